"""Comments of a Word file, and the marks in its text that they belong to."""

from typing import TYPE_CHECKING

from sicut.model.word_copy import AUTHOR

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement as Element


class Commenter:
    """Adds comments, each at one or more elements that stand in a paragraph, or at a whole paragraph.

    The marks are those of ECMA-376, part 1, section 17.13.4: the range of the words, and after it the reference.
    """

    def __init__(self, word: "Word") -> None:
        from docx.oxml.ns import qn

        comments = word.comments._comments_elm  # noqa: SLF001 - its public way looks through all comments for each
        self._comments: Element = comments
        there = [one.get(qn("w:id"), "") for one in comments]
        self._next = max((int(identity) for identity in there if identity.isdecimal()), default=-1) + 1

    def add(self, lines: tuple[str, ...], first: "Element", last: "Element") -> None:
        """A comment of *lines*, on what stands from *first* to *last*: runs, or paragraphs."""
        from docx.oxml.ns import qn

        identity = self._comment(lines)
        start, end = _marked("w:commentRangeStart", identity), _marked("w:commentRangeEnd", identity)
        if first.tag == qn("w:p"):
            _after_properties(first, start)
        else:
            first.addprevious(start)
        reference = _reference(identity)
        if last.tag == qn("w:p"):
            last.append(end)
            last.append(reference)
            return
        _after(last, end)
        _after(_outermost(end), reference)

    def _comment(self, lines: tuple[str, ...]) -> str:
        """Add a comment, with no date: no output has a clock in it."""
        from docx.oxml.ns import qn
        from docx.oxml.parser import OxmlElement

        identity = str(self._next)
        self._next += 1
        comment = _marked("w:comment", identity)
        comment.set(qn("w:author"), AUTHOR)
        comment.set(qn("w:initials"), "s")
        for number, line in enumerate(lines):
            paragraph, run = OxmlElement("w:p"), OxmlElement("w:r")
            if number == 0:
                sign = OxmlElement("w:r")
                sign.append(OxmlElement("w:annotationRef"))
                paragraph.append(sign)
            run.text = line
            paragraph.append(run)
            comment.append(paragraph)
        self._comments.append(comment)
        return identity


def _marked(name: str, identity: str) -> "Element":
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    element = OxmlElement(name)
    element.set(qn("w:id"), identity)
    return element


def _reference(identity: str) -> "Element":
    from docx.oxml.parser import OxmlElement

    run = OxmlElement("w:r")
    run.append(_marked("w:commentReference", identity))
    return run


def _after(element: "Element", mark: "Element") -> None:
    """Put *mark* after *element*, and after the marks of other comments there."""
    from docx.oxml.ns import qn

    at = element
    while (following := at.getnext()) is not None:
        is_reference = following.tag == qn("w:r") and following.find(qn("w:commentReference")) is not None
        if following.tag != qn("w:commentRangeEnd") and not is_reference:
            break
        at = following
    at.addnext(mark)


def _after_properties(paragraph: "Element", mark: "Element") -> None:
    from docx.oxml.ns import qn

    properties = paragraph.find(qn("w:pPr"))
    if properties is None:
        paragraph.insert(0, mark)
    else:
        properties.addnext(mark)


def _outermost(element: "Element") -> "Element":
    """What holds *element* right in its paragraph: a link, a field, a tracked change; or itself."""
    from docx.oxml.ns import qn

    at = element
    while (parent := at.getparent()) is not None:
        if parent.tag == qn("w:p"):
            return at
        at = parent
    return element
