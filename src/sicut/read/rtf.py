"""RTF: all text, whatever its code pages, by one loop and a stack of states (RTF Specification 1.9.1)."""

import re

from sicut.errors import UnreadableError
from sicut.model.document import Metadata
from sicut.model.reading import ReadingOptions
from sicut.read import scan
from sicut.read.flow import Flow
from sicut.read.parsed import Parsed, together
from sicut.read.rtf_state import Rtf

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})? ?"
    rb"|\\'([0-9A-Fa-f]{2})"
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)"
    rb"|\\([^A-Za-z])"
    rb"|[\r\n]+"
    rb"|\\",
    re.DOTALL,
)
_SKIPPED = re.compile(rb"[^\\{}]+|\\bin([0-9]{1,10}) ?|\\.|([{}])|\\", re.DOTALL)
_MOST = 4_000_000


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a document in RTF.

    Raises:
        UnreadableError: it is no RTF, or beyond a limit.
    """
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rt"):
        raise UnreadableError(path, "it is no RTF: it does not begin with {\\rtf")
    rtf = Rtf(reading.tracked_changes)
    depth = _through(data, path, rtf)
    missing = rtf.missing
    if depth:
        missing.append("its groups do not all end: it breaks off")
    if rtf.is_beyond:
        missing.append("its groups do not match: text stands behind the end of the document")
    flow = Flow()
    rtf.finish(flow)
    metadata = Metadata(rtf.told("title"), rtf.told("author"), rtf.told("creatim"))
    return flow.finish(rtf.language(), together(*missing), metadata=metadata, remarks=rtf.remarks)


def _through(data: bytes, path: str, rtf: Rtf) -> int:
    """Tell *rtf* all tokens of *data*; how many groups are open at the end."""
    at, depth, tokens = 0, 0, 0
    while (found := _TOKEN.match(data, at)) is not None:
        at = found.end()
        tokens += 1
        if found[4]:
            depth = max(0, depth + (1 if found[4] == b"{" else -1))
            rtf.group(begins=found[4] == b"{")
        elif found[1] == b"bin":
            at += max(0, int(found[2] or 0))
            rtf.binary()
        else:
            _tell(found, rtf)
        if rtf.skips:
            at = _skip(data, at)
        if depth > scan.MAX_DEPTH:
            raise UnreadableError(path, f"its groups nest deeper than {scan.MAX_DEPTH}")
        if tokens > _MOST:
            raise UnreadableError(path, f"it has more than {_MOST} control words")
    return depth


def _tell(found: re.Match[bytes], rtf: Rtf) -> None:
    """Tell *rtf* a token that is no edge of a group."""
    word, number, code, _, run, symbol = found.groups()
    if run:
        rtf.run(run)
    elif code:
        rtf.run(bytes((int(code, 16),)), steps=1)
    elif word:
        rtf.word(word.decode("ascii"), None if number is None else int(number))
    elif symbol:
        rtf.symbol(symbol)


def _skip(data: bytes, at: int) -> int:
    """Where the group that is open at *at* ends."""
    depth = 0
    while (found := _SKIPPED.match(data, at)) is not None:
        if found[2] == b"{":
            depth += 1
        elif found[2] == b"}":
            if not depth:
                return at
            depth -= 1
        at = found.end()
        if found[1] is not None:
            at += int(found[1])
    return len(data)
