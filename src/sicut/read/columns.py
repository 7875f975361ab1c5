"""Many blocks made at once, in half the time of calling :class:`Block` for each."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from typing import cast

from sicut.model.document import Block, BlockKind
from sicut.model.span import Span

_SETTERS = tuple(cast("Callable[[Block, object], None]", getattr(Block, name).__set__) for name in Block.__slots__)


def blocks_of(
    kinds: Sequence[BlockKind],
    spans: Iterable[Span],
    levels: Iterable[int],
    quotations: Iterable[int | None],
    sections: Iterable[str | None],
) -> list[Block]:
    """The blocks with these columns, one entry in each for each block; what has no column is ``None``."""
    blocks = list(map(object.__new__, repeat(Block, len(kinds))))
    given = {"kind": kinds, "span": spans, "level": levels, "quotation": quotations, "section": sections}
    for name, setter in zip(Block.__slots__, _SETTERS, strict=True):
        deque(map(setter, blocks, given.get(name, repeat(None))), maxlen=0)
    return blocks
