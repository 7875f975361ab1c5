"""TOML as it is written here: one key on a line, strings that hide nothing."""

import re
from collections.abc import Iterator

from sicut.text.pattern import pattern

# Controls, invisible and bidirectional characters: escaped, so that a line shows what it holds.
_ESCAPED = pattern(
    '["\\\\\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb'
    "\U000e0000-\U000e0fff]"
)
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SURROGATES = pattern("[\ud800-\udfff]")
_FOUR = 0xFFFF


def toml_string(text: str) -> str:
    """*text* as a basic string of TOML 1.0; half of a surrogate pair, which no file can hold, as U+FFFD."""
    whole = _SURROGATES().sub("\ufffd", text)
    return f'"{_ESCAPED().sub(_escaped, whole)}"'


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return _SHORT.get(found[0]) or (f"\\u{code:04X}" if code <= _FOUR else f"\\U{code:08X}")


def toml_lines(key: str, value: str | int | tuple[str, ...]) -> Iterator[str]:
    """The lines of one key; each string of a list has its own."""
    if isinstance(value, tuple):
        yield f"{key} = ["
        yield from (f"  {toml_string(one)}," for one in value)
        yield "]"
    else:
        yield f"{key} = {toml_string(value) if isinstance(value, str) else value}"
