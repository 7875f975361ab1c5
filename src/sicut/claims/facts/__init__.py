"""What a report states in its own words: counts, quantities, dates, names, and what it says is not mentioned."""

from collections.abc import Sequence

from sicut.claims.facts.possible import may_state
from sicut.model.claim import Candidate, Form, Mark, Reference, Stated
from sicut.model.document import Document
from sicut.text.shown import Reading

__all__ = ["find_stated"]


def find_stated(
    document: Document,
    quotations: Sequence[Candidate],
    references: Sequence[Reference],
    marks: Sequence[Mark],
    *,
    every: bool,
) -> tuple[Stated, ...]:
    """What :func:`sicut.claims.facts.finding.find_stated` promises; it is imported where there may be a value."""
    reading = Reading(document)
    quoted = [reading.shown_span(one.claim.outer) for one in quotations if one.claim.form is not Form.INDIRECT]
    if not may_state(reading.text, quoted):
        return ()
    from sicut.claims.facts import finding

    return finding.find_stated(reading, quotations, references, marks, every=every)
