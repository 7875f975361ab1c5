"""OpenDocument texts, presentations and sheets (ISO/IEC 26300, OASIS ODF 1.3), zipped or as one flat XML file."""

from collections.abc import Mapping

from sicut.errors import UnreadableError
from sicut.model.reading import ReadingOptions
from sicut.read import scan
from sicut.read.flow import Flow
from sicut.read.opendocument_names import PREFIXES
from sicut.read.opendocument_text import Texts
from sicut.read.parsed import Parsed, together
from sicut.read.xml import walk
from sicut.read.zipped import Zipped

_MANIFEST = {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest"}
_LOCKED = "it is protected by a password; save a copy without one"


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a text, a presentation or a sheet: all its text, what is apart from the running text included.

    Raises:
        UnreadableError: it is no OpenDocument file, protected by a password, or beyond a limit.
    """
    texts = Texts(reading.tracked_changes)
    if data.startswith(b"PK"):
        missing = _zipped(Zipped(data, path), path, texts)
    else:
        missing = [walk(data, path, texts, PREFIXES)]
    flow = Flow()
    texts.finish(flow)
    return flow.finish(
        texts.language(), together(*missing, *texts.missing), metadata=texts.metadata, remarks=texts.remarks
    )


def _zipped(archive: Zipped, path: str, texts: Texts) -> list[str | None]:
    """Tell *texts* the parts of an archive; what is missing."""
    missing = [_refuse_locked(archive, path)]
    if "content.xml" not in archive:
        raise UnreadableError(path, "it is no OpenDocument file: it has no content.xml")
    missing += [_part(archive, name, path, texts) for name in ("meta.xml", "styles.xml") if name in archive]
    content = archive.read("content.xml")
    scan.check_size(len(content), path)
    missing.append(walk(content, path, texts, PREFIXES))
    for name in archive:
        if name.startswith("Object") and name.endswith("/content.xml"):
            texts.begin_object()
            missing.append(_part(archive, name, path, texts))
    return missing


def _part(archive: Zipped, name: str, path: str, texts: Texts) -> str | None:
    """A part beside the text itself, whose loss costs no more than it."""
    depth = texts.depth
    try:
        broken = walk(archive.read(name), path, texts, PREFIXES)
    except UnreadableError as error:
        texts.unwind(depth)
        return f"its part {name[:80]} cannot be read ({error.reason})"
    return broken and f"its part {name[:80]} is broken ({broken})"


class _Encryption:
    """Looks for an encrypted part in a manifest."""

    found = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - a handler's signature
        self.found = self.found or name == "manifest:encryption-data"

    def end(self, name: str) -> None:
        pass

    def text(self, text: str, line: int, column: int) -> None:
        pass


def _refuse_locked(archive: Zipped, path: str) -> str | None:
    if "encrypted-package" in archive:
        raise UnreadableError(path, _LOCKED)
    if "META-INF/manifest.xml" not in archive:
        return None
    seen = _Encryption()
    try:
        walk(archive.read("META-INF/manifest.xml"), path, seen, _MANIFEST)
    except UnreadableError:
        return None  # without its list of parts all of them are still looked at
    if seen.found:
        raise UnreadableError(path, _LOCKED)
    return None
