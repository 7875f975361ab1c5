"""Nothing in the report says whose words these are.

## What it does

Tells of a quotation without a speaker, a cue, a citation or a colon before it: nothing in its paragraph
says who said it, and no source is cited. A text that is nothing but a quotation is left alone. It speaks
of English, German, French and Spanish, whose ways of naming a speaker are known here.

## Why it matters

Readers cannot tell whose words they read, and nobody can check that they are ascribed to the right person.

## What to do

Say who said it, and where.
"""

from collections.abc import Iterator

from sicut.model.claim import Claim, Form
from sicut.model.collation import Attestation
from sicut.model.document import Block, BlockKind, InlineKind
from sicut.model.finding import Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.registry import rule
from sicut.text.language import guess
from sicut.text.segment import words
from sicut.text.unicode import is_digit, is_space

LANGUAGES = frozenset({"en", "de", "fr", "es"})
LEAST_WORDS = 4
_LEAD = 400
_AROUND = 4_000
_REFERENCES = ("[@", "[^", "](", "\\cite", "http")


@rule(
    code="Q306",
    name="unattributed-quotation",
    severity=Severity.INFO,
    examples=(
        Example(
            "It was a long evening in Elmsted. “⟦The harbour of Elmsted will not close this winter⟧.”"
            " Everybody went home.\n"
        ),
        Example("The mayor had good news. “The harbour of Elmsted will not close this winter.”\n"),
        Example("“The harbour of Elmsted will not close this winter,” the mayor said.\n"),
        Example("The winter in short: “The harbour of Elmsted will not close this winter.”\n"),
        Example("> The harbour of Elmsted will not close this winter.\n>\n> — Mary Reed, mayor\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a quotation that nothing attributes."""
    claim = attestation.claim
    if attestation.placing is not None or not attestation.passages:
        return
    if claim.speaker is not None or claim.cue is not None or claim.cited is not None:
        return
    if (
        guess(context.report.text) not in LANGUAGES
        or len(words(context.shown(claim.document, claim.span))) < LEAST_WORDS
    ):
        return
    if not _is_alone(claim, context) and not _is_introduced(claim, context) and not _is_referenced(claim, context):
        yield Objection(claim.document, claim.span, "nothing in the report says whose words these are")


def _is_alone(claim: Claim, context: Context) -> bool:
    """Whether the report has no words of its own close to the quotation."""
    text, outer = context.report.text, claim.outer
    return not words(text[max(0, outer.start - _LEAD) : outer.start]) and not words(text[outer.end : outer.end + _LEAD])


def _is_introduced(claim: Claim, context: Context) -> bool:
    """Whether a colon leads to the words, or more than they stand in their block quotation."""
    text = context.report.text
    start = claim.outer.start
    before = text[max(0, start - _LEAD) : start]
    while before and (is_space(before[-1]) or before[-1] in "*_>#-–—\"'“„«‘"):
        before = before[:-1]
    if before.endswith((":", "：")):
        return True
    return claim.form is Form.BLOCK and bool(words(text[claim.span.end : claim.outer.end]))


def _is_referenced(claim: Claim, context: Context) -> bool:
    """Whether the paragraph has a link, a note or a year in brackets: something that names a source."""
    report = context.report
    blocks = [block for block in report.blocks if block.span.overlaps(claim.outer)]
    around = _near(claim.outer, _joined(blocks)) if blocks else claim.outer
    text = report.slice(around)
    if any(block.kind in {BlockKind.HEADING, BlockKind.NOTE, BlockKind.CELL} for block in blocks):
        return True
    if any(inline.kind is InlineKind.LINK and inline.span.overlaps(around) for inline in report.inline):
        return True
    return any(mark in text for mark in _REFERENCES) or _has_bracketed_number(text)


def _joined(blocks: list[Block]) -> Span:
    return Span(blocks[0].span.start, blocks[-1].span.end)


def _near(claim: Span, paragraph: Span) -> Span:
    """So much of *paragraph* as readers may have in view with *claim*; what is no prose may have no end."""
    return Span(max(paragraph.start, claim.start - _AROUND), min(paragraph.end, claim.end + _AROUND))


def _has_bracketed_number(text: str) -> bool:
    """Whether a bracket of *text* holds a number: (2031), [4], (p. 12)."""
    held, opened = False, False
    for c in text:
        if c in "([":
            opened, held = True, False
        elif c in ")]":
            if opened and held:
                return True
            opened = False
        held = held or (opened and is_digit(c))
    return False
