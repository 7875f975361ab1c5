"""What a PDF says of itself besides its pages: title, labels, outline, notes stuck to its pages, files attached."""

import re
from collections.abc import Iterator
from ctypes import byref, c_ulong, c_void_p, cast
from typing import NamedTuple

from sicut.model.document import Metadata
from sicut.read.pdf.library import File, Page, calls

_DATE = re.compile(r"(?:D:)?([0-9]{4})(?:([01][0-9])(?:([0-3][0-9]))?)?")
_MOST_TITLES = 20_000
_DEEPEST = 30
_MOST_NOTES = 5_000
_MOST_ATTACHED = 1_000
_MOST_ELEMENTS = 5_000
_POPUP, _WIDGET, _STAMP = 16, 20, 13
_WORDY = (1, 5)
_MOST_DRAWN = 100
_MOST_MARKED = 20_000
_WRITTEN = (4, 5, 6)
_UNSEEN = 0x2 | 0x20
_NAMED = 80


class Title(NamedTuple):
    """An entry of the outline: its depth from 1, its text, the page that it points to, from 0."""

    level: int
    text: str
    page: int


class Sticker(NamedTuple):
    """A note, a comment or the value of a field on a page; ``seen``: it is shown."""

    text: str
    seen: bool


def metadata(file: File) -> Metadata:
    """Title, author and the day of its making."""
    told = [_told(file, name) for name in (b"Title", b"Author", b"CreationDate")]
    return Metadata(told[0], told[1], _day(told[2]))


def _told(file: File, name: bytes) -> str | None:
    return " ".join(file.string(calls().raw.FPDF_GetMetaText, file.handle, name).split()) or None


def _day(written: str | None) -> str | None:
    """A date of PDF (ISO 32000, 7.9.4) as one of ISO 8601."""
    found = _DATE.match(written or "")
    return "-".join(part for part in found.groups() if part) if found is not None else None


def language(file: File) -> str | None:
    """The language of the whole, as written."""
    told = file.string(calls().raw.FPDFCatalog_GetLanguage, file.handle).strip()
    return told if re.fullmatch("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}", told) else None


def label(file: File, index: int) -> str | None:
    """The label of a page, if the document gives labels."""
    return file.string(calls().raw.FPDF_GetPageLabel, file.handle, index).strip() or None


def outline(file: File) -> list[Title]:
    """The entries of the outline in their order; each is visited once."""
    raw = calls().raw
    titles: list[Title] = []
    visited: set[int] = set()
    waiting = [(raw.FPDFBookmark_GetFirstChild(file.handle, None), 1)]
    while waiting and len(titles) < _MOST_TITLES:
        entry, level = waiting.pop()
        address = cast(entry, c_void_p).value if entry else None
        if address is None or address in visited:
            continue
        visited.add(address)
        goal = raw.FPDFBookmark_GetDest(file.handle, entry)
        page = raw.FPDFDest_GetDestPageIndex(file.handle, goal) if goal else -1
        text = " ".join(file.string(raw.FPDFBookmark_GetTitle, entry).split())
        if text:
            titles.append(Title(level, text, page))
        waiting.append((raw.FPDFBookmark_GetNextSibling(file.handle, entry), level))
        if level < _DEEPEST:
            waiting.append((raw.FPDFBookmark_GetFirstChild(file.handle, entry), level + 1))
    return titles


def stickers(file: File, page: Page) -> Iterator[Sticker]:
    """What is stuck to a page: comments, free text, values of fields, each text once."""
    raw = calls().raw
    handle = cast(page.handle, raw.FPDF_PAGE)
    told: set[str] = set()
    for number in range(min(raw.FPDFPage_GetAnnotCount(handle), _MOST_NOTES)):
        note = raw.FPDFPage_GetAnnot(handle, number)
        if not note:
            continue
        kind = raw.FPDFAnnot_GetSubtype(note)
        for text in _texts(file, note, kind):
            if text and text not in told:
                told.add(text)
                yield Sticker(text, not raw.FPDFAnnot_GetFlags(note) & _UNSEEN)
        raw.FPDFPage_CloseAnnot(note)


