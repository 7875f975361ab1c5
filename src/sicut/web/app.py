"""The addresses of the review page. What a form asks for comes by POST; a GET changes nothing."""

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from sicut.api.decisions import decide, decisions_home, read_decisions
from sicut.errors import SicutError, UsageError
from sicut.web import refusals, uploads
from sicut.web.deciding import GoneError, Wish, carry_out, decision_of
from sicut.web.desk import Phase, State
from sicut.web.exports import export, formats
from sicut.web.found import Hits, hits_of
from sicut.web.guard import NONCE, Guard, same
from sicut.web.house import House
from sicut.web.pages import asset_named, page
from sicut.web.refusals import Refusal, RefusedError, body_of

_MOST_FIELDS: Final = 4_000
_LONGEST_TEXT: Final = 10 * 1024 * 1024
_LONGEST_QUERY: Final = 1_000
_SEE: Final = 303
_NOT_FOUND: Final = 404
_CONFLICT: Final = 409
_WRONG: Final = 400
_DONE: Final = Refusal(_NOT_FOUND, "there is nothing here: nothing is checked yet")


def guarded(house: House) -> Guard:
    """The whole application."""
    return Guard(application(house), house.door, house.limits)


def application(house: House) -> Starlette:
    """The addresses, without the guard before them."""
    routes = _Routes(house)
    return Starlette(
        routes=[
            Route("/", routes.entry),
            Route("/choose", routes.choose_page),
            Route("/choose", routes.choose, methods=["POST"]),
            Route("/upload", routes.upload, methods=["POST"]),
            Route("/run", routes.run),
            Route("/recheck", routes.recheck, methods=["POST"]),
            Route("/review", routes.review),
            Route("/decide", routes.decide, methods=["POST"]),
            Route("/find", routes.find),
            Route("/state", routes.state),
            Route("/export/{format}", routes.export),
            Route("/asset/{name}", routes.asset),
            Route("/stored", routes.stored),
            Route("/stored/copy", routes.stored_copy),
            Route("/stored/decide", routes.stored_decide, methods=["POST"]),
        ],
        exception_handlers={
            RefusedError: _refused,
            GoneError: routes.gone,
            SicutError: routes.wrong,
            HTTPException: _no_page,
            Exception: _broken,
        },
    )


