"""XLSX: each cell by its name, as a reader reads it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Role
from sicut.read import read_bytes
from sicut.read.xlsx_formats import shown
from tests.read.ooxml import part, relations, zipped
from tests.read.reading import check, read, rows

STYLES = (
    '<x:numFmts><x:numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><x:numFmt numFmtId="165" formatCode="0.0%"/>'
    '<x:numFmt numFmtId="166" formatCode="[$-F400]h:mm:ss"/><x:numFmt numFmtId="167" formatCode="0 &quot;days&quot;"/>'
    "</x:numFmts><x:cellStyleXfs><x:xf numFmtId='14'/></x:cellStyleXfs><x:cellXfs>"
    + "".join(f'<x:xf numFmtId="{one}"/>' for one in (0, 14, 22, 10, 164, 165, 166, 167))
    + "</x:cellXfs>"
)


def cell(name: str, value: str, kind: str = "n", style: int = 0) -> str:
    return f'<x:c r="{name}" t="{kind}" s="{style}"><x:v>{value}</x:v></x:c>'


def sheet(*lines: str, before: str = "", after: str = "") -> str:
    body = "".join(line if line.startswith("<x:row") else f"<x:row>{line}</x:row>" for line in lines)
    return part("x:worksheet", f"{before}<x:sheetData>{body}</x:sheetData>{after}")


def xlsx(
    *sheets: tuple[str, str],
    strings: tuple[str, ...] = (),
    state: str = "visible",
    links: tuple[tuple[str, str, str], ...] = (),
    others: dict[str, str | bytes] | None = None,
    properties: str = "",
) -> bytes:
    """Sheets by their names; *state* is the last one's, *links* are the first one's."""
    numbers = range(1, len(sheets) + 1)
    told = "".join(
        f'<x:sheet name="{name}" r:id="s{number}" state="{state if number == len(sheets) else "visible"}"/>'
        for number, (name, _) in zip(numbers, sheets, strict=True)
    )
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations(("a", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": part("x:workbook", f"{properties}<x:sheets>{told}</x:sheets>"),
        "xl/_rels/workbook.xml.rels": relations(
            *((f"s{number}", "worksheet", f"sheets/{number}.xml") for number in numbers),
            ("t", "sharedStrings", "strings.xml"),
            ("y", "styles", "styles.xml"),
        ),
        "xl/strings.xml": part("x:sst", "".join(f"<x:si>{one}</x:si>" for one in strings)),
        "xl/styles.xml": part("x:styleSheet", STYLES),
        **{f"xl/sheets/{number}.xml": content for number, (_, content) in zip(numbers, sheets, strict=True)},
        "xl/sheets/_rels/1.xml.rels": relations(*links),
    }
    return zipped({**parts, **(others or {})})


def test_cells_have_names_and_rows_are_lines() -> None:
    one = sheet(cell("A1", "0", "s") + cell("C1", "1", "s"), '<x:row r="4">' + cell("B4", "7") + "</x:row>")
    strings = ("<x:t>Pier</x:t>", "<x:r><x:t>Tug</x:t></x:r><x:r><x:t>boat</x:t></x:r><x:rPh><x:t>odd</x:t></x:rPh>")
    document = read(xlsx(("Old", one), ("New", sheet(cell("AB1", "x", "str"))), strings=strings), "table.xlsx")
    assert document.text == "Pier\tTugboat\n7\n\nx"
    assert [block.section for block in document.blocks] == ["Old > A1", "Old > C1", "Old > B4", "New > AB1"]
    assert {kind for kind, _ in rows(document)} == {"cell"}


@pytest.mark.parametrize(
    ("value", "kind", "style", "found"),
    [
        ("12", "n", 0, "12"),
        ("0.1", "n", 0, "0.1"),
        ("0.30000000000000004", "n", 0, "0.3"),
        ("1E6", "n", 0, "1000000"),
        ("1", "b", 0, "TRUE"),
        ("#DIV/0!", "e", 0, "#DIV/0!"),
        ("47972", "n", 1, "2031-05-04"),
        ("47972.5", "n", 2, "2031-05-04 12:00"),
        ("0.125", "n", 3, "12.5%"),
        ("47972", "n", 4, "2031-05-04"),
        ("1", "n", 4, "1900-01-01"),
        ("61", "n", 4, "1900-03-01"),
        ("0.5", "n", 5, "50%"),
        ("0.75", "n", 6, "18:00"),
        ("3", "n", 7, "3"),
        ("2031-05-04T00:00:00", "d", 0, "2031-05-04"),
        ("odd", "n", 1, "odd"),
        ("nan", "n", 1, "nan"),
        ("1e999", "n", 1, "inf"),
    ],
)
def test_values(value: str, kind: str, style: int, found: str) -> None:
    assert read(xlsx(("S", sheet(cell("A1", value, kind, style)))), "table.xlsx").text == found


def test_inline_strings_and_formulas() -> None:
    one = sheet(
        '<x:c t="inlineStr"><x:is><x:t>Pier</x:t></x:is></x:c><x:c t="str"><x:f>A1&amp;"s"</x:f><x:v>Piers</x:v></x:c>'
    )
    document = read(xlsx(("S", one)), "table.xlsx")
    assert document.text == "Pier\tPiers"
    assert [block.section for block in document.blocks] == ["S > A1", "S > B1"]


def test_formulas_that_nobody_has_calculated() -> None:
    document = read(xlsx(("S", sheet('<x:c r="A1"><x:f>B1+1</x:f></x:c>' + cell("B1", "3")))), "table.xlsx")
    assert document.text == "3"
    assert document.reason == "the value of 1 formula is missing: no program has calculated it yet"


def test_days_since_1904() -> None:
    one = sheet(cell("A1", "0", "n", 1))
    assert read(xlsx(("S", one), properties='<x:workbookPr date1904="1"/>'), "table.xlsx").text == "1904-01-01"


def test_hidden_sheets_rows_and_columns() -> None:
    one = sheet(
        cell("A1", "a", "str") + cell("B1", "b", "str"),
        '<x:row r="2" hidden="1">' + cell("A2", "c", "str") + "</x:row>",
        before='<x:cols><x:col min="2" max="3" hidden="1"/></x:cols>',
    )
    document = read(xlsx(("S", one), ("T", sheet(cell("A1", "d", "str"))), state="veryHidden"), "table.xlsx")
    assert rows(document) == [("cell", "a"), ("hidden", "b"), ("hidden", "c"), ("hidden", "d")]


def test_comments_drawings_and_headers() -> None:
    others: dict[str, str | bytes] = {
        "xl/c.xml": part(
            "x:comments",
            '<x:authors><x:author>Ann Reed</x:author></x:authors><x:commentList><x:comment ref="B2" authorId="0">'
            "<x:text><x:r><x:t>Really?</x:t></x:r></x:text></x:comment></x:commentList>",
        ),
        "xl/d.xml": part("x:drawing", "<a:p><a:r><a:t>In a box</a:t></a:r></a:p>"),
        "xl/drawings/k.xml": part("c:chartSpace", "<a:p><a:r><a:t>Ships</a:t></a:r></a:p>"),
        "xl/_rels/d.xml.rels": relations(("k", "chart", "drawings/k.xml")),
    }
    links = (("c", "comments", "../c.xml"), ("d", "drawing", "../d.xml"))
    one = sheet(
        cell("A1", "1"), after="<x:headerFooter><x:oddHeader>&amp;CHarbour &amp;P</x:oddHeader></x:headerFooter>"
    )
    document = read(xlsx(("S", one), links=links, others=others), "table.xlsx")
    assert rows(document) == [
        ("cell", "1"),
        ("note", "Really?"),
        ("furniture", "In a box"),
        ("furniture", "Ships"),
        ("furniture", "Harbour"),
    ]
    assert document.blocks[1].section == "S > B2 > comment by Ann Reed"


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    document = read(xlsx(("S", sheet(cell("A1", "1") + cell("B1", "7", "s")))), "table.xlsx")
    assert document.reason == "the text of 1 cell is missing: the shared strings lack it"
    monkeypatch.setattr("sicut.read.xlsx.MOST_CELLS", 2)
    document = read(xlsx(("S", sheet(*(cell(f"A{n}", "1") for n in range(1, 6))))), "table.xlsx")
    assert (document.text, document.reason) == ("1\n1", "3 cells left out: it has more than 2")
    with pytest.raises(UnreadableError, match="no text"):
        read(xlsx(("S", sheet())), "table.xlsx")


@given(
    st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**9), 10**9),
    st.sampled_from(("", "d/m/y", "0%")),
)
def test_any_number_has_a_reading(value: float, code: str) -> None:
    assert shown(repr(value), code, since_1904=False)


WORDS = st.text(st.characters(min_codepoint=33, exclude_categories=("C", "Z")), min_size=1, max_size=8)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=5), min_size=1, max_size=4))
@settings(max_examples=50, deadline=None)
def test_texts_are_read_back_word_for_word(texts: list[list[str]]) -> None:
    from xml.sax.saxutils import escape

    lines = (
        "".join(f'<x:c t="inlineStr"><x:is><x:t>{escape(word)}</x:t></x:is></x:c>' for word in row) for row in texts
    )
    document = read(xlsx(("S", sheet(*lines))), "table.xlsx")
    assert [line.split("\t") for line in document.text.split("\n")] == texts


RICH = xlsx(("S", sheet(cell("A1", "0", "s"), cell("A2", "5", "n", 1))), strings=("<x:t>Pier</x:t>",))


@given(st.lists(st.tuples(st.integers(0, len(RICH) - 1), st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_any_damage_gives_a_document_or_a_reason(changes: list[tuple[int, int]]) -> None:
    data = bytearray(RICH)
    for at, value in changes:
        data[at] = value
    try:
        document = read_bytes(bytes(data), "x.xlsx", siglum="x", role=Role.WITNESS)
    except UnreadableError:
        return
    check(document)


@pytest.mark.parametrize(
    ("drawing", "found"),
    [
        ("<v:shape><v:textbox><div><font>Count the<br>boats</font></div></v:textbox></v:shape>", ["Count the boats"]),
        ("<v:shape><v:textbox><div>Pier</div>\n<div> old</div></v:textbox></v:shape>", ["Pier old"]),
        ('<v:shape alt="A tug."><v:textpath string="Regatta"/></v:shape>', ["A tug.", "Regatta"]),
        ("<v:shape><v:textbox><div></div></v:textbox><v:fill>1</v:fill></v:shape>", []),
    ],
)
def test_text_boxes_of_old(drawing: str, found: list[str]) -> None:
    content = part("xml", drawing)
    one = xlsx(("Old", sheet(cell("A1", "7"))), links=(("v", "vmlDrawing", "../v.vml"),), others={"xl/v.vml": content})
    document = read(one, "table.xlsx")
    assert rows(document)[1:] == [("furniture", text) for text in found]
    assert all(block.section for block in document.blocks)
    assert document.reason is None
