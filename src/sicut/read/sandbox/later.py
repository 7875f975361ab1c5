"""Rows that take little memory until somebody looks at them."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar, overload

from sicut.model.document import Rows

_T = TypeVar("_T")


class Later(Rows[_T]):
    """A known number of rows that are made all at once at the first look."""

    __slots__ = ("_length", "_make", "_rows")

    def __init__(self, length: int, make: Callable[[], Iterable[_T]]) -> None:
        """*make* makes *length* rows, the same each time."""
        self._length = length
        self._make: Callable[[], Iterable[_T]] = make
        self._rows: tuple[_T, ...] | None = None

    def made(self) -> tuple[_T, ...]:
        """All rows."""
        if self._rows is None:
            self._rows = tuple(self._make())
            self._make = tuple
        return self._rows

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> _T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[_T, ...]: ...
    def __getitem__(self, index: int | slice) -> _T | tuple[_T, ...]:
        return self.made()[index]

    def __iter__(self) -> Iterator[_T]:
        return iter(self.made())
