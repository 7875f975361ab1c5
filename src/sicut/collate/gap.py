"""What stands between two words, compared: spaces, punctuation, quotation marks, dashes."""

from sicut.collate.wordform import Slip, changed, invisible_slip
from sicut.model.collation import Category, Licence
from sicut.model.span import Span
from sicut.text.normal import visible
from sicut.text.unicode import SPACES

DOUBLE = frozenset('"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02\u300c\u300d\u300e\u300f\u301d\u301e\u301f\u2033')
SINGLE = frozenset("'\u2018\u2019\u201a\u201b\u2039\u203a\uff07`\u00b4\u2032")
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\uff0d")
RAISED = frozenset("\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079*\u2020\u2021")
FULL_WIDTH = str.maketrans("\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff08\uff09\u3000", ",.:;!?() ")
ABBREVIATED = 4


def collapsed(text: str) -> str:
    """*text* with each run of white space written as one space."""
    spaced = "".join(" " if c in SPACES else c for c in text)
    return " ".join(piece for piece in spaced.split(" ") if piece)


def _one_quote(text: str) -> str:
    """*text* with every quotation mark written ``'``, so that only the style of marks is passed over."""
    return (
        "".join("'" if c in DOUBLE or c in SINGLE else c for c in text).replace("\u2026", "...").translate(FULL_WIDTH)
    )


def _one_dash(text: str) -> str:
    """*text* with every dash, of whatever length and spacing, written ``-``."""
    dashed = "".join("-" if c in DASHES else c for c in text)
    pieces = [piece.strip(" ") for piece in dashed.split("-")]
    kept = [piece for at, piece in enumerate(pieces) if piece or at in {0, len(pieces) - 1}]
    return "-".join(kept)


def _unspaced(text: str) -> str:
    return "".join(c for c in text if c not in SPACES)


def _is_line_hyphen(text: str) -> bool:
    """Whether *text* is a hyphen at the end of a line."""
    at = text.lstrip(" \t")
    return (
        len(at) > 1 and at[0] in DASHES and not at[1:].strip("".join(sorted(SPACES))) and any(c in "\r\n" for c in at)
    )


def _shown(lemma: str, reading: str, before: str) -> tuple[Category, Licence | None]:
    if _unspaced(lemma) == _unspaced(reading):
        return Category.WHITESPACE, Licence.WHITESPACE
    one, other = _one_quote(collapsed(lemma)), _one_quote(collapsed(reading))
    if _unspaced(one) == _unspaced(other):
        return Category.TYPOGRAPHY, Licence.TYPOGRAPHY
    if _is_line_hyphen(lemma) or _is_line_hyphen(reading):
        return Category.WHITESPACE, Licence.HYPHENATION
    spaced = any(len(collapsed(text)) > 1 or " " in text for text in (lemma, reading))
    if spaced and _unspaced(_one_dash(one)) == _unspaced(_one_dash(other)):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    raised = [_unspaced("".join(c for c in text if c not in RAISED)) for text in (one, other)]
    if raised[0] == raised[1]:
        return Category.PUNCTUATION, Licence.NOTE
    if len(before) <= ABBREVIATED and _unspaced(one.replace(".", "", 1)) == _unspaced(other.replace(".", "", 1)):
        return Category.PUNCTUATION, Licence.PUNCTUATION
    return Category.PUNCTUATION, None


def gap_slips(lemma: str, reading: str, before: str) -> list[Slip]:
    """The differences between what follows the word *before* on both sides, up to the next word."""
    if lemma == reading:
        return []
    found = []
    hidden = invisible_slip(lemma, reading)
    if hidden is not None:
        found.append(hidden)
    one, other = visible(lemma), visible(reading)
    if one != other:
        spans = changed(lemma, reading) if hidden is None else (Span(0, len(lemma)), Span(0, len(reading)))
        found.append(Slip(*spans, *_shown(one, other, before)))
    return found
