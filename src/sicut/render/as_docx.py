"""The format ``docx``: the report with a comment at each finding, and a table of every claim."""

from sicut.errors import UsageError
from sicut.model.document import Document
from sicut.model.result import Result
from sicut.render.colour import Palette
from sicut.render.docx_report.built import build
from sicut.render.docx_report.ending import add_ending
from sicut.render.docx_report.kept import keep
from sicut.render.docx_report.remarks import Remarks
from sicut.render.docx_report.saving import saved
from sicut.render.formats import Look
from sicut.render.frame import Painter
from sicut.render.places import Places

_COLUMNS = 400
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_UNOPENED = (
    "The report's own Word file could not be opened again, so this is a new document with its words; its layout is not "
    "kept."
)


def as_docx(result: Result, look: Look) -> bytes:
    """*result* as a Word file: each report with a comment at every open finding and every claim not checked.

    A single report that is a Word file is the very document, its layout kept; other reports are written anew.

    Raises:
        UsageError: python-docx is not installed.
    """
    try:
        import docx  # noqa: F401 - only whether it is there
    except ImportError:
        raise UsageError("the format docx needs python-docx: pip install 'sicut[docx]'") from None
    painter = Painter(Places(result.documents), Palette(on=False), _COLUMNS)
    remarks = Remarks(result, painter)
    original = _original(remarks.reports, look)
    word = None if original is None else keep(original, remarks.reports[0], remarks.of(remarks.reports[0].siglum))
    kept = word is not None
    if word is None:
        word = build(remarks, painter.places, _UNOPENED if original is not None else None)
    add_ending(word, result, remarks, painter.places)
    return saved(word, kept=kept)


def _original(reports: tuple[Document, ...], look: Look) -> bytes | None:
    """The bytes of the one report, if it is a Word file."""
    if len(reports) != 1 or reports[0].media_type != _WORD:
        return None
    return look.originals.get(reports[0].siglum)
