"""Encodings of seven bits that switch between character sets: ISO-2022-JP, -KR, -CN (RFC 1468, 1557, 1922), HZ.

They look like ASCII; what tells them are the sequences by which they switch.
"""

import re

from sicut.errors import UnreadableError

_JAPANESE = re.compile(rb"\x1b\$[@B]|\x1b\$\([@BD]|\x1b\([JI]")
_KOREAN, _CHINESE = b"\x1b$)C", re.compile(rb"\x1b\$\)[AGE]")
_HZ = re.compile(rb"~\{(?:[!-w][!-~]){1,2000}~\}")


def switching(data: bytes, path: str) -> tuple[str, str | None] | None:
    """The text of *data* and what of it could not be decoded, if it switches between character sets; else ``None``.

    Raises:
        UnreadableError: it is in one of these encodings for which there is no reader.
    """
    if b"\x1b$" not in data and b"\x1b(" not in data and b"~{" not in data:
        return None
    if not data.isascii():
        return None
    if _KOREAN in data:
        return _decoded(data, "iso2022_kr", "ISO-2022-KR")
    if _JAPANESE.search(data) is not None:
        return _decoded(data, "iso2022_jp_ext", "ISO-2022-JP")
    if _CHINESE.search(data) is not None:
        raise UnreadableError(path, "it is in ISO-2022-CN, for which there is no reader; save it as UTF-8")
    if _HZ.search(data) is not None:
        try:
            return data.decode("hz"), None
        except UnicodeDecodeError:
            return None  # a tilde before a brace, as TeX has it
    return None


def _decoded(data: bytes, codec: str, name: str) -> tuple[str, str | None]:
    try:
        return data.decode(codec), None
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
        broken = text.count("\ufffd")
        return (
            text,
            f"{broken} {'character is' if broken == 1 else 'characters are'} no valid {name}, though the rest is",
        )
