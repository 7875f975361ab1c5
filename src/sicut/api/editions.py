"""The editions of a run: opened when a reference calls for them, from the sources, from files, from packages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from sicut.api.inputs import given
from sicut.config import Settings
from sicut.editions.edition import Edition
from sicut.editions.works import names_of
from sicut.locate.citing import Binder
from sicut.locate.library import Library, Range, open_library
from sicut.locate.meant import Places
from sicut.model.claim import Reference
from sicut.model.collation import Reason, ReasonCode
from sicut.model.document import Document, Extraction, Role, ShownColumns
from sicut.model.reading import ReadingOptions
from sicut.model.reference import System
from sicut.read import assign_sigla, list_sources, read_documents
from sicut.read.formats import NUMBERED
from sicut.text.fold import letters

FOLDER = ".sicut/editions"
_COUNTED = frozenset((System.BIBLE, System.QURAN))


class Shelf:
    """All editions that are no sources, each opened at most once. *opened* is told of every document opened.

    Raises:
        UsageError: a path of the settings does not exist.
    """

    def __init__(self, settings: Settings, taken: Sequence[str], opened: Callable[[Document], None]) -> None:
        self._settings, self._taken, self._opened = settings, list(taken), opened
        self._paths = list_sources(_paths(settings)).files
        self._files: tuple[tuple[Document, Edition | None], ...] | None = None
        self._works: dict[str, tuple[Edition, ...]] = {}
        self._libraries: dict[tuple[str, ...], Library] = {}
        self._places: dict[str, Places] = {}
        self._structured: dict[tuple[str, str], Edition | None] = {}
        self._verses: dict[str, Edition | None] = {}

    def library(self, editions: Sequence[Edition]) -> Library:
        """The index of *editions*, made once."""
        sigla = tuple(one.document.siglum for one in editions)
        if sigla not in self._libraries:
            self._libraries[sigla] = open_library([one.document for one in editions])
        return self._libraries[sigla]

    def places(self, edition: Edition) -> Places:
        """The places of *edition*, ready to be asked what words are meant to be; made once."""
        siglum = edition.document.siglum
        if siglum not in self._places:
            self._places[siglum] = Places(edition)
        return self._places[siglum]

    def editions(self, reference: Reference) -> tuple[Edition, ...]:
        """The editions of the work that *reference* names."""
        work = reference.work
        if work not in self._works:
            self._works[work] = (*self._from_files(reference), *self._from_packages(reference))
        return self._works[work]

    def verses(self, source: Document) -> Edition | None:
        """The edition that *source* is verse by verse, if it is one; made once for all reports."""
        if source.media_type not in NUMBERED:
            return None
        if source.siglum not in self._verses:
            from sicut.editions.opening import edition_of

            self._verses[source.siglum] = edition_of(source)
        return self._verses[source.siglum]

    def structured(self, source: Document, reference: Reference) -> Edition | None:
        """The text of the work that *reference* names, which *source* is; made once for all reports."""
        from sicut.editions.structure import opinion, structured

        key = source.siglum, reference.work
        if key not in self._structured:
            made = opinion if reference.system is System.CASE else structured
            self._structured[key] = made(source, reference.work)
        return self._structured[key]

    def _from_files(self, reference: Reference) -> Iterator[Edition]:
        from sicut.editions.opening import edition_of
        from sicut.editions.structure import structured

        if self._files is None:
            documents = self._named(_read(self._paths, self._settings.reading))
            self._files = tuple((document, edition_of(document)) for document in documents)
            for document, edition in self._files:
                if edition is None and structured(document, "") is None:
                    self._opened(_without_places(document))
        for document, told in self._files:
            edition = told
            if edition is None and _is_called(document, reference):
                edition = structured(document, reference.work)
            if edition is not None and edition.work == reference.work:
                self._opened(document)
                yield edition

    def _from_packages(self, reference: Reference) -> Iterator[Edition]:
        from sicut.editions.packaged import packaged

        for edition in packaged(reference.work):
            (document,) = self._named((edition.document,))
            self._opened(document)
            yield replace(edition, document=document, is_chosen=False)

    def _named(self, documents: Sequence[Document]) -> Sequence[Document]:
        """*documents* with sigla that are not taken."""
        names = [document.siglum or document.path for document in documents]
        sigla = assign_sigla(names, self._taken)
        self._taken += sigla
        return [replace(one, siglum=siglum) for one, siglum in zip(documents, sigla, strict=True)]


class AtHand:
    """The editions that the references of one report may mean: those of the *shelf*, and the sources in its *scope*."""

    def __init__(self, shelf: Shelf, scope: Range, binder: Binder) -> None:
        self._shelf, self._scope, self._binder = shelf, scope, binder
        self._sources: dict[str, tuple[Edition, ...]] = {}

    def of(self, reference: Reference) -> tuple[Edition, ...]:
        """The editions of the work that *reference* names, in the order of their sigla; a source once."""
        work = reference.work
        if work not in self._sources:
            self._sources[work] = tuple(self._among_sources(reference))
        own = self._sources[work]
        known = {one.document.sha256 for one in own}
        more = (one for one in self._shelf.editions(reference) if one.document.sha256 not in known)
        return tuple(sorted((*own, *more), key=lambda one: one.document.siglum))

    def missing(self, reference: Reference) -> Reason:
        """Why there is none."""
        from sicut.editions.packaged import missing_package

        advice = missing_package(reference.work) or reference.lacking
        if advice is not None:
            return Reason(ReasonCode.MISSING_EXTRA, advice)
        return Reason(ReasonCode.MISSING_EDITION, f"no text of {reference.work} is at hand")

    def library(self, editions: Sequence[Edition]) -> Library:
        """The index of *editions*, made once."""
        return self._shelf.library(editions)

    def places(self, edition: Edition) -> Places:
        """The places of *edition*, ready to be asked what words are meant to be; made once."""
        return self._shelf.places(edition)

    def scripture(self, siglum: str) -> Edition | None:
        """The source called *siglum* as an edition, if it is one verse by verse."""
        return self._shelf.verses(self._scope.library.witness(siglum))

    def _among_sources(self, reference: Reference) -> Iterator[Edition]:
        verses = map(self._shelf.verses, self._scope.witnesses)
        yield from (one for one in verses if one is not None and one.work == reference.work)
        if reference.system not in _COUNTED:
            called = self._binder.called((reference.work, *names_of(reference.work)))
            for witness in self._scope.witnesses:
                if witness.siglum in called and witness.extraction is not Extraction.UNREADABLE:
                    edition = self._shelf.structured(witness, reference)
                    if edition is not None:
                        yield edition


def _paths(settings: Settings) -> tuple[str, ...]:
    if settings.editions is not None:
        return settings.editions
    return (FOLDER,) if Path(FOLDER).is_dir() else ()


def _read(files: Sequence[str], reading: ReadingOptions) -> list[Document]:
    documents = (document for read in read_documents(map(given, files), reading) for document in read)
    return [replace(document, role=Role.EDITION, siglum="") for document in documents]


def _without_places(document: Document) -> Document:
    """*document* as one that is of no use as an edition, and why."""
    reason = document.reason or f"{document.media_type}, in which no verses, articles or other places are numbered"
    unreadable = Extraction.UNREADABLE
    return replace(document, text="", blocks=(), inline=(), shown=ShownColumns(), extraction=unreadable, reason=reason)


def _is_called(document: Document, reference: Reference) -> bool:
    names = {letters(name) for name in (reference.work, *names_of(reference.work))}
    return not names.isdisjoint(map(letters, (Path(document.path).stem, document.metadata.title or "")))
