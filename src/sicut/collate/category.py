"""What a difference between words is a difference of."""

import re
from collections.abc import Sequence

from sicut.model.collation import Category
from sicut.text.distance import similar
from sicut.text.fold import fold_character, letters
from sicut.text.unicode import is_digit

NEGATIONS = frozenset({
    "no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot", "without",
    "hardly", "scarcely", "barely",
})  # fmt: skip
NUMBER_WORDS = {
    word: value
    for value, word in enumerate((
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ))
} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
}  # fmt: skip
SUFFIXES = ("s", "es", "d", "ed", "ing", "ly", "er", "est")
FEW = 5
LEAST_STEM = 3
_NUMERAL = re.compile(r"(?:[0-9]+|[0-9]{1,3}(?:[, \u2009\u202f\xa0'\u2019][0-9]{3})+)(?:\.[0-9]+)?\Z")
_PARTS = re.compile(r"[, \u2009\u202f\xa0'\u2019]")


def is_negation(key: str) -> bool:
    """Whether a folded word denies something."""
    return key in NEGATIONS or (key.endswith("nt") and key[:-2] in _AUXILIARIES)


_AUXILIARIES = frozenset({
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should", "must", "need",
    "might", "may", "dare", "ca", "wo", "sha", "ai",
})  # fmt: skip


def numeral(text: str) -> float | None:
    """The value of one number in decimal digits, its thousands parted or not; ``None`` for anything else."""
    ascii_digits = "".join(fold_character(c) if is_digit(c) else c for c in text)
    return float(_PARTS.sub("", ascii_digits)) if _NUMERAL.match(ascii_digits) else None


def number(text: str) -> float | None:
    """The value of one word: a numeral, or an English number word."""
    return NUMBER_WORDS.get(letters(text), numeral(text))


def is_number(key: str) -> bool:
    """Whether a folded word is a numeral, holds one, or names a number."""
    return key in NUMBER_WORDS or any(is_digit(c) for c in key)


def of_words(keys: Sequence[str]) -> Category:
    """The category of words left out or added: in a few words, the weightiest among them."""
    if len(keys) <= FEW:
        if any(is_negation(key) for key in keys):
            return Category.NEGATION
        if any(is_number(key) for key in keys):
            return Category.NUMBER
    return Category.WORDING


def of_pair(lemma: str, reading: str) -> Category:
    """The category of one folded word put for another."""
    if is_negation(lemma) != is_negation(reading):
        return Category.NEGATION
    if is_number(lemma) or is_number(reading):
        return Category.NUMBER
    shorter, longer = sorted((lemma, reading), key=len)
    if len(shorter) >= LEAST_STEM and longer.startswith(shorter) and longer[len(shorter) :] in SUFFIXES:
        return Category.INFLECTION
    return Category.SPELLING if similar(lemma, reading) else Category.WORDING


def expanded(keys: Sequence[str]) -> tuple[str, ...]:
    """Folded words with English contractions written out."""
    full: list[str] = []
    for key in keys:
        full.extend(_EXPANSIONS.get(key, (key,)))
    return tuple(full)


_EXPANSIONS: dict[str, tuple[str, ...]] = {
    **{f"{verb}nt": (verb, "not") for verb in sorted(_AUXILIARIES - {"ca", "wo", "sha", "ai"})},
    "cant": ("can", "not"), "cannot": ("can", "not"), "wont": ("will", "not"), "shant": ("shall", "not"),
    "im": ("i", "am"), "youre": ("you", "are"), "theyre": ("they", "are"), "weve": ("we", "have"), "ive": ("i", "have"),
    "youve": ("you", "have"), "theyve": ("they", "have"), "youll": ("you", "will"), "theyll": ("they", "will"),
    "its": ("it", "is"), "thats": ("that", "is"), "theres": ("there", "is"),
}  # fmt: skip
