"""Planted sentences in PDF files, written by a small writer."""

import base64
import zlib
from collections.abc import Callable, Iterable

from reading_pdfs import Pdf, at, lines, literal, of_pages, to_unicode, wrapped
from reading_writers import FILLER, MIB, Case, Make, filled, same

_F = FILLER.strip()
_BODY = lines([_F] * 12)
Draw = Callable[[Pdf, str], str]


def cases() -> Iterable[Case]:
    """All of them."""
    for name, pages in PAGES:
        yield Case("pdf", name, "x.pdf", _of(pages))
    for name, draw in DRAWN:
        yield Case("pdf", name, "x.pdf", _by(draw))
    for name, make in MADE:
        yield Case("pdf", name, "x.pdf", make)
    for script in ("latin", "cyrillic", "greek", "han", "thai", "devanagari"):
        yield Case("pdf", f"fonts/two-bytes-{script}", "x.pdf", _by(_two_bytes), script)
    for script in ("hebrew", "arabic"):
        yield Case(
            "pdf", f"rtl/visual-order-{script}", "x.pdf", _by(lambda pdf, text: _two_bytes(pdf, text[::-1])), script
        )


def _of(pages: tuple[str, ...]) -> Make:
    return lambda text: of_pages([filled(page, text, same) for page in pages])


def _by(draw: Draw) -> Make:
    def make(text: str) -> bytes:
        pdf = Pdf()
        content = draw(pdf, text)
        if not pdf.pages:
            pdf.page(_BODY + content)
        return pdf.written()

    return make


