"""Write src/sicut/text/unicode_tables.py from one version of the Unicode Character Database.

Needs, in the versions named here, the PyPI package ``unicodedata2`` (categories, decompositions) and the unpacked npm
package ``@unicode/unicode-18.0.0`` (derived properties, scripts, case folding)::

    npm pack @unicode/unicode-18.0.0 && tar xzf unicode-unicode-18.0.0-*.tgz
    pip install unicodedata2==18.0.0
    python scripts/unicode_tables.py package
"""

import base64
import gzip
import json
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import unicodedata2 as ucd

from sicut.text.confusable_table import PROTOTYPES

VERSION = "18.0.0"
TARGET = Path(__file__).parent.parent / "src/sicut/text/unicode_tables.py"
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
UNSPACED = (
    "Han",
    "Hiragana",
    "Katakana",
    "Bopomofo",
    "Thai",
    "Lao",
    "Khmer",
    "Myanmar",
    "Tai_Le",
    "New_Tai_Lue",
    "Tai_Viet",
)
VOWELLED = ("Arabic", "Hebrew", "Syriac", "Thaana", "Samaritan")
# Canonical combining classes (UAX #44, table 15) of marks that a folded word can lose: the Hebrew, Arabic and Syriac
# points, and the diacritics placed around a letter. Nuktas, viramas, kana voicing and South-East Asian vowels stay.
POINTS = range(10, 37)
DIACRITICS = range(200, 241)
OVERLAY = 1
SHORT = 32
# One letter of Arabic in several hands: the alef wasla of the Qur'an; the yeh without dots of Egypt and the Qur'an; the
# yeh and kaf of Persian keyboards.
ONE_LETTER = str.maketrans("\u0671\u0649\u06cc\u06a9", "\u0627\u064a\u064a\u0643")
# Letters by category that are signs: half rings, the tatweel, the small waw and yeh of the Qur'an.
SILENT = "\u02bb\u02bc\u02bd\u0640\u06e5\u06e6"
HANGUL = range(0xAC00, 0xD7A4)
RADICALS = range(0x2E80, 0x2FD6)  # symbols that stand for whole characters in texts from PDF
LAST_EXTENSIONS = range(0x20000, 0x40000)


def decode(encoded: str) -> list[tuple[int, int]]:
    """The inclusive ranges in the package's run-length coding: deltas of 5, 10, 15 or 21 bits."""
    deltas = []
    digits = iter([BASE64.index(c) for c in encoded])
    for first in digits:
        value = first
        for tag, mask, more in ((56, 7, 3), (48, 7, 2), (SHORT, 15, 1)):
            if first & 56 == tag or (tag == SHORT and first & 48 == tag):
                value = first & mask
                for _ in range(more):
                    value = value << 6 | next(digits)
                break
        deltas.append(value)
    ranges, end = [], -1
    for gap, length in zip(deltas[::2], deltas[1::2], strict=True):
        begin = end + 1 + gap
        end = begin + 1 + length
        ranges.append((begin, end - 1))
    return ranges


def property_ranges(package: Path, name: str) -> list[tuple[int, int]]:
    """The inclusive ranges of a property, by the name of its folder."""
    source = (package / name / "ranges.mjs").read_text(encoding="utf-8")
    found = re.search(r"decodeRanges\('([^']*)'\)", source)
    if found is None:
        message = f"no ranges in {name}"
        raise SystemExit(message)
    return decode(found[1])


def case_folding(package: Path) -> dict[int, str]:
    """The full case folding of each code point that has one (statuses C and F)."""
    folding = {}
    for status in "CF":
        source = (package / "Case_Folding" / status / "code-points.mjs").read_text(encoding="utf-8")
        found = re.search(r"Buffer\.from\('([^']*)'", source)
        if found is None:
            message = f"no case folding of status {status}"
            raise SystemExit(message)
        for point, target in json.loads(gzip.decompress(base64.b64decode(found[1]))):
            points = target if isinstance(target, list) else [target]
            folding[point] = "".join(map(chr, points))
    return folding


def ranges_of(wanted: Callable[[int], bool]) -> list[tuple[int, int]]:
    """The inclusive ranges of the code points that are *wanted*."""
    ranges: list[tuple[int, int]] = []
    for point in range(0x110000):
        if wanted(point):
            if ranges and ranges[-1][1] == point - 1:
                ranges[-1] = (ranges[-1][0], point)
            else:
                ranges.append((point, point))
    return ranges


def members(ranges: Iterable[tuple[int, int]]) -> set[int]:
    """The code points in inclusive *ranges*."""
    return {point for first, last in ranges for point in range(first, last + 1)}


def is_word(point: int) -> bool:
    """Whether a code point is a letter or a digit, raised and lowered digits excepted."""
    category = ucd.category(chr(point))
    raised = ucd.decomposition(chr(point)).startswith(("<super>", "<sub>"))
    return category in {"Lu", "Ll", "Lt", "Lo", "Lm", "Nd", "Nl"} or (
        (category == "No" and not raised) or (category == "So" and point in RADICALS)
    )


