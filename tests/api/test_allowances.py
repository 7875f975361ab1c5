"""Allowances in a report, and fingerprints that outlive edits elsewhere."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Text
from sicut.cli.exit import exit_code
from sicut.config import Settings
from tests.promises.checked import Checked, checked
from tests.promises.texts import SENTENCES, SPEECH, quoting

WRONG = quoting(SENTENCES[1].replace("old", "new")).strip()
OTHER = quoting(SENTENCES[4].replace("forty", "fifty")).strip()


def comment(rules: str, reason: str = " -- a slip") -> str:
    return f"<!-- sicut: allow {rules}{reason} -->"


def allowed(found: Checked) -> list[tuple[str, Any]]:
    return [(one["code"], one["allowed"]) for one in found.findings]


ALLOWED = {"by": "comment", "reason": "a slip"}


@pytest.mark.parametrize("suffix", [".md", ".html", ".txt"])
@pytest.mark.parametrize(
    ("report", "works"),
    [
        (f"{comment('altered-wording')}\n{WRONG}\n", True),
        (f"{comment('Q102')}\n{WRONG}\n", True),
        (f"{comment('Q10')}\n{WRONG}\n", True),
        (f"{comment('Q103, altered-wording')}\n{WRONG}\n", True),
        (f"{WRONG} {comment('Q102')}\n", True),
        (f"{comment('Q102')} {WRONG}\n", True),
        (f"{comment('Q102')}\n\n{WRONG}\n", False),
        (f"{WRONG}\n{comment('Q102')}\n", False),
        (f"{comment('Q103')}\n{WRONG}\n", False),
    ],
)
def test_on_its_line_and_the_next(report: str, works: bool, suffix: str) -> None:  # noqa: FBT001
    found = checked(Text(f"report{suffix}", report), SPEECH)
    if works:
        assert allowed(found) == [("Q102", ALLOWED)]
        assert found.json["summary"]["findings"] == {"error": 0, "warning": 0, "info": 0}
        assert exit_code(found.result, Settings()) == 0
    else:
        assert allowed(found) == [("Q102", None), ("S201", None)]
        assert exit_code(found.result, Settings()) == 1


@pytest.mark.parametrize("line", ["% sicut: allow Q102 -- a slip", "<!-- sicut: allow Q102 -- a slip -->"])
def test_in_plain_text(line: str) -> None:
    assert allowed(checked(Text("report.txt", f"{line}\n{WRONG}\n"), SPEECH)) == [("Q102", ALLOWED)]


def test_without_a_reason() -> None:
    found = checked(f"{comment('Q102', '')}\n{WRONG}\n", SPEECH)
    assert allowed(found) == [("Q102", {"by": "comment", "reason": None})]


@pytest.mark.parametrize("rules", ["Q102", "altered-wordng", "Q999", "", "everything at all"])
def test_what_allows_nothing_is_a_finding(rules: str) -> None:
    found = checked(f"{comment(rules)}\nNothing is quoted here.\n", SPEECH)
    assert found.codes == ["S201"]
    assert found.findings[0]["line"] == 1


def test_a_rule_that_is_not_asked_cannot_be_idle() -> None:
    found = checked(f"{comment('Q102')}\n{WRONG}\n", SPEECH, ignore=("Q102",))
    assert found.findings == []


def test_one_of_two_idle() -> None:
    found = checked(f"{comment('Q102')}\n{WRONG}\n\n{comment('Q103')}\nNothing.\n", SPEECH)
    assert [(one["code"], one["line"]) for one in found.findings] == [("Q102", 2), ("S201", 4)]


def test_what_is_allowed_is_still_counted_among_the_claims() -> None:
    found = checked(f"{comment('Q102')}\n{WRONG}\n", SPEECH)
    assert found.json["summary"]["claims"]["altered"] == 1


# --- fingerprints


def prints(report: str, source: str = SPEECH) -> list[str]:
    return [one["fingerprint"] for one in checked(report, source).findings]


@given(
    st.lists(st.sampled_from([*(quoting(one) for one in SENTENCES), "The bell rang.\n", "\n"]), max_size=5),
    st.booleans(),
)
def test_a_fingerprint_survives_edits_elsewhere(lines: list[str], front: bool) -> None:  # noqa: FBT001
    edited = "\n".join((*lines, WRONG, "") if front else (WRONG, "", *lines))
    found = checked(edited, f"A line more.\n\n{SPEECH}A line more at the end.\n")
    assert [one["fingerprint"] for one in found.findings if one["code"] == "Q102"] == prints(WRONG)


def test_equals_have_fingerprints_of_their_own() -> None:
    three = prints(f"{WRONG}\n\n{WRONG}\n\n{WRONG}\n")
    assert len(set(three)) == 3
    assert three[:2] == prints(f"{WRONG}\n\n{WRONG}\n")
    assert three[:1] == prints(WRONG)


def test_another_fault_another_source_another_report_another_fingerprint() -> None:
    base = prints(WRONG)
    others = [
        prints(OTHER),
        prints(WRONG.replace("new", "blue")),
        [one["fingerprint"] for one in checked(Text("other.md", WRONG), SPEECH).findings],
        [one["fingerprint"] for one in checked(WRONG, [Text("talk.txt", SPEECH)]).findings],
    ]
    assert len({*base, *(one for found in others for one in found)}) == 5


def test_markup_is_no_part_of_a_fingerprint() -> None:
    assert prints(WRONG.replace("mended", "*mended*")) == prints(WRONG)
    assert prints(WRONG.replace(" quay ", "\nquay ")) == prints(WRONG)
