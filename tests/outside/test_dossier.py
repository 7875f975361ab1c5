"""The dossier in Chromium: every view, key, filter and permalink, on paper, without scripts, from right to left."""

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from sicut.model.result import Result
from sicut.render.states import STATES
from tests.outside.browser import opened
from tests.outside.conftest import Written
from tests.outside.invented import (
    ARABIC_REPORT,
    ARABIC_SOURCE,
    HEBREW_REPORT,
    HEBREW_SOURCE,
    carrying,
    right_to_left,
)
from tests.outside.programs import from_npm
from tests.render.results import harbour

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page

WIDE: dict[str, Any] = {"viewport": {"width": 1400, "height": 900}}
NARROW: dict[str, Any] = {"viewport": {"width": 380, "height": 800}}
SHOWN_CARDS = "[...document.querySelectorAll('article.card')].filter(card => card.checkVisibility())"
FOCUSED = "document.activeElement.closest('article.card')?.id ?? null"


def cards(page: "Page") -> list[str]:
    """The states of the cards that can be seen."""
    states: list[str] = page.evaluate(f"{SHOWN_CARDS}.map(card => card.dataset.state)")
    return states


def told(page: "Page") -> str:
    """What screen readers are told, once they are: scripts say it a moment later."""
    page.wait_for_timeout(200)
    return "".join(page.locator("[aria-live]").all_text_contents())


def states() -> Result:
    """Two claims in each of the five states."""
    result = carrying(f"word{number}" for number in range(10))
    return replace(result, documents=tuple(replace(document, language="en") for document in result.documents))


def test_everything_is_told(browser: "Browser", dossier: Written) -> None:
    result = harbour()
    with opened(browser, dossier(result), **WIDE) as page:
        assert "4" in (page.locator(".coverage").text_content() or "") or page.locator(".coverage").count() == 1
        assert page.locator("ul.counts > li").count() == len(STATES)
        for outcome, number in zip(result.claims, range(1, 9), strict=False):
            card = page.locator(f"article.card#c{number}")
            assert card.count() == 1
            assert page.locator(f"#report [data-claim=c{number}]").count() >= 1
            assert outcome.claim.span.start >= 0
        for finding in result.findings:
            assert page.locator(f"#f-{finding.fingerprint}").count() == 1
        altered = page.locator("#c1")
        assert altered.locator("del").first.text_content() == "−now"
        assert altered.locator("ins").first.text_content() == "+not"
        assert "We thank all" in (altered.locator("blockquote").first.text_content() or "")
        left, right = page.locator("#report").bounding_box(), page.locator("#claims").bounding_box()
        assert left is not None
        assert right is not None
        assert left["x"] + left["width"] <= right["x"] + 1


@pytest.mark.parametrize("state", STATES)
def test_each_state_has_sign_and_word(browser: "Browser", dossier: Written, state: str) -> None:
    with opened(browser, dossier(states()), **WIDE) as page:
        wanted = next(one for one in STATES.values() if one.status == state)
        header = page.locator(f"article.card[data-state={state}] header").first.text_content() or ""
        assert wanted.word in header
        sign = page.evaluate(
            """state => {
              const card = document.querySelector(`article.card[data-state=${state}] header`);
              const all = [card, ...card.querySelectorAll("*")];
              return all.map(e => getComputedStyle(e, "::before").content + e.textContent).join(" ");
            }""",
            state,
        )
        assert wanted.sign in sign


def test_a_permalink_shows_its_finding(browser: "Browser", dossier: Written) -> None:
    result = harbour()
    with opened(browser, dossier(result), **WIDE) as page:
        for finding in result.findings:
            page.evaluate("place => { location.hash = place; }", f"f-{finding.fingerprint}")
            page.wait_for_timeout(50)
            assert page.locator(f"#f-{finding.fingerprint}").is_visible()
            assert page.evaluate(
                """id => { const box = document.getElementById(id).getBoundingClientRect();
                  return box.top < innerHeight && box.bottom > 0; }""",
                f"f-{finding.fingerprint}",
            )


def test_each_claim_of_the_report_leads_to_its_card(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(states()), **WIDE) as page:
        for link in page.locator("a.claim").all():
            target = (link.get_attribute("href") or "").removeprefix("#")
            assert page.locator(f"[id='{target}']").count() == 1


@pytest.mark.parametrize("state", STATES)
def test_filter_by_state(browser: "Browser", dossier: Written, state: str) -> None:
    with opened(browser, dossier(states()), **WIDE) as page:
        before = cards(page)
        button = page.locator(f"ul.counts button[data-state={state}]")
        button.click()
        after = cards(page)
        assert state not in after
        assert len(after) < len(before)
        assert told(page)
        button.click()
        assert cards(page) == before


def test_filter_by_rule(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(harbour()), **WIDE) as page:
        page.locator("form.filters select[name=rule]").select_option("Q103")
        assert page.evaluate(f"{SHOWN_CARDS}.every(card => card.dataset.rules.split(' ').includes('Q103'))")
        assert len(cards(page)) == 1


def test_search(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(harbour()), **WIDE) as page:
        page.keyboard.press("/")
        page.keyboard.type("moon")
        page.wait_for_timeout(400)
        assert page.evaluate(f"{SHOWN_CARDS}.every(card => card.textContent.includes('moon'))")
        assert len(cards(page)) >= 1


def test_keys_move(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(harbour()), **WIDE) as page:
        seen = []
        for _ in range(3):
            page.keyboard.press("j")
            seen.append(page.evaluate(FOCUSED))
        assert None not in seen
        assert len(set(seen)) >= 2
        page.keyboard.press("k")
        assert page.evaluate(FOCUSED) in seen[:2]


