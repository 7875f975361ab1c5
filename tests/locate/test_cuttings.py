"""Places cut out of an edition, and what is found in the cuttings."""

from hypothesis import given
from hypothesis import strategies as st

from sicut.locate.cuttings import WIDEST, cuttings
from sicut.locate.library import Range, open_library
from sicut.locate.quotations import locate
from sicut.model.claim import Candidate
from sicut.model.collation import Attestation
from sicut.model.reference import Reach
from sicut.text.shown import Reading
from tests.locate.located import POLICY, quotation, report
from tests.locate.scriptures import HARBOUR, Verses, edition

LONG: Verses = {
    ("1", str(number)): f"Verse {number} tells of {number * 7} ships and of lamp {number * 13}." for number in range(60)
}
BOOK = edition(LONG)
PLACES = st.sampled_from(sorted(LONG))


@given(st.lists(st.tuples(PLACES, PLACES), max_size=4), st.integers(0, 400))
def test_a_cutting_is_the_text_around_its_place(
    pairs: list[tuple[tuple[str, ...], tuple[str, ...]]], room: int
) -> None:
    reaches = [Reach(*pair) for pair in pairs]
    there = [span for reach in reaches if (span := BOOK.span(reach)) is not None]
    found = list(cuttings(BOOK, reaches, room))
    assert len(found) == len(there)
    assert len({one.document.siglum for one in found}) == len(found)
    for one, span in zip(found, there, strict=True):
        text = one.document.text
        assert BOOK.document.text[one.start : one.start + len(text)] == text
        assert one.start <= span.start
        assert span.end <= one.start + len(text)


@given(PLACES)
def test_words_found_in_a_cutting_stand_at_the_same_words_of_the_edition(place: tuple[str, ...]) -> None:
    words = LONG[place].replace("tells", "told")
    (cutting,) = cuttings(BOOK, [Reach(place, place)], len(words))
    claim, text = quotation(words), Reading(report(words))
    outcome = locate(Candidate(claim), text, Range(open_library([cutting.document]), (), POLICY.bound), POLICY)
    assert isinstance(outcome, Attestation)
    assert outcome.passages
    for one in outcome.passages:
        back = cutting.back(one)
        assert back.siglum == "edition"
        assert BOOK.document.slice(back.span) == cutting.document.slice(one.span)
        assert [BOOK.document.slice(x.witness) for x in back.apparatus] == [
            cutting.document.slice(x.witness) for x in one.apparatus
        ]
        assert {x.siglum for x in back.segments} == {"edition"}
        assert {x.siglum for x in back.apparatus} == {"edition"}
        assert BOOK.places[place].overlaps(back.span)


def test_a_place_that_is_not_there_has_no_cutting() -> None:
    assert list(cuttings(edition(HARBOUR), [Reach(("9", "9"), ("9", "9"))], 10)) == []


def test_a_place_as_wide_as_a_work_has_no_cutting() -> None:
    book = edition({("1", "1"): "lamp " * (WIDEST // 10), ("1", "2"): "ship " * (WIDEST // 10), ("2", "1"): "net"})
    assert list(cuttings(book, [Reach(("1",), ("1",))], 10)) == []
    assert len(list(cuttings(book, [Reach(("1", "2"), ("2", "1"))], 10))) == 1
