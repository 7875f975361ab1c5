"""The words of RTF (Rich Text Format Specification 1.9.1), as far as they bear on text."""

import re

CHARACTERS = {
    "line": "\n",
    "softline": "",
    "tab": "\t",
    "emdash": "\u2014",
    "endash": "\u2013",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "\u2022",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "zwbo": "\u200b",
    "zwnbo": "\u2060",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
SYMBOLS = {b"~": "\xa0", b"_": "\u2011", b"-": "\xad", b"{": "{", b"}": "}", b"\\": "\\", b"\t": "\t"}

PARAGRAPH_ENDS = frozenset("par sect page column lbr pagebb".split())
CELL_ENDS = frozenset(("cell", "nestcell"))
ROW_ENDS = frozenset(("row", "nestrow"))

HEADERS = frozenset(f"{word}{suffix}" for word in ("header", "footer") for suffix in ("", "l", "r", "f")) | {
    "ftncn",
    "aftncn",
}
NOTES = frozenset(("footnote", "annotation"))
HIDDEN = frozenset(("xe", "tc", "tcn", "rxe", "txe"))
BOXES = frozenset(("shptxt", "dptxbxtext"))
FURNITURE = frozenset(("atnauthor",))
TITLES = frozenset("title subject author keywords comment doccomm category manager company".split())
DATES = frozenset(("creatim", "revtim"))
DATE_WORDS = frozenset("yr mo dy hr min".split())
# Destinations whose groups hold text, though a reader may not know them.
KNOWN = frozenset(
    "shppict shp shpinst shptxt do dptxbxtext background nesttableprops ud moMath moMathPara result".split()
)
SKIPPED = frozenset(
    "colortbl filetbl listtable listoverridetable revtbl rsidtbl generator nonshppict objdata objclass objname "
    "themedata colorschememapping datastore xmlnstbl latentstyles pgdsctbl wgrffmtfilter shprslt nonesttables "
    "pnseclvl pn datafield ffname ffentrymcr ffexitmcr bkmkstart bkmkend atnid atntime atndate atnref "
    "atrfstart atrfend atnparent ftnsep ftnsepc aftnsep aftnsepc docvar userprops falt panose fontemb fontfile "
    "listname template mmathPict blipuid passwordhash protusertbl xform keycode operator hlinkbase "
    "mchr mbegChr mendChr msepChr msubHide msupHide mlimLoc mgrow mtype mdegHide mctrlPr mpos mvertJc".split()
)
# Of a field to be filled in: what it says.
FORM_TEXTS = frozenset(("ffdeftext", "ffl", "ffhelptext", "ffstattext"))
# A destination that is not known holds text for somebody if it holds this, and else numbers and names.
PROSE = re.compile(r"[^\W\d_]{2}\S{0,40} \S{1,60} [^\W\d_]")
# Of a drawing: what it says.
SPEAKING_PROPERTIES = frozenset(("wzDescription", "gtextUNICODE", "wzTooltip"))

CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    78: "cp932",
    79: "cp949",
    80: "gb18030",
    81: "big5hkscs",
    83: "mac_greek",
    84: "mac_turkish",
    88: "mac_latin2",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_PAGES = {
    936: "gb18030",
    950: "cp950",
    1361: "johab",
    10000: "mac_roman",
    10001: "shift_jis",
    10004: "mac_arabic",
    10006: "mac_greek",
    10007: "mac_cyrillic",
    10029: "mac_latin2",
    10081: "mac_turkish",
    20127: "cp1252",
    20866: "koi8_r",
    21866: "koi8_u",
    28591: "cp1252",
    54936: "gb18030",
    65001: "utf-8",
}
_NUMBERED = frozenset(
    (437, 720, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874, 932, 949)
) | frozenset(range(1250, 1259))


def code_page(number: int) -> str | None:
    """The codec of a code page of Windows, if there is one."""
    return f"cp{number}" if number in _NUMBERED else _PAGES.get(number)
