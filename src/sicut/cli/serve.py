"""``sicut serve``: the review page."""

import os
import sys
from pathlib import Path
from typing import Unpack

import click

from sicut.cli.options import SettingOptions, folder_of, run_options, settings_of
from sicut.cli.stdout import is_terminal, print_text
from sicut.cli.words import WithSources
from sicut.errors import UsageError


class ServeOptions(SettingOptions):
    """The options of ``serve``."""

    sources: tuple[str, ...]
    port: int | None
    open_page: bool | None


@click.command("serve", cls=WithSources)
@click.argument("reports", nargs=-1, metavar="[REPORT...]")
@click.option("--sources", multiple=True, metavar="PATH...", help="Files and folders to check against.")
@click.option("--port", type=click.IntRange(1, 65535), metavar="N", help="Default: the last one, or any that is free.")
@click.option("--open/--no-open", "open_page", default=None, help="Open a browser. Default: only on a terminal.")
@run_options
def command(reports: tuple[str, ...], **options: Unpack[ServeOptions]) -> int:
    """Open the review page on this machine: choose texts, check them, look at findings, decide on them.

    A REPORT is checked at once, and again whenever it or a source is saved. A dossier is opened as REPORT too. Only
    this machine can reach the page, and only with the address that is printed. Ctrl-C ends it.
    """
    _require_extra()
    from sicut.web.guard import Door
    from sicut.web.house import Called, House
    from sicut.web.memory import remembered
    from sicut.web.server import Server, listen

    settings = settings_of(options, folder_of(reports))
    called = Called(reports, options["sources"] or settings.sources)
    for path in (*called.reports, *(called.sources or ())):
        _require(path)
    listening = listen(options["port"], remembered(os.curdir).port)
    with listening:
        door = Door.on(listening.getsockname()[1])
        server = Server(House(called, settings, door), listening)
        server.run(lambda: _tell(door.address, browser=options["open_page"]))
    return 0


def _require_extra() -> None:
    try:
        import jinja2
        import python_multipart
        import starlette
        import uvicorn
    except ImportError:
        raise UsageError("sicut serve needs the extra web: pip install 'sicut[web]'") from None
    del jinja2, python_multipart, starlette, uvicorn


def _require(path: str) -> None:
    if not os.path.lexists(path.partition("!")[0]):
        raise UsageError(f"there is no file or folder {path}; check the path")


def _tell(address: str, *, browser: bool | None) -> None:
    from sicut.render.escape import terminal

    print_text(f"sicut serves {terminal(str(Path.cwd()))} at\n  {address}\nCtrl-C ends it.\n")
    sys.stdout.flush()
    if is_terminal() if browser is None else browser:
        import webbrowser

        webbrowser.open(address)
