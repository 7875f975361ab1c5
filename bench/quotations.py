"""Quotations drawn from the files of a corpus, changed in ways that are known, and those that stand nowhere in it.

A word of a script without spaces is taken to be two letters with their marks, of Tibetan a syllable. Quotations are
drawn with a seed: ``DEVELOPMENT`` is there to work with, ``HELD_BACK`` for the figures that count; nothing may be
fitted to the latter.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

from sicut.text.fold import letters
from texts import LETTERS, UNSPACED

DEVELOPMENT, HELD_BACK = 7, 1907
EDITS = ("verbatim", "substituted", "omitted", "ocr", "elided")
PER_KIND, ABSENT = 200, 300
SHORTEST, LONGEST = 8, 60
LATIN_SHARE = 6
NOISE = 0.05
SURE_RUN = 19
LEAST_HIDDEN, MOST_HIDDEN = 3, 30
SHORT = 7
ELLIPSIS = " … "
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u17b4-\u17d3\u200b\u3099\u309a"
_WORDS = {
    **dict.fromkeys(UNSPACED, re.compile(rf"[A-Za-z0-9]+\s*|(?:[^\sA-Za-z0-9][{_MARKS}]*\s*){{1,2}}")),
    "tibetan": re.compile(r"[^\s\u0f0b]+[\s\u0f0b]*"),
}
_SPACED_WORD = re.compile(r"\S+\s*")
_MARKUP = re.compile(r"[\"“”‘’‚„«»‹›「」『』《》〈〉【】()（）\[\]{}|*_<>&`#=~\\^@/…·]|\.\.|--|::|''|(?<!\w)'|'(?!\w)")


class Quotation(NamedTuple):
    """Words as a report would print them, and where they stand: offsets in a file, nowhere if it has no name.

    ``parts`` are what stands around ellipses. ``sure``: a run of 19 folded bytes is intact. ``passage`` are the words
    of the file.
    """

    kind: str
    script: str
    parts: tuple[str, ...]
    name: str
    start: int
    end: int
    passage: str
    sure: bool

    @property
    def text(self) -> str:
        """The quotation as printed."""
        return ELLIPSIS.join(self.parts)


class Place(NamedTuple):
    """Where somebody says that a quotation stands."""

    name: str
    start: int
    end: int


class Words(NamedTuple):
    """A file and the beginnings of its words, the end of the last one included."""

    name: str
    script: str
    text: str
    bounds: list[int]

    def joined(self, first: int, last: int) -> str:
        """The words from *first* up to *last*, in one line."""
        return " ".join(self.text[self.bounds[first] : self.bounds[last]].split())


Edit = Callable[[Random, list[str], Words], list[list[str]]]


def parted(folder: Path) -> dict[str, list[Words]]:
    """The files of a folder by script, in words."""
    found: dict[str, list[Words]] = {}
    for path in sorted(folder.glob("*.txt")):
        script, text = path.name.split("-")[0], path.read_text(encoding="utf-8")
        bounds = [match.start() for match in _WORDS.get(script, _SPACED_WORD).finditer(text)]
        if script in LETTERS and len(bounds) > 2 * LONGEST + MOST_HIDDEN:
            found.setdefault(script, []).append(Words(path.name, script, text, [*bounds, len(text)]))
    return found


def drawn(files: dict[str, list[Words]], seed: int) -> list[Quotation]:
    """The quotations of the comparison: 200 of each kind, half of the letters or so Latin."""
    scripts = [script for script in files for _ in range(LATIN_SHARE if script == "latin" else 1)]
    random = Random(seed)
    return [one(random, kind, files[random.choice(scripts)]) for kind in EDITS for _ in range(PER_KIND)]


def drawn_by_script(files: dict[str, list[Words]], seed: int, number: int) -> list[Quotation]:
    """*number* quotations of each kind for each script."""
    random = Random(seed + 1)
    return [one(random, kind, files[script]) for script in files for kind in EDITS for _ in range(number)]


def absent(files: dict[str, list[Words]], seed: int) -> list[Quotation]:
    """Passages of texts that are in no corpus."""
    random = Random(seed + 2)
    made = (one(random, "verbatim", files[random.choice(list(files))]) for _ in range(ABSENT))
    return [quotation._replace(kind="absent", name="", sure=False) for quotation in made]


def short(files: dict[str, list[Words]], seed: int, number: int) -> list[Quotation]:
    """*number* quotations of each length from 1 to 7 words, verbatim and with a word put for another."""
    random = Random(seed + 3)
    return [
        one(random, kind, files[random.choice(list(files))], length)._replace(kind=f"{length} {kind}")
        for kind in ("verbatim", "substituted")
        for length in range(1 if kind == "verbatim" else 2, SHORT + 1)
        for _ in range(number)
    ]


def damaged(files: dict[str, list[Words]], seed: int, number: int) -> list[Quotation]:
    """Quotations of 8 to 14 words without an intact run of 19 bytes."""
    random = Random(seed + 4)
    drawn = (
        one(random, "damaged", files[random.choice(list(files))], random.randint(8, 14)) for _ in range(9 * number)
    )
    return [quotation for quotation in drawn if not quotation.sure][:number]


def one(random: Random, kind: str, files: Sequence[Words], length: int | None = None) -> Quotation:
    """A quotation of *length* words, or else of 8 to 60."""
    while True:
        file = random.choice(files)
        number = random.randint(SHORTEST, LONGEST) if length is None else length
        hidden = random.randint(LEAST_HIDDEN, MOST_HIDDEN) if kind == "elided" else 0
        first = random.randrange(len(file.bounds) - number - hidden - 1)
        last = first + number + hidden
        passage = file.joined(first, last)
        if _MARKUP.search(passage) or 4 * len(letters(passage)) < len(passage):
            continue
        whole = file.joined(first, last)
        words = [file.text[a:b] for a, b in pairwise(file.bounds[first : last + 1])]
        parts = tuple(" ".join("".join(part).split()) for part in CHANGES[kind](random, words, file))
        if not all(letters(part) for part in parts) or (kind == "verbatim") != (parts == (whole,)):
            continue
        start, end = file.bounds[first], file.bounds[last]
        return Quotation(kind, file.script, parts, file.name, start, end, passage, is_sure(parts, passage))


def is_sure(parts: Sequence[str], passage: str) -> bool:
    """Whether a run of 19 folded bytes of the passage stands in a part."""
    there = letters(passage).encode()
    runs = {there[at : at + SURE_RUN] for at in range(len(there) - SURE_RUN + 1)}
    printed = [letters(part).encode() for part in parts]
    return any(part[at : at + SURE_RUN] in runs for part in printed for at in range(len(part) - SURE_RUN + 1))


def _as_it_is(_random: Random, words: list[str], _file: Words) -> list[list[str]]:
    return [words]


def _substituted(random: Random, words: list[str], file: Words) -> list[list[str]]:
    changed = list(words)
    for at in random.sample(range(len(words)), min(random.randint(1, 3), len(words) // SHORTEST + 1)):
        other = random.randrange(len(file.bounds) - 1)
        changed[at] = file.text[file.bounds[other] : file.bounds[other + 1]]
    return [changed]


def _omitted(random: Random, words: list[str], _file: Words) -> list[list[str]]:
    number = min(random.randint(1, 5), len(words) // 3)
    at = random.randint(1, len(words) - number - 1)
    return [words[:at] + words[at + number :]]


def _read_badly(random: Random, words: list[str], _file: Words) -> list[list[str]]:
    return [[_noisy(random, "".join(words), lambda: random.random() < NOISE)]]


def _elided(random: Random, words: list[str], _file: Words) -> list[list[str]]:
    kept = len(words) - random.randint(LEAST_HIDDEN, max(LEAST_HIDDEN, len(words) - SHORTEST))
    kept = min(max(kept, SHORTEST), len(words) - LEAST_HIDDEN)
    at = random.randint(4, kept - 4)
    return [words[:at], words[len(words) - (kept - at) :]]


def _damaged(random: Random, words: list[str], _file: Words) -> list[list[str]]:
    since = 0

    def is_due() -> bool:
        nonlocal since
        since += 1
        due = since >= room
        since = 0 if due else since
        return due

    text = "".join(words)
    room = max(2, 16 * len(letters(text)) // max(1, len(letters(text).encode())))
    return [[_noisy(random, text, is_due)]]


def _noisy(random: Random, text: str, is_due: Callable[[], bool]) -> str:
    """The text with letters put for others, lost or doubled, as reading print by machine does."""
    alphabet = [c for c in text if c.isalpha()]
    made = []
    for c in text:
        if not c.isalpha() or not is_due():
            made.append(c)
        else:
            made.append(
                random.choice((random.choice(alphabet), random.choice(alphabet), random.choice(alphabet), "", c + c))
            )
    return "".join(made)


CHANGES: dict[str, Edit] = {
    "verbatim": _as_it_is,
    "substituted": _substituted,
    "omitted": _omitted,
    "ocr": _read_badly,
    "elided": _elided,
    "damaged": _damaged,
}


def is_right(quotation: Quotation, places: Sequence[Place], texts: dict[str, str]) -> bool:
    """Whether one of the places is the quotation's, or one where the words stand as they do there, or nearer.

    For a quotation that stands nowhere: whether there is no place.
    """
    if not quotation.name:
        return not places
    if any(p.name == quotation.name and p.start < quotation.end and quotation.start < p.end for p in places):
        return True
    least = _nearness(quotation, quotation.passage)
    return any(_nearness(quotation, texts[place.name][place.start : place.end]) >= least for place in places)


def _nearness(quotation: Quotation, reading: str) -> float:
    printed = letters("".join(quotation.parts))
    return SequenceMatcher(None, printed, letters(reading), autojunk=False).ratio()


def by_kind(quotations: Sequence[Quotation]) -> Iterator[tuple[str, list[int]]]:
    """The kinds in order, with the numbers of their quotations."""
    for kind in dict.fromkeys(quotation.kind for quotation in quotations):
        yield kind, [number for number, quotation in enumerate(quotations) if quotation.kind == kind]
