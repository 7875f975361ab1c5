"""A page in Chromium that may ask nobody for anything, and tells all that it did not do quietly."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.outside.programs import missing, program

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARGUMENTS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def launched() -> Iterator["Browser"]:
    """Chromium from the system."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright")
    path = program("chromium", "chromium-browser", "google-chrome")
    root = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, *root])
        yield browser
        browser.close()


@contextmanager
def opened(browser: "Browser", place: Path | str, *, quiet: bool = True, **options: Any) -> Iterator["Page"]:
    """The file or address *place* in a context of its own; on leaving, nothing may have been asked for, said or run.

    ``quiet=False`` leaves out what the console says: axe has remarks of its own.
    """
    context = browser.new_context(**options)
    faults: list[str] = []
    own = place if isinstance(place, str) else place.resolve().as_uri()
    context.add_init_script("window.hits = []; window.xss = (...words) => { window.hits.push(words.join()); };")
    try:
        page = context.new_page()
        page.set_default_timeout(5_000)
        _watch(page, own, faults, quiet=quiet)
        page.goto(own)
        yield page
        if options.get("java_script_enabled", True):
            faults.extend(f"script: {hit}" for hit in page.evaluate("window.hits"))
    finally:
        context.close()
    if faults:
        pytest.fail("\n".join(faults[:20]))


def _watch(page: "Page", own: str, faults: list[str], *, quiet: bool) -> None:
    """Note in *faults* all that *page* does beyond showing the file or asking the server *own*, and refuse it."""
    server = "/".join(own.split("/")[:3]) + "/"

    def foreign(url: str) -> bool:
        ours = url.split("#", 1)[0] == own if own.startswith("file:") else url.startswith(server)
        return not ours and not url.startswith("data:")

    def routed(route: Any) -> None:
        if foreign(route.request.url):
            route.abort()
        else:
            route.continue_()

    def requested(request: Any) -> None:
        if foreign(request.url):
            faults.append(f"request: {request.url}")

    def asked(dialog: Any) -> None:
        faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def said(message: Any) -> None:
        if quiet and message.type in {"error", "warning"}:
            faults.append(f"console: {message.text}")

    page.context.route("**/*", routed)
    page.context.on("page", lambda other: faults.append(f"window: {other.url}"))
    page.on("request", requested)
    page.on("dialog", asked)
    page.on("pageerror", lambda error: faults.append(f"error: {error}"))
    page.on("console", said)
