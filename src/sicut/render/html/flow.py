"""Which source feeds which part of the report, as ribbons between two columns, and the same as a table."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from sicut.model.collation import Attestation, Outcome, Status
from sicut.model.document import BlockKind
from sicut.model.result import Result
from sicut.render.closing import counted
from sicut.render.html.figure_table import figure_table
from sicut.render.html.markup import NOTHING, Markup, element
from sicut.render.places import Places
from sicut.render.standing import Course

_MOST_PARTS: Final = 20
_MOST_SOURCES: Final = 20
_DEEPEST: Final = 4
_LONGEST: Final = 34
_WIDTH: Final = 800
_LEFT: Final = 290
_RIGHT: Final = 510
_GAP: Final = 8
_LEAST: Final = 18
_THICKEST: Final = 14.0
_HEIGHT: Final = 360


class _End(NamedTuple):
    """Where a ribbon ends: in a source, or in words that say why in none."""

    name: str
    is_source: bool = True


_NOT_FOUND: Final = _End("not found", is_source=False)
_NOT_CHECKED: Final = _End("could not check", is_source=False)
_NO_PLACE: Final = _End("no place in a source", is_source=False)

_Edges = Mapping[tuple[int, _End], int]
_PartOf = Callable[[str, int], int | None]


class _Node(NamedTuple):
    """A box of a column: its name, how many ribbons of one claim end in it, and where it is drawn."""

    name: str
    number: int
    top: float
    height: float


def flow(result: Result, places: Places) -> Markup:
    """A ribbon from each part of the reports to each source that has words of its claims, as thick as they are many.

    A claim whose words stand in several sources counts once for each; one that stands in none goes to a box that says
    so. The parts are the reports' sections, or twentieths if there are no sections or too many.
    """
    names, part_of = _parts(result, places)
    edges = _edges(result, part_of)
    if not edges:
        return NOTHING
    ends = _ends(edges)
    caption = element("figcaption", None, "Which source feeds which part of the report: claims by where they stand")
    drawing = _drawing(names, ends, _gathered(edges, ends))
    columns = sorted({end for _, end in edges}, key=_place_of(ends))
    rows = ((name, *(str(edges.get((part, end), 0)) for end in columns)) for part, name in enumerate(names))
    table = figure_table("Parts and sources, as a table", ("Part", *(end.name for end in columns)), rows)
    room = {"class": "wide", "tabindex": "0", "role": "region", "aria-label": "Ribbons from parts to sources"}
    return element("figure", {"class": "flow"}, caption, element("div", room, drawing), table)


def _edges(result: Result, part_of: _PartOf) -> _Edges:
    edges: Counter[tuple[int, _End]] = Counter()
    for outcome in result.claims:
        part = part_of(outcome.claim.document, outcome.claim.span.start)
        if part is not None:
            edges.update((part, end) for end in _ends_of(outcome))
    return edges


def _ends_of(outcome: Outcome) -> Sequence[_End]:
    if not isinstance(outcome, Attestation):
        return (_NOT_CHECKED,)
    found = tuple(dict.fromkeys(_End(passage.siglum) for passage in outcome.passages))
    return found or ((_NOT_FOUND,) if outcome.status is Status.NOT_FOUND else (_NO_PLACE,))


def _ends(edges: _Edges) -> Sequence[tuple[_End, int]]:
    """The right column: sources with the most claims first, the rest together, then what stands nowhere."""
    totals: Counter[_End] = Counter()
    for (_, end), number in edges.items():
        totals[end] += number
    sources = sorted((end for end in totals if end.is_source), key=lambda end: (-totals[end], end.name))
    kept = sources if len(sources) <= _MOST_SOURCES else sources[: _MOST_SOURCES - 1]
    rest = sum(totals[end] for end in sources[len(kept) :])
    others = [(_End(f"{len(sources) - len(kept)} more sources", is_source=False), rest)] if rest else []
    nowhere = [(end, totals[end]) for end in (_NOT_FOUND, _NOT_CHECKED, _NO_PLACE) if end in totals]
    return [*((end, totals[end]) for end in kept), *others, *nowhere]


def _gathered(edges: _Edges, ends: Sequence[tuple[_End, int]]) -> Mapping[tuple[int, int], int]:
    """The ribbons: from which part to which box of the right column, and of how many claims."""
    home = {end: at for at, (end, _) in enumerate(ends)}
    others = next((at for at, (end, _) in enumerate(ends) if not end.is_source), len(ends) - 1)
    ribbons: Counter[tuple[int, int]] = Counter()
    for (part, end), number in edges.items():
        ribbons[part, home.get(end, others)] += number
    return ribbons


def _place_of(ends: Sequence[tuple[_End, int]]) -> Callable[[_End], tuple[int, str]]:
    home = {end: at for at, (end, _) in enumerate(ends)}
    others = next((at for at, (end, _) in enumerate(ends) if not end.is_source), len(ends))
    return lambda end: (home.get(end, others), end.name)


def _parts(result: Result, places: Places) -> tuple[Sequence[str], _PartOf]:
    course = Course(result)
    for depth in range(1, _DEEPEST):
        sections = {
            (report.siglum, _heading(block.section, depth)): None
            for report in course.reports
            for block in report.blocks
            if not block.kind.is_apart and block.kind is not BlockKind.HEADING
        }
        if 1 < len(sections) <= _MOST_PARTS:
            return _sections(tuple(sections), course, places, depth)
    step = 100 // _MOST_PARTS
    names = [f"{step * part}–{step * (part + 1)} %" for part in range(_MOST_PARTS)]

    def part_of(siglum: str, offset: int) -> int | None:
        at = course.at(siglum, offset)
        return None if at is None else min(int(at * _MOST_PARTS), _MOST_PARTS - 1)

    return names, part_of


def _sections(
    sections: Sequence[tuple[str, str]], course: Course, places: Places, depth: int
) -> tuple[Sequence[str], _PartOf]:
    numbers = {section: number for number, section in enumerate(sections)}
    names = [path.rpartition(" > ")[2] or "(no heading)" for _, path in sections]
    if len(course.reports) > 1:
        names = [f"{siglum}: {name}" for (siglum, _), name in zip(sections, names, strict=True)]

    def part_of(siglum: str, offset: int) -> int | None:
        home = course.home(siglum, offset)
        if home is None:
            return None
        block = places.block(home[0].siglum, home[1])
        heading = _heading(None if block is None else block.section, depth)
        first = next(number for number, section in enumerate(sections) if section[0] == home[0].siglum)
        return numbers.get((home[0].siglum, heading), first)

    return names, part_of


def _heading(section: str | None, depth: int) -> str:
    return " > ".join((section or "").split(" > ")[:depth])


def _drawing(names: Sequence[str], ends: Sequence[tuple[_End, int]], ribbons: Mapping[tuple[int, int], int]) -> Markup:
    total = sum(ribbons.values())
    unit = min(_THICKEST, _HEIGHT / total)
    numbers = [sum(n for (part, _), n in ribbons.items() if part == at) for at in range(len(names))]
    left = _column(list(zip(names, numbers, strict=True)), unit)
    right = _column([(end.name, number) for end, number in ends], unit)
    height = max(left[-1].top + left[-1].height, right[-1].top + right[-1].height) + _GAP
    told = f"{counted(len(names), 'part')} of the report on the left, {counted(len(ends), 'end')} on the right"
    return element(
        "svg",
        {"class": "ribbons", "viewBox": f"0 0 {_WIDTH} {_shown(height)}", "role": "img", "aria-label": told},
        element("title", None, told),
        element("desc", None, "The table below has the same numbers."),
        *_ribbons(left, right, ribbons, unit),
        *(_box(node, _LEFT, at_left=True) for node in left),
        *(_box(node, _RIGHT, at_left=False) for node in right),
    )


def _column(rows: Sequence[tuple[str, int]], unit: float) -> Sequence[_Node]:
    heights = [max(_LEAST, number * unit) for _, number in rows]
    tops = accumulate((height + _GAP for height in heights[:-1]), initial=float(_GAP))
    return [_Node(*row, top, height) for row, top, height in zip(rows, tops, heights, strict=True)]


def _ribbons(
    left: Sequence[_Node], right: Sequence[_Node], ribbons: Mapping[tuple[int, int], int], unit: float
) -> Sequence[Markup]:
    begun = [node.top + (node.height - node.number * unit) / 2 for node in left]
    ended = [node.top + (node.height - node.number * unit) / 2 for node in right]
    middle = (_LEFT + _RIGHT) // 2
    drawn = []
    for (part, end), number in sorted(ribbons.items()):
        thick = number * unit
        from_, to = _shown(begun[part] + thick / 2), _shown(ended[end] + thick / 2)
        begun[part] += thick
        ended[end] += thick
        told = f"{left[part].name} → {right[end].name}: {counted(number, 'claim')}"
        shape = {
            "class": "ribbon",
            "d": f"M{_LEFT} {from_}C{middle} {from_} {middle} {to} {_RIGHT} {to}",
            "stroke-width": _shown(max(1.0, thick - 1)),
        }
        # a path is written without content, so that its title stands in a group
        drawn.append(element("g", None, element("title", None, told), element("path", shape)))
    return drawn


def _box(node: _Node, x: int, *, at_left: bool) -> Markup:
    middle = _shown(node.top + node.height / 2 + 5)
    name = node.name if len(node.name) <= _LONGEST else f"{node.name[: _LONGEST - 1]}…"
    away, anchor = (-1, "end") if at_left else (1, "start")
    edge = {"class": "edge", "x": str(x - 6 if at_left else x), "y": _shown(node.top), "width": "6"}
    number = {"x": str(x + 12 * away), "y": middle, "text-anchor": anchor}
    return element(
        "g",
        None,
        element("title", None, f"{node.name}: {node.number}"),
        element("rect", {**edge, "height": _shown(node.height)}),
        element("text", number, str(node.number)),
        element("text", {**number, "class": "name", "x": str(x + 48 * away)}, name),
    )


def _shown(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
