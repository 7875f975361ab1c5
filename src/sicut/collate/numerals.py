"""The values of numbers, in digits or in words."""

import re
from collections.abc import Mapping, Sequence

from sicut.text.fold import fold_character, letters
from sicut.text.lexicon import Lexicon, lexicon
from sicut.text.unicode import is_digit, is_unspaced

TEN, HUNDRED, THOUSAND, TEN_THOUSAND = 10, 100, 1_000, 10_000
LONGEST = 12
DOZENS = frozenset("dozen dutzend douzaine docena docenas дюжина дюжины".split())
_NUMERAL = re.compile(r"(?:[0-9]+|[0-9]{1,3}(?:[, \u2009\u202f\xa0'\u2019][0-9]{3})+)(?:\.[0-9]+)?\Z")
_PARTS = re.compile(r"[, \u2009\u202f\xa0'\u2019]")
_MOST_DIGITS = 40


def _in_ascii(text: str) -> str:
    return "".join(fold_character(c) if is_digit(c) else c for c in text)


def numeral(text: str) -> float | None:
    """The value of one number in decimal digits, its thousands parted or not; ``None`` for anything else."""
    digits = _in_ascii(text)
    return float(_PARTS.sub("", digits)) if len(digits) <= _MOST_DIGITS and _NUMERAL.match(digits) else None


def number(text: str) -> float | None:
    """The value of one word: a numeral, or a number word of any language known."""
    return _cardinals(lexicon(None)).get(letters(text), numeral(text))


def _cardinals(words: Lexicon) -> Mapping[str, float]:
    return words.numbers


def value(words: Sequence[str], language: str | None = None) -> float | None:
    """The value of one number written in *words* as they stand in the text ("two hundred and five", "4 thousand").

    ``None`` where they are no number, or more than one, or an ordinal.
    """
    if not words or len(words) > LONGEST:
        return None
    if all(len(letters(word)) == 1 and is_unspaced(letters(word)) for word in words):
        return _chinese([letters(word) for word in words])
    known = lexicon(language)
    parts: list[float | None] = []
    for at, word in enumerate(words):
        key = letters(word)
        if key in known.joiners and 0 < at < len(words) - 1:
            parts.append(None)
        elif key in known.articles and len(words) > 1 and at == 0:
            parts.append(1.0)
        else:
            found = known.numbers.get(key)
            found = numeral(word) if found is None else found
            if found is None:
                return None
            parts.append(-found if key in DOZENS else found)
    return _summed(parts, language)


def _summed(parts: Sequence[float | None], language: str | None) -> float | None:
    """The number whose parts are named one after the other; ``None`` stands for an "and"."""
    total, current, least = 0.0, 0.0, float("inf")
    for at, part in enumerate(parts):
        if part is None:
            continue
        if part == 20 and language in {"fr", None} and current % HUNDRED == 4:  # noqa: PLR2004 - quatre-vingts
            current, least = current + 76, 20.0
        elif part < 0:
            current = max(current, 1.0) * -part
        elif part >= THOUSAND and _is_round(part) and (current or not at):
            total, current, least = total + (current or 1.0) * part, 0.0, part
        elif part == HUNDRED and current:
            below = current % HUNDRED if current >= HUNDRED else current
            if below != current:
                return None
            current, least = current * part, float(HUNDRED)
        elif _turned(current, part, language):
            current, least = current + part, float(TEN) if part == TEN and language == "fr" else 0.0
        elif part < least and _adds(current, part, language):
            current, least = current + part, _room(part)
        else:
            return None
    return total + current


def _is_round(part: float) -> bool:
    return part in {1e3, 1e4, 1e6, 1e8, 1e9, 1e12}


def _room(part: float) -> float:
    """What may still be added to *part* must be less than this: 100 to two hundred, 10 to twenty, nothing to seven."""
    for size in (HUNDRED, 10):
        if part >= size and part % size == 0:
            return float(size) if part != 10 or size != 10 else 10.0  # noqa: PLR2004
    return 0.0 if part < THOUSAND else 1.0


def _turned(current: float, part: float, language: str | None) -> bool:
    """Whether a language says the lesser part first, as Arabic does, or counts on from sixty, as French does."""
    below = current % HUNDRED
    if language == "ar":
        return 0 < below < TEN <= part < HUNDRED
    return language == "fr" and below in {60, 80} and TEN <= part < 2 * TEN


def _adds(current: float, part: float, language: str | None) -> bool:
    return current == 0 or part < HUNDRED or language in {"es", "ru", "ar", None}


_DIGITS = {**{c: at for at, c in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": HUNDRED, "千": THOUSAND}
_SECTIONS = {"万": TEN_THOUSAND, "萬": TEN_THOUSAND, "亿": 10**8, "億": 10**8}


def _chinese(characters: Sequence[str]) -> float | None:
    """The value of a number in Chinese characters, or of a row of digits as in a year."""
    if len(characters) > 1 and all(c in _DIGITS for c in characters):
        return float("".join(str(_DIGITS[c]) for c in characters))
    total = section = digit = 0
    fresh = True
    for c in characters:
        if c in _DIGITS:
            if digit:
                return None
            digit, fresh = _DIGITS[c], False
        elif c in _TENS:
            section, digit, fresh = section + (digit or 1) * _TENS[c], 0, False
        elif c in _SECTIONS:
            total, section, digit, fresh = (total + (section + digit or int(fresh))) * _SECTIONS[c], 0, 0, False
        else:
            return None
    return float(total + section + digit)


def ordinal(word: str, language: str | None = None) -> float | None:
    """The value of an ordinal, in letters or in digits with an ending ("third", "3rd"); ``None`` for anything else."""
    known, key = lexicon(language), letters(word)
    if key in known.ordinals:
        return known.ordinals[key]
    digits = 0
    while digits < len(key) and is_digit(key[digits]):
        digits += 1
    return float(key[:digits]) if 0 < digits < _MOST_DIGITS and key[digits:] in known.ordinal_endings else None


def same(one: Sequence[str], other: Sequence[str], language: str | None = None) -> bool:
    """Whether the words of both sides, as they stand in the text, are one number, both cardinal or both ordinal."""
    if value(one, language) == value(other, language) is not None:
        return True
    ordinals = [ordinal(words[0], language) if len(words) == 1 else None for words in (one, other)]
    return ordinals[0] == ordinals[1] is not None
