"""Quotations with ellipses: where their parts stand."""

import pytest

from sicut.model.collation import Attestation, Status
from tests.locate.located import ALTERED, NOT_FOUND, VERIFIED, checked, passage, unlicensed

FILLER = "Nobody could later say for certain whose idea it had been to paint the railings green. "
HEAD = "The council voted to close the old stone quay before the first winter storm."
TAIL = "The harbour master had asked for new lamps along the eastern breakwater."
NEAR = f"{HEAD} {FILLER}{TAIL} "
FAR = f"{HEAD} {FILLER * 120}{TAIL} "


def words(outcome: Attestation, *texts: str) -> list[str]:
    """The words at each segment of the one passage."""
    return [texts[ord(one.siglum) - ord("a")][slice(*one.span)] for one in passage(outcome).segments]


def test_parts_in_order() -> None:
    outcome = checked("voted to close the old stone quay … asked for new lamps", NEAR)
    assert outcome.status is VERIFIED
    assert words(outcome, NEAR) == ["voted to close the old stone quay", "asked for new lamps"]
    assert [segment.part for segment in passage(outcome).segments] == [0, 2]
    (hidden,) = passage(outcome).hidden
    assert hidden.part == 1
    assert NEAR[slice(*hidden.span)].startswith(" before the first winter storm.")
    assert NEAR[slice(*hidden.span)].endswith("had ")
    assert not passage(outcome).reordered
    assert not passage(outcome).spliced


def test_three_parts_in_order() -> None:
    outcome = checked(
        "The council voted … the first winter storm … asked for [...] lamps along the eastern breakwater", NEAR
    )
    assert outcome.status is VERIFIED
    assert [segment.part for segment in passage(outcome).segments] == [0, 2, 4, 6]
    assert [hidden.part for hidden in passage(outcome).hidden] == [1, 3, 5]
    spans = [segment.span for segment in passage(outcome).segments]
    assert spans == sorted(spans)


def test_a_short_part_takes_the_nearest_place_in_order() -> None:
    text = "the old lamps. " + NEAR + "the old lamps. the old lamps."
    outcome = checked("voted to close the old stone quay … lamps", text)
    assert outcome.status is VERIFIED
    assert words(outcome, text) == ["voted to close the old stone quay", "lamps"]
    assert passage(outcome).segments[1].span.start == text.index("lamps along")


def test_a_short_part_before_takes_the_nearest_place_before() -> None:
    text = "the lamps. the lamps. " + NEAR
    outcome = checked("lamps … voted to close the old stone quay", text)
    assert outcome.status is VERIFIED
    assert passage(outcome).segments[0].span.start == text.index("lamps. " + HEAD[:3])


@pytest.mark.parametrize("text", [NEAR, FAR])
def test_parts_in_another_order(text: str) -> None:
    outcome = checked("asked for new lamps along the eastern breakwater … voted to close the old stone quay", text)
    assert outcome.status is ALTERED
    assert passage(outcome).reordered
    assert not passage(outcome).spliced
    assert passage(outcome).hidden == ()


def test_parts_far_apart_but_in_order() -> None:
    outcome = checked("voted to close the old stone quay … asked for new lamps along the eastern breakwater", FAR)
    assert outcome.status is VERIFIED
    (hidden,) = passage(outcome).hidden
    assert hidden.span.width > 5000


def test_a_far_short_part_is_missing() -> None:
    text = f"{HEAD} {FILLER * 120}many lamps"
    outcome = checked("voted to close the old stone quay before the first … lamps", text)
    assert outcome.status is ALTERED
    (variant,) = unlicensed(outcome)
    assert variant.kind.value == "addition"


def test_a_missing_part_is_an_addition() -> None:
    quote = "voted to close the old stone quay … and to sell the orchard"
    outcome = checked(quote, NEAR)
    assert outcome.status is ALTERED
    (variant,) = unlicensed(outcome)
    assert variant.kind.value == "addition"
    assert quote[slice(*variant.report)] == "and to sell the orchard"
    assert variant.witness.width == 0
    assert [segment.part for segment in passage(outcome).segments] == [0]
    assert [(operation.op, operation.length) for operation in passage(outcome).cigar] == [("=", 7), ("I", 5)]


SPLICES = [
    ("The council voted to close the old stone quay", "had asked for new lamps along the eastern breakwater"),
    ("council voted to close", "asked for new lamps along the eastern breakwater"),
    ("close the old stone quay before the first winter storm", "lamps along the eastern breakwater"),
]


@pytest.mark.parametrize(("one", "other"), SPLICES)
def test_words_far_apart_joined_as_if_they_ran_on(one: str, other: str) -> None:
    outcome = checked(f"{one} {other}", FAR)
    assert outcome.status is ALTERED
    assert passage(outcome).spliced
    assert words(outcome, FAR) == [one, other]


def test_words_of_two_sources_joined_as_if_they_ran_on() -> None:
    outcome = checked(
        "The council voted to close the old stone quay had asked for new lamps along the eastern breakwater", HEAD, TAIL
    )
    assert outcome.status is ALTERED
    assert passage(outcome).spliced
    assert [segment.siglum for segment in passage(outcome).segments] == ["a", "b"]


def test_parts_of_two_sources() -> None:
    outcome = checked(
        "The council voted to close the old stone quay … new lamps along the eastern breakwater", HEAD, TAIL
    )
    assert outcome.status is ALTERED
    assert passage(outcome).spliced
    assert passage(outcome).hidden == ()


def test_one_source_with_all_parts_is_better_than_two() -> None:
    outcome = checked("voted to close the old stone quay … asked for new lamps", HEAD, TAIL, NEAR)
    assert outcome.status is VERIFIED
    assert passage(outcome).siglum == "c"


def test_a_few_words_left_out_are_no_splice() -> None:
    outcome = checked("voted to close the quay before the first winter storm", NEAR)
    assert outcome.status is ALTERED
    assert not passage(outcome).spliced
    assert [NEAR[slice(*variant.witness)] for variant in unlicensed(outcome)] == ["old stone"]


@pytest.mark.parametrize("quote", ["voted to close … the old stone quay", "voted to close [...] the old stone quay"])
def test_an_ellipsis_that_leaves_nothing_out(quote: str) -> None:
    outcome = checked(quote, NEAR)
    assert outcome.status is VERIFIED
    (hidden,) = passage(outcome).hidden
    assert hidden.span.width == 0


def test_an_ellipsis_that_the_source_has_leaves_nothing_to_say() -> None:
    outcome = checked("we closed … the old stone quay", "Then we closed … the old stone quay at last.")
    assert outcome.status is VERIFIED
    assert passage(outcome).hidden == ()


def test_too_little_of_a_quotation_stands_there() -> None:
    outcome = checked("the old stone quay … a grand opening of seven orchards in bloom by the bakery", NEAR)
    assert outcome.status is NOT_FOUND


@pytest.mark.parametrize("part", ["the old stone quay", "The council voted to close the old stone quay"])
def test_an_ellipsis_at_an_end_hides_nothing(part: str) -> None:
    for quote in (f"… {part}", f"{part} …", f"… {part} …"):
        outcome = checked(quote, NEAR)
        assert outcome.status is Status.VERIFIED
        assert passage(outcome).hidden == ()
