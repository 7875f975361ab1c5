"""Planted sentences in archives: ZIP, gzip, WARC, WACZ, and saved pages with their folder."""

import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterable

from reading_pdfs import at, of_pages
from reading_writers import FILLER, Case, Make, docx, epub, filled, opened, packed, para, xhtml

Write = Callable[[bytes], bytes]


def cases() -> Iterable[Case]:
    """All of them."""
    for form, rows in (("zip", ZIPS), ("gz", GZIPS), ("warc", WARCS), ("wacz", WACZS), ("folder", FOLDERS)):
        for name, path, make in rows:
            yield Case(form, name, path, make)


_PAGE = "<html><head><title>T</title></head><body><p>§S</p></body></html>"


def _page(text: str) -> bytes:
    return filled(_PAGE, text).encode()


def _zip(name: str, content: Callable[[str], bytes], method: int = zipfile.ZIP_DEFLATED) -> Make:
    return lambda text: packed({"first.txt": FILLER, name: content(text), "last.txt": FILLER}, method)


def _in_zips(depth: int) -> Make:
    def make(text: str) -> bytes:
        data, name = text.encode(), "a.txt"
        for _ in range(depth):
            data, name = packed({name: data}), "a.zip"
        return data

    return make


def _damaged(text: str) -> bytes:
    """An archive whose first member is broken."""
    whole = bytearray(packed({"first.txt": FILLER * 40, "a.txt": text}))
    whole[60:70] = b"\xff" * 10
    return bytes(whole)


