"""The union of all finders of references, if this sicut has one."""

from importlib import import_module

from sicut.claims.references.found import Finder


def finder() -> Finder | None:
    """``find_references`` of :mod:`sicut.claims.references`; ``None`` where it is not."""
    found: Finder | None = getattr(import_module("sicut.claims.references"), "find_references", None)
    return found
