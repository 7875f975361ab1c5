"""How a number of a report follows from what its sources state: rounded, converted, reckoned, between two dates."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from sicut.locate.facts.found import Found, Place
from sicut.locate.facts.near import Near, Numeric, beside, likest
from sicut.locate.facts.tables import Item
from sicut.locate.facts.witnesses import Witness
from sicut.model.collation import Agreement
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.binding import maybe_same
from sicut.text.binding.grammar import generic
from sicut.text.pattern import pattern
from sicut.text.quantities import convert, derived, dimension
from sicut.text.quantities.margins import written
from sicut.text.quantities.sums import MOST, derive

_OF = pattern(r"[^\d.,;:!?]{1,28}\Z")
_AMONG = pattern(
    r"\b(?:of|among) (?:them|whom|these|which)\b|\bdavon\b|\bdarunter\b|\bdont\b|\bde (?:ell[oa]s|l[oa]s cuales)\b"
    r"|\bиз них\b|\bсреди них\b|\bв том числе\b|منهم|منها|بينهم|بينها|其中",
    re.IGNORECASE,
)
_BETWEEN, _BEHIND = 60, 20
_NEAR_BY = 400
_LEAST = 12
_PAIR = 2
_HUNDRED = 100
_SLIGHT = Fraction(2, 100)


def follows(claim: Numeric, near: Sequence[Near], witnesses: Sequence[Witness]) -> Found | None:
    """What the number of *claim* follows from, the simplest way first; ``None`` without any."""
    ours = claim.value
    for one in likest([one for one in near if maybe_same(one.like)]):
        how = derived(ours, one.value)
        if how is not None:
            return Found(Agreement.DERIVED, (one.place,), how)
    for one, part, share in shares(claim, near):
        if abs(share - ours.low) <= _SLIGHT:
            return Found(Agreement.DERIVED, (Place(one.witness, (part.value.span,)),), _told(share))
    return (
        _rounded(claim, witnesses) or _reckoned(claim, near) or _added(claim, witnesses) or _lasting(claim, witnesses)
    )


def _rounded(claim: Numeric, witnesses: Sequence[Witness]) -> Found | None:
    """A number with a unit or of some length that ours follows from, wherever it stands."""
    ours = claim.value
    if ours.unit is None and ours.low < _HUNDRED:
        return None
    for witness in witnesses:
        for number in witness.sizes.around(ours):
            item = witness.amounts.items[number]
            how = derived(ours, item.value)
            near = None if how is None else next(beside(claim, witness, (item,)))
            if near is not None and (maybe_same(near.like) or _is_same_rate(ours, item.value) or _is_exact(ours, how)):
                return Found(Agreement.DERIVED, (near.place,), how)
    return None


def _is_exact(ours: Amount, how: str | None) -> bool:
    """Whether a number of two digits or more is just converted: as telling as the same number."""
    is_plain = how is not None and how.startswith("converted from")
    return is_plain and len(str(ours.low.numerator).rstrip("0")) > 1


def _is_same_rate(ours: Amount, theirs: Amount) -> bool:
    """Whether both are exactly one rate, told for another time: so much a month, twelve times as much a year."""
    (unit, _, time), (other, _, their_time) = ((one.unit or "").partition(" per ") for one in (ours, theirs))
    if not time or time == their_time or dimension(unit) != dimension(other) or dimension(time) != "time":
        return False
    return convert(theirs.low, theirs.unit or "", ours.unit or "") == ours.low


def _reckoned(claim: Numeric, near: Sequence[Near]) -> Found | None:
    """Numbers of one sentence or row that make up ours, where the claim shares words with it."""
    seen: set[tuple[str, object]] = set()
    for one in likest([one for one in near if _is_tied(claim, one)]):
        key = one.witness.document.siglum, _passage_key(one.item)
        if key in seen:
            continue
        seen.add(key)
        for passage in _passages(claim, one, near):
            found = derive(claim.value, [each.value for each in passage])
            parts = () if found is None else [passage[part] for part in found.parts]
            if found is not None and (_may_make(claim, parts) or _is_rest(claim, one.witness, parts)):
                spans = tuple(passage[part].value.span for part in found.parts)
                return Found(Agreement.DERIVED, (Place(one.witness, spans),), found.text)
    return None


def _is_tied(claim: Numeric, near: Near) -> bool:
    """Whether the claim shares words with the sentence of a number; its own sentence does, if it has no others."""
    like, about = near.like, near.item.about
    if not like.comparable:
        return not claim.about.topic and not claim.about.frame.isdisjoint(about.topic | about.frame)
    return (like.covered > 0 or about.head in claim.about.frame) and not like.names_clash


def _passage_key(item: Item[Amount]) -> object:
    return item.about.sentence


def _passages(claim: Numeric, one: Near, near: Sequence[Near]) -> Iterator[Sequence[Item[Amount]]]:
    """The numbers of the sentence of *one* (in a table, of its row): those of one noun, then all; then those around."""
    every = one.witness.amounts.beside(one.item)[:MOST]
    alike = [item for item in every if item.about.head == (claim.about.head or one.item.about.head)]
    if 1 < len(alike) < len(every):
        yield alike
    yield every
    if _is_of_it(one):
        around = [other for other in near if other.witness is one.witness and _is_of_it(other)]
        close = [other.item for other in around if abs(other.value.span.start - one.value.span.start) < _NEAR_BY]
        yield sorted(close, key=lambda item: item.value.span)[:MOST]


def _is_of_it(one: Near) -> bool:
    return maybe_same(one.like) and (one.like.same_head or not one.like.heads)


def _may_make(claim: Numeric, parts: Sequence[Item[Amount]]) -> bool:
    """Whether *parts* are things that can be added up or compared: of one noun, or measured in one unit."""
    if claim.value.unit != "percent":
        parts = [part for part in parts if part.value.unit != "percent"]
    if claim.value.unit is not None:
        parts = [part for part in parts if part.value.unit is not None] or parts
    units = {part.value.unit for part in parts}
    heads = {part.about.head for part in parts if part.about.head}
    own = claim.about.head
    if units == {None} and claim.value.unit is None and claim.value.kind is NumberKind.CARDINAL:
        is_wider = own in generic() or not generic().isdisjoint(heads)
        if len(parts) > _PAIR and sum(part.about.head == own for part in parts) > len(parts) // 2:
            return True  # the noun is left out at the last of them: "nine members for, six against, two abstained"
        return is_wider or (own in heads and heads <= {own, *claim.about.topic})
    return len(units) == 1 and (units != {None} or len(heads) <= 1 or _is_one_noun(parts))


def _is_one_noun(parts: Sequence[Item[Amount]]) -> bool:
    """Whether a noun stands behind one of *parts* alone, and the others leave it out: "48 books, against 44 before"."""
    counting = [part for part in parts if part.about.noun is not None and part.about.noun.start >= part.value.span.end]
    first = min(part.value.span.start for part in parts)
    others = [part.about.noun for part in parts if part not in counting]
    heads = {part.about.head for part in counting}
    return len(heads) == 1 and all(noun is None or noun.end <= first for noun in others)


def _is_rest(claim: Numeric, witness: Witness, parts: Sequence[Item[Amount]]) -> bool:
    """Whether *claim* is what a source leaves of a whole: 294 boys of "612 pupils, 318 of them girls"."""
    whole, *others = sorted(parts, key=lambda item: item.value.span)
    if len(others) != 1 or any(item.value.unit is not None for item in (*parts, claim)):
        return False
    part = others[0]
    if claim.value.low != whole.value.low - part.value.low or claim.about.head in {"", part.about.head}:
        return False
    text = witness.reading.text
    between = text[whole.value.span.end : part.value.span.start]
    return len(between) < _BETWEEN and _AMONG().search(f"{between}{text[part.value.span.end :][:_BEHIND]}") is not None


def _added(claim: Numeric, witnesses: Sequence[Witness]) -> Found | None:
    """Two counts that one sentence joins by "and": of what a wider word of the claim names, which no source has."""
    ours = claim.value
    if ours.unit is not None or ours.low <= _LEAST or ours.low != ours.high or ours.kind is not NumberKind.CARDINAL:
        return None
    for witness in witnesses:
        pair = witness.joined.making(ours.low, claim.about.head)
        if pair is not None:
            one, other = (witness.amounts.items[at].value for at in pair)
            text = f"{written(one.low)} + {written(other.low)}"
            return Found(Agreement.DERIVED, (Place(witness, (one.span, other.span)),), text)
    return None


def shares(claim: Numeric, near: Sequence[Near]) -> Iterator[tuple[Near, Item[Amount], Fraction]]:
    """The shares of what the claim tells a share of: "64 of the 256 piles", and how much each is."""
    if claim.value.kind is not NumberKind.SHARE:
        return
    for one in near:
        if one.item.about.head not in {claim.about.head, *claim.about.topic} or not maybe_same(one.like):
            continue
        for part, whole in pairwise(one.witness.amounts.beside(one.item)):
            gap = one.witness.reading.text[part.value.span.end : whole.value.span.start]
            counts = part.value.unit is None and whole.value.unit is None and 0 < part.value.low < whole.value.low
            if counts and _OF().match(gap) and one.item in {part, whole}:
                yield one, part, part.value.low / whole.value.low


def _told(share: Fraction) -> str:
    return f"{share.numerator} of {share.denominator}"


def _lasting(claim: Numeric, witnesses: Sequence[Witness]) -> Found | None:
    """Two dates of one sentence, as far apart as ours says."""
    ours = claim.value
    days = None if ours.unit is None else convert(ours.low, ours.unit, "day")
    step = None if ours.unit is None else convert(max(ours.step, Fraction(1)), ours.unit, "day")
    if days is None or step is None or ours.bound is Bound.OVER:
        return None
    for witness in witnesses:
        spans = witness.spreads.lasting(days, step)
        if spans:
            text = " to ".join(" ".join(witness.reading.text[slice(*span)].split()) for span in spans)
            return Found(Agreement.DERIVED, (Place(witness, spans),), text)
    return None
