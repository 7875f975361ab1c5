"""Small writers of Office Open XML for tests."""

import io
import zipfile
from collections.abc import Mapping

_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "tc": "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
}
STRICT = {
    "w": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "r": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def spaces(other: Mapping[str, str] | None = None) -> str:
    return " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in {**_SPACES, **(other or {})}.items())


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


def relations(*rows: tuple[str, str, str]) -> str:
    """Each row: identifier, kind, target; an address is external."""
    outside = 'TargetMode="External"'
    told = "".join(
        f'<Relationship Id="{identifier}" Type="{_TYPES}/{kind}" Target="{target}" {outside * ("://" in target)}/>'
        for identifier, kind, target in rows
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{told}</Relationships>'


def part(root: str, content: str, other: Mapping[str, str] | None = None) -> str:
    return f"<{root} {spaces(other)}>{content}</{root}>"


_ROOTS = {
    "styles": "w:styles",
    "numbering": "w:numbering",
    "footnotes": "w:footnotes",
    "endnotes": "w:endnotes",
    "comments": "w:comments",
    "header": "w:hdr",
    "footer": "w:ftr",
    "chart": "c:chartSpace",
    "diagramData": "dgm:dataModel",
}


def docx(
    body: str,
    *,
    parts: Mapping[str, str] | None = None,
    links: tuple[tuple[str, str, str], ...] = (),
    files: Mapping[str, str | bytes] | None = None,
    space: Mapping[str, str] | None = None,
    main: str = "word/document.xml",
) -> bytes:
    """A DOCX of a *body*; *parts*: the content of others by their kind (``header.1``, ``header.2`` for several)."""
    rows, contents = list(links), dict(files or {})
    for name, content in (parts or {}).items():
        kind = name.partition(".")[0]
        rows.append((f"id_{name}", kind, f"{name}.xml"))
        contents[f"word/{name}.xml"] = part(_ROOTS[kind], content, space)
    return zipped(
        {
            "_rels/.rels": relations(("a", "officeDocument", main)),
            main: part("w:document", f"<w:body>{body}</w:body>", space),
            f"word/_rels/{main.rpartition('/')[2]}.rels": relations(*rows),
            **contents,
        }
    )


def run(text: str, properties: str = "") -> str:
    told = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{told}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, properties: str = "") -> str:
    told = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{told}{run(text) if text and '<' not in text else text}</w:p>"


def core(**told: str) -> str:
    names = {"title": "dc:title", "creator": "dc:creator", "created": "dcterms:created", "subject": "dc:subject"}
    return part("coreProperties", "".join(f"<{names[key]}>{value}</{names[key]}>" for key, value in told.items()))
