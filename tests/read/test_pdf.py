"""PDF: reading order, joined lines, furniture, notes, hidden text, and what is missing."""

import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Document, Extraction, InlineKind, Metadata, Role
from sicut.model.reading import ReadingOptions as Settings
from sicut.read import read_bytes
from sicut.read.pdf.joints import compounds, joint
from sicut.read.pdf.library import Box
from sicut.read.pdf.pieces import Look, Piece, Sight
from sicut.read.pdf.repair import parts
from sicut.read.pdf.second import lacks
from sicut.read.pdf.visual import read_off
from sicut.text.shown import Reading
from tests.read.pdf_writer import LEADING, Page, pdf
from tests.read.reading import check, read, rows

LEFT = [
    "The council met on the quay and heard",
    "the harbour master, who said that the",
    "northern wall had moved by a hand in",
    "one winter and would not stand another",
    "such storm. Nobody spoke against it.",
]
RIGHT = [
    "The library opened its new wing in the",
    "spring, after three years of work, and",
    "lent nine thousand books in the first",
    "month. The readers asked for longer",
    "hours, which were granted in autumn.",
]


def opened(*pages: Page, **more: object) -> Document:
    return read(pdf(pages, **more), "x.pdf")  # type: ignore[arg-type]


def shown(document: Document) -> str:
    return Reading(document).text


def of_kind(document: Document, kind: str) -> list[str]:
    return [text for name, text in rows(document) if name == kind]


def column_by_column() -> Page:
    return Page().lines(50, 700, LEFT).lines(320, 700, RIGHT)


def row_by_row() -> Page:
    page = Page()
    for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        page.text(50, 700 - LEADING * number, left).text(320, 700 - LEADING * number, right)
    return page


def from_below() -> Page:
    page = Page()
    for number in reversed(range(len(LEFT))):
        page.text(320, 700 - LEADING * number, RIGHT[number]).text(50, 700 - LEADING * number, LEFT[number])
    return page


@pytest.mark.parametrize("page", [column_by_column(), row_by_row(), from_below()])
def test_columns_are_read_one_after_the_other(page: Page) -> None:
    document = opened(page)
    assert rows(document) == [("paragraph", " ".join(LEFT)), ("paragraph", " ".join(RIGHT))]
    assert document.extraction is Extraction.COMPLETE


def test_what_crosses_the_columns_stands_above_them() -> None:
    page = from_below().text(50, 740, "A report on the walls and on the books of the town, in two columns", 12)
    assert rows(opened(page))[0][1].startswith("A report on the walls")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["The boats left the har-", "bour before the storm."], "The boats left the harbour before the storm."),
        (["The boats of Port-", "Alden left before noon."], "The boats of Port-Alden left before noon."),
        (["It lasted from 2031-", "2033 in all the ports."], "It lasted from 2031-2033 in all the ports."),
        (
            ["A long-term plan was a long-", "term loan for the harbour."],
            "A long-term plan was a long-term loan for the harbour.",
        ),
        (
            ["The wall \x97 so he said \x97", "must be rebuilt at once."],
            "The wall — so he said — must be rebuilt at once.",
        ),
        (["The wall, he said\x97", "and the pier as well."], "The wall, he said—and the pier as well."),
    ],
)
def test_lines_are_joined(lines: list[str], expected: str) -> None:
    decoded = [line.encode("latin-1").decode("cp1252") for line in lines]
    assert rows(opened(Page().lines(50, 700, decoded))) == [("paragraph", expected)]


def test_the_text_keeps_the_hyphen_that_is_not_read() -> None:
    document = opened(Page().lines(50, 700, ["The boats left the har-", "bour before the storm."]))
    assert "har-\nbour" in document.text


