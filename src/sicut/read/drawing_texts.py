"""Texts of parts of drawings: charts and their data, diagrams (SmartArt)."""

from collections.abc import Mapping

from sicut.read.opc import Package

_CACHES = frozenset(("c:strCache", "c:numCache", "c:strLit", "c:numLit", "c:multiLvlStrCache", "cx:lvl"))
_BREAKS = {"a:br": "\n", "a:tab": "\t"}


def texts_of(package: Package, name: str) -> tuple[str, ...]:
    """The paragraphs of a chart or diagram in their order, and a line for each series of its data; each text once."""
    reader = _Reader()
    package.walk(name, reader)
    reader.finish()
    return tuple(dict.fromkeys(reader.texts))


def drawn(package: Package, part: str, identifier: str | None, kinds: frozenset[str]) -> tuple[str, ...]:
    """The texts of the part that *part* calls so, if it is of one of *kinds*."""
    found = package.relations(part).get(identifier or "")
    if found is None or found.external or found.kind not in kinds or found.target not in package:
        return ()
    shapes = package.related(found.target, "chartUserShapes")
    return tuple(text for part in (found.target, *shapes) for text in texts_of(package, part))


class _Reader:
    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._paragraphs = self._caches = 0
        self._heard = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "a:p":
            self.finish()
            self._paragraphs += 1
        elif name in _CACHES:
            self.finish()
            self._caches += 1
        elif name in _BREAKS and self._paragraphs:
            self._pieces.append(_BREAKS[name])
        elif name in {"c:v", "cx:pt"} or (name == "cx:v" and not self._caches):
            self._heard = True
            self._pieces.append("\t" if self._pieces else "")
        elif name in {"a:t", "m:t", "cx:v"}:
            self._heard = True
        elif name in {"c:tx", "c:f"}:
            self._heard = False
        if attributes.get("descr"):
            self.texts.append(attributes["descr"])

    def end(self, name: str) -> None:
        self._heard = False
        if name == "a:p" or name in _CACHES or (name in {"c:v", "cx:v"} and not self._caches):
            self.finish()

    def text(self, text: str, line: int, column: int) -> None:  # noqa: ARG002 - the interface of events
        if self._heard:
            self._pieces.append(text)

    def finish(self) -> None:
        """End what is open."""
        text = "".join(self._pieces).strip()
        if text:
            self.texts.append(text)
        self._pieces.clear()
