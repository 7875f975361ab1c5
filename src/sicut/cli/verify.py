"""``sicut verify``: which sources changed, and which quotations break by it."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Unpack

import click

from sicut.cli.exit import Exit
from sicut.cli.options import SettingOptions, file_options, folder_of, settings_of
from sicut.cli.progress import progress
from sicut.cli.stdout import print_text, wants_colour, width
from sicut.render.closing import counted
from sicut.render.escape import terminal

if TYPE_CHECKING:
    from sicut.api.verifying import Change, Verified

_STATES: Final = ("changed", "missing", "read otherwise")
_LOST: Final = "what it said before is not kept in .sicut/kept: quotations that do not stand now are named instead"


@click.command("verify")
@click.argument("reports", nargs=-1, metavar="[REPORT]...")
@file_options
def command(reports: tuple[str, ...], **options: Unpack[SettingOptions]) -> int:
    """Tell which sources in sicut.lock changed, are missing, or are new beside them.

    Every REPORT is held against the sources as they were and as they are: what stood and does not now is
    listed, word by word. Exits with 1 when a source changed or is missing, or a quotation breaks.
    """
    settings = settings_of(options, folder_of(reports))
    from sicut.api.verifying import verify_sources

    with progress() as report:
        found = verify_sources(reports, settings, progress=report)
    print_text("\n".join(_lines(found, reports)) + "\n")
    return Exit.FINE if found.is_fine else Exit.FINDINGS


def _lines(found: "Verified", reports: tuple[str, ...]) -> Iterator[str]:
    for change in found.changes:
        yield from _changed(change)
    yield from (f"new      {terminal(path)} (not listed)" for path in found.new)
    yield from _broken(found)
    counts = Counter(change.state for change in found.changes)
    told = [f"{counts[state]} {state}" for state in _STATES if counts[state]]
    told += [f"{len(found.new)} new"] if found.new else []
    yield f"{terminal(found.lock)}: {counted(found.total, 'source')}, {', '.join(told) or 'all as they were'}"
    if reports:
        yield _quotations(found)
    elif any(change.is_other_text for change in found.changes):
        yield "which quotations break by it: sicut verify REPORT..."


def _changed(change: "Change") -> Iterator[str]:
    entry = change.entry
    yield f"{change.state:8} [{terminal(entry.siglum)}] {terminal(entry.path)} ({terminal(change.note)})"
    if change.then is None and change.is_other_text:
        yield f"         {_LOST}"


def _broken(found: "Verified") -> Iterator[str]:
    from sicut.render.broken import Results, render_broken

    if found.then is None or found.now is None:
        return
    results = Results(found.then, found.now)
    for one in found.breaks:
        yield ""
        yield render_broken(one.before, one.after, results, colour=wants_colour(), width=width())
    if found.breaks:
        yield ""


def _quotations(found: "Verified") -> str:
    if found.now is None:
        return "no source says anything else, so no quotation breaks"
    broken = sum(one.before is not None for one in found.breaks)
    doubtful = len(found.breaks) - broken
    from sicut.model.claim import ClaimKind

    claims = found.now.claims
    noun = "quotation" if all(one.claim.kind is ClaimKind.QUOTATION for one in claims) else "claim"
    line = f"{counted(broken, noun)} of {len(claims)} {'breaks' if broken == 1 else 'break'}"
    return f"{line}, {doubtful} more may have stood before" if doubtful else line
