"""Bytes to text: a byte-order mark, then what a page declares, then UTF-8, then a guess.

A text whose encoding was guessed is partial unless the guess is sure (:mod:`sicut.read.guessing`).
A text that is UTF-8 but for a few bytes is read as UTF-8 with U+FFFD in their place and is partial.
What cannot be decoded raises; nothing is dropped.
"""

import codecs
import re
from typing import NamedTuple

from sicut.errors import UnreadableError
from sicut.read import charsets
from sicut.read.guessing import guess
from sicut.read.seven_bit import switching
from sicut.text.pattern import pattern

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive (Word, EPUB and others are such)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
    (b"\x89PNG", "an image"),
    (b"GIF8", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"{\\rtf", "an RTF file"),
)
_DECLARED = pattern(
    rb"""<meta\b[^>]{0,500}?\bcharset\s*+=\s*+["']?\s*+([A-Za-z0-9_:.-]{2,40})"""
    rb"""|\A\s*+<\?xml\b[^>]{0,200}?\bencoding\s*+=\s*+["']([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 4096
_SAMPLE = 65536
_MANY_VALID = 4
_CONTROLS = pattern("[\x01-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]")
_MOST_CONTROLS = 0.005


class Decoded(NamedTuple):
    """A decoded file without its byte-order mark; ``missing`` says what could not be decoded."""

    text: str
    missing: str | None = None


def decode(data: bytes, path: str, *, markup: bool = False, label: str | None = None) -> Decoded:
    """Decode *data*; with *markup*, believe a declaration in the head of a page; *label*: what its sender calls it.

    Raises:
        UnreadableError: the bytes are no text, or in no encoding that can be told.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data[len(mark) :], codec, path))
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(path, f"its bytes are those of {name}, not of a text")
    if b"\x00" in data:
        return Decoded(_wide(data, path))
    declared = charsets.BY_LABEL.get((label or "").strip().lower()) or (_declaration(data) if markup else None)
    text = charsets.attempt(data, declared) if declared in charsets.MANY_BYTES else None
    if text is None and (switched := switching(data, path)) is not None:
        return Decoded(*switched)
    if text is None:
        text = charsets.attempt(data, charsets.UTF_8)
    if text is None and declared is not None:
        text = charsets.attempt(data, declared)
    return Decoded(text) if text is not None else _guessed(data, path)


def _strict(data: bytes, codec: str, path: str) -> str:
    text = charsets.attempt(data, codec)
    if text is None:
        name = codec.upper().removesuffix("-LE").removesuffix("-BE")
        raise UnreadableError(path, f"its byte-order mark says {name}, but its bytes are not {name}")
    if "\x00" in text:
        raise UnreadableError(path, "binary data (NUL characters), not a text")
    return text


def _wide(data: bytes, path: str) -> str:
    """UTF-16 without a byte-order mark, where every other byte of an alphabetic text is NUL."""
    pairs = len(data) // 2
    for codec, zeros, others in (("utf-16-le", data[1::2], data[::2]), ("utf-16-be", data[::2], data[1::2])):
        if len(data) % 2 == 0 and zeros.count(0) * 2 > pairs and others.count(0) == 0:
            text = charsets.attempt(data, codec)
            if text is not None and not any(c < " " and c not in "\t\n\f\r" for c in text):
                return text
    raise UnreadableError(path, "binary data (NUL bytes), not a text")


def _declaration(data: bytes) -> str | None:
    found = _DECLARED().search(data[:_HEAD])
    if found is None:
        return None
    return charsets.BY_LABEL.get((found[1] or found[2]).decode("ascii").lower())


def _guessed(data: bytes, path: str) -> Decoded:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    beyond_ascii = sum(1 for _ in re.finditer("[^\x00-\x7f\ufffd]", text))
    if beyond_ascii >= _MANY_VALID * broken:
        noun = "place is" if broken == 1 else "places are"
        return Decoded(text, f"{broken} {noun} not valid UTF-8, though the rest is")
    told = guess(_sample(data))
    guessed = None if told is None else charsets.attempt(data, told.codec)
    if guessed is None or told is None:
        raise UnreadableError(path, "its character encoding cannot be told; save it as UTF-8")
    if len(_CONTROLS().findall(guessed)) > len(guessed) * _MOST_CONTROLS:
        raise UnreadableError(path, "binary data (control characters), not a text")
    name = charsets.NAMES[told.codec]
    return Decoded(guessed, None if told.is_sure else f"its character encoding is not told; it was read as {name}")


def _sample(data: bytes) -> bytes:
    """The head of *data* and the part where it leaves ASCII, so that a guess costs the same for any size."""
    high = re.search(rb"[\x80-\xff]", data)
    start = 0 if high is None else max(0, high.start() - _SAMPLE // 4)
    return data[: _SAMPLE // 4] + data[start : start + _SAMPLE] if start else data[:_SAMPLE]
