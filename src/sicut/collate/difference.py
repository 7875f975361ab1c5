"""One difference between the report's words and the source's, with its category and the licence that could allow it."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.collate.wordform import SOFT_HYPHEN, Slip
from sicut.model.collation import Category, Licence, VariantKind
from sicut.model.span import Span
from sicut.text.unicode import is_ignorable


class Difference(NamedTuple):
    """One difference; spans are offsets of the texts as shown, on both sides."""

    kind: VariantKind
    category: Category
    licence: Licence | None
    report: Span
    witness: Span


def difference_at(report: Span, witness: Span, category: Category, licence: Licence | None = None) -> Difference:
    """A difference of the kind that its spans show: what is empty on one side is added or left out."""
    if report.width and witness.width:
        kind = VariantKind.SUBSTITUTION
    else:
        kind = VariantKind.ADDITION if report.width else VariantKind.OMISSION
    return Difference(kind, category, licence, report, witness)


def of_slip(slip: Slip, spans: tuple[Span, Span]) -> Difference:
    """The difference that *slip* is, found within *spans* of both texts."""
    report, witness = slip.report.shifted(spans[0].start), slip.witness.shifted(spans[1].start)
    return difference_at(report, witness, slip.category, slip.licence)


def strays(text: str, span: Span, place: Span) -> Iterator[Difference]:
    """Characters that show nothing at *span* of the report, where there is nothing of the source to compare."""
    for at in range(span.start, span.end):
        if is_ignorable(text[at]):
            licence = Licence.HYPHENATION if text[at] == SOFT_HYPHEN else None
            yield Difference(VariantKind.ADDITION, Category.INVISIBLE, licence, Span(at, at + 1), place)
