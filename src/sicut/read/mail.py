"""Mail: the header's fields that people read, the text of each part, letters forwarded inside, attachments.

Lines are those of the file, also of quoted-printable parts; a part in base64 stands on its first line. Of two versions
of one message the HTML is the running text; the plain one is left out if it says the same, else it is hidden text.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Document, Extraction, Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import formats, mime, plain
from sicut.read.flow import Flow, Setting
from sicut.read.joined import joined, on_line
from sicut.read.mail_words import in_words, parameters
from sicut.read.mime import Part
from sicut.read.parsed import Parsed, together
from sicut.read.reader import Member, read_inside
from sicut.read.transfer import Text, content_of, label_of, placed, text_of

_FIELDS = tuple("from sender reply-to to cc bcc newsgroups date organization keywords comments".split())
_SVG = "image/svg+xml"
_MARKUP = frozenset((formats.HTML, formats.XHTML, _SVG))
_NO_TEXT = ("image/", "audio/", "video/", "font/")
_SIGNATURES = frozenset(
    "application/pgp-signature application/pkcs7-signature application/x-pkcs7-signature application/pgp-keys".split()
)
_CLOSED = {
    "application/pkcs7-mime": "it is encrypted or wrapped in its signature (S/MIME)",
    "application/x-pkcs7-mime": "it is encrypted or wrapped in its signature (S/MIME)",
    "application/pgp-encrypted": "it is encrypted (OpenPGP)",
    "application/ms-tnef": "there is no reader for winmail.dat",
    "message/external-body": "its content is elsewhere",
    "message/partial": "it is one piece of a message sent in several",
}
_MOST_NAMED = 20
_HEAD = 4_096
_LONGEST_COMPARED = 1_000_000
_ARMOUR = "-----BEGIN PGP MESSAGE-----"


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a message, in time linear in its length, attachments apart.

    Raises:
        UnreadableError: nothing in it is text.
    """
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    root = mime.divided(data)
    mail = _Mail(data, path, reading)
    mail.message(root, "message")
    whole = joined(mail.parts, mail.sections)
    if not whole.text:
        raise UnreadableError(path, mail.missing or "it is a message without text")
    told = Metadata(*(in_words(root.header(name)) or None for name in ("subject", "from", "date")))
    return whole._replace(missing=mail.missing, metadata=told, address=None)


