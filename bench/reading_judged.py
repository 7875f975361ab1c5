"""What sicut makes of one document in which a sentence was planted."""

import io
import zipfile
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from reading_texts import UNSPACED, holds, words_shown
from reading_writers import Case
from sicut.api import Bytes, open_index
from sicut.errors import UsageError
from sicut.model.collation import Attestation, Status
from sicut.model.document import Document, Extraction
from sicut.read.formats import CONTAINERS, format_of
from sicut.read.reader import read_all

_INDEXED = 2_000_000
_PASSED_OVER = "passed over"


class Fate(StrEnum):
    """What became of a planted sentence."""

    FOUND = "found"
    NAMED = "named"
    LOST = "FAULT"


class Judged(NamedTuple):
    """A case, what became of its sentence, and what sicut says of the document.

    ``is_verbatim``: ``find`` calls the sentence verified; ``None``: it was not asked.
    """

    case: Case
    fate: Fate
    reason: str
    is_verbatim: bool | None = None


def judged(case: Case, *, ask: bool = True) -> Judged:
    """Make the document of *case*, read it, and look for the sentence; *ask* ``find`` for it, too."""
    wanted = case.sentence
    data = case.make(wanted)
    try:
        documents = read(case.path, data)
        shown = words_shown(documents)
    except Exception as error:  # noqa: BLE001 - whatever a reader lets out is a fault
        return Judged(case, Fate.LOST, f"it raises {type(error).__name__}: {str(error)[:200]}")
    reasons = "; ".join(f"{one.extraction}: {one.reason}" for one in documents if one.reason)
    if holds(shown, wanted, unspaced=case.script in UNSPACED):
        return Judged(case, Fate.FOUND, reasons, _is_verbatim(case, data, shown) if ask else None)
    if _is_verbatim(case, data, shown):
        return Judged(case, Fate.FOUND, reasons, is_verbatim=True)
    passed_over = "; ".join(remark for one in documents for remark in one.remarks if _PASSED_OVER in remark)
    if passed_over or any(one.extraction is not Extraction.COMPLETE for one in documents):
        return Judged(case, Fate.NAMED, reasons or passed_over)
    text = " | ".join(one.text[-160:] for one in documents)
    return Judged(case, Fate.LOST, f"complete, without it; wanted: {wanted} the end of the text: {text!r}")


def read(path: str, data: bytes) -> tuple[Document, ...]:
    """All documents in *data*; a *path* that ends with a slash is a folder with the members of a ZIP archive.

    An archive is opened as a source is, by its name and its bytes.
    """
    if format_of(path, data).media_type in CONTAINERS and len(data) <= _INDEXED:
        return open_index([Bytes(path, data)]).documents
    if not path.endswith("/"):
        return tuple(read_all(data, path))
    with TemporaryDirectory() as folder:
        zipfile.ZipFile(io.BytesIO(data)).extractall(folder)
        return open_index([str(Path(folder))]).documents


def _is_verbatim(case: Case, data: bytes, shown: str) -> bool | None:
    if len(data) > _INDEXED or len(shown) > _INDEXED or case.path.endswith("/"):
        return None
    index = open_index([Bytes(case.path, data)])
    if all(one.extraction is Extraction.UNREADABLE for one in index.documents):
        return None
    try:
        outcome = index.find(case.sentence)
    except UsageError:
        return None
    return isinstance(outcome, Attestation) and outcome.status is Status.VERIFIED
