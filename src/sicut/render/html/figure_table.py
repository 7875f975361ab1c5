"""The table beside a figure, for whoever cannot see the figure or wants its numbers."""

from collections.abc import Iterable, Sequence

from sicut.render.html.markup import Markup, element


def figure_table(summary: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    """What a figure shows, in words and numbers; the first cell of each row is its head."""
    head = element("tr", None, *(element("th", {"scope": "col"}, cell) for cell in heads))
    body = [
        element(
            "tr",
            None,
            element("th", {"scope": "row"}, element("bdi", None, first)),
            *(element("td", None, cell) for cell in others),
        )
        for first, *others in rows
    ]
    table = element("table", None, element("thead", None, head), element("tbody", None, *body))
    wide = element("div", {"class": "wide", "tabindex": "0", "role": "region", "aria-label": summary}, table)
    return element("details", {"class": "table"}, element("summary", None, summary), wide)
