"""The format ``docx``: new documents, the report's own file kept, comments at their words."""

import io
import re
import sys
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from sicut.api import Text, check
from sicut.api.originals import originals
from sicut.errors import UsageError
from sicut.model.collation import Outcome, ReasonCode, Unchecked
from sicut.model.document import Block, BlockKind, Document, Inline, InlineKind, Inside, Role, Shown
from sicut.model.finding import Allowed, Finding, Objection, Severity
from sicut.model.reading import ReadingOptions
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.read.docx import parse
from sicut.render.as_docx import as_docx
from sicut.render.docx_report.pairing import paired
from sicut.render.formats import Look
from sicut.render.places import Places
from tests.read import ooxml
from tests.render import results

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return etree.fromstring(file.read(name))


def _comments(data: bytes) -> dict[str, str]:
    """The text of each comment by its identifier, a line for each paragraph."""
    return {
        comment.get(f"{W}id"): "\n".join("".join(p.itertext(f"{W}t")) for p in comment.iter(f"{W}p"))
        for comment in _part(data, "word/comments.xml")
    }


def _anchored(data: bytes) -> list[tuple[str, str]]:
    """For each comment, in their order, the words that it stands at, and its first line."""
    told = _comments(data)
    words: dict[str, list[str]] = {identity: [] for identity in told}
    going: set[str] = set()
    for element in _part(data, "word/document.xml").iter():
        if element.tag == f"{W}commentRangeStart":
            going.add(element.get(f"{W}id"))
        elif element.tag == f"{W}commentRangeEnd":
            going.remove(element.get(f"{W}id"))
        elif element.tag == f"{W}t":
            for identity in going:
                words[identity].append(element.text or "")
    assert not going
    return [("".join(words[identity]), text.split("\n")[0]) for identity, text in told.items()]


def _text(data: bytes) -> str:
    body = _part(data, "word/document.xml")
    return "\n".join("".join(p.itertext(f"{W}t")) for p in body.iter(f"{W}p"))


def _finding(code: str, siglum: str, span: Span, allowed: Allowed | None = None) -> Finding:
    objection = Objection(siglum, span, f"about {code}")
    return Finding(
        code, f"rule-{code.lower()}", Severity.WARNING, None, objection, allowed, sha256(code.encode()).hexdigest()
    )


def _result(report: Document, *findings: Finding, others: tuple[Document, ...] = ()) -> Result:
    return Result(results.POLICY, (report, *others), (), (), findings, 0)


def _read(data: bytes) -> Document:
    parsed = parse(data, "report.docx", ReadingOptions())
    return Document(
        "report",
        Role.REPORT,
        "report.docx",
        sha256(data).hexdigest(),
        WORD,
        "en",
        parsed.text,
        shown=parsed.shown,
        inline=parsed.inline,
        blocks=parsed.blocks,
    )


def _about(document: Document, *words: str) -> tuple[Finding, ...]:
    """A finding at each of *words*: A1, A2 and so on."""
    spans = (results.span_of(document.text, one) for one in words)
    return tuple(_finding(f"A{n}", document.siglum, span) for n, span in enumerate(spans, start=1))


_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def _file(body: str, **more: Mapping[str, str]) -> bytes:
    """A DOCX of *body* as :func:`tests.read.ooxml.docx` makes it, with the types that python-docx looks for."""
    kinds = {"document": "document.main", **{kind: kind for kind in more.get("parts", {})}}
    told = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_CONTENT}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )
    links = (("h", "hyperlink", "https://example.org/"),)
    return ooxml.docx(body, parts=more.get("parts"), links=links, files={"[Content_Types].xml": types})


def _kept(body: str | bytes, *words: str, **more: Mapping[str, str]) -> bytes:
    data = body if isinstance(body, bytes) else _file(body, **more)
    document = _read(data)
    return as_docx(_result(document, *_about(document, *words)), Look(originals={"report": data}))


