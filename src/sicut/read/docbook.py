"""DocBook, books and articles of documentation (versions 4 and 5)."""

from collections.abc import Mapping
from typing import Final

from sicut.model.document import BlockKind, InlineKind
from sicut.read.element_reader import BLOCK, INLINE, ElementReader, Role
from sicut.read.flow import CELL, ROW

_HOLDS: Final = Role(block=True, holds=True)
_SECTION: Final = Role(block=True, holds=True, section=True)
_FACT: Final = Role(block=True, apart=BlockKind.FURNITURE, spaced=" ")
_TITLE: Final = Role(block=True, kind=BlockKind.HEADING)


def _table(*rows: tuple[str, Role]) -> dict[str, Role]:
    return {name: role for names, role in rows for name in names.split()}


_ROLES: Final = _table(
    ("set book article part", _HOLDS),
    ("chapter appendix preface section sect1 sect2 sect3 sect4 sect5 simplesect refentry refsect1 refsect2", _SECTION),
    ("refsection glossary bibliography dedication acknowledgements abstract colophon", _SECTION),
    ("info bookinfo articleinfo chapterinfo sectioninfo docinfo", _HOLDS),
    ("author authorgroup editor date pubdate copyright legalnotice releaseinfo edition biblioid isbn", _FACT),
    ("note tip warning important caution sidebar example figure informalfigure mediaobject variablelist", _HOLDS),
    ("varlistentry table informaltable tgroup procedure qandaset qandaentry question answer epigraph", _HOLDS),
    ("title subtitle", _TITLE),
    ("para simpara formalpara term attribution caption phrase-block", BLOCK),
    ("itemizedlist orderedlist simplelist", Role(block=True, holds=True, list=True)),
    ("listitem step member", Role(block=True, kind=BlockKind.LIST_ITEM, gap=ROW)),
    ("thead tbody tfoot row tr", Role(block=True, holds=True, gap=ROW)),
    ("entry td th", Role(block=True, kind=BlockKind.CELL, gap=CELL)),
    ("blockquote", Role(block=True, kind=BlockKind.BLOCK_QUOTATION, quotation=True)),
    ("programlisting screen literallayout synopsis", Role(block=True, kind=BlockKind.CODE)),
    ("footnote", Role(aside=True, block=True, note=True)),
    ("indexterm remark", Role(aside=True, apart=BlockKind.HIDDEN, spaced=" ")),
    ("alt textobject", Role(aside=True, apart=BlockKind.FURNITURE)),
    ("emphasis citetitle firstterm", Role(inline=InlineKind.EMPHASIS)),
    ("literal code command filename option constant function varname", Role(inline=InlineKind.CODE)),
    ("quote", Role(inline=InlineKind.QUOTATION)),
    ("link ulink", Role(inline=InlineKind.LINK, target="href")),
    ("superscript", Role(raised=True)),
)
_BELOW: Final = frozenset("example figure table note tip warning important caution sidebar formalpara listitem".split())


class DocbookReader(ElementReader):
    """Reads a book or an article."""

    roles = _ROLES

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is; some are other things in other places."""
        found = super().role(name, attributes)
        above = self.here
        if found is _TITLE:
            level = above.where.sections + 1
            return BLOCK if above.name in _BELOW else _TITLE._replace(level=level)
        if name == "emphasis" and attributes.get("role") in {"bold", "strong"}:
            return Role(inline=InlineKind.STRONG)
        if name in {"link", "ulink"} and "url" in attributes:
            return Role(inline=InlineKind.LINK, target="url")
        if name in {"phrase", "anchor"}:
            return INLINE
        return found

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """Keep what the book says of itself."""
        del attributes
        if name == "title" and len(self.frames) <= 4 and "title" not in self.told:  # noqa: PLR2004 - of the whole
            self.hear("title")
        elif name == "author" and "title" in self.told:
            self.hear("author")
        elif name in {"pubdate", "date"} and "date" not in self.told:
            self.hear("date")
