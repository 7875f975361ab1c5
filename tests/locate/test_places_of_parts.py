"""Which of several places a part of a quotation is taken to stand at, and what its pieces are."""

from collections.abc import Sequence
from itertools import pairwise

import pytest

from sicut.locate.joining import SPLICE_WORDS, Elsewhere, Joined, join, part_of
from sicut.locate.lemmas import units
from sicut.locate.library import Range, open_library
from sicut.model.alignment import Bracket, Lemma
from sicut.model.collation import Category, Status, VariantKind
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.collate.collating import check_steps, lemma_of
from tests.locate.located import POLICY, checked, passage, quotation, report, unlicensed, witness

ANCHOR = "the council voted by a show of hands to close the crumbling stone quay before winter"
PART = "seven lamps of hammered copper were hung above the ferry steps"
ALTERED = "seven lamps of polished copper were hung above the ferry steps"
FILLER = "Nobody could later say for certain whose idea it had been to paint railings green. "
FAR = FILLER * 60
SLOTS = ("far before", "before", "near before", "near after", "after", "far after", "elsewhere")


def sources(filled: dict[str, str]) -> tuple[list[str], dict[str, tuple[str, int]]]:
    """Texts with the anchor and what stands in the slots *filled*; the siglum and offset of each slot."""
    text, places = "", {}
    for slot, apart in zip(SLOTS[:6], (FAR, FAR, FILLER, FAR, FAR, FAR), strict=True):
        if slot == "near after":
            text += f"{ANCHOR}. {FILLER}"
        places[slot] = ("a", len(text))
        text += f"{filled.get(slot, '')}. {apart}"
    places["elsewhere"] = ("b", len(FILLER))
    return [text, f"{FILLER}{filled.get('elsewhere', '')}. {FILLER}"], places


BY_PLACE = [
    ("near after", "near before", "after", "far after", "far before", "before", "elsewhere"),
    ("near before", "near after", "before", "far before", "after", "far after", "elsewhere"),
]


@pytest.mark.parametrize("ahead", [True, False])
def test_of_places_that_fit_alike_the_nearest_in_order_is_taken(*, ahead: bool) -> None:
    order = BY_PLACE[0 if ahead else 1]
    quote = f"{ANCHOR} … {PART}" if ahead else f"{PART} … {ANCHOR}"
    for first in range(len(order)):
        texts, places = sources(dict.fromkeys(order[first:], PART))
        segments = passage(checked(quote, *texts)).segments
        part = segments[-1 if ahead else 0]
        assert (part.siglum, part.span.start) == places[order[first]], order[first:]


@pytest.mark.parametrize("slot", ["near after", "after", "elsewhere"])
@pytest.mark.parametrize("better", ["near before", "before", "far after", "elsewhere"])
def test_a_place_that_has_the_very_words_is_taken_before_one_that_is_nearer(slot: str, better: str) -> None:
    texts, places = sources({slot: ALTERED, better: PART})
    part = passage(checked(f"{ANCHOR} … {PART}", *texts)).segments[-1]
    assert (part.siglum, part.span.start) == places[better]


@pytest.mark.parametrize("slot", SLOTS)
def test_altered_words_are_found_wherever_they_stand(slot: str) -> None:
    texts, places = sources({slot: ALTERED})
    outcome = checked(f"{ANCHOR} … {PART}", *texts)
    part = passage(outcome).segments[-1]
    assert (part.siglum, part.span.start) == places[slot]
    assert passage(outcome).reordered == (slot in {"far before", "before", "near before"})
    assert passage(outcome).spliced == (slot == "elsewhere")


def test_parts_after_a_missing_one_are_sought_from_the_last_one_found() -> None:
    text = f"{PART}. {FAR}{ANCHOR}. {FILLER}{PART}. {FAR}the bells rang."
    missing = "and forty geese swam upstream in single file at dusk"
    outcome = checked(f"{ANCHOR} … {missing} … {PART}", text)
    assert outcome.status is Status.ALTERED
    assert [text[slice(*one.span)] for one in passage(outcome).segments] == [ANCHOR, PART]
    assert passage(outcome).segments[1].span.start > text.index(ANCHOR)
    (absent,) = unlicensed(outcome)
    assert (absent.kind, absent.category) == (VariantKind.ADDITION, Category.WORDING)
    assert absent.witness == Span(text.index(ANCHOR) + len(ANCHOR), text.index(ANCHOR) + len(ANCHOR))


