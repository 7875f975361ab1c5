"""The shell of the dossier: policy, style, the panes, the run's JSON, the script."""

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from typing import Final

from sicut.model.claim import MarkKind
from sicut.model.document import Extraction, Role
from sicut.render.closing import counted
from sicut.render.html import figures
from sicut.render.html.cards import Actions, claims_pane, no_actions
from sicut.render.html.inside import packed
from sicut.render.html.markup import NOTHING, Attributes, Markup, element, joined, raw, text
from sicut.render.html.naming import file_name, kind_of, shown_path
from sicut.render.html.report_pane import report_pane, way
from sicut.render.html.view import View
from sicut.render.states import STATES
from sicut.version import __version__

_LOOKED_AT: Final = 2_000
_NAMED: Final = 3
_COLUMNS: Final = ("Name", "File", "Kind", "Read", "SHA-256")
_READ: Final = {
    Extraction.COMPLETE: "in full",
    Extraction.PARTIAL: "in part",
    Extraction.UNREADABLE: "could not be read",
}

_MARKS: Final = {
    MarkKind.SCARE: "the writer's own distance",
    MarkKind.TITLE: "a title",
    MarkKind.TERM: "a term",
    MarkKind.NICKNAME: "a nickname",
    MarkKind.MEASURE: "a measure",
    MarkKind.CODE: "code",
    MarkKind.OTHER: "another use",
}


@dataclass(frozen=True, slots=True)
class Shell:
    """What surrounds the panes.

    With a ``nonce`` style and script carry it, and no policy stands in the page: whoever serves it sends one. ``head``
    ends the head, ``before`` and ``after`` stand around all that a reader sees, ``actions`` gives what ends a card.
    """

    view_name: str = "dossier"
    nonce: str = ""
    head: Markup = NOTHING
    before: Markup = NOTHING
    after: Markup = NOTHING
    actions: Actions = no_actions


DOSSIER: Final = Shell()


def page(view: View, shell: Shell = DOSSIER) -> str:
    """The dossier as one file: the same bytes for the same result."""
    style, script = asset("dossier.css") + asset("figures.css"), asset("dossier.js")
    nonce = {"nonce": shell.nonce or None}
    head = element(
        "head",
        None,
        element("meta", {"charset": "utf-8"}),
        Markup(f'<meta name="generator" content="sicut {__version__}">'),
        NOTHING if shell.nonce else _policy(style, script),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light dark"}),
        Markup('<link rel="icon" href="data:,">'),
        element("title", None, title(view)),
        raw("style", nonce, style),
        shell.head,
    )
    parts = (
        shell.before,
        *body_parts(view, shell.actions),
        shell.after,
        packed(view.result),
        raw("script", nonce, script),
    )
    body = element("body", body_attributes(view, shell.view_name), *parts)
    return f"<!doctype html>\n{element('html', {'lang': 'en'}, head, body)}\n"


def body_attributes(view: View, view_name: str) -> Attributes:
    """What the style and the script look at."""
    return {"data-view": view_name, "data-panes": "mirrored" if mirrored(view) else None}


def _policy(style: str, script: str) -> Markup:
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    return Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">')


def asset(name: str) -> str:
    """A file of this package, with line feeds alone: what a browser hashes."""
    return files("sicut.render.html").joinpath(name).read_text("utf-8").replace("\r\n", "\n")


def title(view: View) -> str:
    """What the page is called."""
    return f"{', '.join(_names(view)) or 'Nothing'}: checked against {_sources(view)}"


def _names(view: View) -> list[str]:
    names = [file_name(sheet.document) for sheet in view.sheets]
    return names if len(names) <= _NAMED else [*names[:_NAMED], f"{len(names) - _NAMED} more"]


def _sources(view: View) -> str:
    sources = sum(document.role is Role.WITNESS for document in view.result.documents)
    return counted(sources, "source") if sources else "no source"


def mirrored(view: View) -> bool:
    """Whether the reports run from right to left."""
    return way(" ".join(sheet.document.text[:_LOOKED_AT] for sheet in view.sheets)) == "rtl"


def body_parts(view: View, actions: Actions = no_actions) -> tuple[Markup, ...]:
    """All that a reader sees, in order."""
    skip = element("a", {"class": "skip", "href": "#claims"}, "To the claims")
    strip = figures.strip(view.result, view.places)
    nav = element("nav", {"class": "strip", "aria-label": "The whole report"}, strip) if strip else NOTHING
    drawn = figure_part(view)
    main = element("main", None, report_pane(view), claims_pane(view, actions, drawn, documents(view), rules(view)))
    help_ = element("dialog", {"id": "help", "aria-labelledby": "help-title"}, *_help())
    told = element("div", {"id": "told", "class": "vh", "aria-live": "polite"})
    return skip, top(view, pictured=bool(drawn)), nav, main, help_, told


def top(view: View, *, pictured: bool = False) -> Markup:
    """Title, coverage and counts, and what was set aside, allowed and skipped, one click away."""
    counts = [
        element(
            "li",
            {"data-state": state.status, "data-none": not view.counts[state.status]},
            element("span", {"class": "sign", "aria-hidden": "true"}, state.sign),
            f" {view.counts[state.status]} {state.word}",
        )
        for state in STATES.values()
    ]
    return element(
        "header",
        {"class": "top"},
        element("h1", {"dir": "ltr"}, *_heading(view)),
        element("p", {"class": "coverage"}, view.coverage),
        element("ul", {"class": "counts"}, *counts),
        _set_aside(view),
        _left_out(view),
        _jumps(view, pictured=pictured),
        _filters(view),
    )


