"""Small writers of documents, and the templates of planted cases.

In a template ``§S`` stands for the sentence, ``§A`` and ``§B`` for its first and second half (cut between words),
``§L`` and ``§R`` for what stands before and after the middle of a long word in it.
"""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import NamedTuple

from reading_texts import sentence

Make = Callable[[str], bytes]
Rows = Iterable[tuple[str, str]]
MIB = 1024 * 1024
FILLER = "The tide tables of the old harbour were copied by hand every spring. "
ELEVEN_MB = FILLER * (11 * MIB // len(FILLER))
DEPTHS = (10, 300, 5_000)
XML = '<?xml version="1.0" encoding="UTF-8"?>'


class Case(NamedTuple):
    """A document to be made: ``make`` writes it with a sentence somewhere; ``path`` is what it is called."""

    form: str
    name: str
    path: str
    make: Make
    script: str = "latin"

    @property
    def sentence(self) -> str:
        """The one that is planted, like no other."""
        return sentence(f"{self.form}/{self.name}", self.script)


def halves(text: str) -> tuple[str, str]:
    """*text* cut between two words in its middle."""
    words = text.split(" ")
    middle = len(words) // 2
    return " ".join(words[:middle]), " ".join(words[middle:])


def broken(text: str) -> tuple[str, str]:
    """*text* cut inside the word that begins its second half, after four letters."""
    first, second = halves(text)
    lead = len(next((word for word in second.split(" ") if len(word) > 6), second))  # noqa: PLR2004 - long enough to cut
    start = next((n for n in range(len(second)) if len(second[n:].split(" ")[0]) == lead), 0)
    return f"{first} {second[: start + 4]}", second[start + 4 :]


def filled(template: str, text: str, write: Callable[[str], str] = escape) -> str:
    """*template* with *text*, each part written by *write*."""
    parts = zip("SABLR", (text, *halves(text), *broken(text)), strict=True)
    for letter, part in parts:
        template = template.replace(f"§{letter}", write(part))
    return template


def same(text: str) -> str:
    """The text as it is."""
    return text


def templates(
    form: str, path: str, rows: Rows, wrap: Callable[[str], bytes] = str.encode, write: Callable[[str], str] = escape
) -> list[Case]:
    """The cases of a table of names and templates, each wrapped into a whole document."""

    def made(template: str) -> Make:
        return lambda text: wrap(filled(template, text, write))

    return [Case(form, name, path, made(template)) for name, template in rows]


def in_script(cases: Iterable[Case], script: str) -> list[Case]:
    """The same cases with sentences of a script."""
    return [case._replace(script=script, name=f"{case.name}-{script}") for case in cases]


def packed(members: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive; the member ``mimetype`` is stored as it is."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else method
            archive.writestr(info, content)
    return file.getvalue()


# --- Office Open XML

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}/relationships" xmlns:m="{OFFICE}/math" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_DOCUMENT = "application/vnd.openxmlformats-officedocument"


def relationships(rows: Iterable[tuple[str, str, str]]) -> str:
    """A part of relationships; a row is an id, the last part of a type, a target."""
    inside = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/relationships/{kind}" Target="{target}"/>'
        for name, kind, target in rows
    )
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def package(main: str, kind: str, members: Mapping[str, bytes | str]) -> bytes:
    """A package of Office Open XML whose main part is *main*, of the content type *kind*."""
    types = (
        f'{XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/{main}" ContentType="{_DOCUMENT}.{kind}.main+xml"/></Types>'
    )
    start = relationships([("rId1", "officeDocument", main)])
    return packed({"[Content_Types].xml": types, "_rels/.rels": start, **members})


DOCX_PARTS = (
    "header",
    "footer",
    "footnotes",
    "endnotes",
    "comments",
    "glossaryDocument",
    "chart",
    "diagramData",
    "aFChunk",
)


def docx(body: str, members: Mapping[str, bytes | str] | None = None) -> bytes:
    """A DOCX with what stands in its body, and other parts below ``word/`` that are bound by their names."""
    others = dict(members or {})
    bound = [(f"r{kind}", kind, f"{kind}.{end}") for kind, end in _kinds(others)]
    section = "".join(
        f'<w:{kind}Reference w:type="default" r:id="r{kind}"/>'
        for kind, _, _ in ((row[1], 0, 0) for row in bound)
        if kind in {"header", "footer"}
    )
    main = f"{XML}<w:document {WORD}><w:body>{body}<w:sectPr>{section}</w:sectPr></w:body></w:document>"
    parts: dict[str, bytes | str] = {"word/document.xml": main, "word/_rels/document.xml.rels": relationships(bound)}
    return package("word/document.xml", "wordprocessingml.document", parts | others)


def _kinds(members: Mapping[str, bytes | str]) -> Iterable[tuple[str, str]]:
    for name in members:
        stem, _, end = name.rpartition("/")[2].rpartition(".")
        if name.startswith("word/") and stem in DOCX_PARTS:
            yield stem, end


def para(inside: str = "§S", properties: str = "") -> str:
    """A paragraph of one run."""
    return f'<w:p><w:r>{properties}<w:t xml:space="preserve">{inside}</w:t></w:r></w:p>'


# --- OpenDocument

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OPEN = (
    " ".join(
        f'xmlns:{prefix}="{_OASIS}{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("style", "style"),
            ("svg", "svg-compatible"),
            ("presentation", "presentation"),
            ("fo", "xsl-fo-compatible"),
            ("form", "form"),
            ("meta", "meta"),
        )
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
STYLES = f"<office:document-styles {OPEN}><office:master-styles>%s</office:master-styles></office:document-styles>"


def opened(kind: str, body: str, members: Mapping[str, bytes | str] | None = None, before: str = "") -> bytes:
    """A document of OpenDocument: *kind* is text, presentation or spreadsheet."""
    content = (
        f"{XML}<office:document-content {OPEN}>{before}<office:body><office:{kind}>{body}"
        f"</office:{kind}></office:body></office:document-content>"
    )
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    files = {"mimetype": mimetype, "content.xml": content, **(members or {})}
    listed = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type=""/>' for name in files)
    manifest = f'<manifest:manifest xmlns:manifest="{_OASIS}manifest:1.0">{listed}</manifest:manifest>'
    return packed({**files, "META-INF/manifest.xml": XML + manifest})


# --- EPUB

_CONTAINER = (
    f'{XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
    'full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def xhtml(body: str, head: str = "<title>Tides</title>") -> str:
    """A page of XHTML."""
    names = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
    return f"{XML}<html {names}><head>{head}</head><body>{body}</body></html>"


def epub(
    chapters: Iterable[bytes | str],
    members: Mapping[str, bytes | str] | None = None,
    extra: tuple[str, str, str] = ("", "", ""),
) -> bytes:
    """A book of *chapters*; *extra*: what else stands in its metadata, manifest and spine."""
    texts = {f"OEBPS/c{number}.xhtml": chapter for number, chapter in enumerate(chapters)}
    items = "".join(
        f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(texts))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(texts)))
    book = (
        f'{XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">x</dc:identifier>'
        f"<dc:language>en</dc:language>{extra[0]}</metadata>"
        f"<manifest>{items}{extra[1]}</manifest><spine>{spine}{extra[2]}</spine></package>"
    )
    files: dict[str, bytes | str] = {"mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER}
    return packed({**files, "OEBPS/book.opf": book, **texts, **(members or {})})
