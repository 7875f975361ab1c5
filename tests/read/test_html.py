import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Document, Extraction
from sicut.text.lines import Lines
from tests.read.reading import read, rows

CASES = [
    ("paragraphs", "<p>The pier<p>is open", [("paragraph", "The pier"), ("paragraph", "is open")]),
    ("white space", "<p>  The\n   pier </p>\n", [("paragraph", "The pier")]),
    ("white space beside tags", "<p>The <b> old</b>\n<i>pier</i></p>", [("paragraph", "The old pier")]),
    ("no white space", "<p>pi<b>er</b></p>", [("paragraph", "pier")]),
    ("entities", "<p>a &amp; b&nbsp;&#8220;c&#x201d; &notit;</p>", [("paragraph", "a & b\u00a0“c” ¬it;")]),
    ("a line break", "<p>a<br>b</p>", [("paragraph", "a b")]),
    ("two line breaks", "<p>a<br>\n<br/>b</p>", [("paragraph", "a"), ("paragraph", "b")]),
    ("headings", "<h1>A</h1><h2>B</h2>", [("heading", "A"), ("heading", "B")]),
    ("a quotation", "<blockquote><p>a</p><p>b</p></blockquote>", [("block-quotation", "a"), ("block-quotation", "b")]),
    ("lists", "<ul><li>a<ul><li>b</ul><li>c</ul>", [("list-item", "a"), ("list-item", "b"), ("list-item", "c")]),
    ("a table", "<table><tr><td>a<th>b<tr><td>c</table>", [("cell", "a"), ("cell", "b"), ("cell", "c")]),
    ("text out of a table", "<table>x<tr><td>a</td>y</table>", [("paragraph", "xy"), ("cell", "a")]),
    ("preformatted", "<pre>\n a\n  b\n</pre>", [("code", " a\n  b")]),
    ("a script", "<p>a</p><script>b</script><style>c</style>", [("paragraph", "a")]),
    (
        "furniture",
        "<nav>a</nav><footer><p>b</p></footer>c",
        [("furniture", "a"), ("furniture", "b"), ("paragraph", "c")],
    ),
    ("a header", "<header><h1>a</h1><p>b</p></header>", [("heading", "a"), ("furniture", "b")]),
    ("an article's header", "<article><header><p>a</header></article>", [("paragraph", "a")]),
    (
        "the source of a quotation",
        "<blockquote>a<footer>b</footer></blockquote>",
        [("block-quotation", "a"), ("block-quotation", "b")],
    ),
    ("a title", "<title>a &amp; b</title><p>c", [("furniture", "a & b"), ("paragraph", "c")]),
    ("a template", "<template><p>a</p></template>b", [("hidden", "a"), ("paragraph", "b")]),
    (
        "a template in a template",
        "<template>a<template>b</template></template>",
        [("hidden", "a"), ("hidden", "b")],
    ),
    ("no script", "<body><noscript><p>a</p></noscript>b", [("furniture", "a"), ("paragraph", "b")]),
    ("a form", "<textarea>\n a\n b</textarea>", [("furniture", " a\n b")]),
    ("choices", "<select><option>a<option>b</select>", [("furniture", "a"), ("furniture", "b")]),
    ("hidden", "<div hidden>a</div><p style='display: none'>b", [("hidden", "a"), ("hidden", "b")]),
    (
        "hidden in a line",
        "<p>a <b style='visibility: hidden'>b</b> c",
        [("paragraph", "a"), ("hidden", "b"), ("paragraph", "c")],
    ),
    ("transparent", "<p style='opacity:0'>a</p><p style='opacity:0.5'>b", [("hidden", "a"), ("paragraph", "b")]),
    (
        "of no size",
        "<p style='font-size: 0px; x: y'>a</p><p style='font-size:0.9em'>b",
        [("hidden", "a"), ("paragraph", "b")],
    ),
    (
        "off the page",
        "<p style='position:absolute;left:-9999px'>a</p><p style='left:-9px'>b",
        [("hidden", "a"), ("paragraph", "b")],
    ),
    ("clipped", "<p style='clip: rect(0 , 0, 0, 0)'>a</p>b", [("hidden", "a"), ("paragraph", "b")]),
    ("dialogues", "<dialog>a</dialog><dialog open>b</dialog>", [("hidden", "a"), ("paragraph", "b")]),
    ("deleted", "<p>a <del>b</del><ins>c</ins>", [("paragraph", "a"), ("hidden", "b"), ("paragraph", "c")]),
    (
        "labels",
        "<p title=T>a <i aria-label=' L '></i><a href=x title=b>b</a>",
        [("paragraph", "a b"), ("furniture", "T"), ("furniture", "L")],
    ),
    (
        "fields",
        "<input value=v><input type=hidden value=w><input placeholder=p>",
        [("furniture", "v"), ("furniture", "p")],
    ),
    ("a map", "<map><area alt=x></map><p>a", [("furniture", "x"), ("paragraph", "a")]),
    ("folded", "<details><summary>a</summary>b</details>", [("paragraph", "a"), ("paragraph", "b")]),
    ("hidden from programs that read aloud", "<p aria-hidden=true>a", [("paragraph", "a")]),
    (
        "a picture",
        "<p>a <img alt='the  pier'> b</p>c",
        [("paragraph", "a b"), ("furniture", "the pier"), ("paragraph", "c")],
    ),
    (
        "a picture in a table",
        "<table><tr><td><img alt=x>a<td>b</table>",
        [("cell", "a"), ("cell", "b"), ("furniture", "x")],
    ),
    (
        "notes",
        "<aside>a</aside><ol class=footnotes><li>b</ol><p role=doc-footnote>c",
        [("note", "a"), ("note", "b"), ("note", "c")],
    ),
    (
        "a note's mark",
        "<p>pier<sup><a href='#n'>1</a></sup>. x<a role=doc-noteref>2</a></p>",
        [("paragraph", "pier. x")],
    ),
    ("a power", "<p>x<sup>2</sup></p>", [("paragraph", "x²")]),
    ("a figure", "<figure><figcaption>a</figcaption></figure>", [("paragraph", "a")]),
    ("raw text", "<xmp><b></xmp>", [("code", "<b>")]),
    ("after the end", "<html><body>a</body></html>b", [("paragraph", "ab")]),
    ("a frame set", "<frameset><noframes>a</noframes></frameset>", [("furniture", "a")]),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_blocks(text: str, expected: list[tuple[str, str]], line_end: str) -> None:
    assert rows(read(text.replace("\n", line_end), "page.html")) == expected


def test_separators() -> None:
    text = "<p>a</p><table><tr><td>b</td><td>c</td></tr><tr><td>d<p>e</td><td></td><td>f</table>g"
    assert read(text, "x.html").text == "a\n\nb\tc\nd\n\ne\tf\n\ng"


def test_make_up() -> None:
    text = (
        "<html lang='en-GB'><h1>A</h1><ul><li>a<ol><li>b</ol></ul>"
        "<blockquote cite=u><h2>no</h2>c</blockquote><h2>B <i>x</i></h2>d"
    )
    document = read(text, "x.html")
    assert document.language == "en-GB"
    assert [(b.level, b.quotation, b.cite, b.section) for b in document.blocks] == [
        (1, None, None, None),
        (1, None, None, "A"),
        (2, None, None, "A"),
        (2, 0, "u", "A"),
        (0, 0, "u", "A"),
        (2, None, None, "A"),
        (0, None, None, "A > B x"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>a <em> b </em> c", [("emphasis", "b", None)]),
        ("<p><a href='u'><b>a</b></a>", [("strong", "a", None), ("link", "a", "u")]),
        ("<p><q cite='u'>a</q> <q>b</q>", [("quotation", "a", "u"), ("quotation", "b", None)]),
        ("<p>a<!-- b > c -->d", [("comment", "", " b > c ")]),
        ("<p>a<b></b>", []),
        ("<pre><code>a</code></pre>", []),
    ],
)
def test_inline(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    document = read(text, "x.html")
    assert [(i.kind.value, document.slice(i.span), i.target) for i in document.inline] == expected


@pytest.mark.parametrize(
    "text",
    [
        "<!-- c -->\n<html>\n<head><title>\n T</title></head>\n<body>\n <p>a &amp; b\n<b>c</b> d &#8212; e</p>\n\n<p>f",
        "<p>a<br>b\n<br>\n<br> c</p>",
        "<pre>\n a\n  b &lt; c\n</pre>\n<textarea>\nd\n e</textarea>f",
        "<table>\n<tr><td>a</td>\n<td>b\nc</td></tr></table>\nd",
        "<table>a<tr><td>b</td>c<tr><td>d</table>e\nf",
        "x<p>a<b>b<p>c</b>d</p>e<i>f<div>g</i>h</div>",
        "<script>if (a<b) '</p>'</script>\n<p>𝒳 a <!-- x\ny --> b</p>",
        "<svg><text>a</text><![CDATA[b]]></svg>\n<p>c",
        "<template>\n<p>a</template>\n<select><option>b</select>\nc",
        "a </nosuch> b <p/> c < d &bogus; e & f",
        "<p>a</p>" + "\n<p>\n b &eacute; c" * 50,
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_lines_and_columns_are_those_of_the_file(text: str, line_end: str) -> None:
    source = text.replace("\n", line_end)
    document = read(source, "x.html")
    lines = Lines(document)
    file_lines = re.split(r"\r\n?|\n", source)
    for offset, character in enumerate(document.text):
        line, column = lines.position(offset)
        if not character.isspace():
            assert file_lines[line - 1][column - 1] in {character, "&"}


def test_the_line_of_a_comment_is_that_of_its_end() -> None:
    document = read("<p>a</p>\n<!-- b\n -->\n<p>c <!-- d --> e</p>\n<!-- f -->\n", "x.html")
    lines = Lines(document)
    assert [lines.position(i.span.start).line for i in document.inline] == [3, 4, 5]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<p>a</p>\n<!-- b", "a comment opened on line 2 is never closed and hides the rest"),
        ("<p>a</p><script>b", "a <script> element opened on line 1 is never closed and hides the rest"),
        ("<p>a</p><a href='b>c", "a tag opened on line 1 is never closed and hides the rest"),
        ("<title>a</title><script>b</script>", "no text but that of its title and frame; scripts may load the rest"),
    ],
)
def test_what_is_missing_is_said(text: str, reason: str) -> None:
    document = read(text, "x.html")
    assert (document.extraction, document.reason) == (Extraction.PARTIAL, reason)


@pytest.mark.parametrize("text", ["<html><body></body></html>", "<script>a</script>", "<!-- a -->", "&#32;"])
def test_no_text(text: str) -> None:
    with pytest.raises(UnreadableError, match="no text"):
        read(text, "x.html")


def test_xhtml() -> None:
    text = (
        '<?xml version="1.0"?><html><head><script src="x"/><title/></head>'
        '<body><a id="i"/><p>a<br/>b <![CDATA[c < d]]></p></body></html>'
    )
    assert rows(read(text, "x.xhtml")) == [("paragraph", "a b c < d")]
    assert rows(read(text, "x.html")) == [("paragraph", "a b c < d")]


def characters(document: Document) -> str:
    return "".join(document.text.split())


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)
ELEMENTS = st.sampled_from(
    "p div b i a td tr table li ul blockquote h1 pre q span textarea title noscript footer template select".split()
)
PIECES = st.one_of(
    TEXT.map(html.escape),
    ELEMENTS.map("<{}>".format),
    ELEMENTS.map("</{}>".format),
    st.sampled_from(
        [
            "\n",
            " ",
            "\r\n",
            "<br>",
            "<!-- c -->",
            "<!",
            "</",
            "<",
            "&",
            "&amp;",
            "&#0;",
            "<a href='",
            ">",
            "<script>",
            "</script>",
        ]
    ),
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_html(text: str) -> None:
    try:
        read(text, "x.html")
    except UnreadableError:
        return


@given(
    st.lists(
        st.tuples(st.sampled_from("p b td table li blockquote h1 span noscript footer div template".split()), TEXT),
        min_size=1,
        max_size=10,
    )
)
def test_no_text_is_lost(pieces: list[tuple[str, str]]) -> None:
    source = "".join(
        f"<{name}>{html.escape(text)}" + (f"</{name}>" if index % 2 else "")
        for index, (name, text) in enumerate(pieces)
    )
    try:
        document = read(source, "x.html")
    except UnreadableError:
        assert not "".join(text for _, text in pieces).strip()
        return
    assert sorted(characters(document)) == sorted("".join("".join(text for _, text in pieces).split()))


def test_a_page_in_an_attribute_is_part_of_the_page() -> None:
    inner = html.escape(f'<p>inner &amp; out</p><iframe srcdoc="{html.escape("<p>innermost")}"></iframe>')
    document = read(f'<p>outer</p>\n\n<iframe srcdoc="{inner}"></iframe>\n<p>end', "page.html")
    assert rows(document) == [(("paragraph", text)) for text in ("outer", "end", "inner & out", "innermost")]
    assert [block.section for block in document.blocks] == [None, None, "frame", "frame > frame"]
    assert Lines(document).position(document.text.index("innermost")).line == 3
    assert document.extraction is Extraction.COMPLETE


def test_pages_in_attributes_of_each_other_end() -> None:
    page = "<p>innermost"
    for _ in range(9):
        page = f'<p>a</p><iframe srcdoc="{html.escape(page)}"></iframe>'
    assert "it stands inside 3 others" in (read(page, "page.html").reason or "")


def test_a_shadow_root_is_shown() -> None:
    page = "<div><template shadowrootmode=open><p>a</p></template></div>"
    assert rows(read(page, "page.html")) == [("paragraph", "a")]


def test_what_html_takes_for_a_comment_is_one() -> None:
    document = read("<p>a <![CDATA[The pier]]> b</p>", "x.html")
    assert [one.target for one in document.inline] == ["The pier"]
    assert rows(document) == [("paragraph", "a b")]


def test_the_description_of_a_page_is_furniture_once() -> None:
    metas = '<meta name="description" content="The pier"><meta property="og:description" content="The pier">'
    assert rows(read(f"<html><head>{metas}</head><body><p>a</p></body></html>", "x.html")) == [
        ("furniture", "The pier"),
        ("paragraph", "a"),
    ]
