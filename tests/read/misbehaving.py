"""A reader that does what its input says, and an archive of such: run in a child by the tests of the sandbox."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sicut.model.document import Document
from sicut.model.reading import ReadingOptions
from sicut.read import reader
from sicut.read.frames import Frame
from sicut.read.reader import Begin, unreadable

MARK = b"sicut:"


def read_all(
    data: bytes, path: str, reading: ReadingOptions, begin: Begin | None = None, frames: tuple[Frame, ...] = ()
) -> Iterator[Document]:
    """``sicut:deed argument``: do that, and read the line; ``sicut:archive``: each further line is a member."""
    head, _, rest = data.partition(b"\n")
    if head == MARK + b"archive":
        for number, line in enumerate(rest.splitlines()):
            name = f"{path}!{number}"
            if line == MARK + b"list":
                os.abort()
            if begin is None or begin((number,), name, line):
                yield from read_all(line, name, reading)
        return
    if head.startswith(MARK):
        deed, _, argument = head.removeprefix(MARK).decode().partition(" ")
        answer = DEEDS[deed](argument)
        if answer is not None:
            yield unreadable(data, path, siglum="", reason=answer)
            return
    yield from reader.read_all(data, path, reading, frames=frames)


def _tried(deed: Callable[[], object]) -> str:
    try:
        deed()
    except OSError as error:
        return f"refused ({type(error).__name__})"
    return "done"


def _spin(_: str) -> None:
    while True:
        pass


def _sleep(_: str) -> None:
    time.sleep(600)


def _nap(seconds: str) -> None:
    time.sleep(float(seconds))


def _eat(_: str) -> None:
    held = []
    while True:
        held.append(bytearray(1024 * 1024))


def _write(path: str) -> str:
    return _tried(lambda: Path(path).write_text("words", encoding="utf-8"))


def _remove(path: str) -> str:
    return _tried(lambda: Path(path).unlink())


def _make(path: str) -> str:
    return _tried(lambda: Path(path).mkdir())


def _mode(path: str) -> str:
    return _tried(lambda: Path(path).chmod(0o777))


def _call(port: str) -> str:
    return _tried(lambda: socket.create_connection(("127.0.0.1", int(port)), timeout=5).close())


def _fork(_: str) -> str:
    def forked() -> None:
        while os.fork() >= 0:
            pass

    return _tried(forked)


def _run(_: str) -> str:
    return _tried(lambda: subprocess.run([sys.executable, "-c", "pass"], check=False))


def _kill(pid: str) -> str:
    return _tried(lambda: os.kill(int(pid), signal.SIGTERM))


def _crash(_: str) -> None:
    ctypes.string_at(0)


def _fail(name: str) -> None:
    raise {"key": KeyError, "recursion": RecursionError, "exit": SystemExit, "memory": MemoryError}[name]


def _say(said: str) -> None:
    for pipe in range(2, 10):
        try:
            os.write(pipe, bytes.fromhex(said))
        except OSError:
            continue
    os._exit(0)


def _hush(_: str) -> None:
    os.closerange(2, 20)
    time.sleep(600)


def _print(_: str) -> None:
    sys.stdout.write("words\n" * 1000)
    sys.stdout.flush()
    os.write(1, b"words\n")


def _abort(_: str) -> None:
    os.abort()


def _leave(_: str) -> None:
    os._exit(7)


def _who(_: str) -> str:
    return str(os.getpid())


def _about(_: str) -> str:
    return " ".join(sorted(os.environ)) + " in " + str(Path.cwd())


DEEDS: dict[str, Callable[[str], str | None]] = {
    "spin": _spin,
    "sleep": _sleep,
    "eat": _eat,
    "nap": _nap,
    "write": _write,
    "remove": _remove,
    "make": _make,
    "mode": _mode,
    "call": _call,
    "fork": _fork,
    "run": _run,
    "kill": _kill,
    "crash": _crash,
    "fail": _fail,
    "say": _say,
    "hush": _hush,
    "print": _print,
    "abort": _abort,
    "leave": _leave,
    "who": _who,
    "about": _about,
}
