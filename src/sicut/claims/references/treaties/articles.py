"""The numbers behind "Article", "Section", "clause": lists, ranges, and what stands below them."""

from collections.abc import Iterator, Sequence
from re import Match
from typing import NamedTuple

from sicut.claims.references.provisions import arabic, reach, subdivision
from sicut.model.reference import Place, Reach
from sicut.model.span import Span
from sicut.text.pattern import pattern

# One class of first letters, so that the search is fast; what follows each letter says what it begins.
_LEAD = pattern(
    r"[AaSsCcRrKPp§Ссا](?<![\w-].)(?:(?:(?P<article>(?<=[Aa])rt(?:icles?|ikeln?|ikels|ículos?|icol[oi]|igos?|s?\.?)"
    r"|(?<=A)RT(?:ICLES?|\.)|(?<=[Сс])тать[яиеёю]|(?<=ا)لم(?:ادة|ادتين|واد))"
    r"|(?P<section>(?<=[Ss])ec(?:tions?|s?\.)|(?<=S)ECTIONS?|(?<=§)§?)|(?P<clause>(?<=[Cc])l(?:auses?|\.))"
    r"|(?P<annex>(?<=[Aa])nn?ex(?:es?|o)?|(?<=A)nhang)|(?P<recital>(?<=[Rr])ecitals?)"
    r"|(?P<chapter>(?<=C)hapters?|(?<=K)apitel|(?<=[Cc])hapitre)|(?P<schedule>(?<=S)chedules?)|(?P<rule>(?<=[Rr])ules?)|(?P<regulation>(?<=[Rr])egulations?)"
    r"|(?P<paragraph>(?<=[Pp])ara(?:graphs?|s?\.?)))(?:[^\S\n]{0,2}|\n)(?=[\dIVXL]|premier\b)"
    r"|(?P<preamble>(?<=[Pp])re(?:amble|ámbulo)|(?<=[Pp])réambule|(?<=P)räambel)(?=\s)"
    r"|(?P<short>(?<=s)(?<!['’]s)s?\.?)(?=\s\d))"
)
_NUMBER = (
    r"(?:\d{1,4}(?:\.\d{1,3}){0,4}(?:\s(?:bis|ter|quater)\b|er(?!\w)|º|[a-zA-Z](?!\w))?"
    r"|[IVXL]{1,7}|premier)(?![\w%€$°])(?!\.\d)"
)
_BELOW = r"(?:\s?\([0-9A-Za-z]{1,4}\))*"
_JOINED = r"(?:,?\s(?:and|und|et|y|e|or|oder|ou|o|to|bis|à|a|through|и|و)\s|\s?[-–—]\s?|,\s)"
_DETAIL = (
    r"(?:,?\s(?:(?:sub-?)?paragraphs?|paragraphes?|(?:sub-?)?paras?\.?|par\.|§|Abs(?:atz|\.)|al(?:inéa|\.)|apartados?"
    r"|párrafos?|пункт|п\.|lit(?:era|\.)|letter|letra|lettre|cl(?:ause|\.)|[Ss]ec(?:tions?|\.)|Buchst(?:abe|\.)|Nr\."
    r"|Ziff(?:er|\.)|Satz|S\.)(?![^\W\d_])\s?"
    rf"\(?(?:\d{{1,3}}|[a-z]|[IVX]{{1,5}})\)?(?!\w){_BELOW}(?:(?:\s(?:and|und|et|y)\s|[-–])\(?\d{{1,2}}\)?(?![\w.]))?)"
)
_ITEM = rf"{_NUMBER}{_BELOW}{_DETAIL}{{0,3}}"
_LIST = pattern(rf"{_ITEM}(?:{_JOINED}{_ITEM}){{0,8}}")
_ARTICLES = pattern(rf"{_ITEM}(?:{_JOINED}(?:[Aa]rt(?:icle|ikel|\.)\s)?{_ITEM}){{0,8}}")
_TOKEN = pattern(
    rf"(?P<below>\s?\((?P<letter>[0-9A-Za-z]{{1,4}})\))|(?P<detail>{_DETAIL})|(?P<number>{_NUMBER})"
    r"|(?P<range>\s(?:to|bis|à|a|through)\s|\s?[-–—]\s?)"
)
_PARTS = pattern(r"(?<![^\W\d_])(\d{1,3}|[a-z]|[IVX]{1,5})(?![^\W\d_]|\.)")
_OUTER = pattern(r",?\s(?:(?:of|in|to|der|des|del?|du|de\s(?=l['’]))\s?)?(?:the\s|l['’])?")
_INNER = frozenset(("paragraph", "section", "clause", "recital"))
_UNITS = (
    ("sentence", ("satz", "s.")),
    ("number", ("nr", "ziff")),
    ("section", ("sec",)),
    ("clause", ("cl",)),
)


class Places(NamedTuple):
    """Places of a work: where they are written, how they are spelt, and the numbers of the articles they are in."""

    span: Span
    unit: str
    ref: str
    reaches: tuple[Reach, ...]
    numbers: tuple[int, ...]


