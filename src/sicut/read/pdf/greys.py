"""A page drawn by PDFium into memory, a byte a dot."""

import ctypes

from sicut.read.pdf.library import Page, calls

_GREY, _WHITE, _ANNOTATIONS = 1, 0xFFFFFFFF, 1


def handle(page: Page) -> object:
    """*page* as PDFium's own functions want it."""
    return ctypes.cast(page.handle, calls().raw.FPDF_PAGE)


def drawn(page: Page, width: int, height: int, *, annotations: bool = False) -> bytes | None:
    """*page* in greys on white, *width* by *height* dots, row by row; ``None``: there is no memory for it."""
    raw = calls().raw
    buffer = ctypes.create_string_buffer(width * height)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, _GREY, buffer, width)
    if not bitmap:
        return None
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        raw.FPDF_RenderPageBitmap(bitmap, handle(page), 0, 0, width, height, 0, _ANNOTATIONS if annotations else 0)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    return buffer.raw
