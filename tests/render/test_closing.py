"""The last line of a text format: what was covered."""

from dataclasses import replace

import pytest

from sicut.model.claim import Quotation, Reference
from sicut.model.collation import Attestation, Outcome, Reason, ReasonCode, Searched, Status, Unchecked
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.render.closing import coverage
from tests.render.results import REPORT, harbour, quotation

NOTHING = Searched((), ())
WORDS = quotation(REPORT, "nobody\nasked for\na payment")
PLACE = Reference("report", Span(0, 1), Span(0, 1), System.BIBLE, "Bible", "John.1.1")


def told(claim: Quotation | Reference) -> Outcome:
    return Attestation(claim, Status.VERIFIED, NOTHING, ())


def left(claim: Quotation | Reference) -> Outcome:
    return Unchecked(claim, Reason(ReasonCode.TOO_SHORT, "it is too short"), NOTHING)


@pytest.mark.parametrize(
    ("claims", "line"),
    [
        ((told(WORDS),), "1 quotation checked, 0 not checked"),
        ((told(WORDS), told(WORDS), told(PLACE)), "2 quotations and 1 reference checked, 0 not checked"),
        ((told(PLACE), told(PLACE)), "0 quotations and 2 references checked, 0 not checked"),
        ((told(WORDS), left(PLACE)), "1 quotation checked, 1 not checked"),
        ((left(WORDS), told(PLACE)), "0 quotations and 1 reference checked, 1 not checked"),
        ((left(WORDS), left(PLACE)), "0 quotations checked, 2 not checked"),
    ],
)
def test_what_was_covered_by_kind(claims: tuple[Outcome, ...], line: str) -> None:
    assert coverage(replace(harbour(), claims=claims)) == f"{line}, 1 mark set aside"


def test_nothing_was_checked() -> None:
    assert coverage(replace(harbour(), claims=(), marks=())) == "nothing was checked"
