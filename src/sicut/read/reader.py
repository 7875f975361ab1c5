"""A path or bytes to a :class:`Document`: the one place that knows which reader reads what."""

import os
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Final, NamedTuple, Protocol

from sicut.errors import UnreadableError
from sicut.model.document import Block, Document, Extraction, Metadata, Role
from sicut.model.reading import ReadingOptions
from sicut.read import formats, scan
from sicut.read.encoding import decode
from sicut.read.files import load, shown_path
from sicut.read.frames import Frame, loaded, with_frames
from sicut.read.own import is_own_output
from sicut.read.parsed import WHITE, Parsed, together
from sicut.read.times import timed

READING: Final = ReadingOptions()
_DEEPEST: Final = 3
_MARKUP: Final = frozenset((formats.HTML, formats.XHTML))


class Member(NamedTuple):
    """A document inside a container: its ``name`` in it, its bytes, and what the container knows of it.

    ``media_type``, ``charset``: if the container tells them; else the name and the bytes do. ``reason``: why it could
    not be taken out, or what of it is missing. ``frames``: those of a saved page (:mod:`sicut.read.frames`).
    ``remarks``: what the container tells of itself.
    """

    name: str
    data: bytes
    media_type: str | None = None
    address: str | None = None
    metadata: Metadata = Metadata()
    reason: str | None = None
    charset: str | None = None
    frames: tuple[Frame, ...] = ()
    remarks: tuple[str, ...] = ()


def read_bytes(
    data: bytes,
    path: str,
    *,
    siglum: str,
    role: Role,
    reading: ReadingOptions = READING,
    frames: tuple[Frame, ...] = (),
) -> Document:
    """Read *data* as the file called *path*: its first bytes or its suffix tell the format, unknown is plain text.

    The document is complete, or partial and says what is missing. *frames*: those of a saved page.

    Raises:
        UnreadableError: there is no reader for the format, no text in the bytes, or they are an archive.
    """
    name = shown_path(path)
    form = _form(data, path, name)
    if form.media_type in formats.CONTAINERS:
        raise UnreadableError(name, "it is an archive of documents: take out the one that is meant")
    document = _document(Member(name, data, frames=frames), form, reading)
    return replace(document, siglum=siglum, role=role)


class Begin(Protocol):
    """Is told of each member of an archive before it is read; it is passed over if the answer is ``False``.

    ``at``: where it stands, by numbers from 0: ``(2, 5)`` is the sixth member of the third.
    """

    def __call__(self, at: tuple[int, ...], path: str, data: bytes) -> bool: ...  # noqa: D102 - see the class


def read_all(
    data: bytes,
    path: str,
    reading: ReadingOptions = READING,
    begin: Begin | None = None,
    frames: tuple[Frame, ...] = (),
) -> Iterator[Document]:
    """Read *data* as a source: one document, or those in the archive that it is, in its order, each with its path.

    *frames*: those of a saved page (:func:`saved_frames`). They have no siglum yet. What cannot be read is an
    unreadable document that says why.
    """
    yield from _read_all(Member("", data, frames=frames), shown_path(path), reading, _Way((), begin, _Taken()))


def read_inside(member: Member, path: str, reading: ReadingOptions) -> Iterator[Document]:
    """Read *member* of the document at *path*, an attachment say, as :func:`read_all` does; not too deep."""
    name = shown_path(f"{path}!{member.name}")
    if reading.depth == _DEEPEST:
        yield _unreadable(member.data, name, f"it is inside {_DEEPEST} others")
    else:
        yield from _member(member, name, reading._replace(depth=reading.depth + 1), _Way((), None, _Taken()))


class _Taken:
    """Adds up what is taken out of an archive and of the archives in it."""

    __slots__ = ("_bytes",)

    def __init__(self) -> None:
        self._bytes = 0

    def add(self, member: Member, path: str) -> None:
        """Count a *member* of the archive at *path*.

        Raises:
            UnreadableError: it is too much.
        """
        self._bytes += len(member.data)
        if self._bytes > scan.MAX_TAKEN_OUT:
            most = f"it and the archives in it expand to more than {scan.MAX_TAKEN_OUT // scan.MIB:,} MiB"
            raise UnreadableError(path, f"the rest of the archive was not read: {most}; split it")


class _Way(NamedTuple):
    """How deep inside archives a document stands, who is told, and how much was taken out so far."""

    at: tuple[int, ...]
    begin: Begin | None
    taken: _Taken


def _read_all(told: Member, name: str, reading: ReadingOptions, way: _Way) -> Iterator[Document]:
    data, depth = told.data, reading.depth + len(way.at)
    try:
        form = _form(data, name, name, told.media_type)._replace(charset=told.charset)
        if form.media_type in formats.CONTAINERS:
            is_empty = True
            for number, member in enumerate(_members(data, name, form, reading, depth)):
                is_empty = False
                way.taken.add(member, name)
                inside = way._replace(at=(*way.at, number))
                yield from _member(member, shown_path(f"{name}!{member.name}"), reading, inside)
            if is_empty:
                yield _unreadable(data, name, "there is no document in it")
        else:
            yield _document(told._replace(name=name), form, reading._replace(depth=depth))
    except UnreadableError as error:
        yield _unreadable(data, name, error.reason)


def _members(data: bytes, name: str, form: formats.Format, reading: ReadingOptions, depth: int) -> Iterator[Member]:
    if depth == _DEEPEST:
        raise UnreadableError(name, f"it is an archive inside {_DEEPEST} others")
    found: Iterator[Member] = _module(formats.CONTAINERS[form.media_type]).members(data, name, reading)
    return found


