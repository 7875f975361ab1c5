"""Tables of text (RFC 4180, and what else is called CSV): records of cells, with the place of every cell. Linear."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final

from sicut.read.strand import Strand

DELIMITERS: Final = (",", ";", "\t", "|")
_SAMPLE: Final = 65_536
_RECORDS: Final = 50
_DECLARED: Final = re.compile(r"[Ss][Ee][Pp]=([^\r\n])(?:\r\n?|\n)")


class Records:
    """The records of *text* from *start* on; ``unclosed`` is the place of a quotation mark that nothing closes.

    From such a mark on all marks are read as they stand.
    """

    def __init__(self, text: str, delimiter: str | None, start: int = 0) -> None:
        self._text, self._start = text, start
        stop = re.escape(delimiter or "") + "\r\n"
        self._bare = re.compile(f"[^{stop}]*+")
        end = rf"(?=[{stop}]|\Z)"
        self._quoted = re.compile(rf'"((?:[^"]++|"")*+)(?:("){end})?')
        self._delimiter = delimiter
        self.unclosed: int | None = None

    def __iter__(self) -> Iterator[list[Strand]]:
        """Each record's cells."""
        text, at, cells = self._text, self._start, list[Strand]()
        while at < len(text):
            cell, at = self._cell(at)
            cells.append(cell)
            mark = text[at : at + 1]
            if mark == self._delimiter:
                at += 1
                if at < len(text):
                    continue
            elif mark:
                at += 2 if text.startswith("\r\n", at) else 1
            yield cells
            cells = []
        if cells:
            yield cells

    def _cell(self, at: int) -> tuple[Strand, int]:
        if self.unclosed is None and self._text.startswith('"', at):
            found = self._quoted.match(self._text, at)
            if found is not None and found[2] is not None:
                return _unquoted(found[1], at + 1), found.end()
            if found is not None and found.end() == len(self._text):
                self.unclosed = at
        found = self._bare.match(self._text, at)
        end = found.end() if found is not None else at
        return Strand(self._text[at:end], (0,), (at,)), end


def _unquoted(written: str, place: int) -> Strand:
    if '""' not in written:
        return Strand(written, (0,), (place,))
    pieces: list[tuple[str, int]] = []
    at = 0
    for part in written.split('""'):
        if pieces:
            pieces.append(('"', at - 2 + place))
        pieces.append((part, at + place))
        at += len(part) + 2
    return Strand.of([piece for piece in pieces if piece[0]])


def dialect(text: str, *, tabs: bool) -> tuple[str | None, int]:
    """What parts the cells, and where the first record begins; ``None``: each line is one cell.

    It is the mark that parts most records into as many cells as the first.
    """
    declared = _DECLARED.match(text)
    if declared is not None:
        return declared[1], declared.end()
    best: tuple[float, int, bool] = (0.0, 0, False)
    chosen: str | None = None
    for mark in DELIMITERS:
        counts = [len(record) for record in islice(Records(text[:_SAMPLE], mark), _RECORDS)]
        if not counts or counts[0] < 2:  # noqa: PLR2004 - one cell is not parted
            continue
        share = Counter(counts)[counts[0]] / len(counts)
        rank = (round(share, 1), counts[0], tabs and mark == "\t")
        if (rank[2], *rank) > (best[2], *best):
            best, chosen = rank, mark
    return chosen, 0
