"""A text by its blocks, with the entries of the apparatus, the claims, and the places of the findings in it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from sicut.model.claim import Quotation
from sicut.model.collation import Attestation, Outcome
from sicut.model.document import Block, BlockKind, Document
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.escape import xml
from sicut.render.places import Places
from sicut.render.states import status_of
from sicut.render.tei.apparatus import Entry, entries
from sicut.render.tei.markup import element, empty, opened
from sicut.render.tei.names import language
from sicut.text.shown import Reading


class _Claimed(NamedTuple):
    """A claim at ``span``, or a piece of it."""

    span: Span
    claim: int


class _Place(NamedTuple):
    """A place between two characters, and what it is called."""

    at: int
    name: str


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A block, or the whole of a text without any, with all that stands in it; offsets are of the text as shown."""

    span: Span
    block: Block | None
    entries: list[Entry] = field(default_factory=list)
    claims: list[_Claimed] = field(default_factory=list)
    places: list[_Place] = field(default_factory=list)

    def put(self, entry: Entry) -> None:
        """Add *entry*, as far as it lies in here and after those before it."""
        floor = self.entries[-1].span.end if self.entries else self.span.start
        start = min(max(entry.span.start, floor), self.span.end)
        self.entries.append(Entry(Span(start, max(start, min(entry.span.end, self.span.end))), entry.readings))

    def around(self, span: Span) -> Span:
        """*span* so wide that it cuts no entry."""
        starts = [entry.span.start for entry in self.entries]
        first, last = bisect_left(starts, span.start) - 1, bisect_left(starts, span.end) - 1
        start, end = span
        if first >= 0 and self.entries[first].span.end > start:
            start = self.entries[first].span.start
        if last >= 0 and self.entries[last].span.end > end:
            end = self.entries[last].span.end
        return Span(start, end)


class Flow:
    """One text in the making."""

    def __init__(self, document: Document, result: Result, places: Places, names: dict[str, str]) -> None:
        self._document, self._result, self._names = document, result, names
        self._reading = Reading(document)
        self._stretches = _stretches(self._reading)
        self._ends = [stretch.span.end for stretch in self._stretches]
        for entry in entries(self._reading, result, places):
            self._host(entry.span).put(entry)
        for number, outcome in enumerate(result.claims, start=1):
            if outcome.claim.document == document.siglum:
                self._put_claim(number, self._reading.shown_span(outcome.claim.span))
        for number, finding in enumerate(result.findings, start=1):
            if finding.objection.document == document.siglum:
                self._put_place(self._reading.shown_span(finding.objection.span), f"f{number}")
        self._nested = [tuple(_nested(stretch.claims)) for stretch in self._stretches]
        self._pieces = Counter(piece.claim for pieces in self._nested for piece in pieces)
        self._told: Counter[int] = Counter()

    def division(self) -> str:
        """The text as a ``div``; its words without ``rdg`` are the text as shown."""
        name = self._names[self._document.siglum]
        attributes = {
            "xml:id": f"text.{name}",
            "type": "report",
            "corresp": f"#{name}",
            "xml:lang": language(self._document.language),
        }
        return element("div", attributes, "".join(self._blocks()))

    def _blocks(self) -> Iterator[str]:
        text, at, page = self._reading.text, 0, ""
        for stretch, nested in zip(self._stretches, self._nested, strict=True):
            yield _between(text[at : stretch.span.start])
            at = stretch.span.end
            begun, page = page, _page(stretch.block) or page
            content = ("" if begun == page else empty("pb", {"n": page})) + "".join(self._content(stretch, nested))
            yield _block(stretch.block, content)
        yield _between(text[at:])

    def _content(self, stretch: _Stretch, nested: tuple[_Claimed, ...]) -> Iterator[str]:
        text, at = self._reading.text, stretch.span.start
        ends: list[tuple[int, str]] = []
        events: list[tuple[int, int, int, _Place | _Claimed | Entry]] = [
            *((place.at, 0, n, place) for n, place in enumerate(stretch.places)),
            *((piece.span.start, 1, n, piece) for n, piece in enumerate(nested)),
            *((entry.span.start, 2, n, entry) for n, entry in enumerate(stretch.entries)),
        ]
        for start, _, _, what in sorted(events, key=lambda event: event[:3]):
            while ends and ends[-1][0] <= start:
                end, closing = ends.pop()
                yield xml(text[at:end]) + closing
                at = end
            yield xml(text[at:start])
            at = start
            match what:
                case _Place():
                    yield empty("anchor", {"xml:id": what.name})
                case _Claimed():
                    name, attributes = self._claim(what.claim)
                    yield opened(name, attributes)
                    ends.append((what.span.end, f"</{name}>"))
                case Entry():
                    yield self._entry(what)
                    at = what.span.end
        for end, closing in reversed(ends):
            yield xml(text[at:end]) + closing
            at = end
        yield xml(text[at : stretch.span.end])

    def _host(self, span: Span) -> _Stretch:
        """The block that *span* begins in, or ends before."""
        find = bisect_right if span.width else bisect_left
        return self._stretches[min(find(self._ends, span.start), len(self._ends) - 1)]

    def _put_claim(self, number: int, span: Span) -> None:
        first = bisect_right(self._ends, span.start)
        found = False
        for stretch in self._stretches[first:]:
            if stretch.span.start >= span.end:
                break
            inside = Span(max(span.start, stretch.span.start), min(span.end, stretch.span.end))
            if inside.start < inside.end:
                stretch.claims.append(_Claimed(stretch.around(inside), number))
                found = True
        if not found:
            self._put_place(Span(span.start, span.start), f"c{number}")

    def _put_place(self, span: Span, name: str) -> None:
        host = self._host(span)
        at = min(max(span.start, host.span.start), host.span.end)
        host.places.append(_Place(host.around(Span(at, at)).start, name))

    def _claim(self, number: int) -> tuple[str, dict[str, str]]:
        """The element of the next piece of a claim."""
        outcome = self._result.claims[number - 1]
        claim, total = outcome.claim, self._pieces[number]
        self._told[number] += 1
        piece = self._told[number]
        attributes = {
            "xml:id": _piece(number, piece),
            "type": claim.form if isinstance(claim, Quotation) else claim.kind,
            "ana": f"#status.{status_of(outcome)}",
            "source": " ".join(f"#{self._names[siglum]}" for siglum in _sources(outcome)),
            "xml:lang": language(claim.language),
            "prev": f"#{_piece(number, piece - 1)}" if piece > 1 else "",
            "next": f"#{_piece(number, piece + 1)}" if piece < total else "",
        }
        return "quote" if isinstance(claim, Quotation) else "seg", attributes

    def _entry(self, entry: Entry) -> str:
        lemma = xml(self._reading.text[entry.span.start : entry.span.end])
        readings = "".join(
            element(
                "rdg",
                {
                    "wit": " ".join(f"#{self._names[siglum]}" for siglum in one.sigla),
                    "type": one.variant.kind,
                    "cause": one.variant.category,
                    "ana": f"#licence.{one.variant.licence or 'none'}",
                },
                xml(one.words),
            )
            for one in entry.readings
        )
        lead = element("lem", {"wit": f"#{self._names[self._document.siglum]}"}, lemma)
        return element("app", {"type": entry.readings[0].variant.kind}, lead + readings)


