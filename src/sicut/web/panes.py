"""The two panes of the dossier with a form at each finding."""

from sicut.api.decisions import Decision
from sicut.model.finding import Finding
from sicut.render.html import figures
from sicut.render.html.cards import claims_pane
from sicut.render.html.markup import NOTHING, Markup, element, joined
from sicut.render.html.page import documents, figure_part, mirrored, rules, title, top
from sicut.render.html.report_pane import report_pane
from sicut.render.html.view import Card, Item, view_of
from sicut.web.deciding import LONGEST
from sicut.web.desk import Checked

_DONE = {"accept": "Accepted", "dismiss": "Dismissed", "note": "Note", "withdraw": "Withdrawn"}


class Panes:
    """All that the review page shows of a run, worked out once for each generation."""

    def __init__(self, checked: Checked, generation: int, form_secret: str) -> None:
        """*form_secret* stands in each form."""
        self._view = view_of(checked.result, checked.look)
        self._decisions, self._generation, self._secret = checked.decisions, generation, form_secret
        self._expired = frozenset(checked.result.decided.expired)
        self.generation = generation
        self.title = title(self._view)
        self.mirrored = mirrored(self._view)
        drawn = figure_part(self._view)
        self.top = top(self._view, pictured=bool(drawn))
        strip = figures.strip(checked.result, self._view.places)
        self.strip = element("nav", {"class": "strip", "aria-label": "The whole report"}, strip) if strip else NOTHING
        claims = claims_pane(self._view, self._actions, drawn, documents(self._view), rules(self._view))
        self.main = element("main", None, report_pane(self._view), claims)
        self.faults = checked.result.decided.faults

    def _actions(self, one: Card) -> Markup:
        rows = [joined(self._told(item.finding), self._form(item)) for item in one.items]
        return element("div", {"class": "deciding"}, *rows) if any(rows) else NOTHING

    def _form(self, item: Item) -> Markup:
        """A form that the script makes when its card comes into sight; without scripts it is there at once.

        Browsers look at each text field of a page as it opens, which for hundreds of them takes seconds.
        """
        finding = item.finding
        if finding.allowed is not None and finding.allowed.by != "decision":
            return NOTHING
        attributes = {
            "class": "decision",
            "method": "post",
            "action": "/decide",
            "data-finding": item.id,
            "aria-label": f"Decide on {finding.code} {finding.name}",
        }
        fields = (("form", self._secret), ("fingerprint", finding.fingerprint), ("generation", str(self._generation)))
        form = element("form", attributes, *map(_hidden, fields), *_choices(finding))
        return element("noscript", {"class": "later"}, form)

    def _told(self, finding: Finding) -> Markup:
        """Who decided what, and why."""
        found = (self._decisions.allowing.get(finding.fingerprint), self._decisions.notes.get(finding.fingerprint))
        rows = [_decided(one) for one in found if one is not None]
        if finding.fingerprint in self._expired:
            rows.append(element("p", {"class": "expired"}, "This decision has expired: a source has changed since."))
        return joined(*rows)


def _hidden(field: tuple[str, str]) -> Markup:
    return element("input", {"type": "hidden", "name": field[0], "value": field[1]})


def _decided(one: Decision) -> Markup:
    who = joined(" by ", element("bdi", None, one.who)) if one.who else NOTHING
    why = joined(": ", element("bdi", None, one.reason)) if one.reason else NOTHING
    return element("p", {"class": "decided", "data-decision": one.kind.value}, _DONE[one.kind], who, why)


def _choices(finding: Finding) -> tuple[Markup, ...]:
    label = element("span", {"class": "code"}, f"{finding.code}: why ")
    reason = element("input", {"name": "reason", "maxlength": str(LONGEST), "autocomplete": "off", "dir": "auto"})
    kinds = (
        [("withdraw", "Withdraw")] if finding.allowed is not None else [("accept", "Accept"), ("dismiss", "Dismiss")]
    )
    buttons = [
        element("button", {"type": "submit", "name": "decision", "value": value}, words)
        for value, words in (*kinds, ("note", "Note"))
    ]
    return element("label", None, label, reason), element("span", {"class": "buttons"}, *buttons)
