"""The format ``csv``: what a spreadsheet reads is what was found, and nothing that it would execute."""

import csv
import re
from collections.abc import Iterator
from io import StringIO

import pytest
from hypothesis import given

from sicut.model.result import Result
from sicut.render.as_csv import COLUMNS, as_csv
from sicut.render.closing import coverage
from sicut.render.escape import UNSAFE, csv_cell, terminal
from sicut.render.formats import Look
from tests.render.results import TEXTS, harbour, results


def _rows(result: Result) -> list[dict[str, str]]:
    written = as_csv(result, Look())
    assert written.startswith("\ufeff")
    return list(csv.DictReader(StringIO(written[1:], newline=""), strict=True))


def _parted_at_semicolons(line: str) -> Iterator[str]:
    """What the cells of a *line* hold for a reader that takes quotation marks within a cell as nothing."""
    return (cell.replace('"', "") for cell in line.split(";"))


def test_the_first_bytes_tell_excel_the_encoding_and_sicut_its_own_output() -> None:
    written = as_csv(harbour(), Look()).encode()
    assert written.startswith(b'\xef\xbb\xbf"status","kind","code","name","severity","allowed","report path","line"')
    assert written.endswith(b"\r\n")
    assert written.count(b"\n") == written.count(b"\r\n") == len(_rows(harbour())) + 1


def test_a_row_for_each_finding_of_each_claim() -> None:
    rows = [(row["status"], row["code"], row["allowed"]) for row in _rows(harbour())]
    assert rows == [
        ("altered", "Q103", ""),
        ("verified", "Q306", ""),
        ("verified", "Q105", "comment"),
        ("not-found", "Q101", ""),
        ("unchecked", "", ""),
        ("", "S101", ""),
        ("coverage", "", ""),
    ]


def test_a_finding_about_a_claim_has_its_words_and_the_difference() -> None:
    first = _rows(harbour())[0]
    assert first["words of the report"] == "The quay will now close this winter, and the ferry stays."
    assert first["difference"] == "The quay will [-now-] {+not+} close this winter, and the ferry stays."
    assert (first["line"], first["column"]) == ("3", "43")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("plain", "plain"),
        ('=HYPERLINK("x")', '\'=HYPERLINK("x")'),
        ("  =1", "  '=1"),
        ("\t=1", " '=1"),
        ("\r\n+1", "  '+1"),
        ("-1", "'-1"),
        ("@SUM(1)", "'@SUM(1)"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠1", "'＠1"),
        ("|calc", "'|calc"),
        ('"=1', "\"'=1"),
        ("a;=1", "a;'=1"),
        ("a; \"=cmd|' /C calc'!A0", "a; \"'=cmd|' /C calc'!A0"),
        ("a = b; c - d", "a = b; c - d"),
    ],
)
def test_no_cell_begins_a_formula(text: str, cell: str) -> None:
    assert next(csv.reader([csv_cell(text)])) == [cell]


@given(TEXTS)
def test_a_cell_holds_its_words_on_one_line(text: str) -> None:
    (read,) = next(csv.reader([csv_cell(text)]))
    assert read == terminal(text) or "'" in read
    assert not UNSAFE.search(read)
    assert all(not re.match(r"\s*[=+\-@＝＋－＠]", part) for part in _parted_at_semicolons(csv_cell(text)))


@given(results())
def test_any_result_is_a_table_that_says_what_was_covered(result: Result) -> None:
    rows = _rows(result)
    assert all(tuple(row) == COLUMNS for row in rows)
    assert not UNSAFE.search(as_csv(result, Look())[1:].replace("\r\n", ""))
    assert (rows[-1]["status"], rows[-1]["message"]) == ("coverage", coverage(result))
    findings = sum(bool(row["code"]) for row in rows)
    assert findings == len(result.findings)
    assert sum(row["status"] == "unchecked" for row in rows) >= len(
        [row for row in rows if row["reason"] and not row["code"]]
    )
