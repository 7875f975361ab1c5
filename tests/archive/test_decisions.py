"""Decisions: what is written is read again, nothing is lost, and branches merge line by line."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.archive.decisions import (
    ALLOWING,
    Decision,
    Kind,
    append_decisions,
    decisions_path,
    in_force,
    line_of,
    parsed,
    read_decisions,
)

DANGEROUS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
HASHES = st.integers(0, 5).map(lambda number: f"{number:064x}")
WORDS = st.text(st.characters(exclude_categories=()), max_size=20)
DECISIONS = st.builds(
    Decision, HASHES, st.sampled_from(Kind), WORDS, WORDS, HASHES, st.sampled_from(["Q103", ""]), WORDS
)
ONE = Decision("a" * 64, Kind.ACCEPT, "the speaker corrected herself", "Ada", "b" * 64, "Q103", "The quay")
TWO = Decision("c" * 64, Kind.DISMISS, "the minutes were amended", "Ben", "d" * 64, "Q201", "The ferry")


def lines(*decisions: Decision) -> bytes:
    return "".join(f"{line_of(one)}\n" for one in decisions).encode()


@given(st.lists(DECISIONS, max_size=6))
def test_what_is_written_is_read_again(decisions: list[Decision]) -> None:
    written = lines(*decisions)
    assert parsed(written, "x") == (tuple(decisions), ())
    assert parsed(written.replace(b"\n", b"\r\n"), "x") == (tuple(decisions), ())
    assert not DANGEROUS.search(written.decode())


@given(st.lists(DECISIONS, max_size=4), st.lists(DECISIONS, max_size=4), st.data())
def test_branches_that_decide_on_other_findings_merge_in_any_order(
    ours: list[Decision], theirs: list[Decision], data: st.DataObject
) -> None:
    apart = [one for one in theirs if one.fingerprint not in {our.fingerprint for our in ours}]
    first, second = (ours, apart) if data.draw(st.booleans()) else (apart, ours)
    one, other = in_force([*first, *second]), in_force([*second, *first])
    assert (dict(one.allowing), dict(one.notes)) == (dict(other.allowing), dict(other.notes))


@given(st.lists(DECISIONS, max_size=8))
def test_a_line_that_stands_twice_counts_once(decisions: list[Decision]) -> None:
    twice = [one for each in decisions for one in (each, each)]
    assert in_force(twice) == in_force(decisions)


@given(st.lists(DECISIONS, max_size=8))
def test_the_last_word_on_a_finding_holds(decisions: list[Decision]) -> None:
    found = in_force(decisions)
    for key in {one.fingerprint for one in decisions}:
        verdicts = [one for one in decisions if one.fingerprint == key and one.kind is not Kind.NOTE]
        allowed = bool(verdicts) and verdicts[-1].kind in ALLOWING
        assert (key in found.allowing) == allowed
        if allowed:
            assert found.allowing[key] == verdicts[-1]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"no json", "it is no JSON"),
        (b"[1]", "it is no JSON object"),
        (b'{"version":2}', "newer sicut"),
        (b'{"version":true}', "it has no version 1"),
        (b"<<<<<<< ours", "merge conflict"),
        (b">>>>>>> theirs", "merge conflict"),
        (line_of(ONE).replace("accept", "adopt").encode(), "none of accept, dismiss, note and withdraw"),
        (line_of(ONE).replace("a" * 64, "a" * 63).encode(), "its fingerprint"),
        (line_of(ONE).replace("b" * 64, "").encode(), "its sources"),
        (line_of(ONE).replace('"Ada"', "7").encode(), "its who is no text"),
        (b"[" * 100_000, "it is no JSON"),
        (b"\xff\xfe", "it is no JSON"),
    ],
)
def test_a_line_that_is_no_decision_costs_itself_alone(line: bytes, told: str) -> None:
    found = parsed(lines(ONE) + line + b"\n" + lines(TWO), "d.jsonl")
    assert found.decisions == (ONE, TWO)
    (fault,) = found.faults
    assert fault.startswith("d.jsonl, line 2: ")
    assert told in fault


def test_what_is_added_loses_nothing(tmp_path: Path) -> None:
    folder = str(tmp_path)
    append_decisions(folder, [ONE])
    path = Path(decisions_path(folder))
    path.write_bytes(path.read_bytes() + b'{"torn')
    append_decisions(folder, [TWO])
    assert path.read_bytes() == lines(ONE) + b'{"torn\n' + lines(TWO)
    found = read_decisions(folder)
    assert dict(found.allowing) == {ONE.fingerprint: ONE, TWO.fingerprint: TWO}
    assert len(found.faults) == 1


def test_a_folder_without_decisions_has_none(tmp_path: Path) -> None:
    assert read_decisions(str(tmp_path)).allowing == {}
    assert read_decisions(str(tmp_path / "missing")).allowing == {}


WRITER = """
import sys
from sicut.archive.decisions import Decision, Kind, append_decisions
for number in range(40):
    append_decisions(sys.argv[1], [Decision(f"{sys.argv[2]}{number:063x}", Kind.ACCEPT, "why " * 50, sources="b" * 64)])
"""


def test_two_processes_write_one_after_the_other(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name]) for name in "de"]
    assert [writer.wait() for writer in writers] == [0, 0]
    rows = Path(decisions_path(str(tmp_path))).read_text("utf-8").splitlines()
    found = {json.loads(row)["fingerprint"] for row in rows}
    assert found == {f"{name}{number:063x}" for name in "de" for number in range(40)}
    assert len(rows) == len(found)
