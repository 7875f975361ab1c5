"""A date of a report against those of its sources."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from sicut.locate.facts.bases import compared_with
from sicut.locate.facts.events import Event, certain, event, likely, may_be, near_miss, sure
from sicut.locate.facts.found import Found, Place, doubtful
from sicut.locate.facts.keys import sought_keys
from sicut.locate.facts.tables import Item
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Date
from sicut.model.collation import Agreement, ReasonCode
from sicut.model.value import Precision, When
from sicut.text.dates import conflicts, contains, same_date

_TOLD = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})
_MONTH = timedelta(31)
_FEW = 30


class _Near(NamedTuple):
    """A date of a witness, and how alike the events of both dates are."""

    witness: Witness
    item: Item[When]
    event: Event

    @property
    def place(self) -> Place:
        return Place(self.witness, (self.item.value.span,))


def compare_date(claim: Date, witnesses: Sequence[Witness], text: str) -> Found:
    """The best that *witnesses* say of the date of *claim*, in the report whose text as shown is *text*.

    In this order: the same date or one within it, unless it is of another event and this event surely has another date;
    both ends of an interval; another date for likely the same event.
    """
    ours = _loosely(claim.value)
    if ours.fault is not None:
        return doubtful(ReasonCode.TOO_SHORT, f"there is no such day: {ours.fault}")
    looked_up = [near for witness in witnesses for near in _looked_up(claim, witness)]
    same = [near for near in looked_up if _is_same(ours, near.item.value)]
    within = [near for near in looked_up if _is_within(ours, near.item.value)]
    agreeing = same or within
    is_clear = any(may_be(near.event) for near in agreeing)
    rivals = [] if is_clear else _best([near for witness in witnesses for near in _rivals(claim, witness)])
    told = compared_with(claim, [(near.witness, near.item) for near in agreeing], text)
    if told:
        return Found(Agreement.OTHER, tuple(Place(witness, (item.value.span,)) for witness, item in told))
    if agreeing and not any(certain(near.event) for near in rivals):
        places = tuple(near.place for near in _best(agreeing))
        return Found(Agreement.SAME, places) if same else Found(Agreement.DERIVED, places, "within it")
    both = _both_ends(ours, looked_up)
    if both is not None:
        return both
    if rivals:
        return Found(Agreement.OTHER, tuple(near.place for near in rivals))
    return _absent(claim, ours, witnesses)


def _loosely(when: When) -> When:
    """*when*; a season may begin a month earlier or end a month later than the calendar has it."""
    if when.precision is not Precision.SEASON or when.first is None or when.last is None:
        return when
    return when._replace(first=when.first - _MONTH, last=when.last + _MONTH)


def _absent(claim: Date, ours: When, witnesses: Sequence[Witness]) -> Found:
    """That no source has the date: said only of those that a source would tell in the same way."""
    if ours.precision is Precision.SEASON:
        return doubtful(ReasonCode.PARAPHRASE, "a source may tell a season otherwise")
    if any(likely(near.event) for witness in witnesses for near in _unplaced(claim, witness)):
        return doubtful(ReasonCode.PARAPHRASE, "a source tells when, counting from a day that it does not tell")
    if not ours.relative and (ours.day is not None or ours.weekday is None):
        return Found(Agreement.ABSENT)
    if ours.weekday is None:
        return doubtful(ReasonCode.PARAPHRASE, "it counts from a day, and a source may tell that day otherwise")
    dates = [item.value for witness in witnesses for item in witness.dates.items]
    by_weekdays = any(_is_weekday(when) for when in dates)
    if by_weekdays and not any(_may_be_any_day(when) for when in dates):
        return Found(Agreement.ABSENT)
    return doubtful(ReasonCode.PARAPHRASE, "no source names that day, and it may be told otherwise")


def _unplaced(claim: Date, witness: Witness) -> Iterator[_Near]:
    """The days of *witness* that may be ours: they count from a day that is not told, and name no other weekday."""
    for item in witness.dates.near(claim.about):
        theirs = item.value
        counts = theirs.relative and theirs.first is None and theirs.month is None
        if (
            counts
            and theirs.precision is claim.value.precision is Precision.DAY
            and (theirs.weekday is None or _falls_on(theirs, claim.value))
        ):
            yield _near(claim, witness, item)


def _is_weekday(when: When) -> bool:
    """Whether a date is told by its day of the week alone."""
    return when.weekday is not None and when.month is None and when.day is None


def _may_be_any_day(when: When) -> bool:
    """Whether a day is told as "tomorrow" or "on the 14th", and nothing tells on which day of the week."""
    return when.precision is Precision.DAY and when.weekday is None and when.first is None


def _looked_up(claim: Date, witness: Witness) -> Iterator[_Near]:
    """The dates of *witness* that are ours, lie within it, or are one of its ends."""
    ours = _loosely(claim.value)
    told = (ours, *(ours.ends or ()))
    found = witness.dates.having(
        sought_keys(ours), lambda theirs: any(_tells(one, theirs) for one in told), claim.about
    )
    return (_near(claim, witness, item) for item in found)


def _near(claim: Date, witness: Witness, item: Item[When]) -> _Near:
    like = witness.like(claim.about, item.about, claim.language)
    return _Near(witness, item, event(claim.about, item.about, like, witness.values.rarity))


def _rivals(claim: Date, witness: Witness) -> Iterator[_Near]:
    """The dates of *witness* that are likely of the same event and another day, month, year."""
    ours, dates = _loosely(claim.value), witness.dates
    candidates = dates.items if len(dates.items) <= _FEW else dates.near(claim.about)
    for item in candidates:
        theirs = item.value
        if theirs.fault is not None or _is_same(ours, theirs) or not conflicts(ours, theirs):
            continue
        near = _near(claim, witness, item)
        fine = {ours.precision, theirs.precision} <= _TOLD and (theirs.ends is None) is (ours.ends is None)
        slip = (near_miss(ours, theirs) or _half_same(ours, theirs)) and near.event.found > 0
        if not near.event.clashes and (slip or (fine and likely(near.event)) or sure(near.event)):
            yield near


def _both_ends(ours: When, looked_up: Sequence[_Near]) -> Found | None:
    """The two dates that an interval lies between, each told somewhere, no one in an interval that ends otherwise."""
    if ours.ends is None:
        return None
    alone = [near for near in looked_up if not _half_same(ours, near.item.value)]
    for agrees, agreement in ((_is_same, Agreement.SAME), (_tells, Agreement.DERIVED)):
        found = [next((near for near in alone if agrees(end, near.item.value)), None) for end in ours.ends]
        if None not in found:
            places = tuple(dict.fromkeys(near.place for near in found if near is not None))
            return Found(agreement, places, None if agreement is Agreement.SAME else "within it")
    return None


def _tells(ours: When, theirs: When) -> bool:
    return _is_same(ours, theirs) or _is_within(ours, theirs)


def _half_same(ours: When, theirs: When) -> bool:
    """Whether two intervals have one end in common and the other not."""
    if ours.ends is None or theirs.ends is None:
        return False
    pairs = zip(ours.ends, theirs.ends, strict=True)
    return {same_date(mine, its) is True for mine, its in pairs} == {True, False} and conflicts(ours, theirs)


def _is_same(ours: When, theirs: When) -> bool:
    if ours.ends is None and theirs.ends is not None:
        return any(same_date(ours, end) is True for end in theirs.ends)
    return same_date(ours, theirs) is True or _falls_on(ours, theirs)


def _falls_on(ours: When, theirs: When) -> bool:
    """Whether ours is a weekday alone, and theirs a day that falls on it."""
    if not _is_weekday(ours) or theirs.first is None or theirs.first != theirs.last:
        return False
    return theirs.first.weekday() == ours.weekday


def _is_within(ours: When, theirs: When) -> bool:
    """Whether theirs tells more finely what ours tells."""
    if ours.ends is not None and theirs.ends is not None:
        return all(contains(mine, its) for mine, its in zip(ours.ends, theirs.ends, strict=True))
    if ours.ends is not None and ours.precision is Precision.DAY:
        return False
    if theirs.ends is not None:
        return contains(ours, theirs) or any(contains(ours, end) for end in theirs.ends)
    return contains(ours, theirs)


def _best(found: Sequence[_Near]) -> list[_Near]:
    """*found*, the likest first."""
    return sorted(
        found,
        key=lambda near: (
            -near.event.covered - near.event.covering,
            near.witness.document.siglum,
            near.item.value.span,
        ),
    )
