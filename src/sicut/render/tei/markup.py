"""Elements of XML, written."""

from collections.abc import Mapping

from sicut.render.escape import xml


def element(name: str, attributes: Mapping[str, str], content: str) -> str:
    """An element with *content*, which is escaped already; an attribute without a value is left out."""
    return f"{opened(name, attributes)}{content}</{name}>"


def lines(name: str, attributes: Mapping[str, str], *parts: str) -> str:
    """An element with each of *parts*, elements themselves, on a line."""
    return element(name, attributes, "\n".join(("", *parts, "")))


def empty(name: str, attributes: Mapping[str, str]) -> str:
    """An element without content."""
    return f"{opened(name, attributes)[:-1]}/>"


def opened(name: str, attributes: Mapping[str, str]) -> str:
    """The start of an element; the values of *attributes* are escaped here."""
    written = "".join(f' {key}="{xml(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{written}>"
