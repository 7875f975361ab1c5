"""The judge of references in context (``bench/references_own.py``) tells right ones from wrong ones."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from references_own import Tally, all_cases, judged
from references_own_case import Group, cases
from references_own_equals import folded, places
from sicut.claims.references.found import Finder, Found
from sicut.model.reference import System
from sicut.model.span import Span

_TEXT = "See (⟦‹Gospel of ›John 3:16‹ (KJV)›|John.3.16⟧), ⟦5:4|John.5.4⟧; ⟦Gen 60|Gen.60|!⟧."
_CASE = next(cases(Group("Bible", "Bible", (_TEXT,))))
_LIST = next(cases(Group("Bible", "Bible", ("⟦John 3:16; 5:4|John.3.16,John.5.4⟧",))))


def _finder(*wanted: tuple[str, str, str | None]) -> Finder:
    def find(text: str) -> Iterator[Found]:
        for shown, ref, fault in wanted:
            start = text.index(shown)
            yield Found(Span(start, start + len(shown)), System.BIBLE, "Bible", ref, fault=fault)

    return find


_RIGHT = (("John 3:16", "John.3.16", None), ("5:4", "John.5.4", None), ("Gen 60", "Gen.60", "Genesis has 50 chapters"))


def test_right_ones() -> None:
    assert judged(_CASE, _finder(*_RIGHT)) == (Tally(right=3), ())


def test_the_optional_pieces_may_belong_to_it() -> None:
    whole = ("Gospel of John 3:16 (KJV)", "John.3.16", None)
    assert judged(_CASE, _finder(whole, *_RIGHT[1:]))[0] == Tally(right=3)


@pytest.mark.parametrize(
    ("wrong", "tally"),
    [
        pytest.param((("John 3:1", "John.3.16", None), *_RIGHT[1:]), Tally(right=2, wrong=1), id="span"),
        pytest.param((("John 3:16", "John.3.17", None), *_RIGHT[1:]), Tally(right=2, wrong=1), id="place"),
        pytest.param((*_RIGHT[:2], ("Gen 60", "Gen.60", None)), Tally(right=2, wrong=1), id="no fault"),
        pytest.param(_RIGHT[1:], Tally(right=2, missed=1), id="missed"),
        pytest.param((("See", "Sir.1", None), *_RIGHT), Tally(right=3, phantoms=1), id="phantom"),
    ],
)
def test_wrong_ones(wrong: tuple[tuple[str, str, str | None], ...], tally: Tally) -> None:
    assert judged(_CASE, _finder(*wrong))[0] == tally


def test_a_list_may_be_one_or_several() -> None:
    several = _finder(("John 3:16", "John.3.16", None), ("5:4", "John.5.4", None))
    assert judged(_LIST, several)[0] == Tally(right=1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Matt.5.3-Matt.5.5", "Matt.5.3-5", True),
        ("2:255,257", "2:255,2:257", True),
        ("Art. 6(1)(a)", "Artikel 6 Abs. 1 lit. a", True),
        ("amend. XIV", "amendment 14", True),
        ("Matt.5.3", "Matt.5.4", False),
        ("Art. 6(1)(a)", "Art. 6(1)(b)", False),
        ("", "Art. 6", False),
    ],
)
def test_forms_of_places(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a column of the table
    assert (places(one) == places(other)) is same


def test_names_of_works() -> None:
    assert folded("Regulation (EU) 2016/679") == folded("DSGVO") != folded("TFEU")


def test_each_case_of_the_tables_can_be_read() -> None:
    texts = [case.text for case in all_cases()]
    assert len(texts) == len(set(texts)) > 700
    assert all("⟦" not in text and "‹" not in text for text in texts)
