"""One thread that does all that takes long, one thing after the other.

Readers run in processes that end with the thread that started them, so that thread must stay.
"""

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


class Worker:
    """Does jobs in their order; it ends with the process, whatever it is at."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="sicut work", daemon=True)
        self._thread.start()

    def ask(self, job: Callable[[], T]) -> Future[T]:
        """Have *job* done; the future has what it gives, or raises."""
        future: Future[T] = Future()

        def done() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(job())
                except BaseException as error:  # noqa: BLE001 - it is raised where the result is asked for
                    future.set_exception(error)

        self._jobs.put(done)
        return future

    def stop(self) -> None:
        """End once all jobs are done."""
        self._jobs.put(None)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
