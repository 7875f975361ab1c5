"""Blocks in the making that cannot be written down at once, as what stands beside them comes first in the file."""

from collections.abc import Iterable
from typing import NamedTuple

from sicut.model.document import BlockKind, InlineKind
from sicut.read.flow import CELL, PARAGRAPH, ROW, Flow, Setting
from sicut.read.parsed import Parsed

# How far a block is from the one before, the nearest first: the widest that was called for counts.
GAPS = (CELL, ROW, PARAGRAPH)
NEXT_CELL, NEXT_ROW, NEXT_PARAGRAPH = range(3)


class Write(NamedTuple):
    """A text, and how it reads if not as written."""

    text: str
    reading: str | None = None


class Mark(NamedTuple):
    """The text from ``start`` to here is inline markup."""

    kind: InlineKind
    start: int
    target: str | None = None


class Draft(NamedTuple):
    """A block: what it is, how far apart from the one before, what it says."""

    setting: Setting
    steps: tuple[Write | Mark, ...]
    gap: str = PARAGRAPH

    @classmethod
    def of(cls, text: str, kind: BlockKind, section: str | None = None, page: int | None = None) -> "Draft":
        """A block of one text."""
        return cls(Setting(kind, section=section, page=page), (Write(text),))

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(step.text for step in self.steps if isinstance(step, Write))

    def turned(self, kind: BlockKind, section: str | None = None, page: int | None = None) -> "Draft":
        """The same, as a block of this *kind*; what was apart from the running text stays so."""
        kind = self.setting.kind if self.setting.kind.is_apart else kind
        section = section or self.setting.section
        return self._replace(setting=Setting(kind, section=section, page=page or self.setting.page))


def put(flow: Flow, drafts: Iterable[Draft]) -> None:
    """Write *drafts* down."""
    for setting, steps, gap in drafts:
        flow.open(setting, gap)
        for step in steps:
            if isinstance(step, Write):
                flow.write(step.text, step.reading)
            else:
                flow.mark(step.kind, step.start, step.target)
        flow.close()


def drafts_of(parsed: Parsed, kind: BlockKind | None = None) -> list[Draft]:
    """The blocks of a text that another reader has read; all of this *kind*, if one is given."""
    drafts, at, shown = [], 0, parsed.shown
    for block in parsed.blocks:
        steps, begin = [], block.span.start
        while at < len(shown) and shown[at].span.start < block.span.end:
            (start, end), reading = shown[at]
            if start >= begin:
                steps += [Write(parsed.text[begin:start]), Write(parsed.text[start:end], reading)]
                begin = end
            at += 1
        steps.append(Write(parsed.text[begin : block.span.end]))
        level = block.level if kind is None else 0
        drafts.append(Draft(Setting(kind or block.kind, level, block.quotation), tuple(steps)))
    return drafts
