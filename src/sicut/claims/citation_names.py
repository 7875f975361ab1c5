"""Citations by names: ``(Reed 2031, p. 33)``, ``Reed (2031)``; and those that point back: ``ibid.``, ``Id. at 4``.

Found in the text as shown. Linear: only what stands around a year in brackets or around an abbreviation is looked at.
"""

import re
from collections.abc import Iterator

from sicut.claims.citation_marks import Back, Citing, Ground, Manner
from sicut.model.claim import Citation, CitationKind
from sicut.model.span import Span
from sicut.text.fold import letters, listed
from sicut.text.locators import read_locator
from sicut.text.pattern import pattern
from sicut.text.segment import Word, words
from sicut.text.unicode import is_upper

_LONGEST = 160
_YEAR = pattern(r"(?<![0-9.,/-])(?:1[4-9]|20|21)[0-9]{2}(?:[a-h](?![a-z]))?(?![0-9])(?!-[0-9]|/[0-9])")
_BRACKETED = pattern(rf"[(\[]([^()\[\]\n]{{4,{_LONGEST}}})[)\]]")
_MOST_NAMES = 6
_JOINING = frozenset(
    "and und et y e i en og och al alii others andere van von de der den del della di du la le zu zur ter ten bin ibn "
    "see also cf vgl siehe voir cfr eg".split()
)
_LEADING = frozenset("see also cf vgl siehe auch voir cfr eg".split())
_PARTICLES = frozenset("van von de der den del della di du la le zu zur ter ten bin ibn".split())
_NO_NAMES = listed(
    """January February March April May June July August September October November December Jan Feb Mar Apr
    Jun Jul Aug Sept Sep Oct Nov Dec Januar Februar März Mai Juni Juli Oktober Dezember janvier février mars avril mai
    juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre spring summer autumn fall winter Frühjahr Frühling Sommer Herbst since until in from by
    during before after early late around about circa ca c the a an of to at on for born died seit bis ab im am um vor
    nach depuis avant après desde hasta antes Monday Tuesday Wednesday Thursday Friday Saturday Sunday"""
)

_BACK = pattern(
    r"(?<![A-Za-z])(?:(ibid(?:em|\.)?|ebd\.|ebenda|ebda\.|[Ii]b[íÍ]d\.|[Тт]ам же|a\.\s?a\.\s?O\.|(?:op|loc)\.\s?cit\.)"
    r"|(id\.|idem))(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_TRACES = ("bid", "BID", "id.", "Id.", "ID.", "idem", "Idem", "IDEM", "ebd.", "Ebd.", "benda", "ebda.", "Ebda.", "bíd.",
           "bÍd.", "там же", "Там же", "O.", "cit.")  # fmt: skip
_WIDEST = 8
_OTHER_PLACE = ("op", "aa")
_ELSEWHERE = (*_OTHER_PLACE, "loc")


def author_year_citings(ground: Ground) -> Iterator[Citing]:
    """The citations by author and year, in brackets or with the year alone in brackets."""
    text = ground.reading.text
    for found in _bracketed(text):
        year = _YEAR().search(found[1])
        if year is None:
            continue
        before, start = found[1][: year.start()], found.start(1)
        if before.strip(" ,"):
            yield from _in_brackets(ground, Span(*found.span()), found[1], start)
        else:
            yield from _in_sentence(ground, Span(*found.span()), Span(start + year.start(), start + year.end()))


def _bracketed(text: str) -> Iterator[re.Match[str]]:
    for opening in "([":
        at = text.find(opening)
        while at >= 0:
            found = _BRACKETED().match(text, at)
            if found is not None:
                yield found
            at = text.find(opening, at + 1)


def _in_brackets(ground: Ground, whole: Span, content: str, start: int) -> Iterator[Citing]:
    """``(Reed 2031, p. 33; Okafor 2032)``: the first that names somebody and a year."""
    text, at = ground.reading.text, 0
    for piece in content.split(";"):
        year = _YEAR().search(piece)
        names = () if year is None else _names(piece[: year.start()])
        if year is not None and names:
            target = " ".join((*names, year[0]))
            locator = _locator(text, start + at + year.end(), whole.end - 1)
            yield _citing(ground, whole, locator, target, Manner.ASIDE)
            return
        at += len(piece) + 1


def leading_author_year(ground: Ground, content: Span) -> Citing | None:
    """The author and year that a note begins with: ``Reed 2031, p. 4``, ``See Reed 2031: 4``."""
    text = ground.reading.text
    year = _YEAR().search(text, content.start, min(content.end, content.start + _LONGEST))
    names = () if year is None else _names(text[content.start : year.start()].rstrip(" ,("))
    if year is None or not names:
        return None
    locator = _locator(text, year.end(), content.end) or _locator_with_term(text, year.end() + 1)
    return _citing(ground, Span(content.start, year.end()), locator, " ".join((*names, year[0])), Manner.ASIDE)


