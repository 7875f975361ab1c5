import io
import zipfile
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Document, Extraction, InlineKind
from tests.read.reading import read, rows

_CONTAINER = '<container><rootfiles><rootfile full-path="O/p.opf"/></rootfiles></container>'
_NAV = 'xmlns:epub="http://www.idpf.org/2007/ops" xmlns="http://www.w3.org/1999/xhtml"'


def page(body: str) -> str:
    return f'<?xml version="1.0"?><html {_NAV}><head></head><body>{body}</body></html>'


def opf(chapters: dict[str, str], items: str = "", spine: str | None = None) -> str:
    manifest = "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in chapters)
    order = "".join(f'<itemref idref="{n}"/>' for n in chapters) if spine is None else spine
    return (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Harbours</dc:title><dc:creator>Ann'
        "</dc:creator><dc:date>2031</dc:date><dc:language>en-GB</dc:language></metadata>"
        f"<manifest>{manifest}{items}</manifest><spine>{order}</spine></package>"
    )


def epub(chapters: dict[str, str], *, items: str = "", spine: str | None = None, **more: str) -> bytes:
    members = {"META-INF/container.xml": _CONTAINER, "O/p.opf": opf(chapters, items, spine)}
    members |= {f"O/{name}.xhtml": page(body) for name, body in chapters.items() if body}
    members |= {name.replace("__", "/").replace("_dot_", "."): text for name, text in more.items()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("mimetype", "application/epub+zip")
        for name, text in members.items():
            file.writestr(name, text)
    return buffer.getvalue()


def test_chapters_stand_in_the_order_of_the_spine() -> None:
    chapters = {"b": "<h1>Two</h1><p>Beta</p>", "a": "<h1>One</h1><p>Alpha</p>"}
    document = read(epub(chapters, spine='<itemref idref="a" linear="no"/><itemref idref="b"/>'), "a.epub")
    assert rows(document) == [
        ("furniture", "Harbours"),
        ("heading", "One"),
        ("paragraph", "Alpha"),
        ("heading", "Two"),
        ("paragraph", "Beta"),
    ]
    assert tuple(document.metadata) == ("Harbours", "Ann", "2031")
    assert (document.language, document.extraction) == ("en-GB", Extraction.COMPLETE)
    assert [block.section for block in document.blocks] == [None, None, "One", None, "Two"]


def test_what_stands_in_no_order_is_read_at_the_end() -> None:
    chapters = {"a": "<p>Alpha</p>", "n": "<p>Beside</p>"}
    document = read(epub(chapters, spine='<itemref idref="a"/>'), "a.epub")
    assert rows(document)[1:] == [("paragraph", "Alpha"), ("furniture", "Beside")]


def test_what_stands_in_no_list_is_read_at_the_end() -> None:
    document = read(epub({"a": "<p>Alpha</p>"}, O__old_dot_xhtml=page("<p>Beside</p>")), "a.epub")
    assert rows(document)[1:] == [("paragraph", "Alpha"), ("furniture", "Beside")]


@pytest.mark.parametrize("spine", [None, '<itemref idref="a"/>'])
def test_an_encrypted_document_is_named_wherever_it_stands(spine: str | None) -> None:
    lock = _LOCK.format("aes", "O/b.xhtml")
    chapters = {"a": "<p>Alpha</p>", "b": "<p>Beta</p>"}
    document = read(epub(chapters, spine=spine, **{"META-INF__encryption_dot_xml": lock}), "a.epub")
    assert document.extraction is Extraction.PARTIAL
    assert "encrypted (DRM) (O/b.xhtml)" in (document.reason or "")
    assert "Beta" not in document.text


def test_quotations_and_marks_are_shifted() -> None:
    body = "<blockquote>Q&amp;A</blockquote><p>a <b>bold</b></p>"
    document = read(epub({"a": body, "b": body}), "a.epub")
    assert [block.quotation for block in document.blocks] == [None, 0, None, 1, None]
    bold = [document.slice(one.span) for one in document.inline if one.kind is InlineKind.STRONG]
    assert bold == ["bold", "bold"]
    assert rows(document)[3] == ("block-quotation", "Q&A")


def test_pages_count_on_from_chapter_to_chapter() -> None:
    chapters = {
        name: f'<p>before</p><span epub:type="pagebreak" id="page_{n}" title="{n}"/><p>after</p>'
        for n, name in enumerate("abc", start=4)
    }
    document = read(epub(chapters), "a.epub")
    assert [block.page_label for block in document.blocks] == [None, None, "4", "4", "5", "5", "6"]


@pytest.mark.parametrize("version", [2, 3])
def test_a_list_of_pages_tells_them_too(version: int) -> None:
    chapters = {"a": '<p>before</p><p id="x">four</p>', "b": '<p id="y">five</p>'}
    if version == 3:
        links = '<li><a href="a.xhtml#x">4</a></li><li><a href="b.xhtml#y">5</a></li>'
        nav = f'<html {_NAV}><body><nav epub:type="page-list"><ol>{links}</ol></nav></body></html>'
        items = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        data = epub(chapters, items=items, O__nav_dot_xhtml=nav)
    else:
        targets = "".join(
            f'<pageTarget value="{n}"><navLabel><text>{n}</text></navLabel><content src="{at}"/></pageTarget>'
            for n, at in ((4, "a.xhtml#x"), (5, "b.xhtml#y"))
        )
        items = '<item id="ncx" href="t.ncx" media-type="application/x-dtbncx+xml"/>'
        data = epub(chapters, items=items, O__t_dot_ncx=f"<ncx><pageList>{targets}</pageList></ncx>")
    document = read(data, "a.epub")
    labels = {document.slice(block.span): block.page_label for block in document.blocks}
    assert (labels["before"], labels["four"], labels["five"]) == (None, "4", "5")


@pytest.mark.parametrize("version", [2, 3])
def test_a_chapter_without_a_heading_is_named_by_the_contents(version: int) -> None:
    chapters = {"a": "<p>Alpha</p>", "b": "<h1>Own</h1><p>Beta</p>"}
    if version == 3:
        inner = '<ol><li><a href="a.xhtml">Piers</a></li><li><a href="b.xhtml">Boats</a></li></ol>'
        nav = (
            f'<html {_NAV}><body><nav epub:type="toc"><ol><li><span>Part I</span>{inner}</li></ol></nav></body></html>'
        )
        items = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        data = epub(chapters, items=items, O__nav_dot_xhtml=nav)
    else:
        point = "<navPoint><navLabel><text>{}</text></navLabel>{}</navPoint>"
        inner = point.format("Piers", '<content src="a.xhtml"/>')
        items = '<item id="ncx" href="t.ncx" media-type="application/x-dtbncx+xml"/>'
        data = epub(chapters, items=items, O__t_dot_ncx=f"<ncx><navMap>{point.format('Part I', inner)}</navMap></ncx>")
    document = read(data, "a.epub")
    sections = {document.slice(block.span): block.section for block in document.blocks}
    assert (sections["Alpha"], sections["Beta"]) == ("Part I > Piers", "Own")


_LOCK = (
    '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/><CipherData><CipherReference URI="{}"/></CipherData>'
    "</EncryptedData></encryption>"
)
_FONT = "http://www.idpf.org/2008/embedding"


@pytest.mark.parametrize(
    ("chapters", "more", "missing"),
    [
        ({"a": "<p>Alpha</p>", "b": ""}, {}, "not in the archive (O/b.xhtml)"),
        ({"a": "<p>Alpha</p>", "b": "<img src='x'/>"}, {}, "1 page of pictures"),
        ({"a": "<p>Alpha</p>", "cover": "<img src='x'/>"}, {}, None),
        ({"a": "<p>Alpha</p>"}, {"META-INF__encryption_dot_xml": _LOCK.format(_FONT, "O/f.otf")}, None),
        (
            {"a": "<p>Alpha</p>", "b": "<p>Beta</p>"},
            {"META-INF__encryption_dot_xml": _LOCK.format("aes", "O/b.xhtml")},
            "encrypted (DRM) (O/b.xhtml)",
        ),
    ],
)
def test_what_is_missing_is_named(chapters: dict[str, str], more: dict[str, str], missing: str | None) -> None:
    document = read(epub(chapters, items="", spine=None, **more), "a.epub")
    assert "Alpha" in document.text
    if missing is None:
        assert document.reason is None
    else:
        assert missing in (document.reason or "")


def test_entities_that_a_chapter_declares_are_missed() -> None:
    chapter = f'<!DOCTYPE html [<!ENTITY pier "the pier">]><html {_NAV}><body><p>See &pier;</p></body></html>'
    items = '<item id="e" href="e.xhtml" media-type="application/xhtml+xml"/>'
    document = read(epub({}, items=items, spine='<itemref idref="e"/>', O__e_dot_xhtml=chapter), "a.epub")
    assert "declares entities" in (document.reason or "")


def test_of_many_broken_chapters_a_few_are_named() -> None:
    chapters = {"a": "<p>Alpha</p>"} | {f"c{n}": "" for n in range(20)}
    more = {f"O__c{n}_dot_xhtml": " " for n in range(20)}
    document = read(epub(chapters, **more), "a.epub")
    assert "O/c9.xhtml is empty; 10 more are not whole" in (document.reason or "")


def test_a_broken_list_of_files_costs_only_the_order() -> None:
    document = read(epub({"a": "<p>Alpha</p>"}).replace(b"O/p.opf", b"O/p.xyz"), "a.epub")
    assert "Alpha" in document.text
    assert "in the order of the archive" in (document.reason or "")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (epub({"a": "<p>x</p>"}, **{"META-INF__encryption_dot_xml": _LOCK.format("aes", "O/a.xhtml")}), "DRM"),
        (b"PK\x03\x04 cut off", "no intact ZIP"),
        (b"no archive", "no intact ZIP"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        read(data, "a.epub")
    assert reason in raised.value.reason


_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Z")), min_size=1)


@given(st.lists(_WORDS, min_size=1, max_size=4))
def test_texts_are_read_back_word_for_word(texts: list[str]) -> None:
    document = read(epub({f"c{n}": f"<p>{escape(text)}</p>" for n, text in enumerate(texts)}), "a.epub")
    assert [text for _, text in rows(document)[1:]] == texts


_WHOLE = epub({"a": "<p>Alpha</p>", "b": '<p>Beta</p><span epub:type="pagebreak" title="4"/>'})


@given(st.binary(max_size=20), st.integers(0, len(_WHOLE)))
def test_any_bytes_make_a_document_or_say_why_not(junk: bytes, at: int) -> None:
    _read_or_not(_WHOLE[:at] + junk + _WHOLE[at + len(junk) :])


_MARKUP = st.text(st.sampled_from("<>/ap=\"'&; #1"))


@given(_MARKUP, _MARKUP, _MARKUP)
def test_any_parts_make_a_document_or_say_why_not(body: str, items: str, lock: str) -> None:
    _read_or_not(epub({"a": body, "b": ""}, items=items, **{"META-INF__encryption_dot_xml": lock}))


def _read_or_not(data: bytes) -> Document | None:
    try:
        return read(data, "a.epub")
    except UnreadableError:
        return None
