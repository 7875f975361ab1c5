"""Decisions of courts: "BGH, Urt. v. 27.11.1963 - Ib ZR 60/62", "GRUR 2002, 717, 719", "BVerwGE 77, 317 <320>"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sicut.claims.references.german_law.citation import Decision, Reporter
from sicut.claims.references.german_law.collections import collected
from sicut.claims.references.german_law.courts import COURT, FILE_NUMBER, HEAD, LATER_DATE, REGISTERS
from sicut.claims.references.german_law.reporters import doubtful, series, yearly
from sicut.claims.references.german_law.tails import tail_at
from sicut.model.span import Span
from sicut.text.pattern import pattern

_ANCHOR = pattern(
    r"[0-9](?:(?P<file>[/._][0-9]{2})|(?:,[ \xa0\n]{0,2}(?:S\.[ \xa0]?|I-|II-)?|[ \xa0](?:S\.|Seite)[ \xa0]?|:["
    r" \xa0]?|[ \xa0]?/[ \xa0]?)[0-9])"
)
_NAME = (
    r"(?<![\wÄÖÜäöü./-])(?P<name>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*(?:[-/&!.][A-Za-zÄÖÜäöü]+)*\.?(?:[ \xa0](?:I{1,3}|Int\.?"
    r"|NRW))?)"
)
_PRINTED = pattern(
    _NAME
    + r"[ \xa0\n](?P<volume>(?:1[89]|20)[0-9]{2}|[0-9]{1,3}),?[ \xa0\n]?(?:S\.[ \xa0]?|Seite[ \xa0])?(?P<page>(?:I-"
    r"|II-)?[0-9]{1,6})(?![0-9])"
)
_ANNOUNCED = pattern(r"(?:Az\.?|AZ|Aktenzeichen|GZ|Geschäftszeichen|Geschäftsnummer):?[ \xa0]{1,2}$")
_CHAINED = pattern(
    r"[ \xa0\n]{0,2}(?:[,=/;(]|und|sowie|[-–])[ \xa0\n]{0,2}(?:=[ \xa0\n]?)?(?:(?:ebenso|vgl\.|auch|juris)[ \xa0])?"
)
_LISTED = pattern(r"[^();\n]{0,60};[ \xa0\n]{0,2}(?:(?:ebenso|auch)[ \xa0])?")
_JOINED = pattern(r"[ \xa0]?[-–]?,?[ \xa0](?:und|sowie)[ \xa0](?:[-–][ \xa0])?")
_TITLED = pattern(r"[^;()\n]{0,60}(?:[;,=]|und)[^()\n;]{0,24}")
_COURTS_OF = {
    "BGHZ": "BGH",
    "BGHSt": "BGH",
    "BVerfGE": "BVerfG",
    "BVerfGK": "BVerfG",
    "BVerwGE": "BVerwG",
    "BAGE": "BAG",
    "BSGE": "BSG",
    "BFHE": "BFH",
    "BPatGE": "BPatG",
    "BayObLGZ": "BayObLG",
    "BayObLGSt": "BayObLG",
    "RGZ": "RG",
    "RGSt": "RG",
    "EuGHE": "EuGH",
}
_VOLUME = pattern(r";[ \xa0\n](?P<volume>[0-9]{1,4}),[ \xa0](?P<page>[0-9]{1,5})(?![0-9]|[ \xa0][A-ZÄÖÜ])")
_NEAR = 8
_WINDOW = 150
_LONGEST_FILE = 45
_LONGEST_NAME = 26


class _Head(NamedTuple):
    start: int
    court: str | None
    kind: str | None
    date: str | None
    is_open: bool = False

    def start_before(self, start: int, *, is_closed: bool) -> int:
        """Where a citation begins whose number begins at *start*; a bracket between them must be closed after it."""
        return start if self.court is None or (self.is_open and not is_closed) else self.start


def decisions(text: str) -> Iterator[Decision]:
    """The decisions that *text* cites, in order, without overlap; linear in its length."""
    special = list(collected(text))
    last: Decision | None = None
    for decision in _merged(text, special):
        if last is None or decision.span.start >= last.span.end:
            last = decision
            yield decision


def _merged(text: str, special: list[Decision]) -> Iterator[Decision]:
    floor, last, at = 0, None, 0
    for anchor in _ANCHOR().finditer(text):
        while at < len(special) and special[at].span.start < anchor.start():
            last = _beside(text, special[at], last, floor)
            floor = max(floor, last.span.end)
            at += 1
            yield last
        if anchor.start() < floor:
            continue
        found = _by_file(text, anchor, last, floor) if anchor["file"] else None
        found = found or _by_reporter(text, anchor, last, floor) or _next_volume(text, anchor, last)
        if found is not None:
            last, floor = found, found.span.end
            yield found
    for decision in special[at:]:
        last = _beside(text, decision, last, floor)
        floor = max(floor, last.span.end)
        yield last


def _beside(text: str, decision: Decision, last: Decision | None, floor: int) -> Decision:
    """The same with the court that stands before it."""
    head = _head(text, decision.span.start, floor)
    if head is not None and head.court is not None:
        start = head.start_before(decision.span.start, is_closed=False)
        return decision._replace(span=Span(start, decision.span.end), court=head.court, date=head.date)
    return _inherited(text, decision, last)


def _by_file(text: str, anchor: re.Match[str], last: Decision | None, floor: int) -> Decision | None:
    low = max(floor, anchor.start() - _LONGEST_FILE)
    for found in FILE_NUMBER().finditer(text, low, min(len(text), anchor.end() + _LONGEST_FILE)):
        if found.start() <= anchor.start() < found.end() and not text[found.start() - 1 : found.start()].isalnum():
            return _filed(text, found, last, floor)
    return None


def _filed(text: str, found: re.Match[str], last: Decision | None, floor: int) -> Decision | None:
    start = found.start()
    head = _head(text, start, floor)
    number = re.sub(r"[ \xa0]+", " ", found.group())
    near = last is not None and _is_near(text, last.span.end, head.start if head is not None else start)
    if head is None and not _is_register(number) and not _ANNOUNCED().search(text, max(0, start - 20), start):
        return None
    court = head.court if head is not None else None
    is_closed = head is not None and head.is_open and text[found.end() : found.end() + 1] in {")", "]"}
    begin = head.start_before(start, is_closed=is_closed) if head is not None else start
    closed = found.end() + is_closed
    dated = LATER_DATE().match(text, closed)
    tail = tail_at(text, dated.end() if dated is not None else closed, has_pages=False)
    date = head.date if head is not None else None
    date = date or (dated["date"] if dated is not None else None)
    decision = Decision(
        Span(begin, tail.end),
        closed,
        tail.pages_end,
        court,
        date,
        number,
        None,
        (),
        tail.margins,
    )
    if last is not None and decision.date is None and _JOINED().fullmatch(text, last.span.end, begin) is not None:
        decision = decision._replace(date=last.date)
    return _inherited(text, decision, last) if court is None and near else decision


def _is_register(number: str) -> bool:
    return (
        any(word in REGISTERS for word in re.findall(r"[A-Za-z]+", number))
        or re.match(r"[CTF][-‑–][0-9]", number) is not None
    )


def _is_near(text: str, end: int, start: int) -> bool:
    return 0 <= start - end <= _WINDOW and _TITLED().fullmatch(text, end, start) is not None


def _inherited(text: str, decision: Decision, last: Decision | None) -> Decision:
    if last is None:
        return decision
    gap = text[last.span.end : min(decision.span.start, last.span.end + _WINDOW)]
    if decision.file_number is None:
        if _LISTED().fullmatch(gap) is not None:
            return decision._replace(court=last.court)
        if _CHAINED().fullmatch(gap) is None:
            return decision
        return decision._replace(
            court=last.court,
            date=last.date,
            file_number=last.file_number,
            is_parallel="=" in gap or last.reporter is not None,
        )
    return decision._replace(court=last.court)


def _by_reporter(text: str, anchor: re.Match[str], last: Decision | None, floor: int) -> Decision | None:
    low = max(floor, anchor.start() - _LONGEST_NAME)
    for found in _PRINTED().finditer(text, low, min(len(text), anchor.end() + len("-123456"))):
        if found.start("volume") <= anchor.start() < found.end("volume"):
            return _printed(text, found, last, floor)
    return None


def _next_volume(text: str, anchor: re.Match[str], last: Decision | None) -> Decision | None:
    """A further volume of the reporter named last: "NJW 1999, 12; 2000, 13"."""
    if last is None or last.reporter is None or not last.reporter.volume or anchor.start() - last.span.end > _NEAR:
        return None
    found = _VOLUME().match(text, last.span.end)
    if found is None or not found.start("volume") <= anchor.start() < found.end("volume"):
        return None
    if (len(found["volume"]) == len("1999")) != (len(last.reporter.volume) == len("1999")):
        return None
    tail = tail_at(text, found.end(), has_pages=True)
    return Decision(
        Span(found.start("volume"), tail.end),
        found.end(),
        tail.pages_end,
        last.court,
        None,
        None,
        Reporter(last.reporter.name, found["volume"], found["page"]),
        tail.pages,
        tail.margins,
    )


def _printed(text: str, found: re.Match[str], last: Decision | None, floor: int) -> Decision | None:
    name, volume = found["name"].replace("\xa0", " "), found["volume"]
    key = name.removesuffix(".").replace(" ", "-")
    is_yearly = len(volume) == len("2002") or (len(volume) == len("02") and name not in doubtful())
    is_listed = not {name, key}.isdisjoint(yearly()) if is_yearly else False
    is_listed = is_listed or (len(volume) < len("2002") and name in series())
    head = _head(text, found.start(), floor)
    has_court = head is not None and head.court is not None
    chained = last is not None and _CHAINED().fullmatch(text, last.span.end, found.start()) is not None
    beside = has_court or chained
    if not is_listed and not (beside and _is_like_a_reporter(name, volume)):
        return None
    if name in doubtful() and not beside:
        return None
    tail = tail_at(text, found.end(), has_pages=True)
    start = head.start_before(found.start(), is_closed=False) if head is not None else found.start()
    decision = Decision(
        Span(start, tail.end),
        found.end(),
        tail.pages_end,
        head.court if head is not None else None,
        head.date if head is not None else None,
        None,
        Reporter(name, volume, found["page"]),
        tail.pages,
        tail.margins,
    )
    if has_court:
        return decision
    own = _COURTS_OF.get(name)
    decision = _inherited(text, decision, last)
    return decision if own is None else decision._replace(court=own)


def _is_like_a_reporter(name: str, volume: str) -> bool:
    return len(volume) == len("2002") and name[1:] != name[1:].lower() and " " not in name


def _head(text: str, end: int, floor: int) -> _Head | None:
    """Court, kind and date that stand right before *end*; of a court that is named twice, the nearer name."""
    low = max(floor, end - _WINDOW, text.rfind("\n\n", max(floor, end - _WINDOW), end) + 1)
    window = text[low:end]
    heads = [
        head
        for found in COURT().finditer(window)
        if not window[max(0, found.start() - 1) : found.start()].isalnum()
        and (head := _head_at(window, found.start(), low)) is not None
    ]
    if heads and heads[-1].date is not None:
        return heads[-1]
    dated = heads[:1] if heads and heads[0].date is not None else list(_dated(window, low))
    if not heads:
        return dated[0] if dated else None
    return heads[-1]._replace(date=dated[0].date) if dated else heads[-1]


def _dated(window: str, low: int) -> Iterator[_Head]:
    """Kind and date without a court."""
    for found in _DATED().finditer(window):
        if (head := _head_at(window, found.start(), low)) is not None and (head.kind or head.date):
            yield head


_DATED = pattern(
    r"(?<!\w)(?=Urt|[A-Z]?[a-z]*[Uu]rteil|[A-Za-z]*[Bb]eschl|[A-Z][a-z]*entscheidung|Entsch|Gerichtsbescheid|[UBE]\."
    r" ?v|[UB] v|v\.|vom\b)"
)


def _head_at(window: str, start: int, low: int) -> _Head | None:
    found = HEAD().fullmatch(window, start)
    if found is None or found.start("joint") == start:
        return None
    is_open = "(" in found["joint"] or "[" in found["joint"]
    return _Head(low + start, found["court"], found["kind"], found["date"], is_open=is_open)
