"""The texts of `judgement.py`: those of the evaluation data, of a folder, and texts from templates."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from random import Random

from judgement_words import AT, FILLERS, LANGUAGES, NAMES, SYLLABLES, TEMPLATES, WEEKDAYS
from measure import rows
from sicut.api import OpenIndex, Text, open_index
from sicut.model.span import Span

MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u200c\u200d"
HAN = "\u4e00-\u9fff"
WORD = re.compile(rf"[{HAN}]|[^\W_{HAN}][^\W_{HAN}{MARKS}]*(?:[{MARKS}]+[^\W_{HAN}]*)*(?:['’][^\W_{HAN}]+)*")
BEFORE_SIGNS = re.compile(r" +([.,;:!?»“”)])")
INVENTED = ("fr", "es", "ru", "zh", "fa", "hi", "emoji")
SENTENCES = 240
TEXTS = 6


class Book:
    """One text, with the places of its words."""

    def __init__(self, name: str, language: str, text: str, kind: str = "") -> None:
        """Keep the words for later: most texts are only sources. Texts of one *kind* may repeat each other."""
        self.name, self.language, self.text, self.kind = name, language, text, kind

    @cached_property
    def words(self) -> list[Span]:
        """Where its words stand, as this bench sees words."""
        return [Span(*match.span()) for match in WORD.finditer(self.text)]

    @cached_property
    def after(self) -> dict[str, list[int]]:
        """For each word, the indices of the words that follow it; the first word follows the last."""
        found = defaultdict(list)
        for at, span in enumerate(self.words):
            found[self.text[slice(*span)]].append((at + 1) % len(self.words))
        return dict(found)

    def word_at(self, offset: int) -> int:
        """The index of the first word that does not start before *offset*."""
        return bisect_left(self.words, Span(offset, 0))


class Shelf:
    """The texts of one language in one half, indexed together."""

    def __init__(self, language: str, books: list[Book]) -> None:
        """Order the texts by name."""
        self.language, self.books = language, sorted(books, key=lambda book: book.name)

    @cached_property
    def index(self) -> OpenIndex:
        """All texts of the shelf, opened as sources."""
        return open_index([Text(f"{book.name}.txt", book.text) for book in self.books])

    @cache  # noqa: B019 - a shelf lives as long as the bench
    def without(self, kind: str) -> tuple[OpenIndex, frozenset[str]]:
        """The texts of other kinds, opened as sources, and all their runs of five words."""
        books = [book for book in self.books if book.kind != kind]
        runs = frozenset(run for book in books for run in runs_of(book.text))
        return open_index([Text(f"{book.name}.txt", book.text) for book in books]), runs

    @cached_property
    def folded(self) -> str:
        """All words of all texts, for asking whether a wording stands anywhere."""
        return "\n".join(folded(book.text) for book in self.books)

    @cached_property
    def vocabulary(self) -> list[str]:
        """The words of the shelf that have no capital, sorted."""
        least = 1 if self.language == "zh" else 4
        found = {book.text[slice(*span)] for book in self.books for span in book.words}
        return sorted(word for word in found if len(word) >= least and word == word.lower() and not word.isnumeric())

    def pick(self, rnd: Random) -> Book:
        """A text, the longer the more often."""
        return rnd.choices(self.books, [len(book.text) for book in self.books])[0]


def folded(text: str) -> str:
    """The words of *text*, lower-cased, with one space between."""
    return f" {' '.join(WORD.findall(text.lower()))} "


def runs_of(text: str) -> Iterator[str]:
    """The runs of five words."""
    words = WORD.findall(text.lower())
    return (" ".join(words[at : at + 5]) for at in range(len(words) - 4))


def shelves(half: str, folder: Path | None = None) -> dict[str, Shelf]:
    """The texts of *half* (dev, held-out or all) by language; in the list of each kind every second text is dev.

    *folder* has more of them, as ``LANGUAGE/NAME.txt``.
    """
    found = defaultdict(list)
    kinds = (_novel, _samples, _bible, _news_and_papers, _quran, _answers, _german, _news, _rulings, _invented)
    for kind in (*(kind() for kind in kinds), _folder(folder)):
        for number, book in enumerate(kind):
            if half == "all" or (number % 2 == 0) == (half == "dev"):
                found[book.language].append(book)
    return {language: Shelf(language, books) for language, books in found.items()}


def _novel() -> Iterator[Book]:
    text = "".join(row["text"] for row in rows("middlemarch_source.jsonl"))
    parts = re.split(r"(?<!\n)(?=\n\n\n+BOOK )", text)
    return (Book(f"novel-{number}", "en", part, "novel") for number, part in enumerate(parts))


def _samples() -> Iterator[Book]:
    return (Book(row["id"], "en", row["text"], "samples") for row in rows("litbank_quotes.jsonl"))


def _bible() -> Iterator[Book]:
    verses: dict[str, list[str]] = {}
    for row in rows("kjv.jsonl"):
        verses.setdefault(row["book"], []).append(row["text"])
    return (Book(name.replace(" ", "-"), "en", " ".join(texts), "bible") for name, texts in verses.items())


def _news_and_papers() -> Iterator[Book]:
    texts = {row["doc"]: row["id"].replace("/", "-") for row in rows("summedits.jsonl")}
    return (Book(name, "en", text, "papers") for text, name in texts.items())


def _quran() -> Iterator[Book]:
    verses: dict[int, list[str]] = {}
    for row in rows("quran_uthmani.jsonl"):
        verses.setdefault(row["surah"], []).append(row["text"])
    return (Book(f"surah-{number}", "ar", "\n".join(texts), "Qur'an") for number, texts in verses.items())


def _german() -> Iterator[Book]:
    for row in rows("rwg_main.jsonl"):
        text = re.sub(r"([„»«(]) +(?=\w)", r"\1", BEFORE_SIGNS.sub(r"\1", " ".join(row["tokens"])))
        yield Book(row["id"], "de", text, "periodicals")


def _news() -> Iterator[Book]:
    return (
        Book(f"news-{number}", "de", row["text"], "news") for number, row in enumerate(rows("german_quotes_dev.jsonl"))
    )


def _answers() -> Iterator[Book]:
    return (Book(row["id"], "ar", row["response"], "Qur'an") for row in rows("islamiceval2025_dev.jsonl"))


def _rulings() -> Iterator[Book]:
    return (Book(row["id"], "de", row["text"], "rulings") for row in rows("legal_de.jsonl"))


def _folder(folder: Path | None) -> Iterator[Book]:
    for path in sorted(folder.glob("*/*.txt")) if folder is not None else ():
        yield Book(path.stem, path.parent.name, path.read_text(encoding="utf-8"), path.stem.rstrip("-0123456789"))


def _invented() -> Iterator[Book]:
    for language in INVENTED:
        for number in range(TEXTS):
            yield Book(f"{language}-{number}", language, written(language, Random(f"{language} {number}")), "templates")


def written(language: str, rnd: Random) -> str:
    """A text from templates: paragraphs of neutral sentences."""
    known = LANGUAGES.get(language, LANGUAGES["en"])
    slots = {key: words.split("|") for key, words in FILLERS[language].items()}
    slots["N"] = NAMES[language].split("|")
    slots["w"] = WEEKDAYS[language].split("|") if language in WEEKDAYS else list(known.weekdays)
    slots |= {"n": list(known.numbers), "m": list(known.months) or [""], "u": list(known.units)}
    joint = "" if language == "zh" else " "
    paragraphs = []
    for _ in range(SENTENCES // 6):
        lines = [_sentence(language, slots, rnd) for _ in range(6)]
        paragraphs.append(joint.join(lines))
    return "\n\n".join(paragraphs)


def _sentence(language: str, slots: dict[str, list[str]], rnd: Random) -> str:
    template = rnd.choice(TEMPLATES[language])
    chosen = {key: rnd.choice(words) for key, words in slots.items()}
    # Names that come once or twice keep the sentences apart from each other.
    joint, syllables = AT[language], SYLLABLES[language].split()
    for key in "BEP":
        chosen[key] = chosen.get(key, "") + joint + "".join(rnd.choice(syllables) for _ in range(3)).capitalize()
    sentence = template.format(**chosen, d=rnd.randrange(2, 29), k=rnd.randrange(13, 900))
    return sentence[:1].upper() + sentence[1:]
