"""Items to passages: what each number means behind what came before, and whether it exists."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from sicut.claims.references.bible.items import Item, Joint
from sicut.claims.references.bible.strategies import Alone, Strategies, Zero
from sicut.claims.references.bible.words import Kind
from sicut.editions.bible.books import APOCRYPHA, order

ENDLESS = 999
_PSALM_151 = 151


class Point(NamedTuple):
    """A book, a chapter or a verse."""

    book: str
    chapter: int | None = None
    verse: int | None = None


class Passage(NamedTuple):
    """From the point ``first`` to the point ``last``, as written in ``items`` ``number`` to ``until``.

    ``missing``: the first point of it that does not exist.
    """

    first: Point
    last: Point
    start: int
    end: int
    item: int
    missing: Point | None = None


def chapters(book: str, strategies: Strategies) -> int:
    """How many chapters exist under *strategies*."""
    count = strategies.counts().chapters(book)
    if book == "Ps" and count >= _PSALM_151 - 1:
        count = _PSALM_151 if strategies.apocrypha else _PSALM_151 - 1
    return count if count <= 1 or strategies.has_chapters else ENDLESS


def verses(book: str, chapter: int, strategies: Strategies) -> int:
    """How many verses exist under *strategies*."""
    if not 0 < chapter <= chapters(book, strategies):
        return 0
    if not strategies.has_verses:
        return ENDLESS
    if book == "Ps" and chapter == _PSALM_151:
        return strategies.counts().verses("Ps151", 1)
    return strategies.counts().verses(book, chapter)


def exists(point: Point, strategies: Strategies) -> bool:
    """Whether the point exists under *strategies*, numbers of zero as they allow."""
    if point.chapter is None:
        return chapters(point.book, strategies) > 0
    most = verses(point.book, point.chapter, strategies)
    if point.verse == 0:
        return most > 0 and strategies.zero_verse is Zero.ALLOW
    return most > 0 if point.verse is None else point.verse <= most


def beginning(point: Point) -> tuple[int, int, int]:
    """For putting points in order: where it begins."""
    verse = 1 if point.verse is None else point.verse
    return order(point.book), point.chapter or 1, verse


@dataclass(slots=True)
class _Context:
    strategies: Strategies
    point: Point | None = None
    passages: list[Passage] = field(default_factory=list)
    outside: list[Point | None] = field(default_factory=list)

    def step(self, depth: int) -> None:
        """Into brackets, or out of them: behind them goes on what stood before them."""
        if self.strategies.is_lenient:
            return
        while len(self.outside) > max(depth, 0):
            self.point = self.outside.pop()
        while len(self.outside) < depth:
            self.outside.append(self.point)


def passages(run: Iterable[Item], strategies: Strategies, before: Point | None = None) -> list[Passage]:
    """The passages of a run of items; *before* is what a first item without a book goes on from."""
    listed = list(run)
    context = _Context(strategies, before)
    for number, item in enumerate(listed):
        context.step(item.depth)
        is_start = number + 1 < len(listed) and listed[number + 1].joint is Joint.RANGE
        _take(context, item, number, is_start=is_start, is_alone=len(listed) == 1)
    return context.passages


def _take(context: _Context, item: Item, number: int, *, is_start: bool, is_alone: bool) -> None:
    if item.is_title and item.chapter is None:
        _take_title(context, item, number)
        return
    if item.joint is Joint.RANGE and context.passages and context.passages[-1].item == number - 1:
        _take_end(context, item, number)
        return
    if item.named is not None and item.chapter is None and item.verse is None:
        _take_book(context, item, number, is_start=is_start, is_alone=is_alone)
        return
    readings = _readings(context, item, is_start=is_start)
    if not readings:
        return
    point = next((one for one in readings if exists(one, context.strategies)), readings[0])
    if not exists(point, context.strategies):
        if item.joint is not Joint.RANGE or item.named is None:
            _miss(context, item, point, number)
            return
        point = _clamped(point, context.strategies)
    start = context.passages.pop().start if _refines(context, item, point) else item.start
    context.passages.append(_onwards(Passage(point, point, start, item.end, number), item, context.strategies))
    context.point = context.passages[-1].last


def _miss(context: _Context, item: Item, point: Point, number: int) -> None:
    context.passages.append(Passage(point, point, item.start, item.end, number, missing=point))
    if item.named is not None:
        context.point = Point(point.book)


def _refines(context: _Context, item: Item, point: Point) -> bool:
    """Whether "verse 6" says where in the chapter just named."""
    if not context.passages or item.named is not None or item.chapter is not None or item.verse is None:
        return False
    last = context.passages[-1]
    return last.first == last.last == Point(point.book, point.chapter)


def _take_title(context: _Context, item: Item, number: int) -> None:
    if not context.passages:
        return
    last = context.passages[-1]
    if last.last.book == "Ps" and last.last.chapter and last.last.verse is None:
        title = last.last._replace(verse=1)
        first = title if last.first == last.last else last.first
        context.passages[-1] = last._replace(first=first, last=title, end=item.end, item=number)
        context.point = title


def _take_book(context: _Context, item: Item, number: int, *, is_start: bool, is_alone: bool) -> None:
    books = _books(item, context.strategies)
    if not books:
        return
    strategies = context.strategies
    context.point = Point(books[0])
    if is_start:
        point = Point(books[0])
    elif strategies.takes_books if not is_alone else strategies.book_alone is not Alone.IGNORE:
        point = Point(books[0], 1 if strategies.book_alone is Alone.FIRST_CHAPTER else None)
    else:
        return
    context.passages.append(Passage(point, point, item.start, item.end, number))


def _books(item: Item, strategies: Strategies) -> tuple[str, ...]:
    if item.named is None:
        return ()
    books = (("Ps" if book == "Ps151" else book) for book in item.named.books)
    if not strategies.apocrypha:
        known = {book.osis for book in APOCRYPHA}
        books = (book for book in books if book not in known)
    return tuple(books)


def _readings(context: _Context, item: Item, *, is_start: bool = False) -> list[Point]:
    """What an item may mean, the likeliest first."""
    strategies = context.strategies
    if item.named is not None:
        return [
            point
            for book in _books(item, strategies)
            for point in _of_book(
                book, item, strategies, is_start=is_start, is_151=item.is_151 or item.named.books[0] == "Ps151"
            )
        ]
    here = context.point
    if here is None:
        return []
    if item.chapter is not None:
        return _of_book(here.book, item, strategies, is_start=is_start)
    if item.verse is not None:
        return _point(here.book, here.chapter or 1, item.verse, strategies)
    if item.number is None:
        return []
    is_zero = item.number == 0 and here.verse is None and strategies.zero_chapter is Zero.UPGRADE
    if is_zero and chapters(here.book, strategies) == 1:
        return [Point(here.book, 1)]
    if here.verse is not None or (chapters(here.book, strategies) == 1 and here.chapter is not None):
        return _point(here.book, here.chapter or 1, item.number, strategies)
    return _of_book(here.book, item._replace(chapter=item.number), strategies, is_start=is_start)


def _of_book(
    book: str, item: Item, strategies: Strategies, *, is_start: bool = False, is_151: bool = False
) -> list[Point]:
    if is_151:
        return _of_151(item)
    if item.chapter is None:
        return _point(book, 1, item.verse, strategies)
    if item.verse is None and chapters(book, strategies) == 1:
        if item.chapter == 0 and strategies.zero_chapter is Zero.UPGRADE:
            return [Point(book, 1)]
        if item.chapter != 1 or strategies.first_is_verse or is_start:
            return _point(book, 1, item.chapter, strategies)
    return _point(book, item.chapter, item.verse, strategies)


def _of_151(item: Item) -> list[Point]:
    """The 151st psalm as a book of one chapter."""
    if item.verse is not None:
        return [Point("Ps", _PSALM_151, item.verse)]
    return [Point("Ps", _PSALM_151, None if item.chapter == 1 else item.chapter)]


def _point(book: str, chapter: int, verse: int | None, strategies: Strategies) -> list[Point]:
    if chapter == 0 and strategies.zero_chapter is Zero.UPGRADE:
        chapter = 1
    if verse == 0 and strategies.zero_verse is Zero.UPGRADE:
        verse = 1
    return [Point(book, chapter, verse)]


def _onwards(passage: Passage, item: Item, strategies: Strategies) -> Passage:
    """With what "f" or "ff" adds."""
    if item.onwards is None or passage.missing:
        return passage
    last = passage.last
    if item.onwards is Kind.NEXT and strategies.f_is_next:
        return passage._replace(last=_next(last, strategies))
    if last.chapter is None:
        return passage
    if last.verse is None:
        return passage._replace(last=last._replace(chapter=chapters(last.book, strategies)))
    return passage._replace(last=last._replace(verse=verses(last.book, last.chapter, strategies)))


def _next(point: Point, strategies: Strategies) -> Point:
    if point.chapter is None:
        return point
    after = point._replace(chapter=point.chapter + 1) if point.verse is None else point._replace(verse=point.verse + 1)
    if not exists(after, strategies) and point.verse is not None:
        after = Point(point.book, point.chapter + 1, 1)
    return after if exists(after, strategies) else point


def _clamped(point: Point, strategies: Strategies) -> Point:
    """The last point there is, for one that is too far."""
    most = chapters(point.book, strategies)
    if point.chapter is None or not most:
        return point
    if point.chapter > most:
        return Point(point.book, most, None if point.verse is None else verses(point.book, most, strategies))
    if point.verse is not None:
        return point._replace(verse=min(point.verse, verses(point.book, point.chapter, strategies)))
    return point


def _take_end(context: _Context, item: Item, number: int) -> None:
    """The end of a range, whose start is the last passage."""
    strategies = context.strategies
    start = context.passages[-1]
    if start.first.chapter is None or (item.named is not None and item.chapter is None and item.verse is None):
        _take_books(context, item, number)
        return
    if start.missing and strategies.is_lenient:
        _take_after_missing(context, item, number)
        return
    end = _end(context, item, start)
    if isinstance(end, Point) and not chapters(end.book, strategies):
        end = None
    if end is None:
        context.passages[-1] = start._replace(item=number)
        return
    if isinstance(end, Passage):
        context.passages[-1] = _onwards(end._replace(item=number), item, strategies)
    elif beginning(end) < beginning(start.first):
        if exists(end, strategies):
            context.passages.append(Passage(end, end, item.start, item.end, number))
        else:
            context.passages[-1] = start._replace(item=number)
            return
    else:
        context.passages[-1] = _onwards(_until(start, end, item, number, strategies), item, strategies)
    context.point = context.passages[-1].last


def _take_books(context: _Context, item: Item, number: int) -> None:
    """The end of a range of which one end, or both, is a book without a number."""
    strategies, start = context.strategies, context.passages.pop()
    is_alone = item.named is not None and item.chapter is None and item.verse is None
    ends = [Point(book) for book in _books(item, strategies)] if is_alone else _readings(context, item)
    if not ends:
        return
    end = ends[0] if is_alone else _clamped(ends[0], strategies)
    is_ordered = beginning(start.first) <= _ending(end)
    if is_ordered and strategies.takes_ranges:
        context.passages.append(start._replace(last=end, end=item.end, item=number))
    else:
        is_taken = strategies.takes_books and not is_ordered
        if start.first.chapter is not None or is_taken:
            context.passages.append(start)
        if not is_alone or is_taken:
            context.passages.append(Passage(end, end, item.start, item.end, number))
    context.point = end


def _ending(point: Point) -> tuple[int, int, int]:
    book, chapter, verse = beginning(point)
    return book, chapter if point.chapter else ENDLESS, verse


def _take_after_missing(context: _Context, item: Item, number: int) -> None:
    """The end of a range whose start does not exist, if it says where it is itself."""
    if item.named is not None or (item.chapter is not None and item.verse is not None):
        _take(context, item._replace(joint=Joint.LIST), number, is_start=False, is_alone=False)


def _until(start: Passage, end: Point, item: Item, number: int, strategies: Strategies) -> Passage:
    missing = start.missing
    if not exists(end, strategies):
        missing = missing if strategies.is_lenient else missing or end
        end = _clamped(end, strategies) if strategies.is_lenient else end
    return start._replace(last=end, end=item.end, item=number, missing=missing)


def _end(context: _Context, item: Item, start: Passage) -> Point | Passage | None:
    """Where a range ends: a point; another passage that the whole is; or nothing."""
    strategies = context.strategies
    first = start.first
    context.point = first
    readings = _readings(context, item)
    if not readings:
        return None
    point = next((one for one in readings if exists(one, strategies)), readings[0])
    if item.named is None and item.chapter is None and item.number is None and first.chapter and first.verse is None:
        return start._replace(first=point, last=point, end=item.end) if exists(point, strategies) else None
    if item.number is not None:
        return _numbered_end(point, item.number, item, start, strategies)
    if point.verse == 0 or point.chapter == 0:
        return point if exists(point, strategies) else None
    return point


def _numbered_end(
    point: Point, number: int, item: Item, start: Passage, strategies: Strategies
) -> Point | Passage | None:
    first = start.first
    begin = first.verse if point.verse is not None else first.chapter
    if begin is not None and 0 < number < begin and len(str(number)) < len(str(begin)):
        whole = int(str(begin)[: -len(str(number))] + str(number))
        full = point._replace(verse=whole) if point.verse is not None else point._replace(chapter=whole)
        if whole > begin and exists(full, strategies):
            return full
    is_first = number == 0 and strategies.zero_chapter is Zero.UPGRADE
    if chapters(first.book, strategies) > 1 and strategies.zero_verse is not Zero.ERROR:
        is_first = False
    is_beyond = not (exists(point, strategies) and number > (first.chapter or 0))
    if point.verse is None and first.chapter is not None and is_beyond and not is_first:
        verse = _point(first.book, first.chapter, number, strategies)[0]
        if strategies.end_is_verse and number != first.chapter and exists(verse, strategies):
            return start._replace(first=verse, last=verse, end=item.end)
        if not strategies.end_is_verse and strategies.is_lenient and not exists(point, strategies):
            return None
    if number == 0 and not exists(point, strategies):
        return None
    return point
