"""Web archives (WARC, ISO 28500): each page that was captured, with its address and the time.

Redirections, pictures, scripts and styles are passed over, as in a folder; so are requests and notes of the crawler.
"""

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence

from sicut.model.document import Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import formats, scan
from sicut.read.gunzip import gunzip
from sicut.read.http_message import answer_of, media_type
from sicut.read.member_names import Names
from sicut.read.parsed import together
from sicut.read.reader import Member
from sicut.read.warc_records import Record, records

Titles = Mapping[tuple[str, str], str]
Source = Callable[[], Iterator[bytes]]

_GZIP = b"\x1f\x8b"
_CAPTURES = frozenset(("response", "resource", "conversion", "revisit", "continuation"))
_PASSED_OVER = ("image/", "audio/", "video/", "font/", "text/css", "text/javascript", "application/javascript")
_PASSED_TYPES = frozenset(
    "application/x-javascript application/ecmascript application/font-woff application/font-woff2 application/wasm "
    "application/vnd.ms-fontobject application/x-font-ttf application/manifest+json text/dns".split()
)


def members(data: bytes, path: str, reading: ReadingOptions) -> Iterator[Member]:
    """The pages captured. Of a damaged file, what could be read, and a member that says so."""
    del reading
    yield from captures([source(data, path)], {})


def source(data: bytes, path: str) -> Source:
    """The pieces of a WARC file, compressed or not, from its beginning each time."""

    def pieces() -> Iterator[bytes]:
        return gunzip(data, path, scan.MAX_EXPANDED) if data.startswith(_GZIP) else iter((data,))

    return pieces


def captures(sources: Sequence[Source], titles: Titles) -> Iterator[Member]:
    """The pages captured in all *sources*; *titles*: those known by address and time (or an empty time)."""
    wanted = {_digest(record) for one in sources for record in records(one()) if record.kind == "revisit"} - {""}
    kept: dict[str, Record] = {}
    names = Names()
    count = 0
    for one in sources:
        for record in records(one()):
            if not record.fields:
                yield Member(names.of("the rest of it"), b"", reason=record.missing)
            elif record.kind in _CAPTURES:
                member = _capture(record, wanted, kept, titles)
                count += member is not None
                if count > scan.MAX_MEMBERS:
                    reason = f"it has more than {scan.MAX_MEMBERS} captures"
                    yield Member(names.of("the rest of it"), b"", reason=reason)
                    return
                if member is not None:
                    yield member._replace(name=names.of(member.name))


def _digest(record: Record) -> str:
    return record.fields.get("warc-payload-digest", "").strip()


def _capture(record: Record, wanted: set[str], kept: dict[str, Record], titles: Titles) -> Member | None:
    """What a record captured, as a member; ``None`` for what is passed over."""
    address, date = record.address, record.fields.get("warc-date")
    told = Metadata(titles.get((address, date or "")) or titles.get((address, "")), None, date)
    empty = Member(address, b"", address=address, metadata=told)
    if record.kind == "continuation" or record.fields.get("warc-segment-number", "1") != "1":
        return empty._replace(reason="it is a piece of a capture that is stored in several")
    if record.kind == "revisit":
        original = kept.get(_digest(record))
        if original is None:
            return empty._replace(reason="it is a pointer to an earlier capture, which is not in this file")
        record = original
    elif _digest(record) in wanted:
        kept.setdefault(_digest(record), record)
    kind = (media_type(record.fields.get("content-type")) or "").lower()
    if record.kind == "response" or kind == "application/http":
        return _answered(record, empty)
    if _is_passed_over(kind, address):
        return None
    reasons = together(record.missing, _altered(record, (record.content,)))
    return _with(empty, record.content, kind, reasons)


def _answered(record: Record, empty: Member) -> Member | None:
    answer = answer_of(record.content)
    if answer is None:
        scheme = empty.name.partition(":")[0].lower()
        if scheme not in {"http", "https"} and record.content:
            return None
        return empty._replace(reason=record.missing or "its record holds no answer of a server")
    status = answer.status
    if status < 200 or 300 <= status < 400 or status == 204:  # noqa: PLR2004 - RFC 9110, section 15
        return None
    if _is_passed_over(answer.media_type or "", empty.name):
        return None
    reasons = together(
        f"the server answered {status}, so it is not the page that was asked for" if status >= 400 else "",  # noqa: PLR2004
        record.missing or _altered(record, (answer.written, record.content, _body(record.content))),
        answer.missing,
    )
    member = _with(empty, answer.content, answer.media_type or "", reasons)
    return member._replace(charset=answer.charset)


def _body(content: bytes) -> bytes:
    return content.partition(b"\r\n\r\n")[2]


def _with(empty: Member, content: bytes, kind: str, reasons: str | None) -> Member:
    return empty._replace(
        data=content,
        media_type=kind if kind in formats.READERS else None,
        reason=reasons or (None if content else "the capture is empty"),
    )


def _is_passed_over(kind: str, address: str) -> bool:
    if kind.startswith(_PASSED_OVER) or kind in _PASSED_TYPES:
        return True
    name = address.partition("?")[0].partition("#")[0]
    return kind not in formats.READERS and formats.suffix_of(name) in formats.SKIPPED


def _altered(record: Record, contents: Sequence[bytes]) -> str | None:
    """Whether the bytes are not those of which the record names the digest; archives differ in what they digest."""
    algorithm, _, digest = _digest(record).partition(":")
    if algorithm.lower() not in {"sha1", "sha-1", "sha256", "sha-256"} or not digest:
        return None
    for content in contents:
        made = hashlib.new(algorithm.lower().replace("-", ""), content, usedforsecurity=False)
        in_base_32 = base64.b32encode(made.digest()).decode("ascii").rstrip("=").lower()
        if digest.rstrip("=").lower() in {made.hexdigest(), in_base_32}:
            return None
    return "its bytes are not those that were captured: their digest differs"
