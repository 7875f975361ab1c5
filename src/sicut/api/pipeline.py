"""From paths to a result: the only place that knows the order of the stages."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.api.bibliographies import Bibliographies, bibliographies, cited_files
from sicut.api.decisions import decided, decisions_over
from sicut.api.editions import AtHand, Shelf
from sicut.api.findings import OfSources, judged
from sicut.api.inputs import Input, in_memory, read_reports
from sicut.api.sources import Own, Sources, read_sources
from sicut.api.stored import Progress
from sicut.api.surroundings import Surroundings
from sicut.api.values import Values
from sicut.archive.decisions import Decision, Decisions, in_force
from sicut.claims import (
    find_allowances,
    find_announcements,
    find_embedded,
    find_quotations,
    find_stated,
    quotation_from_text,
)
from sicut.config import Settings
from sicut.errors import UsageError
from sicut.locate.batch import Query, locate_all
from sicut.locate.canon import Canon
from sicut.locate.citing import Binder
from sicut.locate.drafts import drafts
from sicut.locate.library import Library, Range, open_library
from sicut.locate.quotations import Links, locate
from sicut.model.claim import Absence, Candidate, Citation, Mark, Reference, Stated
from sicut.model.collation import Attestation, Outcome, Status
from sicut.model.document import Document, Role
from sicut.model.finding import Allowance
from sicut.model.policy import Policy, Scope
from sicut.model.result import Draft, FindResult, Result
from sicut.read import assign_sigla, read_bytes
from sicut.text.segment import words
from sicut.text.shown import Reading
from sicut.text.unicode import VERSION


class _Text(NamedTuple):
    """A document whose claims are checked: a report, or a text inside one."""

    document: Document
    candidates: tuple[Candidate, ...]
    references: tuple[Reference, ...]
    stated: tuple[Stated, ...]
    marks: tuple[Mark, ...]
    allowances: tuple[Allowance, ...]


def check(
    reports: Iterable[Input],
    sources: Iterable[Input] | None = None,
    settings: Settings | None = None,
    *,
    decisions: Iterable[Decision] | None = None,
    progress: Progress | None = None,
) -> Result:
    """Hold every claim of *reports* against *sources*.

    Without *sources*, each report is held against the texts printed inside it. *decisions* of reviewers, in their
    order, allow findings; without them, those in ``.sicut`` nearest upwards from each report do. *progress* is told,
    now and then, the name of the stage, how much is done, and of how much.

    Raises:
        UsageError: there is no report, a path does not exist, a rule is unknown.
        UnreadableError: a report cannot be read.
    """
    settings = settings or Settings()
    reports = tuple(reports)
    given = read_reports(reports, reading=settings.reading)
    texts = _texts(given, _sigla(given), every=settings.scope is Scope.ALL)
    listed = bibliographies(settings.bibliography, given, in_memory(reports))
    keys: dict[str, str] = {}
    for text in texts:
        for path, key in cited_files(listed.of(text.document), _citations(text)).items():
            keys.setdefault(path, key)
    taken = [text.document.siglum for text in texts]
    read = read_sources(sources or (), given, taken, settings.reading, progress=progress, keys=keys)
    library = open_library((*_embedded(texts), *read.documents))
    reviewed = _decisions(decisions, given, reports)
    return _result(_Run(texts, read, library, frozenset(), listed, reviewed), settings, progress)


def _decisions(given: Iterable[Decision] | None, reports: Sequence[Document], inputs: Sequence[Input]) -> Decisions:
    return decisions_over(reports, in_memory(inputs)) if given is None else in_force(given)


def find(
    quote: str, sources: Iterable[Input], settings: Settings | None = None, *, progress: Progress | None = None
) -> FindResult:
    """Where the words of *quote* stand in *sources*; ellipses and brackets in it are understood.

    Raises:
        UsageError: a path does not exist, or *quote* has no word.
    """
    return open_index(sources, settings, progress=progress).search(quote)


def open_index(
    sources: Iterable[Input], settings: Settings | None = None, *, progress: Progress | None = None
) -> "OpenIndex":
    """Read and index *sources* once, in memory, to ask many questions of them.

    Raises:
        UsageError: a path does not exist.
    """
    settings = settings or Settings()
    return OpenIndex(read_sources(sources, (), (), settings.reading, progress=progress), settings)


class OpenIndex:
    """Sources, read and indexed."""

    def __init__(self, sources: Sources, settings: Settings) -> None:
        self._sources, self._settings = sources, settings
        self._library = open_library(sources.documents)
        self._around = Surroundings(sources.documents)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The sources as read."""
        return self._sources.documents

    def find(self, quote: str) -> Outcome:
        """The outcome for the words of *quote*, as if a report quoted them.

        Raises:
            UsageError: *quote* has no word.
        """
        return self.search(quote).outcome

    def search(self, quote: str) -> FindResult:
        """The same with all that the places refer to."""
        query, policy = self._query(quote, self._siglum()), self._settings.policy(VERSION)
        outcome = locate(quotation_from_text(query), Reading(query), self._range(policy), policy)
        return FindResult(policy, query, self.documents, _stated(outcome))

    def find_all(self, quotes: Iterable[str], *, threads: int | None = None) -> Iterator[Outcome]:
        """What :meth:`find` promises for each of *quotes*, in order, as soon as it is known.

        The native core works ahead on *threads* (as many as there are processors, unless told). Some dozens of quotes
        for each are read ahead, so memory does not grow with their number.

        Raises:
            UsageError: *threads* is less than 1; or, in its turn, a quote has no word.
        """
        threads = os.cpu_count() or 1 if threads is None else threads
        if threads < 1:
            raise UsageError("there must be one thread at least")
        policy = self._settings.policy(VERSION)
        return map(_stated, locate_all(self._queries(quotes), self._range(policy), policy, threads))

    def _queries(self, quotes: Iterable[str]) -> Iterator[Query]:
        siglum = self._siglum()
        for quote in quotes:
            query = self._query(quote, siglum)
            yield quotation_from_text(query), Reading(query)

    def _siglum(self) -> str:
        return assign_sigla(["query.txt"], _sigla(self.documents))[0]

    def _query(self, quote: str, siglum: str) -> Document:
        if not words(quote):
            raise UsageError("there is no word to look for")
        return read_bytes(quote.encode("utf-8", "surrogatepass"), "query.txt", siglum=siglum, role=Role.WITNESS)

    def _range(self, policy: Policy) -> Range:
        return Range(self._library, (), policy.bound, self._around.asides)

    def check(self, *reports: Input, decisions: Iterable[Decision] | None = None) -> Result:
        """Hold every claim of *reports* against these sources, those that are reports themselves left out.

        The index is used as it is, unless a report has texts inside: those are witnesses too, so that all is indexed
        anew. A bibliography tells which of these sources its keys mean; it adds none. *decisions*: as in :func:`check`.

        Raises:
            UnreadableError: a report cannot be read.
        """
        given = read_reports(reports, _sigla(self.documents), self._settings.reading)
        taken = [*_sigla(given), *_sigla(self.documents)]
        texts = _texts(given, taken, every=self._settings.scope is Scope.ALL)
        embedded = _embedded(texts)
        library = open_library((*embedded, *self.documents)) if embedded else self._library
        checked = Own(given)
        own = frozenset(source.siglum for source in self.documents if checked.has(source))
        others = tuple(source for source in self.documents if source.siglum not in own)
        sources = Sources(others, self._sources.skipped + len(own), self._sources.faults)
        listed = bibliographies(self._settings.bibliography, given, in_memory(reports))
        reviewed = _decisions(decisions, given, reports)
        return _result(_Run(texts, sources, library, own, listed, reviewed), self._settings, None)


