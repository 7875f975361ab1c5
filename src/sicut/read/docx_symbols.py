"""Characters of the fonts Symbol and Wingdings as those of Unicode.

Symbol: the encoding of Adobe (PostScript Language Reference, appendix E.5). Wingdings: those that texts use.
"""

from typing import Final

_PRIVATE: Final = 0xF000
_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_ASCII = {
    **dict(zip(range(0x41, 0x5B), _GREEK, strict=True)),
    **dict(zip(range(0x61, 0x7B), _SMALL, strict=True)),
    **{code: chr(code) for code in (*range(0x20, 0x22), 0x23, 0x25, 0x26, *range(0x28, 0x2A), 0x2B, 0x2C, 0x2E, 0x2F)},
    **{code: chr(code) for code in (*range(0x30, 0x40), 0x5B, 0x5D, 0x5F, *range(0x7B, 0x7E))},
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "∼",
}  # fmt: skip
_UPPER = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\uffff\uffff↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑"
_SYMBOL = {**_ASCII, **{0xA0 + at: char for at, char in enumerate(_UPPER) if char != "\uffff"}, 0xF1: "⟩", 0xF2: "∫"}
_WINGDINGS = {
    0x20: " ", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x36: "⌛", 0x3F: "✍", 0x41: "✌", 0x46: "☞", 0x4A: "☺", 0x4C: "☹",
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x80: "⓪", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→",
    0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_TABLES = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, code: str) -> str:
    """The character of a *font* with this *code*, in hexadecimal; one that is not known stands as it is."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    if not 0 < point < 0x110000 or 0xD800 <= point < 0xE000:  # noqa: PLR2004 - the bounds of Unicode
        return "\ufffd"
    table = _TABLES.get(font.lower().strip())
    low = point - _PRIVATE if _PRIVATE <= point <= _PRIVATE + 0xFF else point
    return chr(point) if table is None else table.get(low, chr(point))


def symbols(text: str, font: str | None) -> str:
    """*text* in a *font*: characters of the private use area are those of the font."""
    table = _TABLES.get(font.lower().strip()) if font else None
    if table is None or text.isascii():
        return text
    return "".join(table.get(ord(c) - _PRIVATE, c) if "\uf020" <= c <= "\uf0ff" else c for c in text)
