"""All that one run found: what the JSON says, and what every other output is made from."""

from dataclasses import dataclass
from typing import NamedTuple

from sicut.model.bibliography import Absent
from sicut.model.claim import Mark
from sicut.model.collation import Outcome
from sicut.model.document import Document
from sicut.model.finding import Allowance, Finding
from sicut.model.policy import Policy
from sicut.model.span import Span


class Draft(NamedTuple):
    """A source left out because it is a near-duplicate of a report.

    ``shared`` is the share (0 to 1) of the report's own prose that it has; ``report_span`` and
    ``draft_span`` are a passage that both have.
    """

    siglum: str
    report: str
    shared: float
    report_span: Span
    draft_span: Span


class LockFault(NamedTuple):
    """The source called ``siglum`` is not what the lock at the path ``lock`` says: other bytes, or ``missing``."""

    siglum: str
    lock: str
    missing: bool


class Use(NamedTuple):
    """An allowance, and whether it allowed anything."""

    allowance: Allowance
    used: bool


class Decided(NamedTuple):
    """What is to be told of reviewers' decisions beside the findings that they allow.

    ``expired`` are the fingerprints of findings that are open again, since what they rest on has changed. ``faults``
    tell, one sentence each, of decisions that cannot be read.
    """

    expired: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """What a rule on the whole run may look at; outcomes stand in the order of their claims' ids."""

    documents: tuple[Document, ...]
    outcomes: tuple[Outcome, ...]
    drafts: tuple[Draft, ...]
    allowances: tuple[Use, ...]
    absent: tuple[Absent, ...] = ()
    faults: tuple[LockFault, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of one run. The claim with the id ``c1`` is ``claims[0]``.

    ``documents`` holds reports, then embedded texts, then sources, unreadable ones included.
    ``skipped`` counts the files among the sources that were passed over (hidden files, parts of a
    saved page, sicut's own outputs, the reports themselves).
    """

    policy: Policy
    documents: tuple[Document, ...]
    claims: tuple[Outcome, ...]
    marks: tuple[Mark, ...]
    findings: tuple[Finding, ...]
    skipped: int
    decided: Decided = Decided()  # noqa: RUF009 - it is frozen


class FindResult(NamedTuple):
    """What ``find`` found: the query's own document, and the outcome of its one claim."""

    policy: Policy
    query: Document
    documents: tuple[Document, ...]
    outcome: Outcome
