"""The properties of the paragraphs and runs of a DOCX, and the characters that runs hold beside text."""

from collections.abc import Mapping

from sicut.read.docx_paragraph import Run
from sicut.read.docx_styles import is_on
from sicut.read.docx_symbols import symbol
from sicut.read.docx_teller import Teller
from sicut.read.opc import number

_Attributes = Mapping[str, str]
_LONGEST_TAG = 35


class Runs(Teller):
    """Follows properties and runs."""

    def _begin_paragraph_properties(self, _: _Attributes) -> None:
        self._in_paragraph_properties = True

    def _end_paragraph_properties(self) -> None:
        self._in_paragraph_properties = False

    def _begin_run_properties(self, _: _Attributes) -> None:
        self._in_run_properties = True

    def _end_run_properties(self) -> None:
        self._in_run_properties = False

    def _begin_row_properties(self, _: _Attributes) -> None:
        self._in_row_properties = True

    def _end_row_properties(self) -> None:
        self._in_row_properties = False

    def _begin_style(self, attributes: _Attributes) -> None:
        if self._frame.paragraph is not None:
            self._frame.paragraph.style = attributes.get("w:val") or self._facts.styles.paragraph

    def _begin_outline(self, attributes: _Attributes) -> None:
        if self._frame.paragraph is not None:
            level = number(attributes.get("w:val"), 9)
            self._frame.paragraph.level = level + 1 if level < 9 else 0  # noqa: PLR2004 - 9 is body text

    def _begin_level(self, attributes: _Attributes) -> None:
        if self._frame.paragraph is not None:
            self._frame.paragraph.item = number(attributes.get("w:val")) + 1, True

    def _begin_list(self, attributes: _Attributes) -> None:
        paragraph = self._frame.paragraph
        if paragraph is not None:
            depth = paragraph.item[0] if paragraph.item else 1
            paragraph.list = attributes.get("w:val", "0")
            paragraph.item = depth, paragraph.list != "0"

    def _begin_page_before(self, attributes: _Attributes) -> None:
        if is_on(attributes) and self._in_paragraph_properties:
            self._break_page()

    def _begin_run(self, _: _Attributes) -> None:
        self._frame.run = Run()

    def _set(self, name: str, value: object) -> None:
        if self._in_run_properties and not self._in_paragraph_properties:
            setattr(self._frame.run, name, value)

    def _begin_bold(self, attributes: _Attributes) -> None:
        self._set("bold", is_on(attributes))

    def _begin_italic(self, attributes: _Attributes) -> None:
        self._set("italic", is_on(attributes))

    def _begin_vanish(self, attributes: _Attributes) -> None:
        self._set("hidden", is_on(attributes))

    def _begin_run_style(self, attributes: _Attributes) -> None:
        self._set("style", attributes.get("w:val"))

    def _begin_font(self, attributes: _Attributes) -> None:
        self._set("font", attributes.get("w:ascii"))

    def _begin_align(self, attributes: _Attributes) -> None:
        self._set("raised", attributes.get("w:val") == "superscript")

    def _begin_language(self, attributes: _Attributes) -> None:
        self._set("languages", {script: tag[:_LONGEST_TAG] for script, tag in attributes.items() if tag})

    def _begin_text(self, _: _Attributes) -> None:
        self._heard = "w:t"

    def _begin_deleted_text(self, _: _Attributes) -> None:
        self._heard = "w:delText"

    def _begin_instruction(self, _: _Attributes) -> None:
        self._heard = "w:instrText"

    def _begin_math_text(self, _: _Attributes) -> None:
        self._heard = "m:t"

    def _end_text(self) -> None:
        self._heard = ""

    def _begin_tab(self, _: _Attributes) -> None:
        if not self._in_paragraph_properties:
            self._write("\t")

    def _begin_break(self, attributes: _Attributes) -> None:
        if attributes.get("w:type") == "page":
            self._break_page()
        self._write("\n")

    def _begin_rendered_break(self, _: _Attributes) -> None:
        if self.pages is not None and self.pages.rendered and len(self._frames) == 1:
            self._turn_page()

    def _break_page(self) -> None:
        if self.pages is not None and not self.pages.rendered and len(self._frames) == 1:
            self.pages.broken = True
            self._turn_page()

    def _turn_page(self) -> None:
        if self.pages is None:
            return
        self.pages.number += 1
        self.pages.seen.append(0)
        if self._frame.paragraph is not None:
            self._frame.paragraph.turn_page(self.pages.label())

    def _begin_no_break_hyphen(self, _: _Attributes) -> None:
        self._write("\u2011", "-")

    def _begin_soft_hyphen(self, _: _Attributes) -> None:
        self._write("\u00ad", "")

    def _begin_symbol(self, attributes: _Attributes) -> None:
        self._write(symbol(attributes.get("w:font", ""), attributes.get("w:char", "")))
