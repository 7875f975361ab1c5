"""Documents that stand inside one: taken in at a place of its text, or as objects of other programs."""

from collections.abc import Iterable
from importlib import import_module
from typing import Final

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind
from sicut.model.reading import ReadingOptions
from sicut.read import formats
from sicut.read.drafts import Draft, drafts_of
from sicut.read.encoding import decode
from sicut.read.opc import Package
from sicut.read.parsed import Parsed

_OBJECTS: Final = ("oleObject", "package", "subDocument", "control")
_INSIDE: Final = "!"
_DEEPEST = 4
_LONGEST = 80


def chunk(package: Package, part: str, identifier: str, reading: ReadingOptions) -> list[Draft]:
    """The blocks of the document that *part* takes in under this *identifier*; what is missing is noted."""
    relation = package.relations(part).get(identifier)
    if relation is None or relation.external or relation.target not in package:
        package.miss("a document that it takes in from elsewhere is not in the file")
        return []
    return _read(package, relation.target, f"the text of {relation.target[:_LONGEST]}, which it takes in,", reading)


def objects(package: Package, parts: Iterable[str], reading: ReadingOptions) -> list[Draft]:
    """The texts of the objects of other programs in *parts*, as furniture; what is missing is noted."""
    drafts: list[Draft] = []
    for part in parts:
        for relation in package.relations(part).values():
            if relation.kind not in _OBJECTS:
                continue
            name = f"the embedded object {relation.target[:_LONGEST]}"
            if relation.external:
                package.miss(f"{name} stands outside the file")
                continue
            section = f"embedded {relation.target.rpartition('/')[2][:_LONGEST]}"
            found = _read(package, relation.target, name, reading)
            drafts += [one.turned(BlockKind.FURNITURE, section)._replace(gap=one.gap) for one in found]
    return drafts


def _read(package: Package, part: str, name: str, reading: ReadingOptions) -> list[Draft]:
    data = package.get(part)
    try:
        parsed = _parsed(data, f"{package.path}{_INSIDE}{part}", reading) if data else None
    except UnreadableError as error:
        package.miss(f"{name} is not read: {error.reason}")
        return []
    if parsed is None:
        package.miss(f"{name} is not read")
        return []
    if parsed.missing:
        package.miss(f"{name} is not read in full: {parsed.missing}")
    return drafts_of(parsed)


def _parsed(data: bytes, path: str, reading: ReadingOptions) -> Parsed | None:
    """Read *data*; ``None``: there is no reader for it here."""
    media_type = formats.format_of(path, data).media_type
    if path.count(_INSIDE) > _DEEPEST:
        return None
    if media_type in formats.PARSERS:
        try:
            module = import_module(f"sicut.read.{formats.PARSERS[media_type]}")
        except ModuleNotFoundError:
            return None
        binary: Parsed = module.parse(data, path, reading)
        return binary
    markup = media_type in {formats.HTML, formats.XHTML}
    if not markup and formats.suffix_of(path) not in {".txt", ".text"}:
        return None
    text, undecoded = decode(data, path, markup=markup)
    if markup:
        from sicut.read.html import parse as parse_html

        parsed = parse_html(text, path, xml=media_type == formats.XHTML)
    else:
        from sicut.read.plain import parse as parse_plain

        parsed = parse_plain(text)
    return parsed.lacking(undecoded)
