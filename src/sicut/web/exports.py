"""A run in each format, to download."""

from dataclasses import replace
from typing import Final, NamedTuple

from sicut.render.formats import HOMES, renderer
from sicut.web.desk import Checked
from sicut.web.uploads import safe_name

KINDS: Final = {
    "full": (".txt", "text/plain; charset=utf-8"),
    "concise": (".concise.txt", "text/plain; charset=utf-8"),
    "json": (".json", "application/json"),
    "sarif": (".sarif", "application/json"),
    "annotations": (".annotations.json", "application/json"),
    "github": (".github.txt", "text/plain; charset=utf-8"),
    "gitlab": (".gitlab.json", "application/json"),
    "junit": (".junit.xml", "application/xml"),
    "csv": (".csv", "text/csv; charset=utf-8"),
    "markdown": (".findings.md", "text/markdown; charset=utf-8"),
    "html": (".html", "text/html; charset=utf-8"),
    "docx": (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "tei": (".tei.xml", "application/xml"),
}
"""Each format's suffix and media type."""


class Export(NamedTuple):
    """A file to download."""

    name: str
    media_type: str
    data: bytes


def formats() -> tuple[str, ...]:
    """The formats to offer."""
    return tuple(name for name in HOMES if name in KINDS)


def export(checked: Checked, name: str) -> Export:
    """The run *checked* in the format *name*, which is one of :func:`formats`."""
    from sicut.api.originals import originals

    look = checked.look if name == "html" else replace(checked.look, originals=originals(checked.result))
    written = renderer(name)(checked.result, look)
    suffix, media_type = KINDS[name]
    report = checked.result.documents[0].siglum
    stem = safe_name(f"{report}.txt").removesuffix(".txt").encode("ascii", "replace").decode().replace("?", "-")
    data = written if isinstance(written, bytes) else written.encode("utf-8", "surrogatepass")
    return Export(f"{stem}{suffix}", media_type, data)
