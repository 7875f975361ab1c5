"""``sicut lock``: what ``sicut.lock`` says, brought up to date."""

from pathlib import Path
from typing import Unpack

import click

from sicut.cli.options import SettingOptions, reading_options, settings_of, settings_options
from sicut.cli.progress import progress
from sicut.cli.recorded import print_recorded


class LockOptions(SettingOptions):
    """The options of ``lock``."""

    prune: bool


@click.command("lock")
@click.option("--prune", is_flag=True, help="Take sources off the list that are not there any more.")
@settings_options
@reading_options
def command(**options: Unpack[LockOptions]) -> int:
    """Read all sources in sicut.lock anew, and record them as they are now.

    To see what changed before that, and which quotations break by it, run sicut verify first.
    """
    from sicut.api.recording import lock_sources

    with progress() as report:
        reading = settings_of(options, Path()).reading
        recorded = lock_sources(prune=options["prune"], reading=reading, progress=report)
    return print_recorded(recorded)
