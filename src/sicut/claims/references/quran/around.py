"""What stands around a reference to the Qur'an, and decides whether it is one and where it ends."""

from sicut.claims.references.found import Found
from sicut.claims.references.quran import patterns as p
from sicut.claims.references.quran.naming import Name, name_before
from sicut.claims.references.quran.numbers import LETTER_BEHIND, fault_of, reaches, spelled
from sicut.claims.references.quran.tails import Tail
from sicut.editions.verse_places import QURAN
from sicut.model.reference import Reach, System
from sicut.model.span import Span


class Around:
    """What is known at a place of the text: the block it is in, and the sura last named there."""

    def __init__(self, text: str, begin: int, stop: int) -> None:
        self.text = text
        self.begin = begin
        self.stop = stop
        self.sura: int | None = None
        self.end = begin

    def found(self, start: int, named: int | None, number: int | None, behind: Tail) -> Found:
        """A reference; the sura is the one numbered where both are given."""
        sura = number or named or 0
        end = self.closed(start, behind.end)
        self.sura, self.end = sura, end
        edition = self._edition(end)
        fault = fault_of(named, number, behind.runs)
        ref, places = spelled(sura, behind.runs), reaches(sura, behind.runs)
        across = p.ACROSS().match(self.text, behind.end, self.stop) if behind.runs else None
        if across and behind.runs[-1][0] == behind.runs[-1][1]:
            end = self.end = self.closed(start, across.end())
            last, verse = int(across[1]), int(across[2])
            ref += f"-{last}:{verse}"
            places = (*places[:-1], Reach(places[-1].first, (str(last), str(verse))))
            fault = fault or fault_of(None, last, ((verse, verse),))
        return Found(Span(start, end), System.QURAN, QURAN, ref, places, edition, fault)

    def _edition(self, at: int) -> str | None:
        """The translation named behind a reference: in brackets, after a word for one, or at their end."""
        found = p.EDITION().match(self.text, at, min(self.stop, at + 80))
        if not found or not (found["marked"] or self.text[found.end() : found.end() + 1] in {"", ")", "]", ";", "\n"}):
            return None
        return found["edition"]

    def closed(self, start: int, end: int) -> int:
        """*end* behind the brackets that are opened after *start*."""
        while end < self.stop:
            inside = self.text[start:end]
            if not any(
                self.text[end] == shut and inside.count(mark) > inside.count(shut) for mark, shut in p.CLOSED_BY.items()
            ):
                break
            end += 1
        return end

    def is_closed(self, at: int) -> bool:
        """Whether a bracket ends at *at*."""
        return self.text[at : at + 1] in {")", "]"}

    def is_about_it(self, at: int) -> bool:
        """Whether a quotation or words about the Qur'an stand before *at*."""
        return self.follows_quotation(at) or self.has_context(at)

    def follows_quotation(self, at: int) -> bool:
        """Whether a quotation ends before *at*."""
        before = self.text[max(self.begin, at - 4) : at].rstrip()
        return bool(before) and (before[-1] in p.QUOTED_BEFORE or before.endswith("**"))

    def has_context(self, at: int) -> bool:
        """Whether words about the Qur'an stand before *at* in the block."""
        return self.sura is not None or p.CONTEXT().search(self.text, max(self.begin, at - p.NEAR), at) is not None

    def is_meant(self, name: Name, behind: Tail, at: int) -> bool:
        """Whether a name with a number is a sura's, and not a word or a person."""
        if behind.numbered == name.number:
            return True
        if behind.numbered is not None and not (name.is_sound and name.has_article):
            return False
        if not name.is_sound:
            return self.has_context(at)
        if name.end - name.start == 1:  # the letter for "page", among others
            return self.follows_quotation(at) or (
                self.has_context(at) and ")" in self.text[max(self.begin, at - 2) : at]
            )
        return name.has_article or name.is_arabic or self.is_closed(behind.end) or self.is_about_it(at)

    def continues(self, start: int, sura: int, behind: Tail) -> bool:
        """Whether the numbers at *start* are a further reference to the Qur'an."""
        text, end = self.text, behind.end
        if fault_of(None, sura, behind.runs) and sura != self.sura:
            return False
        if self.sura is not None and p.CONTINUES().fullmatch(text, self.end, start):
            return True
        if self.is_line(start, end):
            return True
        if text[start - 1 : start] not in {"(", "["} or text[end : end + 1] not in {")", "]", ";", ","}:
            return False
        if self.sura is not None:
            return True
        first = behind.runs[0][0]
        is_clock = sura < p.CLOCK[0] and first < p.CLOCK[1] and text[end - 3] == ":"
        if p.OTHER_WORK().search(text, max(self.begin, start - p.NEAR), start):
            return False
        return self.has_context(start) and (not is_clock or self.follows_quotation(start - 1))

    def is_cited(self, name: Name, behind: Tail) -> bool:
        """Whether *name* with *behind*, in running text, is a reference, and not a person, a place or a count."""
        if name.end - name.start == 1:  # the letter for "page", among others
            return False
        if self.follows_quotation(name.start):
            return True
        is_faulty = fault_of(name.number, behind.numbered, behind.runs) is not None
        is_open = LETTER_BEHIND().match(self.text, behind.end, self.stop) is not None
        if (is_faulty and is_open) or p.MEASURED().match(self.text, behind.end, self.stop):
            return False
        if self.has_context(name.start):
            return True
        if self._is_count(name.start, behind.end):
            return False
        if name.has_article and not name.is_arabic and not is_open:
            return True
        if name.end - name.start < p.SHORTEST:
            return False
        return (p.READING if is_faulty else p.CITING)().search(
            self.text, max(self.begin, name.start - 16), name.start
        ) is not None

    def _is_count(self, start: int, end: int) -> bool:
        """Whether numbers of other things than suras stand beside: ``Al-Nasr: 3, United: 1``."""
        near = (
            *p.COUNT().finditer(self.text, max(self.begin, start - p.BESIDE), start),
            *p.COUNT().finditer(self.text, end, min(self.stop, end + p.BESIDE)),
        )
        return any(name_before(self.text, one.start() + 1, self.begin) is None for one in near)

    def is_line(self, start: int, end: int) -> bool:
        """Whether the numbers from *start* to *end* are a line of an Arabic text about the Qur'an."""
        is_alone = self.text[start - 1 : start] in {"", "\n"} and self.text[end : end + 1] in {"", "\n"}
        before = self.text[max(0, start - p.NEAR) : start] if is_alone else ""
        return is_alone and p.ARABIC_CONTEXT().search(before) is not None

    def is_sura_of(self, name: Name, sura: int) -> bool:
        """Whether *name* before a pair of numbers that begins with *sura* is the sura's, be the number right or not."""
        if name.number == sura:
            return name.is_sound or self.has_context(name.start)
        return name.is_sound and name.has_article and self.has_context(name.start)

    def behind_name(self, name: Name) -> int:
        """The end of *name* with the marks that close it."""
        marks = p.BEHIND_NAME().match(self.text, name.end, self.stop)
        return marks.end() if marks else name.end
