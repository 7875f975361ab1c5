"""Readers run in child processes: none of them can end a run, hold it up, reach the network or write to the disk.

Only small texts whose bytes have been looked at are read in the same process.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from sicut.model.reading import ReadingOptions
from sicut.read.sandbox.here import Documents, Given, looked_at, read_here

__all__ = ["Documents", "Given", "read_documents"]


def read_documents(given: Iterable[Given], reading: ReadingOptions) -> Iterator[Documents]:
    """For each input, in order, the documents in it, as :func:`sicut.read.reader.read_all` gives them.

    Nothing is raised for what an input holds. A document whose reader broke off, or took more than ``reading.budget``,
    is unreadable and says why, and costs only itself.
    """
    rest = iter(given)
    for one in rest:
        found, is_here = looked_at(one)
        if not is_here:
            from sicut.read.sandbox.pool import Readers

            with Readers(reading) as readers:
                yield from readers.read(chain([found], rest))
            return
        yield read_here(found, reading)
