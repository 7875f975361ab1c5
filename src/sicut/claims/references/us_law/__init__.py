"""Citations of decisions and laws of the United States: "410 U.S. 113, 120", "Id. at 5", "42 U.S.C. § 1983".

Decisions, journals and the codes of the states are read by eyecite, when it is installed, and only in the paragraphs
that have the look of a citation; the federal code, regulations, constitution and rules of procedure by patterns here.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from importlib.util import find_spec

from sicut.claims.references.found import Found
from sicut.claims.references.us_law import codes, plain
from sicut.claims.references.us_law.hints import calls_for_citations

MISSING = "eyecite is not installed: pip install 'sicut[legal]'"


def missing_extra() -> str | None:
    """What to install so that short forms, "Id.", journals and the codes of the states are found; ``None`` if it is."""
    return MISSING if find_spec("eyecite") is None else None


def find(text: str) -> Iterator[Found]:
    """The citations of *text*; without eyecite only full ones in the main reporters, and federal law."""
    federal = list(codes.find(text))
    others = _decisions(text) if calls_for_citations(text) else ()
    end = 0
    for one in _apart(federal, others):
        if one.span.start >= end:
            yield one
            end = one.span.end


def _apart(federal: Iterable[Found], others: Iterable[Found]) -> Iterator[Found]:
    """Both in order, without those *others* that overlap federal law."""
    ahead = deque(sorted(federal, key=lambda one: one.span))
    for other in sorted(others, key=lambda one: one.span):
        while ahead and ahead[0].span.end <= other.span.start:
            yield ahead.popleft()
        if not (ahead and ahead[0].span.overlaps(other.span)):
            yield other
    yield from ahead


def _decisions(text: str) -> Iterator[Found]:
    lacking = missing_extra()
    if lacking is not None:
        return (one._replace(lacking=lacking) for one in plain.find(text))
    from sicut.claims.references.us_law import citing

    return citing.find(text)