def test_built_report_has_a_comment_at_each_open_finding_and_each_unchecked_claim() -> None:
    data = as_docx(results.harbour(), Look())
    assert _anchored(data) == [
        ("now", "Q103 altered-meaning"),
        ("nobodyasked fora payment", "Q306 unattributed-quotation"),
        ("The lamps come from the moon", "Q101 unfound-quotation"),
        ("Vi har tid", "could not check"),
    ]
    first = _comments(data)["0"]
    assert "[speech] page iv: “The quay will not close" in first
    assert "The quay will [-now-] {+not+} close" in first
    assert "Suggested: “not” in place of “now”" in first


def test_table_lists_every_claim_and_what_was_allowed() -> None:
    text = _text(as_docx(results.harbour(), Look()))
    for told in ("≠ altered", "✓ verified", "✗ not found", "? could not check", "page iv", "[speech]"):
        assert told in text
    assert "Q105, allowed by comment: house style" in text
    assert "2 quotations" not in text
    assert "3 quotations checked, 1 not checked, 1 mark set aside" in text


def test_findings_about_sources_are_listed() -> None:
    text = _text(as_docx(results.harbour(), Look()))
    assert "Findings about sources" in text
    assert "S101 unreadable-source. [scan] sources/scan.txt: this source could not be read: not a text" in text


def test_allowed_findings_without_a_claim_are_listed_and_have_no_comment() -> None:
    report = results.document("report", "report.md", "The lamps are lit.", Role.REPORT)
    data = as_docx(_result(report, _finding("A1", "report", Span(4, 9), Allowed("baseline", "known"))), Look())
    assert _comments(data) == {}
    assert "A1 rule-a1, allowed by baseline: known" in _text(data)


def test_embedded_text_is_commented_where_it_stands_in_the_report() -> None:
    report = results.document("report", "report.md", "The letter: [the lamps are lit] ends.", Role.REPORT)
    letter = replace(
        results.document("letter", "report.md", "the lamps are lit"), inside=Inside("report", Span(13, 30))
    )
    other = replace(results.document("other", "report.md", "other words"), inside=Inside("report", Span(4, 10)))
    findings = _finding("A1", "letter", Span(4, 9)), _finding("A2", "other", Span(0, 5))
    data = as_docx(_result(report, *findings, others=(letter, other)), Look())
    assert _anchored(data) == [("letter", "A2 rule-a2"), ("lamps", "A1 rule-a1")]


def test_claims_out_of_scope_have_no_comment() -> None:
    result = results.harbour()
    claims = tuple(
        replace(one, reason=one.reason._replace(code=ReasonCode.OUT_OF_SCOPE)) if isinstance(one, Unchecked) else one
        for one in result.claims
    )
    comments = _comments(as_docx(replace(result, claims=claims), Look()))
    assert not any("could not check" in text for text in comments.values())


def test_built_report_shows_words_not_markup() -> None:
    text = "The *lamps* are lit.\n\nHidden words\n\na | b\nc | d"
    starts = (4, 10)
    report = Document(
        "report",
        Role.REPORT,
        "report.md",
        "0" * 64,
        "text/markdown",
        "en",
        text,
        shown=[Shown(Span(at, at + 1), "") for at in starts],
        inline=[Inline(InlineKind.EMPHASIS, Span(5, 10))],
        blocks=[
            Block(BlockKind.PARAGRAPH, Span(0, 20)),
            Block(BlockKind.HIDDEN, Span(22, 34)),
            *(Block(BlockKind.CELL, Span(at, at + 1)) for at in (36, 40, 42, 46)),
        ],
    )
    data = as_docx(_result(report, _finding("A1", "report", Span(6, 30))), Look())
    word = docx.Document(io.BytesIO(data))
    assert [p.text for p in word.paragraphs][:2] == ["The lamps are lit.", "[hidden in the report] Hidden words"]
    assert [run.text for run in word.paragraphs[0].runs if run.italic] == ["l", "amps"]
    assert [[cell.text for cell in row.cells] for row in word.tables[0].rows] == [["a", "b"], ["c", "d"]]
    assert _anchored(data) == [("amps are lit.[hidden in the report] Hidden w", "A1 rule-a1")]


@pytest.mark.parametrize("blocks", [(), (Block(BlockKind.PARAGRAPH, Span(0, 0)),)])
def test_an_empty_report_still_carries_its_comments(blocks: tuple[Block, ...]) -> None:
    report = Document("report", Role.REPORT, "report.md", "0" * 64, "text/plain", "en", "", blocks=blocks)
    data = as_docx(_result(report, _finding("A1", "report", Span(0, 0))), Look())
    assert [first for _, first in _anchored(data)] == ["A1 rule-a1"]


