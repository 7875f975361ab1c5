"""Hostile files of formats that hold other files or are packed: bombs, cycles, lies, nesting."""

import gzip
import struct
import zipfile
import zlib
from collections.abc import Iterator
from random import Random

from reading_pdfs import Pdf, at
from reading_planted_archives import record, response
from reading_writers import (
    MIB,
    OFFICE,
    STYLES,
    WORD,
    XML,
    docx,
    epub,
    opened,
    package,
    packed,
    para,
    relationships,
    xhtml,
)

File = tuple[str, bytes]
ATTRIBUTES = " ".join(f'a{n}="1"' for n in range(100_000))


def files() -> Iterator[File]:
    """All of them."""
    yield from _zips()
    yield from _office()
    yield from _opened()
    yield from _web()
    yield from _ole()
    yield from _flipped()


def _zips() -> Iterator[File]:
    bomb = packed({"a.txt": b"A" * (200 * MIB)})
    yield "zip_bomb_200mb.zip", bomb
    yield "zip_bomb_of_bombs.zip", packed({f"{n}.zip": bomb for n in range(20)})
    yield "zip_10_bombs_of_30mb.zip", packed({f"{n}.txt": b"B" * (30 * MIB) for n in range(10)})
    deep = b"x"
    for _ in range(60):
        deep = packed({"a.zip": deep})
    yield "zip_60_deep.zip", deep
    yield "zip_60k_members.zip", packed({f"{n}.txt": b"" for n in range(60_000)})
    yield "zip_2000_small_html.zip", packed({f"{n}.html": "<p>x</p>" for n in range(2_000)})
    plain = packed({"a.txt": b"x" * 1000, "b.txt": b"y" * 1000})
    yield "zip_cut.zip", plain[: len(plain) // 2]
    yield "zip_directory_alone.zip", plain[plain.index(b"PK\x01\x02") :]
    yield "zip_offset_lies.zip", plain[:-6] + struct.pack("<I", 0xFFFFFF00) + plain[-2:]
    yield "zip_size_lies.zip", _patched(plain, b"PK\x01\x02", 24, struct.pack("<I", 0xFFFFFFF0))
    yield "zip_crc_lies.zip", _patched(plain, b"PK\x01\x02", 16, b"\0\0\0\0")
    yield "zip_names_absolute.zip", packed({"/etc/passwd": b"x", "C:\\a.txt": b"x", "\0.txt": b"x"})
    yield "zip_long_name.zip", packed({"a" * 65_000 + ".txt": b"x"})
    yield "zip_quine_of_itself.zip", _self(plain)
    yield "zip_lzma_bomb.zip", packed({"a.txt": b"A" * (60 * MIB)}, zipfile.ZIP_LZMA)
    yield "zip_bzip2_bomb.zip", packed({"a.txt": b"A" * (60 * MIB)}, zipfile.ZIP_BZIP2)
    yield "gz_bomb_1_to_1000.gz", gzip.compress(b"A" * (300 * MIB), mtime=0)
    nested = b"A" * (50 * MIB)
    for _ in range(30):
        nested = gzip.compress(nested, mtime=0)
    yield "gz_30_deep.gz", nested
    yield "gz_100k_members.gz", gzip.compress(b"x", mtime=0) * 100_000
    yield "gz_cut.gz", gzip.compress(bytes(Random(1).randbytes(50_000)))[:-500]
    yield "gz_header_alone.gz", b"\x1f\x8b\x08\x1f" + b"\xff" * 40
    yield "gz_endless_name.gz", b"\x1f\x8b\x08\x08\0\0\0\0\0\xff" + b"n" * MIB


def _patched(data: bytes, mark: bytes, offset: int, new: bytes) -> bytes:
    start = data.index(mark) + offset
    return data[:start] + new + data[start + len(new) :]


def _self(data: bytes) -> bytes:
    """An archive whose member is said to begin at the archive's own beginning and to hold all of it."""
    directory = data.index(b"PK\x01\x02")
    return _patched(data, b"PK\x01\x02", 20, struct.pack("<II", directory, directory))


_SHEET = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{OFFICE}/relationships"'
_SLIDE = f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="{OFFICE}/relationships"'


def _workbook(sheet: str, shared: str = "") -> bytes:
    main = f'{XML}<workbook {_SHEET}><sheets><sheet name="S" sheetId="1" r:id="rs"/></sheets></workbook>'
    bound = relationships([("rs", "worksheet", "worksheets/sheet1.xml"), ("rt", "sharedStrings", "sharedStrings.xml")])
    parts = {
        "xl/workbook.xml": main,
        "xl/_rels/workbook.xml.rels": bound,
        "xl/worksheets/sheet1.xml": f"{XML}<worksheet {_SHEET}><sheetData>{sheet}</sheetData></worksheet>",
    }
    return package(
        "xl/workbook.xml",
        "spreadsheetml.sheet",
        {**parts, "xl/sharedStrings.xml": f"{XML}<sst {_SHEET}>{shared}</sst>"},
    )


def _deck(slide: str, bound: str | None = None, near: str | None = None) -> bytes:
    main = f'{XML}<p:presentation {_SLIDE}><p:sldIdLst><p:sldId id="256" r:id="r0"/></p:sldIdLst></p:presentation>'
    rels = bound or relationships([("r0", "slide", "slides/slide1.xml")])
    parts = {
        "ppt/presentation.xml": main,
        "ppt/_rels/presentation.xml.rels": rels,
        "ppt/slides/slide1.xml": f"{XML}<p:sld {_SLIDE}><p:cSld><p:spTree>{slide}</p:spTree></p:cSld></p:sld>",
    }
    return package(
        "ppt/presentation.xml",
        "presentationml.presentation",
        {**parts, "ppt/slides/_rels/slide1.xml.rels": near or relationships([])},
    )


_LOL = (
    "<!DOCTYPE x [<!ENTITY a 'lolololol'>"
    + "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


def _office() -> Iterator[File]:
    cell = '<row r="1"><c r="%s" t="s"><v>%s</v></c></row>'
    yield "xlsx_shared_index_out_of_range.xlsx", _workbook(cell % ("A1", "99999999999"))
    yield "xlsx_shared_index_negative.xlsx", _workbook(cell % ("A1", "-1"), "<si><t>x</t></si>")
    yield "xlsx_shared_index_no_number.xlsx", _workbook(cell % ("A1", "x"))
    yield "xlsx_far_cell.xlsx", _workbook(cell % ("ZZZZZZZZZZZZ99999999999999", "0"), "<si><t>x</t></si>")
    yield "xlsx_row_number_huge.xlsx", _workbook(f'<row r="{"9" * 5000}"><c t="str"><v>x</v></c></row>')
    yield "xlsx_500k_cells.xlsx", _workbook('<row><c t="str"><v>x</v></c></row>' * 300_000)
    yield (
        "xlsx_one_string_500k_times.xlsx",
        _workbook('<row><c t="s"><v>0</v></c></row>' * 300_000, f"<si><t>{'long ' * 200}</t></si>"),
    )
    yield "xlsx_deep.xlsx", _workbook("<row>" * 100_000)
    yield "xlsx_bomb.xlsx", _workbook("", "<si><t>" + "A" * (150 * MIB) + "</t></si>")
    yield "pptx_lol.pptx", _deck("<p:sp/>", XML + _LOL + "<Relationships>&i;</Relationships>")
    yield "pptx_groups_100k.pptx", _deck("<p:grpSp>" * 100_000)
    yield "pptx_slide_is_itself.pptx", _deck("<p:sp/>", relationships([("r0", "slide", "presentation.xml")]))
    yield (
        "pptx_relationship_loop.pptx",
        _deck(
            "<p:sp/>", None, relationships([("r9", "notesSlide", "slide1.xml"), ("r8", "slide", "../presentation.xml")])
        ),
    )
    yield (
        "pptx_relationships_100k.pptx",
        _deck("<p:sp/>", None, relationships((f"r{n}", "notesSlide", "slide1.xml") for n in range(100_000))),
    )
    yield "pptx_target_upwards.pptx", _deck("<p:sp/>", relationships([("r0", "slide", "../" * 10_000 + "etc/passwd")]))
    yield (
        "docx_notes_refer_to_each_other.docx",
        docx(
            '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
            {
                "word/footnotes.xml": f'{XML}<w:footnotes {WORD}><w:footnote w:id="1"><w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote></w:footnotes>'
            },
        ),
    )
    yield (
        "docx_note_referred_to_100k_times.docx",
        docx(
            '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>' * 100_000,
            {
                "word/footnotes.xml": f'{XML}<w:footnotes {WORD}><w:footnote w:id="1">{para("long " * 500)}</w:footnote></w:footnotes>'
            },
        ),
    )
    yield (
        "docx_chunk_is_itself.docx",
        docx(
            "<w:altChunk r:id='raFChunk'/>" * 1000,
            {
                "word/aFChunk.xml": f"{XML}<w:document {WORD}><w:body><w:altChunk r:id='raFChunk'/></w:body></w:document>"
            },
        ),
    )
    yield (
        "docx_fields_open_100k.docx",
        docx("<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 100_000 + "</w:p>" + para("x")),
    )
    yield "docx_boxes_100k_deep.docx", docx("<w:p><w:r><w:txbxContent>" * 6_000 + para("x"))
    yield "docx_inner_docx_20_deep.docx", _inside_itself(20)


def _inside_itself(depth: int) -> bytes:
    inner = docx(para("x"))
    for _ in range(depth):
        inner = docx("<w:altChunk r:id='raFChunk'/>", {"word/aFChunk.docx": inner})
    return inner


def _opened() -> Iterator[File]:
    p = "<text:p>%s</text:p>"
    cell = "<table:table><table:table-row%s><table:table-cell%s><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
    yield (
        "ods_columns_repeated_2_31.ods",
        opened("spreadsheet", cell % ("", f' table:number-columns-repeated="{2**31}"')),
    )
    yield "ods_rows_repeated_2_31.ods", opened("spreadsheet", cell % (f' table:number-rows-repeated="{2**31}"', ""))
    yield (
        "ods_both_repeated.ods",
        opened(
            "spreadsheet",
            cell % (' table:number-rows-repeated="1048576"', ' table:number-columns-repeated="16384"') * 500,
        ),
    )
    yield "ods_repeated_no_number.ods", opened("spreadsheet", cell % ("", ' table:number-columns-repeated="-9e99"'))
    yield (
        "ods_repeated_long_number.ods",
        opened("spreadsheet", cell % ("", f' table:number-columns-repeated="{"9" * 10_000}"')),
    )
    yield "odt_spaces_2_31.odt", opened("text", p % f'x<text:s text:c="{2**31}"/>y')
    yield "odt_spaces_many_times.odt", opened("text", p % ('x<text:s text:c="100000"/>' * 5_000))
    yield "odt_lol.odt", opened("text", p % "x", {"styles.xml": XML + _LOL + STYLES % "&i;"})
    yield (
        "odt_lol_content.odt",
        packed(
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": f"{XML}{_LOL}<office>&i;</office>"}
        ),
    )
    yield "odt_deep_100k.odt", opened("text", "<text:section>" * 100_000)
    yield "odt_spans_deep_19k.odt", opened("text", p % ("<text:span>" * 19_000 + "x" + "</text:span>" * 19_000))
    yield "odt_500k_paragraphs.odt", opened("text", p % "x" * 450_000)
    yield (
        "odt_attributes_100k.odt",
        opened("text", f"<text:p {ATTRIBUTES}>x</text:p>"),
    )
    yield (
        "odt_object_is_itself.odt",
        opened("text", p % '<draw:object xlink:href="./"/><draw:object xlink:href="."/>' * 500),
    )
    yield (
        "odt_change_names_itself.odt",
        opened(
            "text",
            '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p><text:change text:change-id="c"/>x</text:p></text:deletion></text:changed-region></text:tracked-changes>'
            + p % '<text:change text:change-id="c"/>x',
        ),
    )
    yield (
        "odt_change_named_100k_times.odt",
        opened(
            "text",
            f'<text:tracked-changes><text:changed-region text:id="c"><text:deletion>{p % ("long " * 1000)}</text:deletion></text:changed-region></text:tracked-changes>'
            + p % ('<text:change text:change-id="c"/>' * 100_000),
        ),
    )
    yield "odt_no_content.odt", packed({"mimetype": "application/vnd.oasis.opendocument.text"})
    yield (
        "odt_random_content.odt",
        packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": Random(3).randbytes(5000)}),
    )
    yield "odp_groups_100k.odp", opened("presentation", "<draw:page>" + "<draw:g>" * 100_000)
    yield (
        "epub_container_is_itself.epub",
        packed(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": '<container><rootfiles><rootfile full-path="META-INF/container.xml"/></rootfiles></container>',
            }
        ),
    )
    yield "epub_spine_100k.epub", epub([xhtml("<p>x</p>")], None, ("", "", '<itemref idref="c0"/>' * 100_000))
    yield (
        "epub_navigation_loop.epub",
        epub([xhtml('<p>x</p><iframe src="c0.xhtml"></iframe><object data="c0.xhtml"/>')]),
    )
    yield "epub_9000_chapters.epub", epub([xhtml("<p>x</p>")] * 9_000)
    yield (
        "epub_target_upwards.epub",
        epub(
            [xhtml("x")],
            None,
            ("", '<item id="u" href="../../../../etc/passwd" media-type="text/plain"/>', '<itemref idref="u"/>'),
        ),
    )


def _web() -> Iterator[File]:
    page = b"<p>harbour</p>"
    yield "warc_length_10_18.warc", record("resource", page, length=10**18)
    yield (
        "warc_length_10_4000.warc",
        record("resource", page).replace(b"Content-Length: 14", b"Content-Length: " + b"9" * 4000),
    )
    yield "warc_chunk_lies.warc", response(b"ffffffffffffffff\r\n" + page, "Transfer-Encoding: chunked\r\n")
    yield "warc_chunk_negative.warc", response(b"-5\r\n" + page, "Transfer-Encoding: chunked\r\n")
    yield "warc_chunks_1m.warc", response(b"1\r\na\r\n" * 1_000_000, "Transfer-Encoding: chunked\r\n")
    yield (
        "warc_gzip_twice_100.warc",
        response(
            gzip.compress(gzip.compress(b"A" * (100 * MIB), mtime=0), mtime=0), "Content-Encoding: gzip, gzip\r\n"
        ),
    )
    yield "warc_deflate_bomb.warc", response(zlib.compress(b"A" * (300 * MIB), 9), "Content-Encoding: deflate\r\n")
    yield "warc_encodings_10k.warc", response(page, f"Content-Encoding: {'gzip, ' * 10_000}gzip\r\n")
    yield "warc_20k_records.warc", response(page) * 20_000
    yield "warc_headers_1m.warc", b"WARC/1.0\r\n" + b"X: y\r\n" * 300_000 + b"\r\n"
    yield "warc_http_headers_1m.warc", response(page, "X: y\r\n" * 300_000)
    yield "warc_one_header_10mb.warc", b"WARC/1.0\r\nX: " + b"y" * (10 * MIB) + b"\r\n\r\n"
    yield (
        "warc_revisit_loop.warc",
        record("revisit", b"", "WARC-Refers-To: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n") * 1000,
    )
    yield (
        "wacz_is_in_itself.wacz",
        packed({"datapackage.json": "{}", "archive/data.warc": packed({"datapackage.json": "{}"})}),
    )
    yield "wacz_json_deep.wacz", packed({"datapackage.json": "[" * 1_000_000, "archive/data.warc": response(page)})
    yield (
        "wacz_bomb.wacz",
        packed(
            {"datapackage.json": "{}", "archive/data.warc.gz": gzip.compress(response(b"A" * (200 * MIB)), mtime=0)}
        ),
    )


def _ole() -> Iterator[File]:
    """Compound files (MS-CFB): a header of 512 bytes, sectors of 512 bytes, tables that chain them."""
    for name, chain in (("loop", [0xFFFFFFFD, 1]), ("self", [0xFFFFFFFD, 1]), ("pair", [0xFFFFFFFD, 2, 1])):
        yield f"doc_sectors_{name}.doc", _compound(chain)
    yield "doc_table_outside.doc", _compound([0x7FFFFFFF] * 100)
    yield "doc_difat_loop.doc", _compound([0xFFFFFFFD, 0xFFFFFFFE], difat=0)
    yield "doc_header_alone.doc", _compound([])[:512]
    yield "doc_random.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + Random(5).randbytes(100_000)
    yield "doc_zeros.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000_000)
    pdf = Pdf()
    pdf.page(at(72, 700, "x") + "q " * 500_000)
    yield "pdf_q_500k.pdf", pdf.written()
    pdf = Pdf()
    for _ in range(3_000):
        pdf.page("BT /F 9 Tf 9 9 Td (x) Tj ET" * 30)
    yield "pdf_3000_pages.pdf", pdf.written()


def _compound(chain: list[int], difat: int = 0xFFFFFFFE) -> bytes:
    table = struct.pack("<128I", *(chain + [0xFFFFFFFF] * 128)[:128])
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, difat, 1 if difat == 0 else 0, 0
    )
    head += struct.pack("<I", 0) + b"\xff" * (512 - len(head) - 4)
    name = "Root Entry".encode("utf-16-le")
    entry = (
        name.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(name) + 2, 5, 1, 0, 0, 0)
        + bytes(36)
        + struct.pack("<IQ", 1, 10**9)
    )
    return head[:512] + table + entry.ljust(512, b"\0") * 3


