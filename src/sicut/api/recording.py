"""Recording sources in the lock of their folder, with their texts."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.api.archive import Found, entry_of, found_in, path_in_lock, required_lock, shown_lock
from sicut.api.home import archive_folder
from sicut.api.stored import Progress
from sicut.archive.alike import Likenesses, marks
from sicut.archive.atomic import writing
from sicut.archive.entry import MEMBER, NAME, Entry, Given, Lock, lock_of
from sicut.archive.given import require_sound
from sicut.archive.kept import Kept, forget_others, keep, kept_marks
from sicut.archive.lock_file import read_lock
from sicut.archive.paths import file_of, on_disk, relative_path
from sicut.archive.recording import record
from sicut.collate.store.shape import shape_bytes
from sicut.errors import ArchiveError, UsageError
from sicut.model.document import Document
from sicut.model.reading import ReadingOptions
from sicut.read import assign_sigla, list_sources
from sicut.read.files import shown_path
from sicut.read.reader import READING
from sicut.text.shown import Reading

_OF_ONE = ("title", "url", "aliases")


class Row(NamedTuple):
    """What became of a source: ``state`` is added, changed, unchanged, missing, removed or refused.

    ``entry`` is what the lock says of it now, ``None`` for one that was refused. ``note`` says more.
    """

    state: str
    path: str
    entry: Entry | None
    note: str | None = None


class Recorded(NamedTuple):
    """What a command did to the lock at the path ``lock``, and what should be told of its sources."""

    lock: str
    rows: tuple[Row, ...]
    total: int
    notices: tuple[str, ...] = ()


def add_sources(
    paths: Sequence[str],
    given: Given = Given(),  # noqa: B008 - it is frozen
    siglum: str | None = None,
    *,
    folder: str | None = None,
    reading: ReadingOptions = READING,
    progress: Progress | None = None,
) -> Recorded:
    """Read the sources at *paths*, and list them in the lock of *folder* (default: :func:`archive_folder`).

    A title, an address, a siglum and aliases are those of one source. What the lock lists already is read anew.

    Raises:
        UsageError: a path does not exist, or what is said of a source cannot be so.
        ArchiveError: the lock cannot be read or written; nothing was recorded then.
    """
    require_sound(given, siglum)
    home = archive_folder() if folder is None else folder
    files, only = _files(paths)
    if not files:
        raise UsageError("there is no file to add at the paths given")
    for file in files:
        relative_path(file, home)
    with writing(home):
        before = read_lock(shown_lock(home)) or Lock()
        read, rows = _read_all(found_in(files, reading), only, home, _told(progress, len(files)))
        _require_one(given, siglum, len(read))
        entries = _named(read, before, given, siglum)
        lock = lock_of({**before.by_path(), **{entry.path: entry for entry in entries}}.values())
        record(home, lock)
    rows += [_row(entry, before.by_path().get(entry.path)) for entry in entries]
    notices = _alike(lock, [row.path for row in rows if row.state in {"added", "changed"}], home)
    return Recorded(shown_lock(home), tuple(sorted(rows, key=lambda row: row.path)), len(lock.entries), notices)


def _files(paths: Sequence[str]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The files at *paths*, and the members of archives that are named one by one."""
    plain, members = [], set()
    for path in paths:
        file, mark, _ = path.partition(MEMBER)
        if mark and not os.path.lexists(path) and os.path.isfile(file):  # noqa: PTH113 - paths are strings here
            members.add(shown_path(path))
            plain.append(file)
        else:
            plain.append(path)
    files = list_sources(plain).files
    return tuple(path for path in files if os.path.basename(path) != NAME), frozenset(members)  # noqa: PTH119


def _is_meant(document: Document, only: frozenset[str]) -> bool:
    """Whether a document was asked for: a member of an archive of which members are named must be one of them."""
    archive = document.path.partition(MEMBER)[0]
    named = {path for path in only if path.partition(MEMBER)[0] == archive}
    return not named or document.path in named


def _read_all(
    files: Iterator[Found], only: frozenset[str], home: str, progress: Callable[[int], None]
) -> tuple[list[Entry], list[Row]]:
    """The entries of the documents in *files*, without their sigla, and the files that cannot be opened.

    Each text is kept as soon as it is read, so that memory holds one at a time.
    """
    entries: list[Entry] = []
    refused: list[Row] = []
    for number, found in enumerate(files):
        progress(number)
        if found.reason is not None:
            refused.append(Row("refused", shown_path(found.path), None, found.reason))
        for document in found.documents:
            if _is_meant(document, only) and not document.is_output:
                _require_listable(document, found)
                entries.append(entry_of(document, found, path_in_lock(document, found, home), "", Given()))
                keep(home, _kept(document))
    return entries, refused


def _require_listable(document: Document, found: Found) -> None:
    name = shown_path(found.path)
    if MEMBER in name and document.path != name:
        raise ArchiveError(f"{name}: an archive whose name has a {MEMBER} cannot be listed: rename it")


def _require_one(given: Given, siglum: str | None, number: int) -> None:
    said = [f"--{'alias' if name == 'aliases' else name}" for name in _OF_ONE if getattr(given, name)]
    said += ["--siglum"] if siglum is not None else []
    if said and number > 1:
        raise UsageError(f"{said[0]} is of one source, and there are {number} here: add them one by one")


