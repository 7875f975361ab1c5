import json
import os
from pathlib import Path

import pytest

from sicut.text.quote_table import ROWS, VERSION
from sicut.text.quotes import CLOSERS, CLOSING, LOCALES, MARKS, MIXED, OPENING, PAIRS, Locale, Pair, of_locale

DATA = Path(os.environ.get("SICUT_DATA", "../shared/data")) / "cldr_quotes.jsonl"


def test_the_table_is_of_one_version_and_has_every_locale() -> None:
    assert VERSION == "48.2.0"
    assert len(LOCALES) == sum(len(row[4].split()) for row in ROWS) == 766


@pytest.mark.skipif(not DATA.exists(), reason="the evaluation data is not here")
def test_the_table_agrees_with_the_evaluation_data() -> None:
    for line in DATA.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        expected = Locale(
            Pair(row["quotationStart"], row["quotationEnd"]),
            Pair(row["alternateQuotationStart"], row["alternateQuotationEnd"]),
        )
        assert LOCALES[row["locale"]] == expected


@pytest.mark.parametrize(
    ("tag", "outer", "inner"),
    [
        ("en", "“”", "‘’"),
        ("de", "„“", "‚‘"),
        ("de-CH", "„“", "‚‘"),
        ("de-DE-1996", "„“", "‚‘"),
        ("fr", "«»", "«»"),
        ("fr-CH", "«»", "‹›"),
        ("sv", "””", "’’"),
        ("pl", "„”", "«»"),
        ("ru", "«»", "„“"),
        ("ja", "「」", "『』"),
        ("ar", "”“", "’‘"),
    ],
)
def test_marks_of_a_locale(tag: str, outer: str, inner: str) -> None:
    assert of_locale(tag) == Locale(Pair(*outer), Pair(*inner))


@pytest.mark.parametrize("tag", [None, "", "zxx", "q-x"])
def test_no_marks_of_no_locale(tag: str | None) -> None:
    assert of_locale(tag) is None


@pytest.mark.parametrize(
    "pair", ['""', "''", "»«", "«»", "‹›", "›‹", "„”", "””", "「」", "﹁﹂", "﹃﹄", "〝〞", "〝〟", "＂＂", "＇＇"]
)
def test_pairs_in_use(pair: str) -> None:
    assert Pair(*pair) in PAIRS
    assert CLOSERS[pair[0]][pair[1]] < MIXED


def test_marks_of_two_characters() -> None:
    assert CLOSERS["``"]["''"] == 0
    assert "“" in CLOSERS[",,"]


def test_a_mixed_pair_ranks_below_the_others() -> None:
    assert CLOSERS["“"]['"'] == MIXED
    assert CLOSERS["“"]["’"] == MIXED


def test_every_mark_opens_or_closes() -> None:
    assert MARKS == OPENING | CLOSING
    assert set(CLOSERS) == OPENING
