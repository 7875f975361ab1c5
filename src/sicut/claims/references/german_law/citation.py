"""What the readers of German law give among themselves: more than a Found has."""

from typing import NamedTuple

from sicut.model.reference import Reach
from sicut.model.span import Span


class Work(NamedTuple):
    """The statute or act that a reference names: its name, whether the tables have it, whether it is the union's."""

    name: str
    is_known: bool = True
    is_union: bool = False


class Provision(NamedTuple):
    """A place in a statute.

    ``naming``: is the statute named within the span ("here"), elsewhere in the same list ("list"), in the next list
    ("chain"), or before ("earlier")? ``head_end`` is where the number of the section or article ends.
    """

    span: Span
    work: Work
    unit: str
    number: str
    reaches: tuple[Reach, ...]
    head_end: int
    naming: str


class Reporter(NamedTuple):
    """Where a decision is printed: "GRUR", "2002", "717"; ``volume`` is a number or a year."""

    name: str
    volume: str
    page: str


class Decision(NamedTuple):
    """A decision of a court, by its file number or by the reporter that prints it.

    ``span`` has its pages and margin numbers in it, ``head_end`` is where the reporter's first page or the file number
    ends, ``pages_end`` where the pages do. ``court``, ``date`` and ``file_number`` are also those of the decision that
    a reporter stands beside; ``date`` is as written.
    """

    span: Span
    head_end: int
    pages_end: int
    court: str | None
    date: str | None
    file_number: str | None
    reporter: Reporter | None
    pages: tuple[str, ...] = ()
    margins: tuple[Reach, ...] = ()
    is_parallel: bool = False
