"""``sicut text``: what offsets count in."""

import sys
from typing import Final, Unpack

import click

from sicut.cli.options import SettingOptions, folder_of, reading_options, settings_of, settings_options
from sicut.cli.stdout import is_terminal, print_text, tell
from sicut.cli.words import STANDARD_INPUT
from sicut.errors import UsageError

FORMATS: Final = ("text", "json")


class TextOptions(SettingOptions):
    """The options of ``text``."""

    start: int
    end: int | None
    format: str
    stdin_filename: str


@click.command("text")
@click.argument("file")
@click.option(
    "--format", type=click.Choice(FORMATS), default="text", help="json: with blocks, places, what is missing."
)
@click.option("--start", type=click.IntRange(min=0), default=0, metavar="N", help="Begin at this offset.")
@click.option("--end", type=click.IntRange(min=0), metavar="N", help="End before this offset.")
@click.option("--stdin-filename", metavar="NAME", default="stdin.txt", help="The name of the text that - reads.")
@settings_options
@reading_options
def command(file: str, **options: Unpack[TextOptions]) -> int:
    """Print FILE exactly as sicut reads it, in UTF-8, so that any offset can be looked up.

    A document in an archive is called ARCHIVE!NAME. What could not be read is told on standard error. On a terminal,
    control and invisible characters are shown as signs; a file or a pipe gets the text itself.
    """
    from sicut import api

    name = options["stdin_filename"] if file == STANDARD_INPUT else file
    given = api.Bytes(name, sys.stdin.buffer.read()) if file == STANDARD_INPUT else file
    document = api.read_text(given, settings_of(options, folder_of([name])).reading)
    if options["format"] == "json":
        if options["start"] or options["end"] is not None:
            raise UsageError("--start and --end are for --format text; the JSON holds all")
        from sicut.render.text_json import text_json

        print_text(text_json(document))
        return 0
    missing = () if document.reason is None else (f"read only in part: {document.reason}",)
    tell((*missing, *document.remarks))
    text = document.text[options["start"] : options["end"]]
    if is_terminal():
        from sicut.render.escape import lines_for_terminal

        text = lines_for_terminal(text)
    print_text(text)
    return 0
