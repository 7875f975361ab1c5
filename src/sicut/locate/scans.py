"""Slips of scanned sources: letters that character recognition takes for others."""

from sicut.collate.index import Frequencies

# Pairs of letters or letter groups that are scanned for each other, as reports on OCR of print agree.
CONFUSIONS = frozenset({
    ("m", "rn"), ("w", "vv"), ("d", "cl"), ("n", "ri"), ("n", "u"), ("u", "ii"), ("n", "ii"), ("h", "li"), ("h", "b"),
    ("c", "e"), ("e", "o"), ("a", "o"), ("f", "s"), ("f", "t"), ("i", "l"), ("i", "j"), ("l", "t"), ("i", "t"),
    ("l", "1"), ("i", "1"), ("o", "0"), ("s", "5"), ("b", "6"), ("g", "q"), ("g", "9"), ("v", "y"), ("k", "h"),
    ("in", "m"), ("fi", "h"), ("ti", "h"), ("h", "lt"), ("nn", "un"), ("rr", "n"), ("r", "n"), ("c", "o"),
})  # fmt: skip


def is_scan_slip(word: str, scanned: str, frequencies: Frequencies) -> bool:
    """Whether *scanned*, a folded word of a source, is plainly *word* misread.

    The report's *word* is attested elsewhere in the sources, the source's is not, and the two differ in one pair of
    letters that are scanned for each other.
    """
    if frequencies[word] == 0 or frequencies[scanned] > 1:
        return False
    start, most = 0, min(len(word), len(scanned))
    while start < most and word[start] == scanned[start]:
        start += 1
    end = 0
    while end < most - start and word[-1 - end] == scanned[-1 - end]:
        end += 1
    for low in (start, start - 1):
        for high in (end, end - 1):
            if low >= 0 and high >= 0:
                pair = word[low : len(word) - high], scanned[low : len(scanned) - high]
                if pair in CONFUSIONS or pair[::-1] in CONFUSIONS:
                    return True
    return False
