"""A statement that a source does not mention something, held against the sources: it does, or it is silent.

A thing is mentioned where its words stand, in any form: inflected, spelt otherwise, as synonyms, as an acronym or its
expansion, in one word or two. Of several words all must stand in one sentence, near each other. Words of the source
that deny ("fees are not discussed here") mention a thing all the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sicut.locate.citing import Binder
from sicut.locate.denials import is_denied
from sicut.locate.heads import head_of
from sicut.locate.library import Range
from sicut.locate.mentions import Mentions
from sicut.locate.silence import Bound, bound, kinds_by_name
from sicut.locate.speakers import Speakers
from sicut.locate.terms import terms_of
from sicut.model.claim import Absence
from sicut.model.collation import (
    Agreement,
    Attestation,
    Collation,
    Comparison,
    Outcome,
    Reason,
    ReasonCode,
    Searched,
    Segment,
    Status,
    Unchecked,
)
from sicut.model.policy import Policy, Scope
from sicut.model.span import Span
from sicut.text.document_kinds import kinds_in
from sicut.text.fold import listed
from sicut.text.language import guess
from sicut.text.persons import is_other_person, person_name
from sicut.text.segment import keys
from sicut.text.shown import Reading, shown
from sicut.text.synonyms import Groups

SAMPLE = 4_000
MOST_PASSAGES = 20
OWN_WORDS = kinds_in("letter speech statement release email testimony sermon")
"""The kinds of documents that are somebody's own words throughout."""


class Found(NamedTuple):
    """A place that mentions the term with the number ``term``, in offsets of the witness's text."""

    siglum: str
    span: Span
    term: int


def locate_absence(
    claim: Absence,
    report: Reading,
    scope: Range,
    policy: Policy,
    binder: Binder | None = None,
    speakers: Speakers | None = None,
) -> Outcome:
    """Whether the sources are as silent as *claim* says; *policy* has further groups of synonyms.

    The sources are those cited, or the one document that the report speaks of, else all in *scope*. Where it is open
    which of them is meant, all must mention a thing before it counts as mentioned. ``passages`` are the places of the
    mentions, each with a segment whose part is the number of the term.
    """
    claim = _cited(claim, binder)
    found = bound(claim, report, scope, binder)
    if isinstance(found, Reason):
        return Unchecked(claim, found, Searched((), ()))
    if policy.scope is Scope.CITED and not found.single:
        text = "it cites no source" if claim.cited is None else "what it cites is none of the sources at hand"
        return Unchecked(claim, Reason(ReasonCode.OUT_OF_SCOPE, text), Searched((), ()))
    return _Held(claim, report, found, speakers, policy.synonyms).outcome()


def _cited(claim: Absence, binder: Binder | None) -> Absence:
    """*claim* with the witness that its citation is bound to."""
    if claim.cited is None or binder is None:
        return claim
    witnesses = binder.meant(claim.cited).witnesses
    return replace(claim, cited=claim.cited._replace(witness=witnesses[0])) if witnesses else claim


# --- what they have


