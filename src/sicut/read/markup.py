"""HTML source to tokens, with their places: one linear pass, no tree.

Parsers of HTML keep no places, so the places come from here and the tree from the parser. After the
tokenizer of the HTML Standard (https://html.spec.whatwg.org/#tokenization); where it depends on the tree
(foreign elements) it is followed nearly.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class TokenKind(StrEnum):
    """What a token is; ``RAW`` is text without character references."""

    TEXT = "text"
    RAW = "raw"
    START = "start"
    END = "end"
    COMMENT = "comment"
    CODE = "code"
    OTHER = "other"


class Token(NamedTuple):
    """``source[start:end]``.

    ``name`` is the element's, in lower case, or that of the element that holds a raw text. ``inner`` and ``outer``
    bound a comment's content, or a tag's attributes. ``closed``: a comment or raw text that ends before the
    source does; a tag that ends itself with ``/>``. ``attributes``: how many a tag has.
    """

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    inner: int = 0
    outer: int = 0
    closed: bool = False
    attributes: int = 0


_TAG_OPEN = re.compile(r"<(?:(/?)([A-Za-z][^\s/>]*+)|!--|[!?/])")
_ATTRIBUTE = re.compile(
    r"""[\s/]*+(?:(=?[^\s/>=]++|=)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+)|(?=>)|(["'])(?s:.*+))?+)?+)?+"""
)
_COMMENT_END = re.compile(r"--!?>")
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes"))
_REFERENCES_ONLY = frozenset(("title", "textarea"))
_RAW_KINDS = {"script": TokenKind.CODE, "style": TokenKind.CODE, "title": TokenKind.TEXT, "textarea": TokenKind.TEXT}
_FOREIGN = frozenset(("svg", "math"))
_SPECIAL = _RAW | _REFERENCES_ONLY | _FOREIGN | {"plaintext"}
_made = tuple.__new__  # a third of the time of calling the type


def tokens(source: str, *, xml: bool = False) -> Iterator[Token]:
    """The tokens of *source*, in order, without gaps; *xml*: ``<x/>`` ends itself, CDATA sections are text."""
    at, foreign = 0, 0
    while (found := _TAG_OPEN.search(source, at)) is not None:
        if found.start() > at:
            yield _text(at, found.start())
        is_tag = found[2] is not None
        token = _tag(source, found) if is_tag else _other(source, found, cdata=xml or foreign > 0)
        yield token
        at = token.end
        if not is_tag or token.name not in _SPECIAL:
            continue
        if token.name in _FOREIGN and not token.closed:
            foreign = max(0, foreign + (1 if token.kind is TokenKind.START else -1))
        if token.kind is TokenKind.START and not foreign and not (xml and token.closed):
            yield from (raw := _raw_text(source, at, token.name))
            at = raw[-1].end if raw else at
    if at < len(source):
        yield _text(at, len(source))


def _text(start: int, end: int) -> Token:
    return _made(Token, (TokenKind.TEXT, start, end, "", 0, 0, False, 0))


def _other(source: str, found: re.Match[str], *, cdata: bool) -> Token:
    """A token that is no text and no tag."""
    start = found.start()
    if found[0] == "<!--":
        return _comment(source, start)
    if cdata and source.startswith("<![CDATA[", start):
        close = source.find("]]>", start)
        outer = len(source) if close < 0 else close
        return Token(TokenKind.RAW, start, min(outer + 3, len(source)), "", start + 9, outer, closed=close >= 0)
    close = source.find(">", start)
    return Token(TokenKind.OTHER, start, len(source) if close < 0 else close + 1, closed=close >= 0)


def _comment(source: str, start: int) -> Token:
    inner = start + 4
    if source.startswith((">", "->"), inner):
        return Token(TokenKind.COMMENT, start, source.index(">", inner) + 1, "", inner, inner, closed=True)
    found = _COMMENT_END.search(source, inner)
    outer, end = (found.start(), found.end()) if found else (len(source), len(source))
    return Token(TokenKind.COMMENT, start, end, "", inner, outer, closed=found is not None)


def _tag(source: str, found: re.Match[str]) -> Token:
    kind = TokenKind.END if found[1] else TokenKind.START
    start, inner = found.span()
    at, size, count = inner, len(source), 0
    while at < size and source[at] != ">":
        one = _attribute(source, at)
        count += bool(one[1])
        at = one.end()
    if at >= size:
        return Token(TokenKind.OTHER, start, size, found[2].lower(), inner, at, closed=False, attributes=count)
    return _made(Token, (kind, start, at + 1, found[2].lower(), inner, at, source[at - 1] == "/", count))


def _attribute(source: str, at: int) -> re.Match[str]:
    found = _ATTRIBUTE.match(source, at)
    assert found is not None  # noqa: S101 - the pattern matches anywhere
    return found


def _raw_text(source: str, at: int, name: str) -> tuple[Token, ...]:
    """The text of an element whose text holds no tags."""
    if name == "plaintext":
        return (Token(TokenKind.RAW, at, len(source), name, at, len(source), closed=True),)
    if name in _FOREIGN:
        return ()
    found = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII).search(source, at)
    end = found.start() if found else len(source)
    kind = _RAW_KINDS.get(name, TokenKind.RAW)
    return (Token(kind, at, end, name, at, end, closed=found is not None),)


