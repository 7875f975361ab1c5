"""What holds inside a group of RTF."""

from typing import NamedTuple

from sicut.model.document import BlockKind
from sicut.read.side_by_side import Draft


class Format(NamedTuple):
    """What a paragraph is by its style and its own words."""

    heading: int | None = None
    quotation: bool = False
    in_table: bool = False
    item: bool = False
    level: int = 1


class State(NamedTuple):
    """What holds inside a group.

    ``into``: what its text is for: ``""`` for the document, else the name of a destination.
    """

    into: str = ""
    fallback: int = 1
    codec: str | None = None
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    unread: bool = False
    skips: bool = False
    language: int | None = None
    draft: Draft | None = None
    own: bool = False
    link: int | None = None
    form: Format = Format()


class Outer(NamedTuple):
    """What a text beside the paragraph is, and the paragraph that goes on behind it."""

    kind: BlockKind
    draft: Draft | None
    gap: str
