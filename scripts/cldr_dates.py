"""Writes ``src/sicut/text/calendar_table.py`` from the Unicode CLDR, as the package babel carries it.

Usage: ``pip install babel==2.18.0``, then ``python scripts/cldr_dates.py``; with ``--check`` it only tells whether the
table is as it would be written.
"""

import sys
from pathlib import Path
from textwrap import wrap

WIDTH = 120
OUT = Path(__file__).parent.parent / "src" / "sicut" / "text" / "calendar_table.py"
LOCALES = {
    "en": ("en", "en_AU"),
    "de": ("de", "de_AT"),
    "fr": ("fr",),
    "es": ("es", "es_MX"),
    "ar": ("ar", "ar_DZ", "ar_LB", "ar_MA", "ar_MR"),
    "ru": ("ru",),
}
HEAD = '''"""Names of months and weekdays, written by scripts/cldr_dates.py; do not edit.

Unicode CLDR, by way of babel {version}, licence Unicode-3.0 (https://www.unicode.org/license.txt). Each row holds the
language, the kind and length of the names, and the forms of each month or weekday (from Monday), between semicolons.
"""

ROWS: tuple[tuple[str, str, str, str], ...] = (
'''


def names(locales: tuple[str, ...], kind: str, width: str) -> str:
    """The forms that the *locales* have for each month or weekday."""
    from babel import Locale

    found: list[list[str]] = [[] for _ in range(12 if kind == "months" else 7)]
    for locale in map(Locale.parse, locales):
        table = locale.months if kind == "months" else locale.days
        for context in ("format", "stand-alone"):
            for place, name in table[context].get(width, {}).items():
                forms = found[place - 1 if kind == "months" else place]
                if name not in forms:
                    forms.append(name)
    return "; ".join(", ".join(forms) for forms in found)


def table() -> str:
    """The module."""
    from importlib.metadata import version

    lines = []
    for language, locales in LOCALES.items():
        for kind in ("months", "weekdays"):
            for width in ("wide", "abbreviated"):
                row = wrap(names(locales, kind, width), WIDTH - 16)
                pieces = [f'            "{piece} "' for piece in row[:-1]] + [f'            "{row[-1]}"']
                text = [f"        {pieces[0].strip()},"] if len(row) == 1 else ["        (", *pieces, "        ),"]
                head = [f'        "{language}",', f'        "{kind}",', f'        "{width}",']
                lines += ["    (", *head, *text, "    ),"]
    return HEAD.format(version=version("babel")) + "\n".join(lines) + "\n)\n"


def main() -> None:
    """Writes the table, or with ``--check`` compares it."""
    if "--check" in sys.argv:
        sys.exit(None if OUT.read_text(encoding="utf-8") == table() else f"{OUT.name} is not what CLDR gives")
    OUT.write_text(table(), encoding="utf-8")


if __name__ == "__main__":
    main()
