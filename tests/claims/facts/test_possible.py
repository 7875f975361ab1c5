"""Whether a text may state a value: whatever finds one is asked then."""

import pytest

from sicut.claims.absences import _tables
from sicut.claims.facts.possible import DENYING, is_of_value, may_state
from sicut.model.span import Span
from sicut.text.dates import tokens
from sicut.text.quantities import vocabulary

TONGUES = ("en", "de", "fr", "es", None)
ANCHORS = "dnYMmalWwTUJQHKCEsZvkLG"
OTHERS = {vocabulary.Role.JOINER, vocabulary.Role.MINUS, vocabulary.Role.POINT}
LATIN = "\u0250"


@pytest.mark.parametrize("text", ["the council said: it is open", "The council says it", "", "she told it to the crew"])
def test_words_alone_state_nothing(text: str) -> None:
    assert not may_state(text, ())


@pytest.mark.parametrize(
    "text",
    ["it took thirteen crews", "a mile", "in May", "at noon", "it cost 4 crowns", "Reed came", "since yesterday",
     "it does not mention the fees", "½", "三人", "три", "zweihundertelf", "an 3", "the USA", "iPhone"],
)  # fmt: skip
def test_what_may_be_a_value_is_looked_at(text: str) -> None:
    assert may_state(text, ())


def test_what_is_quoted_is_no_value() -> None:
    text = "the crew said: “Reed paid 4 crowns”, it says"
    assert not may_state(text, [Span(text.index("“"), text.index("”") + 1)])
    assert may_state(text, ())


@pytest.mark.parametrize("language", TONGUES)
def test_every_word_of_numbers_is_known(language: str | None) -> None:
    terms = vocabulary.vocabulary(language).terms
    assert not [key for key, term in terms.items() if term.role not in OTHERS and key < LATIN and not is_of_value(key)]


@pytest.mark.parametrize("language", TONGUES)
def test_every_word_of_dates_is_known(language: str | None) -> None:
    known = tokens.vocabulary(language)
    words = {key for key, meaning in known.words.items() if meaning.code in ANCHORS and "a" <= key[:1] < LATIN}
    for first, phrases in known.phrases.items():
        told = [(first, *phrase.rest) for phrase in phrases if phrase.meaning.code in ANCHORS and first < LATIN]
        words |= {max(one, key=len) for one in told}
    assert not [word for word in words if not is_of_value(word)]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_anchor_of_absences_is_known(language: str) -> None:
    anchors = _tables()[language].anchors.casefold().split()
    assert not [one for one in anchors if not any(word in one.strip("_") for word in DENYING)]
