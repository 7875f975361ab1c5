import base64
import io
import quopri
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Document, Extraction
from sicut.text.lines import Lines
from tests.read.reading import read, rows

PLAIN_HEADER = "From: Ann <ann@example.org>\nSubject: The wall\n"
HEADER_ROWS = [("furniture", "From: Ann <ann@example.org>"), ("heading", "The wall")]


def mail(content_type: str, body: str, more: str = "") -> str:
    return f"{PLAIN_HEADER}Content-Type: {content_type}\n{more}\n{body}"


def parts(kind: str, *entities: str) -> str:
    """A message of several parts, each given with its header."""
    return mail(f'multipart/{kind}; boundary="-=x"', "".join(f"---=x\n{one}\n" for one in entities) + "---=x--\n")


def text(content: str, more: str = "") -> str:
    return f"Content-Type: text/plain; charset=utf-8\n{more}\n{content}"


def markup(content: str) -> str:
    return f"Content-Type: text/html; charset=utf-8\n\n{content}"


def attachment(name: str, content: bytes, kind: str = "application/octet-stream") -> str:
    body = base64.encodebytes(content).decode()
    disposition = f'Content-Disposition: attachment; filename="{name}"'
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: base64\n{disposition}\n\n{body}"


def line_of(document: Document, words: str) -> int:
    return Lines(document).position(document.text.index(words)).line


def body_rows(message: str | bytes) -> list[tuple[str, str]]:
    found = rows(read(message, "letter.eml"))
    assert found[:2] == HEADER_ROWS
    return found[2:]


BODIES = [
    (
        "plain",
        mail("text/plain", "The wall\nstands.\n\nIt is old.\n"),
        [("paragraph", "The wall stands."), ("paragraph", "It is old.")],
    ),
    ("no type", f"{PLAIN_HEADER}\nThe wall stands.", [("paragraph", "The wall stands.")]),
    ("quoted", mail("text/plain", "> old\n> news\n\nNew."), [("block-quotation", "old news"), ("paragraph", "New.")]),
    ("html", mail("text/html", "<p>The <b>wall</b>"), [("paragraph", "The wall")]),
    (
        "quoted-printable",
        mail(
            "text/plain; charset=utf-8",
            "Caf=C3=A9 by=\n the pier = =\nhere.",
            "Content-Transfer-Encoding: Quoted-Printable\n",
        ),
        [("paragraph", "Café by the pier = here.")],
    ),
    (
        "base64",
        mail(
            "text/plain; charset=utf-8",
            base64.encodebytes("Café".encode()).decode(),
            "Content-Transfer-Encoding: base64\n",
        ),
        [("paragraph", "Café")],
    ),
    (
        "a forced line end of a flowed text",
        mail("text/plain; format=flowed", "The wall \nstands."),
        [("paragraph", "The wall stands.")],
    ),
    ("a flowed text without spaces", mail("text/plain; format=flowed; delsp=yes", "城 \n墙"), [("paragraph", "城墙")]),
    ("two parts", parts("mixed", text("a"), text("b")), [("paragraph", "a"), ("paragraph", "b")]),
    ("a part without header", parts("mixed", "\na", text("b")), [("paragraph", "a"), ("paragraph", "b")]),
    (
        "text around the parts",
        parts("mixed", text("b")).replace("\n---=x\n", "\nfirst\n---=x\n") + "last\n",
        [("hidden", "first"), ("paragraph", "b"), ("hidden", "last")],
    ),
    (
        "two versions alike",
        parts("alternative", text("The wall stands."), markup("<p>The wall stands.")),
        [("paragraph", "The wall stands.")],
    ),
    (
        "two versions that differ",
        parts("alternative", text("The wall stands not."), markup("<p>The wall stands.")),
        [("paragraph", "The wall stands."), ("hidden", "The wall stands not.")],
    ),
    (
        "a version for programs",
        parts("alternative", text("Come!"), "Content-Type: text/calendar\n\nBEGIN:VCALENDAR"),
        [("paragraph", "Come!"), ("hidden", "BEGIN:VCALENDAR")],
    ),
    (
        "a letter inside",
        parts("mixed", text("a"), "Content-Type: message/rfc822\n\nSubject: old\nX-Way: y\n\nb"),
        [("paragraph", "a"), ("heading", "old"), ("paragraph", "b")],
    ),
    (
        "a digest",
        parts("digest", "\nSubject: one\n\na", "\nSubject: two\n\nb"),
        [("heading", "one"), ("paragraph", "a"), ("heading", "two"), ("paragraph", "b")],
    ),
    (
        "text attached",
        parts("mixed", text("a"), attachment("note.txt", b"The pier")),
        [("paragraph", "a"), ("furniture", "Attachment: note.txt"), ("paragraph", "The pier")],
    ),
    (
        "a page attached",
        parts("mixed", attachment("note.html", b"<p>The<p>pier")),
        [("furniture", "Attachment: note.html"), ("paragraph", "The"), ("paragraph", "pier")],
    ),
    (
        "a part never closed",
        parts("mixed", text("a"), text("b")).removesuffix("---=x--\n"),
        [("paragraph", "a"), ("paragraph", "b")],
    ),
    ("a boundary that is not used", mail("multipart/mixed; boundary=no", "The wall"), [("paragraph", "The wall")]),
    (
        "colons that are no header",
        f"{PLAIN_HEADER}Content-Type: multipart/mixed; boundary=b\n\n--b\nThe mayor: no.\n--b--",
        [("paragraph", "The mayor: no.")],
    ),
]


