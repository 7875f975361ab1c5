"""A PDF as a whole: its pages taken out, put together, written, and what is missing of them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sicut.model.reading import ReadingOptions
from sicut.read import formats
from sicut.read.parsed import Parsed, together
from sicut.read.pdf import about, ocr, second
from sicut.read.pdf.joints import compounds
from sicut.read.pdf.leaves import MOST_CHARACTERS, Leaf, leaf
from sicut.read.pdf.library import File
from sicut.read.pdf.repair import ALTERNATIVE, REPLACED
from sicut.read.pdf.sheets import Sheet, sheets_of
from sicut.read.pdf.writing import Writer

MOST_PAGES = 20_000
_WORK = 500_000  # characters and objects of pages for each second that reading may take
_PAGE = 200  # what a page costs that is empty
_NAMED = 12


@dataclass(slots=True)
class _Found:
    """What was taken out of a file, an entry for each page; pages have their number from 0."""

    leaves: list[Leaf] = field(default_factory=list)
    stickers: list[list[about.Sticker]] = field(default_factory=list)
    labels: list[str | None] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    stamped: list[int] = field(default_factory=list)
    again: Mapping[int, second.Second] = field(default_factory=dict)
    pictures: dict[int, Sequence[str]] = field(default_factory=dict)

    def pages(self, are: Callable[[Leaf], bool]) -> list[int]:
        """The pages whose leaves are so."""
        return [number for number, one in enumerate(self.leaves) if are(one)]


def read_file(file: File, data: bytes, names: Collection[bytes], reading: ReadingOptions) -> Parsed:
    """Read an open document; *names*: those of :mod:`sicut.read.pdf.repair` that may stand in it."""
    found = _taken(file, names, reading)
    doubtful = [*found.pages(_is_doubtful), *found.closed]
    if doubtful:
        found.again = second.look(data, sorted(doubtful))
    if reading.ocr and ocr.is_installed():
        for number in found.pages(lambda one: one.wants_ocr):
            texts = ocr.read_picture(file, number, reading)
            if texts is not None:
                found.pictures[number] = texts
    sheets = sheets_of(found.leaves, found.labels)
    writer = _written(found, sheets, about.outline(file))
    attached, metadata = about.attached(file), about.metadata(file)
    writer.end(metadata.title)
    return writer.flow.finish(
        about.language(file),
        together(*_missing(found, file, reading, attached)),
        None,
        metadata,
        tuple(_remarks(found, attached)),
    )


def _taken(file: File, names: Collection[bytes], reading: ReadingOptions) -> _Found:
    found, left = _Found(), reading.budget.text
    work = _WORK * max(1, reading.budget.cpu)
    for number in range(min(file.pages, MOST_PAGES)):
        with file.page(number) as page:
            one = Leaf() if page is None else leaf(page, marked=REPLACED in names)
            stickers = [] if page is None else list(about.stickers(file, page))
            if page is None:
                found.closed.append(number)
            else:
                left -= page.characters
                work -= page.characters + page.objects + _PAGE
                stickers += about.alternatives(file, page) if ALTERNATIVE in names else ()
                if about.is_stamped(file, page):
                    found.stamped.append(number)
        found.leaves.append(one)
        found.stickers.append(stickers)
        found.labels.append(about.label(file, number))
        if left <= 0 or work <= 0:
            break
    return found


def _is_doubtful(one: Leaf) -> bool:
    return one.unmapped > 0 or one.blank


def _written(found: _Found, sheets: Sequence[Sheet], titles: Sequence[about.Title]) -> Writer:
    known = compounds(line.text for one in found.leaves for line in one.lines)
    writer = Writer(titles, known)
    for number, (sheet, one) in enumerate(zip(sheets, found.leaves, strict=True)):
        writer.sheet(sheet)
        if one.crowd:
            writer.texts([one.crowd], sheet.page, sheet.label)
        elif not one.has_text and number in found.again:
            writer.texts([found.again[number].text], sheet.page, sheet.label)
        writer.texts(found.pictures.get(number, ()), sheet.page, sheet.label)
        writer.stickers(found.stickers[number], sheet.page, sheet.label)
        writer.end_page(sheet.page)
    return writer


def _missing(found: _Found, file: File, reading: ReadingOptions, attached: Sequence[str]) -> Iterable[str]:
    done = len(found.leaves)
    if done < file.pages:
        yield f"{file.pages - done:,} of its {file.pages:,} pages are missing: it is longer than can be read"
    if found.closed:
        yield f"{_pages(found.closed)} cannot be opened, the file is damaged there"
    unread = [page for page in found.pages(lambda one: one.wants_ocr) if page not in found.pictures]
    if unread:
        have = "have" if len(unread) > 1 else "has"
        yield f"{_pages(unread)} {have} no text layer: {_how(reading, many=len(unread) > 1)}"
    bare = found.pages(lambda one: one.blank)
    empty = [page for page in bare if page in found.again and found.again[page].shows and not found.again[page].text]
    if empty:
        yield f"the content of {_pages(empty)} cannot be read"
    unseen = [page for page in bare if page not in found.again]
    if unseen:
        yield f"nothing was found on {_pages(unseen)}"
    strange = found.pages(lambda one: one.unmapped > 0)
    if strange:
        number = sum(found.leaves[page].unmapped for page in strange)
        yield f"{_words(number)} on {_pages(strange)} cannot be told: a font does not say which characters it shows"
    apart = [page for page, other in found.again.items() if second.lacks(_text(found, page), other.text)]
    if apart:
        yield f"two readers disagree about the text of {_pages(sorted(apart))}"
    if found.stamped:
        yield f"the words drawn in stamps on {_pages(found.stamped)} are not read"
    yield from _beyond(found)
    documents = [name for name in attached if formats.suffix_of(name) in formats.READ]
    if documents:
        yield f"files attached to it are not read: {_named(documents)}"


def _beyond(found: _Found) -> Iterable[str]:
    """What is missing of pages that are beyond a limit."""
    deep = found.pages(lambda one: one.is_deep)
    if deep:
        yield f"what {_pages(deep)} {'draw' if len(deep) > 1 else 'draws'} nests too deeply to be read in full"
    crowded = found.pages(lambda one: bool(one.crowd))
    if crowded:
        yield f"the order of the text is not known on {_pages(crowded)}, more than {MOST_CHARACTERS:,} characters each"


def _how(reading: ReadingOptions, *, many: bool) -> str:
    if not reading.ocr:
        return f"{'they need' if many else 'it needs'} OCR, see --ocr"
    return "tesseract could not read it" if ocr.is_installed() else ocr.INSTALL


def _remarks(found: _Found, attached: Sequence[str]) -> Iterable[str]:
    if found.pictures:
        yield f"{_pages(sorted(found.pictures))} {'were' if len(found.pictures) > 1 else 'was'} read by OCR"
    scans = found.pages(lambda one: one.scan)
    if scans:
        yield f"{_pages(scans)} {'are pictures' if len(scans) > 1 else 'is a picture'} with a text layer made by OCR"
    if attached:
        yield f"it has files attached: {_named(attached)}"


def _text(found: _Found, page: int) -> str:
    one = found.leaves[page]
    return one.crowd or " ".join(line.text for line in (*one.lines, *one.unseen))


def _words(number: int) -> str:
    return "a word" if number == 1 else f"{number:,} words"


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _pages(numbers: Sequence[int]) -> str:
    """``page 3``, ``pages 3, 7 to 9``, for numbers from 0 in their order."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    shown = [f"{one + 1}" if one == last else f"{one + 1} to {last + 1}" for one, last in runs]
    return f"page{'s' if len(numbers) > 1 else ''} {_named(shown)}"
