"""References to the Bible against the tests of a parser for search fields: exact agreement of the OSIS string.

``bcv_en`` and ``bcv_lang``: rows of a text, the OSIS string wanted, and the options of their parser in force. The
options that change the reading are given to the grammar as its strategies; what only changes the printing (how far an
OSIS string is shortened, which passages are put together) is done here. Some rows name their option only in the title
of their group; it is read from there. Rows 0, 2, 4 … were looked at while the grammar was written; of ``bcv_en``
in the end all rows, so that its odd half is no measure of the unseen any more. ``-v`` prints each disagreement of the
even rows.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from measure import rows
from sicut.claims.references.bible.places import Passage, chapters, verses
from sicut.claims.references.bible.runs import lenient
from sicut.claims.references.bible.strategies import Alone, Punctuation, Strategies, Zero
from sicut.editions.bible.numbering import Numbering, english, king_james, vulgate

PSALM_151 = 151
Row = dict[str, Any]


def figures(*, is_verbose: bool = False) -> Iterator[str]:
    """The lines to print."""
    for name in ("bcv_en", "bcv_lang"):
        counts: Counter[tuple[str, str, bool]] = Counter()
        for number, row in enumerate(rows(f"{name}.jsonl")):
            half = "odd" if number % 2 else "even"
            got = osis(row)
            counts[row["lang"], half, got == row["osis"]] += 1
            if (
                is_verbose
                and half == "even"
                and got != row["osis"]
                and "-b" not in sys.argv * ("handle book:" in row["group"])
            ):
                yield f"  {row['lang']} {row['text']!r}: {row['osis']} wanted, {got} given ({row['group']})"
        for lang in sorted({lang for lang, _, _ in counts}):
            yield f"{name} {lang}: " + ", ".join(_share(counts, lang, half) for half in ("even", "odd"))


def _share(counts: Counter[tuple[str, str, bool]], lang: str, half: str) -> str:
    right, wrong = counts[lang, half, True], counts[lang, half, False]
    return f"{half} rows {right / max(1, right + wrong):.3f} of {right + wrong}"


def osis(row: Row) -> str:
    """The passages of the row's text as its options want them printed."""
    options = _options(row)
    strategies = _strategies(row, options)
    spelt: list[str] = []
    for run in lenient(row["text"], strategies):
        listed = [_Reach.of(passage, strategies) for passage in run.passages if not passage.missing]
        if options.get("consecutive_combination_strategy") != "separate":
            closed = [bool(run.items[passage.item].edition) for passage in run.passages if not passage.missing]
            listed = _combined(listed, closed, strategies)
        spelt.extend(filter(None, (_spelt(reach, strategies, options) for reach in listed)))
    return ",".join(spelt)


class _Reach(tuple[str, int, int, str, int, int]):
    """From book, chapter, verse to book, chapter, verse."""

    __slots__ = ()

    @classmethod
    def of(cls, passage: Passage, strategies: Strategies) -> "_Reach":
        first, last = passage.first, passage.last
        chapter = last.chapter or chapters(last.book, strategies)
        verse = last.verse if last.verse is not None else verses(last.book, chapter, strategies)
        return cls(
            (first.book, first.chapter or 1, 1 if first.verse is None else first.verse, last.book, chapter, verse)
        )


def _combined(reaches: list[_Reach], closed: list[bool], strategies: Strategies) -> list[_Reach]:
    """Those that follow one another put together, not past a translation's name."""
    combined: list[_Reach] = []
    for reach, is_open in zip(reaches, (False, *(not one for one in closed)), strict=False):
        if combined and is_open and _after(combined[-1], strategies) == reach[:3]:
            combined[-1] = _Reach((*combined[-1][:3], *reach[3:]))
        else:
            combined.append(reach)
    return combined


def _after(reach: _Reach, strategies: Strategies) -> tuple[str, int, int]:
    """The verse behind it."""
    book, chapter, verse = reach[3:]
    if verse < verses(book, chapter, strategies):
        return book, chapter, verse + 1
    return book, chapter + 1, 1


