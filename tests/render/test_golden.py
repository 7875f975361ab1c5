"""What each format prints, held against files.

``SICUT_GOLDEN=write pytest tests/render/test_golden.py`` writes the files anew; read the change before keeping it.
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from sicut.render.as_json import find_json, render_json
from sicut.render.concise import render_concise
from sicut.render.find_text import render_find
from sicut.render.full import render_full
from sicut.render.statistics import render_statistics
from tests.render.results import found, harbour

GOLDEN = Path(__file__).parent / "golden"
DEFAULT = ("error", "warning", "unchecked")
EVERYTHING = ("error", "warning", "info", "unchecked", "verified")
OUTPUTS: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "full.txt": lambda: render_full(harbour(), colour=False, show=DEFAULT, width=100),
        "full-narrow-everything.txt": lambda: render_full(harbour(), colour=False, show=EVERYTHING, width=50),
        "full-colour.txt": lambda: render_full(harbour(), colour=True, show=DEFAULT, width=100),
        "concise.txt": lambda: render_concise(harbour(), show=EVERYTHING),
        "statistics.txt": lambda: render_statistics(harbour(), show=DEFAULT),
        "find.txt": lambda: render_find(found(), colour=False, width=100),
        "check.json": lambda: render_json(harbour()),
        "find.json": lambda: find_json(found()),
    }
)


@pytest.mark.parametrize("name", OUTPUTS)
def test_output(name: str) -> None:
    output = OUTPUTS[name]().encode()
    if os.environ.get("SICUT_GOLDEN") == "write":
        (GOLDEN / name).write_bytes(output)
    assert output.decode() == (GOLDEN / name).read_bytes().decode()
