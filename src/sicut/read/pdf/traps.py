"""What no program can do that a PDF asks for, found before it is opened: drawings that call each other without end."""

import re
import zlib
from collections import Counter
from collections.abc import Mapping

_OBJECT = re.compile(rb"([0-9]{1,7})[ \t\r\n]{1,3}[0-9]{1,5}[ \t\r\n]{1,3}obj\b")
_LONGEST = 4096
_IS_FORM = re.compile(rb"/Subtype[ \t\r\n]{0,3}/Form\b")
_NAMED = re.compile(rb"/([^\s/<>\[\]()%]{1,40})[ \t\r\n]{1,3}([0-9]{1,7})[ \t\r\n]{1,3}[0-9]{1,5}[ \t\r\n]{1,3}R\b")
_CALL = re.compile(rb"/([^\s/<>\[\]()%]{1,40})[ \t\r\n]{1,3}Do\b")
_FLATE = re.compile(rb"/FlateDecode\b")
_MOST_CONTENT = 256 * 1024
_MOST_FORMS = 2_000
_DEEPEST = 30
_MOST_CALLS = 200_000


def calls_without_end(data: bytes) -> bool:
    """Whether form objects (ISO 32000, 8.10) call each other more than :data:`_MOST_CALLS` times.

    Looks at :data:`_MOST_FORMS` forms that stand in the file as they are, with their resources inside.
    """
    forms: dict[int, Mapping[int, int]] = {}
    for found in _OBJECT.finditer(data):
        entries, stream, _ = data[found.end() : found.end() + _LONGEST].partition(b"stream")
        if stream and b"endobj" not in entries and _IS_FORM.search(entries) and b"/XObject" in entries:
            forms[int(found[1])] = _called(entries, data, found.end() + len(entries) + len(stream))
            if len(forms) >= _MOST_FORMS:
                break
    drawn = dict.fromkeys(forms, 1)
    for _ in range(_DEEPEST):
        before = drawn
        drawn = {
            number: 1 + sum(times * before.get(other, 1) for other, times in calls.items())
            for number, calls in forms.items()
        }
        if drawn == before:
            return False
        if max(drawn.values(), default=0) > _MOST_CALLS:
            return True
    return False


def _called(entries: bytes, data: bytes, start: int) -> Mapping[int, int]:
    """How often a form calls others, by their numbers."""
    content = data[start : start + _MOST_CONTENT]
    end = content.find(b"endstream")
    content = content[:end] if end >= 0 else content
    if _FLATE.search(entries):
        content = content.lstrip(b"\r\n")
        try:
            content = zlib.decompressobj().decompress(content, _MOST_CONTENT)
        except zlib.error:
            return {}
    names = {found[1]: int(found[2]) for found in _NAMED.finditer(entries)}
    return Counter(names[found[1]] for found in _CALL.finditer(content) if found[1] in names)
