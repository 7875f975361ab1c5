"""What rules on values have in common: what a source says of one, and what its own text shows to be wrong with it."""

from collections.abc import Iterator

from sicut.model.claim import Absence, Quotation, Reference
from sicut.model.collation import Agreement, Attestation, Comparison, Outcome, Status
from sicut.model.finding import Evidence, Objection, Severity
from sicut.model.value import FaultKind
from sicut.rules.context import Context
from sicut.rules.phrasing import quoted

_MOST = 3


def comparison(attestation: Attestation, *agreements: Agreement) -> Comparison | None:
    """How the source lies to the value, if that is one of *agreements* and the value is no misattributed one."""
    found = attestation.comparison
    if found is None or found.agreement not in agreements or attestation.status is Status.MISATTRIBUTED:
        return None
    return found


def objection(attestation: Attestation, context: Context, message: str, severity: Severity | None = None) -> Objection:
    """An objection to the value, with the places of the source as evidence."""
    claim = attestation.claim
    evidence = tuple(context.evidence(one.siglum, one.span) for one in attestation.passages[:_MOST])
    return Objection(claim.document, claim.span, message, evidence, severity=severity)


def own(attestation: Attestation, context: Context) -> str:
    """The report's words for the value."""
    return quoted(context.shown(attestation.claim.document, attestation.claim.span))


def theirs(attestation: Attestation, context: Context) -> str:
    """The first source's words for it, with its siglum in front."""
    first = attestation.passages[0]
    return f"[{first.siglum}] has {quoted(context.shown(first.siglum, first.span))}"


def nowhere(attestation: Attestation) -> str:
    """Where a value was looked for that stands nowhere."""
    cited = attestation.claim.cited
    if cited is not None and cited.witness is not None:
        return f"is not in [{cited.witness}], which is cited for it"
    complete = attestation.searched.complete
    return f"is not in [{complete[0]}]" if len(complete) == 1 else "is in none of the sources"


def unfound(attestation: Attestation, context: Context, besides: str = "") -> Iterator[Objection]:
    """An objection to a value that stands nowhere, or only in another source than the one cited.

    *besides* ends the message on one that stands nowhere.
    """
    found, words = attestation.comparison, own(attestation, context)
    if found is None:
        return
    if attestation.status is Status.MISATTRIBUTED:
        cited = attestation.claim.cited
        siglum = "the source cited" if cited is None or cited.witness is None else f"[{cited.witness}]"
        message = f"{words} is not in {siglum}, but [{attestation.passages[0].siglum}] has it"
        yield objection(attestation, context, message)
    elif found.agreement is Agreement.ABSENT:
        yield objection(attestation, context, f"{words} {nowhere(attestation)}{besides}")


def faulty(outcome: Outcome, context: Context, kind: FaultKind) -> Iterator[Objection]:
    """An objection to a value that the report's own text shows to be wrong in the way *kind*."""
    claim = outcome.claim
    if isinstance(claim, Quotation | Reference | Absence) or claim.fault is None or claim.fault.kind is not kind:
        return
    words = quoted(context.shown(claim.document, claim.span))
    evidence: tuple[Evidence, ...] = tuple(context.evidence(claim.document, span) for span in claim.fault.evidence)
    yield Objection(claim.document, claim.span, f"{words}: {claim.fault.text}", evidence)
