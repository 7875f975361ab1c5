"""Each habit of citing, from the report to the source that it means: the words, the witness, and the place."""

import pytest

from sicut import Text
from sicut.api import Input
from tests.promises.checked import checked

LAMPS = "The lamps along the pier are lit by hand before dusk"
NETS = "The nets are mended in the long winter of every year"
PLUMS = "The plums were picked green and ripened in the lofts"
BOATS = "No boat may leave the inner harbour without its lights"
SOURCES: list[Input] = [
    Text("sources/reed2031.txt", f"The Lamps of Elmsted\n\nby Anna Reed, 2031\n\n{LAMPS}.\n"),
    Text("sources/okafor2029.txt", f"A History of Nets\n\nby Ben Okafor, 2029\n\n{NETS}.\n"),
    Text("sources/a-17.txt", f"The Ferry Office\n\nElmsted, 14 March 2031\n\nLetter to the council\n\n{PLUMS}.\n"),
    Text("sources/b-2.txt", f"Protokoll der Sitzung des Hafenamtes\n\n3. Juni 2031\n\n{BOATS}.\n"),
]
REED, OKAFOR, LETTER, MINUTES = "reed2031", "okafor2029", "a-17", "b-2"
Cited = list[tuple[str | None, str | None]]


def cited(report: str, name: str) -> Cited:
    """For each quotation the witness that it is bound to, and the place cited there."""
    found = checked(Text(name, report), SOURCES)
    assert [status for status in found.statuses if status != "verified"] == []
    return [
        (None, None) if claim["cited"] is None else (claim["cited"]["witness"], claim["cited"]["locator"])
        for claim in found.claims
    ]


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        # pandoc and Quarto
        (f"“{LAMPS}” [@reed2031, p. 4].", [(REED, "p. 4")]),
        (f"“{LAMPS}” [see @reed2031, pp. 33-35 and elsewhere].", [(REED, "pp. 33-35")]),
        (f"@reed2031 [p. 4] wrote “{LAMPS}”.", [(REED, "p. 4")]),
        (f"@reed2031 wrote that “{LAMPS}” [p. 4].", [(REED, "p. 4")]),
        (f"“{LAMPS}” [-@reed2031, chap. 2], and “{NETS}” [@okafor2029].", [(REED, "chap. 2"), (OKAFOR, None)]),
        (f"> {LAMPS}.\n>\n> [@reed2031, p. 4]", [(REED, "p. 4")]),
        (f"> {LAMPS}. [@reed2031, p. 4]", [(REED, "p. 4")]),
        (f"> {LAMPS}.\n\n[@reed2031, p. 4]", [(REED, "p. 4")]),
        (f"“{LAMPS}”.[^1]\n\n[^1]: @reed2031, p. 4.", [(REED, "p. 4")]),
        (f"“{LAMPS}”.^[@reed2031, p. 4.]", [(REED, "p. 4")]),
        # links
        (f"[The report](sources/reed2031.txt) says “{LAMPS}”.", [(REED, None)]),
        (f"“{LAMPS}” ([source][1]).\n\n[1]: sources/reed2031.txt", [(REED, None)]),
        (f"“{LAMPS}” ([report]).\n\n[report]: sources/reed2031.txt 'The report'", [(REED, None)]),
        (f"“{LAMPS}” (<https://town.example/reed2031.html>).", [(REED, None)]),
        (f"“{LAMPS}”.[^a]\n\n[^a]: [The report](sources/reed2031.txt), p. 4.", [(REED, "p. 4")]),
        (f"> {LAMPS}.\n>\n> — [Anna Reed](sources/reed2031.txt)", [(REED, None)]),
        (f"> {LAMPS}.\n>\n> — Reed 2031, p. 4", [(REED, "p. 4")]),
        (f"> {LAMPS}.\n\n— Reed 2031, p. 4", [(REED, "p. 4")]),
        (f"> {LAMPS}.\n\n— Anna Reed, *The Lamps of Elmsted*, p. 4", [(REED, "p. 4")]),
        (f"> {LAMPS}.\n>\n> — Anna Reed, The Lamps of Elmsted, 2031, p. 4", [(REED, "p. 4")]),
        (f"> {PLUMS}.\n\n— Letter of the ferry office, 14 March 2031", [(LETTER, None)]),
        (f"> {PLUMS}.\n>\n> — Letter of the ferry office, 14 March 2031", [(LETTER, None)]),
        (f"> {LAMPS}.\n\n— Anna Reed", [(None, None)]),
        (f"> {LAMPS}.\n\n— Anna Reed said so in 2031.", [(None, None)]),
        # authors and years
        (f"“{LAMPS}” (Reed 2031, p. 33).", [(REED, "p. 33")]),
        (f"“{LAMPS}” (Reed, 2031).", [(REED, None)]),
        (f"Reed (2031: 33) wrote “{LAMPS}”.", [(REED, "33")]),
        (f"„{LAMPS}“ (vgl. Reed 2031, S. 33).", [(REED, "S. 33")]),
        (f"“{LAMPS}” [Reed, 2031, p. 33].", [(REED, "p. 33")]),
        (f"“{LAMPS}” (A. Reed, 2031, p. 33).", [(REED, "p. 33")]),
        (f"“{LAMPS}” (Anna Reed 2031, p. 33).", [(REED, "p. 33")]),
        (f"« {LAMPS} » (Reed, 2031, p. 33).", [(REED, "p. 33")]),
        (f"“{LAMPS}” (Reed 2031, p. 33; Okafor 2029, p. 2).", [(REED, "p. 33")]),
        # names of documents
        (f"“{PLUMS}”, says the letter of 14 March.", [(LETTER, None)]),
        (f"The ferry office’s letter of 14 March 2031 says: “{PLUMS}”", [(LETTER, None)]),
        (f"In its 14 March letter the office said “{PLUMS}”.", [(LETTER, None)]),
        (f"„{BOATS}“, heißt es im Protokoll vom 3. Juni.", [(MINUTES, None)]),
        (f"„{BOATS}“ (Protokoll vom 3. Juni 2031, S. 2).", [(MINUTES, "S. 2")]),
        (f"“{NETS}” (*A History of Nets*, p. 7).", [(OKAFOR, "p. 7")]),
        (f"In *A History of Nets* we read: “{NETS}”", [(OKAFOR, None)]),
        (f"“{NETS}” (Okafor, *A History of Nets*, 2029, p. 7).", [(OKAFOR, "p. 7")]),
        (f"In *A History of Nets* (2029), p. 7, we read: “{NETS}”", [(OKAFOR, "p. 7")]),
        # notes in words
        (f"“{PLUMS}”.[^1]\n\n[^1]: See the letter of the ferry office of 14 March.", [(LETTER, None)]),
        (f"“{PLUMS}”.[^1]\n\n[^1]: The Ferry Office, letter to the council, 14 March 2031, p. 2.", [(LETTER, "p. 2")]),
        (f"“{PLUMS}”.[^1]\n\n[^1]: Letter, ferry office to council, 14 March 2031.", [(LETTER, None)]),
        (f"„{BOATS}“.[^1]\n\n[^1]: Protokoll der Sitzung vom 3. Juni 2031, S. 2.", [(MINUTES, "S. 2")]),
        (f"„{BOATS}“.[^1]\n\n[^1]: Hafenamt, Protokoll, 3.6.2031.", [(MINUTES, None)]),
        (f"“{NETS}”.[^1]\n\n[^1]: Ben Okafor, *A History of Nets* (2029), p. 7.", [(OKAFOR, "p. 7")]),
        (f"“{NETS}”.[^1]\n\n[^1]: Okafor, A History of Nets, p. 7.", [(OKAFOR, "p. 7")]),
        (f"“{NETS}”.[^1]\n\n[^1]: *A History of Nets*, p. 7.", [(OKAFOR, "p. 7")]),
        (f"“{NETS}”.[^1]\n\n[^1]: A History of Nets.", [(OKAFOR, None)]),
    ],
)
def test_markdown(report: str, expected: Cited) -> None:
    assert cited(f"{report}\n", "report.md") == expected


