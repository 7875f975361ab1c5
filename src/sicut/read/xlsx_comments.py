"""Comments on cells: notes of old, and threads."""

from collections.abc import Mapping
from typing import NamedTuple

from sicut.read.opc import Package


class Comment(NamedTuple):
    """A comment on the cell called ``cell``; ``section`` says by whom."""

    cell: str
    section: str
    text: str


def comments_of(package: Package, sheet: str) -> list[Comment]:
    """The comments on a sheet; a note that only repeats a thread for older programs is left out."""
    threads, notes = _Comments({}), _Comments({})
    for part in package.related(sheet, "threadedComment"):
        threads = _Comments(_people(package))
        package.walk(part, threads)
    for part in package.related(sheet, "comments"):
        package.walk(part, notes)
    threaded = {one.cell for one in threads.found}
    return threads.found + [one for one in notes.found if one.cell not in threaded]


def _people(package: Package) -> Mapping[str, str]:
    reader = _People()
    for name in package:
        if name.lower().startswith("xl/persons/") and name.endswith(".xml"):
            package.walk(name, reader)
    return reader.names


class _People:
    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "tc:person":
            self.names[attributes.get("id", "")] = attributes.get("displayName", "")

    def end(self, name: str) -> None:
        pass

    def text(self, text: str, line: int, column: int) -> None:
        pass


class _Comments:
    def __init__(self, people: Mapping[str, str]) -> None:
        self._people = people
        self._authors: list[str] = []
        self.found: list[Comment] = []
        self._cell = self._by = ""
        self._pieces: list[str] = []
        self._heard = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "x:comment":
            self._begin(attributes, self._author(attributes.get("authorId", "")))
        elif name == "tc:threadedComment":
            self._begin(attributes, self._people.get(attributes.get("personId", ""), ""))
        elif name == "x:author":
            self._authors.append("")
            self._heard = True
        elif name in {"x:t", "tc:text"}:
            self._heard = True

    def _author(self, number: str) -> str:
        told = number.isascii() and number.isdigit() and len(number) < 8 and int(number) < len(self._authors)  # noqa: PLR2004 - far more than there are
        return self._authors[int(number)] if told else ""

    def _begin(self, attributes: Mapping[str, str], author: str) -> None:
        self._cell, self._by = attributes.get("ref", "")[:20], " ".join(author.split())[:200]
        self._pieces.clear()

    def end(self, name: str) -> None:
        self._heard = False
        if name == "x:author":
            self._authors[-1] = "".join(self._pieces)
            self._pieces.clear()
        elif name in {"x:comment", "tc:threadedComment"}:
            text = "".join(self._pieces).strip()
            if text:
                self.found.append(Comment(self._cell, f"comment by {self._by}" if self._by else "comment", text))
            self._pieces.clear()

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        if self._heard:
            self._pieces.append(text)
