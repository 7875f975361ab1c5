"""How messages name words and characters: short, on one line, nothing invisible printed as it is."""

from sicut.model.collation import Variant, VariantKind
from sicut.rules.context import Context
from sicut.text.unicode import is_ignorable, is_space

LONGEST = 60
_LOOKED_AT = 400
_LISTED = 5
_NUMBER = len("⟨U+10FFFF⟩")
_FIRST_PRINTABLE, _DELETE, _LAST_CONTROL = 0x20, 0x7F, 0x9F
_LATER_NAMES = {
    0x061C: "ARABIC LETTER MARK",
    0x2066: "LEFT-TO-RIGHT ISOLATE",
    0x2067: "RIGHT-TO-LEFT ISOLATE",
    0x2068: "FIRST STRONG ISOLATE",
    0x2069: "POP DIRECTIONAL ISOLATE",
}


def quoted(text: str) -> str:
    """*text* between quotation marks on one line, at most 60 code points of it.

    Runs of white space become one space; invisible and control characters their number in ``⟨⟩``.
    """
    words = _one_line(text[:_LOOKED_AT])
    if len(words) > LONGEST or len(text) > _LOOKED_AT:
        words = _cut(words)
    return f"“{words}”"


def described(text: str) -> str:
    """*text* between quotation marks, or the names of its characters where a reader would see none."""
    if text and all(is_space(c) or is_invisible(c) for c in text):
        return characters(text)
    return quoted(text)


def characters(text: str) -> str:
    """The names of the characters of *text*, each once, at most five of them."""
    distinct = tuple(dict.fromkeys(text[:_LOOKED_AT]))
    names = [name_of(c) for c in distinct[:_LISTED]]
    return listed(names, len(distinct), "character")


def listed(names: list[str], total: int, noun: str) -> str:
    """*names* as a list in a sentence; *total* counts those not named too."""
    if total > len(names):
        return f"{', '.join(names)} and {counted(total - len(names), f'more {noun}')}"
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def counted(number: int, noun: str) -> str:
    """*number* with its *noun*, as in ``1 word`` and ``2,000 words``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def name_of(character: str) -> str:
    """The number of *character*, with its Unicode name where that is known: ``U+200B ZERO WIDTH SPACE``.

    Names are those of Unicode 3.2, the one version that every Python has, and a few later ones.
    """
    import unicodedata

    code = ord(character)
    name = _LATER_NAMES.get(code) or unicodedata.ucd_3_2_0.name(character, "")
    return f"U+{code:04X} {name}".rstrip()


def is_invisible(character: str) -> bool:
    """Whether *character* is one that a terminal or a page would not show: ignorable, or a control."""
    code = ord(character)
    return is_ignorable(character) or code < _FIRST_PRINTABLE or _DELETE <= code <= _LAST_CONTROL


def difference(variant: Variant, context: Context) -> str:
    """One sentence on *variant*: what the report has, what the source has, and in which source."""
    here = described(context.shown(context.report.siglum, variant.report))
    there = described(context.shown(variant.siglum, variant.witness))
    match variant.kind:
        case VariantKind.SUBSTITUTION:
            return f"{here} stands where [{variant.siglum}] has {there}"
        case VariantKind.OMISSION:
            return f"{there}, which [{variant.siglum}] has here, is left out"
        case VariantKind.ADDITION:
            return f"{here} is added to the words of [{variant.siglum}]"
        case VariantKind.TRANSPOSITION:
            return f"{here} stands where [{variant.siglum}] has {there}: the same words in another order"


def _one_line(text: str) -> str:
    spaced = "".join(" " if is_space(c) else c for c in text)
    words = " ".join(word for word in spaced.split(" ") if word)
    return "".join(f"⟨U+{ord(c):04X}⟩" if is_invisible(c) else c for c in words)


def _cut(words: str) -> str:
    space = words.rfind(" ", LONGEST // 2, LONGEST)
    head = words[: LONGEST - 1 if space < 0 else space]
    number = head.rfind("⟨", max(0, len(head) - _NUMBER))
    return f"{head[:number] if number >= 0 and '⟩' not in head[number:] else head}…"
