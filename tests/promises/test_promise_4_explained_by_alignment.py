"""Promise 4: a verdict is explained by what differs, never by how much is alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Text
from tests.promises.checked import checked
from tests.promises.texts import LONG, quoting, suffixes

WITHOUT = LONG.replace("did not sell", "sold").split(" ")
WORDS = LONG.split(" ")
NEGATIONS = st.sampled_from(("not", "never"))


def with_word(at: int, word: str) -> str:
    return " ".join((*WITHOUT[:at], word, *WITHOUT[at:]))


def test_the_sentence_is_long_and_has_one_negation() -> None:
    assert (len(WORDS), WORDS.count("not")) == (60, 1)


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
def test_a_dropped_not_is_an_error_at_ninety_eight_percent(suffix: str) -> None:
    found = checked(Text(f"report{suffix}", quoting(LONG.replace(" not", ""), suffix)), f"{LONG}.\n")
    assert (found.codes, found.statuses) == (["Q103"], ["altered"])
    assert found.findings[0]["evidence"] == [{"witness": "speech", "start": 16, "end": 19, "text": "not"}]


@given(st.integers(1, len(WITHOUT) - 1), NEGATIONS, suffixes)
def test_a_dropped_negation_is_an_error_wherever_it_stood(at: int, negation: str, suffix: str) -> None:
    found = checked(Text(f"report{suffix}", quoting(" ".join(WITHOUT), suffix)), with_word(at, negation))
    assert (found.codes, found.statuses) == (["Q103"], ["altered"])
    assert [one["text"] for one in found.findings[0]["evidence"]] == [negation]


@given(st.integers(0, len(WITHOUT)), NEGATIONS, suffixes)
def test_an_added_negation_is_an_error_wherever_it_stands(at: int, negation: str, suffix: str) -> None:
    found = checked(Text(f"report{suffix}", quoting(with_word(at, negation), suffix)), " ".join(WITHOUT))
    assert (found.codes, found.statuses) == (["Q103"], ["altered"])
    (finding,) = found.findings
    assert found.result.documents[0].text[finding["start"] : finding["end"]] == negation


@given(st.integers(1, len(WITHOUT) - 1), st.sampled_from(("12", "seven", "2031")))
def test_a_number_is_an_error_wherever_it_differs(at: int, number: str) -> None:
    found = checked(quoting(with_word(at, number)), with_word(at, "40"))
    assert (found.codes, found.statuses) == (["Q103"], ["altered"])
    assert [one["text"] for one in found.findings[0]["evidence"]] == ["40"]


@given(st.integers(1, len(WITHOUT) - 2))
def test_another_word_is_an_error_wherever_it_stands(at: int) -> None:
    words = [*WITHOUT[:at], "xylophone", *WITHOUT[at + 1 :]]
    found = checked(quoting(" ".join(words)), " ".join(WITHOUT))
    assert found.codes in (["Q102"], ["Q103"])
    assert found.statuses == ["altered"]


@given(st.integers(1, len(WITHOUT) - 2))
def test_a_left_out_word_is_an_error_wherever_it_stood(at: int) -> None:
    words = [*WITHOUT[:at], "xylophone", *WITHOUT[at:]]
    found = checked(quoting(" ".join(WITHOUT)), " ".join(words))
    assert (found.codes, found.statuses) == (["Q201"], ["altered"])


@given(st.integers(1, len(WITHOUT) - 2), st.integers(1, 5))
def test_an_ellipsis_makes_a_gap_honest(at: int, hidden: int) -> None:
    words = [*WITHOUT[:at], "…", *WITHOUT[at + hidden :]]
    found = checked(quoting(" ".join(words)), " ".join(WITHOUT))
    assert (found.codes, found.statuses) == ([], ["verified"])


def test_no_message_speaks_of_likeness() -> None:
    found = checked(quoting(LONG.replace(" not", "").replace("herons", "storks")), f"{LONG}.\n")
    assert len(found.findings) == 2
    assert not any("%" in one["message"] or "similar" in one["message"] for one in found.findings)
