"""A ZIP archive of documents: what would be read in a folder, in its order."""

from collections.abc import Callable, Collection, Iterator

from sicut.errors import UnreadableError
from sicut.model.reading import ReadingOptions
from sicut.read import formats, scan
from sicut.read.folder import passed_over
from sicut.read.frames import loaded
from sicut.read.member_names import Names
from sicut.read.reader import Member
from sicut.read.zipped import Zipped

_MOST_NAMED = 10
_PAGES = (".html", ".htm", ".xhtml")


def members(data: bytes, path: str, reading: ReadingOptions) -> Iterator[Member]:
    """The documents; one that is damaged or protected by a password says so.

    Raises:
        UnreadableError: it is no intact archive, or beyond a limit of :mod:`sicut.read.scan`.
    """
    del reading
    archive = Zipped(data, path)
    skipped = passed_over(archive)
    names = Names()
    remarks = _remarks(skipped)
    for name in archive:
        if name in skipped:
            continue
        try:
            scan.check_size(archive.size(name), name)
            content = archive.read(name)
        except UnreadableError as error:
            yield Member(names.of(name), b"", reason=error.reason, remarks=remarks)
        else:
            frames = loaded(content, name, _reader(archive)) if name.lower().endswith(_PAGES) else ()
            reason = None if content else "the file is empty"
            yield Member(names.of(name), content, reason=reason, frames=frames, remarks=remarks)
        remarks = ()


def _remarks(skipped: Collection[str]) -> tuple[str, ...]:
    """What the first document tells of hidden files that are documents by their names."""
    texts = [name for name in sorted(skipped) if formats.suffix_of(name) in formats.READ and "__MACOSX" not in name]
    hidden = [name for name in texts if any(part.startswith(".") and part.strip(".") for part in name.split("/"))]
    if not hidden:
        return ()
    listed = ", ".join(name[:80] for name in hidden[:_MOST_NAMED]) + ", …" * (len(hidden) > _MOST_NAMED)
    noun = "file of the archive is" if len(hidden) == 1 else "files of the archive are"
    return (f"{len(hidden)} hidden {noun} passed over, as in a folder: {listed}",)


def _reader(archive: Zipped) -> Callable[[str], bytes | None]:
    def content_of(name: str) -> bytes | None:
        try:
            return archive.read(name) if name in archive else None
        except UnreadableError:
            return None

    return content_of
