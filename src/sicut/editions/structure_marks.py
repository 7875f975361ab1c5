"""What may be the number of an article, a paragraph, a letter: at the beginnings of lines, with how it stands there."""

from bisect import bisect_right
from collections.abc import Iterator
from enum import IntEnum
from typing import Final, NamedTuple

from sicut.editions.ordinals import ordinal
from sicut.editions.unit_labels import roman, unit_of, value_of
from sicut.model.document import Block, BlockKind, Document
from sicut.text.pattern import pattern

_LONGEST_TITLE: Final = 120
_WIDEST_LEAD: Final = 80
_MARKUP: Final = " \t\xa0>*_#|\\\n"
_LEAD: Final = r"^[ \t\xa0>*_#|\\]{0,80}"
_LETTERS: Final = r"[^\W\d_]"
_NUMBERED: Final = r"(?:[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}|[IVXLCDM]{1,8}(?:er|re)?(?![^\W_])|[A-Z](?![^\W_]))"
# In this order: a unit and a number ("Article 5", "Section 4.1", "المادة (٥)"); a unit and a number in words; a dotted
# number; a number or a letter with a sign behind it; a number before a title; a number in the margin.
_LINE: Final = pattern(
    _LEAD + r"(?:"
    rf"(?P<unit>§{{1,2}}|{_LETTERS}{{2,14}}\.?)[ \t\xa0]{{0,3}}\(?"
    rf"(?P<number>{_NUMBERED}(?:[a-z]{{1,2}}(?![^\W_])|[º°ª])?"
    r"(?:\.[0-9]{1,4}[a-z]?){0,5}(?:[ \xa0](?:bis|ter|quater)\b)?)\)?"
    rf"|(?P<word>{_LETTERS}{{4,10}})[ \xa0](?P<ordinal>{_LETTERS}{{3,14}}(?:[ ]{_LETTERS}{{3,8}})?)"
    r"(?=[ \t]*[:.\n\u2013-]|\Z)"
    r"|(?P<dotted>[0-9]{1,4}(?:\.[0-9]{1,4}[a-z]?){1,5})\.?(?=[ \t\xa0\n]|\Z)"
    r"|(?P<open>\(?)(?P<bare>[0-9\u0660-\u0669]{1,4}[a-z]{0,2}|[A-Za-z]|[ivxl]{2,6}|[IVXL]{2,6}|[а-яأ-ي])"
    r"(?P<close>[.):°º-])"
    r"(?=[ \t\xa0\n*_]|\Z)"
    r"|(?P<plain>[1-9][0-9]?)(?=[ \xa0][^\W\d_a-z][^\n.;:,]{2,80}(?:\n|\Z))"
    r"|(?:Rn\.?[ ]|Rdnr\.?[ ])?(?P<margin>[0-9]{1,4})(?=[ \t\xa0]*(?:\n|\Z)|[ \xa0]{2}|\t)"
    r")",
    8,  # re.MULTILINE
)
_AFTER: Final = pattern(r"[*_ \t\xa0]*(?:([.:\u2013\u2014-])|$)?[*_ \t\xa0]*([^\n]{0,160})")
# What leads the eye to the page's number in a table of contents.
_LEADERS: Final = pattern(r"[^\n]{0,160}?(?:\.{4}|(?:[ .]\.){4}|\u2026[ .]?\u2026)")
_ENDS: Final = (".", ";", ",", ":")
MARGIN: Final = "margin"
DOTTED: Final = "dotted"
PLAIN: Final = "plain"
"""Before a title: "4 Requirements"."""


class Shape(IntEnum):
    """How a mark stands in its document: inside a paragraph, at its beginning, or as (in) a heading of its own."""

    INNER = 0
    FIRST = 1
    HEADING = 2


class Mark(NamedTuple):
    """``unit``: what is numbered, if a word says so; else the ``style`` in which the number is written tells it apart.

    ``label``: as places have it; ``value``: for the order. ``level``: the rank of the heading that it is, else 0.
    """

    start: int
    end: int
    unit: str | None
    style: str
    label: str
    value: tuple[int, str]
    shape: Shape
    level: int
    block: int
    indent: int = 0


def is_running(block: Block) -> bool:
    """Whether a block is of the running text, so that parts may begin in it."""
    return not block.kind.is_apart and block.kind is not BlockKind.NOTE


