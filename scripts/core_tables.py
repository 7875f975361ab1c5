"""Write core/src/tables.rs: how each code point folds, from the tables that the Python reference folds by.

``--check`` writes nothing and fails when the file is not what it should be.
"""

import sys
from itertools import accumulate
from pathlib import Path
from textwrap import wrap

from sicut.text import unicode_tables
from sicut.text.fold import POINTED

TARGET = Path(__file__).parent.parent / "core/src/tables.rs"
WIDTH = 120
BLOCK_BITS = 7
SPACE, DROP, POINT, KEEP, KEEP_APART, FORMS = range(6)
SIGNS = {" ": SPACE, "": DROP, ".": POINT}
HEAD = f"""\
//! How each code point folds, written by scripts/core_tables.py; do not edit.
//!
//! Unicode Character Database {unicode_tables.VERSION}, Unicode License v3 (https://www.unicode.org/license.txt).
//! `CODES[BLOCKS[point >> BLOCK_BITS] << BLOCK_BITS | point & (1 << BLOCK_BITS) - 1]` is the code of a point.

/// The code of a point that parts words, that shows nothing, that may stand in a number, or that folds to itself; the
/// last also stands apart as a word. From `FORMS` on: the number of a form; from `APART` on, of one that stands apart.
"""


def points() -> list[str]:
    """The folded form of every code point, with points kept."""
    return [POINTED[point] for point in range(0x110000)]


def forms_of(folded: list[str]) -> tuple[list[str], list[str]]:
    """All forms of more than a sign that are not the code point itself: within words, and those that stand apart."""
    within, apart = set[str](), set[str]()
    for point, form in enumerate(folded):
        if form not in SIGNS and form.strip() != chr(point):
            (apart if form[0] == " " else within).add(form.strip())
    return sorted(within), sorted(apart)


def codes_of(folded: list[str], within: list[str], apart: list[str]) -> list[int]:
    """The code of every code point."""
    numbers = {form: FORMS + number for number, form in enumerate(within)}
    numbers |= {f" {form} ": FORMS + len(within) + number for number, form in enumerate(apart)}
    codes = []
    for point, form in enumerate(folded):
        same = KEEP if form == chr(point) else KEEP_APART
        codes.append(SIGNS.get(form, same if form.strip() == chr(point) else numbers.get(form, -1)))
    return codes


def blocks_of(codes: list[int]) -> tuple[list[int], list[int]]:
    """Each block's number, and the codes of the blocks that differ, end to end."""
    known: dict[tuple[int, ...], int] = {}
    size = 1 << BLOCK_BITS
    numbers = [known.setdefault(tuple(codes[start : start + size]), len(known)) for start in range(0, len(codes), size)]
    return numbers, [code for block in known for code in block]


def ascii_codes(folded: list[str]) -> list[int]:
    """What each ASCII character folds to: a letter or digit, or its code."""
    return [SIGNS.get(form, ord(form[0]) if form else DROP) for form in folded[:128]]


def array(name: str, kind: str, numbers: list[int]) -> str:
    """A static array of Rust."""
    lines = "\n".join(wrap(",".join(map(str, numbers)).replace(",", ", "), WIDTH)).replace(", \n", ",\n")
    return f"\n#[rustfmt::skip]\npub static {name}: [{kind}; {len(numbers)}] = [\n{lines}\n];\n"


def tables() -> str:
    """The whole file."""
    folded = points()
    within, apart = forms_of(folded)
    numbers, codes = blocks_of(codes_of(folded, within, apart))
    letters = "".join(within + apart).encode()
    ends = list(accumulate((len(form.encode()) for form in within + apart), initial=0))
    names = ("SPACE", "DROP", "POINT", "KEEP", "KEEP_APART", "FORMS")
    values = [*((name, number) for number, name in enumerate(names)), ("APART", FORMS + len(within))]
    return "".join(
        [
            HEAD,
            *(f"pub const {name}: u16 = {value};\n" for name, value in values),
            f"pub const BLOCK_BITS: u32 = {BLOCK_BITS};\n",
            array("BLOCKS", "u8", numbers),
            array("CODES", "u16", codes),
            "\n/// Where each form begins in `LETTERS`; it ends where the next begins.",
            array("STARTS", "u16", ends),
            "\n/// All forms end to end, and a few bytes more, so that eight can be read anywhere.",
            array("LETTERS", "u8", [*letters, *[0] * 8]),
            "\n/// What each ASCII character folds to: a letter or digit, or its code.",
            array("ASCII", "u8", ascii_codes(folded)),
        ]
    )


def main() -> None:
    """Write the file, or check it."""
    made = tables()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(made, encoding="utf-8")
    elif not TARGET.is_file() or TARGET.read_text(encoding="utf-8") != made:
        sys.exit(f"{TARGET.name} is not what the tables give: run python scripts/core_tables.py")


if __name__ == "__main__":
    main()
