"""No writing but in one folder, no network, no signals to others: Landlock (``man 7 landlock``), from Linux 5.13 on."""

import contextlib
import os
import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ctypes

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION, _PATH_BENEATH = 1, 1
_PR_SET_NO_NEW_PRIVS = 38

_WRITE_FILE: Final = 1 << 1
_CHANGE: Final = _WRITE_FILE | sum(1 << bit for bit in range(4, 13))  # remove and make whatever there is
_SINCE: Final = ((2, 1 << 13), (3, 1 << 14), (5, 1 << 15))  # to link elsewhere, to truncate, to control a device
_NETWORK, _NETWORK_SINCE = 0b11, 4  # bind and connect, TCP
_SCOPED, _SCOPED_SINCE = 0b11, 6  # abstract sockets and signals


def confine(libc: "ctypes.CDLL", folder: str | None) -> int:
    """Let this process, and what it starts, write in *folder* alone, for good: the version (ABI) that does; 0: none.

    With a *folder*, ``/dev/null`` may be written too.
    """
    import ctypes

    version = int(libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION))
    if version < 1:
        return 0
    writes = _CHANGE | sum(right for since, right in _SINCE if version >= since)
    network = _NETWORK if version >= _NETWORK_SINCE else 0
    scoped = _SCOPED if version >= _SCOPED_SINCE else 0
    asked = struct.pack("QQQ", writes, network, scoped)[: 8 * (1 + bool(network) + bool(scoped))]
    rules = int(libc.syscall(_CREATE_RULESET, asked, ctypes.c_size_t(len(asked)), 0))
    if rules < 0:
        return 0
    try:
        for path, rights in ((folder, writes), ("/dev/null", _WRITE_FILE)) if folder else ():
            _allow(libc, rules, path, rights)
        done = libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 and libc.syscall(_RESTRICT_SELF, rules, 0) == 0
    finally:
        os.close(rules)
    return version if done else 0


def _allow(libc: "ctypes.CDLL", rules: int, path: str, rights: int) -> None:
    with contextlib.suppress(OSError):
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        libc.syscall(_ADD_RULE, rules, _PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
        os.close(place)
