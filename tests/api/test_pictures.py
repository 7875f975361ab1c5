"""Pictures of pages: what is drawn, where the words stand on it, and what has no picture."""

import json
import struct
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.api import Text, check, pictures
from sicut.api.pictured import stretches
from sicut.api.pictures import page_pictures
from sicut.model.picture import NO_PICTURES, Box, PagePicture, Pictures
from sicut.model.reading import Budget, ReadingOptions
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.read.pdf import picture
from sicut.read.pdf.picture_wire import HIGHEST, WIDTH, Question, answer_of, asked
from sicut.read.pdf.picture_words import Edges, Words, letters_of, lines_of, offsets_of, placed_letters, seen_order
from sicut.text.printed import page_at
from tests.read.pdf_writer import Page, pdf

QUOTED = "the northern wall moved by a hand in one winter"
REPORT = f'The harbour master said that "{QUOTED}".'
SLACK = 3  # dots


def run(folder: Path, data: bytes, report: str = REPORT, name: str = "wall.pdf") -> Result:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    return check([Text("report.md", report)], [folder])


def quoting(boxes: str = "", more: str = "") -> bytes:
    page = Page(boxes=boxes).text(60, 700, QUOTED)
    return pdf([page.raw(more)] if more else [page])


def dots(shown: PagePicture) -> list[bytes]:
    """The rows of a picture, a byte for each dot, read by the letter of the PNG specification."""
    assert shown.png.startswith(b"\x89PNG\r\n\x1a\n")
    at, chunks = 8, {}
    while at < len(shown.png):
        size, kind = struct.unpack(">I4s", shown.png[at : at + 8])
        body = shown.png[at + 8 : at + 8 + size]
        assert struct.unpack(">I", shown.png[at + 8 + size : at + 12 + size]) == (zlib.crc32(kind + body),)
        chunks[kind] = body
        at += 12 + size
    assert list(chunks) == [b"IHDR", b"IDAT", b"IEND"]
    assert struct.unpack(">IIBBBBB", chunks[b"IHDR"]) == (shown.width, shown.height, 4, 0, 0, 0, 0)
    data, stride = zlib.decompress(chunks[b"IDAT"]), shown.width // 2 + 1
    assert len(data) == stride * shown.height
    rows = [data[start : start + stride] for start in range(0, len(data), stride)]
    assert {row[0] for row in rows} == {0}
    return [bytes(half for pair in row[1:] for half in (pair >> 4, pair & 15)) for row in rows]


def inked(shown: PagePicture) -> tuple[float, float, float, float]:
    """The edges of all that is dark."""
    dark = [(x, y) for y, row in enumerate(dots(shown)) for x, dot in enumerate(row) if dot < 8]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs), max(ys)


def only(found: Pictures) -> tuple[PagePicture, Sequence[tuple[int, Box]]]:
    (shown,), (boxes,) = found.pages.values(), found.boxes.values()
    return shown, boxes


@pytest.mark.parametrize(
    ("boxes", "size"),
    [
        ("", (900, 1200)),
        ("/Rotate 90", (900, 676)),
        ("/Rotate 180", (900, 1200)),
        ("/Rotate 270", (900, 676)),
        ("/CropBox[40 600 540 800]", (900, 360)),
        ("/CropBox[40 600 540 800]/Rotate 90", (720, 1800)),
        ("/UserUnit 3", (900, 1200)),
    ],
)
def test_the_box_lies_around_the_words_however_the_page_is_turned_and_cut(
    tmp_path: Path, boxes: str, size: tuple[int, int]
) -> None:
    shown, ((page, box),) = only(page_pictures(run(tmp_path / "s", quoting(boxes))))
    assert page == 1
    assert abs(shown.width - size[0]) <= 1
    assert abs(shown.height - size[1]) <= 1
    left, top, right, bottom = inked(shown)
    assert box.left * shown.width - SLACK <= left
    assert box.top * shown.height - SLACK <= top
    assert right <= (box.left + box.width) * shown.width + SLACK
    assert bottom <= (box.top + box.height) * shown.height + SLACK
    assert box.width * box.height * shown.width * shown.height < 3 * (right - left) * (bottom - top)


def test_words_divided_at_the_end_of_a_line_have_a_box_for_each_line(tmp_path: Path) -> None:
    page = Page().lines(60, 700, ["He saw that the northern wall moved by a hand in one win-", "ter. Nobody spoke."])
    _, boxes = only(page_pictures(run(tmp_path / "s", pdf([page]))))
    (_, one), (_, other) = boxes
    assert one.top < other.top
    assert one.left > other.left