@pytest.mark.parametrize(("message", "expected"), [case[1:] for case in BODIES], ids=[case[0] for case in BODIES])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_bodies(message: str, expected: list[tuple[str, str]], line_end: str) -> None:
    assert body_rows(message.replace("\n", line_end)) == expected


HEADERS = [
    ("Subject: The wall", "The wall"),
    ("Subject: =?utf-8?q?Caf=C3=A9_by?= the pier", "Café by the pier"),
    ("Subject: =?UTF-8?B?Q2Fmw6k=?=", "Café"),
    ("Subject: =?utf-8?q?Caf=C3?= =?utf-8?q?=A9?=", "Café"),
    ("Subject: =?utf-8?q?a?=\n  =?utf-8?q?b?= c", "ab c"),
    ("Subject: =?iso-8859-1?q?Caf=E9?= =?utf-8?q?=C3=A9?=", "Caféé"),
    ("Subject: =?koi8-r?b?08/XxdQ=?=", "совет"),
    ("Subject: =?utf-8*en?q?wall?=", "wall"),
    ("Subject: =?iso-2022-jp?b?GyRCTkkbKEI=?= =?iso-2022-jp?b?GyRCTkkbKEI=?=", "良良"),
    ("Subject: =?utf-16?b?//5oAGkA?=", "hi"),
    ("Subject: =?utf-8?q?not closed", "=?utf-8?q?not closed"),
    ("Subject: The\n wall\n\tstands", "The wall\tstands"),
    ("Subject: Café", "Café"),
]


@pytest.mark.parametrize(("written", "expected"), HEADERS)
def test_a_header_is_decoded(written: str, expected: str) -> None:
    document = read(f"{written}\nFrom: a@example.org\n\nx", "letter.eml")
    assert document.metadata.title == expected
    assert document.text.split("\n\n")[0] == expected


def test_metadata_are_those_of_the_header() -> None:
    document = read(f"{PLAIN_HEADER}Date: Fri, 14 Mar 2031 10:30:00 +0100\n\nx", "letter.eml")
    assert document.metadata == ("The wall", "Ann <ann@example.org>", "Fri, 14 Mar 2031 10:30:00 +0100")


@pytest.mark.parametrize("encoding", ["7bit", "quoted-printable"])
def test_lines_are_those_of_the_file(encoding: str) -> None:
    written = ["Café", "", "and the wall", "that is old", "stands."]
    body = "\n".join(written)
    if encoding != "7bit":
        body = quopri.encodestring(body.replace("wall", "wall=\n".strip()).encode()).decode()
    message = mail("text/plain; charset=utf-8", body, f"Content-Transfer-Encoding: {encoding}\n")
    document = read(message, "letter.eml")
    for words in ("Caf", "that is old", "stands."):
        assert line_of(document, words) == 1 + next(
            number for number, line in enumerate(message.split("\n")) if line.startswith(words)
        )


