"""Dates that only say what something is compared with: "up 17 % compared to the third quarter of 2019"."""

import re
from collections.abc import Callable, Iterator, Sequence

from sicut.locate.facts.tables import Item
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Date
from sicut.model.value import Precision, When
from sicut.text.pattern import pattern
from sicut.text.segment import keys
from sicut.text.unicode import is_digit

_REACH, _MOST = 60, 1_000
_WORDS = (
    r"compared (?:to|with)|comparison (?:to|with)|than|versus|vs|relative to|gegenüber|verglichen mit|"
    r"vergleich (?:zu|zum|mit)|par rapport (?:à|au|aux)|frente al?|comparación con|respecto (?:al?|de)"
)
_BEHIND = r"\b[^,;:!?\n]{0,60}$"
_COMPARED = pattern(rf"\b(?:{_WORDS}){_BEHIND}", re.IGNORECASE)
_MAY_COMPARE = pattern(
    rf"\b(?:{_WORDS}|over|from|since|after|on|against|als|seit|von|depuis|de|desde){_BEHIND}", re.IGNORECASE
)
_CHANGES = pattern(
    r"\b(?:increas|decreas|gr[eo]w|rose|fell|declin|improv|gestiegen|gesunken|stieg|sank|wuchs|augment|diminu|progress|"
    r"aument|disminu|creci)",
    re.IGNORECASE,
)
_KINDS = frozenset({Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.YEAR})


Told = tuple[Witness, Item[When]]


def compared_with(claim: Date, found: Sequence[Told], text: str) -> list[Told]:
    """The dates that a change is told of, where the date of *claim* is only what those are compared with.

    *found* are all places of that date in the sources, *text* is the report's as shown. None, unless the claim tells a
    change in that time, without a number of those places, and a source tells of the same part of another year.
    """
    ours, sentence = claim.value, text[slice(*claim.about.sentence)]
    if ours.precision not in _KINDS or ours.relative or _CHANGES().search(sentence) is None:
        return []
    if _led(_MAY_COMPARE, text, claim.value, claim.about.sentence.start) is not None:
        return []
    numbers = _numbers(sentence) - _numbers(text[slice(*ours.span)])
    if not all(_is_base(*one) and numbers.isdisjoint(_around(*one)) for one in found):
        return []
    others = [one for witness in dict.fromkeys(witness for witness, _ in found) for one in _others(ours, witness)]
    years = {str(item.value.year) for _, item in others}
    return others if years.isdisjoint(numbers) else []


def _others(ours: When, witness: Witness) -> Iterator[Told]:
    """The same part of another year, told for its own sake."""
    for item in witness.dates.items[:_MOST]:
        theirs = item.value
        if theirs.precision is ours.precision and theirs.ends is None and not theirs.relative:
            is_part = ours.first is not None and theirs.first is not None and ours.first.month == theirs.first.month
            if is_part and None not in {ours.year, theirs.year} and ours.year != theirs.year:
                yield from () if _is_base(witness, item) else ((witness, item),)


def _is_base(witness: Witness, item: Item[When]) -> bool:
    return _led(_COMPARED, witness.reading.text, item.value, item.about.sentence.start) is not None


def _led(words: Callable[[], re.Pattern[str]], text: str, when: When, sentence: int) -> int | None:
    """Where *words* that lead to a date begin, within its sentence and its clause."""
    found = words().search(text, max(sentence, when.span.start - _REACH), when.span.start)
    return None if found is None else found.start()


def _around(witness: Witness, item: Item[When]) -> set[str]:
    """The numbers that may be of the date, but for its own: from the words of comparison to the end of the sentence."""
    text, when, sentence = witness.reading.text, item.value, item.about.sentence
    begin = _led(_COMPARED, text, when, sentence.start)
    return _numbers(text[sentence.start if begin is None else begin : sentence.end]) - _numbers(text[slice(*when.span)])


def _numbers(text: str) -> set[str]:
    return {key for key in keys(text) if any(map(is_digit, key))}
