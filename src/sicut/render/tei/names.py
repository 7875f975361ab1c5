"""Names that XML takes as identifiers."""

import re
from collections.abc import Iterable
from typing import Final

_NO_NAME: Final = re.compile(r"[^A-Za-z0-9._-]")
_BEGINS: Final = re.compile(r"[A-Za-z_]")
_TAKEN: Final = re.compile(r"[cf][0-9]+(?:\.[0-9]+)?|(?:status|licence|text)(?:\..*)?")
"""What claims, findings, the categories of statuses and licences, and the texts are called."""
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def witness_names(sigla: Iterable[str]) -> dict[str, str]:
    """For each siglum a name like it: ASCII letters, digits, points, hyphens and low lines; no two are the same.

    Source: Namespaces in XML 1.0, production 4 (NCName).
    """
    names: dict[str, str] = {}
    used: set[str] = set()
    for siglum in sigla:
        name = _NO_NAME.sub("_", siglum)
        plain = f"w_{name}" if not _BEGINS.match(name) or _TAKEN.fullmatch(name) else name
        found, number = plain, 2
        while found in used:
            found, number = f"{plain}-{number}", number + 1
        used.add(found)
        names[siglum] = found
    return names


def language(tag: str | None) -> str:
    """*tag* if it has the form of a language tag, else nothing."""
    return tag if tag is not None and _LANGUAGE.fullmatch(tag) else ""
