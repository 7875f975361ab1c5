"""What each format prints, held against files.

``SICUT_GOLDEN=write pytest tests/render/test_golden.py`` writes the files anew; read the change before keeping it.
"""

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from sicut.render.annotations import as_annotations
from sicut.render.as_csv import as_csv
from sicut.render.as_json import find_json, render_json
from sicut.render.concise import render_concise
from sicut.render.find_text import render_find
from sicut.render.formats import Look
from sicut.render.full import render_full
from sicut.render.github import as_github
from sicut.render.gitlab import as_gitlab
from sicut.render.html import as_html
from sicut.render.junit import as_junit
from sicut.render.markdown import as_markdown
from sicut.render.sarif import as_sarif
from sicut.render.statistics import render_statistics
from sicut.render.tei import as_tei
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
        "dossier.html": lambda: _without_assets(as_html(harbour(), Look())),
        "find.json": lambda: find_json(found()),
        "check.csv": lambda: as_csv(harbour(), Look()),
        "check.annotations.json": lambda: as_annotations(harbour(), Look()),
        "check.tei.xml": lambda: as_tei(harbour(), Look()),
        "check.md": lambda: as_markdown(harbour(), Look(show=EVERYTHING)),
        "check.sarif": lambda: as_sarif(harbour(), Look()),
        "github.txt": lambda: as_github(harbour(), Look(show=EVERYTHING)),
        "gitlab.json": lambda: as_gitlab(harbour(), Look()),
        "junit.xml": lambda: as_junit(harbour(), Look()),
    }
)


def _without_assets(page: str) -> str:
    """*page* without what other tests look at (style, script, their hashes, the JSON), one element a line."""
    bare = re.sub(r"(<style>|<script[^>]*>).*?(?=</)", r"\1", page, flags=re.DOTALL)
    return re.sub(r"(</[a-z]+>)(?=<)", r"\1\n", re.sub(r"sha256-[^']*", "sha256-…", bare))


@pytest.mark.parametrize("name", OUTPUTS)
def test_output(name: str) -> None:
    output = OUTPUTS[name]().encode()
    if os.environ.get("SICUT_GOLDEN") == "write":
        (GOLDEN / name).write_bytes(output)
    assert output.decode() == (GOLDEN / name).read_bytes().decode()
