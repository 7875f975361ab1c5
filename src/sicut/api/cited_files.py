"""The sources that a bibliography leads to: only those of entries that a report cites are read."""

import os
from collections.abc import Iterable, Mapping

from sicut.locate.citing import entries_cited
from sicut.model.bibliography import Bibliography
from sicut.model.claim import Citation


def cited_files(bibliography: Bibliography, citations: Iterable[Citation]) -> Mapping[str, str]:
    """The citation key of each file that is there, by its path; of an entry with several files, the first that is."""
    found: dict[str, str] = {}
    for citation in citations:
        for entry in entries_cited(bibliography, citation):
            path = next((path for path in entry.files if os.path.isfile(path)), None)  # noqa: PTH113 - paths are strings
            if path is not None:
                found.setdefault(path, entry.key)
    return found
