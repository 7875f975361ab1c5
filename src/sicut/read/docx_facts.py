"""What all stories of a DOCX share, and the pages of its body."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sicut.read.docx_numbers import Numbers
from sicut.read.docx_paragraph import Tally
from sicut.read.docx_styles import Styles
from sicut.read.opc import Package

if TYPE_CHECKING:
    from collections.abc import Callable

    from sicut.read.drafts import Draft


class Facts:
    """What all stories of a document share. ``ended``: from here on sicut itself wrote it, after the report."""

    def __init__(self, package: Package, styles: Styles, numbers: Numbers, *, rejected: bool) -> None:
        self.package, self.styles, self.rejected = package, styles, rejected
        self.numbers = numbers
        self.tally = Tally()
        self.notes: dict[tuple[str, str], list[Draft]] = {}
        self.comments: dict[str, list[Draft]] = {}
        self.ended = False
        self.languages: Counter[tuple[str | None, str]] = Counter()
        self.chunks: Callable[[str, str], list[Draft]] = lambda _part, _identifier: []


@dataclass(slots=True)
class Pages:
    """The pages of a body. ``rendered``: the program that laid it out has marked where each begins."""

    rendered: bool = False
    labelled: bool = False
    number: int = 1
    broken: bool = False
    seen: list[int] = field(default_factory=lambda: [0])

    def label(self) -> str | None:
        """The number printed on the page, if it is known."""
        return str(self.number) if self.labelled else None