@pytest.mark.parametrize(
    ("line", "following", "taken", "reading"),
    [
        ("the har-", "bour", 1, ""),
        ("the har\xad", "bour", 1, ""),
        ("the har\u2010", "bour", 1, ""),
        ("a dash -", "and more", 0, None),
        ("市议会决定在", "明年冬季", 0, ""),
        ("公告如是说。", "图书馆", 0, ""),
        ("ทางทิศ", "เหนือ", 0, ""),
        ("the quay", "and", 0, None),
        ("-", "and", 0, None),
    ],
)
def test_joints(line: str, following: str, taken: int, reading: str | None) -> None:
    assert joint(line, following, frozenset()) == (taken, reading)


def test_a_compound_known_to_the_document_keeps_its_hyphen() -> None:
    assert joint("a well-", "known man", compounds(["the well-known wall"])) == (1, "-")


def paged(number: int, lines: list[str]) -> Page:
    return Page().text(50, 760, "The Harbour of Alden: a report").lines(50, 700, lines).text(290, 40, str(number + 10))


def test_headers_and_page_numbers_are_furniture_and_a_paragraph_runs_over_the_page() -> None:
    first = [*LEFT[:4], "such storm, and so the master asked that"]
    second = ["the wall be rebuilt before the end of the", "year, as the council then decided."]
    document = opened(paged(1, first), paged(2, second), paged(3, RIGHT))
    header = "The Harbour of Alden: a report"
    assert sorted(of_kind(document, "furniture")) == ["11", "12", "13", header, header, header]
    whole = " ".join([*first, *second])
    assert of_kind(document, "paragraph") == [whole, " ".join(RIGHT)]
    block = next(block for block in document.blocks if block.kind == "paragraph")
    assert (block.page, block.page_label) == (1, "11")
    marks = [mark for mark in document.inline if mark.kind is InlineKind.PAGE]
    assert [(document.text[mark.span.start :][:8], mark.target) for mark in marks] == [("the wall", "12")]


def test_the_files_own_labels_count_before_the_printed_ones() -> None:
    labels = "/PageLabels<</Nums[0<</S/r/St 4>>]>>"
    document = opened(paged(1, LEFT), paged(2, RIGHT), catalog=labels)
    assert {(block.page, block.page_label) for block in document.blocks} == {(1, "iv"), (2, "v")}


def test_a_page_repeated_is_no_furniture() -> None:
    document = opened(Page().lines(50, 700, LEFT), Page().lines(50, 700, LEFT))
    assert of_kind(document, "furniture") == []


def test_footnotes_are_notes_and_their_marks_are_raised() -> None:
    page = Page().lines(50, 700, LEFT)
    page.raw(
        "BT /F1 12 Tf 1 0 0 1 50 600 Tm (The wall was weak) Tj /F1 7 Tf 5 Ts (12) Tj 0 Ts /F1 12 Tf ( then.) Tj ET"
    )
    page.raw("BT /F1 6 Tf 1 0 0 1 50 84 Tm (12) Tj ET").text(58, 80, "Report of the harbour master, second part.", 9)
    page.raw("BT /F1 6 Tf 1 0 0 1 50 73 Tm (13) Tj ET").text(58, 69, "Minutes of the council for that year.", 9)
    document = opened(page)
    assert "The wall was weak¹² then." in shown(document)
    assert [text.lstrip("0123456789¹²³ ") for text in of_kind(document, "note")] == [
        "Report of the harbour master, second part.",
        "Minutes of the council for that year.",
    ]


@pytest.mark.parametrize(
    "hide",
    [
        lambda page, text: page.text(50, 300, text, mode=3),
        lambda page, text: page.text(50, 300, text, colour="1 g"),
        lambda page, text: page.text(50, 300, text, colour=".99 g"),
        lambda page, text: page.text(50, 9000, text),
        lambda page, text: page.text(50, 300, text, size=0.4),
        lambda page, text: page.text(50, 300, text).box(40, 290, 500, 30),
        lambda page, text: page.text(50, 300, text).picture(40, 290, 500, 30),
        lambda page, text: page.box(40, 290, 500, 30, "0 0 1 rg").text(50, 300, text, colour="0 0 1 rg"),
    ],
)
def test_text_that_nobody_sees_is_hidden(hide: Callable[[Page, str], Page]) -> None:
    document = opened(hide(Page().lines(50, 700, LEFT), "The wall is sound and needs no work."))
    assert of_kind(document, "hidden") == ["The wall is sound and needs no work."]
    assert of_kind(document, "paragraph") == [" ".join(LEFT)]
    assert document.extraction is Extraction.COMPLETE


