"""The words of a text that dates are made of, as one letter each: dates are then found by the order of the letters.

``d`` a number up to 31, ``n`` of two digits, ``Y`` of four (1000-2999), ``z`` any other; ``M`` month, ``m`` one whose
name is another word or a name too, ``a`` abbreviated, ``l`` such a one written small; ``W`` weekday, ``w`` abbreviated;
``O`` ordinal in words, ``N`` cardinal; ``U`` day, week or month, ``J`` year, ``Q`` quarter, ``H`` half, ``K`` decade,
``C`` century, ``E`` weekend, ``Z`` season, ``s`` spring to winter; ``R`` last, this, next; ``r`` previous, following;
``c`` upcoming; ``D`` as R, behind; ``A`` ago, from now; ``B`` the same before the number; ``T`` today and its like;
``P`` beginning, middle, end; ``v`` these of a month or year, abbreviated; ``F`` rest; ``f`` of or from, ``h`` the,
``i`` in, ``p`` on, by, since, ``g`` to, ``b`` between, ``e`` and; ``o`` ending of an ordinal, ``S`` of a decade;
``G`` AD, ``V`` BC; ``I`` Roman number; ``k`` month of another calendar, ``L`` its era; ``-/.,'()`` stand for
themselves, " " for space, ``_`` too; ``|`` for the end of a paragraph, ``x`` for all else.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, islice
from typing import NamedTuple

from sicut.text.calendar_table import ROWS
from sicut.text.dates.calendars import ERAS, MONTHS
from sicut.text.dates.words import EVERYWHERE, LOWER_WORDS, WEAK_MONTHS, WEAK_WEEKDAYS, WORDS
from sicut.text.fold import letters
from sicut.text.pattern import pattern

_TOKEN = pattern(r"(\d+|[^\W\d_]+|[-‐‑–—/.,،'’()\[\]_|])")
_BREAK = pattern(r"\n\s*\n")
_ROMAN = pattern("(X{0,2})(IX|IV|V?I{0,3})(?:e|er|ème|eme|th)?")
_LONGEST = 24
_KEPT = 1 << 15
_LAST_DAY = 31
_SHORT, _FULL = 2, 4
_FIRST_YEAR, _LAST_YEAR = 1000, 3000
_LONGEST_ROMAN = 7
_MARKS = {
    **dict.fromkeys("-‐‑–—", "-"),
    **dict.fromkeys("'’", "'"),
    "،": ",",
    **dict.fromkeys("([", "("),
    **dict.fromkeys(")]", ")"),
}
_PREFIXES = ("و", "ف", "ب", "ل", "ك")


class Meaning(NamedTuple):
    """What a word does in a date."""

    code: str
    value: int


class Phrase(NamedTuple):
    """The words behind a first one that make a phrase with it."""

    rest: tuple[str, ...]
    meaning: Meaning


class Vocabulary(NamedTuple):
    """The words of dates in one language, with the names of months and weekdays of all."""

    words: Mapping[str, Meaning]
    phrases: Mapping[str, tuple[Phrase, ...]]


class Tokens(NamedTuple):
    """A text in letters; each has its place in the text and its value."""

    text: str
    codes: str
    starts: Sequence[int]
    ends: Sequence[int]
    values: Sequence[int]


def pieces(text: str) -> tuple[str, ...]:
    """The words and marks of a phrase, folded."""
    return tuple(filter(None, (letters(one) or _MARKS.get(one, one) for one in _TOKEN().findall(text))))


def _lines(text: str) -> Iterator[tuple[Meaning, tuple[str, ...]]]:
    for line in text.strip().splitlines():
        head, _, listed = line.partition(" ")
        for phrase in listed.split(", "):
            if found := pieces(phrase):
                yield Meaning(head[0], int(head[1:])), found


def _names(language: str | None) -> Iterator[tuple[Meaning, tuple[str, ...]]]:
    """Names in all languages; those short only in *language* and English, if they are given."""
    for tongue, kind, width, names in sorted(ROWS, key=lambda row: (row[0] == language, row[2] == "wide")):
        short = width == "abbreviated"
        if short and tongue not in {language, "en", "ru"}:
            continue
        for place, forms in enumerate(names.split("; ")):
            for found in map(pieces, forms.split(", ")):
                if kind == "months":
                    weak = "m" if found[-1] in _weak(WEAK_MONTHS) else "a" if short else "M"
                    yield Meaning(weak, place + 1), found
                else:
                    yield Meaning("w" if short or found[-1] in WEAK_WEEKDAYS else "W", place), found


@cache
def _weak(listed: frozenset[str]) -> frozenset[str]:
    return frozenset(map(letters, listed))


@cache
def vocabulary(language: str | None) -> Vocabulary:
    """The words for a text in *language*; English where it is not known."""
    words: dict[str, Meaning] = {}
    phrases: dict[str, list[Phrase]] = {}
    own = {"ar": WORDS["ar"], "ru": WORDS["ru"], "en": WORDS["en"] if language in {None, "en"} else ""}
    texts = [EVERYWHERE, *(text for tongue, text in own.items() if tongue != language), WORDS.get(language or "en", "")]
    listed = [*_names(language), *(one for text in texts for one in _lines(text)), *_foreign()]
    for meaning, (first, *rest) in listed:
        if rest:
            phrases.setdefault(first, []).insert(0, Phrase(tuple(rest), meaning))
        else:
            words[first] = meaning
    ordered = {first: tuple(sorted(found, key=lambda one: -len(one.rest))) for first, found in phrases.items()}
    return Vocabulary(words, ordered)


def _foreign() -> Iterator[tuple[Meaning, tuple[str, ...]]]:
    """Months and eras of other calendars."""
    for place, forms in enumerate(MONTHS):
        yield from ((Meaning("k", place), pieces(form)) for form in forms.split(", ") if form)
    for place, forms in enumerate(ERAS):
        yield from ((Meaning("L", place), pieces(form)) for form in forms.split(", "))


class _Codes(dict[str, tuple[str, Meaning | None, bool]]):
    """The folded form of words as written, what they mean, and whether a phrase may begin there."""

    def __init__(self, known: Vocabulary) -> None:
        self.known = known

    def __missing__(self, written: str) -> tuple[str, Meaning | None, bool]:
        if len(self) >= _KEPT:
            self.clear()
        found = self[written] = self._read(written)
        return found

    def _read(self, written: str) -> tuple[str, Meaning | None, bool]:
        if written in _MARKS or written in "/.,_|":
            code = _MARKS.get(written, written)
            return code, Meaning(code, 0), False
        if len(written) > _LONGEST:
            return "", None, False
        if written.isdigit():
            return written, _number(written) if written.isdecimal() else None, False
        key = letters(written)
        meaning = self.known.words.get(key)
        if meaning is None and key not in self.known.phrases and "\u0621" <= written[0] <= "\u064a":
            key = next((key[1:] for one in _PREFIXES if key[0:1] == one and self._has(key[1:])), key)
            meaning = self.known.words.get(key)
        if meaning is not None and meaning.code in "am" and key in LOWER_WORDS and written[0].islower():
            meaning = Meaning("l", meaning.value)
        if meaning is None and (roman := _roman(written)):
            meaning = Meaning("I", roman)
        return key, meaning, key in self.known.phrases

    def _has(self, key: str) -> bool:
        return key in self.known.words or key in self.known.phrases


def _number(digits: str) -> Meaning:
    value = int(digits)
    if len(digits) <= _SHORT:
        return Meaning("d" if 0 < value <= _LAST_DAY else "n", value)
    return Meaning("Y" if len(digits) == _FULL and _FIRST_YEAR <= value < _LAST_YEAR else "z", value)


def _roman(written: str) -> int:
    found = _ROMAN().fullmatch(written) if len(written) <= _LONGEST_ROMAN else None
    if found is None or not found[1] + found[2]:
        return 0
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").index(found[2])
    return 10 * len(found[1]) + ones


@cache
def _codes(language: str | None) -> _Codes:
    return _Codes(vocabulary(language))


def _phrase(pieces_of: Sequence[str], at: int, phrases: tuple[Phrase, ...], known: _Codes) -> Phrase | None:
    """The longest of *phrases* that goes on behind the word *at*, with at most a space between its words."""
    for phrase in phrases:
        if at + 2 * len(phrase.rest) >= len(pieces_of):
            continue
        for place, rest in enumerate(phrase.rest, 1):
            gap = pieces_of[at + 2 * place - 1]
            if (gap and (len(gap) > 1 or not gap.isspace())) or known[pieces_of[at + 2 * place]][0] != rest:
                break
        else:
            return phrase
    return None


class _Row:
    """The letters of a text, as they are found."""

    def __init__(self) -> None:
        self.codes, self.starts, self.ends, self.values = ["|"], [0], [0], [0]

    def add(self, code: str, start: int, end: int, value: int = 0) -> None:
        """One more letter."""
        self.codes.append(code)
        self.starts.append(start)
        self.ends.append(end)
        self.values.append(value)

    def pass_over(self, start: int, end: int) -> None:
        """What says nothing of dates."""
        if self.codes[-1] != "x":
            self.add("x", start, end)
        else:
            self.ends[-1] = end

    def pass_word(self, start: int, end: int) -> None:
        """A word that says nothing of dates."""
        if self.codes[-1] != "x":
            self.add("x", start, end)

    def gap(self, gap: str, start: int, end: int, *, told: bool) -> None:
        """What stands before a word; a space only if the word is ``told``."""
        code = " " if gap == " " else _gap_code(gap)
        if code == "x":
            self.pass_over(start, end)
        elif code == "|" or told:
            self.add(code, start, end)


def _gap_code(gap: str) -> str:
    if not gap.isspace():
        return "x"
    return "|" if "\n" in gap and _BREAK().search(gap) else " "


def _telling(parts: Sequence[str], known: _Codes) -> list[int]:
    """The places of words and marks that mean something or begin a phrase, or have more than a space before them."""
    read = map(known.__getitem__, islice(parts, 1, None, 2))
    both = enumerate(zip(read, islice(parts, 0, None, 2), strict=False))
    return [
        2 * number + 1
        for number, ((_, meaning, leads), gap) in both
        if meaning is not None or leads or (gap and gap != " ")
    ]


def tokens(text: str, language: str | None) -> Tokens:
    """*text* in letters, with a ``|`` at both ends. Linear in its length."""
    known = _codes(language)
    phrases = known.known.phrases
    row = _Row()
    parts = _TOKEN().split(text)
    bounds = list(accumulate(map(len, parts), initial=0))
    at = 1
    for place in _telling(parts, known):
        if place < at:
            continue
        if place > at:
            row.pass_word(bounds[at], bounds[at + 1])
        at = place
        key, meaning, leads = known[parts[at]]
        gap, start, first = parts[at - 1], bounds[at], at
        if leads and (phrase := _phrase(parts, at, phrases[key], known)) is not None:
            at += 2 * len(phrase.rest)
            meaning = phrase.meaning
        if gap and (meaning is not None or gap != " "):
            row.gap(gap, bounds[first - 1], start, told=meaning is not None)
        if meaning is not None:
            row.add(meaning.code, start, bounds[at + 1], meaning.value)
        else:
            row.pass_word(start, bounds[at + 1])
        at += 2
    if at < len(parts):
        row.pass_word(bounds[at], bounds[at + 1])
    if parts[-1].strip():
        row.pass_over(bounds[-2], len(text))
    row.add("|", len(text), len(text))
    return Tokens(text, "".join(row.codes), row.starts, row.ends, row.values)
