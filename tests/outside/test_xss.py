"""No word of any file runs a script or changes the make-up of a page, also where the browser has no policy to help."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sicut.render.formats import Look, renderer
from tests.outside.browser import opened
from tests.outside.conftest import Written
from tests.outside.invented import carrying
from tests.outside.payloads import PAYLOADS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EACH = 120
POLICY = re.compile(r"<meta http-equiv=[\"']?Content-Security-Policy[^>]*>", re.IGNORECASE)
MAKE_UP = """() => {
  const shapes = new Set(), faults = [], ids = new Set();
  for (const element of document.querySelectorAll("*")) {
    const attributes = [...element.attributes].map(one => one.name).sort();
    shapes.add(element.localName + " " + attributes.join(" "));
    for (const {name, value} of element.attributes) {
      if (name.startsWith("on") || name === "style" || name === "srcdoc") faults.push(`${element.localName} ${name}`);
      if (/^(href|src|xlink:href|action|formaction|data)$/.test(name)
        && !/^(#|data:image\\/png;base64,|data:,$)/.test(value))
        faults.push(`${element.localName} ${name}=${value}`);
    }
    if (element.id) {
      if (ids.has(element.id)) faults.push(`twice: #${element.id}`);
      ids.add(element.id);
    }
    if (/[\\s<>"'&]/.test(element.id)) faults.push(`odd: #${element.id}`);
  }
  return [[...shapes].sort(), faults];
}"""
KEYS = ("j", "j", "k", "o", "i", "n", "Escape", "a", "Escape", "d", "Escape", "?", "Escape", "/", "Escape")


def make_up(page: "Page") -> set[str]:
    shapes, faults = page.evaluate(MAKE_UP)
    assert faults == []
    return {f"{shape.split(' ')[0]}" for shape in shapes}


def test_there_are_enough() -> None:
    assert len(PAYLOADS) >= 500


@pytest.mark.parametrize("policy", [True, False], ids=["policy", "no-policy"])
def test_nothing_runs(browser: "Browser", dossier: Written, policy: bool) -> None:  # noqa: FBT001 - a row of a table
    tame = dossier(carrying(f"word{number} tame" for number in range(10)))
    with opened(browser, tame) as page:
        elements = make_up(page)
    for first in range(0, len(PAYLOADS), EACH):
        path = dossier(carrying(PAYLOADS[first : first + EACH]))
        if not policy:
            without(path)
        with opened(browser, path) as page:
            assert make_up(page) <= elements
            for key in KEYS:
                page.keyboard.press(key)
            make_up(page)


def test_the_names_of_the_files_of_a_real_run(browser: "Browser", tmp_path: Path) -> None:
    from sicut import Text, api
    from sicut.config import Settings

    words = "The lamps of the old quay burn until six"
    names = [payload for payload in PAYLOADS if "\x00" not in payload and not re.search(r"[/\\]", payload)][:60]
    report = "\n\n".join(f'{name}\n\nThe clerk said: "{words} in {number}".' for number, name in enumerate(names))
    sources = [Text(f"{name}{number}.txt", f"{name} {words} at {number}. {name}") for number, name in enumerate(names)]
    path = tmp_path / "dossier.html"
    result = api.check([Text(f"{names[0]}.md", report)], sources, Settings())
    path.write_text(str(renderer("html")(result, Look())), encoding="utf-8")
    without(path)
    with opened(browser, path) as page:
        make_up(page)


def without(path: Path) -> None:
    """Take the policy out of a page."""
    text, number = POLICY.subn("", path.read_text(encoding="utf-8"))
    assert number == 1
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("payload", ["<img src=x onerror=xss(1)>", "<svg onload=alert(1)>", "<script>xss(2)</script>"])
def test_what_runs_is_noticed(browser: "Browser", tmp_path: Path, payload: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(f"<!doctype html><title>x</title>{payload}", encoding="utf-8")
    with pytest.raises(pytest.fail.Exception), opened(browser, path) as page:
        page.wait_for_timeout(200)
