"""Formats of numbers in a workbook: which are dates, times or percentages, and what a number so formatted reads as."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from sicut.read.opc import Package, number

# ECMA-376 part 1, 18.8.30: the formats without a code of their own.
_BUILT_IN: Final = {
    **dict.fromkeys((9,), "0%"), 10: "0.00%", **dict.fromkeys((14, 15, 16, 17), "d/m/y"),
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), "h:mm:ss"), 22: "d/m/y h:mm",
    **dict.fromkeys((*range(27, 32), 36, *range(50, 59)), "d/m/y"), **dict.fromkeys(range(32, 36), "h:mm:ss"),
}  # fmt: skip
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]hms][^\]]*\]')
_FIRST_OF_MARCH = 60
_LAST_SERIAL = 2_958_466
_LONGEST_CODE = 255


def code_of(package: Package, part: str | None) -> tuple[str, ...]:
    """The code of the format of each style of cells, bare of what it shows as it is."""
    reader = _Reader()
    if part is not None:
        package.walk(part, reader)
    return tuple(_bare(reader.codes.get(one, _BUILT_IN.get(one, ""))) for one in reader.styles)


def _bare(code: str) -> str:
    return _QUOTED.sub("", code[:_LONGEST_CODE].partition(";")[0]).lower()


def shown(value: str, code: str, *, since_1904: bool) -> str:
    """A number as a reader reads it: a date by ISO 8601, a percentage, else as stored, a whole one without point."""
    try:
        found = float(value)
    except ValueError:
        return value
    dated = any(letter in code for letter in "ydhs") or ("m" in code and not any(digit in code for digit in "0#?"))
    if "general" not in code and dated and 0 <= found < _LAST_SERIAL:
        return _date(found, code, since_1904=since_1904)
    if "%" in code and abs(found) < 10**13:
        return f"{_plain(round(found * 100, 10))}%"
    return _plain(found) if "." in value or "e" in value.lower() else value


def _plain(found: float) -> str:
    text = format(found, ".15g")
    return format(found, ".0f") if "e+" in text and abs(found) < 10**21 else text


def _date(serial: float, code: str, *, since_1904: bool) -> str:
    """The day and the time of a serial number; the calendar of 1900 has a 29 February that never was."""
    epoch = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet has no zone
    if not since_1904 and serial < _FIRST_OF_MARCH:
        epoch += timedelta(days=1)
    moment = epoch + timedelta(seconds=round(serial * 86_400))
    has_time = any(letter in code for letter in "hs")
    has_day = any(letter in code for letter in "yd") or not has_time
    time = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
    if not has_day:
        return time
    day = f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    return f"{day} {time}" if has_time else day


class _Reader:
    def __init__(self) -> None:
        self.codes: dict[int, str] = {}
        self.styles: list[int] = []
        self._in_cells = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "x:numFmt":
            self.codes[number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "x:cellXfs":
            self._in_cells = True
        elif name == "x:xf" and self._in_cells:
            self.styles.append(number(attributes.get("numFmtId")))

    def end(self, name: str) -> None:
        if name == "x:cellXfs":
            self._in_cells = False

    def text(self, text: str, line: int, column: int) -> None:
        pass
