"""The words and signs of units and currencies, and which unit each is."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple

from sicut.text.fold import letters
from sicut.text.quantities import currency_words, unit_sizes, unit_words

MODULES = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "ar": "arabic", "ru": "russian", "zh": "chinese",
}  # fmt: skip
_ENDINGS = {
    "*m": "- а ов у ом е ы ам ами ах",
    "*f": "- а ы е у ой ам ами ах",
    "*soft": "я и ь й ю ей е ям ями ях",
    "*e": "я и ь й ю ем ей е ям ями ях",
    "*n": "е я й ю ем ям ями ях",
}
"""Endings of Russian nouns, by declension (A. A. Zaliznyak, types 1 and 2)."""
_ABBREVIATED_LETTER = re.compile(r"\w\.")
_OTHER_WORDS = frozenset("ми узел узла узлов 节 牛 卡 杯 桶 حصان livre livres".split())
"""Names of units that are other words far more often."""
_ONLY_PREFIXED = frozenset({"a", "b", "B"})
_BRITISH = re.compile(r"(me|li)ter(?=s?\b)")
_IN_LETTERS = re.compile(r"[^/²³°·⋅⁄‰%0-9]+")
"""Names whose letters alone tell them; others are made of units with signs."""
_ASCII = re.compile(r"[\x00-\x7f]+")


class Names(NamedTuple):
    """Names of units by their first word: the folded words that follow it, the longest first, and the unit."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    unspaced: Mapping[str, tuple[tuple[str, str], ...]]
    """Names in Chinese characters by their first one: the whole name, the longest first, and the unit."""
    dotted: frozenset[str]
    """Folded words that are written with a full stop, as they are short for others."""


@cache
def names(language: str | None) -> Names:
    """The names in *language*; for ``None`` and unknown ones in English, Arabic, Russian and Chinese."""
    tongues = (language,) if language in MODULES else ("en", "ar", "ru", "zh")
    found: dict[str, str] = {}
    for tongue in tongues:
        found |= dict(_in(tongue))
    by_first: dict[str, dict[tuple[str, ...], str]] = {}
    unspaced: dict[str, dict[str, str]] = {}
    dotted: set[str] = set()
    for form, key in found.items():
        if "\u3400" <= form[0] <= "\u9fff":
            unspaced.setdefault(form[0], {})[form] = key
            continue
        if not _IN_LETTERS.fullmatch(form):
            continue
        if form.endswith("."):
            dotted.add(letters(form.split()[-1]))
        parts = [letters(word) for word in re.split(r"[\s\u00a0-]+", form)]
        if all(parts):
            by_first.setdefault(parts[0], {})[tuple(parts[1:])] = key
    longest = {first: tuple(sorted(rest.items(), key=lambda item: -len(item[0]))) for first, rest in by_first.items()}
    written = {first: tuple(sorted(rest.items(), key=lambda item: -len(item[0]))) for first, rest in unspaced.items()}
    return Names(longest, written, frozenset(dotted))


def _in(language: str) -> Iterator[tuple[str, str]]:
    module = import_module(f"sicut.text.quantities.cldr.{MODULES[language]}")
    for key, form in _rows(module.UNITS):
        foreign = language in {"ar", "ru", "zh"} and _ASCII.fullmatch(form)
        if not foreign and form not in _OTHER_WORDS and not _ABBREVIATED_LETTER.fullmatch(form):
            yield form, key
            yield _BRITISH.sub(r"\1tre", form), key
            if language == "de":
                yield from ((form + ending, key) for ending in ("n", "s", "es"))
    yield from ((form, key) for key, form in _rows(module.CURRENCIES))
    for table in (currency_words.CURRENCY_WORDS, unit_words.UNIT_WORDS):
        for key, form in _rows(table[language]):
            stem, star, kind = form.partition(" *")
            endings = _ENDINGS[star[1:] + kind].split() if star else ["-"]
            yield from ((stem + ending.replace("-", ""), key) for ending in endings)


def _rows(table: str) -> Iterator[tuple[str, str]]:
    """The keys and forms of a table of lines "key: form; form"; a line that is indented goes on with the one before."""
    for row in table.replace("\n  ", " ").strip().splitlines():
        key, _, forms = row.partition(": ")
        yield from ((key, form.strip()) for form in forms.split(";") if form.strip())


def groups(table: str) -> Iterator[tuple[str, list[str]]]:
    """The keys and the words of a table of groups "key: word word" that semicolons part."""
    for group in table.replace("\n", " ").split(";"):
        key, _, words = group.strip().partition(":")
        yield key.strip(), words.split()


class Sign(NamedTuple):
    """A sign as it is written, and its unit."""

    text: str
    unit: str


@cache
def unit_signs() -> Mapping[str, tuple[Sign, ...]]:
    """The signs of units by their first character, the longest first."""
    found = dict(_unit_signs())
    return _by_character(found)


def _unit_signs() -> Iterator[tuple[str, str]]:
    prefixes = {name: sign for name, _, sign in (row.split() for row in unit_sizes.PREFIXES.split(";"))}
    prefixable = dict(_prefixable())
    for key, written in groups(unit_sizes.SYMBOLS):
        for prefix in prefixable.get(key, ()):
            for sign in written:
                if not sign.endswith("."):
                    yield prefixes[prefix] + sign, prefix + key
                    if prefix == "micro":
                        yield from ((mu + sign, prefix + key) for mu in "\u03bcu")
        yield from ((sign, key) for sign in written if sign not in _ONLY_PREFIXED)


def _prefixable() -> Iterator[tuple[str, list[str]]]:
    for row in unit_sizes.PREFIXABLE.strip().splitlines():
        key, _, prefixes = row.partition(": ")
        yield key, prefixes.split()


@cache
def money_signs() -> Mapping[str, tuple[Sign, ...]]:
    """The signs of currencies by their first character, the longest first."""
    return _by_character(dict(_money_signs()))


@cache
def signs_before() -> Mapping[str, tuple[Sign, ...]]:
    """The signs of currencies that may stand before a number by their last character, the longest first."""
    kept = {sign: unit for sign, unit in _money_signs() if unit not in {"cent", "penny"} and sign not in {"kr", "р."}}
    return _by_character(kept, -1)


def _money_signs() -> Iterator[tuple[str, str]]:
    for row in currency_words.SIGNS.replace("\n", " ").split(";"):
        parts = row.split()
        start = next(at for at, part in enumerate(parts) if at and not (part.islower() and part in {"or", "yuan"}))
        key = " ".join(parts[:start])
        yield from ((sign, key) for sign in parts[start:])


def _by_character(found: Mapping[str, str], place: int = 0) -> Mapping[str, tuple[Sign, ...]]:
    by_character: dict[str, list[Sign]] = {}
    for sign, unit in sorted(found.items(), key=lambda item: (-len(item[0]), item[0])):
        by_character.setdefault(sign[place], []).append(Sign(sign, unit))
    return {first: tuple(signs) for first, signs in by_character.items()}


@cache
def codes() -> frozenset[str]:
    """The codes of currencies."""
    module = import_module("sicut.text.quantities.cldr.english")
    return frozenset({key for key, _ in _rows(module.CURRENCIES)} | set(currency_words.ISO_MORE.split()))


@cache
def wordy_codes() -> frozenset[str]:
    """The codes that are other words too."""
    return frozenset(currency_words.WORDY_CODES.split())


@cache
def shared() -> Mapping[str, frozenset[str]]:
    """The currencies that go by a name which several share."""
    table = currency_words.SHARED.replace("\n", ";")
    return {key: frozenset(members) for key, members in groups(table) if key}
