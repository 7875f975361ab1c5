import base64
import gzip
import hashlib
import io
import json
import zipfile
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Document, Extraction
from sicut.read.reader import read_all
from tests.read.reading import check, rows

PAGE = b"<title>The wall</title><p>The wall stands.</p>"
ADDRESS = "https://harbour.example/wall"


def record(kind: str, content: bytes, address: str = ADDRESS, **fields: object) -> bytes:
    lines = [f"WARC-Type: {kind}", f"WARC-Target-URI: {address}", "WARC-Date: 2031-03-14T10:30:00Z"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    if "Content_Length" not in fields:
        lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join(["WARC/1.0", *lines, "", ""]).encode() + content + b"\r\n\r\n"


def answer(body: bytes, kind: str = "text/html", status: int = 200, **fields: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {kind}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def captured(body: bytes, kind: str = "text/html", **fields: str) -> bytes:
    return record("response", answer(body, kind, 200, **fields))


def digest(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def read(data: bytes, path: str = "web.warc") -> list[Document]:
    documents = list(read_all(data, path))
    for document in documents:
        check(document)
    return documents


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x;x=y\r\n%s\r\n" % (len(piece), piece) for piece in (body[:7], body[7:])) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "data",
    [
        captured(PAGE),
        captured(PAGE, Content_Length=str(len(PAGE))),
        captured(chunked(PAGE), Transfer_Encoding="chunked"),
        captured(PAGE, Transfer_Encoding="chunked"),
        captured(gzip.compress(PAGE), Content_Encoding="gzip"),
        captured(PAGE, Content_Encoding="gzip"),
        captured(zlib.compress(PAGE), Content_Encoding="deflate"),
        captured(zlib.compress(PAGE)[2:-4], Content_Encoding="deflate"),
        captured(chunked(gzip.compress(PAGE)), Content_Encoding="gzip", Transfer_Encoding="chunked"),
        record("resource", PAGE, Content_Type="text/html"),
        record("response", answer(PAGE).replace(b"\r\n", b"\n")),
        record("warcinfo", b"a: b") + record("request", b"GET / HTTP/1.1\r\n\r\n") + captured(PAGE),
        gzip.compress(record("warcinfo", b"a: b")) + gzip.compress(captured(PAGE)),
        gzip.compress(captured(PAGE)) + b"\0\0",
        b"\r\n" + captured(PAGE),
    ],
    ids=range(15),
)
def test_a_page_is_read(data: bytes) -> None:
    (document,) = read(data)
    assert rows(document) == [("furniture", "The wall"), ("paragraph", "The wall stands.")]
    assert (document.extraction, document.reason) == (Extraction.COMPLETE, None)
    assert (document.path, document.address) == (f"web.warc!{ADDRESS}", ADDRESS)
    assert document.metadata == ("The wall", None, "2031-03-14T10:30:00Z")


def test_brotli() -> None:
    (document,) = read(captured(brotli.compress(PAGE), Content_Encoding="br"))
    assert rows(document)[-1] == ("paragraph", "The wall stands.")


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        ("text/plain; charset=windows-1251", "Совет решил.".encode("cp1251"), "Совет решил."),
        ("text/html; charset=iso-8859-7", "<p>Το λιμάνι".encode("iso8859_7"), "Το λιμάνι"),
        (
            "application/xhtml+xml",
            b"<html xmlns='http://www.w3.org/1999/xhtml'><body><p>a<br/>b</p></body></html>",
            "a b",
        ),
        ("", b"The wall stands.", "The wall stands."),
    ],
)
def test_kinds_of_pages(kind: str, body: bytes, expected: str) -> None:
    (document,) = read(captured(body, kind))
    assert rows(document)[-1][1] == expected


@pytest.mark.parametrize(
    "data",
    [
        captured(b"\x89PNG", "image/png"),
        captured(b"p {}", "text/css"),
        captured(b"f()", "application/javascript"),
        record("response", answer(b"", status=301)),
        record("response", answer(b"", status=304)),
        record("response", answer(b"x", "application/octet-stream"), "https://harbour.example/a.woff2?x=1"),
        record("metadata", b"fetchTimeMs: 12"),
        record("response", b"\0\1", "dns:harbour.example", Content_Type="text/dns"),
    ],
    ids=range(8),
)
def test_what_is_passed_over(data: bytes) -> None:
    assert [document.address for document in read(data + captured(PAGE))] == [ADDRESS]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (record("response", answer(PAGE, status=404)), "the server answered 404"),
        (record("response", answer(PAGE, status=503)), "the server answered 503"),
        (record("response", answer(PAGE), WARC_Truncated="length"), "its capture was cut off (length)"),
        (record("response", answer(PAGE), WARC_Payload_Digest=digest(b"x")), "their digest differs"),
        (captured(PAGE, Content_Length="1000"), "its content breaks off"),
        (captured(b"ff\r\n" + PAGE, Transfer_Encoding="chunked"), "its content breaks off"),
        (captured(gzip.compress(PAGE * 99)[:-9], Content_Encoding="gzip"), "its content breaks off"),
        (captured(PAGE)[:-9], "the file breaks off inside it"),
    ],
    ids=range(8),
)
def test_a_page_that_is_not_whole_is_partial(data: bytes, reason: str) -> None:
    document = read(data)[0]
    assert document.extraction is Extraction.PARTIAL
    assert reason in (document.reason or "")
    assert "The wall stand" in document.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (record("response", answer(b"", status=404)), "the server answered 404"),
        (captured(b"x", Content_Encoding="zstd"), "its content is compressed as zstd"),
        (captured(gzip.compress(bytes(70_000_000)), Content_Encoding="gzip"), "it expands to more than 64 MiB"),
        (record("revisit", b"", WARC_Payload_Digest="sha1:X"), "pointer to an earlier capture"),
        (captured(b""), "the capture is empty"),
        (record("response", PAGE), "holds no answer of a server"),
        (record("continuation", PAGE), "a piece of a capture"),
    ],
    ids=range(7),
)
def test_a_capture_without_text_says_why(data: bytes, reason: str) -> None:
    (document,) = read(data)
    assert document.extraction is Extraction.UNREADABLE
    assert reason in (document.reason or "")
    assert document.address == ADDRESS


