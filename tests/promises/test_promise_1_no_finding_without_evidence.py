"""Promise 1: each finding has a span, and the very words that it rests on.

The assertions themselves are in ``invariants``; every check of these tests goes through them.
"""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Bytes, Text, UnreadableError
from tests.promises.checked import checked
from tests.promises.texts import SENTENCES, SPEECH, quoting, sentences, speeches, suffixes, written

WORDS = ("not", "seven", "the", "copper", "12", "harbour", "…", "[sic]", "\u200b", "Ünser", "大", "(")


@st.composite
def disturbed(draw: st.DrawFn) -> str:
    """A sentence of the speech after up to three edits of its words."""
    words = draw(sentences).split(" ")
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(words) - 1))
        match draw(st.sampled_from(("drop", "add", "replace", "swap", "glue"))):
            case "drop":
                del words[at]
            case "add":
                words.insert(at, draw(st.sampled_from(WORDS)))
            case "replace":
                words[at] = draw(st.sampled_from(WORDS))
            case "swap":
                words[at], words[-1] = words[-1], words[at]
            case _:
                words[at] += draw(st.sampled_from(WORDS))
        words = words or ["quay"]
    return " ".join(words)


@given(disturbed(), suffixes, suffixes)
def test_whatever_was_done_to_a_quotation(words: str, report: str, source: str) -> None:
    checked(Text(f"report{report}", quoting(words, report)), [Text(f"speech{source}", written(SPEECH, source))])


@given(st.lists(disturbed(), min_size=1, max_size=4), st.lists(speeches, min_size=1, max_size=3), suffixes)
def test_several_quotations_and_several_sources(lines: list[str], given: list[list[str]], suffix: str) -> None:
    report = "\n\n".join(quoting(line, suffix) for line in lines)
    sources = [Text(f"s{number}.txt", " ".join(one)) for number, one in enumerate(given)]
    checked(Text(f"report{suffix}", report), sources)


@given(st.text(max_size=60), st.text(max_size=60), suffixes)
def test_any_text_at_all(inside: str, around: str, suffix: str) -> None:
    with suppress(UnreadableError):
        checked(Text(f"report{suffix}", f"{around} said: “{inside}” {around}"), [Text("speech.txt", inside + SPEECH)])


@given(
    st.lists(st.sampled_from((*"“”‘’\"'«»„…[]()>*_`#<&; \n\r", "quay ", "mend ", "\r\n", "> ", "said: ")), max_size=60)
)
def test_any_marks_at_all(pieces: list[str]) -> None:
    text = "Quay. " + "".join(pieces)
    for suffix in (".md", ".txt", ".html"):
        with suppress(UnreadableError):
            checked(Text(f"report{suffix}", text), [Text("speech.txt", SPEECH + text)])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_lines_and_columns_are_those_of_the_file(end: str, suffix: str) -> None:
    report = f"\ufeffFirst line, 𝔽.{end}{end}𝔽𝔽 said: “We have mended the old ship{end}with our own hands.”{end}"
    found = checked(Bytes(f"report{suffix}", report.encode()), SPEECH)
    (finding,) = found.findings
    assert (finding["code"], finding["line"], finding["column"]) == ("Q102", 3, 34)
    assert found.result.documents[0].text == report[1:]


def test_a_line_separator_ends_no_line() -> None:
    report = "One.\u2028Two.\x0bThree.\x0cFour.\x85The mayor said: “We have mended the old ship with our own hands.”"
    (finding,) = checked(Text("report.txt", report), SPEECH).findings
    assert (finding["line"], finding["column"]) == (1, report.index("ship") + 1)


HTML = """\
<!doctype html>
<title>Quay</title>
<p>The mayor&#39;s words:
   &ldquo;We have <b>mended</b> the&nbsp;old
   ship with our own hands.&rdquo;</p>
<table><tr><td>Later: “Nobody asked to be <i>thanked</i> for carrying the books.”</td></tr></table>
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_of_a_page_are_those_of_the_file(end: str) -> None:
    file = HTML.replace("\n", end)
    found = checked(Bytes("report.html", file.encode()), SPEECH)
    lines = file.split(end)
    places = [lines[one["line"] - 1][one["column"] - 1 :] for one in found.findings]
    assert [place.split(" ")[0].split("<")[0] for place in places] == ["ship", "thanked"]


@pytest.mark.parametrize("words", SENTENCES)
def test_the_words_of_a_source_are_verified_and_pointed_at(words: str) -> None:
    for suffix in (".md", ".txt", ".html"):
        found = checked(Text(f"report{suffix}", quoting(words, suffix)), SPEECH)
        assert (found.statuses, found.codes) == (["verified"], [])
        (passage,) = found.claim["passages"]
        assert passage["start"] == SPEECH.index(words)
        assert passage["text"] == words.rstrip(".")
        assert passage["identity"] == 1
