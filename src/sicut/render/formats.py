"""The formats of a run's output by name, each imported when it is asked for."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import MappingProxyType
from typing import Final

from sicut.model.picture import NO_PICTURES, Pictures
from sicut.model.result import Result


@dataclass(frozen=True, slots=True)
class Look:
    """What a format may want to know that no result says.

    ``show`` names what text formats list: the severities, ``unchecked``, and ``verified``. ``width`` is in columns.
    ``pictures`` are pages of sources; ``originals`` the very bytes of reports, by siglum; ``rules`` tells in a sentence
    what each rule flags, by code.
    """

    show: Collection[str] = ("error", "warning", "unchecked")
    colour: bool = False
    width: int = 100
    pictures: Pictures = NO_PICTURES
    originals: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    rules: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


Renderer = Callable[[Result, Look], str | bytes]

HOMES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "full": ("full", "in_full"),
        "concise": ("concise", "in_brief"),
        "json": ("as_json", "as_json"),
        "sarif": ("sarif", "as_sarif"),
        "annotations": ("annotations", "as_annotations"),
        "github": ("github", "as_github"),
        "gitlab": ("gitlab", "as_gitlab"),
        "junit": ("junit", "as_junit"),
        "csv": ("as_csv", "as_csv"),
        "markdown": ("markdown", "as_markdown"),
        "html": ("html", "as_html"),
        "docx": ("as_docx", "as_docx"),
        "tei": ("tei", "as_tei"),
    }
)
"""For each format the module of this package, and the function in it."""


def renderer(name: str) -> Renderer:
    """What writes the format called *name*: text, or the bytes of a file that is none."""
    home, function = HOMES[name]
    found: Renderer = getattr(import_module(f"sicut.render.{home}"), function)
    return found
