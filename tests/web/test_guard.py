"""Whoever did not start the server gets nothing from it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from sicut.web.guard import Door, Guard, Limits
from tests.web.conftest import BOUNDARY, HOST, ORIGIN, PORT, Opens, Tab, ask

FORM = "application/x-www-form-urlencoded"
Headers = tuple[tuple[str, str], ...]
OWN_HOST: Headers = (("Host", HOST),)
OWN_ORIGIN: Headers = (("Origin", ORIGIN),)
OWN_FORM: Headers = (("Content-Type", FORM), ("Content-Length", "3"))
UPLOAD: Headers = (("Content-Type", f"multipart/form-data; boundary={BOUNDARY}"),)

# What is asked, and what comes back. COOKIE stands for the cookie of the session, TOKEN for the token.
COOKIE: Headers = (("Cookie", "COOKIE"),)
HOSTILE: tuple[tuple[str, str, str, Headers, int], ...] = (
    # another name for this address
    ("foreign host", "GET", "/review", (("Host", "quay.example"), *COOKIE), 421),
    ("foreign host with our port", "GET", "/review", (("Host", f"quay.example:{PORT}"), *COOKIE), 421),
    ("host without port", "GET", "/review", (("Host", "127.0.0.1"), *COOKIE), 421),
    ("host with another port", "GET", "/review", (("Host", "127.0.0.1:1"), *COOKIE), 421),
    ("host with a user", "GET", "/review", (("Host", f"a@{HOST}"), *COOKIE), 421),
    ("host in another notation", "GET", "/review", (("Host", f"2130706433:{PORT}"), *COOKIE), 421),
    ("any address", "GET", "/review", (("Host", f"0.0.0.0:{PORT}"), *COOKIE), 421),
    ("IPv6 was not asked for", "GET", "/review", (("Host", f"[::1]:{PORT}"), *COOKIE), 421),
    ("localhost with a point", "GET", "/review", (("Host", f"localhost.:{PORT}"), *COOKIE), 421),
    ("a host that begins as ours", "GET", "/review", (("Host", f"localhost:{PORT}.quay.example"), *COOKIE), 421),
    ("no host", "GET", "/review", COOKIE, 400),
    ("two hosts", "GET", "/review", (*OWN_HOST, ("Host", "quay.example"), *COOKIE), 400),
    ("foreign host with the token", "GET", "/?token=TOKEN", (("Host", "quay.example"),), 421),
    # no token, or an old one
    ("no cookie", "GET", "/review", OWN_HOST, 403),
    ("no cookie at the entry", "GET", "/", OWN_HOST, 403),
    ("empty cookie", "GET", "/review", (*OWN_HOST, ("Cookie", f"sicut-{PORT}=")), 403),
    ("old cookie", "GET", "/review", (*OWN_HOST, ("Cookie", f"sicut-{PORT}={'A' * 43}")), 403),
    ("cookie of another port", "GET", "/review", (*OWN_HOST, ("Cookie", "sicut-1=x")), 403),
    ("the token is no cookie", "GET", "/review", (*OWN_HOST, ("Cookie", f"sicut-{PORT}=TOKEN")), 403),
    ("old token", "GET", f"/?token={'A' * 43}", OWN_HOST, 403),
    ("old token with the cookie", "GET", f"/?token={'A' * 43}", (*OWN_HOST, *COOKIE), 403),
    ("empty token", "GET", "/?token=", OWN_HOST, 403),
    ("two tokens", "GET", "/?token=x&token=TOKEN", OWN_HOST, 403),
    ("token elsewhere", "GET", "/review?token=TOKEN", OWN_HOST, 403),
    ("token in a form", "POST", "/?token=TOKEN", (*OWN_HOST, *OWN_ORIGIN, *OWN_FORM), 403),
    ("assets too", "GET", "/asset/review.js", OWN_HOST, 403),
    ("a token that is no ASCII", "GET", "/?token=%C3%A9", OWN_HOST, 403),
    # other pages in the same browser
    ("no origin", "POST", "/recheck", (*OWN_HOST, *COOKIE, *OWN_FORM), 403),
    ("null origin", "POST", "/recheck", (*OWN_HOST, ("Origin", "null"), *COOKIE, *OWN_FORM), 403),
    ("foreign origin", "POST", "/recheck", (*OWN_HOST, ("Origin", "http://quay.example"), *COOKIE, *OWN_FORM), 403),
    ("another port", "POST", "/recheck", (*OWN_HOST, ("Origin", "http://127.0.0.1:1"), *COOKIE, *OWN_FORM), 403),
    ("another scheme", "POST", "/recheck", (*OWN_HOST, ("Origin", f"https://{HOST}"), *COOKIE, *OWN_FORM), 403),
    ("two origins", "POST", "/recheck", (*OWN_HOST, *OWN_ORIGIN, *OWN_ORIGIN, *COOKIE, *OWN_FORM), 403),
    (
        "the other name of this host",
        "POST",
        "/recheck",
        (*OWN_HOST, ("Origin", f"http://localhost:{PORT}"), *COOKIE, *OWN_FORM),
        403,
    ),
    ("reading from elsewhere", "GET", "/state", (*OWN_HOST, ("Origin", "http://quay.example"), *COOKIE), 403),
    ("another site", "GET", "/review", (*OWN_HOST, ("Sec-Fetch-Site", "cross-site"), *COOKIE), 403),
    ("another port of this site", "GET", "/review", (*OWN_HOST, ("Sec-Fetch-Site", "same-site"), *COOKIE), 403),
    (
        "another site's form",
        "POST",
        "/recheck",
        (*OWN_HOST, *OWN_ORIGIN, ("Sec-Fetch-Site", "cross-site"), *COOKIE, *OWN_FORM),
        403,
    ),
    ("no secret in the form", "POST", "/recheck", (*OWN_HOST, *OWN_ORIGIN, *COOKIE, *OWN_FORM), 403),
    # methods and protocols
    ("HEAD", "HEAD", "/review", (*OWN_HOST, *COOKIE), 405),
    ("OPTIONS", "OPTIONS", "/review", (*OWN_HOST, *COOKIE), 405),
    ("TRACE", "TRACE", "/review", (*OWN_HOST, *COOKIE), 405),
    ("PUT", "PUT", "/decide", (*OWN_HOST, *OWN_ORIGIN, *COOKIE, *OWN_FORM), 405),
    ("DELETE", "DELETE", "/review", (*OWN_HOST, *OWN_ORIGIN, *COOKIE), 405),
    ("a method of no kind", "get", "/review", (*OWN_HOST, *COOKIE), 405),
    ("GET changes nothing: decide", "GET", "/decide?decision=accept", (*OWN_HOST, *COOKIE), 405),
    ("GET changes nothing: upload", "GET", "/upload", (*OWN_HOST, *COOKIE), 405),
    ("GET changes nothing: recheck", "GET", "/recheck", (*OWN_HOST, *COOKIE), 405),
    ("WebSocket", "GET", "/state", (*OWN_HOST, *COOKIE, ("Upgrade", "websocket"), ("Connection", "Upgrade")), 400),
    ("HTTP/2 by upgrade", "GET", "/", (*OWN_HOST, *COOKIE, ("Upgrade", "h2c"), ("Connection", "Upgrade")), 400),
    # paths
    ("dots", "GET", "/asset/../../../etc/passwd", (*OWN_HOST, *COOKIE), 400),
    ("dots, written otherwise", "GET", "/asset/%2e%2e/%2e%2e/passwd", (*OWN_HOST, *COOKIE), 400),
    ("a slash, written otherwise", "GET", "/export/..%2fsources", (*OWN_HOST, *COOKIE), 400),
    ("backslashes", "GET", "/asset/..\\..\\passwd", (*OWN_HOST, *COOKIE), 400),
    ("written twice over", "GET", "/asset/%252e%252e", (*OWN_HOST, *COOKIE), 400),
    ("a NUL", "GET", "/asset/review.js%00.css", (*OWN_HOST, *COOKIE), 400),
    ("two slashes", "GET", "//quay.example/", (*OWN_HOST, *COOKIE), 400),
    ("an absolute path", "GET", "/asset//etc/passwd", (*OWN_HOST, *COOKIE), 400),
    ("no such file", "GET", "/asset/app.py", (*OWN_HOST, *COOKIE), 404),
    ("no such format", "GET", "/export/pickle", (*OWN_HOST, *COOKIE), 404),
    ("no such page", "GET", "/admin", (*OWN_HOST, *COOKIE), 404),
    ("many headers", "GET", "/review", (*OWN_HOST, *COOKIE, *((f"X-{n}", "x" * 100) for n in range(200))), 431),
    # bodies
    (
        "JSON instead of a form",
        "POST",
        "/decide",
        (*OWN_HOST, *OWN_ORIGIN, *COOKIE, ("Content-Type", "application/json"), ("Content-Length", "2")),
        415,
    ),
    ("no media type", "POST", "/decide", (*OWN_HOST, *OWN_ORIGIN, *COOKIE, ("Content-Length", "2")), 415),
    (
        "plain text",
        "POST",
        "/decide",
        (*OWN_HOST, *OWN_ORIGIN, *COOKIE, ("Content-Type", "text/plain"), ("Content-Length", "2")),
        415,
    ),
    ("files where none belong", "POST", "/decide", (*OWN_HOST, *OWN_ORIGIN, *COOKIE, *UPLOAD), 415),
    (
        "a huge form",
        "POST",
        "/decide",
        (*OWN_HOST, *OWN_ORIGIN, *COOKIE, ("Content-Type", FORM), ("Content-Length", "65537")),
        413,
    ),
    (
        "a huge upload",
        "POST",
        "/upload",
        (*OWN_HOST, *OWN_ORIGIN, *COOKIE, *UPLOAD, ("Content-Length", str(50 * 1024 * 1024 + 1))),
        413,
    ),
    (
        "a length of very many digits",
        "POST",
        "/decide",
        (*OWN_HOST, *OWN_ORIGIN, *COOKIE, ("Content-Type", FORM), ("Content-Length", "9" * 5000)),
        413,
    ),
    (
        "a length below nothing",
        "POST",
        "/decide",
        (*OWN_HOST, *OWN_ORIGIN, *COOKIE, ("Content-Type", FORM), ("Content-Length", "-1")),
        400,
    ),
    (
        "two lengths",
        "POST",
        "/decide",
        (*OWN_HOST, *OWN_ORIGIN, *COOKIE, *OWN_FORM, ("Content-Length", "4")),
        400,
    ),
    ("a GET with a body", "GET", "/state", (*OWN_HOST, *COOKIE, ("Content-Length", "5")), 400),
    ("a GET in pieces", "GET", "/state", (*OWN_HOST, *COOKIE, ("Transfer-Encoding", "chunked")), 400),
)


@pytest.fixture
def tab(opens: Opens) -> Tab:
    """A page on which nothing is checked."""
    return opens()


def _filled(headers: Headers, tab: Tab) -> list[tuple[str, str]]:
    token = tab.house.door.token
    return [(name, value.replace("COOKIE", tab.cookie).replace("TOKEN", token)) for name, value in headers]


IDS = [row[0] for row in HOSTILE]


@pytest.mark.parametrize(("method", "target", "headers", "status"), [row[1:] for row in HOSTILE], ids=IDS)
def test_hostile_requests_are_refused(
    tab: Tab, folder: Path, method: str, target: str, headers: Headers, status: int
) -> None:
    before = sorted(folder.rglob("*"))
    target = target.replace("TOKEN", tab.house.door.token)
    answer = ask(tab.app, method, target, _filled(headers, tab), [b"a=b"] if method == "POST" else [])
    assert answer.status == status
    assert not answer.header("set-cookie")
    assert tab.house.door.token.encode() not in answer.body
    assert tab.house.door.form.encode() not in answer.body
    assert "default-src 'none'" in answer.header("content-security-policy")
    assert sorted(folder.rglob("*")) == before


def test_there_are_many_of_them() -> None:
    assert len(HOSTILE) >= 30


def test_the_token_is_exchanged_for_a_cookie_and_leaves_the_address(tab: Tab) -> None:
    answer = tab.enter()
    assert (answer.status, answer.header("location")) == (303, "/")
    cookie = answer.header("set-cookie")
    assert cookie.startswith(f"sicut-{PORT}=")
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))
    assert tab.house.door.token not in cookie
    assert tab.get("/").status == 303


def test_the_printed_address_may_be_opened_from_anywhere(tab: Tab) -> None:
    target = tab.house.door.address.removeprefix(ORIGIN)
    answer = ask(tab.app, "GET", target, [("Host", HOST), ("Sec-Fetch-Site", "cross-site")])
    assert answer.status == 303


@pytest.mark.parametrize("host", [HOST, f"localhost:{PORT}", f"LOCALHOST:{PORT}"])
def test_the_two_names_of_this_machine_are_answered(tab: Tab, host: str) -> None:
    assert ask(tab.app, "GET", "/choose", [("Host", host), ("Cookie", tab.cookie)]).status == 200


def test_every_answer_has_its_own_nonce_and_all_headers(tab: Tab) -> None:
    first, second = tab.get("/choose"), tab.get("/choose")
    policies = {one.header("content-security-policy") for one in (first, second)}
    assert len(policies) == 2
    for answer in (first, second):
        nonce = answer.header("content-security-policy").partition("script-src 'nonce-")[2].partition("'")[0]
        assert answer.text.count(f'nonce="{nonce}"') == 4
        assert answer.header("cache-control") == "no-store"
        assert answer.header("x-content-type-options") == "nosniff"
        assert answer.header("cross-origin-opener-policy") == "same-origin"
        assert answer.header("cross-origin-resource-policy") == "same-origin"
        assert "frame-ancestors 'none'" in answer.header("content-security-policy")


def test_a_refusal_is_json_for_a_script(tab: Tab) -> None:
    answer = ask(tab.app, "GET", "/state", [("Host", HOST), ("Accept", "application/json")])
    assert (answer.status, list(answer.json)) == (403, ["error"])


def test_a_body_that_hides_its_size_is_counted(opens: Opens) -> None:
    tab = opens(limits=Limits(form=100))
    headers = [("Host", HOST), ("Origin", ORIGIN), ("Cookie", tab.cookie), ("Content-Type", FORM)]
    assert ask(tab.app, "POST", "/decide", headers, [b"a=" + b"b" * 60] * 3).status == 413


def test_an_upload_that_hides_its_size_is_counted(opens: Opens, folder: Path) -> None:
    tab = opens(limits=Limits(upload=1000))
    headers = [("Host", HOST), ("Origin", ORIGIN), ("Cookie", tab.cookie), *UPLOAD]
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'.encode()
    assert ask(tab.app, "POST", "/upload", headers, [head, *[b"x" * 400] * 4]).status == 413
    assert not (folder / ".sicut" / "uploads").exists()


@pytest.mark.parametrize("limits", [Limits(piece=0.05), Limits(whole=0.05)], ids=["a piece", "the whole"])
def test_a_slow_body_is_given_up(opens: Opens, limits: Limits) -> None:
    tab = opens(limits=limits)
    headers = [("Host", HOST), ("Origin", ORIGIN), ("Cookie", tab.cookie), ("Content-Type", FORM)]
    assert ask(tab.app, "POST", "/decide", headers, [b"a="], silent=True).status == 408


def test_a_web_socket_is_closed_before_it_opens() -> None:
    sent: list[Any] = []

    async def never(*_: object) -> Any:
        raise AssertionError

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(Guard(never, Door.on(PORT))({"type": "websocket", "headers": []}, never, send))
    assert sent == [{"type": "websocket.close", "code": 1008}]


def test_secrets_are_new_at_each_start() -> None:
    first, second = Door.on(PORT), Door.on(PORT)
    assert not set(first[1:]) & set(second[1:])
    assert len(set(first[1:])) == 3