def is_dropped_mark(point: int) -> bool:
    """Whether folding drops a mark."""
    c = chr(point)
    ccc = ucd.combining(c)
    return ucd.category(c) == "Me" or ccc == OVERLAY or ccc in POINTS or ccc in DIACRITICS


def fold(point: int, folding: dict[int, str]) -> str:
    """Compatibility decomposition and case folding until nothing changes; no dropped marks; digits in ASCII.

    Hangul syllables stay whole: their jamo never stand apart in running text. Radicals are the characters they look
    like, by the table that scripts/confusables_table.py writes.
    """
    before, after = "", chr(point)
    while before != after:
        before = after
        after = ucd.normalize("NFKD", "".join(folding.get(ord(c), c) for c in ucd.normalize("NFKD", before)))
    if point in HANGUL:
        return chr(point)
    if point in RADICALS:
        prototype = PROTOTYPES.get(point, "")
        return prototype if len(prototype) == 1 and "\u4e00" <= prototype <= "\u9fff" else after
    kept = (c for c in after if (is_word(ord(c)) or ucd.category(c)[0] == "M") and not is_dropped_mark(ord(c)))
    return "".join(str(ucd.digit(c, c)) for c in kept if c not in SILENT).translate(ONE_LETTER)


def literal(name: str, ranges: list[tuple[int, int]]) -> str:
    """A line of Python for flat, half-open ranges."""
    flat = ", ".join(f"{edge:#x}" for first, last in ranges for edge in (first, last + 1))
    return f"{name}: tuple[int, ...] = ({flat},)\n"


def decomposable() -> list[int]:
    """Code points with a canonical decomposition, Hangul syllables excepted."""
    return [p for p in range(0x110000) if p not in HANGUL and ucd.normalize("NFD", chr(p)) != chr(p)]


def main() -> None:
    """Write the tables."""
    package = Path(sys.argv[1])
    if ucd.unidata_version != VERSION or VERSION not in (package / "package.json").read_text(encoding="utf-8"):
        message = f"both packages must hold Unicode {VERSION}"
        raise SystemExit(message)
    ignorable = property_ranges(package, "Binary_Property/Default_Ignorable_Code_Point")
    invisible = members(ignorable)
    unspaced = members(r for script in UNSPACED for r in property_ranges(package, f"Script/{script}"))
    vowelled = [r for script in VOWELLED for r in property_ranges(package, f"Script/{script}")]
    word = ranges_of(lambda p: is_word(p) and p not in invisible)
    in_word = members(word)
    mark = ranges_of(lambda p: ucd.category(chr(p))[0] == "M" and p not in invisible)
    dropped = ranges_of(lambda p: is_dropped_mark(p) and p not in invisible)
    folding = case_folding(package)
    spelling = in_word | (members(mark) - members(dropped))
    folds = {p: fold(p, folding) for p in sorted(spelling) if p not in LAST_EXTENSIONS or ucd.decomposition(chr(p))}
    lines = [
        '"""Properties of characters, written by scripts/unicode_tables.py; do not edit.\n\n',
        f"Unicode Character Database {VERSION}, Unicode License v3 (https://www.unicode.org/license.txt).\n",
        "Ranges are flat: start, end, start, end, half-open and ascending.\n",
        '"""\n\n',
        f'VERSION = "{VERSION}"\n',
        literal("WORD", word),
        literal("MARK", mark),
        literal("DROPPED_MARK", dropped),
        literal("IGNORABLE", ignorable),
        literal("UPPER", ranges_of(lambda p: ucd.category(chr(p)) in {"Lu", "Lt"})),
        literal("DIGIT", ranges_of(lambda p: ucd.category(chr(p)) == "Nd")),
        literal("PUNCTUATION", ranges_of(lambda p: ucd.category(chr(p))[0] == "P")),
        literal("UNSPACED", ranges_of(lambda p: p in unspaced and p in in_word)),
        literal("VOWELLED", sorted(vowelled)),
        "FOLD: dict[int, str] = {",
        ", ".join(f"{p:#x}: {f!a}" for p, f in folds.items() if f != chr(p)),
        "}\n",
        "# Full canonical decompositions, Hangul syllables excepted.\n",
        "CANONICAL: dict[int, str] = {",
        ", ".join(f"{p:#x}: {ucd.normalize('NFD', chr(p))!a}" for p in decomposable()),
        "}\n",
        "# Canonical combining classes other than 0.\n",
        "COMBINING: dict[int, int] = {",
        ", ".join(f"{p:#x}: {ucd.combining(chr(p))}" for p in range(0x110000) if ucd.combining(chr(p))),
        "}\n",
    ]
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
