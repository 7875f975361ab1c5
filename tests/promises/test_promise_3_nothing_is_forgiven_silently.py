"""Promise 3: found on the folded text, judged on the original; what is forgiven is named, and nothing invisible is."""

from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from sicut import Text
from sicut.config import Settings
from sicut.model.collation import Licence
from sicut.model.policy import Profile
from sicut.text.unicode import is_word_character
from tests.promises.checked import Checked, checked
from tests.promises.texts import SENTENCES, SPEECH, quoting

INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202e"
    "\u2066\u2069\u061c\u034f\u180e\ufe0f\U000e0041\U000e01ef\u3164"
)
WORDS = "The ferry to the lighthouse leaves at seven every morning"


def of_plain(words: str, source: str = SPEECH, **settings: Any) -> Checked:
    return checked(Text("report.txt", f"The mayor said: “{words}”\n"), source, **settings)


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
@given(at=st.integers(1, len(WORDS) - 1), invisible=st.sampled_from(INVISIBLE))
def test_an_invisible_character_is_an_error_wherever_it_stands(suffix: str, at: int, invisible: str) -> None:
    words = WORDS[:at] + invisible + WORDS[at:]
    found = checked(Text(f"report{suffix}", quoting(words, suffix)), SPEECH)
    assert (found.codes, found.statuses) == (["Q106"], ["altered"])
    (finding,) = found.findings
    here = found.result.documents[0].text[finding["start"] : finding["end"]]
    assert invisible in here
    assert f"U+{ord(invisible):04X}" in finding["message"]


@pytest.mark.parametrize("words", ["{}" + WORDS, WORDS + "{}", WORDS + ".{}", "{} " + WORDS])
def test_an_invisible_character_at_the_edge_is_an_error(words: str) -> None:
    silent = [f"U+{ord(one):04X}" for one in INVISIBLE if of_plain(words.format(one)).codes != ["Q106"]]
    assert silent == []


@pytest.mark.parametrize("control", "\x01\x07\x08\x1b\x7f\x9b")
@pytest.mark.parametrize("at", [6, 9])
def test_a_control_character_is_never_passed_over(control: str, at: int) -> None:
    found = of_plain(WORDS[:at] + control + WORDS[at:])
    assert found.variants
    assert found.statuses == ["altered"]


@pytest.mark.parametrize("entity", ["&#8203;", "&#x200B;", "&shy;&#8203;", "&zwnj;", "&lrm;"])
@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_an_invisible_character_by_entity(entity: str, suffix: str) -> None:
    found = checked(Text(f"report{suffix}", quoting(WORDS.replace("light", f"light{entity}"), suffix)), SPEECH)
    assert found.codes == ["Q106"]


@given(at=st.integers(1, len(WORDS) - 1), invisible=st.sampled_from(INVISIBLE + "\u00ad"))
def test_what_only_the_source_has_is_named(at: int, invisible: str) -> None:
    found = of_plain(WORDS, WORDS[:at] + invisible + WORDS[at:] + ". We have mended the old quay.\n")
    assert found.codes == []
    assert found.statuses == ["verified"]
    assert [(one["category"], one["licence"] is not None) for one in found.variants] == [("invisible", True)]


@pytest.mark.parametrize(
    ("report", "source", "category", "licence"),
    [
        ("the ferry leaves at seven", "The ferry leaves at seven", "case", "case"),
        ("We said “go” to the men", "We said 'go' to the men", "typography", "typography"),
        ("it is the smith’s gate now", "it is the smith's gate now", "typography", "typography"),
        ("they found the fire at dawn", "they found the \ufb01re at dawn", "typography", "typography"),
        ("the cafe\u0301 opens at nine again", "the caf\u00e9 opens at nine again", "typography", "typography"),
        ("the ferry\xa0leaves at seven today", "the ferry leaves at seven today", "whitespace", "whitespace"),
        ("we waited – and waited for hours", "we waited\u2014and waited for hours", "punctuation", "punctuation"),
        ("the note by Mr Alder was short", "the note by Mr. Alder was short", "punctuation", "punctuation"),
        ("12 boats lie in the old harbour", "twelve boats lie in the old harbour", "number", "number-form"),
        ("there are 12 boats in the harbour", "there are twelve boats in the harbour", "number", "number-form"),
        (
            "the har\u00adbour is shut until the spring",
            "the harbour is shut until the spring",
            "invisible",
            "hyphenation",
        ),
        ("the note was read. Then we left", "the note was read.[4] Then we left", "number", "note"),
        ("the note was read. Then we left", "the note was read.⁴ Then we left", "punctuation", "note"),
        ("the old well gives clear water", "the old well [in the yard] gives clear water", "wording", "gloss"),
        ("the [old] well gives clear water today", "the well gives clear water today", "wording", "interpolation"),
        ("[W]e waited for hours on the quay", "we waited for hours on the quay", "case", "interpolation"),
        ("عاد القارب إلى الميناء مساء أمس", "عَادَ القَارِبُ إِلَى المِينَاءِ مَسَاءَ أَمْسِ", "marks", "marks"),
        ("die Straße am Hafen ist offen", "die Strasse am Hafen ist offen", "spelling", "orthography"),
    ],
)
def test_each_forgiven_difference_is_named_and_licensed(report: str, source: str, category: str, licence: str) -> None:
    found = of_plain(report, f"{source}. The clock has stopped.\n")
    assert (found.codes, found.statuses) == ([], ["verified"])
    named = {(one["category"], one["licence"]) for one in found.variants}
    assert {(category, licence)} <= named <= {(category, licence), ("whitespace", "whitespace")}


