from dataclasses import replace

import pytest

from sicut.model.claim import Citation, Mark, MarkKind
from sicut.model.collation import Attestation, Licence, ReasonCode, Unchecked
from sicut.model.document import Block, BlockKind, Extraction, Shown
from sicut.model.policy import Scope
from sicut.model.span import Span
from tests.locate.located import (
    ALTERED,
    NOT_FOUND,
    POLICY,
    VERIFIED,
    checked,
    held,
    licensed,
    parted,
    passage,
    places,
    quotation,
    unchecked,
    unlicensed,
    witness,
)

SPEECH = (
    "The council met at noon. It voted to close the old stone quay before the first winter storm, and the harbour "
    "master, who had asked for it, thanked everybody. The wall is 3.5 metres high. Some 1,250 people had signed."
)


@pytest.mark.parametrize(
    "quote",
    [
        "voted to close the old stone quay",
        "It voted",
        "quay",
        "harbour master, who had asked",
        "Voted to close",
        "voted to close the  old stone\nquay",
        "[It] voted to close the old stone quay",
        "[t]he harbour master, who had asked for it, thanked everybody",
        "the harbour master … thanked everybody",
        "voted to close [it] before the first winter storm",
        "The wall is 3.5 metres high",
        "Some 1,250 people",
        "Some 1250 people",
    ],
)
def test_verified(quote: str) -> None:
    outcome = checked(quote, SPEECH)
    assert outcome.status is VERIFIED
    assert outcome.searched == (("a",), ())
    assert outcome.nearest is None


@pytest.mark.parametrize(
    ("quote", "category"),
    [
        ("It voted to close the new stone quay", "wording"),
        ("It voted not to close the old stone quay", "negation"),
        ("It voted to close the old stone quays", "inflection"),
        ("voted to close the old stone quay before the second winter storm", "number"),
        ("the harbour master who had asked for it, thanked everybody", "punctuation"),
        ("It Voted to close", "case"),
        ("voted to close the old stone qu\u200bay", "invisible"),
        ("The wall is 35 metres high", "number"),
        ("The wall is 4.5 metres high", "number"),
        ("Some 1.250 people had signed", "number"),
    ],
)
def test_altered(quote: str, category: str) -> None:
    outcome = checked(quote, SPEECH)
    assert outcome.status is ALTERED
    assert [variant.category.value for variant in unlicensed(outcome)] == [category]
    (variant,) = unlicensed(outcome)
    assert variant.siglum == "a"


@pytest.mark.parametrize(
    "quote",
    [
        "the orchard was sold to a baker who keeps bees",
        "orchard",
        "5 metres high",
        "quay before noon of the orchard",
        "uay befor",
    ],
)
def test_not_found(quote: str) -> None:
    outcome = checked(quote, SPEECH)
    assert outcome.status is NOT_FOUND
    assert outcome.passages == ()


def test_the_end_of_a_number_is_another_number() -> None:
    outcome = checked("250 people had", SPEECH)
    assert outcome.status is ALTERED
    assert [one.category.value for one in outcome.passages[0].apparatus] == ["number"]


def test_the_nearest_wording_is_a_hint() -> None:
    outcome = checked("the new harbour gate", "Then the harbour wall was painted.")
    assert outcome.status is NOT_FOUND
    assert outcome.nearest is not None
    assert outcome.nearest.siglum == "a"
    assert outcome.nearest.identity >= 0.5
    assert checked("bees and bread", SPEECH).nearest is None


# --- unchecked


def test_no_source() -> None:
    reason = unchecked(held(quotation("the old quay"), "the old quay", [])).reason
    assert reason.code is ReasonCode.NO_SOURCE
    left_out = held(quotation("the quay"), "the quay", [witness("a", "the quay")], left_out=["a"])
    assert unchecked(left_out).reason.code is ReasonCode.NO_SOURCE