@pytest.mark.parametrize(
    "show",
    [
        lambda page, text: page.box(40, 290, 500, 30).text(50, 300, text, colour="1 g"),
        lambda page, text: page.picture(40, 290, 500, 30).text(50, 300, text),
        lambda page, text: page.text(50, 300, text).raw("q 0 0 5 5 re W n").picture(40, 290, 500, 30).raw("Q"),
    ],
)
def test_text_before_a_dark_or_pictured_ground_is_seen(show: Callable[[Page, str], Page]) -> None:
    document = opened(show(Page().lines(50, 700, LEFT), "The wall is sound and needs no work."))
    assert of_kind(document, "paragraph") == [" ".join(LEFT), "The wall is sound and needs no work."]


def test_text_outside_the_crop_box_is_hidden() -> None:
    page = Page(boxes="/CropBox[0 0 600 750]").lines(50, 700, LEFT).text(50, 780, "Proof of the printer, third run")
    assert of_kind(opened(page), "hidden") == ["Proof of the printer, third run"]


def test_the_text_layer_of_a_scan_is_its_text() -> None:
    page = Page().picture(0, 0, 600, 800)
    for number, line in enumerate(LEFT):
        page.text(50, 700 - LEADING * number, line, mode=3)
    document = opened(page)
    assert rows(document) == [("paragraph", " ".join(LEFT))]
    assert document.remarks == ("page 1 is a picture with a text layer made by OCR",)
    assert document.extraction is Extraction.COMPLETE


def test_pages_that_are_pictures_are_missing() -> None:
    scan = Page().picture(0, 0, 600, 800)
    stamped = Page().picture(0, 0, 600, 800).text(50, 10, "Alden archive 0017")
    document = opened(Page().lines(50, 700, LEFT), scan, Page(), scan, stamped)
    assert document.extraction is Extraction.PARTIAL
    assert document.reason == "pages 2, 4 to 5 have no text layer: they need OCR, see --ocr"


def test_one_page_without_text_makes_an_unreadable_file() -> None:
    with pytest.raises(UnreadableError, match="page 1 has no text layer: it needs OCR"):
        opened(Page().picture(0, 0, 600, 800))


def test_without_tesseract_its_absence_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    data = pdf([Page().lines(50, 700, LEFT), Page().picture(0, 0, 600, 800)])
    document = read_bytes(data, "x.pdf", siglum="x", role=Role.REPORT, reading=Settings(ocr=True))
    assert "page 2 has no text layer: tesseract is not installed" in (document.reason or "")


def test_pictures_are_read_by_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sicut.read.pdf.ocr.is_installed", lambda: True)
    read_picture = lambda *_: ["The tide was late by a har-\nbour clock.", "Nobody knew."]  # noqa: E731
    monkeypatch.setattr("sicut.read.pdf.ocr.read_picture", read_picture)
    data = pdf([Page().lines(50, 700, LEFT), Page().picture(0, 0, 600, 800)])
    document = read_bytes(data, "x.pdf", siglum="x", role=Role.REPORT, reading=Settings(ocr=True))
    check(document)
    assert rows(document)[1:] == [("paragraph", "The tide was late by a harbour clock."), ("paragraph", "Nobody knew.")]
    assert document.blocks[1].page == 2
    assert document.extraction is Extraction.COMPLETE
    assert document.remarks == ("page 2 was read by OCR",)


def test_words_of_cells_stand_apart() -> None:
    page = Page()
    for row, cells in enumerate([("Quay", "Boats", "Tons"), ("North", "12", "340"), ("South", "9", "120")]):
        for column, cell in enumerate(cells):
            page.text(50 + 150 * column, 700 - 20 * row, cell)
    assert [text for _, text in rows(opened(page))] == "Quay Boats Tons North 12 340 South 9 120".split()


