"""Units that the head of a column or row names: "Expenses, crowns", "Ausgaben in Euro", "支出（万元）"."""

from sicut.model.value import Amount, NumberKind
from sicut.text.pattern import pattern
from sicut.text.quantities.amounts import find_amounts
from sicut.text.unicode import is_unspaced

_PART = pattern(r"[(（\[［][^)）\]］]{1,30}[)）\]］]|[,،，:：/]\s*|\s(?:in|en|em|à|в|ب)\s|\sبال|^")
_LONGEST = 80
_BRACKETS = "()（）[]［］"


def headed(amount: Amount, headings: tuple[str, ...], language: str | None) -> Amount:
    """*amount*, which stands in a cell without a unit, in the unit that the first of *headings* with one names."""
    if amount.unit is not None or amount.kind is not NumberKind.CARDINAL:
        return amount
    for heading in headings:
        told = _unit(heading, language)
        if told is not None:
            factor = told.low
            return amount._replace(
                low=amount.low * factor, high=amount.high * factor, step=amount.step * factor, unit=told.unit
            )
    return amount


def _unit(heading: str, language: str | None) -> Amount | None:
    """One of the unit that the end of *heading*, or what it has in brackets, is."""
    if len(heading) > _LONGEST:
        return None
    for match in _PART().finditer(heading):
        words = match[0] if match[0][-1:] in {*_BRACKETS} and match[0] else heading[match.end() :]
        words = words.strip(_BRACKETS + " .")
        if not words:
            continue
        text = f"1{words}" if is_unspaced(words[0]) else f"1 {words}"
        found = find_amounts(text, language)
        if len(found) == 1 and found[0].unit is not None and found[0].span == (0, len(text)):
            return found[0]
    return None
