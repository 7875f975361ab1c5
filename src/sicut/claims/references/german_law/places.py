"""Sections and their parts as German writes them: "5 Abs. 1 und 2 Nr. 1", "823 I 1", "6(1)(a)"."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sicut.model.reference import Place, Reach
from sicut.text.pattern import pattern

_GAP = r"[ \t\xa0\u2009\u202f]*(?:\n(?!\s*\n)[ \t]*)?"
_VALUE = r"[0-9]{1,3}[a-z]{0,2}(?![0-9A-Za-zÄÖÜäöüß])"
_LETTERS = r"(?:[a-z]|([a-z])\2{1,2})(?![A-Za-zÄÖÜäöüß])\)?"
_UNITS = {
    "paragraph": r"Abs(?:\.|atz(?:es)?\b|ätzen?\b|(?=[ \xa0]?[0-9]))",
    "subparagraph": r"(?:UAbs|Unterabs)(?:\.|atz\b|(?=[ ]?[0-9]))",
    "sentence": r"(?:Satz|Sätzen?|S\.|S(?=[ ][0-9]))",
    "half-sentence": r"(?:Halbsatz|Halbs\.|HS\.?|Hs\.?)",
    "number": r"(?:Nrn?\.?|Nummern?|Ziff(?:\.|ern?)|Z\.?(?=[ ][0-9]))",
    "letter": r"(?:Buchst(?:\.|aben?\b)?|[Ll]it(?:\.|era\b)?)",
    "alternative": r"(?:Alt(?:\.|ernativen?\b)?|Var(?:\.|iante\b)|Fall)",
    "double-letter": r"(?:Doppelbuchst(?:\.|aben?\b)?)",
    "section": r"§(?!§)",
    "indent": r"(?:Spiegelstrich|Spstr\.|Gedankenstrich)",
}
_UNIT = pattern(rf"{_GAP},?{_GAP}(?:" + "|".join(f"(?P<{n.replace('-', '_')}>{p})" for n, p in _UNITS.items()) + ")")
_ORDINAL = pattern(
    rf"{_GAP},?{_GAP}([1-9])\.[ \xa0]?(?:(?P<half_sentence>Halbsatz|Halbs\.|HS\b\.?|Hs\b\.?)|(?P<indent>Spiegelstrich)"
    r"|(?P<alternative>Alt\.|Alternative\b|Var\.|Variante\b|Fall\b)|(?P<subparagraph>UAbs\.|Unterabs(?:\.|atz\b)))"
)
_NUMBER = pattern(rf"{_GAP}({_VALUE})")
_LETTER = pattern(rf"{_GAP}({_LETTERS})")
_SECTION = pattern(
    rf"{_GAP}([0-9]{{1,4}})((?:bis|ter|quater)(?![a-zäöüß])|[a-zA-Z]{{1,2}}(?![A-Za-zÄÖÜäöüß])|["
    rf" \xa0][a-eg-z](?![\wÄÖÜäöüß.)]))?"
    r"(?![0-9A-Za-zÄÖÜäöüß])"
)
_FOLLOWING = pattern(r"[ \xa0]?(ff?)(?:\.|(?![A-Za-zÄÖÜäöüß]))")
_BRACKETED = pattern(r"[ \xa0]?\(([0-9]{1,2}[a-z]?|[a-z]|[ivx]{1,4})\)")
_ROMAN = pattern(r"[ \xa0]([IVX]{1,5})(?![\w.)-])")
_ROMAN_SENTENCE = pattern(r"[ \xa0]([1-9])(?![0-9.])")
_AND = pattern(
    rf"{_GAP}(?:(,(?:{_GAP}(?:und|oder))?|;|und|oder|sowie|u\.|/|bzw\.)|(bis|-|–|—)|(i\.{_GAP}V\.{_GAP}(?:m\.|mit)"
    rf"|in Verbindung mit|iVm)){_GAP}"
)
_CLOSED = pattern(rf"{_GAP}(?:[,;.:)\]/<\"“]|[-–—][ ]?[0-9]|und\b|oder\b|sowie\b|bis\b|ff?\b|[a-z]?$|i\.|$)")
_ROMANS = {"I": 1, "V": 5, "X": 10}
_SINGLE_SIGN_SECTION = 20
_MOST_PARTS = 30


class Item(NamedTuple):
    """One section in a list: from ``start`` to ``end``, its number ending at ``number_end``."""

    start: int
    number_end: int
    end: int
    number: str
    reaches: tuple[Reach, ...]


class Listing:
    """Reads the list of places that stands at a place of *text*; *named* says whether a statute is named there."""

    def __init__(self, text: str, unit: str, *, plural: bool, named: Callable[[int], bool]) -> None:
        self.items: list[Item] = []
        self.end = 0
        self._text, self._unit, self._plural, self._named = text, unit, plural, named
        self._path: list[str] = []
        self._reaches: list[Reach] = []
        self._start = self._number_end = 0
        self._is_range = False

    def read(self, at: int) -> bool:
        """Read the list at *at*; false if there is no number."""
        section = _SECTION().match(self._text, at)
        if section is None:
            return False
        self._open(section)
        while self._step():
            pass
        self._close()
        return True

    def _step(self) -> bool:
        return self._part() or self._next()

    def _open(self, section: re.Match[str]) -> None:
        number, letter = section.group(1), (section.group(2) or "").strip()
        end = section.end()
        if letter in {"f", "ff"}:
            letter, end = "", section.end(1)
        self._start, self._number_end, self.end = section.start(1), end, end
        self._path = [f"{self._unit} {number}{letter}"]
        self._reaches = []
        self._extend()

    def _close(self) -> None:
        number = self._path[0].partition(" ")[2]
        self._commit()
        self.items.append(Item(self._start, self._number_end, self.end, number, tuple(self._reaches)))

    def _commit(self) -> None:
        place: Place = tuple(self._path)
        if self._is_range and self._reaches:
            self._reaches[-1] = Reach(self._reaches[-1].first, place)
        elif place != (self._reaches[-1].last if self._reaches else None):
            self._reaches.append(Reach(place, place))
        self._is_range = False

    def _extend(self) -> None:
        """Take "f." and "ff."."""
        found = _FOLLOWING().match(self._text, self.end)
        if found is None:
            return
        self.end = found.end()
        label, _, number = self._path[-1].rpartition(" ")
        if found.group(1) == "f" and number.isdigit():
            self._commit()
            self._is_range = True
            self._path[-1] = f"{label} {int(number) + 1}"

    def _part(self) -> bool:
        """A part below what was read last."""
        for found, value in self._parts():
            unit = (found.lastgroup or "paragraph").replace("_", "-")
            self._put(unit, value)
            return True
        return False

    def _parts(self) -> Iterator[tuple[re.Match[str], str]]:
        text, at = self._text, self.end
        if (unit := _UNIT().match(text, at)) is not None:
            shape = _LETTER() if "letter" in str(unit.lastgroup) else _NUMBER()
            if unit.lastgroup == "section" and (self._unit == "section" or len(self._path) > 1):
                return
            if (value := shape.match(text, unit.end())) is not None:
                self.end = value.end()
                yield unit, value.group(1).rstrip(")")
        elif (ordinal := _ORDINAL().match(text, at)) is not None:
            self.end = ordinal.end()
            yield ordinal, ordinal.group(1)
        else:
            self._bare_part()

    def _bare_part(self) -> None:
        """A part without its name: "(1)", "(a)", "I", "I 2"."""
        if (bracketed := _BRACKETED().match(self._text, self.end)) is not None:
            value = bracketed.group(1)
            self.end = bracketed.end()
            self._put("paragraph" if value[0].isdigit() else "letter", value)
        elif len(self._path) == 1 and (roman := _ROMAN().match(self._text, self.end)) is not None:
            self.end = roman.end()
            self._put("paragraph", str(_arabic(roman.group(1))))
            if (sentence := _ROMAN_SENTENCE().match(self._text, self.end)) is not None:
                self.end = sentence.end()
                self._put("sentence", sentence.group(1))
        else:
            return
        self._step()

    def _put(self, unit: str, value: str) -> None:
        kinds = [label.rpartition(" ")[0] for label in self._path]
        if unit == "double-letter":
            unit = "letter"
        elif unit in kinds[1:]:
            self._commit()
            del self._path[kinds.index(unit, 1) :]
        elif unit == "paragraph" and len(self._path) > 1:
            self._commit()
            del self._path[1:]
        self._path.append(f"{unit} {value}")
        self._extend()

    def _next(self) -> bool:
        """A further place after "," or "und"."""
        joint = _AND().match(self._text, self.end)
        if joint is None:
            return False
        if joint.group(3) or _UNIT().match(self._text, joint.end()):
            before, self.end = self.end, joint.end()
            if self._part():
                return True
            self.end = before
            return False
        return self._further_number(joint) or self._further_letter(joint)

    def _further_letter(self, joint: re.Match[str]) -> bool:
        label, _, _ = self._path[-1].rpartition(" ")
        letter = _LETTER().match(self._text, joint.end())
        if label != "letter" or letter is None:
            return False
        self._another(label, letter.group(1).rstrip(")"), joint)
        self.end = letter.end()
        return True

    def _further_number(self, joint: re.Match[str]) -> bool:
        section = _SECTION().match(self._text, joint.end())
        if section is None:
            return False
        sized = _FOLLOWING().match(self._text, section.end(1)) is not None or self._goes_on(section.end())
        if not sized:
            return False
        if self._is_section(section, is_range=bool(joint.group(2))):
            if joint.group(2):
                self._commit()
                self._is_range = True
                self._path = [f"{self._unit} {section.group(1)}{(section.group(2) or '').strip()}"]
                self.end = self._number_end = section.end()
                self._extend()
            else:
                self._close()
                self._open(section)
            return True
        label, _, _ = self._path[-1].rpartition(" ")
        if label == "letter":
            label = next((known.rpartition(" ")[0] for known in reversed(self._path) if known[0] != "l"), "paragraph")
        elif any(known.startswith("paragraph") for known in self._path) and self._is_paragraph(section):
            label = "paragraph"
        self._another(label, section.group(1) + (section.group(2) or "").strip(), joint)
        self.end = section.end()
        self._extend()
        return True

    def _another(self, label: str, value: str, joint: re.Match[str]) -> None:
        kinds = [known.rpartition(" ")[0] for known in self._path]
        self._commit()
        self._is_range = bool(joint.group(2))
        if label in kinds[1:]:
            del self._path[kinds.index(label, 1) :]
        self._path.append(f"{label} {value}")

    def _goes_on(self, at: int) -> bool:
        return (
            _CLOSED().match(self._text, at) is not None
            or _UNIT().match(self._text, at) is not None
            or _BRACKETED().match(self._text, at) is not None
            or self._named(at)
        )

    def _is_paragraph(self, section: re.Match[str]) -> bool:
        unit = _UNIT().match(self._text, section.end())
        return (
            unit is not None and unit.lastgroup in {"sentence", "number"} and self._path[-1].startswith(unit.lastgroup)
        )

    def _is_section(self, section: re.Match[str], *, is_range: bool) -> bool:
        """Whether a bare number is a section of its own, and not another part of the last one."""
        if len(self._path) == 1:
            return True
        unit = _UNIT().match(self._text, section.end())
        if unit is not None and unit.lastgroup == "paragraph":
            return True
        if is_range:
            return False
        number, current = int(section.group(1)), int(re.sub(r"\D", "", self._path[0]))
        if number > _MOST_PARTS and not self._path[-1].startswith("number"):
            return True
        if number <= current:
            last = re.sub(r"\D", "", self._path[-1])
            return self._plural and last.isdigit() and number <= int(last) and len(self._path) == 2  # noqa: PLR2004
        return self._plural or number > _SINGLE_SIGN_SECTION


def _arabic(roman: str) -> int:
    values = [_ROMANS[c] for c in roman]
    return sum(-v if v < after else v for v, after in zip(values, (*values[1:], 0), strict=True))


_GERMAN = {
    "section": "§",
    "article": "Art.",
    "paragraph": "Abs.",
    "subparagraph": "UAbs.",
    "sentence": "S.",
    "half-sentence": "Hs.",
    "number": "Nr.",
    "letter": "Buchst.",
    "alternative": "Alt.",
    "indent": "Spstr.",
}


def spelled(reaches: tuple[Reach, ...]) -> str:
    """The places of one section in German: "§ 5 Abs. 1, Abs. 2 Nr. 1"."""
    return _joined(reaches, lambda place: " ".join(_label(label, _GERMAN) for label in place))


def bracketed(reaches: tuple[Reach, ...]) -> str:
    """The same as acts of the union are cited: "Art. 6(1)(a)"."""
    return _joined(reaches, _bracketed)


def _bracketed(place: Place) -> str:
    words = []
    for label in place:
        unit, _, value = label.rpartition(" ")
        is_head = unit in {"article", "section"}
        words.append(_label(label, _GERMAN) if is_head else f"({value})" if unit in _SHORT else f" {unit} {value}")
    return "".join(words).strip()


_SHORT = frozenset({"paragraph", "letter", "number", "point"})


def _label(label: str, names: dict[str, str]) -> str:
    unit, _, value = label.rpartition(" ")
    return f"{names.get(unit, unit)} {value}"


def _shared(before: Place, place: Place) -> int:
    """How many labels both begin with, at least one less than *place* has."""
    return next(
        (at for at, pair in enumerate(zip(before, place, strict=False)) if pair[0] != pair[1]),
        min(len(before), len(place) - 1),
    )


def _joined(reaches: tuple[Reach, ...], spell: Callable[[Place], str]) -> str:
    words: list[str] = []
    before: Place = ()
    for first, last in reaches:
        word = spell(first[_shared(before, first) :])
        if last != first:
            rest = last[_shared(first, last) :]
            word += f"-{rest[0].rpartition(' ')[2]}" if len(rest) == 1 else f"-{spell(rest)}"
        words.append(word)
        before = first
    return ", ".join(words)