def test_headings_are_told_by_their_size() -> None:
    document = opened(Page().text(50, 750, "The wall", 24).lines(50, 700, LEFT))
    assert rows(document)[0] == ("heading", "The wall")
    assert document.blocks[1].section == "The wall"


def test_the_outline_gives_sections() -> None:
    objects = [
        "<</First 11 0 R/Last 11 0 R/Count 1>>",
        "<</Title(The wall)/Parent 10 0 R/Dest[100 0 R/Fit]/First 12 0 R/Last 12 0 R>>",
        "<</Title(Its state)/Parent 11 0 R/Dest[103 0 R/Fit]>>",
    ]
    document = opened(
        Page().text(50, 730, "1. The wall").lines(50, 700, LEFT),
        Page().text(50, 730, "Its state").lines(50, 700, RIGHT),
        catalog="/Outlines 10 0 R",
        objects=objects,
    )
    assert [(b.kind.value, b.level, b.section) for b in document.blocks] == [
        ("heading", 1, None),
        ("paragraph", 0, "The wall"),
        ("heading", 2, "The wall"),
        ("paragraph", 0, "The wall > Its state"),
    ]


def test_an_outline_in_a_circle_ends() -> None:
    objects = ["<</First 11 0 R/Last 11 0 R>>", "<</Title(Round)/Dest[100 0 R/Fit]/Next 11 0 R/First 11 0 R>>"]
    assert opened(Page().lines(50, 700, LEFT), catalog="/Outlines 10 0 R", objects=objects).text


def test_comments_and_values_of_fields_are_notes() -> None:
    field = "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Mara Lind)/Rect[9 9 99 30]>>"
    page = Page().lines(50, 700, LEFT).note("Who saw it?").note("Kept apart", more="/F 2")
    page.annotations.append("10 0 R")
    document = opened(page, catalog="/AcroForm<</Fields[10 0 R]>>", objects=[field])
    assert rows(document)[1:] == [("note", "Who saw it?"), ("hidden", "Kept apart"), ("note", "Mara Lind")]


def test_what_pictures_are_said_to_show_is_hidden_text() -> None:
    objects = [
        "<</Type/StructTreeRoot/K 11 0 R/ParentTree<</Nums[0[11 0 R]]>>>>",
        "<</Type/StructElem/S/Figure/P 10 0 R/Alt(A map of the quay)/Pg 100 0 R/K 0>>",
    ]
    page = Page(boxes="/StructParents 0").lines(50, 700, LEFT)
    page.raw("/Figure<</MCID 0>>BDC").picture(50, 300, 100, 100).raw("EMC")
    document = opened(page, catalog="/MarkInfo<</Marked true>>/StructTreeRoot 10 0 R", objects=objects)
    assert of_kind(document, "hidden") == ["A map of the quay"]


def test_what_the_file_says_of_itself_is_known() -> None:
    info = "/Title(The wall of Alden)/Author(Mara Lind)/CreationDate(D:20310402101500+01'00')"
    document = opened(Page().lines(50, 700, LEFT), info=info, catalog="/Lang(en-GB)")
    assert document.metadata == Metadata("The wall of Alden", "Mara Lind", "2031-04-02")
    assert document.language == "en-GB"


def test_attached_documents_are_missing() -> None:
    objects = [
        "<</Type/EmbeddedFile/Length 2>>stream\nok\nendstream",
        "<</Type/Filespec/F(letter.docx)/EF<</F 10 0 R>>>>",
    ]
    document = opened(
        Page().lines(50, 700, LEFT),
        catalog="/Names<</EmbeddedFiles<</Names[(letter.docx) 11 0 R]>>>>",
        objects=objects,
    )
    assert document.reason == "files attached to it are not read: letter.docx"


