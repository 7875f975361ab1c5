"""The format for readers: frames, carets, differences, last lines."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Text, check
from sicut.model.claim import Mark
from sicut.model.collation import Attestation
from sicut.model.finding import Objection
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.concise import render_concise
from sicut.render.escape import UNSAFE
from sicut.render.full import render_full
from sicut.render.statistics import render_statistics
from tests.render.results import document, harbour, one_finding, results

SHOW = ("error", "warning", "info", "unchecked", "verified")


def full(result: Result, width: int = 100) -> str:
    return render_full(result, colour=False, show=SHOW, width=width)


@pytest.mark.parametrize(
    ("report", "words", "speech", "reading", "lines"),
    [
        (
            "the gate is green today",
            "green",
            "the gate is white today",
            "white",
            [
                "1 | the gate is green today",
                "  |             ^^^^^",
                "1 | the gate is white today",
                "  = the gate is [-green-] {+white+} today",
            ],
        ),
        ("日本の green 港", "green", "日本の white 港", "white", ["1 | 日本の green 港", "  |        ^^^^^"]),
        ("cafe\u0301s are green", "green", "cafés are white", "white", ["  |           ^^^^^", "  |           ^^^^^"]),
        ("ספר green", "green", "the gate is white", "white", ['  | ^ "green"']),
        ("gates:\ngreen\nand\nblue", "green\nand\nblue", "white", "white", ["2 | green", "…", "4 | blue"]),
        (
            "gates:\r\ngreen\r\nblue",
            "green\r\nblue",
            "white",
            "white",
            ["2 | green", "  | ^^^^^", "3 | blue", "  | ^^^^"],
        ),
    ],
)
def test_frames(report: str, words: str, speech: str, reading: str, lines: list[str]) -> None:
    output = full(one_finding(report, words, speech, reading)).split("\n")
    places = [output.index(line) for line in lines]
    assert places == sorted(places)


def test_words_left_out_and_added() -> None:
    result = one_finding("the gate is green", "green", "the gate is not green", "green")
    attestation = result.claims[0]
    assert isinstance(attestation, Attestation)
    passage = attestation.passages[0]
    left_out = replace(passage.apparatus[0], report=Span(11, 11), witness=Span(12, 15))
    objection = replace(result.findings[0].objection, span=Span(11, 11), evidence=result.findings[0].objection.evidence)
    changed = replace(
        result,
        claims=(replace(attestation, passages=(replace(passage, apparatus=(left_out,)),)),),
        findings=(replace(result.findings[0], objection=objection),),
    )
    assert "  = the gate is {+not+} green\n" in full(changed)
    added = replace(left_out, report=Span(9, 11), witness=Span(12, 12))
    changed = replace(changed, claims=(replace(attestation, passages=(replace(passage, apparatus=(added,)),)),))
    assert "  = the gate [-is-] green\n" in full(changed)


def test_the_difference_is_cut_between_words() -> None:
    filler = "and the ferry sails every morning " * 20
    report, speech = f"{filler}green {filler}", f"{filler}white {filler}"
    line = next(
        line for line in full(one_finding(report, "green", speech, "white"), 60).split("\n") if line.startswith("  = ")
    )
    assert re.fullmatch(r"  = … (\w+ )+\[-green-\] \{\+white\+\}( \w+)+ …", line)
    assert len(line) <= 60


@pytest.mark.parametrize(
    ("claims", "marks", "last"),
    [
        (0, 0, "nothing was checked"),
        (0, 1, "nothing was checked, 1 mark set aside"),
        (1, 0, "1 quotation checked, 0 not checked, 0 marks set aside"),
        (4, 2, "3 quotations checked, 1 not checked, 2 marks set aside"),
    ],
)
def test_the_last_line_says_what_was_covered(claims: int, marks: int, last: str) -> None:
    result = harbour()
    covered = replace(result, claims=result.claims[:claims], marks=result.marks * marks, findings=())
    for output in (
        full(covered),
        render_concise(covered, show=SHOW),
        render_statistics(covered, show=SHOW),
    ):
        assert output.split("\n")[-2:] == [last, ""]


def test_what_is_not_listed_is_counted() -> None:
    output = render_full(harbour(), colour=False, show=(), width=100)
    assert output == (
        "2 more of severity error: --show error\n"
        "1 more of severity warning: --show warning\n"
        "1 more of severity info: --show info\n"
        "1 finding allowed\n"
        "3 files among the sources skipped\n"
        "3 quotations checked, 1 not checked, 1 mark set aside\n"
    )


def test_hostile_paths_and_messages() -> None:
    result = harbour()
    hostile = "\x1b]0;x\x07\nreport.md\u202e"
    shown = "␛]0;x␇ report.md⟨U+202E⟩"
    documents = (document("report", hostile, result.documents[0].text), *result.documents[1:])
    finding = replace(result.findings[0], objection=Objection("report", Span(3, 6), hostile))
    output = full(replace(result, documents=documents, findings=(finding,)))
    assert f"{shown}:1:4: Q103" in output
    assert f"\n  {shown}\n" in output


def test_many_places_are_counted() -> None:
    result = harbour()
    objection = result.findings[0].objection
    many = replace(objection, evidence=objection.evidence * 9)
    output = full(replace(result, findings=(replace(result.findings[0], objection=many),)))
    assert output.count("--> sources/speech.txt:1:15, page iv") == 3
    assert "and 6 more places\n" in output


@given(results(), st.integers(20, 100))
def test_nothing_unsafe_is_printed(result: Result, width: int) -> None:
    texts = (
        render_full(result, colour=False, show=SHOW, width=width),
        re.sub(r"\x1b\[\d+m", "", render_full(result, colour=True, show=SHOW, width=width)),
        render_concise(result, show=SHOW),
        render_statistics(result, show=SHOW),
    )
    for text in texts:
        assert set(UNSAFE.findall(text)) <= {"\n"}


def test_marks_are_counted_not_listed() -> None:
    result = harbour()
    marks = tuple(Mark(mark.document, Span(0, 1), mark.kind) for mark in result.marks)
    assert full(replace(result, marks=marks)) == full(result)


def test_what_interrupts_a_quotation_is_no_part_of_its_difference() -> None:
    report = Text("report.md", "“We knew,” she said, “and we chose to leave for the last ferry.”\n")
    result = check([report], [Text("speech.txt", "We knew, and we chose to wait for the last ferry.\n")])
    lines = full(result).splitlines()
    assert "  = We knew and we chose to [-leave-] {+wait+} for the last ferry" in lines
