"""Which file is read how: the one table of formats."""

from typing import NamedTuple

MARKDOWN = "text/markdown"
HTML = "text/html"
XHTML = "application/xhtml+xml"
LATEX = "text/x-tex"
PLAIN = "text/plain"
UNKNOWN = "application/octet-stream"

PDF = "application/pdf"
_OFFICE = "application/vnd.openxmlformats-officedocument"
DOCX = f"{_OFFICE}.wordprocessingml.document"
PPTX = f"{_OFFICE}.presentationml.presentation"
XLSX = f"{_OFFICE}.spreadsheetml.sheet"
DOC = "application/msword"
ODT = "application/vnd.oasis.opendocument.text"
ODP = "application/vnd.oasis.opendocument.presentation"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
RTF = "application/rtf"
EPUB = "application/epub+zip"
XML = "application/xml"
SRT = "application/x-subrip"
VTT = "text/vtt"
JSON = "application/json"
JSON_LINES = "application/jsonl"
CSV = "text/csv"
TSV = "text/tab-separated-values"
OSIS = "application/x-osis+xml"
USX = "application/x-usx+xml"
ZEFANIA = "application/x-zefania+xml"
TANZIL_XML = "application/x-tanzil+xml"
USFM = "text/x-usfm"
TANZIL = "text/x-tanzil"
VERSES = "text/x-verses"
NUMBERED = frozenset((OSIS, USX, ZEFANIA, TANZIL_XML, USFM, TANZIL, VERSES, XML))
"""Formats of texts verse by verse, or line by line."""
MAIL = "message/rfc822"
MBOX = "application/mbox"
MHTML = "multipart/related"
WARC = "application/warc"
WACZ = "application/wacz"
ZIP = "application/zip"
GZIP = "application/gzip"

READ = {
    suffix: media_type
    for suffixes, media_type in (
        (".txt .text", PLAIN),
        (".md .markdown .qmd .rmd", MARKDOWN),
        (".html .htm", HTML),
        (".xhtml", XHTML),
        (".tex .ltx", LATEX),
        (".pdf", PDF),
        (".docx .docm .dotx", DOCX),
        (".doc .dot", DOC),
        (".pptx .pptm .ppsx", PPTX),
        (".xlsx .xlsm", XLSX),
        (".odt .ott .fodt", ODT),
        (".odp .otp .fodp", ODP),
        (".ods .ots .fods", ODS),
        (".rtf", RTF),
        (".epub", EPUB),
        (".xml .nxml .tei", XML),
        (".osis", OSIS),
        (".usx", USX),
        (".usfm .sfm", USFM),
        (".srt", SRT),
        (".vtt", VTT),
        (".json", JSON),
        (".jsonl .ndjson", JSON_LINES),
        (".csv", CSV),
        (".tsv", TSV),
        (".eml", MAIL),
        (".mbox", MBOX),
        (".mht .mhtml", MHTML),
        (".warc", WARC),
        (".wacz", WACZ),
        (".zip", ZIP),
        (".gz", GZIP),
    )
    for suffix in suffixes.split()
}

# The module of each format. Those that are text have ``parse(text)``, the others ``parse(data, path, reading)``; those
# that hold documents have ``members(data, path, reading)``.
TEXTS = {PLAIN: "plain", MARKDOWN: "markdown", LATEX: "latex"}
PARSERS = {
    PDF: "pdf",
    DOCX: "docx",
    DOC: "doc",
    PPTX: "pptx",
    XLSX: "xlsx",
    ODT: "opendocument",
    ODP: "opendocument",
    ODS: "opendocument",
    RTF: "rtf",
    EPUB: "epub",
    XML: "xml_documents",
    OSIS: "xml_documents",
    USX: "xml_documents",
    ZEFANIA: "xml_documents",
    TANZIL_XML: "xml_documents",
    USFM: "usfm",
    TANZIL: "tanzil",
    VERSES: "verses",
    SRT: "subtitles",
    VTT: "subtitles",
    JSON: "json_texts",
    JSON_LINES: "json_texts",
    CSV: "tables",
    TSV: "tables",
    MAIL: "mail",
    MHTML: "mhtml",
}
CONTAINERS = {MBOX: "mbox", WARC: "warc", WACZ: "wacz", ZIP: "zip_archive", GZIP: "gzip_file"}

READERS = {HTML, XHTML} | TEXTS.keys() | PARSERS.keys() | CONTAINERS.keys()

# Formats that hold text for which there is no reader: never passed over in silence, never read as plain text.
NO_READER = frozenset(
    ".pages .mobi .azw3 .fb2 .djvu .ps .eps .xps .ppt .key .xls .numbers .msg .pst .arc .webarchive .maff .tar .tgz "
    ".bz2 .xz .7z .rar .zst .ass .ssa .sbv .ttml .dfxp .sqlite .db .wpd .wps .hwp .hwpx .chm "
    ".textbundle".split()
)

