"""Changes that a sentence gives both ends of: "rose from 40 to 50, up 20 per cent", "doubled from 10 to 15"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from sicut.claims.facts.outline import A, Found, Outline, wrong
from sicut.model.value import Amount, Bound, NumberKind
from sicut.text.pattern import pattern
from sicut.text.quantities.margins import Range, is_plain, range_of, written

_NOUN = r"(?:\s[^\W\d_][\w'’-]*){0,3}"
_PAIR = pattern(
    rf"\b(?:from|von|de|desde|с|со)\s(?P<a>{A}){_NOUN},?\s?(?:\([^()]{{0,20}}\)\s)?(?:to|auf|à|a|hasta|до)\s(?P<b>{A})"
    rf"|من\s(?P<c>{A}){_NOUN}\sإلى\s(?P<d>{A})"
    rf"|[从從由](?P<e>{A})[^，。；]{{0,8}}?(?:增加到|增至|上升到|上升至|升至|升到|增长到|增长至|下降到|下降至"
    rf"|降至|降到|减少到|减至|减少至|提高到|涨到|涨至)(?P<f>{A})",
    re.IGNORECASE,
)
_CHANGE = (
    r"(?:up|down|increas\w*|ris\w+|rose|gr[eo]w\w*|gain\w*|jump\w*|climb\w*|decreas\w*|fall\w*|fell|drop\w*"
    r"|declin\w*|cut|reduc\w+"
    r"|anstieg|zunahme|rückgang|gestiegen|gewachsen|gesunken|stieg\w*|sank\w*|wuchs\w*|plus|minus|hausse"
    r"|baisse|augment\w*|diminu\w*|progress\w*"
    r"|aument\w*|subi\w*|subida|ca[íy]\w*|descen\w*|reduj\w+|disminu\w*|crec\w+|рост\w*|увелич\w*|вырос\w*"
    r"|возрос\w*|сниж\w*|снизи\w*|сокра\w*|упал\w*"
    r"|زيادة|بزيادة|ارتفع\w*|ارتفاع\w*|انخفض\w*|انخفاض\w*|بانخفاض|بارتفاع|增\w{0,2}|上[升涨]了?|下[降跌]了?"
    r"|减\w{0,2}|涨了?|跌了?)"
)
_LINK = (
    r"(?:\s?(?:of|by|um|von|de|d['’]|del|en|un|una|на|بنسبة|بمقدار|了|an|a|some|or|that is|i\.e\.|das sind|das ist|soit"
    r"|es decir|ein|eine|einem|то есть|أي|幅度?为?|nearly|about))*\s?"
)
_AFTER = pattern(
    rf"[\u3400-\u9fff]?[\s,;،，(（–—-]{{1,4}}(?:or\s|which is\s|that is\s|soit\s|es decir,?\s|also\s"
    rf"|то есть\s|أي\s|即)?(?:an?\s|eine?[rmn]?\s|une?\s|una?\s)?(?:{_CHANGE}{_LINK})(?P<x>{A})"
    rf"|[,，](?P<y>{A})的?(?:增幅|降幅)"
    rf"|[\s,،(–—-]{{1,4}}(?:(?:that is|i\.e\.),?\s(?:by\s)?|also\s(?:um\s)?|soit\s(?:de\s)?"
    rf"|(?:es decir,?\s)?(?:en\s)?un\s|то есть\s(?:на\s)?|أي\s(?:بنسبة\s)?)"
    rf"(?P<z>{A})(?=\s?[.,;)،]|$|\s(?:more|less|mehr|weniger|de plus|de moins|más"
    rf"|menos|больше|меньше)\b)",
    re.IGNORECASE,
)
_BEFORE = pattern(
    rf"{_CHANGE}(?:\s(?:by|um|de|d['’]|del|en|un|на|بنسبة|بمقدار|a|an))*\s?(?P<x>{A}){_NOUN},?\s?$", re.IGNORECASE
)
_RATE = pattern(
    r"\b(?:average\w*|annual\w*|year\w*|month\w*|daily|per|each|every|pro|jährlich\w*|durchschnitt\w*|par an"
    r"|annue\w*|moyenne|al año|anual\w*|promedio"
    r"|в год|ежегодн\w*|средн\w*|compound)\b|سنويا|متوسط|年均|每|平均",
    re.IGNORECASE,
)
_FACTORS = {
    Fraction(2): (
        r"doubl(?:ed?|ing)|verdoppel\w+|doublé\w*|doublant|duplic(?:ó|ad\w+|aron|ando)|удво\w+|вдвое|تضاعف\w*"
        r"|翻了?一番|翻倍|增加了?一倍"
    ),
    Fraction(3): (
        r"tripl(?:ed?|ing)|trebl(?:ed?|ing)|verdreifach\w+|triplé\w*|triplic(?:ó|ad\w+|aron|ando)|утро\w+|втрое"
        r"|增加了?两倍"
    ),
    Fraction(4): r"quadrupl(?:ed?|ing)|vervierfach\w+|quadruplé\w*|cuadruplic(?:ó|ad\w+|aron)|вчетверо",
    Fraction(1, 2): r"halv(?:ed?|ing)|halbier\w+|réduit\w* de moitié|diminué de moitié|a la mitad|вдвое меньше|减半",
}
_NOT_QUITE = pattern(
    r"(?:more than|almost|nearly|roughly|about|over|fast|beinahe|mehr als|rund|presque|plus que|plus de"
    r"|quasiment|casi|más que"
    r"|почти|более чем|近|几乎|超过|تقريبا|أكثر من|not)\s?(?:\w+\s)?$",
    re.IGNORECASE,
)
_ELSEWHERE = pattern(r"[,;،，]\s*\S|\b(?:and|und|et|y|и)\b", re.IGNORECASE)
_WORDS = {Fraction(2): "double", Fraction(3): "three times", Fraction(4): "four times", Fraction(1, 2): "half"}
_SLACK = {True: Fraction(15, 100), False: Fraction(4, 10)}
_WINDOW, _AHEAD = 40, 90
_THOUSAND = 1000
_LESS_CHANGED = Fraction(2, 100)


def changes(outline: Outline) -> Iterator[Found]:
    """The changes of *outline* that their ends deny."""
    for pair in _PAIR().finditer(outline.text):
        one, other = (_as_end(outline.amount(sign)) for sign in pair.groups() if sign)
        if (
            one.low != one.high
            or other.low != other.high
            or (one.unit != other.unit and None not in {one.unit, other.unit})
        ):
            continue
        if one.low <= 0 or other.low < 0 or one.low == other.low:
            continue
        one = _in_magnitude(one, other)
        yield from _told(outline, pair, one, other)
        yield from _multiplied(outline, pair, one, other)


def _in_magnitude(one: Amount, other: Amount) -> Amount:
    """*one* in the magnitude that is written once behind *other*: "from 200 to 230 million"."""
    while other.low / one.low >= _THOUSAND and other.step >= _THOUSAND:
        more = one.low * _THOUSAND
        one = one._replace(low=more, high=more, step=one.step * _THOUSAND)
    return one


def _as_end(amount: Amount) -> Amount:
    """The number at an end of a change: what stands before it is no "up to"."""
    bound = Bound.EXACT if amount.bound is Bound.MOST else amount.bound
    return amount._replace(bound=bound, kind=NumberKind.CARDINAL)


def _told(outline: Outline, pair: re.Match[str], one: Amount, other: Amount) -> Iterator[Found]:
    """The change that stands beside both ends."""
    text = outline.text
    noun = re.compile(_NOUN).match(text, pair.end())
    ahead = text[(noun.end() if noun else pair.end()) : pair.end() + _AHEAD]
    behind = text[max(0, pair.start() - _AHEAD) : pair.start()]
    found = _AFTER().match(ahead) or _AFTER().match(text[pair.end() : pair.end() + _AHEAD])
    if found is None:
        found = _BEFORE().search(behind)
    if found is None or _RATE().search(behind[-_WINDOW:] + " " + ahead[:_AHEAD]):
        return
    sign = next(sign for sign in found.groups() if sign)
    change = outline.amount(sign)
    if found.groupdict().get("z") and change.unit != "percent":
        return
    if is_plain(change) and change.span not in {one.span, other.span}:
        yield from _checked(change, one, other)


def _checked(change: Amount, one: Amount, other: Amount) -> Iterator[Found]:
    unit = other.unit if one.unit is None else one.unit
    first, last = range_of(one), range_of(other)
    differences = sorted((abs(last.high - first.low), abs(last.low - first.high)))
    difference = Range(Fraction(0) if first.meets(last) else differences[0], differences[1])
    stated = range_of(change).widened(abs(change.low) * _LESS_CHANGED)
    ends = f"from {written(one.low)} to {written(other.low)}"
    if change.unit == "percent":
        if first.low <= 0:
            return
        shares = Range(difference.low / first.high * 100, difference.high / first.low * 100)
        fits = stated.widened(Fraction(1)).meets(shares) or (unit == "percent" and stated.meets(difference))
        if not fits:
            yield wrong(change, f"{ends} is {_percent(one.low, other.low)} per cent", (one, other))
    elif change.unit == ("percentage point" if unit == "percent" else unit) and not stated.meets(difference):
        yield wrong(change, f"{ends} is {written(abs(other.low - one.low))}", (one, other))


def _percent(one: Fraction, other: Fraction) -> str:
    exact = abs(other - one) * 100 / one
    return written(Fraction(round(exact)) if exact >= 1 else exact)


def _multiplied(outline: Outline, pair: re.Match[str], one: Amount, other: Amount) -> Iterator[Found]:
    """What "doubled", "halved" and the like before both ends denies."""
    behind = outline.text[max(0, pair.start() - _WINDOW) : pair.start()]
    if re.search(A, behind) or Bound.EXACT not in {one.bound, other.bound}:
        return
    for factor, verbs in _FACTORS.items():
        found = re.search(rf"\b(?:{verbs})\b|(?:{verbs})(?=[\u0600-\u9fff])", behind, re.IGNORECASE)
        if found is None or _ELSEWHERE().search(behind, found.end()) is not None:
            continue
        is_exact = _NOT_QUITE().search(behind[: found.start()]) is None
        ratio = other.low / one.low
        slack = factor * _SLACK[is_exact]
        if not factor - slack <= ratio <= factor + slack and not _is_inverse(factor, ratio, slack):
            text = f"{_WORDS[factor]} of {written(one.low)} is {written(one.low * factor)}"
            yield wrong(other, text.replace("double of", "double"), (one,))
        return


def _is_inverse(factor: Fraction, ratio: Fraction, slack: Fraction) -> bool:
    """Whether a word that may say both ("вдвое") says the other."""
    return factor > 1 and factor - slack <= 1 / ratio <= factor + slack
