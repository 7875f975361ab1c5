"""References held against small editions: whether the place exists, and whether the words stand there."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from sicut.editions.edition import Edition
from sicut.locate.canon import Canon
from sicut.locate.library import Library, open_library
from sicut.locate.meant import Places
from sicut.locate.placing import LONGEST
from sicut.model.claim import Citation, CitationKind, Quotation, Reference
from sicut.model.collation import Attestation, Fit, Outcome, Reason, ReasonCode, Searched, Status, Unchecked
from sicut.model.document import Extraction
from sicut.model.reference import Place, Reach, System
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.located import POLICY, quotation, report
from tests.locate.scriptures import HARBOUR, edition

BOOK = edition(HARBOUR)
WORK = BOOK.work
TRANSLATION = replace(BOOK, name="Tide Version", tags=("TV",), is_original=False)
NONE = "no text is at hand"


class _Hand:
    """These editions at hand, whatever is asked for."""

    def __init__(self, *editions: Edition) -> None:
        self.editions = editions

    def of(self, reference: Reference) -> tuple[Edition, ...]:
        return tuple(one for one in self.editions if one.work == reference.work)

    def missing(self, reference: Reference) -> Reason:
        del reference
        return Reason(ReasonCode.MISSING_EDITION, NONE)

    def library(self, editions: Sequence[Edition]) -> Library:
        return open_library([one.document for one in editions])

    def places(self, edition: Edition) -> Places:
        return Places(edition)

    def scripture(self, siglum: str) -> Edition | None:
        return next((one for one in self.editions if one.document.siglum == siglum), None)


def reference(*places: Place, edition: str | None = None, fault: str | None = None, work: str = WORK) -> Reference:
    """A reference to single *places*."""
    reaches = tuple(Reach(place, place) for place in places)
    return Reference("report", Span(0, 1), Span(0, 1), System.CLASSIC, work, "ref", reaches, edition, fault)


def canon(words: str, *editions: Edition, references: Sequence[Reference] = ()) -> Canon:
    return Canon(Reading(report(words)), references, _Hand(*editions), POLICY)


def nothing(claim: Quotation) -> Outcome:
    """Sources that have no word of it."""
    return Attestation(claim, Status.NOT_FOUND, Searched((), ()), ())


def held(words: str, named: Reference, *editions: Edition) -> Outcome:
    citation = Citation(Span(0, 1), None, named.ref, CitationKind.REFERENCE, named.work)
    return canon(words, *editions, references=[named]).held(quotation(words), citation, None, nothing)


def told(outcome: Outcome) -> tuple[Status | ReasonCode, Fit | None]:
    if isinstance(outcome, Unchecked):
        return outcome.reason.code, None
    return outcome.status, None if outcome.placing is None else outcome.placing.fit


@pytest.mark.parametrize(
    ("named", "status"),
    [
        (reference(("1", "2")), Status.VERIFIED),
        (reference(("2",)), Status.VERIFIED),
        (reference(), Status.VERIFIED),
        (reference(("1", "2"), ("7", "1")), Status.NOT_FOUND),
        (reference(("1", "2"), fault="it has one chapter"), Status.NOT_FOUND),
        (replace(reference(("7", "1")), counted=True), Status.VERIFIED),
    ],
)
def test_whether_a_place_exists(named: Reference, status: Status) -> None:
    assert told(canon("Words.", BOOK).outcome(named))[0] is status


def test_without_an_edition_a_place_is_not_checked_unless_it_is_counted() -> None:
    own = canon("Words.")
    assert told(own.outcome(reference(("1", "2"))))[0] is ReasonCode.MISSING_EDITION
    assert told(own.outcome(replace(reference(("1", "2")), counted=True)))[0] is Status.VERIFIED
    assert told(own.outcome(reference(("1", "2"), fault="it has none")))[0] is Status.NOT_FOUND


def test_a_place_is_not_missing_from_an_edition_read_in_part() -> None:
    part = replace(BOOK, document=replace(BOOK.document, extraction=Extraction.PARTIAL, reason="a page is missing"))
    assert told(canon("Words.", part).outcome(reference(("7", "1"))))[0] is ReasonCode.PARTIAL_SOURCE


@pytest.mark.parametrize(
    ("words", "places", "result"),
    [
        (HARBOUR["1", "2"], [("1", "2")], (Status.VERIFIED, Fit.AT)),
        ("the elders of the quay divided the salt", [("1", "2")], (Status.VERIFIED, Fit.PART)),
        (HARBOUR["1", "2"], [("1", "3")], (Status.MISATTRIBUTED, Fit.ELSEWHERE)),
        (HARBOUR["2", "2"], [("1", "2")], (Status.MISATTRIBUTED, Fit.ELSEWHERE)),
        (HARBOUR["1", "2"], [("7", "7")], (Status.MISATTRIBUTED, Fit.ELSEWHERE)),
        (f"{HARBOUR['1', '2']} {HARBOUR['1', '3']}", [("1", "2")], (Status.VERIFIED, Fit.PAST)),
        (HARBOUR["1", "2"], [("1", "2"), ("1", "3")], (Status.VERIFIED, Fit.SHORT)),
        (HARBOUR["1", "2"].replace("salt", "bread"), [("1", "2")], (Status.ALTERED, Fit.AT)),
        ("Whales sang of green glass under seven winters of snow", [("1", "2")], (Status.NOT_FOUND, Fit.ABSENT)),
    ],
)
def test_words_and_the_place_named(words: str, places: list[Place], result: tuple[Status, Fit]) -> None:
    assert told(held(words, reference(*places), BOOK)) == result


@pytest.mark.parametrize(
    ("named", "result"),
    [
        (reference(("1", "2")), ReasonCode.MISSING_EDITION),
        (reference(("1", "2"), edition="Other Version"), ReasonCode.MISSING_EDITION),
        (reference(("1", "2"), edition="TV"), Status.NOT_FOUND),
        (reference(("1", "2"), work="Another Book"), ReasonCode.MISSING_EDITION),
    ],
)
def test_a_translation_may_have_other_words_unless_it_is_named(named: Reference, result: Status | ReasonCode) -> None:
    assert told(held("Whales sang of green glass under seven winters of snow", named, TRANSLATION))[0] is result


@pytest.mark.parametrize(("book", "result"), [(BOOK, Status.NOT_FOUND), (TRANSLATION, ReasonCode.MISSING_EDITION)])
def test_words_given_out_as_from_a_work(book: Edition, result: Status | ReasonCode) -> None:
    words = "Whales sang of green glass under seven winters of snow"
    claim = quotation(words)
    assert told(canon(words, book).given(claim, WORK, nothing(claim)))[0] is result
    true = quotation(HARBOUR["1", "2"])
    assert told(canon(HARBOUR["1", "2"], book).given(true, WORK, nothing(true)))[0] is Status.VERIFIED


def test_words_without_a_place_are_looked_for_in_the_works_that_the_report_cites() -> None:
    words = HARBOUR["1", "2"]
    claim = quotation(words)
    cites = canon(words, BOOK, references=[reference(("2", "1"))])
    assert told(cites.given(claim, None, nothing(claim))) == (Status.VERIFIED, Fit.AT)
    assert told(canon(words, BOOK).given(claim, None, nothing(claim)))[0] is Status.NOT_FOUND


def test_the_references_within_a_citation_are_meant_else_the_one_it_points_back_to() -> None:
    spans = [Span(5, 8), Span(10, 13), Span(40, 43)]
    named = [replace(reference(("1", str(n))), span=span, ref=f"1:{n}") for n, span in enumerate(spans, 1)]
    own = canon("Words.", BOOK, references=named)

    def meant(start: int, end: int, ref: str) -> list[str]:
        citation = Citation(Span(start, end), None, ref, CitationKind.REFERENCE, WORK)
        return [one.ref for one in own.meant(citation)]

    assert meant(4, 14, "1:1") == ["1:1", "1:2"]
    assert meant(60, 64, "1:3") == ["1:3"]
    assert meant(60, 64, "9:9") == []


def test_of_a_place_as_long_as_a_book_its_beginning_is_told() -> None:
    book = edition({("1", "1"): "In fog the bell was rung.", ("1", "2"): "lamp " * LONGEST, ("2", "1"): "net"})
    whole = replace(reference(), reaches=(Reach(("1",), ("2", "1")),))
    outcome = canon("Words.", book).outcome(whole)
    assert isinstance(outcome, Attestation)
    assert outcome.passages[0].span == book.places["1", "1"]
    absent = held("Whales sang of green glass under seven winters of snow", whole, book)
    assert isinstance(absent, Attestation)
    assert absent.placing is not None
    assert absent.placing.cited == book.places["1", "1"]
