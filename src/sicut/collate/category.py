"""What a difference between words is a difference of.

The words of the witness's language tell (:mod:`sicut.text.lexicon`). Categories are asked in the order of their weight:
negation, modality, quantifier, number, unit, date, name, and then spelling and inflection before mere wording.
"""

from collections.abc import Callable, Mapping, Sequence

from sicut.collate import wordkin
from sicut.model.collation import Category
from sicut.text.language import function_words
from sicut.text.lexicon import Lexicon, anywhere, lexicon
from sicut.text.lexicon.keys import accented
from sicut.text.unicode import is_digit, is_unspaced

WEIGHTY = (
    Category.NEGATION, Category.MODALITY, Category.QUANTIFIER, Category.NUMBER, Category.UNIT, Category.DATE,
)  # fmt: skip
FEW = 5
SHORTEST_MISREAD = 3
FEWER = 3
NUMBERED = 2
INFLECTING = frozenset({"ru", "uk", "pl", "de"})
"""Languages whose names have cases."""
ARTICLES = frozenset({"a", "an"})
_AUXILIARIES = frozenset({
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should", "must", "need",
    "might", "may", "dare", "ought", "ca", "wo", "sha", "ai",
})  # fmt: skip
_CONTRACTED = {f"{verb}nt": verb for verb in sorted(_AUXILIARIES)} | {
    "cant": "can", "cannot": "can", "wont": "will", "shant": "shall",
}  # fmt: skip
NEGATIONS = anywhere.NEGATIONS | _CONTRACTED.keys()
"""Folded words that deny something, in whatever language."""


def is_negation(key: str) -> bool:
    """Whether a folded word denies something, in whatever language."""
    return key in NEGATIONS


def is_number(key: str) -> bool:
    """Whether a folded word is a numeral, holds one, or names a number, in whatever language."""
    return key in anywhere.NUMBERS or any(is_digit(c) for c in key)


def of_words(keys: Sequence[str], language: str | None = None) -> Category:
    """The category of folded words left out or added: in a few words, the weightiest among them."""
    size = len(keys)
    unspaced = all(len(key) == 1 and is_unspaced(key) for key in keys)
    if not keys or (size > FEW and not unspaced) or size > 2 * FEW:
        return Category.WORDING
    words = lexicon("zh" if unspaced and language is None else language)
    told = _without_compounds(keys, words) if unspaced else keys
    joined = ("" if unspaced else " ").join(keys)
    strong = [key for key in told if key not in words.weak]
    if any(_denies(key, words) for key in told if size == 1 or key in strong):
        return Category.NEGATION
    if any(chance in joined for chance in words.chances) if unspaced else joined in words.chances:
        return Category.MODALITY
    if any(limit in joined for limit in words.limits) if unspaced else joined in words.limits:
        return Category.QUANTIFIER
    if size <= FEWER and any(key in words.modals for key in strong):
        return Category.MODALITY
    if size <= FEWER and any(key in words.quantifiers for key in strong):
        return Category.QUANTIFIER
    return _measured(strong, told, words)


def _measured(strong: Sequence[str], keys: Sequence[str], words: Lexicon) -> Category:
    if any(_counts(key, words) for key in strong):
        return Category.NUMBER
    if len(keys) <= NUMBERED and any(key in words.units for key in strong):
        return Category.UNIT
    return Category.DATE if len(keys) <= FEWER and any(key in words.dates for key in strong) else Category.WORDING


def _without_compounds(keys: Sequence[str], words: Lexicon) -> list[str]:
    """The characters of *keys* that are not part of a word in which they mean something else."""
    text = "".join(keys)
    for compound in words.compounds:
        text = text.replace(compound, " ")
    return [c for c in text if c != " "]


def of_pair(lemma: str, reading: str, language: str | None = None, *, names: bool = False) -> Category:
    """The category of one folded word put for another.

    *language* is that of the text around the reading; ``None`` where it cannot be told. *names*: both words are names
    at their places. It makes no difference which of the words is the lemma.
    """
    words = lexicon(language)
    denied = [_denies(key, words) for key in (lemma, reading)]
    if denied[0] != denied[1] or wordkin.is_denied(lemma, reading, words) or _is_elided(lemma, reading, language):
        return Category.NEGATION
    bases = _CONTRACTED.get(lemma), _CONTRACTED.get(reading)
    if bases[0] and bases[1] and bases[0] != bases[1]:
        return of_pair(bases[0], bases[1], language)
    if _is_misread(lemma, reading):
        return Category.SPELLING
    return _by_tables(lemma, reading, words) or _akin(lemma, reading, words, language, names=names)


def of_forms(lemma: str, reading: str, language: Callable[[], str | None]) -> Category | None:
    """The category of two words of the same folded letters where a mark makes one of them another word, if it weighs.

    *language* is asked only where their marks differ.
    """
    if accented(lemma) == accented(reading):
        return None
    tongue = language()
    key = lexicon(tongue).keys.key
    if key(lemma) == key(reading):
        return None
    category = of_pair(key(lemma), key(reading), tongue)
    return category if category in WEIGHTY else None


