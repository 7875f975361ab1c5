import os
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Extraction, Role
from sicut.read import is_own_output, read_bytes, read_file, read_source
from sicut.read.parsed import WHITE
from tests.read.reading import check


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("x.txt", "text/plain"),
        ("x.TEXT", "text/plain"),
        ("x.md", "text/markdown"),
        ("x.Markdown", "text/markdown"),
        ("x.html", "text/html"),
        ("x.htm", "text/html"),
        ("x.xhtml", "application/xhtml+xml"),
        ("README", "text/plain"),
        ("x.rst", "text/plain"),
        ("<stdin>", "text/plain"),
        ("a.b/c", "text/plain"),
    ],
)
def test_formats(path: str, media_type: str) -> None:
    document = read_bytes(b"\xef\xbb\xbfThe pier", path, siglum="s", role=Role.REPORT)
    assert (document.siglum, document.role, document.path, document.media_type) == ("s", Role.REPORT, path, media_type)
    assert (document.text, document.extraction) == ("The pier", Extraction.COMPLETE)
    assert document.sha256 == sha256(b"\xef\xbb\xbfThe pier").hexdigest()


@pytest.mark.parametrize(
    ("path", "data", "reason"),
    [
        ("x.txt", b"", "the file is empty"),
        ("x.txt", b" \r\n\t", "there is no text in it"),
        ("x.md", b"\n\n", "there is no text in it"),
        ("x.sqlite", b"SQLite", "there is no reader for .sqlite files yet"),
        ("x.docx", b"PK\x03\x04", "it is damaged: it is no intact ZIP archive"),
        ("x.PNG", b"\x89PNG", "there is no reader for .png files yet"),
        ("x.dat", b"\x00\x01\x02", "binary data (NUL bytes), not a text"),
    ],
)
def test_unreadable(path: str, data: bytes, reason: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(data, path, siglum="s", role=Role.REPORT)
    assert (caught.value.path, caught.value.reason) == (path, reason)
    file = tmp_path / path
    file.write_bytes(data)
    source = read_source(str(file), siglum="s")
    assert (source.extraction, source.reason, source.text) == (Extraction.UNREADABLE, reason, "")


def test_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a\r\nb")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "link.txt")
    assert read_file(str(tmp_path / "a.txt"), siglum="a", role=Role.WITNESS).text == "a\r\nb"
    for name, reason in (
        ("none.txt", "no such file"),
        ("pipe.txt", "no regular file"),
        ("", "a folder"),
        ("link.txt", "symbolic link"),
        ("a\x00b", "no valid path"),
    ):
        assert reason in (read_source(str(tmp_path / name), siglum="s").reason or "")
        with pytest.raises(UnreadableError, match=reason):
            read_file(str(tmp_path / name), siglum="s", role=Role.REPORT)


def test_a_file_name_that_is_no_unicode(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
    Path(path).write_text("a")
    assert read_source(path, siglum="s").path.endswith("/\ufffd.txt")


def test_json_with_escapes_is_read() -> None:
    document = read_bytes(rb'{"a": "\"pier\" at \u0041"}', "x.json", siglum="s", role=Role.WITNESS)
    assert (document.text, document.extraction) == ('"pier" at A', Extraction.COMPLETE)


@pytest.mark.parametrize(
    ("data", "own"),
    [
        (b'{"version": 1, "tool": {"name": "sicut", "version": "0.1.0"}}', True),
        (b'{"version":1,\n "tool":{"name":"sicut"}}', True),
        (b'{"version": 1, "tool": {"name": "other"}}', False),
        (b'<!doctype html><meta name="generator" content="sicut 0.1">', True),
        (b'<meta name="generator" content="other">', False),
        (b"x.md:1:2: Q101\n31 quotations checked, 2 not checked, 6 marks set aside\n", True),
        (b"1 quotation checked, 0 not checked, 1 mark set aside", True),
        (b"31 quotations checked, 2 not checked, 6 marks set aside\r\nand more", False),
        (b"", False),
    ],
)
def test_own_outputs(data: bytes, *, own: bool) -> None:
    assert is_own_output(data) is own


@given(st.binary(max_size=300), st.sampled_from(["x.txt", "x.md", "x.html", "x.xhtml", "x", "x.json", "x.pdf"]))
def test_any_bytes(data: bytes, path: str) -> None:
    try:
        document = read_bytes(data, path, siglum="s", role=Role.WITNESS)
    except UnreadableError:
        return
    check(document)
    assert document.text.strip(WHITE)
    document.text.encode()
