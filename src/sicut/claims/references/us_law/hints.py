"""Where citations of decisions may stand: a cheap look before eyecite is called, which is heavy."""

from collections.abc import Iterator

from sicut.claims.references.us_law.reporters import has_parties, needs_parties, reporter_called
from sicut.model.span import Span
from sicut.text.pattern import pattern

# Names that stand between two numbers as a reporter's do: months, German law, books of the Bible, parts of books.
_OTHERS = (
    r"(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|O[ck]t|Nov|De[cz])|January?|Februa?r[yi]?|March|März|April|Ma[iy]|Jun[ei]"
    r"|Jul[iy]|August|September|O[ck]tober|November|De[cz]ember|Abs|Nr|Satz|S(?!\.\s?(?:Ct|[WE])\.)|Art|Ziff|Buchst|Rn|Rdn"
    r"|Bd|Hs|Kap|Uhr|Vol|No|Ch|pp?|Aufl|Ed|Sam|Kgs|Chr|Chron|Cor|Kor|Thess|Thes|Tim|Pet|Petr|Jn|Joh|John|Mac+|Esd"
    r"|Kings?|Mr|Mrs|Dr|St)\.?[ ,\n]"
)
_REPORTER = r"(?=[A-Z])(?!" + _OTHERS + r")(?:[A-Z][\w’']{0,10}\.?(?:[ &]|\n(?!\n)){0,2}){1,7}"
_SERIES = r"(?:\(?(?:[2-9]d|3rd|[1-9]th|1st)\)?)?"
_PAGE = r",?\s{0,2}(?:at\s)?(?:[\dM*¶]|_{2,}|-{3,})"
_SHAPE = pattern(rf"(?<![\w§.,:$€£])(?:\d{{1,4}}|_{{2,}}|-{{3,}})\s{{1,3}}({_REPORTER}{_SERIES}){_PAGE}")
_NEUTRAL = pattern(r"\b(?:19|20)\d\d(?:-[A-Z]{2,8}-\d{1,6}\b|\s(?:IL|ND|SD|UT|VT|WI|WY|ME|MT|OK|OH|NMSC)\s)")
_OTHERWISE = pattern(
    r"U\.\s?S\.\s\(\d{1,2}\s[A-Z][a-z]{2,8}\.?\)\s\d"
    r"|W(?<=\s.)L\s\d{4}|L(?<=\s.)EXIS\s\d"
)
_CODE = pattern(
    r"(?:Code|Stat|Laws|Ann|Gen|Rev|Supp|L)\.?,?\s{0,2}(?:\w+\s)?(?:tit\. |art\. )?§|§{1,2}\s?\d[^\n]{0,40}U\.S\."
)
_SHORT = pattern(r"\b[Ii]d\.|\b[Ii]bid\b|\b[Ss]upra\b|\bat \*?\d|\bT\.C\. |§")
_JOURNAL = ("L. Rev", "L.Rev", "L.J.", "L. J.")


def calls_for_citations(text: str) -> bool:
    """Whether *text* has what plainly is a full citation: a volume, a reporter or journal, a page."""
    is_weak = False
    for match in _SHAPE().finditer(text):
        reporter = reporter_called(match[1])
        if (reporter and not needs_parties(reporter)) or any(journal in match[1] for journal in _JOURNAL):
            return True
        is_weak = is_weak or reporter is not None
    if (is_weak and has_parties(text)) or _NEUTRAL().search(text) or _OTHERWISE().search(text):
        return True
    return "§" in text and _CODE().search(text) is not None


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of *text* that may have a citation, full or short, in order."""
    start = 0
    for part in text.split("\n\n"):
        end = start + len(part)
        if any(one().search(part) for one in (_SHAPE, _SHORT, _NEUTRAL, _OTHERWISE, _CODE)):
            yield Span(start, end)
        start = end + 2
