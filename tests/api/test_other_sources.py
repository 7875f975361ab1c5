"""What became of other sources does not matter to a quotation that cites one read in full; and what is not at hand."""

import pytest

from sicut import Bytes, Text
from sicut.api import Input
from tests.promises.checked import Checked, checked

STONE = "The quay was built of grey stone from the old mill"
INVENTED = "A bridge of glass is going to span the entire bay"
BOOK = Text("book.txt", f"The book of the quay, by Anna Reed, 2031\n\n{STONE}.\n")
SPEECH = Text("speech.txt", "Speech of the mayor, 2 May 2031\n\nDear neighbours, bring a spade on Monday.\n")
PARTIAL = Text("part.html", "<p>The lamps are new.</p><!-- never closed")
OTHERS: list[list[Input]] = [
    [],
    [PARTIAL],
    [Text("scan.pdf", "%PDF-1.7")],
    [Text("empty.txt", "")],
    [Bytes("odd.txt", b"\x00\x01\x02")],
    [Text("paper.tex", "The lamps are new. \\input{gone}")],
    [PARTIAL, Text("scan.pdf", "%PDF-1.7")],
    [Text("part.html", f"<p>{STONE}.</p><!-- never closed")],
]


def told(report: str, others: list[Input]) -> Checked:
    return checked(Text("report.md", report), [BOOK, SPEECH, *others])


CITATIONS = ["[@speech]", "[@speech, p. 2]", "([speech](speech.txt))", "(*Speech of the Mayor*)", "(speech of 2 May)"]


@pytest.mark.parametrize("others", OTHERS)
@pytest.mark.parametrize("citation", CITATIONS)
def test_absent_from_the_source_cited(others: list[Input], citation: str) -> None:
    found = told(f"He said: “{INVENTED}” {citation}.\n", others)
    assert (found.statuses, [c for c in found.codes if c[0] == "Q"]) == (["not-found"], ["Q101"])
    assert found.claim["searched"] == {"complete": ["speech"], "incomplete": []}
    found = told(f"He said: “{STONE}” {citation}.\n", others)
    assert (found.statuses, [c for c in found.codes if c[0] == "Q"]) == (["misattributed"], ["Q301"])
    found = told(f"He said: “{STONE.replace('grey', 'green')}” {citation}.\n", others)
    assert (found.statuses, [c for c in found.codes if c[0] == "Q"]) == (["misattributed"], ["Q102", "Q301"])


@pytest.mark.parametrize("others", OTHERS)
@pytest.mark.parametrize(
    ("citation", "words", "statuses"),
    [
        ("[@gone]", STONE, ["unchecked"]),
        ("[@gone]", INVENTED, ["unchecked"]),
        ("[@gone, p. 4]", STONE, ["unchecked"]),
        ("[@gone; @speech]", INVENTED, ["unchecked"]),
        ("[@gone; @book]", STONE, ["verified"]),
        ("(Okafor 2019)", INVENTED, ["unchecked"]),
        ("(Okafor 2019)", STONE, ["verified"]),
        ("([letter](gone.md))", INVENTED, ["unchecked"]),
        ("([letter](https://a.example/gone))", INVENTED, ["unchecked"]),
        ("(letter of 9 May)", INVENTED, ["unchecked"]),
        ("(*A History of Nets*)", INVENTED, ["unchecked"]),
        ("[^1]\n\n[^1]: Letter of the harbour board, 9 May 2031, p. 3.", INVENTED, ["unchecked"]),
        ("[^1]\n\n[^1]: Okafor 2019, p. 3.", INVENTED, ["unchecked"]),
        ("[^1]\n\n[^1]: Okafor, A History of Nets, p. 3.", INVENTED, ["unchecked"]),
        ("\\cite{gone}", STONE, ["unchecked"]),
    ],
)
def test_cited_but_not_at_hand(others: list[Input], citation: str, words: str, statuses: list[str]) -> None:
    found = told(f"He said: “{words}” {citation}\n", others)
    assert found.statuses == statuses
    own = [code for code in found.codes if code == "S104" or code[0] == "Q"]
    if statuses == ["verified"]:
        assert own == []
        return
    assert own == ["S104"]
    assert found.claim["reason"]["code"] == "missing-source"


@pytest.mark.parametrize("name", ["part", "scan", "empty", "paper"])
def test_the_source_cited_is_read_in_part_or_not(name: str) -> None:
    sources = [BOOK, SPEECH, PARTIAL, Text("scan.pdf", "%PDF-1.7"), Text("empty.txt", ""), OTHERS[5][0]]
    for words in (STONE, INVENTED):
        found = checked(Text("report.md", f"He said: “{words}” [@{name}].\n"), sources)
        assert found.statuses == ["unchecked"]
        assert [code for code in found.codes if code[0] == "Q"] == []
        assert found.claim["reason"]["code"] in {"partial-source", "unreadable-source"}
        assert found.claim["cited"]["witness"] == name


@pytest.mark.parametrize("others", OTHERS[1:-1])
def test_without_a_citation_every_source_counts(others: list[Input]) -> None:
    assert told(f"He said: “{INVENTED}”.\n", others).statuses == ["unchecked"]
    assert told(f"He said: “{STONE}”.\n", others).statuses == ["verified"]
