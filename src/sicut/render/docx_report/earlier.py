"""What an earlier check wrote into a Word report: its comments, and all that stands after the report."""

from typing import TYPE_CHECKING, Final

from sicut.model.word_copy import AUTHOR, ENDING

if TYPE_CHECKING:
    from docx.document import Document as Word

_MARKS: Final = ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")


def take_out(word: "Word") -> None:
    """Leave in *word* what people wrote, so that a checked copy can be checked again."""
    _take_out_comments(word)
    _take_out_ending(word)


def _take_out_comments(word: "Word") -> None:
    from docx.oxml.ns import qn

    comments = word.comments._comments_elm  # noqa: SLF001 - python-docx takes no comment out
    own = [one for one in comments if one.get(qn("w:author")) == AUTHOR]
    identities = {one.get(qn("w:id")) for one in own}
    for one in own:
        comments.remove(one)
    marks = [one for one in word.element.body.iter(*map(qn, _MARKS)) if one.get(qn("w:id")) in identities]
    for mark in marks:
        run = mark.getparent()
        run.remove(mark)
        if mark.tag == qn("w:commentReference") and all(child.tag == qn("w:rPr") for child in run):
            run.getparent().remove(run)


def _take_out_ending(word: "Word") -> None:
    from docx.oxml.ns import qn

    body = word.element.body
    started = False
    for child in list(body):
        named = (one.get(qn("w:name")) for one in child.iter(qn("w:bookmarkStart")))
        started = started or ENDING in named
        if started and child.tag != qn("w:sectPr"):
            body.remove(child)
