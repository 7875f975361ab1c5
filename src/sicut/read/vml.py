"""Texts of drawings of old (VML): boxes, buttons, word art, alternative texts."""

from collections.abc import Mapping
from typing import Final

from sicut.read.opc import Package

_TOLD: Final = {"v:textpath": ("string",), "v:imagedata": ("o:title", "title")}


def texts_of_vml(package: Package, name: str) -> tuple[str, ...]:
    """The texts of a part in their order, each once."""
    reader = _Reader()
    data = package.get(name)
    if data:
        package.walk_bytes(data.replace(b"<br>", b"<br/>").replace(b"<BR>", b"<br/>"), name, reader)
    reader.finish()
    return tuple(dict.fromkeys(reader.texts))


class _Reader:
    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._boxes = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "v:textbox":
            self.finish()
            self._boxes += 1
        elif name in {"br", "div", "p"}:
            self._pieces.append("\n")
        for told in (*_TOLD.get(name, ()), *(("alt",) if name.startswith("v:") else ())):
            if attributes.get(told, "").strip():
                self.texts.append(attributes[told].strip())

    def end(self, name: str) -> None:
        if name == "v:textbox":
            self.finish()
            self._boxes -= 1

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        if self._boxes:
            self._pieces.append(text)

    def finish(self) -> None:
        """A text is whole; white space at the ends of its lines is the file's."""
        lines = (" ".join(line.split()) for line in "".join(self._pieces).split("\n"))
        text = "\n".join(line for line in lines if line)
        self._pieces.clear()
        if text:
            self.texts.append(text)
