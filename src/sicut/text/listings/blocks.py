"""Lists that the make-up of a document sets out: items with marks or numbers."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sicut.model.document import BlockKind
from sicut.model.span import Span
from sicut.text.listings import words as told
from sicut.text.listings.listing import Listing, ListingKind
from sicut.text.listings.parting import trimmed
from sicut.text.listings.pieces import Piece, lead_of
from sicut.text.pattern import pattern

_MARK = pattern(
    r"(?:[-*+\u2022\u2023\u25aa\u2043\u2013]|\(?(?P<number>[0-9]{1,4})[.)]|\(?[A-Za-z]{1,4}[.)])\s+(?:\[[ xX]\]\s+)?$"
)
_ITEM_TAG = re.compile(r"<li\b|<d[td]\b", re.IGNORECASE)
_LIST_TAG = re.compile(r"<[uo]l\b", re.IGNORECASE)
_TYPED = pattern(
    r"[\u2022\u25aa\u2023\u25e6\u25cf\u25cb\u25a0\uf0b7]\s|\((?P<number>[0-9]{1,3})\)\s|(?P<plain>[0-9]{1,3})[.)]\s"
)
_MOST_BETWEEN = 2
_UNKNOWN = 10_000
_SHORT = 120
_SENTENCE_ENDS = frozenset(".!?。！？؟")


@dataclass(slots=True)
class _Open:
    """A list that is being read; ``number`` of its last item, where it is told."""

    lead: Piece | None
    items: list[Span]
    number: int | None
    loose: int = 0
    is_sure: bool = True

    def listing(self, text: str) -> Listing:
        span = Span(self.items[0].start, self.items[-1].end)
        lead = lead_of(text, self.lead)
        signed = lead is not None and told.SIGNED().fullmatch(text, *lead) is not None
        kind = ListingKind.SIGNATURES if signed else ListingKind.ITEMS
        count = len(self.items)
        last = text[slice(*self.items[-1])]
        is_open = told.AND_SO_ON().search(last[-30:]) is not None
        low = count if self.is_sure else 1 + sum(not _is_prose(text, item) for item in self.items[1:])
        return Listing(span, tuple(self.items), kind, lead, low, count + self.loose, open=is_open)


def _is_prose(text: str, item: Span) -> bool:
    """Whether *item* may be a further paragraph of the one before it, where a file does not tell."""
    return item.width > _SHORT or text[item.end : item.end + 1] in _SENTENCE_ENDS


def item_listings(text: str, found: Iterable[Piece], media_type: str) -> Iterator[Listing]:
    """The lists of items, nested ones too, each with the items of its own level alone."""
    return _Items(text, media_type).read(found)


class _Items:
    """One pass over the blocks."""

    def __init__(self, text: str, media_type: str) -> None:
        self.text = text
        self.is_marked = media_type.startswith(("text/plain", "text/markdown"))
        self.open: dict[int, _Open] = {}
        self.resting: _Open | None = None
        self.between: list[Piece] = []
        self.above: Piece | None = None

    def read(self, found: Iterable[Piece]) -> Iterator[Listing]:
        for piece in found:
            number = self._typed(piece)
            if piece.kind is BlockKind.LIST_ITEM or number is not None:
                yield from self._item(piece, number)
            else:
                yield from self._other(piece)
            self.above = piece
        yield from self._close(0)
        yield from self._let_go()

    def _typed(self, piece: Piece) -> int | None:
        """The number of a paragraph that begins with a mark or number of its own; 0 for a mark."""
        if piece.kind is not BlockKind.PARAGRAPH:
            return None
        mark = _TYPED().match(self.text, *piece.span)
        if mark is None:
            return None
        number = int(mark["number"] or mark["plain"] or 0)
        at_hand = self.open.get(1) or self.resting
        goes_on = at_hand is not None and at_hand.number is not None and number == at_hand.number + 1
        return number if number <= 1 or goes_on else None

    def _item(self, piece: Piece, typed: int | None) -> Iterator[Listing]:
        level = max(1, piece.level)
        yield from self._close(level + 1)
        mark = _MARK().search(piece.gap) if self.is_marked else None
        number = int(mark["number"]) if mark is not None and mark["number"] else (typed or None)
        current = self.open.get(level)
        if current is not None and not self._begins(piece, mark is not None or typed is not None):
            return
        if current is not None and (number == 1 or self._is_other(piece, current, number)):
            yield from self._close(level)
            current = None
        if current is None:
            if self._goes_on(level, number):
                current, self.resting = self.resting, None
            else:
                yield from self._rest_or_drop(level)
                is_next = (
                    self.above is not None and self.above.kind is BlockKind.LIST_ITEM and self.above.level >= level
                )
                current = _Open(None if is_next else self.above, [], number, is_sure=self.is_marked)
        assert current is not None  # noqa: S101 - it was opened above
        self.open[level] = current
        current.number = number
        current.items.append(trimmed(self.text, piece.span) if trimmed(self.text, piece.span).width else piece.span)

    def _begins(self, piece: Piece, is_marked: bool) -> bool:  # noqa: FBT001 - it says itself
        """Whether a block begins an item, and does not go on with the one above. Only files with their marks tell."""
        if is_marked or not self.is_marked:
            return True
        return _ITEM_TAG.search(piece.gap) is not None

    def _is_other(self, piece: Piece, current: _Open, number: int | None) -> bool:
        """Whether the item is the first of another list."""
        if _LIST_TAG.search(piece.gap):
            return True
        return self.is_marked and (number is None) != (current.number is None)

    def _goes_on(self, level: int, number: int | None) -> bool:
        rest = self.resting
        return (
            level == 1
            and rest is not None
            and number is not None
            and rest.number is not None
            and number == rest.number + 1
        )

    def _rest_or_drop(self, level: int) -> Iterator[Listing]:
        if level == 1:
            yield from self._let_go(follows=True)

    def _other(self, piece: Piece) -> Iterator[Listing]:
        top = self.open.pop(1, None)
        yield from self._close(0)
        if top is not None:
            yield from self._let_go()
            self.resting, self.between = top, []
        if self.resting is not None:
            self.between.append(piece)
            if len(self.between) > _MOST_BETWEEN or piece.kind is BlockKind.HEADING:
                yield from self._let_go()

    def _let_go(self, *, follows: bool = False) -> Iterator[Listing]:
        """End the list that paragraphs have parted from what follows; that may belong to it if it has no lead."""
        rest, self.resting = self.resting, None
        if rest is None:
            return
        if follows and self.between and not self.text[slice(*self.between[-1].span)].rstrip().endswith((":", "：")):
            rest.loose = _UNKNOWN
        yield rest.listing(self.text)

    def _close(self, level: int) -> Iterator[Listing]:
        """End the lists at *level* and deeper."""
        for depth in sorted((depth for depth in self.open if depth >= level), reverse=True):
            yield self.open.pop(depth).listing(self.text)
