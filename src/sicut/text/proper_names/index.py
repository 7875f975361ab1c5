"""Many names to compare one with: only those are compared that have something in common with it."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from sicut.model.value import NameKind
from sicut.text.fold import letters
from sicut.text.proper_names.acronyms import initials
from sicut.text.proper_names.fits import Fit, NameFit, fitted
from sicut.text.proper_names.given import groups
from sicut.text.proper_names.parts import Part, roots, taken_apart
from sicut.text.proper_names.places import land_of
from sicut.text.proper_names.sounds import chinese_key, consonants, readings

_LONG, _END = 8, 4


class NameIndex:
    """Distinct names, each as written."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(dict.fromkeys(names))
        self._holders: dict[str, list[int]] = {}
        for number, name in enumerate(self._names):
            for key in _keys(name):
                self._holders.setdefault(key, []).append(number)

    def like(self, name: str, kind: NameKind = NameKind.UNKNOWN) -> tuple[tuple[str, Fit], ...]:
        """The names that fit *name* and how, the closest first, then in the order given.

        Those that share no word, no spelling of one, and no acronym with it are not looked at.
        """
        numbers = sorted({number for key in _keys(name) for number in self._holders.get(key, ())})
        fits = [(self._names[number], fitted(name, self._names[number], kind)) for number in numbers]
        found = [one for one in fits if one[1].fit is not NameFit.OTHER]
        return tuple(sorted(found, key=lambda one: list(NameFit).index(one[1].fit)))


@lru_cache(maxsize=1 << 14)
def _keys(name: str) -> frozenset[str]:
    """What two names have in common if they fit."""
    found = {f"={key}" for key in (letters(name), *initials(name)) if key}
    for piece in (name, *name.split("/")):
        parts = taken_apart(piece, person=False, keep_legal=True)
        for part in parts.words:
            found.update(_of_part(part))
        found.add(f"={parts.whole}")
        for one, other in zip(parts.words, parts.words[1:], strict=False):
            found.add(f"={one.latin}{other.latin}")
    return frozenset(found)


def _of_part(part: Part) -> Iterator[str]:
    """What two words have in common if they are alike."""
    word = roots(part.latin)
    yield f"={word}"
    yield f"={part.key}"
    if len(word) < 2:  # noqa: PLR2004
        return
    yield from (f"-{word[:at]}{word[at + 1 :]}" for at in range(len(word)))
    yield f"-{word}"
    if len(word) >= _LONG:
        yield f"<{word[:_END]}"
        yield f">{word[-_END:]}"
    yield from (f"~{sounds}" for sounds in readings(word))
    yield f"c{consonants(word)}"
    yield f"z{chinese_key(word)}"
    mine, spelt = groups().get(word, (frozenset[int](), frozenset[int]()))
    yield from (f"#{number}" for number in mine | spelt)
    yield from (f"@{number}" for number in land_of(part.key))
