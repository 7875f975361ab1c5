"""The Constitution of the United States: "U.S. Const. amend. XIV, § 1", "Article I, Section 8 of the Constitution"."""

from collections.abc import Iterator
from re import Match

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import arabic, reach
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.pattern import pattern

WORK = "Constitution of the United States"

ARTICLES = 7
AMENDMENTS = 27
SECTIONS = {"article 1": 10, "article 2": 4, "article 3": 3, "article 4": 4} | {
    f"amendment {number}": sections
    for number, sections in {13: 2, 14: 5, 15: 2, 18: 3, 20: 6, 21: 3, 22: 2, 23: 2, 24: 2, 25: 4, 26: 2}.items()
}
"""How many sections each part has; no other amendment has any, nor articles 5 to 7 (U.S. Senate Document 112-9)."""

_ORDINALS = (
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth"
    " Sixteenth Seventeenth Eighteenth Nineteenth Twentieth Twenty-first Twenty-second Twenty-third Twenty-fourth"
    " Twenty-fifth Twenty-sixth Twenty-seventh".split()
)
_NUMBERS = {ordinal.lower(): str(number) for number, ordinal in enumerate(_ORDINALS, 1)}
_ROMAN = r"(?:[IVX]{1,6}|\d{1,2})\b"
_SECTION = r"(?:§|[Ss]ec(?:tion|\.))\s?(\d{1,2})"
_CLAUSE = r"(?:,?\s(?:cl\.|[Cc]lause)\s?(\d{1,2}))?"
_BEFORE = pattern(
    rf"U(?<!\w.)(?:\.\s?S\.\s?|S\s|nited\sStates\s)(?:Const(?:itution\b|\.)|CONST\.),?\s"
    rf"(?:\(\s?)?(?:([Aa]mend(?:\.|ment)|[Aa]mdt\.)|[Aa]rt(?:\.|icle))\s?({_ROMAN})(?:,?\s{_SECTION}{_CLAUSE})?"
)
_PREAMBLE = pattern(r"U(?<!\w.)\.\s?S\.\sC(?:onst|ONST)\.,?\sp(?:mbl\.|reamble)")
_PLURAL = pattern(rf"U(?<!\w.)\.\s?S\.\sC(?:onst|ONST)\.,?\samends\.\s({_ROMAN}(?:(?:,|,?\s(?:and|&))\s{_ROMAN})+)")
_LONE = pattern(rf"\bAmendment\s([IVX]{{1,6}}),\s{_SECTION}{_CLAUSE}(?!\sof\sthe\s(?!U\.|US|Const))")
_STATE = pattern(
    r"(?<![\w.])((?!U\.)(?:[A-Z][a-z]{2,5}\.|[A-Z]\.\s?[A-Z]\.|[A-Z]\w{3,8})\sConst\.),?"
    rf"\sart\.\s({_ROMAN})(?:,?\s{_SECTION})?"
)
_BEHIND = pattern(
    rf"[Aa](?<!\w.)(?:rt(?:icle|\.)|(mend(?:ment|\.)))\s({_ROMAN})(?:,?\s{_SECTION}{_CLAUSE})?,?\s(?:of|to)\sthe\s"
    r"(?:(?:U\.\s?S\.|US|United\sStates|American|[Ff]ederal)\sConstitution|Constitution\sof\sthe\sUnited\sStates)"
)
_ONE = pattern(_ROMAN)
_BARE = pattern(
    rf"[Aa](?<!\w.)rt(?:icle|\.)\s([IVX]{{1,4}})\b(?:,?\s{_SECTION}{_CLAUSE})?,?\sof\sthe\s(?:Federal\s)?Constitution\b"
    r"(?!\sof)"
)
_NAMES = (
    "U.S. Constitution",
    "United States Constitution",
    "Constitution of the United States",
    "U.S. Const.",
    "U.S. CONST.",
    "U. S. Const.",
)
_ORDINAL = r"(Twenty-[A-Za-z]{5,7}|[A-Z][a-z]{2,10}th|First|Second|Third|\d{1,2}(?:st|[nr]d|th))\sAmendment\b"
_OF_IT = (
    r"\s(?:to|of)\sthe\s(?:(?:U\.\s?S\.|US|United\sStates|Federal)\s)?Constitution"
    r"(?:\sof\sthe\sUnited\sStates|\b(?!\sof))"
)
_NAMED = pattern(
    rf"\b(?:{_SECTION}\sof\sthe\s{_ORDINAL}(?:{_OF_IT})?|{_ORDINAL}(?:,\s{_SECTION}(?:{_OF_IT})?|{_OF_IT}))"
)


