"""Which citation goes with which quotation, in the habits of print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.api import Text, read_text
from sicut.claims import find_quotations
from sicut.model.claim import Citation, CitationKind
from sicut.model.document import Document

KEY, LINK, AUTHOR_YEAR, TITLE, NOTE, _ = CitationKind
Row = tuple[str, str, str | None]


def read(text: str, name: str) -> Document:
    return read_text(Text(name, text))


def citations(text: str, name: str = "report.md") -> list[tuple[str, Citation | None]]:
    document = read(text, name)
    found = find_quotations(document).candidates
    return [(document.slice(one.claim.span), one.claim.cited) for one in found]


def rows(text: str, name: str = "report.md") -> list[tuple[str, str | None]]:
    """For each quotation its kind of citation, target and locator, in one line."""
    return [
        (words, None if cited is None else "|".join((cited.kind, cited.target, cited.locator or "-")))
        for words, cited in citations(text, name)
    ]


def only(text: str, name: str = "report.md") -> str | None:
    ((_, row),) = rows(text, name)
    return row


Q = "We knew it well enough"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        # pandoc and Quarto
        (f"The mayor said: “{Q}.” [@council2031, p. 4]\n", "key|council2031|p. 4"),
        (f"The mayor said “{Q}” [@council2031, p. 4].\n", "key|council2031|p. 4"),
        (f"The mayor said “{Q}” [see @council2031, pp. 33-35].\n", "key|council2031|pp. 33-35"),
        (f"The mayor said “{Q}” [-@council2031, 4].\n", "key|council2031|4"),
        (f"The mayor said “{Q}” [@council2031 chap. 2].\n", "key|council2031|chap. 2"),
        (f"The mayor said “{Q}” [@{{https://council.example/4}}, § 2].\n", "key|https://council.example/4|§ 2"),
        (f"The mayor said “{Q}” [@doe:99_a-b.c, p. 4].\n", "key|doe:99_a-b.c|p. 4"),
        (f"The mayor said “{Q}” [@reed; @okafor, p. 3].\n", "key|reed okafor|-"),
        (f"The mayor said “{Q}” [@reed, p. 3; @reed, p. 4].\n", "key|reed|p. 3"),
        (f"“{Q},” the mayor told the council [@council2031, p. 4].\n", "key|council2031|p. 4"),
        (f"“{Q},” the mayor told the council. [@council2031, p. 4]\n", "key|council2031|p. 4"),
        (f"As @council2031 [p. 33] says, “{Q}.”\n", "key|council2031|p. 33"),
        (f"As @council2031 says, “{Q}” (p. 33).\n", "key|council2031|p. 33"),
        (f"As @reed puts it, “{Q}”. More in the plan [@okafor].\n", "key|reed|-"),
        (f"According to the minutes [@minutes], “{Q}”.\n", "key|minutes|-"),
        (f"@harbourmaster said “{Q}.”\n", None),
        (f"Write to mayor@town.example. He said “{Q}.”\n", None),
        (f"As @fig-quay2031 shows, “{Q}.”\n", None),
        (f"The mayor said “{Q}” `[@reed]`.\n", None),
        # LaTeX in Markdown
        (f"The mayor said “{Q}” \\cite[p.~4]{{council}}.\n", "key|council|p. 4"),
        (f"The mayor said “{Q}” \\autocite[see][4]{{council}}.\n", "key|council|4"),
        (f"\\textcite[4]{{reed}} says “{Q}”.\n", "key|reed|4"),
        (f"The mayor said “{Q}” \\cite{{reed,okafor}}.\n", "key|reed okafor|-"),
        # author and year
        (f"“{Q}” (Reed 2031, p. 33).\n", "author-year|Reed 2031|p. 33"),
        (f"“{Q}” (Reed, 2031: 33).\n", "author-year|Reed 2031|33"),
        (f"“{Q}” (Reed & Okafor, 2031, pp. 3–4).\n", "author-year|Reed Okafor 2031|pp. 3–4"),
        (f"“{Q}” (Reed et al. 2031a, S. 4).\n", "author-year|Reed 2031a|S. 4"),
        (f"“{Q}” (vgl. von der Heide 2031, S. 4).\n", "author-year|Heide 2031|S. 4"),
        (f"“{Q}” (see Reed 2031; Okafor 2032).\n", "author-year|Reed 2031|-"),
        (f"Reed (2031, p. 33) writes “{Q}.”\n", "author-year|Reed 2031|p. 33"),
        (f"Reed’s (2031) words are “{Q}.”\n", "author-year|Reed 2031|-"),
        (f"Reed and Okafor (2031) write “{Q}” (p. 7).\n", "author-year|Reed Okafor 2031|p. 7"),
        (f"„{Q}“ schreibt Müller (2031: 33).\n", "author-year|Müller 2031|33"),
        (f"He said “{Q}” (spring 2031).\n", None),
        (f"He said “{Q}” (March 2031).\n", None),
        (f"He said “{Q}” (since 2031).\n", None),
        (f"He said “{Q}” (2031).\n", None),
        (f"He said “{Q}” (in all 1900 lamps).\n", None),
        # names of documents
        (f"The council said in its letter of 14 March: “{Q}.”\n", "title|letter of 14 March|-"),
        (
            f"In the Harbour Board’s letter of 14 March 2031, they say “{Q}.”\n",
            "title|Harbour Board’s letter of 14 March 2031|-",
        ),
        (f"The 14 March letter says “{Q}.”\n", "title|14 March letter|-"),
        (
            f"Im Schreiben des Rates vom 14. März 2031 heißt es: „{Q}.“\n",
            "title|Schreiben des Rates vom 14. März 2031|-",
        ),
        (f"Dans sa lettre du 14 mars, la mairie dit : « {Q} ».\n", "title|lettre du 14 mars|-"),
        (f"In *The Harbour Plan*, he said: “{Q}.”\n", "title|The Harbour Plan|-"),
        (f"On 14 March the mayor said: “{Q}.”\n", None),
        (f"The letter was long. On 14 March the mayor said: “{Q}.”\n", None),
        (f"He *really* said: “{Q}.”\n", None),
        ("He said *“Harbour Boats Never Sleep.”*\n", None),
        # links
        (f"In [her speech](sources/speech.txt), the mayor said “{Q}.”\n", "link|sources/speech.txt|-"),
        (f"According to [the council](https://council.example/a), “{Q}.”\n", "link|https://council.example/a|-"),
        (f"The mayor [said](https://news.example/a) “{Q}.”\n", "link|https://news.example/a|-"),
        (f"[“{Q},”](https://news.example/a) she said.\n", "link|https://news.example/a|-"),
        (f"“{Q}” ([Herald](https://herald.example/a)).\n", "link|https://herald.example/a|-"),
        (f"She said “{Q}” [1](https://herald.example/a).\n", "link|https://herald.example/a|-"),
        (f"In [her speech][s], she said “{Q}.”\n\n[s]: sources/speech.txt\n", "link|sources/speech.txt|-"),
        (f"The [mayor](people/mayor.md) of [Elmsted](https://elmsted.example) said “{Q}.”\n", None),
        (f"She said “{Q}” by [mail](mailto:a@b.example).\n", None),
        (f"In [her speech](a.txt) [@council], she said “{Q}.”\n", "key|council|-"),
    ],
)
def test_one_quotation(text: str, cited: str | None) -> None:
    assert only(text) == cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Reed says “we knew it well” [@a], and Okafor “we were not there” [@b].\n", ["key|a|-", "key|b|-"]),
        ("Reed says “we knew it well” [@a], and Okafor “we were not there.”\n", ["key|a|-", None]),
        ("They “knew it well” and “were not there” [@b].\n", ["key|b|-", "key|b|-"]),
        ("Reed (2031) says “we knew it” and “we were not there” [@b].\n", ["author-year|Reed 2031|-", "key|b|-"]),
        ("Reed (2031) says “we knew it” and “we were not there.”\n", ["author-year|Reed 2031|-"] * 2),
        ("“We knew it well,” he said. “We were not there.” [@b]\n", [None, "key|b|-"]),
        ("“We knew it well.” [@a] “We were not there.” [@b]\n", ["key|a|-", "key|b|-"]),
        ("“We knew it well” [@a, 3]. “We were there.” Ibid., p. 14.\n", ["key|a|3", "key|a|p. 14"]),
        ("“We knew it well” [@a, 3]. “We were there” (ibid.).\n", ["key|a|3", "key|a|3"]),
        (
            "“We knew it well” (Reed 2031, 3). “We were there.” Id. at 14.\n",
            ["author-year|Reed 2031|3", "author-year|Reed 2031|14"],
        ),
        (
            "„Wir wussten es gut“ (Reed 2031, S. 3). „Wir waren da“ (ebd., S. 4).\n",
            ["author-year|Reed 2031|S. 3", "author-year|Reed 2031|S. 4"],
        ),
        (
            "“We knew it” (Reed 2031). “So it is” (Okafor 2032). “We were there” (Reed, op. cit., p. 4).\n",
            ["author-year|Reed 2031|-", "author-year|Okafor 2032|-", "author-year|Reed 2031|p. 4"],
        ),
        ("“We knew it well” (Ibid., p. 3).\n", [None]),
        ("The warden said “we knew your id. We had seen it.” He left.\n", [None]),
    ],
)
def test_several_quotations(text: str, cited: list[str | None]) -> None:
    assert [row for _, row in rows(text)] == cited


@pytest.mark.parametrize(
    ("note", "cited"),
    [
        ("[@reed, p. 4].", "key|reed|p. 4"),
        ("Reed 2031, p. 4.", "author-year|Reed 2031|p. 4"),
        ("See Reed and Okafor 2031: 4.", "author-year|Reed Okafor 2031|4"),
        ("Anna Reed, *The Harbour Plan* (2031), p. 4.", "author-year|Harbour Plan 2031|p. 4"),
        (
            "Minutes of the town council, 14 March 2031, p. 4.",
            "title|Minutes of the town council, 14 March 2031, p. 4.|p. 4",
        ),
        ("<https://council.example/minutes>", "link|https://council.example/minutes|-"),
        ("[Minutes](minutes.md).", "link|minutes.md|-"),
        ("The quay is meant.", "note|The quay is meant.|-"),
    ],
)
def test_notes(note: str, cited: str | None) -> None:
    first, *_ = rows(f"“{Q},” she wrote.[^1] More is known.\n\n[^1]: {note}\n")
    assert first == (Q, cited)


def test_notes_of_a_page() -> None:
    text = (
        f'<p>He said “{Q}.”<a href="#fn1" role="doc-noteref"><sup>1</sup></a> And “we waited”'
        '<sup><a href="#fn2">2</a></sup>.</p><section role="doc-endnotes"><ol>'
        '<li id="fn1"><p>Reed 2031, p. 4.<a href="#r1" role="doc-backlink">↩︎</a></p></li>'
        '<li id="fn2"><p>Ibid., p. 5.</p></li></ol></section>'
    )
    assert [row for _, row in rows(text, "report.html")] == ["author-year|Reed 2031|p. 4", "author-year|Reed 2031|p. 5"]


def test_ibid_behind_a_note_without_a_citation_points_to_that_note() -> None:
    notes = "[^a]: Reed, The Lamps of Elmsted.\n\n[^b]: Ibid.\n"
    text = f"“{Q}” [@okafor]. “We were there.”[^a] “Nobody came.”[^b]\n\n{notes}"
    (_, _), (_, note), (_, ibid) = citations(text)
    assert note is not None
    assert ibid is not None
    assert (ibid.kind, ibid.target) == (note.kind, note.target) == (CitationKind.NOTE, note.target)


def test_a_note_may_point_back_to_another() -> None:
    text = f"“{Q}.”[^a] “We were there.”[^b]\n\n[^a]: Reed 2031, p. 4.\n\n[^b]: Ibid., p. 5.\n"
    assert [row for _, row in rows(text)] == ["author-year|Reed 2031|p. 4", "author-year|Reed 2031|p. 5"]
    ((_, first), (_, second)) = citations(text)
    assert first is not None
    assert second is not None
    assert (text[slice(*first.span)], text[slice(*second.span)]) == ("Reed 2031", "Ibid., p. 5")


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (f"“{Q}”[^1] and “we waited” [@reed, p. 3].\n", "key|reed|p. 3"),
        (f"“{Q}” [@reed, p. 3].[^1]\n", "key|reed|p. 3"),
        (f"“{Q}”[^1] (Reed 2031, p. 3).\n", "author-year|Reed 2031|p. 3"),
        (f"In the letter of 14 March she wrote “{Q}”.[^1]\n", "title|letter of 14 March|-"),
        (f"As @reed2031 says:[^1]\n\n> {Q} and more.\n", "key|reed2031|-"),
        (f"Reed (2031) says:\n\n> {Q} and more.[^1]\n", "author-year|Reed 2031|-"),
    ],
)
def test_a_remark_in_a_note_takes_no_citation_s_place(text: str, cited: str) -> None:
    first, *_ = rows(f"{text}\n[^1]: The quay is meant.\n")
    assert first[1] == cited


BLOCK = "We knew it well enough and waited for the boats"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (f"She wrote:\n\n> {BLOCK}. [@reed, p. 3]\n\nMore.\n", "key|reed|p. 3"),
        (f"She wrote:\n\n> {BLOCK}.\n\n— see [@reed, p. 3]\n", "key|reed|p. 3"),
        (
            f"She wrote:\n\n> {BLOCK}.\n\n— and then, as [@reed, p. 3] has it in the second part, she left the town.\n",
            None,
        ),
        (f"She wrote:\n\n> {BLOCK}. (Reed 2031, p. 3)\n\nMore.\n", "author-year|Reed 2031|p. 3"),
        (f"She wrote:\n\n> {BLOCK}.[^1]\n\nMore.\n\n[^1]: Reed 2031, p. 3.\n", "author-year|Reed 2031|p. 3"),
        (f"She wrote:\n\n> {BLOCK}.\n\n[@reed, p. 3]\n\nMore.\n", "key|reed|p. 3"),
        (f"Reed [-@reed, p. 3] wrote:\n\n> {BLOCK}.\n\nMore.\n", "key|reed|p. 3"),
        (f"In her [letter](letter.md) Reed wrote:\n\n> {BLOCK}.\n", "link|letter.md|-"),
        (f"In her letter of 14 March Reed wrote:\n\n> {BLOCK}.\n", "title|letter of 14 March|-"),
        (f"“Yes,” she said [@a]. She wrote:\n\n> {BLOCK}.\n", None),
    ],
)
def test_block_quotations(text: str, cited: str | None) -> None:
    words, row = rows(text)[-1]
    assert (words, row) == (BLOCK, cited)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (f'<p>He said <q cite="minutes.html">{Q}</q>.</p>', "link|minutes.html|-"),
        (f'<blockquote cite="https://a.example/b"><p>{BLOCK}.</p></blockquote>', "link|https://a.example/b|-"),
        (f'<p>In <a href="speech.html">her speech</a> she said “{Q}.”</p>', "link|speech.html|-"),
    ],
)
def test_html(text: str, cited: str | None) -> None:
    assert only(text, "report.html") == cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (rf"\enquote{{{Q}}} \autocite[4]{{reed}}.", "key|reed|4"),
        (rf"\enquote{{{Q}}}.\footcite[][4]{{reed}} More.", "key|reed|4"),
        (rf"\textcquote[4]{{reed}}{{{Q}}}.", "key|reed|4"),
        (rf"\textquote[{{\cite[4]{{reed}}}}]{{{Q}}}.", "key|reed|4"),
        (rf"\foreigntextcquote{{english}}[4]{{reed}}{{{Q}}}.", "key|reed|4"),
        (rf"As \citeauthor{{reed}} says, ``{Q}'' \parencite[see][4]{{reed}}.", "key|reed|4"),
        (rf"\enquote{{{Q}}} \autocites[4]{{reed}}[5]{{okafor}}.", "key|reed okafor|-"),
        (rf"\enquote{{{Q}}}.\footnote{{Reed 2031, p.~4.}} More.", "author-year|Reed 2031|p. 4"),
        (rf"\enquote{{{Q}}}.\footnote{{\cite[4]{{reed}}.}} More.", "key|reed|4"),
        (rf"\enquote{{{Q}}}. % \cite{{reed}}", None),
        (rf"\enquote{{{Q}}}. \nocite{{reed}}", None),
        (f"\\begin{{displaycquote}}[4]{{reed}}\n{BLOCK}.\n\\end{{displaycquote}}\n", "key|reed|4"),
        (f"\\begin{{quote}}\n{BLOCK}. \\cite[4]{{reed}}\n\\end{{quote}}\n", "key|reed|4"),
        (f"\\begin{{quote}}\n{BLOCK}.\n\\end{{quote}}\n\\parencite[4]{{reed}}\n\nMore.", "key|reed|4"),
    ],
)
def test_latex(text: str, cited: str | None) -> None:
    assert only(text, "report.tex") == cited


def test_the_citation_of_an_interrupted_quotation_may_stand_in_between() -> None:
    ((_, row),) = rows("“We knew it,” Reed (2031) writes, “and chose to wait.”\n")
    assert row == "author-year|Reed 2031|-"


@pytest.mark.parametrize(
    ("text", "name", "cited"),
    [
        (f"She said “{Q} [@reed, p. 4].”\n", "report.md", "key|reed|p. 4"),
        (f"She said “{Q}.[^1]”\n\n[^1]: Reed 2031, p. 4.\n", "report.md", "author-year|Reed 2031|p. 4"),
        (f"She said \\enquote{{{Q} \\cite[4]{{reed}}}}.\n", "report.tex", "key|reed|4"),
        (f"She said “{Q} (Reed 2031).”\n", "report.md", None),
    ],
)
def test_a_citation_within_the_marks(text: str, name: str, cited: str | None) -> None:
    ((words, row),) = rows(text, name)
    assert row == cited
    assert words == (Q if cited is not None else f"{Q} (Reed 2031")


def test_spans_are_the_words_of_the_citation() -> None:
    text = f"Héllo “{Q}”\n[@reed,\np. 4].\n"
    ((_, cited),) = citations(text)
    assert cited is not None
    assert text[slice(*cited.span)] == "[@reed,\np. 4]"
    assert cited.locator == "p. 4"


pieces = st.sampled_from(
    ["“We knew it well.”", " [@reed, p. 4]", "[", "]", "@", "(Reed 2031)", " ibid. ", "[^1]", "\n\n", "[^1]: ",
     "\\cite{a}",      "\\cite[", "> ", "letter of 14 March ", "[x](y.md)", ". ", ": ", "“", "”", "*",
     "{", "}", "\\footnote{", "op. cit."]
)  # fmt: skip


@given(st.lists(pieces, max_size=14).map("".join), st.sampled_from(["a.md", "a.txt", "a.tex", "a.html"]))
def test_any_text_gives_citations_within_it(text: str, name: str) -> None:
    document = read(text + " word", name)
    for one in find_quotations(document).candidates:
        cited = one.claim.cited
        if cited is not None:
            assert 0 <= cited.span.start < cited.span.end <= len(document.text)
            assert cited.target
            assert cited.witness is None
        assert one.claim.outer.covers(one.claim.span)
        assert all(one.claim.outer.covers(part.span) for part in one.claim.parts)


def test_a_line_of_attribution_has_no_quotation_of_its_own() -> None:
    text = f"She wrote:\n\n> {BLOCK}.\n\n— he said that “the boats wait” [@reed, p. 3].\n"
    assert dict(rows(text)) == {BLOCK: None, "the boats wait": "key|reed|p. 3"}
