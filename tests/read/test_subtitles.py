import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, InlineKind
from sicut.text.lines import Lines
from sicut.text.shown import Reading
from tests.read.places import at_their_places
from tests.read.reading import check, read, rows

VTT = """\ufeffWEBVTT - The harbour
Kind: captions
Language: en

NOTE made by hand

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.500 align:left
<v.loud Ada Reed>The harbour &amp; the <i>long</i> pier

00:00:03.500 --> 00:00:05.000
<v Ada Reed>will be closed
in May.</v>

the second part
00:01:05.000 --> 00:01:06.000
<v Tom Okafor><lang de>Und</lang> who<00:01:05.500><c.x> pays</c>?</v> <v Ada Reed>Nobody.</v>

01:00:00.000 --> 01:00:02.000
3 < 4 and <laughs>
"""

SRT = """1\r
00:00:01,000 --> 00:00:03,000 X1:10\r
{\\an8}Good <font color="red">evening</font>.\r
2\r
00:00:03,000 --> 00:00:05,000\r
- No line\r
\r
between.\r
\r
3\r
99999999:99:99,999 --> -1:00:00,000\r
What time?\r
"""

ROLLING = """WEBVTT

00:00:01.000 --> 00:00:03.000
the<00:00:01.500><c> library</c>

00:00:03.000 --> 00:00:03.010
the library

00:00:03.010 --> 00:00:05.000
the library
opens<00:00:03.500><c> its</c>

00:00:05.000 --> 00:00:05.010
opens its

00:00:05.010 --> 00:00:08.000
opens its
reading room
"""


def _timed(source: str, path: str) -> list[tuple[str, str | None, str]]:
    document = read(source, path)
    at_their_places(document, source.removeprefix("\ufeff"))
    return [(b.kind.value, b.time, Reading(document, b.span).text) for b in document.blocks]


def test_vtt() -> None:
    assert _timed(VTT, "x.vtt") == [
        ("furniture", None, "- The harbour Kind: captions Language: en"),
        ("hidden", None, "made by hand"),
        ("paragraph", "00:00:01", "Ada Reed: The harbour & the long pier"),
        ("paragraph", "00:00:03", "will be closed in May."),
        ("furniture", None, "the second part"),
        ("paragraph", "00:01:05", "Tom Okafor: Und who pays?"),
        ("paragraph", "00:01:05", "Ada Reed: Nobody."),
        ("paragraph", "01:00:00", "3 < 4 and <laughs>"),
    ]
    document = read(VTT, "x.vtt")
    assert document.language == "en"
    assert [document.slice(one.span) for one in document.inline if one.kind is InlineKind.EMPHASIS] == ["long"]


def test_srt() -> None:
    assert _timed(SRT, "x.srt") == [
        ("paragraph", "00:00:01", "Good evening."),
        ("paragraph", "00:00:03", "- No line between."),
        ("paragraph", None, "What time?"),
    ]


def test_lines_are_those_of_the_file() -> None:
    document = read(SRT, "x.srt")
    lines = Lines(document)
    assert lines.position(document.text.index("Good")) == (3, 7)
    assert lines.position(document.text.index("evening")) == (3, 30)
    assert lines.position(document.text.index("between")) == (8, 1)


def test_captions_that_roll_are_read_once() -> None:
    document = read(ROLLING, "x.vtt")
    assert rows(document) == [("paragraph", "the library"), ("paragraph", "opens its"), ("paragraph", "reading room")]
    assert document.remarks == ("4 lines that rolling captions show again are read once",)


def test_words_that_are_said_again_stay() -> None:
    source = "".join(f"{n}\n00:0{n}:00,000 --> 00:0{n}:01,000\nNo.\n\n" for n in range(1, 6))
    assert len(read(source, "x.srt").blocks) == 5


@pytest.mark.parametrize(
    ("source", "path", "expected"),
    [
        ("just words\n\nand more", "x.srt", [("paragraph", "just words"), ("paragraph", "and more")]),
        ("WEBVTT\n\na line without a time\n", "x.vtt", [("paragraph", "a line without a time")]),
        ("00:01.000 --> 00:02.000\n10:30 is late\n\n00:02.000 --> 00:03.000\n10:40 is later", "x.srt", None),
        ("1\n00:00:01,000 --> 00:00:02,000\na --> b\n", "x.srt", [("paragraph", "a --> b")]),
        ("WEBVTT\n00:01.000 --> 00:02.000\nno blank line above\n", "x.vtt", [("paragraph", "no blank line above")]),
    ],
)
def test_what_is_found_in_the_wild(source: str, path: str, expected: list[tuple[str, str]] | None) -> None:
    document = read(source, path)
    if expected is None:
        assert [(block.time, block.kind) for block in document.blocks] == [
            ("00:00:01", BlockKind.PARAGRAPH),
            ("00:00:02", BlockKind.PARAGRAPH),
        ]
    else:
        assert [row for row in rows(document) if row[1]] == expected


WORDS = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=1, max_size=12)


@given(said=st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=6), vtt=st.booleans())
@settings(deadline=None)
def test_word_for_word(said: list[list[str]], *, vtt: bool) -> None:
    cues = [
        f"{number}\n{number:02}:00:00{'.' if vtt else ','}000 --> {number:02}:00:01.000\n" + "\n".join(lines) + "\n\n"
        for number, lines in enumerate(said, 1)
    ]
    document = read(("WEBVTT\n\n" if vtt else "") + "".join(cues), "x.vtt" if vtt else "x.srt")
    assert [document.slice(block.span).split("\n") for block in document.blocks] == said
    assert [block.time for block in document.blocks] == [f"{number:02}:00:00" for number in range(1, len(said) + 1)]


@given(st.sampled_from([VTT, SRT, ROLLING]), st.data())
@settings(deadline=None)
def test_any_change_of_a_file(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    changed = source[:start] + data.draw(st.text("<>/{}-0:.&v i\r\n", max_size=12)) + source[end:]
    try:
        check(read(changed, data.draw(st.sampled_from(["x.vtt", "x.srt"]))))
    except UnreadableError:
        return
