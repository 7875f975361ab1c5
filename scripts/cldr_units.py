"""Write src/sicut/text/quantities/cldr/: the names of units and currencies in seven languages, from the Unicode CLDR.

The data is read from babel (``pip install babel``), which carries it: unit patterns of the lengths long, short and
narrow, and the names of the currencies that are legal tender somewhere today. ``--check`` writes nothing and fails when
a file is not what it should be.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any

from babel import Locale
from babel.core import get_global

TARGET = Path(__file__).parent.parent / "src/sicut/text/quantities/cldr"
LANGUAGES = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "ar": "arabic", "ru": "russian", "zh": "chinese",
}  # fmt: skip
SHORT = frozenset({"ar", "ru", "zh"})
"""Languages whose symbols are not those of the Latin script, which the table of symbols has."""
WIDTH = 112
SPELT = (("meter", "metre"), ("liter", "litre"), ("-", " "))
RENAMED = {
    "celsius": "degree Celsius", "fahrenheit": "degree Fahrenheit", "generic": "degree", "pound": "pound mass",
    "millimetre ofhg": "millimetre of mercury", "inch ofhg": "inch of mercury",
    "pound force per square inch": "pound per square inch",
    "permillion": "part per million",
}  # fmt: skip
LEFT_OUT = frozenset(
    """degree item em dot pixel point night drop pinch jigger mole portion generic quarter karat carat revolution radian
    kilowatt-hour-per-100-kilometer liter-per-100-kilometer liter-per-kilometer mile-per-gallon-imperial dunam
    light-speed solar-mass earth-mass solar-radius earth-radius solar-luminosity beaufort portion-per-1e9 dessert-spoon
    dessert-spoon-imperial mile-scandinavian milligram-ofglucose-per-deciliter millimole-per-liter cup-metric
    pint-metric dram stone bar atmosphere therm-us grain furlong foodcalorie dot-per-centimeter dot-per-inch
    pixel-per-centimeter pixel-per-inch gasoline-energy-density dalton candela lux g-force arc-minute arc-second
    pound-force pound-force-foot newton-meter acre-foot permyriad megapixel""".split()
)
"""Units that no report measures in, or whose names are mostly other words."""


def units(locale: Locale) -> Iterator[tuple[str, set[str]]]:
    """The keys of units, and the forms of their names."""
    patterns: Mapping[str, Any] = locale._data["unit_patterns"]  # noqa: SLF001 - no public way to all
    for name in sorted(patterns):
        plain = name.partition("-")[2]
        forms = {
            form.replace("{0}", "").strip(" \u200e\u200f\u00a0\u202f")
            for length in (("long", "short") if locale.language in SHORT else ("long",))
            for count, form in patterns[name].get(length, {}).items()
            if count != "per" and "{0}" in form
        }
        if plain not in LEFT_OUT and not plain.endswith("-person"):
            long_enough = {form for form in forms if len(form) > 1 or locale.language == "zh"}
            if long_enough:
                yield key(plain), long_enough


def key(plain: str) -> str:
    """The key of a unit, from its name in the CLDR."""
    for old, new in SPELT:
        plain = plain.replace(old, new)
    return RENAMED.get(plain, plain)


def currencies(locale: Locale) -> Iterator[tuple[str, set[str]]]:
    """The codes of currencies, and the forms of their names."""
    current = {
        code
        for used in get_global("territory_currencies").values()
        for code, _start, end, is_tender in used
        if end is None and is_tender
    }
    data = locale._data  # noqa: SLF001 - no public way to all plural forms
    for code in sorted(current):
        name = data["currency_names"].get(code)
        forms = {name, *data["currency_names_plural"].get(code, {}).values()} - {None, code}
        if forms:
            yield code, {form.replace("\u200f", "").strip() for form in forms}


def table(name: str, rows: Iterable[tuple[str, set[str]]]) -> str:
    """A table as one string: ``key: form; form`` on a line of its own."""
    lines = []
    for row, forms in rows:
        text = f"{row}: " + "; ".join(sorted(forms))
        lines += wrap(text, WIDTH, subsequent_indent="  ", break_long_words=False)
    return f'\n{name} = """\n' + "\n".join(lines).replace("\u00a0", " ").replace("\u202f", " ") + '\n"""\n'


def module(language: str) -> str:
    """The whole file of a language."""
    locale = Locale(language)
    head = (
        f'"""Names of units and currencies, {LANGUAGES[language].capitalize()}, from the Unicode CLDR by '
        'scripts/cldr_units.py; do not edit."""\n'
    )
    return head + table("UNITS", units(locale)) + table("CURRENCIES", currencies(locale))


def main() -> None:
    """Write the files, or check them."""
    for language, name in LANGUAGES.items():
        path, made = TARGET / f"{name}.py", module(language)
        if "--check" not in sys.argv[1:]:
            path.write_text(made, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != made:
            sys.exit(f"{path.name} is not what the CLDR gives: run python scripts/cldr_units.py")


if __name__ == "__main__":
    main()
