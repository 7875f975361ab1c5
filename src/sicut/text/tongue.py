"""The language that the values of a text are read in, also where the text is too short to tell it surely."""

from sicut.text.binding.grammar import Part, grammar
from sicut.text.language import SAMPLE, guess, likeliest, script_of
from sicut.text.segment import keys

_LATIN = ("en", "de", "fr", "es")
_KNOWN = frozenset({*_LATIN, "ar", "ru", "zh"})
_SHORT, _LEAST = 400, 3
_RIVAL = 0.75
_KANA = frozenset(map(chr, range(0x3040, 0x3100)))


def tongue(text: str) -> str | None:
    """What :func:`~sicut.text.language.guess` says of *text*; else the likeliest of the languages with value grammars.

    In Latin letters, the one whose small words, units, months and verbs of measuring most words are.
    """
    found = guess(text)
    if found is not None and (found in _KNOWN or len(text) > _SHORT):
        return found
    script = script_of(text)
    own = _latin(text[:SAMPLE]) if script == "latin" else None
    is_chinese = script == "han" and found is None and _KANA.isdisjoint(text[:SAMPLE])
    return own or found or likeliest(text) or ("zh" if is_chinese else None)


def _latin(sample: str) -> str | None:
    known = dict.fromkeys(_LATIN, 0.0)
    for key in keys(sample):
        owners = [one for one in known if grammar(one).parts.get(key, Part.CONTENT) is not Part.CONTENT]
        known |= {one: known[one] + 1 / len(owners) for one in owners}
    *_, second, best = sorted(known.values())
    if best < 1 or (best <= 1 and second <= _RIVAL * best):
        return None
    likeliest = {one for one, weight in known.items() if weight > _RIVAL * best}
    if likeliest == {"fr", "es"}:
        return "es" if _ends_like_spanish(sample) else "fr"
    return next(iter(likeliest)) if len(likeliest) == 1 else None


def _ends_like_spanish(sample: str) -> bool:
    """Whether most longer words end in a vowel, or a vowel and s, that French words do not end in: "la bodega"."""
    long = [key for key in keys(sample) if len(key) > _LEAST and key.isalpha()]
    return 2 * sum(key.removesuffix("s").endswith(("a", "o")) for key in long) > len(long)
