"""PDFium as this reader calls it: a document, its pages, and short calls without pointers to unpack.

The calls for each character and each object are made anew with addresses as plain integers: half the time of
pypdfium2's own.
"""

import ctypes
import struct
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ctypes import POINTER, PYFUNCTYPE, c_char_p, c_double, c_float, c_int, c_uint, c_void_p
from functools import cache
from itertools import repeat
from typing import NamedTuple

_WRONG_PASSWORD, _UNKNOWN_SECURITY = 4, 5
_MOST_CHARACTERS = 1_000_000


class Box(NamedTuple):
    """A rectangle; ``y`` grows upwards, as in PDF."""

    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, other: "Box", slack: float = 0.0) -> bool:
        """Whether *other* lies in it, but for *slack* points."""
        return (
            self.x0 - slack <= other.x0
            and self.y0 - slack <= other.y0
            and other.x1 <= self.x1 + slack
            and other.y1 <= self.y1 + slack
        )

    @property
    def area(self) -> float:
        """In square points."""
        return max(0.0, self.x1 - self.x0) * max(0.0, self.y1 - self.y0)


def united(one: Box, other: Box) -> Box:
    """The rectangle around two."""
    return Box(min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1))


class _Rect(ctypes.Structure):
    _fields_ = (("left", c_float), ("top", c_float), ("right", c_float), ("bottom", c_float))


class _Matrix(ctypes.Structure):
    _fields_ = tuple((name, c_float) for name in "abcdef")


class ProtectedError(Exception):
    """The document is protected by a password."""


class DamagedError(Exception):
    """It is no PDF, or too damaged for PDFium."""


