"""What a finder of references gives."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from sicut.model.reference import Reach, System
from sicut.model.span import Span


class Found(NamedTuple):
    """A reference at ``span`` of the text that the finder was given, without brackets around it.

    ``work`` is the work's name in the tables of :mod:`sicut.editions` ("Bible", "Qur'an", "BGB"), or, when it is in
    none of them, its name as written. ``ref`` spells the places in the one form of the work ("30:4-6",
    "Gen.1.1-Gen.1.3", "§ 823 Abs. 1", "Art. 6(1)(a)"), ``reaches`` has them to look up. ``edition``: the translation
    or edition that the report names with it ("NIV"), as written. ``fault``: why the work has no such place, in a clause
    ("Romans has 16 chapters"). ``known``: the work is in the tables. ``lacking``: what must be installed to read
    such references in full, and how.
    """

    span: Span
    system: System
    work: str
    ref: str
    reaches: tuple[Reach, ...] = ()
    edition: str | None = None
    fault: str | None = None
    known: bool = True
    lacking: str | None = None


Finder = Callable[[str], Iterator[Found]]
"""Finds the references of one system in a text as shown, in the order of their spans, without overlap; linear."""
