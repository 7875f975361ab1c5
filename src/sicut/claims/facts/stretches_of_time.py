"""How long it is between two dates that a sentence names, and how old somebody was."""

import re
from collections.abc import Iterator
from fractions import Fraction

from sicut.claims.facts.outline import A, D, Found, Outline, wrong
from sicut.model.value import Amount, When
from sicut.text.dates import interval_length
from sicut.text.pattern import pattern
from sicut.text.quantities.margins import is_plain, range_of, written

_UNITS = {
    "day": Fraction(1), "night": Fraction(1), "week": Fraction(7), "fortnight": Fraction(14),
    "month": Fraction(487, 16), "year": Fraction(1461, 4),
}  # fmt: skip
_TO = (
    r"\s?(?:to|until|till|through|[–—-]|and|bis zum|bis|und|au|à|jusqu'au|et|al|a|hasta el|hasta|y|по|до|и|إلى|حتى"
    r"|و|至|[开開持延]?[续續长長]?到)\s?"
)
_RANGE = rf"(?P<one>{D})(?:{_TO}(?:(?:the|le|el|dem)\s)?(?P<two>{D}))?"
_FROM = (
    r"[\s,،，(:–—-]{0,4}(?:(?:that ran|which ran|running|lasting|ran|it ran|the period|die Zeit|i\.e\.,?)\s)?"
    r"(?:(?:from|between|vom|von|zwischen dem|zwischen|du|de|entre le|entre|del|desde el|desde|с|со|между"
    r"|из)\s|من\s|بين\s|[从從自])?"
)
_LONG = pattern(rf"(?P<long>{A}){_FROM}{_RANGE}", re.IGNORECASE)
_MAKES = (
    r"(?:which|that|this|it) (?:makes|is|was|made|lasted)|(?:das|was) (?:macht|sind|ergibt|waren)|ce qui (?:fait|donne)"
    r"|(?:lo que|que) (?:hacen?|suman?|son)|что составляет|это|وهو ما يعادل|وهذا يعني|ما يعادل"
)
_RANGED = pattern(
    rf"(?:\b(?:from|between|vom|von|zwischen dem|du|de|entre le|entre|del|desde el|desde|с|со|между)\s|من\s"
    rf"|بين\s|[从從自])?{_RANGE}"
    rf"(?:\sгода|\sг\.)?(?:[\s,،(–—-]{{1,4}}(?:{_MAKES}\s|a period of|a total of|or|that is|i\.e\.|a span of|also"
    rf"|das sind|soit|es decir|или|то есть|أي)?,?\s?|"
    rf"[，,（]?(?:历时|歷時|为期|持续|[共为即])?)(?P<long>{A})(?=\s?[).,;）。，]|$|\slong|\sin all|\slater)",
    re.IGNORECASE,
)
_LATER = pattern(
    rf"(?P<one>{D})[^\ue000-\ue18f\U000f0000-\U000f018f]{{0,120}}(?P<long>{A})\s?(?:later|after that"
    rf"|afterwards|später|danach|plus tard|après|después|más tarde|спустя|بعد ذلك|之?后|以后)"
    rf"[\s,，(–—]{{0,3}}(?:on\s|am\s|le\s|el\s|в\s|في\s|于|在)?(?P<two>{D})",
    re.IGNORECASE,
)
_BORN = pattern(r"\b(?:born|geboren|née?|naci(?:ó|d[oa])|родил\w+)\b|ولد|出生|生于", re.IGNORECASE)
_DIED = pattern(
    r"\b(?:died|gestorben|starb|mort|morte|décédée?|murió|falleci\w+|умер\w*|скончал\w+)\b|توفي|去世|逝世|卒于",
    re.IGNORECASE,
)
_AGED = pattern(
    rf"(?:\b(?:turned|turns|wurde|cumplió|исполнилось)|a (?:eu|fêté ses)|بلغت?|年满|满|\baged|\bat the age of|\bat age"
    rf"|\bim alter von|à l['’]âge de|\ba los|\ba la edad de|в возрасте|عن عمر|享年|终年)\s?(?:ناهز\s)?(?P<age>{A})"
    rf"|{D}\s(?P<old>{A})(?=\salt\b)"
    rf"|\b(?:was|war|avait|tenía|было)\s(?P<then>{A})(?=\s?(?:years old |Jahre alt, |jahre alt, )?"
    rf"(?:when|als|quand|lorsqu\w*|cuando|когда)\b)",
    re.IGNORECASE,
)
_OWNED = pattern(
    r"\b(?:her|his|its|their|sein\w*|ihr\w*|s(?:on|a|es)|leurs?|sus?|его|её|ее|их)\s(?:[^\W\d_]+\s){0,3}\S*$"
    r"|[他她]的[\u3400-\u9fff]{1,4}$",
    re.IGNORECASE,
)
"""Words before an age by which it is somebody else's."""
_STOP = pattern(
    r"\s?(?:[^\w\s]|$|года|г\.)|\s(?:in|at|on|en|im|am|an|auf|au|aux|à|sur|в|на|and|und|et|y|и|في|على)\b", re.IGNORECASE
)
"""What may stand behind dates that a comma parts from the time between them."""
_DAYS_MORE = 4
_HAN = "\u3400"
_CALENDAR = frozenset({"month", "year"})


