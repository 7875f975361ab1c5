"""``sicut check``: the main job."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Unpack

import click

from sicut.cli.exit import exit_code
from sicut.cli.options import SettingOptions, folder_of, output_options, run_options, settings_of
from sicut.cli.outputs import assigned, protect, require_place, write_all
from sicut.cli.progress import progress
from sicut.cli.stdout import WIDTH, tell, wants_colour, width
from sicut.cli.words import STANDARD_INPUT, WithSources
from sicut.config import Output, OutputFormat, Settings
from sicut.errors import UnreadableError, UsageError
from sicut.model.document import Extraction, Role
from sicut.model.result import Result
from sicut.render.closing import counted

_TEXTS: Final = (OutputFormat.FULL, OutputFormat.CONCISE)
_WITH_RULES: Final = (OutputFormat.HTML, OutputFormat.SARIF)


class CheckOptions(SettingOptions):
    """The options of ``check``."""

    sources: tuple[str, ...]
    output_file: str | None
    stdin_filename: str | None
    statistics: bool
    exit_zero: bool


@click.command("check", cls=WithSources)
@click.argument("reports", nargs=-1, metavar="REPORT...")
@click.option("--sources", multiple=True, metavar="PATH...", help="Files and folders to check against.")
@run_options
@output_options
@click.option("--stdin-filename", metavar="NAME", help="The name of the report that - reads.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead of listing them.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
def command(reports: tuple[str, ...], **options: Unpack[CheckOptions]) -> int:
    """Check the quotations of REPORTs against sources.

    A REPORT called - is read from standard input. Without --sources, the sources are those named in
    the settings, else the texts printed inside the report itself.
    """
    _require_reports(reports, options["sources"])
    name = options["stdin_filename"] or "stdin.txt"
    paths = [name if path == STANDARD_INPUT else path for path in reports]
    settings = settings_of(options, folder_of(paths))
    sources = options["sources"] or settings.sources
    outputs = assigned(settings.output_format, options["output_file"])
    require_place(outputs)
    files = [path for path in reports if path != STANDARD_INPUT]
    protect(outputs, (*files, *(sources or ())))
    from sicut import api

    inputs = [api.Bytes(name, sys.stdin.buffer.read()) if path == STANDARD_INPUT else path for path in reports]
    from sicut.api.home import archive_folder
    from sicut.api.last_check import remember

    with progress() as report:
        result = api.check(inputs, sources, settings, progress=report)
    protect(outputs, (document.path for document in result.documents))
    write_all((output, rendered(result, output, settings, statistics=options["statistics"])) for output in outputs)
    _require_read(result)
    tell(result.decided.faults)
    if expired := len(result.decided.expired):
        tell([f"{counted(expired, 'decision')} expired, since a source changed: sicut accept lists them"])
    if len(files) == len(reports) and not options.get("isolated"):
        remember(result, archive_folder())
    read = [document for document in result.documents if document.role is Role.REPORT]
    tell(f"{document.path}: {remark}" for document in read for remark in document.remarks)
    return exit_code(result, settings, exit_zero=options["exit_zero"])


def _require_reports(reports: Sequence[str], sources: Sequence[str]) -> None:
    if not reports and sources:
        raise UsageError("no report given: all words after --sources are sources, so put the reports first")
    if not reports:
        raise UsageError("no report given: sicut check REPORT... --sources PATH...")
    if reports.count(STANDARD_INPUT) > 1:
        raise UsageError("standard input (-) can be read only once")


def _require_read(result: Result) -> None:
    for document in result.documents:
        if document.role is Role.REPORT and document.extraction is Extraction.UNREADABLE:
            raise UnreadableError(document.path, document.reason or "unknown cause")


def rendered(result: Result, output: Output, settings: Settings, *, statistics: bool = False) -> str | bytes:
    """*result* in the format of *output*; statistics take the place of the text formats alone."""
    from sicut.render.formats import Look, renderer

    to_file = output.path is not None
    look = Look(settings.show, not to_file and wants_colour(), WIDTH if to_file else width())
    if statistics and output.format in _TEXTS:
        from sicut.render.statistics import render_statistics

        return render_statistics(result, show=settings.show, width=look.width)
    if output.format is OutputFormat.HTML:
        from sicut.api.pictures import page_pictures

        look = replace(look, pictures=page_pictures(result))
    if output.format in _WITH_RULES:
        from sicut.api.rules import rules_in_words

        look = replace(look, rules=rules_in_words(result))
    if output.format is OutputFormat.DOCX:
        from sicut.api.originals import originals

        look = replace(look, originals=originals(result))
    return renderer(output.format)(result, look)
