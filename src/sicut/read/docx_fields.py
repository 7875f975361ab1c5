"""The fields and links of a DOCX: the result of a field is text, its instruction is not."""

import re
from collections.abc import Callable, Mapping

from sicut.model.document import BlockKind
from sicut.read.docx_facts import Facts
from sicut.read.docx_frame import Field
from sicut.read.docx_teller import Teller
from sicut.read.drafts import Draft
from sicut.read.opc import number

_Attributes = Mapping[str, str]
_FIELD_MARK = re.compile(rb"<(?:[\w.-]{1,80}:)?fldChar\b[^<>]{0,400}")
_FIELD_KIND = re.compile(rb"fldCharType\s*=\s*[\"'](\w{1,20})")
_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(\\l\s+)?(?:\\[a-z]\s+)?"?([^"\s]+)', re.IGNORECASE)


def _target(found: re.Match[str]) -> str:
    """Where a field of a link leads: an address, or a place in the document."""
    return f"#{found[2]}" if found[1] else found[2]


def unended(data: bytes) -> frozenset[int]:
    """Which of a part's marks of fields, counted from 0, begin a field that never ends: such a field is none."""
    if data.count(b'"begin"') + data.count(b"'begin'") == data.count(b'"end"') + data.count(b"'end'"):
        return frozenset()
    open_ones: list[int] = []
    for at, found in enumerate(_FIELD_MARK.finditer(data)):
        kind = _FIELD_KIND.search(found[0])
        if kind is not None and kind[1] == b"begin":
            open_ones.append(at)
        elif kind is not None and kind[1] == b"end" and open_ones:
            open_ones.pop()
    return frozenset(open_ones)


class Fields(Teller):
    """Follows fields and links."""

    def __init__(
        self, facts: Facts, part: str, emit: Callable[[list[Draft]], None], kind: BlockKind | None = None
    ) -> None:
        super().__init__(facts, part, emit, kind)
        self.unended: frozenset[int] = frozenset()
        self._field_marks = -1

    def _begin_field_character(self, attributes: _Attributes) -> None:
        frame = self._frame
        kind = attributes.get("w:fldCharType")
        if kind == "begin" and self._field_marks in self.unended:
            return
        if kind == "begin":
            frame.fields.append(Field())
            frame.instructing += 1
        elif kind == "separate" and frame.fields and not frame.fields[-1].in_result:
            field = frame.fields[-1]
            field.in_result, field.paragraph = True, frame.paragraph
            field.at = frame.paragraph.at if frame.paragraph is not None else 0
            frame.instructing -= 1
        elif kind == "end" and frame.fields:
            self._end_field(frame.fields.pop())

    def _end_field(self, field: Field) -> None:
        frame = self._frame
        if not field.in_result:
            frame.instructing -= 1
        if field.entries and not field.has_text and field.chosen < len(field.entries):
            self._write(field.entries[field.chosen])
        found = _HYPERLINK.match("".join(field.instruction)[:4096])
        if found and frame.paragraph is not None and field.in_result:
            start = field.at if field.paragraph is frame.paragraph else 0
            if frame.paragraph.at > start:
                frame.paragraph.link(start, _target(found))
        if frame.fields:
            frame.fields[-1].has_text |= field.has_text

    def _begin_entry(self, attributes: _Attributes) -> None:
        if self._frame.fields:
            self._frame.fields[-1].entries.append(attributes.get("w:val", ""))

    def _begin_choice_made(self, attributes: _Attributes) -> None:
        if self._frame.fields:
            self._frame.fields[-1].chosen = number(attributes.get("w:val"))

    def _begin_simple_field(self, attributes: _Attributes) -> None:
        found = _HYPERLINK.match(attributes.get("w:instr", "")[:4096])
        self._push_link(_target(found) if found else None)

    def _begin_link(self, attributes: _Attributes) -> None:
        relation = self._facts.package.relations(self._part).get(attributes.get("r:id", ""))
        anchor = attributes.get("w:anchor")
        target = relation.target if relation is not None else ""
        self._push_link((f"{target}#{anchor}" if anchor else target) or None)

    def _push_link(self, target: str | None) -> None:
        paragraph = self._frame.paragraph
        self._frame.links.append((paragraph, paragraph.at if paragraph is not None else 0, target))

    def _end_link(self) -> None:
        if not self._frame.links:
            return
        paragraph, start, target = self._frame.links.pop()
        if target and paragraph is not None and paragraph is self._frame.paragraph and paragraph.at > start:
            paragraph.link(start, target)
