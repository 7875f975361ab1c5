"""Verifying sources: which are not what the lock says, and which quotations break by it."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple
from zlib import error as zlib_error

from sicut.api.archive import Found, found_in, path_in_lock, reader_of, required_lock, shown_lock
from sicut.api.home import archive_folder
from sicut.api.inputs import Input, name_of, read_reports
from sicut.api.locks import Ruling, Scene, locked
from sicut.api.pipeline import OpenIndex
from sicut.api.sources import Sources
from sicut.api.stored import Progress
from sicut.archive.entry import NAME, Entry, Lock
from sicut.archive.kept import read_kept, text_sha256
from sicut.archive.paths import file_of, on_disk, relative_path
from sicut.collate.store.shape import Shape, shape
from sicut.config import Settings
from sicut.errors import ArchiveError, UnreadableError
from sicut.model.collation import Attestation, Outcome, Status
from sicut.model.document import Document, Extraction, Role
from sicut.model.reading import ReadingOptions
from sicut.model.result import Result
from sicut.read import is_own_output, list_sources, real_path
from sicut.read.files import load, shown_path

CHANGED, MISSING, OTHERWISE = "changed", "missing", "read otherwise"
_NO_SOURCES = ("sicut.toml", "pyproject.toml", NAME)


class Change(NamedTuple):
    """A source that is not what the lock says: changed, missing or read otherwise. ``now`` is it as it is, if it is.

    ``then`` is it as it was, if its text is kept.
    """

    state: str
    entry: Entry
    now: Document | None
    then: Document | None
    note: str

    @property
    def is_other_text(self) -> bool:
        """Whether quotations can break by it."""
        return self.now is None or text_sha256(self.now.text) != self.entry.text_sha256


class Break(NamedTuple):
    """A quotation that stood before the change and does not now.

    ``before`` is ``None`` where nobody knows how it stood, ``after`` where its words are in no source any more and it
    counts as a quotation no longer (words in doubtful marks).
    """

    before: Outcome | None
    after: Outcome | None


class Verified(NamedTuple):
    """What was found of the sources of the lock at the path ``lock``.

    ``new`` are the paths of files beside them that it does not list. ``then`` and ``now`` are the results for the
    reports with the sources as they were and as they are, ``None`` where no report was held against both.
    """

    lock: str
    total: int
    changes: tuple[Change, ...]
    new: tuple[str, ...]
    breaks: tuple[Break, ...] = ()
    then: Result | None = None
    now: Result | None = None

    @property
    def is_fine(self) -> bool:
        """Whether every source is what the lock says, and no quotation breaks."""
        return not self.breaks and all(change.state == OTHERWISE for change in self.changes)


def verify_sources(
    reports: Iterable[Input] = (),
    settings: Settings | None = None,
    *,
    folder: str | None = None,
    progress: Progress | None = None,
) -> Verified:
    """Hold the sources of a lock against their files, and *reports* against the sources as they were and as they are.

    Raises:
        UsageError: there is no lock.
        ArchiveError: it cannot be read.
        UnreadableError: a report cannot be read.
    """
    reports = tuple(reports)
    home = archive_folder() if folder is None else folder
    lock = required_lock(home)
    settings = settings or Settings()
    files = _Files(home, settings.reading)
    changes: list[Change] = []
    for number, entry in enumerate(lock.entries):
        if progress is not None:
            progress("verifying", number, len(lock.entries))
        changes += filter(None, [_change(entry, files)])
    new = _new(lock, home, [name_of(report) for report in reports])
    found = Verified(shown_lock(home), len(lock.entries), tuple(changes), new)
    if not reports:
        return found
    if not any(change.is_other_text for change in changes):
        read_reports(reports, reading=settings.reading)
        return found
    return _held_against_both(found, lock, files, reports, settings)


class _Files:
    """The files of a lock, each opened when it is needed; what is known of the last is kept."""

    def __init__(self, home: str, reading: ReadingOptions) -> None:
        self.home, self._reading = home, reading
        self._last: tuple[str, Found, dict[str, Document]] | None = None
        self._digest: tuple[str, str] = ("", "")

    def are_as_listed(self, entry: Entry) -> bool:
        """Whether the file of *entry* has the bytes that it lists, and is read by what read it then."""
        path = on_disk(file_of(entry), self.home)
        if self._digest[0] != path:
            try:
                self._digest = path, sha256(load(path)).hexdigest()
            except UnreadableError:
                self._digest = path, ""
        listed = entry.container_sha256 or entry.sha256
        return self._digest[1] == listed and entry.reader == reader_of(entry.media_type)

    def of(self, entry: Entry) -> tuple[Found, Document | None]:
        """The file of *entry*, and the document in it that *entry* lists."""
        path = on_disk(file_of(entry), self.home)
        if self._last is None or self._last[0] != path:
            found = next(found_in([path], self._reading))
            documents = {path_in_lock(one, found, self.home): one for one in found.documents}
            self._last = path, found, documents
        return self._last[1], self._last[2].get(entry.path)


def _change(entry: Entry, files: _Files) -> Change | None:
    if files.are_as_listed(entry):
        return None
    found, document = files.of(entry)
    if document is None:
        return Change(MISSING, entry, None, _then(entry, files.home), found.reason or "the archive has it no more")
    if document.sha256 != entry.sha256:
        note = f"{entry.characters} characters then, {len(document.text)} now"
        note = note if text_sha256(document.text) != entry.text_sha256 else "other bytes, the same text"
        return Change(CHANGED, entry, document, _then(entry, files.home), note)
    if text_sha256(document.text) != entry.text_sha256:
        note = f"the same bytes: by {entry.reader} then, by {reader_of(document.media_type)} now"
        return Change(OTHERWISE, entry, document, _then(entry, files.home), note)
    return None


def _then(entry: Entry, home: str) -> Document | None:
    """The source as it was, if its text is kept; one that could not be read has none."""
    if entry.completeness == Extraction.UNREADABLE:
        return _document(entry, home, "", None)
    kept = read_kept(home, entry.text_sha256)
    return None if kept is None else _document(entry, home, kept.text, _shape(kept.shape))


def _shape(data: bytes) -> Shape | None:
    """A make-up that was kept, if this version of sicut reads it."""
    try:
        return shape(data)
    except (ValueError, TypeError, KeyError, zlib_error, RecursionError):
        return None


def _document(entry: Entry, home: str, text: str, made_up: Shape | None) -> Document:
    document = Document(
        siglum=entry.siglum,
        role=Role.WITNESS,
        path=on_disk(entry.path, home),
        sha256=entry.sha256,
        media_type=entry.media_type,
        language=entry.language,
        text=text,
        extraction=Extraction(entry.completeness),
        reason=entry.reason,
        address=entry.url,
    )
    return document if made_up is None else replace(document, **made_up._asdict())


# --- new files


def _new(lock: Lock, home: str, reports: Sequence[str]) -> tuple[str, ...]:
    """The files beside those listed, and in folders below these, that are not listed.

    Of a folder that holds the lock itself, or its folder, only the files beside those listed count.
    """
    listed = {real_path(on_disk(file_of(entry), home)) for entry in lock.entries}
    passed_over = listed | {real_path(report) for report in reports}
    found: dict[str, str] = {}
    inside = real_path(home) + os.sep
    for folder in sorted({os.path.dirname(on_disk(file_of(entry), home)) or "." for entry in lock.entries}):  # noqa: PTH120
        if os.path.isdir(folder):  # noqa: PTH112 - paths are strings here
            holds_home = inside.startswith(real_path(folder).rstrip(os.sep) + os.sep)
            files = list_sources(_beside(folder) if holds_home else [folder]).files
            found |= {real_path(path): path for path in files}
    new = [path for real, path in found.items() if real not in passed_over and _may_be_source(path)]
    return tuple(sorted(_named(path, home) for path in new))


def _named(path: str, home: str) -> str:
    try:
        return relative_path(path, home)
    except ArchiveError:
        return shown_path(path)


def _beside(folder: str) -> list[str]:
    with os.scandir(folder) as entries:
        names = [entry.name for entry in entries if entry.is_file() and not entry.name.startswith(".")]
    return [on_disk(name, folder) for name in sorted(names)]


def _may_be_source(path: str) -> bool:
    if os.path.basename(path) in _NO_SOURCES:  # noqa: PTH119 - the same
        return False
    try:
        return not is_own_output(load(path))
    except UnreadableError:
        return True


# --- quotations


def _held_against_both(
    found: Verified, lock: Lock, files: _Files, reports: Sequence[Input], settings: Settings
) -> Verified:
    now = _as_they_are(found, lock, files)
    changed = {change.entry.path: change for change in found.changes}
    ruling = Ruling(found.lock, lock, held=False)
    after = _checked(now, ruling, files.home, reports, settings)
    known = [change for change in found.changes if change.then is not None]
    then = {on_disk(change.entry.path, files.home): change.then for change in known}
    kept = [document for document in now if document.path not in then]
    before = _checked([*kept, *filter(None, then.values())], ruling, files.home, reports, settings)
    unknown = frozenset(change.entry.siglum for change in changed.values() if change.then is None)
    return found._replace(breaks=tuple(_breaks(before, after, unknown)), then=before, now=after)


def _as_they_are(found: Verified, lock: Lock, files: _Files) -> list[Document]:
    now = {change.entry.path: change.now for change in found.changes}
    read = (now[entry.path] if entry.path in now else files.of(entry)[1] for entry in lock.entries)
    return [document for document in read if document is not None]


def _checked(
    documents: Sequence[Document], ruling: Ruling, home: str, reports: Sequence[Input], settings: Settings
) -> Result:
    """The result for *reports* with *documents* as sources; what the lock lists beside is missing."""
    given = read_reports(reports, reading=settings.reading)
    places = [on_disk(file_of(entry), home) for entry in ruling.lock.entries]
    scene = Scene([report.siglum for report in given], frozenset(), places, frozenset())
    told = locked(documents, [ruling], scene)
    return OpenIndex(Sources(told.documents, 0), settings).check(*reports)


def _breaks(before: Result, after: Result, unknown: frozenset[str]) -> Iterator[Break]:
    """The quotations that stood before and do not now; of sources not kept, all that do not stand."""
    stood = {(one.claim.document, one.claim.span): one for one in before.claims}
    for outcome in after.claims:
        then = stood.pop((outcome.claim.document, outcome.claim.span), None)
        if _stands(outcome):
            continue
        if then is not None and _stands(then):
            yield Break(then, outcome)
        elif unknown & {*outcome.searched.complete, *outcome.searched.incomplete}:
            yield Break(None, outcome)
    yield from (Break(then, None) for then in stood.values() if _stands(then))


def _stands(outcome: Outcome) -> bool:
    return isinstance(outcome, Attestation) and outcome.status is Status.VERIFIED
