"""``sicut accept``: decisions on findings, for reports that have no comments."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import click

from sicut.cli.exit import Exit
from sicut.cli.stdout import print_text, tell
from sicut.errors import UsageError
from sicut.render.closing import counted
from sicut.render.escape import terminal
from sicut.render.excerpt import words

if TYPE_CHECKING:
    from sicut.api.accepting import Standing
    from sicut.archive.decisions import Decision

_SHORT: Final = 12
_WIDTH: Final = 60
_DONE: Final = {"accept": "accepted", "dismiss": "dismissed", "note": "noted", "withdraw": "withdrawn"}


@click.command("accept")
@click.argument("fingerprints", nargs=-1, metavar="[FINGERPRINT]...")
@click.option("--reason", metavar="TEXT", help="Why the finding may stand; for a note, what it says.")
@click.option("--who", metavar="NAME", help="Who decides (default: SICUT_WHO, else the login name).")
@click.option("--dismiss", "kind", flag_value="dismiss", help="The finding is mistaken.")
@click.option("--note", "kind", flag_value="note", help="Leave the finding open, and write a note beside it.")
@click.option("--withdraw", "kind", flag_value="withdraw", help="Take a decision back.")
def command(fingerprints: tuple[str, ...], reason: str | None, who: str | None, kind: str | None) -> int:
    """Accept findings of the last check, so that the next one counts them as allowed.

    Without a FINGERPRINT, the open findings are listed with theirs, and the decisions. The first 8 digits of one are
    enough. Decisions are kept in .sicut/decisions.jsonl, and expire when a source changes that the finding rests on.
    """
    if not fingerprints:
        if kind is not None or reason is not None:
            raise UsageError("no fingerprint given: sicut accept FINGERPRINT --reason TEXT; sicut accept lists them")
        return _list()
    from sicut.api.accepting import take
    from sicut.archive.decisions import Kind

    chosen = Kind(kind or "accept")
    if reason is None and chosen is not Kind.WITHDRAW:
        raise UsageError("no reason given: add --reason TEXT, so that others know why")
    taken = take(fingerprints, chosen, reason or "", who)
    print_text("".join(f"{_DONE[chosen]:9} {_decided(one)}\n" for one in taken))
    return Exit.FINE


def _list() -> int:
    from sicut.api.accepting import standing

    found = standing()
    tell(found.faults)
    print_text("\n".join(_lines(found)) + "\n")
    return Exit.FINE


def _lines(found: "Standing") -> Iterator[str]:
    for row in found.open:
        yield f"open      {row.fingerprint[:_SHORT]} {terminal(row.place)}: {terminal(row.code)} {terminal(row.name)}"
        yield f"          {words(row.message, 1000)}"
        if row.fingerprint in found.notes:
            yield f"          note: {_why(found.notes[row.fingerprint])}"
    yield from (f"expired   {_decided(one)} (its source changed)" for one in found.expired)
    yield from (f"{_DONE[one.kind]:9} {_decided(one)}" for one in found.in_force)
    if not found.checked:
        yield "no check is on record here: run sicut check first"
    counts = counted(len(found.open), "open finding"), counted(len(found.in_force), "decision")
    yield f"{', '.join(counts)} in force, {len(found.expired)} expired"


def _decided(one: "Decision") -> str:
    text = f' "{words(one.text, _WIDTH)}"' if one.text else ""
    return f"{one.fingerprint[:_SHORT]} {terminal(one.code)}{text}{f': {_why(one)}' if one.reason else ''}"


def _why(one: "Decision") -> str:
    return terminal(one.reason) + (f" ({terminal(one.who)})" if one.who else "")
