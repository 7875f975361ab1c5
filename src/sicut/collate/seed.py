"""Seeds: short pieces of a lemma that a witness has too.

Grams are looked up first; a lemma that they do not reach (short, or damaged everywhere) is looked up
by its rarer words.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sicut.collate.index import GRAM, Index

MOST_GRAM_SEEDS = 20_000
MOST_WORD_SEEDS = 4_000


class Seed(NamedTuple):
    """``length`` bytes that stand at ``reading`` in the stream of ``witness`` and at ``lemma`` in the lemma's."""

    witness: int
    reading: int
    lemma: int
    length: int


def _limited(pieces: Iterable[tuple[int, int, int, Sequence[tuple[int, int]]]], most: int) -> list[Seed]:
    """The seeds of pieces (count, lemma offset, length, places), the rarest pieces first, about *most* of them."""
    seeds: list[Seed] = []
    for count, at, length, places in sorted(pieces, key=lambda piece: piece[:3]):
        if seeds and len(seeds) + count > most:
            break
        seeds.extend(Seed(witness, byte, at, length) for witness, byte in places[:most])
    return sorted(seeds)


def gram_seeds(stream: bytes, index: Index) -> list[Seed]:
    """The seeds of every gram of the lemma's stream, sorted."""
    grams = ((at, stream[at : at + GRAM]) for at in range(len(stream) - GRAM + 1))
    pieces = ((index.count(gram), at, GRAM, index.sampled(gram)) for at, gram in grams if index.count(gram))
    return _limited(pieces, MOST_GRAM_SEEDS)


def word_seeds(keys: Sequence[str], index: Index) -> list[Seed]:
    """The seeds of the lemma's rarer words, sorted."""
    pieces, at = [], 0
    for key in keys:
        length = len(key.encode())
        places = index.places(key)
        if places:
            pieces.append((len(places), at, length, places))
        at += length
    return _limited(pieces, MOST_WORD_SEEDS)


def exact_places(stream: bytes, index: Index, most: int, within: tuple[int, int, int] | None = None) -> Iterator[Seed]:
    """The first *most* places where the lemma's whole stream stands, wherever words begin in it.

    *within* is a witness and two bytes of its stream between which to look.
    """
    tried = 0
    stretches = [within] if within else [(at, 0, len(found.stream)) for at, found in enumerate(index.sketches)]
    for witness, start, end in stretches:
        found = index.sketches[witness].stream
        at = found.find(stream, start, end)
        while at >= 0 and tried < most:
            yield Seed(witness, at, 0, len(stream))
            tried += 1
            at = found.find(stream, at + 1, end)
