"""A text with its references: on each line a reference, a tab and the text of that place.

Each is a block whose section is the place: "Gen.1.1" for a book of the Bible, "2:255", else the reference as written.
"""

from typing import Final

from sicut.model.document import BlockKind
from sicut.model.reading import ReadingOptions
from sicut.read.encoding import decode
from sicut.read.flow import PARAGRAPH, ROW, Flow, Setting
from sicut.read.parsed import WHITE, Parsed
from sicut.read.verse_references import LineReference, reference_of

_FURNITURE: Final = Setting(BlockKind.FURNITURE)


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a file of references and texts. Linear.

    Raises:
        UnreadableError: it is not a text.
    """
    del reading
    text, undecoded = decode(data, path)
    flow, above, is_first = Flow(), "", True
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip(WHITE):
            continue
        written, tab, body = line.partition("\t")
        place = reference_of(written) if tab else None
        flow.open(*_setting(place, line, above, is_first=is_first))
        flow.anchor(number, 1 if place is None else len(written) + 2)
        flow.write((line if place is None else body).rstrip("\r"))
        above, is_first = "" if place is None else place.above, False
    return flow.finish(missing=undecoded)


def _setting(place: LineReference | None, line: str, above: str, *, is_first: bool) -> tuple[Setting, str]:
    if place is None:
        return _FURNITURE if is_first or line.startswith("#") else Setting(), PARAGRAPH
    return Setting(section=place.section), ROW if place.above == above else PARAGRAPH
