"""The pages, from templates; every text in them leaves through the one escape for HTML."""

from functools import cache
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup as Safe

from sicut.render import escape
from sicut.render.html.markup import Markup
from sicut.render.html.page import asset

ASSETS: Final = {
    "dossier.css": ("sicut.render.html", "text/css"),
    "figures.css": ("sicut.render.html", "text/css"),
    "review.css": ("sicut.web", "text/css"),
    "dossier.js": ("sicut.render.html", "text/javascript"),
    "review.js": ("sicut.web", "text/javascript"),
}
"""Each file that a page loads, with its home and its media type."""


def page(template: str, nonce: str, **values: object) -> str:
    """The page *template* with *values*; its style and script carry *nonce*."""
    return _templates().get_template(template).render(nonce=nonce, **values)


def asset_named(name: str) -> tuple[bytes, str]:
    """A file that pages load, and its media type. Raises KeyError."""
    home, media_type = ASSETS[name]
    text = asset(name) if home == "sicut.render.html" else files(home).joinpath(name).read_text("utf-8")
    return text.encode(), media_type


def _finished(value: object) -> object:
    """*value* as a template puts it into a page."""
    if isinstance(value, Safe):
        return value
    return Safe(value) if isinstance(value, Markup) else Safe(escape.html(str(value)))  # noqa: S704 - it is escaped


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("sicut.web"),
        autoescape=True,
        finalize=_finished,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
