"""Places in statutes: "§§ 3, 5 Abs. 1 UWG", "Art. 5 des Grundgesetzes", "PatG § 32", and the "§ 4" that goes on."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sicut.claims.references.german_law.citation import Provision
from sicut.claims.references.german_law.places import Item, Listing
from sicut.claims.references.german_law.works import Named, statute_at, statute_before, statute_mentioned
from sicut.claims.references.occurrences import occurrences
from sicut.editions.law.code import Code
from sicut.model.span import Span
from sicut.text.pattern import pattern

_SIGN = pattern(
    r"(?:(?P<section>§{1,2})|(?<![\w-])(?P<article>Art(?:t?\.|ikeln?s?\b|(?= ?[0-9])))"
    r"|(?<![\w-])(?P<word>Paragra(?:ph|f)(?:en)?\b))"
    r"[ \t\xa0\u2009\u202f]*(?:\n(?!\n))?[ \t]*(?=[0-9])"
)
_SIGNS = ("§", "Art.", "Art ", "Artt.", "Artikel", "Paragra")
_COMMENTARY = pattern(r"[ \xa0]*,?[ \xa0]*(?:Rn|Rdnr|RdNr|Rdn|Rz|Randnr|RNr|Anm|Erl)\.?[ \xa0]?[0-9]")
_EDITION = pattern(
    r"(?:Aufl(?:\.|age)|\bin: ?[A-ZÄÖÜ][\w-]+(?:/[\w-]+)*,|[A-ZÄÖÜ][\w-]+/[A-ZÄÖÜ][\w-]+,)[^;()\n]{0,30}$"
)
_BETWEEN = pattern(
    r"\s*(?:[,;/–-]|und|oder|sowie|bzw\.|beziehungsweise|mit|jeweils|nach|gemäß|,?\s?(?:je(?:weils)?|ggf\.)"
    r"|i\.\s?V\.\s?(?:m\.|mit)|in\sVerbindung\smit|iVm|\()?(?:\s*(?:,|und|oder|sowie|i\.\s?V\.\s?(?:m\.|mit)|iVm"
    r"|(?:nach|von|des)\b)){0,2}\s*"
)
_REPEATED = pattern(r"[ \xa0](?:RL|VO|der Richtlinie|der Verordnung)(?![\w]|[ \xa0][0-9(])")
_FOREIGN = pattern(
    r"[ \xa0\n](?:of|du|des?|del|d[’'])[ \xa0\n](?!Gesetz)|[ \xa0](?:des|der|dieses|dieser)[ \xa0](?!Gesetzes\b"
    r"|Richtlinie\b|Verordnung\b)[A-ZÄÖÜ]"
)
_AMERICAN = pattern(r"(?:U\. ?S\. ?C\.|USCA?|C\. ?F\. ?R\.|CFR|Code(?: Ann\.)?|Stat\.|Laws?|Act|Ann\.|Reg\.)[ \xa0]*$")
_CODE = 14
_HEADING = pattern(r"[#*\s\d.]*")
_KEPT_BLOCKS = 2
_LOOK_BACK = 80
_FARTHEST = 3000
_SENTENCE = 160


class _Read(NamedTuple):
    """A list of places as read, and the statute that stands with it."""

    start: int
    end: int
    unit: str
    items: Sequence[Item]
    named: Named | None
    is_before: bool = False


def provisions(text: str, taken: Sequence[Span] = ()) -> Iterator[tuple[Provision, Code | None]]:
    """The provisions that *text* names, with the rows of their statutes; what lies in *taken* is something else's."""
    found = list(_lists(text, taken))
    works = _assigned(text, found)
    for read, (named, naming) in zip(found, works, strict=True):
        if named is not None:
            for provision in _provisions(read, named, naming):
                yield provision, named.code


