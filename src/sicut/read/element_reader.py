"""A document of XML read by what its elements are: the walk that all families of XML documents share.

A family says by a :class:`Role` what each element is; where that is not all, it overrides ``began`` and ``ended``.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from sicut.model.document import BlockKind, InlineKind, Metadata
from sicut.read.flow import PARAGRAPH, Setting
from sicut.read.parsed import WHITE, Parsed, together
from sicut.read.raised import raised_digits
from sicut.read.scribe import Point, Scribe

PREFIXES: Final = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1998/Math/MathML": "mml",
}
_LONGEST: Final = 400
_MOST_HEARD: Final = 4
_DEEPEST: Final = 9
_TEXTS: Final = frozenset(("text", "body", "doc", "document", "html"))
_LONGEST_LANGUAGE: Final = 35


class Role(NamedTuple):
    """What an element is to a reader of its text.

    ``block``: its text stands apart from what is around it, with ``gap`` before. ``kind``, ``level``, ``note``,
    ``apart`` (furniture or hidden): what the blocks in it are, unless an element in them says otherwise. ``aside``: it
    stands behind the block around it. ``holds``: nothing but elements stands in it, those without a role are blocks.
    ``spaced``: what stands between the texts of its elements, if nothing does. ``silent``: it reads as nothing.
    ``stays``: its block goes on with the element right behind it, if that ``joins``.
    """

    block: bool = False
    kind: BlockKind | None = None
    gap: str = PARAGRAPH
    level: int | None = None
    note: bool = False
    apart: BlockKind | None = None
    aside: bool = False
    holds: bool = False
    spaced: str = ""
    inline: InlineKind | None = None
    target: str | None = None
    silent: bool = False
    raised: bool = False
    quotation: bool = False
    section: bool = False
    list: bool = False
    stays: bool = False
    joins: bool = False


class Where(NamedTuple):
    """What holds for a text by all elements around it."""

    setting: Setting = Setting()
    note: bool = False
    apart: BlockKind | None = None
    sections: int = 0
    lists: int = 0
    holds: bool = True
    spaced: str = ""
    silent: bool = False
    raised: bool = False


class Frame(NamedTuple):
    """An element that is open; ``at`` is where the text of the open block was when it began."""

    name: str
    role: Role
    where: Where
    at: int
    aside: bool
    target: str | None


INLINE: Final = Role()
BLOCK: Final = Role(block=True)


class ElementReader:
    """Takes the events of a document, see :class:`sicut.read.xml.Handler`."""

    roles: Mapping[str, Role] = {}

    def __init__(self) -> None:
        self.scribe = Scribe()
        self.frames: list[Frame] = [Frame("", Role(holds=True), Where(), 0, aside=False, target=None)]
        self.language: str | None = None
        self.page_label: str | None = None
        self.page: int | None = None
        self.told: dict[str, list[str]] = {}
        self.missing: list[str] = []
        self._quotations = 0
        self._hearing: list[tuple[str, int, list[str]]] = []
        self._gap: str | None = None
        self._stayed = False
        self._goes_on = False

    @property
    def here(self) -> Frame:
        """The innermost element."""
        return self.frames[-1]

    def inside(self, *names: str) -> bool:
        """Whether an element of these names is one of the four that stand around the innermost."""
        return any(frame.name in names for frame in self.frames[-5:-1])

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is, if it is known."""
        del attributes
        return self.roles.get(name)

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element has begun and is the innermost."""

    def ended(self, frame: Frame) -> None:
        """The element of *frame* ends; it is still the innermost."""

    def hear(self, key: str) -> None:
        """Keep the text of the innermost element as what the document says of itself (``told[key]``)."""
        if len(self._hearing) < _MOST_HEARD:
            self._hearing.append((key, len(self.frames), []))

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        above = self.here.where
        role = self.role(name, attributes) or (BLOCK if above.holds else INLINE)
        if self.language is None and (len(self.frames) == 1 or name in _TEXTS):
            self.language = _language(attributes.get("xml:lang"))
        aside = role.aside and self.scribe.begin_aside()
        if role.joins and self._stayed and self.scribe.is_open:
            self.space()
        elif role.block or (role.aside and not aside):
            self.scribe.close()
            self._gap = role.gap if role.block else None
        elif above.spaced and not aside and not role.silent:
            self.space(above.spaced)
            for _, _, pieces in self._hearing:
                pieces.append(" ")
        self._stayed = self._stayed and role.joins and role.holds
        target = attributes.get(role.target) if role.target else None
        self.frames.append(Frame(name, role, self._where(role, above), self.scribe.at, aside, target))
        self.began(name, attributes)

    def _where(self, role: Role, above: Where) -> Where:
        where = above
        if role.block or role.kind or role.aside:
            where = self._setting(role, above)
        return where._replace(
            note=where.note or role.note,
            apart=role.apart or where.apart,
            sections=min(where.sections + role.section, _DEEPEST),
            lists=min(where.lists + role.list, _DEEPEST),
            holds=role.holds,
            spaced=role.spaced or (where.spaced if not role.block and not role.aside else ""),
            silent=where.silent or role.silent,
            raised=where.raised or role.raised,
        )

    def _setting(self, role: Role, above: Where) -> Where:
        setting = above.setting
        if role.kind is BlockKind.LIST_ITEM:
            setting = setting._replace(kind=role.kind, level=max(1, above.lists))
        elif role.kind is BlockKind.HEADING:
            setting = setting._replace(kind=role.kind, level=role.level or max(1, above.sections))
        elif role.kind is not None:
            setting = setting._replace(kind=role.kind, level=0)
        elif setting.kind is BlockKind.HEADING:
            setting = setting._replace(kind=BlockKind.PARAGRAPH, level=0)
        if role.quotation and setting.quotation is None:
            setting = setting._replace(quotation=self._quotations)
            self._quotations += 1
        where = above._replace(setting=setting)
        return where._replace(silent=False, raised=False) if role.aside else where

    def end(self, name: str) -> None:
        """An element ends."""
        del name
        frame = self.here
        self.ended(frame)
        if frame.role.inline is not None and self.scribe.at > frame.at:
            self.scribe.mark(frame.role.inline, frame.at, frame.target)
        while self._hearing and self._hearing[-1][1] == len(self.frames):
            key, _, pieces = self._hearing.pop()
            words = " ".join("".join(pieces).split())[:_LONGEST]
            if words:
                self.told.setdefault(key, []).append(words)
        if frame.aside:
            self.scribe.end_aside()
            self._gap = None
        elif frame.role.stays:
            self._stayed = True
        elif frame.role.block:
            self.scribe.close()
        self.frames.pop()

    def text(self, text: str, line: int, column: int) -> None:
        """A run of text."""
        for _, _, pieces in self._hearing:
            pieces.append(text)
        where = self.here.where
        bare = not text.strip(WHITE)
        if bare and (not self.scribe.is_open or where.holds):
            return
        if self._goes_on:
            body = text.lstrip(WHITE)
            lead, text = text[: len(text) - len(body)], body
            if lead:
                self.scribe.write(lead, Point(line, column), "")
                line, column = Point(line, column).after(lead)
            if not body:
                return
            self._goes_on = False
        reading = None
        if where.silent:
            reading = None if bare else ""
        elif where.raised:
            reading = raised_digits(text)
        self.put(text, Point(line, column), reading)

    def settled(self, setting: Setting) -> Setting:
        """What a block that begins is, which all elements around it make *setting*."""
        return setting

    def put(self, text: str, point: Point | None = None, reading: str | None = None) -> None:
        """Write *text* into the open block; if none is, one begins that is what the innermost element says."""
        if not self.scribe.is_open:
            where = self.here.where
            setting = where.setting._replace(kind=_kind(where), page=self.page, page_label=self.page_label)
            setting = self.settled(setting)
            self.scribe.open(setting, self._gap or PARAGRAPH)
            self._gap, self._goes_on = None, False
        self.scribe.write(text, point, reading)
        self._stayed = False

    def space(self, between: str = " ") -> None:
        """Part what comes from what stands before it in its block."""
        if self.scribe.is_open and not self.scribe.ends_white:
            self.scribe.write(between)

    def go_on(self) -> None:
        """The word goes on here: white space around, and a hyphen before it, read as nothing."""
        if self.scribe.is_open:
            self.scribe.silence_end()
            self._goes_on = True

    def metadata(self) -> Metadata:
        """What the document says of itself."""
        first = (self.told.get(key, [None])[0] for key in ("title", "date"))
        title, date = first
        return Metadata(title, "; ".join(self.told.get("author", ())) or None, date)

    def finish(self, missing: str | None) -> Parsed:
        """All that was read."""
        self.scribe.close()
        return self.scribe.flow.finish(self.language, together(*self.missing, missing), metadata=self.metadata())


def _kind(where: Where) -> BlockKind:
    if where.apart is not None:
        return where.apart
    if where.setting.kind in {BlockKind.HEADING, BlockKind.CODE} or not where.note:
        return where.setting.kind
    return BlockKind.NOTE


def _language(tag: str | None) -> str | None:
    written = (tag or "").strip().replace("_", "-")
    fits = 0 < len(written) <= _LONGEST_LANGUAGE and written.isascii() and written.replace("-", "").isalnum()
    return written if fits else None
