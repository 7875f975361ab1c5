"""The places of ordinary documents: invented statutes, charters, contracts, resolutions, standards, judgments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.editions.structure import lookup, structure, structured
from sicut.model.document import Document, Role
from sicut.read.reader import read_bytes


def read(source: str, path: str = "law.txt") -> Document:
    return read_bytes(source.encode(), path, siglum="x", role=Role.WITNESS)


def places(source: str, path: str = "law.txt") -> dict[str, str]:
    """Each place with its first and its last word."""
    document = read(source, path)
    told = {}
    for place, span in structure(document).items():
        words = document.slice(span).replace("*", " ").split()
        told[" / ".join(place)] = f"{words[0]} {words[-1]}"
    return told


CHARTER = """CHARTER OF THE PORT

Article 1 ..... 1
Article 2 ..... 2
Article 3 ..... 3

The members have agreed.

CHAPTER I
GENERAL

Article 1

The port is open to all ships that
come in peace.

Article 2

1. The council has nine members, chosen under
Article 7 of the old rules.

2. The council may:
(a) close the port;
(b) open a quay;
    (i) in summer;
    (ii) in winter;
(c) name a master.

3. No member is paid.

CHAPTER II
OTHER MATTERS

Article 3

Article 2 says what the council may do.

Article 4

The end.
"""
LAW = """<h1>Hafengesetz</h1>
<h2>Abschnitt 1 Allgemeines</h2><h3>§ 1 Geltung</h3><p>(1) Das Gesetz gilt. Es gilt nach § 5 Abs. 2 der
Ordnung auch hier. Satz 1 gilt.</p><p>(2) Ausgenommen sind</p>
<dl><dt>1.</dt><dd>Seen,</dd><dt>2.</dt><dd>
<dl><dt>a)</dt><dd>Teiche,</dd><dt>b)</dt><dd>Moore.</dd></dl></dd></dl><h3>§ 1a Ausnahmen</h3>
<p>Der Rat bestimmt sie.
Er hört alle.</p><h2>Abschnitt 2 Pflichten</h2>
<h3>§ 2 Pflichten</h3><p>(1) Jeder zahlt.</p><p>(2) Niemand flieht.</p>"""
REGULATION = """<p>REGULATION OF THE PORT</p><p>Whereas:</p><table><tr><td>(1)</td><td>Ships are many.</td></tr></table>
<table><tr><td>(2)</td><td>Quays are few.</td></tr></table><p>CHAPTER I</p><p>GENERAL</p><p>Article 1</p><p>Scope</p>
<p>1. It applies to quays.</p><p>2. It does not apply to:</p><table><tr><td>(a)</td><td>lakes;</td></tr></table>
<table><tr><td>(b)</td><td>ponds.</td></tr></table><p>Article 2</p><p>End</p><p>It ends.</p>"""
RESOLUTION = """Resolution 12 (1999)

The Council of Harbours,

Recalling its resolution 4 (1990),

1.  Decides to open the quay;

2.  Calls upon all ships to:

(a) pay what is due;

(b) leave no rope;

3.  Requests the master to report within
30 days.
"""
STANDARD = """Table of Contents

   1.  Introduction ....................................................2
   2.  Terms ...........................................................3
      2.1.  Ships ......................................................3
      2.2.  Quays ......................................................4
   3.  Security ........................................................5

1.  Introduction

   This document says how ships meet quays.

2.  Terms

   Words are used as follows.

2.1.  Ships

   A ship floats.

2.2.  Quays

   A quay stands.

   1.  First rule of quays.

   2.  Second rule of quays.

3.  Security

   Ropes hold.
"""
JUDGMENT = """JUDGMENT OF THE COURT

I. Facts

1

The applicant owns a ship.

2

The master closed the gate.

II. Law

3

The Court agrees.
"""
CONSTITUTION = """Article. I.

Section. 1.

Section. 2.

Section. 3.

Article. II.

Section. 1.

Article. III.

Section. 1.

Section. 2.

Print This Page

We the people of the harbour.

Article. I.

Section. 1.

All power is in a council.

Section. 2.

The council has members.

Section. 3.

No one is paid.

Article. II.

Section. 1.

The power is in a master.

Article. III.

Section. 1.

The court is one.

Section. 2.

The court sits.
"""
CONTRACT = """# Lease of a quay

**1. Parties**

1.1 The Port leases the quay.

1.2 The Tenant pays:

(a) rent;
(b) dues.

**2. Term**

2.1 Nine years.