def test_a_font_without_a_map_is_told() -> None:
    font = (
        "<</Type/Font/Subtype/Type0/BaseFont/Alden/Encoding/Identity-H/DescendantFonts[<</Type/Font"
        "/Subtype/CIDFontType2/BaseFont/Alden/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>"
    )
    document = opened(Page().raw("BT /F1 12 Tf 50 700 Td <00410042FFFD> Tj ET").note("Seen"), font=font)
    assert "page 1" in (document.reason or "")


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("", "the wall of the harbour was weak", True),
        ("the wall of the harbour was weak", "the wall of the harbour was weak", False),
        ("the wall of the harbour", "the wall of the harbour was weak", True),
        ("", "x 1 2", False),
    ],
)
def test_two_readers_are_compared_by_their_words(text: str, other: str, *, expected: bool) -> None:
    assert lacks(text, other) is expected


def test_a_page_turned_on_its_side_is_read() -> None:
    page = Page(boxes="/Rotate 90")
    for number, line in enumerate(LEFT):
        page.raw(f"BT /F1 12 Tf 0 1 -1 0 {100 + LEADING * number} 50 Tm ({line}) Tj ET")
    assert rows(opened(page)) == [("paragraph", " ".join(LEFT))]


def test_a_password_is_asked_for() -> None:
    encrypt = "/Encrypt<</Filter/Standard/V 1/R 2/O(" + "o" * 32 + ")/U(" + "u" * 32 + ")/P -4>>/ID[(a)(b)]"
    with pytest.raises(UnreadableError, match="password"):
        opened(Page().lines(50, 700, LEFT), trailer=encrypt)


@pytest.mark.parametrize("part", ["startxref", "trailer", "xref\n"])
def test_a_file_cut_off_is_partial(part: str) -> None:
    data = pdf([Page().lines(50, 700, LEFT)])
    document = read(data[: data.index(part.encode())], "x.pdf")
    assert rows(document) == [("paragraph", " ".join(LEFT))]


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n" + b"x" * 500, b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>"])
def test_what_is_no_pdf_is_unreadable(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read(data, "x.pdf")


WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=60)


@settings(max_examples=25, deadline=None)
@given(WORDS, st.integers(1, 9))
def test_every_word_is_read_back_in_order(words: list[str], width: int) -> None:
    lines = [" ".join(words[start : start + width]) for start in range(0, len(words), width)]
    assert shown(opened(Page().lines(50, 750, lines, 10))).split() == words


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 10**6), put=st.binary(min_size=1, max_size=6), cut=st.booleans())
def test_any_change_gives_a_document_or_a_reason(at: int, put: bytes, *, cut: bool) -> None:
    data = pdf([paged(1, LEFT).note("Seen").picture(9, 9, 99, 99), paged(2, RIGHT)], info="/Title(Walls)")
    at %= len(data)
    changed = data[:at] if cut else data[:at] + put + data[at + len(put) :]
    with suppress(UnreadableError):
        check(read(changed or b"%PDF", "x.pdf"))


def piece(text: str, x0: float, x1: float) -> Piece:
    return Piece(text, Look(12.0, 0, Sight.SEEN, 0, None, 0), Box(x0, 0, x1, 12), 2.0)


@pytest.mark.parametrize(
    ("placed", "expected"),
    [
        ([("א", 90, 96), ("ב", 84, 90), ("ג", 70, 76), ("ד", 64, 70)], "אב גד"),
        ([("ד", 64, 70), ("ג", 70, 76), ("ב", 84, 90), ("א", 90, 96)], "אב גד"),
        ([("א", 90, 96), ("1250", 60, 84), ("ב", 50, 56)], "א 1250 ב"),
        ([("אבגדה", 90, 96), ("Port", 20, 44), ("Alden", 48, 84), ("ב", 10, 16)], "אבגדה Port Alden ב"),
        ([("א", 90, 96), (")", 80, 83), ("ב", 74, 80), ("(", 70, 74)], "א (ב)"),
        ([("ا", 50, 56), ("ل", 50, 56), ("م", 44, 50)], "لام"),
        ([("ب", 90, 96), ("5", 87, 90), ("ن", 80, 87)], "بن"),
        ([("The", 0, 20), ("word", 24, 50), ("ב", 54, 60), ("א", 60, 66)], "The word אב"),
    ],
)
def test_text_from_right_to_left_is_read_as_it_stands(placed: list[tuple[str, float, float]], expected: str) -> None:
    assert read_off([piece(*one) for one in placed]) == expected


