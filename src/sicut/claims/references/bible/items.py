"""Runs of tokens as items: books with numbers, chapters, verses, numbers; and how each hangs on the one before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sicut.claims.references.bible.strategies import Punctuation, Strategies
from sicut.claims.references.bible.tokens import Token
from sicut.claims.references.bible.words import Kind
from sicut.editions.bible.naming import Named
from sicut.editions.bible.numbering import english


class Joint(StrEnum):
    """How an item hangs on the one before."""

    FIRST = "first"
    LIST = "list"
    RANGE = "range"


class Item(NamedTuple):
    """What one piece says: ``named`` a book; numbers of a chapter and a verse, or one ``number`` of either.

    ``onwards``: "ff", or ``NEXT``. ``is_title``: the title of a psalm. ``editions``: the spans of their names behind
    it. ``is_and``: a word joins it to the one before, ``is_parted``: a semicolon. ``depth``: in how many brackets.
    """

    joint: Joint
    start: int
    end: int
    named: Named | None = None
    chapter: int | None = None
    verse: int | None = None
    number: int | None = None
    is_title: bool = False
    onwards: Kind | None = None
    edition: tuple[int, int] | None = None
    is_roman: bool = False
    is_151: bool = False
    is_and: bool = False
    is_parted: bool = False
    depth: int = 0


_BETWEEN = frozenset({Kind.COMMA, Kind.OPEN, Kind.RANGE, Kind.COLON, Kind.AND, Kind.POINT})
_LISTING = frozenset({Kind.COMMA, Kind.SEMICOLON, Kind.AND})
_BRACKETED = frozenset({Kind.BOOK, Kind.VERSE, Kind.CHAPTER, Kind.EDITION, Kind.AND})
_SHORTENED = frozenset({Kind.ONWARDS, Kind.NEXT, Kind.AND, Kind.EDITION})
_PSALM_151 = 151


@dataclass(slots=True)
class _Reader:
    tokens: Sequence[Token]
    strategies: Strategies
    punctuation: Punctuation
    at: int = 0
    depth: int = 0
    joint: Joint = Joint.FIRST
    last: Item | None = None
    sign: Kind | None = None

    def kind(self, ahead: int = 0) -> Kind | None:
        place = self.at + ahead
        return self.tokens[place].kind if place < len(self.tokens) else None

    def token(self, ahead: int = 0) -> Token:
        return self.tokens[self.at + ahead]


def items(run: Sequence[Token], strategies: Strategies, punctuation: Punctuation) -> Iterator[Item]:
    """The items of a run that begins with a book, up to what makes no sense. Linear."""
    reader = _Reader(run, strategies, punctuation)
    while reader.at < len(run) and not _is_cut_off(reader):
        item = _item(reader, reader.joint)
        if item is not None:
            yield from _follow(reader, item)
        elif _is_passed(reader):
            reader.at += 1
        else:
            break
    if reader.last is not None:
        yield reader.last


def _follow(reader: _Reader, item: Item) -> Iterator[Item]:
    """The last item, which is complete when another follows that is no part of it."""
    last, sign = reader.last, reader.sign
    merged = None if last is None else _merged(last, item)
    if merged is None and last is not None:
        yield last
    reader.last = merged or item._replace(is_and=sign is Kind.AND, is_parted=sign is Kind.SEMICOLON)
    reader.joint, reader.sign = Joint.LIST, None


def _is_passed(reader: _Reader) -> bool:
    """Whether the run goes on over a token that is no item; what it says of the last item or the next is kept."""
    kind, last = reader.kind(), reader.last
    if kind in {Kind.ONWARDS, Kind.NEXT} and last is not None:
        reader.last = last._replace(onwards=kind, end=reader.token().end)
    elif kind is Kind.EDITION and last is not None:
        reader.last = last._replace(edition=(reader.token().start, reader.token().end))
    elif kind is Kind.RANGE:
        reader.joint = Joint.LIST if last is None or last.joint is Joint.RANGE else Joint.RANGE
    elif kind in _LISTING:
        reader.joint = Joint.LIST if reader.joint is not Joint.FIRST else reader.joint
        reader.sign = reader.sign or kind
    else:
        return _passes(reader)
    return True


def _is_cut_off(reader: _Reader) -> bool:
    """Whether a number stands right behind the name of a translation."""
    return reader.last is not None and reader.kind() is Kind.NUMBER and reader.kind(-1) is Kind.EDITION


def _merged(last: Item, item: Item) -> Item | None:
    """A chapter with its verse that stands apart: "Psalm 23, verse 6"."""
    is_verse = item.verse is not None and item.chapter is None and item.named is None
    if not is_verse or last.chapter is None or last.verse is not None or last.onwards or last.edition:
        return None
    if last.named is not None and english().chapters(last.named.books[0]) == 1:
        return None
    return last._replace(verse=item.verse, end=item.end)


def _passes(reader: _Reader) -> bool:
    """Whether the run goes on over a sign that neither lists nor joins."""
    kind = reader.kind()
    if kind is Kind.OPEN:
        reader.depth += 1
        return reader.strategies.is_lenient or reader.kind(1) in _BRACKETED
    if kind is Kind.CLOSE:
        reader.depth -= 1
        return reader.strategies.is_lenient or reader.depth >= 0
    if kind is Kind.POINT and reader.kind(-1) in _SHORTENED:
        return True
    if kind is Kind.POINT and reader.punctuation is Punctuation.EU and not reader.strategies.is_lenient:
        return reader.kind(1) is Kind.NUMBER and not reader.token(1).is_apart
    return reader.strategies.is_lenient


def _item(reader: _Reader, joint: Joint) -> Item | None:
    kind = reader.kind()
    if kind is Kind.BOOK:
        return _book(reader, joint)
    if kind is Kind.NUMBER:
        return _number(reader, joint)
    if kind in {Kind.CHAPTER, Kind.VERSE}:
        return _marked(reader, joint)
    if kind is Kind.TITLE:
        token = reader.token()
        reader.at += 1
        return Item(joint, token.start, token.end, is_title=True, depth=reader.depth)
    return None


def _book(reader: _Reader, joint: Joint) -> Item:
    token = reader.token()
    reader.at += 1
    alone = Item(joint, token.start, token.end, named=token.named, depth=reader.depth)
    if _is_151(reader, token):
        reader.at += 2
        alone = alone._replace(is_151=True)
    if reader.strategies.is_lenient and reader.kind() is Kind.RANGE and _is_hyphened(reader, 1):
        reader.at += 1
    ahead = 0
    while reader.kind(ahead) in {Kind.POINT, Kind.COMMA, Kind.COLON}:
        ahead += 1
    is_pointed = reader.strategies.is_lenient or (ahead == 1 and reader.kind() is Kind.POINT)
    if reader.kind(ahead) in {Kind.CHAPTER, Kind.VERSE} or (is_pointed and reader.kind(ahead) is Kind.NUMBER):
        reader.at += ahead
    following = _marked(reader, joint) if reader.kind() in {Kind.CHAPTER, Kind.VERSE} else None
    if following is None and reader.kind() is Kind.NUMBER:
        following = _number(reader, joint, is_behind_book=True)
    if following is None:
        return alone
    chapter = following.chapter if following.number is None else following.number
    return following._replace(named=token.named, start=token.start, chapter=chapter, number=None, is_151=alone.is_151)


def _is_151(reader: _Reader, token: Token) -> bool:
    """Whether a book "Ps151" is named, as OSIS has it."""
    return (
        token.named is not None
        and token.named.books[0] == "Ps"
        and reader.kind() is Kind.NUMBER
        and reader.token().value == _PSALM_151
        and not reader.token().is_apart
        and reader.kind(1) is Kind.POINT
        and reader.kind(2) is Kind.NUMBER
    )


def _number(reader: _Reader, joint: Joint, *, is_behind_book: bool = False) -> Item:
    """A number, or a chapter and a verse."""
    token = reader.token()
    steps = _steps_to_verse(reader, token, is_behind_book=is_behind_book)
    item = Item(joint, token.start, token.end, is_roman=token.is_roman, depth=reader.depth)
    if not steps:
        reader.at += 1
        is_pointed = reader.kind() is Kind.COLON and reader.kind(1) is Kind.TITLE
        if is_pointed or (reader.kind() is Kind.TITLE and reader.strategies.is_lenient):
            reader.at += is_pointed
            return item._replace(chapter=token.value)
        return item._replace(number=token.value)
    verse = reader.token(steps)
    reader.at += steps + 1
    return item._replace(end=verse.end, chapter=token.value, verse=verse.value)


def _steps_to_verse(reader: _Reader, token: Token, *, is_behind_book: bool) -> int:
    """How many tokens ahead the verse of a chapter stands; 0 if there is none."""
    sign, after = reader.kind(1), reader.kind(2)
    if is_behind_book and reader.strategies.is_lenient and _is_hyphened(reader):
        return 2
    if sign is Kind.NUMBER and is_behind_book and reader.strategies.is_lenient:
        return 1
    if sign is Kind.POINT and after is Kind.COLON and reader.strategies.is_lenient and reader.kind(3) is Kind.NUMBER:
        return 3
    if after is not Kind.NUMBER:
        return 0
    is_apart = reader.token(2).is_apart
    if sign is Kind.COLON:
        return 2
    if sign is Kind.POINT and reader.punctuation is not Punctuation.EU:
        return 2 if reader.strategies.is_lenient or token.is_roman or not is_apart else 0
    if sign is Kind.COMMA and reader.punctuation is Punctuation.EU:
        return 2
    is_verse = not reader.token(2).is_roman or reader.token(2).is_foreign
    return 2 if sign is Kind.COMMA and token.is_roman and is_verse else 0


def _is_hyphened(reader: _Reader, start: int = 0) -> bool:
    """Whether hyphens part chapter, verse and verse ("Gen 1-2-3")."""
    kinds = tuple(reader.kind(ahead) for ahead in range(start, start + 5))
    return kinds == (Kind.NUMBER, Kind.RANGE, Kind.NUMBER, Kind.RANGE, Kind.NUMBER)


def _marked(reader: _Reader, joint: Joint) -> Item | None:
    """A chapter or a verse with the word before it, or both."""
    sign = reader.token()
    ahead = 1
    while reader.kind(ahead) in {Kind.POINT, Kind.COLON} | ({sign.kind} if reader.strategies.is_lenient else set()):
        ahead += 1
    if reader.kind(ahead) is not Kind.NUMBER:
        return None
    reader.at += ahead
    item = _number(reader, joint)._replace(start=sign.start)
    if item.number is None:
        return item
    if sign.kind is Kind.VERSE:
        return item._replace(verse=item.number, number=None)
    item = item._replace(chapter=item.number, number=None)
    ahead = 0
    while reader.kind(ahead) in _BETWEEN:
        ahead += 1
    if reader.kind(ahead) is not Kind.VERSE:
        return item
    back, reader.at = reader.at, reader.at + ahead
    verse = _marked(reader, joint)
    if verse is None or verse.chapter is not None:
        reader.at = back
        return item
    return item._replace(verse=verse.verse, end=verse.end)
