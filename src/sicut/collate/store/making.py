"""The tables of a segment, made in passes over its streams so that each pass fits into a given memory."""

from array import array
from collections.abc import Iterator
from itertools import pairwise
from struct import pack

from sicut.collate.native import Core, bytes_at, core, number, numbers, numbers_at
from sicut.collate.store.grams import SPARE, GramPass, gram_pass, grams_of, groups_of, width_of
from sicut.collate.store.layout import SegmentFile
from sicut.collate.store.material import Material
from sicut.collate.store.vocabulary import WordPass, buckets_of, word_pass

GRAM_BYTES = 32
"""What a pass keeps in memory for each gram."""
WORD_BYTES = 20
"""And for each word of the text, about."""


def put_tables(file: SegmentFile, material: Material, words: int, memory: int) -> None:
    """Make the tables of *material*, which has so many *words*, and put them into *file*.

    A pass keeps about *memory* bytes, unless single grams or words are so common that they need more.
    """
    _put_grams(file, material, memory)
    _put_words(file, material, words, memory)


def _parted(whole: int, parts: int) -> Iterator[tuple[int, int]]:
    """The numbers below *whole* in so many ranges, as equal as can be."""
    return pairwise(sorted({whole * part // parts for part in range(parts + 1)}))


def _put_grams(file: SegmentFile, material: Material, memory: int) -> None:
    grams = sum(grams_of(length) for _, length in material.documents)
    groups = groups_of(grams)
    ends, counts = array("I", [0]), _Bits()

    def slots() -> Iterator[bytes]:
        found, width = _Bits(), width_of(len(material.streams))
        for first, last in _parted(groups, 1 + grams * GRAM_BYTES // memory):
            before = ends[-1]
            made = _gram_pass(material, groups, first, last, before)
            for entries in made.entries:
                ends.append(ends[-1] + entries)
            counts.add(made.counts, before % 8)
            found.add(made.slots, before * width % 8)
            yield found.taken()
        yield found.rest() + bytes(SPARE)

    file.put("slots", slots())
    file.put("counts", [counts.taken(), counts.rest()])
    file.put("groups", [pack(f"<{len(ends)}I", *ends)])


def _put_words(file: SegmentFile, material: Material, words: int, memory: int) -> None:
    buckets = buckets_of(words)
    starts, end = array("Q"), 0

    def entries() -> Iterator[bytes]:
        nonlocal end
        for first, last in _parted(buckets, 1 + words * WORD_BYTES // memory):
            made = _word_pass(material, buckets, first, last)
            starts.extend(end + start for start in made.starts)
            end += len(made.words)
            yield made.words

    file.put("words", entries())
    file.put("buckets", [pack(f"<{len(starts) + 1}Q", *starts, end)])


class _Bits:
    """Bits that come in bytes, of which the last of one and the first of the next may be the same."""

    def __init__(self) -> None:
        self._found = bytearray()

    def add(self, data: bytes, skipped: int) -> None:
        """Go on with *data*, whose first *skipped* bits are those that the last byte has already."""
        if skipped and data:
            self._found[-1] |= data[0]
            data = data[1:]
        self._found += data

    def taken(self) -> bytes:
        """All bytes but the last, which are not kept."""
        found = bytes(self._found[:-1])
        del self._found[:-1]
        return found

    def rest(self) -> bytes:
        """What was not yet taken."""
        return bytes(self._found)


def _gram_pass(material: Material, groups: int, first: int, last: int, before: int) -> GramPass:
    native = core()
    if native is None:
        return gram_pass(material, groups, first, last, before)
    answer = _answer(native, "gram_pass", material, (groups, first, last, before))
    entries, at = numbers_at(answer, 0)
    counts, at = bytes_at(answer, at)
    return GramPass(tuple(entries), counts, bytes_at(answer, at)[0])


def _word_pass(material: Material, buckets: int, first: int, last: int) -> WordPass:
    native = core()
    if native is None:
        return word_pass(material, buckets, first, last)
    answer = _answer(native, "word_pass", material, (buckets, first, last))
    starts, at = numbers_at(answer, 0)
    return WordPass(tuple(starts), bytes_at(answer, at)[0])


def _answer(native: Core, step: str, material: Material, asked: tuple[int, ...]) -> bytes:
    spans = numbers(start for start, _ in material.documents) + numbers(length for _, length in material.documents)
    return native.call_over(step, material.streams, material.starts, spans + b"".join(map(number, asked)))
