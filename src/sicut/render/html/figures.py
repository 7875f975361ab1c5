"""Figures of a run as SVG: all findings along the report, and where in each source its claims stand.

Places are percentages, so that a figure is as wide as its room and its shapes keep their form. No state is told by
colour alone: each has a shape. What a figure shows, a table or a list says in words.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sicut.model.collation import Status
from sicut.model.document import Document
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.render.closing import counted
from sicut.render.html.figure_table import figure_table
from sicut.render.html.flow import flow
from sicut.render.html.markup import NOTHING, Markup, element, joined
from sicut.render.places import Places
from sicut.render.standing import Course, Stand, claims_in, share, standing
from sicut.render.states import STATES, status_of
from sicut.text.printed import page_at

__all__ = ["barcodes", "flow", "strip"]

_NEAREST: Final = 0.01
_LOW: Final = 8
_FOOT: Final = 4
_LEAST_STEM: Final = 3
_STEM: Final = 14
_MANY: Final = 6
_ROOMY: Final = 12
_BARS: Final = 200
_REACH: Final = 0.96
_MOST_TOLD: Final = 5
_MOST_PLACES: Final = 12
_APART: Final = "apart"
_SHAPES: Final = {
    Status.VERIFIED: "M-4 0l3 4l5-8",
    Status.ALTERED: "M0-6l5 6l-5 6l-5-6z",
    Status.MISATTRIBUTED: "M-2-4l-5 4l5 4zM2-4l5 4l-5 4z",
    Status.NOT_FOUND: "M-4-4l8 8M4-4l-8 8",
    Status.UNCHECKED: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
    _APART: "M-4-4h8v8h-8z",
}
_GRAVEST: Final = (
    Status.ALTERED,
    Status.NOT_FOUND,
    Status.MISATTRIBUTED,
    Status.UNCHECKED,
    _APART,
    Status.VERIFIED,
)


class _Tick(NamedTuple):
    """A finding on the strip: its id in the page, how far along it stands, its claim's state, and the finding."""

    id: str
    at: float
    state: str
    finding: Finding


def strip(result: Result, places: Places) -> Markup:
    """A tick for each finding along the reports; those in no report stand apart, at the end.

    Findings nearer to each other than a hundredth of the strip share a tick: the more, the higher it stands. It leads
    to the first of them, has the shape of the gravest, and tells their number. The style mirrors the strip of a report
    that runs from right to left.
    """
    course = Course(result)
    ticks = sorted(_ticks(result, course), key=lambda tick: tick.at)
    if not ticks:
        return NOTHING
    groups = _groups(ticks)
    most = max(map(len, groups))
    ground = 2 * _LOW + (_STEM if most > 1 else 0)
    borders = [
        element("line", {"class": "border", "x1": x, "x2": x, "y1": "0", "y2": str(ground)})
        for x in (percent(_REACH * border) for border in course.borders())
    ]
    base = element("line", {"class": "base", "x1": "0", "x2": percent(_REACH), "y1": str(ground), "y2": str(ground)})
    drawn = [_drawn(group, ground, _stem(len(group), most), places) for group in groups]
    label = f"The whole report, {counted(len(ticks), 'finding')} in the order of the text"
    attributes = {
        "class": "findings dense" if len(groups) > _ROOMY else "findings",
        "width": "100%",
        "height": str(ground + _FOOT),
        "role": "group",
        "aria-label": label,
    }
    return element("svg", attributes, base, *borders, *drawn)


def barcodes(result: Result, places: Places) -> Markup:
    """For each source that has words of claims a barcode of where in it they stand, and the same in a table.

    A bar with nothing on it is a verified claim; above any other stands the shape of its state.
    """
    found = standing(result)
    if not found:
        return NOTHING
    rows = [_barcode(places, siglum, stands) for siglum, stands in found.items()]
    heads = ("Source", "Claims", *(f"{state.sign} {state.word}" for state in STATES.values()), "Where")
    table = figure_table("Claims by source, as a table", heads, (_row(places, *item) for item in found.items()))
    caption = element("figcaption", None, "Where in each source the claims stand, from its beginning to its end")
    key = element("p", {"class": "key"}, *(_key(state.status, state.word) for state in STATES.values()))
    return element("figure", {"class": "barcodes"}, caption, key, *rows, table)


