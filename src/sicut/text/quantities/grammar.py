"""One number after the other, made of words and digits."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from sicut.model.value import NumberKind
from sicut.text.quantities.summing import HUNDRED, TEN, Sum
from sicut.text.quantities.tokens import Token, end_of, follows
from sicut.text.quantities.vocabulary import Role, Vocabulary
from sicut.text.segment import Columns

HALF = Fraction(1, 2)
LINKING = frozenset({"fr", "es", "ar"})
COMPOSED = frozenset({"en", "ru", "fr"})
_MANY, _OTHERS = 2, 10
_THOUSANDS = frozenset({10**3, 10**6, 10**9, 10**12})
_SEVERAL = frozenset(
    "several few many mehrere einige viele plusieurs quelques varios varias несколько нескольких بضع بضعة عدة".split()
)
_PAIRS = frozenset({"couple", "pair"})
_NO_SIGN = frozenset("al lo au du a o mas plus или".split())
_NO_HALF = frozenset("first second other latter top better bottom next last past erste zweite ersten zweiten".split())

_PART_WORDS = frozenset({"parte", "часть", "части"})


class Reading(NamedTuple):
    """A number: the tokens it is made of, ``first`` included and ``last`` not, and what it says."""

    start: int
    end: int
    first: int
    last: int
    low: Fraction
    high: Fraction
    step: Fraction = Fraction(1)
    kind: NumberKind = NumberKind.CARDINAL
    is_about: bool = False
    in_words: bool = True
    is_bare: bool = False
    factor: Fraction = Fraction(1)


class Reader(NamedTuple):
    """The tokens of a text, and what reads them."""

    text: str
    columns: Columns
    known: Vocabulary
    tokens: Sequence[Token]

    def readings(self) -> Iterator[Reading]:
        """All numbers, in order; linear, as no token is looked at more than a few times."""
        at = 0
        while at < len(self.tokens):
            found = self._at(at)
            if found is not None and found.last > at:
                yield found
            at = max(at + 1, found.last if found else 0)

    def token(self, at: int, after: int | None = None) -> Token | None:
        """The token *at*, if it stands right after the one before it."""
        if not 0 <= at < len(self.tokens):
            return None
        if at and (after is None or at > after) and not follows(self.text, self.tokens[at - 1], self.tokens[at]):
            return None
        return self.tokens[at]

    def key(self, word: int) -> str:
        """The folded word *word*."""
        return self.columns.keys[word] if 0 <= word < len(self.columns.keys) else ""

    def previous(self, token: Token) -> str:
        """The folded word before *token*, if only a space is between."""
        before = token.word - 1
        gap = self.text[self.columns.ends[before] : token.start] if before >= 0 else "."
        return self.key(before) if gap.isspace() else ""

    def next(self, token: Token) -> str:
        """The folded word after *token*, if only a space or a hyphen is between."""
        after = token.word + 1
        gap = self.text[token.end : self.columns.starts[after]] if after < len(self.columns.keys) else "."
        return self.key(after) if gap.isspace() else f"-{self.key(after)}" if gap == "-" else ""

    def _at(self, at: int) -> Reading | None:
        token = self.tokens[at]
        term = token.term
        if token.written is not None and (token.written.value is None or token.written.is_label):
            kind = NumberKind.LABEL
            return None if token.written.value is None else self._made(at, at + 1, token.value, kind=kind)
        if term.role is Role.MINUS:
            return self._negative(at)
        if term.role is Role.POINT:
            return self._decimals_alone(at)
        if term.role is Role.JOINER:
            return None
        return self._many(at) or self._half(at) or self._cardinal(at) or self._ordinal(at)

    def _made(self, first: int, last: int, low: Fraction, high: Fraction | None = None, **more: object) -> Reading:
        run = self.tokens[first:last]
        start = run[0].start + (run[0].term.is_linked and run[0].written is None)
        in_words = all(token.written is None for token in run)
        made = Reading(
            start, end_of(self.text, run), first, last, low, low if high is None else high, in_words=in_words
        )
        return made._replace(**more)  # type: ignore[arg-type]

    def _negative(self, at: int) -> Reading | None:
        if self.previous(self.tokens[at]) in _NO_SIGN:
            return None
        following = self.token(at + 1)
        if following is None or following.term.role not in {Role.VALUE, Role.POWER} or following.value < 0:
            return None
        found = self._cardinal(at + 1)
        if found is None or found.kind is not NumberKind.CARDINAL:
            return None
        return found._replace(start=self.tokens[at].start, first=at, low=-found.high, high=-found.low)

    def _decimals_alone(self, at: int) -> Reading | None:
        token, digits = self.tokens[at], self.token(at + 1)
        if self.previous(token) or token.start != self.text.find(token.key, token.start, token.end):
            return None
        if digits is None or digits.written is None or not digits.written.is_bare or self.known.language != "en":
            return None
        size = digits.end - digits.start
        return self._made(at, at + 2, digits.value / TEN**size, step=Fraction(1, TEN**size))

    def _many(self, at: int) -> Reading | None:
        """As in "hundreds", "tens of thousands", "several hundred"."""
        token = self.tokens[at]
        term = token.term
        if term.role is Role.POWER and self.previous(token) in _SEVERAL:
            return self._made(at, at + 1, term.value * _MANY, term.value * _OTHERS, is_about=True)
        if (not term.many and not term.tens) or (self.previous(token) == "per"):
            return None
        base = term.tens or term.many
        other, last = self._counted(at)
        if other:
            if base >= other:
                return None
            return self._made(at, last, Fraction(base * other * _MANY), Fraction(base * other * _OTHERS), is_about=True)
        if not term.many or (base == TEN and term.role is None and self.known.language == "en"):
            return None
        wide = HUNDRED if base in _THOUSANDS else _OTHERS
        return self._made(at, at + 1, Fraction(base * _MANY), Fraction(base * wide), is_about=True)

    def _counted(self, at: int) -> tuple[int, int]:
        """The power that "tens of" counts, and where it ends."""
        token, other = self.tokens[at], self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if other is None or not (other.term.role is Role.POWER or other.term.many) or other.term.is_linked:
            return 0, at
        between = other.word - token.word - 1
        linked = between == 1 and self.key(token.word + 1) in self.known.of
        direct = between == 0 and self.known.language in {"ru", "ar"}
        parted = self.text[token.end : other.start]
        if not (linked or direct) or not all(c.isalpha() or c in " \n'’\u00a0" for c in parted):
            return 0, at
        return int(other.term.many or other.term.value), at + 2

    def _half(self, at: int) -> Reading | None:
        """As in "half", "half a million", "half of"."""
        first = self.tokens[at]
        begin = at
        if first.term.role is Role.ONE and self._is_half(at + 1):
            at += 1
        token = self.tokens[at]
        if not token.term.is_share or token.written is not None:
            return None
        part = token.term.value if token.term.role is None and token.term.value else Fraction(1, token.term.part or 2)
        then = self.token(at + 1)
        skip = then is not None and then.term.role is Role.ONE
        power = self.token(at + 1 + skip)
        if power is not None and power.term.role is Role.POWER and (not skip or self.token(at + 1) is not None):
            return self._made(begin, at + 2 + skip, part * power.value)
        if self.previous(first) in _NO_HALF or self.next(token).startswith("-") or self.next(token) == "past":
            return None
        return self._made(at, at + 1, part, kind=NumberKind.SHARE, step=part)

    def _is_half(self, at: int) -> bool:
        token = self.token(at)
        return token is not None and token.term.is_share

    def _cardinal(self, at: int) -> Reading | None:
        first = self.tokens[at]
        if first.written is not None and first.written.is_quotient:
            return self._quotient(at)
        if first.key in _PAIRS:
            return self._pair(at)
        if first.term.role is Role.VALUE and self.token(at + 1) is None:
            return self._alone(at, first)
        return self._several(at, first) if first.term.role in {Role.VALUE, Role.POWER, Role.ONE} else None

    def _several(self, at: int, first: Token) -> Reading | None:
        total = Sum(self.known.language)
        last, step, factor = self._summed(at, total)
        if first.term.role is Role.ONE and last <= at + 1:
            return self._part(at, at + 1, Fraction(1))
        if total.is_empty:
            return None
        other = (
            self._part(at, last, total.value)
            or self._hundreds_left_out(at, last)
            or self._composed(at, last, total)
            or self._decimals(at, last, total.value)
        )
        if other is not None:
            return other
        loose = any(token.term.is_loose for token in self.tokens[at:last]) and first.term.role is not Role.POWER
        is_bare = last == at + 1 and first.written is not None and first.written.is_bare
        return self._made(at, last, total.value, step=step, factor=factor, is_about=loose, is_bare=is_bare)

    def _summed(self, at: int, total: Sum) -> tuple[int, Fraction, Fraction]:
        """Where the number ends, the unit of its last digit, and its powers."""
        last, step, factor = at, Fraction(1), Fraction(1)
        here = at
        while (token := self.token(here, at)) is not None:
            if token.term.role is Role.JOINER or (token.term.is_linked and here > at and token.term.is_half):
                added = self._mixed(here, total, at)
                if added:
                    here = last = added
                    continue
                if token.term.role is not Role.JOINER or not self._links(here, total):
                    break
                here += 1
                continue
            if not self._takes(token, total, is_first=here == at):
                break
            if token.written is not None:
                step, factor = token.written.step, Fraction(1)
            elif token.term.role is Role.POWER and self.tokens[at].written is not None:
                step, factor = step * token.value, factor * token.value
            here = last = here + 1
        return last, step, factor

    def _takes(self, token: Token, total: Sum, *, is_first: bool) -> bool:
        role = token.term.role
        if token.written is not None and (
            token.written.value is None or token.written.is_label or token.written.is_quotient
        ):
            return False
        if role is Role.ONE:
            linked = not is_first and self.known.language in LINKING and total.room > 1
            return (is_first or linked) and total.add(token.term._replace(role=Role.VALUE))
        if role not in {Role.VALUE, Role.POWER} or (token.value < 0 and not is_first):
            return False
        if token.value < 0:
            return total.add(token.term, in_digits=True)
        return total.add(token.term, in_digits=token.written is not None)

    def _links(self, here: int, total: Sum) -> bool:
        """Whether an "and" may stand in the number so far, and a number word follows it."""
        token = self.token(here + 1)
        language = self.known.language
        if token is None or token.written is not None or total.is_empty:
            return False
        if token.term.role not in {Role.VALUE, Role.POWER} and not (
            token.term.role is Role.ONE and language in LINKING
        ):
            return False
        if language in LINKING:
            return token.value in {1, 11} if language == "fr" else token.value < total.room or language == "ar"
        return token.value < total.room and total.room >= HUNDRED

    def _mixed(self, here: int, total: Sum, begin: int) -> int:
        """Where "and a half" ends after *here*, which it adds to the number; else 0."""
        at = here if self.tokens[here].term.role is not Role.JOINER else here + 1
        token = self.token(at, begin)
        if token is None or total.is_empty:
            return 0
        if token.term.role is Role.ONE or (token.value in {1, 3} and self.known.language == "en" and at > here):
            part = self.token(at + 1)
            if (
                part is None
                or not part.term.part
                or (part.term.ordinal and token.term.role is Role.VALUE and token.value != 1)
            ):
                return 0
            if part.term.role is Role.ONE or (part.term.ordinal and part.term.part > 4):  # noqa: PLR2004
                return 0
            total.add_part(Fraction(int(token.value or 1), part.term.part))
            return at + 2
        if token.term.is_half:
            total.add_part(HALF)
            return at + 1
        return 0

    def _part(self, at: int, last: int, value: Fraction) -> Reading | None:
        """As in "two thirds", "a quarter of"."""
        token = self.token(last)
        if token is None or not token.term.part or token.written is not None or value.denominator > 1:
            return None
        part = token.term.part
        if not 0 < value < part or (token.term.ordinal and self.known.language != "en" and value == 1):
            return None
        following = self.next(token)
        named = following in {"of", "the"} | self.known.of or (not following and value == 1)
        if token.term.role is Role.VALUE or (token.term.is_linked and self.known.language == "ar"):
            return None
        if (token.term.ordinal or (value == 1 and self.known.language == "en")) and not named:
            return None
        if token.term.ordinal and value > 1 and self.known.language == "en":
            return None
        if part == 2 and value == 1:  # noqa: PLR2004
            return None
        return self._made(at, last + 1, value / part, kind=NumberKind.SHARE, step=Fraction(1, part))

    def _composed(self, at: int, last: int, total: Sum) -> Reading | None:
        """As in "twenty-first", "one hundred and first"."""
        if self.known.language not in COMPOSED or self.tokens[at].written is not None:
            return None
        joined = self.token(last)
        skip = joined is not None and joined.term.role is Role.JOINER
        token = self.token(last + skip)
        if token is None or not token.term.ordinal or token.term.role is not Role.ORDINAL or token.written is not None:
            return None
        if token.term.ordinal >= total.room or (skip and self.known.language == "ru"):
            return None
        gap = self.text[token.start - 1]
        if gap != "-" and (token.key == "second" or self.known.language == "fr") and not skip:
            return None
        return self._made(at, last + skip + 1, total.value + token.term.ordinal, kind=NumberKind.ORDINAL)

    def _alone(self, at: int, token: Token) -> Reading:
        digits = token.written
        if digits is None:
            return self._made(at, at + 1, token.value)
        return self._made(at, at + 1, token.value, step=digits.step, is_bare=digits.is_bare)

    def _pair(self, at: int) -> Reading | None:
        """As in "a couple of": about two; "a pair of"."""
        token = self.tokens[at]
        if self.previous(token) != "a" or self.next(token) not in {"of", "more", "hundred", "dozen", "thousand"}:
            return None
        power = self.token(at + 1)
        if power is not None and power.term.role is Role.POWER:
            return self._made(at, at + 2, 2 * power.value, is_about=True)
        return self._made(at, at + 1, Fraction(2), is_about=token.key == "couple")

    def _hundreds_left_out(self, at: int, last: int) -> Reading | None:
        """As in "one twenty-two": 122."""
        run = [self.token(here, at) for here in range(at, at + 3)]
        values = [
            int(token.value) for token in run if token and token.term.role is Role.VALUE and token.written is None
        ]
        if self.known.language != "en" or last != at + 1 or len(values) < 3:  # noqa: PLR2004
            return None
        one, tens, ones = values
        after = self.token(at + 3)
        if not (0 < one < TEN < tens < HUNDRED and tens % TEN == 0 and 0 < ones < TEN) or after is not None:
            return None
        if self.next(self.tokens[at + 2]).startswith("-"):
            return None
        return self._made(at, at + 3, Fraction(HUNDRED * one + tens + ones))

    def _quotient(self, at: int) -> Reading:
        token = self.tokens[at]
        step = token.written.step if token.written else Fraction(1)
        power = self.token(at + 1)
        if power is not None and power.term.role is Role.POWER:
            return self._made(at, at + 2, token.value * power.value, step=step * power.value)
        return self._made(at, at + 1, token.value, kind=NumberKind.SHARE, step=step)

    def _decimals(self, at: int, last: int, value: Fraction) -> Reading | None:
        """As in "one point two five", "1 point 1"."""
        point = self.token(last)
        if point is None or point.term.role is not Role.POINT or value.denominator > 1:
            return None
        figures = ""
        end = last + 1
        while (token := self.token(end)) is not None and token.term.role is Role.VALUE and token.value.denominator == 1:
            if token.written is not None:
                figures += "" if figures else self.text[token.start : token.end]
                end += 1
                break
            if token.value >= TEN and figures:
                break
            figures += str(int(token.value))
            end += 1
            if token.value >= TEN:
                break
        if not figures.isdecimal():
            return None
        size = Fraction(1, TEN ** len(figures))
        power = self.token(end)
        factor = power.value if power is not None and power.term.role is Role.POWER else Fraction(1)
        end += factor > 1
        return self._made(at, end, (value + int(figures) * size) * factor, step=size * factor, factor=factor)

    def _ordinal(self, at: int) -> Reading | None:
        term = self.tokens[at].term
        if not term.ordinal or term.role is not Role.ORDINAL:
            return None
        if self.next(self.tokens[at]) in _PART_WORDS and term.ordinal > 2:  # noqa: PLR2004
            share = Fraction(1, term.ordinal)
            return self._made(at, at + 1, share, kind=NumberKind.SHARE, step=share)
        return self._made(at, at + 1, Fraction(term.ordinal), kind=NumberKind.ORDINAL)
