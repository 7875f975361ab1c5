"""Names in a text that shows none by capitals: a text in small letters, or a heading in capitals."""

from collections.abc import Iterator

from sicut.model.span import Span
from sicut.model.value import NameKind
from sicut.text.proper_names.fits import Fit, NameFit, fitted
from sicut.text.proper_names.judging import Likeness, Manner, likeness
from sicut.text.proper_names.parts import Part, taken_apart
from sicut.text.segment import columns

_HEAD, _LEAST, _MOST_PLACES = 2, 4, 20


class Wordings:
    """The words of a text, to be searched for names whatever their capitals."""

    def __init__(self, text: str) -> None:
        self._text, self._words = text, columns(text)
        self._places: dict[str, list[int]] = {}
        self._heads: dict[str, list[str]] = {}
        for place, key in enumerate(self._words.keys):
            if key not in self._places:
                self._heads.setdefault(key[:_HEAD], []).append(key)
            self._places.setdefault(key, []).append(place)

    def like(self, name: str, kind: NameKind = NameKind.UNKNOWN) -> tuple[Span, Fit] | None:
        """Where the text has words that fit *name* best, and how; the first such place.

        A word with a slip in its first two letters is not found, nor are more than the first 20 places of a word.
        """
        best: tuple[Span, Fit] | None = None
        for span in self._windows(name, kind):
            fit = fitted(name, self._text[slice(*span)], kind)
            if fit.fit is not NameFit.OTHER and (best is None or _rank(fit) < _rank(best[1])):
                best = span, fit
        return best

    def _windows(self, name: str, kind: NameKind) -> Iterator[Span]:
        """The runs of as many words as the name has, with one that is like one of the name at its place."""
        size = len(columns(name).keys)
        keys = columns(name).keys
        last = len(self._words.keys)
        for part in taken_apart(name, person=kind is NameKind.PERSON).words:
            at = keys.index(part.key) if part.key in keys else 0
            for word in self._alike(part):
                for place in self._places[word][:_MOST_PLACES]:
                    first = max(0, place - at)
                    yield Span(self._words.starts[first], self._words.ends[min(last, first + size) - 1])

    def _alike(self, part: Part) -> list[str]:
        """The words of the text that are *part*, or spellings of it."""
        if len(part.key) < _LEAST:
            return [part.key] if part.key in self._places else []
        heads = self._heads.get(part.key[:_HEAD], ())
        return [key for key in heads
                if likeness(part, Part(key, key, key), Manner.PLAIN, alone=True) is not Likeness.OTHER]  # fmt: skip


def _rank(fit: Fit) -> int:
    return list(NameFit).index(fit.fit)
