"""A number of a report against those of its sources."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from sicut.locate.facts.asked import asked
from sicut.locate.facts.derivations import follows, shares
from sicut.locate.facts.derivations_in_words import follows_in_words
from sicut.locate.facts.found import Found, Place, doubtful
from sicut.locate.facts.lists import by_lists
from sicut.locate.facts.near import Near, Numeric, beside, likest
from sicut.locate.facts.witnesses import Witness
from sicut.locate.facts.wording import is_nearly, is_of_each, turned
from sicut.model.collation import Agreement, ReasonCode
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.binding import likely_same, maybe_same, surely_same
from sicut.text.quantities import compatible, derived, differs_in_unit, dimension, same_amount
from sicut.text.quotes import CLOSING, OPENING

_SMALL = 12
_THOUSANDS = tuple(Fraction(10) ** power for power in (-9, -8, -6, -4, -3, 3, 4, 6, 8, 9))
_MUCH, _HALF = 1 / 3, 1 / 2
_SEVERAL = 3


def compare_amount(claim: Numeric, witnesses: Sequence[Witness], text: str) -> Found:
    """The best that *witnesses* say of the number of *claim*, in the report whose text as shown is *text*.

    In this order: the same number, unless it is surely of another thing and this thing has another one; a number from
    which it follows; a list of so many; another number, or the same in another unit, for surely the same thing.
    """
    near = [one for witness in witnesses for one in beside(claim, witness, witness.amounts.near(claim.about))]
    equal = [one for witness in witnesses for one in _equal(claim, witness)]
    if is_nearly(claim, text):
        claim = replace(claim, value=claim.value._replace(bound=Bound.UNDER))
    rivals = [one for one in near if surely_same(one.like) and _is_rival(claim.value, one.value)]
    listed = by_lists(claim, witnesses, text)
    is_elsewhere = _are_of_another(equal, rivals) or _is_denied(listed, equal) or _is_beside(claim, equal, text)
    if equal and not is_elsewhere:
        return Found(Agreement.SAME, tuple(one.place for one in likest(equal)))
    if listed is not None and listed.agreement is Agreement.DERIVED:
        return listed
    told = _ends(claim, witnesses) or follows(claim, near, witnesses) or follows_in_words(claim, near, witnesses, text)
    how = None if told is None else turned(claim, text, told.derivation)
    if told is not None and (how is not None or told.derivation is None):
        return told._replace(derivation=how)
    if listed is not None and not rivals:
        return listed
    if is_of_each(text, claim.about.sentence):
        near, rivals = _of_each(near), _of_each(rivals)
    return _other(claim, near, rivals, witnesses, text)


def _other(
    claim: Numeric, near: Sequence[Near], rivals: Sequence[Near], witnesses: Sequence[Witness], text: str
) -> Found:
    """That the thing has another number, or the number another unit; else that there is none."""
    absent = _absent(claim, text)
    told = [Place(one.witness, (part.value.span,)) for one, part, _ in shares(claim, near) if one.like.covered >= _HALF]
    if told:
        return Found(Agreement.OTHER, tuple(dict.fromkeys(told)))
    if not rivals and absent.doubt is None:
        rivals = [one for one in near if likely_same(one.like) and _is_rival(claim.value, one.value)]
    in_unit = likest([one for one in (*rivals, *_in_unit(claim, witnesses)) if differs_in_unit(claim.value, one.value)])
    if in_unit and absent.doubt is None:
        return Found(Agreement.UNIT, tuple(one.place for one in in_unit))
    if rivals:
        return Found(Agreement.OTHER, tuple(one.place for one in likest(rivals)))
    return absent


def _absent(claim: Numeric, text: str) -> Found:
    """That no source has the number: said only of numbers that a text would give as such."""
    ours = claim.value
    if ours.kind is not NumberKind.CARDINAL:
        return doubtful(ReasonCode.PARAPHRASE, "a rank or a share may follow from what a source tells in other words")
    marked = text[max(0, ours.span.start - 1) : ours.span.start] in OPENING
    marked = marked and text[ours.span.end : ours.span.end + 1] in CLOSING
    if ours.in_words and not marked and (ours.high <= (_SMALL if ours.unit is None else 1) or ours.low < ours.high):
        return doubtful(ReasonCode.PARAPHRASE, "a source may show so small or vague a number without saying it")
    return Found(Agreement.ABSENT)


def _equal(claim: Numeric, witness: Witness) -> Iterator[Near]:
    """The numbers of *witness* that are the same."""
    ours = claim.value
    same = witness.amounts.having((ours.low,), lambda one: _is_same(ours, one) or _is_end(ours, one), claim.about)
    return beside(claim, witness, same)


def _are_of_another(equal: Sequence[Near], rivals: Sequence[Near]) -> bool:
    """Whether the number, wherever it stands, is of another thing than the claim's, which surely has another number.

    So it is where nothing says that both may be of one thing; or where the words of the claim stand by the other number
    by far, and what the equal one is of is told in other words.
    """
    if not rivals:
        return False
    if not any(maybe_same(one.like) for one in equal):
        return True
    best, other = likest(rivals)[0], likest(equal)[0]
    passages = {(one.witness, one.item.about.sentence) for one in rivals}
    if any(likely_same(one.like) or (one.witness, one.item.about.sentence) in passages for one in equal):
        return False
    return best.like.covered - other.like.covered >= _MUCH and best.like.weight >= 2 * other.like.weight


def _is_denied(listed: Found | None, equal: Sequence[Near]) -> bool:
    """Whether a list has another number of what the claim counts, and the number elsewhere is of another noun."""
    is_counted = listed is not None and listed.agreement is Agreement.COUNTED
    return is_counted and all(one.like.heads and not one.like.same_head for one in equal)


def _of_each(found: Sequence[Near]) -> list[Near]:
    """Those whose sentences tell of each, or of so many in a time, too."""
    return [one for one in found if is_of_each(one.witness.reading.text, one.item.about.sentence)]


def _is_beside(claim: Numeric, equal: Sequence[Near], text: str) -> bool:
    """Whether *claim* is the nine of "the chamber and nine others", and the *equal* numbers are of other things."""
    question = asked(claim, text)
    return question is not None and question.beside is not None and not any(likely_same(one.like) for one in equal)


def _ends(claim: Numeric, witnesses: Sequence[Witness]) -> Found | None:
    """The two numbers of one passage that a range of the claim lies between: "rose from 40,000 to 46,000"."""
    ours = claim.value
    if ours.low == ours.high:
        return None
    ends = [ours._replace(low=end, high=end) for end in (ours.low, ours.high)]
    for witness in witnesses:
        for item in witness.amounts.having((ours.low,), lambda one: _is_same(ends[0], one), claim.about):
            passage = witness.amounts.beside(item)
            found = [next((one for one in passage if _is_same(end, one.value)), None) for end in ends]
            if None not in found:
                spans = tuple(one.value.span for one in found if one is not None)
                return Found(Agreement.SAME, (Place(witness, spans),))
    return None


def _in_unit(claim: Numeric, witnesses: Sequence[Witness]) -> Iterator[Near]:
    """The numbers with the digits of *claim* in another unit or magnitude, likely of the same thing."""
    ours = claim.value
    keys = tuple(ours.low * factor for factor in (Fraction(1), *_THOUSANDS))
    for witness in witnesses:
        items = witness.amounts.having(keys, lambda one: differs_in_unit(ours, one), claim.about)
        yield from (one for one in beside(claim, witness, items) if _is_maybe_this(one, ours))


def _is_maybe_this(one: Near, ours: Amount) -> bool:
    """Whether a number with the same digits may be of the same thing: they share a noun, or most words."""
    like = one.like
    if (
        like.shared >= _SEVERAL
        and min(like.covered, like.covering) >= _MUCH
        and not (like.excluded or like.names_clash)
    ):
        return True
    if not like.comparable or not maybe_same(like):
        return False
    if len(str(ours.low.numerator).rstrip("0")) == 1:
        return likely_same(one.like)
    return one.like.same_head or one.like.covered >= 1 / 2


def _is_same(ours: Amount, theirs: Amount) -> bool:
    """Whether both are one number; of an age one text may leave out the years."""
    is_age = {ours.unit, theirs.unit} == {None, "year"}
    return same_amount(ours._replace(unit=None), theirs._replace(unit=None)) if is_age else same_amount(ours, theirs)


def _is_end(ours: Amount, theirs: Amount) -> bool:
    """Whether *theirs* is a range that begins or ends with *ours*."""
    is_range = ours.low == ours.high and theirs.low < theirs.high
    ends = (theirs._replace(low=end, high=end) for end in (theirs.low, theirs.high))
    return is_range and any(same_amount(ours, end) for end in ends)


def _is_rival(ours: Amount, theirs: Amount) -> bool:
    """Whether *theirs* says another number of the kind that *ours* is."""
    if ours.kind is not theirs.kind or same_amount(ours, theirs):
        return False
    same_kind = compatible(ours.unit, theirs.unit) or dimension(ours.unit) == dimension(theirs.unit)
    return same_kind and derived(ours, theirs) is None
