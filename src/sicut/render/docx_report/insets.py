"""What stands beside the running text of a Word file, and where the text refers to it: notes, comments, text boxes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from sicut.render.docx_report.strands import BOX, PARAGRAPH, words_of

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_KINDS: Final = {
    "footnotes": ("footnote", "footnoteReference"),
    "endnotes": ("endnote", "endnoteReference"),
    "comments": ("comment", "commentReference"),
}


class Insets:
    """Where a paragraph that stands beside the text belongs, by its words; each place is given once."""

    def __init__(self, word: "Word") -> None:
        self._places: dict[str, list[Element]] = {}
        for words, node in (*_noted(word), *_boxed(word)):
            self._places.setdefault(words, []).append(node)

    def take(self, words: str) -> "Element | None":
        """What stands in a run for the paragraph with these *words*, squeezed."""
        found = self._places.get(words)
        return (found.pop(0) if len(found) > 1 else found[0]) if found else None


def _noted(word: "Word") -> Iterator[tuple[str, "Element"]]:
    from docx.oxml.ns import qn
    from docx.oxml.parser import parse_xml

    for relation in word.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if kind not in _KINDS or relation.is_external:
            continue
        element, reference = (qn(f"w:{name}") for name in _KINDS[kind])
        references = {node.get(qn("w:id")): node for node in word.element.body.iter(reference)}
        for note in parse_xml(relation.target_part.blob).iter(element):
            node = references.get(note.get(qn("w:id")))
            if node is not None:
                yield from ((words_of(paragraph), node) for paragraph in note.iter(PARAGRAPH))


def _boxed(word: "Word") -> Iterator[tuple[str, "Element"]]:
    from docx.oxml.ns import qn

    for box in word.element.body.iter(BOX):
        node, at = None, box
        while (parent := at.getparent()) is not None:
            if parent.tag == qn("w:r"):
                node = at
            at = parent
        if node is not None:
            yield from ((words_of(paragraph), node) for paragraph in box.iter(PARAGRAPH))
