"""Corpora of real text in many scripts, as ``.txt`` files: ``python bench/corpora.py s m l``.

The texts are those of ``texts.py``, made into files of 10 kB to 1 MB in the folder named in ``SICUT_CORPORA``, each
paragraph once. The files are taken script by script in turns until the size is reached, so each corpus is part of the
next. Where the real text does not suffice, the rest is invented from words that follow one another in real files (none
of them in the smallest corpus), and called so in the file's name. ``absent`` has texts of sources that are in no
corpus. ``sources.tsv`` lists the packages, their versions, and how much came of each; what could not be had is said.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, count, pairwise, zip_longest
from pathlib import Path
from random import Random
from typing import NamedTuple

from measure import stop
from texts import SOURCES, UNSPACED, Source, paragraphs, version

SIZES = {"s": 10_000_000, "m": 100_000_000, "l": 1_000_000_000}
SMALLEST, LARGEST = 10_000, 1_000_000
TRAINING = 3_000_000
RUN = 80
SEED = 20


def main() -> None:
    """Make the corpora named on the command line that are not there, and tell what is in them."""
    home = folder()
    for size in sys.argv[1:] or ["s"]:
        if size not in SIZES:
            stop(f"no corpus {size}: {', '.join(SIZES)}")
    wanted = [size for size in sys.argv[1:] or ["s"] if not (home / size).exists()]
    ordered = list(in_turns(one for one in read_all(home) if not one.is_absent)) if wanted else []
    for size in wanted:
        make(home / size, ordered, SIZES[size])
    for size in sys.argv[1:] or ["s"]:
        print(f"{size}: {told(home / size)}")


def folder() -> Path:
    """The folder of the corpora."""
    named = os.environ.get("SICUT_CORPORA")
    if named is None:
        stop("name a folder for the corpora in SICUT_CORPORA")
    return Path(named)


class Book(NamedTuple):
    """A file of a corpus to be."""

    name: str
    script: str
    text: str
    is_absent: bool


def read_all(home: Path) -> list[Book]:
    """The texts of all sources, each paragraph once, cut into files; those of ``absent`` are written."""
    seen: set[str] = set()
    books: list[Book] = []
    listed = []
    (home / "absent").mkdir(parents=True, exist_ok=True)
    for source in SOURCES:
        made = list(cut(source, unseen(paragraphs(source, home), seen)))
        size = sum(len(one.text.encode()) for one in made)
        listed.append(f"{source.name}\t{version(source.package, home)}\t{size}\n")
        for one in made if source.is_absent else ():
            (home / "absent" / one.name).write_text(one.text, encoding="utf-8")
        books += made
    (home / "sources.tsv").write_text("".join(listed), encoding="utf-8")
    return books


def unseen(found: Iterable[str], seen: set[str]) -> Iterator[str]:
    """Those that were not seen before."""
    for one in found:
        if one not in seen:
            seen.add(one)
            yield one


def cut(source: Source, found: Iterable[str]) -> Iterator[Book]:
    """The paragraphs in files of 10 kB to 1 MB, small ones as likely as large ones."""
    random = Random(source.name)
    part: list[str] = []
    room = number = 0
    for paragraph in found:
        if not part:
            room = int(SMALLEST * (LARGEST / SMALLEST) ** random.random())
        part.append(paragraph)
        room -= len(paragraph.encode()) + 2
        if room <= 0:
            yield Book(f"{source.name}-{number:03}.txt", source.script, "\n\n".join(part) + "\n", source.is_absent)
            part, number = [], number + 1
    if source.is_absent or sum(len(one.encode()) for one in part) >= SMALLEST:
        yield Book(f"{source.name}-{number:03}.txt", source.script, "\n\n".join(part) + "\n", source.is_absent)


def in_turns(books: Iterable[Book]) -> Iterator[Book]:
    """The files of all scripts in turns, each script's in an order drawn once."""
    by_script: dict[str, list[Book]] = {}
    for book in books:
        by_script.setdefault(book.script, []).append(book)
    for script, those in by_script.items():
        Random(f"{SEED} {script}").shuffle(those)
    for round_ in zip_longest(*by_script.values()):
        yield from (book for book in round_ if book is not None)


def make(place: Path, ordered: list[Book], size: int) -> None:
    """Write a corpus."""
    aside = place.with_suffix(".new")
    aside.mkdir(parents=True, exist_ok=True)
    written = 0
    for book in chain(ordered, invented(ordered)):
        written += (aside / book.name).write_bytes(book.text.encode())
        if written >= size:
            break
    aside.rename(place)


def invented(ordered: list[Book]) -> Iterator[Book]:
    """Files without end, of words (in scripts without spaces: of two letters each) as they follow one another."""
    random = Random(SEED)
    total, first = 0, 0
    while total < SIZES["s"] and first < len(ordered):
        total += len(ordered[first].text.encode())
        first += 1
    by_script: dict[str, list[Book]] = {}
    for book in ordered[first:]:
        by_script.setdefault(book.script, []).append(book)
    for number in count():
        script = list(by_script)[number % len(by_script)]
        size = int(SMALLEST * (LARGEST / SMALLEST) ** random.random())
        yield Book(f"invented-{script}-{number:05}.txt", script, walk(random, by_script[script], size), is_absent=False)


def walk(random: Random, books: list[Book], size: int) -> str:
    """About *size* bytes of words, each drawn from those that follow the one before in some of the books."""
    text, tries = "", 0
    while len(text) < TRAINING / 3 and tries < len(books):
        text, tries = text + random.choice(books).text, tries + 1
    spaced = books[0].script not in UNSPACED
    units = text.split() if spaced else [text[at : at + 2] for at in range(0, len(text), 2)]
    following: dict[str, list[str]] = {}
    for one, other in pairwise(units):
        following.setdefault(one, []).append(other)
    made, unit = [], units[0]
    for number in range(size * len(units) // len(text.encode())):
        unit = random.choice(following.get(unit) or units)
        made.append(unit if number % RUN else f"{unit}\n\n")
    return (" " if spaced else "").join(made) + "\n"


def told(place: Path) -> str:
    """How many files and how much text of each script a corpus has, and how much of it is invented."""
    sizes: Counter[str] = Counter()
    for path in place.glob("*.txt"):
        sizes["invented" if path.name.startswith("invented") else path.name.split("-")[0]] += path.stat().st_size
    shares = ", ".join(f"{script} {size / 1e6:.1f}" for script, size in sizes.most_common())
    return f"{sizes.total() / 1e6:.1f} MB in {sum(1 for _ in place.glob('*.txt'))} files ({shares})"


if __name__ == "__main__":
    main()