class _Mail:
    """The parts read so far, with the section of each."""

    def __init__(self, data: bytes, path: str, reading: ReadingOptions) -> None:
        self._data, self._path, self._reading = data, path, reading
        self._left = reading.budget.text
        self._lacks: dict[str, None] = {}
        self.parts: list[Parsed] = []
        self.sections: list[str | None] = []

    @property
    def missing(self) -> str | None:
        """What could not be read."""
        named = list(self._lacks)
        more = len(named) - _MOST_NAMED
        return "; ".join((*named[:_MOST_NAMED], *([f"and {more} more"] if more > 0 else ()))) or None

    def message(self, part: Part, section: str) -> None:
        """Read a message: its header, then its content."""
        self._add(_header(part), section)
        self._content(part, section)

    def _add(self, parsed: Parsed, section: str) -> None:
        if parsed.text or parsed.remarks:
            self.parts.append(parsed)
            self.sections.append(section)

    def _remark(self, remark: str, section: str) -> None:
        self._add(Parsed("", remarks=(remark,)), section)

    def _lack(self, clause: str) -> None:
        self._lacks[clause] = None

    def _content(self, part: Part, section: str) -> None:
        if not part.whole:
            self._lack("parts nested too deeply, or too many of them, are given as they stand in the file")
        if part.parts and part.media_type == "multipart/alternative":
            self._alternative(part, section)
        elif part.parts and part.media_type.startswith("multipart/"):
            self._around(part, section, before=True)
            for inner in part.parts:
                self._content(inner, section)
            self._around(part, section, before=False)
        elif part.parts:
            self.message(part.parts[0], f"{section} > forwarded message")
        else:
            self._leaf(part, section)

    def _around(self, part: Part, section: str, *, before: bool) -> None:
        """What stands before the first part, or after the last: no program of mail shows it."""
        for start, end in part.around:
            if before != (start == part.start):
                continue
            line = part.line + self._data.count(b"\n", part.start, start)
            place = part._replace(headers=(), start=start, end=end, line=line, parts=())
            self._text(place, "a text between the parts", section, hidden=True)

    def _alternative(self, part: Part, section: str) -> None:
        self._around(part, section, before=True)
        versions = [(_richness(inner), self._apart(inner, section)) for inner in part.parts]
        best = max(
            range(len(versions)),
            key=lambda index: (any(parsed.text for parsed, _ in versions[index][1]), versions[index][0], index),
        )
        for parsed, under in versions[best][1]:
            self._add(parsed, under)
        said = _pairs(parsed for parsed, _ in versions[best][1])
        for index, (_, version) in enumerate(versions):
            if index == best or not version:
                continue
            if said and _pairs(parsed for parsed, _ in version) <= said:
                self._remark("a second version of the message that says the same is left out", section)
            else:
                self._remark("a second version of the message that says more is hidden text", section)
                for parsed, under in version:
                    self._add(_hidden(parsed), under)
        self._around(part, section, before=False)

    def _apart(self, part: Part, section: str) -> list[tuple[Parsed, str]]:
        """What a part gives, not added yet."""
        count = len(self.parts)
        self._content(part, section)
        found = [(parsed, under or "") for parsed, under in zip(self.parts[count:], self.sections[count:], strict=True)]
        del self.parts[count:], self.sections[count:]
        return found

    def _leaf(self, part: Part, section: str) -> None:
        name = _name(part)
        disposition = part.header("content-disposition").split(";")[0].strip().lower()
        attached = disposition == "attachment" or bool(name)
        called = f"the attachment {name}" if name else "an attachment" if attached else f"a part ({part.media_type})"
        under = f"{section} > attachment {name}".rstrip() if attached else section
        kind = part.media_type
        if attached and name:
            self._add(_named(name, part.line), under)
        if kind in _CLOSED:
            self._lack(f"{called} could not be read: {_CLOSED[kind]}")
        elif kind in _SIGNATURES:
            self._remark("a digital signature is passed over", section)
        elif kind.startswith(_NO_TEXT) and kind != _SVG:
            if disposition == "attachment":
                self._lack(f"{called} is a picture, sound or film, of which no text was read")
            else:
                self._remark("pictures, sound or film within the message are passed over", section)
        elif kind.startswith("multipart/") or not part.whole or self._is_text(part, name):
            self._text(part, called if attached else "the text of the message", under)
        else:
            self._attachment(part, name or called, called, under)

    def _is_text(self, part: Part, name: str) -> bool:
        if not part.media_type.startswith("text/") and not part.media_type.startswith("message/"):
            return False
        head = content_of(self._data, part._replace(end=min(part.end, part.start + _HEAD))).data
        if formats.told_by(head, part.media_type) is not None:
            return False
        if part.media_type in _MARKUP or not name:
            return part.media_type not in formats.READERS - _MARKUP - {formats.PLAIN}
        return formats.format_of(name, head).media_type == formats.PLAIN

    def _text(self, part: Part, called: str, section: str, *, hidden: bool = False) -> None:
        """Read a part that is plain text or HTML."""
        markup = part.media_type in _MARKUP
        try:
            content = content_of(self._data, part)
            if not content.data.strip():
                return
            text = text_of(content, label_of(part), self._path, markup=markup)
            parsed = self._markup(text, part) if markup else _plain(text, part)
        except UnreadableError as error:
            self._lack(f"{called} could not be read: {error.reason}")
            return
        missing = together(text.missing, parsed.missing)
        if missing:
            self._lack(f"of {called}: {missing}")
        if _ARMOUR in text.text:
            self._lack(f"{called} holds an encrypted text (OpenPGP)")
        self._add(_hidden(parsed) if hidden else parsed, section)

    def _markup(self, text: Text, part: Part) -> Parsed:
        from sicut.read.html import parse as parse_html

        return placed(parse_html(text.text, self._path, xml=part.media_type != formats.HTML), text)

    def _attachment(self, part: Part, name: str, called: str, section: str) -> None:
        """Read what is attached, by the reader of its format; an archive by those of its members."""
        content = content_of(self._data, part)
        if not content.data.strip():
            self._lack(f"{called} is empty")
            return
        media_type = part.media_type if part.media_type in formats.READERS - {formats.PLAIN} else None
        member = Member(name, content.data, media_type, reason=content.missing)
        for document in read_inside(member, self._path, self._reading):
            inner = document.path.removeprefix(f"{self._path}!{name}").lstrip("!")
            self._document(document, called + (f", {inner}," if inner else ""), section, part.line)

    def _document(self, document: Document, called: str, section: str, line: int) -> None:
        self._left -= len(document.text)
        if self._left < 0:
            self._lack("attachments are missing: their text is longer than the limit")
            return
        if document.extraction is Extraction.UNREADABLE:
            self._lack(f"{called} could not be read: {document.reason}")
            return
        if document.reason:
            self._lack(f"of {called}: {document.reason}")
        parsed = Parsed(
            document.text,
            document.shown,
            tuple(document.inline),
            tuple(document.blocks),
            language=document.language,
            remarks=document.remarks,
        )
        self._add(on_line(parsed, line), section)


