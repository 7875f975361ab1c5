"""``sicut text``: what offsets count in."""

import sys

import click

from sicut.cli.stdout import is_terminal, print_text
from sicut.cli.words import STANDARD_INPUT


@click.command("text")
@click.argument("file")
@click.option("--start", type=click.IntRange(min=0), default=0, metavar="N", help="Begin at this offset.")
@click.option("--end", type=click.IntRange(min=0), metavar="N", help="End before this offset.")
@click.option("--stdin-filename", metavar="NAME", default="stdin.txt", help="The name of the text that - reads.")
def command(file: str, start: int, end: int | None, stdin_filename: str) -> int:
    """Print FILE exactly as sicut reads it, in UTF-8, so that any offset can be looked up.

    On a terminal, control and invisible characters are shown as signs; a file or a pipe gets the text
    itself.
    """
    from sicut import api

    given = api.Bytes(stdin_filename, sys.stdin.buffer.read()) if file == STANDARD_INPUT else file
    text = api.read_text(given).text[start:end]
    if is_terminal():
        from sicut.render.escape import lines_for_terminal

        text = lines_for_terminal(text)
    print_text(text)
    return 0