_SEEDS = ("odt", "ods", "odp", "pptx", "xlsx", "warc", "zip", "gz", "docx", "epub")


def _flipped() -> Iterator[File]:
    """Valid files with some bytes changed."""
    whole = {
        "odt": opened("text", "<text:p>The harbour</text:p>" * 5),
        "ods": opened(
            "spreadsheet",
            "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
        ),
        "odp": opened(
            "presentation",
            "<draw:page><draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame></draw:page>",
        ),
        "pptx": _deck("<p:sp><p:txBody><a:p><a:r><a:t>x</a:t></a:r></a:p></p:txBody></p:sp>"),
        "xlsx": _workbook('<row><c t="str"><v>x</v></c></row>'),
        "warc": response(b"<p>The harbour</p>") * 3,
        "zip": packed({"a.txt": "The harbour", "b.html": "<p>x</p>"}),
        "gz": gzip.compress(b"The harbour of the north. " * 9, mtime=0),
        "docx": docx(para("The harbour")),
        "epub": epub([xhtml("<p>The harbour</p>")]),
    }
    rnd = Random(20260101)
    for form in _SEEDS:
        for number in range(6):
            data = bytearray(whole[form])
            for _ in range(rnd.randint(1, 25)):
                data[rnd.randrange(len(data))] = rnd.randrange(256)
            yield f"{form}_flip_{number}.{form}", bytes(data)
