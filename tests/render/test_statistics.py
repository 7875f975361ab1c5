"""The chart of ``--statistics``."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.collation import Attestation, Status
from sicut.model.document import Role
from sicut.model.result import Result
from sicut.render.closing import closing_lines
from sicut.render.escape import width as columns_of
from sicut.render.statistics import render_statistics
from tests.render.results import SEARCHED, collation, document, harbour, results

SHOW = ("error", "warning", "unchecked")


def chart(result: Result, width: int = 100) -> list[str]:
    """The lines without the closing ones."""
    closing = len(closing_lines(result, SHOW))
    return render_statistics(result, show=SHOW, width=width).splitlines()[:-closing]


@given(results(), st.integers(20, 120))
def test_no_line_of_the_chart_is_too_wide(result: Result, width: int) -> None:
    assert max((columns_of(line) for line in chart(result, width)), default=0) <= width


@given(results())
def test_shares_lie_between_nothing_and_all(result: Result) -> None:
    shares = [int(found) for found in re.findall(r"(?m)^[✓≠⇄✗?] .*? (\d+) %", "\n".join(chart(result)))]
    assert len(shares) == (5 if result.claims else 0)
    assert all(0 <= share <= 100 for share in shares)


@pytest.mark.parametrize("siglum", ["港の記録" * 20, "a" * 200, "\u202e\x1b[31m", "e\u0301" * 60])
@pytest.mark.parametrize("width", [20, 33, 80])
def test_a_long_or_wide_name_is_cut(siglum: str, width: int) -> None:
    result = harbour()
    passage = replace(collation("Nobody asked for a payment"), siglum=siglum)
    claim = Attestation(result.claims[1].claim, Status.VERIFIED, SEARCHED, (passage,))
    documents = (*result.documents, replace(result.documents[1], siglum=siglum))
    lines = chart(replace(result, claims=(claim,), documents=documents), width)
    assert max(map(columns_of, lines)) <= width


def test_the_most_frequent_rule_has_the_longest_bar() -> None:
    result = harbour()
    more = replace(result.findings[1], fingerprint="1" * 64)
    lines = chart(replace(result, findings=(*result.findings, more)))
    assert [line.count("█") for line in lines[:2]] == [40, 20]
    assert lines[0].startswith("2  Q101")


def test_where_the_claims_stand() -> None:
    (line,) = (line for line in chart(harbour()) if line.startswith("speech"))
    assert line == "speech  2 claims  █" + "▁" * 18 + "█" + "▁" * 20


def test_sources_without_claims_are_counted() -> None:
    result = harbour()
    assert "no claim stands in 1 source" not in "\n".join(chart(result))
    silent = replace(document("notes", "notes.txt", "Nothing of it."), role=Role.WITNESS)
    searched = result.claims[0].searched._replace(complete=("speech", "notes"))
    claims = (replace(result.claims[0], searched=searched), *result.claims[1:])
    lines = chart(replace(result, documents=(*result.documents, silent), claims=claims))
    assert "no claim stands in 1 source that was searched" in lines


def test_nothing_to_draw() -> None:
    empty = replace(harbour(), claims=(), marks=(), findings=(), skipped=0)
    assert render_statistics(empty, show=SHOW) == "nothing was checked\n"