def _lists(text: str, taken: Sequence[Span]) -> Iterator[_Read]:
    floor, busy = 0, iter(taken)
    span = next(busy, None)
    for at in occurrences(text, _SIGNS):
        sign = _SIGN().match(text, at)
        if sign is None:
            continue
        while span is not None and span.end <= sign.start():
            span = next(busy, None)
        if sign.start() < floor or (span is not None and span.start <= sign.start()):
            continue
        read = _read(text, sign, floor)
        if read is not None:
            floor = read.end
            if not _is_of_a_commentary(text, read):
                yield read


def _read(text: str, sign: re.Match[str], floor: int) -> _Read | None:
    unit = "article" if sign["article"] else "section"
    is_article = unit == "article"
    written = sign.group()
    listing = Listing(
        text,
        unit,
        plural=written.startswith(("§§", "Artt", "Artikeln", "Paragraphen", "Paragrafen")),
        named=lambda at: statute_at(text, at, is_article=is_article) is not None,
    )
    if _AMERICAN().search(text, max(0, sign.start() - _CODE), sign.start()) or not listing.read(sign.end()):
        return None
    named = statute_at(text, listing.end, is_article=is_article)
    if named is not None:
        return _Read(sign.start(), named.at, unit, listing.items, named)
    before = statute_before(text, sign.start(), floor)
    if before is not None:
        return _Read(before.at, listing.end, unit, listing.items, before, is_before=True)
    repeated = _REPEATED().match(text, listing.end) if is_article else None
    end = repeated.end() if repeated is not None else listing.end
    if sign["word"] or _FOREIGN().match(text, listing.end) is not None:
        return None
    return _Read(sign.start(), end, unit, listing.items, None)


def _is_of_a_commentary(text: str, read: _Read) -> bool:
    """Whether the words that are cited are a commentator's: "UWG, 28. Aufl., § 3 Rn. 4"."""
    if _COMMENTARY().match(text, read.end) is not None:
        return True
    return _EDITION().search(text, max(0, read.start - _LOOK_BACK), read.start) is not None


def _assigned(text: str, found: Sequence[_Read]) -> list[tuple[Named | None, str]]:
    """The statute of each list: its own, that of the one it runs on to, or the one named last."""
    works: list[tuple[Named | None, str]] = [(read.named, "here") for read in found]
    for at in range(len(found) - 2, -1, -1):
        following, this = found[at + 1], found[at]
        if works[at][0] is None and works[at + 1][0] is not None and not following.is_before:
            is_near = following.start - this.end <= _LOOK_BACK
            if (
                is_near
                and this.unit == following.unit
                and _BETWEEN().fullmatch(text, this.end, following.start) is not None
            ):
                works[at] = works[at + 1][0], "chain"
    last: dict[str, tuple[Named, int]] = {}
    for at, read in enumerate(found):
        named = works[at][0]
        if named is not None:
            last[read.unit] = named, read.end
            continue
        end = last[read.unit][1] if read.unit in last else 0
        if not _is_heading(text, read.start):
            mentioned = statute_mentioned(text, max(end, read.start - _SENTENCE), read.start, read.unit)
            if mentioned is not None:
                works[at] = mentioned, "earlier"
            elif read.unit in last and _goes_on(text, read, end):
                works[at] = last[read.unit][0], "earlier"
    return works


def _goes_on(text: str, read: _Read, end: int) -> bool:
    return read.start - end <= _FARTHEST and text.count("\n\n", end, read.start) <= _KEPT_BLOCKS


def _is_heading(text: str, start: int) -> bool:
    line = text.rfind("\n", max(0, start - _LOOK_BACK), start) + 1
    return (line > 0 or start <= _LOOK_BACK) and _HEADING().fullmatch(text, line, start) is not None


def _provisions(read: _Read, named: Named, naming: str) -> Iterator[Provision]:
    last = len(read.items) - 1
    for place, item in enumerate(read.items):
        start = read.start if place == 0 else item.start
        end = read.end if place == last else item.end
        how = naming if naming != "here" or place == (0 if read.is_before else last) else "list"
        yield Provision(Span(start, end), named.work, read.unit, item.number, item.reaches, item.number_end, how)
