"""The rules on whole quotations, their parts and their ellipses."""

import pytest

from sicut.model.claim import Citation
from sicut.model.collation import Attestation, Hidden, Searched, Segment, Status
from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from tests.rules.made import (
    all_objections,
    at,
    attestation,
    context,
    document,
    objections,
    passage,
    quotation,
    report,
    texts,
)

SOURCE = "The boats came in. Then they were unloaded. At noon the market opened. The band played."


def segments(*places: tuple[int, str]) -> tuple[Segment, ...]:
    return tuple(Segment(part, "speech", at(SOURCE, words)) for part, words in places)


@pytest.mark.parametrize(
    ("scope", "cited", "message"),
    [
        (("speech",), None, "“Nobody came” does not stand in [speech]"),
        (("a", "b", "c"), None, "“Nobody came” stands in none of the 3 sources"),
        (("a",), Citation(Span(0, 0), "a", None), "“Nobody came” does not stand in the source cited, [a]"),
        (("a", "b"), Citation(Span(0, 0), None, None), "“Nobody came” stands in none of the 2 sources"),
    ],
)
def test_unfound_quotation_names_its_scope(scope: tuple[str, ...], cited: Citation | None, message: str) -> None:
    text = "“Nobody came”"
    outcome = Attestation(quotation(text, cited), Status.NOT_FOUND, Searched(scope, ()), ())
    (found,) = objections("unfound-quotation", outcome, context(report(text)))
    assert (found.message, found.span, found.evidence) == (message, Span(1, 12), ())


def test_unfound_quotation_shows_the_nearest_wording_as_a_hint() -> None:
    text = "“The boats sank at once”"
    where = context(report(text), document("speech", SOURCE))
    near = passage(at(SOURCE, "The boats came in"))
    ((code, found),) = all_objections(attestation(quotation(text), nearest=near), where)
    assert code == "Q101"
    assert found.message == (
        "“The boats sank at once” does not stand in [speech]; "
        "as a hint, the nearest wording is “The boats came in” in [speech]"
    )
    assert found.evidence == (("speech", Span(0, 17), "The boats came in"),)


def test_splice_names_both_places() -> None:
    text = "“The boats came in. The band played.”"
    where = context(report(text), document("speech", SOURCE))
    places = segments((0, "The boats came in."), (0, "The band played."))
    outcome = attestation(quotation(text), passage(Span(0, len(SOURCE)), segments=places, spliced=True))
    ((code, found),) = all_objections(outcome, where)
    assert code == "Q202"
    assert found.message == (
        "“The boats came in.” runs on to “The band played.”, which stands 53 characters further on in [speech]"
    )
    assert found.span == outcome.claim.span
    assert [one.text for one in found.evidence] == ["The boats came in.", "The band played."]


@pytest.mark.parametrize(
    ("places", "message"),
    [
        (
            (Segment(0, "speech", at(SOURCE, "The band played.")), Segment(0, "speech", Span(0, 17))),
            "“The band played.” runs on to “The boats came in”, which stands before it in [speech]",
        ),
        (
            (Segment(0, "speech", Span(0, 17)), Segment(2, "letter", Span(0, 4))),
            (
                "“The boats came in” runs on to “Dear”, which stands in another source: "
                "[speech] has the first, [letter] the second"
            ),
        ),
        (
            (Segment(0, "speech", Span(0, 17)), Segment(2, "speech", Span(19, 23))),
            "the quotation joins places that stand far apart as if they ran on",
        ),
    ],
)
def test_splice_tells_where_the_second_place_is(places: tuple[Segment, ...], message: str) -> None:
    text = "“One … two”"
    where = context(report(text), document("speech", SOURCE), document("letter", "Dear all"))
    outcome = attestation(quotation(text), passage(Span(0, 17), segments=places, spliced=True))
    assert [one.message for one in objections("spliced-quotation", outcome, where)] == [message]


def test_reordered_part_is_the_one_after_the_ellipsis() -> None:
    text = "“the market opened … The boats came in … The band played”"
    where = context(report(text), document("speech", SOURCE))
    places = segments((0, "the market opened"), (2, "The boats came in"), (4, "The band played"))
    outcome = attestation(quotation(text), passage(Span(0, len(SOURCE)), segments=places, reordered=True))
    ((code, found),) = all_objections(outcome, where)
    assert code == "Q203"
    assert texts(where, [found]) == ["The boats came in"]
    assert found.message == "“The boats came in” comes after “the market opened”, but [speech] has it before"
    assert [one.text for one in found.evidence] == ["The boats came in", "the market opened"]


