"""Several documents are read at once, and come in the order given."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from queue import SimpleQueue
from threading import Condition, Event, Thread
from time import monotonic
from types import TracebackType
from typing import Final, Self

from sicut.errors import UnreadableError
from sicut.model.document import Document
from sicut.model.reading import MIB, ReadingOptions
from sicut.read.files import load, shown_path
from sicut.read.frames import Frame
from sicut.read.reader import saved_frames, unreadable
from sicut.read.sandbox import reasons
from sicut.read.sandbox.confinement import Confinement
from sicut.read.sandbox.desk import Desk, held
from sicut.read.sandbox.here import Documents, Given, looked_at, read_here
from sicut.read.sandbox.place import Named
from sicut.read.sandbox.worker import READER, BrokenError, Told, Worker

_AHEAD: Final = 8
_HELD: Final = 16 * MIB
_TICKS: Final = 50
_LONGEST_TICK: Final = 0.25


class _Task:
    """An input on its way. ``answer``: its documents, or what went wrong in sicut itself."""

    def __init__(self, number: int, given: Given) -> None:
        self.number = number
        self.given = given
        self.is_here = False
        self.held = 0
        self.answer: SimpleQueue[Sequence[Told | Document] | BaseException] = SimpleQueue()


class Readers:
    """Children that read, started when they are needed and kept until this is closed. For one thread at a time."""

    def __init__(self, reading: ReadingOptions, *, reader: str = READER) -> None:
        """*reader*: the module whose ``read_all`` reads; another one draws pages, or is for tests."""
        self._reading = reading
        self._reader = reader
        self._most = reading.workers or _processors()
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._threads: list[Thread] = []
        self._workers: set[Worker] = set()
        self._room = Condition()
        self._idle = self._held = self._turn = self._given = 0
        self._over = Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all children."""
        with self._room:
            self._over.set()
            self._room.notify_all()
            for worker in self._workers:
                worker.kill()
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def read(self, given: Iterable[Given]) -> Iterator[Documents]:
        """For each input, in order, the documents in it; see :func:`sicut.read.reader.read_all`.

        Nothing is raised for what an input holds: a document that breaks its reader is unreadable, and costs only
        itself. Who does not take all closes the readers.
        """
        window: deque[_Task] = deque()
        try:
            for one in given:
                window.append(self._begun(one))
                if len(window) > _AHEAD * self._most:
                    yield self._ended(window.popleft())
            while window:
                yield self._ended(window.popleft())
        finally:
            if window:
                self.close()

    def confinement(self) -> Confinement:
        """What a child is kept from here.

        Raises:
            BrokenError: no child can be started.
        """
        worker = self._start()
        try:
            return worker.confinement()
        finally:
            self._stop(worker)

    def _begun(self, given: Given) -> _Task:
        task = _Task(self._given, given)
        self._given += 1
        if self._reader == READER:
            task.given, task.is_here = looked_at(given)
        if not task.is_here:
            self._have_thread()
            self._tasks.put(task)
        return task

    def _ended(self, task: _Task) -> Documents:
        answer = read_here(task.given, self._reading) if task.is_here else task.answer.get()
        with self._room:
            self._held -= task.held
            self._turn = task.number + 1
            self._room.notify_all()
        if isinstance(answer, BaseException):
            raise answer
        return tuple(one.document() if isinstance(one, Told) else one for one in answer)

    def _have_thread(self) -> None:
        """A task comes: a thread that waits takes it, or a new one, or one that works does later."""
        with self._room:
            if self._idle:
                self._idle -= 1
                return
            if len(self._threads) > self._most:
                return
            if not self._threads:
                self._threads.append(Thread(target=self._watch, name="sicut-watch", daemon=True))
                self._threads[0].start()
            self._threads.append(Thread(target=self._serve, name="sicut-reader", daemon=True))
            self._threads[-1].start()

    def _watch(self) -> None:
        """End the children that are late."""
        tick = min(self._reading.budget.wall / _TICKS, _LONGEST_TICK)
        while not self._over.wait(tick):
            with self._room:
                workers = tuple(self._workers)
            now = monotonic()
            for worker in workers:
                worker.look(now)

    def _serve(self) -> None:
        """Read one input after the other by children of this thread: they end with it."""
        desk = Desk(self._start, self._stop, self._reading.budget)
        try:
            while (task := self._tasks.get()) is not None and self._has_room(task):
                task.answer.put(self._answer(task, desk))
                with self._room:
                    self._idle += 1
                del task
        finally:
            desk.close()

    def _has_room(self, task: _Task) -> bool:
        """Wait until what is read ahead is little; the input that is waited for need not. ``False``: it is over."""
        with self._room:
            self._room.wait_for(
                lambda: self._over.is_set() or self._held <= _HELD or task.number <= self._turn,
            )
            return not self._over.is_set()

    def _answer(self, task: _Task, desk: Desk) -> Sequence[Told | Document] | BaseException:
        try:
            source = _Source(task.given)
            named = Named(shown_path(task.given.path), source.sha256)
            found = desk.read(named, source, source.size)
        except UnreadableError as error:
            return (unreadable(b"", task.given.path, siglum="", reason=error.reason),)
        except Exception as error:  # noqa: BLE001 - it is raised where the answer is waited for
            return error
        task.held = held(found)
        with self._room:
            self._held += task.held
        return found

    def _start(self) -> Worker:
        with self._room:
            if self._over.is_set():
                raise BrokenError(reasons.NO_ANSWER)
            worker = Worker(self._reading, self._reader)
            self._workers.add(worker)
            return worker

    def _stop(self, worker: Worker) -> None:
        with self._room:
            self._workers.discard(worker)
        worker.close()


class _Source:
    """The bytes of an input, and the frames that a page was saved with.

    They are forgotten when they have been taken, and loaded again when they are needed again.
    """

    def __init__(self, given: Given) -> None:
        self._given = given
        self._data: bytes | None = load(given.path) if given.data is None else given.data
        self.size = len(self._data)
        self.sha256 = sha256(self._data).hexdigest()

    def __call__(self) -> tuple[bytes, tuple[Frame, ...]]:
        data, self._data = self._data, None
        path, given = self._given
        if data is None:
            data = load(path) if given is None else given
            if sha256(data).hexdigest() != self.sha256:
                raise UnreadableError(path, "it changed while it was read")
        return data, saved_frames(data, path) if given is None else ()


def _processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
