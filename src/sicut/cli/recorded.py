"""What ``add`` and ``lock`` print: a line for each source, then what to know of them, then a count."""

from collections import Counter
from typing import TYPE_CHECKING, Final

from sicut.cli.exit import Exit
from sicut.cli.stdout import print_text
from sicut.render.closing import counted
from sicut.render.escape import terminal
from sicut.render.excerpt import words

if TYPE_CHECKING:
    from sicut.api.recording import Recorded, Row

_STATES: Final = ("added", "changed", "unchanged", "missing", "removed", "refused")
_BAD: Final = frozenset(("missing", "refused"))
_TITLE: Final = 60


def print_recorded(recorded: "Recorded") -> Exit:
    """Print what was recorded; the exit code is 1 if a source is missing or could not be recorded."""
    counts = Counter(row.state for row in recorded.rows)
    told = ", ".join(f"{counts[state]} {state}" for state in _STATES if counts[state])
    lines = [*map(_line, recorded.rows), *(f"note: {terminal(notice)}" for notice in recorded.notices)]
    total = f"{terminal(recorded.lock)}: {counted(recorded.total, 'source')}"
    print_text("\n".join((*lines, f"{total} ({told})" if told else total)) + "\n")
    return Exit.FINDINGS if _BAD & counts.keys() else Exit.FINE


def _line(row: "Row") -> str:
    entry = row.entry
    note = f" ({terminal(row.note)})" if row.note else ""
    if entry is None:
        return f"{row.state:9} {terminal(row.path)}{note}"
    head = f"{row.state:9} [{terminal(entry.siglum)}] {terminal(entry.path)}"
    if row.state in {"missing", "removed"}:
        return f"{head}{note}"
    reason = f" ({terminal(entry.reason)})" if entry.reason else ""
    told = [f"{terminal(entry.media_type)}", f"{entry.completeness}{reason}", counted(entry.characters, "character")]
    title = entry.given.title or entry.title
    told += [f"“{words(title, _TITLE)}”"] if title else []
    return f"{head}: {', '.join(told)}{note}"
