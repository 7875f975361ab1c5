import pytest

from sicut.locate.library import Range, open_library
from sicut.model.collation import ReasonCode
from sicut.model.document import Extraction
from tests.locate.located import witness

WHOLE, PART, NONE = Extraction.COMPLETE, Extraction.PARTIAL, Extraction.UNREADABLE


def range_of(*extractions: Extraction, left_out: tuple[str, ...] = ()) -> Range:
    made = [
        witness(f"s{number}", "" if kind is NONE else f"the quay {number}", kind)
        for number, kind in enumerate(extractions)
    ]
    return Range(open_library(made), left_out, 0.001)


@pytest.mark.parametrize(
    ("extractions", "left_out", "code", "documents"),
    [
        ((), (), ReasonCode.NO_SOURCE, ()),
        ((WHOLE,), ("s0",), ReasonCode.NO_SOURCE, ()),
        ((PART,), (), ReasonCode.PARTIAL_SOURCE, ("s0",)),
        ((WHOLE, PART, PART), (), ReasonCode.PARTIAL_SOURCE, ("s1", "s2")),
        ((NONE, PART), (), ReasonCode.UNREADABLE_SOURCE, ("s0",)),
        ((NONE, PART), ("s0",), ReasonCode.PARTIAL_SOURCE, ("s1",)),
        ((NONE,), (), ReasonCode.UNREADABLE_SOURCE, ("s0",)),
    ],
)
def test_an_obstacle(
    extractions: tuple[Extraction, ...], left_out: tuple[str, ...], code: ReasonCode, documents: tuple[str, ...]
) -> None:
    reason = range_of(*extractions, left_out=left_out).obstacle()
    assert reason is not None
    assert (reason.code, reason.documents) == (code, documents)
    for siglum in documents:
        assert siglum in reason.text


@pytest.mark.parametrize(
    ("extractions", "left_out"), [((WHOLE,), ()), ((WHOLE, NONE), ("s1",)), ((PART, WHOLE, WHOLE), ("s0",))]
)
def test_no_obstacle(extractions: tuple[Extraction, ...], left_out: tuple[str, ...]) -> None:
    assert range_of(*extractions, left_out=left_out).obstacle() is None


def test_a_range_names_what_it_searches() -> None:
    found = range_of(WHOLE, PART, NONE, WHOLE, left_out=("s3",))
    assert found.searched == (("s0",), ("s1", "s2"))
    assert found.search.witnesses == {0, 1}


def test_an_unreadable_witness_is_not_indexed() -> None:
    library = open_library([witness("b", "", NONE), witness("a", "the quay")])
    assert library.positions == {"a": 0}
    assert [document.siglum for document in library.witnesses] == ["b", "a"]


def test_many_unreadable_sources_are_named_in_part() -> None:
    reason = range_of(*[NONE] * 7).obstacle()
    assert reason is not None
    assert len(reason.documents) == 7
    assert "4 more" in reason.text
