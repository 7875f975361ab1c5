"""What a reader's process may no longer ask of Linux: a filter of system calls (seccomp-bpf, ``man 2 seccomp``).

Denied, with EPERM: the network; other processes; what changes the system; owners, modes and times of files; io_uring,
which would go past the filter. Unless it may run programs, also: to start a process or a thread, and to write a file.
"""

import errno
import os
import struct
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ctypes

# The numbers on x86-64 and on arm64 (and all later architectures); "-": there is none.
_ALWAYS: Final = """
socket 41 198  socketpair 53 199  connect 42 203  bind 49 200  listen 50 201
io_uring_setup 425 425  io_uring_enter 426 426  io_uring_register 427 427
ptrace 101 117  process_vm_readv 310 270  process_vm_writev 311 271  kcmp 312 272  process_madvise 440 440
pidfd_open 434 434  pidfd_getfd 438 438  pidfd_send_signal 424 424
tkill 200 130  rt_sigqueueinfo 129 138  rt_tgsigqueueinfo 297 240
mount 165 40  umount2 166 39  pivot_root 155 41  chroot 161 51  move_mount 429 429  open_tree 428 428
fsopen 430 430  fsconfig 431 431  fsmount 432 432  fspick 433 433  mount_setattr 442 442
name_to_handle_at 303 264  open_by_handle_at 304 265  unshare 272 97  setns 308 268
kexec_load 246 104  kexec_file_load 320 294  init_module 175 105  finit_module 313 273  delete_module 176 106
reboot 169 142  swapon 167 224  swapoff 168 225  acct 163 89  quotactl 179 60  personality 135 92
ioperm 173 -  iopl 172 -  sethostname 170 161  setdomainname 171 162
settimeofday 164 170  clock_settime 227 112  clock_adjtime 305 266  adjtimex 159 171
bpf 321 280  perf_event_open 298 241  userfaultfd 323 282  keyctl 250 219  add_key 248 217  request_key 249 218
chmod 90 -  fchmod 91 52  fchmodat 268 53  fchmodat2 452 452
chown 92 -  fchown 93 55  lchown 94 -  fchownat 260 54
setxattr 188 5  lsetxattr 189 6  fsetxattr 190 7  removexattr 197 14  lremovexattr 198 15  fremovexattr 199 16
utime 132 -  utimes 235 -  futimesat 261 -  utimensat 280 88
"""
_UNLESS_PROGRAMS: Final = """
execve 59 221  execveat 322 281  fork 57 -  vfork 58 -  clone 56 220  clone3 435 435  kill 62 129
creat 85 -  truncate 76 45  unlink 87 -  unlinkat 263 35  rename 82 -  renameat 264 38  renameat2 316 276
mkdir 83 -  mkdirat 258 34  rmdir 84 -  symlink 88 -  symlinkat 266 36  link 86 -  linkat 265 37
mknod 133 -  mknodat 259 33
"""
_ARCHITECTURES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_TGKILL, _PRLIMIT = (234, 131), (302, 261)
_OPEN, _OPENAT, _OPENAT2 = (2, None), (257, 56), 437
_X32 = 0x40000000

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_REFUSE = 0x00050000 | errno.EPERM
_UNKNOWN = 0x00050000 | errno.ENOSYS
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2

_Step = tuple[int, int, int, int]


def confine(libc: "ctypes.CDLL", *, programs: bool) -> bool:
    """Filter the system calls of this thread and of what it starts, for good. ``False``: this system cannot.

    *programs*: it may run programs and write files; the network stays closed.
    """
    import ctypes

    architecture = _ARCHITECTURES.get(os.uname().machine)
    if architecture is None or struct.calcsize("P") != struct.calcsize("Q"):
        return False
    steps = b"".join(struct.pack("<HBBI", *step) for step in _program(*architecture, programs=programs))
    held = ctypes.create_string_buffer(steps, len(steps))
    filtered = struct.pack("HxxxxxxP", len(steps) // 8, ctypes.addressof(held))
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, filtered, 0, 0) == 0)


def _program(column: int, architecture: int, *, programs: bool) -> Iterator[_Step]:
    yield (_LOAD, 0, 0, _ARCHITECTURE)
    yield from ((_EQUAL, 1, 0, architecture), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, _NUMBER))
    yield from ((_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _UNKNOWN))
    for number in _numbers(_ALWAYS if programs else _ALWAYS + _UNLESS_PROGRAMS, column):
        yield from ((_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE))
    yield from _when(_PRLIMIT[column], 0, (_EQUAL, 0, 1, 0), (_ALLOW, _REFUSE))
    if not programs:
        yield from _when(_TGKILL[column], 0, (_EQUAL, 0, 1, os.getpid()), (_ALLOW, _REFUSE))
        yield from _read_only(column)
    yield (_RETURN, 0, 0, _ALLOW)


def _read_only(column: int) -> Iterator[_Step]:
    """No file is opened to be written. ``openat2`` has its flags in memory, where a filter cannot look."""
    yield from ((_EQUAL, 0, 1, _OPENAT2), (_RETURN, 0, 0, _UNKNOWN))
    yield from _when(_OPENAT[column], 2, (_ANY_BIT, 0, 1, _TO_WRITE), (_REFUSE, _ALLOW))
    number = _OPEN[column]
    if number is not None:
        yield from _when(number, 1, (_ANY_BIT, 0, 1, _TO_WRITE), (_REFUSE, _ALLOW))


def _when(number: int, argument: int, test: _Step, answers: tuple[int, int]) -> Sequence[_Step]:
    """For the call *number*: the first of *answers* where its *argument* (the low half) passes *test*, else the other.

    The arguments are read from their first byte: both architectures are little-endian.
    """
    load = (_LOAD, 0, 0, _ARGUMENTS + 8 * argument)
    return ((_EQUAL, 0, 4, number), load, test, (_RETURN, 0, 0, answers[0]), (_RETURN, 0, 0, answers[1]))


def _numbers(table: str, column: int) -> Iterator[int]:
    words = table.split()
    return (int(word) for word in words[1 + column :: 3] if word != "-")