def _spelt(reach: _Reach, strategies: Strategies, options: dict[str, str]) -> str:
    book, chapter, verse, to_book, to_chapter, to_verse = reach
    is_full = verse == 1 and to_verse == verses(to_book, to_chapter, strategies)
    if (
        is_full
        and options.get("ps151_strategy") == "b"
        and (book == to_book == "Ps" and chapter == to_chapter == PSALM_151)
    ):
        return "Ps151"
    if options.get("ps151_strategy") == "b" and book == to_book == "Ps" and chapter == to_chapter == PSALM_151:
        return _joined(f"Ps151.1.{verse}", f"Ps151.1.{to_verse}")
    if not is_full:
        return _joined(f"{book}.{chapter}.{verse}", f"{to_book}.{to_chapter}.{to_verse}")
    is_shortest = options.get("osis_compaction_strategy", "b") == "b" and (strategies.has_chapters or to_chapter != 1)
    if is_shortest and chapter == 1 and to_chapter == chapters(to_book, strategies):
        return _joined(book, to_book)
    return _joined(f"{book}.{chapter}", f"{to_book}.{to_chapter}")


def _joined(first: str, last: str) -> str:
    return first if first == last else f"{first}-{last}"


def _options(row: Row) -> dict[str, str]:
    """The options in force, with those that only the group's title names."""
    options = {"punctuation_strategy": "us"} | dict(row["options"])
    group = row["group"]
    if "zeroes as" in group:
        options |= _zeroes(group)
    words = group.split("`")[1::2]
    for value, name in pairwise(words):
        if name.endswith("_strategy") and name not in row["options"] and not value.endswith("_strategy"):
            options[name] = value
    return options


def _zeroes(group: str) -> dict[str, str]:
    chapter, verse = "chapter upgrade" in group or "both" in group, "verse upgrades" in group or "both" in group
    allowed = "allow" if "allowed verse" in group else "error"
    return {
        "zero_chapter_strategy": "upgrade" if chapter else "error",
        "zero_verse_strategy": "upgrade" if verse else allowed,
    }


def _numbering(options: dict[str, str]) -> Numbering:
    """``new_system`` is one that those rows' test makes up: three psalms and three chapters."""
    made_up = Numbering("new_system", {"Ps": (3, 4, 5), "Matt": (6, 7, 8)})
    known = {"vulgate": vulgate(), "kjv": king_james(), "new_system": made_up}
    return known.get(options.get("versification_system", ""), english())


def _has_apocrypha(row: Row, options: dict[str, str]) -> bool:
    """As the options say; the tests of book names and the group on Apocrypha switch them on themselves."""
    if "testaments" in options:
        return "a" in options["testaments"]
    if "include_apocrypha" in options:
        return options["include_apocrypha"] == "true"
    if "include_apocrypha: true" in row["group"]:
        return "case_sensitive" in options
    return "test/lang/" in row["file"] or "Apocrypha" in row["group"] or "Ps151" in row["group"]


def _strategies(row: Row, options: dict[str, str]) -> Strategies:
    existence = options.get("passage_existence_strategy", "bcv")
    alone = {"full": Alone.FULL, "first_chapter": Alone.FIRST_CHAPTER}
    return Strategies(
        is_lenient=True,
        punctuation=Punctuation.US if options["punctuation_strategy"] == "us" else Punctuation.EU,
        numbering=_numbering(options),
        has_chapters="c" in existence,
        has_verses="v" in existence,
        apocrypha=_has_apocrypha(row, options),
        zero_chapter=Zero(options.get("zero_chapter_strategy", "error")),
        zero_verse=Zero(options.get("zero_verse_strategy", "error")),
        end_is_verse=options.get("end_range_digits_strategy", "verse") == "verse",
        keeps_captive=options.get("captive_end_digits_strategy") == "include",
        f_is_next=row["lang"] == "de",
        first_is_verse=options.get("single_chapter_1_strategy") == "verse",
        book_alone=alone.get(options.get("book_alone_strategy", ""), Alone.IGNORE),
        takes_ranges=options.get("book_range_strategy") == "include",
        takes_books=options.get("book_sequence_strategy", "ignore") != "ignore",
        has_all_digits=row["lang"] != "en" or options.get("non_latin_digits_strategy") == "replace",
        is_case_sensitive=options.get("case_sensitive") == "books",
    )


if __name__ == "__main__":
    for line in figures(is_verbose="-v" in sys.argv):
        print(line)
