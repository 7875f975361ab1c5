"""Lists that a sentence holds: behind a colon, "namely" or "such as", in brackets, or names joined by commas."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from sicut.model.span import Span
from sicut.text.binding import sentences
from sicut.text.listings import words as told
from sicut.text.listings.listing import Listing, ListingKind
from sicut.text.listings.parting import Parted, are_raised, parted, trimmed
from sicut.text.pattern import pattern
from sicut.text.segment import words

_UPPER = "A-ZÀ-ÖØ-ÞĆČĐŁŃŚŠŻŽŐŰİА-ЯЁ"
_TAIL = r"[\w’'&/-]*+"
_JOINT = r",?\s(?:and|&|und|sowie|et|ainsi que|y|e|и|а также)\s"
_NEXT = (
    rf"(?:(?:the|la|le|les|el|los|die|der|das)\s)?[{_UPPER}]{_TAIL}"
    rf"(?:\s(?:(?:of|for|de|du|des|la|del|von|vom|für|по|в|на|за|для)\s){{0,2}}[{_UPPER}]{_TAIL})*+"
)
_RUN = pattern(rf"{_NEXT}(?P<more>(?:,\s{_NEXT})*+)(?P<last>{_JOINT}{_NEXT})?")
_COLON = pattern(r":(?=\s)|：")
_BRACKET = pattern(r"[(（]([^()（）\n]{3,400})[)）]")
_DASHED = pattern(r"\s[–—-]\s([^–—\n]{3,400}?)(?=\s[–—-]\s|[.!?]?$)")
_SEPARATOR = re.compile(r"[,;、،；]")
_OTHERS = pattern(
    r"(?<=\s)(?:and|und|et|y|и|&)\s(?P<others>(?:\S{1,20}\s){1,2}?(?:other|others|further|more|andere"
    r"|anderen|weitere|weiteren"
    r"|autres|otros|otras|других|другие|другими|ещё)\b(?:\s[^\s,.;:]{1,30})?)"
    r"|(?<=[\s،])و(?P<arabic>\S{1,20}\s\S{1,20}\s(?:أخرى|آخرين))"
    r"|[和及与](?:其他|另外)(?P<chinese>[^，。；：]{1,12})",
    re.IGNORECASE,
)
_PLACED = frozenset(
    "in on at from by for after before am im in bei nach vor en à au dans après avant a de desde в на с по из".split()
)
_LEAD_WORDS, _LONGEST_LEAD = 8, 400
_LEAST_RUN, _PAIR = 3, 2


def inline_listings(text: str, bounds: Span) -> Iterator[Listing]:
    """The lists in the sentences of a block, no two of which overlap but by what stands in brackets."""
    for sentence in sentences(text, None, bounds):
        part = text[slice(*sentence)]
        if _SEPARATOR.search(part) is None and ":" not in part and "：" not in part:
            if _OTHERS().search(part) is not None:
                yield from _with_others(text, sentence)
            continue
        led = next(_led(text, sentence), None)
        limit = sentence.end
        if led is not None:
            yield led
            limit = led.span.start
        found = [*_enclosed(text, Span(sentence.start, limit)), *_runs(text, Span(sentence.start, limit))]
        yield from found
        if led is None and not found:
            yield from _with_others(text, sentence)


def _led(text: str, sentence: Span) -> Iterator[Listing]:
    """Lists that run to the end of the sentence."""
    colon = _COLON().search(text, *sentence)
    such_as = _such_as(text, sentence)
    for opener in (colon, told.NAMELY().search(text, *sentence), such_as):
        if opener is None or opener.end() >= sentence.end:
            continue
        bounds = trimmed(text, Span(opener.end(), sentence.end))
        lead = trimmed(text, Span(sentence.start, opener.start()))
        if not lead.width or not bounds.width:
            continue
        signed = opener is colon and told.SIGNED().fullmatch(text, *lead) is not None
        more = told.AND_SO_ON().search(text, *sentence)
        is_open = such_as is not None or (more is not None and more.end() > bounds.start)
        items = parted(text, bounds)
        if items is not None and (items.joined or signed):
            kind = ListingKind.SIGNATURES if signed else ListingKind.INLINE
            yield _listing(items, kind, _last_words(text, lead), is_open=is_open)


def _such_as(text: str, sentence: Span) -> re.Match[str] | None:
    found = told.SUCH_AS().search(text, *sentence)
    return found if found is not None and found.start() > sentence.start else None


def _listing(items: Parted, kind: ListingKind, lead: Span | None, *, is_open: bool) -> Listing:
    span = Span(items.items[0].start, items.items[-1].end)
    return Listing(span, items.items, kind, lead, items.low, items.high, items.extra, is_open)


def _last_words(text: str, lead: Span) -> Span:
    """The end of a long lead."""
    lead = Span(max(lead.start, lead.end - _LONGEST_LEAD), lead.end)
    found = words(text[slice(*lead)])
    limit = 40
    return lead if len(found) <= limit else Span(lead.start + found[-limit].span.start, lead.end)


def _enclosed(text: str, bounds: Span) -> Iterator[Listing]:
    """Lists in brackets or between dashes, of names alone."""
    for shape in (_BRACKET(), _DASHED()):
        for found in shape.finditer(text, *bounds):
            inner = trimmed(text, Span(*found.span(1)))
            items = parted(text, inner) if _SEPARATOR.search(text, *inner) else None
            lead = trimmed(text, Span(bounds.start, found.start()))
            if items is not None and items.joined and lead.width and are_raised(text, items.items):
                is_open = told.SUCH_AS().search(text, *inner) is not None or _is_unending(text, inner)
                yield _listing(items, ListingKind.INLINE, _last_words(text, lead), is_open=is_open)


def _is_unending(text: str, bounds: Span) -> bool:
    return told.AND_SO_ON().search(text, *bounds) is not None


def _runs(text: str, bounds: Span) -> Iterator[Listing]:
    """Three or more names joined by commas and a last "and", without anything that leads them."""
    if text.find(",", *bounds) < 0:
        return
    for found in _RUN().finditer(text, *bounds):
        if not found["more"] or not found["last"]:
            continue
        items = parted(text, Span(*found.span()))
        if items is None or not items.joined or len(items.items) < _LEAST_RUN or not are_raised(text, items.items):
            continue
        low = items.low
        before = words(text[max(bounds.start, found.start() - 60) : found.start()])
        first = words(text[slice(*items.items[0])])[0].key
        if found.start() == bounds.start or first in _PLACED or (before and before[-1].key in _PLACED):
            low = min(low, len(items.items) - 1)
        if text[found.end() : found.end() + 1] == ",":
            low = min(low, (len(items.items) + 1) // 2)
        start = max(bounds.start, found.start() if not before else found.start() - 60 + before[0].span.start)
        if len(before) > _LEAD_WORDS and found.start() - 60 > bounds.start:
            start = found.start() - 60 + before[-_LEAD_WORDS].span.start
        lead = trimmed(text, Span(min(start, found.start()), found.start()))
        yield Listing(
            Span(*found.span()), items.items, ListingKind.INLINE, lead if lead.width else None, low, items.high
        )


def _with_others(text: str, sentence: Span) -> Iterator[Listing]:
    """“The chamber and nine others”: one named, or more, and a number of others."""
    found = _OTHERS().search(text, *sentence)
    if found is None:
        return
    start = _clause_start(text, sentence, found.start())
    items = parted(text, Span(start, found.end()))
    if items is None or not items.extra:
        return
    before = text[sentence.start : found.start()]
    more = len(_SEPARATOR.findall(before)) + len(told.CONJUNCTION().findall(before))
    yield _listing(items, ListingKind.INLINE, None, is_open=False)._replace(high=items.high + more)


def _clause_start(text: str, sentence: Span, end: int) -> int:
    """Where the words that may be the name before *end* begin: at most eight words back, no comma or colon between."""
    starts = [
        sentence.start,
        *(
            found.end()
            for found in re.finditer(r"[,:;،，；：(–—]|\bby\b|\bvon\b|\bpar\b|\bpor\b", text[sentence.start : end])
        ),
    ]
    start = starts[0] if len(starts) == 1 else sentence.start + starts[-1]
    found = words(text[start:end])
    at = [start + word.span.start for word in found]
    return start if len(at) <= _LEAD_WORDS else at[bisect_right(at, end) - _LEAD_WORDS]
