"""The programs that sicut is measured against, each in the best setting we know for this work.

Texts are given in passages of about 2,000 characters that overlap by more than the longest quotation, lower-cased, in
words: runs of letters between spaces and punctuation, and in scripts without spaces overlapping pairs of letters. The
parts around an ellipsis are looked up one by one, and one that is found will do. edlib reads bytes, as it has room for
256 letters only. A peer that finds a place looks at no other.
"""

import re
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from quotations import Place, Quotation

SIZE, OVERLAP = 2_000, 700
BEST = 5
SLOP = 10
GRAM = 3
MOST_DIFFERENCE = 0.35
MISSING = [name for name in ("tantivy", "edlib", "rapidfuzz") if find_spec(name) is None]
_UNSPACED = "\u0e00-\u0e7f\u0f00-\u0fff\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]+|[^\s!-/:-@\[-`{{-~…–—“”‘’«»،؛؟।॥。、，：；！？（）{_UNSPACED}]+")


class Passage(NamedTuple):
    """A passage as peers read it: where it begins in its file, the text as UTF-8, lower-cased, and its words."""

    name: str
    start: int
    content: bytes
    words: str


def lowered(text: str) -> str:
    """The text in lower case, character by character, so that offsets stay."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def words_of(text: str) -> list[str]:
    """The words of lower-cased text."""
    found: list[str] = []
    for word in _WORD.findall(text):
        if re.match(f"[{_UNSPACED}]", word) and len(word) > 1:
            found += ["".join(pair) for pair in pairwise(word)]
        else:
            found.append(word)
    return found


def passages(texts: dict[str, str]) -> Iterator[Passage]:
    """The passages of files."""
    for name, text in texts.items():
        low = lowered(text)
        for start in range(0, max(1, len(low) - OVERLAP), SIZE - OVERLAP):
            part = low[start : start + SIZE]
            yield Passage(name, start, part.encode(), " ".join(words_of(part)))


class Peer(ABC):
    """A program that finds quotations. ``is_scan``: it reads all text for each, so few are asked of it."""

    is_scan = False

    def ask(self, quotation: Quotation) -> list[Place]:
        """Where the quotation stands, according to the program."""
        for part in sorted(quotation.parts, key=len, reverse=True):
            places = self.places(lowered(part))
            if places:
                return places
        return []

    @abstractmethod
    def places(self, part: str) -> list[Place]:
        """Where words without a gap stand."""


class Hit(NamedTuple):
    """A place in one text: the share of letters that differ, and offsets."""

    difference: float
    start: int
    end: int


Finder = Callable[[str, float], Hit | None]


class Scan(Peer):
    """A search through the whole of each file; a place must be better than the best one so far."""

    is_scan = True

    def __init__(self, finders: dict[str, Finder]) -> None:
        self._finders = finders

    def places(self, part: str) -> list[Place]:
        """The best place of all files."""
        best, there = MOST_DIFFERENCE, list[Place]()
        for name, find in self._finders.items():
            hit = find(part, best)
            if hit is not None and hit.difference < best:
                best, there = hit.difference, [Place(name, hit.start, hit.end)]
        return there


def by_edlib(content: bytes, part: str, most: float) -> Hit | None:
    """The best place of *part* in UTF-8."""
    wanted = part.encode()
    found = import_module("edlib").align(wanted, content, mode="HW", task="locations", k=int(most * len(wanted)))
    if found["editDistance"] < 0:
        return None
    start, end = found["locations"][0]
    before, until = (len(content[:at].decode(errors="ignore")) for at in (start or 0, end + 1))
    return Hit(found["editDistance"] / len(wanted), before, until)


def by_rapidfuzz(text: str, part: str, most: float) -> Hit | None:
    """The best place of *part* in the text, by partial_ratio_alignment."""
    found = import_module("rapidfuzz.fuzz").partial_ratio_alignment(part, text, score_cutoff=100 * (1 - most))
    return found and Hit(1 - found.score / 100, found.dest_start, found.dest_end)


def edlib_scan(texts: dict[str, str]) -> Peer:
    """The whole of each file, by edlib in mode HW."""
    return Scan({name: partial(by_edlib, lowered(text).encode()) for name, text in texts.items()})


def rapidfuzz_scan(texts: dict[str, str]) -> Peer:
    """The whole of each file, by rapidfuzz."""
    return Scan({name: partial(by_rapidfuzz, lowered(text)) for name, text in texts.items()})


class Retrieval(Peer):
    """An index of words that names the best passages; edlib (unless told not to) then finds the place in them."""

    def __init__(
        self, found: Sequence[Passage], best: Callable[[list[str]], list[int]], *, aligned: bool = True
    ) -> None:
        self._passages, self._best, self._aligned = found, best, aligned

    def places(self, part: str) -> list[Place]:
        """The best place in the best passages, or the passages themselves."""
        best = [self._passages[number] for number in self._best(words_of(part))]
        if not self._aligned:
            return [Place(one.name, one.start, one.start + SIZE) for one in best]
        hits = [(hit, one) for one in best if (hit := by_edlib(one.content, part, MOST_DIFFERENCE)) is not None]
        if not hits:
            return []
        hit, passage = min(hits, key=lambda pair: pair[0])
        return [Place(passage.name, passage.start + hit.start, passage.start + hit.end)]


class Tantivy:
    """An index of tantivy on disk, of one thread."""

    def __init__(self, found: Sequence[Passage], folder: Path) -> None:
        tantivy = import_module("tantivy")
        fields = tantivy.SchemaBuilder()
        fields.add_text_field("words", tokenizer_name="whitespace", index_option="position")
        fields.add_integer_field("number", fast=True)
        self._query, self._occur = tantivy.Query, tantivy.Occur
        self._schema = fields.build()
        index = tantivy.Index(self._schema, path=str(folder))
        writer = index.writer(heap_size=256_000_000, num_threads=1)
        for number, passage in enumerate(found):
            writer.add_document(tantivy.Document(words=passage.words, number=number))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def _best(self, query: Any) -> list[int]:
        hits = self._searcher.search(query, limit=BEST, count=False, order_by_field=None).hits
        return list(self._searcher.fast_field_values("number", [address for _, address in hits])) if hits else []

    def phrase(self, words: list[str]) -> list[int]:
        """Passages that have the words in order, a few others between them."""
        return self._best(self._phrase(words, SLOP))

    def any_word(self, words: list[str]) -> list[int]:
        """Passages that have some of the words, by BM25."""
        terms = [self._query.term_query(self._schema, "words", word) for word in dict.fromkeys(words)]
        return self._best(self._query.boolean_query([(self._occur.Should, one) for one in terms]))

    def any_gram(self, words: list[str]) -> list[int]:
        """Passages that have some of the runs of three words."""
        grams = [self._phrase(list(gram), 0) for gram in dict.fromkeys(grams_of(words))]
        return self._best(self._query.boolean_query([(self._occur.Should, one) for one in grams]))

    def _phrase(self, words: list[str], slop: int) -> Any:
        if len(words) == 1:
            return self._query.term_query(self._schema, "words", words[0])
        return self._query.phrase_query(self._schema, "words", words, slop=slop)


class Fts5:
    """An index of SQLite's FTS5 on disk, which keeps no text."""

    def __init__(self, found: Sequence[Passage], folder: Path) -> None:
        self._base = sqlite3.connect(folder / "fts5.sqlite")
        self._base.execute(
            "CREATE VIRTUAL TABLE passages USING fts5"
            "(words, content='', tokenize=\"unicode61 categories 'L* N* M* Co'\")"
        )
        rows = ((number, passage.words) for number, passage in enumerate(found))
        self._base.executemany("INSERT INTO passages(rowid, words) VALUES (?, ?)", rows)
        self._base.commit()

    def any_gram(self, words: list[str]) -> list[int]:
        """Passages that have some of the runs of three words, by BM25."""
        grams = " OR ".join('"{}"'.format(" ".join(gram).replace('"', "")) for gram in dict.fromkeys(grams_of(words)))
        if not grams:
            return []
        query = "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?"
        return [row[0] for row in self._base.execute(query, (grams, BEST))]


def grams_of(words: list[str]) -> list[tuple[str, ...]]:
    """The runs of three words; fewer words are one run."""
    return [tuple(words[at : at + GRAM]) for at in range(max(1, len(words) - GRAM + 1))] if words else []


def on_tantivy(found: Sequence[Passage], index: Tantivy) -> dict[str, Peer]:
    """The peers that ask tantivy."""
    return {
        "tantivy phrase, slop 10": Retrieval(found, index.phrase, aligned=False),
        "tantivy BM25 top 5 + edlib": Retrieval(found, index.any_word),
        "tantivy 3-grams + edlib": Retrieval(found, index.any_gram),
    }


SCANS = {"edlib scan": edlib_scan, "rapidfuzz scan": rapidfuzz_scan}
