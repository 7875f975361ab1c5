"""The report's own Word file with comments: all that is in it stays as it is."""

import io
import zipfile
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from sicut.model.document import Block, Document
from sicut.model.document import BlockKind as Kind
from sicut.model.span import Span
from sicut.render.docx_report.comments import Commenter
from sicut.render.docx_report.earlier import take_out
from sicut.render.docx_report.insets import Insets
from sicut.render.docx_report.pairing import paired
from sicut.render.docx_report.remarks import Remark
from sicut.render.docx_report.strands import PARAGRAPH, Strand, squeezed, strands

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_BESIDE: Final = (Kind.NOTE, Kind.HIDDEN, Kind.FURNITURE)
_MIB: Final = 1024 * 1024
_MAX_BYTES: Final = 64 * _MIB
_MAX_EXPANDED: Final = 256 * _MIB
_MAX_MEMBERS: Final = 10_000
_LOST: Final = "These have no place in the document that a comment could stand at:"


class _Exact(NamedTuple):
    """Words of a strand, by its number."""

    strand: int
    start: int
    end: int


def keep(data: bytes, report: Document, remarks: Sequence[Remark]) -> "Word | None":
    """The document in *data*, with *remarks* on *report* as comments; ``None`` if it cannot be opened.

    *data* was read before, in a sandbox; the limits are those of the readers. A file with macros is not opened.
    """
    word = _opened(data)
    if word is not None:
        take_out(word)
        _Anchors(word, report).add(remarks)
    return word


def _opened(data: bytes) -> "Word | None":
    import docx

    if len(data) > _MAX_BYTES:
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            members = file.infolist()
        if len(members) > _MAX_MEMBERS or sum(one.file_size for one in members) > _MAX_EXPANDED:
            return None
        if any(one.filename.lower().endswith("vbaproject.bin") for one in members):
            return None
        word = docx.Document(io.BytesIO(data))
        len(word.comments)
        next(word.element.body.iter(PARAGRAPH))
    except Exception:  # noqa: BLE001 - whatever a broken file makes the library raise, the report is written anew
        return None
    return word


class _Anchors:
    """Where the spans of a report stand in its Word file."""

    def __init__(self, word: "Word", report: Document) -> None:
        self._word, self._report = word, report
        self._blocks: Sequence[Block] = report.blocks
        self._starts = [block.span.start for block in self._blocks]
        self._strands: list[Strand] = strands(word.element.body)
        running = [n for n, block in enumerate(self._blocks) if block.kind not in _BESIDE]
        words = [squeezed(report.slice(self._blocks[n].span)) for n in running]
        pairs = paired(words, [strand.words for strand in self._strands])
        self._pairs = {running[n]: strand for n, strand in pairs.items()}
        self._insets = self._found_insets(Insets(word))

    def add(self, remarks: Sequence[Remark]) -> None:
        """Add all comments: places are looked up, then runs are cut, then the comments are put in."""
        ends = [self._ends(remark.span) for remark in remarks]
        wanted: dict[int, list[_Exact]] = {}
        for end in (end for pair in ends if pair is not None for end in pair):
            if isinstance(end, _Exact):
                wanted.setdefault(end.strand, []).append(end)
        runs: dict[_Exact, tuple[Element, Element]] = {}
        for number, exact in wanted.items():
            cut = self._strands[number].cut((one.start, one.end) for one in exact)
            runs.update(zip(exact, cut, strict=True))
        commenter, lost = Commenter(self._word), [_LOST]
        for remark, pair in zip(remarks, ends, strict=True):
            if pair is None:
                lost += remark.lines
            else:
                first, last = (runs[end] if isinstance(end, _Exact) else (_run(end), _run(end)) for end in pair)
                commenter.add(remark.lines, first[0], last[1])
        if len(lost) > 1:
            paragraph = next(self._word.element.body.iter(PARAGRAPH))
            commenter.add(tuple(lost), paragraph, paragraph)

    def _found_insets(self, insets: Insets) -> dict[int, "Element"]:
        found = {}
        for number, block in enumerate(self._blocks):
            if number not in self._pairs:
                node = insets.take(squeezed(self._report.slice(block.span)))
                if node is not None:
                    found[number] = node
        return found

    def _ends(self, span: Span) -> "tuple[_Exact | Element, _Exact | Element] | None":
        """Where *span* begins and where it ends: words, or else a paragraph or what refers to one."""
        span = self._trimmed(span)
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = max(first, bisect_right(self._starts, max(span.start, span.end - 1)) - 1)
        if not self._blocks or not span.end:
            return None
        start, end = self._end(first, span), self._end(last, span)
        return None if start is None or end is None else (start, end)

    def _trimmed(self, span: Span) -> Span:
        """*span* without white space at its ends, unless it is nothing else."""
        text = self._report.slice(span)
        if not text.strip():
            return span
        return Span(span.end - len(text.lstrip()), span.start + len(text.rstrip()))

    def _end(self, number: int, span: Span) -> "_Exact | Element | None":
        strand = self._pairs.get(number)
        if strand is None:
            return self._near(number)
        return self._exact(number, strand, span) or self._strands[strand].paragraph

    def _near(self, number: int) -> "Element | None":
        """What refers to a block beside the text, or the paragraph before it."""
        if number in self._insets:
            return self._insets[number]
        before = next((self._pairs[n] for n in range(number, -1, -1) if n in self._pairs), None)
        return None if before is None else self._strands[before].paragraph

    def _exact(self, number: int, strand: int, span: Span) -> _Exact | None:
        """The words of *span* in its paragraph: from its end, as a label may stand before, or where found."""
        low, high = self._blocks[number].span
        start, end = min(max(span.start, low), high), max(low, min(span.end, high))
        words, told = self._strands[strand].words, squeezed(self._report.text[start:end])
        after = squeezed(self._report.text[end:high])
        last = len(words) - len(after)
        first = max(0, last - len(told))
        if not words.endswith(after):
            last = -1
        if not told:
            return _Exact(strand, max(0, last - 1), min(len(words), last + 1)) if last >= 0 else None
        if last > 0 and told.endswith(words[first:last]):
            return _Exact(strand, first, last)
        at = words.find(told)
        if at < 0 or words.find(told, at + 1) >= 0:
            return None
        return _Exact(strand, at, at + len(told))


def _run(element: "Element") -> "Element":
    """A paragraph itself; of what stands in a run, the run."""
    parent: Element = element.getparent()
    return element if element.tag == PARAGRAPH else parent
