"""Entries and texts made by hand."""

from sicut.archive.entry import Entry, Given
from sicut.archive.kept import text_sha256


def entry(path: str, siglum: str = "", text: str = "The boats came in at noon.", given: Given | None = None) -> Entry:
    digest = text_sha256(text)
    return Entry(
        path=path,
        siglum=siglum or path.rpartition("/")[2].partition(".")[0],
        sha256=digest,
        media_type="text/plain",
        reader="sicut 0 plain",
        completeness="complete",
        text_sha256=digest,
        characters=len(text),
        size=len(text.encode()),
        given=given or Given(),
    )
