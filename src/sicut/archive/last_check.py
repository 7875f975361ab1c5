"""The findings of the last check, so that ``sicut accept`` knows them without another run: ``.sicut/findings.json``.

It is no more than a help: whatever is wrong with it, it counts as not there. It holds no clock, and no text of sources.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from sicut.archive.atomic import STATE
from sicut.archive.decisions import one_line_json

NAME: Final = "findings.json"
VERSION: Final = 1


class Noted(NamedTuple):
    """A finding of a check, as far as a decision on it needs it.

    ``place`` is that in the report for a person, ``text`` the words in question. ``sources`` is the SHA-256 over what
    it rests on, ``home`` the folder of its decisions, from the folder of the record. ``allowed``: who allowed it.
    """

    fingerprint: str
    code: str
    name: str
    place: str
    message: str
    text: str
    sources: str
    home: str
    allowed: str = ""


def _path(folder: str) -> str:
    return os.path.join(folder, STATE, NAME)  # noqa: PTH118 - paths are strings here


def write_last_check(folder: str, findings: Sequence[Noted]) -> None:
    """Put *findings* in the place of those noted in *folder* before; nothing is written where there are none.

    A disk that does not take them leaves things as they are.
    """
    path = _path(folder)
    if not findings and not os.path.lexists(path):
        return
    rows = ",\n".join(one_line_json(finding._asdict()) for finding in findings)
    fresh = f"{path}.{os.getpid()}.tmp"
    with suppress(OSError):
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - the same
        try:
            with open(fresh, "xb") as file:  # noqa: PTH123 - the same
                file.write(f'{{"version":{VERSION},"findings":[\n{rows}\n]}}\n'.encode())
            os.replace(fresh, path)  # noqa: PTH105 - the same
        except OSError:
            with suppress(OSError):
                os.unlink(fresh)  # noqa: PTH108 - the same


def read_last_check(folder: str) -> tuple[Noted, ...] | None:
    """The findings noted in *folder*; ``None`` if there is no record of a check that this version can read."""
    try:
        with open(_path(folder), "rb") as file:  # noqa: PTH123 - the same
            found = json.loads(file.read())
        if found["version"] != VERSION:
            return None
        rows = tuple(Noted(**row) for row in found["findings"])
    except (OSError, KeyError, TypeError, ValueError, RecursionError):
        return None
    return rows if all(isinstance(value, str) for row in rows for value in row) else None
