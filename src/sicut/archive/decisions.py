"""What reviewers decided on findings: ``.sicut/decisions.jsonl``, one JSON object a line, in the order of decisions.

Lines are only ever added, each with its keys in one order and without a clock, so that two branches can be merged by
keeping the lines of both (``merge=union`` in ``.gitattributes``).
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from sicut.archive.atomic import STATE, make_folder, sync_folder
from sicut.errors import ArchiveError
from sicut.text.pattern import pattern

NAME: Final = "decisions.jsonl"
VERSION: Final = 1
_HASH: Final = pattern("[0-9a-f]{64}")
# What is invisible or turns a line round is written as an escape, so that a line shows what it holds.
_ESCAPED: Final = pattern(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
_MARK: Final = b"\xef\xbb\xbf"


class Kind(StrEnum):
    """What was decided: the finding is right as it is written (accept), is no fault (dismiss), or neither any more.

    A note decides nothing: it stands beside an acceptance or a dismissal.
    """

    ACCEPT = "accept"
    DISMISS = "dismiss"
    NOTE = "note"
    WITHDRAW = "withdraw"


ALLOWING: Final = frozenset((Kind.ACCEPT, Kind.DISMISS))
"""The decisions by which a finding is allowed."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One line: what somebody decided on the finding with a fingerprint, and why.

    ``sources`` is the SHA-256 over what the finding rested on (:mod:`sicut.model.grounds`), ``code`` the rule's,
    ``text`` the words of the report, for people who read the file. ``who`` may be empty.
    """

    fingerprint: str
    kind: Kind
    reason: str
    who: str = ""
    sources: str = ""
    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What is in force, by fingerprint: acceptances and dismissals, and notes.

    ``faults`` tell, one sentence each, of lines that cannot be read, with file and line.
    """

    allowing: Mapping[str, Decision] = field(default_factory=lambda: MappingProxyType({}))
    notes: Mapping[str, Decision] = field(default_factory=lambda: MappingProxyType({}))
    faults: tuple[str, ...] = ()


class Lines(NamedTuple):
    """The decisions of a file in its order, and what is wrong with its other lines."""

    decisions: tuple[Decision, ...]
    faults: tuple[str, ...] = ()


def in_force(decisions: Iterable[Decision], faults: tuple[str, ...] = ()) -> Decisions:
    """What is in force after *decisions*, in their order.

    The last acceptance, dismissal or withdrawal of a finding holds, and its last note; an empty note takes one away.
    """
    allowing: dict[str, Decision] = {}
    notes: dict[str, Decision] = {}
    for decision in decisions:
        place = notes if decision.kind is Kind.NOTE else allowing
        place.pop(decision.fingerprint, None)
        if decision.kind in ALLOWING or (decision.kind is Kind.NOTE and decision.reason):
            place[decision.fingerprint] = decision
    return Decisions(MappingProxyType(allowing), MappingProxyType(notes), faults)


def decisions_path(folder: str) -> str:
    """The path of the decisions in *folder*."""
    return os.path.normpath(os.path.join(folder, STATE, NAME))  # noqa: PTH118 - paths are strings here


# --- reading


def read_decisions(folder: str) -> Decisions:
    """What is in force by the decisions in *folder*; nothing if there are none.

    Raises:
        ArchiveError: the file is there and cannot be read.
    """
    path = decisions_path(folder)
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - the same
            found = parsed(file.read(), path.replace(os.sep, "/"))
    except (FileNotFoundError, NotADirectoryError):
        return Decisions()
    except OSError as error:
        raise ArchiveError(f"cannot read {path}: {error.strerror or 'unknown cause'}") from error
    return in_force(found.decisions, found.faults)


def parsed(data: bytes, path: str) -> Lines:
    """The decisions in *data*, the content of the file called *path*; a line that is none costs only itself."""
    decisions: list[Decision] = []
    faults: list[str] = []
    for number, line in enumerate(data.removeprefix(_MARK).split(b"\n"), 1):
        if line.strip():
            try:
                decisions.append(_decision(line))
            except _NoDecisionError as error:
                faults.append(f"{path}, line {number}: {error}; the line is passed over")
    return Lines(tuple(decisions), tuple(faults))


