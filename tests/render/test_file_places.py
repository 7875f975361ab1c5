"""Paths as URIs, and which files have lines and offsets."""

import re
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import example, given

from sicut.model.document import Anchor, Extraction, Inside
from sicut.model.span import Span
from sicut.render.file_places import has_lines, is_the_file, uri
from tests.render.results import TEXTS, document

_PATH = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})"
URI = re.compile(rf"(?:file:///(?:[A-Za-z]:)?)?{_PATH}*")
"""What RFC 3986 takes for a relative path whose first segment has no colon, or for a path with ``file:``."""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("report.md", "report.md"),
        ("./a/report.md", "a/report.md"),
        ("../up/report.md", "../up/report.md"),
        ("a b/ü%#?[c].md", "a%20b/%C3%BC%25%23%3F%5Bc%5D.md"),
        ("a:b.md", "a%3Ab.md"),
        ("sources.zip!letters/one two.txt", "sources.zip!letters/one%20two.txt"),
        ("/srv/a b.md", "file:///srv/a%20b.md"),
        ("C:/Texts/a b.md", "file:///C:/Texts/a%20b.md"),
        ("//server/share/a.md", "file:////server/share/a.md"),
        ("a\\b\n::error::c", "a%5Cb%0A%3A%3Aerror%3A%3Ac"),
        ("\udcff.md", "%EF%BF%BD.md"),
        ("", "unnamed"),
    ],
)
def test_uri(path: str, expected: str) -> None:
    assert uri(path) == expected


@given(TEXTS)
@example("C:/\u202e")
def test_every_path_gives_a_uri(path: str) -> None:
    assert URI.fullmatch(uri(path))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("text/plain", True),
        ("text/x-tex", True),
        ("message/rfc822", True),
        ("application/xhtml+xml", True),
        ("application/x-subrip", True),
        ("application/pdf", False),
        ("application/rtf", False),
        ("application/epub+zip", False),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", False),
        ("image/png", False),
    ],
)
def test_text_files_have_lines(kind: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert has_lines(replace(document("a", "a", "words"), media_type=kind)) == expected


def test_a_file_that_could_not_be_read_has_no_lines() -> None:
    assert not has_lines(replace(document("a", "a.txt", ""), extraction=Extraction.UNREADABLE))


def test_the_text_is_the_file_only_byte_for_byte() -> None:
    plain = document("a", "a.txt", "Grüße\n")
    assert is_the_file(plain)
    marked = sha256(b"\xef\xbb\xbf" + plain.text.encode()).hexdigest()
    assert is_the_file(replace(plain, sha256=marked))
    assert not is_the_file(replace(plain, sha256=sha256(plain.text.encode("latin-1")).hexdigest()))
    assert not is_the_file(replace(plain, anchors=(Anchor(0, 3, 1),)))
    assert not is_the_file(replace(plain, inside=Inside("b", Span(0, 1))))
    assert not is_the_file(replace(plain, media_type="application/pdf"))