class Calls:
    """The calls; one object for the process."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # type: ignore[import-untyped]

        self.raw = raw
        i, p = c_int, c_void_p
        self.unicode = _call(raw.FPDFText_GetUnicode, c_uint, p, i)
        self.text_object = _call(raw.FPDFText_GetTextObject, p, p, i)
        self.is_generated = _call(raw.FPDFText_IsGenerated, i, p, i)
        self.is_unmapped = _call(raw.FPDFText_HasUnicodeMapError, i, p, i)
        self.is_hyphen = _call(raw.FPDFText_IsHyphen, i, p, i)
        self.font_size = _call(raw.FPDFText_GetFontSize, c_double, p, i)
        self.render_mode = _call(raw.FPDFTextObj_GetTextRenderMode, i, p)
        self.count_marks = _call(raw.FPDFPageObj_CountMarks, i, p)
        self.mark = _call(raw.FPDFPageObj_GetMark, p, p, c_uint)
        self._value_type = _call(raw.FPDFPageObjMark_GetParamValueType, i, p, c_char_p)
        self.count_objects = _call(raw.FPDFPage_CountObjects, i, p)
        self.object = _call(raw.FPDFPage_GetObject, p, p, i)
        self.type = _call(raw.FPDFPageObj_GetType, i, p)
        self.count_in_form = _call(raw.FPDFFormObj_CountObjects, i, p)
        self.in_form = _call(raw.FPDFFormObj_GetObject, p, p, c_uint)
        self.segments = _call(raw.FPDFPath_CountSegments, i, p)
        self.set_active = _call(raw.FPDFPageObj_SetIsActive, i, p, i)
        self.has_transparency = _call(raw.FPDFPageObj_HasTransparency, i, p)
        self._loose_box = _call(raw.FPDFText_GetLooseCharBox, i, p, i, POINTER(_Rect))
        self._origin = _call(raw.FPDFText_GetCharOrigin, i, p, i, POINTER(c_double), POINTER(c_double))
        self._text_matrix = _call(raw.FPDFText_GetMatrix, i, p, i, POINTER(_Matrix))
        self._matrix = _call(raw.FPDFPageObj_GetMatrix, i, p, POINTER(_Matrix))
        four = [POINTER(c_uint)] * 4
        self._fill_at = _call(raw.FPDFPageObj_GetFillColor, i, p, p, p, p, p)
        self._loose_box_at = _call(raw.FPDFText_GetLooseCharBox, i, p, i, p)
        self._stroke_colour = _call(raw.FPDFPageObj_GetStrokeColor, i, p, *four)
        self._fill = _call(raw.FPDFPageObj_GetFillColor, i, p, *four)
        self._bounds = _call(raw.FPDFPageObj_GetBounds, i, p, *[POINTER(c_float)] * 4)
        self._draw_mode = _call(raw.FPDFPath_GetDrawMode, i, p, POINTER(c_int), POINTER(c_int))
        self._rect, self._numbers = _Rect(), _Matrix()
        self._x, self._y = c_double(), c_double()
        self._rgba = c_uint(), c_uint(), c_uint(), c_uint()
        self._edges = tuple(c_float() for _ in range(4))
        self._fill_mode, self._stroke = c_int(), c_int()

    def has_actual_text(self, mark: int) -> bool:
        """Whether marked content says which text it stands for."""
        return self._value_type(mark, b"ActualText") != 0

    def box(self, page: int, index: int) -> Box:
        """Where a character stands, from its font's descent to its ascent."""
        rect = self._rect
        self._loose_box(page, index, rect)
        return Box(rect.left, rect.bottom, rect.right, rect.top)

    def objects(self, page: int, count: int) -> list[int]:
        """The first *count* objects of a page."""
        return list(map(self.object, repeat(page), range(count)))

    def text_objects(self, page: int, indexes: Sequence[int]) -> dict[int, int]:
        """The objects of characters."""
        return dict(zip(indexes, map(self.text_object, repeat(page), indexes), strict=True))

    def boxes(self, page: int, indexes: Sequence[int]) -> dict[int, Box]:
        """Where characters stand, as :meth:`box` tells it of one."""
        buffer = (c_float * (4 * len(indexes)))()
        start = ctypes.addressof(buffer)
        deque(map(self._loose_box_at, repeat(page), indexes, range(start, start + 16 * len(indexes), 16)), 0)
        found = struct.iter_unpack("4f", buffer)
        return {index: Box(x0, y0, x1, y1) for index, (x0, y1, x1, y0) in zip(indexes, found, strict=True)}

    def colours(self, items: Sequence[int]) -> list[tuple[int, ...]]:
        """Red, green, blue and opacity with which objects are filled."""
        buffer = (c_uint * (4 * len(items)))()
        start = ctypes.addressof(buffer)
        end = start + 16 * len(items)
        told = map(self._fill_at, items, *(range(start + at, end + at, 16) for at in (0, 4, 8, 12)))
        filled = zip(list(told), struct.iter_unpack("4I", buffer), strict=True)
        return [colour if is_told else (0, 0, 0, 255) for is_told, colour in filled]

    def origin(self, page: int, index: int) -> tuple[float, float]:
        """Where a character's base line begins."""
        self._origin(page, index, self._x, self._y)
        return self._x.value, self._y.value

    def text_matrix(self, page: int, index: int) -> tuple[float, float, float, float]:
        """The matrix of a character, without its place."""
        matrix = self._numbers
        if not self._text_matrix(page, index, matrix):
            return 1.0, 0.0, 0.0, 1.0
        return matrix.a, matrix.b, matrix.c, matrix.d

    def matrix(self, item: int) -> tuple[float, ...]:
        """The matrix of an object."""
        return _six(self._numbers) if self._matrix(item, self._numbers) else (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    def colour(self, item: int) -> tuple[int, ...]:
        """Red, green, blue and opacity with which an object is filled."""
        return self._four() if self._fill(item, *self._rgba) else (0, 0, 0, 255)

    def stroke(self, item: int) -> tuple[int, ...]:
        """Red, green, blue and opacity of the lines of an object."""
        return self._four() if self._stroke_colour(item, *self._rgba) else (0, 0, 0, 255)

    def _four(self) -> tuple[int, int, int, int]:
        red, green, blue, opacity = self._rgba
        return red.value, green.value, blue.value, opacity.value

    def fill(self, item: int) -> tuple[int, ...] | None:
        """Red, green, blue and opacity of a filled path; ``None``: it is not filled."""
        if not self._draw_mode(item, self._fill_mode, self._stroke) or not self._fill_mode.value:
            return None
        return self.colour(item)

    def bounds(self, item: int) -> Box:
        """Where an object stands."""
        self._bounds(item, *self._edges)
        return Box(*(edge.value for edge in self._edges))


def _six(matrix: _Matrix) -> tuple[float, ...]:
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _call(function: object, result: object, *arguments: object) -> Callable[..., int]:
    address = ctypes.cast(function, c_void_p).value  # type: ignore[arg-type]  # a function of a library
    made: Callable[..., int] = PYFUNCTYPE(result, *arguments)(address)  # type: ignore[arg-type]
    return made


@cache
def calls() -> Calls:
    """The calls, of the library that is loaded on first use."""
    return Calls()


class Page(NamedTuple):
    """An open page: addresses of it and of its text, how many characters it has, its visible box."""

    handle: int
    text: int
    characters: int
    box: Box

    @property
    def objects(self) -> int:
        """How many objects it holds."""
        return max(0, calls().count_objects(self.handle))


class File:
    """An open document."""

    def __init__(self, data: bytes) -> None:
        """Open it.

        Raises:
            ProtectedError: it needs a password.
            DamagedError: it is no PDF.
        """
        self._raw = calls().raw
        self._data = data  # PDFium reads from it as long as the document is open
        self.handle = self._raw.FPDF_LoadMemDocument64(data, len(data), None)
        if not self.handle:
            protected = self._raw.FPDF_GetLastError() in {_WRONG_PASSWORD, _UNKNOWN_SECURITY}
            raise ProtectedError if protected else DamagedError
        self.pages: int = self._raw.FPDF_GetPageCount(self.handle)
        self.is_tagged = bool(self._raw.FPDFCatalog_IsTagged(self.handle))
        self._settings = self._raw.FPDF_FORMFILLINFO(version=2)
        has_form = self._raw.FPDF_GetFormType(self.handle) != 0
        self.form = self._raw.FPDFDOC_InitFormFillEnvironment(self.handle, self._settings) if has_form else None

    def close(self) -> None:
        """Close it."""
        if self.form:
            self._raw.FPDFDOC_ExitFormFillEnvironment(self.form)
        self._raw.FPDF_CloseDocument(self.handle)

    @contextmanager
    def page(self, index: int) -> Iterator[Page | None]:
        """A page, open while it is looked at; ``None``: it cannot be opened."""
        raw = self._raw
        page = raw.FPDF_LoadPage(self.handle, index)
        text = raw.FPDFText_LoadPage(page) if page else None
        try:
            if page and text:
                yield Page(_address(page), _address(text), max(0, raw.FPDFText_CountChars(text)), self._box(page))
            else:
                yield None
        finally:
            if text:
                raw.FPDFText_ClosePage(text)
            if page:
                raw.FPDF_ClosePage(page)

    def _box(self, page: object) -> Box:
        rect = self._raw.FS_RECTF()
        if self._raw.FPDF_GetPageBoundingBox(page, rect):
            return Box(rect.left, rect.bottom, rect.right, rect.top)
        return Box(0.0, 0.0, 612.0, 792.0)

    def string(self, call: Callable[..., int], *arguments: object) -> str:
        """What a call tells that fills a buffer with UTF-16; nothing if it tells nothing."""
        size = call(*arguments, None, 0)
        if not 2 < size <= 2 * _MOST_CHARACTERS:  # noqa: PLR2004 - a NUL
            return ""
        buffer = ctypes.create_string_buffer(size + 2)
        call(*arguments, ctypes.cast(buffer, POINTER(ctypes.c_ushort)), size)
        return clean(buffer.raw[: size - size % 2].decode("utf-16-le", "replace"))


def clean(text: str) -> str:
    """*text* up to its NUL, without what can be no character."""
    return "".join("\ufffd" if "\ud800" <= c < "\ue000" else c for c in text.split("\0", 1)[0])


def _address(pointer: object) -> int:
    return ctypes.cast(pointer, c_void_p).value or 0  # type: ignore[arg-type]  # a pointer of a library


def page_string(page: Page) -> str:
    """The page's characters, one for each index that PDFium counts."""
    call = calls()
    buffer = (ctypes.c_ushort * (page.characters + 1))()
    text_pointer = ctypes.cast(page.text, call.raw.FPDF_TEXTPAGE)
    written = call.raw.FPDFText_GetText(text_pointer, 0, page.characters, buffer)
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    if written - 1 == page.characters == len(text):
        return text
    return "".join(_character(call.unicode(page.text, index)) for index in range(page.characters))


def _character(code: int) -> str:
    return chr(code) if code < 0xD800 or 0xE000 <= code <= 0x10FFFF else "\ufffd"  # noqa: PLR2004 - Unicode's own
