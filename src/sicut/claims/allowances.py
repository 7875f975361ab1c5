"""Comments in a report that allow a rule on their line and the next.

``<!-- sicut: allow altered-wording, Q103 -- reason -->`` in Markdown and HTML; in plain text that, or a line that
begins with ``% sicut:``. A comment that says ``sicut:`` and then makes no sense allows nothing, and is given as an
allowance without rules, so that it is reported as idle and does not fail silently.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.document import Document, InlineKind
from sicut.model.finding import Allowance
from sicut.model.span import Span
from sicut.text.lines import Lines
from sicut.text.unicode import SPACES

_BLANK = "".join(sorted(SPACES))
_KEY = "sicut:"
_VERB = "allow"
_START, _END, _LINE = "<!--", "-->", "%"


class _Comment(NamedTuple):
    """A comment: its content, its span with whatever marks it, and where it ends."""

    content: str
    span: Span
    end: int


def _names(listed: str) -> tuple[str, ...]:
    names = (name.strip(_BLANK) for name in listed.split(","))
    return tuple(name for name in names if name and not any(c in SPACES for c in name))


def _parsed(content: str) -> tuple[tuple[str, ...], str | None] | None:
    """The rules and the reason that a comment's *content* gives; ``None`` if it does not speak to sicut."""
    content = content.strip(_BLANK)
    if not content.startswith(_KEY):
        return None
    content = content[len(_KEY) :].strip(_BLANK)
    verb, rest = content[: len(_VERB)], content[len(_VERB) :]
    if verb != _VERB or rest[:1] not in SPACES:
        return (), None
    listed, _, reason = rest.partition("--")
    return _names(listed), reason.strip(_BLANK) or None


def _marked_up(document: Document) -> Iterator[_Comment]:
    for inline in document.inline:
        if inline.kind is InlineKind.COMMENT and inline.target is not None:
            yield _Comment(inline.target, *_whole(document.text, inline.span, len(inline.target)))


def _whole(text: str, content: Span, length: int) -> tuple[Span, int]:
    """A comment's span with its marks, where the text has them, and where its content ends."""
    close = text.find(_END, content.end, content.end + length + len(_END))
    start = text.rfind(_START, max(0, content.start - length - len(_START)), content.start)
    if min(start, close) < 0 or text[start + len(_START) : content.start].strip(_BLANK):
        return content, content.end
    if text[content.end : close].strip(_BLANK):
        return content, content.end
    return Span(start, close + len(_END)), close


def _plain(document: Document) -> Iterator[_Comment]:
    """The comments of a plain text: found where the key stands, so that the cost is that of one search."""
    text = document.text
    at, last = text.find(_KEY), text.rfind(_END)
    while at >= 0:
        after = at + len(_KEY)
        line = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
        before = text[line:at].rstrip(_BLANK)
        end = min((e for e in (text.find("\n", at), text.find("\r", at)) if e >= 0), default=len(text))
        if before.strip(_BLANK) == _LINE:
            yield _Comment(text[at:end], Span(line, end), end)
            after = end
        elif before.endswith(_START) and at < last:
            close = text.find(_END, at)
            yield _Comment(text[at:close], Span(line + len(before) - len(_START), close + len(_END)), close)
            after = close
        at = text.find(_KEY, after)


def find_allowances(document: Document) -> tuple[Allowance, ...]:
    """The allowances of *document* in text order; names and codes of rules are given as they are written."""
    comments = _plain(document) if document.media_type == "text/plain" else _marked_up(document)
    lines: Lines | None = None
    found = []
    for comment in comments:
        parsed = _parsed(comment.content)
        if parsed is not None:
            lines = lines or Lines(document)
            rules, reason = parsed
            line = lines.position(comment.end).line
            found.append(Allowance(document.siglum, comment.span, line, rules, reason))
    return tuple(sorted(found, key=lambda allowance: allowance.span))
