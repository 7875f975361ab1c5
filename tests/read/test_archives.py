"""Archives of documents: ZIP, gzip, mailboxes, and the saved page with its folder inside them."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Document, Extraction
from sicut.read import read_source, scan
from sicut.read.folder import passed_over
from sicut.read.member_names import Names
from sicut.read.reader import read_all
from tests.read.reading import check, rows


def read(data: bytes, path: str) -> list[Document]:
    documents = list(read_all(data, path))
    for document in documents:
        check(document)
    return documents


def archive(**members: str | bytes) -> bytes:
    return zipped(members)


def zipped(members: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return file.getvalue()


def test_members_are_read_in_their_order() -> None:
    data = zipped({"b/wall.txt": "The wall", "a.md": "# The *pier*", "c.html": "<p>The ferry"})
    documents = read(data, "all.zip")
    assert [(document.path, document.text) for document in documents] == [
        ("all.zip!b/wall.txt", "The wall"),
        ("all.zip!a.md", "# The *pier*"),
        ("all.zip!c.html", "The ferry"),
    ]


def test_archives_in_an_archive_are_taken_out_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MAX_TAKEN_OUT", 20_000)
    inner = zipped({f"{number}.txt": "The wall stands. " * 200 for number in range(4)})
    documents = read(zipped({"a.zip": inner, "b.zip": inner, "c.zip": inner}), "all.zip")
    assert [document.path for document in documents if document.text] == [
        *(f"all.zip!a.zip!{number}.txt" for number in range(4)),
        "all.zip!b.zip!0.txt",
    ]
    assert [document.path for document in documents if not document.text] == ["all.zip!b.zip", "all.zip"]
    assert all("the rest of the archive was not read" in (one.reason or "") for one in documents if not one.text)


def test_a_member_too_large_to_be_read_is_not_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(zipped({"large.txt": "The wall stands. " * 200, "pier.txt": "The pier."}))
    monkeypatch.setattr(scan, "MAX_BYTES", 2_000)
    large, pier = read(bytes(data), "all.zip")
    assert "larger than" in (large.reason or "")
    assert pier.text == "The pier."


@pytest.mark.parametrize(
    "name",
    [
        ".hidden.txt",
        ".git/a.txt",
        "__MACOSX/a.txt",
        "a/~$wall.txt",
        "picture.png",
        "style.css",
        "page_files/ad.html",
        "page_files/deep/x.txt",
    ],
)
def test_what_a_folder_passes_over_is_passed_over(name: str) -> None:
    assert passed_over(["page.html", "wall.txt", name]) == {name}


def test_a_path_that_leads_upwards_is_no_hidden_one() -> None:
    assert passed_over(["../../wall.txt", "./pier.txt", "a//b.txt"]) == frozenset()


def test_a_folder_that_belongs_to_no_page_is_read() -> None:
    assert passed_over(["other.html", "page_files/wall.txt"]) == frozenset()


def test_a_damaged_member_costs_itself() -> None:
    data = bytearray(zipped({"a.txt": "The wall stands. " * 20, "b.txt": "The pier"}))
    at = data.index(b"a.txt") + 8
    data[at : at + 8] = bytes(8)
    first, second = read(bytes(data), "all.zip")
    assert first.extraction is Extraction.UNREADABLE
    assert "its member a.txt is damaged" in (first.reason or "")
    assert second.text == "The pier"


def test_a_member_with_a_password_says_so() -> None:
    data = bytearray(zipped({"a.txt": "The wall", "b.txt": "The pier"}))
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        at = data.index(mark)
        data[at + (6 if mark == b"PK\x03\x04" else 8)] |= 1
    first, second = read(bytes(data), "all.zip")
    assert first.reason == "it is protected by a password"
    assert second.text == "The pier"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped({"a.txt": "The wall"})[:-30], "no intact ZIP archive"),
        (zipped({"a.png": b"x"}), "there is no document in it"),
        (zipped({}), "there is no document in it"),
        (b"PK\x03\x04 nonsense", "no intact ZIP archive"),
    ],
    ids=range(4),
)
def test_an_archive_that_gives_nothing_says_why(data: bytes, reason: str) -> None:
    (document,) = read(data, "all.zip")
    assert document.extraction is Extraction.UNREADABLE
    assert reason in (document.reason or "")


def test_archives_in_archives_end() -> None:
    data = b"The wall"
    for _ in range(6):
        data = zipped({"inner.zip" if data[:2] == b"PK" else "wall.txt": data})
    (document,) = read(data, "all.zip")
    assert "inside 3 others" in (document.reason or "")


@pytest.mark.parametrize("name", ["wall.txt.gz", "wall.TXT.GZ"])
def test_gzip(name: str) -> None:
    (document,) = read(gzip.compress(b"The wall\n") + gzip.compress(b"stands."), name)
    assert (document.path, document.text) == (f"{name}!{name[:-3]}", "The wall\nstands.")
    assert document.extraction is Extraction.COMPLETE


def test_gzip_that_breaks_off() -> None:
    text = "".join(f"Stone {number} of the wall.\n" for number in range(20_000))
    (document,) = read(gzip.compress(text.encode())[:-5_000], "wall.txt.gz")
    assert (document.extraction, document.reason) == (Extraction.PARTIAL, "it breaks off")
    assert document.text.startswith("Stone 0 of the wall.\nStone 1 of")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (gzip.compress(bytes(70 * 1024 * 1024)), "it expands to more than 64 MiB"),
        (gzip.compress(b"x" * 500)[:10] + b"\xff" * 30, "its compression is damaged"),
        (b"\x1f\x8b", "it breaks off"),
    ],
    ids=range(3),
)
def test_gzip_that_gives_nothing_says_why(data: bytes, reason: str) -> None:
    (document,) = read(data, "wall.txt.gz")
    assert document.extraction is Extraction.UNREADABLE
    assert reason in (document.reason or "")


MESSAGE = "From ann@example.org Fri Mar 14 10:30:00 2031\nSubject: {0}\n\nThe {0} stands.\n\n"


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_a_mailbox(line_end: str) -> None:
    data = (MESSAGE.format("wall") + MESSAGE.format("pier")).replace("\n", line_end)
    documents = read(data.encode(), "all.mbox")
    assert [document.path for document in documents] == ["all.mbox!message-1.eml", "all.mbox!message-2.eml"]
    assert [rows(document) for document in documents] == [
        [("heading", "wall"), ("paragraph", "The wall stands.")],
        [("heading", "pier"), ("paragraph", "The pier stands.")],
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (">From the pier", "From the pier"),
        (">>From the pier", ">From the pier"),
        ("a\n\nFrom the pier one sees the wall.", "From the pier one sees the wall."),
        ("a\nFrom the pier\nX: one sees the wall.", "From the pier\nX: one sees the wall."),
    ],
)
def test_a_line_of_text_that_begins_with_from(body: str, text: str) -> None:
    (document,) = read(f"From a@example.org\nSubject: x\n\n{body}\n".encode(), "all.mbox")
    assert text in document.text


def test_text_before_the_first_message_is_kept() -> None:
    documents = read(("Subject: lost\n\nThe ferry.\n\n" + MESSAGE.format("wall")).encode(), "all.mbox")
    assert [document.metadata.title for document in documents] == ["lost", "wall"]


PAGE = """<!-- saved from url=(0023)https://harbour.example/ -->
<h1>Council</h1>
<IFRAME width=3 src="./my%20page_files/frame.html?x#y"></IFRAME>
<frame src='my page_files/frame.html'><object data=my%20page_files/gone.htm></object>
<iframe src="my page_files/../../secret.html"></iframe><iframe src="https://x.example/a.html"></iframe>
"""
FRAME = "<p>The wall</p><p>stands.</p><iframe src='inner.html'></iframe><iframe src='frame.html'></iframe>"


def _check_page(document: Document) -> None:
    assert rows(document) == [
        ("heading", "Council"),
        ("paragraph", "The wall"),
        ("paragraph", "stands."),
        ("paragraph", "It is old."),
    ]
    assert [block.section for block in document.blocks] == [None, "frame", "frame", "frame"]
    assert document.reason == "its frame gone.htm is not there"
    assert document.address == "https://harbour.example/"


def test_the_frames_of_a_saved_page_are_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "my page_files").mkdir()
    page = tmp_path / "my page.html"
    page.write_text(PAGE)
    (tmp_path / "my page_files" / "frame.html").write_text(FRAME)
    (tmp_path / "my page_files" / "inner.html").write_text("<p>It is old.")
    (tmp_path.parent / "secret.html").write_text("secret")
    document = read_source(str(page), siglum="x")
    check(document)
    _check_page(document)


def test_the_frames_of_a_page_in_an_archive() -> None:
    members: dict[str, str | bytes] = {
        "a/my page.html": PAGE,
        "a/my page_files/frame.html": FRAME,
        "a/my page_files/inner.html": "<p>It is old.",
        "secret.html": "secret",
    }
    documents = read(zipped(members), "all.zip")
    assert [document.path for document in documents] == ["all.zip!a/my page.html", "all.zip!secret.html"]
    _check_page(documents[0])


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "out.html").write_text("secret")
    folder = tmp_path / "in"
    (folder / "page_files").mkdir(parents=True)
    (folder / "page_files" / "a.html").symlink_to(tmp_path / "out.html")
    (folder / "page.html").write_text(f"<p>{'The wall stands. ' * 9}<iframe src=page_files/a.html></iframe>")
    document = read_source(str(folder / "page.html"), siglum="x")
    assert "secret" not in document.text
    assert document.reason == "its frame a.html is not there"


def test_no_two_names_are_alike() -> None:
    names = Names()
    given_names = ["a", "a", "a#2", "a", "a#2", "\x07", ""]
    made = [names.of(name) for name in given_names]
    assert len(set(made)) == len(made)
    assert made[:2] == ["a", "a#2"]


@given(st.data(), st.sampled_from(["all.zip", "wall.txt.gz", "all.mbox"]))
def test_any_mutation(data: st.DataObject, path: str) -> None:
    wall = b"The wall stands."
    written = {
        "all.zip": archive(a=wall, b=wall),
        "wall.txt.gz": gzip.compress(wall),
        "all.mbox": MESSAGE.format("wall").encode() * 2,
    }
    mutated = bytearray(written[path])
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(mutated) - 1))
        mutated[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    assert read(bytes(mutated) or b"x", path)


def test_hidden_documents_of_an_archive_are_named_by_the_first_that_is_read() -> None:
    members = {".a.txt": "x", "b/.git/c.md": "x", "__MACOSX/._d.txt": "x", ".DS_Store": "x", "../e.png": "x"}
    first, second = read(zipped({**members, "e.txt": "The pier", "../f.txt": "The ferry"}), "all.zip")
    assert first.remarks == ("2 hidden files of the archive are passed over, as in a folder: .a.txt, b/.git/c.md",)
    assert (second.path, second.text, second.remarks) == ("all.zip!../f.txt", "The ferry", ())
