"""How documents are to be read, and what a reader may take."""

from enum import StrEnum
from typing import NamedTuple

MIB = 1024 * 1024


class TrackedChanges(StrEnum):
    """Which text of a document with tracked changes is its running text; the other is hidden text."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Budget(NamedTuple):
    """What reading one document may take: seconds of the processor and in all, bytes of memory and of text (UTF-8)."""

    cpu: float = 10.0
    wall: float = 20.0
    memory: int = 1024 * MIB
    text: int = 50_000_000


class ReadingOptions(NamedTuple):
    """How documents are to be read.

    ``fields`` names the fields of JSON and CSV that hold text (a path of keys joined by points, or the last key); none:
    all do. ``ocr``: pages without a text layer are read by the system's ``tesseract``, in ``ocr_languages`` (its own
    names, joined by ``+``). ``workers``: how many documents are read at once; 0: as many as there are processors.
    ``depth``: in how many archives and messages the document stands.
    """

    tracked_changes: TrackedChanges = TrackedChanges.ACCEPTED
    fields: tuple[str, ...] = ()
    ocr: bool = False
    ocr_languages: str | None = None
    budget: Budget = Budget()
    workers: int = 0
    depth: int = 0

    @property
    def decisive(self) -> str:
        """What of it decides how a text reads: empty for the defaults."""
        default = ReadingOptions()
        told = ("tracked_changes", "fields", "ocr", "ocr_languages")
        other = [(name, getattr(self, name)) for name in told if getattr(self, name) != getattr(default, name)]
        return "; ".join(f"{name}={value}" for name, value in other)