def marks_of(document: Document) -> Iterator[Mark]:
    """All that may be numbers of parts, in text order. Linear."""
    blocks = [block for block in document.blocks if is_running(block)]
    starts = [block.span.start for block in blocks]
    text = document.text
    for found in _LINE().finditer(text):
        start = found.start() + len(found[0]) - len(found[0].lstrip(_MARKUP))
        at = bisect_right(starts, found.end()) - 1
        if at >= 0 and found.end() > blocks[at].span.end and at + 1 < len(blocks):
            at += 1
        if at < 0 or found.end() > blocks[at].span.end:
            continue
        if _LEADERS().match(text, found.end()) is not None:
            continue
        mark = _mark(found.groupdict(), text, start, found.end(), blocks[at])
        if mark is not None:
            yield mark._replace(block=at, indent=start - found.start())


def _mark(groups: dict[str, str | None], text: str, start: int, end: int, block: Block) -> Mark | None:
    is_first = start <= block.span.start + _WIDEST_LEAD and not text[block.span.start : start].strip(_MARKUP)
    level = block.level if block.kind is BlockKind.HEADING else 0
    if groups["unit"] or groups["word"]:
        return _named(groups, text, (start, end), block, is_first=is_first)
    shape = Shape.FIRST if is_first else Shape.INNER
    if is_first and (level or _is_title(text[end : min(block.span.end, end + 2 * _LONGEST_TITLE)])):
        shape = Shape.HEADING
    style = next((style for style in (DOTTED, PLAIN, MARGIN) if groups[style]), None)
    label = groups[style] if style is not None else None
    if style is not None and label is not None:
        if style != DOTTED and not is_first:
            return None
        head = label.split(".")
        return Mark(start, end, None, style, label.casefold(), (int(head[0]), ""), shape, level, 0)
    return _bare(groups, (start, end), shape, level)


def _bare(groups: dict[str, str | None], span: tuple[int, int], shape: Shape, level: int) -> Mark:
    label, opened, closed = groups["bare"] or "", groups["open"] or "", groups["close"] or ""
    if label[0].isdigit():
        value = _value(label)
        return Mark(*span, None, f"{opened}1{closed}", f"{value[0]}{value[1]}", value, shape, level, 0)
    kind = "A" if label[0].isupper() else "a"
    return Mark(*span, None, f"{opened}{kind}{closed}", label.casefold(), (0, label.casefold()), shape, level, 0)


def _value(label: str) -> tuple[int, str]:
    digits = "".join(c for c in label if c.isdigit())
    return int(digits), label[len(digits) :].casefold()


def _named(
    groups: dict[str, str | None], text: str, span: tuple[int, int], block: Block, *, is_first: bool
) -> Mark | None:
    unit = unit_of(groups["unit"] or groups["word"] or "")
    label = ordinal(groups["ordinal"]) if groups["ordinal"] else groups["number"]
    if unit is None or label is None:
        return None
    start, end = span
    level = block.level if block.kind is BlockKind.HEADING else 0
    after = _AFTER().match(text, end, block.span.end)
    joint, rest = (after[1], after[2].strip("* _")) if after is not None else (None, "")
    if not level and not _may_be_title(joint, rest):
        return None
    shape = Shape.FIRST if is_first else Shape.INNER
    if level or (is_first and len(rest) <= _LONGEST_TITLE and not rest.endswith(_ENDS)):
        shape = Shape.HEADING
    label = _label(label)
    head = label.split(".")[0]
    value = _value(head) if head[0].isdigit() else (0, head)
    return Mark(start, end, unit, unit, label, value, shape, level, 0)


def _label(written: str) -> str:
    """The number as places have it: "5a", "4.1", a Roman one as its number, a letter small."""
    written = written.rstrip("º°ª")
    if written[0].isdigit():
        return "".join(
            str(int(c)) if c.isdigit() else c for c in written.replace(" ", "").replace("\xa0", "")
        ).casefold()
    written = written[:-2] if written.endswith(("er", "re")) else written
    suffix = written[-1] if written[-1].islower() and roman(written[:-1]) is not None else ""
    return value_of(written.removesuffix(suffix)) + suffix


def _may_be_title(joint: str | None, rest: str) -> bool:
    """Whether what follows "Article 5" may be its title or its text, and not the rest of a sentence about it."""
    if joint is not None or not rest:
        return True
    word = rest.split(maxsplit=1)[0].strip(".,;:)")
    if rest[0] in "([":
        return not rest[1:2].isdigit() and rest[2:3] != ")"
    return not rest[0].islower() and rest[0] not in ",;)/" and unit_of(word) is None and not word[:1].isdigit()


def _is_title(rest: str) -> bool:
    body = rest.strip("* _\n\t\xa0")
    return 0 < len(body) <= _LONGEST_TITLE and "\n" not in body and not body.endswith(_ENDS)
