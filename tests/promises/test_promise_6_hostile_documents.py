"""Promise 6: a hostile document can neither hang nor crash a run, nor drive the terminal.

No test measures time: what is not linear would not end.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Bytes, SicutError, Text
from sicut.render.as_json import render_json
from sicut.render.concise import render_concise
from sicut.render.escape import UNSAFE
from sicut.render.full import render_full
from tests.promises.checked import Checked, checked
from tests.promises.texts import LONG, SENTENCES, SPEECH, quoting

SHOW = ("error", "warning", "info", "unchecked", "verified")
ESCAPES = "\x1b[31m\x1b]0;title\x07\x9b2J\x00\x08\x7f\u202e\u2066\u200f\u2028\u2029\ufeff\x85\x1b]8;;http://x\x1b\\"
WORDS = SENTENCES[1]

HOSTILE = {
    "control characters": quoting(WORDS.replace("old", "old\x01\x02\x1b[2J\x07\x7f\x9b")),
    "escape sequences": quoting(WORDS.replace("old", ESCAPES.replace("\x00", ""))),
    "bidirectional": "\u202e\u2067" + quoting("\u202d" + WORDS + "\u2069") + "\u202c" * 1000,
    "quotation marks": "“" * 100_000,
    "closing marks": "”" * 100_000,
    "straight marks": '"' * 100_000,
    "pairs of marks": "“a” " * 4_000,
    "mixed marks": "“‘«\"'„‹" * 3_000,
    "marks and words": '"quay ' * 20_000,
    "apostrophes": "'tis 'twas o' " * 8_000,
    "square brackets": quoting("[" * 10_000 + WORDS + "]" * 10_000),
    "open brackets": quoting(WORDS + " [" * 20_000),
    "bracket pairs": quoting("[a]" * 10_000 + WORDS),
    "parentheses": quoting("(" * 10_000 + WORDS + ")" * 10_000),
    "ellipses": quoting("… " * 20_000 + WORDS),
    "points": quoting("." * 100_000 + WORDS),
    "ellipses and words": quoting("quay … " * 2_000 + WORDS),
    "one long line": "quay " * 100_000 + quoting(WORDS) + "quay " * 100_000,
    "a long word": quoting("a" * 300_000 + " " + WORDS),
    "a long quotation": quoting(f"{LONG} " * 200),
    "the same word": quoting("quay " * 20_000),
    "deep block quotations": ">" * 5_000 + f" {WORDS}\n",
    "many block quotations": f"> {WORDS}\n\nThen:\n\n" * 300,
    "lines of block quotations": "\n".join(f"{'> ' * (at % 40)}quay" for at in range(1_000)),
    "emphasis": "*_**__" * 5_000 + quoting(WORDS),
    "links": "[" * 5_000 + quoting(WORDS) + "](x)" * 5_000,
    "backticks": "`" * 20_000 + quoting(WORDS) + "` ``" * 5_000,
    "ampersands": "&amp" * 20_000 + quoting(WORDS),
    "tags": "<b>" * 20_000 + quoting(WORDS),
    "open tags": "<a " * 20_000 + "> " + quoting(WORDS),
    "deep tags": "<div>" * 2_000 + f"<blockquote>{WORDS}</blockquote>" + "</div>" * 2_000,
    "comments": "<!-- sicut: allow " * 5_000 + quoting(WORDS) + "-->",
    "allowances": "<!-- sicut: allow Q101 -->\n" * 700 + quoting(WORDS),
    "percent comments": "% sicut: allow Q101\n" * 1_000 + quoting(WORDS),
    "combining marks": quoting("e" + "\u0301" * 50_000 + " " + WORDS),
    "zero width": quoting(WORDS.replace("old", "o" + "\u200b" * 50_000 + "ld")),
    "introductions": "Full text:\n\n" * 2_000 + f"{LONG}.\n",
    "headings": "# Full text\n\n" * 2_000 + f"{LONG}.\n",
    "list items": "- " * 2_000 + WORDS + "\n" + "1. quay\n" * 3_000,
    "tables": "|" * 5_000 + "\n" + "|-" * 5_000 + "\n" + quoting(WORDS),
    "carriage returns": "\r" * 50_000 + quoting(WORDS),
    "form feeds": "\x0c\x0b\x1c\x1d\x85\u2028" * 5_000 + quoting(WORDS),
    "lone surrogates": quoting(WORDS.replace("old", "o\udfffl\ud800d")),
    "a pair in two halves": quoting(WORDS + " \ud83d\ude00"),
    "noncharacters": quoting(WORDS + " \ufffe\uffff\U0010ffff\U000e0001"),
    "null": quoting(WORDS.replace("old", "o\x00ld")),
    "wide digits": quoting("9" * 50_000 + " " + WORDS),
    "dashes": quoting("quay-" * 5_000 + WORDS),
    "nothing but spaces": " \t\xa0\u3000\n" * 20_000,
}
SOURCES = {
    "the same word": "quay " * 300_000,
    "two words": "quay pier " * 100_000,
    "one word": "a" * 1_000_000,
    "null bytes": "ab\x00" * 1_000,
    "the same sentence": f"{WORDS}\n\n" * 2_000,
    "the same letters": "ab " * 200_000,
    "ideographs": "湖" * 100_000,
    "zero width": "\u200b" * 100_000 + WORDS,
    "marks": "“" * 100_000 + WORDS + "\u0301" * 100_000,
    "surrogates": f"{WORDS} \ud800" * 100,
    "escapes": WORDS.replace("old", f"old {ESCAPES}".replace("\x00", "")),
}


def assert_tame(found: Checked) -> None:
    """Nothing in any output could act on what shows it."""
    outputs = [
        render_json(found.result),
        render_concise(found.result, show=SHOW),
        render_full(found.result, colour=False, show=SHOW, width=80),
    ]
    for output in outputs:
        assert {one[0] for one in UNSAFE.finditer(output)} <= {"\n"}
        output.encode()
    coloured = render_full(found.result, colour=True, show=SHOW, width=80)
    assert all(rest.partition("m")[0].strip("0123456789;") == "[" for rest in coloured.split("\x1b")[1:])


def survives(reports: list[Text | Bytes], sources: list[Text | Bytes]) -> None:
    """Either a result that is tame, or one clear line that says why not."""
    try:
        found = checked([*reports], [*sources])
    except SicutError as error:
        message = str(error)
    else:
        assert_tame(found)
        message = ""
    assert "\n" not in message


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_report(name: str, suffix: str) -> None:
    survives([Text(f"report{suffix}", HOSTILE[name])], [Text("speech.txt", SPEECH)])


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_report_as_a_source(name: str, suffix: str) -> None:
    survives([Text("report.md", quoting(WORDS))], [Text(f"source{suffix}", HOSTILE[name])])


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("words", [WORDS, "quay quay quay quay quay quay", "a quay by the pier", "湖湖湖湖湖湖"])
def test_a_hostile_source(name: str, words: str) -> None:
    survives([Text("report.md", quoting(words))], [Text("source.txt", SOURCES[name]), Text("speech.txt", SPEECH)])


@pytest.mark.parametrize(
    ("report", "source"),
    [
        (quoting("quay " * 400), "quay " * 1_000),
        ("“a” " * 1_000, "“a” " * 1_000),
        (quoting("quay … " * 10), "quay " * 100),
        (quoting(f"{LONG}. " * 20), f"{LONG}. " * 40),
        (quoting(f"{WORDS} … " * 10), f"{WORDS} " * 50),
    ],
)
def test_a_hostile_report_against_its_like(report: str, source: str) -> None:
    survives([Text("report.md", report)], [Text("source.txt", source)])


@pytest.mark.parametrize("source", list(SOURCES))
def test_what_can_be_read_beside_it_is_still_checked(source: str) -> None:
    sources = [Text("hostile.txt", SOURCES[source]), Text("speech.txt", SPEECH)]
    found = checked(quoting(SENTENCES[4]), sources)
    assert found.statuses == ["verified"]


def test_names_are_escaped() -> None:
    name = f"a{ESCAPES}b.txt".replace("\x00", "").replace("\\", "")
    found = checked(
        Text("re\x1b[31mport.md", quoting(SENTENCES[0])), [Text(name, SPEECH), Text("\u202e/s.txt", SPEECH)]
    )
    assert_tame(found)
    assert found.statuses == ["verified"]


@given(st.binary(max_size=200), st.sampled_from((".md", ".txt", ".html")))
def test_any_bytes(data: bytes, suffix: str) -> None:
    survives([Text("report.md", quoting(WORDS))], [Bytes(f"source{suffix}", data), Text("speech.txt", SPEECH)])
    survives([Bytes(f"report{suffix}", data)], [Text("speech.txt", SPEECH)])


@given(st.text(st.sampled_from([*ESCAPES, *'“”"ab .\n<&>[]', "\ud800", "\U000e0041"]), max_size=80))
def test_any_characters(text: str) -> None:
    for suffix in (".md", ".txt", ".html"):
        survives([Text(f"report{suffix}", quoting(text, suffix))], [Text(f"source{suffix}", text + SPEECH)])