def _names(before: str) -> tuple[str, ...]:
    """The names that *before*, what stands before a year in brackets, consists of; none if it is anything else."""
    found = words(before)
    while found and found[0].key in _LEADING:
        found = found[1:]
    names = _surnames(before, found)
    held = all(word.key in _JOINING or _is_name(before, word) for word in found)
    return names if held and 0 < len(names) <= _MOST_NAMES and found[-1].key not in _PARTICLES else ()


def _surnames(text: str, found: tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(text[slice(*w.span)] for w in found if _is_name(text, w) and w.key not in _JOINING and len(w.key) > 1)


def _is_name(text: str, word: Word) -> bool:
    initial = len(word.key) == 1 and text[word.span.end : word.span.end + 1] == "."
    return is_upper(text[word.span.start]) and (initial or word.key not in _NO_NAMES)


def _in_sentence(ground: Ground, brackets: Span, year: Span) -> Iterator[Citing]:
    """``Reed and Okafor (2031, p. 33)``: the names end right before the brackets."""
    text = ground.reading.text
    begin = max(0, brackets.start - _LONGEST)
    found = list(words(text[begin : brackets.start]))
    names: list[Word] = []
    at = brackets.start - begin
    while (
        found
        and len(names) < _MOST_NAMES
        and text[begin + found[-1].span.end : begin + at].strip(" ,&.’'") in {"", "s"}
    ):
        word = found.pop()
        if not (_is_name(text[begin:], word) or (word.key in _JOINING and names) or word.key == "al"):
            break
        at = word.span.start
        names.insert(0, word)
    while names and (names[0].key in _JOINING or not _is_name(text[begin:], names[0])):
        names.pop(0)
    surnames = _surnames(text[begin:], tuple(names))
    if surnames and names[-1].span.end + begin <= brackets.start:
        target = " ".join((*(_bare(name) for name in surnames), text[slice(*year)]))
        place = Span(begin + names[0].span.start, brackets.end)
        locator = _locator(text, year.end, brackets.end - 1) or _locator_with_term(text, brackets.end)
        yield _citing(ground, place, locator, target, Manner.TEXTUAL)


def _bare(name: str) -> str:
    """A name without the ``’s`` of a genitive."""
    return name[:-2] if name.endswith(("’s", "'s")) else name


def _locator(text: str, start: int, end: int) -> str | None:
    found = read_locator(text[start:end]) if text[start : start + 1] in {",", ":", " "} else None
    return None if found is None else text[start + found[0] : start + found[1]]


def _locator_with_term(text: str, start: int) -> str | None:
    """The place behind a year in brackets, as notes write it: ``Reed, Harbour Plan (2031), p. 4``."""
    locator = _locator(text, start, start + _LONGEST) if text[start : start + 1] == "," else None
    return locator if locator is not None and locator[0] not in "0123456789" else None


def _citing(ground: Ground, place: Span, locator: str | None, target: str, manner: Manner) -> Citing:
    span = ground.reading.source_span(place)
    return Citing(place, Citation(span, None, locator, CitationKind.AUTHOR_YEAR, target), manner)


# --- pointing back


def back_citings(ground: Ground) -> Iterator[Citing]:
    """``ibid.``, ``Id. at 4``, ``ebd., S. 5``, ``Reed, op. cit., p. 4``; what they mean stands before them."""
    text = ground.reading.text
    for found in _backs(text):
        if found[2] is not None and not _points(text, found.start(), found.end()):
            continue
        end = found.end()
        locator = read_locator(text[end:])
        written = None if locator is None else text[end + locator[0] : end + locator[1]]
        place = Span(found.start(), end if locator is None else end + locator[1])
        what = letters(found[0])
        target = _name_before(text, found.start()) if what.startswith(_ELSEWHERE) else ""
        back = Back.SOURCE if what.startswith(_OTHER_PLACE) else Back.PLACE
        span = ground.reading.source_span(place)
        yield Citing(place, Citation(span, None, written, CitationKind.AUTHOR_YEAR, target), Manner.ASIDE, back)


def _backs(text: str) -> Iterator[re.Match[str]]:
    """The matches of :data:`_BACK`, looked for only where one of :data:`_TRACES` stands, which is far quicker."""
    starts: set[int] = set()
    for trace in _TRACES:
        at = text.find(trace)
        while at >= 0:
            starts.add(max(0, at - _WIDEST))
            at = text.find(trace, at + len(trace))
    end = 0
    for start in sorted(starts):
        found = _BACK().search(text, max(start, end), start + 3 * _WIDEST)
        if found is not None:
            end = found.end()
            yield found


def _points(text: str, start: int, end: int) -> bool:
    """Whether "id." is a citation: it begins its sentence or bracket, and a place or a full stop follows."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    begins = not before or before[-1] in ".(;[\n!?”\"»’'"
    return begins and (text[end - 1] == "." or read_locator(text[end:]) is not None)


def _name_before(text: str, at: int) -> str:
    before = text[max(0, at - _LONGEST) : at]
    before = before[max(before.rfind(mark) for mark in ".(;\n[") + 1 :]
    return " ".join(_surnames(before, words(before)))