def stretches_of_time(outline: Outline) -> Iterator[Found]:
    """The lengths of time and the ages in *outline* that its dates deny."""
    if not outline.dates or not outline.amounts:
        return
    for shape in (_LONG(), _RANGED(), _LATER()):
        for found in shape.finditer(outline.text):
            yield from _held(outline, found)
    yield from _ages(outline)


def _ends(one: When, other: When | None) -> tuple[When, When] | None:
    if other is None:
        return one.ends
    return None if one.ends or other.ends else (one, other)


def _held(outline: Outline, found: re.Match[str]) -> Iterator[Found]:
    long = outline.amount(found["long"])
    one, two = outline.date(found["one"]), found["two"] and outline.date(found["two"])
    ends = _ends(one, two or None)
    if _is_apart(outline.text, found):
        return
    if ends is None or long.unit not in _UNITS or not is_plain(long):
        return
    days = interval_length(*ends)
    if days is None or days[0] <= 0 or _may_last(long, days):
        return
    dates = [one, *([two] if two else [])]
    yield wrong(long, f"{_named(ends)} is {_told(days, long.unit or '')}", dates)


def _is_apart(text: str, found: re.Match[str]) -> bool:
    """Whether the dates behind a comma go with other words: "ten days, from 4 April to 20 May his sister did"."""
    between = text[found.end("long") : found.start("one")]
    is_behind = found.start("long") < found.start("one") and any(c in between for c in ",،")
    return is_behind and _STOP().match(text, found.end()) is None and text[found.end()] < _HAN


def _may_last(long: Amount, days: tuple[int, int]) -> bool:
    """Whether so many days may be called *long*: both ends counted or not, and a month or a year more or less."""
    size = _UNITS[long.unit or ""]
    low, high = range_of(long._replace(unit=None))
    slack = size if long.unit in _CALENDAR else _DAYS_MORE if size > 1 else 1
    return low * size - slack <= days[1] + 1 and days[0] - slack <= high * size


def _named(ends: tuple[When, When]) -> str:
    return " to ".join(_day(each) for each in ends)


def _day(one: When) -> str:
    months = "January February March April May June July August September October November December".split()
    named = [str(one.day) if one.day else "", months[one.month - 1] if one.month else "", str(one.year or "")]
    return " ".join(part for part in named if part)


def _told(days: tuple[int, int], unit: str) -> str:
    number = Fraction(round(Fraction(sum(days), 2) * 10 / _UNITS[unit]), 10)
    number = Fraction(round(number)) if unit in _CALENDAR else number
    return f"{written(number)} {unit}{'' if number == 1 else 's'}"


def _ages(outline: Outline) -> Iterator[Found]:
    """An age between a birth and a death that one sentence tells."""
    text, two = outline.text, 2
    aged = _AGED().search(text)
    if (
        aged is None
        or _OWNED().search(text[: aged.start()]) is not None
        or len(outline.dates) != two
        or _BORN().search(text) is None
    ):
        return
    if _DIED().search(text) is None and aged[0].lower().startswith(
        ("aged", "at ", "im ", "à l", "a la", "a los", "в ", "عن")
    ):
        return
    born, died = outline.dates
    age = outline.amount(aged["age"] or aged["old"] or aged["then"])
    if (
        born.year is None
        or died.year is None
        or not is_plain(age)
        or age.unit not in {None, "year"}
        or born.ends
        or died.ends
    ):
        return
    years = died.year - born.year
    told = born.month and died.month and born.day and died.day
    exact = years - ((died.month or 0, died.day or 0) < (born.month or 0, born.day or 0)) if told else years
    allowed = {exact, exact + ("岁" in text or "享年" in text)} if told else {years, years - 1}
    if age.low not in allowed and years > 0:
        yield wrong(age, f"{_day(born)} to {_day(died)} is {exact} years", (born, died))
