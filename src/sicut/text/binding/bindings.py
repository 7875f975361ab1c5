"""What each value of a text is of: :class:`Bindings`, made once for a text."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import chain
from math import ceil, log

from sicut.model.span import Span
from sicut.model.value import About
from sicut.text.binding import chinese
from sicut.text.binding.clauses import Token, clause_at, opening, tokens
from sicut.text.binding.grammar import Grammar, Part, grammar
from sicut.text.binding.heads import Noun, counted, is_plural, measured
from sicut.text.binding.likeness import PER, QUARTER
from sicut.text.binding.sentences import Sentences, sentences
from sicut.text.binding.stemming import stem
from sicut.text.binding.synonyms import compound, sense
from sicut.text.language import guess
from sicut.text.pattern import pattern
from sicut.text.segment import keys
from sicut.text.unicode import APOSTROPHES

_INSIDE = pattern(r"(?<=[^\W_][ ,] )\w[\w’'-]*|(?<=[^\W_] )\w[\w’'-]*")
_SIGNS = frozenset("$€£¥₽%‰₹₺₴¢")
_RUSSIAN_EACH = frozenset("месяц год день неделю час сутки минуту секунду квартал человека штуку душу билет".split())
_YEARS = range(1000, 2200)
_KEPT = 4096
_LONGEST = 1000
_MOST_WORDS = 600
_LEAST, _FINE = 0.2, 4096
_FALL = 3
_TELLING = frozenset({Part.CONTENT, Part.MEASURING, Part.UNIT})


class _Sentence:
    """A sentence of a text with what its values share."""

    __slots__ = ("dates", "frame", "names", "span", "starts", "tokens", "topics")

    def __init__(self, span: Span, found: list[Token], topics: list[str], names: list[str]) -> None:
        self.span, self.tokens, self.topics, self.names = span, found, topics, names
        self.dates: list[tuple[int, str]] = []
        self.starts = [token.start for token in found]
        self.frame = frozenset(filter(None, (*topics, *names)))


class Bindings:
    """What values of one text are of; sentences are looked at when they are first asked for.

    Of a sentence of more than 1000 code points only what is near a value is looked at.
    """

    def __init__(self, text: str, language: str | None) -> None:
        self.text = text
        self.language = (language or guess(text) or "en").split("-")[0].lower()
        self._seen: dict[Span, _Sentence] = {}
        self._rarities: dict[str, float] = {}

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of the text."""
        return sentences(self.text, self.language)

    @cached_property
    def _grammar(self) -> Grammar:
        return grammar(self.language)

    @cached_property
    def _capitalised(self) -> frozenset[str]:
        """The words that have a capital within a sentence."""
        if self.language == "de":
            return frozenset()
        found = {word for word in set(_INSIDE().findall(self.text)) if word[0].isupper()}
        return frozenset(key for word in found for key in keys(word)[:1])

    @cached_property
    def _counts(self) -> Counter[str]:
        """How often each stem stands in the text."""
        found = Counter[str]()
        for key, times in Counter(keys(self.text)).items():
            found[self._stem(key)] += times
            if self._stem(key) != key:
                found[key] += times
        return found

    def rarity(self, word: str) -> float:
        """How much a stem tells apart in this text: 1 if it stands in it once, less the more often; at least 0.2."""
        found = self._rarities.get(word)
        if found is None:
            exact = max(_LEAST, 1 / (1 + log(max(1, self._counts[word])) / _FALL))
            found = self._rarities[word] = ceil(exact * _FINE) / _FINE  # sums of such are exact in any order
        return found

    def about(self, span: Span, *, headings: Sequence[str] = ()) -> About:
        """What the value at *span* is of; *headings* are those above it, or of its column and row."""
        sentence = self._sentence(span)
        if self.language == "zh":
            return self._chinese(span, sentence.span, headings)
        found = sentence.tokens
        first = bisect_left(sentence.starts, span.start)
        first -= first > 0 and found[first - 1].end > span.start
        last = max(first, bisect_left(sentence.starts, span.end))
        clause, own = clause_at(found, first, last), range(first, last)
        inside = [n for n in (*opening(found, clause[0]), *range(*clause)) if n not in own]
        about = About(
            sentence.span,
            modifiers=self._dates(sentence, own) | self._per(found, last, clause),
            topic=frozenset(filter(None, (sentence.topics[n] for n in inside))),
            names=frozenset(filter(None, (sentence.names[n] for n in inside))),
            frame=sentence.frame.union(*map(self._stems_of, headings)),
        )
        noun = self._noun(span, found, (first, last), clause)
        return self._of_headings(about, headings) if noun is None else self._of_noun(about, noun, found, span)

    def _of_noun(self, about: About, noun: Noun, found: list[Token], span: Span) -> About:
        """The same with its noun."""
        head, limits = self._seen_through(found, noun)
        modifiers = {self._stem(found[n].key) for n in limits if not self._owns(found[n])}
        name = "" if head is None else self._stem(found[head].key)
        if noun.named:
            modifiers.add(name)
            name = noun.named
        base, extra = compound(name, self.language)
        modifiers = (modifiers | {extra}) - {base, ""}
        where = self._where(found, [n for n in (head, *limits) if n is not None], span)
        return about._replace(noun=where, head=base, modifiers=about.modifiers | modifiers)

    def _seen_through(self, found: list[Token], noun: Noun) -> tuple[int | None, tuple[int, ...]]:
        """The head, or what it is of where it only says "number" or "rate"."""
        if noun.head is None or not noun.limits or found[noun.head].key not in self._grammar.transparent:
            return noun.head, noun.limits
        before = [n for n in noun.limits if n < noun.head]
        head = before[-1] if before else noun.limits[0 if self._grammar.adjectives_last else -1]
        return head, tuple(n for n in noun.limits if n != head)

    def _owns(self, token: Token) -> bool:
        """Whether a word is a possessive: an owner limits no kind of thing."""
        return self.text[token.end - 1 : token.end] == "s" and self.text[token.end - 2 : token.end - 1] in APOSTROPHES

    def _where(self, found: list[Token], words: list[int], span: Span) -> Span | None:
        """From the first to the last of the words of a noun, unless the value is between them."""
        if not words:
            return None
        where = Span(found[min(words)].start, found[max(words)].end)
        return Span(found[words[0]].start, found[words[0]].end) if where.overlaps(span) else where

    def _noun(self, span: Span, found: list[Token], value: tuple[int, int], clause: tuple[int, int]) -> Noun | None:
        first, last = value
        own = found[first:last]
        if any(t.part is Part.DATE for t in own) or not any(t.part is Part.NUMBER for t in own):
            return None
        if len(own) == 1 and _is_year(own[0]) and not (last < len(found) and is_plural(found[last], self._grammar)):
            return None
        text = self.text[max(0, span.start - 1) : span.end + 1]
        measures = not _SIGNS.isdisjoint(text) or any(t.part in {Part.UNIT, Part.CONTENT} for t in own)
        if not measures and last < clause[1] and found[last].part is Part.UNIT and not found[last].parted:
            measures, last = True, last + 1
        if not measures:
            noun = counted(found, last, clause[1], self._grammar, one=self.text[span.start : span.end] in {"1", "one"})
            if noun is not None:
                return noun
        return measured(found, clause, (first, last), self._grammar)

    def _of_headings(self, about: About, headings: Sequence[str]) -> About:
        """A value that is alone in its cell is of what its column or row says."""
        if not headings or about.topic:
            return about
        own = [words for heading in headings[:2] if (words := self._stems_of(heading))]
        if not own:
            return about
        years = frozenset(key for key in keys(headings[0]) if key.isdigit() and len(key) == len("2000"))
        *limits, head = own[0]
        return about._replace(head=head, modifiers=about.modifiers | years.union(limits), topic=frozenset(chain(*own)))

    def _stem(self, key: str) -> str:
        return sense(stem(key, self.language), self.language)

    def _stems_of(self, text: str) -> list[str]:
        found = tokens(text, Span(0, len(text)), self._grammar)
        return [self._stem(token.key) for token in found if token.part in {Part.CONTENT, Part.MEASURING}]

    def _dates(self, sentence: _Sentence, own: range) -> frozenset[str]:
        """The years, months and weekdays of the sentence, which limit what is said in it."""
        return frozenset(date for n, date in sentence.dates if n not in own)

    def _dates_of(self, found: list[Token]) -> list[tuple[int, str]]:
        dates = [
            (n, self._stem(token.key)) for n, token in enumerate(found) if token.part is Part.DATE or _is_year(token)
        ]
        return [*dates, *((n, quarter) for n in range(len(found)) if (quarter := _quarter(found, n)))]

    def _per(self, found: list[Token], last: int, clause: tuple[int, int]) -> frozenset[str]:
        """Per what an amount is: "$1 per share", "earnings per share of $1"."""
        for n in range(clause[0], clause[1] - 1):
            if found[n].key == "per" or (n == last and self._is_each(found, n)):
                unit = next((token for token in found[n + 1 : clause[1]] if not token.key.endswith("ed")), None)
                told = unit is not None and unit.part in {Part.UNIT, Part.DATE}
                return frozenset((PER + self._stem(unit.key) if told and unit else PER,))
        return frozenset()

    def _is_each(self, found: list[Token], n: int) -> bool:
        """Whether a word means "per" there; Russian says it with prepositions, before a time or a piece."""
        return found[n].key in self._grammar.each and (
            self.language != "ru" or found[n + 1].key in _RUSSIAN_EACH or found[n + 1].part is Part.UNIT
        )

    def _sentence(self, span: Span) -> _Sentence:
        where = self.sentences.at(span.start)
        if where.width > _LONGEST:
            around = _around(where, span.start, _LONGEST)
            is_dense = self.text.count(" ", *around) > _MOST_WORDS
            where = _around(where, span.start, _LONGEST // 10) if is_dense else around
        where = Span(min(where.start, span.start), max(where.end, span.end))
        known = self._seen.get(where)
        if known is None:
            if len(self._seen) >= _KEPT:
                self._seen.clear()
            known = self._seen[where] = self._looked_at(where)
            known.dates = self._dates_of(known.tokens)
        return known

    def _looked_at(self, where: Span) -> _Sentence:
        found = tokens(self.text, where, self._grammar)
        topics, names = [""] * len(found), [""] * len(found)
        for n, token in enumerate(found):
            if _quarter(found, n):
                topics[n] = "quarter"
            elif token.part is Part.CONTENT and self._is_name(found, n):
                names[n] = token.key
            elif token.part in _TELLING and len(token.key) > 1 and not self._is_light(token):
                topics[n] = self._named(found, n) or self._stem(token.key)
        return _Sentence(where, found, topics, names)

    def _named(self, found: list[Token], n: int) -> str:
        """The stem of the noun that a verb stands for, or an adjective behind a unit: cost, length."""
        if found[n].part is Part.MEASURING or (n and found[n - 1].part is Part.UNIT):
            return self._grammar.verb_nouns.get(found[n].key, "")
        return ""

    def _is_light(self, token: Token) -> bool:
        """Whether a word tells nothing that another way to say the same would have to tell too."""
        words = self._grammar
        if token.part is Part.MEASURING:
            return token.key in words.light and token.key not in words.verb_nouns
        return token.part is Part.CONTENT and (token.key in words.transparent or token.key in words.vague)

    def _is_name(self, found: list[Token], n: int) -> bool:
        token = found[n]
        if not token.upper or self.language == "de":
            return token.upper and self.text[token.start : token.end].isupper() and token.end - token.start > 1
        if n and not token.parted:
            return True
        return token.key in self._capitalised or (n + 1 < len(found) and found[n + 1].upper and not found[n + 1].parted)

    def _chinese(self, span: Span, sentence: Span, headings: Sequence[str]) -> About:
        text = self.text
        start = max((text.rfind(c, sentence.start, span.start) + 1 for c in "，；、,"), default=0) or sentence.start
        end = min((at for c in "，；、,。" if (at := text.find(c, span.end, sentence.end)) >= 0), default=sentence.end)
        noun = chinese.noun_after(text, span, end) or chinese.noun_before(text, span, start)
        head = "" if noun is None else text[max(noun.start, noun.end - 2) : noun.end]
        whole = ((sentence.start, span.start), (span.end, sentence.end))
        return About(
            sentence,
            noun,
            head,
            topic=chinese.bigrams(text[start : span.start]) | chinese.bigrams(text[span.end : end]) - {head},
            frame=frozenset[str]().union(
                *(chinese.bigrams(text[one:other]) for one, other in whole), *map(chinese.bigrams, headings)
            ),
        )


def _around(whole: Span, at: int, size: int) -> Span:
    """A stretch of *whole* with *at* in it, the same for all places near by; it is twice *size* at most."""
    middle = whole.start + (at - whole.start) // size * size
    return Span(max(whole.start, middle - size // 2), min(whole.end, middle + size * 3 // 2))


def _is_year(token: Token) -> bool:
    return token.end - token.start == len(token.key) == 4 and token.key.isdecimal() and int(token.key) in _YEARS  # noqa: PLR2004


_QUARTERS = dict(zip("first second third fourth 1st 2nd 3rd 4th".split(), "12341234", strict=True))


def _quarter(found: list[Token], n: int) -> str:
    """The quarter of a year that a word tells: "Q1", "first quarter"."""
    key = found[n].key
    if len(key) == len("q1") and "q" in key and key.strip("q") in set("1234"):
        return QUARTER + key.strip("q")
    if key == "quarter" and n and found[n - 1].key in _QUARTERS:
        return QUARTER + _QUARTERS[found[n - 1].key]
    return ""
