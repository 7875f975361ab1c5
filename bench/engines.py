"""The native core against the Python reference: the same work, the same results, by turns in one process.

The text is made of invented words of several scripts, common and rare as words of a language are, and is the same in
each run. Every pair runs both engines one after the other on the same work; a figure is the median of the pairs, and
so is the ratio. Results that differ end the run: speed counts after sameness.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from random import Random
from statistics import median

from measure import stop
from sicut.collate.extend import align
from sicut.collate.index import GRAM, Index
from sicut.collate.mapper import Search, find
from sicut.engine import CORE, IS_BUILT, REFERENCE, VARIABLE
from sicut.model.alignment import Lemma, Tokens
from sicut.model.document import Document, Role
from sicut.text.segment import words

PAIRS = 5
BYTES = 10_000_000
TEXTS = 10
VOCABULARY = 20_000
LOOKUPS = 1_000
ALIGNED_WORDS, AROUND, DAMAGE = 40, 10, 0.1
QUOTATIONS = 200
BOUND = 0.001
ALPHABETS = (
    ("abcdefghijklmnoprstuvwyz", 6),
    ("aàâbcdeéèêfghiîjlmnoôpqrstuûvxyzç", 1),
    ("абвгдежзийклмнопрстуфхцчшыьэюя", 1),
    ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", 1),
    ("市议会决定在冬天之前关闭旧码头没有人问为什么", 1),
)


def main() -> None:
    """Measure, and print a table."""
    if not IS_BUILT:
        stop("the native core is not built; install sicut where cargo is at hand")
    random = Random(5)
    documents = [document(number, written(random, alphabet)) for number, alphabet in enumerate(alphabets())]
    size = sum(len(one.text.encode()) for one in documents) / 1e6
    indexes = {engine: built(engine, documents) for engine in (CORE, REFERENCE)}
    grams = some_grams(random, indexes[REFERENCE])
    stream = indexes[REFERENCE].sketches[0].stream[5_000 : 5_000 + LOOKUPS + GRAM - 1]
    windows = list(runs(random, documents, 2 * AROUND + ALIGNED_WORDS))
    lemmas = [lemma(damaged(random, one[AROUND:-AROUND])) for one in windows]
    readings = [tuple(word.key for word in words(" ".join(one))) for one in windows]
    quotations = [lemma(damaged(random, one)) for one in runs(random, documents, ALIGNED_WORDS)]
    print(f"{size:.1f} MB in {TEXTS} texts; medians of {PAIRS} pairs")
    print(f"{'':32}{'core':>12}{'reference':>12}{'ratio':>9}")
    row("sketch and index", "MB/s", size, lambda engine: built(engine, documents).total)
    per_ms = LOOKUPS / 1e3
    row("grams, one by one", "per ms", per_ms, lambda engine: [indexes[engine].sampled(gram, 100) for gram in grams])
    row("grams, in one call", "per ms", per_ms, lambda engine: list(indexes[engine].common(stream, 100)))
    row(
        f"alignments, {ALIGNED_WORDS} words",
        "per s",
        QUOTATIONS,
        lambda _: [align(one, reading) for one, reading in zip(lemmas, readings, strict=True)],
    )
    row("finds, 10 % damaged", "per s", QUOTATIONS, lambda engine: found(indexes[engine], quotations))


def row(name: str, unit: str, amount: float, work: Callable[[str], object]) -> None:
    """Run *work* with both engines by turns, and print how much of it each does in a unit of time."""
    pairs = []
    for _ in range(PAIRS):
        seconds, results = {}, []
        for engine in (CORE, REFERENCE):
            os.environ[VARIABLE] = engine
            began = time.perf_counter()
            results.append(work(engine))
            seconds[engine] = time.perf_counter() - began
        if results[0] != results[1]:
            stop(f"the engines differ: {name}")
        pairs.append((seconds[CORE], seconds[REFERENCE]))
    core, reference = (amount / median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = median(slow / fast for fast, slow in pairs)
    print(f"{name:24}{unit:>8}{core:12.1f}{reference:12.1f}{ratio:8.1f} ×")


def alphabets() -> list[str]:
    """The alphabet of each text."""
    return [alphabet for alphabet, texts in ALPHABETS for _ in range(texts)][:TEXTS]


def written(random: Random, alphabet: str) -> str:
    """A text of invented words of one alphabet, of about its share of bytes."""
    known = ["".join(random.choices(alphabet, k=random.randint(1, 11))) for _ in range(VOCABULARY)]
    weights = list(accumulate(1 / (rank + 1) for rank in range(VOCABULARY)))
    share = BYTES // TEXTS
    width = len(" ".join(known[:1000]).encode()) / 1000
    chosen = random.choices(known, cum_weights=weights, k=int(share / width))
    return " ".join(word + random.choice(("", "", "", "", "", ",", ".", "”")) for word in chosen)


def document(number: int, text: str) -> Document:
    """A witness."""
    return Document(f"s{number}", Role.WITNESS, f"s{number}.txt", "", "text/plain", None, text)


def built(engine: str, documents: Sequence[Document]) -> Index:
    """The index of *documents* that an engine makes."""
    os.environ[VARIABLE] = engine
    return Index(documents)


def some_grams(random: Random, index: Index) -> list[bytes]:
    """Grams, half of which stand on the grid."""
    made = []
    for number in range(LOOKUPS):
        stream = index.sketches[number % TEXTS].stream
        at = random.randrange(len(stream) - GRAM) // 8 * 8 + number % 2
        made.append(stream[at : at + GRAM])
    return made


def runs(random: Random, documents: Sequence[Document], length: int) -> Iterator[list[str]]:
    """Runs of words of the texts."""
    split = [one.text.split() for one in documents]
    for number in range(QUOTATIONS):
        there = split[number % TEXTS]
        at = random.randrange(len(there) - length)
        yield there[at : at + length]


def damaged(random: Random, run: Sequence[str]) -> str:
    """The run with a share of its words left out, put for others, or misspelt."""
    changed = list(run)
    for at in random.sample(range(len(run)), int(len(run) * DAMAGE)):
        changed[at] = random.choice(("", "zzz", changed[at][::-1]))
    return " ".join(changed)


def lemma(text: str) -> Lemma:
    """The words of *text*."""
    found = words(text)
    return Lemma(Tokens(text, tuple(word.key for word in found), tuple(word.span for word in found)))


def found(index: Index, lemmas: Sequence[Lemma]) -> list[object]:
    """What each lemma leads to."""
    search = Search(index, frozenset(range(TEXTS)), BOUND)
    return [find(one, search) for one in lemmas]


if __name__ == "__main__":
    main()
