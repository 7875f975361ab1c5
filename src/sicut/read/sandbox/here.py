"""Inputs, and those that are read in this process, without any child."""

import os
from typing import Final, NamedTuple

from sicut.errors import UnreadableError
from sicut.model.document import Document
from sicut.model.reading import ReadingOptions
from sicut.read import formats
from sicut.read.files import load, shown_path
from sicut.read.frames import Frame, framed
from sicut.read.reader import read_all, saved_frames, unreadable
from sicut.read.sandbox import reasons

_KIB: Final = 1024
SMALL: Final = {
    formats.PLAIN: 1024 * _KIB,
    formats.MARKDOWN: 256 * _KIB,
    formats.LATEX: 256 * _KIB,
    formats.HTML: 256 * _KIB,
    formats.XHTML: 256 * _KIB,
}
"""Texts of so many bytes are read in this process. Measured: the worst plain text takes 1.5 seconds and 110 MiB of
memory, the worst Markdown one second; what a parser of pages may ask for is checked on the bytes."""
_MARKUP: Final = frozenset((formats.HTML, formats.XHTML))

Documents = tuple[Document, ...]


class Given(NamedTuple):
    """An input; without ``data`` it is the file at ``path``, which is read when its turn comes."""

    path: str
    data: bytes | None = None


def looked_at(given: Given) -> tuple[Given, bool]:
    """*given*, with its data if they are few; and whether it is read in this process."""
    data, most = given.data, max(SMALL.values())
    try:
        if data is None and os.path.getsize(given.path) <= most:  # noqa: PTH202 - paths are strings here
            data = load(given.path)
    except (OSError, UnreadableError):
        return given, True
    if data is None or len(data) > most:
        return given, False
    form = formats.format_of(given.path, data)
    is_page = form.media_type in _MARKUP
    is_here = len(data) <= SMALL.get(form.media_type, 0) or not form.reader
    if is_page and given.data is None and (not is_here or framed(data, shown_path(given.path))):
        return given, False
    return Given(given.path, data), is_here


def read_here(given: Given, reading: ReadingOptions) -> Documents:
    """The documents of an input, read in this process."""
    path, data = given
    try:
        frames: tuple[Frame, ...] = ()
        if data is None:
            data = load(path)
            frames = saved_frames(data, path)
        return tuple(read_all(data, path, reading, frames=frames))
    except UnreadableError as error:
        return (unreadable(data or b"", path, siglum="", reason=error.reason),)
    except Exception as error:  # noqa: BLE001 - a reader's fault costs its document alone
        return (unreadable(data or b"", path, siglum="", reason=reasons.broke_off(type(error).__name__)),)
