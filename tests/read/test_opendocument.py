import io
import zipfile
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Document, Extraction, InlineKind, Role
from sicut.model.reading import ReadingOptions, TrackedChanges
from sicut.read import read_bytes
from tests.read.reading import check, read, rows

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
        ("meta", "meta"),
        ("presentation", "presentation"),
        ("form", "form"),
        ("manifest", "manifest"),
    )
)
_OTHERS = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
_STYLES = """
<style:style style:name="Quotations" style:family="paragraph"/>
<style:style style:name="Q1" style:family="paragraph" style:parent-style-name="Quotations"/>
<style:style style:name="H2" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="Heading_20_2" style:family="paragraph" style:default-outline-level="2"/>
<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="gone" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="off" style:family="drawing-page"><style:drawing-page-properties
 presentation:visibility="hidden"/></style:style>"""


_MANIFEST = f"<manifest:manifest {_SPACES}><manifest:encryption-data/></manifest:manifest>"


def element(name: str, inner: str) -> str:
    return f"<office:{name} {_SPACES} {_OTHERS}>{inner}</office:{name}>"


def content(body: str, kind: str = "text") -> str:
    styles = f"<office:automatic-styles>{_STYLES}</office:automatic-styles>"
    return element("document-content", f"{styles}<office:body><office:{kind}>{body}</office:{kind}></office:body>")


def packed(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name, text in members.items():
            file.writestr(name, text)
    return buffer.getvalue()


def odt(body: str, **parts: str) -> bytes:
    return packed({f"{name}.xml": text for name, text in parts.items()} | {"content.xml": content(body)})


def fodt(body: str, kind: str = "text") -> str:
    return content(body, kind)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<text:p>One<text:s text:c='2'/>two<text:line-break/>three</text:p>", [("paragraph", "One two three")]),
        ("<text:h text:outline-level='2'><text:number>1.1</text:number>Piers</text:h>", [("heading", "1.1 Piers")]),
        (
            "<text:list><text:list-item><text:p><text:number>1.</text:number>a</text:p></text:list-item></text:list>",
            [("list-item", "a")],
        ),
        ("<text:p text:style-name='H2'>Piers</text:p>", [("heading", "Piers")]),
        ("<text:p text:style-name='Q1'>Said</text:p>", [("block-quotation", "Said")]),
        (
            (
                "<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p>"
                "</text:list-item></text:list></text:list-item></text:list>"
            ),
            [("list-item", "a"), ("list-item", "b")],
        ),
        (
            (
                "<text:p>The pier<text:note><text:note-citation>1</text:note-citation>"
                "<text:note-body><text:p>A note.</text:p></text:note-body></text:note> is shut.</text:p>"
            ),
            [("paragraph", "The pier is shut."), ("note", "A note.")],
        ),
        (
            (
                "<text:p>The pier<office:annotation><dc:creator>Cy</dc:creator><dc:date>2031</dc:date>"
                "<text:p>Why?</text:p></office:annotation> is shut.</text:p>"
            ),
            [("paragraph", "The pier is shut."), ("furniture", "Cy"), ("note", "Why?")],
        ),
        (
            (
                "<text:p>Ar<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box>"
                "<svg:desc>Alt</svg:desc></draw:frame>ound.</text:p>"
            ),
            [("paragraph", "Around."), ("paragraph", "In a box."), ("furniture", "Alt")],
        ),
        (
            "<text:p>Seen <text:span text:style-name='gone'>secret</text:span>again.</text:p>",
            [("paragraph", "Seen again."), ("hidden", "secret")],
        ),
        ("<text:section text:display='none'><text:p>x</text:p></text:section>", [("hidden", "x")]),
        (
            "<text:p>a<text:hidden-text text:string-value='v' text:is-hidden='true'/>b</text:p>",
            [("paragraph", "ab"), ("hidden", "v")],
        ),
        ("<text:p>a<text:hidden-paragraph text:is-hidden='true'/></text:p>", [("hidden", "a")]),
        (
            (
                "<text:p><text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>over</text:ruby-text></text:ruby>"
                " on</text:p>"
            ),
            [("paragraph", "base on"), ("furniture", "over")],
        ),
        ("<form:button form:label='Press'/><text:p>a</text:p>", [("furniture", "Press"), ("paragraph", "a")]),
        ("<text:p>a<text:page-number>4</text:page-number></text:p>", [("paragraph", "a4")]),
    ],
)
def test_what_the_elements_of_a_text_are(body: str, expected: list[tuple[str, str]]) -> None:
    assert rows(read(odt(body), "a.odt")) == expected
    assert rows(read(fodt(body), "a.fodt")) == expected


