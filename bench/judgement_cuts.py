"""Passages cut from the texts of `judgement.py`, and the cases made of them."""

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from judgement_books import HAN, MARKS, WORD, Book, Shelf, folded
from judgement_words import EXTRA, LANGUAGES, Language
from sicut.model.span import Span

LENGTHS = (8, 10, 14, 22, 40)
ODD = re.compile(r"""["“”„‟«»‹›‘‚‛\[\]()*_<>`\\&|#~^=…「」『』]|\.\s?\.|\n\s*\n|(?<!\w)['’]|['’](?!\w)|  """)
BREAKS = re.compile(r"\s*\n\s*")
ENDS = re.compile(r"[.!?۔؟]\s|[。！？]|\n\s*\n")
WIDE = 400
NONE = Span(0, 0)


class Place(NamedTuple):
    """Where one side of a difference stands: it must hold ``inner`` (an empty one: must be empty) within ``outer``."""

    inner: Span
    outer: Span

    def holds(self, span: Span) -> bool:
        """Whether *span* is exact enough."""
        if not self.inner.width:
            return not span.width and self.outer.start <= span.start <= self.outer.end
        return self.outer.covers(span) and span.covers(self.inner)

    def shifted(self, by: int) -> "Place":
        """The same, *by* further on."""
        return Place(self.inner.shifted(by), self.outer.shifted(by))


class Made(NamedTuple):
    """A quotation, and what is known of it.

    ``here`` lies in ``quote``, ``there`` in the source. ``source`` is the only source, where it must be another text
    than the shelf has; texts of the kind ``away`` are no sources. ``report`` is used instead of the language's own.
    """

    quote: str
    rules: frozenset[str] = frozenset()
    here: Place | None = None
    there: Place | None = None
    source: str | None = None
    report: str | None = None
    marks: str | None = None
    away: str | None = None


class Cut(NamedTuple):
    """A run of words of a text: offsets of the text, and the words' spans within ``text``."""

    book: Book
    first: int
    start: int
    text: str
    words: tuple[Span, ...]

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)

    def word(self, at: int) -> str:
        """Its word *at*."""
        return self.text[slice(*self.words[at])]

    def gap(self, first: int, end: int) -> Span:
        """From the end of the word before *first* to the start of the word *end*."""
        return Span(self.words[first - 1].end, self.words[end].start)


