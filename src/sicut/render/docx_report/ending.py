"""What stands after the report: every claim in a table, findings about sources, what was covered, the sources."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from sicut.model.collation import Outcome, Unchecked
from sicut.model.document import Role
from sicut.model.finding import Finding
from sicut.model.result import Result
from sicut.model.word_copy import ENDING
from sicut.render.closing import coverage, grounds
from sicut.render.docx_report.remarks import Remarks
from sicut.render.docx_report.wording import one_line, page_or_time, place_in_report
from sicut.render.places import Places
from sicut.render.states import state_of

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement as Element
    from docx.text.parfmt import ParagraphFormat

_HEADER: Final = ("State", "In the report", "Words", "Source", "Page or time", "Findings")
_WIDTHS: Final = (1300, 1500, 2600, 1700, 1200, 1700)
_MOST_PLACES: Final = 3
_LONGEST_WORDS: Final = 300
_SMALL: Final = 8
_BOOKMARK_ID: Final = "2000000001"
_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")


def add_ending(word: "Word", result: Result, remarks: Remarks, places: Places) -> None:
    """Add it at the end of *word*; it needs no style of the document."""
    if not remarks.reports:
        _plain(word, "(no report)")
    heading = _heading(word, "Every claim")
    heading.page_break_before = True
    _bookmark(word)
    closing = word.add_paragraph(coverage(result))
    if result.claims:
        closing._p.addprevious(_table([_HEADER, *_rows(result, remarks, places)]))  # noqa: SLF001 - see there
    _findings(word, "Findings about sources", remarks.elsewhere, remarks, places)
    _findings(word, "Allowed findings", remarks.allowed, remarks, places)
    _heading(word, "Documents")
    reports = {report.siglum for report in remarks.reports}
    for one in result.documents:
        if one.inside is None or one.siglum in reports:
            role = "Report" if one.role is Role.REPORT else "Source"
            _plain(word, f"{role} [{one_line(one.siglum)}] {one_line(places.path(one.siglum))}, SHA-256 {one.sha256}")


def _rows(result: Result, remarks: Remarks, places: Places) -> Iterator[Sequence[str]]:
    several = len(remarks.reports) > 1
    for number, outcome in enumerate(result.claims, start=1):
        claim, state = outcome.claim, state_of(outcome)
        where = place_in_report(places, claim.document, claim.span)
        named = f"[{one_line(claim.document)}] " if several else ""
        words = one_line(places.shown(claim.document, claim.span), _LONGEST_WORDS)
        found = "\n".join(_code(finding) for finding in remarks.by_claim.get(f"c{number}", ()))
        yield f"{state.sign} {state.word}", f"{named}{where}", words, *_sources(outcome, places), found


def _sources(outcome: Outcome, places: Places) -> tuple[str, str]:
    """The sources of a claim, one to a line, and the page or time in each."""
    if isinstance(outcome, Unchecked):
        return f"{one_line(outcome.reason.text)} ({outcome.reason.code})", ""
    shown = outcome.passages[:_MOST_PLACES]
    names = [f"[{one_line(one.siglum)}]" for one in shown]
    more = len(outcome.passages) - len(shown)
    told = [grounds(outcome).strip(), f"and {more} more" if more else ""]
    return (
        "\n".join(filter(None, (*names, *told))),
        "\n".join(page_or_time(places, one.siglum, one.span) for one in shown),
    )


def _code(finding: Finding) -> str:
    code = one_line(finding.code)
    if finding.allowed is None:
        return code
    reason = f": {one_line(finding.allowed.reason)}" if finding.allowed.reason else ""
    return f"{code}, allowed by {finding.allowed.by}{reason}"


def _findings(word: "Word", title: str, findings: Sequence[Finding], remarks: Remarks, places: Places) -> None:
    if not findings:
        return
    _heading(word, title)
    for finding in findings:
        siglum, span = finding.objection.document, finding.objection.span
        document = places.document(siglum)
        where = f", {page_or_time(places, siglum, span)}" if document.text and span.end else ""
        _, message, *lines = remarks.told(finding)
        code = _code(finding).replace(one_line(finding.code), f"{one_line(finding.code)} {one_line(finding.name)}", 1)
        _plain(word, f"{code}. [{one_line(siglum)}] {one_line(places.path(siglum))}{where}: {message}")
        for line in lines:
            _plain(word, line)


def _heading(word: "Word", text: str) -> "ParagraphFormat":
    from docx.shared import Pt

    paragraph = word.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(text)
    run.bold = True
    run.font.size = Pt(14)
    form: ParagraphFormat = paragraph.paragraph_format
    return form


def _bookmark(word: "Word") -> None:
    """Mark the last paragraph, so that sicut knows its own words again when the report is checked anew."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), _BOOKMARK_ID)
        if tag == "w:bookmarkStart":
            mark.set(qn("w:name"), ENDING)
        word.paragraphs[-1].runs[0]._r.addprevious(mark)  # noqa: SLF001 - python-docx has no bookmarks


def _plain(word: "Word", text: str) -> None:
    word.add_paragraph(text)


def _table(rows: Sequence[Sequence[str]]) -> "Element":
    """A table with borders of its own, written as elements: the library walks a table anew for each cell."""
    table, grid = _element("w:tbl"), _element("w:tblGrid")
    table.append(_looks())
    table.append(grid)
    for width in _WIDTHS:
        grid.append(_element("w:gridCol", w=str(width)))
    for number, row in enumerate(rows):
        line = _element("w:tr")
        properties = _element("w:trPr")
        properties.append(_element("w:cantSplit"))
        if number == 0:
            properties.append(_element("w:tblHeader"))
        line.append(properties)
        for text, width in zip(row, _WIDTHS, strict=True):
            line.append(_cell(text, width, bold=number == 0))
        table.append(line)
    return table


def _looks() -> "Element":
    """As wide as the page, with borders."""
    looks, borders = _element("w:tblPr"), _element("w:tblBorders")
    for side in _SIDES:
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color="808080"))
    looks.append(_element("w:tblW", w="5000", type="pct"))
    looks.append(borders)
    looks.append(_element("w:tblLayout", type="fixed"))
    return looks


def _cell(text: str, width: int, *, bold: bool) -> "Element":
    from docx.oxml.parser import OxmlElement

    cell, properties = OxmlElement("w:tc"), OxmlElement("w:tcPr")
    properties.append(_element("w:tcW", w=str(width), type="dxa"))
    cell.append(properties)
    for line in text.split("\n"):
        paragraph, run, look = OxmlElement("w:p"), OxmlElement("w:r"), OxmlElement("w:rPr")
        if bold:
            look.append(_element("w:b"))
        look.append(_element("w:sz", val=str(2 * _SMALL)))
        run.append(look)
        run.text = line
        form = _element("w:pPr")
        form.append(_element("w:spacing", before="0", after="0"))
        paragraph.append(form)
        paragraph.append(run)
        cell.append(paragraph)
    return cell


def _element(name: str, **attributes: str) -> "Element":
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element
