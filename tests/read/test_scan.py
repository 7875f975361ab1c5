import pytest

from sicut.errors import UnreadableError
from sicut.read import scan
from sicut.read.markup import TokenKind, attribute, resolved, tokens
from tests.read.reading import read

HOSTILE = {
    "attributes": ("<p " + " ".join(f"a{n}" for n in range(scan.MAX_ATTRIBUTES + 1)) + ">x", "attributes"),
    "depth": ("<div>" * (scan.MAX_DEPTH + 1) + "x", "nest deeper"),
    "steps": ("<div>" * 15_000 + "<i></i>" * 60_000 + "x", "nest too deeply too often"),
    "copies": ("<div>" + "".join(f"<b a={n}>" for n in range(1000)) + "</div>" + "<div>x</div>" * 600, "too often"),
}


@pytest.mark.parametrize(("text", "reason"), HOSTILE.values(), ids=HOSTILE)
def test_refused(text: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read(text, "x.html")


def test_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MAX_BYTES", 3 * 1024 * 1024)
    with pytest.raises(UnreadableError, match="larger than 3 MiB"):
        read(b"a" * (3 * 1024 * 1024 + 1), "x.txt")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("<p><font size=2>a" * 15_000, "unclosed fonts.html"),
        ("<p>a" * 50_000, "unclosed paragraphs.html"),
        ("<ul><li>" * 2_000 + "a", "lists.html"),
        ("<table>" + "a<tr><td>b</td>" * 5_000, "moved text.html"),
        ("a<!--b-->" * 20_000, "comments.html"),
        ("&amp;" * 50_000, "entities.html"),
        ("<" * 200_000, "brackets.html"),
        ("<b>a<p>b</b>c</p>" * 5_000, "misnested.html"),
        ("> " * 10_000 + "a", "quotations.md"),
        ("- " * 5_000 + "a\n" + "\n" * 5_000 + "b", "lists.md"),
        ("**a" * 20_000, "emphasis.md"),
        ("a<br>" * 20_000, "breaks.md"),
        ("<li>" * 10_000 + "\na" + "</td>" * 10_000, "elements.md"),
        ("<q>" * 10_000 + "a" + "</q></b>" * 10_000, "inline.md"),
        ("\n" * 500_000 + "a" + " \n" * 500_000, "blank.txt"),
        ("> a\n" * 50_000, "quoted.txt"),
        ("- a\n" * 50_000, "list.txt"),
    ],
    ids=lambda value: value if len(value) < 40 else "",
)
def test_read_all_the_same(text: str, path: str) -> None:
    assert "a" in read(text, path).text or set(text) <= {"<", "&", "amp;"} or text[0] in "<&"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a<b x='>'>c</b >d", ["text a", "start <b x='>'>", "text c", "end </b >", "text d"]),
        ("a < b <1", ["text a < b <1"]),
        ("<!-- a --><!--> b -->", ["comment <!-- a -->", "comment <!-->", "text  b -->"]),
        ("<script><b></SCRIPT >c", ["start <script>", "code <b>", "end </SCRIPT >", "text c"]),
        ("<title><b>&amp;</title>", ["start <title>", "text <b>&amp;", "end </title>"]),
        ("<svg><title><b>", ["start <svg>", "start <title>", "start <b>"]),
        ("<svg><![CDATA[<b>]]></svg>", ["start <svg>", "raw <![CDATA[<b>]]>", "end </svg>"]),
        ("<!doctype html><?x?></ y>", ["other <!doctype html>", "other <?x?>", "other </ y>"]),
        ("a<b", ["text a", "other <b"]),
    ],
)
def test_tokens(source: str, expected: list[str]) -> None:
    assert [f"{t.kind} {source[t.start : t.end]}" for t in tokens(source)] == expected


def test_attributes() -> None:
    source = "<a b = \"1 &amp; 2\" C='3' d=4 e>"
    (token,) = tokens(source)
    assert token.kind is TokenKind.START
    assert [attribute(source, token, name) for name in "bcdef"] == ["1 & 2", "3", "4", "", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("&lt;&gt;&amp;&quot;", '<>&"'),
        ("&copy &notit; &hellip", "© ¬it; &hellip"),
        ("&#65;&#x42;&#67", "ABC"),
        ("&#0; &#xD800; &#99999999999999999999;", "\ufffd \ufffd \ufffd"),
        ("&#x80;&#150;", "€–"),
        ("& &; &# &#x; &bogus;", "& &; &# &#x; &bogus;"),
        ("&" + "#" + "9" * 10_000 + ";", "\ufffd"),
    ],
)
def test_references(text: str, expected: str) -> None:
    assert resolved(text) == expected
