"""DOCX: what is text for somebody is there, in its kind and its order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Document, InlineKind, Role
from sicut.model.reading import ReadingOptions, TrackedChanges
from sicut.read import read_bytes
from sicut.read.docx import parse
from tests.read.ooxml import STRICT, core, docx, paragraph, part, relations, run, spaces, zipped
from tests.read.reading import check, read, rows


def table(*told: tuple[str, ...], properties: str = "") -> str:
    lines = []
    for row in told:
        cells = (cell if "<" in cell else paragraph(cell) for cell in row)
        lines.append(f"<w:tr>{properties}{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>")
    return f"<w:tbl>{''.join(lines)}</w:tbl>"


def ins(content: str) -> str:
    return f'<w:ins w:id="1" w:author="Reed">{content}</w:ins>'


def gone(text: str) -> str:
    return f'<w:del w:id="2" w:author="Reed"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def box(*lines: str) -> str:
    inner = "".join(map(paragraph, lines))
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><w:txbxContent>'
        f"{inner}</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"<w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def accepted(body: str, **told: object) -> Document:
    return read(docx(body, **told), "minutes.docx")  # type: ignore[arg-type]


def rejected(body: str) -> Document:
    reading = ReadingOptions(tracked_changes=TrackedChanges.REJECTED)
    document = read_bytes(docx(body), "minutes.docx", siglum="x", role=Role.WITNESS, reading=reading)
    check(document)
    return document


STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mein"><w:name w:val="Meine"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="Loop2"/><w:basedOn w:val="Loop"/></w:style>'
    '<w:style w:type="character" w:styleId="Geheim"><w:name w:val="Geheim"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/></w:style>'
)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            paragraph("The pier stands.") + paragraph("It is old."),
            ["paragraph The pier stands.", "paragraph It is old."],
        ),
        (paragraph(run("The ") + run("pi") + run("er")), ["paragraph The pier"]),
        (
            paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>"),
            ["paragraph a b c d"],
        ),
        (paragraph("<w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t></w:r>"), ["paragraph coop"]),
        (paragraph("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>"), ["paragraph co-op"]),
        (paragraph('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>'), ["paragraph α"]),
        (paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), ["paragraph ✓"]),
        (paragraph('<w:r><w:sym w:font="Odd" w:char="zz"/><w:t>x</w:t></w:r>'), ["paragraph x"]),
        (
            paragraph(
                '<m:oMath><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>0</m:t></m:r></m:sub>'
                "<m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary></m:oMath>"
            ),
            ["paragraph ∑₀^n x"],
        ),
        (paragraph(run("10") + run("3", '<w:vertAlign w:val="superscript"/>')), ["paragraph 10³"]),
        (paragraph("Harbour", '<w:pStyle w:val="berschrift1"/>'), ["heading Harbour"]),
        (paragraph("Harbour", '<w:pStyle w:val="Mein"/>'), ["heading Harbour"]),
        (paragraph("Harbour", '<w:outlineLvl w:val="2"/>'), ["heading Harbour"]),
        (paragraph("Harbour", '<w:pStyle w:val="Loop"/>'), ["paragraph Harbour"]),
        (paragraph("We build.", '<w:pStyle w:val="Zitat"/>'), ["block-quotation We build."]),
        (paragraph("one", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr>"), ["list-item one"]),
        (paragraph("one", '<w:pStyle w:val="Liste"/>'), ["list-item one"]),
        (paragraph("one", "<w:numPr><w:numId w:val='0'/></w:numPr>"), ["paragraph one"]),
        (paragraph("<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>" + run("one")), ["paragraph one"]),
        (
            paragraph(run("seen ") + run("unseen", "<w:vanish/>") + run("again")),
            ["paragraph seen again", "hidden unseen"],
        ),
        (paragraph(run("seen ") + run("unseen", '<w:rStyle w:val="Geheim"/>')), ["paragraph seen", "hidden unseen"]),
        (paragraph(run("seen", '<w:rStyle w:val="Geheim"/><w:vanish w:val="0"/>')), ["paragraph seen"]),
        (paragraph(run("on ") + field("PAGE", run("12")) + run(".")), ["paragraph on 12."]),
        (paragraph('<w:fldSimple w:instr="SEQ Table">' + run("4") + "</w:fldSimple>"), ["paragraph 4"]),
        (
            paragraph(field("IF " + "</w:instrText></w:r>" + run("odd") + "<w:r><w:instrText>", run("so"))),
            ["paragraph so", "hidden odd"],
        ),
        (
            paragraph(
                '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
                '<w:listEntry w:val="no"/>'
                '<w:listEntry w:val="yes"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN'
                '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
            ),
            ["paragraph yes"],
        ),
        (
            paragraph(run("At") + box("In a box.", "Second.")),
            ["paragraph At", "paragraph In a box.", "paragraph Second."],
        ),
        (paragraph(box("Only a box.")), ["paragraph Only a box."]),
        (
            f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{paragraph('held')}</w:sdtContent></w:sdt>",
            ["paragraph held"],
        ),
        (paragraph(f"<w:smartTag><w:customXml>{run('deep')}</w:customXml></w:smartTag>"), ["paragraph deep"]),
        (run("no paragraph"), ["paragraph no paragraph"]),
        (
            paragraph(
                "<w:r><w:ruby><w:rt>"
                + run("over")
                + "</w:rt><w:rubyBase>"
                + run("base")
                + "</w:rubyBase></w:ruby></w:r>"
            ),
            ["paragraph base", "note over"],
        ),
        (paragraph('<w:r><w:drawing><wp:docPr descr="A ship"/></w:drawing></w:r>'), ["furniture A ship"]),
        (
            paragraph('<w:r><w:pict><v:shape alt="A tug"/><v:textpath string="DRAFT"/></w:pict></w:r>'),
            ["furniture A tug", "furniture DRAFT"],
        ),
        (table(("a", "b"), ("c", "d")), ["cell a", "cell b", "cell c", "cell d"]),
        (table(("a", table(("b", "c")) + paragraph("d"))), ["cell a", "cell b", "cell c", "cell d"]),
        (
            paragraph(
                "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
            ),
            ["paragraph 1/2"],
        ),
        (
            paragraph(
                "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"
            ),
            ["paragraph x²"],
        ),
    ],
)
def test_texts(body: str, found: list[str]) -> None:
    document = accepted(body, parts={"styles": STYLES})
    assert [f"{kind} {text}" for kind, text in rows(document)] == found
    assert document.reason is None


@pytest.mark.parametrize(
    ("body", "as_accepted", "as_rejected"),
    [
        (
            paragraph(run("We ") + ins(run("will ")) + gone("may ") + run("build.")),
            ["paragraph We will build.", "hidden may"],
            ["paragraph We may build.", "hidden will"],
        ),
        (
            paragraph(run("We ") + f'<w:moveFrom w:id="3">{run("now ")}</w:moveFrom>' + run("build.")),
            ["paragraph We build.", "hidden now"],
            ["paragraph We now build."],
        ),
        (
            paragraph(f'<w:moveTo w:id="3">{run("Now ")}</w:moveTo>' + run("we build.")),
            ["paragraph Now we build."],
            ["paragraph we build.", "hidden Now"],
        ),
        (
            paragraph(run("We "), "").replace("<w:p>", "<w:p><w:pPr><w:rPr><w:del w:id='4'/></w:rPr></w:pPr>")
            + paragraph("build."),
            ["paragraph We build."],
            ["paragraph We", "paragraph build."],
        ),
        (
            paragraph(run("We "), "").replace("<w:p>", "<w:p><w:pPr><w:rPr><w:ins w:id='4'/></w:rPr></w:pPr>")
            + paragraph("build."),
            ["paragraph We", "paragraph build."],
            ["paragraph We build."],
        ),
        (
            f"<w:p><w:pPr><w:rPr><w:del w:id='4'/></w:rPr></w:pPr>{gone('All gone.')}</w:p>" + paragraph("Next."),
            ["paragraph Next.", "hidden All gone."],
            ["paragraph All gone.", "paragraph Next."],
        ),
        (
            "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:del w:id='4'/></w:rPr></w:pPr>"
            + run("last")
            + "</w:p></w:tc></w:tr></w:tbl>",
            ["cell last"],
            ["cell last"],
        ),
        (
            table(("a", "b"), properties="<w:trPr><w:ins w:id='5'/></w:trPr>"),
            ["cell a", "cell b"],
            ["hidden a", "hidden b"],
        ),
        (
            table(("a", "b"), properties="<w:trPr><w:del w:id='5'/></w:trPr>"),
            ["hidden a", "hidden b"],
            ["cell a", "cell b"],
        ),
        (
            table(("a", "<w:tcPr><w:cellDel w:id='6'/></w:tcPr>" + paragraph("b"))),
            ["cell a", "hidden b"],
            ["cell a", "cell b"],
        ),
        (
            paragraph(ins(gone("neither")) + run("so")),
            ["paragraph so", "hidden neither"],
            ["paragraph so", "hidden neither"],
        ),
        (
            paragraph("<w:del w:id='7'>" + box("Boxed.") + "</w:del>" + run("so")),
            ["paragraph so", "hidden Boxed."],
            ["paragraph so", "paragraph Boxed."],
        ),
    ],
)
def test_tracked_changes(body: str, as_accepted: list[str], as_rejected: list[str]) -> None:
    for document, found, way in ((accepted(body), as_accepted, "accepted"), (rejected(body), as_rejected, "rejected")):
        assert [f"{kind} {text}" for kind, text in rows(document)] == found
        assert document.remarks[0].startswith(f"tracked changes are read as {way}: ")


def test_tracked_changes_are_counted() -> None:
    body = paragraph(run("We ") + ins(run("will ") + run("soon ")) + gone("may ") + run("build") + ins(run(".")))
    assert accepted(body).remarks == ("tracked changes are read as accepted: 2 insertions, 1 deletion (hidden)",)
    assert rejected(body).remarks == ("tracked changes are read as rejected: 2 insertions (hidden), 1 deletion",)
    assert accepted(paragraph("Nothing.")).remarks == ()


def test_notes_stand_after_their_paragraph_and_comments_name_their_author() -> None:
    body = paragraph(
        run("Old")
        + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        + run("er")
        + '<w:r><w:commentReference w:id="0"/></w:r>'
    ) + paragraph("Next.")
    document = accepted(
        body,
        parts={
            "footnotes": f'<w:footnote w:id="2">{paragraph("By a year.")}</w:footnote>'
            f'<w:footnote w:id="9">{paragraph("Of nothing.")}</w:footnote>',
            "endnotes": f'<w:endnote w:id="2">{paragraph("The end.")}</w:endnote>',
            "comments": f'<w:comment w:id="0" w:author="Ann Reed">{paragraph("Really?")}</w:comment>',
        },
    )
    assert rows(document) == [
        ("paragraph", "Older"),
        ("note", "By a year."),
        ("note", "Really?"),
        ("paragraph", "Next."),
        ("note", "Of nothing."),
        ("note", "The end."),
    ]
    assert document.blocks[2].section == "comment by Ann Reed"


def test_a_table_keeps_its_rows_together() -> None:
    noted = paragraph(run("b") + '<w:r><w:footnoteReference w:id="1"/></w:r>')
    body = paragraph("Before.") + table(("a", noted, "c"), ("d", "", "f")) + paragraph("After.")
    document = accepted(body, parts={"footnotes": f'<w:footnote w:id="1">{paragraph("A note.")}</w:footnote>'})
    assert document.text == "Before.\n\na\tb\tc\n\nA note.\n\nd\tf\n\nAfter."


def test_headers_and_footers_come_last_each_text_once() -> None:
    parts = {
        "header.1": paragraph("Harbour board"),
        "header.2": paragraph("Harbour board"),
        "footer.1": paragraph("Draft"),
    }
    document = accepted(paragraph("We met."), parts=parts)
    assert rows(document) == [("paragraph", "We met."), ("furniture", "Harbour board"), ("furniture", "Draft")]


def test_charts_and_diagrams_are_furniture() -> None:
    body = paragraph('<w:r><w:drawing><c:chart r:id="id_chart"/><dgm:relIds r:dm="id_diagramData"/></w:drawing></w:r>')
    chart = (
        "<c:title><c:tx><c:rich><a:p><a:r><a:t>Ships by year</a:t></a:r></a:p></c:rich></c:tx></c:title>"
        "<c:cat><c:strRef>"
        "<c:f>Sheet1!A1</c:f><c:strCache><c:pt><c:v>North</c:v></c:pt><c:pt><c:v>South</c:v></c:pt></c:strCache></c:strRef></c:cat>"
    )
    diagram = "<dgm:pt><dgm:t><a:p><a:r><a:t>First step</a:t></a:r></a:p></dgm:t></dgm:pt>"
    document = accepted(body, parts={"chart": chart, "diagramData": diagram})
    assert rows(document) == [("furniture", "Ships by year"), ("furniture", "North South"), ("furniture", "First step")]


def test_inline_markup() -> None:
    body = paragraph(
        run("The ")
        + run("old", "<w:b/>")
        + run(" and", "<w:b/><w:i/>")
        + run(" new ")
        + f'<w:hyperlink r:id="l" w:anchor="top">{run("pier")}</w:hyperlink>'
        + field(' HYPERLINK "https://sea.example/x" ', run(" here"))
        + field(' HYPERLINK \\l "mark" ', run(" there"))
    )
    document = accepted(body, links=(("l", "hyperlink", "https://sea.example/"),))
    told = {(one.kind, document.slice(one.span), one.target) for one in document.inline}
    assert told == {
        (InlineKind.STRONG, "old and", None),
        (InlineKind.EMPHASIS, " and", None),
        (InlineKind.LINK, "pier", "https://sea.example/#top"),
        (InlineKind.LINK, " here", "https://sea.example/x"),
        (InlineKind.LINK, " there", "#mark"),
    }


def test_sections_levels_and_quotations() -> None:
    quote = '<w:pStyle w:val="Zitat"/>'
    body = (
        paragraph("Harbour", '<w:outlineLvl w:val="0"/>')
        + paragraph("Piers", '<w:outlineLvl w:val="1"/>')
        + paragraph("One.", quote)
        + paragraph("Two.", quote)
        + paragraph("Between.")
        + paragraph("Three.", quote)
    )
    document = accepted(body, parts={"styles": STYLES})
    assert [block.quotation for block in document.blocks] == [None, None, 0, 0, None, 1]
    assert [block.level for block in document.blocks] == [1, 2, 0, 0, 0, 0]
    assert document.blocks[-1].section == "Harbour > Piers"


def test_pages_as_rendered() -> None:
    turn = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = (
        paragraph("One.")
        + paragraph('<w:r><w:br w:type="page"/></w:r>')
        + paragraph(turn + run("Two ") + turn + run("three."))
    )
    document = accepted(body + paragraph("Three."), parts={"footer": paragraph(field(" PAGE ", run("1")))})
    assert [(block.page, block.page_label) for block in document.blocks[:3]] == [(1, "1"), (2, "2"), (3, "3")]
    marks = [one for one in document.inline if one.kind is InlineKind.PAGE]
    assert [(document.text[one.span.start :][:6], one.target) for one in marks] == [("three.", "3")]


def test_a_row_over_two_pages_turns_one() -> None:
    turn = paragraph("<w:r><w:lastRenderedPageBreak/></w:r>" + run("later"))
    body = table((paragraph("a") + turn, paragraph("b") + turn), ("c", "d")) + paragraph("After.")
    assert [block.page for block in accepted(body).blocks] == [1, 2, 1, 2, 2, 2, 2]


def test_pages_by_breaks_alone_only_if_they_fit() -> None:
    cut = paragraph('<w:r><w:br w:type="page"/></w:r>')
    assert [block.page for block in accepted(paragraph("One.") + cut + paragraph("Two.")).blocks] == [1, 2]
    assert [block.page for block in accepted(paragraph("One. " * 2000) + cut + paragraph("Two.")).blocks] == [
        None,
        None,
    ]


def test_metadata_and_language() -> None:
    files = {
        "docProps/core.xml": core(title="Minutes", creator="A. Reed", created="2031-04-05T00:00:00Z", subject="Piers")
    }
    body = paragraph(run("Der Hafen ist alt.", '<w:lang w:val="de-DE"/>') + run("It", '<w:lang w:val="en-GB"/>'))
    document = accepted(body, files=files)
    assert document.metadata == ("Minutes", "A. Reed", "2031-04-05T00:00:00Z")
    assert document.language == "de-DE"
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="he-IL"/></w:rPr>'
        "</w:rPrDefault></w:docDefaults>"
    )
    for text, language in (("The pier", "en-US"), ("港は古い", "ja-JP"), ("הנמל", "he-IL")):
        assert accepted(paragraph(text), parts={"styles": defaults}).language == language
    assert rows(document)[1:] == [("furniture", "Minutes"), ("furniture", "Piers")]


def test_strict_documents_and_a_main_part_of_another_name() -> None:
    assert rows(accepted(paragraph("Strict."), space=STRICT, main="word/document7.xml")) == [("paragraph", "Strict.")]


@pytest.mark.parametrize(
    ("target", "content", "found", "reason"),
    [
        ("in.html", "<html><p>Taken <b>in</b>.</p></html>", ["Taken in."], None),
        ("in.txt", "Plain in.", ["Plain in."], None),
        ("in.odd", "x", [], "the text of word/in.odd, which it takes in, is not read"),
        ("in.docx", docx(paragraph("Inner.")), ["Inner."], None),
        ("in.docx", b"PK\x03\x04", [], "the text of word/in.docx, which it takes in, is not read: it is damaged"),
        ("https://sea.example/x.html", "", [], "a document that it takes in from elsewhere is not in the file"),
    ],
)
def test_documents_taken_in(target: str, content: str | bytes, found: list[str], reason: str | None) -> None:
    body = paragraph("Before.") + '<w:altChunk r:id="k"/>' + paragraph("After.")
    files = {} if "://" in target else {f"word/{target}": content}
    document = accepted(body, links=(("k", "aFChunk", target),), files=files)
    assert [text for _, text in rows(document)] == ["Before.", *found, "After."]
    assert (document.reason or "").startswith(reason or "")
    assert (document.reason is None) == (reason is None)


def test_an_embedded_document_is_read_and_one_in_itself_comes_to_an_end() -> None:
    files = {"word/embeddings/a.docx": docx(paragraph("Inner."))}
    document = accepted(paragraph("See."), links=(("o", "package", "embeddings/a.docx"),), files=files)
    assert rows(document) == [("paragraph", "See."), ("furniture", "Inner.")]
    assert (document.blocks[1].section, document.reason) == ("embedded a.docx", None)
    data = docx(paragraph("See."))
    for _ in range(6):
        data = docx(paragraph("See."), links=(("o", "package", "a.docx"),), files={"word/a.docx": data})
    assert "is not read" in (read(data, "minutes.docx").reason or "")


def test_what_is_embedded_is_named() -> None:
    links = (("o", "oleObject", "embeddings/object1.bin"),)
    document = accepted(paragraph("See."), links=links, files={"word/embeddings/object1.bin": b"x"})
    assert document.reason == "the embedded object word/embeddings/object1.bin is not read"


def test_a_damaged_part_costs_no_more_than_itself() -> None:
    body = paragraph('<w:r><w:t>Here</w:t><w:footnoteReference w:id="1"/></w:r>')
    broken = f'<w:footnotes {spaces()}><w:footnote w:id="1">{paragraph("Kept.")}</w:footnote><w:footnote w:id="2"><w:p'
    document = accepted(body, links=(("f", "footnotes", "footnotes.xml"),), files={"word/footnotes.xml": broken})
    assert rows(document) == [("paragraph", "Here"), ("note", "Kept.")]
    assert document.reason is not None
    assert "word/footnotes.xml could not be read in full" in document.reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04nothing", "it is no intact ZIP archive"),
        (zipped({"a.txt": "x"}), "it has no main part"),
        (zipped({"word/document.xml": "no xml"}), "it is no XML"),
        (zipped({"word/document.xml": '<?xml version="1.0" encoding="utf-7"?><a/>'}), "an encoding that is not known"),
        (docx(""), "no text"),
        (
            docx("", links=(("i", "image", "media/a.png"),), files={"word/media/a.png": b"x"}),
            "no text but 1 picture: it needs OCR",
        ),
    ],
)
def test_unreadable(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read(data, "minutes.docx")


def test_a_workbook_under_the_name_of_a_document_is_read_as_what_it_is() -> None:
    data = zipped(
        {
            "_rels/.rels": relations(("a", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": part("x:workbook", '<x:sheets><x:sheet name="S" r:id="s"/></x:sheets>'),
            "xl/_rels/workbook.xml.rels": relations(("s", "worksheet", "s.xml")),
            "xl/s.xml": part(
                "x:worksheet", '<x:sheetData><x:row><x:c t="str"><x:v>Hi</x:v></x:c></x:row></x:sheetData>'
            ),
        }
    )
    assert rows(read(data, "minutes.docx")) == [("cell", "Hi")]


WORDS = st.text(st.characters(min_codepoint=33, exclude_categories=("C", "Z")), min_size=1, max_size=8)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=5), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_texts_are_read_back_word_for_word(texts: list[list[str]]) -> None:
    from xml.sax.saxutils import escape

    body = "".join(paragraph("".join(run(escape(word) + " ") for word in words)) for words in texts)
    assert [text.split(" ") for _, text in rows(accepted(body))] == texts


RICH = docx(
    paragraph("Harbour", '<w:pStyle w:val="berschrift1"/>')
    + paragraph(run("We ") + ins(run("will ")) + gone("may ") + run("build.") + box("Boxed."))
    + table(("a", "b"))
    + paragraph(field("PAGE", run("3")) + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
    parts={
        "styles": STYLES,
        "footnotes": f'<w:footnote w:id="1">{paragraph("Note.")}</w:footnote>',
        "header": paragraph("Head"),
    },
)


@given(st.lists(st.tuples(st.integers(0, len(RICH) - 1), st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=80, deadline=None)
def test_any_damage_gives_a_document_or_a_reason(changes: list[tuple[int, int]]) -> None:
    data = bytearray(RICH)
    for at, value in changes:
        data[at] = value
    try:
        document = read_bytes(bytes(data), "x.docx", siglum="x", role=Role.WITNESS)
    except UnreadableError:
        return
    check(document)


ELEMENTS = (
    "w:p w:r w:t w:ins w:del w:tbl w:tr w:tc w:pPr w:rPr w:txbxContent w:delText w:instrText w:fldSimple w:hyperlink "
    "w:sdtPr "
    "mc:AlternateContent mc:Choice mc:Fallback m:f m:e m:d m:sup w:trPr w:rt a:p a:t w:moveFrom w:tcPr"
).split()
EMPTY = (
    '<w:vanish/>|<w:fldChar w:fldCharType="begin"/>|<w:fldChar w:fldCharType="separate"/>|'
    '<w:fldChar w:fldCharType="end"/>|'
    '<w:ins/>|<w:del/>|<w:cellDel/>|<w:footnoteReference w:id="1"/>|<w:br w:type="page"/>|<w:lastRenderedPageBreak/>|'
    '<w:pStyle w:val="Zitat"/>|<w:tab/>|<w:softHyphen/>|<w:sym w:char="F061"/>|<wp:docPr descr="ship"/>|text|x'
).split("|")
TREES = st.recursive(
    st.sampled_from(EMPTY),
    lambda inner: st.builds(
        lambda name, held: f"<{name}>{''.join(held)}</{name}>", st.sampled_from(ELEMENTS), st.lists(inner, max_size=4)
    ),
    max_leaves=25,
)


@given(st.lists(TREES, max_size=5), st.sampled_from(TrackedChanges))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_elements_in_any_order_do_no_harm(trees: list[str], changes: TrackedChanges) -> None:
    data = docx(paragraph("Start.") + "".join(trees), parts={"styles": STYLES, "footnotes": '<w:footnote w:id="1"/>'})
    reading = ReadingOptions(tracked_changes=changes)
    document = read_bytes(data, "x.docx", siglum="x", role=Role.WITNESS, reading=reading)
    check(document)
    assert document.text.startswith("Start.")
    assert parse(data, "x.docx", reading).text == document.text


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


CHOICE = (
    "<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice>"
    f"<mc:Fallback>{field('PAGE', run('2'))}</mc:Fallback></mc:AlternateContent>"
)
CODE = "<w:r><w:instrText>PAGE</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (run("on ") + mark("begin") + CODE + run("two"), ["paragraph on two", "paragraph three"]),
        (run("on ") + mark("begin") + CODE + field("PAGE", run("2")), ["paragraph on 2", "paragraph three"]),
        (field("PAGE", run("2")) + mark("begin") + run(" b"), ["paragraph 2 b", "paragraph three"]),
        (box("a") + field("PAGE", run("2")) + mark("begin"), ["paragraph 2", "paragraph a", "paragraph three"]),
        (
            CHOICE + mark("begin") + CODE + run("b"),
            ["paragraph ab", "paragraph three"],
        ),
        (mark("end") + run("a") + mark("separate") + run("b"), ["paragraph ab", "paragraph three"]),
    ],
)
def test_a_field_that_never_ends_hides_nothing(content: str, found: list[str]) -> None:
    document = accepted(paragraph(content) + paragraph("three"))
    assert [f"{kind} {text}" for kind, text in rows(document)] == found
