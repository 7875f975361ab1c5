"""``sicut index``: build or update the index on disk of sources."""

import click

from sicut.cli.progress import progress
from sicut.cli.stdout import print_text
from sicut.errors import UsageError
from sicut.render.closing import counted
from sicut.render.escape import terminal

_MEGABYTE = 1024 * 1024


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
def command(paths: tuple[str, ...], *, verify: bool, memory: int) -> int:
    """Build or update the index of the sources in each folder PATH, in PATH/.sicut/index.

    Then check and find read only the files that have changed since.
    """
    if not paths:
        raise UsageError("no folder given: sicut index PATH...")
    for path in paths:
        line = _verified(path) if verify else _updated(path, memory * _MEGABYTE)
        print_text(f"{terminal(path)}: {terminal(line)}\n")
    return 0


def _updated(path: str, memory: int) -> str:
    from sicut import api

    with progress() as report:
        done = api.update_index(path, memory, report)
    line = f"{counted(done.sources, 'source')}, {done.read} read, {done.removed} removed"
    return line if done.fault is None else f"{line} ({done.fault})"


def _verified(path: str) -> str:
    from sicut import api

    with progress() as report:
        for done, total in api.verify_index(path):
            if report is not None:
                report("verifying", done, total)
    return "the index is whole"
