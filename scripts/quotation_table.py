"""Writes ``src/sicut/text/quote_table.py`` from the Unicode CLDR.

Usage: ``npm pack cldr-misc-full@48.2.0``, unpack it, then ``python scripts/quotation_table.py FOLDER``, where FOLDER is
the unpacked ``package`` folder.
"""

import json
import sys
from pathlib import Path
from textwrap import wrap

WIDTH = 120
OUT = Path(__file__).parent.parent / "src" / "sicut" / "text" / "quote_table.py"
KEYS = ("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")
HEAD = '''"""Quotation marks by locale, written by scripts/quotation_table.py; do not edit.

Unicode CLDR, npm package cldr-misc-full {version}, licence Unicode-3.0 (https://www.unicode.org/license.txt).
Each row: the two marks around a quotation, the two around a quotation within one, and the locales that use them.
"""

VERSION = "{version}"
ROWS: tuple[tuple[str, str, str, str, str], ...] = (
'''


def marks_of(file: Path) -> tuple[str, str, str, str]:
    """The four marks of one locale's ``delimiters.json``."""
    locale = json.loads(file.read_text(encoding="utf-8"))["main"]
    (entry,) = locale.values()
    start, end, inner_start, inner_end = (entry["delimiters"][key] for key in KEYS)
    return start, end, inner_start, inner_end


def written(marks: tuple[str, str, str, str], names: list[str]) -> list[str]:
    """One row of the table, as the formatter would write it."""
    listed = " ".join(names)
    if len(listed) <= WIDTH - 11:
        return ["    (", *(f'        "{mark}",' for mark in marks), f'        "{listed}",', "    ),"]
    pieces = wrap(listed, WIDTH - 18, break_on_hyphens=False)
    strings = [f'            "{piece} "' for piece in pieces[:-1]] + [f'            "{pieces[-1]}"', "        ),"]
    return ["    (", *(f'        "{mark}",' for mark in marks), "        (", *strings, "    ),"]


def main(folder: Path) -> None:
    """Writes the table from the unpacked package in *folder*."""
    version = json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"]
    users: dict[tuple[str, str, str, str], list[str]] = {}
    for file in sorted(folder.glob("main/*/delimiters.json")):
        users.setdefault(marks_of(file), []).append(file.parent.name)
    rows = sorted(users.items(), key=lambda row: (-len(row[1]), row[0]))
    lines = [line for marks, names in rows for line in written(marks, names)]
    OUT.write_text(HEAD.format(version=version) + "\n".join(lines) + "\n)\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