def _member(member: Member, path: str, reading: ReadingOptions, way: _Way) -> Iterator[Document]:
    if way.begin is not None and not way.begin(way.at, path, member.data):
        return
    if not member.data and member.reason is not None:
        lost = _unreadable(member.data, path, member.reason)
        yield replace(lost, address=member.address, metadata=member.metadata, remarks=member.remarks)
        return
    for document in _read_all(member, path, reading, way):
        missing = together(document.reason, member.reason)
        partial = document.extraction is Extraction.COMPLETE and missing
        yield replace(
            document,
            address=member.address or document.address,
            metadata=Metadata(*(told or own for told, own in zip(member.metadata, document.metadata, strict=True))),
            reason=missing,
            remarks=(*member.remarks, *document.remarks),
            extraction=Extraction.PARTIAL if partial else document.extraction,
        )


def _form(data: bytes, path: str, name: str, media_type: str | None = None) -> formats.Format:
    """The format of *data*; *media_type*: the one that it is said to have."""
    scan.check_size(len(data), name)
    form = formats.format_of(path, data)
    if not data:
        raise UnreadableError(name, "the file is empty")
    if media_type in formats.READERS and formats.told_by(data, media_type) is None:
        return formats.Format(form.suffix, media_type, reader=True)
    if not form.reader:
        raise UnreadableError(name, f"there is no reader for {form.suffix} files yet")
    return form


def _document(told: Member, form: formats.Format, reading: ReadingOptions) -> Document:
    """The document that *told*, under the name of its path, is."""
    data, name = told.data, told.name
    parsed = _parse(data, form, name, reading)
    if told.frames and form.media_type in _MARKUP:
        from sicut.read.html import parse_framed

        parsed = with_frames(parsed, told.frames, name, parse_framed)
    if not parsed.text.strip(WHITE):
        raise UnreadableError(name, parsed.missing or "there is no text in it")
    return Document(
        siglum="",
        role=Role.WITNESS,
        path=name,
        sha256=_sha256(data),
        media_type=form.media_type,
        language=parsed.language,
        text=parsed.text,
        shown=parsed.shown,
        inline=parsed.inline,
        blocks=_timed(parsed),
        anchors=parsed.anchors,
        extraction=Extraction.PARTIAL if parsed.missing else Extraction.COMPLETE,
        reason=parsed.missing or None,
        address=parsed.address,
        metadata=parsed.metadata,
        remarks=parsed.remarks,
        is_output=is_own_output(data),
    )


def _timed(parsed: Parsed) -> tuple[Block, ...]:
    """The blocks with the times that the format knows, else with those that the text has."""
    if any(block.time is not None for block in parsed.blocks):
        return parsed.blocks
    return timed(parsed.text, parsed.blocks)


def _sha256(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()


def _module(name: str) -> ModuleType:
    from importlib import import_module

    return import_module(f"sicut.read.{name}")


def _parse(data: bytes, form: formats.Format, path: str, reading: ReadingOptions) -> Parsed:
    if form.media_type in formats.PARSERS:
        binary: Parsed = _module(formats.PARSERS[form.media_type]).parse(data, path, reading)
        return binary
    markup = form.media_type in _MARKUP
    text, undecoded = decode(data, path, markup=markup, label=form.charset)
    if markup:
        from sicut.read.html import parse as parse_html

        parsed = parse_html(text, path, xml=form.media_type == formats.XHTML, web=True)
    else:
        parsed = _module(formats.TEXTS[form.media_type]).parse(text)
    return parsed.lacking(undecoded)


def read_file(path: str, *, siglum: str, role: Role, reading: ReadingOptions = READING) -> Document:
    """Read the file at *path*, once.

    Raises:
        UnreadableError: it is missing, no regular file, too large, not permitted, or not a text.
    """
    data = load(path)
    return read_bytes(data, path, siglum=siglum, role=role, reading=reading, frames=saved_frames(data, path))


def read_source(path: str, *, siglum: str) -> Document:
    """Read a source. What cannot be read is an unreadable document that says why; nothing is raised."""
    data = b""
    try:
        data = load(path)
        return read_bytes(data, path, siglum=siglum, role=Role.WITNESS, frames=saved_frames(data, path))
    except UnreadableError as error:
        return unreadable(data, path, siglum=siglum, reason=error.reason)


def saved_frames(data: bytes, path: str) -> tuple[Frame, ...]:
    """The frames that the page *data*, the file at *path*, was saved with; of no page, none."""
    name = shown_path(path)
    if formats.format_of(name, data).media_type not in _MARKUP:
        return ()
    inside = os.path.realpath(os.path.dirname(path) or os.curdir)  # noqa: PTH120 - paths are strings here

    def bytes_of(file: str) -> bytes | None:
        try:
            within = os.path.commonpath([os.path.realpath(file), inside]) == inside
            return load(file) if within else None
        except (UnreadableError, ValueError, OSError):
            return None

    return loaded(data, name, bytes_of)


def unreadable(data: bytes, path: str, *, siglum: str, reason: str) -> Document:
    """The document that stands for a source that cannot be read: no text, and the *reason*."""
    return replace(_unreadable(data, shown_path(path), reason), siglum=siglum)


def _unreadable(data: bytes, name: str, reason: str) -> Document:
    return Document(
        siglum="",
        role=Role.WITNESS,
        path=name,
        sha256=_sha256(data),
        media_type=formats.format_of(name).media_type,
        language=None,
        text="",
        extraction=Extraction.UNREADABLE,
        reason=reason,
        is_output=is_own_output(data),
    )
