"""Workflow commands: what is listed, where, and that no text can be a command."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.result import Result
from sicut.render.closing import coverage, listed_unchecked, shown_findings
from sicut.render.escape import UNSAFE, workflow
from sicut.render.formats import Look
from sicut.render.github import as_github
from tests.render.results import TEXTS, document, harbour, one_finding, results

COMMAND = re.compile(r"::(error|warning|notice)(?: ([^:]*))?::(.*)")
PROPERTY = re.compile(r"(file|line|col|endLine|endColumn|title)=[^,:]*")


def lines(result: Result, *show: str) -> list[str]:
    return as_github(result, Look(show=show)).removesuffix("\n").split("\n")


@pytest.mark.parametrize(
    ("show", "commands"),
    [
        (("error",), ["error", "error", "notice"]),
        (("error", "warning", "unchecked"), ["error", "error", "warning", "notice", "notice"]),
        (("info",), ["notice", "notice"]),
        ((), ["notice"]),
    ],
)
def test_only_what_is_to_be_shown(show: tuple[str, ...], commands: list[str]) -> None:
    assert [line.split("::")[1].split(" ")[0] for line in lines(harbour(), *show)] == commands


def test_columns_only_where_all_stands_on_one_line() -> None:
    assert lines(harbour(), "error")[0].startswith(
        "::error file=report.md,line=3,col=43,endLine=3,endColumn=45,title=Q103 altered-meaning::"
    )
    two = lines(one_finding("gates:\ngreen\nand", "green\nand", "white", "white"), "error")[0]
    assert two.startswith("::error file=report.md,line=2,endLine=3,title=")


def test_a_file_without_lines_has_only_a_name() -> None:
    result = harbour()
    scan = replace(result.documents[0], media_type="application/pdf")
    told = lines(replace(result, documents=(scan, *result.documents[1:])), "error")[0]
    assert told.startswith("::error file=report.md,title=Q103 altered-meaning::")


def test_hostile_paths_and_messages_stay_in_their_place() -> None:
    result = harbour()
    path = "a,line=1::x%0A\n::set-output name=a::b.md"
    report = document("report", path, result.documents[0].text)
    objection = replace(result.findings[0].objection, message="%0A::error::x\r\n::add-mask::y\n##[add-mask]z")
    finding = replace(result.findings[0], objection=objection)
    told = lines(replace(result, documents=(report, *result.documents[1:]), findings=(finding,)), "error")
    assert told == [
        (
            "::error file=a%2Cline=1%3A%3Ax%250A %3A%3Aset-output name=a%3A%3Ab.md,line=3,"
            "col=43,endLine=3,endColumn=45,title=Q103 altered-meaning::%250A::error::x  ::add-mask::y ##[add-mask]z"
        ),
        "::notice::3 quotations checked, 1 not checked, 1 mark set aside",
    ]


@given(results(), st.sets(st.sampled_from(["error", "warning", "info", "unchecked", "verified"])))
def test_every_line_is_one_command_of_ours(result: Result, show: set[str]) -> None:
    written = as_github(result, Look(show=show))
    written.encode()
    assert set(UNSAFE.findall(written)) <= {"\n"}
    told = written.removesuffix("\n").split("\n")
    for line in told:
        found = COMMAND.fullmatch(line)
        assert found
        assert all(PROPERTY.fullmatch(one) for one in (found[2] or "title=").split(","))
    assert told[-1] == f"::notice::{workflow(coverage(result))}"
    listed = len(shown_findings(result, show)) + len(listed_unchecked(result, show))
    attested = sum(hasattr(outcome, "status") for outcome in result.claims) if "verified" in show else 0
    assert len(told) == listed + attested + 1


@given(TEXTS)
def test_a_message_is_one_line(text: str) -> None:
    assert len(workflow(text).splitlines()) <= 1