@pytest.mark.parametrize(("between", "spliced"), [(0, False), (SPLICE_WORDS, False), (SPLICE_WORDS + 1, True)])
def test_how_many_words_may_be_passed_over_without_a_splice(between: int, *, spliced: bool) -> None:
    gap = " ".join(f"x{number}y" for number in range(between))
    text = f"Then {ANCHOR} {gap} {PART} again."
    outcome = checked(f"{ANCHOR} {PART}", text)
    assert passage(outcome).spliced is spliced
    assert [text[slice(*one.span)] for one in passage(outcome).segments][-1].endswith(PART)
    assert len(passage(outcome).segments) == 1 + spliced
    omissions = [one for one in unlicensed(outcome) if one.kind is VariantKind.OMISSION]
    assert len(omissions) == (between > 0 and not spliced)


# --- pieces


def joined(quote: str, *texts: str) -> tuple[Joined, Sequence[Lemma]]:
    """The pieces of *quote* around the first place of its longest unit, and the lemmas of its units."""
    made = units(quotation(quote), Reading(report(quote)))
    anchor = max(range(len(made)), key=lambda at: made[at].size)
    scope = Range(open_library([witness(f"s{n}", text) for n, text in enumerate(texts)]), (), POLICY.bound)
    elsewhere = Elsewhere(scope.search)
    return join(made, anchor, elsewhere.places(made[anchor].lemma)[0], elsewhere), [unit.lemma for unit in made]


HEAD = "the harbour master asked for new bollards along the eastern breakwater"
CUT = [
    f"{ANCHOR} {PART}",
    f"{PART} {ANCHOR}",
    f"{HEAD} {ANCHOR} {PART}",
    f"{PART} {HEAD} {ANCHOR}",
    f"{ANCHOR} [and] {PART}",
    f"{PART} … {ANCHOR} {HEAD}",
    f"{HEAD} … {PART} … {ANCHOR}",
    f"{ANCHOR} … all the geese flew away",
    f"{ALTERED} {ANCHOR}",
    f"{ANCHOR} the",
    f"geese {ANCHOR} {PART} geese",
    f"{ANCHOR[:40]} {PART}",
]


@pytest.mark.parametrize("quote", CUT)
def test_pieces_have_all_words_once_and_each_its_own_steps(quote: str) -> None:
    together = f"{HEAD}. {FILLER}{ANCHOR}. {FAR}{PART}."
    for texts in ((together,), (f"{PART}. {FAR}{ANCHOR}. {FILLER}{HEAD}",), (HEAD, ANCHOR, PART), (ANCHOR,)):
        found, lemmas = joined(quote, *texts)
        for number, lemma in enumerate(lemmas):
            pieces = [piece for piece in found.pieces if piece.unit == number]
            assert pieces[0].first == 0
            for one, other in pairwise(pieces):
                assert other.first == one.first + len(one.lemma.tokens.keys)
            assert sum((piece.lemma.tokens.keys for piece in pieces), ()) == lemma.tokens.keys
            assert sum((piece.lemma.tokens.spans for piece in pieces), ()) == lemma.tokens.spans
            brackets = {
                bracket._replace(before=bracket.before + piece.first)
                for piece in pieces
                for bracket in piece.lemma.brackets
            }
            assert brackets == set(lemma.brackets)
        for piece in found.pieces:
            if piece.alignment is not None:
                reading = piece.alignment.reading
                check_steps(piece.alignment.steps, len(piece.lemma.tokens.keys), len(reading.keys))
                assert len(reading.spans) == len(reading.keys)


def test_a_part_of_a_lemma_keeps_what_belongs_to_its_words() -> None:
    lemma = lemma_of("[so] one two [or] three four five [and]")
    lemma = Lemma(lemma.tokens, lemma.brackets, frozenset({0, 2, 4}), frozenset({1, 2, 3}))
    assert [bracket.before for bracket in lemma.brackets] == [0, 2, 5]
    first, second = part_of(lemma, 0, 2), part_of(lemma, 2, 5)
    assert (first.tokens.keys, second.tokens.keys) == (("one", "two"), ("three", "four", "five"))
    assert [bracket.before for bracket in first.brackets] == [0]
    assert second.brackets == (Bracket(0, lemma.brackets[1].span), Bracket(3, lemma.brackets[2].span))
    assert [first.bracketed, second.bracketed] == [frozenset({0}), frozenset({0, 2})]
    assert [first.seams, second.seams] == [frozenset({1}), frozenset({1})]
    assert part_of(lemma, 0, 5) == lemma
