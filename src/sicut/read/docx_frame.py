"""Where the reader of a DOCX stands: in the body or in what is nested in it, in a table, in a field."""

from dataclasses import dataclass, field

from sicut.model.document import BlockKind
from sicut.read.docx_paragraph import Paragraph, Run
from sicut.read.drafts import NEXT_PARAGRAPH, Draft


@dataclass(slots=True)
class Field:
    """A field: its instruction, whether its result has begun, and where that begins."""

    instruction: list[str] = field(default_factory=list)
    in_result: bool = False
    paragraph: Paragraph | None = None
    at: int = 0
    entries: list[str] = field(default_factory=list)
    chosen: int = 0
    has_text: bool = False


@dataclass(slots=True)
class Row:
    """Whether a row of a table, or one of its cells, is gone or hidden."""

    row_gone: bool = False
    cell_gone: bool = False
    page: int = 0
    last_page: int = 0

    @property
    def is_gone(self) -> bool:
        """Whether what is written now is."""
        return self.row_gone or self.cell_gone


@dataclass(slots=True)
class Frame:
    """A body, or a text box in a paragraph of the one before.

    ``kind``: what all of its blocks are, if it is not told by themselves.
    """

    kind: BlockKind | None
    gone: bool = False
    out: list[Draft] = field(default_factory=list)
    paragraph: Paragraph | None = None
    carried: Paragraph | None = None
    run: Run = field(default_factory=Run)
    inserted: int = 0
    deleted: int = 0
    gap: int = NEXT_PARAGRAPH
    fresh: bool = False
    rows: list[Row] = field(default_factory=list)
    tables: int = 0
    late: list[Draft] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    instructing: int = 0
    links: list[tuple[Paragraph | None, int, str | None]] = field(default_factory=list)
