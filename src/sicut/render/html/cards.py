"""The cards: one for each claim, with its findings and the passages of the sources."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from sicut.model.document import Role
from sicut.model.finding import Fix
from sicut.model.grounds import grounds_of
from sicut.render.escape import runs_right_to_left
from sicut.render.html.cite import footnote, fragment_url, pandoc
from sicut.render.html.markup import NOTHING, Attributes, Markup, element, joined
from sicut.render.html.naming import short_hash
from sicut.render.html.passages import Passage
from sicut.render.html.pictures import page_figure
from sicut.render.html.view import Card, Item, View

Actions = Callable[[Card], Markup]

_SEVERITY: Final = {"error": "error", "warning": "warning", "info": "note"}
_ALLOWED: Final = {"comment": "a comment in the report", "decision": "a decision", "baseline": "the baseline"}
_BREAK: Final = re.compile(r"\n\s*\n")
_NAMED: Final = re.compile(r"“([^“”]*)”|\[([^\[\]]*)\]")


def no_actions(one: Card) -> Markup:  # noqa: ARG001 - as every Actions
    """Nothing to do with a card."""
    return NOTHING


def claims_pane(view: View, actions: Actions = no_actions, *tail: Markup) -> Markup:
    """All cards, each with its *actions*; *tail* stands after them."""
    heading = element("h2", {"class": "pane-title"}, "Claims and sources")
    none = element("p", {"class": "empty"}, "Nothing was checked.") if not view.cards else NOTHING
    cards = [card(view, one, actions(one)) for one in view.cards]
    attributes = {"id": "claims", "aria-label": "Claims and sources", "tabindex": "0"}
    return element("section", attributes, heading, none, *cards, *tail)


def card(view: View, one: Card, actions: Markup = NOTHING) -> Markup:
    """The card *one*; *actions* stand at its end."""
    rules = " ".join(dict.fromkeys(item.finding.code for item in one.items))
    attributes = {
        "class": "card",
        "id": one.id,
        "data-n": str(one.number),
        "data-claim": one.claim,
        "data-state": one.state.status if one.state else None,
        "data-kind": one.kind,
        "data-rules": rules or None,
        "tabindex": "-1",
    }
    return element("article", attributes, _header(view, one), *_body(view, one), actions)


def _header(view: View, one: Card) -> Markup:
    if one.state is None:
        report = view.places.document(one.document).role is Role.REPORT
        word = element("b", {"class": "state"}, "about the report" if report else "about a source")
        return element("header", None, word, " ", element("bdi", None, one.document), f", {one.place}")
    name = joined(element("bdi", None, one.document), f", {one.place}") if len(view.sheets) > 1 else one.place
    back = element("a", {"href": f"#at-{one.id}"}, name)
    return element("header", None, element("b", {"class": "state"}, one.state.word), f" {one.kind}, ", back)


def _body(view: View, one: Card) -> Iterator[Markup]:
    if one.words and not _repeats(one):
        yield element("p", {"class": "words", "dir": "auto"}, one.words)
    if one.items:
        yield element("ul", {"class": "findings"}, *(finding(view, item) for item in one.items))
    yield from _facts(one)
    if len(one.passages) > 1 and one.claim:
        yield element("p", {"class": "rivals"}, f"{len(one.passages)} places to compare:")
    for passage in one.passages:
        yield section(view, passage, one)
    if one.nearest is not None:
        yield element("p", {"class": "hint"}, "The nearest words in the sources, as a hint only:")
        yield section(view, one.nearest, one)


def _repeats(one: Card) -> bool:
    """Whether a passage shows the very words of the claim."""
    words = one.words.split()
    return any(not passage.differs and passage.words.split() == words for passage in one.passages)


def _facts(one: Card) -> Iterator[Markup]:
    said = "Speaker in the report: " if one.kind == "quotation" else "The report has it from: "
    told = (
        ("Why it was not checked: ", one.reason),
        ("Worked out from the source: ", one.derivation),
        (said, one.speaker),
        ("The report cites: ", one.cited),
        ("Searched in full: ", one.searched),
        ("Could not be searched in full: ", one.unsearched),
    )
    for label, words in told:
        if words:
            yield element("p", {"class": "fact"}, label, element("bdi", None, words))


def finding(view: View, item: Item) -> Markup:
    """A finding: code, name, message, and how it could be mended or was allowed."""
    one = item.finding
    head = joined(element("code", None, one.code), f" {one.name} ", element("i", None, _SEVERITY[one.severity]))
    children = [element("p", None, head), element("p", {"dir": "ltr"}, *_sentence(one.objection.message))]
    fix, allowed = one.objection.fix, one.allowed
    if fix is not None:
        gone = view.places.shown(one.objection.document, fix.span)
        children.append(element("p", {"class": "fix"}, *_mended(fix, gone)))
    if allowed is not None:
        reason = joined(": ", element("bdi", None, allowed.reason)) if allowed.reason else NOTHING
        children.append(element("p", {"class": "allowed"}, f"Allowed by {_ALLOWED[allowed.by]}", reason))
    attributes: Attributes = {
        "class": "finding",
        "id": item.id,
        "data-code": one.code,
        "data-severity": one.severity,
        "data-allowed": allowed is not None,
        "data-sources": grounds_of(view.result, one),
    }
    return element("li", attributes, *children)


def _mended(fix: Fix, gone: str) -> tuple[str, ...]:
    new, old = (joined("“", element("bdi", None, words.strip() or words), "”") for words in (fix.text, gone))
    if not fix.text:
        return "Fix: strike ", old
    return ("Fix: write ", new, " instead of ", old) if gone else ("Fix: put in ", new)


def _sentence(message: str) -> Iterator[str]:
    """An English sentence; words quoted in it and sigla do not turn it round."""
    at = 0
    for found in _NAMED.finditer(message):
        group = found.lastindex or 1
        if not runs_right_to_left(found[group]):
            continue
        yield message[at : found.start(group)]
        yield element("bdi", None, found[group])
        at = found.end(group)
    yield message[at:]


def section(view: View, passage: Passage, one: Card) -> Markup:
    """A passage of a source with what stands around it, and how to cite it."""
    document = view.places.document(passage.siglum)
    names = element("bdi", {"class": "siglum"}, passage.siglum), element("bdi", None, passage.path)
    source = {"class": "source", "data-sha": short_hash(document)}
    quoted = element("mark", None, *(_piece(piece.kind, _tight(piece.text)) for piece in passage.pieces))
    around = {"dir": "auto", "lang": document.language}
    words = element("blockquote", around, _tight(passage.before), quoted, _tight(passage.after))
    children = [element("p", source, names[0], " ", names[1], f", {passage.where.told}"), words]
    if passage.forgiven:
        lead = "It differs otherwise, which is forgiven, in " if passage.differs else "Differs only in "
        children.append(element("p", {"class": "forgiven"}, lead + "; ".join(passage.forgiven) + "."))
    children += [element("p", {"class": "fact"}, note[0].upper() + note[1:], ".") for note in passage.notes]
    children += [page_figure(view, passage, one), _cite(view, passage)]
    return element("section", {"class": "passage", "data-witness": passage.siglum}, *children)


def _tight(words: str) -> str:
    """*words* with one line break for any number of them."""
    return _BREAK.sub("\n", words)


def _piece(kind: str, words: str) -> Markup:
    if kind == "del":
        return element("del", None, "−", words)
    if kind == "ins":
        return element("ins", None, "+", words)
    return joined(words)


def _cite(view: View, passage: Passage) -> Markup:
    document = view.places.document(passage.siglum)
    parts = [element("bdi", None, part) if runs_right_to_left(part) else part for part in footnote(document, passage)]
    note = [words for part in parts for words in (part, ", ")][:-1]
    return element(
        "details",
        {"class": "cite"},
        element("summary", None, "Cite"),
        element("p", {"data-cite": "footnote"}, *note, "."),
        element("p", {"data-cite": "fragment"}, fragment_url(document, passage)),
        element("p", {"data-cite": "key"}, pandoc(passage)),
    )
