"""The door to the native core: what crosses it are buffers of bytes, never objects.

Numbers are 64 bits, little-endian; a text is UTF-8 after its length. ``core/src/wire.rs`` reads and writes the same.
"""

import struct
import sys
from array import array
from collections.abc import Callable, Iterable
from ctypes import (
    CDLL,
    POINTER,
    Structure,
    addressof,
    byref,
    c_char,
    c_char_p,
    c_int32,
    c_size_t,
    c_uint32,
    c_void_p,
    string_at,
)
from functools import cache
from mmap import mmap
from typing import TypeAlias
from weakref import finalize

from sicut.engine import CORE, LIBRARY, engine
from sicut.errors import DamagedIndexError, UsageError

ABI = 3
DAMAGED = 3
Numbers: TypeAlias = "array[int]"


class _Buffer(Structure):
    """Bytes of the core's, to be freed by it."""

    _fields_ = (("start", c_void_p), ("length", c_size_t))


class Core:
    """The loaded library."""

    __slots__ = ("_close", "_free", "_library", "_open", "_steps")

    def __init__(self, library: CDLL) -> None:
        self._library = library
        self._free, self._open, self._close = library.sicut_free, library.sicut_open, library.sicut_close
        self._free.argtypes, self._free.restype = (c_void_p, c_size_t), None
        self._open.argtypes, self._open.restype = (), c_void_p
        self._close.argtypes, self._close.restype = (c_void_p,), None
        self._steps: dict[str, Callable[..., int]] = {}

    def call(self, step: str, sent: bytes, index: int | None = None) -> bytes:
        """What the step *step* of the core answers to *sent*; *index*: what :meth:`open` gave, for steps on an index.

        Raises:
            DamagedIndexError: A file that was attached is not as it was written.
            RuntimeError: A fault in the core or in what was sent; never one of the texts.
        """
        before = () if index is None else (index,)
        return self._answered(step, before, sent)

    def call_over(self, step: str, one: memoryview, other: memoryview, sent: bytes) -> bytes:
        """The same for a step over two stretches of memory."""
        return self._answered(step, (*_memory(one), *_memory(other)), sent)

    def _answered(self, step: str, before: tuple[int, ...], sent: bytes) -> bytes:
        out = _Buffer()
        function = self._steps.get(step) or self._step(step, len(before))
        code = function(*before, sent, len(sent), byref(out))
        answer = b""
        if out.start:
            answer = string_at(out.start, out.length)
            self._free(out.start, out.length)
        if code == DAMAGED:
            name = answer.decode("utf-8", "replace")
            raise DamagedIndexError(f"{name} is damaged: its bytes are not those that were written")
        if code:
            raise RuntimeError(f"the core failed in {step} ({code}): {answer.decode('utf-8', 'replace')}")
        return answer

    def _step(self, step: str, before: int) -> Callable[..., int]:
        function = getattr(self._library, f"sicut_{step}")
        kinds = (c_void_p,) * (before % 2) + (c_void_p, c_size_t) * (before // 2)
        function.argtypes = (*kinds, c_char_p, c_size_t, POINTER(_Buffer))
        function.restype = c_int32
        return self._steps.setdefault(step, function)

    def attach(self, index: int, file: memoryview, sent: bytes) -> None:
        """Add a mapped *file* to an index, which may refer to it until it is closed."""
        self._answered("attach", (index, *_memory(file)), sent)

    def opened(self) -> "Opened":
        """A new index, empty."""
        index = int(self._open())
        made = Opened(self, index)
        finalize(made, self._close, index)
        return made


class Opened:
    """An index in the core's memory, which is freed with this object."""

    __slots__ = ("__weakref__", "_files", "_index", "core")

    def __init__(self, core: Core, index: int) -> None:
        self.core, self._index = core, index
        self._files: list[memoryview] = []

    def attach(self, file: mmap, sent: bytes) -> None:
        """Add a mapped *file*, which stays mapped as long as this lives."""
        view = memoryview(file)
        self._files.append(view)
        self.core.attach(self._index, view, sent)

    def answer(self, step: str, sent: bytes = b"") -> bytes:
        """What a step of the core says of this index."""
        return self.core.call(step, sent, self._index)

    def asked(self, step: str, sent: bytes = b"") -> Numbers:
        """The numbers that a step of the core says of this index."""
        return received(self.answer(step, sent))


def core() -> Core | None:
    """The native core when it is the engine in use, loaded on first use; else nothing.

    Raises:
        UsageError: There is a core that cannot be loaded, or one built from other sources.
    """
    return _loaded() if engine() == CORE else None


@cache
def _loaded() -> Core:
    try:
        library = CDLL(LIBRARY)
        library.sicut_abi.restype = c_uint32
        found = library.sicut_abi()
    except (OSError, AttributeError) as error:
        raise UsageError(f"the native core cannot be loaded, install sicut again: {error}") from None
    if found != ABI:
        raise UsageError(f"the native core was built from other sources, install sicut again: {LIBRARY}")
    return Core(library)


def _memory(view: memoryview) -> tuple[int, int]:
    """The address of some memory, and its length."""
    return (addressof(c_char.from_buffer(view)), len(view)) if len(view) else (0, 0)


def bytes_at(answer: bytes, at: int) -> tuple[bytes, int]:
    """Bytes that stand in an answer after their length, and where they end."""
    end = at + 8 + int.from_bytes(answer[at : at + 8], "little")
    return answer[at + 8 : end], end


def numbers_at(answer: bytes, at: int) -> tuple[Numbers, int]:
    """Numbers that stand in an answer after their count, and where they end."""
    end = at + 8 + 8 * int.from_bytes(answer[at : at + 8], "little")
    return received(answer[at + 8 : end]), end


def number(value: int) -> bytes:
    """One number, to be sent."""
    return struct.pack("<Q", value)


def numbers(values: Iterable[int]) -> bytes:
    """How many numbers, and these, to be sent."""
    made = array("Q", values)
    if sys.byteorder == "big":
        made.byteswap()
    return number(len(made)) + made.tobytes()


def received(answer: bytes) -> Numbers:
    """The numbers of an answer."""
    found = array("Q", answer)
    if sys.byteorder == "big":
        found.byteswap()
    return found


def encoded(value: str) -> bytes:
    """A text, to be sent as all that is left; half a surrogate pair counts as a character."""
    return value.encode("utf-8", "surrogatepass")


def text(value: str) -> bytes:
    """A text's length in bytes and the text, to be sent."""
    found = encoded(value)
    return number(len(found)) + found
