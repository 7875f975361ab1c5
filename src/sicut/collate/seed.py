"""Seeds: short pieces of a lemma that a witness has too.

Grams are looked up first; a lemma that they do not reach (short, or damaged everywhere) is looked up
by its rarer words.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from sicut.collate.index import GRAM, Index

MOST_GRAM_SEEDS = 20_000
MOST_WORD_SEEDS = 4_000
MOST_LISTED = 50_000


class Seed(NamedTuple):
    """``length`` bytes that stand at ``reading`` in the stream of ``witness`` and at ``lemma`` in the lemma's."""

    witness: int
    reading: int
    lemma: int
    length: int


class _Piece(NamedTuple):
    """A piece of the lemma: how many places it has, and where it stands in the lemma's stream."""

    places: int
    lemma: int
    length: int


def _limited(pieces: Iterable[_Piece], most: int, places: Callable[[_Piece], Sequence[tuple[int, int]]]) -> list[Seed]:
    """The seeds of the rarest pieces, about *most* of them, sorted."""
    seeds: list[Seed] = []
    for piece in sorted(pieces):
        if seeds and len(seeds) + piece.places > most:
            break
        seeds.extend(Seed(witness, byte, piece.lemma, piece.length) for witness, byte in places(piece))
    return sorted(seeds)


def gram_seeds(stream: bytes, index: Index) -> list[Seed]:
    """The seeds of every gram of the lemma's stream, sorted."""
    counts = ((index.count(stream[at : at + GRAM]), at) for at in range(len(stream) - GRAM + 1))
    pieces = [_Piece(count, at, GRAM) for count, at in counts if count]
    return _limited(
        pieces,
        MOST_GRAM_SEEDS,
        lambda piece: index.sampled(stream[piece.lemma : piece.lemma + GRAM], MOST_GRAM_SEEDS),
    )


def word_seeds(keys: Sequence[str], index: Index, most: int = MOST_WORD_SEEDS) -> list[Seed]:
    """The seeds of the lemma's rarer words, sorted; all places of the rarest one, up to *most*."""
    words = dict(zip(accumulate(map(_width, keys), initial=0), keys, strict=False))
    pieces = [_Piece(index.frequencies[key], at, _width(key)) for at, key in words.items() if index.frequencies[key]]
    return _limited(pieces, most, lambda piece: index.places(words[piece.lemma], most))


def _width(key: str) -> int:
    """The bytes of a folded word in a stream."""
    return len(key.encode())


def exact_places(
    stream: bytes, index: Index, most: int, within: tuple[int, int, int] | None = None, *, ahead: bool = True
) -> Iterator[Seed]:
    """The first *most* places where the lemma's whole stream stands, wherever words begin in it.

    *within* is a witness and two bytes of its stream between which to look; not *ahead*: from the end on backwards.
    """
    places: Iterable[tuple[int, int]]
    if index.core is None or not stream:
        stretches = [within] if within else [(at, 0, len(found.stream)) for at, found in enumerate(index.sketches)]
        places = islice(_scanned(stream, index, stretches, ahead=ahead), most)
    elif within is None:
        places = index.core.exact_places(stream, most)
    else:
        places = ((within[0], at) for at in index.core.inner_places(stream, within, most, ahead=ahead))
    return (Seed(witness, at, 0, len(stream)) for witness, at in places)


def _scanned(
    stream: bytes, index: Index, stretches: Iterable[tuple[int, int, int]], *, ahead: bool
) -> Iterator[tuple[int, int]]:
    for witness, start, end in stretches:
        found = index.sketches[witness].stream
        at = found.find(stream, start, end) if ahead else found.rfind(stream, start, end)
        while at >= 0:
            yield witness, at
            at = found.find(stream, at + 1, end) if ahead else found.rfind(stream, start, at + len(stream) - 1)


def gram_places(stream: bytes, index: Index, witnesses: frozenset[int], most: int) -> Iterator[Seed]:
    """The first *most* places in *witnesses*, in order, where grams of the lemma lead to the whole of its stream."""
    if index.core is not None:
        places = index.core.gram_places(stream, witnesses, most)
        return (Seed(witness, at, 0, len(stream)) for witness, at in places)
    seeds = _verified(stream, gram_seeds(stream, index), index)
    return islice((seed for seed in seeds if seed.witness in witnesses), most)


def word_places(
    keys: Sequence[str], rarest: int, index: Index, witnesses: frozenset[int], most: int
) -> Iterator[Seed] | None:
    """The same by the places of the lemma's word *rarest*; nothing when none was found, in *witnesses* or not."""
    stream, before = "".join(keys).encode(), len("".join(keys[:rarest]).encode())
    if index.core is not None:
        word = before, keys[rarest]
        found, places = index.core.word_places(stream, word, witnesses, most, MOST_LISTED)
        return (Seed(witness, at, 0, len(stream)) for witness, at in places) if found else None
    seeds = [seed._replace(lemma=before) for seed in word_seeds(keys[rarest : rarest + 1], index, MOST_LISTED)]
    verified = list(_verified(stream, seeds, index))
    return islice((seed for seed in verified if seed.witness in witnesses), most) if verified else None


def _verified(stream: bytes, seeds: Sequence[Seed], index: Index) -> Iterator[Seed]:
    """The places, each once and in order, where the seeds' diagonals hold the whole stream."""
    starts = sorted({(seed.witness, seed.reading - seed.lemma) for seed in seeds})
    for witness, start in starts:
        if start >= 0 and index.sketches[witness].stream.startswith(stream, start):
            yield Seed(witness, start, 0, len(stream))
