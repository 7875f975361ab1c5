"""The format ``markdown``: rendered, untrusted text is its own words and nothing else."""

import re

import pyromark
import pytest
from hypothesis import given
from selectolax.lexbor import LexborHTMLParser

from sicut.model.result import Result
from sicut.render.closing import coverage
from sicut.render.escape import UNSAFE, markdown, terminal
from sicut.render.formats import Look
from sicut.render.markdown import as_markdown
from tests.render.results import TEXTS, harbour, one_finding, results

EVERYTHING = Look(show=("error", "warning", "info", "unchecked", "verified"))
GITHUB = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_GFM
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_WIKILINKS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_SUPERSCRIPT
    | pyromark.Options.ENABLE_SUBSCRIPT
    | pyromark.Options.ENABLE_DEFINITION_LIST
)
OURS = {"html", "head", "body", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "ol", "ul", "li"}
OURS |= {"blockquote", "strong", "del", "hr", "br"}
FOUND_IN_FINISHED_TEXT = re.compile(
    r"[@#!](?=\w)|:[\w+-]+:|\bwww\.|\w://|GH-\d|\b[0-9a-f]{7,}\b|[\w.]@\w|\$(?=\S)",
)
"""What GitHub and GitLab make links and pictures of after Markdown is rendered: mentions, issues, emoji, addresses."""


def _rendered(text: str) -> LexborHTMLParser:
    return LexborHTMLParser(pyromark.html(text, options=GITHUB))


def _tags(page: LexborHTMLParser) -> set[str]:
    return {node.tag for node in page.css("*") if node.tag}


def _words(text: str) -> str:
    return " ".join(text.split())


def _stretches(html: str) -> list[str]:
    """The text of *html* between tags and comments: what a filter of the finished page sees in one piece."""
    return re.split(r"<!--.*?-->|<[^>]*>", html)


@given(TEXTS)
@pytest.mark.parametrize(
    ("frame", "tags"),
    [("x {} y", {"p"}), ("x\n\n1. **{}** y\n", {"p", "ol", "li", "strong"}), ("| a | b |\n|--|--|\n| {} | y |", set())],
)
def test_any_words_are_rendered_as_themselves(frame: str, tags: set[str], text: str) -> None:
    words = _words(terminal(text)) or "z"
    page = _rendered(frame.format(markdown(words)))
    whole = page.body.text(deep=True) if page.body else ""
    assert words in _words(whole)
    assert _tags(page) <= {"html", "head", "body"} | (tags or {"table", "thead", "tbody", "tr", "th", "td"})


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "<!-- x --><img src=x onerror=y>",
        "![x](https://harbour.example/p.png)",
        "[x](javascript:alert)",
        "[x]: https://harbour.example",
        "https://harbour.example/a www.harbour.example reed@harbour.example",
        "@reed @team/harbour #12 library/quay#12 GH-12 quay@deadbeefdeadbeef",
        "deadbee deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
        ":smile: :+1: 14:30",
        "$x$ $$y$$ `z` ``w``",
        "# one",
        "- [ ] two",
        "1. three",
        "| a | b |",
        "--- === ***",
        "&lt;b&gt; &amp; &#35;12",
        "~~x~~ __y__ *z* ^u^ ~v~",
        "[^1] [[Home]] {{x}} <https://harbour.example>",
        "a\\|b \\\\| c\\",
        "!12 %3 ~label &4 $5",
    ],
)
def test_nothing_becomes_markup_or_a_link(words: str) -> None:
    written = f"x {markdown(words)} y\n\n| a | b |\n|--|--|\n| {markdown(words)} | {markdown(words)} |\n"
    html = pyromark.html(written, options=GITHUB)
    page = _rendered(written)
    assert _tags(page) <= {"html", "head", "body", "p", "table", "thead", "tbody", "tr", "th", "td"}
    assert [_words(cell.text(deep=True)) for cell in page.css("td")] == [_words(words)] * 2
    assert not [part for part in _stretches(html) if FOUND_IN_FINISHED_TEXT.search(part)]


@given(results())
def test_any_result_has_only_our_markup(result: Result) -> None:
    written = as_markdown(result, EVERYTHING)
    assert written.startswith("<!-- sicut ")
    assert _tags(_rendered(written)) <= OURS
    assert set(UNSAFE.findall(written)) <= {"\n"}
    assert written.rstrip().endswith(markdown(coverage(result)))


@given(TEXTS, TEXTS)
def test_the_difference_is_struck_out_and_bold(theirs: str, ours: str) -> None:
    gone, came = _words(terminal(ours)), _words(terminal(theirs))
    if not gone or not came or gone == came:
        return
    result = one_finding(f"The {ours} quay", ours, f"The {theirs} quay", theirs)
    page = _rendered(as_markdown(result, EVERYTHING))
    struck, bold = page.css_first("blockquote del"), page.css_first("blockquote strong")
    if struck is not None and bold is not None:
        assert (_words(struck.text(deep=True)), _words(bold.text(deep=True))) == (gone, came)


def test_only_what_is_to_be_shown_is_listed() -> None:
    written = as_markdown(harbour(), Look(show=("error",)))
    assert "Q103" in written
    assert "S101" not in written
    assert "Could not check" not in written
    assert "1 more of severity warning" in markdown_words(written)


def markdown_words(written: str) -> str:
    page = _rendered(written)
    return page.body.text(deep=True) if page.body else ""
