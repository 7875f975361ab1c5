"""Regulations, directives and decisions of the European Union by their numbers, in four languages."""

import re
from typing import NamedTuple

from sicut.editions.law import eu
from sicut.editions.law.code import Code
from sicut.text.pattern import pattern

_TYPES = {
    "Implementing Regulation": r"(?:Commission |Council )?Implementing Regulation|Durchführungsverordnung",
    "Delegated Regulation": r"(?:Commission )?Delegated Regulation|Delegierten? Verordnung",
    "Framework Decision": r"(?:Council )?Framework Decision|Rahmenbeschluss(?:es)?|Rahmenbeschluß|[Dd]écision-cadre"
    r"|[Dd]ecisión marco",
    "Implementing Decision": r"(?:Commission |Council )?Implementing Decision|Durchführungsbeschluss(?:es)?",
    "Regulation": r"(?:Council |Commission )?Regulation|Verordnung|VO|[Rr]èglement|[Rr]eglamento",
    "Directive": r"(?:Council |Commission )?Directive|directive|Richtlinie|(?:EU-|EG-)?RL|[Dd]irectiva",
    "Decision": r"(?:Council |Commission )?Decision|Beschluss(?:es)?|Beschluß|Entscheidung|[Dd]écision|[Dd]ecisión",
}
_UNIONS = {"EU": "EU", "UE": "EU", "EG": "EC", "EC": "EC", "CE": "EC", "EWG": "EEC", "EEC": "EEC", "CEE": "EEC"}
_UNIONS |= {"Euratom": "Euratom", "EAG": "Euratom", "EGKS": "ECSC", "ECSC": "ECSC", "JI": "JHA", "JHA": "JHA"}
_UNIONS |= {"JAI": "JHA", "GASP": "CFSP", "CFSP": "CFSP", "PESC": "CFSP"}
_COMMUNITY = "|".join(sorted(_UNIONS, key=lambda one: (-len(one), one)))
_SPACE = r"[ \xa0]?"
_BODY = (
    rf"(?:{_SPACE}\((?P<union>{_COMMUNITY})(?:, ?Euratom)?\))?{_SPACE}(?:(?:No|Nr|n|núm|num)\.?{_SPACE}[°º]?{_SPACE})?"
    rf"(?P<first>[0-9]{{1,4}})/(?P<second>[0-9]{{1,5}})(?:/(?P<suffix>{_COMMUNITY})(?![A-Za-z]))?(?![0-9/])"
)
_ACT = pattern(
    "(?:" + "|".join(f"(?P<{n.replace(' ', '_')}>{p})" for n, p in _TYPES.items()) + ")"
    r"(?: (?:des Rates|der Kommission|of the Council|du Conseil|del Consejo))?" + _BODY
)
_BARE = pattern(
    rf"(?<![0-9/.,-])(?P<first>[0-9]{{2,4}})/(?P<second>[0-9]{{1,5}})/(?P<suffix>{_COMMUNITY})(?![A-Za-z0-9])"
)
_DIGITS = pattern(rf"[0-9]/[0-9]{{1,5}}(?:/(?:{_COMMUNITY})(?![A-Za-z0-9]))?(?![0-9/])")
_DIRECTIVE = pattern("[Rr]ichtlinie|[Dd]irectiv")
_SHORT_YEAR = 100
_FIRST_YEAR = 1952
_NEW_NUMBERS = 2015
_LOOK_BACK = 70


class Act(NamedTuple):
    """An act named by its number between two offsets; ``code`` if it is in the tables."""

    start: int
    end: int
    name: str
    code: Code | None

    @property
    def work(self) -> str:
        """What references call it."""
        return self.code.work if self.code is not None else self.name


def act_at(text: str, at: int) -> Act | None:
    """The act whose type and number begin at *at*: "Directive 95/46/EC", "Verordnung (EU) 2016/679"."""
    found = _ACT().match(text, at)
    if found is None or not (found["union"] or found["suffix"] or _is_dated(found)):
        return None
    kind = next(name for name in _TYPES if found[name.replace(" ", "_")])
    return _act(found, kind, found["union"] or found["suffix"])


def acts(text: str) -> list[Act]:
    """All acts that *text* names by number, in order; linear in its length."""
    found: list[Act] = []
    for digits in _DIGITS().finditer(text):
        act = _around(text, digits.start(), digits.end())
        if act is not None and (not found or act.start >= found[-1].end):
            found.append(act)
    return found


def _around(text: str, slash: int, end: int) -> Act | None:
    before = text[max(0, slash - _LOOK_BACK) : slash]
    base = slash - len(before)
    for kind in _HEAD().finditer(before):
        act = act_at(text, base + kind.start())
        if act is not None and act.end == end:
            return act
    bare = _BARE().match(text, max(base, slash - _digits_before(before)))
    return None if bare is None else _act(bare, "Directive" if _DIRECTIVE().search(before) else "", bare["suffix"])


_HEAD = pattern(
    r"(?<![\w-])(?:Commission |Council )?(?:Implementing|Delegated|Framework|Regulation|Durchführungs|Delegierte|Rahmen"
    r"|VO\b|Verordnung|[Rr]èglement|[Rr]eglamento|[Dd]irectiv|Richtlinie|(?:EU-|EG-)?RL\b|Decision|Beschlu|Entscheidung"
    r"|[Dd]écision|[Dd]ecisión)"
)


def _digits_before(before: str) -> int:
    return len(before) - len(before.rstrip("0123456789"))


def _is_dated(found: re.Match[str]) -> bool:
    """Whether the year stands first in its four digits, or it is a regulation of the tables."""
    is_first = found["first"].startswith(("19", "20")) and len(found["first"]) == len("2016")
    return is_first or f"Regulation {found['first']}/{found['second']}" in eu.numbers()


def _act(found: re.Match[str], kind: str, written: str | None) -> Act:
    first, second = found["first"], found["second"]
    union = _UNIONS.get(written or "", "")
    year = int(first) if len(first) > 2 else int(first) + 1900  # noqa: PLR2004
    if "Regulation" in kind:
        number = f"{first}/{second}"
        is_new = _NEW_NUMBERS <= int(first) < _NEW_NUMBERS + _SHORT_YEAR
        shown = f"({union}) {number}" if union and is_new else f"({union}) No {number}" if union else number
        name = f"{kind} {shown}"
    else:
        number = f"{first}/{second}"
        name = (
            f"{kind} {number}/{union}".strip() if union and not found.groupdict().get("union") else f"{kind} {number}"
        )
        if found.groupdict().get("union"):
            name = f"{kind} ({union}) {number}"
    code = eu.numbers().get(f"{kind or 'Directive'} {number}") if year >= _FIRST_YEAR or "Regulation" in kind else None
    return Act(found.start(), found.end(), name, code)
