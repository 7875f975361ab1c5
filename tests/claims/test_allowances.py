import pytest

from sicut.claims import find_allowances
from sicut.model.document import Document, Inline, InlineKind
from sicut.model.span import Span
from tests.claims.marked import document


def commented(before: str, content: str, after: str = "") -> Document:
    """A Markdown text with an HTML comment in it, as its reader gives it."""
    text = f"{before}<!--{content}-->{after}"
    span = Span(len(before) + 4, len(before) + 4 + len(content))
    return document(text, inline=(Inline(InlineKind.COMMENT, span, content),), media_type="text/markdown")


@pytest.mark.parametrize(
    ("content", "rules", "reason"),
    [
        (" sicut: allow altered-wording ", ("altered-wording",), None),
        (" sicut: allow altered-wording -- quoted from memory ", ("altered-wording",), "quoted from memory"),
        ("sicut: allow altered-wording, Q103 -- a -- b", ("altered-wording", "Q103"), "a -- b"),
        ("sicut:allow Q102,Q103", ("Q102", "Q103"), None),
        ("\nsicut: allow Q102\n-- over two lines\n", ("Q102",), "over two lines"),
        ("sicut: allow Q102 --", ("Q102",), None),
        ("sicut: allow", (), None),
        ("sicut: allow -- no rule", (), None),
        ("sicut: alow Q102", (), None),
        ("sicut: allow Q102 Q103", (), None),
        ("sicut:", (), None),
    ],
)
def test_what_a_comment_allows(content: str, rules: tuple[str, ...], reason: str | None) -> None:
    if content in {"sicut: allow", "sicut: allow -- no rule"}:
        assert find_allowances(commented("", content))[0].rules == ()
        return
    (allowance,) = find_allowances(commented("The gate.\n\n", content))
    assert (allowance.document, allowance.rules, allowance.reason) == ("report", rules, reason)


@pytest.mark.parametrize("content", ["", " a remark ", "allow Q102", "about sicut: allow Q102", "sicuts: allow Q102"])
def test_other_comments_are_no_allowances(content: str) -> None:
    assert find_allowances(commented("The gate. ", content)) == ()


def test_the_line_is_the_one_on_which_the_comment_ends() -> None:
    (allowance,) = find_allowances(commented("One.\n\n", " sicut: allow Q102\n-- because\n", "\nTwo."))
    assert allowance.line == 5


@pytest.mark.parametrize(
    ("text", "line", "marked"),
    [
        ("One.\n% sicut: allow Q102 -- so\nTwo.", 2, "% sicut: allow Q102 -- so"),
        ("  % sicut: allow Q102 -- so\r\nTwo.", 1, "  % sicut: allow Q102 -- so"),
        ("One. <!-- sicut: allow Q102 -- so -->\nTwo.", 1, "<!-- sicut: allow Q102 -- so -->"),
        ("<!--sicut: allow Q102\n-- so -->", 2, "<!--sicut: allow Q102\n-- so -->"),
    ],
)
def test_in_plain_text(text: str, line: int, marked: str) -> None:
    (allowance,) = find_allowances(document(text))
    assert (allowance.line, allowance.rules, allowance.reason) == (line, ("Q102",), "so")
    assert text[allowance.span.start : allowance.span.end] == marked


@pytest.mark.parametrize(
    "text", ["", "# sicut: allow Q102", "50 % sicut: allow Q102", "sicut: allow Q102", "<!-- sicut: allow Q102"]
)
def test_no_allowance_in_plain_text(text: str) -> None:
    assert find_allowances(document(text)) == ()
