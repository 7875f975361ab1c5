"""A paragraph of a DOCX in the making: its running text, and what stands beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from sicut.model.document import BlockKind, InlineKind
from sicut.read.docx_styles import Look
from sicut.read.drafts import Draft, Mark, Write
from sicut.read.flow import Setting
from sicut.read.raised import raised_digits


class Change(Enum):
    """What a tracked change has done to a text."""

    NONE = 0
    INSERTED = 1
    DELETED = 2


@dataclass(slots=True)
class Run:
    """The properties of a run that say how its text is to be read."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    raised: bool = False
    languages: Mapping[str, str] = field(default_factory=dict)
    style: str | None = None
    font: str | None = None


class Tally:
    """How many insertions and deletions there are, side by side ones of one kind taken together."""

    def __init__(self) -> None:
        self.inserted = self.deleted = 0
        self._last = Change.NONE

    def see(self, change: Change) -> None:
        """Count the next piece of text."""
        if change is not self._last:
            self.inserted += change is Change.INSERTED
            self.deleted += change is Change.DELETED
            self._last = change


class Paragraph:
    """Takes the texts of a paragraph in order."""

    __slots__ = (
        "_apart",
        "_bold",
        "_going",
        "_italic",
        "after",
        "at",
        "item",
        "level",
        "list",
        "mark",
        "page",
        "removed",
        "steps",
        "style",
    )

    def __init__(self) -> None:
        self.steps: list[Write | Mark] = []
        self.at = 0
        self.after: list[Draft] = []
        self.page: int | None = None
        self._apart: list[tuple[BlockKind, list[str]]] = []
        self._going = False
        self._bold = self._italic = -1
        self.begin()

    def begin(self) -> None:
        """Properties begin anew: a paragraph whose mark is gone goes on as the next."""
        self.style: str | None = None
        self.level: int | None = None
        self.item: tuple[int, bool] | None = None
        self.list: str | None = None
        self.mark = Change.NONE
        self.removed = False
        if self._going:
            self._apart[-1][1].append("\n")

    def write(self, text: str, reading: str | None, bold: bool, italic: bool, raised: bool) -> None:  # noqa: FBT001
        """Add running text."""
        self._going = False
        if bold != (self._bold >= 0):
            self._bold = self._turn(InlineKind.STRONG, self._bold)
        if italic != (self._italic >= 0):
            self._italic = self._turn(InlineKind.EMPHASIS, self._italic)
        if raised and reading is None:
            reading = raised_digits(text)
        self.steps.append(Write(text, reading))
        self.at += len(text)

    def _turn(self, kind: InlineKind, start: int) -> int:
        """Begin inline markup, or end that which began at *start*."""
        if start < 0:
            return self.at
        self.steps.append(Mark(kind, start))
        return -1

    def link(self, start: int, target: str | None) -> None:
        """What was written from *start* on is a link."""
        self.steps.append(Mark(InlineKind.LINK, start, target))

    def turn_page(self, label: str | None) -> None:
        """A page begins here."""
        if self.at:
            self.steps.append(Mark(InlineKind.PAGE, self.at, label))

    def set_apart(self, text: str, kind: BlockKind) -> None:
        """Add text that is no running text; what follows it at once is one text with it."""
        if self._going and self._apart[-1][0] is kind:
            self._apart[-1][1].append(text)
        else:
            self._apart.append((kind, [text]))
        self._going = True

    def label(self, text: str, reading: str | None) -> None:
        """Put a *text* before all."""
        moved = (
            step if isinstance(step, Write) else step._replace(start=step.start + len(text)) for step in self.steps
        )
        self.steps = [Write(text, reading), *moved]
        self.at += len(text)
        self._bold, self._italic = (start + len(text) if start >= 0 else start for start in (self._bold, self._italic))

    def drafts(self, setting: Setting, gap: str) -> tuple[Draft, list[Draft]]:
        """The paragraph, and what stands beside it."""
        for kind, start in ((InlineKind.STRONG, self._bold), (InlineKind.EMPHASIS, self._italic)):
            if start >= 0:
                self.steps.append(Mark(kind, start))
        beside = setting._replace(level=0, quotation=None)
        apart = [
            Draft(beside._replace(kind=beside.kind if beside.kind.is_apart else kind), (Write("".join(texts)),))
            for kind, texts in self._apart
        ]
        return Draft(setting, tuple(self.steps), gap), apart + self.after


def script_of(text: str) -> str:
    """Which of Word's three kinds of script a text is in, as the attribute is called that tells its language."""
    first = text.lstrip()[:1]
    if first >= "\u2e80":
        return "w:eastAsia"
    return "w:bidi" if "\u0590" <= first <= "\u109f" else "w:val"


def look_of(run: Run, styled: Look) -> tuple[bool, bool, bool]:
    """Whether a run is bold, in italics, hidden: by itself, or by its style."""
    bold = styled.bold if run.bold is None else run.bold
    italic = styled.italic if run.italic is None else run.italic
    hidden = styled.hidden if run.hidden is None else run.hidden
    return bool(bold), bool(italic), bool(hidden)
