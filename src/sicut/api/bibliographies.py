"""Which bibliography the keys of each report are looked up in, and the sources that these lead to."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sicut.errors import UnreadableError
from sicut.locate.citing import entries_cited
from sicut.model.bibliography import Absent, Bibliography
from sicut.model.claim import Citation
from sicut.model.document import Document
from sicut.read import Named, merged, named_bibliographies, read_bibliography, read_named_bibliography


class Bibliographies(NamedTuple):
    """The bibliography of each report that names one, by siglum; ``common`` is for all others."""

    common: Bibliography
    own: Mapping[str, Bibliography]

    def of(self, document: Document) -> Bibliography:
        """The bibliography of *document*, a report or a text inside one."""
        return self.own.get(document.inside.siglum if document.inside is not None else document.siglum, self.common)

    @property
    def absent(self) -> tuple[Absent, ...]:
        """Those that reports name and that could not be read."""
        return tuple(absent for one in self.own.values() for absent in one.absent)


def bibliographies(given: Sequence[str], reports: Iterable[Document], held: Collection[str]) -> Bibliographies:
    """The bibliographies *given*; without any, those that *reports* name, all of them for one that names none.

    A report in memory (its path is in *held*) leads to no file.

    Raises:
        UsageError: one that is given cannot be read.
    """
    if given:
        return Bibliographies(read_bibliography(given), {})
    own: dict[str, Bibliography] = {}
    for report in reports:
        named = named_bibliographies(report)
        if named:
            own[report.siglum] = merged(_read(one, report, in_memory=report.path in held) for one in named)
    return Bibliographies(merged(own.values()), own)


def _read(named: Named, report: Document, *, in_memory: bool) -> Bibliography:
    if in_memory:
        reason = "is not read, as the report is no file"
        return Bibliography(absent=(Absent(report.siglum, named.span, named.path, reason),))
    try:
        return read_named_bibliography(named.path, os.path.dirname(report.path))  # noqa: PTH120 - paths are strings
    except UnreadableError as error:
        return Bibliography(absent=(Absent(report.siglum, named.span, named.path, error.reason),))


def cited_files(bibliography: Bibliography, citations: Iterable[Citation]) -> Mapping[str, str]:
    """The citation key of each file that is there, by its path; of an entry with several files, the first that is."""
    found: dict[str, str] = {}
    for citation in citations:
        for entry in entries_cited(bibliography, citation):
            path = next((path for path in entry.files if os.path.isfile(path)), None)  # noqa: PTH113 - the same
            if path is not None:
                found.setdefault(path, entry.key)
    return found
