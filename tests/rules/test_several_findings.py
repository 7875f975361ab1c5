"""Rules on quotations with several places, parts and ellipses: each is judged by itself."""

import pytest

from sicut.model.collation import Attestation, Category, Hidden, Licence, Segment
from sicut.model.span import Span
from tests.rules.made import at, attestation, context, document, objections, passage, quotation, report, variant

SOURCE = (
    "The boats came in at noon. They said that they were not empty. The band played until the rain fell on the town. "
    "Nobody went home. The boats came in at noon. Seven lamps were lit, and the boats came in."
)
TEXT = "“One … two … three”"
WHERE = context(report(TEXT), document("speech", SOURCE))
ELLIPSES = [Span(index, index + 1) for index, c in enumerate(TEXT) if c == "…"]


def hidden(part: int, words: str) -> Hidden:
    return Hidden(part, "speech", at(SOURCE, words))


def place(*ellipses: Hidden) -> Attestation:
    return attestation(quotation(TEXT), passage(Span(0, len(SOURCE)), hidden=ellipses))


# the rule, what one ellipsis hides that it flags, what another hides that it does not
ONE_OF_TWO = [
    ("ellipsis-hides-meaning", "that they were not", "until"),
    ("idle-ellipsis", " said", "until the rain"),
]


@pytest.mark.parametrize(("rule", "flagged", "silent"), ONE_OF_TWO)
def test_each_ellipsis_is_judged_by_itself(rule: str, flagged: str, silent: str) -> None:
    odd = hidden(1, flagged) if rule != "idle-ellipsis" else Hidden(1, "speech", Span(9, 9))
    for ellipses in (
        (odd, hidden(3, silent)),
        (hidden(1, silent), odd._replace(part=3)),
        (odd, odd._replace(part=3)),
    ):
        found = objections(rule, place(*ellipses), WHERE)
        expected = [one.part for one in ellipses if one.span == odd.span]
        assert [one.span for one in found] == [ELLIPSES[part // 2] for part in expected]


def test_a_long_ellipsis_after_a_short_one_is_flagged() -> None:
    source = "one two " + "word " * 51 + "three"
    where = context(report(TEXT), document("speech", source))
    short, long = Hidden(1, "speech", Span(4, 7)), Hidden(3, "speech", Span(8, len(source) - 6))
    (found,) = objections("long-ellipsis", place(short, long), where)
    assert found.span == ELLIPSES[1]
    assert "51 words of [speech]" in found.message
    assert not objections("long-ellipsis", place(short, long._replace(span=Span(13, len(source) - 6))), where)


@pytest.mark.parametrize(("width", "texts"), [(1000, [1000]), (1001, [500, 500])])
def test_of_much_hidden_text_both_ends_are_evidence(width: int, texts: list[int]) -> None:
    source = ("ab " * 400)[:width].ljust(width, "c") + " three"
    where = context(report(TEXT), document("speech", source))
    (found,) = objections("long-ellipsis", place(Hidden(1, "speech", Span(0, width))), where)
    assert [one.span.width for one in found.evidence] == texts
    assert (found.evidence[0].span.start, found.evidence[-1].span.end) == (0, width)


def test_of_places_that_fit_equally_well_the_first_is_judged() -> None:
    rule, text, source = "misleading-interpolation", "“So [12] came, then [13] came.”", "So 11 came, then 14 came."
    pairs, licence = [("[12]", "11"), ("[13]", "14")], Licence.INTERPOLATION
    where = context(report(text), document("speech", f"{source} {source}"))
    first = passage(Span(0, len(source)), *(variant(at(text, a), at(source, b), licence=licence) for a, b in pairs))
    second = passage(
        Span(len(source) + 1, 2 * len(source) + 1),
        *(variant(at(text, a), at(source, b).shifted(len(source) + 1), licence=licence) for a, b in pairs),
    )
    once = objections(rule, attestation(quotation(text), first), where)
    assert len(once) == 2
    assert objections(rule, attestation(quotation(text), first, second), where) == once


@pytest.mark.parametrize(
    ("rule", "words", "reordered", "spliced"),
    [
        ("reordered-parts", ("Nobody went home", "The band"), True, False),
        ("spliced-quotation", ("The band", "Nobody went home"), False, True),
    ],
)
def test_a_second_place_adds_no_finding(rule: str, words: tuple[str, str], *, reordered: bool, spliced: bool) -> None:
    parts = tuple(Segment(2 * number, "speech", at(SOURCE, one)) for number, one in enumerate(words))
    one = passage(Span(0, len(SOURCE)), segments=parts, reordered=reordered, spliced=spliced)
    found = objections(rule, attestation(quotation(TEXT), one), WHERE)
    assert len(found) == 1
    assert objections(rule, attestation(quotation(TEXT), one, one), WHERE) == found
    plain = passage(Span(0, len(SOURCE)), segments=parts)
    assert objections(rule, attestation(quotation(TEXT), plain), WHERE) == ()


def test_each_part_that_stands_before_the_one_in_front_of_it_is_named() -> None:
    words = ["Nobody went home", "The band", "They said", "Seven lamps", "Nobody went home"]
    parts = tuple(Segment(2 * number, "speech", at(SOURCE, one)) for number, one in enumerate(words))
    text = "“One … two … three … four … five”"
    where = context(report(text), document("speech", SOURCE))
    found = objections(
        "reordered-parts",
        attestation(quotation(text), passage(Span(0, 9), segments=parts, reordered=True)),
        where,
    )
    assert [text[slice(*one.span)] for one in found] == ["two", "three", "five"]
    assert found[0].message == "“The band” comes after “Nobody went home”, but [speech] has it before"
    assert [one.text for one in found[0].evidence] == ["The band", "Nobody went home"]
    same = (parts[0], parts[0]._replace(part=2), parts[1]._replace(part=2))
    outcome = attestation(quotation(text), passage(Span(0, 9), segments=same, reordered=True))
    assert objections("reordered-parts", outcome, where) == ()


def test_added_emphasis_has_the_plain_words_as_evidence() -> None:
    text, source = "“The *boats* came in”", "The boats came in"
    where = context(report(text), document("speech", source))
    change = variant(at(text, "boats"), at(source, "boats"), category=Category.EMPHASIS)
    (found,) = objections("added-emphasis", attestation(quotation(text), passage(Span(0, 17), change)), where)
    assert [(one.siglum, one.text) for one in found.evidence] == [("speech", "boats")]
    assert found.message == "“boats” is emphasised, and [speech] has it plain; nothing says “emphasis added”"
