"""Finds references to the Qur'an: one pass over the text, from each word or sign that may begin one."""

import re
from collections.abc import Callable, Iterator

from sicut.claims.references.found import Found
from sicut.claims.references.quran import patterns as p
from sicut.claims.references.quran.around import Around
from sicut.claims.references.quran.naming import name_at, name_before
from sicut.claims.references.quran.numbers import LETTER_BEHIND, Verses, fault_of, spelled, value, verses
from sicut.claims.references.quran.tails import Tail, numbered, tail, worded
from sicut.editions.quran.numbering import VERSES
from sicut.editions.verse_places import QURAN
from sicut.model.reference import Reach, System
from sicut.model.span import Span


def find(text: str) -> Iterator[Found]:
    """The references to the Qur'an in *text*, in order; linear in its length."""
    finder = _Finder(text, 0, 0)
    anchor = p.ANCHOR().search(text)
    while anchor:
        start = anchor.start()
        if start >= finder.stop:
            stop = text.find("\n\n", start)
            begin = text.rfind("\n\n", finder.stop, start)
            finder = _Finder(text, finder.stop if begin < 0 else begin + 2, len(text) if stop < 0 else stop)
        yield from finder.read(anchor)
        anchor = p.ANCHOR().search(text, max(anchor.end(), anchor.end(anchor.lastgroup or 0), finder.end))


