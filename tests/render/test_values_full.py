"""Values and absences in the formats for readers."""

import pytest

from sicut import Text, check
from sicut.render.closing import coverage
from sicut.render.concise import render_concise
from sicut.render.full import render_full

LETTER = """Elmsted, 14 March 2031

The repairs of the old quay cost 4.7 million crowns. They began on 3 February 2031. The harbour has 40 boats.
The town has 181,674 people. The harbour fees rise in May.
"""
DOES = "[letter] does: “people. The harbour fees rise in May.”"
SHOW = ("error", "warning", "info", "unchecked", "verified")


def printed(report: str, letter: str = LETTER) -> tuple[list[str], list[str]]:
    """The lines of ``full`` and of ``concise``."""
    result = check([Text("report.md", report)], [Text("letter.txt", letter)])
    full = render_full(result, colour=False, show=SHOW, width=100)
    return full.splitlines(), render_concise(result, show=SHOW).splitlines()


@pytest.mark.parametrize(
    ("report", "full", "concise"),
    [
        (
            "According to the letter, the town has about 180,000 people.\n",
            'report.md:1:45: verified "180,000" (rounded',
            "report.md:1:45: verified (rounded",
        ),
        (
            "According to the letter, the harbour has 40 boats.\n",
            'report.md:1:42: verified "40"',
            "report.md:1:42: verified letter.txt:3:",
        ),
        (
            "The letter does not mention the library.\n",
            'report.md:1:12: verified "does not mention the library" (not in [letter])',
            "report.md:1:12: verified (not in [letter])",
        ),
    ],
)
def test_a_verified_value_says_how(report: str, full: str, concise: str) -> None:
    lines, short = printed(report)
    assert any(line.startswith(full) for line in lines), lines
    assert any(line.startswith(concise) for line in short), short


@pytest.mark.parametrize(
    ("report", "messages"),
    [
        (
            "According to the letter, the repairs of the quay cost 5.2 million crowns.\n",
            ["  “5.2 million crowns”: [letter] has “4.7 million crowns” for the same thing"],
        ),
        (
            "According to the letter, 317 lamps were bought.\n",
            ["  “317” is not in [letter], and follows from no number there"],
        ),
        (
            "The letter does not mention the fees.\n",
            [f"  the report says that “The letter” does not mention “fees”; {DOES}"],
        ),
        ("The board has twelve members: seven women and four men.\n", ["  “twelve”: 7 + 4 is 11"]),
    ],
)  # fmt: skip
def test_messages_say_what_is_wrong(report: str, messages: list[str]) -> None:
    lines, _ = printed(report)
    assert [line for line in lines if line in messages] == messages
    assert not any(line.lstrip().startswith("= ") for line in lines)


def test_right_to_left_values_are_named_below_their_line() -> None:
    lines, _ = printed("لا تذكر الرسالة الرسوم.\n", "رسالة\n\nترتفع الرسوم في مايو.\n")
    assert '  | ^ "رسوم"' in lines
    assert '  | ^ "الرسوم"' in lines


def test_a_chinese_excerpt_is_short() -> None:
    lines, _ = printed(
        "信中没有提到图书馆。\n", "市议会的信\n\n港口有四十艘船，码头很旧。图书馆六月重新开放，合唱团将在那里演出。\n"
    )
    (message,) = [line for line in lines if "does not mention" in line]
    assert message.endswith("“艘船，码头很旧。图书馆六月重新开放，合”")


def test_what_was_covered() -> None:
    report = (
        "According to the letter, the harbour has 40 boats and the town 181,674 people. The letter does not mention "
        "the library. According to the letter, the repairs of the quay began on 3 February 2031.\n"
    )
    result = check([Text("report.md", report)], [Text("letter.txt", LETTER)])
    kinds = "0 quotations, 2 counts, 1 date and 1 absence"
    assert coverage(result) == f"{kinds} checked, 0 not checked, 0 marks set aside"
