"""Answers to requests that are refused: a status, and one line that says why and what to do."""

import json
from typing import Final, NamedTuple

from sicut.render import escape
from sicut.web.asgi import Header, Send


class Refusal(NamedTuple):
    """A status and a line for whoever reads it; ``headers`` stand beside the usual ones."""

    status: int
    line: str
    headers: tuple[Header, ...] = ()


BAD_HOST: Final = Refusal(421, "this is not the address of this page: open the one that sicut serve printed")
NO_HOST: Final = Refusal(400, "the request names no host, or more than one")
HEADERS: Final = Refusal(431, "the request has more headers than are read here")
BAD_METHOD: Final = Refusal(405, "only GET and POST are answered here", ((b"allow", b"GET, POST"),))
UPGRADE: Final = Refusal(400, "no other protocol than HTTP is spoken here")
BAD_PATH: Final = Refusal(400, "there can be no such address")
ELSEWHERE: Final = Refusal(403, "the request comes from another page: open the address that sicut serve printed")
NO_COOKIE: Final = Refusal(
    403, "this page is for whoever started sicut serve: open the address that it printed, with its token"
)
STALE: Final = Refusal(403, "sicut was started anew: open the address that it printed")
ORIGIN: Final = Refusal(403, "the request does not come from this page")
FORM: Final = Refusal(403, "this page is older than sicut serve: load it again, then send it again")
MEDIA: Final = Refusal(415, "only forms are read here")
LENGTH: Final = Refusal(400, "the length of the request is none")
BODY: Final = Refusal(400, "a request of this kind has no body")
LARGE: Final = Refusal(413, "that is more than this page takes")
SLOW: Final = Refusal(408, "the request took too long")


class RefusedError(Exception):
    """A request is refused while it is being read."""

    def __init__(self, refusal: Refusal) -> None:
        """Keep the refusal."""
        super().__init__(refusal.line)
        self.refusal = refusal


def refused_page(line: str) -> str:
    """A page that says *line* and nothing else."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>sicut serve</title></head>'
        f"<body><main><h1>sicut serve</h1><p>{escape.html(line)}</p></main></body></html>\n"
    )


def body_of(refusal: Refusal, *, as_json: bool) -> tuple[bytes, bytes]:
    """The media type and the body of the answer."""
    if as_json:
        return b"application/json", json.dumps({"error": refusal.line}).encode()
    return b"text/html; charset=utf-8", refused_page(refusal.line).encode()


async def refuse(refusal: Refusal, send: Send, *, as_json: bool) -> None:
    """Answer with *refusal*, and end the connection."""
    media_type, body = body_of(refusal, as_json=as_json)
    headers = [
        (b"content-type", media_type),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
        *refusal.headers,
    ]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
