"""Who may talk to the review page: nobody but its own pages in the browser of whoever started it.

What threatens a server on 127.0.0.1 is every other page that is open in the same browser (requests across origins,
another name for this address, frames), and every other program of the machine. Sources: OWASP, Cross-Site Request
Forgery Prevention; Fetch Metadata Request Headers (W3C); RFC 6265bis, section 5.6 (SameSite); Content Security Policy
Level 3.
"""

import asyncio
import re
from collections.abc import Mapping, Sequence
from hmac import compare_digest
from secrets import token_urlsafe
from typing import Final, NamedTuple
from urllib.parse import parse_qs

from sicut.web import refusals
from sicut.web.asgi import App, Header, Message, Receive, Scope, Send
from sicut.web.refusals import Refusal, RefusedError, refuse

FORM_LIMIT: Final = 64 * 1024
UPLOAD_LIMIT: Final = 50 * 1024 * 1024
HEADER_LIMIT: Final = 16 * 1024
UPLOAD_PATHS: Final = frozenset({"/upload"})
NONCE: Final = "sicut.nonce"
"""Where a request's scope has the nonce of its answer."""

_FORMS: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
_BAD_PATH: Final = re.compile(rb"%(?:2e|2f|5c|00|25)|\.\.|\\|//|[\x00-\x20\x7f-\xff]", re.IGNORECASE)
_OWN: Final = ("same-origin", "none")


class Door(NamedTuple):
    """The port, and the secrets of one start: in the printed address, in the cookie, in each form."""

    port: int
    token: str
    session: str
    form: str

    @classmethod
    def on(cls, port: int) -> "Door":
        """A door on *port* with new secrets."""
        return cls(port, *(token_urlsafe(32) for _ in range(3)))

    @property
    def address(self) -> str:
        """The address with the token."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    @property
    def hosts(self) -> tuple[str, ...]:
        """What the header Host may say."""
        return f"127.0.0.1:{self.port}", f"localhost:{self.port}"

    @property
    def cookie(self) -> str:
        """The cookie's name: cookies know no ports, so that two servers need two names."""
        return f"sicut-{self.port}"


class Limits(NamedTuple):
    """How much a request may hold, in bytes, and how long it may take, in seconds: for each piece, and for all."""

    form: int = FORM_LIMIT
    upload: int = UPLOAD_LIMIT
    piece: float = 10.0
    whole: float = 120.0


class Guard:
    """Lets a request through to *app*, or refuses it before anything is done."""

    def __init__(self, app: App, door: Door, limits: Limits | None = None) -> None:
        self._app, self._door, self._limits = app, door, limits or Limits()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked = Asked.of(scope)
        scope[NONCE] = nonce = token_urlsafe(18)
        guarded = _with_headers(send, nonce)
        refusal = judged(asked, self._door, self._limits)
        if refusal is not None:
            await refuse(refusal, guarded, as_json=asked.wants_json)
            return
        if is_entry(asked) and "token" in asked.query:
            await _let_in(self._door, guarded)
            return
        await self._app(scope, _counted(receive, asked.limit(self._limits), self._limits), guarded)


class Asked(NamedTuple):
    """A request, as far as it is looked at; the names of headers are in small letters."""

    method: str
    path: str
    raw_path: bytes
    query: Mapping[str, Sequence[str]]
    headers: Sequence[tuple[str, str]]

    @classmethod
    def of(cls, scope: Scope) -> "Asked":
        """The request of *scope*."""
        headers: Sequence[Header] = scope["headers"]  # type: ignore[assignment]
        raw, query = scope.get("raw_path"), scope.get("query_string", b"")
        path = str(scope["path"])
        return cls(
            str(scope["method"]),
            path,
            raw if isinstance(raw, bytes) else path.encode(),
            parse_qs(query.decode("latin-1"), keep_blank_values=True) if isinstance(query, bytes) else {},
            [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers],
        )

    def all(self, name: str) -> list[str]:
        """Every value of the header *name*."""
        return [value for key, value in self.headers if key == name]

    def one(self, name: str) -> str | None:
        """The header *name*; nothing if there is none, or more than one."""
        found = self.all(name)
        return found[0] if len(found) == 1 else None

    @property
    def wants_json(self) -> bool:
        """Whether a script asks, not a person."""
        return "application/json" in (self.one("accept") or "")

    def limit(self, limits: Limits) -> int:
        """The bytes that the body may have."""
        return limits.upload if self.path in UPLOAD_PATHS else limits.form


def is_entry(asked: Asked) -> bool:
    """Whether the request is for the printed address, with or without its token."""
    return asked.method == "GET" and asked.path == "/"


def judged(asked: Asked, door: Door, limits: Limits) -> Refusal | None:
    """Why the request is refused, the first reason that holds; ``None``: it is not."""
    return _of_address(asked, door) or _of_origin(asked) or _of_person(asked, door) or _of_body(asked, limits)


