"""References to the Bible in running text."""

from collections.abc import Iterator, Mapping

from sicut.claims.references.bible.places import Passage, Point, chapters, verses
from sicut.claims.references.bible.runs import Run, books_in
from sicut.claims.references.bible.strategies import Strategies
from sicut.claims.references.bible.strict import continued, runs
from sicut.claims.references.bible.tokens import DIGITS
from sicut.claims.references.found import Found
from sicut.editions.bible.books import display_name
from sicut.editions.bible.naming import Named
from sicut.editions.bible.numbering import english
from sicut.editions.bible.translations import translation_at
from sicut.model.reference import Place, Reach, System
from sicut.model.span import Span
from sicut.text.pattern import pattern

WORK = "Bible"

_LATER = pattern(
    "(?<![^\\W_])(?:v|vv|vs|vss|vv?\\.|verses?|vers(?:et|ets|en|e|\u00edculo|\u00edculos)?|chapters?|kapitel|chapitres?|"
    "cap[\u00edi]tulos?|\u05e4\u05e1\u05d5\u05e7|\u05e4\u05e8\u05e7|\u0627\u0644\u0622\u064a\u0629|\u0622\u064a\u0629)"
    f"\\.?\\s?(?=[{DIGITS}])",
    2,
)
_IN_THE = pattern(" (?:in|from|aus|nach|dans|en|de) (?:(?:the|der|dem|la|le|l') ?)?")
_GREEK = pattern("LXX|(?i:septuag|greek|griech|grec|grieg|orthodox|ortodox|apo[ck]r|deutero)")
_AROUND = 1_000
_BLOCK = pattern("\\n[ \\t\\r]*\\n")


def find(text: str) -> Iterator[Found]:
    """The references to the Bible in *text*, in order, without overlap. Linear.

    "v. 12" is of the chapter cited last, as far as its block goes. One that names a book that exists, and a chapter or
    verse that no numbering has, has a fault.
    """
    names = tuple(books_in(text))
    by_start = {named.start: named for named in names}
    last: Run | None = None
    for run in runs(text, names):
        if last is not None:
            yield from _later(text, last, run.items[0].start, by_start)
        yield from _founds(text, run)
        last = run
    if last is not None:
        yield from _later(text, last, len(text), by_start)


def _later(text: str, run: Run, until: int, names: Mapping[int, Named]) -> Iterator[Found]:
    """What goes on from the chapter cited last, up to the end of the block or *until*."""
    at = run.items[-1].end
    block = _BLOCK().search(text, at, until)
    until = block.start() if block else until
    point = run.passages[-1].last
    while match := _LATER().search(text, at, until):
        more = continued(text, match.start(), names, point)
        at = match.end()
        if more is not None and more.items[-1].end <= until:
            yield from _founds(text, more)
            at, point = more.items[-1].end, more.passages[-1].last


def _founds(text: str, run: Run) -> Iterator[Found]:
    """One for each book that is named."""
    group: list[Passage] = []
    for passage in run.passages:
        item = run.items[passage.item]
        is_new = item.named is not None and passage.start >= item.start
        if group and (is_new or passage.first.book != group[-1].last.book):
            yield _found(text, run, group)
            group = []
        group.append(passage)
    if group:
        yield _found(text, run, group)


def _found(text: str, run: Run, group: list[Passage]) -> Found:
    editions = [run.items[passage.item].edition for passage in group]
    edition = next((span for span in reversed(editions) if span), None) or _edition_behind(text, group[-1].end)
    named = run.items[group[0].item].named
    missing = (passage.missing or _greek_alone(text, passage) for passage in group)
    faults = [_fault(point) for point in missing if point]
    return Found(
        Span(named.core if named is not None and named.start == group[0].start else group[0].start, group[-1].end),
        System.BIBLE,
        WORK,
        ",".join(_spelt(passage) for passage in group),
        tuple(Reach(_place(passage.first), _place(passage.last)) for passage in group),
        text[slice(*edition)] if edition else None,
        faults[0] if faults else None,
    )


def _edition_behind(text: str, end: int) -> tuple[int, int] | None:
    """The name of a translation that a preposition joins ("John 3:16 in the KJV")."""
    joint = _IN_THE().match(text, end)
    until = translation_at(text, joint.end()) if joint else 0
    return (joint.end(), until) if joint and until else None


def _greek_alone(text: str, passage: Passage) -> Point | None:
    """A place in Psalm 151, which only Greek Bibles have, if nothing around says that one is meant."""
    around = text[max(0, passage.start - _AROUND) : passage.end + _AROUND]
    is_last = passage.last.book == "Ps" and passage.last.chapter == chapters("Ps", Strategies())
    return passage.last if is_last and not _GREEK().search(around) else None


def _fault(point: Point) -> str:
    strategies = Strategies(numbering=english(), apocrypha=False)
    name = display_name(point.book)
    most = chapters(point.book, strategies)
    if point.chapter is not None and (not 0 < point.chapter <= most):
        return f"{name} has {most} chapters" if most > 1 else f"{name} has one chapter"
    return f"{name} {point.chapter} has {verses(point.book, point.chapter or 1, strategies)} verses"


def _place(point: Point) -> Place:
    return tuple(str(part) for part in point if part is not None)


def _spelt(passage: Passage) -> str:
    first, last = ".".join(_place(passage.first)), ".".join(_place(passage.last))
    return first if first == last else f"{first}-{last}"