def of_characters(
    lemma: Sequence[str], reading: Sequence[str], language: str | None = None, *, names: bool = False
) -> Category:
    """The category of characters put for others in a script without spaces: the weightiest on either side."""
    whole = of_pair("".join(lemma), "".join(reading), language, names=names)
    sides = of_words(lemma, language), of_words(reading, language)
    return next((category for category in WEIGHTY if category in (whole, *sides)), whole)


def _denies(key: str, words: Lexicon) -> bool:
    return key in words.negations or (key in _CONTRACTED and "not" in words.negations)


def _is_elided(one: str, other: str, language: str | None) -> bool:
    """Whether one word is the other after an elided French "ne"."""
    if language != "fr":
        return False
    shorter, longer = sorted((one, other), key=lambda key: (len(key), key))
    return longer == "n" + shorter and shorter[0] in "aeiouyhœ"


def _counts(key: str, words: Lexicon) -> bool:
    counting = words.numbers, words.ordinals, words.tallies
    return any(key in table for table in counting) or any(is_digit(c) for c in key)


def _is_misread(one: str, other: str) -> bool:
    """Whether one is a word and the other the same with a digit that looks like one of its letters: "a1so"."""
    lettered, mixed = sorted((one, other), key=lambda key: any(map(is_digit, key)))
    digits = sum(map(is_digit, mixed))
    if digits != 1 or any(map(is_digit, lettered)) or len(mixed) < SHORTEST_MISREAD:
        return False
    from sicut.text.confusables import are_scan_slips

    return are_scan_slips(one, other)


def _by_tables(one: str, other: str, words: Lexicon) -> Category | None:
    """The category of words that are of the same kind, or of which one is; of two weak ones both must be."""
    if {one, other} & ARTICLES and not {one, other} - ARTICLES - {"one"}:
        return None
    number = _counts(one, words), _counts(other, words)
    tables: tuple[tuple[Category, Mapping[str, str]], ...] = (
        (Category.MODALITY, words.modals), (Category.QUANTIFIER, words.quantifiers), (Category.NUMBER, {}),
        (Category.UNIT, words.units), (Category.DATE, words.dates),
    )  # fmt: skip
    kindred = False
    for category, table in tables:
        if category is Category.NUMBER:
            if all(number) and not _is_one_ordinal(one, other, words):
                return category
            kindred = kindred or all(number)
        elif one in table and other in table:
            if table[one] != table[other]:
                return category
            kindred = True
    if kindred or _is_slip(one, other, words):
        return Category.NUMBER if any(number) and not all(number) and not kindred else None
    strong = [key for key in (one, other) if key not in words.weak]
    for category, table in tables:
        if any(_counts(key, words) if category is Category.NUMBER else key in table for key in strong):
            return category
    return None


def _is_slip(one: str, other: str, words: Lexicon) -> bool:
    """Whether one word is the other, mistyped, and not another word that only looks like it."""
    if any(key in words.kin.forms or key in words.keys.marked for key in (one, other)):
        return False
    return wordkin.is_slip(one, other)


def _is_one_ordinal(one: str, other: str, words: Lexicon) -> bool:
    """Whether both are forms of one number word that inflection changes ("erste", "ersten"; "пять", "пяти")."""
    if any(is_digit(c) for c in one + other):
        return False
    same = [one in table and other in table and table[one] == table[other] for table in (words.ordinals, words.numbers)]
    return any(same)


def _akin(one: str, other: str, words: Lexicon, language: str | None, *, names: bool) -> Category:
    inflected = wordkin.is_inflected(one, other, words)
    if names and not (inflected and language in INFLECTING) and not (language == "de" and wordkin.is_slip(one, other)):
        return Category.NAME
    english = language in {"en", None}
    if english and wordkin.is_respelt(one, other):
        return Category.SPELLING
    if inflected or _is_one_word(one, other, words):
        return Category.INFLECTION
    common = function_words(language or "en")
    if one in common and other in common:
        return Category.WORDING
    return Category.SPELLING if wordkin.is_typo(one, other) or _is_abbreviated(one, other, words) else Category.WORDING


def _is_one_word(one: str, other: str, words: Lexicon) -> bool:
    """Whether a table has both as forms of one word, and neither is an abbreviation."""
    tables = (words.units, words.dates)
    same = any(one in table and other in table and table[one] == table[other] for table in tables)
    if any(one in table and table[one] == table.get(other) for table in (words.modals, words.quantifiers)):
        return True
    return _is_one_ordinal(one, other, words) or (
        same and one[:NUMBERED] == other[:NUMBERED] and min(len(one), len(other)) > FEWER and not _is_cut(one, other)
    )


def _is_cut(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(longer) - len(shorter) > FEWER


def _is_abbreviated(one: str, other: str, words: Lexicon) -> bool:
    tables = (words.units, words.dates)
    return any(one in table and other in table and table[one] == table[other] for table in tables)


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
