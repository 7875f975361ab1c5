"""Reviewers' decisions: where they stand, what a run makes of them, and how one is taken."""

import getpass
import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from sicut.api.home import archive_folder, from_here
from sicut.archive.decisions import (
    ALLOWING,
    Decision,
    Decisions,
    Kind,
    append_decisions,
    decisions_path,
    read_decisions,
)
from sicut.errors import UsageError
from sicut.model.collation import Outcome
from sicut.model.document import Document
from sicut.model.finding import Allowed, Finding
from sicut.model.grounds import grounds_hash
from sicut.model.result import Decided

__all__ = [
    "Decision",
    "Decisions",
    "Kind",
    "decide",
    "decided",
    "decisions_home",
    "decisions_over",
    "read_decisions",
    "reviewer",
]


def decisions_home(report: str, here: str | None = None) -> str:
    """The folder in which decisions on the report at the path *report* are kept, so that a check of it finds them.

    The nearest upwards that has decisions already; else *here* (default: :func:`archive_folder`), if the report lies in
    it; else what :func:`archive_folder` says of the report's own folder.
    """
    own = os.path.dirname(os.path.abspath(report))  # noqa: PTH100, PTH120 - paths are strings here
    found = _nearest(own)
    if found is not None:
        return from_here(Path(found))
    home = archive_folder() if here is None else here
    within = Path(own).is_relative_to(os.path.abspath(home))  # noqa: PTH100 - the same
    return home if within else archive_folder(own)


def _nearest(folder: str) -> str | None:
    """The nearest folder from *folder* upwards that has decisions."""
    while not os.path.isfile(decisions_path(folder)):  # noqa: PTH113 - the same
        above = os.path.dirname(folder)  # noqa: PTH120 - the same
        if above == folder:
            return None
        folder = above
    return folder


# --- what a run makes of them


def decisions_over(reports: Iterable[Document], held: Collection[str] = ()) -> Decisions:
    """The decisions nearest upwards from each of *reports*; the first that decides on a finding speaks.

    Reports whose paths are *held* are in memory, and have none.

    Raises:
        ArchiveError: a file of decisions cannot be read.
    """
    folders = (os.path.dirname(os.path.abspath(one.path)) for one in reports if one.path not in held)  # noqa: PTH100, PTH120
    homes = dict.fromkeys(home for home in map(_nearest, dict.fromkeys(folders)) if home is not None)
    found = [read_decisions(from_here(Path(home))) for home in homes]
    if len(found) == 1:
        return found[0]
    allowing: dict[str, Decision] = {}
    notes: dict[str, Decision] = {}
    for one in reversed(found):
        allowing.update(one.allowing)
        notes.update(one.notes)
    faults = tuple(fault for one in found for fault in one.faults)
    return Decisions(MappingProxyType(allowing), MappingProxyType(notes), faults)


def decided(
    findings: Sequence[Finding], outcomes: Sequence[Outcome], documents: Mapping[str, Document], decisions: Decisions
) -> tuple[tuple[Finding, ...], Decided]:
    """*findings* with those allowed that *decisions* allow, and what else there is to tell of decisions.

    A decision on a finding that rests on other bytes than then has expired. A comment in the report goes first.
    """
    expired: list[str] = []

    def judged(finding: Finding) -> Finding:
        decision = decisions.allowing.get(finding.fingerprint)
        if decision is None or finding.allowed is not None:
            return finding
        outcome = None if finding.claim is None else outcomes[int(finding.claim[1:]) - 1]
        if grounds_hash(finding.objection, outcome, documents) != decision.sources:
            expired.append(finding.fingerprint)
            return finding
        return replace(finding, allowed=Allowed("decision", decision.reason or None))

    return tuple(map(judged, findings)), Decided(tuple(expired), decisions.faults)


# --- taking one


def reviewer(who: str | None = None) -> str:
    """Who decides: *who*, else ``SICUT_WHO``, else ``GIT_AUTHOR_NAME``, else the login name; empty if none is known."""
    told = (who, os.environ.get("SICUT_WHO"), os.environ.get("GIT_AUTHOR_NAME"))
    named = next((" ".join(one.split()) for one in told if one and one.strip()), None)
    if named is not None:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def decide(decisions: Sequence[Decision], folder: str) -> None:
    """Add *decisions* to those in *folder* (:func:`decisions_home`); they are on the disk when this returns.

    Raises:
        UsageError: an acceptance or a dismissal gives no reason, or a fingerprint or a hash of sources is none.
        ArchiveError: they could not be written; none of them counts then.
    """
    for fault in (fault for decision in decisions for fault in _faults(decision)):
        raise UsageError(fault)
    if decisions:
        append_decisions(folder, decisions)


def _faults(decision: Decision) -> Iterator[str]:
    if decision.kind in ALLOWING and not decision.reason.strip():
        yield "no reason given: say in a few words why the finding may stand"
    digests = [decision.fingerprint, *([decision.sources] if decision.kind in ALLOWING else [])]
    if not all(map(_is_digest, digests)):
        yield "a fingerprint and a hash of sources have 64 hexadecimal digits"


def _is_digest(text: str) -> bool:
    return len(text) == 64 and set(text) <= set("0123456789abcdef")  # noqa: PLR2004 - those of SHA-256
