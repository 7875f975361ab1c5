"""Word 97 to 2003 ([MS-DOC]): the text by its piece table, with notes, comments, headers and text boxes."""

from typing import TYPE_CHECKING, Final

from sicut.errors import UnreadableError
from sicut.model.document import Metadata
from sicut.model.reading import ReadingOptions
from sicut.read.doc_pieces import Broken, Fib, pieces
from sicut.read.doc_properties import Properties
from sicut.read.doc_text import Story, tell
from sicut.read.flow import Flow
from sicut.read.parsed import Parsed, together

if TYPE_CHECKING:
    from olefile import OleFileIO

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    ("EncryptedPackage", "it is protected by a password; save a copy without one"),
    ("Workbook", "it is an old Excel workbook, not a Word document; save it as .xlsx"),
    ("Book", "it is an old Excel workbook, not a Word document; save it as .xlsx"),
    ("PowerPoint Document", "it is an old PowerPoint presentation, not a Word document; save it as .pptx"),
    ("__properties_version1.0", "it is an Outlook message, not a Word document; save it as .eml"),
    ("VisioDocument", "it is a Visio drawing, not a Word document"),
    ("Quill", "it is a Publisher document, not a Word document"),
)
_NO_YEAR = 1601
_OLD = "it was written by a Word older than 97; save it as .docx"
# What a library for a format with many offsets may raise where they lead astray.
_ASTRAY = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a document of Word 97 to 2003.

    Raises:
        UnreadableError: it is another kind of file, older, protected by a password, or damaged.
    """
    if not data.startswith(_OLE):
        return _plain(data, path)
    try:
        return _parse(data, path, reading)
    except Broken as error:
        raise UnreadableError(path, str(error)) from None
    except (MemoryError, *_ASTRAY):
        raise UnreadableError(path, "it is no intact Word document") from None


def _plain(data: bytes, path: str) -> Parsed:
    """A text that is only called a document of Word."""
    from sicut.read.encoding import decode
    from sicut.read.plain import parse as parse_plain

    if data.startswith((b"\xdb\xa5", b"1\xbe\0\0", b"\xfe7\0")):
        raise UnreadableError(path, _OLD)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<?xml", b"MIME-Version", b"<w:")):
        raise UnreadableError(path, "it is no Word document of 97 to 2003, but another format of that name")
    text, undecoded = decode(data, path)
    parsed = parse_plain(text)
    return parsed.lacking(undecoded)


def _parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    import io

    import olefile

    with olefile.OleFileIO(io.BytesIO(data)) as file:
        for name, reason in _OTHERS:
            if file.exists(name):
                raise UnreadableError(path, reason)
        if not file.exists("WordDocument"):
            raise UnreadableError(path, "it holds no Word document")
        stream = file.openstream("WordDocument").read()
        fib = Fib.of(stream)
        if not file.exists(fib.table):
            raise UnreadableError(path, "it is damaged: its table of pieces is not there")
        table = file.openstream(fib.table).read()
        metadata, titles = _metadata(file)
    found, missing = pieces(stream, table, fib)
    properties = Properties(stream, table, fib)
    story = Story(found, properties, reading.tracked_changes)
    flow = Flow()
    for title in titles:
        story.title(title)
    tell(story, fib)
    story.finish(flow)
    pictured = "it has pictures and no text; if they show text, they need OCR" if story.is_pictured else None
    lacks = together(missing, properties.missing, story.missing, pictured)
    return flow.finish(story.language(fib.language), lacks, metadata=metadata, remarks=story.remarks)


def _metadata(file: "OleFileIO") -> tuple[Metadata, list[str]]:
    """What the document says of itself, and the titles that are text too."""
    try:
        told = file.get_metadata()
    except _ASTRAY:
        return Metadata(), []
    codec = f"cp{told.codepage}" if isinstance(told.codepage, int) and told.codepage > 0 else "cp1252"
    if told.codepage in {65001, -535}:
        codec = "utf-8"
    title, author, *others = (
        _told(value, codec) for value in (told.title, told.author, told.subject, told.keywords, told.comments)
    )
    date = told.create_time.isoformat() if told.create_time and told.create_time.year > _NO_YEAR else None
    return Metadata(title, author, date), [text for text in (title, *others) if text]


def _told(value: object, codec: str) -> str | None:
    if not isinstance(value, bytes):
        return None
    try:
        text = value.decode(codec, "replace")
    except LookupError:
        text = value.decode("cp1252", "replace")
    return text.strip("\0 \r\n\t") or None
