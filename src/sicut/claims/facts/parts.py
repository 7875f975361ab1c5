"""Parts and their total in a sentence, shares of one whole, and "10 of 40, or 25 per cent"."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from sicut.claims.facts.outline import A, Found, Outline, wrong
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.pattern import pattern
from sicut.text.quantities.margins import Range, is_count, is_plain, range_of, written
from sicut.text.segment import Word, words

_WORDS = r"[^,;:.()（），；：、。–—\ue000-\ue18f\U000f0000-\U000f018f]"
_AND = r"(?:\s?,?\s(?:and|und|et|y|и|plus|sowie)\s|\s?[,;]\s|\sو|[，、；]|和)"
_CLOSED = pattern(
    rf"(?P<total>{A}){_WORDS}{{0,40}}(?::\s?|：|\s?[(（]"
    rf"|\s[–—]\s)(?P<parts>{A}{_WORDS}{{1,40}}(?:{_AND}{A}{_WORDS}{{1,40}})+)(?=[.)）。;；]|\s[–—]|$)"
)
_SUMMED = pattern(
    rf"(?P<parts>{A}{_WORDS}{{1,40}}(?:{_AND}{A}{_WORDS}{{1,40}})+)[,(–—]?\s?(?:(?:for|with|making"
    rf"|giving)\s)?(?:a total of|in all|in total|altogether|zusammen|insgesamt|au total"
    rf"|en total|en tout|soit au total|всего|итого|共计?|总共)\s?,?(?P<total>{A})"
    rf"|(?P<parts2>{A}{_WORDS}{{1,40}}(?:{_AND}{A}{_WORDS}{{1,40}})+),\s(?P<total2>{A}){_WORDS}{{0,12}}\s?(?:in all"
    rf"|in total|altogether|insgesamt|zusammen|au total|en tout|en total)\b",
    re.IGNORECASE,
)
_EQUATION = pattern(rf"(?P<one>{A})\s?(?P<sign>[+−×x*-])\s?(?P<two>{A})\s?=\s?(?P<sum>{A})")
_REST = (
    r"(?:the remaining|the other|the rest|remaining|die übrigen|die restlichen|die anderen|den übrigen"
    r"|les autres|les|los otros|los demás|las otras"
    r"|las demás|los|остальные|остальных|其余的?|其他的?|الباقية|الأخرى)"
)
_LEFT = pattern(
    rf"\b(?:of|out of|von|sur|de|из|من)\s(?:(?:the|den|these|its|their|les|ces|los|las|этих|eine[nr]"
    rf"|dem)\s)?(?P<total>{A})(?P<first>[^.;:]{{1,60}}?)(?P<part>{A})"
    rf"(?P<next>[^.;:]{{1,60}}?)(?P<rest>{_REST})\s?(?P<more>{A})(?P<tail>\s(?:restants|restantes))?",
    re.IGNORECASE,
)
_NEEDS_TAIL = frozenset({"les", "los"})
_SHARES_LEFT = pattern(
    rf"^[^\ue000-\ue18f]*(?P<one>{A})(?P<between>[^\ue000-\ue18f]{{1,80}}?\b{_REST}\s)(?P<two>{A})", re.IGNORECASE
)
_OF = (
    rf"(?P<part>{A}){_WORDS}{{0,24}}?\s?(?:out of|of|von|der|sur|des|de|из|من أصل|من بين|من)\s"
    rf"(?:(?:the|its|den|les|ces|los|las|their|all|insgesamt|a total of|un total de)\s){{0,2}}(?P<whole>{A})"
)
_SHARE = pattern(
    rf"{_OF}{_WORDS}{{0,24}}?[,(–—]\s?(?:or\s|that is,?\s|i\.e\.\s|which is\s|also\s|das sind\s|das ist\s"
    rf"|oder\s|soit\s|c'est-à-dire\s|es decir,?\s|o sea\s|o\s|или\s|то есть\s|أي\s"
    rf"|=\s)(?P<share>{A})(?=[\s).,;]|$)"
    rf"|{_OF.replace('<part>', '<part4>').replace('<whole>', '<whole4>')}{_WORDS}{{0,24}}?\s?"
    rf"[,(–—]\s?(?P<share4>{A})(?=\s?[).,;]|$)"
    rf"|\b(?:of|von|sur|de|из|من)\s(?:(?:the|den|dem|les|ces|los|las|its|all|этих|всех)\s)?(?P<whole5>{A})"
    rf"{_WORDS}{{0,24}},?\s?"
    rf"(?P<part5>{A}){_WORDS}{{0,40}}[,(–—]\s?(?:or\s|that is,?\s|i\.e\.\s|which is\s|das sind\s|das ist\s|oder\s"
    rf"|soit\s|c'est-à-dire\s|es decir,?\s|o sea\s|o\s|или\s|то есть\s|أي\s)(?P<share5>{A})(?=[\s).,;]|$)"
    rf"|(?P<share2>{A})\s?\({_OF.replace('<part>', '<part2>').replace('<whole>', '<whole2>')}[^()]{{0,24}}\)"
    rf"|(?P<whole3>{A}){_WORDS}{{0,12}}[中里]的?有?(?P<part3>{A}){_WORDS}{{0,12}}[（(，,]\s?[即占约]?(?P<share3>{A})",
    re.IGNORECASE,
)
_VOTES = pattern(
    r"\b(?:abst\w+|undecided|no opinion|don't know|enth\w+|unentschieden|indécis\w*|sans opinion|indecis\w+"
    r"|воздерж\w+|затрудн\w+)|弃权|امتنع",
    re.IGNORECASE,
)
_FOR = pattern(
    r"\b(?:for|favou?r\w*|yes|aye|für|dafür|ja|pour|oui|sí|a favor|за|да)\b|赞成|同意|支持|مؤيد|بنعم|لصالح",
    re.IGNORECASE,
)
_AGAINST = pattern(
    r"\b(?:against|no|nay|oppos\w+|dagegen|gegen|nein|contre|non|en contra|против|нет)\b|反对|معارض|بلا\b|\bضد",
    re.IGNORECASE,
)
_OF_ALL = pattern(
    rf"\b(?:of|von|sur|de|из)\s(?:(?:the|all|den|dem|les|los|las|всех)\s)?(?P<total>{A})|من\s(?:أصل\s|بين\s)?(?P<total2>{A})"
    rf"|(?P<total3>{A}){_WORDS}{{0,8}}[中里]",
    re.IGNORECASE,
)
_OVERLAP = pattern(
    r"\b(?:some|several|including|include|of whom|of which|among|davon|dont|de los cuales|из них|also|both"
    r"|or|at least)\b",
    re.IGNORECASE,
)
_UNCOUNTED = pattern(rf"(?:\b(?:and|und|et|y|e|и|plus|sowie)\s|\sو|[和及])(?!{A})", re.IGNORECASE)
"""A part without a number: "six women, seven men and a boy"."""
_LONGEST_PART = 4
_WHOLE, _SLACK, _POINT = 100, 2, Fraction(1)
_NEAR = Fraction(3, 10)
_LEAST_OFF = 2
_PAIR, _THREE = 2, 3


def parts(outline: Outline) -> Iterator[Found]:
    """The totals of *outline* that its parts deny, and shares that cannot be."""
    yield from _closed(outline)
    yield from _votes(outline) if outline.amounts else ()
    yield from _equations(outline)
    yield from _left(outline)
    yield from _shares(outline)
    yield from _wholes(outline)


def _signs(outline: Outline, text: str) -> list[Amount]:
    return [outline.amount(sign) for sign in re.findall(A, text)]


def _closed(outline: Outline) -> Iterator[Found]:
    """A total, and all its parts behind a colon or in brackets; or the parts, and "in all"."""
    for found in (*_CLOSED().finditer(outline.text), *_SUMMED().finditer(outline.text)):
        groups = found.groupdict()
        total = outline.amount(groups["total"] or groups["total2"])
        inside = groups["parts"] or groups["parts2"]
        last = words(re.split(A, inside)[-1])
        if _OVERLAP().search(inside) is None and _UNCOUNTED().search(inside) is None and len(last) <= _longest(last):
            yield from _added(total, _signs(outline, inside))


def _longest(last: Sequence[Word]) -> int:
    """How many words the last part may have; a Chinese one has one for each sign."""
    return _LONGEST_PART * (1 + 3 * any("\u3400" <= word.key[0] <= "\u9fff" for word in last))


def _added(total: Amount, addends: Sequence[Amount]) -> Iterator[Found]:
    if not all(map(is_plain, (total, *addends))) or len({each.unit for each in (total, *addends)} - {None}) > 1:
        return
    if total.unit is None and any(each.unit is not None for each in addends):
        return
    ranges = [range_of(each) for each in addends]
    added = Range(sum((each.low for each in ranges), Fraction(0)), sum((each.high for each in ranges), Fraction(0)))
    exact = sum((each.low for each in addends), Fraction(0))
    apart = abs(exact - total.low)
    if not added.meets(range_of(total)) and apart <= max(Fraction(_LEAST_OFF), total.low * _NEAR):
        yield wrong(total, f"{' + '.join(written(each.low) for each in addends)} is {written(exact)}", addends)


def _votes(outline: Outline) -> Iterator[Found]:
    """More votes than voters: "of 40 people 25 voted for, 12 against, and 6 abstained"."""
    total, *cast = outline.amounts
    opened = _OF_ALL().search(outline.text)
    sign = next(filter(None, opened.groups())) if opened is not None else None
    if (
        opened is None
        or sign is None
        or outline.amount(sign) is not total
        or len(cast) not in {_PAIR, _THREE}
        or outline.dates
    ):
        return
    counts = [each._replace(kind=NumberKind.CARDINAL) for each in outline.amounts]
    if not all(is_count(each) and each.bound is Bound.EXACT for each in counts):
        return
    exact = sum((each.low for each in cast), Fraction(0))
    if exact > total.low and all(each.low < total.low for each in cast) and _is_vote(outline.text[opened.end() :]):
        yield wrong(total, f"{' + '.join(written(each.low) for each in cast)} is {written(exact)}", cast)


def _equations(outline: Outline) -> Iterator[Found]:
    for found in _EQUATION().finditer(outline.text):
        one, two, total = (outline.amount(found[name]) for name in ("one", "two", "sum"))
        around = outline.text[max(0, found.start() - 3) : found.start()].rstrip(), outline.text[found.end() :].lstrip()
        if around[0].endswith(("+", "-", "=", "*", "×", "/", "^")) or around[1].startswith(
            ("+", "-", "*", "×", "/", "^", "=")
        ):
            continue
        if not all(map(is_plain, (one, two, total))) or len({one.unit, two.unit, total.unit}) > 1:
            continue
        first, second = range_of(one), range_of(two)
        if found["sign"] == "+":
            exact, made = one.low + two.low, Range(first.low + second.low, first.high + second.high)
        elif found["sign"] in "×x*":
            exact, made = one.low * two.low, Range(first.low * second.low, first.high * second.high)
        else:
            exact, made = one.low - two.low, Range(first.low - second.high, first.high - second.low)
        if not made.meets(range_of(total)):
            yield wrong(total, f"{written(one.low)} {found['sign']} {written(two.low)} is {written(exact)}", (one, two))


def _left(outline: Outline) -> Iterator[Found]:
    """Exactly three numbers, as in "Of the 40 boats, 25 were repaired and the other 12 sunk"."""
    found = _LEFT().search(outline.text)
    if (
        found is None
        or len(re.findall(A, outline.text)) != _THREE
        or (found["rest"].lower() in _NEEDS_TAIL and not found["tail"])
    ):
        return
    total, part, rest = (outline.amount(found[name]) for name in ("total", "part", "more"))
    if total.unit == part.unit == rest.unit and _OVERLAP().search(found["first"] + found["next"]) is None:
        yield from (one._replace(value=rest) if part.unit is None else one for one in _added(total, (part, rest)))


def _shares(outline: Outline) -> Iterator[Found]:
    """A part, its whole, and the percentage that it is said to be."""
    for found in _SHARE().finditer(outline.text):
        kind = next(tail for tail in ("", "2", "3", "4", "5") if found[f"share{tail}"])
        part, whole, share = (outline.amount(found[f"{name}{kind}"]) for name in ("part", "whole", "share"))
        if share.unit != "percent" or not all(map(is_plain, (part, whole, share))) or whole.low <= 0:
            continue
        if part.unit == "percent" or part.unit != whole.unit or part.low > whole.low:
            continue
        few, many = range_of(part), range_of(whole)
        shares = Range(few.low / many.high * 100, few.high / max(many.low, Fraction(1, 100)) * 100)
        if not range_of(share).widened(_POINT).meets(shares):
            exact = written(Fraction(round(part.low * 1000 / whole.low), 10))
            yield wrong(share, f"{written(part.low)} of {written(whole.low)} is {exact} per cent", (part, whole))


def _wholes(outline: Outline) -> Iterator[Found]:
    """Percentages of one whole that make more or less than it."""
    percents = [each for each in outline.amounts if each.unit == "percent"]
    if not all(map(is_plain, percents)):
        return
    added = sum((each.low for each in percents), Fraction(0))
    text = " + ".join(written(each.low) for each in percents)
    found = _SHARES_LEFT().search(outline.text)
    if found is not None and len(outline.amounts) == len(percents) == _PAIR:
        slack = _SLACK + sum(range_of(each).high - each.low for each in percents)
        if abs(added - _WHOLE) > slack and _OVERLAP().search(found["between"]) is None:
            yield wrong(percents[1], f"{text} is {written(added)} per cent", percents[:1])
    elif len(percents) == len(outline.amounts) == _THREE and added > _WHOLE + _SLACK and _is_vote(outline.text):
        yield wrong(percents[-1], f"{text} is {written(added)} per cent", percents[:-1])


def _is_vote(text: str) -> bool:
    """Whether shares are told that exclude each other."""
    return all(sort().search(text) is not None for sort in (_VOTES, _FOR, _AGAINST))
