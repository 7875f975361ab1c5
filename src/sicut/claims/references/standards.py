"""Technical standards: "RFC 9110, Section 15.5.5", "ISO 9001:2015, 7.1.5", "NIST SP 800-53 AC-2", "WCAG 2.1, 1.4.3"."""

from collections.abc import Iterator
from re import Match

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import GAP, reach
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_CLAUSE = r"\d{1,3}(?:\.\d{1,3}){0,6}(?![\w%°])"
_LETTERED = r"[A-Z](?:\.\d{1,3}){1,6}(?!\w)"
_WORD = r"(?:[Ss]ec(?:tions?|s?\.)|§{1,2}|[Cc]l(?:auses?|\.)|[Ss]ubclauses?|Abschnitte?s?|Kapitel|Ziffer|Nr\.|Abschn\.)"
_ANNEX = r"(?:[Aa]nnex|[Aa]ppendix|Anhang)"
_RFC = r"RFCs?[ \u00a0-]?(?P<rfc>\d{1,5})"
_MORE = pattern(r"(?:,?\s(?:and|und|et|y)\s|,\s)(?P<rfc>\d{3,5})(?![\w%]|\.\d|\s[a-z]{3,}s\b)")
_ISO = (
    r"(?:(?:DIN|BS|NF|UNE|ÖNORM|SN|NEN|UNI|SS|IS)[ \u00a0])?(?:EN[ \u00a0])?"
    r"(?:ANSI/)?(?:ISO(?:/(?:IEC|TS|TR|PAS)(?:/IEEE)?)?|IEC(?:/TS|/TR)?|EN|DIN|IEEE(?:[ \u00a0]Std\.?)?|ANSI|BS"
    r"|ETSI[ \u00a0](?:EN|TS))[ \u00a0](?:VDE[ \u00a0])?"
    r"(?:\d{3}[ \u00a0]\d{3}(?!\d)|\d{2,6}|\d(?=:(?:19|20)\d\d))(?:\.\d{1,3}[a-z]{0,2})?(?:-\d{1,3}(?!\d))*"
    r"(?:[:-](?:19|20)\d\d(?:-\d\d)?)?(?:\+A\d+:\d{4})?"
)
_NIST = (
    r"(?:NIST[ \u00a0])?SP[ \u00a0]\d{3,4}-\d{1,3}[A-Z]?(?:[ ,]{1,2}[Rr]ev(?:ision|\.)[ ]\d| ?r\d)?"
    r"|FIPS(?:[ \u00a0]PUB)?[ \u00a0]\d{2,3}(?:-\d)?"
)
_WCAG = r"WCAG[ \u00a0]2\.[012]"
_SERIES = r"(?:BCP|STD)[ \u00a0-]?\d{1,3}"
_NAME = rf"(?:{_RFC}|{_SERIES}|(?P<iso>{_ISO})|(?P<nist>{_NIST})|(?P<wcag>{_WCAG}))(?![\w/])(?!\.\d)"
_STANDARD = pattern(rf"(?<![\w/-])(?=[A-ZÖ]{{2}}){_NAME}")
_AFTER = pattern(
    rf"\]?(?:\s\([A-Z][^()\n]{{2,60}}\))?,?{GAP}\(?(?:{_WORD}\s?(?P<section>{_CLAUSE}|{_LETTERED})(?:\s?(?:[-–]|to|bis)\s?(?P<last>{_CLAUSE}(?!\.\d)))?"
    rf"|{_ANNEX}\s(?P<annex>[A-Z](?:\.\d{{1,3}}){{0,5}})(?![\w])"
    r"|(?P<control>[A-Z]{2}-\d{1,2}(?:\s?\(\d{1,2}\))?)(?!\w)"
    r"|(?:[Ss]uccess\s[Cc]riterion|SC|[Gg]uideline)\s(?P<criterion>\d\.\d{1,2}(?:\.\d{1,2})?)(?!\w))"
    rf"|\]?,\s(?P<bare>\d{{1,3}}(?:\.\d{{1,3}}){{1,6}})(?![\w%°])"
)
_BEFORE = pattern(
    rf"(?:(?:{_WORD})\s?(?P<section>{_CLAUSE}|{_LETTERED})(?:\s?(?:[-–]|to|bis)\s?(?P<last>{_CLAUSE}))?|{_ANNEX}\s"
    r"(?P<annex>[A-Z](?:\.\d{1,3}){0,5})|(?P<control>[A-Z]{2}-\d{1,2}(?:\s?\(\d{1,2}\))?)"
    r"|(?:[Ss]uccess\s[Cc]riterion|SC)\s(?P<criterion>\d\.\d{1,2}(?:\.\d{1,2})?))"
    r",?\s(?:of|in|der|des|von)\s(?:the\s)?\[?$"
)
_OF_NEXT = pattern(rf",?\s(?:of|in|der|des|von)\s(?:the\s)?\[?{_NAME}")
_WINDOW = 50
_FILM = frozenset("25 50 64 80 100 125 160 200 250 320 400 500 640 800 1000 1250 1600 2000 2500 3200 6400".split())
_SHORTEST = 3


