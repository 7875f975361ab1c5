"""What a list in a document is, whatever sets it out."""

from enum import StrEnum
from typing import NamedTuple

from sicut.model.span import Span


class ListingKind(StrEnum):
    """What sets a list out: marks or numbers, lines, a signature block, the rows of a table, or a sentence."""

    ITEMS = "items"
    LINES = "lines"
    SIGNATURES = "signatures"
    ROWS = "rows"
    INLINE = "inline"


class Listing(NamedTuple):
    """A list; spans are of the text as shown.

    ``lead``: the words that say what is listed ("Twelve groups signed:", "Signatories"). ``low`` and ``high``: how many
    things the list may be read to name, ``extra`` included; they differ where an item may be two ("the Board of Ports
    and Ferries") or none (a total, a role below a name). ``extra``: how many more it says there are ("and nine
    others"). ``open``: it says that it is not all ("such as"), so that no count can be denied by it.
    """

    span: Span
    items: tuple[Span, ...]
    kind: ListingKind
    lead: Span | None
    low: int
    high: int
    extra: int = 0
    open: bool = False

    def may_have(self, number: int) -> bool:
        """Whether *number* may be how many things it lists."""
        return self.low <= number <= self.high or (self.open and number >= self.low)
