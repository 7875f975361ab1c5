"""A story of a DOCX (its body, notes, comments, headers and footers) in events."""

from collections.abc import Callable, Mapping
from typing import Final

from sicut.model.document import BlockKind
from sicut.read.docx_facts import Facts
from sicut.read.docx_fields import Fields
from sicut.read.docx_insets import Insets
from sicut.read.docx_paragraph import Change
from sicut.read.docx_runs import Runs
from sicut.read.docx_symbols import symbols
from sicut.read.docx_tables import Tables
from sicut.read.drafts import Draft

_Attributes = Mapping[str, str]
_SKIPPED: Final = frozenset(
    "w:sdtPr w:sdtEndPr w:rPrChange w:pPrChange w:tblPrChange w:tblPrExChange w:trPrChange w:tcPrChange "
    "w:sectPrChange w:tblGridChange w:numberingChange m:ctrlPr w:tblStylePr".split()
)


class Story(Runs, Fields, Tables, Insets):
    """Takes the events of one part. Blocks that are ready are given to ``emit``, those of a *kind* if one is told."""

    def __init__(
        self, facts: Facts, part: str, emit: Callable[[list[Draft]], None], kind: BlockKind | None = None
    ) -> None:
        super().__init__(facts, part, emit, kind)
        self._starts: dict[str, Callable[[_Attributes], None]] = {
            name: getattr(self, f"_begin_{method}") for name, method in _BEGINNINGS.items()
        }
        self._ends: dict[str, Callable[[], None]] = {
            name: getattr(self, f"_end_{method}") for name, method in _ENDINGS.items()
        }

    def start(self, name: str, attributes: _Attributes) -> None:
        """An element begins."""
        if name == "w:fldChar":
            self._field_marks += 1
        if self._skipped:
            self._skipped += 1
            return
        found = self._starts.get(name)
        if found is not None:
            found(attributes)
        elif name in _CHANGES:
            self._change(_CHANGES[name], 1)
        elif name.startswith("m:"):
            self._math(self._formula.begin(name, attributes))

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
            return
        found = self._ends.get(name)
        if found is not None:
            found()
        elif name in _CHANGES:
            self._change(_CHANGES[name], -1)
        elif name.startswith("m:"):
            self._math(self._formula.end(name))

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        """A run of text."""
        if not self._heard or self._skipped:
            return
        if self._heard == "w:instrText":
            if self._frame.fields:
                self._frame.fields[-1].instruction.append(text)
            return
        if self._heard == "w:delText" and not self._frame.deleted:
            self._apart(text, Change.DELETED)
            return
        if self._heard == "m:t":
            text = self._formula.text(text)
        self._write(symbols(text, self._frame.run.font))

    def finish(self) -> None:
        """End all that is open; what a damaged part has told so far stays."""
        while len(self._frames) > 1:
            self._end_box()
        self._close_body()
        self._flush_late()
        self._give([])


_CHANGES = {
    "w:ins": Change.INSERTED,
    "w:moveTo": Change.INSERTED,
    "w:del": Change.DELETED,
    "w:moveFrom": Change.DELETED,
}
_BEGINNINGS: Final = dict.fromkeys(_SKIPPED, "skipped") | dict(
    pair.split("=")
    for pair in (
        "w:p=paragraph a:p=box_paragraph w:pPr=paragraph_properties w:rPr=run_properties w:trPr=row_properties "
        "w:pStyle=style w:outlineLvl=outline w:ilvl=level w:numId=list w:pageBreakBefore=page_before w:r=run m:r=run "
        "w:b=bold w:i=italic w:vanish=vanish w:rStyle=run_style w:rFonts=font w:vertAlign=align w:lang=language "
        "w:t=text a:t=text w:delText=deleted_text w:instrText=instruction w:delInstrText=instruction "
        "m:t=math_text w:tab=tab w:ptab=tab w:br=break w:cr=break a:br=break "
        "w:lastRenderedPageBreak=rendered_break w:noBreakHyphen=no_break_hyphen w:softHyphen=soft_hyphen "
        "w:sym=symbol w:rt=ruby w:fldChar=field_character w:fldSimple=simple_field w:hyperlink=link "
        "w:listEntry=entry w:result=choice_made w:tbl=table w:tr=row w:tc=cell w:cellIns=cell_inserted "
        "w:cellDel=cell_deleted w:hidden=hidden_row w:tblCaption=caption w:tblDescription=caption "
        "w:txbxContent=box w:drawing=drawing w:pict=drawing w:object=drawing wp:docPr=described "
        "pic:cNvPr=described cNvPr=described v:shape=shape v:rect=shape v:textpath=word_art c:chart=chart "
        "cx:chart=chart dgm:relIds=diagram w:altChunk=chunk w:footnoteReference=footnote "
        "w:endnoteReference=endnote w:commentReference=comment w:bookmarkStart=bookmark "
        "mc:AlternateContent=alternatives mc:Choice=fallback mc:Fallback=fallback"
    ).split()
)
_ENDINGS: Final = dict(
    pair.split("=")
    for pair in (
        "w:p=paragraph a:p=box w:pPr=paragraph_properties w:rPr=run_properties w:trPr=row_properties w:t=text "
        "a:t=text w:delText=text w:instrText=text w:delInstrText=text m:t=text w:rt=box w:fldSimple=link "
        "w:hyperlink=link w:tbl=table w:tr=row w:tc=cell w:txbxContent=box mc:AlternateContent=alternatives"
    ).split()
)
