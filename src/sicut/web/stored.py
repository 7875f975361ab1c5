"""A dossier opened again: the run that it tells of, live if all its files are at hand, else the copy as it was kept.

Everything in a dossier is untrusted: it may come from anywhere.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NamedTuple, TypeGuard

from sicut.errors import UnreadableError, UsageError
from sicut.model.document import Document, Role
from sicut.model.finding import Evidence, Objection
from sicut.model.grounds import grounds_hash
from sicut.model.span import Span
from sicut.read import real_path
from sicut.read.files import load
from sicut.render.html.inside import unpacked
from sicut.web.choice import Choice

_JSON: Final = re.compile(rb'<script\b(?=[^>]*\bid="?sicut-result"?[\s>])[^>]*>([^<]*)</script>')
_OWN: Final = re.compile(rb'<meta\s+name="?generator"?\s+content="sicut', re.IGNORECASE)
_HEAD: Final = 4096
_MOST: Final = 10_000
_MEMBER: Final = "!"
Row = Mapping[str, object]


class Told(NamedTuple):
    """A finding as the dossier has it, with the hash over what it rested on (:mod:`sicut.model.grounds`)."""

    fingerprint: str
    code: str
    name: str
    severity: str
    line: str
    message: str
    words: str
    sources: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A dossier: its page, its findings, and the files of its run that are at hand, or are not."""

    path: str
    page: bytes
    findings: tuple[Told, ...]
    choice: Choice | None
    missing: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def is_live(self) -> bool:
        """Whether all files of its run are at hand, as they were."""
        return self.choice is not None and not self.missing and not self.changed

    @property
    def lacks(self) -> str:
        """One line that says which files are missing or have changed."""
        parts = []
        if self.missing:
            parts.append(f"not at hand: {_some(self.missing)}")
        if self.changed:
            parts.append(f"changed since: {_some(self.changed)}")
        return "; ".join(parts) or "the dossier names no report"


def is_dossier(path: str) -> bool:
    """Whether the file at *path* is a dossier that sicut wrote."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - paths are strings here
            return _OWN.search(file.read(_HEAD)) is not None
    except (OSError, ValueError):
        return False


def opened(path: str) -> Stored:
    """The dossier at *path*.

    Raises:
        UnreadableError: it cannot be read.
        UsageError: there is no run in it.
    """
    page = load(path)
    found = _JSON.search(page)
    try:
        run = unpacked(found[1].decode()) if found else None
    except (ValueError, RecursionError):
        run = None
    if not _is_row(run) or run.get("version") != 1:
        raise UsageError(f"{path}: there is no run of sicut in it that this version can read")
    documents = tuple(_rows(run, "documents"))
    search = _Search(path)
    reports = tuple(search.find(row) for row in documents if row.get("role") == Role.REPORT and not row.get("inside"))
    sources = tuple(search.find(row) for row in documents if row.get("role") == Role.WITNESS and not row.get("inside"))
    at_hand = Choice(_names(reports), _names(sources) or None)
    choice = at_hand if reports and all(reports) else None
    return Stored(path, page, tuple(_findings(run, documents)), choice, tuple(search.missing), tuple(search.changed))


class _Search:
    """Looks for the files of a dossier in the current folder and in its own, and nowhere else."""

    def __init__(self, path: str) -> None:
        own = os.path.dirname(path)  # noqa: PTH120 - the same
        self._folders = tuple(dict.fromkeys(("", own)))
        self.missing: list[str] = []
        self.changed: list[str] = []

    def find(self, row: Row) -> str:
        """The file of the document *row*; nothing if there is none with the same bytes."""
        name, digest = _text(row, "path"), _text(row, "sha256")
        file = name.partition(_MEMBER)[0] if _MEMBER in name else name
        there = [path for path in self._places(file) if os.path.isfile(path)]  # noqa: PTH113 - the same
        for path in there:
            # The hash of a document in an archive is not that of the archive.
            if file != name or _digest(path) == digest:
                return path
        (self.changed if there else self.missing).append(name or "a document without a path")
        return ""

    def _places(self, name: str) -> Iterator[str]:
        if not name or "\0" in name or os.path.isabs(name):  # noqa: PTH117 - the same
            return
        for folder in self._folders:
            path = os.path.normpath(os.path.join(folder, name)).replace(os.sep, "/")  # noqa: PTH118 - the same
            root = real_path(folder or os.curdir)
            if real_path(path).startswith(root.rstrip(os.sep) + os.sep):
                yield path


def _digest(path: str) -> str:
    try:
        return sha256(load(path)).hexdigest()
    except UnreadableError:
        return ""


def _names(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, found)))


# --- its findings


def _findings(run: Row, documents: Sequence[Row]) -> Iterator[Told]:
    claims = {_text(row, "id"): row for row in _rows(run, "claims")}
    stubs = {document.siglum: document for document in map(_stub, documents)}
    for row in _rows(run, "findings"):
        claim = claims.get(_text(row, "claim"))
        line = row.get("line")
        yield Told(
            _text(row, "fingerprint"),
            _text(row, "code"),
            _text(row, "name"),
            _text(row, "severity"),
            str(line) if isinstance(line, int) else "",
            _text(row, "message"),
            "" if claim is None else _text(claim, "shown"),
            _grounds(row, claim, stubs),
        )


def _stub(row: Row) -> Document:
    """The document of *row* as far as a hash over documents wants it."""
    from sicut.model.document import Inside

    role = Role.REPORT if row.get("role") == Role.REPORT else Role.WITNESS
    inside = Inside("", Span(0, 0)) if row.get("inside") else None
    digest = _text(row, "sha256")
    return Document(_text(row, "siglum"), role, "", digest, "", None, "", inside=inside)


def _grounds(row: Row, claim: Row | None, stubs: Mapping[str, Document]) -> str:
    sigla = [siglum for siglum in _sigla(row, claim) if siglum in stubs]
    evidence = tuple(Evidence(siglum, Span(0, 0), "") for siglum in sigla)
    return grounds_hash(Objection("", Span(0, 0), "", evidence), None, stubs)


def _sigla(row: Row, claim: Row | None) -> Sequence[str]:
    """The documents that a finding rests on, as :func:`sicut.model.grounds.grounds_hash` has it."""
    evidence = [_text(one, "witness") for one in _rows(row, "evidence")]
    if evidence:
        return evidence
    if claim is None:
        return [_text(row, "document")]
    nearest = claim.get("nearest")
    places = [*_rows(claim, "passages")] or ([nearest] if _is_row(nearest) else [])
    if places and claim.get("status") != "unchecked":
        return [_text(one, "witness") for one in places]
    searched = claim.get("searched")
    if not _is_row(searched):
        return []
    return [name for key in ("complete", "incomplete") for name in _words(searched.get(key))]


def _is_row(found: object) -> TypeGuard[Row]:
    return isinstance(found, dict)


def _rows(row: Row, key: str) -> Iterator[Row]:
    found = row.get(key)
    yield from filter(_is_row, found[:_MOST] if isinstance(found, list) else ())


def _words(found: object) -> Iterator[str]:
    yield from (one for one in (found if isinstance(found, list) else ()) if isinstance(one, str))


def _text(row: Row, key: str) -> str:
    found = row.get(key)
    return found if isinstance(found, str) else ""


def _some(names: Sequence[str], most: int = 5) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
