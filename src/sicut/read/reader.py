"""A path or bytes to a :class:`Document`: the one place that knows which reader reads what."""

import os
import stat

from sicut.errors import UnreadableError
from sicut.model.document import Document, Extraction, Role
from sicut.read import formats, scan
from sicut.read.encoding import decode
from sicut.read.parsed import WHITE, Parsed
from sicut.read.times import timed


def read_bytes(data: bytes, path: str, *, siglum: str, role: Role) -> Document:
    """Read *data* as the file called *path*: its suffix tells the format, an unknown one is plain text.

    The document is complete, or partial and says what is missing.

    Raises:
        UnreadableError: there is no reader for the format, or no text in the bytes.
    """
    name = shown_path(path)
    scan.check_size(len(data), name)
    form = formats.format_of(path)
    if not data:
        raise UnreadableError(name, "the file is empty")
    if not form.reader:
        raise UnreadableError(name, f"there is no reader for {form.suffix} files yet")
    text, undecoded = decode(data, name, markup=form.media_type in {formats.HTML, formats.XHTML})
    parsed = _parse(text, form, name)
    if not parsed.text.strip(WHITE):
        raise UnreadableError(name, "no text")
    missing = "; ".join(filter(None, (undecoded, parsed.missing)))
    return Document(
        siglum=siglum,
        role=role,
        path=name,
        sha256=_sha256(data),
        media_type=form.media_type,
        language=parsed.language,
        text=parsed.text,
        shown=parsed.shown,
        inline=parsed.inline,
        blocks=timed(parsed.text, parsed.blocks),
        anchors=parsed.anchors,
        extraction=Extraction.PARTIAL if missing else Extraction.COMPLETE,
        reason=missing or None,
        address=parsed.address,
    )


def _sha256(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()


def _parse(text: str, form: formats.Format, path: str) -> Parsed:
    if form.media_type == formats.MARKDOWN:
        from sicut.read.markdown import parse as parse_markdown

        return parse_markdown(text)
    if form.media_type in {formats.HTML, formats.XHTML}:
        from sicut.read.html import parse as parse_html

        return parse_html(text, path, xml=form.media_type == formats.XHTML)
    if form.media_type == formats.LATEX:
        from sicut.read.latex import parse as parse_latex

        return parse_latex(text)
    from sicut.read.plain import parse as parse_plain

    parsed = parse_plain(text)
    if form.suffix in {".json", ".jsonl", ".ndjson"} and "\\" in text:
        return parsed._replace(missing="read as plain text: the escapes of JSON are not resolved")
    return parsed


def read_file(path: str, *, siglum: str, role: Role) -> Document:
    """Read the file at *path*, once.

    Raises:
        UnreadableError: it is missing, no regular file, too large, not permitted, or not a text.
    """
    return read_bytes(load(path), path, siglum=siglum, role=role)


def read_source(path: str, *, siglum: str) -> Document:
    """Read a source. What cannot be read is an unreadable document that says why; nothing is raised."""
    data = b""
    try:
        data = load(path)
        return read_bytes(data, path, siglum=siglum, role=Role.WITNESS)
    except UnreadableError as error:
        return unreadable(data, path, siglum=siglum, reason=error.reason)


def unreadable(data: bytes, path: str, *, siglum: str, reason: str) -> Document:
    """The document that stands for a source that cannot be read: no text, and the *reason*."""
    return Document(
        siglum=siglum,
        role=Role.WITNESS,
        path=shown_path(path),
        sha256=_sha256(data),
        media_type=formats.format_of(path).media_type,
        language=None,
        text="",
        extraction=Extraction.UNREADABLE,
        reason=reason,
    )


def shown_path(path: str) -> str:
    """*path* with ``/``, and with U+FFFD for what is no Unicode in it."""
    return os.fsencode(path).decode("utf-8", "replace").replace(os.sep, "/")


def load(path: str) -> bytes:
    """The bytes of the file at *path*; a pipe or a device is never opened.

    Raises:
        UnreadableError: it is missing, no regular file, too large, or not permitted.
    """
    name = shown_path(path)
    try:
        found = os.stat(path)  # noqa: PTH116 - paths are strings here, as the user gave them
        if stat.S_ISDIR(found.st_mode):
            os.scandir(path).close()
            raise UnreadableError(name, "it is a folder, not a file")
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableError(name, "it is no regular file")
        scan.check_size(found.st_size, name)
        with open(path, "rb") as file:  # noqa: PTH123 - the same
            return file.read(scan.MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise UnreadableError(name, reason[:1].lower() + reason[1:]) from error
    except ValueError as error:
        raise UnreadableError(name, "its name is no valid path") from error