def _header(part: Part) -> Parsed:
    """The fields that people read, as furniture; the subject is a heading."""
    flow = Flow()
    for name, value, line in part.headers:
        if name in _FIELDS or name == "subject":
            said = in_words(value)
            title = name.title()
            flow.open(Setting(BlockKind.HEADING, level=1) if name == "subject" else Setting(BlockKind.FURNITURE))
            flow.anchor(line, len(title) + 3 if name == "subject" else 1)
            flow.write(said if name == "subject" else f"{title}: {said}")
    parsed = flow.finish()
    blocks = tuple(replace(block, section=None) for block in parsed.blocks)
    return parsed._replace(blocks=blocks)


def _named(name: str, line: int) -> Parsed:
    flow = Flow()
    flow.open(Setting(BlockKind.FURNITURE))
    flow.anchor(line, 1)
    flow.write(f"Attachment: {name}")
    return flow.finish()


def _name(part: Part) -> str:
    """What an attachment is called, without what could lead elsewhere or drive a terminal."""
    told = parameters(part.header("content-disposition")).get("filename") or part.parameters.get("name") or ""
    name = told.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(c for c in name if c.isprintable())[-120:].strip().strip("!")


def _plain(text: Text, part: Part) -> Parsed:
    parsed = plain.parse(text.text)
    if part.parameters.get("delsp", "").lower() == "yes" and part.parameters.get("format", "").lower() == "flowed":
        shown = tuple(
            one._replace(reading="") if text.text[one.span.start : one.span.end] in {" \n", " \r\n"} else one
            for one in parsed.shown
        )
        parsed = parsed._replace(shown=shown)
    return placed(parsed, text)


def _hidden(parsed: Parsed) -> Parsed:
    blocks = tuple(replace(block, kind=BlockKind.HIDDEN, level=0, quotation=None) for block in parsed.blocks)
    return parsed._replace(blocks=blocks)


def _richness(part: Part) -> int:
    """How well a version of a message shows it: HTML best, then plain text, then what only programs read."""
    if part.parts:
        return max(map(_richness, part.parts))
    return {formats.HTML: 3, formats.XHTML: 3, formats.PLAIN: 2}.get(part.media_type, 1)


def _pairs(version: Iterable[Parsed]) -> frozenset[tuple[str, str]]:
    """The words of a version of a message, each with the next; addresses and signs apart. None of a very long one."""
    parts = list(version)
    if sum(len(parsed.text) for parsed in parts) > _LONGEST_COMPARED:
        return frozenset()
    words = [
        word
        for parsed in parts
        for written in parsed.text.lower().split()
        if "://" not in written and (word := "".join(filter(str.isalnum, written)))
    ]
    return frozenset(pairwise(("", *words)))
