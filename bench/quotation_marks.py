"""Measures how well quotations are found, by their marks alone, on three sets that other people annotated.

Usage: ``python bench/quotation_marks.py [--errors]``. The sets are read from the folder named in ``SICUT_DATA``
(default ``../shared/data``). Span F1 counts a quotation as found when both its ends are right; character F1 counts
characters. Doubtful marks are left out, and counted in the second figure of each pair.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any

from sicut.claims.quotations import find_quotations
from sicut.model.document import Block, BlockKind, Document, Role
from sicut.model.span import Span
from sicut.text.segment import words

DATA = Path(os.environ.get("SICUT_DATA", "../shared/data"))
Pairs = set[tuple[int, int]]


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The rows of the set *name*; nothing, and a word about it, when it is not there."""
    path = DATA / f"{name}.jsonl"
    if not path.exists():
        print(f"{name}: not in {DATA}")
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def document(text: str, language: str) -> Document:
    """*text* as a document whose paragraphs stand apart by blank lines."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        if paragraph.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(paragraph))))
        at += len(paragraph) + 2
    return Document("text", Role.REPORT, "text.txt", "", "text/plain", language, text, blocks=tuple(blocks))


def found(text: str, language: str) -> tuple[Pairs, Pairs]:
    """The spans, marks included, of the sure quotations of *text*, and of all."""
    candidates = find_quotations(document(text, language)).candidates
    outer = [(one.claim.outer.start, one.claim.outer.end) for one in candidates]
    return {span for one, span in zip(candidates, outer, strict=True) if one.doubt is None}, set(outer)


def f1(right: int, given: int, wanted: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / (given + wanted) if given + wanted else 0.0


def bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """*span* from its first to its last word."""
    inside = words(text[span[0] : span[1]])
    return (span[0] + inside[0].span.start, span[0] + inside[-1].span.end) if inside else span


class Tally:
    """Counts for spans and for characters."""

    def __init__(self) -> None:
        self.spans = [0, 0, 0]
        self.bare = [0, 0, 0]
        self.characters = [0, 0, 0]

    def add(self, text: str, given: Pairs, wanted: Pairs) -> None:
        """Counts the quotations of one text."""
        given_bare, wanted_bare = ({bare(text, span) for span in spans} for spans in (given, wanted))
        given_at, wanted_at = ({i for span in spans for i in range(*span)} for spans in (given, wanted))
        for counts, ours, theirs in (
            (self.spans, given, wanted),
            (self.bare, given_bare, wanted_bare),
            (self.characters, given_at, wanted_at),
        ):
            counts[0] += len(ours & theirs)
            counts[1] += len(ours)
            counts[2] += len(theirs)

    def __str__(self) -> str:
        right, given, wanted = self.spans
        return (
            f"span F1 {f1(*self.spans):.4f} (without marks {f1(*self.bare):.4f}), characters F1 "
            f"{f1(*self.characters):.4f}; {right} right of {given} found and {wanted} wanted"
        )


def show(text: str, given: Pairs, wanted: Pairs) -> None:
    """Prints the misses (``-``) and the wrong ones (``+``) with their neighbourhood."""
    for sign, start, end in sorted([("-", *s) for s in wanted - given] + [("+", *s) for s in given - wanted]):
        print(sign, text[max(0, start - 40) : start], "⟦", text[start:end][:150], "⟧", text[end : end + 40])


def measure(name: str, language: str, texts: Iterator[tuple[str, Pairs]]) -> None:
    """Prints the figures of one set."""
    sure, every, seconds, size = Tally(), Tally(), 0.0, 0
    for text, wanted in texts:
        began = process_time()
        only_sure, all_found = found(text, language)
        seconds += process_time() - began
        size += len(text)
        sure.add(text, only_sure, wanted)
        every.add(text, all_found, wanted)
        if "--errors" in sys.argv:
            show(text, only_sure, wanted)
    if size:
        print(f"{name}\n  sure         {sure}\n  and doubtful {every}\n  {size / 1e6 / seconds:.2f} MB/s")


def litbank() -> Iterator[tuple[str, Pairs]]:
    """English novels, tokenised."""
    for row in rows("litbank_quotes"):
        yield row["text"], {(quote["start"], quote["end"]) for quote in row["quotes"]}


def german() -> Iterator[tuple[str, Pairs]]:
    """German news, direct quotations."""
    for row in rows("german_quotes_dev"):
        direct = [quote for quote in row["quotations"] if quote["type"] == "Direct"]
        yield row["text"], {tuple(span) for quote in direct for span in quote["quote"]["spans"]}


def redewiedergabe() -> Iterator[tuple[str, Pairs]]:
    """German prose of 1840 to 1919, tokenised, direct speech; a run of its tokens is a quotation."""
    for row in rows("rwg_main"):
        text, wanted, at, start = "", set(), 0, -1
        for token, direct in zip((*row["tokens"], ""), (*row["direct"], 0), strict=True):
            if direct and start < 0:
                start = at
            if not direct and start >= 0:
                wanted.add((start, at - 1))
                start = -1
            text += f"{token} "
            at += len(token) + 1
        yield text, wanted


if __name__ == "__main__":
    only = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    for label, tag, source in (
        ("litbank_quotes", "en", litbank),
        ("german_quotes_dev", "de", german),
        ("rwg_main", "de", redewiedergabe),
    ):
        if not only or label in only:
            measure(label, tag, source())
