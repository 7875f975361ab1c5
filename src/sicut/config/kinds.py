"""Values of a settings file by their kind; a value of another kind is an error that says what may stand there."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from sicut.config.nearest import nearest

E = TypeVar("E", bound=StrEnum)


class WrongValueError(Exception):
    """A value that cannot be; its text says what is allowed."""


def choice(kind: type[E], value: object) -> E:
    """The member of *kind* called *value*."""
    for member in kind:
        if member.value == value:
            return member
    allowed = ", ".join(kind)
    if not isinstance(value, str):
        raise WrongValueError(f"must be one of {allowed}, not {kind_of(value)}")
    raise WrongValueError(f'"{value}" is none of {allowed}; the nearest is "{nearest(value, kind)}"')


def kind_of(value: object) -> str:
    """What a value is, in words."""
    names = {bool: "true or false", int: "a number", float: "a number", str: "a string", list: "a list"}
    return names.get(type(value), "a table" if isinstance(value, dict) else "a date or time")


def switch(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise WrongValueError(f"must be true or false, not {kind_of(value)}")
    return value


def strings(value: object) -> tuple[str, ...]:
    """A list of strings."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise WrongValueError("must be a list of strings")


def one_or_more(value: object) -> tuple[str, ...]:
    """A string, or a list of them."""
    return (value,) if isinstance(value, str) else strings(value)


def table(value: object) -> Mapping[str, object]:
    """A table."""
    if not isinstance(value, dict):
        raise WrongValueError(f"must be a table, not {kind_of(value)}")
    return value


def within(value: object, lowest: float, highest: float) -> float:
    """A number from *lowest* to *highest*."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not lowest <= value <= highest:
        raise WrongValueError(f"must be a number from {lowest:g} to {highest:g}")
    return float(value)
