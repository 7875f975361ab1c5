"""The programs of others that open sicut's outputs, and what happens where they are missing."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / ".outside" / "node_modules"
READERS = Path(__file__).resolve().parent / "readers"
REQUIRED = os.environ.get("SICUT_OUTSIDE") == "1"
"""Whether a missing program is a failure, as in continuous integration."""


def missing(what: str) -> NoReturn:
    """Leave the test: skipped, or failed where all programs must be there."""
    told = f"{what} is missing; make outside installs what npm and pip have, the system's packages the rest"
    if REQUIRED:
        pytest.fail(told)
    pytest.skip(told)


def program(*names: str) -> str:
    """The path of the first of *names* that is there."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        missing(names[0])
    return found


def from_npm(*parts: str) -> Path:
    """A file of a package from npm."""
    path = MODULES.joinpath(*parts)
    if not path.exists():
        missing("/".join(parts))
    return path


def run(command: Sequence[str | Path], given: str | None = None, *, code: int = 0) -> str:
    """What *command* prints; it must end with *code*."""
    done = subprocess.run(
        [str(word) for word in command],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=180,
        env={**os.environ, "NODE_PATH": str(MODULES), "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    assert done.returncode == code, f"{command[0]}: {done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


def node(script: str, given: str) -> str:
    """What a script of this folder prints for *given*."""
    from_npm()
    return run((program("node"), READERS / script), given)
