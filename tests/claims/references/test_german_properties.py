"""What holds of German and European law in any text."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.references import eu_law, german_law
from sicut.claims.references.found import Found

_FINDERS = (german_law.find, eu_law.find)
_PIECES = (
    "§ §§ Art. Artikel 5 823 Abs. 1 Satz 2 Nr. 3 Buchst. a lit. b) ff. f. und , ; ( ) i.V.m. bis - – / BGB "
    "UWG GG SGB V DSGVO GDPR des der of the Verordnung (EU) 2016/679 Richtlinie 95/46/EG BGH Urt. v. "
    "3.5.1999 I ZR 12/97 GRUR 2000, 11 BVerfGE 7, 198 (208) Rn. 5 C-131/12 Case ECLI:EU:C:2014:317 recital "
    "47 = Hafen \n\n I II 1 2. Alt. (1) (a) SozR AP Nr."
).split(" ")


def _texts() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(_PIECES) | st.text(max_size=5), max_size=40).map(" ".join)


@pytest.mark.parametrize("find", _FINDERS)
@given(text=_texts())
def test_spans_lie_in_the_text_in_order_and_apart(find: Callable[[str], Iterator[Found]], text: str) -> None:
    found = list(find(text))
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))


@pytest.mark.parametrize("find", _FINDERS)
@given(text=_texts())
def test_a_reference_is_in_one_block_and_has_no_space_around(find: Callable[[str], Iterator[Found]], text: str) -> None:
    for one in find(text):
        words = text[one.span.start : one.span.end]
        assert "\n\n" not in words
        assert words == words.strip()
        assert one.work


@pytest.mark.parametrize("find", _FINDERS)
@pytest.mark.parametrize(
    "piece", ["§ 5 ", "Art. 5, ", "§§ 1, ", "1/12 ", "GRUR 2000, 1 = ", "(1)", "Abs. 1 ", "der ", "I ZR 1/12, "]
)
def test_text_that_goes_on_and_on_is_read(find: Callable[[str], Iterator[Found]], piece: str) -> None:
    assert len(list(find(piece * 20_000))) <= 20_000


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Art. 147 GG", "the Grundgesetz has 146 articles"),
        ("Artikel 200 des Grundgesetzes", "the Grundgesetz has 146 articles"),
        ("§ 2386 BGB", "the BGB has 2385 sections"),
        ("Art. 146 GG", None),
        ("§ 2385 BGB", None),
        ("§ 999 HafenG", None),
        ("Art. 143h GG", None),
    ],
)
def test_the_number_of_articles_is_held_against_the_tables(text: str, fault: str | None) -> None:
    assert [one.fault for one in german_law.find(text)] == [fault]


def test_a_place_that_may_be_another_statutes_has_no_fault() -> None:
    assert [one.fault for one in german_law.find("Art. 14 GG und der Vertrag. Auch Art. 234 gilt.")] == [None, None]


def test_places_are_looked_up_by_their_labels() -> None:
    (found,) = german_law.find("§ 823 Abs. 1 Satz 2 Nr. 3 Buchst. a BGB")
    (reach,) = found.reaches
    assert reach.first == ("section 823", "paragraph 1", "sentence 2", "number 3", "letter a")
    assert reach.last == reach.first


def test_a_list_of_paragraphs_has_a_reach_for_each() -> None:
    (found,) = german_law.find("Art. 20 Abs. 1, Abs. 2 bis 4 GG")
    assert [(reach.first[1:], reach.last[1:]) for reach in found.reaches] == [
        (("paragraph 1",), ("paragraph 1",)),
        (("paragraph 2",), ("paragraph 4",)),
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("GRUR 2002, 717, 719", [("page 719",)]),
        ("BVerwGE 77, 317 <320>", [("page 320",)]),
        ("BGH, Urt. v. 3.5.1999 - I ZR 12/97, Rn. 5 und 7", [("margin 5",), ("margin 7",)]),
        ("BGE 143 III 297 E. 6.7", [("consideration 6.7",)]),
    ],
)
def test_pages_and_margin_numbers_of_decisions(text: str, places: list[tuple[str, ...]]) -> None:
    (found,) = german_law.find(text)
    assert [reach.first for reach in found.reaches] == places


def test_a_statute_named_long_ago_is_not_meant_any_more() -> None:
    text = "§ 823 BGB gilt.\n\n" + "Der Hafen liegt still.\n\n" * 5 + "Das steht in § 7 zu lesen."
    assert len(list(german_law.find(text))) == 1