def test_lines_after_a_soft_line_break() -> None:
    message = mail("text/html", "<p>The wall=\n is=\n old</p>\n<p>end", "Content-Transfer-Encoding: quoted-printable\n")
    document = read(message, "letter.eml")
    assert [line_of(document, word) for word in ("is", "old", "end")] == [7, 8, 9]


def test_a_part_in_base64_stands_on_its_first_line() -> None:
    document = read(parts("mixed", attachment("n.txt", b"one\n\ntwo\n\nthree")), "letter.eml")
    assert [line_of(document, word) for word in ("one", "two", "three")] == [10, 10, 10]


def test_sections_name_the_part() -> None:
    forwarded = f"Content-Type: message/rfc822\n\n{PLAIN_HEADER}\nold"
    message = parts("mixed", text("new"), forwarded, attachment("pier.txt", b"pier"))
    document = read(message, "letter.eml")
    sections = {document.slice(block.span): block.section for block in document.blocks}
    assert sections["new"] == "message"
    assert sections["old"] == "message > forwarded message"
    assert sections["pier"] == "message > attachment pier.txt"


def test_members_of_an_archive_attached_are_read() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("wall.txt", "The wall stands.")
    document = read(parts("mixed", text("a"), attachment("all.zip", archive.getvalue())), "letter.eml")
    assert ("paragraph", "The wall stands.") in rows(document)
    assert document.extraction is Extraction.COMPLETE


LACKS = [
    (attachment("plan.xyz.rar", b"Rar!"), "the attachment plan.xyz.rar could not be read: there is no reader for .rar"),
    (attachment("scan.png", b"\x89PNG", "image/png"), "the attachment scan.png is a picture"),
    (attachment("talk.mp3", b"ID3", "audio/mpeg"), "the attachment talk.mp3 is a picture, sound or film"),
    (attachment("smime.p7m", b"x", "application/pkcs7-mime"), "it is encrypted"),
    (attachment("winmail.dat", b"x", "application/ms-tnef"), "winmail.dat"),
    (attachment("empty.txt", b""), "the attachment empty.txt is empty"),
    (text("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----"), "encrypted text"),
    (text("abc", "Content-Transfer-Encoding: x-own\n"), "transfer encoding x-own is not known"),
    ("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nYWJjZ", "its base64 is damaged"),
    ("Content-Type: message/external-body; access-type=URL\n\n", "its content is elsewhere"),
]


@pytest.mark.parametrize(("part", "reason"), LACKS, ids=range(len(LACKS)))
def test_what_is_missing_is_named(part: str, reason: str) -> None:
    document = read(parts("mixed", text("The wall stands."), part), "letter.eml")
    assert document.extraction is Extraction.PARTIAL
    assert reason in (document.reason or "")
    assert ("paragraph", "The wall stands.") in rows(document)


PASSED_OVER = [
    "Content-Type: image/png\nContent-ID: <logo>\nContent-Disposition: inline\n\nx",
    "Content-Type: application/pgp-signature; name=signature.asc\n\nx",
]


@pytest.mark.parametrize("part", PASSED_OVER)
def test_what_is_no_text_is_remarked(part: str) -> None:
    document = read(parts("related", text("The wall stands."), part), "letter.eml")
    assert document.extraction is Extraction.COMPLETE
    assert len(document.remarks) == 1


NAMES = [
    ('filename="a b.txt"', "a b.txt"),
    ("filename*=utf-8''caf%C3%A9.txt", "café.txt"),
    ('filename*0="long "; filename*1="name.txt"', "long name.txt"),
    ("filename*0*=iso-8859-1'de'Caf%E9; filename*1*=%20b.txt", "Café b.txt"),
    ('filename="=?utf-8?q?caf=C3=A9?=.txt"', "café.txt"),
    ('filename="../../etc/\x1b[2Jx.txt"', "[2Jx.txt"),
]


