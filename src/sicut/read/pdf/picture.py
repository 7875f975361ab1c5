"""Pages as they look. Run in a child process by :class:`sicut.read.sandbox.pool.Readers`, as the reader of text is.

The input is a question (:mod:`sicut.read.pdf.picture_wire`) with its file; each page is a member of it, so that each
has a budget of its own and one that cannot be drawn costs only itself.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib import import_module
from typing import Final

from sicut.model.document import Document, Role
from sicut.model.reading import ReadingOptions
from sicut.read import formats, scan
from sicut.read.frames import Frame
from sicut.read.pdf.library import DamagedError, File, ProtectedError
from sicut.read.pdf.picture_drawn import pixels, places
from sicut.read.pdf.picture_wire import Question, answered, question_of
from sicut.read.pdf.picture_words import Words
from sicut.read.pdf.repair import repaired
from sicut.read.pdf.traps import calls_without_end
from sicut.read.reader import Begin, Member, unreadable

_DEEPEST: Final = 3
_UNDRAWN: Final = "it cannot be drawn"


def read_all(
    data: bytes,
    path: str,
    reading: ReadingOptions,
    begin: Begin,
    frames: tuple[Frame, ...] = (),  # noqa: ARG001 - they are those of web pages
) -> Iterator[Document]:
    """For each page asked for, the answer as the text of a document, called *path*, ``!`` and the page's number."""
    question, sent = question_of(data)
    file = _opened(question, sent, reading)
    if file is None:
        return
    try:
        for at, (number, wanted) in enumerate(question.pages):
            name, told = f"{path}!{number}", b"%d" % number
            if begin((at,), name, told):
                text = _answer(file, number, wanted)
                yield _document(name, told, text) if text else unreadable(told, name, siglum="", reason=_UNDRAWN)
    finally:
        file.close()


def _opened(question: Question, sent: bytes, reading: ReadingOptions) -> File | None:
    data = _found(question, sent, reading)
    if data is None or calls_without_end(data):
        return None
    try:
        try:
            return File(data)
        except DamagedError:
            return File(repaired(data) or b"")
    except (DamagedError, ProtectedError):
        return None


def _found(question: Question, sent: bytes, reading: ReadingOptions) -> bytes | None:
    """The file meant: what was sent, or a member of it, or of an archive in it."""
    waiting = [(Member(question.name, sent), 0)]
    left = scan.MAX_TAKEN_OUT
    while waiting:
        member, depth = waiting.pop()
        if sha256(member.data).hexdigest() == question.sha256:
            return member.data
        kind = formats.CONTAINERS.get(formats.format_of(member.name, member.data).media_type)
        if kind is None or depth == _DEEPEST:
            continue
        for inner in import_module(f"sicut.read.{kind}").members(member.data, member.name, reading):
            left -= len(inner.data)
            if left < 0:
                return None
            waiting.append((inner, depth + 1))
    return None


def _answer(file: File, number: int, wanted: Sequence[Words]) -> str | None:
    if not 1 <= number <= file.pages:
        return None
    with file.page(number - 1) as page:
        drawn = None if page is None else pixels(page)
        if page is None or drawn is None:
            return None
        return answered(drawn, places(page, wanted, (drawn.width, drawn.height)))


def _document(name: str, told: bytes, text: str) -> Document:
    return Document("", Role.WITNESS, name, sha256(told).hexdigest(), formats.PLAIN, None, text)
