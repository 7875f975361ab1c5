"""One lexicon for texts whose language is unknown."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from sicut.text.lexicon.keys import keys_by
from sicut.text.lexicon.tables import Kinship, Lexicon

SHORT = 2
Meaning = TypeVar("Meaning")


class Part(NamedTuple):
    """The lexicon of one language; ``strange`` are its words that other languages have too, ``None``: none count."""

    lexicon: Lexicon
    strange: frozenset[str] | None

    def telling(self, keys: Iterable[str]) -> Iterable[str]:
        """Those of *keys* that tell this language."""
        strange = self.strange
        if strange is None:
            return keys
        return (key for key in keys if key not in strange and (len(key) > SHORT or key[0] > "\u02ff"))


def united(parts: Sequence[Part]) -> Lexicon:
    """The words of all parts; what two of them have means what it does in the first, and the first counts numbers."""
    every, first = [part.lexicon for part in parts], parts[0].lexicon
    return Lexicon(
        keys=keys_by(frozenset(word for part in every for word in part.keys.marked)),
        negations=frozenset(key for part in parts for key in part.telling(part.lexicon.negations)),
        modals=_table(parts, lambda part: part.modals),
        quantifiers=_table(parts, lambda part: part.quantifiers),
        numbers=_table(parts, lambda part: part.numbers),
        ordinals=_table(parts, lambda part: part.ordinals),
        tallies=_table(parts, lambda part: part.tallies),
        units=_table(parts, lambda part: part.units),
        dates=_table(parts, lambda part: part.dates),
        weak=frozenset(key for part in every for key in part.weak),
        joiners=first.joiners,
        articles=first.articles,
        limits=frozenset(run for part in every for run in part.limits),
        chances=frozenset(run for part in every for run in part.chances),
        ordinal_endings=first.ordinal_endings,
        compounds=tuple(compound for part in every for compound in part.compounds),
        kin=_kinship([part.kin for part in every]),
    )


def _table(parts: Sequence[Part], of: Callable[[Lexicon], Mapping[str, Meaning]]) -> dict[str, Meaning]:
    return {key: of(part.lexicon)[key] for part in reversed(parts) for key in part.telling(of(part.lexicon))}


def _kinship(parts: Sequence[Kinship]) -> Kinship:
    return Kinship(
        forms={key: part.forms[key] for part in reversed(parts) for key in part.forms},
        paradigms=tuple(dict.fromkeys(paradigm for part in parts for paradigm in part.paradigms)),
        twins=frozenset(pair for part in parts for pair in part.twins),
        prefixes=tuple(dict.fromkeys(prefix for part in parts for prefix in part.prefixes)),
        suffixes=tuple(dict.fromkeys(suffix for part in parts for suffix in part.suffixes)),
        undenied=frozenset(word for part in parts for word in part.undenied),
    )
