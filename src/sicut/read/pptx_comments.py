"""Comments on a slide: those of PowerPoint 2007 on, and the modern ones with their answers."""

from collections.abc import Mapping

from sicut.model.document import BlockKind
from sicut.read.drafts import Draft
from sicut.read.opc import Package


def comments_of(package: Package, main: str, slide: str, page: int) -> list[Draft]:
    """The comments on a slide, each with its author."""
    names: dict[str, str] = {}
    for part in (*package.related(main, "commentAuthors"), *package.related(main, "authors")):
        authors = _Authors()
        package.walk(part, authors)
        names |= authors.names
    drafts: list[Draft] = []
    for part in package.related(slide, "comments"):
        reader = _Comments()
        package.walk(part, reader)
        for author, text in reader.found:
            name = names.get(author, "")
            section = f"comment by {name}" if name else "comment"
            drafts.append(Draft.of(text, BlockKind.NOTE, section, page))
    return drafts


class _Authors:
    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"p:cmAuthor", "p188:author"}:
            self.names[attributes.get("id", "")] = " ".join(attributes.get("name", "").split())[:200]

    def end(self, name: str) -> None:
        pass

    def text(self, text: str, line: int, column: int) -> None:
        pass


class _Comments:
    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self._authors: list[str] = []
        self._pieces: list[str] = []
        self._heard = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"p:cm", "p188:cm", "p188:reply"}:
            self._authors.append(attributes.get("authorId", ""))
        elif name in {"p:text", "a:t"}:
            self._heard = True
        elif name == "a:br":
            self._pieces.append("\n")

    def end(self, name: str) -> None:
        self._heard = False
        if name in {"p:text", "a:p"}:
            text = "".join(self._pieces).strip()
            if text:
                self.found.append((self._authors[-1] if self._authors else "", text))
            self._pieces.clear()
        elif name in {"p:cm", "p188:cm", "p188:reply"} and self._authors:
            self._authors.pop()

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        if self._heard:
            self._pieces.append(text)