def find(text: str) -> Iterator[Found]:
    """The standards that *text* cites by number, with the section, annex, control or criterion beside it."""
    end = 0
    for match in _STANDARD().finditer(text):
        found = _found(text, match)
        if found is not None and found.span.start >= end:
            yield found
            end = found.span.end
            if match[0].startswith("RFCs"):
                yield from _listed(text, end)


def _listed(text: str, at: int) -> Iterator[Found]:
    """The further ones of a list: "RFCs 2616 and 7230"."""
    while match := _MORE().match(text, at):
        at = match.end()
        yield Found(Span(*match.span("rfc")), System.STANDARD, f"RFC {int(match['rfc'])}", "")


def _found(text: str, match: Match[str]) -> Found | None:
    floor = max(0, match.start() - _WINDOW)
    before = _BEFORE().search(text[floor : match.start()].rpartition("\n\n")[2])
    after = None if before else _AFTER().match(text, match.end())
    if after and _OF_NEXT().match(text, after.end()):
        after = None
    place = after or before
    if place is None and not _is_plain(match):
        return None
    start = match.start() - len(before[0]) if before else match.start()
    span = _closed(text, Span(start, after.end() if after else match.end()))
    if place is None:
        return Found(span, System.STANDARD, _work(match), "")
    unit, first, last = _place(place)
    ref = f"{unit} {first}" if first == last else f"{unit}s {first}-{last}"
    return Found(span, System.STANDARD, _work(match), ref, (reach((f"{unit} {first}",), (f"{unit} {last}",)),))


def _closed(text: str, span: Span) -> Span:
    """*span* with the bracket that it opens and the text closes."""
    written = text[span.start : span.end]
    for opening, closing in ("()", "[]"):
        if text[span.end : span.end + 1] == closing and written.count(opening) > written.count(closing):
            return Span(span.start, span.end + 1)
        if closing in written and opening not in written:
            is_opened = text[span.start - 1 : span.start] == opening
            return Span(span.start - 1, span.end) if is_opened else Span(span.start, span.end - 1)
    return span


def _is_plain(match: Match[str]) -> bool:
    """Whether a standard without a place is one: "ISO 400" is the speed of a film, "EN 15" may be anything."""
    name = match["iso"]
    if name is None:
        return True
    number = name.split()[-1]
    return not (number in _FILM or (number.isdecimal() and len(number) < _SHORTEST))


def _work(match: Match[str]) -> str:
    if match["rfc"]:
        return f"RFC {int(match['rfc'])}"
    name = " ".join(match[0].split())
    return f"NIST {name}" if match["nist"] and name.startswith("SP") else name


def _place(match: Match[str]) -> tuple[str, str, str]:
    groups = match.groupdict()
    if groups.get("annex"):
        return "annex", match["annex"], match["annex"]
    if groups.get("control"):
        control = match["control"].replace(" ", "")
        return "control", control, control
    if groups.get("criterion"):
        return "criterion", match["criterion"], match["criterion"]
    first = match["section"] or match["bare"]
    return "section", first, groups.get("last") or first