def with_blocks(*starts: int) -> tuple[Block, ...]:
    ends = (*starts[1:], len(SOURCE))
    return tuple(Block(BlockKind.PARAGRAPH, Span(start, end)) for start, end in zip(starts, ends, strict=True))


@pytest.mark.parametrize(
    ("hidden", "blocks", "code", "message"),
    [
        (Span(18, 44), (), None, ""),
        (Span(18, 44), with_blocks(0), None, ""),
        (
            Span(18, 44),
            with_blocks(0, 19),
            "Q205",
            "the ellipsis leaves out 4 words of [speech] and steps into another paragraph",
        ),
        (
            Span(18, 44),
            with_blocks(0, 44),
            "Q205",
            "the ellipsis leaves out 4 words of [speech] and steps into another paragraph",
        ),
        (Span(18, 44), (*with_blocks(0), Block(BlockKind.FURNITURE, Span(30, 34))), None, ""),
        (Span(18, 18), (), "Q206", "the ellipsis leaves nothing out: the words run on in [speech]"),
        (Span(17, 19), (), "Q206", "the ellipsis leaves nothing out: the words run on in [speech]"),
        (Span(17, 19), with_blocks(0, 19), None, ""),
    ],
)
def test_an_ellipsis_is_judged_by_what_it_hides(
    hidden: Span, blocks: tuple[Block, ...], code: str | None, message: str
) -> None:
    text = "“The boats came in … the market opened”"
    where = context(report(text), document("speech", SOURCE, blocks=blocks))
    outcome = attestation(quotation(text), passage(Span(0, 70), hidden=(Hidden(1, "speech", hidden),)))
    found = all_objections(outcome, where)
    assert [(one, objection.message) for one, objection in found] == ([(code, message)] if code else [])
    for _, objection in found:
        assert objection.span == at(text, "…")
        assert objection.evidence == (("speech", hidden, SOURCE[hidden.start : hidden.end]),)


@pytest.mark.parametrize(
    ("words", "code", "start"),
    [
        (50, None, ""),
        (51, "Q205", "the ellipsis leaves out 51 words of [speech]"),
        (6000, "Q205", "the ellipsis leaves out more than 4,000 words of [speech]"),
    ],
)
def test_a_long_ellipsis_shows_both_ends_of_what_it_hides(words: int, code: str | None, start: str) -> None:
    text, source = "“Here … there”", f"Here {'four ' * words}there"
    where = context(report(text), document("speech", source))
    hidden = Hidden(1, "speech", Span(5, 5 + 5 * words))
    found = all_objections(attestation(quotation(text), passage(Span(0, len(source)), hidden=(hidden,))), where)
    assert [one for one, _ in found] == ([code] if code else [])
    for _, objection in found:
        assert objection.message == start
        assert sum(len(one.text) for one in objection.evidence) <= 1000
        assert objection.evidence[0].span.start == hidden.span.start
        assert objection.evidence[-1].span.end == hidden.span.end


@pytest.mark.parametrize("mark", ["…", "...", ". . ."])
def test_an_ellipsis_that_the_source_has_too_is_not_idle(mark: str) -> None:
    text, source = "“Well … yes”", f"Well {mark} yes"
    where = context(report(text), document("speech", source))
    hidden = Hidden(1, "speech", Span(5, 5))
    assert all_objections(attestation(quotation(text), passage(Span(0, 12), hidden=(hidden,))), where) == ()


def test_ambiguous_source_counts_all_places_and_shows_ten() -> None:
    text, source = "“came”", "came " * 12
    where = context(report(text), document("speech", source), document("letter", "came"))
    places = [passage(Span(0, 4), siglum="letter"), *(passage(Span(5 * i, 5 * i + 4)) for i in range(12))]
    ((code, found),) = all_objections(attestation(quotation(text), *places), where)
    assert code == "Q305"
    assert found.message == "the words stand in 13 places, none of them cited: [letter] and [speech] (12 times)"
    assert len(found.evidence) == 10
    cited = quotation(text, Citation(Span(0, 0), "speech", None))
    assert all_objections(attestation(cited, *places), where) == ()
