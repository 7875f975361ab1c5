"""The review page in Chromium, its files full of hostile names and words: nothing runs, nobody is asked."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.outside.browser import opened
from tests.outside.payloads import PAYLOADS
from tests.outside.programs import ROOT, from_npm

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WORDS = "The lamps of the old quay burn until six"
NAMES = [payload for payload in PAYLOADS if not re.search(r"[\x00/\\!]", payload) and len(payload.encode()) < 200][:40]
FAULTS = """() => [...document.querySelectorAll("*")].flatMap(element => [...element.attributes]
  .filter(({name, value}) => name.startsWith("on") || name === "srcdoc" || /^\\s*(javascript|vbscript):/i.test(value)
    && /^(href|src|action|formaction|data)$/.test(name))
  .map(({name, value}) => `${element.localName} ${name}=${value}`))"""
SAID = [payload.replace("\x00", "") for payload in PAYLOADS]
VIEWS = ("/choose", "/review", "/find?q=lamps", "/stored", "/run")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server in a process of its own, whose report quotes sources with hostile names and words."""
    folder = tmp_path_factory.mktemp("review")
    (folder / "sources").mkdir()
    lines = []
    for number, name in enumerate(NAMES):
        said, payload = f"{WORDS} in {number}", "\n\n".join(SAID[number :: len(NAMES)])
        lines.append(f'{payload}\n\nThe clerk said: "{said} {"not" if number % 2 else "now"}."\n')
        (folder / "sources" / f"{name}{number}.txt").write_text(f"{payload}\n{said} now. {payload}\n", "utf-8")
    (folder / "report.md").write_text("\n".join(lines), "utf-8")
    yield from served(folder, "report.md")


@pytest.fixture
def broken(tmp_path: Path) -> Iterator[str]:
    """The address of a server whose report cannot be read."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 and no more")
    yield from served(tmp_path, "report.pdf")


def served(folder: Path, report: str) -> Iterator[str]:
    """The address of a server in *folder*, which ends after its use."""
    command = [sys.executable, "-m", "sicut", "serve", report, "--sources", "sources", "--no-open"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as running:
        assert running.stdout is not None
        yield next(line.strip() for line in running.stdout if line.strip().startswith("http"))
        running.terminate()
        running.wait(20)
        running.stdout.close()


def arrive(page: "Page") -> str:
    """Wait for the end of the check; the origin of the server."""
    page.wait_for_url(re.compile(r"/review"), timeout=60_000)
    return "/".join(page.url.split("/")[:3])


@pytest.mark.parametrize("without_policy", [False, True])
def test_nothing_runs(browser: "Browser", address: str, *, without_policy: bool) -> None:
    with opened(browser, address, quiet=False, bypass_csp=without_policy) as page:
        origin = arrive(page)
        assert page.locator("article.card").count() >= len(NAMES)
        for view in VIEWS:
            page.goto(origin + view)
            page.wait_for_load_state()
            assert page.evaluate(FAULTS) == []
            for key in ("j", "j", "o", "i", "n", "Escape", "?", "Escape"):
                page.keyboard.press(key)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: "Browser", address: str, scheme: Any) -> None:
    axe = from_npm("axe-core", "axe.min.js").read_text(encoding="utf-8")
    with opened(browser, address, quiet=False, bypass_csp=True, color_scheme=scheme) as page:
        origin = arrive(page)
        for view in ("/review", "/choose", "/find?q=lamps"):
            page.goto(origin + view)
            page.add_script_tag(content=axe)
            found = page.evaluate("axe.run().then(found => found.violations)")
            told = [(view, one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found]
            assert told == []


def test_a_decision_is_kept(browser: "Browser", address: str) -> None:
    with opened(browser, address, quiet=False) as page:
        arrive(page)
        finding = page.locator("li.finding").first.get_attribute("id") or ""
        page.goto(page.url.split("#", 1)[0] + f"#{finding}")
        page.wait_for_function("() => document.activeElement.matches('article.card')")
        page.keyboard.press("a")
        page.keyboard.type("agreed <script>xss(1)</script>")
        page.keyboard.press("Enter")
        page.wait_for_timeout(1_500)
        page.reload()
        page.wait_for_load_state()
        assert "agreed <script>xss(1)</script>" in (page.locator("#claims").text_content() or "")
        assert page.evaluate(FAULTS) == []


def test_a_report_that_cannot_be_read_is_told_once(browser: "Browser", broken: str) -> None:
    with opened(browser, broken, quiet=False) as page:
        page.wait_for_selector("[role=alert]", timeout=60_000)
        arrived: list[str] = []
        page.on("framenavigated", lambda frame: arrived.append(frame.url))
        page.wait_for_timeout(3_000)
        assert arrived == []
        assert "it is no intact PDF" in page.inner_text("[role=alert]")
