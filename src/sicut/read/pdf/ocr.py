"""Pages that are pictures, read by the system's ``tesseract``."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Sequence

from sicut.model.reading import ReadingOptions
from sicut.read.pdf.library import File, calls

_POINTS, _DOTS = 72, 300
_MOST_DOTS = 40_000_000
_SECONDS = 60
_GREY, _WHITE, _ANNOTATIONS = 1, 0xFFFFFFFF, 0x01
INSTALL = "tesseract is not installed (apt install tesseract-ocr, brew install tesseract)"


def is_installed() -> bool:
    """Whether there is a ``tesseract``."""
    return shutil.which("tesseract") is not None


def read_picture(file: File, index: int, reading: ReadingOptions) -> Sequence[str] | None:
    """The paragraphs of a page, lines parted by line ends; ``None``: it could not be read."""
    picture = _picture(file, index)
    program = shutil.which("tesseract")
    if picture is None or program is None:
        return None
    languages = ("-l", reading.ocr_languages) if reading.ocr_languages else ()
    try:
        done = subprocess.run(  # noqa: S603 - the program by its full path, no shell, the page on its input
            [program, "stdin", "stdout", "--dpi", str(_DOTS), *languages],
            input=picture,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    text = done.stdout.decode("utf-8", "replace").replace("\f", "\n\n").replace("\0", "")
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _picture(file: File, index: int) -> bytes | None:
    """The page as a grey picture (PGM) of 300 dots an inch, of fewer if it is huge."""
    raw = calls().raw
    page = raw.FPDF_LoadPage(file.handle, index)
    if not page:
        return None
    try:
        wide, high = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
        scale = _DOTS / _POINTS
        if wide * high * scale * scale > _MOST_DOTS:
            scale = (_MOST_DOTS / (wide * high)) ** 0.5
        width, height = int(wide * scale), int(high * scale)
        if not 0 < width * height <= _MOST_DOTS:
            return None
        return _drawn(page, width, height)
    finally:
        raw.FPDF_ClosePage(page)


def _drawn(page: object, width: int, height: int) -> bytes | None:
    raw = calls().raw
    bitmap = raw.FPDFBitmap_CreateEx(width, height, _GREY, None, 0)
    if not bitmap:
        return None
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, _ANNOTATIONS)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        data = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * height)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    rows = (data[row * stride : row * stride + width] for row in range(height))
    return b"P5 %d %d 255\n" % (width, height) + b"".join(rows)
