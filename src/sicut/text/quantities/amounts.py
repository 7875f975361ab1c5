"""Numbers with their units: what is measured, in money, lengths, times and shares."""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from sicut.model.span import Span
from sicut.model.value import Amount, NumberKind
from sicut.text.pattern import pattern
from sicut.text.quantities.joining import joined, shared_units
from sicut.text.quantities.limits import limited
from sicut.text.quantities.numbers import find_numbers
from sicut.text.quantities.passing import rates, scores
from sicut.text.quantities.single import and_a_half, single_units
from sicut.text.quantities.unit_measure import dimension
from sicut.text.quantities.unit_reading import Reader, Unit

_MAGNITUDES = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "Mio": 10**6,
    "Mio.": 10**6, "b": 10**9, "B": 10**9, "bn": 10**9, "Bn": 10**9, "mrd": 10**9, "Mrd": 10**9, "Mrd.": 10**9,
    "Md": 10**9, "Mds": 10**9, "T": 10**12, "tn": 10**12, "trn": 10**12, "mm": 10**6, "MM": 10**6,
}  # fmt: skip
_MAGNITUDE = pattern(
    r"[^\S\n]?(Mio\.?|Mrd\.?|mrd|Mds?|mln|mil|trn|mm|MM|mn|bn|Bn|tn|[kKmMbBT])(?![\w])(?!['’]\w)(?:(?<=\.)|(?!\.\d))"
)
_OF_A_UNIT = pattern(r"(?:[^\S\n]of)?[^\S\n]an?(?=[^\S\n])")
_CHINESE_PERCENT = "百分之"
_MEANS_MINUS = pattern(r"(?:\b(?:is|was|of|to|at)|[:=])\s?\($")
_WEIGHS = pattern(r"(?i)\b(?:weigh\w*|weight\w*|heav\w+|lifted|gained|lost|shed|pack\w*|bag|sacks?|ounces?)\b")
_HEAVY = pattern(
    r"(?i)\s(?:of\s(?!debt|tax|aid|fund|public|income|money|invest)|in\sweight|heav|light|over\s?weight|and\s\w+\sounces?)"
)
_HYPHENATED = pattern(r"[-\u2010\u2011](?!(?:long|old|olds|wide|high|deep|tall|thick|plus|ahead|per|round)\b)[^\W\d]")
_PEOPLE = pattern(
    r"\s(?:people|users|jobs|homes|customers|copies|children|views|followers|workers|voters|members|viewers|visitors|"
    r"passengers|tons|tonnes|barrels|households|students|residents|patients|men|women|tickets|times|more|new)\b"
)
_NEXT_WORD = pattern(r"\s[^\W\d]")
_THOUSANDTH = Fraction(1, 1000)
_GROUPED = pattern(r"[1-9١-٩][0-9٠-٩]{0,2}٫[0-9٠-٩]{2}[0٠](?![0-9٠-٩])")
_FOUR_DIGITS = range(1000, 2101)
_YEARS = frozenset("г年")
_AWKWARD = frozenset({"second", "foot", "bar", "stone", "pound", "degree", "minute"})


def find_amounts(text: str, language: str | None) -> tuple[Amount, ...]:
    """All numbers of *text* in order, with their units where they have one; linear in its length.

    What counts in one unit and a smaller one ("7 feet 10 inches", "20 dollars and 43 cents") is one amount, as are the
    ends of a range; "a mile" and "half an hour" are amounts too.

    Args:
        text: The text as shown; blank lines part its blocks.
        language: A BCP 47 tag, or ``None`` where it is not known.
    """
    reader = Reader(text, language)
    measured = tuple(_measured(find_numbers(text, language), reader))
    alone = single_units(text, reader)
    amounts = [_grouped(text, limited(text, each, language)) for each in _merged(measured, alone)]
    return tuple(rates(text, scores(text, joined(text, shared_units(text, amounts))), language))


def _grouped(text: str, amount: Amount) -> Amount:
    """A count whose thousands stand before an Arabic decimal sign, as its nought at the end tells."""
    if amount.unit is not None or amount.step != _THOUSANDTH or not _GROUPED().match(text, amount.number.start):
        return amount
    return amount._replace(low=amount.low * 1000, high=amount.high * 1000, step=Fraction(1))


def _merged(measured: Sequence[Amount], alone: Sequence[Amount]) -> list[Amount]:
    """Both in order; of two that overlap, the one that begins first, or is longer."""
    kept: list[Amount] = []
    for amount in sorted((*measured, *alone), key=lambda each: (each.span.start, -each.span.end)):
        if not kept or amount.span.start >= kept[-1].span.end:
            kept.append(amount)
    return kept


def _measured(numbers: Iterable[Amount], reader: Reader) -> Iterator[Amount]:
    """The numbers with the units beside them."""
    end = 0
    for number in numbers:
        if number.span.start < end:
            continue
        amount = _with_unit(number, reader, end)
        end = amount.span.end
        yield amount


def _with_unit(number: Amount, reader: Reader, least: int) -> Amount:
    if number.kind is NumberKind.ORDINAL:
        return number
    before = reader.before(number.span.start, least)
    if before is None and (signed := _before_sign(number, reader, least)) is not None:
        number, before = signed
    if before is not None:
        return _with_money_before(number, before, reader, least)
    if reader.text.startswith(_CHINESE_PERCENT, number.span.start - 3) and number.span.start - 3 >= least:
        return number._replace(unit="percent", span=Span(number.span.start - 3, number.span.end))
    return _with_unit_after(number, reader)


