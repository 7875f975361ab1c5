"""What is remembered from one start to the next: ``.sicut/serve.json``."""

import json
import os
from typing import Final, NamedTuple

from sicut.archive.atomic import STATE, make_folder, replace_file
from sicut.web.choice import Choice

NAME: Final = "serve.json"
VERSION: Final = 1
_PORTS: Final = range(1024, 65_536)


class Memory(NamedTuple):
    """The last port and the last choice, if they are known."""

    port: int | None = None
    choice: Choice | None = None


def remembered(folder: str) -> Memory:
    """What is kept in *folder*; nothing, if that is not what was written."""
    try:
        with open(_path(folder), encoding="utf-8") as file:  # noqa: PTH123 - paths are strings here
            found = json.load(file)
    except (OSError, ValueError, RecursionError):
        return Memory()
    if not isinstance(found, dict) or found.get("version") != VERSION:
        return Memory()
    port, reports, sources = found.get("port"), _paths(found.get("reports")), _paths(found.get("sources"))
    known = isinstance(port, int) and not isinstance(port, bool) and port in _PORTS
    return Memory(port if known else None, Choice(reports, sources or None) if reports else None)


def remember(folder: str, memory: Memory) -> None:
    """Keep *memory* in *folder*; where that cannot be written, nothing is kept."""
    choice = memory.choice or Choice((), None)
    row = {
        "version": VERSION,
        "port": memory.port,
        "reports": list(choice.reports),
        "sources": None if choice.sources is None else list(choice.sources),
    }
    path = _path(folder)
    try:
        make_folder(os.path.abspath(os.path.dirname(path)))  # noqa: PTH100, PTH120 - the same
        replace_file(path, (json.dumps(row, indent=2) + "\n").encode())
    except OSError:
        return


def _path(folder: str) -> str:
    return os.path.join(folder, STATE, NAME)  # noqa: PTH118 - the same


def _paths(found: object) -> tuple[str, ...]:
    return tuple(one for one in found if isinstance(one, str) and "\0" not in one) if isinstance(found, list) else ()
