"""Who speaks in a source."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.claims import find_unattributed, quoted_turns, turns
from sicut.model.claim import Turn
from tests.claims.marked import document

TRANSCRIPTS: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    (
        "names in capitals",
        "MARY REED: The quay is safe.\n\nDANIEL OKAFOR: It is not.\n\nMARY REED: We shall see.",
        [("MARY REED", "The quay is safe."), ("DANIEL OKAFOR", "It is not."), ("MARY REED", "We shall see.")],
    ),
    (
        "a turn of several paragraphs",
        "Reed: The quay is safe.\n\nIt has been repaired.\n\nOkafor: It has not.\n\nReed: It has.",
        [("Reed", "The quay is safe.\n\nIt has been repaired."), ("Okafor", "It has not."), ("Reed", "It has.")],
    ),
    (
        "questions and answers",
        "Q: Is the quay safe?\nA: It is.\nQ: Since when?\nA: Since May.",
        [("Q", "Is the quay safe?"), ("A", "It is."), ("Q", "Since when?"), ("A", "Since May.")],
    ),
    (
        "subtitles",
        "[00:12] >> REED: The quay is safe.\n[00:15] >> OKAFOR: It is not.\n[00:18] >> REED: We shall see.",
        [("REED", "The quay is safe."), ("OKAFOR", "It is not."), ("REED", "We shall see.")],
    ),
    (
        "voice tags",
        "<v Mary Reed>The quay is safe.\n<v Carl Oster>It is not.\n<v Mary Reed>It is.",
        [("Mary Reed", "The quay is safe."), ("Carl Oster", "It is not."), ("Mary Reed", "It is.")],
    ),
    ("titles", "Mayor Reed: The quay is safe.\n\nDr. Okafor: It is not.",
     [("Mayor Reed", "The quay is safe."), ("Dr. Okafor", "It is not.")]),
    ("a form is no transcript", "Date: 14 March 2031\n\nPlace: the town hall\n\nSubject: the new quay", []),
    ("nor is prose with a colon", "There is one rule: keep off the quay.\n\nThe other: wear a hat.", []),
)  # fmt: skip


def found(text: str, language: str | None = "en") -> list[tuple[str, str]]:
    return [(text[slice(*turn.speaker)], text[slice(*turn.span)]) for turn in all_turns(text, language)]


def all_turns(text: str, language: str | None) -> list[Turn]:
    read = document(text, language=language)
    return sorted(
        {*turns(read), *quoted_turns(read, find_unattributed(read).candidates)},
        key=lambda turn: (turn.span.start, -turn.span.end),
    )


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*rest, id=name) for name, *rest in TRANSCRIPTS])
def test_transcripts(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_quotations_with_a_tag() -> None:
    text = "“The quay is safe,” said Mary Reed. It rained. “Nobody came to help us.” Carl Oster wrote: “It is not.”"
    assert found(text) == [("Mary Reed", "The quay is safe"), ("Carl Oster", "It is not")]


@pytest.mark.parametrize(
    ("heading", "language", "speaker"),
    [
        ("# Statement by Mayor Mary Reed", "en", "Mayor Mary Reed"),
        ("# Remarks of Daniel Okafor on the new quay", "en", "Daniel Okafor"),
        ("# Rede von Maria Reed", "de", "Maria Reed"),
        ("# Discours de Marie Lenoir", "fr", "Marie Lenoir"),
        ("# Declaración de María Robles", "es", "María Robles"),
    ],
)
def test_whole_statements(heading: str, language: str, speaker: str) -> None:
    text = f"{heading}\n\nThe quay stays open.\n\nIt is safe.\n\n# Notes\n\nThe quay was built long ago."
    assert found(text, language) == [(speaker, "The quay stays open.\n\nIt is safe.")]


LINES = [
    "REED:",
    "Okafor:",
    "Q:",
    "A:",
    "The quay is safe.",
    "\n",
    "\n\n",
    ">>",
    "<v Reed>",
    "# Note",
    "“Yes,” said Reed.",
]


@given(st.lists(st.sampled_from(LINES), max_size=40))
@settings(max_examples=150)
def test_spans_lie_in_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for turn in all_turns(text, "en"):
        assert 0 <= turn.span.start < turn.span.end <= len(text)
        assert 0 <= turn.speaker.start < turn.speaker.end <= len(text)
