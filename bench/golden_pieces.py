"""The pieces of a golden document's expected text: without Markdown, and without the words of the tool that wrote it.

That tool's own words, and nothing else, are left out: the author and time it sets before a comment, the kind of a
chart, the name of a bullet's glyph, the number of a slide without a title, the headings it gives to parts of an article
that have none, and the LaTeX it makes of the formulas of office files. A reference it composes from the fields of a
JATS article is looked for field by field, and an accent that it sets apart from its letter is put back.
"""

import re
from collections.abc import Iterator
from html import unescape

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_IMAGE = re.compile(r"!\[([^\]]{0,2000})\]\([^()\s]{0,2000000}(?:\s+\"[^\"]*\")?\)")
_LINK = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\]){0,2000})\]\((?:[^()\s]|\([^()]*\)){0,5000}(?:\s+\"[^\"]*\")?\)")
_LEAD = re.compile(r"^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+|\[\^[^\]]+\]:\s*)")
_RULE = re.compile(r"^[\s|:*_=-]+$")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~$&-])")
_SPREAD = re.compile(r"\s{2,}-\s+\[[ xX]\]\s+|\s{2,}-\s+|<br\s*/?>|\x01")
_WITH_PICTURE = re.compile(rf"{_SPREAD.pattern}|\s{{2,}}")
_MARKS = re.compile(r"\*\*|__|~~|`+|\$\$?")
_EMPHASIS = re.compile(r"(?<![\w*])[*_]|[*_](?![\w*])")
_FORMULA = re.compile(r"(\$\$?(?! )[^$]+(?<! )\$\$?)")
_AUTHOR = re.compile(r"^\[author: [^\[\]]*\]:\s*")
_CHART = re.compile(r"^(?:Line|Bar|Pie|Area|Scatter|Other) chart$")
_SLIDE = re.compile(r"^#+ Slide ?\d{1,4}$")
_ACCENT = re.compile(r"\s+(?=[\u064b-\u0652])")
_GLYPH = re.compile(r"\bSM590000\b")
_HEADINGS = frozenset(("## Abstract", "## Acknowledgments"))
_REFERENCE = re.compile(r"\(\d{4}[a-z]?\)\.(?: |$)")
_FIELDS = re.compile(r"\. | \(|\)\.|,? (?:DOI|PMID|PMCID|NCBI): |:(?=[\dA-Z])|(?<=[^\d:]) (?=[\dA-Z]+:)|, (?=PMID)")
_NUMBERS = re.compile(r"^(?:\d+(?:\.\d+)? )+\d+(?:\.\d+)?$")
_OFFICE = ("docx", "pptx")


def pieces_of(markdown: str, kind: str) -> Iterator[tuple[str, ...]]:
    """The text without markup, in pieces; *kind*: what the document is. All parts of a piece must be found."""
    text = _IMAGE.sub("\x01\\1\x01", _COMMENT.sub("\x01", markdown))
    is_code = False
    for line in text.split("\n"):
        if line.lstrip().startswith("```"):
            is_code = not is_code
        elif is_code:
            yield (line,)
        elif not _RULE.match(line) and not _is_the_tools(line.strip(), kind):
            for parts in _pieces(line, kind):
                yield tuple(plain for part in parts for plain in _unmarked(part, kind))


def _is_the_tools(line: str, kind: str) -> bool:
    if kind == "odf":
        return _SLIDE.match(line) is not None
    return (kind == "jats" and line in _HEADINGS) or (kind in _OFFICE and _CHART.match(line) is not None)


def _pieces(line: str, kind: str) -> Iterator[list[str]]:
    line = _ACCENT.sub("", _GLYPH.sub(" ", line)) if kind == "pdf" else _AUTHOR.sub("", line)
    if kind == "jats" and _REFERENCE.search(line):
        yield _FIELDS.split(line)
        return
    cells = _cells(line)
    for cell in cells:
        for part in (_WITH_PICTURE if "\x01" in cell else _SPREAD).split(cell):
            if cells == [line]:
                yield [part]
            elif kind == "pdf" and _NUMBERS.match(part.strip()):
                yield part.split()
            else:
                yield from ([item] for item in _items(part))


def _cells(line: str) -> list[str]:
    stripped = line.strip()
    if not (stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 1):
        return [line]
    return [cell.replace("\0", "|") for cell in stripped.strip("|").replace("\\|", "\0").split("|")]


def _items(cell: str) -> Iterator[str]:
    """The items of a numbered list in a cell: its numbers are the tool's, and count on from 1."""
    number, text = 1, f" {cell} "
    while f" {number}. " in text:
        before, _, text = text.partition(f" {number}. ")
        yield before
        number, text = number + 1, f" {text}"
    yield text


def _unmarked(text: str, kind: str) -> Iterator[str]:
    """A part without its marks; a formula is text of its own, or, in an office file, the tool's."""
    before = ""
    while before != text:
        before, text = text, _LEAD.sub("", text)
    pieces = [""]
    for at, part in enumerate(_FORMULA.split(text)):
        if at % 2 and kind in _OFFICE and "\\" in part:
            pieces.append("")
        else:
            pieces[-1] += part.strip("$") if at % 2 else _plain(part)
    yield from pieces


def _plain(text: str) -> str:
    text = _MARKS.sub("", _TAG.sub("", _LINK.sub(r"\1", text)))
    return unescape(_EMPHASIS.sub("", _ESCAPE.sub(r"\1", text)))
