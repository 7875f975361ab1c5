"""The known name that somebody may have meant."""

from collections.abc import Iterable

_LONGEST = 100


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The name among *known* that is most like *name*; ``None`` only when nothing is known."""
    from difflib import get_close_matches

    found = get_close_matches(name[:_LONGEST], sorted(known), n=1, cutoff=0.0)
    return found[0] if found else None