def _stated(outcome: Outcome | Mark) -> Outcome:
    if isinstance(outcome, Mark):
        raise TypeError("a query is never a mark")
    return outcome


def _sigla(documents: Sequence[Document]) -> list[str]:
    return [document.siglum for document in documents]


class _Run(NamedTuple):
    """All that one run reads. ``own`` are the sigla in the library that are reports of the run themselves."""

    texts: tuple[_Text, ...]
    sources: Sources
    library: Library
    own: frozenset[str]
    bibliographies: Bibliographies
    decisions: Decisions


def _result(run: _Run, settings: Settings, progress: Progress | None) -> Result:
    policy = settings.policy(VERSION)
    left_out = () if settings.allow_drafts else tuple(_drafts(run, summary=settings.scope is Scope.ALL))
    outcomes: list[Outcome] = []
    marks: list[Mark] = []
    documents = (*(text.document for text in run.texts), *run.sources.documents)
    around = Surroundings(documents)
    shelf = Shelf(settings, _sigla(documents), around.add)
    for found in _located(run, left_out, policy, _Beside(around, shelf, Values(run.library)), progress):
        (marks if isinstance(found, Mark) else outcomes).append(found)  # type: ignore[arg-type]
    order = {text.document.siglum: number for number, text in enumerate(run.texts)}
    allowances = tuple(allowance for text in run.texts for allowance in text.allowances)
    known = OfSources(left_out, run.bibliographies.absent, run.sources.faults)
    judgements = judged(around, tuple(outcomes), allowances, known, settings)
    findings, told = decided(judgements, outcomes, around.documents, run.decisions)
    return Result(
        policy=policy,
        documents=tuple(around.documents.values()),
        claims=tuple(outcomes),
        marks=tuple(sorted(marks, key=lambda mark: (order[mark.document], mark.span))),
        findings=findings,
        skipped=run.sources.skipped,
        decided=told,
    )


