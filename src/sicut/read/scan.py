"""What a file may ask of a parser. Measured: what keeps within these limits is parsed in seconds.

A parser in C looks up each attribute of a tag among the others, and each block among the elements
that are open, so their number costs squared; a formatting element left open is copied into each later
block. A page that asks for more than a limit is refused with the reason; no part of it is dropped.
"""

from collections import Counter

from sicut.errors import UnreadableError

MIB = 1024 * 1024
MAX_BYTES = 64 * MIB
MAX_EXPANDED = 256 * MIB
"""How many bytes all members of an archive may have."""
MAX_TAKEN_OUT = 4 * MAX_EXPANDED
"""How many bytes all members of an archive, of the archives in it, and so on, may have."""
MAX_MEMBERS = 10_000
MAX_ATTRIBUTES = 1_000
MAX_DEPTH = 20_000
MAX_TAGS = 1_000_000
MAX_STEPS = 1_000_000_000
MAX_COPIES = 500_000
EQUAL_COPIES = 3

VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
# Elements that the next of their kind, or their parent's end, closes unasked: they do not nest by themselves.
_CLOSED_UNASKED = frozenset(
    "p li dt dd tr td th thead tbody tfoot option optgroup rt rp colgroup caption html head body".split()
)
FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())


def check_size(size: int, path: str) -> None:
    """Refuse a file of more than :data:`MAX_BYTES` bytes."""
    if size > MAX_BYTES:
        raise UnreadableError(path, f"it is larger than {MAX_BYTES // MIB} MiB; split it")


class Load:
    """Adds up what the tags of a page will cost a parser, and refuses too much. One step a tag.

    A formatting element that is still open when a block around it ends is *stranded*: the parser opens a
    copy of it in each later block, of equal ones three at most.
    """

    __slots__ = (
        "_closed_early",
        "_copied",
        "_copies",
        "_depth",
        "_names",
        "_open",
        "_path",
        "_steps",
        "_stranded",
        "_tags",
    )

    def __init__(self, path: str) -> None:
        self._path = path
        self._names: list[tuple[str, str]] = []
        self._open: Counter[str] = Counter()
        self._closed_early: Counter[str] = Counter()
        self._stranded: Counter[tuple[str, str]] = Counter()
        self._depth = self._tags = self._steps = self._copied = self._copies = 0

    def start(self, name: str, attributes: int, written: str, *, closed: bool) -> None:
        """Count a start tag, *written* so; *closed* when it ends itself."""
        if attributes > MAX_ATTRIBUTES:
            self._refuse(f"a tag has more than {MAX_ATTRIBUTES} attributes")
        self._steps += self._depth + attributes * attributes
        if name not in FORMATTING:
            self._copies += self._copied
        if not closed and name not in VOID and name not in _CLOSED_UNASKED:
            self._names.append((name, written if name in FORMATTING else ""))
            self._open[name] += 1
            self._depth += 1
        self._check()

    def end(self, name: str) -> None:
        """Count an end tag."""
        self._steps += self._depth
        if name in FORMATTING:
            self._end_formatting(name)
        elif self._open[name] > 0:
            while (inner := self._names.pop())[0] != name:
                self._drop(inner)
            self._open[name] -= 1
            self._depth -= 1
        self._check()

    def _end_formatting(self, name: str) -> None:
        if self._open[name] > 0:
            self._open[name] -= 1
            self._depth -= 1
            if self._names[-1][0] == name:
                self._names.pop()
            else:
                self._closed_early[name] += 1

    def _drop(self, inner: tuple[str, str]) -> None:
        """An element ends with the one around it; if it is of formatting, it is stranded."""
        name = inner[0]
        if self._closed_early[name] > 0:
            self._closed_early[name] -= 1
            return
        self._open[name] -= 1
        self._depth -= 1
        if name in FORMATTING and self._stranded[inner] < EQUAL_COPIES:
            self._stranded[inner] += 1
            self._copied += 1

    def _check(self) -> None:
        self._tags += 1
        if self._depth > MAX_DEPTH:
            self._refuse(f"its elements nest deeper than {MAX_DEPTH}")
        if self._tags > MAX_TAGS:
            self._refuse(f"it has more than {MAX_TAGS} tags")
        if self._steps > MAX_STEPS or self._copies > MAX_COPIES:
            self._refuse("its elements nest too deeply too often to be parsed in reasonable time")

    def _refuse(self, reason: str) -> None:
        raise UnreadableError(self._path, reason)
