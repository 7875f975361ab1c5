"""Articles and recitals of acts of the Union in English, French and Spanish, and with brackets in any language."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from heapq import merge
from typing import NamedTuple

from sicut.claims.references.found import Found
from sicut.claims.references.german_law.places import bracketed
from sicut.claims.references.occurrences import occurrences
from sicut.claims.references.union_acts import Act, act_at
from sicut.editions.law import eu
from sicut.editions.law.code import Code
from sicut.model.reference import Place, Reach, System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_UNIT = pattern(
    r"(?:(?P<article>[Aa]rt(?:icles?|s?\.|ículos?|ikeln?|(?= ?[0-9]))|ART(?:ICLE|\.))"
    r"|(?P<recital>[Rr]ecitals?|[Cc]onsidérants?|[Cc]onsiderandos?|Erwägungsgr(?:und(?:e?s)?|ünden?)|ErwGr\.?))["
    r" \xa0\n]?(?=\(?[0-9])"
)
_STEMS = ("RTICLE", "ecital", "onsid", "rwägungsgr", "rwGr")
_ARTICLE = pattern(r"rt(?:icle|\.|s\.|ículo|ikel| [0-9])")
_NUMBER = pattern(r"\(?(?P<number>[0-9]{1,3}(?: ?(?:bis|ter)\b|[a-z](?![\w(]))?)\)?")
_PART = pattern(
    r"\.(?P<dotted>[0-9]{1,2}|[a-z])(?!\w)\)?|,?[ \xa0](?P<sole>[a-z])\)"
    r"|[ \xa0]?\((?P<bracket>[0-9]{1,2}[a-z]?|[a-z]{1,2}|[ivx]{1,4})\)"
    r"|,?[ \xa0](?:paragraph|para\.?|paragraphe|par\.|§|apartado|Absatz|Abs\.)["
    r" \xa0](?P<paragraph>[0-9]{1,2}[a-z]?)(?!\w)"
    r"|,?[ \xa0](?:points?|letter|sous|lettre|letra|Buchst(?:\.|abe)|lit\.)[ \xa0]?\(?(?P<letter>[a-z]{1,2})(?!\w)\)?"
    r"|,?[ \xa0](?:point|number|Nummer|Nr\.)[ \xa0]\(?(?P<point>[0-9]{1,2})\)?(?!\w)"
    r"|,?[ \xa0](?P<ordinal>first|second|third|fourth|premier|deuxième|second|troisième|primer|segundo|tercer)["
    r" \xa0](?:sub-?paragraph|alinéa|párrafo)"
    r"|,?[ \xa0](?P<sentence>first|second|third|première|deuxième|seconde|primera|segunda)[ \xa0](?:sentence|phrase"
    r"|frase)"
)
_AND = pattern(r",?[ \xa0\n](?:and|et|y|e|or|ou|o|und|oder|sowie)[ \xa0\n]|,[ \xa0\n]")
_COUNTED = pattern(
    r"(?<![\w.,/-])(?P<number>[0-9]{1,3})\.[ \xa0](?:Erwägungsgrund(?:e?s)?|ErwGr\.?)"
    r"(?=[ \xa0](?:de[rs]|zu[rm]?|DS|VO|RL|[A-Z]{3}))"
)
_INNER = pattern(
    r"(?:(?:[Pp]oint|[Ll]etter|[Ll]ettre|[Ll]etra|[Ll]it\.)[ \xa0]\(?(?P<letter>[a-z])\)?"
    r"|(?P<ordinal>first|second|third|fourth|premier|deuxième|troisième|primer|segundo|tercer)[ \xa0]"
    r"(?:sub-?paragraph|alinéa|párrafo)|[Pp]aragraphe?[ \xa0](?P<paragraph>[0-9]{1,2}))"
    r"[ \xa0](?:of|de(?:[ \xa0]l[’'])?|del)[ \xa0]?$"
)
_TO = pattern(r"[ \xa0\n](?:to|à|a|bis|through)[ \xa0\n]|[ \xa0]?[-–—][ \xa0]?")
_LINK = pattern(
    r"(?:,?[ \xa0\n](?:of|under|in|to|in the preamble to|du|des?|del|de[ \xa0]la|de[ \xa0]l[’']|dudit|der|zur)(?:["
    r" \xa0\n](?:the EU[’']s|the|la|el|that))?[ \xa0\n]|,?[ \xa0\n]"
    r"|[ \xa0\n]de[ \xa0]l[’'])"
)
_SAME = pattern(
    r"(?:that|this|the said|said|the|cette|ce|ladite|dudit|dicho|dicha|esta|este)[ \xa0](?:Regulation|Directive"
    r"|[Dd]irective|[Rr]èglement|[Rr]eglamento|[Dd]irectiva)\b"
    r"(?![ \xa0]\(|[ \xa0][0-9])"
)
_JOINT = pattern(
    r"(?:,|;|,? ?(?:and|et|y|or|ou|o|und|read in conjunction with|in conjunction with|lu en combinaison avec)|["
    r" \xa0\n])+"
)
_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "premier": "1", "première": "1", "deuxième": "2"}
_ORDINALS |= {
    "seconde": "2",
    "troisième": "3",
    "primer": "1",
    "primera": "1",
    "segundo": "2",
    "segunda": "2",
    "tercer": "3",
}
_TOKEN = pattern(r"[A-Z][A-Za-zÄÖÜäöü]*(?:-[A-Z][A-Za-z]*)*(?![\w])")
_LONGEST_JOINT = 48
_WIDEST = 32
_KINDS = {"letter": "letter", "ordinal": "subparagraph", "paragraph": "paragraph"}


class _Work(NamedTuple):
    end: int
    work: str
    is_known: bool
    code: Code | None


class _Read(NamedTuple):
    """Places that stand in one list: each with its span, and the act that follows or stands before."""

    places: tuple[tuple[Span, tuple[Reach, ...]], ...]
    work: _Work | None


def articles(text: str, named: Sequence[Act]) -> Iterator[Found]:
    """The articles and recitals that *text* names with their act, of which *named* are those with numbers."""
    last: _Work | None = None
    pending: list[_Read] = []
    for read in _lists(text, named):
        if pending and not _runs_on(text, pending[-1], read):
            pending.clear()
        work = read.work
        if work is not None and not work.work:
            work = last._replace(end=work.end) if last is not None else None
        if work is None:
            pending.append(read)
            continue
        for earlier in pending:
            yield from _founds(earlier, work, is_last=False)
        pending.clear()
        yield from _founds(read, work, is_last=True)
        last = work


def _runs_on(text: str, before: _Read, after: _Read) -> bool:
    start, end = before.places[-1][0].end, after.places[0][0].start
    return end - start <= _LONGEST_JOINT and _JOINT().fullmatch(text, start, end) is not None


def _founds(read: _Read, work: _Work, *, is_last: bool) -> Iterator[Found]:
    for at, (span, reaches) in enumerate(read.places):
        closes = is_last and at == len(read.places) - 1
        shown = Span(span.start, max(span.end, work.end)) if closes else span
        labels = sorted({place[0] for reach in reaches for place in (reach.first, reach.last)})
        parts = [label.partition(" ") for label in labels]
        faults = (work.code.fault(unit, number) for unit, _, number in parts) if work.code is not None else ()
        fault = next((one for one in faults if one is not None), None)
        yield Found(shown, System.LAW, work.work, bracketed(reaches), reaches, fault=fault, known=work.is_known)


def _lists(text: str, named: Sequence[Act]) -> Iterator[_Read]:
    ends = {act.end: act for act in named}
    floor = 0
    yield from (_with_work(text, [_counted(found)], ends) for found in _COUNTED().finditer(text) if "rw" in text)
    articles_at = (found.start() for found in _ARTICLE().finditer(text))
    for at in merge(articles_at, occurrences(text, _STEMS)):
        begin = at - 1
        unit = _UNIT().match(text, begin) if begin >= floor else None
        if unit is None or (begin > 0 and (text[begin - 1].isalnum() or text[begin - 1] in "-_")):
            continue
        read = _read(text, unit, ends)
        if read is not None:
            floor = max(read.places[-1][0].end, read.work.end if read.work is not None else 0)
            yield read


def _counted(found: re.Match[str]) -> tuple[Span, tuple[Reach, ...]]:
    """A recital with its number before it: "47. Erwägungsgrund"."""
    place = (f"recital {found['number']}",)
    return Span(*found.span()), (Reach(place, place),)


def _read(text: str, unit: re.Match[str], ends: dict[int, Act]) -> _Read | None:
    label = "article" if unit["article"] else "recital"
    places: list[tuple[Span, tuple[Reach, ...]]] = []
    at, start = unit.end(), unit.start()
    while (number := _NUMBER().match(text, at)) is not None:
        place, at = _place(text, f"{label} {number['number']}", number.end())
        last = place
        if not places and (inner := _INNER().search(text, max(0, start - _WIDEST), start)) is not None:
            kind = str(inner.lastgroup)
            place = last = (*place, f"{_KINDS[kind]} {_ORDINALS.get(inner[kind], inner[kind])}")
            start = inner.start()
        if (to := _TO().match(text, at)) is not None and (end := _NUMBER().match(text, to.end())) is not None:
            last, at = _place(text, f"{label} {end['number']}", end.end())
        places.append((Span(start, at), (Reach(place, last),)))
        joint = _AND().match(text, at)
        if joint is None or _NUMBER().match(text, joint.end()) is None:
            break
        at = start = joint.end()
    if not places:
        return None
    return _with_work(text, places, ends)


def _place(text: str, head: str, at: int) -> tuple[Place, int]:
    labels = [head]
    while (part := _PART().match(text, at)) is not None:
        at = part.end()
        bare = part["bracket"] or part["dotted"] or part["sole"]
        if bare is not None:
            labels.append(f"paragraph {bare}" if bare[0].isdigit() else f"letter {bare}")
        elif part["ordinal"] is not None:
            labels.append(f"subparagraph {_ORDINALS.get(part['ordinal'], '1')}")
        elif part["sentence"] is not None:
            labels.append(f"sentence {_ORDINALS.get(part['sentence'], '1')}")
        else:
            kind = str(part.lastgroup)
            labels.append(f"{kind} {part[kind]}")
    return tuple(labels), at


def _with_work(text: str, places: list[tuple[Span, tuple[Reach, ...]]], ends: dict[int, Act]) -> _Read:
    work = _work_after(text, places[-1][0].end)
    if work is None and (before := _work_before(text, places[0][0].start, ends)) is not None:
        first = places[0]
        places[0] = (Span(before.end, first[0].end), first[1])
        work = before._replace(end=0)
    return _Read(tuple(places), work)


def _work_after(text: str, at: int) -> _Work | None:
    link = _LINK().match(text, at)
    if link is None:
        return None
    for start in {link.end(), at + 1}:
        if (work := _work_at(text, start)) is not None:
            return work
    same = _SAME().match(text, link.end()) or _SAME().match(text, _before_article(text, link.end()))
    return _Work(same.end(), "", is_known=False, code=None) if same is not None else None


def _before_article(text: str, at: int) -> int:
    for word in ("the ", "that ", "la ", "el "):
        if text.endswith(word, 0, at):
            return at - len(word)
    return at


def _work_at(text: str, at: int) -> _Work | None:
    if (act := act_at(text, at)) is not None:
        return _Work(act.end, act.work, act.code is not None, act.code)
    if not text[at : at + 1].isalpha():
        return None
    for length in _lengths():
        code = eu.names().get(text[at : at + length].lower())
        if code is not None and not text[at + length : at + length + 1].isalnum():
            return _Work(at + length, code.work, is_known=True, code=code)
    token = _TOKEN().match(text, at)
    code = eu.abbreviations().get(token.group()) if token is not None else None
    return _Work(token.end(), code.work, is_known=True, code=code) if token is not None and code is not None else None


def _work_before(text: str, start: int, ends: dict[int, Act]) -> _Work | None:
    """The act named right before, with a comma or a space; ``end`` is where its name begins."""
    at = len(text[max(0, start - 3) : start].rstrip(" ,\xa0")) + max(0, start - 3)
    if at == start:
        return None
    if (act := ends.get(at)) is not None:
        return _Work(act.start, act.work, act.code is not None, act.code)
    for token in _TOKEN().finditer(text, max(0, at - 12), at):
        code = eu.abbreviations().get(token.group()) if token.end() == at else None
        if code is not None:
            return _Work(token.start(), code.work, is_known=True, code=code)
    return None


@cache
def _lengths() -> tuple[int, ...]:
    return tuple(sorted({len(name) for name in eu.names()}, reverse=True))
