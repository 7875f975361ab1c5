"""The running text of a Word document's paragraphs, with the runs that it stands in, ready to be cut."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TEXT: Final = f"{_W}t"
_RUN: Final = f"{_W}r"
PARAGRAPH: Final = f"{_W}p"
BOX: Final = f"{_W}txbxContent"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_SIGNS: Final = {f"{_W}noBreakHyphen": "\u2011", f"{_W}softHyphen": "\u00ad", f"{_W}sym": "\ufffd"}
_SILENT: Final = frozenset(
    [f"{_W}{name}" for name in "del moveFrom pPr rPr sdtPr instrText delText drawing pict object rt p".split()]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"]
)
_OFF: Final = ("0", "false", "off")


def squeezed(text: str) -> str:
    """*text* without white space, which readers and files write in their own ways."""
    return "".join(text.split())


class _Piece(NamedTuple):
    """Words in one element, and how many characters of the strand come before them."""

    node: "Element"
    text: str
    before: int


class Strand:
    """A paragraph, or several that tracked changes make one. ``words`` is its running text, squeezed."""

    __slots__ = ("_befores", "_parts", "_pieces", "paragraph", "words")

    def __init__(self, paragraphs: Iterable["Element"]) -> None:
        paragraphs = tuple(paragraphs)
        self.paragraph: Element = paragraphs[0]
        self._pieces: list[_Piece] = []
        told: list[str] = []
        length = 0
        for node, text in (found for paragraph in paragraphs for found in _spoken(paragraph)):
            self._pieces.append(_Piece(node, text, length))
            told.append(squeezed(text))
            length += len(told[-1])
        self.words = "".join(told)
        self._befores = [piece.before for piece in self._pieces]
        self._parts: dict[int, dict[int, Element]] = {}

    def cut(self, spans: Iterable[tuple[int, int]]) -> list[tuple["Element", "Element"]]:
        """The first and last run of each of *spans* (of ``words``, none empty).

        Runs are split where a span begins or ends. Both halves keep the properties of the run. To be called once.
        """
        ends = [(self._place(start), self._place(end - 1)) for start, end in spans]
        cuts = {one for start, (piece, at) in ends for one in (start, (piece, at + 1))}
        for piece, at in sorted(cuts, reverse=True):
            self._split(piece, at)
        return [(self._starting(*start), self._ending(*end)) for start, end in ends]

    def _place(self, index: int) -> tuple[int, int]:
        """The piece that holds the character *index* of the words, and where in it."""
        number = bisect_right(self._befores, index) - 1
        piece = self._pieces[number]
        left = index - piece.before
        for at, character in enumerate(piece.text):
            if not character.isspace():
                if left == 0:
                    return number, at
                left -= 1
        return number, 0

    def _split(self, number: int, at: int) -> None:
        """End a run before the character *at* of a piece, if it does not end there."""
        node, text, _ = self._pieces[number]
        run = node.getparent()
        if node.tag != _TEXT or run is None or run.tag != _RUN:
            return
        parts = self._parts.setdefault(number, {0: node})
        if at == 0:
            following = [node, *node.itersiblings()]
        elif at >= len(text):
            following = [*parts[max(parts)].itersiblings()]
            run = parts[max(parts)].getparent()
        else:
            right = node.makeelement(node.tag)
            _write(right, (node.text or "")[at:])
            _write(node, text[:at])
            node.addnext(right)
            parts[at] = right
            following = [right, *right.itersiblings()]
        if not following or not any(child.tag != f"{_W}rPr" for child in following[0].itersiblings(preceding=True)):
            return
        other = run.makeelement(run.tag, run.attrib)
        properties = run.find(f"{_W}rPr")
        if properties is not None:
            other.append(deepcopy(properties))
        other.extend(following)
        run.addnext(other)

    def _starting(self, number: int, at: int) -> "Element":
        return _held(self._parts.get(number, {}).get(at, self._pieces[number].node))

    def _ending(self, number: int, at: int) -> "Element":
        parts = self._parts.get(number, {0: self._pieces[number].node})
        starts = sorted(parts)
        return _held(parts[starts[bisect_left(starts, at + 1) - 1]])


def _write(node: "Element", text: str) -> None:
    node.text = text
    node.set(_SPACE, "preserve")


def _held(node: "Element") -> "Element":
    """The run of *node*; of a formula, what holds it in its paragraph."""
    run: Element = node.getparent()
    while run.tag != _RUN and run.getparent().tag != PARAGRAPH:
        run = run.getparent()
    return run


def _spoken(paragraph: "Element") -> Iterator[tuple["Element", str]]:
    """The elements with running text, as accepted changes leave it."""
    stack = [iter(paragraph)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag in {_TEXT, f"{_M}t"}:
            yield child, child.text or ""
        elif child.tag in _SIGNS:
            yield child, _SIGNS[child.tag]
        elif child.tag not in _SILENT and not (child.tag == _RUN and _is_hidden(child)):
            stack.append(iter(child))


def _is_hidden(run: "Element") -> bool:
    properties = run.find(f"{_W}rPr")
    vanish = properties.find(f"{_W}vanish") if properties is not None else None
    return vanish is not None and vanish.get(f"{_W}val") not in _OFF


def strands(body: "Element") -> list[Strand]:
    """The strands of *body* that have words, in order; not those of text boxes."""
    found: list[Strand] = []
    going: list[Element] = []
    for paragraph in body.iter(PARAGRAPH):
        if next(paragraph.iterancestors(BOX), None) is not None:
            continue
        going.append(paragraph)
        if paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is None:
            found.append(Strand(going))
            going = []
    if going:
        found.append(Strand(going))
    return [strand for strand in found if strand.words]


def words_of(paragraph: "Element") -> str:
    """The running text of a paragraph, squeezed."""
    return squeezed("".join(text for _, text in _spoken(paragraph)))
