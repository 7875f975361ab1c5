"""Slips: differences within a word, and between two words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.collate.gap import collapsed, gap_slips
from sicut.collate.wordform import Slip, changed, slips
from sicut.model.collation import Category, Licence
from sicut.text.fold import letters
from tests.text.scripts_of_the_world import any_text


@given(st.text("ab ", max_size=8), st.text("ab ", max_size=8))
def test_outside_of_what_changed_both_are_the_same(one: str, other: str) -> None:
    left, right = changed(one, other)
    assert one[: left.start] == other[: right.start]
    assert one[left.end :] == other[right.end :]
    assert left.start == right.start <= min(left.end, right.end)
    assert (left.width == right.width == 0) == (one == other)


def check(found: list[Slip], one: str, other: str) -> None:
    assert bool(found) == (one != other)
    assert len(found) <= 2
    for slip in found:
        assert 0 <= slip.report.start <= slip.report.end <= len(one)
        assert 0 <= slip.witness.start <= slip.witness.end <= len(other)
        assert slip.report.width or slip.witness.width


@given(any_text, any_text)
def test_gaps_differ_if_and_only_if_a_slip_says_so(one: str, other: str) -> None:
    check(gap_slips(one, other, "word", "went"), one, other)


forms = st.sampled_from(
    ["quay", "Quay", "QUAY", "qu\u200bay", "qu\xaday", "quây", "qua\u0301y", "quáy", "q’uay", "q'uay", "ｑuay"]
)


@given(forms, forms)
def test_forms_differ_if_and_only_if_a_slip_says_so(one: str, other: str) -> None:
    assert letters(one) == letters(other)
    check(list(slips(one, other)), one, other)


@given(forms, forms)
def test_an_invisible_character_of_the_report_is_never_allowed(one: str, other: str) -> None:
    found = list(slips(one, other))
    if one.count("\u200b") and not other.count("\u200b"):
        assert (Category.INVISIBLE, None) in [slip[2:] for slip in found]


FORMS = [
    ("İzmir", "izmir", Category.CASE, Licence.CASE),
    ("ΛΙΜΑΝΙΣ", "λιμανις", Category.CASE, None),
    ("Pier4", "pier4", Category.CASE, Licence.CASE),
    ("b2B", "b2b", Category.CASE, None),
    ("ὀδός", "οδος", Category.SPELLING, None),
    ("e\u0323\u0302", "e\u0302\u0323", Category.TYPOGRAPHY, Licence.TYPOGRAPHY),
    ("１２", "12", Category.NUMBER, Licence.NUMBER_FORM),
    ("1,250", "1.250", Category.NUMBER, None),
    ("شَّ", "ش", Category.MARKS, Licence.MARKS),
    ("شَ", "شِ", Category.MARKS, None),
    ("ـش", "ش", Category.SPELLING, Licence.ORTHOGRAPHY),
    ("ٱلۡبَيۡتُ", "البيت", Category.SPELLING, Licence.ORTHOGRAPHY),
    ("ٱلْبَيْتُ", "الْبَيْتِ", Category.MARKS, None),
    ("هَـٰذَا", "هُذَا", Category.SPELLING, None),
    ("مّن", "مِنْ", Category.MARKS, Licence.MARKS),
    ("على", "علي", Category.SPELLING, None),
    ("الذى", "الَّذِي", Category.SPELLING, Licence.ORTHOGRAPHY),
    ("مومن", "مؤمن", Category.SPELLING, None),
    ("کتاب", "كتاب", Category.SPELLING, Licence.ORTHOGRAPHY),
    ("ﻛﺘﺎﺏ", "كتاب", Category.TYPOGRAPHY, Licence.TYPOGRAPHY),
]


@pytest.mark.parametrize(("one", "other", "category", "licence"), FORMS)
def test_the_form_of_a_word(one: str, other: str, category: Category, licence: Licence | None) -> None:
    assert [slip[2:] for slip in slips(one, other)] == [(category, licence)]


GAPS = [
    (" ", "\u2028", "quay", Category.WHITESPACE, Licence.WHITESPACE),
    ("", " ", "quay", Category.WHITESPACE, Licence.WHITESPACE),
    (" «", " “", "quay", Category.TYPOGRAPHY, Licence.TYPOGRAPHY),
    (" ‘", ' "', "quay", Category.TYPOGRAPHY, Licence.TYPOGRAPHY),
    ("-", "-\n", "quay", Category.WHITESPACE, Licence.WHITESPACE),
    (" -- ", "—", "quay", Category.PUNCTUATION, Licence.PUNCTUATION),
    ("–", "-", "quay", Category.PUNCTUATION, Licence.PUNCTUATION),
    (", ", " ", "quay", Category.PUNCTUATION, None),
    ("! ", "? ", "quay", Category.PUNCTUATION, None),
    (". ", " ", "dr", Category.PUNCTUATION, Licence.PUNCTUATION),
    (". ", " ", "harbour", Category.PUNCTUATION, None),
    (" ", "† ", "quay", Category.PUNCTUATION, Licence.NOTE),
    (" ", "\ufeff ", "quay", Category.INVISIBLE, Licence.TYPOGRAPHY),
    ("\ufeff ", " ", "quay", Category.INVISIBLE, None),
]


@pytest.mark.parametrize(("one", "other", "before", "category", "licence"), GAPS)
def test_what_stands_between_words(
    one: str, other: str, before: str, category: Category, licence: Licence | None
) -> None:
    assert [slip[2:] for slip in gap_slips(one, other, before, "went")] == [(category, licence)]


ARABIC_GAPS = [
    (" ", " ۖ ", Category.MARKS, Licence.MARKS),
    (" ", "\n\n۞ ", Category.MARKS, Licence.MARKS),
    (" ۝ ", "\n\n", Category.MARKS, Licence.MARKS),
    (" - ", "\n\n", Category.PUNCTUATION, Licence.PUNCTUATION),
    ("\r\n\r\n", " / ", Category.PUNCTUATION, Licence.PUNCTUATION),
    (" - ", "\n", Category.PUNCTUATION, None),
    (" - ", " ", Category.PUNCTUATION, None),
    ("، ", "\n\n", Category.PUNCTUATION, None),
]


@pytest.mark.parametrize(("one", "other", "category", "licence"), ARABIC_GAPS)
def test_what_parts_verses(one: str, other: str, category: Category, licence: Licence | None) -> None:
    assert [slip[2:] for slip in gap_slips(one, other, "ميناء", "جسر")] == [(category, licence)]


def test_a_dash_for_an_empty_line_parts_verses_in_arabic_alone() -> None:
    assert [slip.licence for slip in gap_slips(" - ", "\n\n", "quay", "went")] == [None]


def test_collapsed() -> None:
    assert collapsed(" a\n\xa0 b\u2003c ") == "a b c"
