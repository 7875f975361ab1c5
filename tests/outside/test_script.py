"""The script of the dossier: what each key, filter, button and picture does."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.outside.browser import opened
from tests.outside.conftest import Written
from tests.outside.invented import carrying

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page


def _cards(page: "Page") -> "Locator":
    return page.locator("#claims article.card")


def _current(page: "Page") -> str | None:
    found: str | None = page.evaluate("document.activeElement.closest('article.card')?.id ?? null")
    return found


def opening(page: "Page") -> None:
    total = _cards(page).count()
    assert page.locator(".shown-count").inner_text() == f"{total} of {total} shown"
    assert page.locator("form.filters").is_visible()


def next_and_previous(page: "Page") -> None:
    ids = [card.get_attribute("id") for card in _cards(page).all()]
    page.keyboard.press("j")
    assert _current(page) == ids[0]
    page.keyboard.press("j")
    assert _current(page) == ids[1]
    assert page.locator(f"a.claim.current[data-claim={ids[1]}]").count() >= 1
    page.keyboard.press("k")
    assert _current(page) == ids[0]
    page.keyboard.press("k")
    assert "first" in page.locator("#told").inner_text()


def both_panes_in_step(page: "Page") -> None:
    for _ in range(_cards(page).count()):
        page.keyboard.press("j")
    where = page.evaluate("""() => ['.card.current', 'a.claim.current']
        .map(s => document.querySelector(s)?.getBoundingClientRect())
        .map(r => r && r.bottom > 0 && r.top < innerHeight)""")
    assert where[0]
    assert where[1] in (True, None)


def counts_filter(page: "Page") -> None:
    total = _cards(page).count()
    button = page.locator("ul.counts button[data-state=altered]")
    altered = page.locator("#claims article.card[data-state=altered]").count()
    button.click()
    assert button.get_attribute("aria-pressed") == "false"
    assert page.locator(".shown-count").inner_text() == f"{total - altered} of {total} shown"
    assert page.locator("#claims article.card[data-state=altered]:visible").count() == 0
    button.click()
    assert page.locator(".shown-count").inner_text() == f"{total} of {total} shown"


def rule_and_kind_filter(page: "Page") -> None:
    code = page.locator("li.finding").first.get_attribute("data-code") or "none"
    page.select_option("select[name=rule]", code)
    shown = page.locator("#claims article.card:visible")
    assert 0 < shown.count() < _cards(page).count()
    assert all(code in (card.get_attribute("data-rules") or "") for card in shown.all())
    page.select_option("select[name=rule]", "")
    page.select_option("select[name=kind]", "quotation")
    assert all(
        card.get_attribute("data-kind") == "quotation" for card in page.locator("#claims article.card:visible").all()
    )


def search(page: "Page") -> None:
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.type("no such words jk")
    page.wait_for_function("() => document.querySelector('.shown-count').textContent.startsWith('0 of')")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert page.locator("#told").inner_text() == "Nothing is shown"
    words = page.locator("li.finding").first.locator("xpath=ancestor::article").locator("p.words").inner_text()
    page.fill("input[name=q]", words.upper())
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('article.card')")


def permalink_lifts_the_filter(page: "Page") -> None:
    finding = page.locator("#claims article.card[data-state=altered] li.finding").first.get_attribute("id")
    page.locator("ul.counts button[data-state=altered]").click()
    page.evaluate("id => { location.hash = id }", finding)
    page.wait_for_function("() => document.activeElement.matches('article.card')")
    assert "lifted" in page.locator("#told").inner_text()
    assert page.locator(f"[id='{finding}']").is_visible()


def permalink_at_opening(page: "Page") -> None:
    card = _cards(page).last.get_attribute("id")
    page.goto(page.url.split("#")[0] + f"#{card}")
    page.reload()
    assert _current(page) == card


def decisions(page: "Page") -> None:
    """Accept with a reason, note, count, reload, copy out, withdraw."""
    finding = page.locator("li.finding:not([data-allowed])").first
    name = finding.get_attribute("id") or ""
    page.goto(page.url.split("#")[0] + f"#{name}")
    page.wait_for_function("() => document.activeElement.matches('article.card')")
    page.keyboard.press("a")
    page.keyboard.type("jk <b>agreed</b>")
    page.keyboard.press("Enter")
    assert "accepted: jk <b>agreed</b>" in page.locator(f"[id='{name}'] p.decision").inner_text()
    assert page.locator(f"[id='{name}'] p.decision b").count() == 0
    assert page.locator(".seen-count").inner_text().startswith("1 of ")
    page.keyboard.press("n")
    page.keyboard.type("ask again")
    page.keyboard.press("Enter")
    page.reload()
    assert "note: ask again" in page.locator(f"[id='{name}'] p.decision").inner_text()
    page.evaluate("() => { navigator.clipboard.writeText = t => { window.copied = t; return Promise.resolve() } }")
    page.locator("button[data-action=decisions]").click()
    lines = [json.loads(line) for line in page.evaluate("window.copied").splitlines()]
    assert [line["decision"] for line in lines] == ["accept", "note"]
    assert list(lines[0]) == ["version", "fingerprint", "decision", "reason", "who", "sources", "code", "text"]
    assert lines[0]["fingerprint"] == name[2:66]
    page.keyboard.press("d")
    page.locator("form.reason button[data-action=withdraw]").click()
    assert page.locator(".seen-count").inner_text().startswith("0 of ")
    page.locator("button[data-action=decisions]").click()
    lines = [json.loads(line) for line in page.evaluate("window.copied").splitlines()]
    assert [line["decision"] for line in lines] == ["withdraw", "note"]


def copy_and_fallback(page: "Page") -> None:
    shown: list[str] = []
    for refuse in (False, True):
        page.evaluate(
            """refuse => { window.copied = '';
            navigator.clipboard.writeText = words => refuse
              ? Promise.reject(new Error('no')) : (window.copied = words, Promise.resolve());
            document.execCommand = () => { window.copied = document.activeElement.value; return true } }""",
            refuse,
        )
        cite = page.locator("details.cite").first
        if cite.get_attribute("open") is None:
            shown = [words.strip() for words in cite.locator("p").all_text_contents()]
            cite.locator("summary").click()
        buttons = cite.locator("button[data-copy]")
        assert buttons.count() == 3
        for at in range(3):
            buttons.nth(at).wait_for(state="visible")
            buttons.nth(at).click()
            page.wait_for_function("words => window.copied === words", arg=shown[at])


def help_and_keys_off(page: "Page") -> None:
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("j")
    assert page.locator(".card.current").count() == 0
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()
    page.locator("button[data-action=help]").click()
    page.locator("#help button").click()
    assert not page.locator("#help").is_visible()
    page.locator("input[name=keys]").uncheck()
    page.reload()
    page.keyboard.press("j")
    assert page.locator(".card.current").count() == 0
    page.locator("input[name=keys]").check()
    page.keyboard.press("j")
    assert page.locator(".card.current").count() == 1


def theme(page: "Page") -> None:
    button = page.locator("button[data-action=theme]")
    papers = []
    for _ in range(3):
        button.click()
        papers.append(
            (
                page.evaluate("document.documentElement.dataset.theme ?? ''"),
                page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')"),
            )
        )
    assert [name for name, _ in papers] == ["light", "dark", ""]
    assert papers[0][1] != papers[1][1]


def info_and_open(page: "Page") -> None:
    name = page.locator("li.finding").first.get_attribute("id") or ""
    page.goto(page.url.split("#")[0] + f"#{name}")
    page.wait_for_function("() => document.activeElement.matches('article.card')")
    page.keyboard.press("i")
    assert page.locator(f"[id='{name}'] p.rule").count() == 1
    page.keyboard.press("i")
    assert page.locator(f"[id='{name}'] p.rule").count() == 0
    page.keyboard.press("o")
    assert page.locator("#told").inner_text()


def strip(page: "Page") -> None:
    ticks = page.locator("nav.strip a.tick")
    assert ticks.count() > 1
    assert page.locator("nav.strip a.tick[tabindex='0']").count() == 1
    counted = sum(int(tick.get_attribute("data-count") or 0) for tick in ticks.all())
    assert counted == page.locator("li.finding").count()
    ticks.first.focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement === document.querySelectorAll('nav.strip a.tick')[1]")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('article.card')")


def print_keeps_the_counts(page: "Page") -> None:
    page.emulate_media(media="print")
    assert all(words.strip() for words in page.locator("ul.counts > li").all_inner_texts())
    assert not page.locator("nav.strip").is_visible()


def open_shows_the_page_picture(page: "Page") -> None:
    page.keyboard.press("j")
    page.evaluate(
        """() => { const picture = document.createElement('figure'); picture.className = 'page';
        document.querySelector('.card.current').append(picture) }"""
    )
    page.keyboard.press("o")
    assert page.locator("#told").inner_text() == "The page picture"
    assert page.locator(".card.current details[open]").count() == 0


def barcode(page: "Page") -> None:
    bar = page.locator("figure.barcodes g[data-claim]").first
    bar.locator("rect").click()
    page.wait_for_function("() => document.activeElement.matches('article.card')")
    assert _current(page) == bar.get_attribute("data-claim")


def storage_refused(page: "Page") -> None:
    """Everything works where localStorage is refused (file:// in some browsers)."""
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused') } })")
    page.goto(page.url.split("#")[0])
    page.reload()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    theme(page)
    page.keyboard.press("j")
    assert _current(page)
    assert not errors


CHECKS: list[Callable[["Page"], None]] = [
    opening,
    next_and_previous,
    both_panes_in_step,
    counts_filter,
    rule_and_kind_filter,
    search,
    permalink_lifts_the_filter,
    permalink_at_opening,
    decisions,
    copy_and_fallback,
    help_and_keys_off,
    theme,
    info_and_open,
    strip,
    print_keeps_the_counts,
    open_shows_the_page_picture,
    barcode,
    storage_refused,
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_script(browser: "Browser", dossier: Written, check: Callable[["Page"], None]) -> None:
    path = dossier(carrying(f"word{number}" for number in range(10)))
    with opened(browser, path, viewport={"width": 1400, "height": 900}) as page:
        check(page)