# Inside a folder these are passed over and counted; named one by one, they are unreadable.
SKIPPED = frozenset(
    ".png .jpg .jpeg .jpe .gif .webp .avif .heic .heif .bmp .tif .tiff .ico .svg .psd .jp2 .raw "
    ".mp3 .wav .m4a .aac .ogg .oga .opus .flac .wma .aiff .mp4 .m4v .mov .avi .mkv .webm .wmv .mpg .mpeg .ogv "
    ".js .mjs .cjs .ts .css .scss .less .map .wasm .woff .woff2 .ttf .otf .eot "
    ".exe .dll .so .dylib .o .a .class .jar .pyc .pyo .bin .iso .dmg .lock .sig .asc .sha256 .md5 .bib .ris "
    ".sty .cls .bst .aux .toc .lof .lot .bbl .blg .bcf .fls .fdb_latexmk".split()
)


class Format(NamedTuple):
    """How a file is read: as ``media_type``; ``reader`` is ``False`` where its format has no reader.

    ``charset``: the encoding that whoever sent it named, if any.
    """

    suffix: str
    media_type: str
    reader: bool
    charset: str | None = None


def suffix_of(path: str) -> str:
    """The suffix of the file's name, lower-cased, with its point; a name that begins with a point has none by it."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    stem, point, suffix = name.rpartition(".")
    return f".{suffix.lower()}" if point and stem else ""


def format_of(path: str, data: bytes = b"") -> Format:
    """The format that the beginning of *data* tells, else the suffix of *path*; an unknown one is tried as plain text.

    A PDF that is called ``letter.doc`` is a PDF; a page of HTML that is called ``letter.pdf`` is a page.
    """
    suffix = suffix_of(path)
    told = told_by(data, READ.get(suffix))
    if told is not None:
        return Format(suffix, told, reader=True)
    if suffix in READ:
        return Format(suffix, READ[suffix], reader=True)
    if suffix in NO_READER or suffix in SKIPPED:
        return Format(suffix, UNKNOWN, reader=False)
    return Format(suffix, PLAIN, reader=True)


_HEAD = 1024
_MAGIC = ((b"{\\rtf", RTF), (b"WARC/1.", WARC), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DOC), (b"\x1f\x8b", GZIP))
_MEMBERS = (
    (b"word/document.xml", DOCX),
    (b"word/document2.xml", DOCX),
    (b"ppt/presentation.xml", PPTX),
    (b"xl/workbook.xml", XLSX),
    (b"mimetypeapplication/epub+zip", EPUB),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", ODT),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", ODP),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", ODS),
    (b"datapackage.json", WACZ),
)
_EDITIONS = {
    "osis": OSIS,
    "usx": USX,
    "zefania": ZEFANIA,
    "tanzil_xml": TANZIL_XML,
    "usfm": USFM,
    "tanzil": TANZIL,
    "verses": VERSES,
}
_ZIPPED = frozenset((DOCX, PPTX, XLSX, ODT, ODP, ODS, EPUB, WACZ, ZIP))
_MARKUP = (b"<!doctype html", b"<html")
_LISTED = 65_536


def told_by(data: bytes, expected: str | None) -> str | None:
    """The media type that the bytes of a file tell, if they do, and it is not the one *expected*."""
    head = data[:_HEAD]
    if head.startswith(b"PK\x03\x04"):
        return None if expected in _ZIPPED else _zipped(data)
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type if media_type != expected else None
    if b"%PDF-" in head and expected not in {MAIL, MBOX, MHTML, PDF}:
        return PDF if head.startswith(b"%PDF-") else None
    if (
        expected in PARSERS
        and expected not in {XML, MAIL, MHTML, OSIS, USX}
        and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower().startswith(_MARKUP)
    ):
        return HTML
    return _edition(data, expected)


def _edition(data: bytes, expected: str | None) -> str | None:
    """Which format of editions with numbered verses a file is in, of those without a suffix of their own."""
    if expected not in {None, PLAIN, TSV, XML}:
        return None
    from sicut.read.edition_formats import told_edition

    return _EDITIONS.get(told_edition(data, is_xml=expected == XML, is_table=expected == TSV) or "")


def _zipped(data: bytes) -> str:
    """What kind of document a ZIP archive is, by the names of its members at its beginning and in its list."""
    looked_at = data[:_LISTED] + data[-_LISTED:]
    return next((media_type for name, media_type in _MEMBERS if name in looked_at), ZIP)