@pytest.mark.parametrize("right", [PAGE, answer(PAGE)])
@pytest.mark.parametrize("form", ["base32", "hexadecimal"])
def test_a_right_digest_is_no_reason(right: bytes, form: str) -> None:
    told = digest(right) if form == "base32" else "sha256:" + hashlib.sha256(right).hexdigest()
    (document,) = read(record("response", answer(PAGE), WARC_Payload_Digest=told))
    assert document.extraction is Extraction.COMPLETE


def test_a_second_visit_has_the_words_of_the_first() -> None:
    told = digest(PAGE)
    first = record("response", answer(PAGE), WARC_Payload_Digest=told)
    again = record("revisit", b"HTTP/1.1 200 OK\r\n\r\n", WARC_Payload_Digest=told)
    documents = read(first + again.replace(b"2031-03-14", b"2031-04-01"))
    assert [document.path for document in documents] == [f"web.warc!{ADDRESS}", f"web.warc!{ADDRESS}#2"]
    assert documents[0].text == documents[1].text
    assert documents[1].metadata.date == "2031-04-01T10:30:00Z"


@pytest.mark.parametrize(
    "broken",
    [
        b"WARC/1.0\r\nContent-Length: -5\r\n\r\n",
        b"WARC/1.0\r\nContent-Length: NaN\r\n\r\nxx\r\n",
        b"WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"garbage without end\r\n",
        b"WARC/1.0\r\nbroken\r\n",
        b"WARC/1.0\r\n" + b"X: y\r\n" * 50_000,
    ],
    ids=range(6),
)
def test_what_is_damaged_costs_no_more_than_itself(broken: bytes) -> None:
    documents = read(captured(PAGE) + broken + b"\r\n" + captured(PAGE))
    assert [document.extraction.value for document in documents] == ["complete", "unreadable", "complete"]
    assert "damaged" in (documents[1].reason or "")


def test_a_compressed_archive_that_breaks_off() -> None:
    data = gzip.compress(captured(PAGE)) + gzip.compress(captured(PAGE * 50))[:-30]
    documents = read(data, "web.warc.gz")
    assert documents[0].extraction is Extraction.COMPLETE
    assert documents[-1].reason == "the rest of it could not be read: it breaks off"


def test_names_are_fit_to_be_shown() -> None:
    (document,) = read(record("response", answer(PAGE), "https://harbour.example/\x1b[2J\u202e"))
    assert document.path == "web.warc!https://harbour.example/[2J"


def wacz(pages: str, *warcs: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("pages/pages.jsonl", pages)
        for number, data in enumerate(warcs):
            archive.writestr(f"archive/{number}.warc.gz", data)
    return file.getvalue()


def test_the_list_of_pages_gives_titles() -> None:
    pages = "\n".join(
        [
            json.dumps({"format": "json-pages-1.0"}),
            json.dumps({"url": ADDRESS, "ts": "2031-03-14T10:30:00Z", "title": "The harbour wall"}),
            "not json",
            "[" * 5_000,
        ]
    )
    (document,) = read(wacz(pages, gzip.compress(captured(PAGE))), "web.wacz")
    assert document.path == f"web.wacz!{ADDRESS}"
    assert document.metadata.title == "The harbour wall"


@pytest.mark.parametrize(("text", "count"), [("The wall The wall stands.", 1), ("The wall fell.", 2)])
def test_a_text_in_the_list_of_pages_that_says_more_is_read(text: str, count: int) -> None:
    pages = json.dumps({"url": ADDRESS, "text": text})
    documents = read(wacz(pages, gzip.compress(captured(PAGE))), "web.wacz")
    assert len(documents) == count
    assert documents[-1].address == ADDRESS
    assert documents[-1].text in {text, "The wall\n\nThe wall stands."}


def test_captures_of_all_parts_are_read() -> None:
    told = digest(PAGE)
    first = gzip.compress(record("response", answer(PAGE), WARC_Payload_Digest=told))
    again = gzip.compress(record("revisit", b"", WARC_Payload_Digest=told))
    assert [document.text for document in read(wacz("", first, again), "web.wacz")] == [
        "The wall\n\nThe wall stands."
    ] * 2


def test_an_archive_of_pages_without_captures() -> None:
    (document,) = read(wacz(""), "web.wacz")
    assert (document.extraction, document.reason) == (
        Extraction.UNREADABLE,
        "it is an archive of pages that holds no capture",
    )


@given(st.data())
def test_any_mutation(data: st.DataObject) -> None:
    archive = bytearray(captured(chunked(PAGE), Transfer_Encoding="chunked") + captured(PAGE))
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(archive) - 1))
        archive[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    written = bytes(archive)
    if data.draw(st.booleans()):
        written = gzip.compress(written)[: data.draw(st.integers(20, 400))]
    assert read(written)


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    read(data or b"x", "web.warc")
