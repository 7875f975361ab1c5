"""Fixtures of the tests in a browser."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sicut.model.result import Result
from sicut.render.formats import Look, renderer
from tests.outside.browser import launched

if TYPE_CHECKING:
    from playwright.sync_api import Browser

Written = Callable[[Result], Path]


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """Chromium; for one module, since while it runs no other test may start an event loop."""
    with launched() as running:
        yield running


@pytest.fixture
def dossier(tmp_path: Path) -> Written:
    """Writes the dossier of a result."""

    def write(result: Result) -> Path:
        path = tmp_path / "dossier.html"
        text = renderer("html")(result, Look())
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write
