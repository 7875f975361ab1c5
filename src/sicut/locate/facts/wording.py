"""What the words beside a number of a report say of it: nearly so much, so much a month, on average, the rest."""

import re
from fractions import Fraction

from sicut.model.claim import Count, Quantity
from sicut.model.span import Span
from sicut.model.value import Bound
from sicut.text.pattern import pattern
from sicut.text.quantities.margins import written

_NEARLY = pattern(
    r"\b(?:almost|nearly|close to|just under|fast|beinahe|nahezu|knapp|presque|casi|cerca de|почти)\s+"
    r"(?:(?:the|die|der|den|les|los|las)\s+)?\W{0,2}\Z",
    re.IGNORECASE,
)
_EACH = pattern(
    r"\b(?:on average|an average|average of|averaged|averaging|average|each|every|apiece|im schnitt|im durchschnitt|"
    r"durchschnittlich\w{0,2}|im mittel|je|jede[rsnm]?|en moyenne|chacune?|chaque|par|moyenne de|de media|en promedio|"
    r"de promedio|cada|por|media de|promedio de|per|pro|в среднем|кажд\w{1,3}|平均|每)\b|平均|每",
    re.IGNORECASE,
)
_TIMES = (
    (
        52,
        "week",
        "weekly|(?:a|per|each|every) week|(?:pro|je|jede) Woche|wöchentlich|par semaine|(?:por|a la|cada) semana",
    ),
    (
        12,
        "month",
        "monthly|(?:a|per|each|every) month|(?:pro|im|je|jeden) Monat|monatlich|par mois|(?:por|al|cada) mes",
    ),
    (365, "day", "daily|(?:a|per|each|every) day|(?:pro|am|je|jeden) Tag|täglich|par jour|(?:por|al|cada) día"),
)
_PER = tuple((times, name, pattern(rf"\b(?:{words})\b", re.IGNORECASE)) for times, name, words in _TIMES)
_REST = pattern(
    r"\b(?:remain\w{0,5}|the rest|(?:the )?others?|left|leav(?:es|ing)|übrig\w{0,3}|restlich\w{0,2}|Rest|andere[nr]?|"
    r"restants?|restantes?|le reste|autres?|el resto|los demás|las demás|otr[oa]s?|остальн\w{2,3}|not|never|no|"
    r"nicht|kein\w{0,2}|ne|pas)\b|n[’']t\b|其余|剩",
    re.IGNORECASE,
)
_RISES = pattern(
    r"\b(?:rise\w*|rose|rising|increas\w*|gr[eo]w\w*|gain\w*|up|more|stieg\w*|gestiegen|anstieg\w*|wuchs\w*|gewachsen|"
    r"zunahm\w*|mehr|augment\w*|hausse|progress\w*|aument\w*|sub[ie]\w*|crec\w+|вырос\w*|рост\w*|увелич\w*)\b|"
    r"ارتفع\w*|زاد\w*|زيادة|增|上升|上涨|提高",
    re.IGNORECASE,
)
_FALLS = pattern(
    r"\b(?:fall\w*|fell|drop\w*|decreas\w*|declin\w*|shr[aiu]nk\w*|cut|down|less|fewer|sank\w*|gesunken|fiel\w*|"
    r"gefallen|rückgang\w*|weniger|baiss\w*|diminu\w*|reduj\w+|baj[oaó]\w*|ca[íy]\w+|disminu\w*|menos|сниз\w*|"
    r"упал\w*|сокра\w*|уменьш\w*)\b|انخفض\w*|تراجع\w*|减|下降|下跌|降",
    re.IGNORECASE,
)
_CHANGE = pattern(r"from ([0-9,.]+) to ([0-9,.]+) is ")
_AROUND = 60


def is_nearly(claim: Count | Quantity, text: str) -> bool:
    """Whether "almost" or "nearly" stands before the number: it is said to be a little less."""
    start = claim.value.span.start
    before = text[max(claim.about.sentence.start, start - _AROUND) : start]
    return claim.value.bound is Bound.ABOUT and _NEARLY().search(before) is not None


def rate(claim: Count | Quantity, text: str) -> tuple[Fraction, str] | None:
    """How many times a year so many are told, and per what; ``None`` if none says so."""
    end = claim.value.span.end
    behind = text[end : min(claim.about.sentence.end, end + _AROUND)].partition(",")[0]
    return next((((Fraction(times)), name) for times, name, told in _PER if told().search(behind)), None)


def is_of_each(text: str, sentence: Span) -> bool:
    """Whether *sentence* of *text* tells of each, of an average, or of so many in a time."""
    return _EACH().search(text, *sentence) is not None or any(told().search(text, *sentence) for *_, told in _PER)


def is_rest(claim: Count | Quantity, text: str) -> bool:
    """Whether its sentence tells of the rest, or of what is not so."""
    return _REST().search(text, *claim.about.sentence) is not None


def turned(claim: Count | Quantity, text: str, derivation: str | None) -> str | None:
    """*derivation*, a change that the number follows from turned the way that its sentence goes, up or down.

    ``None`` if it does not follow then: from 40 to 50 it is a quarter up, and no fifth down.
    """
    found = None if derivation is None else _CHANGE().match(derivation)
    if found is None:
        return derivation
    first, last = (Fraction(number.replace(",", "")) for number in found.groups())
    sentence = claim.about.sentence
    rises, falls = _RISES().search(text, *sentence) is not None, _FALLS().search(text, *sentence) is not None
    if falls in {rises, first > last}:
        return derivation
    percent = abs(first - last) * 100 / last
    if abs(percent - claim.value.low) > claim.value.step:
        return None
    return f"from {found[2]} to {found[1]} is {written(round(percent * 10) / Fraction(10))} %"
