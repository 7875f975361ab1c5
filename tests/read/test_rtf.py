import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Document, Extraction, InlineKind, Role
from sicut.model.reading import ReadingOptions, TrackedChanges
from sicut.read import read_bytes
from tests.read.reading import check, read, rows

_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0"
    r"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}{\f3\fcharset134 D;}}"
    r"{\colortbl;\red0;}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Piers;}{\s3 Quote;}{\*\cs9 Strong;}}"
)


def rtf(body: str) -> bytes:
    return (_HEAD + body + "}").encode("latin-1")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"One\par Two", [("paragraph", "One"), ("paragraph", "Two")]),
        ("One\\\nTwo", [("paragraph", "One"), ("paragraph", "Two")]),
        (r"a\line b\tab c", [("paragraph", "a b c")]),
        (r"\ldblquote it\rquote s\rdblquote  \emdash  a\~b\_c", [("paragraph", "“it’s” — a\xa0b\u2011c")]),
        (r"caf\'e9", [("paragraph", "café")]),
        (r"\f1 \'e3\'e0\'e2\'e0\'ed\'fc", [("paragraph", "гавань")]),
        (r"\f2 \'8d\'60{\f0 x}", [("paragraph", "港x")]),
        (r"\f2 \'8d`", [("paragraph", "港")]),
        (r"\f3 \'b8\'db", [("paragraph", "港")]),
        (r"\u28207?", [("paragraph", "港")]),
        (r"\uc2\u28207\'8d\'60x", [("paragraph", "港x")]),
        (r"\uc0\u28207x", [("paragraph", "港x")]),
        (r"{\uc0\u28207}\u-3913?x", [("paragraph", "港\uf0b7x")]),
        (r"\u-10179?\u-8704?!", [("paragraph", "😀!")]),
        (r"\uc1\u55357 ?\u56832 ?!", [("paragraph", "😀!")]),
        (r"\u-10179?!", [("paragraph", "\ufffd!")]),
        (r"{\*\unknown lost}kept", [("paragraph", "kept")]),
        (r"{\upr{ansi}{\*\ud{\uc0\u28207}}}", [("paragraph", "港")]),
        (r"\pard\s1 Piers\par\pard Text", [("heading", "Piers"), ("paragraph", "Text")]),
        (r"\pard\s2 Piers\par", [("heading", "Piers")]),
        (r"\pard\s3 Said\par", [("block-quotation", "Said")]),
        (r"\pard\ls1\ilvl0{\listtext\pard 1.\tab}First\par", [("list-item", "First")]),
        (r"\pard\ls1{\listtext\pard 1.2\tab}First\par", [("list-item", "1.2 First")]),
        (r"\pard\s1{\listtext\pard 3\tab}Piers\par", [("heading", "3 Piers")]),
        (r"\pard\ls1{\listtext\pard\bullet\tab}First\par", [("list-item", "First")]),
        (r"{\pict\pngblip 89504e47{\*\blipuid 1}}x", [("paragraph", "x")]),
        ("{\\pict\\bin4 }}{{}x", [("paragraph", "x")]),
        (
            r"The pier{\super\chftn}{\footnote\pard{\super\chftn} A note.\par Its end.} is shut.",
            [("paragraph", "The pier is shut."), ("note", "A note."), ("note", "Its end.")],
        ),
        (
            r"The pier{\*\atnid CY}{\*\atnauthor Cy}\chatn{\*\annotation{\*\atndate 1}\chatn Why?} is shut.",
            [("paragraph", "The pier is shut."), ("furniture", "Cy"), ("note", "Why?")],
        ),
        (
            r"{\header\pard Head\par}{\footerf Foot}Text",
            [("furniture", "Head"), ("furniture", "Foot"), ("paragraph", "Text")],
        ),
        (r"Seen {\v secret }again", [("paragraph", "Seen again"), ("hidden", "secret")]),
        (r"a{\xe\v entry}b", [("paragraph", "ab"), ("hidden", "entry")]),
        (
            r"Ar{\shp{\*\shpinst{\sp{\sn wzDescription}{\sv Alt}}{\shptxt In a box.\par}}{\shprslt twice}}ound",
            [("paragraph", "Around"), ("furniture", "Alt"), ("paragraph", "In a box.")],
        ),
        (r"{\object{\*\objdata 00}{\result shown}}", [("paragraph", "shown")]),
        (r"{\*\moMath x{\*\mctrlPr y}}", [("paragraph", "x")]),
    ],
)
def test_what_the_words_of_a_text_are(body: str, expected: list[tuple[str, str]]) -> None:
    assert rows(read(rtf(body), "a.rtf")) == expected


def test_cells_stand_a_tab_apart_rows_a_line_end() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl {a\cell}{b\cell}\row"
    document = read(rtf(rf"x\par{row}{row}\pard y\par"), "a.rtf")
    assert document.text == "x\n\na\tb\na\tb\n\ny"
    assert [block.kind.value for block in document.blocks] == ["paragraph", *["cell"] * 4, "paragraph"]


