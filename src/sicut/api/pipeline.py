"""From paths to a result: the only place that knows the order of the stages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.api.findings import judged
from sicut.api.inputs import Input, Progress, Sources, Text, read_reports, read_sources, read_text, unique
from sicut.claims import find_allowances, find_embedded, find_quotations, quotation_from_text
from sicut.config import Settings
from sicut.locate.drafts import drafts
from sicut.locate.library import Library, Range, open_library
from sicut.locate.quotations import locate
from sicut.model.claim import Candidate, Mark
from sicut.model.collation import Outcome
from sicut.model.document import Document, Role
from sicut.model.finding import Allowance
from sicut.model.result import Draft, FindResult, Result
from sicut.text.shown import Reading
from sicut.text.unicode import VERSION


class _Text(NamedTuple):
    """A document whose claims are checked: a report, or a text inside one."""

    document: Document
    candidates: tuple[Candidate, ...]
    marks: tuple[Mark, ...]
    allowances: tuple[Allowance, ...]


def check(
    reports: Sequence[Input],
    sources: Sequence[Input] | None = None,
    settings: Settings | None = None,
    *,
    progress: Progress | None = None,
) -> Result:
    """Hold every claim of *reports* against *sources*.

    Without *sources*, each report is held against the texts printed inside it. *progress* is told, now and then, the
    name of the stage, how much is done, and of how much.

    Raises:
        UsageError: there is no report, a path does not exist, a rule is unknown.
        UnreadableError: a report cannot be read.
    """
    return _checked(reports, None, sources or (), settings or Settings(), progress)


def find(
    quote: str, sources: Sequence[Input], settings: Settings | None = None, *, progress: Progress | None = None
) -> FindResult:
    """Where the words of *quote* stand in *sources*; ellipses and brackets in it are understood.

    Raises:
        UsageError: a path does not exist, or *quote* has no word.
    """
    return open_index(sources, settings, progress=progress).search(quote)


def open_index(
    sources: Sequence[Input], settings: Settings | None = None, *, progress: Progress | None = None
) -> "OpenIndex":
    """Read and index *sources* once, in memory, to ask many questions of them.

    Raises:
        UsageError: a path does not exist.
    """
    return OpenIndex(read_sources(sources, (), (), progress), settings or Settings())


class OpenIndex:
    """Sources, read and indexed."""

    def __init__(self, sources: Sources, settings: Settings) -> None:
        self._sources, self._settings = sources, settings
        self._library = open_library(sources.documents)

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
        query = read_text(Text("query.txt", quote))
        policy = self._settings.policy(VERSION)
        scope = Range(self._library, (), policy.bound)
        outcome = locate(quotation_from_text(query), Reading(query), scope, policy)
        if isinstance(outcome, Mark):
            raise TypeError("a query is never a mark")
        return FindResult(policy, query, self.documents, outcome)

    def check(self, *reports: Input) -> Result:
        """Hold every claim of *reports* against these sources.

        Raises:
            UnreadableError: a report cannot be read.
        """
        return _checked(reports, self, (), self._settings, None)


def _checked(
    given: Sequence[Input],
    opened: OpenIndex | None,
    sources: Sequence[Input],
    settings: Settings,
    progress: Progress | None,
) -> Result:
    policy = settings.policy(VERSION)
    reports = read_reports(given)
    taken = [report.siglum for report in reports]
    if opened is not None:
        taken += [document.siglum for document in opened.documents]
    texts = tuple(_texts(reports, taken))
    embedded = tuple(text.document for text in texts if text.document.role is not Role.REPORT)
    taken += [document.siglum for document in embedded]
    read = opened._sources if opened is not None else read_sources(sources, reports, taken, progress)  # noqa: SLF001
    library = open_library((*embedded, *read.documents))
    left_out = () if settings.allow_drafts else tuple(_drafts(texts, library))
    outcomes: list[Outcome] = []
    marks: list[Mark] = [mark for text in texts for mark in text.marks]
    total = sum(len(text.candidates) for text in texts)
    for text in texts:
        reading = Reading(text.document)
        scope = Range(library, _not_for(text.document, embedded, left_out), policy.bound)
        for candidate in text.candidates:
            if progress is not None:
                progress("checking", len(outcomes), total)
            outcome = locate(candidate, reading, scope, policy)
            if isinstance(outcome, Mark):
                marks.append(outcome)
            else:
                outcomes.append(outcome)
    order = {text.document.siglum: number for number, text in enumerate(texts)}
    documents = (*(text.document for text in texts), *read.documents)
    allowances = tuple(allowance for text in texts for allowance in text.allowances)
    return Result(
        policy=policy,
        documents=documents,
        claims=tuple(outcomes),
        marks=tuple(sorted(marks, key=lambda mark: (order[mark.document], mark.span))),
        findings=judged(documents, tuple(outcomes), left_out, allowances, settings),
        skipped=read.skipped,
    )


def _texts(reports: Sequence[Document], taken: Sequence[str]) -> Iterator[_Text]:
    """Each report, then the texts inside all of them, with their candidates."""
    splits = [find_embedded(report) for report in reports]
    inside = [document for split in splits for document in split.embedded]
    sigla = unique(inside, taken)
    renamed = [replace(document, siglum=siglum) for document, siglum in zip(inside, sigla, strict=True)]
    for document in (*(split.report for split in splits), *renamed):
        found = find_quotations(document)
        yield _Text(document, found.candidates, found.marks, find_allowances(document))


def _drafts(texts: Sequence[_Text], library: Library) -> Iterator[Draft]:
    """The sources left out as near-duplicates of a report; a text inside a report is never one."""
    for text in texts:
        if text.document.role is Role.REPORT:
            quoted = [candidate.claim.outer for candidate in text.candidates]
            for draft in drafts(Reading(text.document), quoted, library.index):
                if not any(draft.siglum == other.document.siglum for other in texts):
                    yield draft


def _not_for(document: Document, embedded: Sequence[Document], left_out: Sequence[Draft]) -> set[str]:
    """The sigla that are no witnesses of *document*: texts inside other reports, inside itself, drafts of it."""
    own = document.siglum if document.inside is None else None
    others = {text.siglum for text in embedded if text.inside is None or text.inside.siglum != own}
    report = document.inside.siglum if document.inside is not None else document.siglum
    return others | {draft.siglum for draft in left_out if draft.report == report}
