"""TEI, the texts of scholarly editions (TEI P5 Guidelines; P4 as far as it is the same).

The running text is what stands in the document that is edited: ``sic``, ``abbr`` and ``orig`` of a choice, the ``lem``
of an apparatus. The other readings follow their paragraph, hidden; notes follow it as notes. Pages bear the number that
``pb`` gives; a line beginning inside a word reads as nothing. Where lines of verse are numbered, each is a block, whose
section is its place: the numbers of the divisions around it and its own ("1.1"). A milestone with the number of a page
and its part in Stephanus or Bekker begins a page.
"""

from collections.abc import Mapping
from typing import Final

from sicut.model.document import BlockKind, InlineKind
from sicut.read.element_reader import BLOCK, INLINE, ElementReader, Frame, Role
from sicut.read.flow import CELL, ROW, Setting
from sicut.read.parsed import Parsed
from sicut.text.pattern import pattern

_LONGEST_LABEL: Final = 40
_LONGEST_NUMBER: Final = 8
_DIVISION: Final = pattern(r"div[0-7]?")
_CLASSIC_PAGE: Final = pattern(r"[0-9]{1,4}[a-e][0-9]{0,2}")
_LINE: Final = Role(block=True, gap=ROW)

_HOLDS: Final = Role(block=True, holds=True)
_DIV: Final = Role(block=True, holds=True, section=True)
_FRAME: Final = Role(block=True, holds=True, apart=BlockKind.FURNITURE)
_FACT: Final = Role(block=True, gap=ROW, apart=BlockKind.FURNITURE, spaced=" ")
_OTHER: Final = Role(aside=True, apart=BlockKind.HIDDEN)
_FURNITURE: Final = Role(aside=True, apart=BlockKind.FURNITURE)
_QUOTATION: Final = Role(block=True, kind=BlockKind.BLOCK_QUOTATION, quotation=True)
_QUOTED: Final = Role(inline=InlineKind.QUOTATION)
_STRONG: Final = Role(inline=InlineKind.STRONG)
_EMPHASIS: Final = Role(inline=InlineKind.EMPHASIS)
_HEAD: Final = Role(block=True, kind=BlockKind.HEADING)


def _table(*rows: tuple[str, Role]) -> dict[str, Role]:
    return {name: role for names, role in rows for name in names.split()}


_ROLES: Final = _table(
    ("TEI TEI.2 teiCorpus teiCorpus.2 text group front body back floatingText castList castGroup listBibl", _HOLDS),
    (
        "titlePage docTitle performance listPerson listPlace listEvent listOrg lg sp figure sourceDoc surface table",
        _HOLDS,
    ),
    ("epigraph argument opener closer postscript surfaceGrp", _HOLDS),
    ("div div0 div1 div2 div3 div4 div5 div6 div7", _DIV),
    ("teiHeader facsimile standOff xenoData", _FRAME),
    ("p ab speaker u zone castItem titlePart trailer entry entryFree", BLOCK),
    ("l line seg s w pc c lem sic abbr orig add gap space supplied unclear", INLINE),
    ("choice app subst", Role(holds=True)),
    ("pb lb cb gb milestone anchor handShift hi persName placeName name rs date num", INLINE),
    ("list", Role(block=True, holds=True, list=True)),
    ("item", Role(block=True, gap=ROW, kind=BlockKind.LIST_ITEM, joins=True)),
    ("row", Role(block=True, holds=True, gap=ROW)),
    ("cell", Role(block=True, gap=CELL, kind=BlockKind.CELL)),
    ("note", Role(aside=True, block=True, note=True)),
    ("fw figDesc desc index interp interpGrp", _FURNITURE),
    ("del surplus", _OTHER),
    ("q said quote", _QUOTED),
    ("code gi ident att val tag", Role(inline=InlineKind.CODE)),
    ("egXML eg programlisting", Role(block=True, kind=BlockKind.CODE)),
    ("emph title mentioned", _EMPHASIS),
    ("ref", Role(inline=InlineKind.LINK, target="target")),
)
_DOCUMENT: Final = frozenset(("sic", "orig", "abbr"))
_EDITOR: Final = frozenset(("corr", "reg", "expan"))
_CONTAINERS: Final = frozenset(
    ("body", "front", "back", "floatingText", "epigraph", "lg", "div", *(f"div{number}" for number in range(8)))
)
_PROSE: Final = frozenset(
    ("p", "ab", "title", "author", "editor", "persName", "date", "licence", "head", "item", "resp")
)
_HEADERS: Final = frozenset(("teiHeader", "standOff", "xenoData"))


