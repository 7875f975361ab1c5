"""Words that limit an amount, where a currency or a unit stands between them and the number ("about $10")."""

from collections.abc import Mapping, Sequence

from sicut.model.value import Amount, Bound
from sicut.text.pattern import pattern
from sicut.text.quantities.vocabulary import vocabulary
from sicut.text.segment import keys

_BREAK = pattern(r"[.;:!?]\s|\n\n")
_BEFORE, _AFTER = 40, 24
_MOST_WORDS = 5


def limited(text: str, amount: Amount, language: str | None) -> Amount:
    """*amount* with the bound that the words beside all of it tell, if it has none yet."""
    if amount.bound is not Bound.EXACT or (amount.span == amount.number and amount.unit is None):
        return amount
    known, (start, end) = vocabulary(language), amount.span
    before = _BREAK().split(text[max(0, start - _BEFORE) : start])[-1]
    bound = (
        _bound(keys(before), known.before, is_before=True) if start < amount.number.start or amount.in_words else None
    )
    after = _BREAK().split(text[end : end + _AFTER])[0]
    bound = bound or _bound(keys(after), known.after, is_before=False)
    return amount if bound is None else amount._replace(bound=bound)


def _bound(words: Sequence[str], known: Mapping[str, Bound], *, is_before: bool) -> Bound | None:
    """The bound that the words next to the amount tell, the longest phrase first."""
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        phrase = " ".join(words[-size:] if is_before else words[:size])
        if phrase in known:
            return known[phrase]
    return None