def test_cells_stand_a_tab_apart_rows_a_line_end() -> None:
    def row(*cells: str) -> str:
        return "".join(
            ["<table:table-row>", *(f"<table:table-cell>{c}</table:table-cell>" for c in cells), "</table:table-row>"]
        )

    inner = "<table:table>" + row("<text:p>in</text:p>") + "</table:table>"
    table = "<table:table>" + row("<text:p>a</text:p>", f"<text:p>b</text:p>{inner}") + row("<text:p>c</text:p>")
    document = read(odt(f"<text:p>x</text:p>{table}</table:table><text:p>y</text:p>"), "a.odt")
    assert document.text == "x\n\na\tb\n\nin\nc\n\ny"
    assert [block.kind.value for block in document.blocks] == ["paragraph", *["cell"] * 4, "paragraph"]


def test_emphasis_and_links_are_kept() -> None:
    body = "<text:p>A <text:span text:style-name='bold'>b</text:span> <text:a xlink:href='u'>link</text:a></text:p>"
    document = read(odt(body), "a.odt")
    found = [(one.kind, document.slice(one.span), one.target) for one in document.inline]
    assert found == [(InlineKind.STRONG, "b", None), (InlineKind.LINK, "link", "u")]


_CHANGES = """<text:tracked-changes>
<text:changed-region text:id="i"><text:insertion><office:change-info><dc:creator>Bo</dc:creator></office:change-info>
</text:insertion></text:changed-region><text:changed-region text:id="d"><text:deletion><text:p>old </text:p>
</text:deletion></text:changed-region><text:changed-region text:id="e"><text:deletion><text:p> tail</text:p>
<text:p>head </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>The <text:change-start text:change-id="i"/>new <text:change-end text:change-id="i"/><text:change
 text:change-id="d"/>pier</text:p><text:p>Before<text:change text:change-id="e"/>after</text:p>"""


@pytest.mark.parametrize(
    ("tracked", "running", "hidden", "remark"),
    [
        (
            TrackedChanges.ACCEPTED,
            ["The new pier", "Beforeafter"],
            {"old", "tail", "head"},
            "tracked changes are read as accepted: 1 insertion, 2 deletions (hidden)",
        ),
        (
            TrackedChanges.REJECTED,
            ["The old pier", "Before tail", "head after"],
            {"new"},
            "tracked changes are read as rejected: 1 insertion (hidden), 2 deletions",
        ),
    ],
)
def test_tracked_changes(tracked: TrackedChanges, running: list[str], hidden: set[str], remark: str) -> None:
    data = odt(_CHANGES)
    document = read_bytes(data, "a.odt", siglum="x", role=Role.REPORT, reading=ReadingOptions(tracked_changes=tracked))
    check(document)
    assert [text for kind, text in rows(document) if kind == "paragraph"] == running
    assert {text for kind, text in rows(document) if kind == "hidden"} == hidden
    assert document.remarks == (remark,)


def test_a_rejected_insertion_of_a_paragraph_end_joins_its_paragraphs() -> None:
    body = (
        '<text:tracked-changes><text:changed-region text:id="i"><text:insertion/></text:changed-region>'
        '</text:tracked-changes><text:p>One <text:change-start text:change-id="i"/>two</text:p><text:p>three'
        '<text:change-end text:change-id="i"/>four</text:p>'
    )
    reading = ReadingOptions(tracked_changes=TrackedChanges.REJECTED)
    document = read_bytes(odt(body), "a.odt", siglum="x", role=Role.REPORT, reading=reading)
    assert [text for kind, text in rows(document) if kind == "paragraph"] == ["One four"]


def test_headers_titles_and_metadata() -> None:
    meta = element(
        "document-meta",
        "<office:meta><dc:title>Harbours</dc:title><meta:initial-creator>Ann</meta:initial-creator>"
        "<meta:creation-date>2031-05-04</meta:creation-date><dc:language>nl</dc:language></office:meta>",
    )
    styles = element(
        "document-styles",
        "<office:master-styles><style:master-page style:name='S'><style:header><text:p>Head</text:p></style:header>"
        "</style:master-page></office:master-styles>",
    )
    document = read(odt("<text:p>Text</text:p>", meta=meta, styles=styles), "a.odt")
    assert rows(document) == [("furniture", "Harbours"), ("furniture", "Head"), ("paragraph", "Text")]
    assert (document.metadata.title, document.metadata.author, document.metadata.date) == (
        "Harbours",
        "Ann",
        "2031-05-04",
    )
    assert document.language == "nl"