def percent(part: float) -> str:
    """*part* (0 to 1) as a percentage with at most two decimals: ``12.5%``."""
    return f"{100 * part:.2f}".rstrip("0").rstrip(".") + "%"


def _ticks(result: Result, course: Course) -> Iterable[_Tick]:
    states = {f"c{n}": status_of(outcome) for n, outcome in enumerate(result.claims, start=1)}
    seen: dict[str, int] = {}
    apart = 0
    for finding in result.findings:
        number = seen[finding.fingerprint] = seen.get(finding.fingerprint, 0) + 1
        name = f"f-{finding.fingerprint}" + (f"-{number}" if number > 1 else "")
        at = course.at(finding.objection.document, finding.objection.span.start)
        state = states.get(finding.claim or "", _APART)
        if at is None:
            apart += 1
        where = _REACH + (1 - _REACH) * (1 - 0.5 / apart) if at is None else _REACH * at
        yield _Tick(name, where, state, finding)


def _groups(ticks: Sequence[_Tick]) -> list[list[_Tick]]:
    """Each begins with its own first tick, so that two groups are never nearer to each other than that."""
    groups: list[list[_Tick]] = []
    for tick in ticks:
        if groups and tick.at - groups[-1][0].at < _NEAREST:
            groups[-1].append(tick)
        else:
            groups.append([tick])
    return groups


def _stem(number: int, most: int) -> int:
    """How high, in pixels, the shape of *number* findings stands over that of one; *most* share a place."""
    return 0 if number == 1 else _LEAST_STEM + round((_STEM - _LEAST_STEM) * number / max(most, _MANY))


def _drawn(group: Sequence[_Tick], ground: int, stem: int, places: Places) -> Markup:
    first, gravest = group[0], min((tick.state for tick in group), key=_GRAVEST.index)
    told = "; ".join(_told(tick, places) for tick in group[:_MOST_TOLD])
    more = f"; and {len(group) - _MOST_TOLD} more" if len(group) > _MOST_TOLD else ""
    label = told if len(group) == 1 else f"{counted(len(group), 'finding')}: {told}{more}"
    middle = ground - _LOW - stem
    bar = {"class": "stem", "x": "-2", "y": str(middle + 5), "width": "4", "height": str(ground - middle - 5)}
    allowed = all(tick.finding.allowed is not None for tick in group)
    link = element(
        "a",
        {
            "href": f"#{first.id}",
            "class": "tick allowed" if allowed else "tick",
            "data-state": gravest,
            "data-count": str(len(group)),
            "aria-label": label,
        },
        element("title", None, label),
        element("rect", {"class": "room", "x": "-6", "y": "1", "width": "12", "height": str(ground)}),
        element("rect", bar) if stem else NOTHING,
        element("path", {"class": "shape", "d": _SHAPES[gravest], "transform": f"translate(0 {middle})"}),
    )
    return element("svg", {"x": percent(first.at), "overflow": "visible"}, link)


def _told(tick: _Tick, places: Places) -> str:
    state = next((one.word for one in STATES.values() if one.status == tick.state), "about a document")
    objection = tick.finding.objection
    line = places.position(objection.document, objection.span.start).line
    allowed = ", allowed" if tick.finding.allowed is not None else ""
    return f"{state}, {tick.finding.code} {tick.finding.name}, {objection.document} line {line}{allowed}"


