"""Editions of texts with numbered verses: each verse is one block, its section the place."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Document, Role
from sicut.read.formats import OSIS, TANZIL, TANZIL_XML, USFM, USX, VERSES, ZEFANIA, format_of
from sicut.read.reader import read_bytes

OSIS_FILE = """<?xml version="1.0" encoding="UTF-8"?>
<osis xmlns="http://www.bibletechnologies.net/2003/OSIS/namespace"><osisText osisIDWork="TST" xml:lang="en">
<header><work osisWork="TST"><title>Harbour Version</title><creator>A. Clerk</creator>
<rights>Public domain</rights></work></header>
<div type="book" osisID="Gen"><title type="main">Genesis</title><chapter osisID="Gen.1" sID="c1"/>
<p><verse osisID="Gen.1.1" sID="v1"/><w lemma="x">In</w> the beginning<note>or: at first</note> was the quay.<verse
eID="v1"/> <verse osisID="Gen.1.2" sID="v2"/>And the quay was <transChange>long</transChange>;</p>
<title>The ships</title><p>and it was wide.<verse eID="v2"/></p><chapter eID="c1"/></div>
<div type="book" osisID="Ps"><chapter osisID="Ps.3"><title type="psalm">A song.</title>
<verse osisID="Ps.3.1"><lg><l>Line one,</l><l>line two.</l></lg></verse>
<verse osisID="Ps.3.2 Ps.3.3">Two and three.</verse></chapter></div></osisText></osis>"""

USX_FILE = """<?xml version="1.0" encoding="utf-8"?>
<usx version="3.0"><book code="GEN" style="id">Test</book><para style="h">Genesis</para>
<para style="mt1">Genesis</para>
<para style="ip">An introduction.</para><chapter number="1" style="c" sid="GEN 1"/><para style="s1">The quay</para>
<para style="p"><verse number="1" style="v" sid="GEN 1:1"/>In the beginning
<note caller="+" style="f"><char style="ft">or: at first</char></note>
was the quay. <verse eid="GEN 1:1"/>
<verse number="2-3" style="v" sid="GEN 1:2-3"/>And it was
<char style="add">long</char>,</para><para style="s1">The ships</para>
<para style="q1">and wide.<verse eid="GEN 1:2-3"/></para><chapter eid="GEN 1"/></usx>"""

USFM_FILE = r"""\id GEN Test
\h Genesis
\mt1 Genesis
\ip An introduction.
\c 1
\s1 The quay
\p
\v 1 In the \w beginning|lemma="x"\w*\f + \fr 1.1 \ft or: at first\f* was the quay.
\v 2-3 And it was \add long\add*,
\s1 The ships
\q1 and \+nd wide\+nd* \zaln-s |x="1"\*here\zaln-e\*.
\c 2
\v 1 Second.
"""

ZEFANIA_FILE = """<?xml version="1.0" encoding="utf-8"?><!-- made by hand -->
<XMLBIBLE biblename="Hafenbibel" type="x-bible"><INFORMATION>
<title>Hafenbibel</title><language>GER</language><rights>gemeinfrei</rights></INFORMATION>
<BIBLEBOOK bnumber="1" bname="1. Mose" bsname="1Mo"><CHAPTER cnumber="1">
<CAPTION vref="1">Der Kai</CAPTION><VERS vnumber="1">Am Anfang<NOTE>oder: zuerst</NOTE> war der
<STYLE>Kai</STYLE>.</VERS>
<VERS vnumber="2">Und er war lang.</VERS></CHAPTER></BIBLEBOOK></XMLBIBLE>"""

TANZIL_FILE = """1|1|In the name of the harbour
1|2|Praise be to the quay
2|1|A second

