"""Planted sentences in mail, mailboxes and MHTML."""

import base64
import quopri
from collections.abc import Callable, Iterable

from reading_writers import DEPTHS, ELEVEN_MB, FILLER, Case, Make, docx, filled, packed, para, same, templates

_HEAD = "From: Ada <ada@example.org>\nTo: Ben <ben@example.org>\nDate: Mon, 4 Mar 2024 10:00:00 +0000\n"
_PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
_HTML = "Content-Type: text/html; charset=utf-8\n\n"


def cases() -> Iterable[Case]:
    """All of them."""
    yield from templates("eml", "x.eml", MAILS, lambda text: text.replace("\n", "\r\n").encode(), same)
    for name, make in MADE:
        yield Case("eml", name, "x.eml", make)
    for script, encoding in CHARSETS:
        for way in ("base64", "quoted-printable", "8bit"):
            yield Case("eml", f"encodings/{encoding}-{way}", "x.eml", _charset(encoding, way), script)
        for way in "BQ":
            yield Case("eml", f"encodings/{encoding}-subject-{way}", "x.eml", _subject(encoding, way), script)
    yield from templates("mbox", "x.mbox", BOXES, str.encode, same)
    yield from templates("mhtml", "x.mhtml", SAVED, lambda text: text.replace("\n", "\r\n").encode(), same)
    yield Case("mhtml", "spans/quoted-printable", "x.mht", _saved_quoted)


def _mail(rest: str, subject: str = "Tides") -> str:
    return f"{_HEAD}Subject: {subject}\nMIME-Version: 1.0\n{rest}"