@pytest.mark.parametrize(("written", "name"), NAMES)
def test_the_name_of_an_attachment(written: str, name: str) -> None:
    part = f"Content-Type: text/plain\nContent-Disposition: attachment; {written}\n\nThe wall"
    document = read(parts("mixed", part), "letter.eml")
    assert document.blocks[-1].section == f"message > attachment {name}"


@pytest.mark.parametrize(
    ("charset", "written"),
    [
        ("windows-1251", "Совет решил".encode("cp1251")),
        ("iso-8859-1", "Совет решил".encode()),
        ("unknown-8bit", "Совет решил".encode()),
        ("iso-2022-jp", "市議会".encode("iso2022_jp")),
        ("gb2312", "市议会".encode("gb18030")),
        ("utf-7", "市议会".encode("utf-7")),
    ],
)
def test_encodings(charset: str, written: bytes) -> None:
    message = mail(f"text/plain; charset={charset}", "").encode() + written
    assert rows(read(message, "letter.eml"))[-1][1] in {"Совет решил", "市議会", "市议会"}


def test_messages_nested_too_deeply_are_given_as_they_stand() -> None:
    message = "Subject: x\nContent-Type: message/rfc822\n\n" * 500 + "Subject: y\n\nThe wall stands."
    document = read(message, "letter.eml")
    assert document.extraction is Extraction.PARTIAL
    assert "The wall stands." in document.text


def test_parts_beyond_the_limit_are_given_as_they_stand() -> None:
    message = parts("mixed", *(text(f"part {number}") for number in range(6_000)))
    document = read(message, "letter.eml")
    assert document.extraction is Extraction.PARTIAL
    assert all(f"part {number}" in document.text for number in (0, 4_000, 5_999))


def test_messages_attached_in_each_other_end() -> None:
    message = text("The wall stands.").encode()
    for _ in range(6):
        message = parts("mixed", attachment("inner.eml", message)).encode()
    assert "inside 3 others" in (read(message, "letter.eml").reason or "")


@pytest.mark.parametrize("size", [1, 200_000])
def test_a_long_subject_is_kept(size: int) -> None:
    words = " ".join(["wall"] * size)
    document = read(f"From: a@example.org\nSubject: {words}\n\nx", "letter.eml")
    assert words in document.text


def test_a_message_without_text() -> None:
    with pytest.raises(UnreadableError, match=r"without text"):
        read("Received: by example.org\n\n\n", "letter.eml")


WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\0\x85", exclude_categories=["Cc", "Cs", "Z"]), min_size=1
)


@given(st.lists(WORDS, min_size=1, max_size=30), st.sampled_from(["base64", "quoted-printable", "8bit"]))
def test_random_texts_are_read_back(words: list[str], encoding: str) -> None:
    written = "x " + " ".join(words)
    data = written.encode()
    body = {
        "base64": base64.encodebytes(data),
        "quoted-printable": quopri.encodestring(data),
        "8bit": data,
    }[encoding]
    header = mail("text/plain; charset=utf-8", "", f"Content-Transfer-Encoding: {encoding}\n").encode()
    document = read(header + body, "letter.eml")
    assert document.text.endswith(written)


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    try:
        read(data, "letter.eml")
    except UnreadableError:
        return


@given(st.data())
def test_any_mutation(data: st.DataObject) -> None:
    message = bytearray(
        parts("mixed", parts("alternative", text("a b"), markup("<p>a b c")), attachment("n.html", b"<p>x")).encode()
    )
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(message) - 1))
        message[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    try:
        read(bytes(message), "letter.eml")
    except UnreadableError:
        return


def test_blocks_of_hidden_versions_have_no_level() -> None:
    document = read(parts("alternative", text("> a\n\n- b"), markup("<p>c")), "letter.eml")
    hidden = [block for block in document.blocks if block.kind is BlockKind.HIDDEN]
    assert [(block.level, block.quotation) for block in hidden] == [(0, None), (0, None)]
