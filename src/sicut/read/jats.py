"""JATS, the articles of journals (ANSI/NISO Z39.96), and BITS, books in the same vocabulary.

A footnote follows the paragraph that it belongs to, and its mark reads as nothing. Of a formula that is given in
several forms the first with a text is running text; the others follow, hidden.
"""

from collections.abc import Mapping
from itertools import zip_longest
from typing import Final

from sicut.model.document import BlockKind, InlineKind, Metadata
from sicut.read.element_reader import BLOCK, INLINE, ElementReader, Frame, Role
from sicut.read.flow import CELL, ROW

_HOLDS: Final = Role(block=True, holds=True)
_FRAME: Final = Role(block=True, holds=True, apart=BlockKind.FURNITURE)
_FACT: Final = Role(block=True, gap=ROW, apart=BlockKind.FURNITURE, spaced=" ")
_APART: Final = Role(aside=True, apart=BlockKind.FURNITURE)
_NOTE: Final = Role(aside=True, block=True, note=True)
_TITLE: Final = Role(block=True, kind=BlockKind.HEADING)
_SILENT: Final = Role(silent=True)


def _table(*rows: tuple[str, Role]) -> dict[str, Role]:
    return {name: role for names, role in rows for name in names.split()}


_ROLES: Final = _table(
    (
        "article book body front back book-body book-back floats-group front-matter book-front sub-article response",
        _HOLDS,
    ),
    ("front-stub article-meta book-meta collection-meta book-part-meta title-group book-title-group", _HOLDS),
    ("sec app app-group ack glossary notes bio abstract trans-abstract boxed-text book-part book-part-wrapper", _HOLDS),
    ("preface foreword dedication named-book-part-body statement verse-group speech sec-meta", _HOLDS),
    ("abstract-group floats-wrap disp-formula-group fig fig-group table-wrap table-wrap-group", _HOLDS),
    ("supplementary-material", _HOLDS),
    ("list", Role(block=True, holds=True, list=True)),
    ("caption", Role(block=True, holds=True, joins=True)),
    ("def-list def-item ref-list fn-group array statement question answer explanation", _HOLDS),
    ("journal-meta processing-meta article-categories permissions history pub-history funding-group", _FRAME),
    ("counts custom-meta-group kwd-group license notes-meta publisher journal-title-group isbn-group", _FRAME),
    ("conference issue-title-group related-article-group index toc", _FRAME),
    ("pub-date date pub-date-not-available event article-id book-id volume issue fpage lpage elocation-id", _FACT),
    ("subject kwd related-article related-object self-uri issn isbn journal-id product custom-meta string-date", _FACT),
    ("journal-title publisher-name publisher-loc copyright-statement copyright-year copyright-holder", _FACT),
    ("license-p award-group funding-statement funding-source series season edition supplement conf-name", _FACT),
    ("conf-date conf-loc conf-sponsor compound-kwd issue-title count fig-count table-count word-count", _FACT),
    ("p disp-formula attrib speaker chem-struct-wrap note author-comment on-behalf-of license-note", BLOCK),
    ("verse-line term", Role(block=True, gap=ROW)),
    ("def", Role(block=True, gap=ROW, kind=BlockKind.LIST_ITEM)),
    ("list-item", Role(block=True, gap=ROW, kind=BlockKind.LIST_ITEM)),
    ("ref", Role(block=True, kind=BlockKind.LIST_ITEM, spaced=" ")),
    ("contrib-group", Role(block=True, holds=True, spaced=", ")),
    ("aff corresp", Role(block=True, aside=True, spaced=", ")),
    ("person-group", Role(spaced=", ")),
    ("contrib name name-alternatives", Role(holds=True, spaced=" ")),
    ("mixed-citation string-name collab email etal anonymous prefix suffix surname given-names address", INLINE),
    ("element-citation nlm-citation citation x-name", Role(spaced=" ")),
    ("title article-title subtitle trans-title trans-subtitle book-title alt-title subsection-title", _TITLE),
    ("table", Role(block=True, holds=True)),
    ("thead tbody tfoot colgroup", Role(block=True, holds=True, gap=ROW)),
    ("tr", Role(block=True, holds=True, gap=ROW)),
    ("td th", Role(block=True, gap=CELL, kind=BlockKind.CELL)),
    ("disp-quote", Role(block=True, kind=BlockKind.BLOCK_QUOTATION, quotation=True)),
    ("preformat code", Role(block=True, kind=BlockKind.CODE)),
    ("fn table-wrap-foot", _NOTE),
    ("author-notes", Role(block=True, holds=True, note=True)),
    ("alt-text long-desc object-id contrib-id institution-id degrees role award-id index-term accessibility", _APART),
    ("graphic inline-graphic media inline-media", INLINE),
    ("italic", Role(inline=InlineKind.EMPHASIS)),
    ("bold", Role(inline=InlineKind.STRONG)),
    ("monospace", Role(inline=InlineKind.CODE)),
    ("ext-link uri", Role(inline=InlineKind.LINK, target="href")),
    ("sup", Role(raised=True)),
)
_QUIET: Final = frozenset(("fn", "table-fn", "aff", "corresp", "author-notes", "author-note", "contrib"))
_MENTIONED: Final = frozenset(
    (
        "ref",
        "mixed-citation",
        "element-citation",
        "citation",
        "nlm-citation",
        "product",
        "related-article",
        "related-object",
    )
)
_SECTIONS: Final = frozenset(
    (
        "sec",
        "abstract",
        "trans-abstract",
        "app",
        "ack",
        "glossary",
        "notes",
        "bio",
        "ref-list",
        "boxed-text",
        "book-part",
        "fn-group",
        "sub-article",
        "response",
        "preface",
        "foreword",
    )
)
_LABELLED: Final = frozenset(("caption", "list-item", "def", "fn"))
_JOINED: Final = Role(block=True, joins=True)
_LABEL: Final = Role(block=True, stays=True)
_OTHERS: Final = frozenset(("ref", "product", "front-stub", "related-article"))
_INLINE_CODE: Final = Role(inline=InlineKind.CODE)
_ALTERNATIVE: Final = Role(aside=True, apart=BlockKind.HIDDEN)


