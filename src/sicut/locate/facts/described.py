"""Which of several witnesses a sentence describes: “the library says in its statement” means its one statement."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from sicut.locate.citing import Binder
from sicut.locate.heads import Head, stem_of
from sicut.locate.library import Range
from sicut.model.claim import Citation, CitationKind, Fact
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.binding import stem
from sicut.text.document_kinds import any_kind_of, kinds_in
from sicut.text.fold import listed
from sicut.text.language import function_words
from sicut.text.segment import Word, words
from sicut.text.shown import Reading
from sicut.text.tongue import tongue

_AROUND, _NEAR, _OWNERS, _SMALL = 90, 6, 3, 3
_CHARACTERS, _OPENING = 12, 200
_INSIDE = "in im dans en в во в في"
_OF, _BARE = "of from by des der dieser von vom du de del", frozenset({"ru", "ar"})
_STOPS = frozenset(".;!?。；！？؛؟\n")
_STATEMENTS = kinds_in("speech statement release")
"""Kinds that are easily called by the name of another."""


class _Named(NamedTuple):
    """A document as described: where, of which kinds, and the stems of the words that say whose it is."""

    place: Span
    kinds: frozenset[int]
    owners: frozenset[str]


class Described:
    """What the sentences of one report describe."""

    def __init__(self, report: Document, scope: Range, binder: Binder) -> None:
        self._report, self._scope, self._binder = report, scope, binder

    def citation(self, claim: Fact) -> Citation | None:
        """The citation that the description of whose words *claim* is in amounts to, if exactly one witness fits it."""
        anchor = claim.speaker or claim.cue
        if anchor is None or len(self._scope.witnesses) < 2:  # noqa: PLR2004
            return None
        place = self._reading.shown_span(anchor)
        cue = place if claim.cue is None else self._reading.shown_span(claim.cue)
        named = self._named(place, cue)
        witness = None if named is None else self._witness(named.kinds, named.owners)
        if named is None or witness is None or self._is_elsewhere(named, cue, self._reading.shown_span(claim.span)):
            return None
        span = claim.speaker or self._reading.source_span(named.place)
        return Citation(span, witness, None, CitationKind.TITLE, " ".join(self._report.slice(span).split()))

    def _is_elsewhere(self, named: _Named, cue: Span, value: Span) -> bool:
        """Whether the sentence has gone on to another document: “… says the council, and in its statement …”."""
        found = words(self._reading.text[cue.end : max(cue.end, min(value.start, cue.end + _AROUND * 4))])
        kinds = [any_kind_of(word.key) for word in found]
        return any(
            kind is not None
            and kind not in named.kinds
            and any(word.key in listed(_INSIDE) for word in found[max(0, at - _OWNERS) : at])
            for at, kind in enumerate(kinds)
        )

    @cached_property
    def _reading(self) -> Reading:
        return Reading(self._report)

    @cached_property
    def _language(self) -> str | None:
        return self._report.language or tongue(self._reading.text)

    def _named(self, place: Span, cue: Span) -> _Named | None:
        """The one kind of document that stands beside who speaks."""
        text = self._reading.text
        start, end = self._bounds(min(place.start, cue.start), max(place.end, cue.end))
        found = words(text[start:end], start)
        spoken = [at for at, word in enumerate(found) if place.start <= word.span.start < place.end]
        at = next((at for at, word in enumerate(found) if word.span.end > cue.start), 0)
        beside = list(range(max(0, at - _NEAR), min(len(found), at + _NEAR + 1)))
        for near in (spoken, beside):
            kinds = {kind: number for number in near if (kind := any_kind_of(found[number].key)) is not None}
            if len(kinds) == 1:
                ((kind, number),) = kinds.items()
                owners = [*found[max(0, number - _OWNERS) : number], *self._behind(found, number)]
                said = [word for word in owners if not word.span.overlaps(cue)]
                stems = self._stems([*said, *(found[one] for one in spoken)])
                return _Named(found[number].span, frozenset({kind}), stems)
        comma = text.find("，", cue.end, end)
        around = Span(max(start, cue.start - _CHARACTERS), end if comma < 0 else comma)
        chinese = kinds_in(text[slice(*around)]) if self._language == "zh" else frozenset[int]()
        return _Named(around, chinese, frozenset()) if len(chinese) == 1 else None

    def _behind(self, found: Sequence[Word], number: int) -> Sequence[Word]:
        """The words behind a paper that say whose it is: “of the council”; in Russian and Arabic nothing leads them."""
        text, kept = self._reading.text, found[number + 1 : number + 1 + _OWNERS]
        if not kept or not (self._language in _BARE or kept[0].key in listed(_OF)):
            return ()
        ends = zip((found[number], *kept), kept, strict=False)
        size = next((at for at, (one, other) in enumerate(ends) if "," in text[one.span.end : other.span.start]), None)
        return kept[:size]

    def _bounds(self, start: int, end: int) -> tuple[int, int]:
        """The clause around, as far as it is looked at."""
        text = self._reading.text
        first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
        begin = max((at + 1 for at in range(first, start) if text[at] in _STOPS), default=first)
        return begin, next((at for at in range(end, last) if text[at] in _STOPS), last)

    def _stems(self, found: Sequence[Word]) -> frozenset[str]:
        small = function_words(self._language or "en")
        keys = (word.key for word in found)
        return frozenset(
            stem(key, self._language)
            for key in keys
            if len(key) > _SMALL and key not in small and any_kind_of(key) is None
        )

    def _witness(self, kinds: frozenset[int], owners: frozenset[str]) -> str | None:
        """The one witness of the kind, by its name or by its first lines; of several, the one with the owner's name."""
        wanted = kinds | _STATEMENTS if kinds & _STATEMENTS else kinds
        owned = {head.document.siglum for head in self._binder.heads if owners & self._of(head)}
        for by_name in (True, False):
            fitting = [head.document.siglum for head in self._binder.heads if wanted & _kinds(head, by_name=by_name)]
            narrowed = [siglum for siglum in fitting if siglum in owned] if owned else fitting
            if len(narrowed) == 1:
                return narrowed[0]
        return None

    def _of(self, head: Head) -> frozenset[str]:
        named = (word.key for name in head.names for word in words(name))
        return frozenset(stem(key, self._language) for key in named)


def _kinds(head: Head, *, by_name: bool) -> frozenset[int]:
    return frozenset(_named_kinds(head.document)) if by_name else head.kinds | kinds_in(head.document.text[:_OPENING])


def _named_kinds(document: Document) -> Iterator[int]:
    """The kinds of documents that the name of the file and the title name."""
    name = stem_of(document.path).replace("_", " ").replace("-", " ")
    yield from kinds_in(f"{name} {document.metadata.title or ''}")
