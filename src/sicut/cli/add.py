"""``sicut add``: sources recorded in ``sicut.lock``."""

from typing import Unpack

import click

from sicut.cli.options import SettingOptions, folder_of, reading_options, settings_of, settings_options
from sicut.cli.progress import progress
from sicut.cli.recorded import print_recorded
from sicut.errors import UsageError


class AddOptions(SettingOptions):
    """The options of ``add``."""

    title: str | None
    author: str | None
    url: str | None
    date: str | None
    retrieved: str | None
    language: str | None
    siglum: str | None
    alias: tuple[str, ...]


@click.command("add")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--title", metavar="TEXT", help="Its title.")
@click.option("--author", metavar="NAME", help="Who wrote it.")
@click.option("--url", metavar="URL", help="Where it is published.")
@click.option("--date", metavar="DATE", help="When it was written or published: 2031-03-14.")
@click.option("--retrieved", metavar="DATE", help="When it was fetched: 2031-03-15.")
@click.option("--language", metavar="TAG", help="The language it is written in: en, de, pt-BR.")
@click.option("--siglum", metavar="NAME", help="Its short name, by which reports cite it.")
@click.option("--alias", multiple=True, metavar="TEXT", help="Another name by which reports call it; may be repeated.")
@settings_options
@reading_options
def command(paths: tuple[str, ...], **options: Unpack[AddOptions]) -> int:
    """Record the sources at PATHs in sicut.lock: what they are, what was read of them, and their SHA-256.

    The lock is that of the nearest folder upwards that has one, or settings; else it is made in the
    current folder. What is said of a source here goes before what it says of itself. The texts are kept in
    .sicut/kept, so that sicut verify can tell what has changed.
    """
    if not paths:
        raise UsageError("no path given: sicut add PATH...")
    from sicut.api.recording import add_sources
    from sicut.archive.entry import Given

    given = Given(
        title=options["title"],
        author=options["author"],
        date=options["date"],
        retrieved=options["retrieved"],
        url=options["url"],
        language=options["language"],
        aliases=options["alias"],
    )
    reading = settings_of(options, folder_of(paths)).reading
    with progress() as report:
        recorded = add_sources(paths, given, options["siglum"], reading=reading, progress=report)
    return print_recorded(recorded)