def find(text: str) -> Iterator[Found]:
    """The places of the Constitution that *text* cites with the name of their article or amendment, in no order."""
    if any(name in text for name in ("Constitution", "Const.", "CONST.")):
        yield from _named(text)
        yield from map(_of_a_state, _STATE().finditer(text) if " Const." in text else ())
    for match in _LONE().finditer(text) if "Amendment" in text else ():
        found = _found(Span(*match.span()), "amendment", match[1], match[2], match[3])
        if found.fault is None:
            yield found
    for match in _NAMED().finditer(text) if " Amendment" in text else ():
        ordinal = (match[2] or match[3]).lower()
        number = _NUMBERS.get(ordinal) or (ordinal[:-2] if ordinal[:-2] in _NUMBERS.values() else None)
        if number:
            yield _found(Span(*match.span()), "amendment", number, match[1] or match[4], None)


def _named(text: str) -> Iterator[Found]:
    """The places that stand beside the name of the Constitution."""
    for match in _BEFORE().finditer(text):
        is_open = "(" in match[0] and text.startswith(")", match.end())
        span = Span(match.start(), match.end() + is_open)
        yield _found(span, "amendment" if match[1] else "article", match[2], match[3], match[4])
    for match in _BEHIND().finditer(text):
        yield _found(Span(*match.span()), "amendment" if match[1] else "article", match[2], match[3], match[4])
    for match in _BARE().finditer(text) if any(name in text for name in _NAMES) else ():
        yield _found(Span(*match.span()), "article", match[1], match[2], match[3])
    for match in _PREAMBLE().finditer(text):
        yield Found(Span(*match.span()), System.LAW, WORK, "preamble", (reach(("preamble",)),))
    for match in _PLURAL().finditer(text):
        yield _listed(match)


def _found(span: Span, unit: str, number: str, section: str | None, clause: str | None) -> Found:
    label = f"{unit} {arabic(number)}"
    labels = (label, f"section {section}" if section else "", f"clause {clause}" if clause else "")
    short = "amend." if unit == "amendment" else "art."
    ref = f"{short} {_roman(int(arabic(number)))}" + f" § {section}" * bool(section) + f" cl. {clause}" * bool(clause)
    place = tuple(one for one in labels if one)
    return Found(span, System.LAW, WORK, ref, (reach(place),), fault=_fault(unit, label, section))


def _listed(match: Match[str]) -> Found:
    """Several amendments: "U.S. Const. amends. V, XIV"."""
    numbers = [arabic(number) for number in _ONE().findall(match[1])]
    faults = (_fault("amendment", f"amendment {number}", None) for number in numbers)
    reaches = tuple(reach((f"amendment {number}",)) for number in numbers)
    ref = "amends. " + ", ".join(_roman(int(number)) for number in numbers)
    return Found(Span(*match.span()), System.LAW, WORK, ref, reaches, fault=next(filter(None, faults), None))


def _of_a_state(match: Match[str]) -> Found:
    """An article of the constitution of a state, by its abbreviation: "Cal. Const. art. I, § 1"."""
    place = (f"article {arabic(match[2])}", *((f"section {match[3]}",) if match[3] else ()))
    ref = f"art. {match[2]}" + f" § {match[3]}" * bool(match[3])
    return Found(Span(*match.span()), System.LAW, " ".join(match[1].split()), ref, (reach(place),))


def _fault(unit: str, label: str, section: str | None) -> str | None:
    many = ARTICLES if unit == "article" else AMENDMENTS
    if not 1 <= int(label.split()[1]) <= many:
        return f"the {WORK} has {many} {unit}s"
    sections = SECTIONS.get(label, 0)
    if not section or 1 <= int(section) <= sections:
        return None
    return f"{label} of the {WORK} has {sections or 'no'} sections"


def _roman(number: int) -> str:
    """The numeral of a number below 90."""
    tens, ones = divmod(number, 10)
    return ("XL" if tens == 4 else "L" + "X" * (tens - 5) if tens > 4 else "X" * tens) + (  # noqa: PLR2004 - numerals
        ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
    )
