"""The pages of sources as they look, for the passages of a result."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from sicut.api.pictured import Wish, pages_wanted
from sicut.errors import UnreadableError
from sicut.model.document import Document
from sicut.model.picture import NO_PICTURES, Box, PagePicture, Pictures
from sicut.model.reading import Budget, ReadingOptions
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.read.files import load
from sicut.read.pdf.picture_png import png_of
from sicut.read.pdf.picture_wire import Drawn, Question, answer_of, asked
from sicut.read.sandbox.here import Documents, Given
from sicut.read.sandbox.pool import Readers

MOST_PAGES: Final = 40
"""So many make a file of about 4 MB and some seconds more; who wants to see all pages has the source."""
_BUDGET: Final = Budget(cpu=5.0, wall=10.0, text=3_000_000)
_READER: Final = "sicut.read.pdf.picture"
_INSIDE: Final = "!"

_Wishes = Mapping[int, Sequence[Wish]]
_Place = tuple[str, Span]


def page_pictures(result: Result) -> Pictures:
    """The pages on which the passages of *result* stand, each once, and where on them.

    Files are read anew; one that has changed since, that is gone, or whose page cannot be drawn, has no picture.
    Nothing is drawn in this process.
    """
    wanted = pages_wanted(result)
    if not wanted:
        return NO_PICTURES
    documents = {document.siglum: document for document in result.documents}
    unchanged = {siglum: _data(documents[siglum]) is not None for siglum in {siglum for siglum, _ in wanted}}
    possible = [page for page in wanted if unchanged[page[0]]]
    chosen: dict[str, dict[int, Sequence[Wish]]] = {}
    for siglum, page in sorted(possible[:MOST_PAGES]):
        chosen.setdefault(siglum, {})[page] = wanted[siglum, page]
    return _drawn([(documents[siglum], pages) for siglum, pages in chosen.items()], len(possible[MOST_PAGES:]))


def _drawn(chosen: Sequence[tuple[Document, _Wishes]], left_out: int) -> Pictures:
    album = _Album()
    sent: list[tuple[str, _Wishes]] = []

    def given() -> Iterator[Given]:
        for document, wishes in chosen:
            data = _data(document)
            if data is not None:
                sent.append((document.siglum, wishes))
                words = [(page, [wish.words for wish in wanted]) for page, wanted in wishes.items()]
                yield Given(document.siglum, asked(Question(_file_of(document.path), document.sha256, words), data))

    with Readers(ReadingOptions(budget=_BUDGET), reader=_READER) as readers:
        for number, answers in enumerate(readers.read(given())):
            siglum, wishes = sent[number]
            for page, wanted, text in _told(siglum, wishes, answers):
                with suppress(ValueError):
                    album.add(siglum, page, wanted, answer_of(text, len(wanted)))
    boxes = {key: tuple(dict.fromkeys(lines)) for key, lines in album.boxes.items()}
    return Pictures(album.pages, boxes, left_out)


class _Album:
    """What has been drawn so far."""

    def __init__(self) -> None:
        self.pages: dict[tuple[str, int], PagePicture] = {}
        self.boxes: dict[_Place, list[tuple[int, Box]]] = {}

    def add(self, siglum: str, page: int, wanted: Sequence[Wish], drawn: Drawn) -> None:
        """Put in a page, and where the words *wanted* stand on it."""
        width, height, rows = drawn.pixels
        self.pages[siglum, page] = PagePicture(png_of(width, height, rows), width, height)
        for wish, lines in zip(wanted, drawn.places, strict=True):
            if lines:
                self.boxes.setdefault((siglum, wish.span), []).extend((page, line) for line in lines)


def _told(siglum: str, wishes: _Wishes, answers: Documents) -> Iterator[tuple[int, Sequence[Wish], str]]:
    """Pages, what was wanted on each, and what was answered."""
    texts = {answer.path: answer.text for answer in answers if answer.text}
    for page, wanted in wishes.items():
        text = texts.get(f"{siglum}{_INSIDE}{page}")
        if text is not None:
            yield page, wanted, text


def _data(document: Document) -> bytes | None:
    """The bytes of the file of *document*, or of the archive that it is in; ``None``: they are not those any more."""
    try:
        file = _file_of(document.path)
        data = load(file)
    except UnreadableError:
        return None
    # a member of an archive is compared when it has been taken out, in the process that draws
    return data if file != document.path or sha256(data).hexdigest() == document.sha256 else None


def _file_of(path: str) -> str:
    """The file at *path*, or the archive that it leads into: what stands before some ``!`` of it."""
    ends = [len(path), *(place for place, one in enumerate(path) if one == _INSIDE)]
    return next((path[:end] for end in ends if Path(path[:end]).is_file()), path)
