"""Phrases of scripture that people say without quoting it: at the head of a letter, after a name, in greeting."""

from collections.abc import Sequence
from functools import cache

from sicut.text.segment import keys

_PHRASES = """
    بسم الله الرحمن الرحيم
    الحمد لله رب العالمين
    والحمد لله رب العالمين
    إن شاء الله رب العالمين
    لا إله إلا الله
    لا إله إلا هو
    لا إله إلا الله محمد رسول الله
    إنا لله وإنا إليه راجعون
    حسبنا الله ونعم الوكيل
    لا حول ولا قوة إلا بالله العلي العظيم
    والله على كل شيء قدير
    إن الله على كل شيء قدير
    وهو على كل شيء قدير
    سبحان الله وتعالى عما يصفون
    أعوذ بالله من الشيطان الرجيم
    صلى الله عليه وسلم
    السلام عليكم ورحمة الله وبركاته
    ما شاء الله لا قوة إلا بالله
    الذين آمنوا وعملوا الصالحات
    يا أيها الذين آمنوا
    في سبيل الله بأموالهم وأنفسهم
    في الدنيا والآخرة
    ليس على الله ببعيد
    بسم الله الرحمن الرحيم الحمد لله رب العالمين
    in the name of god the merciful the compassionate
    in the name of allah the most gracious the most merciful
    praise be to god lord of the worlds
    in the name of the father and of the son and of the holy ghost
    the grace of our lord jesus christ be with you all
    for ever and ever amen
"""


@cache
def _known() -> tuple[tuple[str, ...], ...]:
    """The phrases as folded words, the longest first."""
    found = {keys(phrase) for phrase in _PHRASES.strip().splitlines()}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


@cache
def _letters() -> str:
    return "|".join("".join(phrase) for phrase in _known())


def stock_words(words: Sequence[str]) -> int:
    """How many of some folded words are such a phrase: all of them, if they are no more than a part of one."""
    if "".join(words) in _letters():
        return len(words)
    text = tuple(words)
    for phrase in _known():
        for at in range(len(text) - len(phrase) + 1):
            if text[at : at + len(phrase)] == phrase:
                return len(phrase) + stock_words(text[:at]) + stock_words(text[at + len(phrase) :])
    return 0
