"""Federal law of the United States: the code, the regulations, the rules of procedure."""

from collections.abc import Callable, Iterator
from re import Match

from sicut.claims.references.found import Found
from sicut.claims.references.provisions import DASHES, GAP, reach, subdivisions
from sicut.claims.references.us_law import constitution
from sicut.model.reference import Reach, System
from sicut.model.span import Span
from sicut.text.pattern import pattern

_SUBS = r"(?:\s?\((?:\d{1,3}|[A-Za-z]{1,5})\))*"
_NUMBER = rf"\d{{1,5}}(?:[a-z]{{1,3}}(?:-\d{{1,2}}[a-z]?(?![\d–]))?)?{_SUBS}"
_PART = rf"\d{{1,4}}(?:\.\d{{1,5}}[a-z]?(?:-\d{{1,3}}[a-z]?)?)?{_SUBS}"
_MORE = (
    r"(?:(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|\s?[-–—]\s?|\sto\s)(?!\d+\sU\.?\s?S|\d+\sC\.?\s?F){one}(?![\d.]*\d))*"
)
_SIGN = r"(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.)"
_USC = pattern(
    rf"(?<![\w.])(\d{{1,2}})\s(?:U\.?\s?S\.?\s?C\.?(?:\s?[AS]\.)?|U\.\s?S\.\s[Cc]ode|United\sStates\sCode),?{GAP}?"
    rf"(?:{_SIGN}\s?)?((?:{_NUMBER}){_MORE.format(one=f'(?:{_NUMBER})')})(?!\w)"
)
_CODE = r"(?:United\sStates\sCode|U\.\s?S\.\s?C(?:ode|\.))"
_USC_BEHIND = pattern(
    rf"{_SIGN}\s?({_NUMBER})\sof\s[Tt]itle\s(\d{{1,2}})(?:,|\sof)?(?:\sthe)?\s{_CODE}"
    rf"|[Tt]itle\s(\d{{1,2}}),\s{_SIGN}\s?({_NUMBER})(?:,|\sof)?(?:\sthe)?\s{_CODE}"
)
_CFR = pattern(
    rf"(?<![\w.])(\d{{1,2}})\sC\.?\s?F\.?\s?R\.?,?{GAP}?(?:({_SIGN}|[Pp]arts?|[Pp]ts?\.)\s?)?"
    rf"((?:{_PART}){_MORE.format(one=f'(?:{_PART})')})(?!\w)"
)
_RULES = {
    "civ": "Federal Rules of Civil Procedure",
    "crim": "Federal Rules of Criminal Procedure",
    "app": "Federal Rules of Appellate Procedure",
    "bankr": "Federal Rules of Bankruptcy Procedure",
    "evid": "Federal Rules of Evidence",
    "frcp": "Federal Rules of Civil Procedure",
    "fre": "Federal Rules of Evidence",
}
_RULE_NUMBER = rf"\d{{1,4}}(?:\.\d{{1,3}})?{_SUBS}"
_RULE = pattern(
    r"\b(?:Fed(?:\.\s?R\.\s?|eral\sRules?\sof\s)(?:(Civ|Crim|App|Bankr)(?:\.\s?P\.|(?:il|inal|ellate|uptcy)\sProcedure)"
    rf"|(Evid)(?:\.|ence))|(FRCP|FRE)),?\s?(?:[Rr]ule\s)?({_RULE_NUMBER})(?!\w)"
)
_PUBLIC_LAW = pattern(
    r"\b(?:Pub(?:\.|lic)\s?L(?:\.|aw)|P\.\s?L\.),?\s(?:[Nn]o\.\s?)?(\d{2,3}[-–]\d{1,4})(?![\w-])"
    rf"(?:,\s{_SIGN}\s?(\d{{1,5}}{_SUBS})(?!\w))?"
)
_RULE_OF = pattern(
    rf"\b[Rr]ules?\s({_RULE_NUMBER})\sof\sthe\sFederal\sRules\sof\s"
    r"(?:(Civ|Crim|App|Bankr)(?:il|inal|ellate|uptcy)\sProcedure|(Evid)ence)"
)
_ONE = pattern(
    rf"(\d[\w.]*(?:(?<=[a-zA-Z])-\d{{1,2}}[a-z]?(?!\d)|(?<=\.\d\d)-\d{{1,2}}|(?<=\.\d)-\d{{1,2}})?)({_SUBS})"
)