2.2 Section 1.2 applies.
"""


@pytest.mark.parametrize(
    ("source", "path", "expected"),
    [
        (
            CHARTER,
            "charter.txt",
            {
                "chapter 1": "CHAPTER paid.",
                "article 1": "Article peace.",
                "article 2": "Article paid.",
                "article 2 / paragraph 1": "1. rules.",
                "article 2 / paragraph 2": "2. master.",
                "article 2 / paragraph 2 / letter a": "(a) port;",
                "article 2 / paragraph 2 / letter b": "(b) winter;",
                "article 2 / paragraph 2 / letter b / letter i": "(i) summer;",
                "article 2 / paragraph 2 / letter b / letter ii": "(ii) winter;",
                "article 2 / paragraph 2 / letter c": "(c) master.",
                "article 2 / paragraph 3": "3. paid.",
                "chapter 2": "CHAPTER end.",
                "article 3": "Article do.",
                "article 4": "Article end.",
            },
        ),
        (
            LAW,
            "law.html",
            {
                "division 1": "Abschnitt alle.",
                "section 1": "§ Moore.",
                "section 1 / paragraph 1": "(1) gilt.",
                "section 1 / paragraph 1 / sentence 1": "Das gilt.",
                "section 1 / paragraph 1 / sentence 2": "Es hier.",
                "section 1 / paragraph 1 / sentence 3": "Satz gilt.",
                "section 1 / paragraph 2": "(2) Moore.",
                "section 1 / paragraph 2 / number 1": "1. Seen,",
                "section 1 / paragraph 2 / number 2": "2. Moore.",
                "section 1 / paragraph 2 / number 2 / letter a": "a) Teiche,",
                "section 1 / paragraph 2 / number 2 / letter b": "b) Moore.",
                "section 1a": "§ alle.",
                "section 1a / sentence 1": "Der sie.",
                "section 1a / sentence 2": "Er alle.",
                "division 2": "Abschnitt flieht.",
                "section 2": "§ flieht.",
                "section 2 / paragraph 1": "(1) zahlt.",
                "section 2 / paragraph 1 / sentence 1": "Jeder zahlt.",
                "section 2 / paragraph 2": "(2) flieht.",
                "section 2 / paragraph 2 / sentence 1": "Niemand flieht.",
            },
        ),
        (
            REGULATION,
            "eu.html",
            {
                "recital 1": "(1) many.",
                "recital 2": "(2) few.",
                "chapter 1": "CHAPTER ends.",
                "article 1": "Article ponds.",
                "article 1 / paragraph 1": "1. quays.",
                "article 1 / paragraph 2": "2. ponds.",
                "article 1 / paragraph 2 / letter a": "(a) lakes;",
                "article 1 / paragraph 2 / letter b": "(b) ponds.",
                "article 2": "Article ends.",
            },
        ),
        (
            RESOLUTION,
            "resolution.txt",
            {
                "paragraph 1": "1. quay;",
                "paragraph 2": "2. rope;",
                "paragraph 2 / letter a": "(a) due;",
                "paragraph 2 / letter b": "(b) rope;",
                "paragraph 3": "3. days.",
            },
        ),
        (
            STANDARD,
            "rfc.txt",
            {
                "section 1": "1. quays.",
                "section 2": "2. quays.",
                "section 2.1": "2.1. floats.",
                "section 2.2": "2.2. quays.",
                "section 2.2 / paragraph 1": "1. quays.",
                "section 2.2 / paragraph 2": "2. quays.",
                "section 3": "3. hold.",
            },
        ),
        (
            JUDGMENT,
            "judgment.txt",
            {"paragraph 1": "1 ship.", "paragraph 2": "2 Law", "paragraph 3": "3 agrees."},
        ),
        (
            CONSTITUTION,
            "constitution.txt",
            {
                "article 1": "Article. paid.",
                "article 1 / section 1": "Section. council.",
                "article 1 / section 2": "Section. members.",
                "article 1 / section 3": "Section. paid.",
                "article 2": "Article. master.",
                "article 2 / section 1": "Section. master.",
                "article 3": "Article. sits.",
                "article 3 / section 1": "Section. one.",
                "article 3 / section 2": "Section. sits.",
            },
        ),
        (
            CONTRACT,
            "lease.md",
            {
                "section 1": "1. dues.",
                "section 1.1": "1.1 quay.",
                "section 1.2": "1.2 dues.",
                "section 1.2 / letter a": "(a) rent;",
                "section 1.2 / letter b": "(b) dues.",
                "section 2": "2. applies.",
                "section 2.1": "2.1 years.",
                "section 2.2": "2.2 applies.",
            },
        ),
        (
            (
                "قانون الميناء\n\nالمادة 1\n\nالميناء مفتوح.\n\nالمادة ٢\n\n"
                "1- المجلس تسعة.\n\n2- لا أجر.\n\nالمادة الثالثة\n\nالنهاية.\n"
            ),
            "ar.txt",
            {
                "article 1": "المادة مفتوح.",
                "article 2": "المادة أجر.",
                "article 2 / paragraph 1": "1- تسعة.",
                "article 2 / paragraph 2": "2- أجر.",
                "article 3": "المادة النهاية.",
            },
        ),
        (
            (
                "Статья 1. Порт\n\n1. Порт открыт.\n\n"
                "2. Совет:\nа) закрывает;\nб) открывает.\n\nСтатья 2. Конец\n\nКонец.\n"
            ),
            "ru.txt",
            {
                "article 1": "Статья открывает.",
                "article 1 / paragraph 1": "1. открыт.",
                "article 1 / paragraph 2": "2. открывает.",
                "article 1 / paragraph 2 / letter а": "а) закрывает;",
                "article 1 / paragraph 2 / letter б": "б) открывает.",
                "article 2": "Статья Конец.",
            },
        ),
        (
            (
                "Titre Ier - Du quai\n\nArticle premier\n\nLe quai est ouvert.\n\nArticle 2\n\n"
                "Le conseil peut :\n1° fermer ;\n2° ouvrir.\n"
            ),
            "fr.txt",
            {
                "title 1": "Titre ouvrir.",
                "article 1": "Article ouvert.",
                "article 2": "Article ouvrir.",
                "article 2 / paragraph 1": "1° ;",
                "article 2 / paragraph 2": "2° ouvrir.",
            },
        ),
        (
            "Artículo 1.- El muelle está abierto.\n\nArtículo 2º. El consejo podrá:\n\na) cerrar;\nb) abrir.\n",
            "es.txt",
            {
                "article 1": "Artículo abierto.",
                "article 2": "Artículo abrir.",
                "article 2 / letter a": "a) cerrar;",
                "article 2 / letter b": "b) abrir.",
            },
        ),
    ],
)
def test_places(source: str, path: str, expected: dict[str, str]) -> None:
    assert places(source, path) == expected


@pytest.mark.parametrize(
    "source",
    [
        "The council met.\n\nArticle 5 of the charter says that the port is open.\n\nNobody doubts it.\n",
        "Im Mai kam das Schiff.\n\n§ 5 Abs. 1 gilt entsprechend.\n\nMehr nicht.\n",
        "12 ships came, and 9 left.\n\n30 days later the quay was closed.\n",
        "He came at 4.30 and left.\n\n4.5 million saw it.\n",
    ],
)
def test_prose_has_no_places(source: str) -> None:
    assert places(source) == {}


def test_pages_are_places() -> None:
    source = '<TEI><text><body><p><pb n="3"/>One.</p><p>Two.</p><pb n="4"/><p>Three.</p></body></text></TEI>'
    assert set(places(source, "a.xml")) >= {"page 3", "page 4"} or not places(source, "a.xml")


@pytest.mark.parametrize(
    ("place", "first"),
    [
        (("article 2", "paragraph 2", "letter a"), "(a)"),
        (("article 2", "number 2", "letter a"), "(a)"),
        (("Article II", "paragraph 2"), "2."),
        (("section 2",), "Article"),
        (("chapter 1", "article 2"), "Article"),
        (("article 9",), None),
        (("chapter 2", "article 1"), None),
        (("article 2", "paragraph 9"), None),
        ((), None),
    ],
)
def test_lookup(place: tuple[str, ...], first: str | None) -> None:
    document = read(CHARTER)
    span = lookup(structure(document), place)
    assert (None if span is None else document.slice(span).split()[0]) == first


@pytest.mark.parametrize(
    ("source", "place", "found"),
    [
        (CONTRACT, ("clause 1.2", "letter b"), True),
        (CONTRACT, ("clause 1", "paragraph 2"), True),
        (CONTRACT, ("article 1.3",), False),
        (CONSTITUTION, ("section 3",), True),
        (CONSTITUTION, ("section 1",), False),
        (CONSTITUTION, ("article 1", "section 2"), True),
        (JUDGMENT, ("number 2",), True),
    ],
)
def test_lookup_is_no_guess(source: str, place: tuple[str, ...], found: object) -> None:
    assert (lookup(structure(read(source, "a.md")), place) is not None) is found


def test_an_edition_of_a_structured_document() -> None:
    edition = structured(read(CHARTER), "Charter of the Port")
    assert edition is not None
    assert (edition.work, edition.has(("article 3",)), edition.has(("article 9",))) == (
        "Charter of the Port",
        True,
        False,
    )
    assert structured(read("Nothing here.\n"), "Nothing") is None


LINES = (
    "Article 1",
    "Article 2",
    "ARTICLE IV",
    "§ 3 Kai",
    "1. One",
    "2. Two",
    "(1) x",
    "(a) y",
    "(i) z",
    "4.1 Four",
    "12",
    "x",
)


@given(
    st.lists(st.sampled_from(LINES), max_size=30), st.sampled_from(["\n", "\n\n"]), st.sampled_from(["a.txt", "a.md"])
)
def test_places_lie_in_each_other_or_apart(lines: list[str], joint: str, path: str) -> None:
    document = read(joint.join([*lines, "end"]), path)
    found = structure(document)
    spans = list(found.values())
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans)
    assert spans == sorted(spans, key=lambda span: (span.start, -span.end))
    for place, span in found.items():
        if place[:-1] in found:
            assert found[place[:-1]].covers(span)


@given(st.text(max_size=300), st.text(" .()§aivx1\nArticle", max_size=300))
def test_any_text(one: str, other: str) -> None:
    text = one.replace("\0", "") + "\n" + other + "\nend"
    document = Document("x", Role.WITNESS, "a", "", "text/plain", None, text, blocks=read("a\n\nb").blocks[:0])
    assert structure(document) == {}
