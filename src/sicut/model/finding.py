"""What a rule objects to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

from sicut.model.span import Span


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Evidence(NamedTuple):
    """The exact words of a witness at a span of it."""

    siglum: str
    span: Span
    text: str


class Fix(NamedTuple):
    """Put ``text`` in place of ``span`` of the report; ``safe`` when no meaning can change by it."""

    safe: bool
    span: Span
    text: str


class Allowed(NamedTuple):
    """Who allowed a finding, and why."""

    by: Literal["comment", "decision", "baseline"]
    reason: str | None


class Allowance(NamedTuple):
    """A comment in a report that allows rules (names or codes) on its line and the next.

    ``span`` is the comment's place in the document ``document``, ``line`` the file's line it ends on, from 1.
    """

    document: str
    span: Span
    line: int
    rules: tuple[str, ...]
    reason: str | None


@dataclass(frozen=True, slots=True)
class Objection:
    """What a rule yields: a place in ``document`` (a siglum), a sentence, and what it rests on.

    ``severity``: if it is not that of the rule.
    """

    document: str
    span: Span
    message: str
    evidence: tuple[Evidence, ...] = ()
    fix: Fix | None = None
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """An objection with its rule's code, name and severity, its claim, and a fingerprint.

    ``claim`` is the claim's id (``c1`` …), ``None`` for a finding about a document.
    ``fingerprint`` is a SHA-256, in hexadecimal, over code, siglum, the shown words of claim, finding
    and evidence, and an ordinal among equals; it holds no offsets.
    """

    code: str
    name: str
    severity: Severity
    claim: str | None
    objection: Objection
    allowed: Allowed | None
    fingerprint: str
