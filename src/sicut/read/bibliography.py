"""Bibliographies: BibTeX and BibLaTeX (``.bib``, with the extra ``bibliography``), and CSL-JSON (``.json``)."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sicut.errors import UnreadableError, UsageError
from sicut.model.bibliography import Absent, Bibliography, Entry
from sicut.read.encoding import decode
from sicut.read.files import load, shown_path

MISSING = "no entry of {} can be read without bibtexparser: pip install 'sicut[bibliography]'"
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_MARKUP = re.compile(r"\\[A-Za-z]+\s?|\\.|[{}]")
_ACCENT = re.compile(r"""\\[`'^"~=.uvHckrbd]\s?\{?\s?([A-Za-z])\}?""")
_AND = re.compile(r"\s+and\s+")
_COLON = re.compile(r"(?<!\\):")
_SEMICOLON = re.compile(r"(?<!\\);")
_PARTICLES = ("von ", "van ", "de ", "der ", "den ", "la ", "le ", "du ", "del ", "di ", "zu ", "zur ", "ter ")
_JABREF = 3


def read_bibliography(paths: Sequence[str]) -> Bibliography:
    """The entries of all the bibliographies at *paths*; of a key that stands in several, the first.

    Raises:
        UsageError: one does not exist, cannot be read, or is no bibliography.
    """
    try:
        return merged(_read(path) for path in paths)
    except UnreadableError as error:
        raise UsageError(f"cannot read the bibliography {error.path}: {error.reason}") from None


def read_named_bibliography(name: str, folder: str) -> Bibliography:
    """The bibliography that a report in *folder* calls *name*; what it leads to outside *folder* is not followed.

    Raises:
        UnreadableError: it is not there, is outside *folder* itself, cannot be read, or is no bibliography.
    """
    path = _resolved(name, folder)
    if "://" in name:
        raise UnreadableError(path, "is an address, and nothing is fetched")
    if not _is_inside(path, folder):
        raise UnreadableError(path, "lies outside the folder of the report")
    if not os.path.isfile(path):  # noqa: PTH113 - paths are strings here, as the user gave them
        raise UnreadableError(path, "is not there")
    try:
        found = _read(path)
    except UnreadableError as error:
        raise UnreadableError(path, f"cannot be read: {error.reason}") from None
    return Bibliography({key: _kept(entry, folder) for key, entry in found.entries.items()}, found.unread)


def merged(bibliographies: Iterable[Bibliography]) -> Bibliography:
    """All entries; of a key that stands in several, the first."""
    entries: dict[str, Entry] = {}
    unread: str | None = None
    absent: list[Absent] = []
    for one in bibliographies:
        for key, entry in one.entries.items():
            entries.setdefault(key, entry)
        unread = unread or one.unread
        absent += one.absent
    return Bibliography(entries, unread, tuple(absent))


def _kept(entry: Entry, folder: str) -> Entry:
    """*entry* with the files outside *folder* told apart."""
    outside = tuple(file for file in entry.files if not _is_inside(file, folder))
    return entry._replace(files=tuple(file for file in entry.files if file not in outside), outside=outside)


def _is_inside(path: str, folder: str) -> bool:
    inside = os.path.realpath(folder or ".")
    return "\0" not in path and os.path.commonpath([os.path.realpath(path), inside]) == inside


def _read(path: str) -> Bibliography:
    """The bibliography at *path*; of a key that it has twice, the first entry.

    Raises:
        UnreadableError: it cannot be read, or is no bibliography.
    """
    name = shown_path(path)
    text, _ = decode(load(path), name, markup=False)
    if not name.endswith((".json", ".bib")):
        raise UnreadableError(name, "it is no .bib and no CSL-JSON .json file")
    entries: dict[str, Entry] = {}
    try:
        for entry in (_csl if name.endswith(".json") else _bibtex)(text, name):
            entries.setdefault(entry.key, entry)
    except ModuleNotFoundError:
        return Bibliography(entries, MISSING.format(name))
    return Bibliography(entries)


# --- BibTeX


def _bibtex(text: str, path: str) -> Iterator[Entry]:
    import logging

    from bibtexparser.entrypoint import parse_string

    # It reports each broken entry to the log, in the words of the file.
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL + 1)
    folder = os.path.dirname(path)  # noqa: PTH120 - paths are strings here, as the user gave them
    for entry in parse_string(text).entries:
        fields = {field.key.lower(): str(field.value) for field in entry.fields}
        year = _YEAR.search(fields.get("year") or fields.get("date") or "")
        yield Entry(
            key=entry.key,
            names=tuple(_surnames(fields.get("author") or fields.get("editor") or "")),
            year=None if year is None else year[0],
            title=_plain(fields["title"]) if "title" in fields else None,
            url=fields["url"].replace("\\", "") if "url" in fields else None,
            files=tuple(_resolved(file, folder) for file in _files(fields.get("file", ""))),
        )


def _plain(text: str) -> str:
    """*text* without the markup of LaTeX, accents dropped."""
    return " ".join(_MARKUP.sub("", _ACCENT.sub(r"\1", text)).split())


def _surnames(authors: str) -> Iterator[str]:
    """The last names of ``Reed, Anna and Bär de la Okafor and {Town Council}``."""
    for name in _AND.split(authors):
        bare = name.strip()
        if bare.startswith("{") and bare.endswith("}"):
            yield from _plain(bare).split()
            continue
        last, comma, _ = bare.partition(",")
        words = _plain(last).split()
        if words and words != ["others"]:
            yield _without_particles(" ".join(words)) if comma else words[-1]


def _without_particles(name: str) -> str:
    while name.lower().startswith(_PARTICLES):
        name = name.partition(" ")[2]
    return name


def _files(field: str) -> Iterator[str]:
    """The paths in a ``file`` field: as such, or as JabRef (``:path:PDF``) and Zotero (``title:path:type``) do."""
    for one in _SEMICOLON.split(field):
        parts = _COLON.split(one)
        path = parts[1] if len(parts) == _JABREF else one
        if path.strip():
            yield path.strip().replace("\\:", ":").replace("\\;", ";").replace("\\_", "_").replace("\\\\", "/")


def _resolved(file: str, folder: str) -> str:
    return os.path.normpath(os.path.join(folder, file)).replace(os.sep, "/")  # noqa: PTH118 - the same


# --- CSL-JSON


def _csl(text: str, path: str) -> Iterator[Entry]:
    import json

    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        raise UnreadableError(path, "it is not valid JSON") from None
    if not isinstance(items, list):
        raise UnreadableError(path, "CSL-JSON is a list of items")
    folder = os.path.dirname(path)  # noqa: PTH120 - the same
    for item in items:
        if isinstance(item, dict) and isinstance(item.get("citation-key") or item.get("id"), str | int):
            yield _csl_entry(item, folder)


def _csl_entry(item: Mapping[str, object], folder: str) -> Entry:
    people = item.get("author") or item.get("editor") or ()
    people = people if isinstance(people, list) else ()
    names = (person.get("family") or person.get("literal") for person in people if isinstance(person, dict))
    file = _string(item.get("file"))
    return Entry(
        key=str(item.get("citation-key") or item.get("id")),
        names=tuple(name for name in names if isinstance(name, str)),
        year=_csl_year(item.get("issued")),
        title=_string(item.get("title")),
        url=_string(item.get("URL")),
        files=(_resolved(file, folder),) if file else (),
    )


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _csl_year(issued: object) -> str | None:
    if not isinstance(issued, dict):
        return None
    parts = issued.get("date-parts")
    while isinstance(parts, list) and parts:
        parts = parts[0]
    found = _YEAR.search(" ".join(str(one) for one in (parts, issued.get("raw"), issued.get("literal")) if one))
    return None if found is None else found[0]
