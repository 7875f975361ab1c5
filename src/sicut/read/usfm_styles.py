"""The markers of USFM and styles of USX that say what a paragraph is (USFM 3.0, "Identification", "Titles")."""

from typing import Final

_TITLES: Final = frozenset(("mt", "mte", "imt", "imte"))
_SECTIONS: Final = frozenset("ms s sr mr r d sp sd is qa cl cd iot".split())
_LABELS: Final = frozenset("id ide h toc toca rem sts usfm cp".split())


def heading_level(marker: str) -> int:
    """The rank of the heading that a paragraph with this marker is; 0: it is none."""
    plain = marker.rstrip("0123456789")
    return 1 if plain in _TITLES else 2 if plain == "ms" else 3 if plain in _SECTIONS else 0


def is_label(marker: str) -> bool:
    """Whether a paragraph with this marker tells of the file, and is no text to read."""
    return marker.rstrip("0123456789") in _LABELS
