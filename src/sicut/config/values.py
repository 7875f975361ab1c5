"""What each key of a settings file may hold."""

import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from sicut.config.nearest import nearest
from sicut.config.settings import Output, OutputFormat, Settings, Show
from sicut.model.collation import Licence
from sicut.model.finding import Severity
from sicut.model.policy import Profile, Scope

E = TypeVar("E", bound=StrEnum)
Setter = Callable[[Settings, object, str], Settings]


class WrongValueError(Exception):
    """A value that cannot be; its text says what is allowed."""


def choice(kind: type[E], value: object) -> E:
    """The member of *kind* called *value*."""
    for member in kind:
        if member.value == value:
            return member
    allowed = ", ".join(kind)
    if not isinstance(value, str):
        raise WrongValueError(f"must be one of {allowed}, not {_kind(value)}")
    raise WrongValueError(f'"{value}" is none of {allowed}; the nearest is "{nearest(value, kind)}"')


def output(value: str) -> Output:
    """One output, written ``FORMAT`` or ``FORMAT:FILE``."""
    name, colon, path = value.partition(":")
    if colon and not path:
        raise WrongValueError(f'"{value}" names no file after the colon')
    return Output(choice(OutputFormat, name), path or None)


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", str: "a string", list: "a list"}
    return names.get(type(value), "a table" if isinstance(value, dict) else "a date or time")


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongValueError(f"must be true or false, not {_kind(value)}")
    return value


def _strings(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise WrongValueError("must be a list of strings")


def _one_or_more(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else _strings(value)


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise WrongValueError(f"must be a table, not {_kind(value)}")
    return value


def _bound(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongValueError(f"must be a number above 0 and at most 1, not {_kind(value)}")
    if not 0 < value <= 1:
        raise WrongValueError(f"must be a number above 0 and at most 1, not {value}")
    return float(value)


def _licences(value: object) -> tuple[tuple[Licence, bool], ...]:
    return tuple((choice(Licence, name), _switch(granted)) for name, granted in sorted(_table(value).items()))


def _file_ignores(value: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((pattern, _one_or_more(rules)) for pattern, rules in _table(value).items())


def _paths(value: object, folder: str) -> tuple[str, ...]:
    return tuple(os.path.normpath(Path(folder, path)).replace(os.sep, "/") for path in _one_or_more(value))


SETTERS: Final[Mapping[str, Setter]] = {
    "profile": lambda settings, value, _: settings._replace(profile=choice(Profile, value)),
    "licences": lambda settings, value, _: settings._replace(licences=_licences(value)),
    "scope": lambda settings, value, _: settings._replace(scope=choice(Scope, value)),
    "bound": lambda settings, value, _: settings._replace(bound=_bound(value)),
    "sources": lambda settings, value, folder: settings._replace(sources=_paths(value, folder)),
    "bibliography": lambda settings, value, folder: settings._replace(bibliography=_paths(value, folder)),
    "select": lambda settings, value, _: settings._replace(select=_strings(value)),
    "extend-select": lambda settings, value, _: settings._replace(extend_select=_strings(value)),
    "ignore": lambda settings, value, _: settings._replace(ignore=_strings(value)),
    "per-file-ignores": lambda settings, value, _: settings._replace(per_file_ignores=_file_ignores(value)),
    "fail-on": lambda settings, value, _: settings._replace(fail_on=choice(Severity, value)),
    "allow-unchecked": lambda settings, value, _: settings._replace(allow_unchecked=_switch(value)),
    "allow-drafts": lambda settings, value, _: settings._replace(allow_drafts=_switch(value)),
    "show": lambda settings, value, _: settings._replace(
        show=tuple(choice(Show, name) for name in _one_or_more(value))
    ),
    "output-format": lambda settings, value, _: settings._replace(
        output_format=tuple(output(name) for name in _one_or_more(value))
    ),
}
"""For each key, in the order in which they are printed: settings, value, the file's folder → settings."""
