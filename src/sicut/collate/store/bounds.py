"""Where the words of a document begin and end in its stream, which has no spaces.

Stored are the lengths of the words in bytes, one byte for each, coded by Huffman; a byte of 255 says that the word goes
on with the next.
"""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from zlib import Z_HUFFMAN_ONLY, compressobj, decompress

_MORE = 255


def bounds_bytes(words: Sequence[str]) -> bytes:
    """What :class:`Bounds` reads, of the folded *words* of a text."""
    lengths = list(map(len, words)) if all(map(str.isascii, words)) else [len(word.encode()) for word in words]
    if max(lengths, default=0) < _MORE:
        data = bytes(lengths)
    else:
        data = b"".join(bytes([_MORE]) * (length // _MORE) + bytes([length % _MORE]) for length in lengths)
    packer = compressobj(strategy=Z_HUFFMAN_ONLY)
    return packer.compress(data) + packer.flush()


def bounds(data: bytes) -> "array[int]":
    """Where each word begins, in order, and where the last one ends; ``zlib.error`` if *data* is no such thing."""
    lengths = decompress(data)
    if _MORE not in lengths:
        return array("I", accumulate(lengths, initial=0))
    found, at = array("I", [0]), 0
    for length in lengths:
        at += length
        if length < _MORE:
            found.append(at)
    return found


def places_in(word: bytes, stream: bytes, starts: "array[int]") -> list[int]:
    """The bytes of *stream* where *word* is a whole word. Linear in the number of words, at most."""
    length = len(word)
    if stream.count(word) * 4 > len(starts):
        return [start for start, end in pairwise(starts) if end - start == length and stream.startswith(word, start)]
    found: list[int] = []
    at = stream.find(word)
    while at >= 0:
        number = bisect_right(starts, at)
        if number == len(starts):
            break
        if starts[number - 1] == at and starts[number] == at + length:
            found.append(at)
        at = stream.find(word, starts[number])
    return found
