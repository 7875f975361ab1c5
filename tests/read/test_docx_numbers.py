"""DOCX: the numbers of headings and lists, which stand on the page and not in the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.read.numerals import is_simple, letters, numeral, roman
from sicut.text.shown import Reading
from tests.read.ooxml import docx, paragraph
from tests.read.reading import read

STYLES = (
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>'
    '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr>'
    '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Clause">'
    '<w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
)


def level(at: int, text: str, form: str = "decimal", told: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{told}<w:lvlText w:val="{text}"/>'
        "</w:lvl>"
    )


OTHER, CLAUSE = '<w:pStyle w:val="Other"/>', '<w:pStyle w:val="Clause"/>'
LEGAL, ON, GLUED = "<w:isLgl/>", '<w:lvlRestart w:val="0"/>', '<w:suff w:val="nothing"/>'
KINDS = {
    7: level(0, "%1") + level(1, "%1.%2") + level(2, "%1.%2.%3"),
    8: level(0, "§ %1", told=OTHER) + level(1, "(%2)", told=CLAUSE) + level(2, "(%3)", "lowerLetter"),
    9: level(0, "%1.", "upperRoman", start=3)
    + level(1, "o", "bullet")
    + level(2, "%1.%3", told=LEGAL)
    + level(3, "%4", "odd")
    + level(4, "%5", told=ON)
    + level(5, "第%6章", "chineseCounting", GLUED),
    10: '<w:numStyleLink w:val="Linked"/>',
    11: '<w:styleLink w:val="Linked"/>' + level(0, "Article %1:"),
}
SIX = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="6"/></w:lvlOverride>'
NUMBERS = "".join(f'<w:abstractNum w:abstractNumId="{kind}">{told}</w:abstractNum>' for kind, told in KINDS.items())
NUMBERS += "".join(
    f'<w:num w:numId="{one}"><w:abstractNumId w:val="{kind}"/>{SIX if one == 5 else ""}</w:num>'
    for one, kind in ((1, 7), (2, 8), (3, 9), (4, 10), (5, 7), (6, 99))
)


def heading(text: str, depth: int = 1) -> str:
    return paragraph(text, f'<w:pStyle w:val="H{depth}"/>')


def item(text: str, identifier: int, at: int = 0) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{identifier}"/></w:numPr>')


def texts(body: str) -> list[str]:
    document = read(docx(body, parts={"styles": STYLES, "numbering": NUMBERS}), "minutes.docx")
    return [document.text[block.span.start : block.span.end] for block in document.blocks]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            heading("Piers") + heading("East", 2) + paragraph("Old.") + heading("West", 2) + heading("Costs"),
            ["1 Piers", "1.1 East", "Old.", "1.2 West", "2 Costs"],
        ),
        (
            heading("Piers") + heading("East", 2) + heading("Costs") + heading("North", 2),
            ["1 Piers", "1.1 East", "2 Costs", "2.1 North"],
        ),
        (heading("East", 2) + heading("Costs"), ["1.1 East", "2 Costs"]),
        (paragraph("We pay.", '<w:pStyle w:val="Clause"/>') * 2, ["(1) We pay.", "(2) We pay."]),
        (item("Rent", 2) + item("We pay.", 2, 2), ["§ 1 Rent", "(a) We pay."]),
        (item("Third", 3) + item("dot", 3, 1) + item("legal", 3, 2), ["III. Third", "dot", "3.1 legal"]),
        (item("odd", 3, 3), ["odd"]),
        (item("a", 3, 4) + item("b", 3) + item("c", 3, 4), ["1 a", "IV. b", "2 c"]),
        (item("山", 3, 5), ["第一章山"]),
        (item("Rent", 4), ["Article 1: Rent"]),
        (item("a", 1) + item("b", 5) + item("c", 5) + item("d", 1), ["1 a", "6 b", "7 c", "8 d"]),
        (item("a", 1) + item("", 1) + item("c", 1), ["1 a", "3 c"]),
        (item("a", 6) + item("b", 77) + item("c", 0), ["a", "b", "c"]),
        (item("a", 1, 8) + item("b", 1, 12), ["a", "b"]),
        (paragraph("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>", '<w:numPr><w:numId w:val="1"/></w:numPr>'), ["1 a"]),
    ],
)
def test_labels_stand_in_the_text(body: str, found: list[str]) -> None:
    assert texts(body) == found


def test_a_simple_label_of_a_list_reads_as_nothing_and_all_others_as_they_stand() -> None:
    body = heading("Piers") + item("a", 2, 2) + item("b", 4) + item("c", 1, 1)
    document = read(docx(body, parts={"styles": STYLES, "numbering": NUMBERS}), "minutes.docx")
    assert Reading(document).text.split("\n\n") == ["1 Piers", "a", "Article 1: b", "1.1 c"]
    assert document.blocks[1].section == "1 Piers"


def test_markup_inside_a_paragraph_stays_in_its_place() -> None:
    body = paragraph(
        "<w:r><w:t>a </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>",
        '<w:numPr><w:numId w:val="1"/></w:numPr>',
    )
    document = read(docx(body, parts={"styles": STYLES, "numbering": NUMBERS}), "minutes.docx")
    assert [document.text[one.span.start : one.span.end] for one in document.inline] == ["bold"]


def test_a_label_is_bounded() -> None:
    long = level(0, "%1" * 99, "lowerLetter", start=3999)
    numbering = f'<w:abstractNum w:abstractNumId="1">{long}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    document = read(docx(item("a", 1), parts={"numbering": numbering}), "minutes.docx")
    assert len(document.text) < 300


@pytest.mark.parametrize(
    ("number", "form", "written"),
    [
        (1994, "upperRoman", "MCMXCIV"),
        (27, "lowerLetter", "aa"),
        (53, "upperLetter", "AAA"),
        (7, "decimalZero", "07"),
        (11, "ordinal", "11th"),
        (22, "ordinal", "22nd"),
        (10, "chineseCounting", "十"),
        (21, "japaneseCounting", "二十一"),
        (105, "chineseCounting", "一〇五"),
        (3, "decimalEnclosedCircle", "③"),
        (2, "ideographTraditional", "乙"),
        (12, "decimalFullWidth", "１２"),
        (1, "cardinalText", None),
    ],
)
def test_numerals(number: int, form: str, written: str | None) -> None:
    assert numeral(number, form) == written


@given(st.integers(-5, 10_000))
@settings(deadline=None, max_examples=50)
def test_numerals_are_bounded(number: int) -> None:
    assert 0 < len(roman(number)) < 20
    assert 0 < len(letters(number)) < 200


@pytest.mark.parametrize(
    ("label", "simple"),
    [
        ("1.", True),
        ("(a)", True),
        ("iv)", True),
        ("1.1.", False),
        ("§ 2", False),
        ("Article 3", False),
        ("", True),
        ("•", True),
    ],
)
def test_simple_labels(label: str, simple: bool) -> None:  # noqa: FBT001
    assert is_simple(label) is simple