def test_a_passage_over_two_pages_has_boxes_on_both(tmp_path: Path) -> None:
    pages = [
        Page().text(60, 60, "He saw that the northern wall moved by"),
        Page().text(60, 740, "a hand in one winter."),
    ]
    found = page_pictures(run(tmp_path / "s", pdf(pages)))
    (boxes,) = found.boxes.values()
    assert [page for page, _ in boxes] == [1, 2] == [page for _, page in found.pages]


def test_of_a_quotation_with_an_ellipsis_the_parts_are_boxed(tmp_path: Path) -> None:
    lines = [
        "He saw that the northern wall moved",
        "in the dark and the rain of the year",
        "by a hand in one winter only.",
    ]
    report = 'He said that "the northern wall moved ... by a hand in one winter only".'
    _, boxes = only(page_pictures(run(tmp_path / "s", pdf([Page().lines(60, 700, lines)]), report)))
    (_, one), (_, other) = boxes
    assert other.top - one.top > 1.5 * one.height


def test_of_words_that_stand_twice_those_are_boxed_that_are_meant(tmp_path: Path) -> None:
    lines = [f"The clerk wrote that {QUOTED}.", "Long after it a diver said:", f"we heard that {QUOTED} again."]
    report = f'A diver said: "we heard that {QUOTED} again".'
    _, ((_, box),) = only(page_pictures(run(tmp_path / "s", pdf([Page().lines(60, 700, lines)]), report)))
    assert box.top > (800 - 700 + 14) / 800


@pytest.mark.parametrize(
    ("boxes", "most"),
    [
        ("/MediaBox[0 0 14400 14400]", (WIDTH, WIDTH)),
        ("/MediaBox[0 0 600 14400]", (76, HIGHEST)),
        ("/MediaBox[0 0 200000 800]", (WIDTH, 4)),
        ("/MediaBox[0 600 400 720]", (WIDTH, 270)),
        ("/MediaBox[50 690 60 705]", (40, 60)),
    ],
)
def test_pages_of_any_size_have_pictures_of_no_more_than_the_size_of_one(
    tmp_path: Path, boxes: str, most: tuple[int, int]
) -> None:
    (shown,) = page_pictures(run(tmp_path / "s", quoting(boxes))).pages.values() or [None]
    if shown is not None:
        assert shown.width <= most[0]
        assert shown.height <= most[1]
        assert len(dots(shown)) == shown.height


def test_a_damaged_file_is_repaired_as_for_reading(tmp_path: Path) -> None:
    data = quoting()
    cut = data[: data.index(b"xref\n")]
    shown, ((page, _),) = only(page_pictures(run(tmp_path / "s", cut)))
    assert (page, shown.width) == (1, 900)


def test_a_file_that_has_changed_or_gone_has_no_pictures(tmp_path: Path) -> None:
    result = run(tmp_path / "s", quoting())
    file = tmp_path / "s" / "wall.pdf"
    file.write_bytes(file.read_bytes() + b"\n")
    assert page_pictures(result) == NO_PICTURES
    file.unlink()
    assert page_pictures(result) == NO_PICTURES


def test_a_file_in_an_archive_has_pictures_as_long_as_it_is_the_same(tmp_path: Path) -> None:
    def archive(member: bytes) -> bytes:
        held = BytesIO()
        with zipfile.ZipFile(held, "w") as zipped:
            zipped.writestr("a.txt", "Boats and quays and nothing else is told of here.")
            zipped.writestr("inner/wall.pdf", member)
        return held.getvalue()

    result = run(tmp_path / "s", archive(quoting()), name="old!box.zip")
    shown, ((page, _),) = only(page_pictures(result))
    assert (page, shown.width) == (1, 900)
    (tmp_path / "s" / "old!box.zip").write_bytes(archive(quoting(more="0 g")))
    assert page_pictures(result) == NO_PICTURES


def test_other_sources_have_no_pictures_and_start_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "Readers", None)
    result = run(tmp_path / "s", f"He saw that {QUOTED}.".encode(), name="wall.txt")
    assert page_pictures(result) == NO_PICTURES