@pytest.mark.parametrize(
    ("extraction", "code"),
    [(Extraction.PARTIAL, ReasonCode.PARTIAL_SOURCE), (Extraction.UNREADABLE, ReasonCode.UNREADABLE_SOURCE)],
)
def test_what_was_not_found_may_stand_in_what_was_not_read(extraction: Extraction, code: ReasonCode) -> None:
    text = "" if extraction is Extraction.UNREADABLE else "the gate"
    sources = [witness("a", SPEECH), witness("b", text, extraction)]
    outcome = unchecked(held(quotation("bees and bread"), "bees and bread", sources))
    assert (outcome.reason.code, outcome.reason.documents) == (code, ("b",))
    assert outcome.searched == (("a",), ("b",))
    found = held(quotation("the old stone quay"), "the old stone quay", sources)
    assert isinstance(found, Attestation)
    assert found.status is VERIFIED


def test_words_of_a_partial_source_are_found() -> None:
    found = held(quotation("the old quay"), "the old quay", [witness("a", "by the old quay", Extraction.PARTIAL)])
    assert isinstance(found, Attestation)
    assert found.searched == ((), ("a",))


def test_out_of_scope() -> None:
    cited = replace(POLICY, scope=Scope.CITED)
    claim = quotation("the old stone quay")
    outcome = held(claim, "the old stone quay", [witness("a", SPEECH)], policy=cited)
    assert unchecked(outcome).reason.code is ReasonCode.OUT_OF_SCOPE
    bound = replace(claim, cited=Citation(Span(0, 3), None, None))
    assert isinstance(held(bound, "the old stone quay", [witness("a", SPEECH)], policy=cited), Attestation)


@pytest.mark.parametrize("quote", ["…", "[only this]", "?!"])
def test_too_short(quote: str) -> None:
    assert unchecked(held(quotation(quote), quote, [witness("a", SPEECH)])).reason.code is ReasonCode.TOO_SHORT


# --- doubtful candidates


@pytest.mark.parametrize(
    ("quote", "settled"),
    [("old stone quay", True), ("voted to close", True), ("orchard", False), ("bees and bread", False), ("…", False)],
)
def test_a_doubt_is_settled_by_the_sources(quote: str, settled: bool) -> None:  # noqa: FBT001
    claim = quotation(quote)
    outcome = held(claim, quote, [witness("a", SPEECH)], doubt=MarkKind.SCARE)
    if settled:
        assert isinstance(outcome, Attestation)
    else:
        assert outcome == Mark("report", claim.outer, MarkKind.SCARE)


def test_a_doubt_without_sources_is_a_mark() -> None:
    assert isinstance(held(quotation("old quay"), "old quay", [], doubt=MarkKind.TITLE), Mark)


def test_no_doubt_is_never_a_mark() -> None:
    assert isinstance(held(quotation("…"), "…", []), Unchecked)


# --- several places


def test_all_places_that_fit_equally_well_stand_in_order() -> None:
    text = "The old quay was shut. We saw the old quay."
    sources = [witness("zeta", text), witness("alpha", text), witness("mid", "the new quay")]
    outcome = held(quotation("the old quay"), "the old quay", sources)
    assert isinstance(outcome, Attestation)
    assert places(outcome) == [("alpha", 0, 12), ("alpha", 30, 42), ("zeta", 0, 12), ("zeta", 30, 42)]
    assert outcome.status is VERIFIED


def test_an_exact_place_is_better_than_an_altered_one() -> None:
    outcome = checked("It voted to close the old stone quay", SPEECH.replace("old", "new"), SPEECH)
    assert [one.siglum for one in outcome.passages] == ["b"]


def test_a_place_of_fewer_unlicensed_differences_is_better() -> None:
    outcome = checked("we closed the quay, at last", "we closed the quay! at last", "we closed the quay, at last")
    assert [one.siglum for one in outcome.passages] == ["b"]


# --- what a collation tells


def test_a_collation_tells_its_place_and_words() -> None:
    quote = "It voted to shut the stone quay"
    found = passage(checked(quote, SPEECH))
    assert SPEECH[slice(*found.span)] == "It voted to close the old stone quay"
    assert "".join(f"{one.length}{one.op}" for one in found.cigar) == "3=1X1=1D2="
    assert found.identity == pytest.approx(6 / 7)
    assert 0 < found.expected <= 0.001
    (segment,) = found.segments
    assert (segment.part, segment.siglum, segment.span) == (0, "a", found.span)
    shown = [(quote[slice(*one.report)], SPEECH[slice(*one.witness)]) for one in found.apparatus]
    assert shown == [("shut", "close"), ("", "old")]


