"""Look-alikes: strings of other characters that show as the same word (UTS #39, section 4).

The skeleton is that of the standard, but for two things: Hangul syllables stay whole, and the order in which
right-to-left text is displayed is not followed. The table is loaded at the first use.

Two strings with the same skeleton are *look-alikes* if a character outside of ASCII makes the difference: nobody types
a Cyrillic letter into an English word by accident. They are *scan slips* if ASCII alone does: "rn" for "m".

Not confusable are forms of one letter: character forms (full-width, mathematical, Roman numerals, presentation forms),
ligatures, digits of other scripts, and the second spellings in :data:`SPELT`. A word wholly in full-width or
mathematical letters is typography; one such letter within a word of plain letters is a look-alike.
"""

from functools import cache

from sicut.text.fold import fold_character, letters
from sicut.text.normal import decompose, visible
from sicut.text.unicode import is_digit, is_mark, is_upper, is_word_character

SPELT = {
    ord(c): spelt
    for c, spelt in (
        # Ligatures that are letters too, and signs that are spelt out.
        *zip("ÆæŒœꜲꜳꜴꜵꜶꜷꜸꜹꜼꜽ", "AE ae OE oe AA aa AO ao AU au AV av AY ay".split(), strict=True),
        *zip("\u05f0\u05f1\u05f2", ("\u05d5\u05d5", "\u05d5\u05d9", "\u05d9\u05d9"), strict=True),
        *zip("№℃℉×∆∑∏", ("No", "C", "F", "x", "Δ", "Σ", "Π"), strict=True),
        # Half rings and primes of romanised names, written with an apostrophe as often as not.
        *((c, "'") for c in "\u02b9\u02ba\u02be\u02bf\u02c8\u02ca\u02cb"),
        # CJK radicals whose characters have themselves a prototype.
        *zip("\u2f00\u2f02\u2f03\u2f1e\u2f20\u2f59\u2fa7", "\u4e00\u4e36\u4e3f\u56d7\u58eb\u723f\u9577", strict=True),
        # Persian and Urdu keyboards: kaf, yeh, heh.
        *zip("\u06a9\u0649\u06cc\u06c1\u06be\u06d5", ("\u0643", "\u064a", "\u064a", *(3 * ["\u0647"])), strict=True),
    )
}
"""Letters and signs that honest texts write in a second way that looks the same."""

ARABIC_LAST = "\u06ff"
RADICALS = range(0x2E80, 0x2FD6)
"""CJK radicals, which programs that read PDF put in the place of whole characters."""


@cache
def _prototypes() -> dict[int, str]:
    from sicut.text.confusable_table import PROTOTYPES

    return PROTOTYPES


def skeleton(text: str) -> str:
    """What *text* looks like: equal for two texts that a reader may take for each other. Not fit to be shown.

    A skeleton is its own skeleton. Linear in the length of *text*.
    """
    return decompose(visible(decompose(text)).translate(_prototypes()))


def are_confusable(one: str, other: str) -> bool:
    """Whether two words look alike, and are not two spellings or forms of the same letters.

    The skeletons must be the same but for the case of letters, as the first word of a sentence changes it.
    """
    if decompose(one) == decompose(other) or not _look_alike(skeleton(one), skeleton(other)):
        return False
    if _letters(one) != _letters(other):
        return True
    return any(map(_is_styled, _differing(one, other))) and (is_patched(one) or is_patched(other))


def are_lookalikes(one: str, other: str) -> bool:
    """Whether two words are confusable by a character outside of ASCII: the mark of a disguise."""
    return are_confusable(one, other) and not all(map(str.isascii, _differing(one, other)))


def are_scan_slips(one: str, other: str) -> bool:
    """Whether two words are confusable by ASCII characters alone, as recognised print often is."""
    return are_confusable(one, other) and all(map(str.isascii, _differing(one, other)))


def _letters(text: str) -> str:
    """The folded letters of *text*, each in one spelling."""
    spelt = text.translate(SPELT)
    return letters("".join(_prototypes().get(ord(c), c) if ord(c) in RADICALS else c for c in spelt))


def _look_alike(one: str, other: str) -> bool:
    """Whether two skeletons are the same but for case; "l" and "L" are not, as "l" is the prototype of "I"."""
    if one == other:
        return True
    if len(one) != len(other):
        return False
    return all(
        a == b or (a not in "lL" and is_upper(a) != is_upper(b) and fold_character(a) == fold_character(b))
        for a, b in zip(one, other, strict=True)
    )


def _differing(one: str, other: str) -> list[str]:
    """The characters of either text that the other does not have at the same place of the skeleton."""
    return [c for _, c in sorted(_placed(one) ^ _placed(other))]


def _placed(text: str) -> set[tuple[int, str]]:
    prototypes = _prototypes()
    placed, offset = set(), 0
    for c in visible(decompose(text)):
        placed.add((offset, c))
        offset += len(prototypes.get(ord(c), c))
    return placed


def is_patched(text: str) -> bool:
    """Whether some word of *text* mixes plain letters or digits with other forms of such.

    Other forms are full-width and mathematical letters, the joined forms of Arabic, digits of another script, and
    radicals, which look like whole Chinese characters.
    """
    plain, styled = set[str](), set[str]()
    for c in visible(text):
        if ord(c) in RADICALS:
            return True
        if is_mark(c):
            continue
        if not is_word_character(c):
            plain, styled = set(), set()
            continue
        (styled if _is_styled(c) else plain).add(_family(c))
        if plain & styled - {""}:
            return True
    return False


def _is_styled(c: str) -> bool:
    """Whether *c* is another form of one letter or digit."""
    if decompose(c)[:1].isascii() or ord(c) in SPELT:
        return False
    if is_digit(c):
        return True
    folded, prototype = fold_character(c), _prototypes().get(ord(c), c)
    if "\u0620" <= folded <= ARABIC_LAST:
        return len(folded) == 1 and c > ARABIC_LAST
    return len(folded) == len(prototype) == 1 and fold_character(prototype) == folded and _family(c) == "latin"


def _family(c: str) -> str:
    """What *c* is a form of: a digit, a letter of English or of Arabic; else nothing."""
    folded = fold_character(c)[:1]
    if is_digit(c):
        return "digit"
    return "latin" if "a" <= folded <= "z" else "arabic" if "\u0620" <= folded <= ARABIC_LAST else ""
