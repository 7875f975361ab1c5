"""Runs: the references of a text that hang together, as passages."""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.claims.references.bible.before import Preface, behind_number, opens_preface, preface
from sicut.claims.references.bible.items import Item, Joint, items
from sicut.claims.references.bible.places import Passage, passages
from sicut.claims.references.bible.strategies import Strategies
from sicut.claims.references.bible.tokens import Token, tokens
from sicut.claims.references.bible.words import Kind, kinds
from sicut.editions.bible.naming import Named, book_at, book_names
from sicut.text.fold import letters
from sicut.text.pattern import pattern

_ANY_WORD = pattern("(?<![^\\W0-9_])(?P<suffix>(?<=[0-9])(?:st|nd|rd|th)(?=[A-Z]))?(?P<name>[^\\W0-9_]++)")
_OPENS_RANGE = pattern("\\s?[-\u2013\u2014]")
_SHORT = 3
_SUFFIX = pattern("(?<=[0-9])(?:st|nd|rd|th)[ \\u00a0]+(?=[^\\W0-9_])")


class Run(NamedTuple):
    """Items in order, and the passages they are."""

    items: tuple[Item, ...]
    passages: tuple[Passage, ...]


def lenient(text: str, strategies: Strategies) -> Iterator[Run]:
    """All runs of *text* under lenient strategies."""
    sure = tuple(books_in(text))
    names = {named.start: named for named in (*_hidden(text), *sure)}
    if strategies.is_case_sensitive:
        names = {at: named for at, named in names.items() if _is_as_printed(text[at : named.end])}
    at = 0
    starts = {named.start for named in sure}
    for start, named in sorted(names.items()):
        before = preface(text, named)
        is_first = start in starts or _OPENS_RANGE().match(text, named.end) or before
        if (before.start if before else start) < at or not is_first or (start > 0 and text[start - 1].isdigit()):
            continue
        run = _uncaught(list(until_preface(text, tokens(text, start, names))), strategies)
        listed = tuple(prefaced(text, items(run, strategies, strategies.punctuation), named))
        yield Run(listed, tuple(passages(listed, strategies)))
        at = run[-1].end


def books_in(text: str) -> Iterator[Named]:
    """The names of books, without a number before them that is none of theirs ("101st Psalm", "chapter 3 of John")."""
    for named in book_names(text):
        suffix = _SUFFIX().match(text, named.start)
        begin = suffix.end() if suffix else behind_number(text, named.start)
        yield (begin and book_at(text, begin)) or named


def _is_as_printed(written: str) -> bool:
    """Whether a name has its usual capitals."""
    return written != written.lower() and (written != written.upper() or len(written) <= _SHORT)


def _hidden(text: str) -> Iterator[Named]:
    """Short names without a number behind them ("Gen-Exod"), and names right behind one ("34 9PH")."""
    for match in _ANY_WORD().finditer(text):
        word = match["name"]
        is_behind = match.start() > 0 and text[match.start() - 1].isdigit()
        named = book_at(f"{word} 1", 0)
        is_name = named is not None and named.end == len(word) and letters(word) not in kinds()
        if named and is_name and (match["suffix"] or word == word.upper() or not is_behind):
            yield named._replace(start=match.start("name"), end=match.end(), core=match.start("name"))


def until_preface(text: str, run: Iterator[Token]) -> Iterator[Token]:
    """The tokens of a run up to a chapter that belongs to the book behind it ("and chapter 2 of Mark")."""
    before = None
    for token in run:
        if token.kind is Kind.CHAPTER and before is not Kind.BOOK and opens_preface(text, token.start):
            return
        yield token
        before = token.kind


def prefaced(text: str, found: Iterator[Item], named: Named) -> Iterator[Item]:
    """The items *found*, the first with what stands before its name *named*."""
    before = preface(text, named)
    first = next(found, None)
    if first is None:
        return
    if before is None:
        yield first
    elif before.is_verse:
        yield from _with_verses(first, before)
    else:
        sure = named._replace(weak=False)
        alone = Item(first.joint, before.start, named.end, named=sure, chapter=before.number)
        yield alone
        if before.until is not None:
            yield Item(before.joint, named.start, named.end, chapter=before.until)
        if first.chapter is not None or first.verse is not None:
            yield _continuing(first, alone)
    yield from found


def _with_verses(first: Item, before: Preface) -> Iterator[Item]:
    """A book and a chapter, with the verses that stand before them."""
    if first.chapter is None or first.verse is not None:
        yield first
        return
    yield first._replace(start=before.start, verse=before.number)
    if before.until is not None:
        yield Item(before.joint, first.end, first.end, verse=before.until)


def _continuing(first: Item, alone: Item) -> Item:
    """What stands behind a book whose chapter stood before it."""
    rest = first._replace(joint=Joint.LIST, start=alone.end, named=None)
    return rest._replace(number=rest.chapter, chapter=None) if rest.verse is None else rest


def _uncaught(run: list[Token], strategies: Strategies) -> list[Token]:
    """The run up to digits that do not count, and without a last number that runs into letters."""
    if not strategies.has_all_digits:
        run = run[: next((at for at, one in enumerate(run) if one.is_foreign), len(run))]
    last = run[-1]
    if last.kind is Kind.NUMBER and last.is_captive and last.is_apart and not strategies.keeps_captive:
        return run[:-1]
    return run
