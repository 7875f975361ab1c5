"""The Qur'an and its translations as text of Tanzil (https://tanzil.net/docs): ``sura|aya|text``, remarks behind ``#``.

Each verse is a block whose section is its place ("2:255"). What the remarks tell is kept, as furniture.
"""

from typing import Final

from sicut.model.document import BlockKind, Metadata
from sicut.model.reading import ReadingOptions
from sicut.read.encoding import decode
from sicut.read.flow import PARAGRAPH, ROW, Flow, Setting
from sicut.read.parsed import WHITE, Parsed
from sicut.text.pattern import pattern

_LINE: Final = pattern(r"([1-9][0-9]{0,2})\|([1-9][0-9]{0,2})\|")
_TOLD: Final = pattern(r"[# \t]*+([A-Za-z][A-Za-z ]{1,20}):[ \t]*+(\S.*+)")
_MOST: Final = 200
_LONGEST: Final = 400
_LANGUAGES: Final = {
    "arabic": "ar",
    "english": "en",
    "french": "fr",
    "german": "de",
    "spanish": "es",
    "russian": "ru",
    "turkish": "tr",
    "persian": "fa",
    "urdu": "ur",
    "indonesian": "id",
}


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a file of Tanzil. Linear.

    Raises:
        UnreadableError: it is not a text.
    """
    del reading
    text, undecoded = decode(data, path)
    flow, told, above = Flow(), dict[str, str](), ""
    for number, line in enumerate(text.split("\n"), 1):
        found = _LINE().match(line)
        if found is not None:
            flow.open(Setting(section=f"{found[1]}:{found[2]}"), ROW if found[1] == above else PARAGRAPH)
            flow.anchor(number, found.end() + 1)
            flow.write(line[found.end() :].rstrip("\r"))
            above = found[1]
        elif line.strip(WHITE):
            is_remark = line.startswith("#")
            flow.open(Setting(BlockKind.FURNITURE if is_remark else BlockKind.PARAGRAPH))
            flow.anchor(number, 1)
            flow.write(line)
            above = ""
            if is_remark and len(told) < _MOST:
                _hear(line, told)
    return _finish(flow, told, undecoded)


def _hear(line: str, told: dict[str, str]) -> None:
    found = _TOLD().match(line[:_LONGEST])
    if found is not None:
        told.setdefault(found[1].strip().casefold(), found[2].strip())
    elif "copyright" in line.casefold() or "license" in line.casefold():
        told.setdefault("rights", line.strip("# \t\r")[:_LONGEST])


def _finish(flow: Flow, told: dict[str, str], undecoded: str | None) -> Parsed:
    language = _LANGUAGES.get(told.get("language", "").casefold())
    identity = told.get("id", "")
    if language is None and identity[2:3] == ".":
        language = identity[:2]
    rights = told.get("rights") or told.get("copyright")
    return flow.finish(
        language,
        undecoded,
        metadata=Metadata(told.get("name"), told.get("translator"), told.get("last update")),
        remarks=(f"its rights: {rights}",) if rights else (),
    )
