"""Whose words they are: the speaker that the report names held against the one that the source gives them to."""

from collections.abc import Callable
from dataclasses import replace

from sicut.locate.library import Library
from sicut.model.claim import Claim, Turn
from sicut.model.collation import Attestation, Collation, Status
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.persons import PRONOUNS, is_other_person, is_titled, person_name
from sicut.text.segment import words
from sicut.text.shown import shown

Speakers = Callable[[str, Span], tuple[Turn, ...]]
"""The turns of the witness called so: by its structure all, of its quotations those around the span."""

NEAR = 200
_FEW = 40
_ENDS = (". ", "! ", "? ", "\n\n")


def with_speakers(outcome: Attestation, report: Document, library: Library, speakers: Speakers) -> Attestation:
    """*outcome*, misattributed if every place gives the words to another person than the report names.

    The names of those persons are then the passages' ``speaker``.
    """
    named = _named(outcome.claim, report)
    if named is None or not outcome.passages:
        return outcome
    passages = []
    for passage in outcome.passages:
        turn = _other(named, passage, library, speakers)
        if turn is None:
            return outcome
        passages.append(replace(passage, speaker=turn.speaker))
    return replace(outcome, status=Status.MISATTRIBUTED, passages=tuple(passages))


def _named(claim: Claim, report: Document) -> str | None:
    """The speaker whom the report names beside its cue; ``None`` if it names nobody there, or by a pronoun."""
    if claim.speaker is None or claim.cue is None:
        return None
    named = shown(report, claim.speaker)
    first, last = sorted((claim.speaker, claim.cue))
    between = shown(report, Span(min(first.end, last.start), last.start))
    apart = len(between) > NEAR or any(end in between for end in _ENDS)
    beside = _beside(claim.cue, report) if apart else between
    if any(word.key in PRONOUNS for word in words(beside)) or (apart and not _shares(named, beside)):
        return None
    return named


def _beside(cue: Span, report: Document) -> str:
    """The few words around a cue in its sentence: they may have a part of a name that stands in full elsewhere."""
    before = shown(report, Span(max(0, cue.start - _FEW), cue.start))
    after = shown(report, Span(cue.end, min(len(report.text), cue.end + _FEW)))
    for end in _ENDS:
        before, after = before.rpartition(end)[2], after.partition(end)[0]
    return f"{before} {after}"


def _other(named: str, passage: Collation, library: Library, speakers: Speakers) -> Turn | None:
    """The turn that gives the words of *passage* to another person than *named*."""
    turns = speakers(passage.siglum, passage.span)
    around = [turn for turn in turns if turn.span.covers(passage.span)]
    if not around:
        return None
    witness = library.witness(passage.siglum)
    inner = min(around, key=lambda turn: (turn.span.width, turn))
    known = is_titled(named) or any(_shares(named, shown(witness, turn.speaker)) for turn in turns)
    return inner if known and is_other_person(named, shown(witness, inner.speaker)) else None


def _shares(named: str, speaker: str) -> bool:
    """Whether the two have a word of a name in common: then *named* is a person's."""
    return bool(set(person_name(named)) & set(person_name(speaker)))
