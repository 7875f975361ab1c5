"""The canonical decomposition (NFD, UAX #15) of words, by the pinned tables.

Runs of combining marks are cut at :data:`MOST_MARKS` for sorting (UAX #15, stream-safe text format),
so that no input costs more than linear time.
"""

from sicut.text import unicode_tables as tables
from sicut.text.unicode import APOSTROPHES, is_ignorable, is_mark

MOST_MARKS = 30


def _sorted_marks(text: str) -> str:
    classes = tables.COMBINING
    pieces: list[str] = []
    run: list[str] = []
    for c in text:
        if ord(c) in classes and len(run) < MOST_MARKS:
            run.append(c)
            continue
        pieces.extend(sorted(run, key=lambda mark: classes[ord(mark)]))
        run = [c] if ord(c) in classes else []
        if not run:
            pieces.append(c)
    pieces.extend(sorted(run, key=lambda mark: classes[ord(mark)]))
    return "".join(pieces)


def decompose(text: str) -> str:
    """*text* in canonical decomposition: two spellings of one character become one."""
    return text if text.isascii() else _sorted_marks(text.translate(tables.CANONICAL))


def visible(text: str) -> str:
    """*text* without the characters that show nothing."""
    return text if text.isascii() else "".join(c for c in text if not is_ignorable(c))


def unmarked(text: str) -> str:
    """*text*, decomposed, without combining marks."""
    return "".join(c for c in decompose(text) if not is_mark(c))


def plain_apostrophes(text: str) -> str:
    """*text* with every form of apostrophe written ``'``."""
    return "".join("'" if c in APOSTROPHES else c for c in text)