@pytest.mark.parametrize(
    ("report", "licence"),
    [
        (WORDS.replace("The ferry", "the ferry"), Licence.CASE),
        (WORDS.replace("seven", "7"), Licence.NUMBER_FORM),
        (WORDS.replace("ferry to", "ferry\xa0to"), Licence.WHITESPACE),
        (WORDS.replace("every", "[each and] every"), Licence.INTERPOLATION),
    ],
)
def test_without_its_licence_a_difference_is_a_finding(report: str, licence: Licence) -> None:
    assert of_plain(report).statuses == ["verified"]
    found = of_plain(report, licences=((licence, False),))
    assert found.statuses == ["altered"]
    assert len(found.findings) == 1


def test_the_strict_profile_grants_white_space_alone() -> None:
    assert set(Settings(profile=Profile.STRICT).policy("").licences) == {Licence.WHITESPACE}
    assert of_plain(WORDS.replace(" to ", "  to "), profile=Profile.STRICT).statuses == ["verified"]
    assert of_plain(WORDS.replace("The", "the"), profile=Profile.STRICT).statuses == ["altered"]


@pytest.mark.parametrize(
    "words",
    [
        "The ferry to the\u200b old lighthouse leaves at seven every morning",
        "The ferry to the old \u200blighthouse leaves at seven every morning",
        "The ferry to the\u200b leaves at seven every morning",
        "The ferry to the … \u200bleaves at seven every morning",
        "The ferry to the\u200b … leaves at seven every morning",
        "The ferry to the [light\u200b]house leaves at seven every morning",
    ],
)
def test_an_invisible_character_beside_another_difference_is_named_too(words: str) -> None:
    assert "Q106" in of_plain(words).codes


def has_word(variant: Any) -> bool:
    """Whether a whole word is added or left out: what stands around it has then no counterpart."""
    return any(is_word_character(c) for side in ("report", "witness") for c in variant[side]["text"])


def rebuilt(claim: Any) -> str:
    """The claim's text with the reading put in at each variant."""
    text, at = claim["text"], 0
    pieces = []
    (passage,) = claim["passages"]
    readings = {(one["report"]["start"], one["report"]["end"]): one["witness"]["text"] for one in passage["variants"]}
    for (first, last), reading in sorted(readings.items()):
        start, end = first - claim["start"], last - claim["start"]
        assert start >= at, "variants are equal or apart"
        pieces += [text[at:start], reading]
        at = end
    return "".join((*pieces, text[at:]))


PIECES = (
    "",
    " ",
    "\xa0",
    ",",
    ";",
    ".",
    "-",
    "–",
    " — ",
    "’",
    "'",
    '"',
    "é",
    "\u0301",
    "E",
    "x",
    "7",
    "\u200b",
    "\u00ad",
    "ſ",
    "а",
    "１",
)


@st.composite
def retouched(draw: st.DrawFn) -> str:
    """A sentence with up to four characters replaced, left out or put in, none of them in its first or last word."""
    text = draw(st.sampled_from(SENTENCES)).rstrip(".")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(text.index(" ") + 1, text.rindex(" ") - 2))
        text = text[:at] + draw(st.sampled_from(PIECES)) + text[at + draw(st.integers(0, 1)) :]
    return text


@given(retouched())
@example(SENTENCES[0].rstrip(".").replace("ferry", "ferry,"))
def test_the_variants_are_all_that_differs(words: str) -> None:
    assume("  " not in words)
    found = of_plain(words)
    assume(len(found.claims) == 1 and len(found.claim["passages"]) == 1)
    assume(found.claim["text"] == words)
    assume(all(one["kind"] == "substitution" or not has_word(one) for one in found.variants))
    (passage,) = found.claim["passages"]
    assert rebuilt(found.claim) == passage["text"]
    assert (found.claim["text"] == passage["text"]) == (found.variants == [])
    unlicensed = any(one["licence"] is None for one in found.variants)
    assert found.statuses == ["altered" if unlicensed else "verified"]
