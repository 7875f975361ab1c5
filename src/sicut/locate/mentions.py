"""Where a text mentions a thing: its words in any form, near each other."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sicut.locate.terms import Term
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.segment import Columns, columns
from sicut.text.synonyms import Groups, ends_compound, form, groups, may_be_forms, synonyms
from sicut.text.synonyms.groups import further
from sicut.text.unicode import is_upper

PIECE = 200_000
NEAR = 12
"""So many words may lie between the first and the last word of a term of two; three more for each further word."""

_LEAST, _LEAST_HEAD = 2, 4
_LONG = 5
_SENTENCE = frozenset(".!?…。！？؟\n")
_CLITICS = frozenset("وفبلك")


class _Text(NamedTuple):
    """The words of a text: their columns, and the numbers of the words of each key."""

    found: Columns
    numbers: Mapping[str, Sequence[int]]


@lru_cache(maxsize=64)
def _text(text: str) -> _Text:
    found = columns(text)
    numbers: dict[str, list[int]] = {}
    for number, key in enumerate(found.keys):
        numbers.setdefault(key, []).append(number)
    return _Text(found, numbers)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """*text* in pieces of about :data:`PIECE` code points that end at a blank line, each with its offset."""
    at = 0
    while len(text) - at > PIECE:
        end = text.rfind("\n\n", at, at + PIECE)
        if end <= at:
            end = text.rfind(" ", at, at + PIECE)
        end = end if end > at else at + PIECE
        yield at, text[at:end]
        at = end
    yield at, text[at:]


class Mentions:
    """Looks for terms in texts of one language."""

    def __init__(self, language: str | None, extra: Groups = ()) -> None:
        self.language, self.extra = language, extra
        self.compounding = (language or "").split("-")[0].lower() == "de"

    def of(self, term: Term, text: str) -> tuple[Span, ...]:
        """Where *text* mentions *term*, in order. Linear in the length of the text."""
        return tuple(span.shifted(at) for at, piece in _pieces(text) for span in self._in_piece(term, piece))

    def _in_piece(self, term: Term, text: str) -> tuple[Span, ...]:
        if term.literal:
            return tuple(sorted(self._literal(term, text))) if not term.clause else ()
        known = _text(text)
        rows = [self._numbers(word, known) for word in term.words]
        places = list(self._together(rows, known, text)) if all(rows) else []
        places += self._acronyms(term, text, known)
        places += self._compounds(term, known)
        return _apart(sorted(places))

    def part(self, term: Term, text: str) -> Span | None:
        """Where *text* has a head of *term*, or a word that may come from it; ``None``: nowhere."""
        found = ((at, self._part(term, piece)) for at, piece in _pieces(text))
        return next((span.shifted(at) for at, span in found if span is not None), None)

    def _part(self, term: Term, text: str) -> Span | None:
        if term.literal:
            return self._literal_part(term, text)
        known = _text(text)
        heads = term.heads or tuple(word for word in term.words if len(word) >= _LEAST_HEAD)
        for word in heads:
            numbers = self._numbers(word, known) or self._weak(word, known)
            if numbers:
                return known.found.place(numbers[0])
        return None

    # --- words

    def _meanings(self, word: str) -> frozenset[str]:
        return frozenset((word,)) | synonyms(word, self.language) | further(word, self.language, self.extra)

    def _numbers(self, word: str, known: _Text) -> list[int]:
        """The numbers of the words that are a form of *word* or of a synonym of it, in order."""
        forms = {form(one, self.language) for one in self._meanings(word)}
        fitting = (
            numbers
            for key, numbers in known.numbers.items()
            if not forms.isdisjoint(self._forms(key)) or (self.compounding and ends_compound(word, key))
        )
        return sorted(number for numbers in fitting for number in numbers)

    def _forms(self, key: str) -> tuple[str, ...]:
        """What *key* may be a form of: in Arabic one letter before it may be a word of its own."""
        whole = form(key, self.language)
        if len(key) > _LONG - 1 and key[0] in _CLITICS:
            return whole, form(key[1:], self.language)
        return (whole,)

    def _weak(self, word: str, known: _Text) -> list[int]:
        if len(word) < _LEAST_HEAD:
            return []
        ends = form(word, self.language)
        fitting = (
            numbers
            for key, numbers in known.numbers.items()
            if may_be_forms(ends, form(key, self.language))
            or (len(ends) >= _LONG and ends in key)
            or (self.compounding and ends_compound(key, word))
        )
        return sorted(number for numbers in fitting for number in numbers)

    def _together(self, rows: Sequence[list[int]], known: _Text, text: str) -> Iterator[Span]:
        """Where a word of each of *rows* stands in one sentence, near each other: around each of the rarest."""
        if len(rows) == 1:
            for number in rows[0]:
                yield known.found.place(number)
            return
        reach = NEAR + 3 * (len(rows) - _LEAST)
        rarest = min(rows, key=len)
        for number in rarest:
            chosen = [_nearest(row, number) for row in rows]
            first, last = min(chosen), max(chosen)
            span = Span(known.found.starts[first], known.found.ends[last])
            if last - first <= reach and len(set(chosen)) == len(rows) and not _SENTENCE & set(_bare(text, span)):
                yield span

    def _acronyms(self, term: Term, text: str, known: _Text) -> Iterator[Span]:
        """An acronym for a name of several words, and the expansion of an acronym."""
        if term.clause:
            return
        capitals = [word for word in term.written.replace("-", " ").split() if is_upper(word[0])]
        if len(capitals) > 1:
            acronym = "".join(word[0] for word in capitals)
            for number in known.numbers.get(letters(acronym), ()) if len(acronym) > _LEAST else ():
                place = known.found.place(number)
                if text[slice(*place)] == acronym:
                    yield place
        bare = term.written.replace(".", "")
        if len(term.words) == 1 and _LEAST <= len(bare) <= _LONG and all(map(is_upper, bare)):
            yield from _expansions(letters(bare), text, known)

    def _compounds(self, term: Term, known: _Text) -> Iterator[Span]:
        """Two words written as one, or one as two."""
        if len(term.words) == _LEAST and not term.clause:
            joined = form("".join(term.words), self.language)
            for key, numbers in known.numbers.items():
                if key[0] == joined[0] and form(key, self.language) == joined:
                    yield from (known.found.place(number) for number in numbers)
        if len(term.words) == 1 and len(term.words[0]) > _LONG:
            yield from self._parted(form(term.words[0], self.language), known)

    def _parted(self, word: str, known: _Text) -> Iterator[Span]:
        """A word written as two: "ferryboat" as "ferry boat"."""
        for cut in range(_LEAST + 1, len(word) - _LEAST):
            for number in known.numbers.get(word[:cut], ()):
                if (
                    number + 1 < len(known.found.keys)
                    and form(known.found.keys[number + 1], self.language) == word[cut:]
                ):
                    yield Span(known.found.starts[number], known.found.ends[number + 1])

    # --- scripts without spaces

    def _literal(self, term: Term, text: str) -> Iterator[Span]:
        for written in self._writings(term.written):
            at = text.find(written)
            while at >= 0:
                yield Span(at, at + len(written))
                at = text.find(written, at + len(written))

    def _writings(self, written: str) -> list[str]:
        """The term as written, and with one of its words exchanged for a synonym."""
        found = [written]
        for group in (*groups(self.language), *self.extra):
            inside = max((word for word in group if word in written), key=len, default=None)
            if inside is not None:
                found += [written.replace(inside, other) for other in group if other not in written]
        return [one for one in dict.fromkeys(found) if len(one) > 1]

    def _literal_part(self, term: Term, text: str) -> Span | None:
        """Its last two characters, which mostly name the thing."""
        for part in dict.fromkeys((term.written[-_LEAST:], term.written[:_LEAST])):
            at = text.find(part) if len(term.written) > _LEAST else -1
            if at >= 0:
                return Span(at, at + len(part))
        return None


def _nearest(row: Sequence[int], number: int) -> int:
    at = bisect_left(row, number)
    return min(row[max(0, at - 1) : at + 1], key=lambda one: abs(one - number))


def _bare(text: str, span: Span) -> str:
    """The text at *span*, points of abbreviation and single line ends left out."""
    written = text[slice(*span)]
    return written.replace("\n\n", "\x00").replace("\n", " ").replace("\x00", "\n")


def _expansions(acronym: str, text: str, known: _Text) -> Iterator[Span]:
    """Where words with capitals begin with the letters of *acronym*, small words between them left out."""
    keys = known.found.keys
    small = frozenset(("of", "the", "and", "for", "de", "des", "du", "la", "und", "für", "der", "del", "y", "et"))
    for number, key in enumerate(keys):
        if key[0] != acronym[0] or not is_upper(text[known.found.starts[number]]):
            continue
        at, matched = number, 0
        while at < len(keys) and matched < len(acronym):
            if keys[at][0] == acronym[matched] and is_upper(text[known.found.starts[at]]):
                matched += 1
            elif keys[at] not in small:
                break
            at += 1
        if matched == len(acronym) and len(acronym) > 1:
            yield Span(known.found.starts[number], known.found.ends[at - 1])


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    """*spans* in order without those that the ones before them reach into."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
