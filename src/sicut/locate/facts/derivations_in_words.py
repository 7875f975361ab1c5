"""How a number follows from others where the words beside it say so: a month, on average, the rest, years old."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from sicut.locate.facts.found import Found, Place
from sicut.locate.facts.near import Near, Numeric, likest
from sicut.locate.facts.tables import Item
from sicut.locate.facts.witnesses import Witness
from sicut.locate.facts.wording import is_of_each, is_rest, rate
from sicut.model.collation import Agreement
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.binding import maybe_same
from sicut.text.dates.comparing import age_on
from sicut.text.quantities import compatible
from sicut.text.quantities.margins import written
from sicut.text.quantities.sums import derive

_SLIGHT, _ROUGH = Fraction(25, 1000), Fraction(1, 10)
_NEAR_BY, _LEAST_DIGITS = 300, 2
_HUNDRED = Fraction(100)
_LEAST_YEARS, _THIRD = 3, 1 / 3


def follows_in_words(claim: Numeric, near: Sequence[Near], witnesses: Sequence[Witness], text: str) -> Found | None:
    """What the number of *claim* follows from as its sentence says; ``None`` without any."""
    close = likest([one for one in near if _is_tied(claim, one)])
    ways = (
        _per_time(claim, close, text),
        _of_each(claim, close, text),
        _rest(claim, close, text),
        _nearby(claim, close),
        _age(claim, witnesses),
    )
    return next((found for found in ways if found is not None), None)


def _is_tied(claim: Numeric, one: Near) -> bool:
    return (one.like.covered > 0 or one.item.about.head in claim.about.frame) and not one.like.names_clash


def _per_time(claim: Numeric, close: Sequence[Near], text: str) -> Found | None:
    """A number of a year, told per month, week or day."""
    told = rate(claim, text)
    if told is None:
        return None
    for one in close:
        times, unit = told
        if _is_of_it(claim, one) and _counts_alike(claim, one) and _makes(claim.value, one.value.low / times):
            return Found(Agreement.DERIVED, (one.place,), f"{written(one.value.low)} a year is so much a {unit}")
    return None


def _is_of_it(claim: Numeric, one: Near) -> bool:
    """Whether both may be of one thing, but for the time that they are told for; of no other years."""
    years, others = (frozenset(filter(str.isdigit, each.modifiers)) for each in (claim.about, one.item.about))
    return maybe_same(one.like) or (one.like.same_head and (not years or not others or years == others))


def _of_each(claim: Numeric, close: Sequence[Near], text: str) -> Found | None:
    """A number of one passage divided by another one there: so many for each."""
    if not is_of_each(text, claim.about.sentence):
        return None
    for one in close:
        if not _counts_alike(claim, one) or not maybe_same(one.like):
            continue
        for other in one.witness.amounts.beside(one.item):
            if (
                other.value.low > 1
                and other.value.unit is None
                and _makes(claim.value, one.value.low / other.value.low)
            ):
                return _derived(one, other, f"{written(one.value.low)} / {written(other.value.low)}")
    return None


def _rest(claim: Numeric, close: Sequence[Near], text: str) -> Found | None:
    """What is left of a hundred per cent, or of a number without another one of its sentence."""
    if not is_rest(claim, text):
        return None
    ours = claim.value
    for one in close:
        for other in () if one.value.unit != ours.unit else one.witness.amounts.beside(one.item):
            if other.value.unit in {None, ours.unit} and one.value.low - other.value.low == ours.low:
                return _derived(one, other, f"{written(one.value.low)} − {written(other.value.low)}")
        if ours.unit == one.value.unit == "percent" and _makes(claim.value, _HUNDRED - one.value.low):
            return Found(Agreement.DERIVED, (one.place,), f"100 % − {written(one.value.low)} %")
    return None


def _nearby(claim: Numeric, close: Sequence[Near]) -> Found | None:
    """Two numbers of one unit in sentences next to each other, or a percentage and what it may be of."""
    ours = claim.value
    if ours.unit is None or (ours.unit != "percent" and len(str(ours.low.numerator).rstrip("0")) < _LEAST_DIGITS):
        return None
    exact = ours._replace(bound=Bound.EXACT)
    for one in close:
        for other in _around(one):
            pair = sorted((one.item, other), key=lambda item: item.value.span)
            is_share = "percent" in {ours.unit, one.value.unit, other.value.unit}
            if not is_share and not compatible(one.value.unit, other.value.unit):
                continue
            found = derive(exact, [each.value for each in pair])
            if found is not None and "+" not in found.text:
                return _derived(one, other, found.text)
    return None


def _age(claim: Numeric, witnesses: Sequence[Witness]) -> Found | None:
    """The years between a date that shares words with the claim and the day of its document."""
    if claim.value.unit != "year" or claim.value.low < _LEAST_YEARS:
        return None
    for witness in witnesses:
        today = witness.values.today
        for item in () if today is None else witness.dates.near(claim.about):
            first, last = item.value.first, item.value.last
            if today is None or first is None or last is None or last >= today:
                continue
            is_tied = witness.like(claim.about, item.about, claim.language).covered >= _THIRD
            if is_tied and age_on(last, today) <= claim.value.low <= age_on(first, today):
                text = f"{' '.join(witness.reading.text[slice(*item.value.span)].split())} to {today.isoformat()}"
                return Found(Agreement.DERIVED, (Place(witness, (item.value.span,)),), text)
    return None


def _around(one: Near) -> Iterator[Item[Amount]]:
    at = one.value.span.start
    for item in one.witness.amounts.items:
        if item != one.item and item.value.unit is not None and abs(item.value.span.start - at) <= _NEAR_BY:
            yield item


def _derived(one: Near, other: Item[Amount], text: str) -> Found:
    return Found(Agreement.DERIVED, (Place(one.witness, (one.value.span, other.value.span)),), text)


def _counts_alike(claim: Numeric, one: Near) -> bool:
    ours, theirs = claim.value, one.value
    plain = ours.kind is theirs.kind is NumberKind.CARDINAL and theirs.low == theirs.high
    return plain and compatible(ours.unit, theirs.unit)


def _makes(ours: Amount, value: Fraction) -> bool:
    """Whether *value* is told as *ours*, rounded."""
    distance = abs(ours.low - value)
    slack = _ROUGH if ours.bound is not Bound.EXACT else _SLIGHT
    return 2 * distance <= ours.step or distance <= slack * abs(value)
