"""Passages that the source itself has within quotation marks."""

import pytest

from sicut.model.claim import Quotation
from sicut.model.collation import Segment
from sicut.model.finding import Objection
from sicut.model.span import Span
from sicut.rules import Context
from tests.rules.made import at, attestation, document, objections, passage, quotation, report

MINUTES = "The mayor spoke. The smith wrote: “Leave the ‘old’ hinges.” We did, said Ann."
OUTER, INNER = at(MINUTES, "Leave the ‘old’ hinges."), at(MINUTES, "old")


def second_hand(*places: Span, spans: tuple[Span, ...] = (OUTER,), speaker: str = "") -> tuple[Objection, ...]:
    text = f"{speaker} said: “These words”"
    documents = {"report": report(text), "speech": document("speech", MINUTES)}
    where = Context(documents["report"], documents, lambda *_: spans)
    claim = quotation(text)
    own = Quotation(
        claim.document,
        claim.span,
        claim.outer,
        claim.parts,
        claim.form,
        speaker=Span(0, len(speaker)) if speaker else None,
    )
    segments = tuple(Segment(0, "speech", one) for one in places)
    whole = Span(min(one.start for one in places), max(one.end for one in places))
    one = passage(whole, segments=segments)
    found = objections("second-hand-quotation", attestation(own, one), where)
    assert objections("second-hand-quotation", attestation(own, one, one), where) == found
    return found


def test_all_segments_must_stand_in_the_sources_quotation() -> None:
    assert second_hand(at(MINUTES, "hinges"))
    assert second_hand(at(MINUTES, "Leave"), at(MINUTES, "hinges"))
    assert not second_hand(at(MINUTES, "spoke"), at(MINUTES, "hinges"))
    assert not second_hand(at(MINUTES, "We did"))
    assert not second_hand(at(MINUTES, "hinges"), spans=())


def test_the_innermost_quotation_is_named() -> None:
    (found,) = second_hand(INNER, spans=(OUTER, INNER))
    assert found.evidence[0].text == "old"


@pytest.mark.parametrize(("speaker", "silent"), [("The smith", True), ("The mayor", True), ("Ann", False), ("", False)])
def test_a_speaker_named_close_by_is_credited(speaker: str, *, silent: bool) -> None:
    assert (second_hand(at(MINUTES, "hinges"), speaker=speaker) == ()) is silent