def _p(*content: str) -> str:
    return f"<w:p>{''.join(content)}</w:p>"


def _r(text: str) -> str:
    return ooxml.run(text)


def _deleted(text: str) -> str:
    return f'<w:del><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


RICH = (
    ooxml.paragraph("The quay", '<w:pStyle w:val="Heading1"/>')
    + "<w:p>"
    + ooxml.run("The quay will ")
    + ooxml.run("now close", "<w:b/>")
    + ooxml.run(" this winter.")
    + "</w:p>"
    + "<w:tbl><w:tr><w:tc>"
    + ooxml.paragraph("One cell")
    + "</w:tc><w:tc>"
    + ooxml.paragraph("Nobody asked for it")
    + "</w:tc></w:tr></w:tbl>"
    + '<w:p><w:hyperlink r:id="h">'
    + ooxml.run("the linked lamps")
    + "</w:hyperlink>"
    + ooxml.run(" end.")
    + "</w:p>"
)


@pytest.mark.parametrize(
    "words",
    [
        ("now",),
        ("will now close this",),
        ("close", "now close", "now"),
        ("will now", "now close this"),
        ("quay will now close this winter.\n\nOne",),
        ("asked for",),
        ("linked",),
        ("lamps end",),
        ("The quay will", "winter", "Nobody", "end."),
    ],
)
def test_the_reports_own_file_is_commented_at_the_words(words: tuple[str, ...]) -> None:
    data = _kept(RICH, *words)
    expected = sorted((re.sub(r"\s+", "", one), f"A{n} rule-a{n}") for n, one in enumerate(words, start=1))
    assert sorted((re.sub(r"\s+", "", text), first) for text, first in _anchored(data)) == expected


def test_the_layout_of_the_reports_own_file_is_kept() -> None:
    body = _part(_kept(RICH, "now", "linked", "Nobody asked"), "word/document.xml")[0]
    assert [child.tag.removeprefix(W) for child in body][:4] == ["p", "p", "tbl", "p"]
    assert body[0].find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Heading1"
    bold = ["".join(run.itertext(f"{W}t")) for run in body[1] if run.find(f"{W}rPr/{W}b") is not None]
    assert bold == ["now", " close"]
    assert "".join(body[1].itertext(f"{W}t")) == "The quay will now close this winter."
    assert "".join(body[3].find(f"{W}hyperlink").itertext(f"{W}t")) == "the linked lamps"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(_p(_r("One "), _deleted("zero "), _r("two three.")), id="deleted"),
        pytest.param(_p(_r("One "), f"<w:ins>{_r('two three')}</w:ins>"), id="inserted"),
        pytest.param(_p(_r("One "), ooxml.run("secret ", "<w:vanish/>"), _r("two three")), id="hidden"),
        pytest.param(_p("<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>"), id="tabs"),
        pytest.param(_p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", _r("One ")) + _p(_r("two three")), id="joined"),
        pytest.param(f"<w:sdt><w:sdtContent>{_p(_r('One two three'))}</w:sdtContent></w:sdt>", id="control"),
        pytest.param(_p(f"<w:fldSimple w:instr='DATE'>{_r('One two')}</w:fldSimple>", _r(" three")), id="field"),
        pytest.param(_p(_r("One t"), _r("w"), _r("o three")), id="many runs"),
        pytest.param(_p(_r("One two")) * 3 + _p(_r("last two")), id="equal paragraphs"),
    ],
)
def test_words_are_found_through_the_ways_of_word(body: str) -> None:
    assert _anchored(_kept(body, "two")) == [("two", "A1 rule-a1")]


def test_a_note_is_commented_at_its_reference() -> None:
    body = f"<w:p>{ooxml.run('One two')}<w:r><w:footnoteReference w:id='7'/></w:r>{ooxml.run(' three')}</w:p>"
    note = f"<w:footnote w:id='7'>{ooxml.paragraph('The note says so')}</w:footnote>"
    data = _kept(body, "note", parts={"footnotes": note})
    assert _anchored(data) == [("", "A1 rule-a1")]
    start = next(_part(data, "word/document.xml").iter(f"{W}commentRangeStart"))
    assert start.getnext().find(f"{W}footnoteReference") is not None