class _Routes:
    """What is done at each address."""

    def __init__(self, house: House) -> None:
        self._house, self._desk = house, house.desk

    def _page(self, request: Request, template: str, values: Mapping[str, object], status: int = 200) -> Response:
        state = self._desk.state
        shown = {"generation": state.generation, "run": state.checked.run if state.checked else 0}
        known = {"form": self._house.door.form, "start": _start(self._house), **shown}
        text = page(template, _nonce(request), **{**known, **values})
        return Response(text.encode("utf-8", "replace"), status, media_type="text/html; charset=utf-8")

    async def _form(self, request: Request) -> FormData:
        """The fields of a form of this start; closed when the request ends.

        Raises:
            RefusedError: it is none.
        """
        form = await request.form(max_files=uploads.MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=_LONGEST_TEXT)
        if not same(_field(form, "form"), self._house.door.form):
            raise RefusedError(refusals.FORM)
        return form

    # --- choosing and running

    def entry(self, request: Request) -> Response:
        """Where to begin: what is checked, the stored copy, or the choice."""
        del request
        state, stored = self._desk.state, self._house.stored
        if state.phase in {Phase.RUNNING, Phase.FAILED}:
            return _to("/run")
        if state.checked is not None:
            return _to("/review")
        return _to("/choose" if stored is None else "/stored")

    def choose_page(self, request: Request) -> Response:
        """What can be chosen."""
        return self._choices(request)

    def _choices(self, request: Request, line: str = "", status: int = 200) -> Response:
        house = self._house
        choice = self._desk.state.choice
        reports = request.query_params.getlist("report") or (choice.reports if choice else ())
        sources = request.query_params.getlist("source") or ((choice.sources or ()) if choice else house.given)
        ticked = {"reports": set(reports), "sources": {path.rstrip("/") for path in sources}}
        last = house.still_there() if choice is None else None
        values = {"offer": house.shelf.offer(), "last": last, "line": line, "uploads": house.uploads, **ticked}
        return self._page(request, "choose.html", values, status)

    async def choose(self, request: Request) -> Response:
        """Begin to check what was ticked."""
        form = await self._form(request)
        reports, sources = _fields(form, "report"), _fields(form, "source")
        try:
            await run_in_threadpool(self._house.choose, reports, sources)
        except UsageError as wrong:
            return await run_in_threadpool(self._choices, request, str(wrong), _WRONG)
        return _to("/run")

    async def upload(self, request: Request) -> Response:
        """Keep files and a text, and go back to the choice with them ticked."""
        form = await self._form(request)
        try:
            kept = [await self._kept(one) for one in form.getlist("file") if isinstance(one, UploadFile) and one.size]
            text = _field(form, "text").replace("\r\n", "\n")
            if text.strip():
                kept.append(await run_in_threadpool(self._keep, _field(form, "name"), text.encode("utf-8", "replace")))
        finally:
            await form.close()
        if not kept:
            raise UsageError("nothing was sent: choose a file, or paste a text")
        place = "source" if _field(form, "as") == "source" else "report"
        ticked = [(name, path) for name in ("report", "source") for path in _fields(form, name)]
        return _to(f"/choose?{urlencode([*ticked, *((place, path) for path in kept)])}")

    async def _kept(self, one: UploadFile) -> str:
        data = await one.read(uploads.LARGEST + 1)
        return await run_in_threadpool(self._keep, one.filename or "", data)

    def _keep(self, name: str, data: bytes) -> str:
        return uploads.keep(self._house.uploads, name, data)

    def run(self, request: Request) -> Response:
        """How far the run is."""
        state = self._desk.state
        if state.phase is Phase.READY:
            return _to("/review")
        return self._page(request, "run.html", {"state": state})

    async def recheck(self, request: Request) -> Response:
        """Check the same again."""
        await self._form(request)
        choice = self._desk.state.choice
        if choice is None:
            raise UsageError("nothing is chosen yet: choose a report and its sources")
        self._desk.start(choice)
        return _to("/run")

    def state(self, request: Request) -> Response:
        """The state in numbers, for the script."""
        del request
        return JSONResponse(_told(self._house, self._desk.state))

    # --- the review

    def review(self, request: Request) -> Response:
        """The report beside its sources."""
        state = self._desk.state
        if state.checked is None:
            return _to("/run" if state.phase in {Phase.RUNNING, Phase.FAILED} else "/choose")
        panes = self._house.panes(state)
        values = {"panes": panes, "formats": formats(), "generation": state.generation, "run": state.checked.run}
        return self._page(request, "review.html", values)

    async def decide(self, request: Request) -> Response:
        """Write a decision."""
        form = await self._form(request)
        wish = _wish(form)
        state = await run_in_threadpool(carry_out, self._desk, wish)
        if _wants_json(request):
            return JSONResponse(_told(self._house, state))
        return _to(f"/review#f-{wish.fingerprint}")

    def export(self, request: Request) -> Response:
        """The run in a format, to download."""
        checked, name = self._desk.state.checked, request.path_params["format"]
        if checked is None or name not in formats():
            raise RefusedError(_DONE)
        made = export(checked, name)
        headers = {"content-disposition": f'attachment; filename="{made.name}"', "content-security-policy": "sandbox"}
        return Response(made.data, media_type=made.media_type, headers=headers)

    def find(self, request: Request) -> Response:
        """Search in the sources."""
        query = request.query_params.get("q", "")
        hits, status = Hits("", ()), 200
        if query.strip():
            try:
                if len(query) > _LONGEST_QUERY:
                    raise UsageError(f"a search may have {_LONGEST_QUERY} characters at most")
                hits = hits_of(self._desk.search(query))
            except SicutError as wrong:
                hits, status = Hits(str(wrong), ()), _WRONG
        values = {"query": query[:_LONGEST_QUERY], "line": hits.line, "passages": hits.passages}
        return self._page(request, "find.html", values, status)

    def asset(self, request: Request) -> Response:
        """A file that pages load."""
        try:
            data, media_type = asset_named(request.path_params["name"])
        except KeyError:
            raise HTTPException(_NOT_FOUND) from None
        return Response(data, media_type=media_type)

    # --- a dossier as it was kept

    def stored(self, request: Request) -> Response:
        """A dossier whose files are not all at hand."""
        stored = self._house.stored
        if stored is None:
            raise RefusedError(_DONE)
        decisions = read_decisions(decisions_home(stored.path))
        return self._page(request, "stored.html", {"stored": stored, "decisions": decisions})

    def stored_copy(self, request: Request) -> Response:
        """The dossier itself, which may do nothing at all: to be shown in a frame."""
        del request
        stored = self._house.stored
        if stored is None:
            raise RefusedError(_DONE)
        policy = (
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
            "form-action 'none'; frame-ancestors 'self'"
        )
        headers = {"content-security-policy": policy}
        return Response(stored.page, media_type="text/html; charset=utf-8", headers=headers)

    async def stored_decide(self, request: Request) -> Response:
        """Write a decision on a finding of the dossier."""
        wish, stored = _wish(await self._form(request)), self._house.stored
        told = {one.fingerprint: one for one in stored.findings}.get(wish.fingerprint) if stored else None
        if stored is None or told is None:
            raise GoneError("the dossier has no such finding")
        decision = decision_of(wish, told.sources, told.code, told.words)
        await run_in_threadpool(decide, [decision], decisions_home(stored.path))
        return _to(f"/stored#f-{wish.fingerprint}")

    # --- errors

    def gone(self, request: Request, error: Exception) -> Response:
        """A decision came too late."""
        return self._line(request, str(error), _CONFLICT)

    def wrong(self, request: Request, error: Exception) -> Response:
        """Something cannot be done."""
        return self._line(request, str(error), _WRONG)

    def _line(self, request: Request, line: str, status: int) -> Response:
        if _wants_json(request):
            return JSONResponse({"error": line}, status)
        back = {"/upload": "/choose", "/stored/decide": "/stored", "/decide": "/review"}.get(request.url.path, "/")
        return self._page(request, "line.html", {"line": line, "back": back}, status)