def _parts(kind: str, *parts: str, mark: str = "b1", end: str = "--") -> str:
    inside = "".join(f"--{mark}\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\n\n{inside}--{mark}{end}\n'


def _attached(kind: str, name: str, body: str) -> str:
    return f'Content-Type: {kind}; name="{name}"\nContent-Disposition: attachment; filename="{name}"\n\n{body}'


def _nested(depth: int) -> str:
    body = f"{_PLAIN}§S"
    for n in range(depth):
        body = _parts("mixed", body, mark=f"m{n}")
    return body


def _forwarded(depth: int) -> str:
    body = _mail(f"{_PLAIN}§S")
    for _ in range(depth):
        body = _mail(f"Content-Type: message/rfc822\n\n{body}")
    return body


_X = f"{_PLAIN}x"
MAILS = (
    *((f"depth/parts-{depth}", _mail(_nested(depth))) for depth in DEPTHS),
    *((f"depth/forwarded-{depth}", _forwarded(depth)) for depth in (1, 10, 300)),
    ("size/after-11-mb", _mail(f"{_PLAIN}{ELEVEN_MB}\n\n§S")),
    ("size/part-2000", _mail(_parts("mixed", *[_X] * 1999, f"{_PLAIN}§S"))),
    ("position/body", _mail(f"{_PLAIN}§S\n")),
    ("position/no-type", f"{_HEAD}Subject: x\n\n§S\n"),
    ("position/html", _mail(f"{_HTML}<p>§A <b>§B</b></p>")),
    ("position/alternative-plain", _mail(_parts("alternative", f"{_PLAIN}§S", f"{_HTML}<p>x</p>"))),
    ("position/alternative-html", _mail(_parts("alternative", _X, f"{_HTML}<p>§S</p>"))),
    ("position/related", _mail(_parts("related", f"{_HTML}<p>§S</p>", "Content-Type: image/png\n\nx"))),
    ("position/subject", _mail(_X, "§S")),
    ("position/folded-subject", _mail(_X, "§A\n §B")),
    ("position/comments-field", _mail(f"Comments: §S\n{_X}")),
    ("position/preamble", _mail(_parts("mixed", _X).replace("\n\n--b1", "\n\n§S\n--b1", 1))),
    ("position/epilogue", _mail(_parts("mixed", _X) + "§S\n")),
    ("position/no-last-boundary", _mail(_parts("mixed", f"{_PLAIN}§S")[:-7])),
    ("position/wrong-boundary", _mail(_parts("mixed", f"{_PLAIN}§S").replace('"b1"', '"b9"'))),
    ("position/no-boundary", _mail(f"Content-Type: multipart/mixed\n\n--x\n{_PLAIN}§S\n--x--\n")),
    ("position/after-nul", _mail(f"{_PLAIN}x\0y\n§S\n")),
    ("position/signature", _mail(f"{_PLAIN}x\n\n-- \n§S\n")),
    ("position/quoted", _mail(f"{_PLAIN}> §A\n> §B\n\nyes\n")),
    ("position/signed", _mail(_parts("signed", f"{_PLAIN}§S", "Content-Type: application/pgp-signature\n\nx"))),
    ("position/digest", _mail(_parts("digest", f"\n{_mail(_PLAIN + '§S')}"))),
    ("position/report", _mail(_parts("report", _X, "Content-Type: message/delivery-status\n\nDiagnostic-Code: §S\n"))),
    (
        "position/calendar",
        _mail(
            _parts(
                "mixed",
                _X,
                "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:§S\nEND:VEVENT\nEND:VCALENDAR",
            )
        ),
    ),
    ("position/unknown-text", _mail("Content-Type: text/x-harbour\n\n§S")),
    (
        "position/encrypted",
        _mail(
            _parts(
                "encrypted",
                "Content-Type: application/pgp-encrypted\n\nVersion: 1",
                "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----",
            )
        ),
    ),
    ("attached/text", _mail(_parts("mixed", _X, _attached("text/plain", "a.txt", "§S")))),
    ("attached/html", _mail(_parts("mixed", _X, _attached("text/html", "a.html", "<p>§S</p>")))),
    ("attached/unknown-type", _mail(_parts("mixed", _X, _attached("application/octet-stream", "a.txt", "§S")))),
    ("attached/mail", _mail(_parts("mixed", _X, _attached("message/rfc822", "a.eml", _mail(_PLAIN + "§S"))))),
    ("attached/name", _mail(_parts("mixed", _X, _attached("text/plain", "§S.txt", "y")))),
    ("attached/outlook", _mail(_parts("mixed", _X, _attached("application/ms-tnef", "winmail.dat", "x")))),
    ("attached/unreadable", _mail(_parts("mixed", _X, _attached("application/x-harbour", "a.pages", "x")))),
    ("spans/flowed", _mail(f"Content-Type: text/plain; format=flowed\n\n§A \n§B\n{FILLER}")),
    ("spans/flowed-quotation", _mail("Content-Type: text/plain; format=flowed\n\n> §A \n> §B\n")),
    ("spans/wrapped", _mail(f"{_PLAIN}{FILLER}\n§A\n§B\n")),
    ("encodings/unknown-charset", _mail("Content-Type: text/plain; charset=x-harbour\n\n§S")),
    ("encodings/unknown-transfer", _mail("Content-Type: text/plain\nContent-Transfer-Encoding: x-harbour\n\n§S")),
    ("encodings/uuencoded", _mail(f"{_PLAIN}x\nbegin 644 a.txt\n#86)C\n`\nend\n§S\n")),
)
CHARSETS = (
    ("latin", "utf-8"),
    ("cyrillic", "koi8-r"),
    ("hebrew", "iso-8859-8"),
    ("japanese", "iso-2022-jp"),
    ("han", "gb18030"),
    ("accented", "cp1252"),
    ("greek", "utf-16"),
)


def _charset(encoding: str, way: str) -> Make:
    def make(text: str) -> bytes:
        raw = text.encode(encoding)
        body = {"base64": base64.encodebytes(raw), "quoted-printable": quopri.encodestring(raw)}.get(way, raw)
        kind = f"Content-Type: text/plain; charset={encoding}\nContent-Transfer-Encoding: {way}\n\n"
        return _mail(kind).encode() + body

    return make


def _subject(encoding: str, way: str) -> Make:
    def make(text: str) -> bytes:
        words = []
        for piece in (text[n : n + 14] for n in range(0, len(text), 14)):
            raw = piece.encode(encoding)
            coded = base64.b64encode(raw).decode() if way == "B" else "".join(f"={byte:02X}" for byte in raw)
            words.append(f"=?{encoding}?{way}?{coded}?=")
        return _mail(_X, "\n ".join(words)).encode()

    return make


def _with_file(kind: str, name: str, content: Callable[[str], bytes]) -> Make:
    def make(text: str) -> bytes:
        body = base64.encodebytes(content(text)).decode()
        part = f'Content-Type: {kind}\nContent-Disposition: attachment; filename="{name}"\nContent-Transfer-Encoding: base64\n\n{body}'
        return _mail(_parts("mixed", _X, part)).encode()

    return make


def _paragraph(text: str) -> bytes:
    return docx(filled(para(), text))


MADE: tuple[tuple[str, Make], ...] = (
    ("attached/docx", _with_file("application/octet-stream", "a.docx", _paragraph)),
    ("attached/zip", _with_file("application/zip", "a.zip", lambda text: packed({"a.txt": text}))),
    ("attached/zip-of-docx", _with_file("application/zip", "a.zip", lambda text: packed({"a.docx": _paragraph(text)}))),
    ("attached/damaged-docx", _with_file("application/octet-stream", "a.docx", lambda text: _paragraph(text)[:200])),
    ("attached/sixteen-bits", _with_file("text/plain", "a.txt", lambda text: text.encode("utf-16"))),
    (
        "encodings/broken-base64",
        lambda text: (
            _mail("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!").encode()
            + base64.b64encode(text.encode()).rstrip(b"=")
        ),
    ),
    (
        "encodings/quoted-over-lines",
        lambda text: (
            _mail("Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n").encode()
            + filled("§L=\r\n§R", text, same).encode()
        ),
    ),
    (
        "encodings/utf-16-base64",
        lambda text: (
            _mail("Content-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: base64\n\n").encode()
            + base64.encodebytes(text.encode("utf-16"))
        ),
    ),
)
_FROM = "From ada@example.org Mon Mar  4 10:00:00 2024\n"
_ONE = _FROM + _mail(f"{_PLAIN}x\n\n")
BOXES = (
    ("position/first", _FROM + _mail(f"{_PLAIN}§S\n\n") + _ONE),
    ("position/last", _ONE * 3 + _FROM + _mail(f"{_PLAIN}§S")),
    ("position/message-2000", _ONE * 1999 + _FROM + _mail(f"{_PLAIN}§S\n")),
    ("position/quoted-from", _FROM + _mail(f"{_PLAIN}x\n>From the harbour\n§S\n\n") + _ONE),
    ("position/unquoted-from", _FROM + _mail(f"{_PLAIN}x\n\nFrom the harbour we went on.\n§S\n\n") + _ONE),
    ("position/no-blank-line", _ONE.rstrip() + "\n" + _FROM + _mail(f"{_PLAIN}§S\n")),
    ("position/html", _ONE + _FROM + _mail(f"{_HTML}<p>§S</p>\n")),
    ("position/in-a-text", _FROM + _mail(f"{_PLAIN}§A\n§B\n\n")),
    ("size/after-11-mb", _FROM + _mail(f"{_PLAIN}{ELEVEN_MB}\n\n") + _FROM + _mail(f"{_PLAIN}§S\n")),
)


def _saved(*parts: str) -> str:
    return f"From: <Saved>\nSnapshot-Content-Location: http://example.org/\nSubject: x\nMIME-Version: 1.0\n{_parts('related', *parts)}"


def _located(kind: str, place: str, body: str) -> str:
    return f"Content-Type: {kind}\nContent-Location: {place}\n\n{body}"


_FRAMES = "<html><body>x<iframe src='http://example.org/f'></iframe></body></html>"
SAVED = (
    ("position/body", _saved(_located("text/html", "http://example.org/", "<p>§A <b>§B</b></p>"))),
    (
        "position/frame",
        _saved(
            _located("text/html", "http://example.org/", _FRAMES),
            _located("text/html", "http://example.org/f", "<p>§S</p>"),
        ),
    ),
    (
        "position/frame-by-name",
        _saved(
            _located("text/html", "http://example.org/", _FRAMES.replace("http://example.org/f", "cid:f")),
            "Content-ID: <f>\n" + _located("text/html", "cid:f", "<p>§S</p>"),
        ),
    ),
    ("position/footer", _saved(_located("text/html", "http://example.org/", "<p>x</p><footer>§S</footer>"))),
    ("position/plain", _saved(_located("text/plain", "http://example.org/", "§S"))),
    ("position/no-end", _saved(_located("text/html", "http://example.org/", "<p>§S</p>"))[:-7]),
    (
        "position/not-first",
        _saved(
            _located("text/css", "http://example.org/s", "p {}"),
            _located("text/html", "http://example.org/", "<p>§S</p>"),
        ),
    ),
    ("position/single", "Subject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>§S</p>"),
    (
        "position/svg",
        _saved(
            _located("text/html", "http://example.org/", "<p>x</p>"),
            _located(
                "image/svg+xml", "http://example.org/i", '<svg xmlns="http://www.w3.org/2000/svg"><text>§S</text></svg>'
            ),
        ),
    ),
)


def _saved_quoted(text: str) -> bytes:
    body = quopri.encodestring(f"<p>{text}</p>".encode()).decode()
    return _saved(
        f"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: http://example.org/\n\n{body}"
    ).encode()
