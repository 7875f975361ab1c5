"""A small writer of PDF files: Helvetica in WinAnsi, nothing compressed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

LEADING = 14.0


def escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


@dataclass
class Page:
    """A page of 600 by 800 points; what is called first is painted first."""

    content: list[str] = field(default_factory=list)
    annotations: list[str] = field(default_factory=list)
    boxes: str = ""

    def text(self, x: float, y: float, text: str, size: float = 12, mode: int = 0, colour: str = "0 g") -> "Page":
        self.content.append(f"BT {colour} {mode} Tr /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({escaped(text)}) Tj ET")
        return self

    def lines(self, x: float, y: float, lines: Sequence[str], size: float = 12) -> "Page":
        for number, line in enumerate(lines):
            self.text(x, y - number * LEADING * size / 12, line, size)
        return self

    def raw(self, content: str) -> "Page":
        self.content.append(content)
        return self

    def picture(self, x: float, y: float, width: float, height: float) -> "Page":
        return self.raw(f"q {width} 0 0 {height} {x} {y} cm /Im1 Do Q")

    def box(self, x: float, y: float, width: float, height: float, colour: str = "0 g") -> "Page":
        return self.raw(f"{colour} {x} {y} {width} {height} re f")

    def note(self, text: str, kind: str = "Text", more: str = "") -> "Page":
        self.annotations.append(f"<</Type/Annot/Subtype/{kind}/Rect[9 9 99 99]/Contents({escaped(text)}){more}>>")
        return self


FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
IMAGE = (
    "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
    "stream\nA\nendstream"
)


def pdf(
    pages: Sequence[Page],
    *,
    info: str = "",
    catalog: str = "",
    trailer: str = "",
    objects: Sequence[str] = (),
    font: str = FONT,
) -> bytes:
    """The file. *objects* have the numbers from 10 on, the pages those from 100 on, by three."""
    found = {1: f"<</Type/Catalog/Pages 2 0 R{catalog}>>", 3: font, 4: IMAGE, 5: f"<<{info}>>"}
    kids = " ".join(f"{100 + 3 * number} 0 R" for number in range(len(pages)))
    found[2] = f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>"
    found |= {10 + number: one for number, one in enumerate(objects)}
    for number, page in enumerate(pages):
        at = 100 + 3 * number
        content = "\n".join(page.content)
        found[at] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]{page.boxes}/Contents {at + 1} 0 R"
            f"/Annots[{' '.join(page.annotations)}]/Resources<</Font<</F1 3 0 R>>/XObject<</Im1 4 0 R>>>>>>"
        )
        found[at + 1] = f"<</Length {len(content)}>>stream\n{content}\nendstream"
    return _file(found, trailer)


def _file(objects: dict[int, str], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    rows = ["0 1\n0000000000 65535 f \n"]
    for number, body in sorted(objects.items()):
        rows.append(f"{number} 1\n{len(out):010d} 00000 n \n")
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252", "replace")
    at = len(out)
    end = f"trailer\n<</Size {max(objects) + 1}/Root 1 0 R/Info 5 0 R{trailer}>>\nstartxref\n{at}\n%%EOF\n"
    return bytes(out) + b"xref\n" + "".join(rows).encode() + end.encode()
