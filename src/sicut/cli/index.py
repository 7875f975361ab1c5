"""``sicut index``: build or update the index on disk of sources."""

from typing import Unpack

import click

from sicut.cli.options import SettingOptions, folder_of, reading_options, settings_of, settings_options
from sicut.cli.progress import progress
from sicut.cli.stdout import print_text
from sicut.errors import UsageError
from sicut.model.reading import ReadingOptions
from sicut.render.closing import counted
from sicut.render.escape import terminal

_MEGABYTE = 1024 * 1024


class IndexOptions(SettingOptions):
    """The options of ``index``."""

    verify: bool
    memory: int


@click.command("index")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--verify", is_flag=True, help="Check every byte of the indexes instead.")
@click.option(
    "--memory",
    type=click.IntRange(16),
    default=256,
    show_default=True,
    metavar="MB",
    help="About how much memory building may take.",
)
@settings_options
@reading_options
def command(paths: tuple[str, ...], **options: Unpack[IndexOptions]) -> int:
    """Build or update the index of the sources in each folder PATH, in PATH/.sicut/index.

    Then check and find read only the files that have changed since.
    """
    if not paths:
        raise UsageError("no folder given: sicut index PATH...")
    reading = settings_of(options, folder_of(paths)).reading
    for path in paths:
        line = _verified(path) if options["verify"] else _updated(path, options["memory"] * _MEGABYTE, reading)
        print_text(f"{terminal(path)}: {terminal(line)}\n")
    return 0


def _updated(path: str, memory: int, reading: ReadingOptions) -> str:
    from sicut import api

    with progress() as report:
        done = api.update_index(path, memory, report, reading)
    line = f"{counted(done.sources, 'source')}, {done.read} read, {done.removed} removed"
    return line if done.fault is None else f"{line} ({done.fault})"


def _verified(path: str) -> str:
    from sicut import api

    with progress() as report:
        for done, total in api.verify_index(path):
            if report is not None:
                report("verifying", done, total)
    return "the index is whole"
