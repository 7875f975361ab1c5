import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Extraction
from sicut.text.lines import Lines
from tests.read.reading import read, rows

HEADER = """From: <Saved by Blink>
Snapshot-Content-Location: https://harbour.example/wall
Subject: =?utf-8?Q?The=20wall?=
Date: Fri, 14 Mar 2031 10:30:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--=b"

"""


def page(*parts: str, header: str = HEADER) -> str:
    return header + "".join(f"----=b\n{part}\n" for part in parts) + "----=b--\n"


def part(content: str, kind: str = "text/html", more: str = "") -> str:
    return f"Content-Type: {kind}\n{more}Content-Transfer-Encoding: quoted-printable\n\n{content}"


ROOT = part("<p>The wall=\n stands =E2=80=93 still.</p>", more="Content-Location: https://harbour.example/wall#top\n")


def test_a_saved_page() -> None:
    document = read(page(ROOT, part("p {}", "text/css"), part("x", "image/png")), "page.mhtml")
    assert rows(document) == [("paragraph", "The wall stands – still.")]
    assert (document.extraction, document.reason) == (Extraction.COMPLETE, None)
    assert document.address == "https://harbour.example/wall#top"
    assert document.metadata == ("The wall", None, "Fri, 14 Mar 2031 10:30:00 -0000")
    assert Lines(document).position(document.text.index("stands")).line == 14


def test_frames_follow_the_page() -> None:
    document = read(page(ROOT, part("<p>A frame", more="Content-Location: cid:frame-1@mhtml.blink\n")), "page.mht")
    assert rows(document)[1:] == [("paragraph", "A frame")]
    assert [block.section for block in document.blocks] == [None, "frame"]


def test_the_start_of_a_page_is_the_part_it_names() -> None:
    header = HEADER.replace("type=", 'start="<root>"; type=')
    document = read(page(part("<p>A frame"), part("<p>Root", more="Content-ID: <root>\n"), header=header), "page.mht")
    assert rows(document) == [("paragraph", "Root"), ("paragraph", "A frame")]


def test_what_the_page_says_of_itself_comes_first() -> None:
    head = '<link rel=3Dcanonical href=3D"https://harbour.example/w"><meta name=3Dauthor content=3DAnn>'
    document = read(page(part(f"{head}<title>Walls</title><p>x")), "page.mhtml")
    assert document.address == "https://harbour.example/w"
    assert document.metadata == ("Walls", "Ann", "Fri, 14 Mar 2031 10:30:00 -0000")


@pytest.mark.parametrize("kind", ["windows-1251", "koi8-r"])
def test_the_encoding_of_the_header_counts(kind: str) -> None:
    codec = {"windows-1251": "cp1251", "koi8-r": "koi8_r"}[kind]
    written = "".join(f"={byte:02X}" for byte in "<p>Совет решил".encode(codec))
    assert rows(read(page(part(written, f"text/html; charset={kind}")), "page.mht")) == [("paragraph", "Совет решил")]


def test_a_wall_is_told() -> None:
    document = read(page(part("<h1>Page not found</h1>")), "page.mht")
    assert "error page" in (document.reason or "")


def test_a_saved_page_without_a_page() -> None:
    with pytest.raises(UnreadableError, match="it holds no page"):
        read(page(part("x", "image/png")), "page.mht")


@given(st.data())
def test_any_mutation(data: st.DataObject) -> None:
    written = bytearray(page(ROOT, part("<p>A frame")).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(written) - 1))
        written[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    try:
        read(bytes(written), "page.mhtml")
    except UnreadableError:
        return


@given(st.text(st.characters(codec="utf-8", exclude_characters="<>&=", exclude_categories=["C", "Z"]), min_size=1))
def test_random_words_are_read_back(words: str) -> None:
    written = "".join(f"={byte:02X}" for byte in words.encode())
    assert read(page(part(f"<p>x{written}")), "page.mht").text == f"x{words}"
