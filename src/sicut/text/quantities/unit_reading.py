"""Reading the unit that stands after a number, and the currency before it."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from sicut.text.fold import letters
from sicut.text.pattern import pattern
from sicut.text.quantities import unit_names
from sicut.text.quantities.unit_algebra import divides, raised, ratio
from sicut.text.quantities.unit_measure import dimension
from sicut.text.quantities.unit_words import PER
from sicut.text.unicode import is_unspaced

_GAP = r"(?:[^\S\n]{1,2}(?:\n[^\S\n]?)?|\n[^\S\n]?)"
_GAP_BEFORE_UNIT = pattern(rf"[^\S\n](?:(?:de|of){_GAP}|d['’])|[多余餘来來]|{_GAP}|[-\u2010\u2011](?=[^\W\d])")
_SPACE = pattern(_GAP)
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0670])"
_WORD = pattern(rf"[^\W\d_]{_LETTER}*(?:['’.]{_LETTER}+)*\.?")
_POWER = pattern(
    r"(?P<up>[²³])|\^(?P<hat>[23])|(?P<plain>[23])(?![\w.,]?\d|\w)|\s(?P<word>squared|cubed|square|carrés?|cubes?)\b"
    r"|\^?[-\u2212\u207b](?P<under>[123¹²³])(?!\w)"
)
_OPERATOR = pattern(rf"\s?/\s?(?=[^\W\d])|[·⋅*](?=[^\W\d])|{_GAP}(?P<word>[^\W\d_]{{1,4}}){_GAP}")
_EXPONENTS = {
    "2": 2,
    "3": 3,
    "²": 2,
    "³": 3,
    "squared": 2,
    "square": 2,
    "cubed": 3,
    "carré": 2,
    "carrés": 2,
    "cube": 3,
    "cubes": 3,
}
_BEFORE = 28
_MOST_FACTORS = 3
_LONGEST = 64
_MOST_WORDS = 5
_PREFIX_WORDS = {"kilo": 1000, "mega": 10**6, "giga": 10**9}
_WITH_RAISED_ORDINALS = frozenset({"it", "pt"})
_BESIDE = frozenset({"p", "um", "us"})
_BESIDE_DECIMALS = frozenset({"s", "d", "A", "N", "K"})
_BEFORE_NO_CAPITAL = frozenset({"c", "C", "F", "J", "V", "W", "L", "h", "g", "t", "m", "l"})
"""Signs that are letters or words too, and where they are signs."""


class Unit(NamedTuple):
    """A unit that was read: its key, where it ends, and what the number is to be multiplied with."""

    key: str
    end: int
    factor: Fraction = Fraction(1)
    is_sign: bool = False


class Reader:
    """Reads the units of one text, by the words of its language."""

    def __init__(self, text: str, language: str | None) -> None:
        """Nothing is read yet; *language* as a BCP 47 tag, or ``None``."""
        self.text = text
        tongue = None if language is None else language.split("-")[0].lower()
        self.names = unit_names.names(tongue)
        self.tongue = tongue
        self.per = frozenset((PER.get(tongue or "en") or PER["en"]).split())

    def after(self, at: int, *, in_digits: bool, beside: bool = True) -> Unit | None:
        """The unit right after the number that ends at *at*, over one space or hyphen if need be."""
        gap = _GAP_BEFORE_UNIT().match(self.text, at)
        start = at if gap is None else gap.end()
        over = self.text[at:start].strip(" \u00a0\u202f\u2009")
        linked = over not in {"", "-", "\u2010", "\u2011"}
        if linked and not beside:
            return None
        found = self._factor(start, in_digits=in_digits and not linked, spaced=start > at)
        if found is not None and found.is_sign and over and found.end - start == 1:
            return None
        return None if found is None else self._divided(found)

    def _divided(self, found: Unit) -> Unit:
        """The unit with those that it is divided by."""
        for _ in range(_MOST_FACTORS):
            link = _OPERATOR().match(self.text, found.end)
            if link is None or (link["word"] and letters(link["word"]) not in self.per):
                break
            word = letters(link["word"] or "")
            if word and not self.text[found.end - 1 : found.end].strip():
                break
            below = self._factor(link.end(), in_digits="/" in link[0], spaced=False)
            if below is None or not divides(found.key, below.key, word) or _AGO().match(self.text, below.end):
                break
            found = found._replace(key=ratio(found.key, below.key), end=below.end)
        return self._inverse(found)

    def rate(self, unit: str, end: int) -> Unit | None:
        """*unit*, which was read already and ends at *end*, divided by the one after it ("$15 an hour")."""
        found = self._divided(Unit(unit, end))
        return found if found.end > end else None

    def _inverse(self, found: Unit) -> Unit:
        """A second sign with an exponent below zero ("m s-1")."""
        gap = 1 if self.text[found.end : found.end + 1] in " \u00a0·⋅" and self.text[found.end : found.end + 1] else 0
        sign = self._sign(found.end + gap, in_digits=True, spaced=False) if gap and found.is_sign else None
        power = None if sign is None else _POWER().match(self.text, sign.end)
        if sign is None or power is None or not power["under"]:
            return found
        below = raised(sign.key, "¹²³".find(power["under"]) + 1 or int(power["under"]))
        return found if below is None else found._replace(key=ratio(found.key, below), end=power.end())

    def _factor(self, at: int, *, in_digits: bool, spaced: bool) -> Unit | None:
        found = self._name(at) or self._sign(at, in_digits=in_digits, spaced=spaced) or self._code(at)
        if found is None:
            return self._prefixed(at)
        power = _POWER().match(self.text, found.end)
        if power is None or dimension(found.key) not in {"length", "time"}:
            return found
        if power["under"]:
            below = raised(found.key, "¹²³".find(power["under"]) + 1 or int(power["under"]))
            return found if below is None else found._replace(key=f"per {below}", end=power.end())
        if power["plain"] and not found.is_sign:
            return found
        key = raised(found.key, _EXPONENTS[power["up"] or power["hat"] or power["plain"] or power["word"]])
        return found if key is None else found._replace(key=key, end=power.end())

    def _name(self, at: int) -> Unit | None:
        """The longest name that begins at *at*."""
        for form, key in self.names.unspaced.get(self.text[at : at + 1], ()):
            if self.text.startswith(form, at):
                return Unit(key, at + len(form))
        words = self._words(at)
        first = next(words, None)
        if first is None:
            return None
        rest = self.names.by_first.get(first[0])
        if rest is None:
            return None
        ends = [first, *(word for word, _ in zip(words, range(_MOST_WORDS), strict=False))]
        for tail, key in rest:
            if tuple(word for word, _ in ends[1 : 1 + len(tail)]) == tail:
                return self._stopped(Unit(key, ends[len(tail)][1]), ends[len(tail)][0])
        return None

    def _stopped(self, found: Unit, last: str) -> Unit:
        """The unit without a full stop that is no part of its abbreviation, *last* being its last word."""
        is_stop = self.text[found.end - 1] == "." and (last not in self.names.dotted or self._ends_sentence(found.end))
        return found._replace(end=found.end - 1) if is_stop else found

    def _ends_sentence(self, at: int) -> bool:
        following = self.text[at : at + 3].lstrip()
        return not following or following[0].isupper() or self.text[at] == "\n"

    def _words(self, at: int) -> Iterator[tuple[str, int]]:
        """The folded words from *at* on, a space or hyphen apart, and where each ends."""
        while True:
            word = _WORD().match(self.text, at, at + _LONGEST)
            if word is None:
                return
            yield letters(word[0]), word.end()
            at = word.end()
            following = self.text[at : at + 1]
            at += 1
            if not following or not (following in "-\u2010\u2011" or following.isspace()):
                return

    def _sign(self, at: int, *, in_digits: bool, spaced: bool) -> Unit | None:
        first = self.text[at : at + 1]
        signs = (*unit_names.unit_signs().get(first, ()), *unit_names.money_signs().get(first, ()))
        for sign, key in sorted(signs, key=lambda each: -len(each.text)):
            if self.text.startswith(sign, at) and self._may_be(sign, key, at, in_digits=in_digits, spaced=spaced):
                return Unit(key, at + len(sign), is_sign=True)
        return None

    def _may_be(self, sign: str, key: str, at: int, *, in_digits: bool, spaced: bool) -> bool:
        end = at + len(sign)
        following = self.text[end : end + 1]
        if sign == "°" and self.tongue in _WITH_RAISED_ORDINALS:
            return False
        if not sign[-1].isalpha():
            is_money = dimension(key) == "money"
            return not (is_money and sign[-1] != "." and spaced and following.isdigit()) and (
                in_digits or sign in "%٪€°"
            )
        if not in_digits or (following.isalnum() and not is_unspaced(following) and not _POWER().match(self.text, end)):
            return False
        if following in {"'", "’"} and self.text[end + 1 : end + 2].isalpha():
            return False
        return len(sign) > 2 or self._is_plain(  # noqa: PLR2004 - longer ones are nothing else
            sign, at, spaced=spaced
        )

    def _is_plain(self, sign: str, at: int, *, spaced: bool) -> bool:
        """Whether a short sign that is a word or a letter too is a unit here."""
        end = at + len(sign)
        following = self.text[end : end + 14]
        power = _POWER().match(self.text, end)
        if (power and power["under"]) or self.text[at - 1] == "/":
            return True
        if sign == "in":
            return bool(_THICK().match(following))
        if sign == "г" and _FOUR_DIGITS().search(self.text, max(0, at - 6), at):
            return False
        if sign in {"c", "p"} and self.tongue not in {"en", None}:
            return False
        if sign in _BESIDE_DECIMALS:
            return (spaced and sign == "s") or (not spaced and "." in self.text[max(0, at - 4) : at])
        if sign in _BESIDE:
            return not spaced
        return not (sign in _BEFORE_NO_CAPITAL and _CAPITAL().match(following))

    def _code(self, at: int) -> Unit | None:
        code = self.text[at : at + 3]
        is_apart = not self.text[at + 3 : at + 4].isalnum() and len(code) == 3  # noqa: PLR2004 - ISO 4217
        if code.isupper() and is_apart and code in unit_names.codes():
            return Unit(code, at + 3) if code not in unit_names.wordy_codes() or self._is_amount(at) else None
        return None

    def _is_amount(self, at: int) -> bool:
        """Whether a number right before *at* looks like money: it has two decimals or four digits."""
        return bool(_LONG_NUMBER().search(self.text[max(0, at - 12) : at]))

    def _prefixed(self, at: int) -> Unit | None:
        """A currency with a metric prefix ("kilodollars")."""
        word = _WORD().match(self.text, at, at + _LONGEST)
        for prefix, factor in _PREFIX_WORDS.items():
            rest = word is not None and letters(word[0]).removeprefix(prefix)
            if word is not None and rest and rest != letters(word[0]):
                key = dict(self.names.by_first.get(rest, ())).get(())
                if key is not None and dimension(key) == "money":
                    return Unit(key, word.end(), Fraction(factor))
        return None

    def before(self, start: int, least: int) -> tuple[str, int] | None:
        """The currency right before *start*, and where it begins, not before *least*."""
        window = self.text[max(least, start - _BEFORE) : start]
        bare = window.rstrip(" \u00a0\u202f\u2009")
        if len(window) - len(bare) > 1 or not bare:
            return None
        end = start - len(window) + len(bare)
        for sign, key in unit_names.signs_before().get(bare[-1], ()):
            if bare.endswith(sign):
                begin = end - len(sign)
                last = self.text[begin - 1 : begin]
                if not (last in {"$", "_"} or (last.isalnum() and (sign[0].isalpha() or last.isascii()))):
                    return key, begin
        return self._word_before(bare, end, start)

    def _word_before(self, bare: str, end: int, start: int) -> tuple[str, int] | None:
        code = bare[-3:]
        if code in unit_names.codes() and not (end > 3 and self.text[end - 4].isalnum()):  # noqa: PLR2004 - ISO 4217
            is_money = code not in unit_names.wordy_codes() or _MONEY().match(self.text, start)
            return (code, end - 3) if is_money else None
        words = [(letters(found[0]), found.start()) for found in _WORD().finditer(bare)]
        if not words or not (bare[-1].isalpha() and _NOTHING_MORE().match(self.text, start)):
            return None
        for size in (3, 2, 1):
            tail = words[-size:]
            if len(tail) == size and tail[-1][1] + len(tail[-1][0]) <= len(bare):
                rest = dict(self.names.by_first.get(tail[0][0], ()))
                key = rest.get(tuple(word for word, _ in tail[1:]))
                if key is not None and dimension(key) == "money" and key in unit_names.codes():
                    return key, end - len(bare) + tail[0][1]
        return None


_AGO = pattern(
    r"\s(?:(?:ago|earlier|later|before|after|siguiente|anterior|pasado|التالي|الماضي|المقبل|التالية|الماضية)\b|[12][0-9]{3}\b|[١٢][٠-٩]{3})"
)
_THICK = pattern(
    r"\.?\s(?:thick|long|wide|high|deep|tall|in\s(?:length|width|height|depth|diameter)|of\s(?:rain|snow))\b"
)
_CAPITAL = pattern(r"\s[A-Z0-9]|\)")
_FOUR_DIGITS = pattern(r"\d{4}\s?$")
_LONG_NUMBER = pattern(r"(?:\d{4}|\d[.,]\d{2,3})\s?$")
_MONEY = pattern(r"\d[\d.,]{0,20}[.,]\d{2,3}(?!\d)|\d{4}|\d[\d.,]{0,20}\s?(?:million|billion|bn|m)\b")
_NOTHING_MORE = pattern(r"(?!(?:19|20)\d\d(?!\d))[\d.,]{1,20}(?=\s?(?:[.,;:)\]]?\s?\Z|[;:)\]]|[.,]\s))")
