"""LaTeX read as its readers see it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Text, check
from sicut.api import read_text
from sicut.model.document import BlockKind, Document, InlineKind
from sicut.text.lines import Lines
from sicut.text.shown import Reading
from tests.read.reading import rows


def read(source: str) -> Document:
    return read_text(Text("text.tex", source))


def shown(source: str) -> list[str]:
    document = read(source)
    return [Reading(document, block.span).text for block in document.blocks]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\enquote{We knew}", "“We knew”"),
        (r"\enquote{We \enquote{knew}}", "“We ‘knew’”"),
        (r"\enquote*{knew}", "‘knew’"),
        (r"\textquote[cite][.]{We knew}", "“We knew”"),
        (r"\textcquote[4]{reed}{We knew}", "“We knew”"),
        (r"\foreignquote{german}{We knew}", "“We knew”"),
        ("``We ----- knew''", "“We —– knew”"),
        ("`We' don't", "‘We’ don’t"),
        (r"\glqq Wir\grqq{} und \glqq wussten\grqq", "„Wir“ und „wussten“"),
        ("<<Nous>> ,,wir''", "«Nous» „wir”"),
        (r"Caf\'e, na\"{\i}ve, \c{c}a, \v{s}, \^{o}, \~n, \ss, \O re, \aa", "Café, naïve, ça, š, ô, ñ, ß, Øre, å"),
        (r"50\,\% \& 4~\$ \_ \{\} \#", "50 % & 4 $ _ {} #"),
        (r"one\\two \\[2ex] three", "one two three"),
        ("one% a comment\n  two", "onetwo"),
        ("one % a comment\ntwo", "one two"),
        (r"\emph{one} \textbf{two {three}} {\itshape four}", "one two three four"),
        (r"\label{x}one \ref{x}\index{one}two\vspace{2em}", "one two"),
        (r"one \textcolor{red}{two} \foreignlanguage{german}{drei}", "one two drei"),
        (r"\href{https://a.example/x\_y}{the page}, \url{https://b.example/%7e}", "the page, https://b.example/%7e"),
        (r"\verb|a_b{| one \verb!c!", "a_b{ one c"),
        (r"\unknown[x]{one}{two}", "onetwo"),
        (r"as \cite[4]{a} and \autocites[1]{a}[2]{b} say", "as and say"),
        (r"$x = 4$ crowns", "x = 4 crowns"),
        (r"\dots and \ldots{} so", "…and … so"),
        (r"a \"a b", "a ä b"),
        (r"one } two { three", "one two three"),
        (r"one \enquote{two", "one two"),
    ],
)
def test_what_is_shown(source: str, text: str) -> None:
    assert " ".join(" ".join(shown(source)).split()) == text


def test_german_shorthands_only_where_babel_has_german() -> None:
    body = '\\begin{document}"`Wir"\' k"onnen "s\\end{document}'
    german = "\\documentclass{article}\\usepackage[english,ngerman]{babel}" + body
    assert shown(german) == ["„Wir“ können ß"]
    assert shown(body)[0].startswith('"')
    assert read(german).language == "de"
    assert shown(german.replace('"`Wir"\'', "\\enquote{Wir \\enquote{hier}}"))[0].startswith("„Wir ‚hier‘“")


def test_blocks() -> None:
    document = read(
        "\\documentclass{book}\\newcommand{\\x}{y}\n\\title{The \\emph{Quay}}\n\\begin{document}\n\\maketitle\n"
        "\\chapter[short]{One}\nA word.\n\nAnother.\n\\begin{quote}Set off.\n\nTwice.\\end{quote}\n"
        "\\begin{itemize}\\item First \\item[x] Second\\end{itemize}\n\\section*{Two}\n"
        "\\begin{tabular}{l|l} a & b \\\\ \\hline c & d \\end{tabular}\n"
        "\\begin{verbatim}\n``code''\n\\end{verbatim}"
        "\\begin{comment}gone\\end{comment}\nLast.\n\\end{document}\nNot this.\n"
    )
    found = [
        (block.kind, block.level, block.quotation, Reading(document, block.span).text.strip())
        for block in document.blocks
    ]
    kinds = BlockKind
    assert found == [
        (kinds.HEADING, 1, None, "The Quay"),
        (kinds.HEADING, 1, None, "One"),
        (kinds.PARAGRAPH, 0, None, "A word."),
        (kinds.PARAGRAPH, 0, None, "Another."),
        (kinds.BLOCK_QUOTATION, 0, 0, "Set off."),
        (kinds.BLOCK_QUOTATION, 0, 0, "Twice."),
        (kinds.LIST_ITEM, 1, None, "First"),
        (kinds.LIST_ITEM, 1, None, "x Second"),
        (kinds.HEADING, 2, None, "Two"),
        *((kinds.CELL, 0, None, cell) for cell in "abcd"),
        (kinds.CODE, 0, None, "``code''"),
        (kinds.HIDDEN, 0, None, "gone"),
        (kinds.PARAGRAPH, 0, None, "Last."),
        (kinds.HIDDEN, 0, None, "Not this."),
    ]
    assert document.blocks[-2].section == "One > Two"


def test_inline_markup() -> None:
    document = read(r"\emph{one} \textbf{two} \texttt{three} \href{https://a.example/\%20}{four} % five")
    assert [(one.kind, document.slice(one.span), one.target) for one in document.inline] == [
        (InlineKind.EMPHASIS, "one", None),
        (InlineKind.STRONG, "two", None),
        (InlineKind.CODE, "three", None),
        (InlineKind.LINK, "four", "https://a.example/%20"),
        (InlineKind.COMMENT, " five", " five"),
    ]


NOTED = (
    "First line.\nWe knew\\footnote{A note, ``with words''\nof two lines.} and waited"
    "\\footnote{Another.}\nfor long.\n\n"
    "Next\\footnotetext[3]{A third.} one.\\footnote{}\n"
)


def test_notes_stand_after_their_paragraph() -> None:
    assert shown(NOTED) == [
        "First line. We knew and waited for long.",
        "A note, “with words” of two lines.",
        "Another.",
        "Next one.",
        "A third.",
    ]
    kinds = [block.kind for block in read(NOTED).blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.NOTE, BlockKind.NOTE, BlockKind.PARAGRAPH, BlockKind.NOTE]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_are_those_of_the_file(end: str) -> None:
    source = NOTED.replace("\n", end)
    document, file = read(source), source.replace("\r\n", "\n").replace("\r", "\n")
    assert sorted(document.text) == sorted(source)
    lines = Lines(document)
    for words in (
        "First",
        "knew",
        "with words",
        "of two",
        "and waited",
        "Another",
        "for long",
        "Next",
        "third",
        "one.",
    ):
        before, _, _ = file.partition(words)
        expected = before.count("\n") + 1, len(before) - before.rfind("\n")
        assert lines.position(document.text.index(words)) == expected


def test_a_text_without_notes_is_the_file() -> None:
    source = "One \\emph{two}.\n\n% three\n\\section{Four}\n"
    document = read(source)
    assert (document.text, document.anchors) == (source, ())


def test_allowances_in_comments() -> None:
    report = "% sicut: allow altered-wording -- as printed\n\\enquote{The quay is green and old}.\n"
    result = check([Text("report.tex", report)], [Text("speech.txt", "The quay is grey and old.")])
    assert [(one.code, one.allowed is not None) for one in result.findings if one.code == "Q102"] == [("Q102", True)]


def test_a_source_in_latex() -> None:
    source = "The quay was built\\footnote{In 1931.} of \\emph{grey} stone --- so it's said.\n"
    result = check(
        [Text("report.md", "“The quay was built of grey stone — so it’s said.”\n")], [Text("speech.tex", source)]
    )
    (outcome,) = result.claims
    assert not result.findings or all(one.severity.value == "info" for one in result.findings)
    assert getattr(outcome, "status", None) == "verified"


pieces = st.sampled_from(
    ["word ", "\\enquote{", "}", "{", "\\footnote{", "\\begin{quote}", "\\end{quote}", "\n\n", "\n", "%", "\\", "\\\\",
     "[", "]", "\\item", "\\section{", "&", "$", "``", "''", '"', "\\'", "e", "\\cite[4]{", "\\href{",
     "\\verb|", "|", "\\begin{verbatim}", "\\end{verbatim}", "\\begin{document}", "\\end{document}", "\\title{",
     "\\begin{tabular}{l}", "\\textcquote[", "~", "\r\n"]
)  # fmt: skip


@given(st.lists(pieces, max_size=25).map("".join))
def test_any_text_is_read(source: str) -> None:
    from sicut.read.latex import parse

    parsed = parse(source)
    assert sorted(parsed.text) == sorted(source)
    spans = [block.span for block in parsed.blocks]
    assert all(0 <= span.start < span.end <= len(source) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    places = [one.span for one in parsed.shown]
    assert all(one.end <= other.start for one, other in pairwise(places))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\newcommand{\port}{the old harbour}At \port{} now, \port.", "At the old harbour now, the old harbour."),
        (r"\def\port{the harbour}\port\ now", "the harbour now"),
        (r"\newcommand\port{the harbour}\port{} now", "the harbour now"),
        (r"\def\name#1{the #1}a", "a"),
        (r"\newcommand{\port}{\emph{x}}\port y", "y"),
        (r"% \newcommand{\port}{the harbour}" + "\na \\port b", "a b"),
        (r"\begin{tabular}{ll}\multicolumn{2}{l}{The pier} \\ y\end{tabular}", "The pier y"),
        (r"a\marginpar{The pier} b", "a b The pier"),
        ("\\begin{document}a\n\\end{document}\n% only a comment", "a"),
        (r"a\parbox{3cm}{b}", "ab"),
    ],
)
def test_what_stands_for_words(text: str, expected: str) -> None:
    assert " ".join(" ".join(shown for _, shown in rows(read(text))).split()) == expected


def test_a_phantom_stands_beside_the_text() -> None:
    document = read(r"a \phantom{the pier} b")
    assert [one.target for one in document.inline] == ["the pier"]
    assert rows(document)[0][1].split() == ["a", "b"]
