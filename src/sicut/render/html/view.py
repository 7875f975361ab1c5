"""What the dossier and the review page show, worked out of a result once and before any markup."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from sicut.model.claim import Mark
from sicut.model.collation import Attestation, Collation, Licence, Outcome, Status, Unchecked
from sicut.model.document import Document, Role
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.closing import counted, coverage
from sicut.render.formats import Look
from sicut.render.html.passages import ALLOWED, Passage, passage, plain
from sicut.render.places import Places
from sicut.render.states import STATES, State, state_of

_NAMED: Final = 8


class Item(NamedTuple):
    """A finding, and its id in the page: ``f-`` and its fingerprint."""

    id: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Card:
    """A claim with all that was found about it, or findings that belong to no claim.

    ``id`` is the claim's (``c1`` …), or ``x1`` … for findings without one.
    ``words`` are the claim's, as shown; ``place`` tells where in the report. ``nearest`` is a hint only. ``number`` is
    the card's place in the page, from 1.
    """

    id: str
    claim: str
    state: State | None
    kind: str
    document: str
    span: Span
    place: str
    words: str
    items: tuple[Item, ...]
    passages: tuple[Passage, ...] = ()
    nearest: Passage | None = None
    reason: str = ""
    derivation: str = ""
    cited: str = ""
    speaker: str = ""
    searched: str = ""
    unsearched: str = ""
    number: int = 0


class Sheet(NamedTuple):
    """A report, the texts printed inside it, and the cards of what stands in it, by the span of its text."""

    document: Document
    embedded: tuple[Document, ...]
    claims: tuple[tuple[Span, Card], ...]


class SetAside(NamedTuple):
    """Quotation marks that quote nobody, with their text and place."""

    mark: Mark
    words: str
    place: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything that a page shows of a run; ``cards`` stand in the order of the report."""

    result: Result
    look: Look
    places: Places
    sheets: tuple[Sheet, ...]
    cards: tuple[Card, ...]
    counts: Mapping[Status, int]
    coverage: str
    marks: tuple[SetAside, ...]
    allowed: int
    pages: Mapping[tuple[str, int], tuple[str, Span]]

    def first_with(self, siglum: str, page: int) -> tuple[str, Span] | None:
        """The id of the first card that shows a page of a source, and the passage of it."""
        return self.pages.get((siglum, page))


def view_of(result: Result, look: Look) -> View:
    """What a page shows of *result*."""
    places = Places(result.documents)
    cards = tuple(_cards(result, places))
    marks = tuple(
        SetAside(mark, places.shown(mark.document, mark.span), place_of(places, mark.document, mark.span))
        for mark in result.marks
    )
    states = [state_of(outcome).status for outcome in result.claims]
    return View(
        result,
        look,
        places,
        tuple(_sheets(result, cards)),
        cards,
        {status: states.count(status) for status in STATES},
        coverage(result),
        marks,
        sum(finding.allowed is not None for finding in result.findings),
        _pages(cards, look),
    )


def _pages(cards: Sequence[Card], look: Look) -> Mapping[tuple[str, int], tuple[str, Span]]:
    homes: dict[tuple[str, int], tuple[str, Span]] = {}
    for card in cards:
        for one in (*card.passages, *((card.nearest,) if card.nearest else ())):
            for page, _ in look.pictures.boxes.get((one.siglum, one.span), ()):
                homes.setdefault((one.siglum, page), (card.id, one.span))
    return homes


def place_of(places: Places, siglum: str, span: Span) -> str:
    """Where in a report *span* stands, in words."""
    where = f"line {places.position(siglum, span.start).line}"
    block = places.block(siglum, span.start)
    return f"{where}, page {block.page}" if block and block.page else where


def _cards(result: Result, places: Places) -> Sequence[Card]:
    items = _items(result)
    ids = {f"c{n}" for n in range(1, len(result.claims) + 1)}
    by_claim: dict[str, list[Item]] = {}
    loose: list[Item] = []
    for item in items:
        (by_claim.setdefault(item.finding.claim, []) if item.finding.claim in ids else loose).append(item)
    claims = [
        _claim_card(f"c{n}", outcome, tuple(by_claim.get(f"c{n}", ())), places)
        for n, outcome in enumerate(result.claims, start=1)
    ]
    order = _order(result)
    claims.sort(key=lambda card: order(card.document, card.span))
    cards = [*claims, *(_loose_card(f"x{n}", item, places) for n, item in enumerate(loose, start=1))]
    return [replace(card, number=number) for number, card in enumerate(cards, start=1)]


def _items(result: Result) -> Sequence[Item]:
    """Every finding with an id of its own, also if two have one fingerprint."""
    seen: dict[str, int] = {}
    items = []
    for finding in result.findings:
        number = seen[finding.fingerprint] = seen.get(finding.fingerprint, 0) + 1
        items.append(Item(f"f-{finding.fingerprint}" + (f"-{number}" if number > 1 else ""), finding))
    return items


