"""Numbers and ordinals of duckling's English tests: the value of the one number that covers the text.

``-v`` prints each disagreement of the even rows. The odd rows were not looked at while the finder was made.
"""

import re
import sys
import time
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from measure import rows
from sicut.model.value import NumberKind
from sicut.text.quantities import find_numbers

KINDS = {"numeral": frozenset(NumberKind) - {NumberKind.ORDINAL}, "ordinal": frozenset({NumberKind.ORDINAL})}
SOME_PROSE = (
    (
        "en",
        "The council of the harbour met on Monday, and seventeen members voted for two new ferries, at 4.7 million. ",
    ),
    ("de", "Der Rat des Hafens trat am Montag zusammen, und siebzehn Mitglieder stimmten für die 2 neuen Fähren. "),
    ("fr", "Le conseil du port s’est réuni lundi, et dix-sept membres ont voté pour les 2 nouveaux bacs. "),
    ("es", "El consejo del puerto se reunió el lunes, y diecisiete miembros votaron a favor de los 2 nuevos barcos. "),
    ("ar", "اجتمع مجلس الميناء يوم الاثنين وصوت سبعة عشر عضوا لصالح القاربين الجديدين بسعر ٤٫٧ مليون. "),
    ("ru", "Совет гавани собрался в понедельник, и семнадцать членов проголосовали за 2 новых парома. "),
    ("zh", "港口委员会星期一开会，十七名委员投票赞成购买两艘新渡轮，价格为四百七十万。"),
)


def figures() -> Iterator[str]:
    """The lines of the report."""
    marked = [(at, row) for at, row in enumerate(rows("duckling_en.jsonl")) if row["dimension"] in KINDS]
    for name, half in (("even", 0), ("odd", 1)):
        found = [(row, is_right(row)) for at, row in marked if at % 2 == half]
        right = sum(right for _, right in found)
        yield f"numbers, duckling_en, {name} rows: {right / len(found):.3f} of {len(found)}"
        if "-v" in sys.argv and not half:
            yield from (f"  {row['text']!r}: {row['value']}" for row, right in found if not right)
    for language, prose in SOME_PROSE:
        text = prose * (10**6 // len(prose))
        began = time.process_time()
        find_numbers(text, language)
        yield f"numbers, 10^6 characters of {language}: {time.process_time() - began:.2f} s"


def is_right(row: Mapping[str, Any]) -> bool:
    """Whether one number covers the text of a row, with its value and kind."""
    text = row["text"]
    told = re.search(r"\(?(-?[0-9.]+(?:e-?[0-9]+)?)\)?\Z", row["value"])
    found = find_numbers(text, "en")
    if told is None or row["negative"]:
        return bool(row["negative"]) == (not found)
    covers = len(found) == 1 and found[0].span == (0, len(text))
    return covers and found[0].low == found[0].high == Fraction(told[1]) and found[0].kind in KINDS[row["dimension"]]


if __name__ == "__main__":
    for line in figures():
        print(line)
