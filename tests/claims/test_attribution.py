"""Who says it: tables for each language, then conversations, then what must hold for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.claims import find_quotations
from sicut.model.claim import Quotation
from tests.claims.marked import document
from tests.claims.speakers import ENGLISH, FRENCH, GERMAN, SPANISH, UNKNOWN

CASES = [
    pytest.param(language, *case, id=f"{language}-{number}")
    for language, cases in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for number, case in enumerate(cases)
]


def claims(text: str, language: str | None = "en") -> list[Quotation]:
    return [candidate.claim for candidate in find_quotations(document(text, language=language)).candidates]


def speakers(text: str, language: str | None = "en") -> list[str | None]:
    return [text[slice(*one.speaker)] if one.speaker else None for one in claims(text, language)]


@pytest.mark.parametrize(("language", "text", "speaker", "cue"), CASES)
def test_speaker_and_cue(language: str, text: str, speaker: str | None, cue: str | None) -> None:
    (claim,) = claims(text, language)
    assert (text[slice(*claim.speaker)] if claim.speaker else None) == speaker
    if speaker is not None:
        assert claim.cue is not None
        assert text[slice(*claim.cue)] == cue


@pytest.mark.parametrize(("text", "language"), UNKNOWN)
def test_nobody_is_named(text: str, language: str) -> None:
    assert speakers(text, language) == [None]


CONVERSATIONS = (
    (
        "a name told later in the same row of quotations",
        "“Who is there?”\n\n“A friend.”\n\n“Then wait,” said Mary Reed.\n\n“Gladly,” said Carl Oster.",
        ["Mary Reed", "Carl Oster", "Mary Reed", "Carl Oster"],
    ),
    (
        "the one before last by the name told next but one",
        "“I did,” said Anna Holt.\n\n“Oh.”\n\n“Well?”\n\n“No,” said Carl Oster.",
        ["Anna Holt", "Carl Oster", "Anna Holt", "Carl Oster"],
    ),
    (
        "a name that only those who talk have used",
        "“We waited here, Oster, for you,” said Mary Reed. “Are you ready, Oster?”\n\n“I am.”",
        ["Mary Reed", "Mary Reed", "Oster"],
    ),
    (
        "not whom the words themselves call",
        "“Is it open?” asked Carl Oster. “No, Oster, it is shut.”",
        ["Carl Oster", None],
    ),
    (
        "the name that introduced somebody, where it stands near",
        "Mary Reed came in. Reed sat down. Reed looked up. “Nobody came,” she said.",
        ["Mary Reed"],
    ),
    (
        "the subject of a later clause",
        "Mary Reed opened the gate. When the bell rang, she shut it. “Nobody came.”",
        ["Mary Reed"],
    ),
    ("a pronoun behind an adverb", "Mary Reed sat still, and presently she said: “Nobody came.”", ["Mary Reed"]),
    (
        "a verb tells the subject",
        "Mary Reed met Anna Holt. That evening Anna Holt returned. “It is late,” she said.",
        ["Anna Holt"],
    ),
    ("the same in one paragraph", "“We waited,” said Mary Reed. “Nobody came.”", ["Mary Reed", "Mary Reed"]),
    ("“he” is the man named last", "Carl Oster looked up. “Nobody came,” he said.", ["Carl Oster"]),
    (
        "“she” is the woman, not the man named last",
        "Mary Reed met Carl Oster at the pier. “Nobody came,” she said.",
        ["Mary Reed"],
    ),
    (
        "two who talk in turn",
        "“Who is there?” asked Mary Reed.\n\n“It is me,” said Carl Oster.\n\n“Come in.”\n\n“Thank you.”",
        ["Mary Reed", "Carl Oster", "Mary Reed", "Carl Oster"],
    ),
    (
        "each paragraph has its own tag",
        "“We waited,” said Mary Reed.\n\n“I did not,” Carl Oster replied.",
        ["Mary Reed", "Carl Oster"],
    ),
    (
        "a second clause has a subject of its own",
        "“We waited,” said Mary Reed, and Carl Oster added: “Nobody came.”",
        ["Mary Reed", "Carl Oster"],
    ),
    (
        "a short name by the one that introduced somebody",
        "Mary Reed came in. “Nobody came,” said Reed.",
        ["Mary Reed"],
    ),
    ("a title by the name of who has it", "Captain Oster came in. “Nobody came,” said the captain.", ["Captain Oster"]),
    (
        "an old man is no young man",
        "An old man knocked. A young man waited. “Nobody came,” said the old man. “Go,” he said.",
        ["the old man", "the old man"],
    ),
    (
        "somebody who is heard",
        "Carl Oster waited in the hall. He heard Mary Reed speak. “Nobody came.”",
        ["Mary Reed"],
    ),
    ("a place is nobody", "Carl Oster crossed the Vale of Elmsted. “Nobody came,” he said.", ["Carl Oster"]),
    ("an adverb is no part of a name", "Presently Reed came. Reed sat down. “Nobody came,” he said.", ["Reed"]),
    (
        "two in one sentence",
        "Mary Reed called the plan “a costly mistake for the town” and the quay “a danger to all who use it”.",
        ["Mary Reed", "Mary Reed"],
    ),
    (
        "nobody where only another paragraph has a name",
        "“We waited,” said Mary Reed. It rained all day.\n\nThe lamps went out. “The quay was dark and empty.”",
        ["Mary Reed", None],
    ),
    (
        "an answer to whom the question calls",
        "Mary Reed and Carl Oster sat with Anna Holt.\n\n“Is it late, Oster?” asked Mary Reed.\n\n“Very late.”",
        ["Mary Reed", "Carl Oster"],
    ),
    ("a sentence before tells", "Mary Reed was angry. “Nobody came to help us.”", ["Mary Reed"]),
)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*rest, id=name) for name, *rest in CONVERSATIONS])
def test_conversations(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


BLOCKS = (
    ("> The quay is safe.\n\n> — Mary Reed, mayor", "Mary Reed"),
    ("> “The quay is safe.” – Mary Reed", "Mary Reed"),
    ("Mary Reed said:\n\n> The quay is safe.", "Mary Reed"),
    ("Mary Reed wrote to the council on Tuesday:\n\n“The quay is safe.”", "Mary Reed"),
    ("Mary Reed came home. This is her letter:\n\n> The quay is safe.", "Mary Reed"),
)


@pytest.mark.parametrize(("text", "speaker"), BLOCKS)
def test_block_quotations(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


def test_what_is_inferred_has_no_cue() -> None:
    first, second = claims("“We waited,” said Mary Reed. “Nobody came to help us.”")
    assert first.cue is not None
    assert second.speaker == first.speaker
    assert second.cue is None


def test_reported_speech_goes_on_in_german() -> None:
    text = "Reed betonte, der Kai sei „völlig sicher“. Er werde im Herbst „gründlich geprüft“."
    assert speakers(text, "de") == ["Reed", "Reed"]


WORDS = ["“", "”", '"', "„", "said", "Reed", "he", "she", ",", ".", ":", "\n\n", "the", "mayor", "and", "I", "»", "«"]


@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(["en", "de", "fr", "es", None]))
@settings(max_examples=150)
def test_spans_lie_in_the_text(pieces: list[str], language: str | None) -> None:
    text = " ".join(pieces)
    for claim in claims(text, language):
        for span in (claim.speaker, claim.cue):
            assert span is None or (0 <= span.start < span.end <= len(text) and text[slice(*span)].strip())