class _NoDecisionError(Exception):
    """A line is no decision; the text says why."""


def _decision(line: bytes) -> Decision:
    found = _object(line)
    version = found.get("version")
    if isinstance(version, int) and version > VERSION:
        raise _NoDecisionError(f"it was written by a newer sicut (its version is {version}), update sicut to read it")
    if version != VERSION or isinstance(version, bool):
        raise _NoDecisionError(f"it has no version {VERSION}")
    words = {
        name: _words(found, name) for name in ("fingerprint", "decision", "reason", "who", "sources", "code", "text")
    }
    if words["decision"] not in set(Kind):
        raise _NoDecisionError("its decision is none of accept, dismiss, note and withdraw")
    kind = Kind(words.pop("decision"))
    if not _HASH().fullmatch(words["fingerprint"]):
        raise _NoDecisionError("its fingerprint is not 64 hexadecimal digits")
    if kind in ALLOWING and not _HASH().fullmatch(words["sources"]):
        raise _NoDecisionError("its sources are not 64 hexadecimal digits")
    return Decision(kind=kind, **words)


def _object(line: bytes) -> Mapping[str, object]:
    if line.startswith((b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")):
        raise _NoDecisionError("it is left from a merge conflict, keep the decisions of both sides and take it out")
    try:
        found = json.loads(line.decode())
    except (ValueError, RecursionError):
        raise _NoDecisionError("it is no JSON") from None
    if not isinstance(found, dict):
        raise _NoDecisionError("it is no JSON object")
    return found


def _words(found: Mapping[str, object], name: str) -> str:
    value = found.get(name, "")
    if not isinstance(value, str):
        raise _NoDecisionError(f"its {name} is no text")
    return value


# --- writing


def line_of(decision: Decision) -> str:
    """*decision* as a line, without its line feed."""
    row = {
        "version": VERSION,
        "fingerprint": decision.fingerprint,
        "decision": decision.kind.value,
        "reason": decision.reason,
        "who": decision.who,
        "sources": decision.sources,
        "code": decision.code,
        "text": decision.text,
    }
    return one_line_json(row)


def one_line_json(row: Mapping[str, object]) -> str:
    """*row* as JSON on one line, in which nothing is invisible."""
    written = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return _ESCAPED().sub(lambda found: json.dumps(found[0])[1:-1], written)


def append_decisions(folder: str, decisions: Sequence[Decision]) -> None:
    """Add *decisions* to those in *folder*; they are on the disk when this returns.

    Nothing that stands there is lost: several processes write one after the other, and a last line without its line
    feed gets one.

    Raises:
        ArchiveError: they could not be written; none of them counts then.
    """
    path = decisions_path(folder)
    try:
        make_folder(os.path.abspath(os.path.dirname(path)))  # noqa: PTH100, PTH120 - the same
        with _held(path) as file:
            _append(file, "".join(f"{line_of(decision)}\n" for decision in decisions).encode())
        sync_folder(os.path.dirname(path))  # noqa: PTH120 - the same
    except OSError as error:
        raise ArchiveError(f"cannot write {path}: {error.strerror or error}") from error


def _append(file: int, data: bytes) -> None:
    size = os.lseek(file, 0, os.SEEK_END)
    if size:
        os.lseek(file, size - 1, os.SEEK_SET)
        data = data if os.read(file, 1) == b"\n" else b"\n" + data
    rest = memoryview(data)
    try:
        while rest:
            rest = rest[os.write(file, rest) :]
        os.fsync(file)
    except BaseException:
        with suppress(OSError):
            os.ftruncate(file, size)
        raise


@contextmanager
def _held(path: str) -> Iterator[int]:
    """The file at *path*, opened for adding to it; no other process has it so."""
    while True:
        file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        try:
            _wait_for(file)
            # Somebody may have put another file in its place meanwhile, as git does.
            if _is_at(file, path):
                yield file
                return
        finally:
            os.close(file)


def _is_at(file: int, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(file), os.stat(path))  # noqa: PTH116
    except FileNotFoundError:
        return False


def _wait_for(file: int) -> None:
    try:
        import fcntl
    except ImportError:  # a system without it: there the user sees to it that one process writes
        return
    fcntl.flock(file, fcntl.LOCK_EX)
