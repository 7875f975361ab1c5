"""Pairs of marks turned into stretches of text: the outermost ones, with the marks that a slip left alone mended."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sicut.claims.habits import UNTOLD, Habits
from sicut.claims.layout import Layout, Stretch, paragraphs, trimmed
from sicut.claims.marks import ODD, Token
from sicut.claims.pairing import Pair, pair_marks
from sicut.claims.voices import Voice, sentences
from sicut.model.span import Span
from sicut.text.quotes import CLOSERS, SINGLE
from sicut.text.unicode import APOSTROPHES

_REACH = 3
_TELLS = 1
_AT_MOST = 2
_STANZAS = 3
_STANZA = 60, 600


class Enclosed(NamedTuple):
    """What an outermost pair of marks encloses, in shown offsets.

    ``inner`` has one stretch for each paragraph that the words run over, ``stretch`` is the index of the first.
    ``mended``: a mark of it is missing. ``cut``: all of the text begins or ends within it, as its other marks show.
    ``heard``: where its first mark is missing, its words have the voice of speech.
    """

    outer: Span
    inner: tuple[Span, ...]
    stretch: int
    mended: bool = False
    cut: bool = False
    heard: bool = False


class Marked(NamedTuple):
    """All that a group of blocks encloses in marks, and its signs of inches."""

    enclosed: tuple[Enclosed, ...]
    inches: tuple[Token, ...]


class _Group:
    """The marks of neighbouring blocks, numbered through."""

    def __init__(self, layout: Layout, stretches: Sequence[Stretch], habits: Habits) -> None:
        self.stretches = tuple([_applied(stretch, habits) for stretch in stretches])
        self.text, self.voices = layout.reading.text, habits.voices
        self.begins = bool(stretches) and stretches[0].block is layout.stretches[0].block
        self.ends = bool(stretches) and stretches[-1].block is layout.stretches[-1].block
        self.pairs: Counter[str] = Counter()
        self.openers: Counter[str] = Counter()
        self.tokens = tuple(token for stretch in self.stretches for token in stretch.tokens)
        loose = [token.loose for token in self.tokens if token.mark not in APOSTROPHES]
        self.loosely = 2 * sum(loose) > len(loose)
        self.starts = [stretch.span.start for stretch in self.stretches]
        self.paragraphs = paragraphs(layout, self.stretches)

    def is_usual(self, token: Token) -> bool:
        """Whether *token* stands as the text's marks do, and such marks make a pair elsewhere or tell their side."""
        if token.loose:
            return self.loosely and abs(self.leaning(token)) >= _TELLS
        return self.pairs[token.mark] > 0

    def leaning(self, token: Token) -> int:
        """Above 0 if *token* rather opens, below if it rather closes; a mark that opens all its pairs here opens."""
        leaning = token.closes - token.opens
        return max(leaning, _TELLS) if 0 < self.pairs[token.mark] == self.openers[token.mark] else leaning

    def stretch_of(self, token: int) -> int:
        return bisect_right(self.starts, self.tokens[token].span.start) - 1


def _applied(stretch: Stretch, habits: Habits) -> Stretch:
    """*stretch* with the costs of its marks bent towards what the document does elsewhere."""
    return stretch._replace(tokens=tuple(map(habits.applied, stretch.tokens))) if stretch.tokens else stretch