class _Finder(Around):
    """Reads references, each from the word or sign that begins it."""

    def read(self, anchor: re.Match[str]) -> Iterator[Found]:
        """The reference that *anchor* begins or is in, and those right behind: a name and verses, after a comma."""
        found = self.at(anchor)
        while found is not None:
            yield found
            between = p.BETWEEN_NAMES().match(self.text, self.end, self.stop)
            found = self._named(between.end()) if between else None

    def at(self, anchor: re.Match[str]) -> Found | None:
        """The reference that *anchor* begins or is in."""
        readers: dict[str, Callable[[int, int], Found | None]] = {
            "bracket": self._bracket,
            "pair": self._pair,
            "throne": self._throne,
            "koran": self._koran,
            "cited": self._cited,
            "chapter": self._chapter,
            "turkish": self._turkish,
            "sura": self._sura_word,
            "verse": self._verse,
        }
        kind = anchor.lastgroup or ""
        start = anchor.start() if kind == "pair" else anchor.start(kind)
        return readers[kind](start, anchor.end(kind))

    def _bracket(self, _: int, end: int) -> Found | None:
        return self._named(end)

    def _cited(self, start: int, _: int) -> Found | None:
        """A sura's name before a colon or slash and verses, in running text."""
        name = name_before(self.text, start - 1, max(self.begin, self.end))
        behind = tail(self.text, start - 1, self.stop, name.number, needs_sign=True) if name and name.is_sound else None
        if not (name and behind and behind.runs and self.is_cited(name, behind)):
            return None
        return self.found(name.start, name.number, behind.numbered, behind)

    def _sura_word(self, start: int, end: int) -> Found | None:
        start += self.text[start] in p.PARTICLES
        return self._sura(start, end, start)

    def _sura(self, start: int, at: int, word: int) -> Found | None:
        """A reference that begins with the word for a sura, which ends at *at*."""
        number = p.BEFORE_NUMBER().match(self.text, at, self.stop)
        if number:
            return self._numbered_sura(start, self.text[word:at], number)
        lead = p.BEFORE_NAME().match(self.text, at, self.stop)
        name = name_at(self.text, lead.end(), self.stop) if lead and lead.end() > at else None
        if name is None:
            return self._counted_sura(start, at)
        end = self.closed(start, self.behind_name(name))
        behind = tail(self.text, end, self.stop, name.number, needs_sign=False)
        gloss = p.GLOSS().match(self.text, end, self.stop)
        if (behind is None or not behind.runs) and gloss:
            behind = tail(self.text, gloss.end(), self.stop, name.number, needs_sign=True) or behind
        behind = behind or Tail(None, (), self.closed(start, name.end))
        return self.found(start, name.number, behind.numbered, behind)

    def _counted_sura(self, start: int, at: int) -> Found | None:
        """A sura by an ordinal number before the word for one; by one in words with verses behind."""
        if self.text[start:at] in p.PLURAL:
            return None
        number = p.ORDINAL().search(self.text, max(self.begin, self.end, start - 16), start)
        sura = value(number[1]) if number else None
        found = worded(self.text, at, self.stop) or Verses((), at)
        if not (number and sura and (found.runs or number[1][0].isdecimal())):
            return None
        return self.found(number.start(), None, sura, Tail(sura, found.runs, found.end))

    def _numbered_sura(self, start: int, word: str, number: re.Match[str]) -> Found | None:
        end, sura = number.end(), value(number[1]) or 0
        if word in p.PLURAL:
            listed = verses(self.text, number.start(1), self.stop)
            if listed and listed.runs != ((sura, sura),):
                return self._suras(start, listed)
        named, end = self._named_too(start, end)
        found = numbered(self.text, end, self.stop, ":/.,،")
        if found:
            return self.found(start, named, sura, Tail(sura, found.runs, found.end))
        of = p.OF_KORAN().match(self.text, end, self.stop)
        end = of.end() if of else end
        is_word = word not in p.AMBIGUOUS or p.BEFORE_SURE().search(self.text, max(self.begin, start - 12), start)
        if (is_word or of) and sura and not re.match(r"[.,:]?[0-9]", self.text[end : end + 2]):
            return self.found(start, named, sura, Tail(sura, (), end))
        return None

    def _named_too(self, start: int, end: int) -> tuple[int | None, int]:
        """The sura whose name stands in brackets behind its number, which ends at *end*; and where the name ends."""
        lead = p.IN_BRACKETS().match(self.text, end, self.stop)
        name = name_at(self.text, lead.end(), self.stop) if lead else None
        return (name.number, self.closed(start, self.behind_name(name))) if name else (None, end)

    def _suras(self, start: int, listed: Verses) -> Found:
        """Several whole suras."""
        fault = next((wrong for run in listed.runs for one in run if (wrong := fault_of(None, one, ()))), None)
        ref = spelled(1, listed.runs).removeprefix("1:")
        places = tuple(Reach((str(first),), (str(last),)) for first, last in listed.runs)
        self.sura, self.end = listed.runs[-1][-1], listed.end
        return Found(Span(start, listed.end), System.QURAN, QURAN, ref, places, None, fault)

    def _koran(self, start: int, at: int) -> Found | None:
        """A reference that begins with the name of the work, which ends at *at*."""
        text = self.text
        is_letter = text[start:at].rstrip(".") == "Q"
        number = (p.AFTER_Q() if is_letter else p.AFTER_KORAN()).match(text, at, self.stop)
        if number:
            return self._numbered_koran(start, number, is_letter=is_letter)
        lead = None if is_letter else p.KORAN_TO_NAME().match(text, at, self.stop)
        name = name_at(text, lead.end(), self.stop) if lead and lead.end() > at else None
        if name is None or not name.is_sound:
            return None
        behind = tail(text, self.behind_name(name), self.stop, name.number, needs_sign=not name.has_article)
        return self.found(start, name.number, behind.numbered, behind) if behind and behind.runs else None

    def _numbered_koran(self, start: int, number: re.Match[str], *, is_letter: bool) -> Found | None:
        sura = value(number[1]) or 0
        named, end = self._named_too(start, number.end())
        found = numbered(self.text, end, self.stop, ":." if is_letter else ":/.,")
        if found is None:
            return None
        is_quarter = self.text[start + 1].isdigit() and (sura <= p.QUARTERS or self.text[end + 1].isspace())
        is_doubtful = is_quarter or (self.text[end] == "." and found.runs[0][0] < p.LIKE_A_FRACTION)
        is_faulty = fault_of(named, sura, found.runs) and not (sura <= len(VERSES) and found.runs[0][0] > p.CLOCK[1])
        if is_letter and (is_doubtful or is_faulty) and not self.has_context(start):
            return None
        return self.found(start, named, sura, Tail(sura, found.runs, found.end))

    def _chapter(self, start: int, end: int) -> Found | None:
        """A chapter by its number and its verses, with the work behind them."""
        sura = int(self.text[start:end].split()[-1])
        found = worded(self.text, end, self.stop) or Verses((), end)
        of = p.OF_KORAN().match(self.text, found.end, self.stop)
        if of is None and (self.sura is None or not found.runs):
            return None
        return self.found(start, None, sura, Tail(sura, found.runs, of.end() if of else found.end))

    def _turkish(self, start: int, end: int) -> Found | None:
        """A sura's name, the word for one behind it, and its verses."""
        name = name_before(self.text, start - 1, max(self.begin, self.end))
        if name is None:
            return None
        behind = tail(self.text, end, self.stop, name.number, needs_sign=False) or Tail(None, (), end)
        return self.found(name.start, name.number, behind.numbered, behind)

    def _named(self, at: int) -> Found | None:
        """A reference in brackets that begins with a sura's name."""
        lead = p.IN_BRACKET().match(self.text, at, self.stop)
        name = name_at(self.text, lead.end(), self.stop) if lead else None
        if name is None:
            return None
        end = self.behind_name(name)
        behind = tail(self.text, end, self.stop, name.number, needs_sign=True)
        is_bakara = name.number == p.THRONE[0] and name.is_arabic  # no person, no word for another thing
        is_clear = name.is_sound and (name.has_article or name.is_arabic) and (is_bakara or self.is_about_it(at - 1))
        if is_clear and (behind is None or not behind.runs):
            behind = tail(self.text, end, self.stop, name.number, needs_sign=False)
            if behind and fault_of(name.number, behind.numbered, behind.runs):
                return None
        if behind is None or not behind.runs or not self.is_meant(name, behind, at - 1):
            return None
        if LETTER_BEHIND().match(self.text, behind.end, self.stop) and not self.is_about_it(at - 1):
            return None
        return self.found(name.start, name.number, behind.numbered, behind)

    def _pair(self, start: int, end: int) -> Found | None:
        """A sura's number and a verse's, behind its name or in a place where only the Qur'an is spoken of."""
        text = self.text
        colon = max(text.find(":", start, end), text.find("/", start, end))
        sura = int(text[start:colon])
        found = verses(text, colon + 1 + text[colon + 1].isspace(), self.stop)
        if found is None:
            return None
        behind = Tail(sura, found.runs, found.end)
        before = p.BEFORE_PAIR().search(text, max(self.begin, start - 4), start)
        name = name_before(text, before.start(), max(self.begin, self.end)) if before and before[0] else None
        if name and self.is_sura_of(name, sura):
            return self.found(name.start, name.number, sura, behind)
        if text[colon] == "/":
            return None
        of = p.OF_KORAN().match(text, found.end, self.stop)
        if of:
            return self.found(start, None, sura, behind._replace(end=of.end()))
        if self.continues(start, sura, behind) or p.KORAN_SAYS().search(text, max(self.begin, start - 48), start):
            return self.found(start, None, sura, behind)
        if p.WORD_BEFORE().search(text, max(self.begin, start - 12), start):
            self.sura = None
        return None

    def _throne(self, start: int, end: int) -> Found | None:
        """The verse of the throne, by its name."""
        behind = tail(self.text, end, self.stop, p.THRONE[0], needs_sign=True)
        runs = ((p.THRONE[1], p.THRONE[1]),)
        end = behind.end if behind and behind.runs == runs else end
        return self.found(start, p.THRONE[0], None, Tail(None, runs, end))

    def _verse(self, start: int, end: int) -> Found | None:
        """Verses before the sura they are of, or of the sura last named in the block."""
        pair = p.PAIR_OF_VERSE().match(self.text, end, self.stop)
        if pair:
            return self._verse_of_pair(start, end, pair)
        lead = p.AFTER_VERSE().match(self.text, end, self.stop)
        found = verses(self.text, lead.end() if lead else end, self.stop)
        if found is None:
            return None
        counted = p.OF_COUNTED().match(self.text, found.end, self.stop)
        number = value(counted[1]) if counted else None
        if counted and number:
            return self.found(start, None, number, Tail(number, found.runs, counted.end()))
        of = p.OF().match(self.text, found.end, self.stop)
        word = p.SURA_WORD().match(self.text, of.end(), self.stop) if of else None
        known, at = self.sura, self.end
        whole = self._sura(start, word.end(), word.start()) if word else None
        if whole and ":" not in whole.ref:
            sura = int(whole.ref)
            return self.found(start, sura, None, Tail(None, found.runs, whole.span.end))
        self.sura, self.end = known, at
        return self._verse_of_name(start, end, found) or self._verse_of_last(start, found)

    def _verse_of_name(self, start: int, end: int, found: Verses) -> Found | None:
        """Verses with a sura's name behind or before them, without the word for one."""
        of = p.OF_NAME().match(self.text, found.end, self.stop)
        name = name_at(self.text, of.end(), self.stop) if of else None
        if name and name.is_sound and name.has_article:
            return self.found(start, name.number, None, Tail(None, found.runs, name.end))
        before = p.NAME_BEFORE_VERSE().search(self.text, max(self.begin, start - 4), start)
        name = name_before(self.text, before.start(), max(self.begin, self.end)) if before else None
        is_word = end - start >= p.SHORTEST  # "v." may be a volume
        is_sure = name and ((name.has_article and not name.is_arabic and is_word) or self.is_about_it(name.start))
        if name and is_sure and name.is_sound and (name.has_article or name.is_arabic):
            return self.found(name.start, name.number, None, Tail(None, found.runs, found.end))
        return None

    def _verse_of_last(self, start: int, found: Verses) -> Found | None:
        """Verses of the sura last named; a first or second verse may be that of those quoted."""
        is_counted = not self.text[found.end - 1].isdecimal()
        if self.sura is None or is_counted or p.OF_OTHER().match(self.text, found.end, self.stop):
            return None
        return self.found(start, self.sura, None, Tail(None, found.runs, found.end))

    def _verse_of_pair(self, start: int, end: int, pair: re.Match[str]) -> Found | None:
        """A word for verses before the numbers of a sura and its verses."""
        found = verses(self.text, pair.end(), self.stop)
        of = p.OF_KORAN().match(self.text, found.end, self.stop) if found else None
        sura = int(pair[1])
        if found is None or (fault_of(None, sura, found.runs) and not of):
            return None
        if not (of or self.has_context(end)) or p.OTHER_WORK().search(
            self.text, max(self.begin, start - p.NEAR), start
        ):
            return None
        return self.found(start, None, sura, Tail(sura, found.runs, of.end() if of else found.end))
