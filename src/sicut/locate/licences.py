"""Which differences are allowed, and why: the one place that decides it.

The apparatus names the licence that the two texts alone could claim. What depends on more is decided
here: on what the report owns up to, on the make-up of the source, on what else the sources have. Then
the policy grants or withholds.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sicut.locate.declared import Declared, is_declared
from sicut.locate.library import Range
from sicut.locate.scans import is_scan_slip
from sicut.model.collation import Category, Licence, Variant, VariantKind
from sicut.model.document import Document
from sicut.model.policy import Policy
from sicut.text.fold import letters
from sicut.text.shown import shown
from sicut.text.unicode import is_word_character

LIKE_A_SLIP = frozenset({Category.SPELLING, Category.WORDING})
BESIDE = 4
OF_WEIGHT = frozenset({Category.NEGATION, Category.MODALITY})


def licensed(
    variants: Iterable[Variant], report: Document, kinds: frozenset[Declared], scope: Range
) -> Iterator[Variant]:
    """*variants*, those without a licence with the one that their circumstances give them, if any does."""
    for variant in variants:
        licence = variant.licence or _circumstance(variant, report, kinds, scope)
        yield variant if licence is variant.licence else replace(variant, licence=licence)


def _circumstance(variant: Variant, report: Document, kinds: frozenset[Declared], scope: Range) -> Licence | None:
    witness = scope.library.witness(variant.siglum)
    if kinds and is_declared(variant, kinds, witness):
        return Licence.DECLARED
    if variant.kind is VariantKind.OMISSION and _is_furniture(variant, witness):
        return Licence.FURNITURE
    if variant.kind is VariantKind.OMISSION and _breaks_off(variant, witness, scope):
        return Licence.GLOSS
    if variant.kind is VariantKind.ADDITION and _is_item_marker(variant, report, witness):
        return Licence.FURNITURE
    if variant.kind is VariantKind.SUBSTITUTION and variant.category in LIKE_A_SLIP:
        word, scanned = letters(shown(report, variant.report)), letters(shown(witness, variant.witness))
        if is_scan_slip(word, scanned, scope.library.index.frequencies):
            return Licence.OCR
    return None


def _is_furniture(variant: Variant, witness: Document) -> bool:
    """Whether all words left out are headers, footers or numbers of pages."""
    first = bisect_right(witness.blocks, variant.witness.start, key=lambda block: block.span.end)
    last = bisect_left(witness.blocks, variant.witness.end, key=lambda block: block.span.start)
    return first < last and all(block.kind.is_apart for block in witness.blocks[first:last])


def _breaks_off(variant: Variant, witness: Document, scope: Range) -> bool:
    """Whether all words left out are the source's own between the pieces of a quotation: “…,” she said, “…”."""
    start, end = variant.witness
    beside = witness.text[max(0, start - BESIDE) : start].rstrip()[-1:], witness.text[end : end + BESIDE].lstrip()[:1]
    if variant.category in OF_WEIGHT or any(is_word_character(c) for c in beside if c):
        return False
    return any(aside.covers(variant.witness) for aside in scope.asides(variant.siglum, variant.witness))


def _is_item_marker(variant: Variant, report: Document, witness: Document) -> bool:
    """Whether the words added are what numbers or letters the item of a list that begins there."""
    at = bisect_left(witness.blocks, variant.witness.start, key=lambda block: block.span.start)
    if not 0 < at < len(witness.blocks):
        return False
    start = min(variant.witness.start, witness.blocks[at - 1].span.end)
    added = letters(shown(report, variant.report))
    return bool(added) and added == letters(witness.text[start : witness.blocks[at].span.start])


def grant(variants: Iterable[Variant], policy: Policy) -> tuple[Variant, ...]:
    """*variants*, each with its licence if the policy grants it, else with none."""
    return tuple(
        variant if variant.licence is None or variant.licence in policy.licences else replace(variant, licence=None)
        for variant in variants
    )
