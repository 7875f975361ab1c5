"""The comments of a document of XML: each stands where the text goes on behind it."""

import re
from bisect import bisect_left
from itertools import islice

from sicut.model.document import Inline, InlineKind
from sicut.model.span import Span
from sicut.read.parsed import Parsed
from sicut.text.lines import line_starts
from sicut.text.pattern import pattern

_COMMENT = pattern(r"<!\[CDATA\[.*?\]\]>|<!--(.*?)-->", re.DOTALL)
_MOST = 100_000


def commented(parsed: Parsed, source: str) -> Parsed:
    """*parsed* with the comments of its *source* that say something."""
    if "<!--" not in source:
        return parsed
    lines = line_starts(source)
    places = [(anchor.line, anchor.column) for anchor in parsed.anchors]
    found: list[Inline] = []
    for comment in islice(_COMMENT().finditer(source), _MOST):
        content = comment[1]
        if content and content.strip():
            row = bisect_left(lines, comment.end() + 1)
            at = bisect_left(places, (row, comment.end() - lines[row - 1] + 1))
            offset = parsed.anchors[at].offset if at < len(places) else len(parsed.text)
            found.append(Inline(InlineKind.COMMENT, Span(offset, offset), content))
    return parsed._replace(inline=tuple(sorted([*parsed.inline, *found], key=lambda inline: inline.span)))
