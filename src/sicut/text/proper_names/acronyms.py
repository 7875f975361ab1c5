"""Acronyms: which name one stands for."""

from sicut.text.fold import letters, listed
from sicut.text.pattern import pattern
from sicut.text.unicode import is_upper

_SMALL = listed(
    "of the and for in on at to a an de la le les du des et pour der die das und für von des y e del los las el da do "
    "dos i v na и в по на с"
)
_WORD = pattern(r"[^\s\-‐‑–—,;:()\[\]{}\"“”„«»·/&.*_]+")
_LEAST, _MOST = 2, 12


def is_acronym_of(short: str, name: str) -> bool:
    """Whether *short* is made of the first letters of the words of *name*, small words counted or not."""
    key = letters(short)
    if not _LEAST <= len(key) <= _MOST or not _is_capital(short):
        return False
    return key in initials(name)


def initials(name: str) -> frozenset[str]:
    """The acronyms that a name may have, folded."""
    found = [match[0] for match in _WORD().finditer(name)]
    words = [letters(word) for word in found]
    firsts = "".join(word[:1] for word in words)
    strong = "".join(word[:1] for word in words if word not in _SMALL)
    humped = "".join(letters(c) for word in found for at, c in enumerate(word) if not at or is_upper(c))
    return frozenset({firsts, strong, humped}) if len(words) > 1 else frozenset()


def _is_capital(short: str) -> bool:
    """Whether at least two letters, and most, are capitals."""
    capitals = sum(map(is_upper, short))
    return capitals >= _LEAST and capitals * 2 > len(letters(short))