_LOW = at(72, 300, "§S")
PAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("position/body", (_BODY + _LOW,)),
    ("position/first", (lines(["§S", _F, _F]),)),
    ("position/header", tuple(at(72, 770, "§S", 8) + _BODY for _ in range(5))),
    ("position/footer", tuple(_BODY + at(72, 20, "§S", 8) for _ in range(5))),
    ("position/page-2000", (*[at(72, 700, "x")] * 1999, _BODY + _LOW)),
    ("position/off-page", (_BODY + at(-900, 300, "§S"),)),
    ("position/partly-off-page", (_BODY + at(400, 300, "§S"),)),
    (
        "position/drawn-upwards",
        ("".join(at(72, 300 + 14 * n, row) for n, row in enumerate(["§B", "§A"])) + at(72, 200, "§S"),),
    ),
    ("notes/footnote", (_BODY + at(72, 60, "1 §S", 7),)),
    ("notes/raised-mark", (f"BT /F 11 Tf 72 500 Td {literal('§A')} Tj 6 Ts /F 6 Tf (1) Tj 0 Ts /F 11 Tf ( §B) Tj ET",)),
    ("hidden/mode-3", (_BODY + at(72, 300, "§S", 11, "3 Tr"),)),
    ("hidden/white", (_BODY + at(72, 300, "§S", 11, "1 g"),)),
    ("hidden/tiny", (_BODY + at(72, 300, "§S", 0.1),)),
    ("hidden/under-a-box", (_BODY + _LOW + "1 g 60 290 500 30 re f",)),
    ("hidden/clipped-away", (_BODY + "q 0 0 1 1 re W n " + _LOW + " Q",)),
    ("lines/two", (lines([_F, "§A", "§B", _F]),)),
    ("lines/hyphenated", (lines([_F, "§L-", "§R", _F]),)),
    ("lines/soft-hyphen", (lines([_F, "§L\xad", "§R", _F]),)),
    ("lines/paragraph-with-spaces-at-ends", (lines([_F, "§A ", " §B", _F]),)),
    ("pages/over-two", (lines([_F] * 40 + ["§A"]), lines(["§B", *[_F] * 9]))),
    (
        "pages/over-two-with-furniture",
        tuple(
            at(250, 770, "TIDES") + lines(rows) + at(300, 20, str(n))
            for n, rows in enumerate(([_F] * 40 + ["§A"], ["§B", *[_F] * 9], [_F] * 40))
        ),
    ),
    (
        "pages/hyphenated-over-two",
        tuple(
            at(250, 770, "TIDES") + lines(rows) + at(300, 20, str(n))
            for n, rows in enumerate(([_F] * 40 + ["§L-"], ["§R", *[_F] * 9], [_F] * 40))
        ),
    ),
    (
        "pages/with-a-footnote-between",
        (lines([_F] * 36 + ["Said aloud: §A"]) + at(72, 80, "1 A note.", 7), lines(["§B", *[_F] * 9])),
    ),
    ("spans/misplaced-order", (_BODY + at(200, 300, "x") + _LOW,)),
    ("spans/drawn-twice", (_BODY + _LOW + at(72.3, 300, "§S"),)),
    ("spans/wide-spacing", (_BODY + at(72, 300, "§S", 9, "1.2 Tc"),)),
    ("spans/stretched", (_BODY + at(72, 300, "§S", 9, "60 Tz"),)),
    ("spans/rotated", (_BODY + f"BT /F 11 Tf 0 1 -1 0 590 100 Tm {literal('§S')} Tj ET",)),
    ("spans/rotated-askew", (_BODY + f"BT /F 9 Tf .9 .43 -.43 .9 60 90 Tm {literal('§S')} Tj ET",)),
    ("spans/next-line-operators", (f"BT /F 11 Tf 14 TL 72 700 Td {literal('§A')} Tj {literal('§B')} ' ET",)),
    ("spans/actual-text", (_BODY + f"/Span <</ActualText {literal('§S')}>> BDC BT /F 11 Tf 72 300 Td (x) Tj ET EMC",)),
    ("spans/alternative-text", (_BODY + f"/Figure <</Alt {literal('§S')}>> BDC 0 0 9 9 re f EMC",)),
    ("spans/inline-image-before", (_BODY + "BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI " + _LOW,)),
    ("spans/bad-operator-before", (_BODY + " ]] >> (open \n) foo 9 bar \n" + _LOW,)),
    ("spans/never-ended-text", ("BT /F 11 Tf 72 300 Td (§S) Tj",)),
    ("size/after-11-mb", (_BODY + "0 0 m\n" * (11 * MIB // 6) + _LOW,)),
)


def _columns(pdf: Pdf, text: str, *, by_turns: bool) -> str:
    left = wrapped(f"{FILLER * 6}", 40)
    right = wrapped(f"{FILLER}{text} {FILLER * 4}", 40)
    if by_turns:
        rows = zip(left, right, strict=False)
        pdf.page("".join(at(72, 720 - 14 * n, a, 9) + at(320, 720 - 14 * n, b, 9) for n, (a, b) in enumerate(rows)))
    else:
        pdf.page(lines(left, 72, size=9) + lines(right, 320, size=9))
    return ""


def _over_columns(pdf: Pdf, text: str) -> str:
    first, second = filled("§A|§B", text, same).split("|")
    rows = wrapped(FILLER * 14, 40)[:30]
    pdf.page(lines([*rows, *wrapped(first, 40)], 72, size=9) + lines([*wrapped(second, 40), *rows], 320, size=9))
    return ""


def _table(pdf: Pdf, text: str) -> str:
    cells = wrapped(text, 30)
    rows = "".join(at(220, 300 - 14 * n, row) for n, row in enumerate(cells))
    pdf.page(_BODY + at(72, 300, "x y z") + rows + at(480, 300, "1.5"))
    return ""


def _kerned(_: Pdf, text: str) -> str:
    return "BT /F 11 Tf 72 300 Td [" + " -333 ".join(map(literal, text.split(" "))) + "] TJ ET"


def _by_letters(pdf: Pdf, text: str) -> str:
    font = pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>")
    pdf.resources = f"/Font<</F 3 0 R/G {font} 0 R>>"
    letters = (at(40 + 5.4 * n, 300, one, 9) for n, one in enumerate(text) if one != " ")
    return "".join(letters).replace("/F 9", "/G 9")


def _form(pdf: Pdf, text: str, depth: int = 1) -> str:
    inside = pdf.stream(
        at(72, 300, text), "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>"
    )
    for _ in range(depth - 1):
        inside = pdf.stream(
            "/X Do", f"/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X {inside} 0 R>>>>"
        )
    pdf.resources += f"/XObject<</X {inside} 0 R>>"
    return "/X Do"


def _annotation(pdf: Pdf, text: str, kind: str) -> str:
    note = pdf.add(f"<</Type/Annot/Subtype/{kind}/Rect[72 72 300 100]/T(Ada)/Contents {literal(text)}>>")
    pdf.page(_BODY, f"/Annots[{note} 0 R]")
    return ""


def _appearance(pdf: Pdf, text: str) -> str:
    drawn = pdf.stream(at(0, 5, text), "/Type/XObject/Subtype/Form/BBox[0 0 500 20]/Resources<</Font<</F 3 0 R>>>>")
    note = pdf.add(f"<</Type/Annot/Subtype/Stamp/Rect[72 72 572 92]/AP<</N {drawn} 0 R>>>>")
    pdf.page(_BODY, f"/Annots[{note} 0 R]")
    return ""


def _field(pdf: Pdf, text: str) -> str:
    field = pdf.add(f"<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V {literal(text)}/Rect[72 72 300 100]>>")
    pdf.catalogue = f"/AcroForm<</Fields[{field} 0 R]>>"
    pdf.page(_BODY, f"/Annots[{field} 0 R]")
    return ""


def _outline(pdf: Pdf, text: str) -> str:
    top = len(pdf.objects) + 1
    pdf.add(f"<</Type/Outlines/First {top + 1} 0 R/Last {top + 1} 0 R/Count 1>>")
    pdf.add(f"<</Title {literal(text)}/Parent {top} 0 R/Dest[{top + 3} 0 R /Fit]>>")
    pdf.catalogue = f"/Outlines {top} 0 R"
    return ""


def _attached(pdf: Pdf, text: str) -> str:
    file = pdf.stream(text, "/Type/EmbeddedFile/Subtype/text#2Fplain")
    spec = pdf.add(f"<</Type/Filespec/F(note.txt)/EF<</F {file} 0 R>>>>")
    pdf.catalogue = f"/Names<</EmbeddedFiles<</Names[(note.txt) {spec} 0 R]>>>>"
    return ""


def _title(pdf: Pdf, text: str) -> str:
    pdf.trailer = f"/Info {pdf.add(f'<</Title {literal(text)}>>')} 0 R"
    return ""


def _layer(pdf: Pdf, text: str) -> str:
    group = pdf.add("<</Type/OCG/Name(notes)>>")
    pdf.catalogue = f"/OCProperties<</OCGs[{group} 0 R]/D<</OFF[{group} 0 R]>>>>"
    pdf.resources += f"/Properties<</L {group} 0 R>>"
    return f"/OC /L BDC {at(72, 300, text)} EMC"


def _two_bytes(pdf: Pdf, text: str, *, told: bool = True) -> str:
    letters = sorted(set(text))
    codes = {one: number for number, one in enumerate(letters, 3)}
    cmap = pdf.stream(to_unicode({code: one for one, code in codes.items()}, 4), packed=True)
    name = "/Type/Font/BaseFont/Invented"
    system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    described = pdf.add(
        "<</Type/FontDescriptor/FontName/Invented/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>"
    )
    inner = pdf.add(f"<<{name}/Subtype/CIDFontType2{system}/DW 500/FontDescriptor {described} 0 R>>")
    font = pdf.add(
        f"<<{name}/Subtype/Type0/Encoding/Identity-H/DescendantFonts[{inner} 0 R]{f'/ToUnicode {cmap} 0 R' if told else ''}>>"
    )
    pdf.resources = f"/Font<</F 3 0 R/G {font} 0 R>>"
    return f"BT /G 11 Tf 72 300 Td <{''.join(f'{codes[one]:04x}' for one in text)}> Tj ET"


def _ligature(pdf: Pdf, text: str) -> str:
    cmap = pdf.stream(to_unicode({1: "ra", **{code: chr(code) for code in range(32, 127)}}))
    font = pdf.add(f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode {cmap} 0 R>>")
    pdf.resources = f"/Font<</F 3 0 R/G {font} 0 R>>"
    return f"BT /G 11 Tf 72 300 Td {literal(text.replace('ra', chr(1)))} Tj ET"


def _picture(pdf: Pdf, _: str) -> str:
    image = pdf.stream(
        b"\x80" * 10_000, "/Type/XObject/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8"
    )
    pdf.page(_BODY)
    pdf.resources = f"/XObject<</I {image} 0 R>>"
    pdf.page("q 612 0 0 792 0 0 cm /I Do Q")
    return ""


def _outlines_of_letters(pdf: Pdf, _: str) -> str:
    pdf.page(_BODY)
    pdf.page("".join(f"{72 + n % 60 * 7} {700 - n // 60 * 14} m {n % 7} 5 l 3 {n % 5} l f\n" for n in range(1_500)))
    return ""


def _bad_stream(pdf: Pdf, text: str) -> str:
    broken = pdf.stream(b"x\x9c\xff\xff broken", "/Filter/FlateDecode")
    pdf.pages.append(pdf.add(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {broken} 0 R>>"))
    pdf.page(at(72, 300, text))
    return ""


def _in_bad_stream(pdf: Pdf, text: str) -> str:
    """A page whose compressed content breaks off before the sentence."""
    whole = zlib.compress(
        "".join(at(72, 700 - n % 600, f"{n * n} {_F}") for n in range(900)).encode() + at(72, 30, text).encode()
    )
    cut = pdf.stream(whole[: len(whole) // 2], "/Filter/FlateDecode")
    pdf.page(_BODY)
    pdf.pages.append(
        pdf.add(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents {cut} 0 R>>")
    )
    return ""


def _tree(pdf: Pdf, text: str, depth: int) -> str:
    pdf.page(at(72, 300, text))
    inner = pdf.pages[0]
    for _ in range(depth):
        inner = pdf.add(f"<</Type/Pages/Count 1/Kids[{inner} 0 R]>>")
    pdf.pages = [inner]
    pdf.objects[1] = f"<</Type/Pages/Count 1/Kids[{inner} 0 R]>>".encode()
    return ""


def _filtered(pdf: Pdf, text: str, name: str) -> str:
    raw = at(72, 300, text).encode()
    data = {"ASCII85Decode": base64.a85encode(raw) + b"~>", "ASCIIHexDecode": raw.hex().encode() + b">"}.get(
        name, zlib.compress(raw)
    )
    inside = pdf.stream(data, f"/Filter/{name}")
    pdf.pages.append(
        pdf.add(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents[{inside} 0 R]>>"
        )
    )
    return ""


def _turned(pdf: Pdf, text: str, angle: int) -> str:
    pdf.page(_BODY + at(72, 300, text), f"/Rotate {angle}")
    return ""


DRAWN: tuple[tuple[str, Draw], ...] = (
    ("columns/two-one-after-another", lambda pdf, text: _columns(pdf, text, by_turns=False)),
    ("columns/two-by-turns", lambda pdf, text: _columns(pdf, text, by_turns=True)),
    ("columns/over-two", _over_columns),
    ("tables/cell-of-lines", _table),
    ("spans/kerned-instead-of-spaces", _kerned),
    ("spans/letter-by-letter", _by_letters),
    *((f"depth/forms-{depth}", lambda pdf, text, depth=depth: _form(pdf, text, depth)) for depth in (1, 10, 300)),
    *(
        (f"depth/page-tree-{depth}", lambda pdf, text, depth=depth: _tree(pdf, text, depth))
        for depth in (10, 300, 5_000)
    ),
    *(
        (f"notes/annotation-{kind}", lambda pdf, text, kind=kind: _annotation(pdf, text, kind))
        for kind in ("Text", "FreeText", "Highlight")
    ),
    ("notes/stamp", _appearance),
    ("fields/value", _field),
    ("position/outline", _outline),
    ("position/attachment", _attached),
    ("position/title", _title),
    ("hidden/layer", _layer),
    ("fonts/no-meaning-told", lambda pdf, text: _two_bytes(pdf, text, told=False)),
    ("fonts/ligature", _ligature),
    ("pictures/page-of-a-scan", _picture),
    ("pictures/letters-as-outlines", _outlines_of_letters),
    ("position/after-broken-page", _bad_stream),
    ("position/in-broken-page", _in_bad_stream),
    *(
        (f"filters/{name}", lambda pdf, text, name=name: _filtered(pdf, text, name))
        for name in ("ASCII85Decode", "ASCIIHexDecode", "FlateDecode", "JPXDecode")
    ),
    *(
        (f"spans/page-turned-{angle}", lambda pdf, text, angle=angle: _turned(pdf, text, angle))
        for angle in (90, 180, 270)
    ),
)


def _damaged(text: str, cut: int) -> bytes:
    whole = of_pages([_BODY + at(72, 300, text)])
    return whole[:-cut]


def _without_table(text: str) -> bytes:
    pdf = Pdf()
    pdf.page(_BODY + at(72, 300, text))
    return pdf.written(table=False) + b"trailer<</Root 1 0 R>>\n%%EOF"


def _updated(text: str) -> bytes:
    """A file of which a later part replaces the page."""
    old = of_pages([_BODY])
    start = old.rindex(b"startxref\n") + 10
    before = int(old[start:].split()[0])
    drawn = at(72, 300, text).encode()
    place = len(old)
    new = f"4 0 obj\n<</Length {len(drawn)}>>\nstream\n".encode() + drawn + b"\nendstream\nendobj\n"
    table = f"xref\n4 1\n{place:010} 00000 n \ntrailer<</Size 6/Root 1 0 R/Prev {before}>>\nstartxref\n{place + len(new)}\n%%EOF\n"
    return old + new + table.encode()


MADE: tuple[tuple[str, Make], ...] = (
    ("damage/no-end", lambda text: _damaged(text, 40)),
    ("damage/no-table", _without_table),
    ("damage/updated", _updated),
    ("damage/junk-before", lambda text: b"junk\n" * 20 + of_pages([_BODY + at(72, 300, text)])),
    ("damage/half", lambda text: (whole := of_pages([_BODY] * 9 + [at(72, 300, text)]))[: len(whole) // 2]),
)
