"""The format ``csv``: a row for each finding of each claim, for a spreadsheet.

RFC 4180: a header, CRLF at the end of each line, every cell in quotation marks. It begins with a byte-order mark:
without one Excel reads a CSV file in the code page of the machine, and every letter beyond ASCII is wrong; LibreOffice,
Numbers and Python's ``utf-8-sig`` read over it. Every cell passes :func:`sicut.render.escape.csv_cell`, so that none is
taken for a formula. The last row, of the status ``coverage``, says in its message what was covered.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from sicut.model.collation import Unchecked
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.closing import coverage
from sicut.render.escape import csv_cell, terminal
from sicut.render.formats import Look
from sicut.render.items import Item, Passage, Piece, collated, difference, items, page_label, passages, time
from sicut.render.places import Places
from sicut.render.states import status_of

COLUMNS: Final = (
    "status",
    "kind",
    "code",
    "name",
    "severity",
    "allowed",
    "report path",
    "line",
    "column",
    "page",
    "words of the report",
    "source siglum",
    "source path",
    "source line",
    "page label",
    "time",
    "words of the source",
    "difference",
    "message",
    "fingerprint",
    "reason",
)
_MARK: Final = "\ufeff"

Row = Mapping[str, str]


def as_csv(result: Result, look: Look) -> str:  # noqa: ARG001 - a spreadsheet filters for itself
    """*result* in the format ``csv`` of the registry: every claim and every finding, whatever is to be shown."""
    places = Places(result.documents)
    rows: list[Row] = [dict(zip(COLUMNS, COLUMNS, strict=True))]
    for item in items(result):
        rows += [_row(places, item, finding) for finding in item.findings or (None,)]
    rows.append({"status": "coverage", "message": coverage(result)})
    return _MARK + "".join(map(_line, rows))


def _line(row: Row) -> str:
    return ",".join(csv_cell(row.get(column, "")) for column in COLUMNS) + "\r\n"


def _row(places: Places, item: Item, finding: Finding | None) -> Row:
    return {
        **({} if item.outcome is None else {"status": status_of(item.outcome), "kind": item.outcome.claim.kind}),
        **_place(places, item, finding),
        **_source(places, item, finding),
        "difference": _difference(places, item, finding),
        **dict(_told(item, finding)),
    }


def _place(places: Places, item: Item, finding: Finding | None) -> Row:
    """Where in the report the finding is, else the claim; the words are those of the whole claim."""
    claim = [] if item.outcome is None else [Passage(item.outcome.claim.document, item.outcome.claim.span)]
    about = [] if finding is None else [Passage(finding.objection.document, finding.objection.span)]
    (siglum, span), whole = (*about, *claim)[0], (*claim, *about)[0]
    position = places.position(siglum, span.start)
    return {
        "report path": places.path(siglum),
        "line": str(position.line),
        "column": str(position.column),
        "page": page_label(places, siglum, span.start) or "",
        "words of the report": places.shown(*whole),
    }


def _source(places: Places, item: Item, finding: Finding | None) -> Row:
    """Where the sources have it; several places stand below each other in the order of the columns."""
    found = tuple(_passage(places, siglum, span) for siglum, span in passages(item, finding))
    if not found:
        return {}
    return {column: _joined(row[column] for row in found) for column in found[0]}


def _joined(cells: Iterable[str]) -> str:
    parts = tuple(cells)
    return parts[0] if len(parts) == 1 else " | ".join(parts)


def _passage(places: Places, siglum: str, span: Span) -> Row:
    return {
        "source siglum": siglum,
        "source path": places.path(siglum),
        "source line": str(places.position(siglum, span.start).line),
        "page label": page_label(places, siglum, span.start) or "",
        "time": time(places, siglum, span.start) or "",
        "words of the source": places.shown(siglum, span),
    }


def _difference(places: Places, item: Item, finding: Finding | None) -> str:
    """The claim as a word diff has it, what the report has as ``[-…-]`` and what the source has as ``{+…+}``."""
    passage = None if finding is None else collated(item, finding)
    if passage is None or item.outcome is None:
        return ""
    return " ".join(filter(None, _changes(difference(places, item.outcome, passage))))


def _changes(pieces: Iterable[Piece]) -> Iterator[str]:
    for report, source in pieces:
        gone, came = terminal(report).strip(), terminal(source).strip()
        if report == source:
            yield gone
            continue
        yield f"[-{gone}-]" if gone else ""
        yield f"{{+{came}+}}" if came else ""


def _told(item: Item, finding: Finding | None) -> Iterator[tuple[str, str]]:
    if isinstance(item.outcome, Unchecked):
        yield "reason", f"{item.outcome.reason.code}: {item.outcome.reason.text}"
    if finding is None:
        return
    yield "code", finding.code
    yield "name", finding.name
    yield "severity", finding.severity
    yield "message", finding.objection.message
    yield "fingerprint", finding.fingerprint
    if finding.allowed is not None:
        yield "allowed", finding.allowed.by
        if finding.allowed.reason is not None:
            yield "reason", finding.allowed.reason