class _Beside(NamedTuple):
    """What stands beside the library: what is around places of documents, editions, values of witnesses."""

    around: Surroundings
    shelf: Shelf
    values: Values


def _located(
    run: _Run, left_out: Sequence[Draft], policy: Policy, beside: _Beside, progress: Progress | None
) -> Iterator[Outcome | Mark]:
    """The outcome for each claim of each text in order, and every mark."""
    total, done = sum(len(text.candidates) for text in run.texts), 0
    around = beside.around
    for text in run.texts:
        yield from text.marks
        reading = Reading(text.document)
        scope = Range(run.library, _not_for(text.document, run, left_out), policy.bound, around.asides)
        binder = Binder(text.document, scope, run.bibliographies.of(text.document))
        held = beside.values.of(reading, scope, binder, policy)
        canon = Canon(reading, text.references, AtHand(beside.shelf, scope, binder), policy)
        for claim in _in_order(text, canon, reading):
            if isinstance(claim, Reference):
                yield canon.outcome(claim)
                continue
            if isinstance(claim, Absence):
                yield held.absence(claim, around.turns)
                continue
            if not isinstance(claim, Candidate):
                outcome = held.fact(claim)
                if not claim.doubtful or _is_verified(outcome):
                    yield outcome
                continue
            if progress is not None:
                progress("checking", done, total)
            done += 1
            found = locate(claim, reading, scope, policy, Links(binder, around.turns, canon))
            if not _is_chance(claim, found):
                yield found


def _is_verified(outcome: Outcome) -> bool:
    return isinstance(outcome, Attestation) and outcome.status is Status.VERIFIED


def _is_chance(candidate: Candidate, found: Outcome | Mark) -> bool:
    """Whether words that nothing marks or announces as scripture are like it, and no more than that."""
    unmarked = candidate.work is not None and candidate.doubt is not None
    return unmarked and (isinstance(found, Mark) or not _is_verified(found))


def _in_order(text: _Text, canon: Canon, reading: Reading) -> list[Candidate | Reference | Stated]:
    """The claims of *text* in its order, scripture without marks included; a quotation before what stands in it."""
    taken = [one.claim.outer for one in text.candidates]
    taken += [*(one.outer for one in text.references), *(mark.span for mark in text.marks)]
    unmarked = canon.unmarked(taken, find_announcements(reading))
    claims: list[Candidate | Reference | Stated] = [*text.candidates, *text.references, *unmarked, *text.stated]
    return sorted(claims, key=_place)


def _place(claim: Candidate | Reference | Stated) -> tuple[int, bool, int]:
    if isinstance(claim, Candidate):
        return claim.claim.outer.start, False, claim.claim.outer.end
    span = claim.outer if isinstance(claim, Reference) else claim.span
    return span.start, True, span.end


def _texts(reports: Sequence[Document], taken: Sequence[str], *, every: bool) -> tuple[_Text, ...]:
    """Each report, then the texts inside all of them, with their claims; *every*: all that they say is one."""
    splits = [find_embedded(report) for report in reports]
    inside = [document for split in splits for document in split.embedded]
    sigla = assign_sigla([document.path for document in inside], taken)
    renamed = [replace(document, siglum=siglum) for document, siglum in zip(inside, sigla, strict=True)]
    texts = []
    for document in (*(split.report for split in splits), *renamed):
        candidates, references, marks = find_quotations(document, indirect=every)
        stated = find_stated(document, candidates, references, marks, every=every)
        texts.append(_Text(document, candidates, references, stated, marks, find_allowances(document)))
    return tuple(texts)


def _embedded(texts: Sequence[_Text]) -> tuple[Document, ...]:
    return tuple(text.document for text in texts if text.document.role is not Role.REPORT)


def _citations(text: _Text) -> Iterator[Citation]:
    """Every citation of a quotation or a value."""
    claims = (*(one.claim for one in text.candidates), *text.stated)
    return (claim.cited for claim in claims if claim.cited is not None)


def _drafts(run: _Run, *, summary: bool) -> Iterator[Draft]:
    """The sources left out as near-duplicates of a report; a text inside a report is never one."""
    sources = set(_sigla(run.sources.documents))
    for text in run.texts:
        if text.document.role is Role.REPORT:
            quoted = [candidate.claim.outer for candidate in text.candidates]
            found = drafts(Reading(text.document), quoted, run.library.index, summary=summary)
            yield from (draft for draft in found if draft.siglum in sources)


def _not_for(document: Document, run: _Run, left_out: Sequence[Draft]) -> set[str]:
    """The sigla that are no witnesses of *document*: reports, texts inside others or inside itself, drafts of it."""
    own = document.siglum if document.inside is None else None
    others = {text.siglum for text in _embedded(run.texts) if text.inside is None or text.inside.siglum != own}
    report = document.inside.siglum if document.inside is not None else document.siglum
    return others | run.own | {draft.siglum for draft in left_out if draft.report == report}
