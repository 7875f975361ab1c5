"""The review page without a network: requests are handed to the application byte for byte, as a browser sends them."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from sicut.config import Settings
from sicut.web.app import guarded
from sicut.web.asgi import App, Message, Scope
from sicut.web.guard import Door, Limits
from sicut.web.house import Called, House

PORT = 8123
HOST = f"127.0.0.1:{PORT}"
ORIGIN = f"http://{HOST}"
REPORT = 'The harbour master said: "We will now dredge the inner basin this year."\n'
SPEECH = "The harbour master spoke first. We will not dredge the inner basin this year. Then she sat down.\n"
BOUNDARY = "x-boundary-x"


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Sequence[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name), "")

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def ask(
    app: App,
    method: str,
    target: str,
    headers: Sequence[tuple[str, str]],
    body: Sequence[bytes] = (),
    *,
    silent: bool = False,
) -> Answer:
    """One request; *silent*: the rest of the body never comes."""
    return asyncio.run(_ask(app, method, target, headers, body, silent=silent))


async def _ask(
    app: App, method: str, target: str, headers: Sequence[tuple[str, str]], body: Sequence[bytes], *, silent: bool
) -> Answer:
    path, _, query = target.partition("?")
    scope: Scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", PORT),
    }
    pieces = list(body) or [b""]
    sent: list[Message] = []

    async def receive() -> Message:
        if pieces:
            piece = pieces.pop(0)
            return {"type": "http.request", "body": piece, "more_body": bool(pieces) or silent}
        if silent:
            await asyncio.sleep(60)
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    first: Any = sent[0]
    found = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in first["headers"]]
    return Answer(first["status"], found, b"".join(one.get("body", b"") for one in sent[1:]))  # type: ignore[misc]


@dataclass
class Tab:
    """A tab of the browser of whoever started the server."""

    house: House
    app: App
    cookie: str = ""
    more: list[tuple[str, str]] = field(default_factory=list)

    def enter(self) -> Answer:
        """Open the printed address."""
        answer = ask(self.app, "GET", self.house.door.address.removeprefix(ORIGIN), [("Host", HOST)])
        self.cookie = answer.header("set-cookie").partition(";")[0]
        return answer

    def get(self, target: str, **headers: str) -> Answer:
        own = [("Host", HOST), ("Cookie", self.cookie), *headers.items()]
        return ask(self.app, "GET", target, own)

    def post(self, target: str, fields: Sequence[tuple[str, str]], *, accept: str = "text/html") -> Answer:
        body = urlencode([("form", self.house.door.form), *fields]).encode()
        own = [
            ("Host", HOST),
            ("Origin", ORIGIN),
            ("Cookie", self.cookie),
            ("Accept", accept),
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Content-Length", str(len(body))),
        ]
        return ask(self.app, "POST", target, own, [body])

    def upload(self, files: Sequence[tuple[str, bytes]], fields: Mapping[str, str] | None = None) -> Answer:
        body = multipart(files, {"form": self.house.door.form, **(fields or {})})
        own = [
            ("Host", HOST),
            ("Origin", ORIGIN),
            ("Cookie", self.cookie),
            ("Content-Type", f"multipart/form-data; boundary={BOUNDARY}"),
            ("Content-Length", str(len(body))),
        ]
        return ask(self.app, "POST", "/upload", own, [body[at : at + 65_536] for at in range(0, len(body), 65_536)])

    def fingerprints(self) -> list[str]:
        """Those of the findings on the page."""
        return re.findall(r'class="?finding"? id="?f-([0-9a-f]{64})', self.get("/review").text)


def multipart(files: Sequence[tuple[str, bytes]], fields: Mapping[str, str]) -> bytes:
    """A body of files and fields."""
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    for name, data in files:
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        parts.append(head.encode("utf-8", "surrogatepass") + data + b"\r\n")
    return b"".join((*parts, f"--{BOUNDARY}--\r\n".encode()))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a report and a source."""
    (tmp_path / "report.md").write_text(REPORT)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "speech.txt").write_text(SPEECH)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SICUT_WHO", "Ada")
    return tmp_path


Opens = Callable[..., Tab]


@pytest.fixture
def opens(folder: Path) -> Iterator[Opens]:  # noqa: ARG001 - it is the current one
    """Starts the review page with what the command line names, and enters; its runs are waited for."""
    houses: list[House] = []

    def opens(*reports: str, sources: tuple[str, ...] | None = None, limits: Limits | None = None) -> Tab:
        house = House(Called(reports, sources), Settings(), Door.on(PORT), limits)
        houses.append(house)
        if house.first is not None:
            house.desk.start(house.first).result()
        tab = Tab(house, guarded(house))
        tab.enter()
        return tab

    yield opens
    for house in houses:
        house.desk.stop()