def test_a_text_box_is_commented_where_it_hangs() -> None:
    inner = f"<w:txbxContent>{ooxml.paragraph('In the box')}</w:txbxContent>"
    box = f"<w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    body = f"<w:p>{ooxml.run('One')}<w:r>{box}</w:r>{ooxml.run(' two')}</w:p>"
    assert _anchored(_kept(body, "the box")) == [("In the box", "A1 rule-a1")]


def test_what_has_no_place_is_told_at_the_first_paragraph() -> None:
    data = _file(ooxml.paragraph("One two three"))
    document = replace(_read(data), blocks=())
    made = as_docx(_result(document, _finding("A1", "report", Span(0, 3))), Look(originals={"report": data}))
    told = _comments(made)["0"]
    assert told.startswith("These have no place")
    assert "A1 rule-a1" in told


def test_comments_that_were_there_stay() -> None:
    body = (
        "<w:p><w:commentRangeStart w:id='3'/>" + ooxml.run("One two") + "<w:commentRangeEnd w:id='3'/>"
        "<w:r><w:commentReference w:id='3'/></w:r></w:p>"
    )
    own = f"<w:comment w:id='3' w:author='A. Reader'>{ooxml.paragraph('Look here')}</w:comment>"
    data = _file(body, parts={"comments": own})
    assert [text for _, text in sorted(_comments(_kept(data, "two", "here")).items())] == [
        "Look here",
        "A1 rule-a1\nabout A1",
        "A2 rule-a2\nabout A2",
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 broken",
        ooxml.docx(ooxml.paragraph("One")),
        ooxml.zipped({"word/document.xml": "<w:document"}),
        ooxml.zipped({"word/vbaProject.bin": b"x"}),
        ooxml.zipped({f"{n}.xml": "" for n in range(10_001)}),
    ],
    ids=["empty", "broken", "no types", "broken XML", "macros", "many members"],
)
def test_an_original_that_cannot_be_opened_is_written_anew_and_says_so(data: bytes) -> None:
    report = replace(results.document("report", "report.docx", "One two three", Role.REPORT), media_type=WORD)
    made = as_docx(_result(report, *_about(report, "two")), Look(originals={"report": data}))
    assert _text(made).startswith("The report's own Word file could not be opened again")
    assert _anchored(made) == [("two", "A1 rule-a1")]


def test_a_bomb_is_not_opened() -> None:
    report = replace(results.document("report", "report.docx", "One two three", Role.REPORT), media_type=WORD)
    data = ooxml.zipped({"[Content_Types].xml": b" " * (257 * 1024 * 1024)})
    made = as_docx(_result(report), Look(originals={"report": data}))
    assert "could not be opened" in _text(made)


def test_several_reports_are_written_anew_under_their_names() -> None:
    one, two = (results.document(name, f"{name}.md", f"Text of {name}", Role.REPORT) for name in ("one", "two"))
    made = as_docx(_result(one, _finding("A1", "two", Span(8, 11)), others=(two,)), Look())
    assert _text(made).startswith("[one] one.md\nText of one\n[two] two.md\nText of two")
    assert _anchored(made) == [("two", "A1 rule-a1")]


def test_text_from_the_right_is_set_from_the_right() -> None:
    report = results.document("report", "report.md", "הנמל פתוח", Role.REPORT)
    body = _part(as_docx(_result(report), Look()), "word/document.xml")[0]
    assert body[0].find(f"{W}pPr/{W}bidi") is not None
    assert body[0].find(f"{W}r/{W}rPr/{W}rtl") is not None


def test_without_python_docx_the_command_to_install_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(UsageError, match=r"pip install 'sicut\[docx\]'"):
        as_docx(results.harbour(), Look())