def leads(text: str) -> Iterator[Match[str]]:
    """Where places may begin; linear."""
    return _LEAD().finditer(text)


def places(text: str, lead: Match[str]) -> Places | None:
    """The places that begin at *lead*: "Article 31, paragraph 2" or "paragraph 2 of Article 31"."""
    inner = _places(text, lead)
    if inner is None or inner.unit not in _INNER:
        return inner
    between = _OUTER().match(text, inner.span.end)
    above = between and _LEAD().match(text, between.end())
    outer = _places(text, above) if above else None
    if outer is None or len(outer.reaches) != 1 or outer.unit in {"preamble", "paragraph"}:
        return inner
    top = outer.reaches[0].first
    reaches = tuple(reach((*top, *one.first), (*top, *one.last)) for one in inner.reaches)
    span = Span(inner.span.start, outer.span.end)
    ref = f"{outer.ref} {inner.ref}"
    if inner.unit == "paragraph" and len(inner.reaches) == 1 and inner.reaches[0].first == inner.reaches[0].last:
        ref = outer.ref.replace("Article", "Art.") + _brackets(inner.reaches[0].first)
    return Places(span, outer.unit, ref, reaches, outer.numbers)


def _places(text: str, lead: Match[str]) -> Places | None:
    unit = lead.lastgroup or ""
    if unit == "preamble":
        return Places(Span(*lead.span()), unit, unit, (reach((unit,)),), ())
    listed = (_ARTICLES if unit == "article" else _LIST)().match(text, lead.end() + (unit == "short"))
    if listed is None:
        return None
    items = _items(listed[0])
    called = "section" if unit == "short" else unit
    reaches = tuple(_reaches(called, items))
    numbers = tuple(int(digits) for item in items if (digits := _digits(item.number)))
    return Places(Span(lead.start(), listed.end()), unit, _ref(called, items), reaches, numbers)


class _Item(NamedTuple):
    """A number with all that is below it; ``ends_range``: it is the last of a range that the one before begins."""

    number: str
    below: tuple[Place, ...]
    ends_range: bool


def _items(listed: str) -> Sequence[_Item]:
    items: list[_Item] = []
    ends_range = False
    for match in _TOKEN().finditer(listed):
        if match["range"]:
            ends_range = bool(items)
        elif match["number"]:
            items.append(_Item(_plain(match["number"]), ((),), ends_range))
            ends_range = False
        elif items:
            items[-1] = items[-1]._replace(below=_deeper(items[-1].below, match))
    return items


def _deeper(below: tuple[Place, ...], match: Match[str]) -> tuple[Place, ...]:
    if match["letter"]:
        return tuple((*place, subdivision(match["letter"])) for place in below)
    parts = [_part(match["detail"], number, part) for number, part in enumerate(_PARTS().findall(match["detail"]))]
    if "(" not in match["detail"]:
        return tuple((*place, part) for place in below for part in parts)
    return tuple((*place, *parts) for place in below)


def _part(detail: str, number: int, part: str) -> str:
    """The label of the part that has that number in *detail*: what it is called stands before the first."""
    word = detail.lstrip(", \n").casefold()
    unit = next((unit for unit, words in _UNITS if word.startswith(words)), None)
    return f"{unit} {arabic(part)}" if unit and number == 0 else subdivision(part)


def _reaches(unit: str, items: Sequence[_Item]) -> Iterator[Reach]:
    for number, item in enumerate(items):
        if item.ends_range:
            continue
        last = items[number + 1] if number + 1 < len(items) and items[number + 1].ends_range else None
        for below in item.below:
            first = (f"{unit} {arabic(item.number)}", *below)
            yield reach(first, (f"{unit} {arabic(last.number)}", *last.below[0]) if last else first)


def _ref(unit: str, items: Sequence[_Item]) -> str:
    written = ""
    for item in items:
        between = "" if not written else "-" if item.ends_range else ", "
        written += between + ", ".join(item.number + _brackets(below) for below in item.below)
    is_deep = "(" in written
    many = len(items) > 1
    if unit == "article":
        return (
            ("Arts. " if many else "Art. ") * is_deep + ("Articles " if many else "Article ") * (not is_deep) + written
        )
    return ("para." if unit == "paragraph" else unit) + " " + written


def _brackets(below: Place) -> str:
    return "".join(
        f"({number})" if unit in {"paragraph", "letter"} else f" {unit} {number}"
        for unit, number in map(str.split, below)
    )


def _plain(number: str) -> str:
    """*number* in plain digits, one space inside."""
    if number == "premier":
        return "1"
    number = " ".join(number.split()).removesuffix("er" if number[0] == "1" else "º").removesuffix("º")
    return str(int(number)) if number.isdecimal() else number


def _digits(number: str) -> str:
    digits = arabic(number)
    kept = digits[: next((at for at, c in enumerate(digits) if not c.isdecimal()), len(digits))]
    return "" if "." in digits else kept