# --- requests and answers


def _to(address: str) -> Response:
    return RedirectResponse(address, _SEE)


def _nonce(request: Request) -> str:
    return str(request.scope[NONCE])


def _wants_json(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _field(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


def _fields(form: FormData, name: str) -> Sequence[str]:
    return [value for value in form.getlist(name) if isinstance(value, str)]


def _wish(form: FormData) -> Wish:
    number = _field(form, "generation")[:9]
    generation = int(number) if number.isascii() and number.isdigit() else 0
    return Wish(_field(form, "fingerprint"), _field(form, "decision"), _field(form, "reason"), generation)


def _start(house: House) -> str:
    """A name for this start, by which an open page sees that it is another one; it is no secret."""
    from hashlib import sha256

    return sha256(house.door.form.encode()).hexdigest()[:16]


def _told(house: House, state: State) -> Mapping[str, str | int]:
    return {
        "start": _start(house),
        "generation": state.generation,
        "run": state.run,
        "phase": state.phase,
        "stage": state.progress.stage,
        "done": state.progress.done,
        "total": state.progress.total,
        "error": state.error,
    }


def _answer(request: Request, refusal: Refusal) -> Response:
    media_type, body = body_of(refusal, as_json=_wants_json(request))
    return Response(body, refusal.status, media_type=media_type.decode())


async def _refused(request: Request, error: Exception) -> Response:
    response = _answer(request, error.refusal if isinstance(error, RefusedError) else _DONE)
    response.headers["connection"] = "close"
    return response


async def _no_page(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else _NOT_FOUND
    lines = {_NOT_FOUND: "there is no such page", 405: "this address is not asked in this way"}
    return _answer(request, Refusal(status, lines.get(status, "the request cannot be read")))


async def _broken(request: Request, error: Exception) -> Response:
    line = f"internal error: {type(error).__name__}; please report it"
    return _answer(request, Refusal(500, line))
