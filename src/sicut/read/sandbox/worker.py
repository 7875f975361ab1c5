"""One child, seen from the parent, which believes nothing that it says before it has looked at it."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from math import inf
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import IO, BinaryIO, Final, NamedTuple, cast

from sicut.model.document import Document
from sicut.model.reading import ReadingOptions
from sicut.read import frames as saved
from sicut.read.sandbox import frames, reasons
from sicut.read.sandbox.answer import DONE
from sicut.read.sandbox.confinement import Confinement
from sicut.read.sandbox.frames import Frame, Kind
from sicut.read.sandbox.place import Named, Place, Position, unread
from sicut.read.sandbox.wire import document_of, sha256_of, text_of

READER: Final = "sicut.read.reader"
_START: Final = 60.0
_PATIENCE: Final = 1.0
_PIPE: Final = 1024 * 1024
_NANOSECONDS: Final = 1_000_000_000
_POSIX: Final = os.name == "posix"
_PASSED_ON: Final = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TESSDATA_PREFIX")
_BOOT: Final = """
import json, sys
orders = json.loads(sys.argv[1])
sys.path[:] = orders["path"]
from sicut.read.sandbox.child import main
main(orders)
"""


class BrokenError(Exception):
    """A child gave no full answer; its text says why."""


class Input(NamedTuple):
    """What a child is to read, and where it is to go on."""

    named: Named
    data: Callable[[], tuple[bytes, tuple[saved.Frame, ...]]]
    after: Position | None


class Told:
    """A document as a child told it: looked at when it is wanted, since it takes little memory until then."""

    def __init__(self, frame: Frame, named: Named, worker: "Worker") -> None:
        self.size = frame.size
        self._frame: Frame | None = frame
        self._named = named
        self._worker = worker

    def document(self) -> Document:
        """The document, or one that is unreadable: then the child is not to be asked again. To be called once."""
        frame, self._frame = self._frame, None
        with contextlib.suppress(ValueError, TypeError, MemoryError):
            document = document_of(frame) if frame is not None else None
            if document is not None and (document.path, document.sha256) == self._named:
                return document
        self._worker.is_trusted = False
        return unread(self._named, reasons.NO_ANSWER)


class Worker:
    """A process that reads one input after the other, until it leaves or is killed."""

    def __init__(self, reading: ReadingOptions, reader: str) -> None:
        """Start it.

        Raises:
            BrokenError: the system does not start it.
        """
        self._budget = reading.budget
        self._lock = Lock()
        self._due = inf
        self._is_late = False
        self._folder = _folder() if reading.ocr else None
        orders = {"path": _modules(), "reader": reader, "reading": reading, "folder": self._folder}
        try:
            self._process = subprocess.Popen(  # noqa: S603 - it is this Python
                [sys.executable, "-I", "-S", "-X", "utf8", "-c", _BOOT, json.dumps(orders)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=self._folder or Path(os.sep).absolute(),
                env=_environment(self._folder),
                start_new_session=_POSIX,
            )
        except (OSError, ValueError) as error:
            self._remove_folder()
            raise BrokenError(f"its reader could not be started ({type(error).__name__})") from None
        self._widen_pipes()
        self.is_trusted = self._is_free = True
        self.ended = DONE
        self._kept: Confinement | None = None

    def confinement(self) -> Confinement:
        """What the child is kept from; waits until it can read.

        Raises:
            BrokenError: it cannot.
        """
        if self._kept is None:
            self._wait(_START)
            with self._believing():
                landlock, seccomp = cast("list[int]", frames.unpacked(self._frame(Kind.READY).header))
                self._kept = Confinement(int(landlock), bool(seccomp))
        return self._kept

    def read(self, given: Input, place: Place) -> Iterator[Told]:
        """Its documents; *place* follows them.

        ``ended`` is then how it ended. A child that is no longer ``is_fit`` must be closed.

        Raises:
            BrokenError: the document at *place* broke the reader.
        """
        self._is_free = False
        self.confinement()
        self._wait(self._budget.wall)
        self._send(given)
        del given
        while True:
            frame = self._frame(Kind.BEGUN, Kind.DOCUMENT, Kind.ENDED)
            with self._believing():
                if frame.kind is Kind.ENDED:
                    self.ended = text_of(frames.unpacked(frame.header))
                    break
                if place.is_over:
                    raise ValueError(frame.kind)
                if frame.kind is Kind.BEGUN:
                    place.begin(*_begun(frame))
                    self._wait(self._budget.wall)
                    continue
            self._wait(self._budget.wall)
            yield Told(frame, place.named, self)
            place.end()
            del frame
        self._wait(inf)
        self._is_free = self.ended == DONE and not self._is_late

    @property
    def is_fit(self) -> bool:
        """Whether it can be asked again."""
        return self._is_free and self.is_trusted and self._process.poll() is None

    def _widen_pipes(self) -> None:
        """Let more through at once: fewer turns a document. What the system refuses stays as it is."""
        if sys.platform == "linux":
            from fcntl import F_SETPIPE_SZ, fcntl

            for pipe in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError):
                    fcntl(_pipe(pipe), F_SETPIPE_SZ, _PIPE)

    def _send(self, given: Input) -> None:
        data, inner = given.data()
        told = [(one.path, one.line, None if one.data is None else len(one.data)) for one in inner]
        header = frames.packed((*given.named, given.after, told))
        whole = b"".join((data, *(one.data or b"" for one in inner))) if inner else data
        frame = Frame(Kind.READ, header, data=whole)
        del data, inner, whole
        try:
            frames.write(_pipe(self._process.stdin), frame)
        except OSError:
            raise BrokenError(self._why()) from None

    def _frame(self, *kinds: Kind) -> Frame:
        with self._believing():
            frame = frames.read(_pipe(self._process.stdout), self._budget)
            if frame is not None and frame.kind not in kinds:
                raise ValueError(frame.kind)
        if frame is None:
            raise BrokenError(self._why())
        return frame

    @contextlib.contextmanager
    def _believing(self) -> Iterator[None]:
        """What is wrong in here ends the child: it may say anything now."""
        try:
            yield
        except (ValueError, TypeError, MemoryError):
            self.kill()
            raise BrokenError(reasons.NO_ANSWER) from None

    def _why(self) -> str:
        """Why it says no more."""
        status: int | None = None
        with contextlib.suppress(subprocess.TimeoutExpired):
            status = self._process.wait(_PATIENCE)
        if self._is_late:
            return reasons.too_long(self._budget)
        return reasons.NO_ANSWER if status is None else reasons.ended(status, self._budget)

    def _wait(self, seconds: float) -> None:
        """From now on it may take so long, not counting the time in which it waits for a processor."""
        starved = 0.0 if seconds == inf else self.starved()
        with self._lock:
            self._due = monotonic() + seconds - starved

    def look(self, now: float) -> None:
        """End it if it is late; called every now and then from another thread."""
        with self._lock:
            if now > self._due and not self._is_late and now > self._due + self.starved():
                self._is_late = True
                self.kill()

    def starved(self) -> float:
        """For how many seconds it could have run, but had no processor: a busy machine makes no document unreadable."""
        try:
            with open(f"/proc/{self._process.pid}/schedstat", "rb") as file:  # noqa: PTH123 - once a document
                return int(file.read().split()[1]) / _NANOSECONDS
        except (OSError, ValueError, IndexError):
            return 0.0

    def kill(self) -> None:
        """End it, and what it started, at once. From any thread."""
        if not _POSIX:
            self._process.kill()
        elif self._process.returncode is None or self._folder is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def close(self) -> None:
        """End it and leave nothing behind."""
        self._wait(inf)
        self.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                _pipe(pipe).close()
        self._remove_folder()

    def _remove_folder(self) -> None:
        if self._folder is not None:
            from shutil import rmtree

            rmtree(self._folder, ignore_errors=True)


def _begun(frame: Frame) -> tuple[Position, Named]:
    at, path, named = cast("tuple[object, object, object]", frames.unpacked(frame.header))
    if not isinstance(at, list) or {*map(type, at)} != {int}:
        raise ValueError("this is no place")
    return tuple(at), Named(text_of(path), sha256_of(named))


def _pipe(pipe: IO[bytes] | None) -> BinaryIO:
    if pipe is None:
        raise ValueError("there is no pipe")
    return cast("BinaryIO", pipe)


def _folder() -> str:
    from tempfile import mkdtemp

    return str(Path(mkdtemp(prefix="sicut-")).resolve())


def _modules() -> list[str]:
    """Where the parent finds its modules, and this package for sure: a child must not look at where it stands."""
    home = str(Path(__file__).absolute().parents[3])
    places = [str(Path(place).absolute()) for place in sys.path]
    return places if home in places else [*places, home]


def _environment(folder: str | None) -> dict[str, str]:
    told = {"LANG": "C.UTF-8", "PYTHONHASHSEED": "0", "OMP_THREAD_LIMIT": "1"}
    if folder is not None:
        told["TMPDIR"] = folder
    return told | {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
