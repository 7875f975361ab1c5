"""The real server on 127.0.0.1, and the command that starts it."""

import http.client
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from threading import Event, Thread

import pytest

from sicut.cli import main
from sicut.config import Settings
from sicut.errors import UsageError
from sicut.web.guard import Door
from sicut.web.house import Called, House
from sicut.web.server import Server, listen


@pytest.fixture
def port(folder: Path) -> Iterator[int]:  # noqa: ARG001 - it is the current one
    """The port of a server that checks the report of the folder."""
    listening = listen(None)
    number = listening.getsockname()[1]
    server = Server(House(Called(("report.md",), ("sources",)), Settings(), Door.on(number)), listening)
    ready = Event()
    thread = Thread(target=server.run, args=(ready.set,))
    thread.start()
    ready.wait(10)
    yield number
    server.stop()
    thread.join(20)
    assert not thread.is_alive()


def _first_line(port: int, data: bytes) -> str:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(data)
        return connection.makefile("rb").readline().decode().strip()


def test_it_listens_on_this_machine_alone(port: int) -> None:
    with socket.socket(socket.AF_INET6) as other:
        assert other.connect_ex(("::1", port)) != 0
    with socket.socket() as other:
        other.bind(("127.0.0.2", port))  # it is free: the server has not taken every address


HANDSHAKE = b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: QUJDREVGR0hJSktMTU5PUA==\r\n"


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: quay.example\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.0\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 403),
        (b"GET http://quay.example/ HTTP/1.1\r\nHost: quay.example\r\n\r\n", 421),
        (b"GET /state HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-WebSocket-Version: 13\r\n" + HANDSHAKE + b"\r\n", 400),
        (b"HEAD / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405),
        (b"CONNECT quay.example:443 HTTP/1.1\r\nHost: quay.example:443\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: " + b"a" * 20_000 + b"\r\n\r\n", 431),
        (b"POST /decide HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n", 403),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 no HTTP at all\r\n\r\n", 400),
    ],
)
def test_hostile_requests_are_refused_by_the_real_server(port: int, data: bytes, status: int) -> None:
    line = _first_line(port, data.replace(b"PORT", str(port).encode()))
    assert line.split()[1] == str(status)


def test_it_serves_whoever_has_the_token(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    """As a user starts it: in a process of its own, ended by Ctrl-C."""
    arguments = [sys.executable, "-m", "sicut", "serve", "report.md", "--sources", "sources", "--no-open"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        address = running.stdout.readline().strip()
        place, _, target = address.removeprefix("http://").partition("/")
        connection = http.client.HTTPConnection(place, timeout=20)
        connection.request("GET", f"/{target}")
        answer = connection.getresponse()
        answer.read()
        cookie = (answer.getheader("set-cookie") or "").partition(";")[0]
        assert (answer.status, answer.getheader("location")) == (HTTPStatus.SEE_OTHER, "/")
        assert answer.getheader("server") is None
        connection.request("GET", "/state", headers={"Cookie": cookie})
        assert connection.getresponse().status == HTTPStatus.OK
        connection.close()
        running.send_signal(signal.SIGINT)
        _, errors = running.communicate(timeout=20)
    assert (running.returncode, errors) == (0, "")


def test_a_port_in_use_is_one_line(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    with listen(None) as taken:
        number = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {number}: address already in use; name another with --port"):
            listen(number)
        with listen(None, number) as other:
            assert other.getsockname()[1] != number
        assert main(["serve", "--port", str(number), "--no-open"]) == 2
    assert "address already in use" in capfd.readouterr().err


def test_the_last_port_is_taken_again() -> None:
    with listen(None) as first:
        number = first.getsockname()[1]
    with listen(None, number) as second:
        assert second.getsockname() == ("127.0.0.1", number)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["nowhere.md"], "there is no file or folder nowhere.md"),
        (["report.md", "--sources", "nowhere"], "there is no file or folder nowhere"),
        (["--port", "0"], "0 is not in the range"),
        (["--port", "x"], "not a valid integer"),
        (["report.md", "--profile", "none"], "profile"),
    ],
)
def test_a_wrong_call_is_one_line(
    folder: Path,  # noqa: ARG001
    capfd: pytest.CaptureFixture[str],
    arguments: list[str],
    line: str,
) -> None:
    assert main(["serve", *arguments]) == 2
    told = capfd.readouterr().err
    assert line in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("missing", ["starlette", "uvicorn", "jinja2", "python_multipart"])
def test_a_missing_extra_is_named(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    missing: str,
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    assert main(["serve"]) == 2
    assert capfd.readouterr().err == "sicut: sicut serve needs the extra web: pip install 'sicut[web]'\n"
    assert not (folder / ".sicut").exists()
