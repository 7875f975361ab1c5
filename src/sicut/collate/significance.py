"""How many places this good chance would give: a significance, not a similarity.

In the manner of Karlin and Altschul (1990, *PNAS* 87:2264): an alignment's information in bits, set
against the number of places it could have stood at. A word has the information of its rarity in
these sources; a word that follows another intact one has less, as words keep company, and characters
of scripts without spaces, two of which make most words, keep more of it. Every interruption costs
what choosing its place and kind would.
"""

from collections.abc import Sequence
from itertools import groupby
from math import log2

from sicut.collate.index import Index
from sicut.model.alignment import Step
from sicut.text.distance import similar
from sicut.text.unicode import is_unspaced

COMPANY = (1.0, 0.75, 0.65)
COMPANY_UNSPACED = (1.0, 0.4, 0.55)
KINDS, ADDED, SKIPPED, PARTED, ALIKE, LETTER = 1.6, 0.5, 0.1, 1.0, 0.4, 2.5
PRIOR_WORDS = 5_000
LENGTH_SHARES = tuple(1 / words for words in (20, 20, 30, 60, 200, 500, 1_000, 2_000, 4_000))
UNSPACED_SHARE = 1 / 300
MOST_BITS = 1000.0
MOST_EXPONENT = 60.0
LEAST_CUT = 2


def rarity(key: str, index: Index) -> float:
    """The information of a folded word, in bits, by its share of these sources and of languages at large.

    A short source says little of how common its words are, so they are counted as if it went on for
    :data:`PRIOR_WORDS` words more, in which a word's share goes by its length.
    """
    share = UNSPACED_SHARE if is_unspaced(key[0]) else LENGTH_SHARES[min(len(key), len(LENGTH_SHARES) - 1)]
    return log2((index.total + PRIOR_WORDS) / (index.frequencies[key] + PRIOR_WORDS * share))


def expected(keys: Sequence[str], reading: Sequence[str], steps: Sequence[Step], index: Index) -> float:
    """The number of places as good as these steps that chance would give in the whole index."""
    bits, run = 0.0, 0
    for intact, group in groupby(steps, key=lambda step: _is_same(step, keys, reading)):
        if intact:
            for step in group:
                key = keys[step.lemma or 0]
                company = COMPANY_UNSPACED if is_unspaced(key[0]) else COMPANY
                bits += rarity(key, index) * company[min(run, len(company) - 1)]
                run += 1
        else:
            broken = tuple(group)
            bits += _interruption(broken, keys, reading, index)
            if broken[0] != steps[0] and broken[-1] != steps[-1]:
                bits -= KINDS
            run = 0
    exponent = log2(index.total + 2) - bits
    return float(2.0 ** max(-MOST_BITS, min(exponent, MOST_EXPONENT)))


def _is_same(step: Step, keys: Sequence[str], reading: Sequence[str]) -> bool:
    return step.lemma is not None and step.reading is not None and keys[step.lemma] == reading[step.reading]


def _interruption(group: Sequence[Step], keys: Sequence[str], reading: Sequence[str], index: Index) -> float:
    """The bits that words which are not the same still give, less what their place and kind cost."""
    mine = [step.lemma for step in group if step.lemma is not None]
    theirs = [step.reading for step in group if step.reading is not None]
    if mine and theirs and "".join(keys[i] for i in mine) == "".join(reading[j] for j in theirs):
        bits = 0.0
        for j in theirs:  # as the core adds them: `sum` rounds otherwise from Python 3.12 on
            bits += rarity(reading[j], index)
        return COMPANY[-1] * bits - PARTED
    bits = -log2(len(keys))
    for step in group:
        if step.lemma is None:
            bits -= SKIPPED
        elif step.reading is not None and _is_alike(keys[step.lemma], reading[step.reading]):
            bits += min(ALIKE * rarity(reading[step.reading], index), LETTER * len(keys[step.lemma]))
        else:
            bits -= ADDED
    return bits


def _is_alike(key: str, word: str) -> bool:
    """Whether one word is likely the other: slightly changed, or cut off."""
    return similar(key, word) or (len(key) >= LEAST_CUT and (word.startswith(key) or word.endswith(key)))