@pytest.mark.parametrize("original", [False, True])
def test_the_same_result_gives_the_same_bytes_with_no_clock(*, original: bool) -> None:
    def made() -> bytes:
        return _kept(RICH, "now", "linked") if original else as_docx(results.harbour(), Look())

    data = made()
    assert data == made()
    assert data.endswith(b"urn:sicut:output")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert {member.date_time for member in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert all(f"{W}date" not in comment.attrib for comment in _part(data, "word/comments.xml"))


def test_every_open_finding_has_one_comment() -> None:
    result = results.harbour()
    told = "\n".join(_comments(as_docx(result, Look())).values())
    for finding in result.findings:
        home = finding.objection.document == "report" and finding.allowed is None
        assert len(re.findall(rf"^{finding.code} ", told, re.MULTILINE)) == home


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(results.results())
def test_any_result_can_be_written_and_opened(result: Result) -> None:
    data = as_docx(result, Look())
    docx.Document(io.BytesIO(data))
    reports = [one for one in result.documents if one.role is Role.REPORT]
    left = [one for one in result.findings if one.allowed is None and one.objection.document == reports[0].siglum]
    unchecked = [
        one for one in result.claims if isinstance(one, Unchecked) and one.reason.code is not ReasonCode.OUT_OF_SCOPE
    ]
    assert len(_comments(data)) == len(left) + len(unchecked)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_overlapping_spans_over_any_runs_stand_at_their_words(data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.text("ab cd", min_size=1, max_size=6), min_size=1, max_size=5))
    body = _p(*map(_r, pieces)) + _p(_r("The end."))
    document = _read(file := _file(body))
    text = document.text
    spans = [
        span for span in data.draw(st.lists(results.spans(text), max_size=5)) if text[span.start : span.end].strip()
    ]
    findings = [_finding(f"A{n}", "report", span) for n, span in enumerate(spans)]
    made = as_docx(_result(document, *findings), Look(originals={"report": file}))
    expected = sorted(("".join(text[s.start : s.end].split()), f"A{n} rule-a{n}") for n, s in enumerate(spans))
    assert sorted(("".join(words.split()), first) for words, first in _anchored(made)) == expected
    body_of = _part(made, "word/document.xml")[0]
    assert "".join(body_of[0].itertext(f"{W}t")) == "".join(pieces)


@pytest.mark.parametrize(
    ("blocks", "paragraphs", "pairs"),
    [
        ([], [], {}),
        (["a", "b"], ["a", "b"], {0: 0, 1: 1}),
        (["a", "box", "b"], ["a", "b"], {0: 0, 2: 1}),
        (["a", "b"], ["a", "lost", "b"], {0: 0, 1: 2}),
        (["a", "a", "b"], ["a", "a", "b"], {0: 0, 1: 1, 2: 2}),
        (["§4a", "§5a"], ["a", "a"], {0: 0, 1: 1}),
        (["x", "y"], ["y", "x"], {1: 0}),
        (["x" * 60 + "a"], ["a"], {}),
    ],
)
def test_blocks_find_their_paragraphs(blocks: Sequence[str], paragraphs: Sequence[str], pairs: dict[int, int]) -> None:
    assert paired(blocks, paragraphs) == pairs


@pytest.mark.parametrize("again", [1, 2])
def test_a_checked_copy_is_checked_as_the_report_it_is_of(tmp_path: Path, again: int) -> None:
    report = 'The council said: "The new quay will now open in May." It added: "The ferry calls twice a day."\n'
    speech = tmp_path / "speech.txt"
    speech.write_text("The new quay will not open in May.\nThe ferry calls twice a day.\n", encoding="utf-8")
    paths = [tmp_path / f"report-{number}.docx" for number in range(again + 1)]
    first = check([Text("report.md", report)], [str(speech)])
    paths[0].write_bytes(as_docx(first, Look()))
    for before, after in pairwise(paths):
        found = check([str(before)], [str(speech)])
        assert [one.code for one in found.findings] == [one.code for one in first.findings]
        assert [words(found, one) for one in found.claims] == [words(first, one) for one in first.claims]
        assert len(_comments(before.read_bytes())) == len(first.findings)
        after.write_bytes(as_docx(found, Look(originals=originals(found))))


def words(result: Result, outcome: Outcome) -> str:
    return Places(result.documents).shown(outcome.claim.document, outcome.claim.span)