class TeiReader(ElementReader):
    """Reads an edition."""

    roles = _ROLES

    def __init__(self, *, has_numbered_lines: bool = False) -> None:
        super().__init__()
        self._has_numbered_lines = has_numbered_lines
        self._divisions: list[str] = []
        self._line: str | None = None
        self._last_line = 0
        self._headers = 0
        self._read: list[bool] = []
        self._word_end = -1
        self.other_readings = 0

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is; some are other things in other places."""
        above = self.here
        if self._headers:
            return INLINE._replace(spaced=" ") if above.name in _PROSE or not above.role.block else _FACT
        if above.name in {"choice", "app", "rdgGrp"} and self._read:
            return self._reading(name)
        if name in {"quote", "q", "cit"} and (above.where.holds or above.name in _CONTAINERS):
            return _QUOTATION
        if name == "head":
            return self._head(above)
        if name == "l" and self._has_numbered_lines and any(self._divisions) and not above.where.note:
            return _LINE
        if name == "label" and above.name == "list":
            return Role(block=True, gap=ROW, kind=BlockKind.LIST_ITEM, stays=True)
        if name == "bibl" and above.name == "cit":
            return BLOCK
        return _rendered(attributes) if name == "hi" else super().role(name, attributes)

    def _reading(self, name: str) -> Role:
        """One of several readings: the document's, or the first, is running text; the others follow, hidden."""
        if name == "rdgGrp":
            return INLINE
        known = name in _DOCUMENT or name not in _EDITOR
        if self._read[-1] or not known:
            return _OTHER
        self._read[-1] = True
        return INLINE

    def _head(self, above: Frame) -> Role:
        if above.name in _CONTAINERS and above.name != "lg":
            return _HEAD._replace(level=max(1, above.where.sections))
        return BLOCK

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """Read what begins a page, a line or a word, and what the header says."""
        if name in _HEADERS:
            self._headers += 1
        elif self._headers:
            self._told(name)
        elif self.here.role is _LINE:
            self._number(attributes.get("n", "").strip())
        elif _DIVISION().fullmatch(name):
            self._divide(attributes.get("n", "").strip())
        elif name == "milestone" and _CLASSIC_PAGE().fullmatch(attributes.get("n", "")):
            self.page_label = attributes["n"]
            self.scribe.begin_page(self.page_label)
        elif name in {"choice", "app"}:
            self._read.append(False)
        elif name == "pb":
            self.page_label = (attributes.get("n") or "").strip()[:_LONGEST_LABEL] or None
            self.scribe.begin_page(self.page_label)
            self._break(attributes)
        elif name in {"lb", "cb", "gb", "l", "line"}:
            self._break(attributes)
        elif name in {"gap", "space"} or (name == "w" and self._is_next_word(attributes)):
            self.space()

    def _divide(self, number: str) -> None:
        """A division begins: a book, a poem."""
        number = number if len(number) <= _LONGEST_NUMBER and number.isalnum() else ""
        self._divisions.append(number)
        self._last_line = 0 if number else self._last_line

    def _number(self, number: str) -> None:
        """A line of verse begins; one without a number has the next."""
        if not 0 < len(number) <= _LONGEST_NUMBER or not number.isalnum():
            number = str(self._last_line + 1)
        self._line = number
        digits = number.rstrip("abcdefg")
        self._last_line = int(digits) if digits.isascii() and digits.isdigit() else self._last_line

    def settled(self, setting: Setting) -> Setting:
        """A numbered line is at its place."""
        if self._line is None or setting.kind is not BlockKind.PARAGRAPH:
            return setting
        return setting._replace(section=".".join([*filter(None, self._divisions), self._line]))

    def _is_next_word(self, attributes: Mapping[str, str]) -> bool:
        """Whether a word begins right behind another and is not said to be joined to it."""
        return self._word_end == self.scribe.at and attributes.keys().isdisjoint(("join", "part"))

    def _break(self, attributes: Mapping[str, str]) -> None:
        """A line or page begins: as a space, unless the word goes on."""
        if attributes.get("break") == "no":
            self.go_on()
        else:
            self.space("\n")

    def _told(self, name: str) -> None:
        if name == "title" and self.inside("titleStmt") and "title" not in self.told:
            self.hear("title")
        elif name == "author" and self.inside("titleStmt"):
            self.hear("author")
        elif name == "date" and self.inside("publicationStmt") and "date" not in self.told:
            self.hear("date")

    def ended(self, frame: Frame) -> None:
        """Count the readings that stand apart."""
        if frame.name in _HEADERS:
            self._headers -= 1
        elif self._headers:
            return
        elif frame.name in {"choice", "app"}:
            self._read.pop()
        elif frame.name in {"l", "line"}:
            self.space("\n")
            self._line = None if frame.role is _LINE else self._line
        elif _DIVISION().fullmatch(frame.name) and self._divisions:
            self._divisions.pop()
        elif frame.name == "w":
            self._word_end = self.scribe.at
        self.other_readings += frame.role is _OTHER and frame.name != "del"

    def finish(self, missing: str | None) -> Parsed:
        """All that was read."""
        many = self.other_readings
        if not many:
            return super().finish(missing)
        noun = "other reading stands" if many == 1 else "other readings stand"
        remark = f"the text is that of the document that is edited; {many} {noun} apart, hidden"
        return super().finish(missing)._replace(remarks=(remark,))


def _rendered(attributes: Mapping[str, str]) -> Role:
    rend = f"{attributes.get('rend') or ''} {attributes.get('rendition') or ''} {attributes.get('style') or ''}".lower()
    if "sup" in rend:
        return Role(raised=True)
    if "bold" in rend or "#b" in rend.split():
        return _STRONG
    return _EMPHASIS if "it" in rend or "#i" in rend.split() or "emph" in rend else INLINE
