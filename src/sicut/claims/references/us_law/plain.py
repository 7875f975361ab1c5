"""Full citations of decisions in the main reporters of the United States, without eyecite."""

from collections.abc import Iterator

from sicut.claims.references.found import Found
from sicut.claims.references.us_law.pins import placed
from sicut.claims.references.us_law.reporters import has_parties, needs_parties, reporter_called
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_SHAPE = pattern(
    r"(?<![\w§.,:$€£])(\d{1,4})\s((?=[A-Z])(?:[A-Z][a-z]{0,5}(?:['’][xi])?\.?\s?){1,4}(?:[2-9]d\s?|[4-9]th\s?)?)"
    r"(?<=[\s.])(?:\(\d{1,2}\s[A-Z][a-z]{2,8}\.?\)\s)?(\d{1,5}|_{2,})(?![\d:]|\.\d)((?:,\s(?:at\s)?\d{1,5}+(?:[-–]\d{1,5}+)?(?!\s[A-Z\d]))*)"
)


def find(text: str) -> Iterator[Found]:
    """The full citations of *text* that a volume, a known reporter and a page make."""
    is_case = has_parties(text)
    for match in _SHAPE().finditer(text):
        reporter = reporter_called(match[2])
        if reporter is None or (needs_parties(reporter) and not is_case):
            continue
        work = f"{match[1]} {reporter} {match[3]}"
        yield placed(Span(match.start(), match.end()), System.CASE, work, match[4])
