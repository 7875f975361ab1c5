"""What a reader's process may take of the machine, set by itself for each document.

Who takes more time of the processor is ended by SIGPROF; who asks for more memory gets a ``MemoryError``, or breaks
off.
"""

import contextlib
import os
import signal
from typing import Final

from sicut.model.reading import MIB, Budget

try:
    import resource
except ImportError:  # not on Windows: there the wall clock of the parent is the one limit
    HAS_LIMITS = False
else:
    HAS_LIMITS = True

_FILES: Final = 256
_LARGEST_FILE: Final = 256 * MIB


def fix(*, writes: bool) -> None:
    """Set what is the same for all documents: no core files, few open files, none longer than a page's image."""
    if HAS_LIMITS:
        _lower(resource.RLIMIT_CORE, 0)
        _lower(resource.RLIMIT_NOFILE, _FILES)
        _lower(resource.RLIMIT_FSIZE, _LARGEST_FILE if writes else 0)


def begin(budget: Budget) -> None:
    """From now on *budget* counts, anew; what memory this process holds already counts too, up to half of it."""
    if HAS_LIMITS:
        signal.setitimer(signal.ITIMER_PROF, budget.cpu)
        reserved, held = _sizes()
        _limit_memory(reserved + budget.memory - min(held, budget.memory // 2))


def end() -> None:
    """No budget counts until the next begins."""
    if HAS_LIMITS:
        signal.setitimer(signal.ITIMER_PROF, 0)
        _limit_memory(None)


def resident() -> int:
    """The bytes of memory that this process holds; 0 where the system does not tell."""
    return _sizes()[1]


def _sizes() -> tuple[int, int]:
    """The bytes of this process, reserved and resident."""
    try:
        file = os.open("/proc/self/statm", os.O_RDONLY)
    except OSError:
        return 0, 0
    try:
        reserved, held = os.read(file, 100).split()[:2]
    finally:
        os.close(file)
    page = os.sysconf("SC_PAGE_SIZE")
    return int(reserved) * page, int(held) * page


def _limit_memory(size: int | None) -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    soft = hard if size is None or (hard != resource.RLIM_INFINITY and hard < size) else size
    with contextlib.suppress(ValueError, OSError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _lower(which: int, limit: int) -> None:
    hard = resource.getrlimit(which)[1]
    most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(which, (most, most))