def _before_sign(number: Amount, reader: Reader, least: int) -> tuple[Amount, tuple[str, int]] | None:
    """The number as a negative one, where a minus stands between the currency and it."""
    at = number.span.start - 1
    before = reader.before(at, least) if at >= least and reader.text[at] in "-\u2212" else None
    if before is None or number.low < 0:
        return None
    return number._replace(low=-number.high, high=-number.low), before


def _with_money_before(number: Amount, before: tuple[str, int], reader: Reader, least: int) -> Amount:
    unit, start = before
    number = _magnified(number, reader)
    after = reader.after(number.span.end, in_digits=not number.in_words, beside=False)
    end = number.span.end
    if after is not None and dimension(after.key) == "money" and " per " not in after.key:
        unit, end = after.key if unit in {"dollar", "crown", "pound", "franc"} else unit, after.end
    rate = reader.rate(unit, end)
    if rate is not None:
        unit, end = rate.key, rate.end
    is_minus = start > least and reader.text[start - 1] in "-\u2212" and not reader.text[max(0, start - 2)].isalnum()
    amount = number._replace(unit=unit, span=Span(start - is_minus, end), kind=NumberKind.CARDINAL)
    if number.low > 0 and (is_minus or _is_in_accounting_brackets(amount.span, reader.text)):
        return amount._replace(low=-number.high, high=-number.low)
    return amount


def _is_in_accounting_brackets(span: Span, text: str) -> bool:
    """Whether the amount stands alone in brackets after "is", "of" or a colon, as an accountant writes a loss."""
    return text[span.end : span.end + 1] == ")" and bool(
        _MEANS_MINUS().search(text[max(0, span.start - 8) : span.start])
    )


def _magnified(number: Amount, reader: Reader) -> Amount:
    """The number with the letter of a magnitude after it, which only money has ("$10k")."""
    found = _MAGNITUDE().match(reader.text, number.span.end)
    if found is None or not reader.text[number.span.end - 1].isdigit():
        return number
    return _times(number, Fraction(_MAGNITUDES[found[1]]), found.end())


def _times(number: Amount, factor: Fraction, end: int) -> Amount:
    return number._replace(
        low=number.low * factor,
        high=number.high * factor,
        step=number.step * factor,
        span=Span(number.span.start, end),
        number=Span(number.number.start, end),
    )


def _with_unit_after(number: Amount, reader: Reader) -> Amount:
    magnified = _magnified(number, reader)
    found = _unit_after(magnified, reader) if magnified is not number else None
    if found is not None and dimension(found.key.partition(" per ")[0]) == "money":
        number = magnified
    else:
        found = _unit_after(number, reader)
    if found is None:
        return number
    if number.kind is NumberKind.LABEL and not found.is_sign:
        return number
    kind = NumberKind.ORDINAL if number.kind is NumberKind.ORDINAL else NumberKind.CARDINAL
    number = _times(number, found.factor, number.span.end)._replace(kind=kind, number=number.number)
    return and_a_half(number._replace(unit=found.key, span=Span(number.span.start, found.end)), reader.text)


def _unit_after(number: Amount, reader: Reader) -> Unit | None:
    at, text = number.span.end, reader.text
    last = text[number.number.end - 1]
    in_digits = last.isdigit() or last in "½⅓⅔¼¾⅛⅜⅝⅞" or (not number.in_words and number.step > 1)
    if number.kind is NumberKind.SHARE:
        article = _OF_A_UNIT().match(text, at)
        at = at if article is None else article.end()
    found = reader.after(at, in_digits=in_digits)
    if found is None or not _is_unit(number, found, reader):
        return None
    return found._replace(key="pound mass") if found.key == "pound" and _weighs(number, found, text) else found


def _is_unit(number: Amount, found: Unit, reader: Reader) -> bool:
    """Whether the word after the number is its unit, and not part of another word or of a date."""
    text, word = reader.text, reader.text[number.span.end : found.end].lstrip()
    if found.key in _AWKWARD and _HYPHENATED().match(text, found.end):
        return False
    if word == "second" and number.low != 1 and _NEXT_WORD().match(text, found.end):
        return False
    if text[max(0, number.span.start - 2) : number.span.start].strip().endswith("第"):
        return False
    if found.key == "stone" and text[found.end : found.end + 2].strip()[:1].isalpha():
        return False
    if word == "pm" and number.step.denominator == 1:
        return False
    if word == "m" and _PEOPLE().match(text, found.end):
        return False
    if found.key == "year" and word[:1] in _YEARS:
        return text[found.end : found.end + 1] != "代" and not (number.low in _FOUR_DIGITS and number.step == 1)
    return number.kind is not NumberKind.SHARE or found.key != "percent"


def _weighs(number: Amount, found: Unit, text: str) -> bool:
    """Whether pounds are those of a weight, by the words around them."""
    before = re.split(r"[.;\n]", text[max(0, number.span.start - 40) : number.span.start])[-1]
    return bool(_WEIGHS().search(before) or _HEAVY().match(text, found.end))
