"""All 1,114,112 code points through every format: what comes out does nothing where it is shown, and parses again."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Final
from xml.etree import ElementTree as ET

import pytest
from selectolax.lexbor import LexborHTMLParser

from sicut.model.result import Result
from sicut.render.escape import UNSAFE
from sicut.render.formats import HOMES, Look, renderer
from tests.outside.invented import carrying

EVERY: Final = 0x110000
EACH: Final = 512
BATCH: Final = 64
SHOW: Final = ("error", "warning", "info", "unchecked", "verified")
COMMAND: Final = re.compile(r"::(?:error|warning|notice|debug|group|endgroup)(?: [^\n]*)?::[^\n]*\Z")
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
WRITING: Final = "\u00ad\u200c\u200d\u200e\u200f\u061c\u180e\ufe00\ufe0e\ufe0f"
"""What words may need, in a file that goes to no terminal."""
XML_PARTS: Final = (".xml", ".rels")


def pieces() -> Iterator[str]:
    """All code points, in order, so many at a time."""
    for first in range(0, EVERY, EACH):
        yield "".join(map(chr, range(first, first + EACH)))


@cache
def results() -> tuple[Result, ...]:
    words = list(pieces())
    assert sum(map(len, words)) == EVERY
    return tuple(carrying(words[first : first + BATCH]) for first in range(0, len(words), BATCH))


@cache
def tame() -> Result:
    return carrying(f"word{number}" for number in range(10))


def texts(name: str, result: Result) -> tuple[str, ...]:
    """The format *name* of *result* as text; of a zipped one, all of its members that are XML."""
    written = renderer(name)(result, Look(SHOW))
    if isinstance(written, str):
        return (written.encode().decode("utf-8-sig" if name == "csv" else "utf-8"),)
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        return tuple(archive.read(member).decode() for member in archive.namelist() if member.endswith(XML_PARTS))


def no_check(_: str) -> None:
    """Text is for people; what holds for every format is all that is asked of it."""


def is_json(text: str) -> None:
    json.loads(text)


def is_xml(text: str) -> None:
    ET.fromstring(text)  # noqa: S314 - our own output, in which there are no entities


def is_csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    assert [cell for row in rows for cell in row if cell.lstrip(' "\xa0\u3000').startswith(FORMULA)] == []


def is_workflow(text: str) -> None:
    for line in text.splitlines():
        assert "##[" not in line
        assert COMMAND.match(line) or not line.lstrip().startswith("::"), line


def is_html(text: str) -> None:
    assert elements(text) <= elements(str(renderer("html")(tame(), Look(SHOW))))


def elements(text: str) -> set[str]:
    return {
        f"{node.tag} {name}"
        for node in LexborHTMLParser(text).css("*")
        for name in (node.attributes or {"": ""})
        if name not in {"lang", "hidden", "data-coding"}
    }


CHECKS: Final = {
    "json": is_json,
    "sarif": is_json,
    "annotations": is_json,
    "gitlab": is_json,
    "junit": is_xml,
    "tei": is_xml,
    "docx": is_xml,
    "csv": is_csv,
    "github": is_workflow,
    "html": is_html,
}


@pytest.mark.parametrize("name", HOMES)
def test_every_code_point(name: str) -> None:
    check = CHECKS.get(name, no_check)
    allowed = {"csv": "\n\r", "docx": f"\n\r\t{WRITING}"}.get(name, "\n\t")
    for result in results():
        for text in texts(name, result):
            raw = {found[0] for found in UNSAFE.finditer(text)} - set(allowed)
            assert not raw, f"{name}: {sorted(map(ascii, raw))[:20]}"
            check(text)
            if name in {"full", "concise", "github", "markdown"}:
                assert "\t" not in text or name == "full"
