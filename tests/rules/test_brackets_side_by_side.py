"""Brackets side by side, characters beside the last word, names after a comma, emphasis on a later part."""

import pytest

from sicut import Text, check
from sicut.collate.apparatus import apparatus
from sicut.model.collation import Attestation
from sicut.rules.naming import is_other_name
from tests.collate.collating import aligned

SPEECH = "We kept the gate. The ferry leaves at seven every morning. We have 4700 crowns for new lamps along the pier."


@pytest.mark.parametrize(
    ("quote", "codes"),
    [
        ("The ferry leaves [not] at seven every morning", ["Q208"]),
        ("The ferry leaves [not] [sic] at seven every morning", ["Q208"]),
        ("The ferry leaves [not] [as ever] at seven every morning", ["Q208"]),
        ("We have [5000] [old] crowns for new lamps along the pier", ["Q208"]),
    ],
)
def test_each_of_two_brackets_side_by_side_is_judged(quote: str, codes: list[str]) -> None:
    result = check([Text("r.md", f"She said: “{quote}”\n")], [Text("speech.txt", SPEECH)])
    assert [one.code for one in result.findings] == codes


def test_two_brackets_are_two_licensed_differences() -> None:
    found = apparatus(*aligned("they [a] [b] closed it", "they soon closed it"))
    assert {one.licence.value if one.licence else None for one in found} == {"interpolation"}
    assert [tuple(one.report) for one in found] == [(5, 8), (9, 12)]


def test_an_invisible_character_after_the_last_paired_word_is_placed_after_it() -> None:
    found = apparatus(*aligned("the quay was shut so \u200bnow", "the quay was shut"))
    assert {tuple(one.witness) for one in found} == {(17, 17)}


def test_a_name_after_a_comma_stands_inside_its_sentence() -> None:
    source = "Ruth came in. We met, Ruth and I."
    assert is_other_name("Anna", "Ruth", before="", source=source)


def test_emphasis_on_all_of_a_later_part_is_added_emphasis() -> None:
    report = "She said: “planted *forty pear* … *town hall*”."
    source = "Then *we* planted forty pear trees behind the town hall, and nobody asked for a crown."
    (outcome,) = check([Text("report.md", report)], [Text("speech.md", source)]).claims
    assert isinstance(outcome, Attestation)
    found = [report[slice(*v.report)] for v in outcome.passages[0].apparatus if v.category.value == "emphasis"]
    assert found == ["forty pear", "town hall"]
