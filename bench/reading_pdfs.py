"""A small writer of PDF files (ISO 32000-1): objects, pages, fonts, streams."""

import zlib
from collections.abc import Iterable, Mapping, Sequence

FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
WIDTH, HEIGHT = 612, 792


class Pdf:
    """Objects in the making, numbered from 1; the first three are the catalogue, the pages, and the font ``F``."""

    def __init__(self) -> None:
        """Begin with the three."""
        self.objects: list[bytes] = [b"", b"", FONT.encode()]
        self.pages: list[int] = []
        self.resources = "/Font<</F 3 0 R>>"
        self.catalogue = ""
        self.trailer = ""

    def add(self, content: str | bytes) -> int:
        """A new object, by its number."""
        self.objects.append(content.encode("latin-1") if isinstance(content, str) else content)
        return len(self.objects)

    def stream(self, content: str | bytes, entries: str = "", *, packed: bool = False) -> int:
        """A new stream."""
        data = content.encode("latin-1") if isinstance(content, str) else content
        if packed:
            data, entries = zlib.compress(data), f"{entries}/Filter/FlateDecode"
        return self.add(f"<</Length {len(data)}{entries}>>\nstream\n".encode() + data + b"\nendstream")

    def page(self, content: str | bytes, entries: str = "") -> int:
        """A new page that draws *content*."""
        inside = self.stream(content)
        box = f"/MediaBox[0 0 {WIDTH} {HEIGHT}]"
        self.pages.append(
            self.add(f"<</Type/Page/Parent 2 0 R{box}/Resources<<{self.resources}>>/Contents {inside} 0 R{entries}>>")
        )
        return self.pages[-1]

    def written(self, *, table: bool = True) -> bytes:
        """The file; without a *table* of its objects it is a damaged one."""
        kids = " ".join(f"{number} 0 R" for number in self.pages)
        self.objects[1] = self.objects[1] or f"<</Type/Pages/Count {len(self.pages)}/Kids[{kids}]>>".encode()
        self.objects[0] = f"<</Type/Catalog/Pages 2 0 R{self.catalogue}>>".encode()
        out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
        for number, content in enumerate(self.objects, 1):
            places.append(len(out))
            out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
        start = len(out)
        if table:
            out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
            out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
            out += f"trailer<</Size {len(places) + 1}/Root 1 0 R{self.trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
        return bytes(out)


def literal(text: str) -> str:
    """A string of PDF."""
    return "(" + text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") + ")"


def at(x: float, y: float, text: str, size: float = 11, before: str = "") -> str:
    """One line of text, its left end at a place."""
    return f"BT {before} /F {size} Tf {x} {y} Td {literal(text)} Tj ET\n"


def lines(rows: Iterable[str], x: float = 72, top: float = 720, size: float = 11) -> str:
    """Lines of text below each other."""
    return "".join(at(x, top - 14 * number, row, size) for number, row in enumerate(rows))


def wrapped(text: str, most: int) -> list[str]:
    """*text* in lines of at most so many characters."""
    rows: list[str] = [""]
    for word in text.split(" "):
        if rows[-1] and len(rows[-1]) + len(word) + 1 > most:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows


def of_pages(contents: Sequence[str], entries: Mapping[int, str] | None = None) -> bytes:
    """A file whose pages draw *contents*."""
    file = Pdf()
    for number, content in enumerate(contents):
        file.page(content, (entries or {}).get(number, ""))
    return file.written()


def to_unicode(pairs: Mapping[int, str], digits: int = 2) -> str:
    """A CMap that tells what codes of so many hexadecimal digits read as."""
    rows = "".join(f"<{code:0{digits}x}> <{text.encode('utf-16-be').hex()}>\n" for code, text in pairs.items())
    space = "0" * digits, "f" * digits
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <{space[0]}> <{space[1]}> endcodespacerange\n"
        f"{len(pairs)} beginbfchar\n{rows}endbfchar\nendcmap end end"
    )
