"""Planted sentences in RTF."""

from collections.abc import Iterable

from reading_writers import DEPTHS, ELEVEN_MB, FILLER, Case, in_script, templates


def cases() -> Iterable[Case]:
    """All of them."""
    yield from templates("rtf", "x.rtf", BODIES, _document, _plain)
    yield from in_script(
        templates("rtf", "x.rtf", (("encodings/unicode", "§S\\par"),), _document, _by_number), "cyrillic"
    )
    yield from in_script(templates("rtf", "x.rtf", (("encodings/unicode", "§S\\par"),), _document, _by_number), "han")
    yield from in_script(
        templates("rtf", "x.rtf", (("encodings/hebrew", "\\rtlch §S\\par"),), _document, _by_number), "hebrew"
    )
    for row in CODES:
        yield from _in_code(*row)


def _in_code(script: str, page: int, encoding: str, charset: int) -> Iterable[Case]:
    """A sentence in the code page of the document, and in that of a font."""

    def coded(text: str) -> str:
        return "".join(f"\\'{byte:02x}" for byte in text.encode(encoding))

    def by_page(body: str) -> bytes:
        return _document(body, page)

    def by_font(body: str) -> bytes:
        return _document(body, 1252, charset)

    of_page = ((f"encodings/page-{page}", "§S\\par"),)
    yield from in_script(templates("rtf", "x.rtf", of_page, by_page, coded), script)
    of_font = ((f"encodings/font-{charset}", "{\\f1 §S}\\par"),)
    yield from in_script(templates("rtf", "x.rtf", of_font, by_font, coded), script)


CODES = (
    ("cyrillic", 1251, "cp1251", 204),
    ("greek", 1253, "cp1253", 161),
    ("hebrew", 1255, "cp1255", 177),
    ("japanese", 932, "cp932", 128),
    ("han", 936, "gbk", 134),
    ("han-traditional", 950, "big5", 136),
    ("hangul", 949, "cp949", 129),
    ("thai", 874, "cp874", 222),
    ("accented", 1252, "cp1252", 0),
)


def _document(body: str, page: int = 1252, charset: int = 0) -> bytes:
    fonts = f"{{\\fonttbl{{\\f0\\fcharset0 Serif;}}{{\\f1\\fcharset{charset} Other;}}}}"
    return f"{{\\rtf1\\ansi\\ansicpg{page}\\deff0{fonts}{{\\colortbl;\\red255\\green255\\blue255;}}\n{body}}}".encode(
        "latin-1"
    )


def _plain(text: str) -> str:
    return text.replace("\\", "\\\\")


def _by_number(text: str) -> str:
    return "".join(f"\\u{ord(one) - 65536 if ord(one) > 32767 else ord(one)}?" for one in text)  # noqa: PLR2004 - 16 bits


_REVISED = "\\revised\\revauth1 "
BODIES = (
    *((f"depth/groups-{depth}", "{" * depth + "§S" + "}" * depth + "\\par") for depth in (*DEPTHS, 100_000)),
    ("size/after-11-mb", f"{ELEVEN_MB}\\par §S\\par"),
    ("size/paragraph-2000", f"{FILLER}\\par\n" * 1999 + "§S"),
    ("position/header", "{\\header §S\\par}x\\par"),
    ("position/footer", "{\\footerf §S\\par}x\\par"),
    ("position/title", "{\\info{\\title §S}}x\\par"),
    ("position/after-end", "x\\par}§S\\par{"),
    ("position/after-open-group", "{\\b x\\par §S\\par"),
    ("position/after-picture", "{\\pict\\pngblip 89504e47}§S\\par"),
    ("position/after-binary", "{\\pict\\bin12 {{{{}}\\\\{{{{}§S\\par"),
    ("position/unknown-destination", "{\\*\\harbour §S}x\\par"),
    ("position/after-nul", "x\0\\par §S\\par"),
    ("position/list-text", "{\\listtext §S\\tab}x\\par"),
    ("hidden/hidden", "{\\v §S}x\\par"),
    ("hidden/white", "{\\cf1 §S}\\par"),
    ("hidden/then-shown", "{\\v x\\v0 §S}\\par"),
    ("notes/footnote", "x{\\footnote §S}\\par"),
    ("notes/endnote", "x{\\footnote\\ftnalt §S}\\par"),
    ("notes/annotation", "x{\\*\\annotation §S}\\par"),
    ("notes/inside", "§A {\\footnote x}§B\\par"),
    ("changes/inserted", f"§A {{{_REVISED}§B}}\\par"),
    ("changes/deleted", "x{\\deleted §S}\\par"),
    ("changes/deleted-inside", "§A {\\deleted never }§B\\par"),
    ("tables/cell", "\\trowd\\cellx100\\cellx200\\intbl x\\cell §S\\cell\\row"),
    ("tables/nested", "\\trowd\\cellx100\\intbl{\\itap2 §S\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}}\\cell\\row"),
    ("fields/result", "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt §S}}\\par"),
    ("fields/inside", "§A {\\field{\\*\\fldinst REF}{\\fldrslt §B}}\\par"),
    ("fields/form", "{\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\*\\ffdeftext §S}}}{\\fldrslt x}}\\par"),
    ("boxes/shape", "{\\shp{\\*\\shpinst{\\shptxt §S\\par}}}x\\par"),
    ("boxes/object", "{\\object{\\*\\objdata 00}{\\result §S\\par}}x\\par"),
    ("boxes/alternative", "{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv §S}}}}}x\\par"),
    ("boxes/text-box", "{\\*\\do\\dptxbx{\\dptxbxtext §S\\par}}x\\par"),
    ("spans/bold", "§A {\\b §B}\\par"),
    ("spans/inside-a-word", "§L{\\i §R}\\par"),
    ("spans/line-ends", "§L\n§R\\par"),
    ("spans/line", "§A\\line §B\\par"),
    ("spans/page", "§A \\page §B\\par"),
    ("spans/soft-page", "§A \\softpage §B\\par"),
    ("spans/tab", "§A\\tab §B\\par"),
    ("spans/tie", "§A\\~§B\\par"),
    ("spans/optional-hyphen", "§L\\-§R\\par"),
    ("spans/bookmark", "§L{\\*\\bkmkstart b}§R\\par"),
    ("spans/caps", "{\\caps §S}\\par"),
    ("spans/two-readings", "{\\upr{x}{\\*\\ud{§S}}}\\par"),
    ("spans/skipped", "\\uc2 §A\\u32 ??§B\\par"),
)