class Maker:
    """What a device or an alteration may use: random numbers, and the texts of one language."""

    def __init__(self, shelf: Shelf, rnd: Random) -> None:
        """Look up the language once."""
        self.shelf, self.rnd, self.language = shelf, rnd, shelf.language
        self.known: Language = LANGUAGES.get(shelf.language) or EXTRA[shelf.language]
        self.closed = _closed(self.known)
        self._targets: dict[tuple[str, ...], list[tuple[Book, int, int]]] = {}

    def cut(self, least: int = 6) -> Cut | None:
        """A random passage of at least *least* words; ``None`` if it is unfit."""
        book = self.shelf.pick(self.rnd)
        length = self.rnd.choice([length for length in LENGTHS if length >= least])
        if self.language == "zh":
            length *= 2
        most = len(book.words) - length - 1
        return fit(book, self.rnd.randrange(1, most), length) if most > 1 else None

    def around(self, targets: tuple[str, ...]) -> tuple[Cut, Span] | None:
        """A passage that has one of *targets* inside, and where in it."""
        if targets not in self._targets:
            pattern = _whole_words(targets, self.language)
            self._targets[targets] = [
                (book, *match.span()) for book in self.shelf.books for match in pattern.finditer(book.text)
            ]
        if not self._targets[targets]:
            return None
        book, start, end = self.rnd.choice(self._targets[targets])
        length = self.rnd.choice(LENGTHS) * (2 if self.language == "zh" else 1)
        at = book.word_at(start)
        first = max(1, at - self.rnd.randrange(2, length - 3))
        cut = fit(book, first, max(length, at - first + 4))
        inside = cut is not None and cut.start <= start and end <= cut.end
        return (cut, Span(start - cut.start, end - cut.start)) if cut is not None and inside else None

    def inner(self, cut: Cut) -> int:
        """A random word that is neither first nor last."""
        return self.rnd.randrange(2, len(cut.words) - 2)

    def between(self, cut: Cut) -> int:
        """The same, of those behind which a space stands, or nothing."""
        free = re.compile(rf"[\s{HAN}，。、；]")
        spaced = [at for at in range(2, len(cut.words) - 2) if free.match(cut.text, cut.words[at].end)]
        return self.rnd.choice(spaced or [2])

    def is_open(self, cut: Cut, at: int) -> bool:
        """Whether the word is neither a name, a number nor a word that turns a meaning, and stands free of hyphens."""
        word, span = cut.word(at), cut.words[at]
        around = cut.text[span.start - 1 : span.start] + cut.text[span.end : span.end + 1]
        free = self.language == "zh" or (around[0] in " \n" and around[1:] in " \n,;:.!?")
        named = word != word.lower() and (self.language != "de" or word in self.known.names)
        return free and not named and not self.is_closed(word) and not any(c.isdigit() for c in word)

    def is_closed(self, word: str) -> bool:
        """Whether the word, or a part of it, is one that turns a meaning."""
        return bool(_bare(word) & self.closed)

    def stands(self, quote: str) -> bool:
        """Whether the words of *quote* stand in any text of the shelf."""
        return folded(quote) in self.shelf.folded

    def is_one_place(self, made: Made) -> bool:
        """Whether the words before or behind what was changed, the longer run, stand once on the shelf."""
        if made.here is None:
            return True
        before, after = made.quote[: made.here.outer.start], made.quote[made.here.outer.end :]
        return self.shelf.folded.count(folded(max(before, after, key=len))) == 1

    def is_fair(self, cut: Cut) -> bool:
        """Whether nothing around the passage, in the sentences that it cuts, turns its meaning."""
        text = cut.book.text
        before = text[max(0, cut.start - WIDE) : cut.start]
        after = text[cut.end : cut.end + WIDE]
        starts = [match.end() for match in ENDS.finditer(before)]
        end = ENDS.search(after)
        near = before[starts[-1] if starts else 0 :], after[: end.start() if end else WIDE]
        return not self.turns([word for part in near for word in WORD.findall(part)])

    def turns(self, words: list[str]) -> bool:
        """Whether one of *words* may turn a meaning."""
        bare = {part for word in words for part in _bare(word)}
        joined = "".join(words)
        return bool(bare & {part for word in self.known.context for part in _bare(word)}) or (
            self.language == "zh" and any(word in joined for word in self.known.context)
        )


Device = Callable[[Maker], Made | None]


def fit(book: Book, first: int, length: int) -> Cut | None:
    """The passage from the word *first*; ``None`` if it has marks of its own, or runs over a paragraph."""
    spans = book.words[first : first + length]
    if len(spans) < max(1, length):
        return None
    start, end = spans[0].start, spans[-1].end
    text = book.text[start:end]
    before = book.text[start - 1 : start]
    if re.match(r"[.,\xa0]?\d", book.text[end : end + 2]) or re.search(
        r"\d[.,]?\Z", book.text[max(0, start - 2) : start]
    ):
        return None
    if ODD.search(text) or before in ("-", "'", "’") or book.text[end : end + 1] in ("-", "'", "’", "_"):
        return None
    return Cut(book, first, start, text, tuple(span.shifted(-start) for span in spans))


def replaced(cut: Cut, span: Span, new: str, rules: str, whole: Span | None = None) -> Made:
    """*new* put at *span* of the passage; ``whole`` is the word around it, where that may be named too."""
    whole = whole or span
    quote = cut.text[: span.start] + new + cut.text[span.end :]
    grown = len(new) - span.width
    here = Place(Span(span.start, span.start + len(new)), Span(whole.start, whole.end + grown))
    there = Place(span, whole).shifted(cut.start)
    return Made(quote, frozenset(rules.split()), here, there)


