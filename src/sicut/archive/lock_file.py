"""``sicut.lock``: one table for each source, in the order of paths, without a clock and without a count.

Two branches that add different sources change different lines, so that their locks can be merged.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final

from sicut.archive.entry import Entry, Given, Lock, lock_of
from sicut.archive.toml_text import toml_lines
from sicut.errors import ArchiveError
from sicut.text.pattern import pattern

VERSION: Final = 1
_HEAD: Final = "# The sources of this folder, written by sicut: see sicut add, sicut lock and sicut verify.\n"
_ORDER: Final = (
    *("path", "siglum", "sha256", "container_sha256", "size", "media_type", "reader", "completeness", "reason"),
    *("text_sha256", "characters", "title", "author", "date", "url", "language", "aliases"),
)
_HASHES: Final = frozenset(("sha256", "container_sha256", "text_sha256"))
_COMPLETENESS: Final = ("complete", "partial", "unreadable")
_HASH: Final = pattern("[0-9a-f]{64}")
_CONFLICT: Final = pattern(rb"^(?:<{7} |={7}\r?$|>{7} )", re.MULTILINE)
_HAND: Final = "mend it by hand, or take it away and run sicut add again"


def rendered(lock: Lock) -> bytes:
    """The bytes of *lock* as a file."""
    blocks = ("\n".join(_block(entry)) for entry in lock.entries)
    return (f"{_HEAD}version = {VERSION}\n" + "".join(f"\n{block}\n" for block in blocks)).encode()


def _block(entry: Entry) -> Iterator[str]:
    yield "[[source]]"
    for name in _ORDER:
        yield from _line(name, getattr(entry, name))
    if entry.given != Given():
        yield ""
        yield "[source.given]"
        for name, value in zip(Given._fields, entry.given, strict=True):
            yield from _line(name, value)


def _line(name: str, value: str | int | tuple[str, ...] | None) -> Iterator[str]:
    if value is not None and value != ():
        yield from toml_lines(_key(name), value)


def _key(name: str) -> str:
    return name.replace("_", "-")


def read_lock(path: str) -> Lock | None:
    """The lock in the file at *path*; ``None`` if there is none.

    Raises:
        ArchiveError: it cannot be read, or was not written by a sicut that this one knows.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - paths are strings here
            data = file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ArchiveError(f"cannot read {path}: {error.strerror or 'unknown cause'}") from error
    return parsed(data, path)


def parsed(data: bytes, path: str) -> Lock:
    """The lock in *data*, the content of the file called *path*.

    Raises:
        ArchiveError: as :func:`read_lock`.
    """
    table = _toml(data, path)
    version = table.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ArchiveError(f"{path} was written by a newer sicut (its version is {version}): update sicut to read it")
    if version != VERSION or isinstance(version, bool):
        raise ArchiveError(f"{path} has no version = {VERSION}, so it is no lock of sicut: {_HAND}")
    _require_known(table, ("version", "source"), path)
    sources = table.get("source", [])
    if not isinstance(sources, list):
        raise ArchiveError(f"{path}: source must be written [[source]]: {_HAND}")
    return lock_of(_once((_entry(source, number, path) for number, source in enumerate(sources, 1)), path))


def _toml(data: bytes, path: str) -> Mapping[str, object]:
    import tomllib

    if _CONFLICT().search(data):
        raise ArchiveError(f"{path} holds a merge conflict: keep the [[source]] tables of both sides, then sicut lock")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ArchiveError(f"{path} is not valid TOML ({error}): {_HAND}") from None
    except UnicodeDecodeError:
        raise ArchiveError(f"{path} is not valid TOML (it is not UTF-8): {_HAND}") from None
    except RecursionError:
        raise ArchiveError(f"{path} is not valid TOML (nested too deeply): {_HAND}") from None