def test_emphasis_and_links_are_kept() -> None:
    document = read(rtf(r'A {\b bo\u108?d} {\field{\*\fldinst HYPERLINK "u"}{\fldrslt the {\i link}}}.'), "a.rtf")
    found = [(one.kind, document.slice(one.span), one.target) for one in document.inline]
    assert found == [
        (InlineKind.STRONG, "bold", None),
        (InlineKind.LINK, "the link", "u"),
        (InlineKind.EMPHASIS, "link", None),
    ]


@pytest.mark.parametrize(
    ("tracked", "expected"),
    [
        (TrackedChanges.ACCEPTED, [("paragraph", "The new pier is"), ("hidden", "old")]),
        (TrackedChanges.REJECTED, [("paragraph", "The old pier"), ("hidden", "new"), ("paragraph", "is")]),
    ],
)
def test_tracked_changes(tracked: TrackedChanges, expected: list[tuple[str, str]]) -> None:
    data = rtf(r"The {\revised new }{\deleted old }pier{\deleted \par} is")
    document = read_bytes(data, "a.rtf", siglum="x", role=Role.REPORT, reading=ReadingOptions(tracked_changes=tracked))
    check(document)
    assert rows(document) == expected
    assert document.remarks[0].startswith(f"tracked changes are read as {tracked.value}: 1 insertion")


def test_metadata_are_read() -> None:
    info = r"{\info{\title Harbours}{\author Ann}{\creatim\yr2031\mo5\dy4}{\*\company Pier}}"
    document = read(rtf(info + r"\deflang1043 De haven is dicht."), "a.rtf")
    assert tuple(document.metadata) == ("Harbours", "Ann", "2031-05-04")
    assert document.language == "nl-NL"
    assert rows(document)[0] == ("furniture", "Harbours")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (rtf("One {two")[:-1], "breaks off"),
        (rtf("One}") + b" two", "behind the end"),
        (rtf("\\f2 One \\'8d"), "not valid in the code page"),
    ],
)
def test_what_is_broken_is_partial(data: bytes, reason: str) -> None:
    document = read(data, "a.rtf")
    assert document.extraction is Extraction.PARTIAL
    assert reason in (document.reason or "")
    assert "One" in document.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no markup", "it is no RTF"),
        (rtf(r"{\pict 00}"), "need OCR"),
        (rtf("{" * 30_000), "nest deeper"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        read(data, "a.rtf")
    assert reason in raised.value.reason


def _written(text: str) -> str:
    units = text.encode("utf-16-le")
    numbers = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return "".join(f"\\u{number}?" for number in numbers)


_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1)


@given(st.lists(_WORDS, min_size=1))
def test_texts_are_read_back_word_for_word(texts: list[str]) -> None:
    document = read(rtf("\\par ".join(map(_written, texts))), "a.rtf")
    assert document.text == "\n\n".join(texts)


_WHOLE = rtf(r"The {\revised new }{\footnote note}\'e9\u28207? {\*\bkmkstart b}{\pict 00}\trowd\intbl a\cell\row")


@given(st.binary(max_size=20), st.integers(0, len(_WHOLE)))
def test_any_bytes_make_a_document_or_say_why_not(junk: bytes, at: int) -> None:
    _read_or_not(b"{\\rtf1" + _WHOLE[:at] + junk + _WHOLE[at:])


_WORD = st.sampled_from(
    r"{ } \'8d \u-10179 \u56832 \uc3 \bin2 \par \cell \row \v \deleted {\* \footnote \sv \f2 \pard x".split()
)


@given(st.lists(_WORD))
def test_any_words_make_a_document_or_say_why_not(words: list[str]) -> None:
    _read_or_not(rtf("".join(words)))


def _read_or_not(data: bytes) -> Document | None:
    try:
        return read(data, "a.rtf")
    except UnreadableError:
        return None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"{\*\harbour The pier is open.}x\par", [("paragraph", "x"), ("hidden", "The pier is open.")]),
        (r"{\*\expandedcolortbl;;\cssrgb\c0\c0;}x\par", [("paragraph", "x")]),
        (r"{\*\pin 0a1b 2c3d 4e5f}x\par", [("paragraph", "x")]),
        (
            r"{\field{\*\fldinst FORMTEXT {\*\formfield{\*\ffname N}{\*\ffdeftext the p\'efer}}}{\fldrslt x}}\par",
            [("paragraph", "x"), ("furniture", "the pïer")],
        ),
        (
            r"{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv The pier}}}\pngblip 89504e47}}x\par",
            [("furniture", "The pier"), ("paragraph", "x")],
        ),
    ],
)
def test_text_in_destinations(body: str, expected: list[tuple[str, str]]) -> None:
    assert rows(read(rtf(body), "x.rtf")) == expected
