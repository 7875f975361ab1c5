"""The edit of the report that gives a place the source's words."""

from sicut.model.collation import Category, Variant, VariantKind
from sicut.model.document import Document
from sicut.model.finding import Fix
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.text.shown import shown
from sicut.text.unicode import is_space, is_word_character

_HARMLESS = frozenset({Category.WHITESPACE, Category.TYPOGRAPHY, Category.INVISIBLE})
_AS_IT_STANDS = frozenset({Category.WHITESPACE, Category.INVISIBLE})
_MARKUP = frozenset("\\`*_[]<>&|~#$")
_PLAIN = "text/plain"
_NEIGHBOURHOOD = 8


def fix_for(variant: Variant, context: Context) -> Fix | None:
    """The edit that undoes *variant*; ``None`` where it would have to cut through or write markup."""
    report = context.report
    if shown(report, variant.report) != report.slice(variant.report):
        return None
    words = _on_one_line(context.shown(variant.siglum, variant.witness))
    if report.media_type != _PLAIN and any(c in _MARKUP for c in words):
        return None
    safe = variant.category in _HARMLESS
    if variant.category in _AS_IT_STANDS or variant.kind in (VariantKind.SUBSTITUTION, VariantKind.TRANSPOSITION):
        return Fix(safe, variant.report, words)
    if variant.kind is VariantKind.ADDITION:
        return Fix(safe, _with_a_space(report.text, variant.report), "")
    return _insertion(variant, words, context, safe=safe)


def _insertion(variant: Variant, words: str, context: Context, *, safe: bool) -> Fix:
    """Insert *words* with the spaces that they have in the source and the gap has not."""
    witness, report, at = context.document(variant.siglum), context.report, variant.report.start
    before, after = _space_before(witness, variant.witness.start), _space_after(witness, variant.witness.end)
    if not before and at > 0 and is_space(report.text[at - 1]):
        at -= 1
    prefix = " " if before and not _space_before(report, at) else ""
    suffix = " " if after and not _space_after(report, at) and _word_after(report, at) else ""
    return Fix(safe, Span(at, at), f"{prefix}{words}{suffix}")


def _with_a_space(text: str, span: Span) -> Span:
    """*span* with the one neighbouring space that would be left over without its words."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if before and is_space(before) and not (after and is_word_character(after)):
        return Span(span.start - 1, span.end)
    if after and is_space(after) and not (before and is_word_character(before)):
        return Span(span.start, span.end + 1)
    return span


def _space_before(document: Document, offset: int) -> bool:
    left = shown(document, Span(max(0, offset - _NEIGHBOURHOOD), offset))
    return left != "" and is_space(left[-1])


def _space_after(document: Document, offset: int) -> bool:
    right = shown(document, Span(offset, min(len(document.text), offset + _NEIGHBOURHOOD)))
    return right != "" and is_space(right[0])


def _word_after(document: Document, offset: int) -> bool:
    right = document.text[offset : offset + 1]
    return right != "" and is_word_character(right)


def _on_one_line(text: str) -> str:
    """*text* with each line end, and the white space around it, as one space."""
    lines = [line.strip(" \t\r") for line in text.replace("\r", "\n").split("\n")]
    return text if len(lines) == 1 else " ".join(line for line in lines if line) or " "
