"""Two forms of one folded word compared code point by code point."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.collation import Category, Licence
from sicut.model.span import Span
from sicut.text.arabic import is_one_word
from sicut.text.arabic_letters import is_arabic, parsed, spelt_out
from sicut.text.fold import fold_character
from sicut.text.normal import decompose, plain_apostrophes, unmarked, visible
from sicut.text.numerals.digits import holds_digits
from sicut.text.numerals.numbers import SameNumber, same_numeral
from sicut.text.unicode import is_digit, is_ignorable, is_mark, is_upper, is_vowelled

SOFT_HYPHEN = "\xad"
SHARP_S = "\xdf\u1e9e"


class Slip(NamedTuple):
    """A difference within two strings: its spans in both, its category, and the licence that could allow it."""

    report: Span
    witness: Span
    category: Category
    licence: Licence | None


def changed(lemma: str, reading: str) -> tuple[Span, Span]:
    """The smallest spans outside of which both strings are the same."""
    start, most = 0, min(len(lemma), len(reading))
    while start < most and lemma[start] == reading[start]:
        start += 1
    end = 0
    while end < most - start and lemma[-1 - end] == reading[-1 - end]:
        end += 1
    return Span(start, len(lemma) - end), Span(start, len(reading) - end)


def invisible_slip(lemma: str, reading: str) -> Slip | None:
    """The difference in characters that show nothing, if there is one.

    Those that the report alone has are never allowed; those that only the source has, and soft hyphens, may be.
    """
    added, lost = ([c for c in text if is_ignorable(c)] for text in (lemma, reading))
    if added == lost and [is_ignorable(c) for c in lemma] == [is_ignorable(c) for c in reading]:
        return None
    if added == lost and visible(lemma) != visible(reading):
        return None
    if set(added) | set(lost) <= {SOFT_HYPHEN}:
        licence: Licence | None = Licence.HYPHENATION
    else:
        licence = None if added else Licence.TYPOGRAPHY
    whole = Span(0, len(lemma)), Span(0, len(reading))
    spans = changed(lemma, reading) if visible(lemma) == visible(reading) else whole
    return Slip(*spans, Category.INVISIBLE, licence)


def look_alike(lemma: str, reading: str) -> bool:
    """Whether two words look the same by letters of another script or form (UTS #39), one of them outside ASCII."""
    if lemma.isascii() and reading.isascii():
        return False
    from sicut.text.confusables import are_lookalikes

    return are_lookalikes(visible(lemma), visible(reading))


def _marks_licence(lemma: str, reading: str) -> Licence | None:
    """Vowel marks may be absent on one side; another mark in their place may not be."""

    def by_letter(text: str) -> list[set[str]]:
        letters: list[set[str]] = []
        for c in decompose(text):
            if not is_mark(c):
                letters.append(set())
            elif letters:
                letters[-1].add(c)
        return letters

    pairs = list(zip(by_letter(lemma), by_letter(reading), strict=False))
    absent = all(one <= other or other <= one for one, other in pairs)
    return Licence.MARKS if absent else None


def _form(lemma: str, reading: str, same_number: SameNumber) -> tuple[Category, Licence | None]:
    """What the visible difference between two strings of the same letters is."""
    one, other = decompose(plain_apostrophes(lemma)), decompose(plain_apostrophes(reading))
    if one == other:
        return Category.TYPOGRAPHY, Licence.TYPOGRAPHY
    if all(map(is_arabic, one + other)) and not any(map(is_digit, one)):
        return _arabic(one, other)
    if unmarked(one) == unmarked(other):
        if any(is_vowelled(c) for c in one):
            return Category.MARKS, _marks_licence(one, other)
        return Category.SPELLING, None
    if holds_digits(one) and not _is_recased(one, other):
        return Category.NUMBER, Licence.NUMBER_FORM if same_number(one, other) else None
    return _letters(unmarked(one), unmarked(other))


def _is_recased(one: str, other: str) -> bool:
    """Whether two strings differ in nothing but the case of letters."""
    return len(one) == len(other) and all(
        a == b or (is_upper(a) != is_upper(b) and fold_character(a) == fold_character(b))
        for a, b in zip(one, other, strict=True)
    )


def _arabic(one: str, other: str) -> tuple[Category, Licence | None]:
    """What the difference between two Arabic words is."""
    if is_one_word(one, other):
        if unmarked(one) == unmarked(other):
            return Category.MARKS, Licence.MARKS
        same = spelt_out(one) == spelt_out(other) and any(c >= "\ufb50" for c in one + other)
        return (Category.TYPOGRAPHY, Licence.TYPOGRAPHY) if same else (Category.SPELLING, Licence.ORTHOGRAPHY)
    spelt = ([(letter.base, letter.hamza) for letter in parsed(word)] for word in (one, other))
    return (Category.MARKS if next(spelt) == next(spelt) else Category.SPELLING), None


def _letters(one: str, other: str) -> tuple[Category, Licence | None]:
    """What the difference between two strings without marks is."""
    spelt = _without_ligatures(one), _without_ligatures(other)
    if spelt[0] == spelt[1]:
        return Category.TYPOGRAPHY, Licence.TYPOGRAPHY
    pairs = list(zip(*spelt, strict=False))
    if len(spelt[0]) == len(spelt[1]) and all(fold_character(a) == fold_character(b) for a, b in pairs):
        if all(a == b or is_upper(a) != is_upper(b) for a, b in pairs):
            first_alone = all(a == b for a, b in pairs[1:])
            return Category.CASE, Licence.CASE if first_alone else None
        return Category.TYPOGRAPHY, Licence.TYPOGRAPHY
    if "'" in one or "'" in other:
        return Category.PUNCTUATION, None
    return Category.SPELLING, Licence.ORTHOGRAPHY


def _without_ligatures(text: str) -> str:
    """*text* with each ligature written letter by letter; the sharp s is a letter, no ligature."""
    spelt = (fold_character(c) if len(fold_character(c)) > 1 and c not in SHARP_S else c for c in text)
    return "".join(spelt).replace(" ", "")


def slips(lemma: str, reading: str, same_number: SameNumber = same_numeral) -> Iterator[Slip]:
    """The differences between two forms of one folded word: at most one that shows and one that does not."""
    if lemma == reading:
        return
    hidden = invisible_slip(lemma, reading)
    if hidden is not None:
        yield hidden
    if visible(lemma) == visible(reading):
        return
    if _is_disguised(lemma, reading):
        category, licence = Category.CONFUSABLE, None
    else:
        category, licence = _form(visible(lemma), visible(reading), same_number)
    yield Slip(Span(0, len(lemma)), Span(0, len(reading)), category, licence)


def _is_disguised(lemma: str, reading: str) -> bool:
    """Whether the report alone has other forms of letters among plain ones of the same word."""
    if lemma.isascii():
        return False
    from sicut.text.confusables import is_patched

    return is_patched(lemma) and not is_patched(reading)