def outermost(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Those of the properly nested *pairs*, ordered by their first mark, that lie in no other."""
    last = -1
    for pair in pairs:
        if pair.opening > last:
            last = pair.closing
            yield pair


def _inner(group: _Group, pair: Pair) -> tuple[Span, ...]:
    """The stretches between the marks of *pair*, one for each block with words of it."""
    first, last = group.stretch_of(pair.opening), group.stretch_of(pair.closing)
    starts = {group.stretch_of(mark): group.tokens[mark].span.end for mark in (*pair.reopened, pair.opening)}
    stretches = []
    for number in range(first, last + 1):
        span = group.stretches[number].span
        end = group.tokens[pair.closing].span.start if number == last else span.end
        stretches.append(Span(starts.get(number, span.start), end))
    return tuple(stretches)


def _enclosed(group: _Group, pair: Pair, *, mended: bool = False) -> Enclosed:
    outer = Span(group.tokens[pair.opening].span.start, group.tokens[pair.closing].span.end)
    return Enclosed(outer, _inner(group, pair), group.stretch_of(pair.opening), mended)


def _lone(group: _Group, left_out: Sequence[int]) -> list[int]:
    """The marks left out that plainly are quotation marks."""
    return [index for index in left_out if _is_plain(group, group.tokens[index])]


def _is_plain(group: _Group, token: Token) -> bool:
    """Whether *token* is no apostrophe and no slip, and if it stands loose, tells whether it opens or closes."""
    tells = token.odd >= ODD or (token.loose and abs(group.leaning(token)) >= _TELLS)
    return tells and token.mark not in SINGLE


def _joined(group: _Group, lone: list[int], closings: list[int]) -> list[Pair]:
    """Pairs over neighbouring paragraphs that do not open the quotation again.

    A mark that opens with nothing after it to close it, and the next such mark is one that closes:
    one quotation is likelier than two slips.
    """
    found = []
    for opening, closing in pairwise(lone):
        first, last = group.tokens[opening], group.tokens[closing]
        begins, ends = group.stretch_of(opening), group.stretch_of(closing)
        if (
            0 < ends - begins <= _REACH
            and last.mark in CLOSERS.get(first.mark, {})
            and first.cued
            and first.opens <= 1 < first.closes
            and last.closes <= 1 < last.opens
            and all(paragraph.linked for paragraph in group.paragraphs[begins:ends])
            and group.paragraphs[begins].runs_on
            and bisect_right(closings, opening) == bisect_right(closings, closing)
        ):
            found.append(Pair(opening, closing))
    return found


def _stanzas(group: _Group, lone: list[int], closings: list[int]) -> Iterator[Enclosed]:
    """Verse of which each stanza opens again and none closes, its stanzas in one block: three marks and more."""
    for run in _runs(group, lone, closings):
        for one, other in zip(run, (*run[1:], None), strict=True) if len(run) >= _STANZAS else ():
            start, stretch = group.tokens[one].span, group.stretch_of(one)
            end = group.stretches[stretch].span.end if other is None else group.tokens[other].span.start
            span = trimmed(group.text, Span(start.end, end))
            if _STANZA[0] <= span.width < _STANZA[1]:
                yield Enclosed(Span(start.start, span.end), (span,), stretch, mended=True, heard=True)


def _runs(group: _Group, lone: list[int], closings: list[int]) -> Iterator[list[int]]:
    """The marks in runs that plainly open a quotation in the same block, with none that closes in between."""
    run: list[int] = []
    for index in lone:
        token = group.tokens[index]
        if not token.cued or group.leaning(token) < _TELLS:
            continue
        if run and not _opens_on(group, run[-1], index, closings):
            yield run
            run = []
        run.append(index)
    yield run


def _opens_on(group: _Group, one: int, other: int, closings: list[int]) -> bool:
    """Whether the mark *other* opens again, in its block, what *one* opened."""
    same = group.stretch_of(one) == group.stretch_of(other) and group.tokens[one].mark == group.tokens[other].mark
    return same and bisect_right(closings, one) == bisect_right(closings, other)


def _to_the_end(group: _Group, lone: list[int], closings: list[int]) -> Iterator[Enclosed]:
    """Quotations that begin plainly and never end: they are taken to end with their block."""
    for number, opening in enumerate(lone):
        token = group.tokens[opening]
        stretch = group.stretch_of(opening)
        following = lone[number + 1] if number + 1 < len(lone) else len(group.tokens)
        if not token.cued or group.leaning(token) < _TELLS or token.opens > _AT_MOST:
            continue
        cut = group.ends and stretch == len(group.stretches) - 1 and group.is_usual(token)
        if not (cut or group.paragraphs[stretch].runs_on) or _same_block(group, following, stretch):
            continue
        later = bisect_right(closings, opening)
        if later < len(closings) and _same_block(group, closings[later], stretch):
            continue
        span = Span(token.span.end, group.stretches[stretch].span.end)
        if span.width > 0:
            yield Enclosed(Span(token.span.start, span.end), (span,), stretch, mended=True, cut=cut)


def _from_a_sentence(group: _Group, lone: list[int], tops: Sequence[Pair]) -> Iterator[Enclosed]:
    """Quotations whose first mark is missing: a mark closes and nothing is open.

    All of the text may begin within it; else it begins with the first of the sentences that have the voice of speech.
    """
    ends = [pair.closing for pair in tops]
    loud = next((pair.opening for pair in tops if group.tokens[pair.opening].mark not in SINGLE), len(group.tokens))
    for number, index in enumerate(lone):
        token, stretch = group.tokens[index], group.stretch_of(index)
        if not (token.closes <= 1 < token.opens and group.is_usual(token)):
            continue
        start, last = group.stretches[stretch].span.start, bisect_right(ends, index)
        cut = group.begins and stretch == 0 == number and index < loud
        before = (
            group.tokens[at].span.end for at in (*ends[max(0, last - 1) : last], *lone[max(0, number - 1) : number])
        )
        room = Span(start if cut else max((start, *before)), token.span.start)
        span = room if cut else _heard(group, room)
        if span is not None and span.width and (cut or token.mark not in UNTOLD):
            yield Enclosed(Span(span.start, token.span.end), (span,), stretch, mended=True, cut=cut, heard=not cut)


def _heard(group: _Group, room: Span) -> Span | None:
    """The last sentences of *room* that have the voice of speech; ``None`` if that does not tell."""
    if not group.voices or not room.width:
        return None
    start = None
    for sentence in reversed(tuple(sentences(group.text, room, group.voices, narrated=True))):
        if sentence.voice is Voice.TOLD:
            break
        if sentence.voice is Voice.SPOKEN:
            start = sentence.span.start
    return None if start is None else Span(start, room.end)


def _same_block(group: _Group, token: int, stretch: int) -> bool:
    return token < len(group.tokens) and group.stretch_of(token) == stretch


def find_enclosed(layout: Layout, stretches: Sequence[Stretch], habits: Habits, *, unwrapped: bool = False) -> Marked:
    """What the outermost marks of neighbouring blocks enclose, in text order.

    *unwrapped*: a pair of marks around all of the text is taken off first. Linear in the number of marks.
    """
    group = _Group(layout, stretches, habits)
    pairing = pair_marks(group.paragraphs)
    pairs = list(pairing.pairs)
    if unwrapped and pairs and _wraps(group, pairs[0]):
        pairs = pairs[1:]
    tops = list(outermost(pairs))
    group.openers.update(group.tokens[pair.opening].mark for pair in tops)
    group.pairs.update(group.tokens[mark].mark for pair in tops for mark in pair[:2])
    double = [pair for pair in tops if group.tokens[pair.opening].mark not in SINGLE]
    closings = [pair.closing for pair in double or tops]
    within = _Covered(tops)
    left_out = sorted(set(pairing.odd) | {pair.opening for pair in pairing.unclosed})
    lone = [index for index in _lone(group, left_out) if not within(index)]
    found = _widest([*(_enclosed(group, pair) for pair in tops), *_mended(group, lone, tops, closings)])
    inches = tuple(
        group.tokens[index]
        for index in left_out
        if group.tokens[index].measure and group.tokens[index].mark not in SINGLE and not within(index)
    )
    return Marked(tuple(found), inches)


def _widest(found: list[Enclosed]) -> Iterator[Enclosed]:
    """Those of *found* that lie in no other, in text order."""
    end = -1
    for one in sorted(found, key=lambda one: (one.outer.start, -one.outer.end)):
        if one.outer.end > end:
            end = one.outer.end
            yield one


def _mended(group: _Group, lone: list[int], tops: Sequence[Pair], closings: list[int]) -> Iterator[Enclosed]:
    """What *lone* marks, each without its partner, open or close."""
    joined = _joined(group, lone, closings)
    used = {index for pair in joined for index in (pair.opening, pair.closing)}
    rest = [index for index in lone if index not in used]
    yield from (_enclosed(group, pair, mended=True) for pair in joined)
    yield from _from_a_sentence(group, rest, tops)
    yield from _stanzas(group, rest, closings)
    yield from _to_the_end(group, rest, closings)


class _Covered:
    """Whether a token lies within one of some pairs that do not overlap."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._openings = [pair.opening for pair in pairs]
        self._closings = [pair.closing for pair in pairs]

    def __call__(self, token: int) -> bool:
        at = bisect_right(self._openings, token) - 1
        return at >= 0 and self._closings[at] > token


def _wraps(group: _Group, pair: Pair) -> bool:
    """Whether *pair* encloses all the text of the group."""
    whole = Span(group.stretches[0].span.start, group.stretches[-1].span.end)
    return group.tokens[pair.opening].span.start == whole.start and group.tokens[pair.closing].span.end == whole.end
