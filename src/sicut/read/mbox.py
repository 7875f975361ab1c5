"""A mailbox of the kind mbox (RFC 4155): the messages in it, one after the other."""

import re
from collections.abc import Iterator

from sicut.model.reading import ReadingOptions
from sicut.read import scan
from sicut.read.reader import Member

# A line that begins with "From " after an empty one, and the first field of a header below: text has no such field.
_BEGIN = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))>?From [^\n]{0,1000}\n(?=(?:[!-9;-~]{1,100}:|>From ))")
_ESCAPED = re.compile(rb"^>(>*+From )", re.MULTILINE)


def members(data: bytes, path: str, reading: ReadingOptions) -> Iterator[Member]:
    """The messages, named by their numbers; ``>From `` at the beginning of a line is read as ``From ``."""
    del path, reading
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    begins = [found.span() for found in _BEGIN.finditer(data)]
    if not begins or data[: begins[0][0]].strip():
        begins.insert(0, (0, 0))
    ends = [start for start, _ in begins[1:]] + [len(data)]
    for number, ((_, start), end) in enumerate(zip(begins, ends, strict=True), 1):
        if number > scan.MAX_MEMBERS:
            yield Member("the rest of it", b"", reason=f"it has more than {scan.MAX_MEMBERS} messages")
            return
        message = _ESCAPED.sub(rb"\1", data[start:end])
        if message.strip():
            yield Member(f"message-{number}.eml", message, "message/rfc822")