def _named(read: Sequence[Entry], before: Lock, given: Given, siglum: str | None) -> list[Entry]:
    """The entries *read* with their sigla, old ones as they were, and with what the user says."""
    known = before.by_path()
    for entry in before.entries:
        if entry.siglum == siglum and entry.path not in {one.path for one in read}:
            raise UsageError(f"the siglum {siglum} is that of {entry.path}: choose another one")
    new = [entry.path for entry in read if entry.path not in known]
    sigla = dict(zip(new, assign_sigla(new, before.sigla), strict=True))
    sigla |= {path: entry.siglum for path, entry in known.items()}
    return [
        replace(entry, siglum=siglum or sigla[entry.path], given=given.over(_given(known.get(entry.path))))
        for entry in read
    ]


def _given(entry: Entry | None) -> Given:
    return Given() if entry is None else entry.given


def _row(entry: Entry, before: Entry | None) -> Row:
    if before is None:
        return Row("added", entry.path, entry)
    if entry == before:
        return Row("unchanged", entry.path, entry)
    return Row("changed", entry.path, entry, "; ".join(_differences(before, entry)))


def _differences(before: Entry, after: Entry) -> Iterator[str]:
    if before.sha256 != after.sha256:
        yield "the bytes are others" if before.text_sha256 != after.text_sha256 else "other bytes, the same text"
    elif before.text_sha256 != after.text_sha256:
        yield f"the same bytes, read otherwise than by {before.reader}"
    if before.completeness != after.completeness:
        yield f"{before.completeness} before"
    if before.sha256 == after.sha256 and before.text_sha256 == after.text_sha256:
        yield "what is said of it" if before.given != after.given or before.siglum != after.siglum else "how it is read"


# --- lock


def lock_sources(
    *,
    prune: bool = False,
    folder: str | None = None,
    reading: ReadingOptions = READING,
    progress: Progress | None = None,
) -> Recorded:
    """Read every source of the lock anew, and record it as it is.

    One that is not there keeps its entry, unless *prune*; then texts that no entry names are forgotten too.

    Raises:
        UsageError: there is no lock.
        ArchiveError: the lock cannot be read or written; it is as it was then.
    """
    home = archive_folder() if folder is None else folder
    required_lock(home)
    with writing(home):
        before = required_lock(home)
        rows = _refreshed(before, home, reading, progress)
        gone = {row.path for row in rows if row.state == "missing"} if prune else set()
        rows = [row._replace(state="removed") if row.path in gone else row for row in rows]
        entries = [row.entry for row in rows if row.entry is not None and row.path not in gone]
        lock = lock_of(entries)
        record(home, lock)
        if prune:
            forget_others(home, {entry.text_sha256 for entry in lock.entries})
    notices = _alike(lock, [row.path for row in rows if row.state == "changed"], home)
    return Recorded(shown_lock(home), tuple(rows), len(lock.entries), notices)


def _refreshed(lock: Lock, home: str, reading: ReadingOptions, progress: Progress | None) -> list[Row]:
    rows: list[Row] = []
    files = list(dict.fromkeys(on_disk(file_of(entry), home) for entry in lock.entries))
    read, tell = found_in(files, reading), _told(progress, len(lock.entries))
    found, documents = _by_path(next(read), home) if files else (Found("", (), "", 0), {})
    for number, entry in enumerate(lock.entries):
        tell(number)
        if on_disk(file_of(entry), home) != found.path:
            found, documents = _by_path(next(read), home)
        document = documents.get(entry.path)
        if document is None:
            rows.append(Row("missing", entry.path, entry, found.reason or "the archive does not have it any more"))
            continue
        fresh = entry_of(document, found, entry.path, entry.siglum, entry.given)
        rows.append(_row(fresh, entry))
        keep(home, _kept(document))
    return rows


def _by_path(found: Found, home: str) -> tuple[Found, dict[str, Document]]:
    return found, {path_in_lock(document, found, home): document for document in found.documents}


def _told(progress: Progress | None, total: int) -> Callable[[int], None]:
    return lambda number: None if progress is None else progress("reading", number, total)


# --- the same text twice


def _alike(lock: Lock, fresh: Sequence[str], home: str) -> tuple[str, ...]:
    """What is to be said of sources among *fresh* (paths) that another one repeats, wholly or nearly."""
    if not fresh:
        return ()
    by_path, by_text, known = lock.by_path(), dict[str, list[Entry]](), Likenesses()
    for entry in lock.entries:
        if entry.characters:
            by_text.setdefault(entry.text_sha256, []).append(entry)
            known.add(entry.path, kept_marks(home, entry.text_sha256))
    lines = []
    for entry in (by_path[path] for path in fresh if by_path[path].characters):
        same = [one for one in by_text[entry.text_sha256] if one.path != entry.path]
        near = None if same else known.nearest(entry.path)
        if same:
            lines.append(" and ".join(sorted((entry.path, same[0].path))) + " have the same text")
        elif near is not None:
            pair = " and ".join(sorted((entry.path, near[0])))
            lines.append(f"{pair} are nearly the same: they share about {int(near[1] * 100)} % of their wording")
    return tuple(dict.fromkeys(lines))


def _kept(document: Document) -> Kept:
    return Kept(document.text, shape_bytes(document), marks(Reading(document).text))