def test_no_more_pages_than_the_limit_are_drawn_and_those_of_findings_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST_PAGES", 2)
    said = [
        f"Clerk number {place} wrote at length of {what}." for place, what in enumerate(("boats", "quays", "storms"))
    ]
    report = (
        f'It says "{said[0][:-1]}" and "{said[1][:-1]}".\n\nThen "{said[2].replace("length", "dawn")[:-1]}" follows.'
    )
    result = run(tmp_path / "s", pdf([Page().text(60, 700, one) for one in said]), report)
    found = page_pictures(result)
    assert sorted(page for _, page in found.pages) == [2, 3]
    assert found.left_out == 1


def test_a_page_that_takes_too_long_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "_BUDGET", Budget(cpu=1.0, wall=60.0, text=3_000_000))
    slow = Page().text(60, 700, QUOTED).raw("q 600 0 0 690 0 0 cm /Im1 Do Q\n" * 15_000)
    report = f'{REPORT}\n\nShe said that "the library lent nine thousand books in spring".'
    pages = [slow, Page().text(60, 700, "She knew: the library lent nine thousand books in spring.")]
    found = page_pictures(run(tmp_path / "s", pdf(pages), report))
    assert [page for _, page in found.pages] == [2]


def answers(data: bytes, pages: Sequence[int] = (1,)) -> list[str]:
    """What the process that draws answers, here in this one."""
    from hashlib import sha256

    question = Question("x.pdf", sha256(data).hexdigest(), [(page, [Words(letters_of(QUOTED))]) for page in pages])
    return [one.text for one in picture.read_all(asked(question, data), "x", ReadingOptions(), lambda *_: True)]


def test_a_protected_file_has_no_pictures_and_one_that_opens_without_a_password_has() -> None:
    from pypdf import PdfReader, PdfWriter

    def locked(password: str) -> bytes:
        writer = PdfWriter(clone_from=PdfReader(BytesIO(quoting())))
        writer.encrypt(password, "owner", algorithm="RC4-128")
        held = BytesIO()
        writer.write(held)
        return held.getvalue()

    assert answers(locked("secret")) == []
    (text,) = answers(locked(""))
    assert answer_of(text, 1).places[0]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"no PDF", quoting()[:200]])
def test_what_is_no_pdf_has_no_pictures(data: bytes) -> None:
    assert not any(answers(data))


def test_pages_that_are_not_there_have_no_pictures() -> None:
    assert [bool(text) for text in answers(quoting(), (0, 1, 2, 10**9))] == [False, True, False, False]


def test_drawings_that_call_each_other_without_end_are_not_drawn() -> None:
    forms = [
        f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A {11 + n} 0 R>>>>/Length 60>>stream\n"
        + "/A Do " * 10
        + "\nendstream"
        for n in range(12)
    ]
    assert answers(pdf([Page().text(60, 700, QUOTED)], objects=forms)) == []


DOTS = b64encode(zlib.compress(bytes(4))).decode()


@pytest.mark.parametrize(
    ("told", "dots_told"),
    [
        ("", DOTS),
        ("[" * 100_000, DOTS),
        ({"width": 2}, DOTS),
        ([2, 4], DOTS),
        ([2, 4, []], DOTS),
        ([2, 4, [[[0, 0, 1]]]], DOTS),
        ([2, 4, [[[0, 0, 1, 2]]]], DOTS),
        ([2, 4, [[[0, 0, 1, -0.1]]]], DOTS),
        ([2, 4, [[[0, 0, 1, 10**400]]]], DOTS),
        ([2, 4, [[[0, 0, 1, float("nan")]]]], DOTS),
        ([2, 4, [[[0, 0, 1, True]]]], DOTS),
        ([2, 4, [[[0, 0, 1, "1"]]]], DOTS),
        ([True, 4, [[]]], DOTS),
        ([3, 4, [[]]], DOTS),
        ([0, 4, [[]]], DOTS),
        ([2, 0, [[]]], DOTS),
        ([2, -4, [[]]], DOTS),
        ([2, 5, [[]]], DOTS),
        ([WIDTH + 2, 4, [[]]], DOTS),
        ([2, HIGHEST + 1, [[]]], DOTS),
        ([2, 4, [[]]], ""),
        ([2, 4, [[]]], "####"),
        ([2, 4, [[]]], "\u0660"),
        ([2, 4, [[]]], b64encode(b"none").decode()),
    ],
)
def test_an_answer_that_is_none_is_refused(told: object, dots_told: str) -> None:
    head = told if isinstance(told, str) else json.dumps(told)
    with pytest.raises(ValueError, match="no picture of a page"):
        answer_of(f"{head}\n{dots_told}", 1)


