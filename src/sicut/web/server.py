"""Listening on 127.0.0.1, and on nothing else."""

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from sicut.errors import UsageError
from sicut.web.app import guarded
from sicut.web.guard import HEADER_LIMIT
from sicut.web.house import House
from sicut.web.watch import Watcher

ADDRESS: Final = "127.0.0.1"
_CONNECTIONS: Final = 200


def listen(port: int | None, again: int | None = None) -> socket.socket:
    """A socket on *port*; without one on the port *again*, if that is free, else on any that is.

    Raises:
        UsageError: *port* is taken, or may not be used.
    """
    if port is not None:
        try:
            return _bound(port)
        except (OSError, OverflowError) as error:
            why = getattr(error, "strerror", None) or "it cannot be used"
            raise UsageError(f"port {port}: {why.lower()}; name another with --port, or leave it out") from None
    if again is not None:
        with suppress(OSError):
            return _bound(again)
    return _bound(0)


def _bound(port: int) -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # elsewhere it would let another program listen on the same port
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((ADDRESS, port))
        made.listen()
    except BaseException:
        made.close()
        raise
    return made


class Server:
    """The review page of *house* on a socket."""

    def __init__(self, house: House, listening: socket.socket) -> None:
        import uvicorn

        config = uvicorn.Config(
            guarded(house),
            http="h11",
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            h11_max_incomplete_event_size=HEADER_LIMIT,
            limit_concurrency=_CONNECTIONS,
            timeout_graceful_shutdown=1,
        )
        self._house, self._listening = house, listening
        self._server = uvicorn.Server(config)

    def run(self, ready: Callable[[], None]) -> None:
        """Serve until somebody ends it; *ready* is called before, when requests are already kept for later."""
        watcher = Watcher(self._house.desk.look)
        watcher.start()
        self._house.begin()
        try:
            ready()
            with suppress(KeyboardInterrupt):
                self._server.run(sockets=[self._listening])
        finally:
            watcher.stop()
            self._house.desk.stop()
            self._listening.close()

    def stop(self) -> None:
        """End it."""
        self._server.should_exit = True
