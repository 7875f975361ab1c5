"""``--statistics``: how many findings each rule has, instead of the findings themselves, with a small chart."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from sicut.model.document import Role
from sicut.model.result import Result
from sicut.render.closing import closing_lines, counted, open_findings
from sicut.render.escape import cells, terminal
from sicut.render.escape import width as columns_of
from sicut.render.standing import Stand, claims_in, share, standing
from sicut.render.states import STATES, status_of

_LONGEST_BAR: Final = 40
_SHORTEST_BAR: Final = 4
_LONGEST_NAME: Final = 24
_MOST_SOURCES: Final = 30
_EIGHTHS: Final = "▏▎▍▌▋▊▉█"
_LEVELS: Final = "▁▂▃▄▅▆▇█"


def render_statistics(result: Result, *, show: Collection[str], width: int = 100) -> str:
    """A chart in lines of at most *width* columns, then the last lines of the text formats, which may be longer.

    A line with a bar for each rule that objects, the most frequent first; one for each state that claims have; one for
    each source, with how many claims stand in it and where, from its beginning to its end.
    """
    charts = (_rules(result, width), _states(result, width), _sources(result, width))
    parts = [*(chart for chart in charts if chart), closing_lines(result, show)]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _rules(result: Result, width: int) -> Sequence[str]:
    counts = Counter((finding.code, finding.name, finding.severity) for finding in open_findings(result))
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    columns = max((len(str(number)) for _, number in rows), default=0)
    heads = [
        f"{number:>{columns}}  {terminal(code)}  {terminal(name)} [{severity}]"
        for (code, name, severity), number in rows
    ]
    return _with_bars(heads, [number for _, number in rows], width)


def _states(result: Result, width: int) -> Sequence[str]:
    counts = Counter(status_of(outcome) for outcome in result.claims)
    if not counts:
        return ()
    longest = max(len(state.word) for state in STATES.values())
    columns = len(str(max(counts.values())))
    heads = [
        f"{state.sign} {state.word:<{longest}}  {counts[state.status]:>{columns}}"
        f"  {100 * counts[state.status] / len(result.claims):3.0f} %"
        for state in STATES.values()
    ]
    return _with_bars(heads, [counts[status] for status in STATES], width, len(result.claims))


def _sources(result: Result, width: int) -> Sequence[str]:
    found = standing(result)
    names = {siglum: _cut(siglum, min(_LONGEST_NAME, width // 3)) for siglum in found}
    longest = max((columns_of(name) for name in names.values()), default=0)
    columns = max((len(str(len(claims_in(stands)))) for stands in found.values()), default=0)
    lengths = {document.siglum: len(document.text) for document in result.documents}
    lines = []
    for siglum, stands in list(found.items())[:_MOST_SOURCES]:
        number = len(claims_in(stands))
        head = f"{_filled(names[siglum], longest)}  {counted(number, 'claim'):<{columns + 7}}"
        room = min(_LONGEST_BAR, width - columns_of(head) - 2)
        spark = _spark(stands, lengths[siglum], room) if room >= _SHORTEST_BAR else ""
        lines.append(_cut(f"{head}  {spark}".rstrip(), width))
    return (*lines, *(_cut(line, width) for line in _unlisted(result, found)))


def _unlisted(result: Result, found: Collection[str]) -> Iterator[str]:
    if len(found) > _MOST_SOURCES:
        yield f"and {counted(len(found) - _MOST_SOURCES, 'more source')}"
    # a source that claims were only held against has none of their words
    searched = {
        siglum for outcome in result.claims for siglum in (*outcome.searched.complete, *outcome.searched.incomplete)
    }
    silent = [
        document for document in result.documents if document.role is Role.WITNESS and document.siglum in searched
    ]
    left = sum(document.siglum not in found for document in silent)
    if left:
        yield f"no claim stands in {counted(left, 'source')} that {'was' if left == 1 else 'were'} searched"


def _with_bars(heads: Sequence[str], numbers: Sequence[int], width: int, whole: int = 0) -> Sequence[str]:
    longest = max(map(columns_of, heads), default=0)
    room = min(_LONGEST_BAR, width - longest - 2)
    if room < _SHORTEST_BAR:
        return tuple(_cut(head, width) for head in heads)
    most = whole or max(numbers, default=0)
    return tuple(
        f"{_filled(head, longest)}  {_bar(number, most, room)}".rstrip()
        for head, number in zip(heads, numbers, strict=True)
    )


def _bar(number: int, most: int, room: int) -> str:
    """A bar of *room* columns for *most*, to an eighth of a column; never nothing for something."""
    eighths = max(1, number * room * 8 // most) if number else 0
    full, rest = divmod(eighths, 8)
    return "█" * full + (_EIGHTHS[rest - 1] if rest else "")


def _spark(stands: Sequence[Stand], length: int, room: int) -> str:
    """How many places stand in each *room*-th of a source: a low line for none, a full block for the most."""
    counts = Counter(min(room - 1, int(share(stand.span.start, length) * room)) for stand in stands)
    most = max(counts.values())
    top = len(_LEVELS) - 1
    return "".join(_LEVELS[-(-counts[at] * top // most)] for at in range(room))


def _cut(text: str, columns: int) -> str:
    """*text* for a terminal, in at most *columns* columns; what is left out is told by ``…``."""
    shown = list(cells(text))
    if sum(cell.width for cell in shown) <= columns:
        return "".join(cell.shown for cell in shown)
    taken, left = "", columns - 1
    for cell in shown:
        if cell.width > left:
            break
        taken, left = taken + cell.shown, left - cell.width
    return f"{taken}…"


def _filled(text: str, columns: int) -> str:
    return text + " " * (columns - columns_of(text))
