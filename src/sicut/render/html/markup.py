"""Writing elements: the one place that builds tags. A child that is no :class:`Markup` is text, and is escaped."""

import re
from collections.abc import Mapping
from typing import Final

from sicut.render import escape

Attributes = Mapping[str, str | bool | None]

_BARE: Final = re.compile(r"[A-Za-z0-9#_.:-]+")
_VOID: Final = frozenset("br hr img input meta rect line path circle use".split())
_VOID_IN_HTML: Final = frozenset("br hr img input meta".split())


class Markup(str):
    """HTML that is finished: nothing in it is escaped again."""

    __slots__ = ()


NOTHING: Final = Markup("")


def text(words: str) -> Markup:
    """*words* as text of a page."""
    return Markup(_text(words))


def joined(*children: str) -> Markup:
    """*children* one after the other, each escaped unless it is markup."""
    return Markup("".join(child if isinstance(child, Markup) else _text(child) for child in children))


def element(name: str, attributes: Attributes | None = None, *children: str) -> Markup:
    """The element *name*. An attribute that is ``True`` stands without a value; ``False`` and ``None`` are left out."""
    head = name + "".join(_attribute(key, value) for key, value in (attributes or {}).items())
    if name in _VOID:
        return Markup(f"<{head}>" if name in _VOID_IN_HTML else f"<{head} />")
    return Markup(f"<{head}>{joined(*children)}</{name}>")


def raw(name: str, attributes: Attributes, content: str) -> Markup:
    """A ``style`` or ``script`` with *content* as it stands, which must not end the element."""
    if f"</{name}" in content.lower() or "<!--" in content:
        raise ValueError(f"the content would end the element {name}")
    head = name + "".join(_attribute(key, value) for key, value in attributes.items())
    return Markup(f"<{head}>{content}</{name}>")


def _text(words: str) -> str:
    """Escaped *words*; quotation marks end nothing outside of tags and stay as they are."""
    return escape.html(words).replace("&quot;", '"').replace("&#39;", "'")


def _attribute(name: str, value: str | bool | None) -> str:  # noqa: FBT001 - a value, not a switch
    if value is None or value is False:
        return ""
    if value is True:
        return f" {name}"
    if _BARE.fullmatch(value):
        return f" {name}={value}"
    return f' {name}="{escape.html(value)}"'
