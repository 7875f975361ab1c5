"""``sicut sources``: what can be read, and how fully."""

from collections.abc import Sequence
from typing import Unpack

import click

from sicut.api.sources import Listed
from sicut.cli.options import SettingOptions, folder_of, reading_options, settings_of, settings_options
from sicut.cli.stdout import print_text
from sicut.errors import UsageError
from sicut.render.closing import counted
from sicut.render.escape import terminal, width

_HEAD = ("siglum", "path", "type", "characters", "read", "language")


@click.command("sources")
@click.argument("paths", nargs=-1, metavar="PATH...")
@settings_options
@reading_options
def command(paths: tuple[str, ...], **options: Unpack[SettingOptions]) -> int:
    """Tell what can be read in PATHs: under which siglum, how fully, in which language."""
    if not paths:
        raise UsageError("no path given: sicut sources PATH...")
    from sicut import api

    documents, skipped = api.list_documents(paths, settings_of(options, folder_of(paths)).reading)
    rows = [_HEAD, *map(_row, documents)] if documents else []
    count = f"{counted(len(documents), 'source')}, {counted(skipped, 'file')} skipped"
    print_text("\n".join((*_aligned(rows), count)) + "\n")
    return 0


def _row(document: Listed) -> tuple[str, ...]:
    notes = "; ".join(filter(None, (document.reason, *document.remarks)))
    return (
        document.siglum,
        document.path,
        document.media_type,
        str(document.characters),
        f"{document.extraction} ({notes})" if notes else str(document.extraction),
        document.language or "unknown",
    )


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    cells = [[terminal(cell) for cell in row] for row in rows]
    columns = [max(map(width, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, columns, strict=True)).rstrip(" ")
        for row in cells
    ]
