"""Whether a link leads to a file, or to a page."""

import posixpath
from urllib.parse import unquote, urlsplit

from sicut.text.fold import letters

_VAGUE = frozenset(
    ("index", "default", "home", "main", "article", "document", "download", "file", "page", "view", "show")
)
_LEAST = 4


def _is_address(target: str) -> bool:
    return "://" in target or target.startswith("//")


def _path(target: str) -> str:
    """*target* without fragment and query, its escapes resolved."""
    return unquote(target.partition("#")[0].partition("?")[0]).removeprefix("file://")


def same_path(path: str, target: str, *, beside: str = "") -> bool:
    """Whether *target*, a path in the document at the path *beside*, is the file at *path*."""
    if _is_address(target) and not target.startswith("file://"):
        return False
    meant = _path(target)
    return bool(meant) and posixpath.normpath(posixpath.join(posixpath.dirname(beside), meant)) == posixpath.normpath(
        path
    )


def same_address(one: str, other: str) -> bool:
    """Whether two URLs lead to one page: scheme, ``www.``, fragment and a slash at the end do not matter."""
    return _is_address(one) and _is_address(other) and _bare(one) == _bare(other)


def _bare(address: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", address, ""
    host = parts.netloc.rpartition("@")[2].removeprefix("www.")
    return ".".join(map(letters, host.split("."))), unquote(parts.path).rstrip("/"), parts.query


def same_name(path: str, target: str) -> bool:
    """Whether *target* ends in the name of the file at *path*; of a page's address the suffix does not matter."""
    name, meant = posixpath.basename(path.rpartition("!")[2]), posixpath.basename(_path(target).rstrip("/"))
    if not _is_address(target):
        return bool(meant) and name == meant
    stem, own = posixpath.splitext(meant)[0], posixpath.splitext(name)[0]
    return stem == own and len(stem) >= _LEAST and stem not in _VAGUE