def _barcode(places: Places, siglum: str, stands: tuple[Stand, ...]) -> Markup:
    document = places.document(siglum)
    told = _summary(document, stands)
    groups: dict[tuple[int, int], list[Stand]] = {}
    for stand in stands:
        at = int(share(stand.span.start, len(document.text)) * (_BARS - 1))
        groups.setdefault((_GRAVEST.index(stand.status), at), []).append(stand)
    # the gravest are drawn last, so that they lie on top
    bars = [_bar(places, document, group) for _, group in sorted(groups.items(), key=lambda item: (-item[0][0], item))]
    ground = element("rect", {"class": "ground", "width": "100%", "height": "22", "y": "14"})
    drawing = element(
        "svg", {"class": "barcode", "width": "100%", "height": "38", "role": "img", "aria-label": told},
        element("title", None, told), ground, *bars,
    )  # fmt: skip
    name = element(
        "p", {"class": "source"}, element("bdi", None, siglum), f" {counted(len(claims_in(stands)), 'claim')}"
    )
    return joined(name, drawing)


def _bar(places: Places, document: Document, group: Sequence[Stand]) -> Markup:
    first = group[0]
    length = len(document.text)
    at = share(first.span.start, length)
    width = min(max(0.003, share(max(stand.span.end for stand in group), length) - at), 1 - 0.997 * at)
    claims = ", ".join(dict.fromkeys(stand.claim for stand in group[:_MOST_TOLD]))
    told = f"{STATES[first.status].word}, {_where(places, document, first)}: {claims}"
    bar = element("rect", {"x": percent(min(at, 0.997)), "y": "14", "width": percent(width), "height": "22"})
    shape = element("path", {"class": "shape", "d": _SHAPES[first.status], "transform": "translate(0 7)"})
    # the shape keeps away from the ends of the figure
    middle = percent(min(max(at + width / 2, 0.006), 0.994))
    head = element("svg", {"x": middle, "overflow": "visible"}, shape) if first.status != Status.VERIFIED else NOTHING
    attributes = {"class": "bar", "data-state": first.status, "data-claim": first.claim}
    return element("g", attributes, element("title", None, told), bar, head)


def _row(places: Places, siglum: str, stands: tuple[Stand, ...]) -> Sequence[str]:
    document = places.document(siglum)
    states = tuple(claims_in(stands).values())
    told = list(dict.fromkeys(_where(places, document, stand) for stand in stands))
    more = f" and {len(told) - _MOST_PLACES} more" if len(told) > _MOST_PLACES else ""
    numbers = (str(states.count(status)) for status in STATES)
    return siglum, str(len(states)), *numbers, ", ".join(told[:_MOST_PLACES]) + more


def _summary(document: Document, stands: tuple[Stand, ...]) -> str:
    states = tuple(claims_in(stands).values())
    parts = [f"{states.count(state.status)} {state.word}" for state in STATES.values() if state.status in states]
    first, last = (round(100 * share(offset, len(document.text))) for offset in _ends(stands))
    within = f"between {first} % and {last} % of its length"
    return f"{document.siglum}: {counted(len(states), 'claim')} ({', '.join(parts)}), {within}"


def _ends(stands: tuple[Stand, ...]) -> tuple[int, int]:
    return stands[0].span.start, max(stand.span.end for stand in stands)


def _where(places: Places, document: Document, stand: Stand) -> str:
    block = places.block(document.siglum, stand.span.start)
    page = None if block is None else page_at(document, block, stand.span.start)
    if page is not None:
        return f"page {page}"
    if block is not None and block.time:
        return f"at {block.time}"
    return f"line {places.position(document.siglum, stand.span.start).line}"


def _key(status: Status, word: str) -> Markup:
    bar = element("rect", {"class": "bar", "x": "5", "width": "4", "height": "14"})
    sign = element("path", {"class": "shape", "d": _SHAPES[status], "transform": "translate(7 7)"})
    shape = bar if status is Status.VERIFIED else sign
    drawing = element("svg", {"width": "14", "height": "14", "data-state": status, "aria-hidden": "true"}, shape)
    return element("span", None, drawing, f" {word} ")