def noted(*pairs: tuple[str, str]) -> str:
    """Sentences with a footnote each."""
    sentences = " ".join(f"“{words}”.[^{number}]" for number, (words, _) in enumerate(pairs, 1))
    notes = "\n".join(f"[^{number}]: {note}" for number, (_, note) in enumerate(pairs, 1))
    return f"{sentences}\n\n{notes}"


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (f"“{LAMPS}” [@reed2031, p. 4]. “{LAMPS}” (ibid., p. 5).", [(REED, "p. 4"), (REED, "p. 5")]),
        (f"“{LAMPS}” (Reed 2031, p. 4). “{LAMPS}” (ibid.).", [(REED, "p. 4"), (REED, "p. 4")]),
        (f"„{LAMPS}“ (Reed 2031, S. 4). „{LAMPS}“ (ebd., S. 5).", [(REED, "S. 4"), (REED, "S. 5")]),
        (noted((LAMPS, "Reed 2031, p. 4."), (LAMPS, "Ibid.")), [(REED, "p. 4"), (REED, "p. 4")]),
        (noted((LAMPS, "Reed 2031, p. 4."), (LAMPS, "Ibid., p. 9.")), [(REED, "p. 4"), (REED, "p. 9")]),
        (noted((LAMPS, "@reed2031, p. 4."), (LAMPS, "Id. at 9.")), [(REED, "p. 4"), (REED, "9")]),
        (noted((LAMPS, "@reed2031, p. 4."), (LAMPS, "Id.")), [(REED, "p. 4"), (REED, "p. 4")]),
        (noted((LAMPS, "Reed 2031, S. 4."), (LAMPS, "Ebd., S. 9.")), [(REED, "S. 4"), (REED, "S. 9")]),
        (noted((LAMPS, "Reed 2031, S. 4."), (LAMPS, "Ebd.")), [(REED, "S. 4"), (REED, "S. 4")]),
        (noted((LAMPS, "Reed 2031, S. 4."), (LAMPS, "Ebenda, S. 9.")), [(REED, "S. 4"), (REED, "S. 9")]),
        (noted((PLUMS, "Letter of the ferry office of 14 March."), (PLUMS, "Ibid.")), [(LETTER, None)] * 2),
        (noted((PLUMS, "See the letter of 14 March, p. 2."), (PLUMS, "Id. at 3.")), [(LETTER, "p. 2"), (LETTER, "3")]),
        (noted((LAMPS, "[Reed](sources/reed2031.txt)."), (LAMPS, "Ibid.")), [(REED, None)] * 2),
        (
            noted((LAMPS, "Reed 2031, p. 4."), (NETS, "Okafor 2029, p. 2."), (LAMPS, "Reed, op. cit., p. 9.")),
            [(REED, "p. 4"), (OKAFOR, "p. 2"), (REED, "p. 9")],
        ),
        (
            noted((LAMPS, "Reed 2031, p. 4."), (NETS, "Okafor 2029, p. 2."), (LAMPS, "Reed, loc. cit.")),
            [(REED, "p. 4"), (OKAFOR, "p. 2"), (REED, "p. 4")],
        ),
        (
            noted((LAMPS, "Reed 2031, S. 4."), (NETS, "Okafor 2029, S. 2."), (LAMPS, "Reed, a. a. O., S. 9.")),
            [(REED, "S. 4"), (OKAFOR, "S. 2"), (REED, "S. 9")],
        ),
        (
            noted((LAMPS, "Reed 2031, S. 4."), (NETS, "Okafor 2029, S. 2."), (NETS, "A. a. O., S. 9.")),
            [(REED, "S. 4"), (OKAFOR, "S. 2"), (OKAFOR, "S. 9")],
        ),
        (
            noted(
                (LAMPS, "A. Reed, *The Lamps of Elmsted*, 2031, p. 4."),
                (NETS, "Okafor 2029."),
                (LAMPS, "Reed, op. cit."),
            ),
            [(REED, "p. 4"), (OKAFOR, None), (REED, None)],
        ),
        (
            noted((LAMPS, "A. Reed, The Lamps of Elmsted, p. 4."), (LAMPS, "Ibid., p. 9.")),
            [(REED, "p. 4"), (REED, "p. 9")],
        ),
        (noted((LAMPS, "Reed 2031, p. 4."), (LAMPS, "*Ibid.*, p. 9.")), [(REED, "p. 4"), (REED, "p. 9")]),
        (noted((LAMPS, "Reed 2031, p. 4."), (LAMPS, "See ibid., p. 9.")), [(REED, "p. 4"), (REED, "p. 9")]),
        (noted((LAMPS, "Reed 2031, p. 4."), (LAMPS, "Vgl. ebd., S. 9.")), [(REED, "p. 4"), (REED, "S. 9")]),
        (noted((LAMPS, "Reed 2031, p. 4."), (LAMPS, "Ibidem, p. 9.")), [(REED, "p. 4"), (REED, "p. 9")]),
    ],
)  # fmt: skip
def test_pointing_back(report: str, expected: Cited) -> None:
    assert cited(f"{report}\n", "report.md") == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rf"``{LAMPS}'' \cite[p.~4]{{reed2031}}.", [(REED, "p. 4")]),
        (rf"``{LAMPS}'' \autocite[4]{{reed2031}}.", [(REED, "4")]),
        (rf"``{LAMPS}'' \parencite[see][4]{{reed2031}}.", [(REED, "4")]),
        (rf"``{LAMPS}''\footcite[4]{{reed2031}}.", [(REED, "4")]),
        (rf"\textcite[4]{{reed2031}} writes ``{LAMPS}''.", [(REED, "4")]),
        (rf"\citet[p.~4]{{reed2031}} writes ``{LAMPS}''.", [(REED, "p. 4")]),
        (rf"``{LAMPS}'' \citep{{reed2031}}.", [(REED, None)]),
        (rf"\enquote{{{LAMPS}}} \autocite{{reed2031}}", [(REED, None)]),
        (rf"\textcquote[4]{{reed2031}}{{{LAMPS}}}.", [(REED, "4")]),
        (rf"\textquote[{{\cite[4]{{reed2031}}}}]{{{LAMPS}}}.", [(REED, "4")]),
        (rf"\begin{{displaycquote}}[4]{{reed2031}}{LAMPS}.\end{{displaycquote}}", [(REED, "4")]),
        (rf"\begin{{quote}}{LAMPS}. \cite[4]{{reed2031}}\end{{quote}}", [(REED, "4")]),
        (rf"\begin{{quote}}{LAMPS}.\end{{quote}} \cite[4]{{reed2031}}", [(REED, "4")]),
        (rf"``{LAMPS}''.\footnote{{\cite[4]{{reed2031}}.}}", [(REED, "4")]),
        (rf"``{LAMPS}''.\footnote{{Reed 2031, p.~4.}}", [(REED, "p. 4")]),
        (
            rf"``{LAMPS}''.\footnote{{Reed 2031, p.~4.}} ``{LAMPS}''.\footnote{{Ibid., p.~9.}}",
            [(REED, "p. 4"), (REED, "p. 9")],
        ),
        (
            rf"``{LAMPS}''.\footnote{{\cite[4]{{reed2031}}}} ``{LAMPS}''.\footnote{{\emph{{Ibid.}}, p.~9.}}",
            [(REED, "4"), (REED, "p. 9")],
        ),
        (rf"``{PLUMS}''.\footnote{{See the letter of the ferry office of 14 March.}}", [(LETTER, None)]),
        (rf"``{LAMPS}'' (\href{{sources/reed2031.txt}}{{source}}).", [(REED, None)]),
        (
            rf"``{LAMPS}'' and ``{NETS}'' \autocites[4]{{reed2031}}[7]{{okafor2029}}.",
            [(REED, None), (REED, None)],
        ),
    ],
)
def test_latex(body: str, expected: Cited) -> None:
    report = f"\\documentclass{{article}}\n\\begin{{document}}\n{body}\n\\end{{document}}\n"
    if "autocites" in body:
        found = checked(Text("report.tex", report), SOURCES)
        assert found.statuses == ["verified", "verified"]
        return
    assert cited(report, "report.tex") == expected


