"""The frames of a page that was saved with its folder (``page.html`` and ``page_files/``): their text is the page's.

Which files those are is told by the page's bytes alone; whoever reads the page brings their bytes.
"""

import codecs
import posixpath
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from sicut.errors import UnreadableError
from sicut.read import formats, scan
from sicut.read.encoding import decode
from sicut.read.joined import joined, on_line
from sicut.read.parsed import Parsed, together
from sicut.read.walls import IN_A_FRAME
from sicut.text.pattern import pattern

MOST_FRAMES = 200
_LONGEST_NAME = 1_000
_DEEPEST = 3
_SRCDOC = pattern(r"\bsrcdoc[ \t\r\n]*=", re.IGNORECASE)
_PAGES = frozenset((".html", ".htm", ".xhtml"))
_FOLDERS = ("_files",)
_TAG = pattern(rb"<(?:iframe|frame|object|embed)\b[^>]{0,4000}", re.IGNORECASE)
_TARGET = pattern(
    rb"""\b(?:src|data)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^ \t\r\n"'>]{1,2000}))""",
    re.IGNORECASE,
)


ParsePage = Callable[[str, str, int], Parsed]
"""Reads a page: its source, the path of its file, and in how many frames it stands."""


class Frame(NamedTuple):
    """A frame of a page: the path of its file, the line of the page that names it, its bytes (``None``: not there)."""

    path: str
    line: int
    data: bytes | None = None


def framed(data: bytes, path: str) -> tuple[Frame, ...]:
    """The frames that the page *data*, saved at *path*, names inside its own folder; not loaded. Linear."""
    found: dict[str, Frame] = {}
    line, counted = 1, 0
    for tag in _TAG().finditer(data):
        target = _TARGET().search(tag[0])
        if target is None:
            continue
        inside = _inside(next(filter(None, target.groups())), path)
        if inside is not None and inside not in found:
            if len(found) == MOST_FRAMES:
                found[""] = Frame(f"number {MOST_FRAMES + 1}", line)
                break
            line += data.count(b"\n", counted, tag.start())
            counted = tag.start()
            found[inside] = Frame(inside, line)
    return tuple(found.values())


def loaded(data: bytes, path: str, load: Callable[[str], bytes | None]) -> tuple[Frame, ...]:
    """The frames of a page, and those in them, with their bytes as *load* gives them; each file once."""
    found: dict[str, Frame] = {}
    held = 0
    waiting = list(framed(data, path))
    for frame in waiting:
        if frame.path in found or len(found) > MOST_FRAMES:
            continue
        if held > scan.MAX_BYTES:
            found[""] = Frame(f"after the first {scan.MAX_BYTES // scan.MIB} MiB", frame.line)
            break
        content = load(frame.path)
        held += len(content or b"")
        found[frame.path] = frame._replace(data=content)
        if content:
            waiting += [inner._replace(line=frame.line) for inner in _inner(content, frame.path, path)]
    return tuple(found.values())


def _inner(content: bytes, path: str, page: str) -> Iterator[Frame]:
    """The frames that a frame names, as far as they lie in the folder of the page."""
    folder = posixpath.dirname(path)
    for tag in _TAG().finditer(content):
        target = _TARGET().search(tag[0])
        name = None if target is None else _name(next(filter(None, target.groups())))
        if name is not None:
            inner = posixpath.normpath(posixpath.join(folder, name))
            if _is_in_folder(inner, page):
                yield Frame(inner, 1)


def _inside(target: bytes, page: str) -> str | None:
    name = _name(target)
    if name is None:
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), name))
    return path if _is_in_folder(path, page) else None


def _name(target: bytes) -> str | None:
    """The relative path that a frame's address is; ``None`` for any other address."""
    from html import unescape
    from urllib.parse import unquote

    written = unescape(target.decode("utf-8", "replace")).strip().partition("#")[0].partition("?")[0]
    name = unquote(written).replace("\\", "/").removeprefix("./")
    if not name or name.startswith("/") or ":" in name or "\0" in name or len(name) > _LONGEST_NAME:
        return None
    return name if formats.suffix_of(name) in _PAGES else None


def _is_in_folder(path: str, page: str) -> bool:
    folder, stem = posixpath.dirname(page), posixpath.splitext(posixpath.basename(page))[0]
    within = posixpath.relpath(path, folder or ".") if posixpath.isabs(path) == posixpath.isabs(page) else ".."
    first, slash, _ = within.partition("/")
    return bool(slash) and first.lower() in {f"{stem.lower()}{ending}" for ending in _FOLDERS}


def with_frames(page: Parsed, frames: Sequence[Frame], path: str, parse: ParsePage, depth: int = 0) -> Parsed:
    """*page* and the text of its frames after it; what stands there is on the line of the page that names the frame.

    *parse* reads a page; *depth*: in how many frames this one stands itself.
    """
    parts, missing = [page], []
    for frame in frames:
        name = posixpath.basename(frame.path)
        try:
            if frame.data is None:
                missing.append(f"its frame {name} is not there")
            elif frame.data.strip():
                parts.append(_parsed(frame, frame.data, path, parse, depth))
        except UnreadableError as error:
            missing.append(f"its frame {name} could not be read: {error.reason}")
    if page.missing == IN_A_FRAME and any(part.text for part in parts[1:]):
        parts[0] = page._replace(missing=None)
    whole = joined(parts, (None, *("frame" for _ in parts[1:])))
    return whole._replace(
        missing=together(whole.missing, *missing),
        address=page.address,
        metadata=page.metadata,
    )


def inner_pages(source: str, contents: Sequence[str]) -> tuple[Frame, ...]:
    """The frames whose content stands in the page *source* itself (``srcdoc``), given in their order."""
    found: list[Frame] = []
    at, line = 0, 1
    for content in contents:
        place = _SRCDOC().search(source, at)
        end = at if place is None else place.end()
        line += source.count("\n", at, end)
        at = end
        found.append(Frame(f"on line {line}", line, codecs.BOM_UTF8 + content.encode("utf-8", "replace")))
    return tuple(found)


def _parsed(frame: Frame, data: bytes, path: str, parse: ParsePage, depth: int) -> Parsed:
    if depth == _DEEPEST:
        raise UnreadableError(path, f"it stands inside {_DEEPEST} others")
    text, undecoded = decode(data, path, markup=True)
    parsed = parse(text, path, depth + 1)
    return on_line(parsed, frame.line).lacking(undecoded)