def _texts(file: File, note: object, kind: int) -> list[str]:
    raw = calls().raw
    if kind == _POPUP:
        return []
    texts = [file.string(raw.FPDFAnnot_GetStringValue, note, b"Contents")]
    if kind == _WIDGET and file.form and raw.FPDFAnnot_GetFormFieldType(file.form, note) in _WRITTEN:
        texts.append(file.string(raw.FPDFAnnot_GetFormFieldValue, file.form, note))
    return [text.strip() for text in texts]


def is_stamped(file: File, page: Page) -> bool:
    """Whether words are drawn in what is stuck to a page, and nowhere told as a text."""
    raw = calls().raw
    handle = cast(page.handle, raw.FPDF_PAGE)
    for number in range(min(raw.FPDFPage_GetAnnotCount(handle), _MOST_NOTES)):
        note = raw.FPDFPage_GetAnnot(handle, number)
        if not note:
            continue
        is_stamp = raw.FPDFAnnot_GetSubtype(note) == _STAMP
        silent = is_stamp and _draws_words(note) and not any(_texts(file, note, _STAMP))
        raw.FPDFPage_CloseAnnot(note)
        if silent:
            return True
    return False


def _draws_words(note: object) -> bool:
    raw = calls().raw
    drawn = range(min(raw.FPDFAnnot_GetObjectCount(note), _MOST_DRAWN))
    return any(raw.FPDFPageObj_GetType(raw.FPDFAnnot_GetObject(note, one)) in _WORDY for one in drawn)


def alternatives(file: File, page: Page) -> Iterator[Sticker]:
    """What is said to be shown by the pictures of a page, in its structure or beside them; nobody sees it."""
    if not file.is_tagged:
        yield from _marked_alternatives(file, page)
        return
    raw = calls().raw
    tree = raw.FPDF_StructTree_GetForPage(cast(page.handle, raw.FPDF_PAGE))
    if not tree:
        return
    count = min(max(0, raw.FPDF_StructTree_CountChildren(tree)), _MOST_ELEMENTS)
    waiting = [raw.FPDF_StructTree_GetChildAtIndex(tree, number) for number in reversed(range(count))]
    for _ in range(_MOST_ELEMENTS):
        if not waiting:
            break
        element = waiting.pop()
        if not element:
            continue
        text = file.string(raw.FPDF_StructElement_GetAltText, element).strip()
        if text:
            yield Sticker(text, seen=False)
        count = min(max(0, raw.FPDF_StructElement_CountChildren(element)), _MOST_ELEMENTS - len(waiting))
        waiting += [raw.FPDF_StructElement_GetChildAtIndex(element, number) for number in reversed(range(count))]
    raw.FPDF_StructTree_Close(tree)


def _marked_alternatives(file: File, page: Page) -> Iterator[Sticker]:
    """The ``/Alt`` of marked content (ISO 32000, 14.9.3) of a page without structure, each once."""
    raw = calls().raw
    handle = cast(page.handle, raw.FPDF_PAGE)
    told: set[str] = set()
    for number in range(min(raw.FPDFPage_CountObjects(handle), _MOST_MARKED)):
        item = raw.FPDFPage_GetObject(handle, number)
        for depth in range(min(raw.FPDFPageObj_CountMarks(item), _DEEPEST)):
            mark = raw.FPDFPageObj_GetMark(item, depth)
            text = file.string(_mark_string, mark, b"Alt").strip()
            if text and text not in told:
                told.add(text)
                yield Sticker(text, seen=False)


def _mark_string(mark: object, key: bytes, buffer: object, length: int) -> int:
    """The bytes of a string in a mark, as the other calls for strings give them."""
    raw = calls().raw
    size = c_ulong(0)
    raw.FPDFPageObjMark_GetParamStringValue(mark, key, buffer, length, byref(size))
    return size.value


def attached(file: File) -> list[str]:
    """The names of the files attached, in their order."""
    raw = calls().raw
    names = []
    for number in range(min(raw.FPDFDoc_GetAttachmentCount(file.handle), _MOST_ATTACHED)):
        one = raw.FPDFDoc_GetAttachment(file.handle, number)
        name = file.string(raw.FPDFAttachment_GetName, one).strip() if one else ""
        names.append(" ".join(name.split())[:_NAMED] or f"file {number + 1}")
    return names