def test_spans_are_of_the_texts_as_written() -> None:
    text = "<p>Then &ldquo;we all <b>closed</b> the old harbour gate before noon&rdquo;</p>"
    shown = tuple(
        Shown(Span(text.index(mark), text.index(mark) + len(mark)), reading)
        for mark, reading in [("&ldquo;", "“"), ("<b>", ""), ("</b>", ""), ("&rdquo;", "”")]
    )
    blocks = (Block(BlockKind.PARAGRAPH, Span(3, len(text) - 4)),)
    source = replace(witness("a", text), shown=shown, blocks=blocks)
    quote = "we all shut the old harbour gate before noon"
    outcome = held(quotation(quote), quote, [source])
    assert isinstance(outcome, Attestation)
    found = passage(outcome)
    assert text[slice(*found.span)] == "we all <b>closed</b> the old harbour gate before noon"
    (variant,) = found.apparatus
    assert text[slice(*variant.witness)] == "closed"


def test_an_interruption_is_passed_over() -> None:
    text = "It voted{,” she said, “}to close the old stone quay"
    outcome = held(parted(text), text, [witness("a", SPEECH)])
    assert isinstance(outcome, Attestation)
    assert outcome.status is VERIFIED
    assert passage(outcome).apparatus == ()


def test_a_bracket_is_a_licensed_variant() -> None:
    outcome = checked("voted to close [it] before the first winter storm", SPEECH)
    assert licensed(outcome) == [Licence.INTERPOLATION]


HIDDEN_PLACES = [
    "It voted to close \u200b[it] before the first winter storm",
    "It voted to close [it] \u200bbefore the first winter storm",
    "the harbour master \u200b… thanked everybody",
    "the harbour master … \u200bthanked everybody",
    "the harbour master …\u200b thanked everybody",
]


@pytest.mark.parametrize("quote", HIDDEN_PLACES)
def test_an_invisible_character_beside_a_bracket_or_an_ellipsis_is_not_passed_over(quote: str) -> None:
    outcome = checked(quote, SPEECH)
    assert outcome.status is ALTERED
    assert [variant.category.value for variant in unlicensed(outcome)] == ["invisible"]


@pytest.mark.parametrize(
    ("clause", "status"), [("a man, ca\u200blled Reed, rose", ALTERED), ("a man, called Reed, rose", VERIFIED)]
)
def test_an_invisible_character_in_a_clause_that_is_the_source_s_own_counts(clause: str, status: str) -> None:
    text = clause.replace(", ca", "{, ca").replace("Reed, ", "Reed, }") + " and spoke of the winter"
    outcome = held(parted(text), text, [witness("a", "In the hall a man, called Reed, rose and spoke of the winter.")])
    assert isinstance(outcome, Attestation)
    assert outcome.status == status


def test_an_invisible_character_in_an_interruption_is_passed_over() -> None:
    text = "It voted{,” she\u200b said, “}to close the old stone quay"
    outcome = held(parted(text), text, [witness("a", SPEECH)])
    assert isinstance(outcome, Attestation)
    assert outcome.status is VERIFIED


def test_words_slightly_changed_all_over_are_still_that_passage() -> None:
    text = "The committee will consider the harbour accounts before winter and publish them in spring."
    damaged = "The commitee will consder the harbuor acounts befor wintar and publsh them in sprng"
    found = checked(damaged, f"Nothing of note was said.\n\n{text}\n\nThe meeting closed at nine.")
    assert found.status is ALTERED


def test_half_of_the_characters_of_a_script_without_spaces_are_not_that_passage() -> None:
    text = "市议会决定在冬天之前关闭旧码头没有人问为什么"
    halved = "".join(one if at % 2 else "船" for at, one in enumerate(text))
    assert checked(halved, f"会议在中午开始。{text}。散会。").status is NOT_FOUND
