"""XML in events, by expat: guarded, without recursion, with the place in the file of each text.

What XML lets a document ask of its reader (entities made of entities, files from elsewhere) is refused, not carried
out.
"""

import re
from collections.abc import Callable, Mapping
from html.entities import html5
from typing import NamedTuple, Protocol
from xml.parsers import expat

from sicut.errors import UnreadableError
from sicut.read import scan

_LONGEST_ENTITY = 64
_CHARACTER = re.compile("&#(?:[0-9]{1,7}|x[0-9A-Fa-f]{1,6});")


class Handler(Protocol):
    """What is told of a document, in its order.

    Names are ``prefix:local`` for the namespaces that the caller knows by a prefix, else the local name alone.
    ``line`` and ``column`` are those of the file, from 1.
    """

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str, line: int, column: int) -> None:
        """A run of text, within one line (its line end included)."""


class Way(NamedTuple):
    """How a document is gone through.

    ``encoding``: that of the bytes, whatever they say themselves. ``places`` is told the line and column of each start
    tag before the handler is.
    """

    encoding: str | None = None
    most_tags: int = scan.MAX_TAGS
    places: Callable[[int, int], None] | None = None


def walk(
    data: bytes,
    path: str,
    handler: Handler,
    prefixes: Mapping[str, str],
    way: Way = Way(),  # noqa: B008 - it is frozen
) -> str | None:
    """Tell *handler* all of *data*; what is missing where it is not well-formed and breaks off, else ``None``.

    *prefixes*: the prefix for each namespace known. Linear.

    Raises:
        UnreadableError: it is no XML from the start, or it asks for more than :mod:`sicut.read.scan` allows.
    """
    walker = _Walker(path, handler, prefixes, way)
    try:
        walker.parser.Parse(data, True)  # noqa: FBT003 - expat's signature
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        if not walker.tags:
            raise UnreadableError(path, f"it is no XML: {reason} on line {error.lineno}") from None
        walker.close_all()
        return f"its XML breaks off on line {error.lineno}: {reason}"
    except (ValueError, LookupError):
        if walker.tags:
            raise
        raise UnreadableError(path, "it is no XML: it names an encoding that is not known") from None
    return walker.missing


class _Walker:
    def __init__(self, path: str, handler: Handler, prefixes: Mapping[str, str], way: Way) -> None:
        self._way = way
        self._path, self._handler, self._prefixes = path, handler, prefixes
        self._names: dict[str, str] = {}
        self._open: list[str] = []
        self.tags = 0
        self.missing: str | None = None
        self.parser = parser = expat.ParserCreate(way.encoding, namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        parser.UseForeignDTD(True)  # noqa: FBT003 - expat's signature; entities of HTML are then skipped, not faults
        parser.ExternalEntityRefHandler = self._external

    def close_all(self) -> None:
        """End what is still open."""
        while self._open:
            self._handler.end(self._open.pop())

    def _name(self, written: str) -> str:
        known = self._names.get(written)
        if known is None:
            space, _, local = written.rpartition(" ")
            prefix = self._prefixes.get(space)
            known = self._names[written] = local if prefix is None else f"{prefix}:{local}"
        return known

    def _start(self, written: str, attributes: dict[str, str]) -> None:
        self.tags += 1
        if self.tags > self._way.most_tags:
            raise UnreadableError(self._path, f"it has more than {self._way.most_tags} tags")
        if len(attributes) > scan.MAX_ATTRIBUTES:
            raise UnreadableError(self._path, f"a tag has more than {scan.MAX_ATTRIBUTES} attributes")
        name = self._name(written)
        self._open.append(name)
        if len(self._open) > scan.MAX_DEPTH:
            raise UnreadableError(self._path, f"its elements nest deeper than {scan.MAX_DEPTH}")
        if self._way.places is not None:
            self._way.places(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        told = {self._name(key): value for key, value in attributes.items()} if attributes else attributes
        self._handler.start(name, told)

    def _end(self, _: str) -> None:
        self._handler.end(self._open.pop())

    def _text(self, text: str) -> None:
        self._handler.text(text, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _entity(self, name: str, is_parameter: bool, value: str | None, *_: object) -> None:  # noqa: FBT001 - expat's
        if value is None or _CHARACTER.fullmatch(value):
            return
        if "&" in value or "%" in value or len(value) > _LONGEST_ENTITY:
            kind = "parameter entity" if is_parameter else "entity"
            raise UnreadableError(
                self._path, f"it declares the {kind} {name[:40]}, which expands to more than a character"
            )

    def _external(self, names: str | None, *_: object) -> int:
        """A text that stands in another file is not read; neither are declarations, which hold none."""
        if names is not None:
            name = next((one for one in reversed(names.split("\f")) if "=" not in one), "")[:40]
            self.missing = f"the entity {name} stands in another file"
            self._text("\ufffd")
        return 1

    def _skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001 - expat's signature
        if is_parameter:
            return
        reading = html5.get(f"{name};")
        if reading is None:
            self.missing = f"the entity &{name[:40]}; is not declared"
            reading = "\ufffd"
        self._text(reading)