def test_letters_that_lean_take_no_space_from_their_neighbours() -> None:
    cmap = "1 beginbfrange\n<61> <7a> <05d0>\nendbfrange"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 10 0 R>>"
    page = Page().raw("BT /F1 12 Tf 1 0 .33 1 100 700 Tm [(cba) -270 (fed) -270 (ihg)] TJ ET")
    objects = [f"<</Length {len(cmap)}>>stream\n{cmap}\nendstream"]
    words = ["".join(chr(0x5D0 + ord(c) - ord("a")) for c in word) for word in ("ghi", "def", "abc")]
    assert shown(opened(page, font=font, objects=objects)).split() == words


def test_the_space_at_a_letter_known_by_its_ink_is_wide() -> None:
    pieces = [piece("\u0627", 20.0, 25.0), piece("\u0646", 15.5, 18.0), piece("\u0645", 6.0, 12.0)]
    for one in pieces:
        one.doubt = True
    pieces[2].space, pieces[2].doubt = True, False
    assert read_off(pieces) == "\u0627\u0646 \u0645"


def test_cells_that_almost_touch_are_read_one_after_the_other() -> None:
    page = Page().lines(50, 700, ["one two three four", "five six"]).lines(151, 700, ["seven eight", "nine ten"])
    assert shown(opened(page)).split() == "one two three four five six seven eight nine ten".split()


@pytest.mark.parametrize(("times", "trap"), [(1, False), (2, True)])
def test_drawings_that_call_themselves_are_refused(times: int, *, trap: bool) -> None:
    content = "/X Do " * times
    entries = f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 10 0 R>>>>/Length {len(content)}"
    made = pdf([Page().lines(50, 700, LEFT)], objects=[f"<<{entries}>>stream\n{content}\nendstream"])
    if trap:
        with pytest.raises(UnreadableError, match="without end"):
            read(made, "x.pdf")
    else:
        assert "harbour master" in shown(read(made, "x.pdf"))


def test_drawings_nested_too_deeply_are_told() -> None:
    def form(number: int) -> str:
        entries = f"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X {number + 1} 0 R>>>>"
        return f"<<{entries}/Length 5>>stream\n/X Do\nendstream"

    made = pdf([Page().lines(50, 700, LEFT).raw("/Im1 Do")], objects=[form(10 + number) for number in range(60)])
    assert "nests too deeply" in (read(made.replace(b"/Im1 4 0 R", b"/Im1 10 0 R"), "x.pdf").reason or "")


def test_a_document_too_long_keeps_the_pages_that_were_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sicut.read.pdf.whole._WORK", 60)
    made = pdf([Page().text(50, 700, f"This is the page of number {number}.") for number in range(9)])
    document = read(made, "x.pdf")
    assert "of its 9 pages are missing" in (document.reason or "")
    assert "This is the page of number 0." in shown(document)


def test_a_compressed_part_that_breaks_off_is_told() -> None:
    content = zlib.compress(b"BT /F1 12 Tf 1 0 0 1 50 700 Tm (The wall was weak.) Tj ET " + bytes(range(256)) * 9, 9)
    for data, whole in ((content, True), (content[:-40] + bytes(40), False)):
        stream = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(data), data)
        made = pdf([Page().lines(50, 700, LEFT)]).replace(
            b"%PDF-1.7\n", b"%PDF-1.7\n99 0 obj\n" + stream + b"\nendobj\n"
        )
        assert (parts(made).damaged == 0) is whole
        with_reason = read(made, "x.pdf").reason or ""
        assert ("damaged" in with_reason) or whole
