"""The names of the books of the Bible: how many of those in eight languages are read whole, and as the right book.

Rows of ``bcv_lang`` that are a name and a place. Even rows were looked at while the tables were written, odd ones not.
"""

import re
from collections import Counter
from collections.abc import Iterator

from measure import rows
from sicut.editions.bible.naming import book_at

_PLACE = re.compile(r" 1:1$")
_ANSWER = re.compile(r"(\w+)\.1\.1")


def figures() -> Iterator[str]:
    """A line for each language: the share of the names read right, in the rows looked at and in the others."""
    right: Counter[tuple[str, int]] = Counter()
    all_rows: Counter[tuple[str, int]] = Counter()
    for number, row in enumerate(rows("bcv_lang.jsonl")):
        name, answer = _PLACE.sub("", row["text"]), _ANSWER.fullmatch(row["osis"])
        if name == row["text"] or not answer:
            continue
        key = row["lang"], number % 2
        all_rows[key] += 1
        right[key] += is_read(row["text"], name, answer[1])
    for language in sorted({language for language, _ in all_rows}):
        seen, unseen = (f"{right[language, half] / all_rows[language, half]:.3f}" for half in (0, 1))
        yield f"names of books, {language}: {seen} of the rows looked at, {unseen} of the others"


def is_read(text: str, name: str, book: str) -> bool:
    """Whether *text* begins with *name*, read whole and first of all as *book*."""
    named = book_at(text, 0)
    return named is not None and named.books[0] == book and not name[named.end :].strip(" .")


def main() -> None:
    """Measure, and print the figures."""
    for line in figures():
        print(line)


if __name__ == "__main__":
    main()