TWO_NOTES = "<ol><li class='footnote' id='n1'>Reed 2031, p. 4.</li><li class='footnote' id='n2'>Ibid., p. 9.</li></ol>"
ASIDE = "<aside role='doc-footnote' id='n1'>See the letter of the ferry office of 14 March.</aside>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<blockquote cite='sources/reed2031.txt'>{LAMPS}.</blockquote>", [(REED, None)]),
        (f"<p><q cite='sources/reed2031.txt'>{LAMPS}</q>, she wrote.</p>", [(REED, None)]),
        (f"<p>“{LAMPS}” (<a href='sources/reed2031.txt'>source</a>).</p>", [(REED, None)]),
        (f"<blockquote><p>{LAMPS}.</p><footer>— <a href='sources/reed2031.txt'>Reed</a></footer></blockquote>",
         [(REED, None)]),
        (f"<blockquote><p>{LAMPS}.</p></blockquote><p>— <cite>The Lamps of Elmsted</cite></p>", [(REED, None)]),
        (f"<p>“{NETS}” (<cite>A History of Nets</cite>, p. 7).</p>", [(OKAFOR, "p. 7")]),
        (f"<p>In <i>A History of Nets</i>: “{NETS}”</p>", [(OKAFOR, None)]),
        (f"<p>“{LAMPS}” (Reed 2031, p. 4).</p>", [(REED, "p. 4")]),
        (f"<p>“{LAMPS}”.<sup><a href='#n1'>1</a></sup></p><p class='footnote' id='n1'>Reed 2031, p. 4.</p>",
         [(REED, "p. 4")]),
        (f"<p>“{LAMPS}”.<sup><a href='#n1'>1</a></sup> “{LAMPS}”.<sup><a href='#n2'>2</a></sup></p>{TWO_NOTES}",
         [(REED, "p. 4"), (REED, "p. 9")]),
        (f"<p>“{PLUMS}”.<a role='doc-noteref' href='#n1'>1</a></p>{ASIDE}",
         [(LETTER, None)]),
        (f"<p>The <a href='https://town.example/files/a-17.pdf'>letter</a> says “{PLUMS}”.</p>", [(LETTER, None)]),
    ],
)  # fmt: skip
def test_html(body: str, expected: Cited) -> None:
    assert cited(f"<!doctype html><html><body>{body}</body></html>", "report.html") == expected


@pytest.mark.parametrize(
    "note",
    ["My emphasis.", "The quay is meant.", "Translated by the author.", "This was said on Monday, and again in May.",
     "See the picture on p. 7.", "Italics in the original.", "The town council has denied this since."],
)  # fmt: skip
def test_a_remark_in_a_note_is_no_source(note: str) -> None:
    words = "A bridge of glass is going to span the entire bay"
    found = checked(Text("report.md", f"She said: “{words}.”[^1]\n\n[^1]: {note}\n"), SOURCES)
    assert (found.statuses, found.codes) == (["not-found"], ["Q101"])
    assert found.claim["cited"] is None
    assert cited(f"She said: “{LAMPS}.”[^1]\n\n[^1]: {note}\n", "report.md") == [(None, None)]


@pytest.mark.parametrize("note", ["Anna Reed.", "The Lamps of Elmsted.", "Anna Reed, of Elmsted."])
def test_a_note_that_may_be_a_remark_accuses_nobody(note: str) -> None:
    found = checked(Text("report.md", f"She said: “{NETS}.”[^1]\n\n[^1]: {note}\n"), SOURCES)
    assert (found.statuses, found.codes) == (["verified"], [])
    assert found.claim["cited"] is None