def test_key_for_help(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(harbour()), **WIDE) as page:
        page.keyboard.press("?")
        assert page.locator("dialog#help").is_visible()
        page.keyboard.press("Escape")
        assert not page.locator("dialog#help").is_visible()


@pytest.mark.parametrize("key", ["o", "i", "n", "a", "d"])
def test_keys_act_on_the_item(browser: "Browser", dossier: Written, key: str) -> None:
    shown = "document.body.innerText + [...document.querySelectorAll('details')].map(one => one.open)"
    with opened(browser, dossier(harbour()), **WIDE) as page:
        page.keyboard.press("j")
        before = page.evaluate(shown) + told(page)
        page.keyboard.press(key)
        page.wait_for_timeout(100)
        assert page.evaluate(shown) + told(page) != before


def test_keys_write_into_a_field_as_anywhere(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(harbour()), **WIDE) as page:
        field = page.locator("form.filters input[type=search]")
        field.fill("")
        field.press_sequentially("jkoad?")
        assert field.input_value() == "jkoad?"
        assert not page.locator("dialog#help").is_visible()


def test_copying(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(harbour()), permissions=["clipboard-read", "clipboard-write"], **WIDE) as page:
        cite = page.locator("#c1 details.cite").first
        shown = [one.strip() for one in cite.locator("p").all_text_contents()]
        cite.locator("summary").click()
        page.wait_for_timeout(100)
        buttons = cite.locator("button[data-copy]").all()
        assert len(buttons) == len(shown) == 3
        for button, words in zip(buttons, shown, strict=True):
            button.click()
            assert told(page)
            assert page.evaluate("navigator.clipboard.readText()") == words
        assert "#:~:text=" in shown[1]


def test_on_paper(browser: "Browser", dossier: Written) -> None:
    result = harbour()
    with opened(browser, dossier(result), **WIDE) as page:
        paper = PdfReader(io.BytesIO(page.pdf()))
    text = "".join(sheet.extract_text() for sheet in paper.pages)
    flat = "".join(text.split())
    for number in range(1, 4):
        assert f"Exhibit{number}" in flat
    for document in result.documents:
        assert document.sha256 in flat
    assert "Copy" not in text


@pytest.mark.parametrize(
    ("report", "source", "words"),
    [
        (ARABIC_REPORT, ARABIC_SOURCE, "Reading Room 4"),
        (HEBREW_REPORT, HEBREW_SOURCE, "Seabird 12"),
    ],
    ids=["arabic", "hebrew"],
)
def test_right_to_left(browser: "Browser", dossier: Written, report: str, source: str, words: str) -> None:
    with opened(browser, dossier(right_to_left(report, source)), **WIDE) as page:
        left, right = page.locator("#claims").bounding_box(), page.locator("#report").bounding_box()
        assert left is not None
        assert right is not None
        assert left["x"] + left["width"] <= right["x"] + 1
        paragraph = page.locator("#report article p, #report article h2").filter(has_text=words).first
        assert paragraph.evaluate("element => getComputedStyle(element).direction") == "rtl"
        passage = page.locator("#claims blockquote").filter(has_text=words).first
        assert passage.evaluate("element => getComputedStyle(element).direction") == "rtl"
        assert page.locator("#claims del").count() >= 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark(browser: "Browser", dossier: Written, scheme: Any) -> None:
    with opened(browser, dossier(harbour()), color_scheme=scheme, **WIDE) as page:
        paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)")
        assert (sum(paper[:3]) > 3 * 128) == (scheme == "light")


def test_narrow(browser: "Browser", dossier: Written) -> None:
    with opened(browser, dossier(harbour()), **NARROW) as page:
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= NARROW["viewport"]["width"]
        upper, lower = page.locator("#report").bounding_box(), page.locator("#claims").bounding_box()
        assert upper is not None
        assert lower is not None
        assert upper["y"] + upper["height"] <= lower["y"] + 1 or lower["y"] + lower["height"] <= upper["y"] + 1


def test_without_scripts(browser: "Browser", dossier: Written) -> None:
    result = states()
    with opened(browser, dossier(result), java_script_enabled=False, **WIDE) as page:
        assert page.locator("article.card").count() >= len(result.claims)
        for card in page.locator("article.card").all():
            assert card.is_visible()
        assert not page.locator("form.filters").is_visible()
        for button in page.locator("button[data-copy]").all():
            assert not button.is_visible()


def check_with_axe(browser: "Browser", path: Path, **options: Any) -> None:
    axe = from_npm("axe-core", "axe.min.js")
    with opened(browser, path, quiet=False, bypass_csp=True, **options) as page:
        page.add_script_tag(content=axe.read_text(encoding="utf-8"))
        found = page.evaluate("axe.run().then(found => found.violations)")
        assert [(one["id"], one["help"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["harbour", "states", "arabic", "hebrew", "narrow"])
def test_axe_finds_nothing(browser: "Browser", dossier: Written, name: str, scheme: Any) -> None:
    results: dict[str, Callable[[], Result]] = {
        "states": states,
        "arabic": lambda: right_to_left(ARABIC_REPORT, ARABIC_SOURCE),
        "hebrew": lambda: right_to_left(HEBREW_REPORT, HEBREW_SOURCE),
    }
    path = dossier(results.get(name, harbour)())
    check_with_axe(browser, path, color_scheme=scheme, **(NARROW if name == "narrow" else WIDE))
