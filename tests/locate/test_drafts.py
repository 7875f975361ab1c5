from collections.abc import Iterator, Sequence

import pytest

from sicut.collate.index import Index
from sicut.locate.drafts import drafts
from sicut.model.result import Draft
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.located import report, witness

OWN = (
    "The council of the small harbour town met on a wet evening to talk about the quay, which has been shut since the "
    "storm. A dozen people came, most of them fishers, and stayed until the lamps went out. The mayor spoke first. "
)
QUOTE = (
    "“We shall open the quay again before the herring come, and whoever says otherwise has not seen the new timber, "
    "nor spoken to the carpenters, nor read the letter that I wrote to the county in the spring of last year.” "
)
MORE = (
    "The engineer then read out a list of repairs, from the bollards to the drains, and named a price for each of "
    "them that made the room go quiet. A vote was put off until the next meeting. "
)
TEXT = OWN + QUOTE + MORE
QUOTED = [Span(len(OWN), len(OWN) + len(QUOTE) - 1)]


def found(*sources: str, text: str = TEXT, quoted: list[Span] | None = None) -> list[Draft]:
    index = Index([witness(f"s{number}", source) for number, source in enumerate(sources)])
    return list(drafts(Reading(report(text)), QUOTED if quoted is None else quoted, index))


@pytest.mark.parametrize(
    "source",
    [
        TEXT,
        OWN + MORE,
        OWN + "Nothing more was said that night. " + MORE,
        TEXT.replace("council", "board").replace("dozen", "score"),
        TEXT.upper(),
        "From the editor's desk. " + TEXT + "Please check before noon.",
    ],
)
def test_a_draft_is_named_with_a_passage_that_both_have(source: str) -> None:
    (draft,) = found("the orchard was sold to a baker", source)
    assert (draft.siglum, draft.report) == ("s1", "report")
    assert 0.5 <= draft.shared <= 1.0
    own, theirs = TEXT[slice(*draft.report_span)], source[slice(*draft.draft_span)]
    assert own.casefold() == theirs.casefold()
    assert len(own) > 20


@pytest.mark.parametrize(
    "source",
    [
        "",
        QUOTE,
        QUOTE * 5,
        "The speech. " + QUOTE + "Applause. And then they went home, as the rain had stopped.",
        OWN[:100] + "Quite another story begins here, of bees and bread and how the baker's orchard was sold. " * 3,
        TEXT + "This yearbook has many other stories that the report has not. " * 60,
    ],
)
def test_a_source_is_no_draft(source: str) -> None:
    assert found(source) == []


def test_a_report_of_little_prose_has_no_drafts() -> None:
    text = "He said: " + QUOTE
    assert found(text, text=text, quoted=[Span(9, len(text))]) == []
    assert found("", text="", quoted=[]) == []


def test_drafts_stand_in_the_order_of_witnesses() -> None:
    assert [draft.siglum for draft in found(TEXT, "bees", OWN + MORE)] == ["s0", "s2"]


def test_of_a_report_that_repeats_its_source_only_some_places_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[int] = []
    common = Index.common

    def counted(index: Index, stream: bytes, most: int) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
        for at, places in common(index, stream, most):
            looked_at.append(len(places))
            yield at, places

    monkeypatch.setattr(Index, "common", counted)
    monkeypatch.setattr("sicut.locate.drafts.AT_ONCE", 64)
    monkeypatch.setattr("sicut.locate.drafts.MOST_PLACES", 20)
    again = OWN * 50
    (draft,) = found("the orchard was sold to a baker", again, text=again, quoted=[])
    assert (draft.siglum, draft.shared) == ("s1", 1.0)
    assert sum(looked_at) <= 64 * 20 + len(again)