class JatsReader(ElementReader):
    """Reads an article, or a book."""

    roles = _ROLES

    def __init__(self) -> None:
        super().__init__()
        self._surname = 0
        self._first: list[int | None] = []

    def role(self, name: str, attributes: Mapping[str, str]) -> Role | None:
        """What an element is; some are other things in other places."""
        above = self.here
        if name == "xref":
            raised = above.name == "sup" and self.scribe.at == above.at
            return _SILENT if raised or attributes.get("ref-type") in _QUIET else INLINE
        if above.name == "alternatives" and self._first:
            return self._alternative(name)
        found = super().role(name, attributes)
        if found is _TITLE:
            return self._title(name, above)
        if name in _SECTIONS:
            return (found or BLOCK)._replace(section=True, holds=True)
        return self._label(above) if name == "label" else _inside(name, above) or found

    def _title(self, name: str, above: Frame) -> Role:
        if above.name in _MENTIONED or self.inside(*_MENTIONED):
            return INLINE
        if name in {"article-title", "book-title"}:
            return _TITLE._replace(level=1)
        if above.name == "caption":
            return _JOINED
        if name in {"subtitle", "trans-title", "trans-subtitle", "alt-title"}:
            return BLOCK
        return _TITLE._replace(level=above.where.sections + 1, joins=True)

    def _label(self, above: Frame) -> Role:
        """A number belongs to what follows it; that of a paragraph is no word of it."""
        if above.name in {"aff", "corresp", "contrib"}:
            return _SILENT
        if above.name in _SECTIONS:
            return Role(block=True, kind=BlockKind.HEADING, level=above.where.sections + 1, stays=True)
        return _LABEL if above.where.holds or above.name in _LABELLED else INLINE

    def _alternative(self, name: str) -> Role:
        """The first of several forms is read in its place, the others apart."""
        first = self._first[-1]
        if first is None or self.scribe.at <= first:
            self._first[-1] = self.scribe.at
            return _INLINE_CODE if name == "tex-math" else self.roles.get(name, INLINE)
        return _ALTERNATIVE

    def began(self, name: str, attributes: Mapping[str, str]) -> None:
        """Keep what the front matter says."""
        if name == "alternatives":
            self._first.append(None)
        elif name == "break":
            self.space("\n")
        elif name in {"surname", "given-names", "collab"} and self.inside("contrib") and not self.inside(*_OTHERS):
            self.hear(name)
        elif name == "article-title" and self.here.role.level == 1 and "title" not in self.told:
            self.hear("title")
        elif name in {"year", "month", "day"} and self.inside("pub-date") and not self.told.get("year"):
            self.hear(name)
        del attributes

    def ended(self, frame: Frame) -> None:
        """Put the parts of a name in the order in which they are printed."""
        if frame.name == "alternatives":
            self._first.pop()
        elif frame.name == "surname":
            self._surname = self.scribe.at
        elif frame.name == "name" and self.inside("contrib", "contrib-group"):
            self.scribe.turn(frame.at, self._surname)

    def metadata(self) -> Metadata:
        """The title, the authors, the day of publication."""
        names = zip_longest(self.told.get("given-names", ()), self.told.get("surname", ()), fillvalue="")
        authors = [" ".join(filter(None, name)) for name in names] + self.told.get("collab", [])
        date = [self.told[key][0].zfill(2) for key in ("year", "month", "day") if key in self.told]
        title = self.told.get("title", [None])[0]
        return Metadata(title, "; ".join(authors) or None, "-".join(date) or None)


def _inside(name: str, above: Frame) -> Role | None:
    """What an element is that is another thing in some places, if it stands in one of them."""
    if name in {"tex-math", "mml:annotation", "annotation"} or (name == "code" and not above.where.holds):
        return _INLINE_CODE
    if name == "email" and above.name in {"contrib", "address"}:
        return _APART
    if name == "p" and above.name in _LABELLED:
        return _JOINED
    return _SILENT if name == "sup" and above.name == "xref" else None