def _of_address(asked: Asked, door: Door) -> Refusal | None:
    if sum(len(name) + len(value) for name, value in asked.headers) + len(asked.raw_path) > HEADER_LIMIT:
        return refusals.HEADERS
    host = asked.one("host")
    if host is None:
        return refusals.NO_HOST
    if host.lower() not in door.hosts:
        return refusals.BAD_HOST
    if asked.method not in {"GET", "POST"}:
        return refusals.BAD_METHOD
    if asked.all("upgrade") or "upgrade" in (asked.one("connection") or "").lower():
        return refusals.UPGRADE
    return refusals.BAD_PATH if _BAD_PATH.search(asked.raw_path) or not asked.path.startswith("/") else None


def _of_origin(asked: Asked) -> Refusal | None:
    sites = asked.all("sec-fetch-site")
    entering = is_entry(asked) and "token" in asked.query
    if any(site not in _OWN for site in sites) and not entering:
        return refusals.ELSEWHERE
    own = f"http://{(asked.one('host') or '').lower()}"
    if asked.method == "POST" and asked.one("origin") != own:
        return refusals.ORIGIN
    if asked.all("origin") and asked.one("origin") != own:
        return refusals.ORIGIN
    return None


def _of_person(asked: Asked, door: Door) -> Refusal | None:
    if is_entry(asked) and "token" in asked.query:
        tokens = asked.query["token"]
        return None if len(tokens) == 1 and same(tokens[0], door.token) else refusals.STALE
    cookies = [value for name, value in _cookies(asked) if name == door.cookie]
    if not cookies:
        return refusals.NO_COOKIE
    return None if any([same(cookie, door.session) for cookie in cookies]) else refusals.STALE  # noqa: C419 - all are looked at


def _of_body(asked: Asked, limits: Limits) -> Refusal | None:
    lengths = asked.all("content-length")
    if any(not (length.isascii() and length.isdigit()) for length in lengths) or len(set(lengths)) > 1:
        return refusals.LENGTH
    size = int(lengths[0][:20]) if lengths else 0
    if asked.method == "GET":
        return refusals.BODY if size or asked.all("transfer-encoding") else None
    media_type = (asked.one("content-type") or "").partition(";")[0].strip().lower()
    if media_type not in _FORMS or (media_type == _FORMS[1]) != (asked.path in UPLOAD_PATHS):
        return refusals.MEDIA
    return refusals.LARGE if size > asked.limit(limits) else None


def same(given: str, own: str) -> bool:
    """Whether the two are one; how long that takes does not tell where they differ."""
    return compare_digest(given.encode("utf-8", "surrogatepass"), own.encode())


def _cookies(asked: Asked) -> list[tuple[str, str]]:
    pairs = (pair.partition("=") for line in asked.all("cookie") for pair in line.split(";"))
    return [(name.strip(), value.strip()) for name, _, value in pairs]


async def _let_in(door: Door, send: Send) -> None:
    """Give the cookie for the token, and take the token out of the address."""
    cookie = f"{door.cookie}={door.session}; Path=/; HttpOnly; SameSite=Strict"
    headers = [(b"location", b"/"), (b"set-cookie", cookie.encode()), (b"content-length", b"0")]
    await send({"type": "http.response.start", "status": 303, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


# --- what is read, and what is sent


def _counted(receive: Receive, limit: int, limits: Limits) -> Receive:
    """*receive*, which raises :class:`RefusedError` once the body is too large or too slow."""
    loop = asyncio.get_running_loop()
    ends = loop.time() + limits.whole
    seen, done = 0, False

    async def counted() -> Message:
        nonlocal seen, done
        if done:  # what comes after the body is the end of the connection, whenever that is
            return await receive()
        try:
            async with asyncio.timeout(min(limits.piece, max(0.0, ends - loop.time()))):
                message = await receive()
        except TimeoutError:
            raise RefusedError(refusals.SLOW) from None
        body = message.get("body", b"")
        seen += len(body) if isinstance(body, bytes) else 0
        if seen > limit:
            raise RefusedError(refusals.LARGE)
        done = not message.get("more_body", False)
        return message

    return counted


def policy(nonce: str) -> str:
    """The Content-Security-Policy of a page whose style and script carry *nonce*."""
    return (
        f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
    )


def _with_headers(send: Send, nonce: str) -> Send:
    usual = {
        b"content-security-policy": policy(nonce).encode(),
        b"x-content-type-options": b"nosniff",
        b"referrer-policy": b"same-origin",  # with no-referrer, browsers send the forms of this page with Origin: null
        b"cross-origin-opener-policy": b"same-origin",
        b"cross-origin-resource-policy": b"same-origin",
        b"cache-control": b"no-store",
    }

    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            own: Sequence[Header] = message.get("headers", ())  # type: ignore[assignment]
            names = {name.lower() for name, _ in own}
            added = [(name, value) for name, value in usual.items() if name not in names]
            message = {**message, "headers": [*own, *added]}
        await send(message)

    return with_headers