class _order:  # noqa: N801 - called as a function
    """Where in the reports a place stands: embedded texts stand within theirs."""

    def __init__(self, result: Result) -> None:
        self._numbers = {document.siglum: n for n, document in enumerate(result.documents)}
        self._inside = {document.siglum: document.inside for document in result.documents}

    def __call__(self, siglum: str, span: Span) -> tuple[int, int, int]:
        inside = self._inside.get(siglum)
        if inside is not None and inside.siglum in self._numbers:
            return self._numbers[inside.siglum], inside.span.start + span.start, span.end
        return self._numbers[siglum], span.start, span.end


def _claim_card(identity: str, outcome: Outcome, items: tuple[Item, ...], places: Places) -> Card:
    claim = outcome.claim
    found = outcome if isinstance(outcome, Attestation) else None
    comparison = found.comparison if found else None
    derivation = (comparison.derivation or "") if comparison else ""
    passages = tuple(passage(claim, one, places) for one in found.passages) if found else ()
    if derivation:
        told = ALLOWED[Licence.DERIVATION]
        passages = tuple(one._replace(notes=tuple(note for note in one.notes if note != told)) for one in passages)
    nearest = passage(claim, found.nearest, places) if found and found.nearest and not passages else None
    return Card(
        identity,
        identity,
        state_of(outcome),
        claim.kind,
        claim.document,
        claim.span,
        place_of(places, claim.document, claim.span),
        places.shown(claim.document, claim.span),
        items,
        (*passages, *_evidence(items, found.passages if found else (), claim.document, places)),
        nearest,
        outcome.reason.text if isinstance(outcome, Unchecked) else "",
        derivation,
        places.shown(claim.document, claim.cited.span) if claim.cited else "",
        places.shown(claim.document, claim.speaker) if claim.speaker else "",
        "" if passages else _listed(outcome.searched.complete),
        "" if passages else _listed(outcome.searched.incomplete),
    )


def _listed(sigla: Sequence[str]) -> str:
    """Sources by name; many of them as their number."""
    return ", ".join(sigla) if len(sigla) <= _NAMED else counted(len(sigla), "source")


def _loose_card(identity: str, item: Item, places: Places) -> Card:
    objection = item.finding.objection
    return Card(
        identity,
        "",
        None,
        "finding",
        objection.document,
        objection.span,
        place_of(places, objection.document, objection.span),
        places.shown(objection.document, objection.span),
        (item,),
        _evidence((item,), (), objection.document, places),
    )


def _evidence(items: Sequence[Item], told: Sequence[Collation], document: str, places: Places) -> tuple[Passage, ...]:
    """What findings rest on and no passage shows already."""
    shown: list[tuple[str, Span]] = [(one.siglum, one.span) for one in told]
    passages = []
    for item in items:
        for evidence in item.finding.objection.evidence:
            seen = any(siglum == evidence.siglum and span.covers(evidence.span) for siglum, span in shown)
            if seen or (evidence.siglum == document and evidence.span == item.finding.objection.span):
                continue
            shown.append((evidence.siglum, evidence.span))
            passages.append(plain(evidence.siglum, evidence.span, places))
    return tuple(passages)


def _sheets(result: Result, cards: Sequence[Card]) -> Sequence[Sheet]:
    documents = {document.siglum: document for document in result.documents}
    reports = [d for d in result.documents if d.role is Role.REPORT and _home(d, documents) is d]
    by_home: dict[str, list[tuple[Span, Card]]] = {}
    embedded: dict[str, list[Document]] = {}
    for document in result.documents:
        home = _home(document, documents)
        if home is not document:
            embedded.setdefault(home.siglum, []).append(document)
    for card in cards:
        if not card.claim:
            continue
        own = documents[card.document]
        home = _home(own, documents)
        by = own.inside.span.start if own.inside and home is not own else 0
        by_home.setdefault(home.siglum, []).append((card.span.shifted(by), card))
    # what carries claims is shown, whatever its role
    shown = [*reports, *(d for d in result.documents if d.siglum in by_home and d not in reports)]
    return [
        Sheet(documents[siglum], tuple(embedded.get(siglum, ())), tuple(by_home.get(siglum, ())))
        for siglum in dict.fromkeys(document.siglum for document in shown)
    ]


def _home(document: Document, documents: Mapping[str, Document]) -> Document:
    """The document whose text holds that of *document*: its report, if it is the report's text as it stands."""
    inside = document.inside
    home = documents.get(inside.siglum) if inside else None
    if inside is None or home is None or home is document or home.slice(inside.span) != document.text:
        return document
    return home