def _heading(view: View) -> tuple[Markup, ...]:
    names = [element("bdi", None, name) for name in _names(view)] or [text("Nothing")]
    listed = [words for name in names for words in (name, text(", "))][:-1]
    return *listed, text(f": checked against {_sources(view)}")


def _jumps(view: View, *, pictured: bool) -> Markup:
    links = [element("a", {"href": "#documents"}, counted(len(view.result.documents), "document"))]
    links += [element("a", {"href": "#figures"}, "Figures")] if pictured else []
    return element("p", {"class": "jump"}, *(words for link in links for words in (link, " ")))


def _set_aside(view: View) -> Markup:
    if not view.marks:
        return NOTHING
    rows = [
        element(
            "li",
            None,
            element("bdi", None, one.words),
            f" ({_MARKS[one.mark.kind]}, ",
            element("bdi", None, one.mark.document),
            f", {one.place})",
        )
        for one in view.marks
    ]
    return _details(f"{counted(len(rows), 'mark')} set aside: they quote nobody", *rows)


def _left_out(view: View) -> Markup:
    allowed = [
        element("li", None, element("a", {"href": f"#{item.id}"}, f"{item.finding.code} {item.finding.name}"))
        for card in view.cards
        for item in card.items
        if item.finding.allowed is not None
    ]
    parts = [_details(f"{len(allowed)} allowed", *allowed)] if allowed else []
    if view.result.skipped:
        why = "Hidden files, parts of saved pages, sicut's own outputs, and the reports themselves."
        parts.append(
            _details(f"{counted(view.result.skipped, 'file')} among the sources skipped", element("li", None, why))
        )
    if undrawn := view.look.pictures.left_out:
        why = "Too many pages would make the file too large: those of the gravest findings are drawn."
        parts.append(_details(f"{counted(undrawn, 'page')} not drawn", element("li", None, why)))
    return joined(*parts)


def _details(summary: str, *rows: Markup) -> Markup:
    return element("details", None, element("summary", None, summary), element("ul", None, *rows))


def _filters(view: View) -> Markup:
    boxes = [
        element(
            "label",
            None,
            element("input", {"type": "checkbox", "name": "state", "value": state.status, "checked": True}),
            f" {state.sign} {state.word}",
        )
        for state in STATES.values()
    ]
    codes = sorted({(item.finding.code, item.finding.name) for card in view.cards for item in card.items})
    options = [element("option", {"value": code}, f"{code} {name}") for code, name in codes]
    rule = element("select", {"name": "rule"}, element("option", {"value": ""}, "all"), *options)
    search = element("input", {"type": "search", "name": "q"})
    return element(
        "form",
        {"class": "filters", "hidden": True, "data-script": True, "aria-label": "Filters"},
        element("fieldset", None, element("legend", None, "Show"), *boxes),
        element("label", None, "Rule ", rule),
        element("label", None, "Search ", search),
    )


def _help() -> tuple[Markup, ...]:
    keys = (
        ("j, k", "next and previous item"),
        ("n", "write a note"),
        ("o", "open the context or the page"),
        ("a, d", "accept, dismiss"),
        ("i", "what the rule flags"),
        ("/", "search"),
        ("?", "this help"),
    )
    rows = [joined(element("dt", None, element("kbd", None, key)), element("dd", None, words)) for key, words in keys]
    close = element("form", {"method": "dialog"}, element("button", None, "Close"))
    return element("h2", {"id": "help-title"}, "Keys"), element("dl", None, *rows), close


def documents(view: View) -> Markup:
    """Every document with its hash."""
    head = element("tr", None, *(element("th", {"scope": "col"}, name) for name in _COLUMNS))
    rows = [
        element(
            "tr",
            None,
            element("td", None, element("bdi", None, document.siglum)),
            element("td", None, element("bdi", None, shown_path(view.places, document.siglum))),
            element("td", None, kind_of(document)),
            element("td", None, _READ[document.extraction], f": {document.reason}" if document.reason else ""),
            element("td", None, element("code", None, document.sha256)),
        )
        for document in view.result.documents
    ]
    table = element("table", None, element("thead", None, head), element("tbody", None, *rows))
    return element(
        "section",
        {"id": "documents", "aria-labelledby": "documents-title"},
        element("h2", {"id": "documents-title"}, "Documents"),
        element("div", {"class": "wide", "tabindex": "0"}, table),
    )


def rules(view: View) -> Markup:
    """What each rule flags that found something, as far as the run was told so."""
    names = {item.code: item.name for item in view.result.findings}
    rows = [
        joined(element("dt", None, f"{code} {names.get(code, '')}"), element("dd", {"id": f"rule-{code}"}, f"{words}."))
        for code, words in view.look.rules.items()
    ]
    if not rows:
        return NOTHING
    heading = element("h2", {"id": "rules-title"}, "What the rules flag")
    return element("section", {"id": "rules", "aria-labelledby": "rules-title"}, heading, element("dl", None, *rows))


def figure_part(view: View) -> Markup:
    """The pictures of the run, if there is anything to draw."""
    drawn = figures.barcodes(view.result, view.places), figures.flow(view.result, view.places)
    if not any(drawn):
        return NOTHING
    attributes = {"id": "figures", "aria-labelledby": "figures-title"}
    return element("section", attributes, element("h2", {"id": "figures-title"}, "Figures"), *drawn)


def _digest(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode('ascii')}"
