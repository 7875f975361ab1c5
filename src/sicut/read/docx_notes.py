"""Parts of a DOCX that hold many small stories: footnotes, endnotes, comments."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sicut.model.document import BlockKind
from sicut.model.word_copy import AUTHOR
from sicut.read.docx_facts import Facts
from sicut.read.docx_story import Story

if TYPE_CHECKING:
    from sicut.read.drafts import Draft


class Apart:
    """Reads each *element* of a part as a story of its own. ``found``: their identifiers and blocks, in order."""

    def __init__(self, facts: Facts, part: str, element: str) -> None:
        self._facts, self._part, self._element = facts, part, element
        self.found: list[tuple[str, list[Draft]]] = []
        self._identifier = ""
        self._section: str | None = None
        self._kind = BlockKind.NOTE
        self._story: Story | None = None
        self._drafts: list[Draft] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._story is not None:
            self._story.start(name, attributes)
        elif name == self._element:
            self._identifier = attributes.get("w:id", "")
            author = " ".join(attributes.get("w:author", "").split())[:200]
            comment = name == "w:comment"
            self._section = (f"comment by {author}" if author else "comment") if comment else None
            plain = attributes.get("w:type", "normal") == "normal" and not (comment and author == AUTHOR)
            self._kind = BlockKind.NOTE if plain else BlockKind.FURNITURE
            self._drafts = []
            self._story = Story(self._facts, self._part, self._drafts.extend, self._kind)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._story is None:
            return
        if name == self._element:
            self.finish()
        else:
            self._story.end(name)

    def text(self, text: str, line: int, column: int) -> None:
        """A run of text."""
        if self._story is not None:
            self._story.text(text, line, column)

    def finish(self) -> None:
        """End the note that is open."""
        if self._story is None:
            return
        self._story.finish()
        self._story = None
        if self._section is not None:
            self._drafts = [one.turned(self._kind, self._section) for one in self._drafts]
        if self._drafts:
            self.found.append((self._identifier, self._drafts))