def find(text: str) -> Iterator[Found]:
    """The places of federal law that *text* cites, in no order."""
    for hint, finder in _FINDERS:
        if any(word in text for word in hint):
            yield from finder(text)


def _code(text: str) -> Iterator[Found]:
    for match in _USC().finditer(text):
        yield _sections(match, f"{int(match[1])} U.S.C.", match[2], "section")
    for match in _USC_BEHIND().finditer(text):
        yield _sections(match, f"{int(match[2] or match[3])} U.S.C.", match[1] or match[4], "section")


def _regulations(text: str) -> Iterator[Found]:
    for match in _CFR().finditer(text):
        is_part = "." not in match[3] if not match[2] else match[2][0] in "Pp"
        yield _sections(match, f"{int(match[1])} C.F.R.", match[3], "part" if is_part else "section")


def _rules(text: str) -> Iterator[Found]:
    for match in _RULE().finditer(text):
        yield _sections(match, _RULES[(match[1] or match[2] or match[3]).lower()], match[4], "rule")
    for match in _RULE_OF().finditer(text):
        yield _sections(match, _RULES[(match[2] or match[3]).lower()], match[1], "rule")


def _public_laws(text: str) -> Iterator[Found]:
    for match in _PUBLIC_LAW().finditer(text):
        work = f"Pub. L. {match[1].replace('–', '-')}"
        reaches = tuple(_reaches(match[2], "section")) if match[2] else ()
        yield Found(Span(*match.span()), System.LAW, work, f"§ {match[2]}" if match[2] else "", reaches)


def _sections(match: Match[str], work: str, numbers: str, unit: str) -> Found:
    written = "(".join(part.rstrip() for part in numbers.split("("))
    reaches = tuple(_reaches(numbers, unit))
    many = len(reaches) > 1 or any(one.first != one.last for one in reaches)
    sign = {"section": "§§ " if many else "§ ", "rule": "Rule ", "part": "Parts " if many else "Part "}[unit]
    return Found(Span(*match.span()), System.LAW, work, sign + written, reaches)


def _reaches(numbers: str, unit: str) -> Iterator[Reach]:
    """The reaches of a list of sections; after a dash or "to" stands the end of a range."""
    places: list[tuple[bool, tuple[str, ...]]] = []
    end = 0
    for match in _ONE().finditer(numbers):
        between = numbers[end : match.start()].strip()
        is_end = bool(places) and (between == "to" or between in tuple(DASHES))
        places.append((is_end, (f"{unit} {match[1]}", *subdivisions(match[2]))))
        end = match.end()
    for number, (is_end, place) in enumerate(places):
        if is_end:
            continue
        follows = number + 1 < len(places) and places[number + 1][0]
        yield reach(place, places[number + 1][1] if follows else place)


_FINDERS: tuple[tuple[tuple[str, ...], Callable[[str], Iterator[Found]]], ...] = (
    (("U.S.C", "U. S. C", "USC", "U.S. C", "United States Code", "U.S.\xa0C"), _code),
    (("C.F.R", "CFR", "C. F. R"), _regulations),
    (("Fed. R.", "Fed.R.", "Federal Rule", "FRCP", "FRE "), _rules),
    (("Pub. L", "Pub.L", "Public Law", "P.L.", "P. L."), _public_laws),
    (("Const", "CONST", "Amendment", "amend"), constitution.find),
)
