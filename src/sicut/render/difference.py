"""The word difference: the report's words ``[-crossed out-]`` and the source's ``{+put in+}``, as in a word diff."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from sicut.model.claim import Claim, PartKind
from sicut.model.collation import Collation, Variant
from sicut.model.span import Span
from sicut.render.escape import cells, terminal, width
from sicut.render.excerpt import CUT, first, last, words
from sicut.render.frame import Painter
from sicut.text.unicode import is_space, is_word_character

_MOST_LINES: Final = 3
_REACH: Final = 2


class Piece(NamedTuple):
    """Words that both sides have, or a change (``variant`` is then its index), plain and painted."""

    plain: str
    painted: str
    variant: int | None = None


class Apparatus:
    """The unlicensed variants of one passage, in the order of the report."""

    def __init__(self, claim: Claim, passage: Collation) -> None:
        self.claim = claim
        self.variants = tuple(
            sorted(
                (v for v in passage.apparatus if v.licence is None and claim.span.covers(v.report)),
                key=lambda v: (v.report, v.witness),
            )
        )
        self._starts = tuple(variant.report.start for variant in self.variants)

    def touching(self, span: Span) -> range:
        """The indices of the variants whose place in the report is within or next to *span*."""
        first, last = bisect_left(self._starts, span.start), bisect_right(self._starts, span.end)
        while first > 0 and self.variants[first - 1].report.end >= span.start:
            first -= 1
        return range(first, last)


def differences(painter: Painter, apparatus: Apparatus, focus: Span) -> tuple[str, ...]:
    """A line for each variant that touches *focus*; neighbours share one, and three lines are the most."""
    lines: list[str] = []
    told: set[int] = set()
    for number in apparatus.touching(focus):
        if number in told:
            continue
        if len(lines) == _MOST_LINES:
            lines.append(f"{CUT} and more differences")
            break
        line, covered = _cut(tuple(_pieces(painter, apparatus, number)), number, painter.columns)
        lines.append(line)
        told.update(covered)
    return tuple(lines)


def _pieces(painter: Painter, apparatus: Apparatus, number: int) -> Iterator[Piece]:
    """The claim's words around the variant *number*, with every variant there."""
    claim, reach = apparatus.claim, _REACH * painter.columns
    middle = apparatus.variants[number].report
    at, end = max(claim.span.start, middle.start - reach), min(claim.span.end, middle.end + reach)
    if at > claim.span.start:
        yield Piece(CUT, CUT)
    for index in apparatus.touching(Span(at, end)):
        span = apparatus.variants[index].report
        if index == number or (span.start >= at and not middle.overlaps(span)):
            yield from _same(painter, claim, Span(at, max(at, span.start)))
            yield _change(painter, claim, apparatus.variants[index], index)
            at = max(at, span.end)
    yield from _same(painter, claim, Span(at, max(at, end)))
    if end < claim.span.end:
        yield Piece(CUT, CUT)


def _same(painter: Painter, claim: Claim, span: Span) -> Iterator[Piece]:
    spoken = (_one_line(painter.places.shown(claim.document, stretch)) for stretch in _spoken(claim, span))
    text = " ".join(filter(None, spoken))
    if text:
        yield Piece(text, text)


def _spoken(claim: Claim, span: Span) -> Iterator[Span]:
    """*span* without what interrupts the words of *claim* there."""
    at = span.start
    for before, one, after in zip(claim.parts, claim.parts[1:], claim.parts[2:], strict=False):
        if one.kind is PartKind.INTERRUPTION and span.start <= before.span.end and after.span.start <= span.end:
            yield Span(at, before.span.end)
            at = after.span.start
    yield Span(at, span.end)


def _change(painter: Painter, claim: Claim, variant: Variant, index: int) -> Piece:
    room = max(8, painter.columns // 2 - 6)
    gone = words(_one_line(painter.places.shown(claim.document, variant.report)), room)
    came = words(_one_line(painter.places.shown(variant.siglum, variant.witness)), room)
    plain = [f"[-{gone}-]" if gone else "", f"{{+{came}+}}" if came else ""]
    painted = [painter.palette.gone(plain[0]), painter.palette.came(plain[1])]
    before, after = _apart(painter, claim, variant) if came and not gone else ("", "")
    return Piece(
        before + " ".join(filter(None, plain)) + after, before + " ".join(filter(None, painted)) + after, index
    )


def _apart(painter: Painter, claim: Claim, variant: Variant) -> tuple[str, str]:
    """The spaces that keep words left out apart from their neighbours in the report."""
    document = painter.places.document(claim.document)
    gap = variant.report.start
    left, right = document.text[max(0, gap - 1) : gap], document.text[gap : gap + 1]
    return " " if left and is_word_character(left) else "", " " if right and is_word_character(right) else ""


def _cut(pieces: Sequence[Piece], number: int, columns: int) -> tuple[str, tuple[int, ...]]:
    """The pieces around the variant *number* that fit, as a line, and the variants that it holds."""
    middle = next(n for n, piece in enumerate(pieces) if piece.variant == number)
    room = max(0, columns - width(pieces[middle].plain))
    after = _fitting(pieces[middle + 1 :], room - min(room // 2, _need(pieces[:middle])), backwards=False)
    before = _fitting(tuple(reversed(pieces[:middle])), room - _need(after), backwards=True)
    kept = (*reversed(before), pieces[middle], *after)
    return "".join(piece.painted for piece in kept), tuple(p.variant for p in kept if p.variant is not None)


def _need(pieces: Sequence[Piece]) -> int:
    return sum(width(piece.plain) for piece in pieces)


def _fitting(pieces: Sequence[Piece], room: int, *, backwards: bool) -> tuple[Piece, ...]:
    """The first of *pieces* that take at most *room* columns; the one that does not fit is cut between words."""
    kept: list[Piece] = []
    for n, piece in enumerate(pieces):
        need = width(piece.plain)
        spare = 0 if n == len(pieces) - 1 else 2
        if need + spare > room:
            rest = _cut_between_words(piece.plain, room - 2, backwards=backwards) if piece.variant is None else ""
            text = f"{CUT} {rest}" if backwards else f"{rest} {CUT}"
            kept.append(Piece(text, text))
            break
        kept.append(piece)
        room -= need
    return tuple(kept)


def _cut_between_words(text: str, room: int, *, backwards: bool) -> str:
    parts = text.split(" ")
    kept: list[str] = []
    left = room
    for part in reversed(parts) if backwards else parts:
        left -= width(part) + 1
        if left < 0:
            break
        kept.append(part)
    if not kept:
        ends = tuple(cells(text))
        return "".join(cell.shown for cell in (last(ends, room) if backwards else first(ends, room)))
    return " ".join(reversed(kept) if backwards else kept)


def _one_line(text: str) -> str:
    """*text* with each white space as one space, escaped for a terminal."""
    return terminal("".join(" " if is_space(c) else c for c in text))
