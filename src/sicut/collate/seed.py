"""Seeds: short pieces of a lemma that a witness has too.

Grams are looked up first; a lemma that they do not reach (short, or damaged everywhere) is looked up
by its rarer words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from sicut.collate.index import GRAM, STRIDE, SURE_RUN, Index

MOST_GRAM_SEEDS = 20_000
FEW_GRAM_SEEDS = 1_000
MOST_WORD_SEEDS = 10_000
MOST_LISTED = 50_000
STRETCH = 4096
STRETCHES = 16
"""In so many stretches of :data:`STRETCH` bytes, and those after them, words are looked up."""


class Seed(NamedTuple):
    """``length`` bytes that stand at ``reading`` in the stream of ``witness`` and at ``lemma`` in the lemma's."""

    witness: int
    reading: int
    lemma: int
    length: int


def gram_seeds(stream: bytes, index: Index, most: int = MOST_GRAM_SEEDS) -> list[Seed]:
    """The seeds of the rarest grams of the lemma's stream, about *most* of them, sorted."""
    counted = sorted((index.count(stream[at : at + GRAM]), at) for at in range(len(stream) - GRAM + 1))
    seeds: list[Seed] = []
    for places, at in counted:
        if seeds and len(seeds) + places > most:
            break
        seeds.extend(_seeds_at(stream, index, at))
    return sorted(seeds)


def _seeds_at(stream: bytes, index: Index, at: int) -> Iterator[Seed]:
    """The seeds of the gram that begins at a byte of the stream."""
    places = index.sampled(stream[at : at + GRAM], MOST_GRAM_SEEDS)
    return (Seed(witness, byte, at, GRAM) for witness, byte in places)


def sure_seeds(stream: bytes, index: Index) -> list[Seed]:
    """The seeds of :data:`STRIDE` neighbours among the grams: where the whole stream stands, one is on the grid.

    The first ones, unless they have more than :data:`FEW_GRAM_SEEDS` places: then those with the fewest. None for a
    stream of less than :data:`SURE_RUN` bytes.
    """
    if len(stream) < SURE_RUN:
        return []
    start = 0
    if sum(index.count(stream[at : at + GRAM]) for at in range(STRIDE)) > FEW_GRAM_SEEDS:
        counts = [index.count(stream[at : at + GRAM]) for at in range(len(stream) - GRAM + 1)]
        sums = [sum(counts[at : at + STRIDE]) for at in range(len(counts) - STRIDE + 1)]
        start = sums.index(min(sums))
    return [seed for at in range(start, start + STRIDE) for seed in _seeds_at(stream, index, at)]


def word_seeds(keys: Sequence[str], index: Index, most: int = MOST_WORD_SEEDS) -> list[Seed]:
    """The seeds of the lemma's rarer words, sorted; these words have about *most* places.

    Only in those stretches of the witnesses that, with the next one, tell most of the lemma: each rare word that a
    stretch has counts by its rarity, in bits.
    """
    rare = _rare_words(keys, index, most)
    places = {word: index.places(word, most) for _, _, word in rare}
    told: Counter[tuple[int, int]] = Counter()
    for found in places.values():
        bits = max(1, index.total // len(found)).bit_length()
        told.update(dict.fromkeys(((witness, byte // STRETCH) for witness, byte in found), bits))
    best = sorted((-bits - told[witness, at + 1], witness, at) for (witness, at), bits in list(told.items()))
    near = {(witness, at + step) for _, witness, at in best[:STRETCHES] for step in (0, 1)}
    return sorted(
        Seed(witness, byte, lemma, _width(word))
        for _, lemma, word in rare
        for witness, byte in places[word]
        if (witness, byte // STRETCH) in near
    )


def _rare_words(keys: Sequence[str], index: Index, most: int) -> list[tuple[int, int, str]]:
    """The rarest words, as many as have *most* places together: their number of places, and the bytes before them."""
    starts = accumulate(map(_width, keys), initial=0)
    known = sorted((index.frequencies[key], at, key) for at, key in zip(starts, keys, strict=False) if key)
    known = [word for word in known if word[0]]
    sums = accumulate(places for places, _, _ in known)
    return [word for word, places in zip(known, sums, strict=True) if places <= most]


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
    seeds = _verified(stream, sure_seeds(stream, index), index)
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
    width = _width(keys[rarest])
    seeds = [Seed(witness, byte, before, width) for witness, byte in index.places(keys[rarest], MOST_LISTED)]
    verified = list(_verified(stream, seeds, index))
    return islice((seed for seed in verified if seed.witness in witnesses), most) if verified else None


def may_stand(letters: str, index: Index) -> bool:
    """Whether short *letters* may stand anywhere as whole words: some words that could be parts of them stand so.

    The words that hold one of the letters are asked, that letter for which they have the fewest places; with more than
    :data:`MOST_LISTED` of them nobody looks.
    """
    stream, ends = letters.encode(), range(1, len(letters) + 1)
    if index.core is not None:
        return index.core.may_stand(stream, MOST_LISTED)
    counts = {(a, b): index.frequencies[letters[a:b]] for a in range(len(letters)) for b in ends[a:]}

    def around(at: int) -> list[tuple[int, int]]:
        return [(a, b) for (a, b), count in counts.items() if count and a <= at < b]

    fewest = min(range(len(letters)), key=lambda at: sum(counts[part] for part in around(at)))
    parts = around(fewest)
    if sum(counts[part] for part in parts) > MOST_LISTED:
        return True
    seeds = (
        Seed(*place, _width(letters[:a]), 0) for a, b in parts for place in index.places(letters[a:b], MOST_LISTED)
    )
    return any(True for _ in _verified(stream, list(seeds), index))


def _verified(stream: bytes, seeds: Sequence[Seed], index: Index) -> Iterator[Seed]:
    """The places, each once and in order, where the seeds' diagonals hold the whole stream."""
    starts = sorted({(seed.witness, seed.reading - seed.lemma) for seed in seeds})
    for witness, start in starts:
        if start >= 0 and index.sketches[witness].stream.startswith(stream, start):
            yield Seed(witness, start, 0, len(stream))
