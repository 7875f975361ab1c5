"""The value of number words in a row: the greater before the lesser, powers after what they multiply."""

from fractions import Fraction

from sicut.text.quantities.vocabulary import Role, Term

TEN, HUNDRED, ENDLESS = 10, 100, 10**18
_TWENTIES = (60, 80)
_SIZES = (10**9, 10**6, 10**3, HUNDRED, TEN)


class Sum:
    """A number that grows by one word at a time; a word that does not fit leaves it as it is."""

    def __init__(self, language: str) -> None:
        """Begin a number of *language*."""
        self._language = language
        self._total = self._current = Fraction(0)
        self._section = self._least = Fraction(ENDLESS)
        self._last = Fraction(0)
        self._unit, self.is_empty = Fraction(1), True

    @property
    def value(self) -> Fraction:
        """The number so far."""
        return self._total + self._current

    @property
    def room(self) -> Fraction:
        """What may still be added must be less than this."""
        return self._least

    def add(self, term: Term, *, in_digits: bool = False) -> bool:
        """Whether *term* belongs to the number, which then has it."""
        fits = self._multiply(term.value) if term.role is Role.POWER else self._append(term.value, in_digits=in_digits)
        if fits:
            self._last, self.is_empty = term.value, False
            self._unit = (
                term.value
                if term.role is Role.POWER
                else max(room(term.value), Fraction(1))
                if term.value > HUNDRED
                else Fraction(1)
            )
        return fits

    def add_part(self, part: Fraction) -> None:
        """Add a fraction ("and a half"), of the power before it if there is one; only a power may follow."""
        self._current += part * self._unit
        self._least = Fraction(0)

    def _multiply(self, power: Fraction) -> bool:
        current = self._current
        if power < HUNDRED:
            return self._close(current * power or power, Fraction(0)) if current or self.is_empty else False
        if power == HUNDRED and (0 < current < HUNDRED or self.is_empty):
            return self._close((current or 1) * power, power)
        if power == HUNDRED and not current and self._total:
            return self._close(power, power)
        if power > HUNDRED and power < self._section and (current or self.is_empty):
            self._total += (current or 1) * power
            self._current, self._section, self._least = Fraction(0), power, power
            return True
        if power > HUNDRED and power > self._section and not current and power >= HUNDRED * TEN**4:
            self._total *= power
            self._section = self._least = power
            return True
        if power > HUNDRED and self._total and not current and power < self._section:
            self._total += power
            self._section = self._least = power
            return True
        return False

    def _close(self, current: Fraction, least: Fraction) -> bool:
        self._current, self._least = current, least
        return True

    def _append(self, part: Fraction, *, in_digits: bool) -> bool:
        current = self._current
        below = current % HUNDRED
        if in_digits:
            fits = not current and (self.is_empty or part < self._least)
            return fits and self._close(part, Fraction(0))
        if self._language == "fr" and part == 2 * TEN and self._last == 4:  # noqa: PLR2004 - quatre-vingt
            return self._close(current + 76, Fraction(2 * TEN))
        if self._language == "fr" and below in _TWENTIES and TEN <= part < 2 * TEN:
            return self._close(current + part, Fraction(TEN if part == TEN else 0))
        if self._language == "fr" and self._last == TEN and 7 <= part <= 9 and below in {10, 70, 90}:  # noqa: PLR2004
            return self._close(current + part, Fraction(0))
        if self._language == "ar" and 0 < below < TEN <= part < HUNDRED and self._last < TEN:
            return self._close(current + part, Fraction(0))
        size = room(part)
        if size > HUNDRED and not current and part < self._least:
            self._total += part
            self._section = self._least = size
            return True
        if part.denominator > 1 and not self.is_empty:
            return False
        return part < self._least and self._close(current + part, room(part))


def room(part: Fraction) -> Fraction:
    """What may be added to *part* must be less than this: 100 to two hundred, 10 to twenty, nothing to seven."""
    return Fraction(next((size for size in _SIZES if part > size and part % size == 0), 0))