#  Name: Harbour International
#  Translator: A. Clerk
#  Language: English
#  ID: en.harbour
#  Copyright (C) the harbour
"""

TANZIL_XML_FILE = """<?xml version="1.0" encoding="utf-8" ?>
<!--
# a notice
-->
<quran><sura index="1" name="One"><aya index="1" text="First words"/><aya index="2" text="and &amp; more"/></sura>
<sura index="2" name="Two"><aya index="1" text="Third" bismillah="In the name"/></sura></quran>"""

VERSES_FILE = "ref\ttext\nGenesis 1:1\tIn the beginning\nGen 1:2\tAnd the quay\nGEN.1.3\tAnd light\n"


def read(source: str, path: str) -> Document:
    return read_bytes(source.encode(), path, siglum="x", role=Role.EDITION)


def verses(document: Document) -> list[tuple[str | None, str]]:
    kinds = [block for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
    return [(block.section, " ".join(document.slice(block.span).split())) for block in kinds]


def texts(document: Document, kind: BlockKind) -> list[str]:
    return [" ".join(document.slice(block.span).split()) for block in document.blocks if block.kind is kind]


@pytest.mark.parametrize(
    ("source", "path", "media_type", "expected"),
    [
        (
            OSIS_FILE,
            "a.xml",
            OSIS,
            [
                ("Gen.1.1", "In the beginning was the quay."),
                ("Gen.1.2", "And the quay was long; and it was wide."),
                ("Ps.3.1", "Line one, line two."),
                ("Ps.3.2-Ps.3.3", "Two and three."),
            ],
        ),
        (
            USX_FILE,
            "01GEN.usx",
            USX,
            [
                ("Genesis", "An introduction."),
                ("Gen.1.1", "In the beginning was the quay."),
                ("Gen.1.2-Gen.1.3", "And it was long, and wide."),
            ],
        ),
        (
            USFM_FILE,
            "01GEN.txt",
            USFM,
            [
                ("Genesis", "An introduction."),
                ("Gen.1.1", "In the beginning was the quay."),
                ("Gen.1.2-Gen.1.3", "And it was long, and wide here."),
                ("Gen.2.1", "Second."),
            ],
        ),
        (
            ZEFANIA_FILE,
            "hafen.xml",
            ZEFANIA,
            [("Gen.1.1", "Am Anfang war der Kai."), ("Gen.1.2", "Und er war lang.")],
        ),
        (
            TANZIL_FILE,
            "en.harbour.txt",
            TANZIL,
            [("1:1", "In the name of the harbour"), ("1:2", "Praise be to the quay"), ("2:1", "A second")],
        ),
        (
            TANZIL_XML_FILE,
            "quran.xml",
            TANZIL_XML,
            [("1:1", "First words"), ("1:2", "and & more"), ("2:1", "Third")],
        ),
        (
            VERSES_FILE,
            "kjv.tsv",
            VERSES,
            [("Gen.1.1", "In the beginning"), ("Gen.1.2", "And the quay"), ("Gen.1.3", "And light")],
        ),
        (
            "2:255\tThe quay\n2:256\tNo ship\n2:257\tA rope\n",
            "x",
            VERSES,
            [("2:255", "The quay"), ("2:256", "No ship"), ("2:257", "A rope")],
        ),
        (
            "§ 1\tThe quay.\n§ 2 Abs. 1\tThe rope.\n",
            "law.txt",
            VERSES,
            [("§ 1", "The quay."), ("§ 2 Abs. 1", "The rope.")],
        ),
    ],
)
def test_verses(source: str, path: str, media_type: str, expected: list[tuple[str, str]]) -> None:
    document = read(source, path)
    assert document.media_type == media_type
    assert verses(document) == expected


@pytest.mark.parametrize("source", [OSIS_FILE, USX_FILE, USFM_FILE])
def test_headings_and_notes_stand_apart(source: str) -> None:
    document = read(source, "a.usfm" if source == USFM_FILE else "a.xml")
    assert "The ships" in texts(document, BlockKind.HEADING)
    assert [note.removeprefix("1.1 ") for note in texts(document, BlockKind.NOTE)] == ["or: at first"]


def test_metadata() -> None:
    osis, zefania, tanzil = (
        read(OSIS_FILE, "a.xml"),
        read(ZEFANIA_FILE, "z.xml"),
        read(TANZIL_FILE, "en.harbour.txt"),
    )
    assert (osis.metadata.title, osis.metadata.author, osis.language) == ("Harbour Version", "A. Clerk", "en")
    assert (zefania.metadata.title, zefania.language) == ("Hafenbibel", "de")
    assert (tanzil.metadata.title, tanzil.metadata.author, tanzil.language) == (
        "Harbour International",
        "A. Clerk",
        "en",
    )
    assert [one.remarks for one in (osis, zefania, tanzil)] == [
        ("its rights: Public domain",),
        ("its rights: gemeinfrei",),
        ("its rights: Copyright (C) the harbour",),
    ]


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("9:30\tThe doors open\n10:00\tA talk\n10:30\tCoffee\n", "day.tsv"),
        ("Name\tAge\nAnna\t31\nBert\t42\n", "people.tsv"),
        ("3|4|5\n7|1|9\n2|2|2\n", "numbers.txt"),
        ("Berlin 3:1\tHamburg\nBremen 2:2\tKiel\nRostock 0:4\tJena\n", "scores.txt"),
        ("Table 1.1\tShips\nTable 4.7\tQuays\nTable 9.2\tRopes\n", "tables.tsv"),
        ("1.1\tScope\n1.2\tTerms\n", "outline.tsv"),
        ("Art. 5 says that the quay is closed.\n\nNothing else.\n", "note.txt"),
        (r"\id is how USFM begins, and then nothing follows.", "note.txt"),
        ("<quran>A word in angles.</quran>", "note.txt"),
        ("1|1|one line", "one.txt"),
        ("00:01\tHello\n00:02\tthere\n", "talk.tsv"),
    ],
)
def test_an_ordinary_file_is_no_edition(source: str, path: str) -> None:
    assert format_of(path, source.encode()).media_type not in {TANZIL, VERSES, USFM, TANZIL_XML, OSIS, USX, ZEFANIA}


FILES = (OSIS_FILE, USX_FILE, USFM_FILE, ZEFANIA_FILE, TANZIL_FILE, TANZIL_XML_FILE, VERSES_FILE)
NAMES = ("a.osis", "a.usx", "a.usfm", "a.xml", "a.txt", "b.xml", "a.tsv")


@pytest.mark.parametrize(("source", "path"), [*zip(FILES, NAMES, strict=True)])
@given(st.data())
def test_a_damaged_edition_is_read_or_refused(source: str, path: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 60)))
    put = data.draw(
        st.sampled_from(["", "\\f ", "\\v 3", "<verse", "</p>", "<note>", "|", "\t", "\\*", "\u202e", source])
    )
    try:
        document = read(source[:start] + put + source[end:], path)
    except UnreadableError:
        return
    assert all(0 <= block.span.start < block.span.end <= len(document.text) for block in document.blocks)
    assert all(one.span.end <= after.span.start for one, after in pairwise(document.blocks))


@given(st.text("\\vcpf*|+ \n1-x", max_size=200))
def test_any_markers_are_read_or_refused(body: str) -> None:
    document = read("\\id GEN\n\\c 1\n\\v 1 x\n" + body, "a.usfm")
    assert [block.section for block in document.blocks if block.section == "Gen.1.1"]
