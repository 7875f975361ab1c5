"""The variants of a text, made into entries that do not overlap."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sicut.model.collation import Attestation, Variant
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.places import Places
from sicut.text.shown import Reading


class Wording(NamedTuple):
    """What witnesses have in place of the lemma."""

    sigla: tuple[str, ...]
    words: str
    variant: Variant


class Entry(NamedTuple):
    """The variants at ``span``, in shown offsets of the text."""

    span: Span
    readings: tuple[Wording, ...]


class _Difference(NamedTuple):
    """A variant of the passage with the number ``passage``, at ``span`` of the text as shown."""

    span: Span
    passage: int
    words: str
    variant: Variant


def entries(reading: Reading, result: Result, places: Places) -> tuple[Entry, ...]:
    """The entries of the document of *reading*, in order; variants that overlap share one."""
    found = sorted(_differences(reading, result, places), key=lambda one: one.span)
    made: list[Entry] = []
    group: list[_Difference] = []
    end = 0
    for one in found:
        if group and one.span.start >= end and one.span != group[0].span:
            made.append(_entry(reading.text, group))
            group = []
        end = max(end, one.span.end) if group else one.span.end
        group.append(one)
    return (*made, _entry(reading.text, group)) if group else tuple(made)


def _differences(reading: Reading, result: Result, places: Places) -> Iterator[_Difference]:
    number = 0
    for outcome in result.claims:
        if not isinstance(outcome, Attestation) or outcome.claim.document != reading.document.siglum:
            continue
        for passage in outcome.passages:
            number += 1
            for variant in passage.apparatus:
                words = places.shown(variant.siglum, variant.witness)
                yield _Difference(reading.shown_span(variant.report), number, words, variant)


def _entry(text: str, group: list[_Difference]) -> Entry:
    span = Span(group[0].span.start, max(one.span.end for one in group))
    by_passage: dict[int, list[_Difference]] = {}
    for one in group:
        by_passage.setdefault(one.passage, []).append(one)
    merged: dict[tuple[str, object, object, object], Wording] = {}
    for differences in by_passage.values():
        words = _applied(text, span, differences)
        variant = min((one.variant for one in differences), key=lambda v: v.licence is not None)
        key = (words, variant.kind, variant.category, variant.licence)
        sigla = (*(merged[key].sigla if key in merged else ()), variant.siglum)
        merged[key] = Wording(tuple(dict.fromkeys(sigla)), words, variant)
    return Entry(span, tuple(merged.values()))


def _applied(text: str, span: Span, differences: Iterable[_Difference]) -> str:
    """The words of the text at *span* with the *differences* of one passage put in."""
    pieces, at = [], span.start
    for one in differences:
        if one.span.start >= at:
            pieces += [text[at : one.span.start], one.words]
            at = one.span.end
    return "".join(pieces) + text[at : span.end]
