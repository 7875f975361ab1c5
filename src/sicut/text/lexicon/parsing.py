"""From words as they are written down here to a lexicon."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sicut.text.fold import letters
from sicut.text.lexicon.entries import Entries
from sicut.text.lexicon.german_numbers import turned, turned_ordinals
from sicut.text.lexicon.keys import Keys, accented, keys_by
from sicut.text.lexicon.tables import Kinship, Lexicon


class _Reader(NamedTuple):
    """Reads words, with each clitic that may be written together with them."""

    keys: Keys
    clitics: tuple[str, ...]

    def _joined(self, keys: Iterable[str]) -> Iterator[str]:
        for key in keys:
            yield key
            for clitic in self.clitics:
                yield clitic + key

    def words(self, text: str) -> frozenset[str]:
        return frozenset(self._joined(self.keys.all(text)))

    def mapped(self, text: str) -> dict[str, str]:
        """Each word of the groups of *text*, by the first of its group; the first group that has it wins."""
        mapped: dict[str, str] = {}
        for group in self.keys.groups(text):
            for key in self._joined(group):
                mapped.setdefault(key, group[0])
        return mapped

    def valued(self, text: str) -> dict[str, float]:
        """Each word of the groups of *text*, by the value that its group begins with."""
        valued: dict[str, float] = {}
        for group in text.split(";"):
            value, *listed = group.split() or ["0"]
            for key in self._joined(map(self.keys.key, listed)):
                valued.setdefault(key, float(value))
        return valued


def parsed(entries: Entries) -> Lexicon:
    """The lexicon that *entries* write down."""
    keys = keys_by(frozenset(map(accented, entries.marked.split())))
    reader = _Reader(keys, tuple(keys.all(entries.clitics)))
    numbers = reader.valued(entries.numbers)
    return Lexicon(
        keys=keys,
        negations=reader.words(entries.negations),
        modals=reader.mapped(entries.modals),
        quantifiers=reader.mapped(entries.quantifiers),
        numbers=numbers | (turned(numbers) if entries.turned else {}),
        ordinals=(turned_ordinals(numbers) if entries.turned else {}) | reader.valued(entries.ordinals),
        tallies=reader.valued(entries.tallies),
        units=reader.mapped(entries.units),
        dates=reader.mapped(entries.dates),
        weak=reader.words(entries.weak),
        joiners=frozenset(keys.all(entries.joiners)),
        articles=frozenset(keys.all(entries.articles)),
        limits=keys.runs(entries.limits),
        chances=keys.runs(entries.chances),
        ordinal_endings=frozenset(keys.all(entries.ordinal_endings)),
        compounds=tuple(sorted(keys.all(entries.compounds), key=lambda compound: (-len(compound), compound))),
        kin=_kinship(entries, keys),
    )


def _kinship(entries: Entries, keys: Keys) -> Kinship:
    return Kinship(
        forms=_forms(entries, keys),
        paradigms=tuple(frozenset(map(letters, endings.split())) for endings in entries.paradigms),
        twins=frozenset(map(frozenset, keys.groups(entries.twins))),
        prefixes=tuple(keys.all(entries.prefixes)),
        suffixes=tuple(keys.all(entries.suffixes)),
        undenied=frozenset(keys.all(entries.undenied)),
    )


def _forms(entries: Entries, keys: Keys) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for number, group in enumerate(keys.groups(entries.forms)):
        for key in group:
            forms.setdefault(key, set()).add(f"{number} {group[0]}")
    return {key: frozenset(found) for key, found in forms.items()}
