"""``sicut find``: where do these words stand?"""

from pathlib import Path
from typing import Final, Unpack

import click

from sicut.cli.exit import find_exit_code
from sicut.cli.options import SettingOptions, file_options, output_options, reading_options, settings_of
from sicut.cli.outputs import assigned, protect, write_all
from sicut.cli.progress import progress
from sicut.cli.stdout import WIDTH, wants_colour, width
from sicut.cli.words import WithSources
from sicut.config import Output, OutputFormat
from sicut.errors import UsageError
from sicut.model.result import FindResult

_FORMATS: Final = (OutputFormat.FULL, OutputFormat.JSON)


class FindOptions(SettingOptions):
    """The options of ``find``."""

    sources: tuple[str, ...]
    output_file: str | None


@click.command("find", cls=WithSources)
@click.argument("quote", required=False)
@click.option("--sources", multiple=True, metavar="PATH...", help="Files and folders to look in.")
@file_options
@reading_options
@output_options
@click.option("--allow-unchecked", is_flag=True, help="Exit with 0 though not all sources could be read.")
def command(quote: str | None, **options: Unpack[FindOptions]) -> int:
    """Show every place where QUOTE stands, best first.

    Ellipses and square brackets in QUOTE are understood. Exits with 1 when the words stand nowhere,
    with 3 when that cannot be said.
    """
    if quote is None:
        raise UsageError('no words given: sicut find "WORDS" --sources PATH..., the words first')
    settings = settings_of(options, Path())
    sources = options["sources"] or settings.sources
    if sources is None:
        raise UsageError("no sources given: name them with --sources")
    formats = settings.output_format if options["output_format"] else (Output(OutputFormat.FULL),)
    outputs = assigned(formats, options["output_file"])
    if any(output.format not in _FORMATS for output in outputs):
        raise UsageError("find prints full or json")
    protect(outputs, sources)
    from sicut import api

    with progress() as report:
        found = api.find(quote, sources, settings, progress=report)
    protect(outputs, (document.path for document in found.documents))
    write_all((output, _rendered(found, output)) for output in outputs)
    return find_exit_code(found, settings)


def _rendered(found: FindResult, output: Output) -> str:
    if output.format is OutputFormat.JSON:
        from sicut.render.as_json import find_json

        return find_json(found)
    from sicut.render.find_text import render_find

    to_file = output.path is not None
    return render_find(found, colour=not to_file and wants_colour(), width=WIDTH if to_file else width())
