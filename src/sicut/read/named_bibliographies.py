r"""The bibliographies that a report names: ``bibliography:`` in its front matter, ``\bibliography{…}`` in LaTeX."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.document import Document
from sicut.model.span import Span
from sicut.read import formats
from sicut.text.pattern import pattern

_MOST = 50
_FRONT = pattern(r"\ufeff?---[ \t]*(?:\r\n?|\n)(?s:(.{0,20000}?))(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)")
_FIELD = pattern(r"(?:^|(?<=[\r\n]))bibliography[ \t]*:[ \t]*")
_QUOTED = "\"([^\"\r\n]+)\"|'([^'\r\n]+)'"
_VALUE = pattern(rf"{_QUOTED}|([^\s\"',\[\]{{}}|>&*!#][^\r\n#]*)")
_IN_LIST = pattern(rf"{_QUOTED}|([^\s\"',\[\]{{}}|>&*!#][^\r\n#,\]]*)")
_ITEM = pattern(r"[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)[ \t]*-[ \t]+(?=\S)")
_COMMAND = pattern(
    r"\\[^A-Za-z]|%[^\r\n]*|\\(bibliography|addbibresource|addglobalbib|addsectionbib)\s{0,3}"
    r"(?:\[[^\[\]]{0,300}\])?\s{0,3}\{([^{}\\]{1,500})\}"
)


class Named(NamedTuple):
    """A bibliography, by its path as written, and where the document names it."""

    path: str
    span: Span


def named_bibliographies(document: Document) -> tuple[Named, ...]:
    """What *document* names, in order; paths are seen from its folder. Linear."""
    if document.media_type == formats.MARKDOWN:
        found = _in_front_matter(document.text)
    elif document.media_type == formats.LATEX:
        found = _in_commands(document.text)
    else:
        return ()
    return tuple(named for named, _ in zip(found, range(_MOST), strict=False))


def _in_front_matter(text: str) -> Iterator[Named]:
    """The value of ``bibliography``: a scalar, or a list in either of YAML's styles."""
    front = _FRONT().match(text)
    field = None if front is None else _FIELD().search(text, front.start(1), front.end(1))
    if front is None or field is None:
        return
    at, end = field.end(), front.end(1)
    if text[at] == "[":
        close = text.find("]", at, end)
        yield from (_named(found) for found in _IN_LIST().finditer(text, at + 1, max(at, close)))
        return
    value = _VALUE().match(text, at, end)
    if value is not None:
        yield _named(value)
    while value is None and (item := _ITEM().match(text, at, end)) is not None:
        found = _VALUE().match(text, item.end(), end)
        if found is None:
            return
        yield _named(found)
        at = found.end()


def _named(found: re.Match[str]) -> Named:
    group = found.lastindex or 0
    path = found[group].rstrip()
    return Named(path, Span(found.start(group), found.start(group) + len(path)))


def _in_commands(text: str) -> Iterator[Named]:
    for found in _COMMAND().finditer(text):
        for name in (found[2] or "").split(",") if found[1] == "bibliography" else filter(None, (found[2],)):
            path = name.strip()
            suffix = ".bib" if found[1] == "bibliography" and not path.endswith(".bib") else ""
            if path:
                yield Named(path + suffix, Span(*found.span()))