class _Held:
    """One claim held against the sources meant."""

    def __init__(self, claim: Absence, report: Reading, bound: Bound, speakers: Speakers | None, extra: Groups) -> None:
        self.claim, self.report, self.bound, self.speakers = claim, report, bound, speakers
        self.scope = bound.scope
        self.language = claim.language or guess(report.text)
        self.terms = terms_of(report.document, claim.terms, self.language)
        self.mentions = Mentions(self.language, extra)

    def outcome(self) -> Outcome:
        """The verdict."""
        searched = self.scope.searched
        if not self.terms:
            return Unchecked(
                self.claim, Reason(ReasonCode.TOO_SHORT, "it names nothing that could be looked for"), searched
            )
        found = [one for reading in self._readings() for one in self._in(reading)]
        kept, doubtful = self._spoken(found)
        if kept and self._is_sure(kept):
            theirs = shown(self.scope.library.witness(kept[0].siglum), kept[0].span)
            comparison = Comparison(Agreement.MENTIONED, theirs=theirs)
            return Attestation(self.claim, Status.ALTERED, searched, _passages(kept), comparison=comparison)
        doubt = (
            self._doubt(kept, doubtful)
            or (None if found else self._partly())
            or self._foreign()
            or self.scope.obstacle()
        )
        if doubt is not None:
            return Unchecked(self.claim, doubt, searched)
        return Attestation(self.claim, Status.VERIFIED, searched, (), comparison=Comparison(Agreement.SILENT))

    def _readings(self) -> Iterator[Reading]:
        for position in sorted(self.scope.search.witnesses):
            yield self.scope.library.index.readings[position]

    def _in(self, reading: Reading) -> Iterator[Found]:
        siglum = reading.document.siglum
        for number, term in enumerate(self.terms):
            for span in self.mentions.of(term, reading.text):
                yield Found(siglum, reading.source_span(span), number)

    def _is_sure(self, kept: Sequence[Found]) -> bool:
        """Whether it is mentioned in the source meant, whichever that is."""
        return self.bound.sure or {one.siglum for one in kept} >= {one.siglum for one in self.scope.witnesses}

    # --- whose words

    def _spoken(self, found: Sequence[Found]) -> tuple[list[Found], list[Found]]:
        """Those of *found* in the words of whom the report calls silent, and those of which that cannot be told."""
        speaker = None if self.claim.within is not None else self.claim.speaker
        named = None if speaker is None else shown(self.report.document, speaker)
        kept, doubtful = list[Found](), list[Found]()
        for one in found:
            own = None if self._is_denied(one) else True if named is None else self._is_own(named, one)
            if own is not False:
                (kept if own else doubtful).append(one)
        return kept, doubtful

    def _is_denied(self, one: Found) -> bool:
        """Whether the source says there itself that something is not mentioned, as one about the one meant does."""
        return is_denied(self.scope.library.witness(one.siglum).text, one.span)

    def _is_own(self, named: str, one: Found) -> bool | None:
        """Whether the words at a place are those of *named*; ``None``: the source does not tell."""
        witness = self.scope.library.witness(one.siglum)
        turns = () if self.speakers is None else self.speakers(one.siglum, one.span)
        around = [turn for turn in turns if turn.span.covers(one.span)]
        if around:
            inner = min(around, key=lambda turn: (turn.span.width, turn))
            speaker = shown(witness, inner.speaker)
            if is_other_person(named, speaker):
                return False
            return True if _shares(named, speaker) else None
        if not kinds_by_name(witness) & OWN_WORDS:
            return None
        alone = len(self.scope.witnesses) == 1
        names = person_name(named)
        head = head_of(witness)
        return True if alone or (names and any(map(head.has_name, names))) else None

    # --- why it cannot be said

    def _doubt(self, kept: Sequence[Found], doubtful: Sequence[Found]) -> Reason | None:
        if not kept and not doubtful:
            return None
        sigla = tuple(dict.fromkeys(one.siglum for one in (*kept, *doubtful)))
        named = ", ".join(f"[{siglum}]" for siglum in sigla[:3])
        if kept:
            text = f"{named} mentions it, and which source the report means is not told"
            return Reason(ReasonCode.OUT_OF_SCOPE, text, sigla)
        if all(map(self._is_denied, doubtful)):
            text = f"{named} has the words where it says itself that something is not mentioned"
            return Reason(ReasonCode.PARAPHRASE, text, sigla)
        text = f"{named} mentions it, and does not tell whether in the words of whom the report names"
        return Reason(ReasonCode.OUT_OF_SCOPE, text, sigla)

    def _partly(self) -> Reason | None:
        """A reason if words of a term stand in a source, though not all, or not together."""
        for reading in self._readings():
            for term in self.terms:
                word = self.mentions.part(term, reading.text)
                if word is not None:
                    siglum = reading.document.siglum
                    written = " ".join(reading.text[slice(*word)].split())
                    text = f"[{siglum}] has “{written}”, which may mention it in other words"
                    return Reason(ReasonCode.PARAPHRASE, text, (siglum,))
        return None

    def _foreign(self) -> Reason | None:
        """A reason if a source is in another language: there the words would be others."""
        for reading in self._readings():
            language = reading.document.language or guess(reading.text[:SAMPLE])
            if language is not None and self.language is not None and not _same(language, self.language):
                text = f"its language is {self.language}, that of [{reading.document.siglum}] is {language}"
                return Reason(ReasonCode.OTHER_LANGUAGE, text, (reading.document.siglum,))
        return None


def _same(one: str, other: str) -> bool:
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()


def _shares(named: str, speaker: str) -> bool:
    """Whether both have a word of a name or title in common."""
    return bool(set(keys(named)) & set(keys(speaker)) - _SMALL)


_SMALL = listed("the a an of der die das le la el los de")


def _passages(found: Iterable[Found]) -> tuple[Collation, ...]:
    ordered = sorted(found, key=lambda one: (one.siglum, one.span, one.term))
    kept, counted = list[Found](), dict[tuple[str, int], int]()
    for one in ordered:
        counted[one.siglum, one.term] = counted.get((one.siglum, one.term), 0) + 1
        if counted[one.siglum, one.term] <= MOST_PASSAGES:
            kept.append(one)
    return tuple(
        Collation(one.siglum, one.span, (Segment(one.term, one.siglum, one.span),), (), 1.0, 0.0) for one in kept
    )