def left_out(cut: Cut, first: int, end: int, rules: str) -> Made:
    """The words from *first* up to *end* left out."""
    start, stop = cut.words[first].start, cut.words[end].start
    quote = cut.text[:start] + cut.text[stop:]
    gap = Span(cut.words[first - 1].end, start)
    words = Span(start, cut.words[end - 1].end)
    return Made(
        quote,
        frozenset(rules.split()),
        Place(NONE, gap),
        Place(words, cut.gap(first, end)).shifted(cut.start),
    )


def added(cut: Cut, before: int, words: str, rules: str, *, joint: str = " ") -> Made:
    """*words* put before the word *before*."""
    start = cut.words[before].start
    quote = cut.text[:start] + words + joint + cut.text[start:]
    here = Span(start, start + len(words))
    return Made(
        quote,
        frozenset(rules.split()),
        Place(here, Span(cut.words[before - 1].end, here.end + len(joint))),
        Place(NONE, cut.gap(before, before)).shifted(cut.start),
    )


def flat(made: Made) -> Made:
    """The quotation with its line breaks as one space each, the known place moved with them."""
    if "\n" not in made.quote:
        return made
    moved, at = [], 0
    pieces: list[str] = []
    for match in BREAKS.finditer(made.quote):
        pieces += [made.quote[at : match.start()], " "]
        moved.append((match.start(), match.end() - match.start() - 1))
        at = match.end()

    def new(offset: int) -> int:
        return offset - sum(min(width, max(0, offset - start)) for start, width in moved)

    here = made.here
    if here is not None:
        here = Place(Span(*map(new, here.inner)), Span(*map(new, here.outer)))
    return made._replace(quote="".join([*pieces, made.quote[at:]]), here=here)


def _bare(word: str) -> set[str]:
    """The word without vowel marks, its parts around an apostrophe, and what an Arabic “and” or “so” stands before."""
    bare = re.sub(f"[{MARKS}]", "", word.lower()).replace("أ", "ا").replace("إ", "ا")
    return {bare, *re.split("['’]", bare), *([bare[1:]] if bare[:1] in ("و", "ف", "ل") else [])}


def _closed(known: Language) -> frozenset[str]:
    """All words that turn a meaning, lower-cased."""
    pairs = [*known.modals.items(), *known.quantifiers.items()]
    words = [*known.negations, *known.numbers, *known.units, *known.months, *known.weekdays, *known.names]
    words += [*known.context, *(word for pair in pairs for word in pair), *MORE_CLOSED]
    chars = [c for word in words for c in word if HAN[0] <= c <= HAN[-1]]
    return frozenset(part for word in [*words, *chars] for part in (word.lower(), *_bare(word)))


MORE_CLOSED = tuple(
    """one ones once twice first second third half own would will can could may might cannot ought need dare few many
    much several little enough every each another other others such only just even quite almost nearly hundred million
    eleven thirteen fourteen fifteen sixteen seventeen eighteen nineteen fifty sixty seventy eighty ninety day week
    month year hour minute foot inch inches mile pound acre acres penny pence times time days' year's ein eine einen
    einer einem eines erst erste ersten zweite dritte beide beiden halb ganz ganze ganzen alles allem allen aller jede
    jeder jedes jeden manche manchen einigen kann konnte konnten können darf durfte will wollte wollten mag möchte
    mußte musste mußten müßte müsse könne sollen solle würden werden wird elf fünfzig tag woche monat jahr stunde
    minute anyone anybody anything everyone everybody everything someone somebody something somewhere anywhere
    everywhere nowhere kannst darfst sollst willst mußt musst wurde wurden hätte hatte wäre war möchte durfte einmal
    zweimal un une uno una один одна""".split()
)


def _whole_words(targets: tuple[str, ...], language: str) -> re.Pattern[str]:
    either = "|".join(sorted(map(re.escape, targets), key=len, reverse=True))
    if language == "zh":
        return re.compile(either)
    # A capital counts: “May” is a month and “may” is not.
    return re.compile(rf"(?<![\w{MARKS}'’-])(?:{either})(?![\w{MARKS}'’-])")
