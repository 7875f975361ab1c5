"""Finding the words of an annotation again, as a reader of Web Annotations does: by quotation, then by place."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sicut.model.span import Span


def reanchored(text: str, selectors: Sequence[Mapping[str, Any]]) -> Span | None:
    """Where the *selectors* point to in *text*: the quotation in its surroundings, the nearest if there are several.

    Where the surroundings have changed, the quotation alone, nearest to its old place; ``None`` if it is gone.
    """
    quoted = next(one for one in selectors if one["type"] == "TextQuoteSelector")
    start = next(one["start"] for one in selectors if one["type"] == "TextPositionSelector")
    exact, prefix = quoted["exact"], quoted["prefix"]
    whole = [at + len(prefix) for at in _found(text, prefix + exact + quoted["suffix"])]
    places = whole or list(_found(text, exact))
    if not places:
        return None
    nearest = min(places, key=lambda at: abs(at - start))
    return Span(nearest, nearest + len(exact))


def _found(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
