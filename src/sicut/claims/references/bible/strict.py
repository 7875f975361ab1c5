"""Which runs of running text are references: precision first."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from sicut.claims.references.bible.before import preface
from sicut.claims.references.bible.items import Item, Joint, items
from sicut.claims.references.bible.places import Passage, Point, exists, passages
from sicut.claims.references.bible.runs import Run, prefaced, until_preface
from sicut.claims.references.bible.strategies import Punctuation, Strategies
from sicut.claims.references.bible.tokens import DIGITS, Token, tokens
from sicut.claims.references.bible.words import Kind
from sicut.editions.bible.naming import Named
from sicut.text.fold import letters
from sicut.text.pattern import pattern

_BEHIND = pattern(
    f"[\\s.,(\u200e\u200f]{{0,4}}(?:[{DIGITS}]|[ivxlcIVXLC]{{1,7}}(?![^\\W_])|"
    f'(?:\u05e4\u05e8\u05e7 )?[\u05d0-\u05e7]{{1,2}}["\u05f4]?[\u05d0-\u05e7]?(?![\u05d0-\u05ea])'
    f"|[^\\W\\d_]{{1,12}}\\.?\\s?[{DIGITS}])"
)
_FIRST_SIGN = pattern(
    f"[\\s.]{{0,3}}(?P<chapter>[{DIGITS}]{{1,3}})\\s?(?P<sign>[:,.])(?P<space>\\s?)(?P<verse>[{DIGITS}]{{1,3}})(?![{DIGITS}])"
)
_UNIT = pattern(
    "\\s?(?:[%\u2030\u00b0\u20ac$\u00a3]|[ap]\\.?m\\b(?!\\s(?-i:[A-Z\u00c0-\u00dc]))|uhr\\b|o.clock\\b|h\\b|"
    "(?:prozent|percent|per cent|euro?s?|dollars?|mark\\b|pfund|million|milliard|mio|mrd|km|kg|cm|mm|"
    "(?:kilo|zenti|centi|milli)?m[e\u00e8]t(?:er|re|ro)|(?:kilo)?gramm?[eos]*\\b|lit(?:er|re|ro)s?\\b|minut|stund|"
    "hour|second|sekund|year|jahr|tage?\\b|days?\\b|week|woche|month|monat)\\w*)",
    2,
)
_WORD_BEHIND = pattern("[ \u00a0\\t]+[^\\W\\d_]")
_A_WORD = pattern("[^\\W\\d_]{2,}+(?![\\s.]*\\d)")
_ENGLISH = pattern("\\b(?:the|of|and|with|that|his|her|from|see|read|compare|at)\\b", 2)
_OF_NOUN = pattern("\\sof\\s(?:the|an?|his|her|my|our|their)\\s[a-z]")
_LIST_NUMBER = pattern("[.)]\\s")
_BARE_HEBREW = pattern("\\s(?!\u05e4\u05e8\u05e7)[\u05d0-\u05ea]++(?![\"'\u05f3\u05f4])")
_COMMON = frozenset({"mal", "hab", "sal", "son", "est"})
_NO_COUNT = frozenset({"am", "ap"})  # words that no number follows, nor a name that ends so
_PEOPLE = frozenset(
    """mark dan phil tim joe jon jonas job matthew luke john james jude peter daniel joel amos micah ruth esther samuel
    ezra joshua isaiah jeremiah ezekiel tobias judith titus timothy markus lukas johannes jakob""".split()
)
_PLAYS = frozenset({"act", "acte", "akt"})
_STRICT = Strategies()
_LONGEST = 100  # tokens of a run
_AROUND = 200  # characters
_SHORT = 3
_HOURS, _DIGIT = 24, 9


def runs(text: str, names: Sequence[Named]) -> Iterator[Run]:
    """The runs of *text* that are references, in order; *names* are the books in it."""
    at, by_start = 0, {named.start: named for named in names}
    habit = _habit(text, names)
    for named in names:
        if named.start < at or not _is_candidate(text, named):
            continue
        run = _run(text, named, by_start, habit)
        if run is not None:
            yield run
            at = run.items[-1].end


def continued(text: str, at: int, names: Mapping[int, Named], before: Point) -> Run | None:
    """The run that begins at *at* with a verse or a chapter of what was cited *before*."""
    found = tuple(items(_sure(tokens(text, at, names)), _STRICT, Punctuation.US))
    return _kept(text, found, before)


def _is_candidate(text: str, named: Named) -> bool:
    """Whether a number may stand behind or before the name, and a common word is written as a name."""
    if named.weak and text[named.core].islower():
        return False
    return bool(_BEHIND().match(text, named.end)) or preface(text, named) is not None


def _run(text: str, named: Named, names: Mapping[int, Named], habit: Punctuation) -> Run | None:
    punctuation = _punctuation(text, named, habit)
    run = _sure(until_preface(text, tokens(text, named.start, names)))
    found = tuple(prefaced(text, items(run, _STRICT, punctuation), named))
    if named.weak and punctuation is Punctuation.EU and habit is not punctuation and _is_amount(text, named, found):
        return None
    return _kept(text, found, None)


def _punctuation(text: str, named: Named, habit: Punctuation) -> Punctuation:
    """How a reference parts chapter and verse; a comma and a space do only if they can part nothing else."""
    sign = _FIRST_SIGN().match(text, named.end)
    if sign is None or sign["sign"] == ".":
        return habit
    if sign["sign"] == ":":
        return Punctuation.US
    if not sign["space"] or habit is Punctuation.EU:
        return Punctuation.EU
    chapter, verse = int(sign["chapter"]), int(sign["verse"])
    if verse > _STRICT.counts().verses(named.books[0], chapter):
        return Punctuation.US
    is_free = not _WORD_BEHIND().match(text, sign.end())
    is_long = named.end - named.core >= _SHORT or text[named.end] == "."
    if _is_foreign(text, named):
        return Punctuation.EU if is_free or not named.weak or is_long else Punctuation.US
    is_verse = verse <= chapter or verse > _STRICT.counts().chapters(named.books[0])
    return Punctuation.EU if is_verse and is_free else Punctuation.US


def _is_foreign(text: str, named: Named) -> bool:
    """Whether words stand around the name, none of them English."""
    before = text[max(0, named.start - _AROUND) : named.start].rpartition("\n\n")[2]
    behind = text[named.end : named.end + _AROUND].partition("\n\n")[0]
    around = f"{before} | {behind}"
    return bool(_A_WORD().search(around)) and not _ENGLISH().search(around)


def _is_amount(text: str, named: Named, found: tuple[Item, ...]) -> bool:
    """Whether a common word with a decimal number stands there, and no reference."""
    written = letters(text[named.core : named.end])
    if written == "mk":
        return text[named.end] == "."
    sign = _FIRST_SIGN().match(text, named.end)
    is_decimal = sign is not None and not sign["space"] and len(found) == 1 and written not in _NO_COUNT
    is_common = len(written) < _SHORT or written in _COMMON
    is_alone = is_decimal and is_common and bool(_WORD_BEHIND().match(text, found[0].end))
    return is_alone or written == "mark"


def _habit(text: str, names: Sequence[Named]) -> Punctuation:
    """How most references of the text part chapter and verse."""
    commas = colons = 0
    for named in names:
        if not named.weak and (sign := _FIRST_SIGN().match(text, named.end)):
            commas += sign["sign"] == "," and not sign["space"]
            colons += sign["sign"] != ","
    return Punctuation.EU if commas > colons else Punctuation.US


def _sure(run: Iterator[Token]) -> list[Token]:
    """The run up to a number that runs into letters, or to the next book, which begins a run of its own.

    A book that ends a range belongs to it, if a dash joins them. Books in brackets do, as what follows those goes on
    from before them.
    """
    kept: list[Token] = []
    depth = ranges = 0
    for token in islice(run, _LONGEST):
        is_range_end = bool(kept) and kept[-1].kind is Kind.RANGE and kept[-1].end == kept[-1].start + 1 and ranges == 0
        is_next = token.kind is Kind.BOOK and bool(kept) and depth == 0 and not is_range_end
        if is_next or (token.kind is Kind.NUMBER and token.is_captive):
            break
        ranges += token.kind is Kind.BOOK and is_range_end
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        kept.append(token)
    return kept


def _kept(text: str, found: tuple[Item, ...], before: Point | None) -> Run | None:
    """The items up to the first that is hardly one, and their passages; nothing if it is the first."""
    kept = list(found)
    while kept:
        made = passages(kept, _STRICT, before)
        cut = _first_doubtful(text, kept, made)
        if cut is None:
            return Run(tuple(kept), tuple(made)) if made else None
        kept = kept[:cut]
    return None


def _first_doubtful(text: str, kept: Sequence[Item], made: Sequence[Passage]) -> int | None:
    for number, item in enumerate(kept):
        before = kept[number - 1] if number else None
        if _is_doubtful(text, item, before, is_last=number == len(kept) - 1):
            return number
    by_item = {passage.item: passage for passage in made}
    for number, item in enumerate(kept):
        passage = by_item.get(number)
        if passage is None or passage.missing is None:
            continue
        is_from_start = item.joint is Joint.RANGE and not exists(passage.first, _STRICT)
        if not _is_plain(text, kept[number - 1] if is_from_start else item, passage):
            return number
    return None


def _is_plain(text: str, item: Item, passage: Passage) -> bool:
    """Whether a place that does not exist was plainly meant as one; a person before a time or a number is none."""
    if item.named is not None and passage.missing is not None:
        missing = passage.missing
        written = letters(text[item.named.core : item.named.end])
        if item.is_roman or (item.named.weak and (item.verse is None or len(written) < _SHORT)):
            return False
        if missing.verse is None:
            return written not in _PEOPLE and not _WORD_BEHIND().match(text, item.end)
        if item.named.weak and "," in text[item.named.end : item.end]:
            return False
        is_time = (missing.chapter or 0) < _HOURS and missing.verse > _DIGIT
        return not (item.named.weak and is_time and written in _PEOPLE)
    if item.is_parted and item.verse is not None and item.chapter is not None:
        return not item.is_roman
    return item.joint is Joint.RANGE and passage.first.verse is not None and exists(passage.first, _STRICT)


def _is_doubtful(text: str, item: Item, before: Item | None, *, is_last: bool) -> bool:
    if before is not None and _begins_line(text, before, item):
        return True
    if item.named is not None and item.verse is None and (item.named.weak or item.chapter is None):
        return True
    if item.is_roman and letters(text[item.start : item.end].split(maxsplit=1)[0]) in _PLAYS:
        return True
    if item.named is not None and item.verse is None and _is_doubtful_chapter(text, item, item.named):
        return True
    if _UNIT().match(text, item.end) or _runs_on(text, item.end):
        return True
    is_bare = item.number is not None and item.joint is Joint.LIST
    goes_on = item.is_and or (before is not None and before.number is not None)
    return is_bare and is_last and bool(_WORD_BEHIND().match(text, item.end)) and not goes_on


def _begins_line(text: str, before: Item, item: Item) -> bool:
    """Whether a number stands behind *before* without a sign, or numbers a line of a list."""
    between = text[before.end : item.start]
    if item.named is None and not between.strip():
        return item.number is not None or "\n" in between
    return item.number is not None and between.endswith("\n") and bool(_LIST_NUMBER().match(text, item.end))


def _is_doubtful_chapter(text: str, item: Item, named: Named) -> bool:
    """Whether a letter, or letters that may be a word, are the chapter, or a noun behind it says what it is of."""
    if item.is_roman and (
        item.end - item.start <= named.end - named.start + 2 or _BARE_HEBREW().match(text, named.end)
    ):
        return True
    return bool(_OF_NOUN().match(text, item.end))


def _runs_on(text: str, end: int) -> bool:
    """Whether a number goes on: a time, a version, a decimal."""
    return text[end : end + 1] in {":", "\u2236"} and text[end + 1 : end + 2].isdigit()
