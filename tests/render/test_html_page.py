"""The dossier as one file: what it must hold, and what it must never let through."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings

from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render import escape
from sicut.render.as_json import render_json
from sicut.render.formats import Look, renderer
from sicut.render.html import as_html
from sicut.render.html.view import view_of
from sicut.text.shown import Reading
from tests.render.results import harbour, one_finding, results

VOID = {"br", "hr", "img", "input", "meta", "link"}
TAGS = set(
    "html head meta link title style body a header h1 h2 h3 h4 h5 h6 p ul li span details summary form fieldset legend "
    "label input select option main section article blockquote mark del ins bdi b i em strong code pre small table "
    "thead tbody tr th td button div dialog dl dt dd kbd script figure figcaption img svg rect nav line path g "
    "text circle use symbol defs polygon polyline desc caption tspan output colgroup col br hr".split()
)


class Read(HTMLParser):
    """What a browser would see: tags, ids, links, the text of the report."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.report = ""
        self.data: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = {attributes.get("class") for _, attributes in self.open}
        own = {"vh", "label", "marker", "address", "between", "unplaced"}
        if "document" in classes and not own & classes:
            self.report += data
        tag, attributes = self.open[-1] if self.open else ("", {})
        self.data[attributes.get("id") or tag] = data


def read(page: str) -> Read:
    found = Read()
    found.feed(page)
    found.close()
    assert not found.open
    return found


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(results())
def test_any_result_makes_a_sound_page(result: Result) -> None:
    page = as_html(result, Look())
    found = read(page)
    assert not {tag for tag, _ in found.tags} - TAGS
    ids = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    hrefs = [attributes["href"] or "" for tag, attributes in found.tags if "href" in attributes and tag != "link"]
    assert all(href.startswith("#") and href[1:] in ids for href in hrefs)
    assert not any(name == "style" or name.startswith("on") for _, attributes in found.tags for name in attributes)
    claims = [a["data-claim"] for _, a in found.tags if a.get("class") == "card" and a["data-claim"]]
    assert sorted(map(str, claims)) == sorted(f"c{n}" for n in range(1, len(result.claims) + 1))
    assert sum(a.get("class") == "finding" for _, a in found.tags) == len(result.findings)
    assert all(f"at-{claim}" in ids for claim in claims)
    assert not [c for c in page if escape.UNSAFE.match(c) and c not in "\t\n"]
    assert page == as_html(result, Look())
    page.encode()


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(results())
def test_the_report_stands_in_its_pane_character_by_character(result: Result) -> None:
    report = result.documents[0]
    reading = Reading(report)
    spans = [block.span for block in report.blocks] or [Span(0, len(report.text))]
    shown = "".join(reading.text[slice(*reading.shown_span(span))] for span in spans)
    assert read(as_html(result, Look())).report == read(f"<p class=document>{escape.html(shown)}</p>").report


def test_the_policy_names_the_very_bytes_of_style_and_script() -> None:
    page = as_html(harbour(), Look())
    policy = next(a["content"] or "" for _, a in read(page).tags if a.get("http-equiv"))
    parts = (re.search("<style>(.*?)</style>", page, re.DOTALL), re.search("<script>(.*?)</script>", page, re.DOTALL))
    for part in parts:
        assert part
        assert b64encode(sha256(part[1].encode()).digest()).decode() in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_the_json_rides_inside() -> None:
    data = read(as_html(harbour(), Look())).data["sicut-result"]
    assert json.loads(data) == json.loads(render_json(harbour()))
    assert "<" not in data


def test_the_registry_knows_it() -> None:
    assert renderer("html")(harbour(), Look()) == as_html(harbour(), Look())


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>']
)
def test_hostile_words_stay_words(words: str) -> None:
    page = as_html(one_finding(words, words, words, words), Look())
    names = [tag for tag, _ in read(page).tags]
    assert names.count("script") == 2
    assert "img" not in names


def test_the_difference_is_told_in_the_passage() -> None:
    page = as_html(harbour(), Look())
    assert "<del>−now</del><ins>+not</ins>" in page
    assert "Differs only in capital or small letters." in page
    assert "The nearest words in the sources, as a hint only:" in page
    assert "Fix: write “<bdi>not</bdi>” instead of “<bdi>now</bdi>”" in page
    assert "no source is in Swedish" in page
    assert "1 quotation" in page or "quotations checked" in page
    assert "page iv" in page


def test_cards_stand_in_the_order_of_the_report_and_counts_are_those_of_the_claims() -> None:
    view = view_of(harbour(), Look())
    assert [card.id for card in view.cards] == ["c1", "c2", "c3", "c4", "x1"]
    assert list(view.counts.values()) == [1, 1, 0, 1, 1]
    assert view.allowed == 1