def _stretches(reading: Reading) -> tuple[_Stretch, ...]:
    made: list[_Stretch] = []
    for block in reading.document.blocks:
        span = reading.shown_span(block.span)
        start = max(span.start, made[-1].span.end if made else 0)
        if start < span.end:
            made.append(_Stretch(Span(start, span.end), block))
    return tuple(made) or (_Stretch(Span(0, len(reading.text)), None),)


def _nested(claims: Iterable[_Claimed]) -> Iterator[_Claimed]:
    """The claims in the order in which they open; one that would cross another is cut in two at its end."""
    waiting = [(one.span.start, -one.span.end, one.claim) for one in claims]
    heapify(waiting)
    ends: list[int] = []
    while waiting:
        start, minus_end, claim = heappop(waiting)
        end = -minus_end
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and end > ends[-1]:
            heappush(waiting, (ends[-1], -end, claim))
            end = ends[-1]
        ends.append(end)
        yield _Claimed(Span(start, end), claim)


def _sources(outcome: Outcome) -> tuple[str, ...]:
    if not isinstance(outcome, Attestation):
        return ()
    return tuple(dict.fromkeys(passage.siglum for passage in outcome.passages))


def _piece(claim: int, number: int) -> str:
    return f"c{claim}" if number == 1 else f"c{claim}.{number}"


def _page(block: Block | None) -> str:
    if block is None or block.page is None:
        return ""
    return block.page_label or str(block.page)


def _block(block: Block | None, content: str) -> str:
    if block is None:
        return element("ab", {"type": "text"}, content)
    if block.kind is BlockKind.PARAGRAPH:
        return element("p", {}, content)
    return element("ab", {"type": block.kind, "n": str(block.level) if block.level else ""}, content)


def _between(text: str) -> str:
    """What is shown between two blocks: the break, which needs no element."""
    return xml(text) if not text.strip("\n") else element("ab", {"type": "text"}, xml(text))
