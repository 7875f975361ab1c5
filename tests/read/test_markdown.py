import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Document, InlineKind
from tests.read.reading import read, rows

CASES = [
    ("emphasis", "The **old** *pier*.", [("paragraph", "The old pier.")]),
    ("an escape", r"5 \* 3", [("paragraph", "5 * 3")]),
    ("entities", "a &amp; b &quot;c&quot; &#8212;", [("paragraph", 'a & b "c" —')]),
    ("a link", "[the pier](http://x 't') is [old][1]\n\n[1]: http://y", [("paragraph", "the pier is old")]),
    ("an address", "<http://x.example>", [("paragraph", "http://x.example")]),
    ("a soft line end", "the\npier", [("paragraph", "the pier")]),
    ("a soft line end after markup", "**the**\n  pier", [("paragraph", "the pier")]),
    ("hard line ends", "the  \npier\\\nis", [("paragraph", "the pier is")]),
    ("code", "run `a  b` and ``c`d`` now", [("paragraph", "run a  b and c`d now")]),
    ("code with its spaces", "`` `a` ``", [("paragraph", "`a`")]),
    ("code over two lines", "`a\nb`", [("paragraph", "a b")]),
    ("straight quotation marks stay", "\"a\" -- 'b'...", [("paragraph", "\"a\" -- 'b'...")]),
    ("dollars and brackets stay", "$5 to $6 [[sic]] ~x~ ^y^", [("paragraph", "$5 to $6 [[sic]] x ^y^")]),
    ("headings", "# A\n\nB\n=\n\n## C ##", [("heading", "A"), ("heading", "B"), ("heading", "C")]),
    ("a quotation", "> the\n> *old*\npier", [("block-quotation", "the old pier")]),
    ("an alert is no quotation", "> [!NOTE]\n> the pier", [("paragraph", "the pier")]),
    ("a list", "- a\n- b\n  c\n", [("list-item", "a"), ("list-item", "b c")]),
    ("a list of paragraphs", "1. a\n\n   b\n", [("list-item", "a"), ("list-item", "b")]),
    ("tasks", "- [x] a", [("list-item", "a")]),
    (
        "a table",
        "| a | b |\n|---|---|\n| c \\| d | `e` |",
        [("cell", "a"), ("cell", "b"), ("cell", "c | d"), ("cell", "e")],
    ),
    ("a footnote", "The pier[^1].\n\n[^1]: It is\n    old.", [("paragraph", "The pier."), ("note", "It is old.")]),
    ("fenced code", "```py\na\n  b\n```", [("code", "a\n  b")]),
    ("code in a quotation", "> ```\n> a\n> b\n> ```", [("code", "a\nb")]),
    ("indented code", "a\n\n    b\n    c", [("paragraph", "a"), ("code", "b\nc")]),
    ("front matter", "---\ntitle: x\n---\n\na", [("code", "title: x"), ("paragraph", "a")]),
    ("a comment", "a <!-- b --> c", [("paragraph", "a  c")]),
    ("a comment alone", "a\n\n<!-- b\n\n c -->\n\nd", [("paragraph", "a"), ("paragraph", "d")]),
    ("tags", "a <b>c</b><br>d <q>e</q>", [("paragraph", "a c d e")]),
    (
        "a block of HTML",
        "<div>\n  <p>the <b>old</b>\n  pier &amp; dock</p>\n</div>",
        [("paragraph", "the old pier & dock")],
    ),
    ("a list in HTML", "<ul><li>a<li>b</ul>", [("list-item", "a"), ("list-item", "b")]),
    ("a script", "<script>\nno()\n</script>\n\na", [("paragraph", "a")]),
    ("preformatted", "<pre>\n a\n  b\n</pre>", [("code", " a\n  b")]),
    ("a quotation in HTML", "<blockquote>a</blockquote>", [("block-quotation", "a")]),
    (
        "a quotation in HTML around Markdown",
        "<blockquote>\n\n*a*\n\n</blockquote>\n\nb",
        [("block-quotation", "a"), ("paragraph", "b")],
    ),
    ("HTML in a quotation", "> <p>a\n> b</p>", [("block-quotation", "a b")]),
    ("a picture", "![the pier](x.png)", [("paragraph", "the pier")]),
    ("a rule", "a\n\n---\n\nb", [("paragraph", "a"), ("paragraph", "b")]),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("head", ["", "𝒳 é\n\n"], ids=["ascii", "wide"])
def test_blocks(text: str, expected: list[tuple[str, str]], line_end: str, head: str) -> None:
    if head and text.startswith("---"):
        return
    whole = (head + text).replace("\n", line_end)
    document = read(whole, "report.md")
    assert document.text == whole
    found = [(kind, shown.replace(line_end, "\n")) for kind, shown in rows(document)]
    assert found == ([("paragraph", "𝒳 é")] if head else []) + expected


def inline(document: Document) -> list[tuple[str, str, str | None]]:
    return [(i.kind.value, document.slice(i.span), i.target) for i in document.inline]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("é *a* **b**", [("emphasis", "a", None), ("strong", "b", None)]),
        ("[a](http://x)", [("link", "a", "http://x")]),
        ("`` a`b ``", [("code", "a`b", None)]),
        ('<q cite="u&amp;v">a</q>', [("quotation", "a", "u&v")]),
        ("a <!-- b -->", [("comment", " b ", " b ")]),
        ("> <!-- a\n> b -->", [("comment", " a\n> b ", " a\nb ")]),
        ("<!---->", [("comment", "", "")]),
        ("a <b>c", []),
    ],
)
def test_inline(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert inline(read(text, "x.md")) == expected


def test_sections_levels_and_quotations() -> None:
    text = "# A\n\na\n\n> ## no\n>\n> - b\n>   - c\n\n### D *e*\n\nd\n\n> e\n\n# F\n\nf"
    blocks = read(text, "x.md").blocks
    assert [(b.kind.value, b.level, b.quotation, b.section) for b in blocks] == [
        ("heading", 1, None, None),
        ("paragraph", 0, None, "A"),
        ("heading", 2, 0, "A"),
        ("list-item", 1, 0, "A"),
        ("list-item", 2, 0, "A"),
        ("heading", 3, None, "A"),
        ("paragraph", 0, None, "A > D e"),
        ("block-quotation", 0, 1, "A > D e"),
        ("heading", 1, None, None),
        ("paragraph", 0, None, "F"),
    ]


def test_the_cite_of_a_quotation_in_html() -> None:
    (block,) = read('<blockquote cite="http://x">\n\na\n\n</blockquote>', "x.md").blocks
    assert (block.quotation, block.cite) == (0, "http://x")


def test_an_open_quotation_in_html_ends_with_its_list_item() -> None:
    assert rows(read("- a\n\n  <blockquote>\n\n  b\n\nc", "x.md"))[-1] == ("paragraph", "c")


MARKUP = "a|é|😀| |\n|\n\n|\r\n|\r|\t|\u00a0|> |- |1. |    |*|**|_|`|```\n|[|](x)|[^1]|[^1]: "
MORE_MARKUP = "![|<|>|~~|{#i}|\\|&amp;|# |---\n|===\n"
HTML = "<b>|</b>|<q>|</q>|<br>|<p>|<blockquote>|</blockquote>|<li>|<pre>|</pre>|<!--|-->|<script>"
PIECES = st.sampled_from([*MARKUP.split("|"), *MORE_MARKUP.split("|"), *HTML.split("|"), "|", "|-|\n"])


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_markdown(text: str) -> None:
    try:
        document = read(text, "x.md")
    except UnreadableError:
        return
    assert document.text == text


@given(
    st.lists(st.sampled_from(["ab", "cd", "ef"]), min_size=1, max_size=6),
    st.sampled_from(["*{}*", "**{}**", "[{}](u)", "{}\n", "> {}\n", "# {}\n\n", "- {}\n"]),
)
def test_no_word_is_lost(words: list[str], form: str) -> None:
    document = read(" ".join(form.format(word) for word in words), "x.md")
    assert " ".join(shown for _, shown in rows(document)).split() == words


@pytest.mark.parametrize("text", ['[pier](x "the old quay") is', '[pier][1] is\n\n[1]: x "the old quay"\n'])
def test_the_title_of_a_link_stands_beside_the_text(text: str) -> None:
    document = read(text, "x.md")
    assert rows(document) == [("paragraph", "pier is")]
    comments = [one.target for one in document.inline if one.kind is InlineKind.COMMENT]
    assert comments == ["the old quay"]
