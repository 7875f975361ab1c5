"""Deciding on the findings of the last check, called by the beginning of their fingerprints."""

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sicut.api.decisions import decide, read_decisions, reviewer
from sicut.api.home import archive_folder
from sicut.archive.decisions import Decision, Decisions, Kind
from sicut.archive.last_check import Noted, read_last_check
from sicut.errors import UsageError

SHORTEST = 8
"""The hexadecimal digits of a fingerprint that must be given."""
_LONGEST = 64
_NO_CHECK = "no check is on record here: run sicut check first, in this folder"


class Standing(NamedTuple):
    """The findings of the last check that nobody allowed, what is in force, and what is so no more.

    ``expired`` decisions are on findings that rest on other sources than then. ``notes`` stand by fingerprint.
    ``checked``: there is a record of a check; without one nothing is known to have expired.
    """

    open: tuple[Noted, ...]
    in_force: tuple[Decision, ...]
    expired: tuple[Decision, ...]
    notes: Mapping[str, Decision]
    faults: tuple[str, ...]
    checked: bool


def standing() -> Standing:
    """How findings and decisions stand in the current folder.

    Raises:
        ArchiveError: a file of decisions cannot be read.
    """
    folder = archive_folder()
    rows = read_last_check(folder)
    found = _decisions(folder, rows or ())
    allowing = {key: one for each in found for key, one in each.allowing.items()}
    notes = {key: one for each in found for key, one in each.notes.items()}
    rests = {row.fingerprint: row.sources for row in rows or ()}
    expired = {key for key, one in allowing.items() if rests.get(key, one.sources) != one.sources}
    return Standing(
        open=tuple(row for row in rows or () if _is_open(row, allowing, expired)),
        in_force=tuple(one for key, one in allowing.items() if key not in expired),
        expired=tuple(one for key, one in allowing.items() if key in expired),
        notes=notes,
        faults=tuple(fault for each in found for fault in each.faults),
        checked=rows is not None,
    )


def take(fingerprints: Sequence[str], kind: Kind, reason: str, who: str | None = None) -> tuple[Decision, ...]:
    """Decide on the findings of the last check whose *fingerprints* begin so; all of them, or none.

    A withdrawal may also be of a decision whose finding is gone.

    Raises:
        UsageError: a fingerprint is none, is unknown or means several findings, or no reason is given.
        ArchiveError: the decisions could not be written.
    """
    folder = archive_folder()
    rows = read_last_check(folder)
    known = {row.fingerprint: row for row in rows or ()}
    if kind is Kind.WITHDRAW:
        taken = [one for each in _decisions(folder, rows or ()) for one in each.allowing.values()]
        known = {one.fingerprint: known.get(one.fingerprint, _noted(one)) for one in taken}
    elif rows is None:
        raise UsageError(_NO_CHECK)
    chosen = dict.fromkeys(_meant(one, known, kind) for one in fingerprints)
    name, homes = reviewer(who), dict[str, list[Decision]]()
    for key in chosen:
        row = known[key]
        decision = Decision(key, kind, reason, name, row.sources, row.code, row.text)
        homes.setdefault(_from_here(folder, row.home), []).append(decision)
    for home, decisions in homes.items():
        decide(decisions, home)
    return tuple(decision for decisions in homes.values() for decision in decisions)


def _is_open(row: Noted, allowing: Mapping[str, Decision], expired: Iterable[str]) -> bool:
    key = row.fingerprint
    return row.allowed in {"", "decision"} and (key not in allowing or key in expired)


def _decisions(folder: str, rows: Sequence[Noted]) -> list[Decisions]:
    return [read_decisions(_from_here(folder, home)) for home in dict.fromkeys([".", *(row.home for row in rows)])]


def _from_here(folder: str, home: str) -> str:
    return os.path.normpath(os.path.join(folder, home))  # noqa: PTH118 - paths are strings here


def _noted(decision: Decision) -> Noted:
    return Noted(
        decision.fingerprint, decision.code, "", "", "", decision.text, decision.sources, home=".", allowed="decision"
    )


def _meant(given: str, known: Mapping[str, Noted], kind: Kind) -> str:
    """The one fingerprint that begins with *given*."""
    start = given.lower()
    if not SHORTEST <= len(start) <= _LONGEST or set(start) - set("0123456789abcdef"):
        raise UsageError(f'"{given}" is no fingerprint: give {SHORTEST} to {_LONGEST} hexadecimal digits')
    found = [key for key in known if key.startswith(start)]
    if len(found) > 1:
        raise UsageError(f'"{given}" means {len(found)} findings: give more digits')
    if not found:
        where = "no decision in force" if kind is Kind.WITHDRAW else "no finding of the last check"
        raise UsageError(f'{where} begins with "{given}": sicut accept lists them')
    return found[0]