def _encrypted(text: str) -> bytes:
    whole = bytearray(packed({"a.txt": text}))
    whole[6] |= 1
    whole[whole.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(whole)


def _streamed(text: str) -> bytes:
    """An archive written to a pipe: sizes follow the data."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

        def seek(self, *_: int) -> int:
            raise OSError

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.txt", "w") as member:
        member.write(text.encode())
    return pipe.getvalue()


def _same_names(text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("b.txt", "x")
        archive.writestr("a.txt", text)
    return file.getvalue().replace(b"b.txt", b"a.txt")


ZIPS: tuple[tuple[str, str, Make], ...] = (
    ("members/text", "x.zip", _zip("a.txt", str.encode)),
    ("members/text-without-suffix", "x.zip", _zip("LETTER", str.encode)),
    ("members/html", "x.zip", _zip("b/a.html", _page)),
    ("members/docx", "x.zip", _zip("a.docx", lambda text: docx(filled(para(), text)))),
    ("members/odt", "x.zip", _zip("a.odt", lambda text: opened("text", f"<text:p>{text}</text:p>"))),
    ("members/epub", "x.zip", _zip("a.epub", lambda text: epub([xhtml(f"<p>{text}</p>")]))),
    ("members/pdf", "x.zip", _zip("a.pdf", lambda text: of_pages([at(72, 700, text)]))),
    ("members/mail", "x.zip", _zip("a.eml", lambda text: f"Subject: x\n\n{text}".encode())),
    ("members/gz", "x.zip", _zip("a.txt.gz", lambda text: gzip.compress(text.encode(), mtime=0))),
    ("members/unknown", "x.zip", _zip("a.pages", str.encode)),
    ("members/tar", "x.zip", _zip("a.tar", str.encode)),
    ("members/stored", "x.zip", _zip("a.txt", str.encode, zipfile.ZIP_STORED)),
    ("members/bzip2", "x.zip", _zip("a.txt", str.encode, zipfile.ZIP_BZIP2)),
    ("members/lzma", "x.zip", _zip("a.txt", str.encode, zipfile.ZIP_LZMA)),
    ("members/greek-name", "x.zip", _zip("λιμάνι.txt", str.encode)),
    ("members/hidden-name", "x.zip", _zip(".a.txt", str.encode)),
    ("members/path-upwards", "x.zip", _zip("../../a.txt", str.encode)),
    ("members/member-2000", "x.zip", lambda text: packed({**{f"{n:05}.txt": "x" for n in range(1999)}, "a.txt": text})),
    *((f"depth/{depth}", "x.zip", _in_zips(depth)) for depth in (2, 3, 4, 10)),
    ("damage/first-member", "x.zip", _damaged),
    ("damage/encrypted", "x.zip", _encrypted),
    ("damage/cut", "x.zip", lambda text: _zip("a.txt", str.encode)(text)[:-40]),
    ("damage/streamed", "x.zip", _streamed),
    ("damage/called-txt", "x.txt", _zip("a.txt", str.encode)),
    ("damage/same-names", "x.zip", _same_names),
    ("damage/before-the-archive", "x.zip", lambda text: b"#!/bin/sh\n" + _zip("a.txt", str.encode)(text)),
)


def _gz(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


GZIPS: tuple[tuple[str, str, Make], ...] = (
    ("members/text", "x.txt.gz", lambda text: _gz(text.encode())),
    ("members/html", "x.html.gz", lambda text: _gz(_page(text))),
    ("members/no-suffix", "x.gz", lambda text: _gz(text.encode())),
    ("members/two", "x.txt.gz", lambda text: _gz(FILLER.encode()) + _gz(text.encode())),
    ("members/docx", "x.docx.gz", lambda text: _gz(docx(filled(para(), text)))),
    ("members/zip", "x.zip.gz", lambda text: _gz(packed({"a.txt": text}))),
    ("depth/3", "x.txt.gz.gz.gz", lambda text: _gz(_gz(_gz(text.encode())))),
    ("depth/10", "x.gz", lambda text: _times(text.encode(), 10)),
    ("damage/cut", "x.txt.gz", lambda text: _gz(f"{text}\n{FILLER}".encode() + bytes(range(32, 127)) * 9)[:-60]),
    ("damage/wrong-sum", "x.txt.gz", lambda text: _gz(text.encode())[:-8] + b"\0" * 8),
    ("damage/junk-after", "x.txt.gz", lambda text: _gz(text.encode()) + b"junk"),
    ("damage/tar", "x.tar.gz", lambda text: _gz(text.encode())),
)


def _times(data: bytes, depth: int) -> bytes:
    for _ in range(depth):
        data = _gz(data)
    return data


def record(kind: str, body: bytes, fields: str = "", address: str = "http://example.org/", length: int = -1) -> bytes:
    """A WARC record; *length*: the one that it is said to have."""
    told = len(body) if length < 0 else length
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"WARC-Date: 2024-03-04T10:00:00Z\r\nWARC-Target-URI: {address}\r\n{fields}Content-Length: {told}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def response(body: bytes, fields: str = "", kind: str = "text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    """A WARC record of an answer over HTTP."""
    typed = f"Content-Type: {kind}\r\n" if kind else ""
    http = f"HTTP/1.1 {status}\r\n{typed}{fields}\r\n".encode() + body
    return record("response", http, "Content-Type: application/http; msgtype=response\r\n")


def _chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:30], body[30:])) + b"0\r\n\r\n"


_OTHER = response(b"<p>x</p>")
WARCS: tuple[tuple[str, str, Make], ...] = (
    ("records/response", "x.warc", lambda text: response(_page(text))),
    ("records/last", "x.warc", lambda text: _OTHER * 50 + response(_page(text))),
    ("records/gzipped-one-by-one", "x.warc.gz", lambda text: _gz(_OTHER) + _gz(response(_page(text)))),
    ("records/gzipped-as-one", "x.warc.gz", lambda text: _gz(_OTHER + response(_page(text)))),
    ("records/chunked", "x.warc", lambda text: response(_chunked(_page(text)), "Transfer-Encoding: chunked\r\n")),
    ("records/gzip-inside", "x.warc", lambda text: response(_gz(_page(text)), "Content-Encoding: gzip\r\n")),
    (
        "records/deflate-inside",
        "x.warc",
        lambda text: response(zlib.compress(_page(text)), "Content-Encoding: deflate\r\n"),
    ),
    (
        "records/chunked-gzip",
        "x.warc",
        lambda text: response(_chunked(_gz(_page(text))), "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
    ),
    ("records/brotli-inside", "x.warc", lambda _: response(b"\x0b\x02\x80abc\x03", "Content-Encoding: br\r\n")),
    ("records/says-gzip-is-not", "x.warc", lambda text: response(_page(text), "Content-Encoding: gzip\r\n")),
    ("records/says-chunked-is-not", "x.warc", lambda text: response(_page(text), "Transfer-Encoding: chunked\r\n")),
    ("records/no-type", "x.warc", lambda text: response(_page(text), kind="")),
    ("records/plain", "x.warc", lambda text: response(text.encode(), kind="text/plain")),
    ("records/pdf", "x.warc", lambda text: response(of_pages([at(72, 700, text)]), kind="application/pdf")),
    ("records/json", "x.warc", lambda text: response(json.dumps({"text": text}).encode(), kind="application/json")),
    (
        "records/charset-of-http",
        "x.warc",
        lambda text: response(_page(text).decode().encode("utf-16"), kind="text/html; charset=utf-16"),
    ),
    ("records/resource", "x.warc", lambda text: record("resource", _page(text), "Content-Type: text/html\r\n")),
    ("records/conversion", "x.warc", lambda text: record("conversion", text.encode(), "Content-Type: text/plain\r\n")),
    ("records/not-found-page", "x.warc", lambda text: response(_page(text), status="404 Not Found")),
    ("records/redirect-page", "x.warc", lambda text: response(_page(text), "Location: /x\r\n", status="302 Found")),
    (
        "records/length-too-long",
        "x.warc",
        lambda text: record("resource", _page(text), "Content-Type: text/html\r\n", length=99_999),
    ),
    (
        "records/length-too-short",
        "x.warc",
        lambda text: record("resource", _page(text), "Content-Type: text/html\r\n", length=20),
    ),
    ("records/after-broken", "x.warc", lambda text: b"WARC/1.0\r\nbroken\r\n\r\n" + response(_page(text))),
    ("records/cut", "x.warc", lambda text: _OTHER + response(_page(text))[:-60]),
    (
        "records/truncated-field",
        "x.warc",
        lambda text: record("resource", _page(text)[:40], "Content-Type: text/html\r\nWARC-Truncated: length\r\n"),
    ),
    ("records/segment", "x.warc", lambda text: record("continuation", text.encode(), "WARC-Segment-Number: 2\r\n")),
    ("records/unknown-type", "x.warc", lambda text: response(text.encode(), kind="application/x-harbour")),
)
_PACKAGE = json.dumps({"profile": "data-package", "resources": []})


def _wacz(name: str, content: Callable[[str], bytes], page: str = "") -> Make:
    def make(text: str) -> bytes:
        pages = (
            json.dumps({"format": "json-pages-1.0"})
            + "\n"
            + json.dumps({"url": "http://example.org/", "title": "T", "text": text if page else ""})
        )
        return packed({"datapackage.json": _PACKAGE, f"archive/{name}": content(text), "pages/pages.jsonl": pages})

    return make


WACZS: tuple[tuple[str, str, Make], ...] = (
    ("archive/gzipped", "x.wacz", _wacz("data.warc.gz", lambda text: _gz(response(_page(text))))),
    ("archive/plain", "x.wacz", _wacz("data.warc", lambda text: response(_page(text)))),
    ("archive/damaged", "x.wacz", _wacz("data.warc.gz", lambda text: _gz(response(_page(text)))[:50])),
    ("archive/called-zip", "x.zip", _wacz("data.warc.gz", lambda text: _gz(response(_page(text))))),
    ("pages/text", "x.wacz", _wacz("data.warc.gz", lambda _: _gz(_OTHER), "text")),
)


def _folder(**files: str) -> Make:
    return lambda text: packed(
        {name.replace("__", ".").replace("0", "/"): filled(body, text) for name, body in files.items()}
    )


FOLDERS: tuple[tuple[str, str, Make], ...] = (
    (
        "saved-page/frame",
        "page/",
        _folder(page__html='<iframe src="page_files/f.html"></iframe><p>x</p>', page_files0f__html="<p>§S</p>"),
    ),
    ("saved-page/body", "page/", _folder(page__html="<p>§S</p>", page_files0s__css="p {}")),
    (
        "saved-page/frameset",
        "page/",
        _folder(page__html='<frameset><frame src="page_files/f.html"></frameset>', page_files0f__html="<p>§S</p>"),
    ),
    ("files/deep", "page/", _folder(**{"a0" * 40 + "x__txt": "§S"})),
    ("files/unknown-suffix", "page/", _folder(letter__rst="§S")),
    ("files/no-reader", "page/", _folder(letter__pages="§S")),
    ("files/zip-inside", "page/", lambda text: packed({"a.zip": packed({"a.txt": text})})),
    ("files/gz-inside", "page/", lambda text: packed({"a.txt.gz": _gz(text.encode())})),
)
