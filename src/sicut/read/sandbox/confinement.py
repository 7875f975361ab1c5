"""What keeps a reader from the network and from the disk, as far as the system can."""

import signal
import sys
from typing import NamedTuple

from sicut.read.sandbox import landlock, seccomp

_PR_SET_PDEATHSIG = 1


class Confinement(NamedTuple):
    """``landlock``: the version (ABI) of Landlock in force, 0: none; ``seccomp``: whether system calls are filtered."""

    landlock: int
    seccomp: bool


def confine(folder: str | None) -> Confinement:
    """Confine this process for good, and end it with its parent.

    *folder*: where it may write, and then it may run programs; else it may do neither.
    """
    if sys.platform != "linux":
        return Confinement(0, seccomp=False)
    import ctypes

    end_with_parent(signal.SIGKILL)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    kept = landlock.confine(libc, folder)
    return Confinement(kept, seccomp.confine(libc, programs=folder is not None))


def end_with_parent(by: signal.Signals) -> None:
    """Be sent the signal *by* when the thread that started this process ends; Linux alone knows this."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, by, 0, 0, 0)
