"""What a report owns up to beside its quotation: "(emphasis added)", "[citations omitted]", "my translation"."""

from collections.abc import Iterator
from enum import Enum

from sicut.model.claim import PartKind, Quotation
from sicut.model.collation import Category, Variant, VariantKind
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.fold import fold
from sicut.text.shown import Reading, shown
from sicut.text.unicode import SPACES, is_word_character

BEHIND = 160


class Declared(Enum):
    """What a report says that it has done to the words."""

    EMPHASIS = "emphasis"
    CITATIONS = "citations"
    MARKS = "marks"
    CLEANED = "cleaned"
    TRANSLATION = "translation"


_PHRASES: dict[str, Declared] = {
    "emphasis added": Declared.EMPHASIS, "emphasis mine": Declared.EMPHASIS, "emphases added": Declared.EMPHASIS,
    "italics added": Declared.EMPHASIS, "italics mine": Declared.EMPHASIS, "my emphasis": Declared.EMPHASIS,
    "my italics": Declared.EMPHASIS, "herv d verf": Declared.EMPHASIS, "hervorhebung": Declared.EMPHASIS,
    "hervorhebungen": Declared.EMPHASIS, "je souligne": Declared.EMPHASIS, "nous soulignons": Declared.EMPHASIS,
    "enfasis anadido": Declared.EMPHASIS, "cursivas anadidas": Declared.EMPHASIS, "курсив мои": Declared.EMPHASIS,
    "citations omitted": Declared.CITATIONS, "citation omitted": Declared.CITATIONS,
    "footnotes omitted": Declared.CITATIONS, "footnote omitted": Declared.CITATIONS,
    "references omitted": Declared.CITATIONS, "nachweise weggelassen": Declared.CITATIONS,
    "internal quotation marks omitted": Declared.MARKS, "quotation marks omitted": Declared.MARKS,
    "internal quotations omitted": Declared.MARKS, "cleaned up": Declared.CLEANED,
    "my translation": Declared.TRANSLATION, "our translation": Declared.TRANSLATION,
    "authors translation": Declared.TRANSLATION, "translation mine": Declared.TRANSLATION,
    "translation by the author": Declared.TRANSLATION, "eigene ubersetzung": Declared.TRANSLATION,
    "ubers d verf": Declared.TRANSLATION, "ubersetzung des verfassers": Declared.TRANSLATION,
    "notre traduction": Declared.TRANSLATION, "ma traduction": Declared.TRANSLATION,
    "traduction de lauteur": Declared.TRANSLATION, "traduccion propia": Declared.TRANSLATION,
    "traduccion del autor": Declared.TRANSLATION, "перевод мои": Declared.TRANSLATION,
    "перевод автора": Declared.TRANSLATION,
}  # fmt: skip
_CITATION_SIGNS = frozenset("()[]")
_MARKS = frozenset("'\"\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a[]")


def declared(claim: Quotation, report: Reading) -> frozenset[Declared]:
    """What the report says of *claim*, in its brackets or in brackets right behind it."""
    found = set()
    for text in _remarks(claim, report):
        plain = " ".join(fold(text).split())
        found |= {kind for phrase, kind in _PHRASES.items() if phrase in plain}
    return frozenset(found)


def _remarks(claim: Quotation, report: Reading) -> Iterator[str]:
    for part in claim.parts:
        if part.kind is PartKind.INTERPOLATION:
            yield shown(report.document, part.span)
    start = report.from_source(claim.outer.end)
    behind = report.text[start : start + BEHIND]
    for opening, closing in ("()", "[]"):
        at = behind.find(opening)
        end = behind.find(closing, at)
        before = behind[:at].strip("".join(sorted(SPACES)) + ".,;:'\"\u201d\u2019\u00bb") if at >= 0 else "-"
        if 0 <= at < end and not any(is_word_character(c) for c in before):
            yield behind[at:end]


def is_declared(variant: Variant, kinds: frozenset[Declared], witness: Document) -> bool:
    """Whether the report owned up to *variant*."""
    if variant.category is Category.EMPHASIS:
        return Declared.EMPHASIS in kinds
    words = witness.slice(variant.witness)
    if variant.kind is VariantKind.OMISSION and kinds & {Declared.CITATIONS, Declared.CLEANED}:
        around = witness.slice(Span(max(0, variant.witness.start - 2), variant.witness.end + 2))
        if _CITATION_SIGNS & set(around):
            return True
    if variant.category is Category.PUNCTUATION and kinds & {Declared.MARKS, Declared.CLEANED}:
        return all(c in _MARKS or c in SPACES for c in words)
    return variant.category is Category.CASE and Declared.CLEANED in kinds