def test_dots_expand_no_further_than_the_picture_is_large() -> None:
    bomb = b64encode(zlib.compress(bytes(50_000_000))).decode()
    drawn = answer_of(f"[2,4,[[[0,0,1,0.5]]]]\n{bomb}", 1)
    assert drawn.pixels.rows == bytes(4)
    assert drawn.places == [[Box(0, 0, 1, 0.5)]]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("first office", "the \ufb01rst of\ufb01ce", "\ufb01rst of\ufb01ce"),
        ("another storm", "an-\r\nother storm", "an-\r\nother storm"),
        ("café au lait", "cafe\u0301 au lait", "cafe\u0301 au lait"),
        ("the boats lie at the quay", "the boats lie at 12 Harbour Office the quay", "the boats lie at"),
        ("the boats lie in the river here", "the boats lie on the shore", ""),
        ("no such words", "the boats lie", ""),
        ("---", "the boats --- lie", ""),
    ],
)
def test_words_are_found_by_their_letters(words: str, text: str, expected: str) -> None:
    page = placed_letters(text)
    found = offsets_of(Words(letters_of(words)), page, lambda: page)
    assert (text[found[0] : found[-1] + 1] if found else "") == expected


def test_characters_make_lines_across_and_downwards() -> None:
    across = [Edges(x, y, x + 6, y + 10) for y in (0, 12) for x in range(0, 60, 6)]
    down = [Edges(one.top, one.left, one.bottom, one.right) for one in across]
    assert lines_of(across) == [Edges(0, 0, 60, 10), Edges(0, 12, 60, 22)]
    assert lines_of(down) == [Edges(0, 0, 10, 60), Edges(12, 0, 22, 60)]
    assert lines_of([]) == []
    assert len(lines_of([Edges(0, 0, 6, 10), Edges(200, 0, 206, 10)])) == 2


def test_scripts_from_right_to_left_are_found_whatever_the_order_of_the_file() -> None:
    first, second = (
        "\u0627\u0644\u0633\u0648\u0631 \u0641\u064a 2031",
        "\u0639\u0644\u0649 \u0627\u0644\u0645\u064a\u0646\u0627\u0621",
    )
    seen_from_left = [first[:9][::-1], first[9:]], [second[::-1]]
    stands, text = {}, ""
    for row, pieces in enumerate(seen_from_left):
        # numbers stand left of the words before them and run from left to right
        for column, character in enumerate("".join(reversed(pieces))):
            stands[len(text)] = (float(column), 20.0 * row)
            text += character
    page = placed_letters(text)
    wanted = Words(letters_of(f"{first} {second}"))
    found = offsets_of(wanted, page, lambda: seen_order(page, stands, 10.0))
    assert len(found) == len(wanted.letters)
    assert "".join(letters_of(text[offset]) for offset in found) == wanted.letters


@given(st.text("ab\ufb01\xe9 -\u0301\u0633", min_size=1, max_size=60), st.integers(0, 59), st.integers(1, 60))
def test_words_of_a_page_are_always_found_on_it(text: str, start: int, length: int) -> None:
    page = placed_letters(text)
    words = text[start : start + length]
    found = offsets_of(Words(letters_of(words)), page, lambda: page)
    assert letters_of("".join(text[offset] for offset in dict.fromkeys(found))).startswith(letters_of(words)[:1])
    assert len(found) == len(letters_of(words))


def test_a_passage_is_cut_where_its_pages_are(tmp_path: Path) -> None:
    pages = [Page().text(60, 60, f"the wall of house number {number} stands") for number in range(4)]
    document = run(tmp_path / "s", pdf([*pages, Page().text(60, 700, "firm.")])).documents[-1]
    found = stretches(document, Span(5, len(document.text)))
    assert [page for page, _ in found] == [1, 2, 3, 4, 5]
    for page, span in found:
        block = next(one for one in document.blocks if one.span.overlaps(span))
        assert {page_at(document, block, offset) for offset in range(*span)} == {page}


def test_the_same_result_has_the_same_pictures(tmp_path: Path) -> None:
    result = run(tmp_path / "s", quoting())
    assert page_pictures(result) == page_pictures(result)
