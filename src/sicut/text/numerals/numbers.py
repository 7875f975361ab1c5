"""The values of numbers, in digits or in words, and whether two of them are the same."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from sicut.text.fold import letters
from sicut.text.lexicon import Lexicon, lexicon
from sicut.text.numerals.digits import Convention, conventions, numeral
from sicut.text.numerals.hanzi import are_characters, value_in_characters
from sicut.text.unicode import is_digit

TEN, HUNDRED, ENDLESS = 10, 100, 10**15
LONGEST = 12
SameNumber = Callable[[str, str], bool]
"""Tells whether two words are one number."""
DOZENS = frozenset("dozen dutzend docena docenas дюжина дюжины".split())
POINTED = frozenset({"de"})
"""Languages where a point after digits makes an ordinal."""
_LINKING = frozenset({"fr", "es", "ar"})
"""Languages that say "twenty and one"."""
_ROUND = frozenset({10**3, 10**4, 10**6, 10**8, 10**9, 10**12})
_MOST_DIGITS = 15


class _Part(NamedTuple):
    """One word of a number; ``None`` for an "and"."""

    value: Fraction | None
    in_digits: bool = False
    multiplies: bool = False


def value(words: Sequence[str], language: str | None = None) -> Fraction | None:
    """The value of one number written in *words* as they stand in the text ("two hundred and five", "4 thousand").

    ``None`` where they are no number, or more than one, or an ordinal, or a number of another value in another
    convention that the language may follow ("1,250" where it is unknown).
    """
    values = {_value(words, language, convention) for convention in conventions(language)} - {None}
    return values.pop() if len(values) == 1 else None


def same(one: Sequence[str], other: Sequence[str], languages: tuple[str | None, str | None]) -> bool:
    """Whether the words of both sides, as they stand in the text, are one number, both cardinal or both ordinal.

    *languages* are those of both sides. In one language both are read by the same convention, and must be the same by
    each that reads both.
    """
    mine, theirs = languages
    if mine == theirs:
        read = [(_value(one, mine, each), _value(other, theirs, each)) for each in conventions(mine)]
        both = [pair for pair in read if None not in pair]
    else:
        both = [(value(one, mine), value(other, theirs))]
    if both and all(a == b is not None for a, b in both):
        return True
    ordinals = ordinal(one, mine), ordinal(other, theirs)
    return ordinals[0] == ordinals[1] is not None


def same_numeral(one: str, other: str) -> bool:
    """Whether both words are one number by all conventions that read both: what is left where no language is told."""
    return same([one], [other], (None, None))


def is_numeric(words: Sequence[str], language: str | None) -> bool:
    """Whether *words* are one number, cardinal or ordinal, by any convention of *language*."""
    read = (_value(words, language, convention) for convention in conventions(language))
    return any(each is not None for each in read) or ordinal(words, language) is not None


def _value(words: Sequence[str], language: str | None, convention: Convention) -> Fraction | None:
    keys = [letters(word) for word in words]
    if not words or len(words) > LONGEST:
        return None
    if are_characters(keys):
        found = value_in_characters(keys)
        return None if found is None else Fraction(found)
    known = lexicon(language)
    parts: list[_Part] = []
    for at, word in _joined(words, keys, known):
        part = _part(word, known, convention, is_first=at == 0 < len(words) - 1, is_inner=0 < at < len(words) - 1)
        if part is None:
            return None
        parts.append(part)
    return _summed(parts, language)


def _joined(words: Sequence[str], keys: Sequence[str], known: Lexicon) -> Iterator[tuple[int, str]]:
    """The words with their places, two that are one number word together ("quatre-vingt") as one."""
    at = 0
    while at < len(words):
        size = 2 if "".join(keys[at : at + 2]) in known.numbers and at + 1 < len(words) else 1
        yield at, "".join(keys[at : at + 2]) if size > 1 else words[at]
        at += size


def _part(word: str, known: Lexicon, convention: Convention, *, is_first: bool, is_inner: bool) -> _Part | None:
    key = letters(word)
    if is_inner and key in known.joiners:
        return _Part(None)
    if is_first and key in known.articles:
        return _Part(Fraction(1))
    if key in known.numbers:
        return _Part(Fraction(known.numbers[key]), multiplies=key in DOZENS)
    found = numeral(word, convention)
    return None if found is None else _Part(found, in_digits=True)


def _summed(parts: Sequence[_Part], language: str | None) -> Fraction | None:
    """The number whose parts are named one after the other, the greater before the lesser."""
    total, current = Fraction(0), Fraction(0)
    section = least = Fraction(ENDLESS)
    for at, (part, in_digits, multiplies) in enumerate(parts):
        if part is None:
            if least < HUNDRED and language not in _LINKING:
                return None
        elif multiplies:
            current, least = (current or 1) * part, Fraction(0)
        elif part in _ROUND and part < section and (current or not at):
            total, current, section, least = total + (current or 1) * part, Fraction(0), part, part
        elif part == HUNDRED and 0 < current < HUNDRED:
            current, least = current * part, part
        elif _counts_on(current, part, language):
            current, least = current + part, Fraction(0)
        elif part < least and not (in_digits and current):
            current, least = current + part, Fraction(0) if in_digits else _room(part)
        else:
            return None
    return total + current


def _room(part: Fraction) -> Fraction:
    """What may still be added to *part* must be less than this: 100 to two hundred, 10 to twenty, nothing to seven."""
    return Fraction(next((size for size in (HUNDRED, TEN) if part > TEN and part % size == 0), 0))


def _counts_on(current: Fraction, part: Fraction, language: str | None) -> bool:
    """Whether a language says the lesser part first, as Arabic does, or counts on from sixty, as French does."""
    below = current % HUNDRED
    if language == "ar":
        return 0 < below < TEN <= part < HUNDRED
    return language == "fr" and below in {60, 80} and TEN <= part < 2 * TEN


def ordinal(words: Sequence[str], language: str | None = None) -> Fraction | None:
    """The value of an ordinal, in words or in digits with an ending ("twenty-first", "3rd"); ``None`` for others."""
    if not words or len(words) > LONGEST:
        return None
    known, last = lexicon(language), letters(words[-1])
    if len(words) == 1 and last in known.ordinals:
        return Fraction(known.ordinals[last])
    digits = _before_ending("".join(words), language) if len(words) <= 2 else ""  # noqa: PLR2004 - "3-й"
    if digits:
        return Fraction(int(digits))
    linked = len(words) > 2 and letters(words[-2]) in known.joiners  # noqa: PLR2004 - "hundred and first"
    tail, head = known.ordinals.get(last, TEN), value(words[: -1 - linked], language)
    if head is None or tail >= TEN or not (head > TEN and head % TEN == 0):
        return None
    return head + Fraction(tail)


def _before_ending(word: str, language: str | None) -> str:
    """The digits of an ordinal that is written with digits and an ending."""
    known, key = lexicon(language), letters(word)
    size = next((at for at, c in enumerate(key) if not is_digit(c)), len(key))
    pointed = size == len(key) and word.endswith(".") and language in POINTED
    return key[:size] if size < _MOST_DIGITS and (pointed or key[size:] in known.ordinal_endings) else ""