def attributes(source: str, token: Token) -> Iterator[tuple[str, str]]:
    """The attributes of a tag: names in lower case, values as written."""
    at = token.inner
    while at < token.outer:
        found = _attribute(source, at)
        if found[1]:
            yield found[1].lower(), found[2] or found[3] or found[4] or ""
        at = found.end()


def attribute(source: str, token: Token, name: str) -> str | None:
    """The value of one attribute of a tag, its character references resolved; ``None`` without it."""
    for key, value in attributes(source, token):
        if key == name:
            return resolved(value)
    return None


class Reference(NamedTuple):
    """A character reference: ``text[start:end]`` reads as ``reading``."""

    start: int
    end: int
    reading: str


_REFERENCE = re.compile(r"&(?:#(?:([0-9]++)|[xX]([0-9A-Fa-f]++));?|([A-Za-z][A-Za-z0-9]{0,31}+;?))")
_LONGEST_BARE_NAME = 6
_HIGHEST = 0x10FFFF


def references(text: str, start: int, end: int) -> Iterator[Reference]:
    """The character references between *start* and *end* of *text*, in order."""
    for found in _REFERENCE.finditer(text, start, end):
        if found[3] is None:
            number = _number(found[1], 10) if found[1] else _number(found[2], 16)
            yield Reference(found.start(), found.end(), _character(number))
        elif (named := _named(found[3])) is not None:
            length, reading = named
            yield Reference(found.start(), found.start() + 1 + length, reading)


def resolved(text: str) -> str:
    """*text* with its character references resolved."""
    if "&" not in text:
        return text
    pieces, at = [], 0
    for reference in references(text, 0, len(text)):
        pieces += [text[at : reference.start], reference.reading]
        at = reference.end
    return "".join((*pieces, text[at:]))


def _number(digits: str, base: int) -> int:
    digits = digits.lstrip("0") or "0"
    return int(digits, base) if len(digits) < 8 else _HIGHEST + 1  # noqa: PLR2004 - more is beyond Unicode


def _character(number: int) -> str:
    if number == 0 or number > _HIGHEST or 0xD800 <= number <= 0xDFFF:  # noqa: PLR2004 - surrogates
        return "\ufffd"
    if 0x80 <= number <= 0x9F:  # noqa: PLR2004 - read as Windows-1252, as the standard says
        return bytes((number,)).decode("cp1252", "ignore") or chr(number)
    return chr(number)


def _named(name: str) -> tuple[int, str] | None:
    """How much of *name* is a character's name, and the character; some names need no semicolon."""
    from html.entities import html5

    if name in html5:
        return len(name), html5[name]
    for length in range(min(len(name), _LONGEST_BARE_NAME), 1, -1):
        if name[:length] in html5:
            return length, html5[name[:length]]
    return None