def _require_known(table: Mapping[str, object], known: tuple[str, ...], where: str) -> None:
    from difflib import get_close_matches

    for key in table:
        if key not in known:
            near = get_close_matches(key[:100], sorted(known), n=1, cutoff=0.0)
            raise ArchiveError(f'{where}: unknown key "{key}"; the nearest is "{near[0]}"')


def _once(entries: Iterator[Entry], path: str) -> list[Entry]:
    found: dict[str, Entry] = {}
    for entry in entries:
        if found.setdefault(entry.path, entry) != entry:
            raise ArchiveError(f"{path} lists {entry.path} twice, and not alike: take one of them out, then sicut lock")
    return list(found.values())


def _entry(source: object, number: int, path: str) -> Entry:
    where = f"{path}, source {number}"
    if not isinstance(source, dict):
        raise ArchiveError(f"{where}: it must be a table: {_HAND}")
    if isinstance(source.get("path"), str):
        where = f"{path}, {source['path']}"
    _require_known(source, (*map(_key, _ORDER), "given"), where)
    table = _Table(source, where)
    entry = Entry(
        path=table.text("path"),
        siglum=table.text("siglum"),
        sha256=table.text("sha256"),
        media_type=table.text("media_type"),
        reader=table.text("reader"),
        completeness=table.text("completeness"),
        text_sha256=table.text("text_sha256"),
        characters=table.number("characters"),
        size=table.number("size") if "size" in source else None,
        container_sha256=table.maybe("container_sha256"),
        reason=table.maybe("reason"),
        title=table.maybe("title"),
        author=table.maybe("author"),
        date=table.maybe("date"),
        url=table.maybe("url"),
        language=table.maybe("language"),
        aliases=table.strings("aliases"),
        given=_given(source.get("given", {}), f"{where}, given"),
    )
    _require_sound(entry, where)
    return entry


def _given(source: object, where: str) -> Given:
    if not isinstance(source, dict):
        raise ArchiveError(f"{where}: it must be a table: {_HAND}")
    _require_known(source, Given._fields, where)
    table = _Table(source, where)
    return Given(
        title=table.maybe("title"),
        author=table.maybe("author"),
        date=table.maybe("date"),
        retrieved=table.maybe("retrieved"),
        url=table.maybe("url"),
        language=table.maybe("language"),
        aliases=table.strings("aliases"),
    )


class _Table:
    """A table whose values are looked at; ``where`` it stands is said of one that cannot be."""

    def __init__(self, table: Mapping[str, object], where: str) -> None:
        self._table, self._where = table, where

    def maybe(self, name: str) -> str | None:
        value = self._table.get(_key(name))
        if not isinstance(value, str | None):
            raise self._wrong(name, "must be a string")
        if name in _HASHES and value is not None and not _HASH().fullmatch(value):
            raise self._wrong(name, "must be 64 hexadecimal digits")
        return value

    def text(self, name: str) -> str:
        value = self.maybe(name)
        if value is None:
            raise self._wrong(name, "is not there")
        return value

    def number(self, name: str) -> int:
        value = self._table.get(_key(name))
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self._wrong(name, "must be a number")
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        value = self._table.get(_key(name), [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self._wrong(name, "must be a list of strings")
        return tuple(value)

    def _wrong(self, name: str, what: str) -> ArchiveError:
        return ArchiveError(f"{self._where}: {_key(name)} {what}: {_HAND}")


def _require_sound(entry: Entry, where: str) -> None:
    if not entry.path or PurePosixPath(entry.path).is_absolute() or PureWindowsPath(entry.path).drive:
        raise ArchiveError(f"{where}: the path must be relative to the folder of the lock: {_HAND}")
    if not entry.siglum:
        raise ArchiveError(f"{where}: the siglum is empty: {_HAND}")
    if entry.completeness not in _COMPLETENESS:
        raise ArchiveError(f"{where}: completeness must be one of {', '.join(_COMPLETENESS)}: {_HAND}")


assert {field.name for field in fields(Entry)} == {*_ORDER, "given"}  # noqa: S101 - no field is left unwritten
