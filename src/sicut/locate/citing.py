"""Which witness a citation of the report means.

A key means the witness whose siglum it is, or the one that its entry in the bibliography leads to. A link, an author
with a year, and the name of a document mean a witness only if exactly one fits; else the citation stays unbound.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from sicut.locate.addresses import same_address, same_name, same_path
from sicut.locate.heads import Head, bare_name, head_of, spaced, stem_of
from sicut.locate.library import Range
from sicut.model.bibliography import Bibliography, Entry
from sicut.model.claim import Citation, CitationKind
from sicut.model.collation import Reason, ReasonCode
from sicut.model.document import Document
from sicut.text.days import days
from sicut.text.document_kinds import kind_of
from sicut.text.fold import letters
from sicut.text.language import function_words
from sicut.text.segment import words
from sicut.text.unicode import is_digit, is_upper

_DISTINCTIVE = 2
_SMALL = 3
_LONGEST = 80
_NOT_AT_HAND = "which is none of the sources at hand"


class Meant(NamedTuple):
    """The witnesses that a citation means, by siglum; ``missing`` says why one of them is not at hand, if so.

    Neither: the citation is bound to nothing.
    """

    witnesses: tuple[str, ...] = ()
    missing: Reason | None = None


def entries_cited(bibliography: Bibliography, citation: Citation) -> list[Entry]:
    """The entries of *bibliography* that *citation* means, or may mean: by key, by author and year, or by address."""
    entries = bibliography.entries
    if citation.kind is CitationKind.KEY:
        return [entries[key] for key in citation.target.split() if key in entries]
    if citation.kind is CitationKind.LINK:
        return [one for one in entries.values() if one.url is not None and same_address(one.url, citation.target)]
    if citation.kind is CitationKind.AUTHOR_YEAR:
        *names, year = citation.target.split()
        wanted = {letters(name) for name in names}
        same_year = [one for one in entries.values() if one.year is not None and one.year[:4] == year[:4]]
        return [one for one in same_year if wanted <= {letters(name) for name in one.names}]
    return []


class Binder:
    """Binds the citations of one report to the witnesses in its scope, each citation once."""

    def __init__(self, report: Document, scope: Range, bibliography: Bibliography) -> None:
        self._report, self._scope, self._bibliography = report, scope, bibliography
        self._meant: dict[tuple[CitationKind, str], Meant] = {}
        self._heads: tuple[Head, ...] | None = None
        self._called_by: tuple[dict[str, list[str]], dict[str, list[str]]] | None = None
        self._ranges: dict[tuple[str, ...], tuple[Range, Range]] = {}

    def meant(self, citation: Citation) -> Meant:
        """The witnesses that *citation* means."""
        key = citation.kind, citation.target
        if key not in self._meant:
            self._meant[key] = self._by_kind(citation)
        return self._meant[key]

    def ranges(self, sigla: tuple[str, ...]) -> tuple[Range, Range]:
        """The scope cut down to the witnesses *sigla*, and all the rest of it."""
        if sigla not in self._ranges:
            self._ranges[sigla] = self._scope.only(sigla), self._scope.without(sigla)
        return self._ranges[sigla]

    def called(self, names: Sequence[str]) -> tuple[str, ...]:
        """The witnesses that one of *names* is the name of: their file's, a siglum, an alias, a title, a first line.

        The year of a name, and what titles have around it, may be told on one side alone. Else the one witness that an
        alias or a title calls by more words, or that has a name with a number in its first lines.
        """
        whole, bare = self._names()
        for table, keys in ((whole, map(letters, names)), (bare, map(letters, names)), (whole, map(bare_name, names))):
            exact = dict.fromkeys(siglum for key in keys for siglum in table.get(key, ()))
            if exact:
                return tuple(exact)
        for name in names:
            ways = (self._called_as, self._opened_by, self._titled)
            named = next((found for way in ways if (found := _if_one(way(name)).witnesses)), ())
            if named:
                return named
        return ()

    def _names(self) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """The witnesses by what they are called, folded: as it is written, and bare."""
        if self._called_by is None:
            self._called_by = {}, {}
            for head in self._all_heads():
                for name in head.names:
                    for table, key in zip(self._called_by, (letters(name), bare_name(name)), strict=True):
                        if key:
                            table.setdefault(key, []).append(head.document.siglum)
        return self._called_by

    @property
    def heads(self) -> tuple[Head, ...]:
        """What each witness in scope says of itself."""
        return self._all_heads()

    def unbound(self, citation: Citation) -> Reason:
        """Why a quotation with this citation, bound to nothing and standing nowhere, could not be checked."""
        text = f"it cites {_quoted(citation.target)}, {_NOT_AT_HAND}"
        unread = ", as far as they could be read" if self._scope.searched.incomplete else ""
        return Reason(ReasonCode.MISSING_SOURCE, text + unread)

    def _by_kind(self, citation: Citation) -> Meant:
        if citation.kind is CitationKind.KEY:
            return self._keys(citation.target.split())
        if citation.kind is CitationKind.LINK:
            return _if_one(self._linked(citation))
        called = _if_one(self._called(citation))
        if called.witnesses:
            return called
        if citation.kind is CitationKind.AUTHOR_YEAR:
            return _if_one(self._author_year(citation))
        if citation.kind is CitationKind.NOTE:
            return _if_one(self._noted(citation))
        return _if_one(self._titled(citation.target))

    # --- keys

    def _keys(self, keys: list[str]) -> Meant:
        found: list[str] = []
        missing: Reason | None = None
        for key in keys:
            witness = self._key(key)
            if witness is not None:
                found.append(witness)
            else:
                missing = missing or self._missing(key)
        return Meant(tuple(dict.fromkeys(found)), missing)

    def _key(self, key: str) -> str | None:
        entry = self._bibliography.entries.get(key)
        led = None if entry is None else self._entry(entry)
        if led is not None or any(witness.siglum == key for witness in self._scope.witnesses):
            return led or key
        named = [witness.siglum for witness in self._scope.witnesses if stem_of(witness.path) == key]
        named = named or [witness.siglum for witness in self._scope.witnesses if key in witness.aliases]
        return named[0] if len(named) == 1 else None

    def _entry(self, entry: Entry) -> str | None:
        """The witness that an entry leads to: by its file, else by its URL."""
        witnesses = self._scope.witnesses
        found = [
            one.siglum for one in witnesses for path in (*entry.files, *entry.outside) if same_path(one.path, path)
        ]
        if not found and entry.url is not None:
            found = self._recorded(entry.url)
        return found[0] if len(found) == 1 else None

    def _missing(self, key: str) -> Reason:
        entry = self._bibliography.entries.get(key)
        if entry is None and self._bibliography.unread is not None:
            return Reason(ReasonCode.MISSING_EXTRA, self._bibliography.unread)
        absent = self._bibliography.absent
        if entry is None and absent:
            text = f"it cites {_quoted(key)}, and the bibliography {_quoted(absent[0].path)} {absent[0].reason}"
            return Reason(ReasonCode.MISSING_SOURCE, text, tuple(dict.fromkeys(one.document for one in absent)))
        if entry is not None and entry.outside and not entry.files:
            text = f"it cites {_quoted(key)}, whose file {entry.outside[0]} lies outside the folder of the report"
        elif entry is not None and entry.files:
            text = f"it cites {_quoted(key)}, whose file {entry.files[0]} is not there"
        elif entry is not None:
            text = f"it cites {_quoted(key)}, and its entry in the bibliography leads to no source at hand"
        else:
            text = f"it cites {_quoted(key)}, {_NOT_AT_HAND}"
        return Reason(ReasonCode.MISSING_SOURCE, text)

    # --- what must fit exactly one

    def _linked(self, citation: Citation) -> list[str]:
        target, heads = citation.target, self._all_heads()
        found = [h.document.siglum for h in heads if same_path(h.document.path, target, beside=self._report.path)]
        found = found or self._recorded(target)
        return (
            found or self._listed(citation) or [h.document.siglum for h in heads if same_name(h.document.path, target)]
        )

    def _listed(self, citation: Citation) -> list[str]:
        """The witness that the one entry of the bibliography leads to that *citation* can mean."""
        entries = entries_cited(self._bibliography, citation)
        witness = self._key(entries[0].key) if len(entries) == 1 else None
        return [] if witness is None else [witness]

    def _recorded(self, address: str) -> list[str]:
        """The witnesses that say themselves that they were taken from *address*."""
        return [h.document.siglum for h in self._all_heads() if any(same_address(one, address) for one in h.addresses)]

    def _called(self, citation: Citation) -> list[str]:
        """The witnesses with the longest alias that the citation is, or, if it has several words, holds."""
        return self._called_as(citation.target)

    def _called_as(self, name: str) -> list[str]:
        target = spaced(name)
        longest, found = 0, list[str]()
        for head in self._all_heads():
            fitting = [one for one in head.called if one == target or (one in target and _tells(one))]
            length = max(map(len, fitting), default=0)
            if length and length >= longest:
                found = [*(found if length == longest else ()), head.document.siglum]
                longest = length
        return found

    def _opened_by(self, name: str) -> list[str]:
        """The witnesses whose first lines have *name*, which has a number."""
        words_of = spaced(name)
        has_number = any(map(is_digit, name)) and len(words_of.split()) > 1
        return self._where(lambda head: words_of in head.opening) if has_number else []

    def _author_year(self, citation: Citation) -> list[str]:
        *names, year = citation.target.split()
        folded = [letters(name) for name in names]
        listed = self._listed(citation)
        return listed or self._where(lambda head: head.has_year(year) and all(map(head.has_name, folded)))

    def _titled(self, target: str) -> list[str]:
        day = next(days(target), None)
        kinds = {kind for word in words(target) if (kind := kind_of(word.key)) is not None}
        if day is not None and kinds:
            fitting = self._where(lambda head: head.has_day(day) and bool(kinds & head.kinds))
            owners = [word for word in _owners(target[: day.span.start]) if kind_of(word) is None]
            return fitting if len(fitting) == 1 else self._having(owners, fitting)
        distinctive = _distinctive(target)
        if len(distinctive) < _DISTINCTIVE:
            return []
        whole = self._where(lambda head: all(word in head.words for word in distinctive))
        most = max(_DISTINCTIVE, (len(distinctive) + 1) // 2)
        return whole or self._where(lambda head: sum(word in head.words for word in distinctive) >= most)

    def _noted(self, citation: Citation) -> list[str]:
        """The witnesses whose heads have every word of a note but those of its place."""
        distinctive = _distinctive(citation.target.replace(citation.locator or "", ""))
        if len(distinctive) < _DISTINCTIVE:
            return []
        return self._where(lambda head: all(word in head.words for word in distinctive))

    def _having(self, names: list[str], sigla: list[str]) -> list[str]:
        """Those of *sigla* whose heads have all *names*; none if there are no names."""
        found = self._where(lambda head: all(name in head.words for name in names))
        return [siglum for siglum in found if siglum in sigla] if names else []

    def _where(self, fits: Callable[[Head], bool]) -> list[str]:
        return [head.document.siglum for head in self._all_heads() if fits(head)]

    def _all_heads(self) -> tuple[Head, ...]:
        if self._heads is None:
            self._heads = tuple(head_of(witness) for witness in self._scope.witnesses)
        return self._heads


def _if_one(sigla: list[str]) -> Meant:
    return Meant(tuple(sigla)) if len(sigla) == 1 else Meant()


def _owners(text: str) -> list[str]:
    """The folded words of *text* that are names, or own what follows: ``council’s`` as ``council``."""
    found = []
    for word in words(text):
        written = text[slice(*word.span)]
        bare = written[:-2] if written.endswith(("’s", "'s")) else written
        if is_upper(written[0]) or bare != written:
            found.append(letters(bare))
    return found


def _distinctive(text: str) -> list[str]:
    """The folded words of *text* that tell one document from another, each once."""
    keys = dict.fromkeys(word.key for word in words(text))
    return [key for key in keys if len(key) > _SMALL and key not in _common()]


def _tells(name: str) -> bool:
    """Whether *name*, some words, means one document wherever it stands."""
    has_number = any(is_digit(c) for c in name) and name.count(" ") > _DISTINCTIVE
    return has_number or len(_distinctive(name)) >= _DISTINCTIVE


@cache
def _common() -> frozenset[str]:
    return frozenset(word for language in ("en", "de", "fr", "es") for word in function_words(language))


def _quoted(text: str) -> str:
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"