def test_slides_have_numbers_and_notes() -> None:
    body = (
        "<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>Piers</text:p></draw:text-box>"
        "</draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>Say so</text:p></draw:text-box>"
        "</draw:frame></presentation:notes></draw:page>"
        "<draw:page draw:style-name='off'><draw:frame><draw:text-box><text:p>Unseen</text:p></draw:text-box>"
        "</draw:frame></draw:page><draw:page><draw:frame><draw:image/></draw:frame></draw:page>"
    )
    document = read(packed({"content.xml": content(body, "presentation")}), "a.odp")
    assert rows(document) == [("heading", "Piers"), ("note", "Say so"), ("hidden", "Unseen")]
    assert [block.page for block in document.blocks] == [1, 1, 2]
    assert document.reason == "the text of a slide that is a picture is missing (slide 3): they need OCR"


def test_cells_of_sheets_say_where_they_stand() -> None:
    body = (
        "<table:table table:name='Boats'><table:table-row table:number-rows-repeated='3'><table:table-cell/>"
        "</table:table-row><table:table-row><table:table-cell table:number-columns-repeated='27'/>"
        "<table:table-cell><text:p>AB4</text:p></table:table-cell><table:table-cell office:value='7'/>"
        "<table:table-cell table:number-columns-repeated='1000'><text:p>many</text:p></table:table-cell>"
        "</table:table-row></table:table><table:table table:name='Away' table:style-name='away'><table:table-row>"
        "<table:table-cell><text:p>unseen</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = read(packed({"content.xml": content(body, "spreadsheet")}), "a.ods")
    cells = [(document.slice(one.span), one.section) for one in document.blocks if one.kind is BlockKind.CELL]
    assert cells == [("AB4", "Boats > AB4"), ("7", "Boats > AC4"), ("many", "Boats > AD4:AMO4")]
    assert ("hidden", "unseen") in rows(document)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed({"a.xml": "<a/>"}), "no content.xml"),
        (
            packed(
                {
                    "content.xml": "x",
                    "META-INF/manifest.xml": _MANIFEST,
                }
            ),
            "protected by a password",
        ),
        (packed({"content.xml": "no markup"}), "no XML"),
        (odt("<draw:frame><draw:image/></draw:frame>"), "need OCR"),
        (b"PK\x03\x04 cut off", "no intact ZIP"),
        (b"no xml at all", "no XML"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        read(data, "a.odt")
    assert reason in raised.value.reason


def test_a_broken_part_costs_only_that_part() -> None:
    document = read(odt("<text:p>Text</text:p>", styles="broken", meta="<a><b>"), "a.odt")
    assert rows(document) == [("paragraph", "Text")]
    assert document.extraction is Extraction.PARTIAL
    assert "styles.xml" in (document.reason or "")
    assert "meta.xml" in (document.reason or "")


def test_a_text_that_breaks_off_is_partial() -> None:
    document = read(
        fodt("<text:p>One</text:p><text:p>Two &broken").replace("</text:p><text:p>", "</text:p>\n<text:p>"), "a.fodt"
    )
    assert document.extraction is Extraction.PARTIAL
    assert document.text.startswith("One")


_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1).filter(
    lambda text: bool(text.strip())
)


@given(st.lists(_WORDS, min_size=1))
def test_texts_are_read_back_word_for_word(texts: list[str]) -> None:
    body = "".join(f"<text:p>{escape(text)}</text:p>" for text in texts).replace("\ufffe", "").replace("\uffff", "")
    document = _read_or_not(fodt(body).encode("utf-8", "replace"), "a.fodt")
    if document is not None:
        wanted = [text.replace("\ufffe", "").replace("\uffff", "") for text in texts]
        assert document.text == "\n\n".join(text for text in wanted if text)


_WHOLE = odt(_CHANGES + "<text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note></text:p>")


@given(st.binary(max_size=40), st.integers(0, len(_WHOLE)))
def test_any_bytes_make_a_document_or_say_why_not(junk: bytes, at: int) -> None:
    _read_or_not(_WHOLE[:at] + junk + _WHOLE[at + len(junk) :], "a.odt")


@given(st.binary(max_size=20), st.integers(0, 9000))
def test_any_markup_makes_a_document_or_says_why_not(junk: bytes, at: int) -> None:
    data = fodt(_CHANGES).encode()
    _read_or_not(data[:at] + junk + data[at:], "a.fodt")


def _read_or_not(data: bytes, path: str) -> Document | None:
    try:
        return read(data, path)
    except UnreadableError:
        return None


def test_repeated_spaces_are_bounded() -> None:
    document = read(odt("<text:p>a" + "<text:s text:c='1000'/>" * 3000 + "b</text:p>"), "a.odt")
    assert rows(document) == [("paragraph", "a b")]
    assert len(document.text) < 1_100_000


@pytest.mark.parametrize(("suffix", "kind"), [("fodp", "presentation"), ("fods", "spreadsheet")])
def test_flat_files_of_each_kind_are_read(suffix: str, kind: str) -> None:
    assert rows(read(fodt("<text:p>Piers</text:p>", kind), f"a.{suffix}")) == [("paragraph", "Piers")]
