"""References to documents among the sources: an invented statute and others, in several formats and languages."""

import pytest

from sicut import Bytes, Text, check
from sicut.model.collation import Attestation
from sicut.model.result import Result
from tests.read.ooxml import docx, paragraph
from tests.read.pdf_writer import Page, pdf

ACT = """# Harbour Act

## Article 1 Scope

(1) This Act governs the harbour of Elmsted and its two piers.

(2) It does not govern the fishing grounds beyond the outer buoy.

## Article 2 Berths

(1) Every ferry has a berth at the north pier from sunrise to sunset.

(2) The harbour master shall:

(a) keep a book of all vessels that lie in the basin;

(b) close the basin when the wind rises above the mark;

(c) publish the fees before the first of March.

## Article 3 Fees

The fees are paid in silver. The council may remit them in a year of famine.
"""
LISTS = """<html><head><title>Harbour Act</title></head><body><h1>Harbour Act</h1>
<h2>Article 1 Scope</h2><p>This Act governs the harbour of Elmsted and its two piers.</p>
<h2>Article 2 Berths</h2><ol><li>Every ferry has a berth at the north pier from sunrise to sunset.</li>
<li>The harbour master shall:<ol type="a"><li>keep a book of all vessels that lie in the basin;</li>
<li>close the basin when the wind rises above the mark;</li><li>publish the fees before the first of March.</li></ol>
</li></ol><h2>Article 3 Fees</h2><p>The fees are paid in silver. The council may remit them in a year of famine.</p>
</body></html>"""
WRAPPED = """HARBOUR ACT

Article 1. Scope.

  (1) This Act governs the harbour of Elmsted and
its two piers.
  (2) It does not govern the fishing grounds beyond
the outer buoy.

Article 2. Berths.

  (1) Every ferry has a berth at the north pier from
sunrise to sunset.
  (2) The harbour master shall: (a) keep a book of all
vessels that lie in the basin; (b) close the basin when
the wind rises above the mark; (c) publish the fees
before the first of March.

Article 3. Fees.

  The fees are paid in silver. The council may remit
them in a year of famine.
"""
FORMS = [("harbour-act.md", ACT), ("act.html", LISTS), ("act.txt", WRAPPED)]
CLOSE = "close the basin when the wind rises above the mark"
PIERS, SECOND = "“two piers. It does not govern the fishing grounds”", "article 1, paragraph 2"
BOOK = "keep a book of all vessels that lie in the basin"


def result(report: str, *sources: tuple[str, str]) -> Result:
    return check([Text("report.md", report)], [Bytes(path, text.encode()) for path, text in sources])


def told(found: Result) -> list[str]:
    """The findings on references and on words, but for what an ellipsis leaves out."""
    return [f"{one.code} {one.objection.message}" for one in found.findings if one.code != "Q205"]


def codes(found: Result) -> str:
    return " ".join(one.code for one in found.findings if one.code != "Q205")


def statuses(found: Result) -> str:
    """The status of each claim, in text order."""
    claims = sorted(found.claims, key=lambda one: one.claim.span)
    return " ".join(one.status.value if isinstance(one, Attestation) else "unchecked" for one in claims)


@pytest.mark.parametrize("source", FORMS, ids=lambda one: one[0])
@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (f"It says: “{CLOSE}” (Article 2(2)(b) of the Harbour Act).", ""),
        (f"Under Article 2(2)(b) of the Harbour Act, the master shall “{CLOSE}”.", ""),
        (f"It says: “{CLOSE}” (Harbour Act, Art. 2(2)(b)).", ""),
        (f"It says: “{CLOSE}” (section 2(2)(b) of the Harbour Act).", ""),
        (f"It says: “{CLOSE}” (Article II(2)(b) of the Harbour Act).", ""),
        (f"It says: “{CLOSE}” (Article 2 of the Harbour Act).", ""),
        (f"It says: “{CLOSE}” (Article 2(2)(a) of the Harbour Act).", "R103"),
        (f"It says: “{CLOSE}” (Article 2(1) of the Harbour Act).", "R103"),
        (f"It says: “{CLOSE}” (Article 3 of the Harbour Act).", "R103"),
        (f"It says: “{CLOSE}” (Article 2(2)(f) of the Harbour Act).", "R103 R101"),
        (f"It says: “{CLOSE}” (Article 2(4) of the Harbour Act).", "R103 R101"),
        (f"It says: “{CLOSE}” (Article 9 of the Harbour Act).", "R103 R101"),
        (f"It says: “{CLOSE.replace('above', 'below')}” (Article 2(2)(b) of the Harbour Act).", "R102"),
        (f"It says: “The harbour master shall: … {CLOSE}” (Article 2(2)(b) of the Harbour Act).", ""),
        (f"It says: “The harbour master shall: (a) {BOOK}; (b) {CLOSE}” (Article 2(2) of the Harbour Act).", ""),
        (f"It says: “The harbour master shall: {BOOK}; {CLOSE}” (Article 2(2) of the Harbour Act).", ""),
        (f"It says: “The harbour master shall: {BOOK}” (Article 2(2)(a) of the Harbour Act).", ""),
        (f"It says: “{BOOK}; {CLOSE}” (Article 2(2)(a) of the Harbour Act).", "R104"),
        ("It says: “The fees are paid in silver.” (Article 3(1) of the Harbour Act).", ""),
        ("It says: “The fees are paid in silver.” (Article 3(7) of the Harbour Act).", "R103 R101"),
        ("It says: “The fees are paid in gold.” (Article 3 of the Harbour Act).", "R102"),
        ("See Article 1 of the Harbour Act and Articles 1 to 3 of the Harbour Act.", ""),
    ],
)
def test_statute(source: tuple[str, str], report: str, expected: str) -> None:
    found = result(report, source)
    assert codes(found) == expected, told(found)


@pytest.mark.parametrize(
    ("report", "message"),
    [
        (
            f"It says: “{CLOSE}” (Article 3 of the Harbour Act).",
            f"R103 “{CLOSE}” stands at article 2, paragraph 2, letter b of [harbour-act], not at the place named",
        ),
        (
            "See Article 9 of the Harbour Act.",
            "R101 “Article 9 of the Harbour Act” does not exist: [harbour-act] has no such place",
        ),
        (
            f"It says: {PIERS} (Article 1(1) of the Harbour Act).",
            f"R104 {PIERS} stands at article 1, paragraphs 1-2 of [harbour-act]: {SECOND} is not in the reference",
        ),
        (
            "See Chapter 7 of the Harbour Act.",
            "R105 [harbour-act] does not show where chapter 7 is: 1 reference to “Harbour Act” could not be checked",
        ),
    ],
)
def test_messages_name_places(report: str, message: str) -> None:
    assert told(result(report, FORMS[0])) == [message]


def numbered(text: str, level: int) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')


LEVELS = "".join(
    f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    for at, form, text in ((0, "decimal", "Article %1"), (1, "decimal", "(%2)"), (2, "lowerLetter", "(%3)"))
)
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="1">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
ROWS: tuple[tuple[str, int], ...] = (
    ("Scope", 0),
    ("This Act governs the harbour.", 1),
    ("Berths", 0),
    ("Every ferry has a berth.", 1),
)
ROWS += (("The harbour master shall:", 1), (f"{BOOK};", 2), (f"{CLOSE}.", 2), ("Fees", 0), ("Silver is paid.", 1))
WORD = docx(
    paragraph("Harbour Act") + "".join(numbered(*row) for row in ROWS),
    parts={"numbering": NUMBERING},
)
SHEETS = WRAPPED.split("\n")
PRINT = pdf([Page().lines(72, 720, SHEETS[:14]), Page().lines(72, 720, SHEETS[14:])])


@pytest.mark.parametrize(("path", "source"), [("act.docx", WORD), ("harbour-act.pdf", PRINT)])
@pytest.mark.parametrize(
    ("place", "expected"),
    [("Article 2(2)(b)", ""), ("Article 2", ""), ("Article 2(2)(a)", "R103"), ("Article 9", "R103 R101")],
)
def test_files_of_word_processors_and_prints(path: str, source: bytes, place: str, expected: str) -> None:
    report = Text("report.md", f"It says: “{CLOSE}” ({place} of the Harbour Act).")
    found = check([report], [Bytes(path, source)])
    assert codes(found) == expected, told(found)


RESOLUTION = """S/RES/901 (2031)

Adopted by the Harbour Council on 3 March 2031

The Council,

Recalling its resolution 880 (2030),

1. Calls upon all members to keep their quays open to grain ships;

2. Decides that no vessel shall pay dues for the first night;

3. Requests the Secretary to report on the state of the lighthouses.
"""
PROTOCOL = """Request for Comments: 9901                              May 2031

                     The Lamp Transfer Protocol

Table of Contents

   1.  Introduction ................................................ 2
   2.  Signals ..................................................... 3
     2.1.  Short Signals ........................................... 3
     2.2.  Long Signals ............................................ 4

1.  Introduction

   This document specifies how lighthouses send messages to ships.

2.  Signals

   A signal is a row of flashes.

2.1.  Short Signals

   A lamp MUST flash twice before it sends a short signal.

2.2.  Long Signals

   A ship SHOULD answer a long signal within one minute.
"""
GESETZ = """# Hafengesetz (HafG)

## § 1 Zweck

Dieses Gesetz regelt den Betrieb der Häfen. Es gilt nicht für Fischerboote.

## § 2 Liegeplätze

(1) Jede Fähre hat einen Liegeplatz am Nordkai.

(2) Der Hafenmeister hat

1. ein Buch über alle Schiffe zu führen,

2. das Becken bei Sturm zu schließen.

## § 3 Gebühren

(1) Die Gebühren werden in Silber gezahlt. Der Rat kann sie in einem Hungerjahr erlassen.
"""
BOTH = "„Der Hafenmeister hat ein Buch über alle Schiffe zu führen, das Becken bei Sturm zu schließen“"
JUDGMENT = """Judgment in Case C-912/31

1    The claimant is a fisherman who lost his berth in the storm.

2    The board says that no berth was promised to him.

3    The promise was made in writing, and the board must keep it.
"""


@pytest.mark.parametrize(
    ("path", "source", "report", "expected"),
    [
        ("r.txt", RESOLUTION, "It “Decides that no vessel shall pay dues” (S/RES/901 (2031), para. 2).", ""),
        ("r.txt", RESOLUTION, "It “Decides that no vessel shall pay dues” (S/RES/901 (2031), para. 3).", "R103"),
        ("r.txt", RESOLUTION, "See S/RES/901 (2031), para. 7.", "R101"),
        ("rfc9901.txt", PROTOCOL, "“A lamp MUST flash twice before it sends” (RFC 9901, Section 2.1).", ""),
        ("rfc9901.txt", PROTOCOL, "“A lamp MUST flash twice before it sends” (RFC 9901, Section 2.2).", "R103"),
        ("rfc9901.txt", PROTOCOL, "See RFC 9901, Section 4.1.", "R101"),
        ("g.md", GESETZ, "„Es gilt nicht für Fischerboote“ (§ 1 Satz 2 HafG).", ""),
        ("g.md", GESETZ, "„das Becken bei Sturm zu schließen“ (§ 2 Abs. 2 Nr. 2 des Hafengesetzes).", ""),
        ("g.md", GESETZ, "„das Becken bei Sturm zu schließen“ (§ 2 Abs. 2 Nr. 1 HafG).", "R103"),
        ("g.md", GESETZ, "„Der Rat kann sie in einem Hungerjahr erlassen“ (§ 3 Abs. 1 Satz 1 HafG).", "R103"),
        ("g.md", GESETZ, "Siehe § 9 HafG und § 3 Abs. 5 HafG.", "R101 R101"),
        ("g.md", GESETZ, f"{BOTH} (§ 2 Abs. 2 HafG).", ""),
        ("C-912-31.txt", JUDGMENT, "“no berth was promised to him” (C-912/31, paragraph 2).", ""),
        ("C-912-31.txt", JUDGMENT, "“no berth was promised to him” (C-912/31, paragraph 3).", "R103"),
        ("C-912-31.txt", JUDGMENT, "See C-912/31, paragraph 8.", "R101"),
    ],
)
def test_other_documents(path: str, source: str, report: str, expected: str) -> None:
    found = result(report, (path, source))
    assert codes(found) == expected, told(found)
    assert "unchecked" not in statuses(found)


OPINION = """HARBOUR BOARD v. REED

410 U.S. 113 (1973)

The board appeals from the judgment below. [*114] We hold that a promise in writing binds the board. [*115] The
judgment is affirmed and costs are awarded to the fisherman.
"""
HOLDS = "“We hold that a promise in writing binds the board.” 410 U.S. 113"


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (f"{HOLDS}, 114 (1973).", ""),
        (f"{HOLDS}, 115 (1973).", "R103"),
        (f"{HOLDS}, 150 (1973).", "R103 R101"),
        (f"{HOLDS} (1973).", ""),
    ],
)
def test_pages_of_a_reporter(report: str, expected: str) -> None:
    pytest.importorskip("eyecite")
    found = result(report, ("opinion.txt", OPINION))
    assert codes(found) == expected, told(found)


def test_an_opinion_without_pages_cannot_say_that_one_does_not_exist() -> None:
    pytest.importorskip("eyecite")
    found = result(f"{HOLDS}, 150 (1973).", ("opinion.txt", OPINION.replace("[*114] ", "").replace("[*115] ", "")))
    assert statuses(found) == "verified unchecked"
    assert [one.split(":")[0] for one in told(found)] == ["R105 [opinion] does not show where page 150 is"]


LEASE = """LEASE

1. Premises

1.1 The Board lets the shed on the north quay to the tenant.

1.2 The tenant shall not store lamp oil in the shed.

2. Rent

2.1 The rent is nine crowns a month, payable on the first day.

2.2 The tenant shall: (a) pay the rent without being asked; and (b) keep the roof whole.
"""
STANDARD = """ISO 9901:2031

Lanterns — Requirements

1 Scope

This document specifies requirements for ship lanterns.

2 Requirements

2.1 General

A lantern shall be visible for two miles in clear weather.

2.2 Oil

A lantern shall burn for twelve hours without being filled.
"""
CHARTER = """# Charter of Elmsted

We, the fishermen of Elmsted, found this league of harbours.

## Chapter I: Aims

### Article 1

The league keeps peace on the quays.

### Article 2

The league shall:

- mend the piers;
- light the lamps;
- feed the gulls.

## Chapter II: Organs

### Article 3

The council meets at new moon.

It sits in the net house.
"""
FOUND = "“We, the fishermen of Elmsted, found this league of harbours”"


@pytest.mark.parametrize(
    ("source", "report", "expected"),
    [
        (LEASE, "“The tenant shall not store lamp oil in the shed” (clause 1.2 of the Lease).", ""),
        (LEASE, "“keep the roof whole” (clause 2.2(b) of the Lease).", ""),
        (LEASE, "“keep the roof whole” (clause 2.2(a) of the Lease).", "R103"),
        (LEASE, "“keep the roof whole” (clause 2 of the Lease).", ""),
        (LEASE, "“The rent is nine crowns a month” (Section 2(1) of the Lease).", ""),
        (LEASE, "See clause 4.1 of the Lease and clause 1.7 of the Lease.", "R101 R101"),
        (STANDARD, "“A lantern shall burn for twelve hours without being filled” (ISO 9901:2031, clause 2.2).", ""),
        (STANDARD, "“A lantern shall burn for twelve hours without being filled” (ISO 9901, 2.1).", "R103"),
        (STANDARD, "See ISO 9901:2031, clause 1, and ISO 9901:2031, clause 2, and ISO 9901:2031, clause 7.", "R101"),
        (CHARTER, "“light the lamps” (Article 2(b) of the Charter of Elmsted).", ""),
        (CHARTER, "“feed the gulls” (Article 2(b) of the Charter of Elmsted).", "R103"),
        (CHARTER, f"{FOUND} (preamble of the Charter of Elmsted). See its Article 1.", ""),
        (CHARTER, f"{FOUND} (Article 1 of the Charter of Elmsted).", "R103"),
        (CHARTER, "“It sits in the net house” (Article 3, paragraph 2, of the Charter of Elmsted).", ""),
        (CHARTER, "“It sits in the net house” (Article 3, paragraph 5, of the Charter of Elmsted).", "R103 R101"),
    ],
)
def test_contracts_standards_and_charters(source: str, report: str, expected: str) -> None:
    found = result(report, ("source.md" if source == CHARTER else "source.txt", source))
    assert codes(found) == expected, told(found)
    assert "unchecked" not in statuses(found)


BODY = ACT.partition("\n")[2]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("harbour-act.md", BODY),
        ("harbour_act_2031.md", BODY),
        ("x.md", f"# The Harbour Act 2031\n{BODY}"),
        ("x.md", f"# An Act to govern the harbour (Harbour Act)\n{BODY}"),
        ("x.md", f"# Law No. 12 of 2031\n\n## Harbour Act\n{BODY}"),
        ("x.md", f"# Laws of Elmsted\n\nText of the Harbour Act as amended\n{BODY}"),
        ("x.txt", f"HARBOUR ACT, 2031\n\n{BODY.replace('#', '')}"),
    ],
)
def test_a_statute_is_found_by_its_name(path: str, source: str) -> None:
    found = result("See Article 3 of the Harbour Act and Article 9 of the Harbour Act.", (path, source))
    assert statuses(found) == "verified not-found"


@pytest.mark.parametrize("path", ["news.md", "harbour-act-passed.md"])
@pytest.mark.parametrize("headline", ["Harbour Act passed", "Council debates the Harbour Act", "What is new?"])
def test_what_is_written_about_a_statute_is_not_it(path: str, headline: str) -> None:
    news = (
        f"# {headline}\n\nELMSTED, 4 March. The Harbour Act was passed last night.\n\nArticle 1 of the Harbour Act was "
        "disputed for weeks.\n\n1. What changes?\n\nFerries have a berth.\n\n2. Who pays?\n\nThe fishermen.\n\n"
        "3. When does it begin?\n\nOn the first of May.\n"
    )
    assert statuses(result("See Article 9 of the Harbour Act.", (path, news))) == "unchecked"


def test_of_two_texts_of_a_statute_the_best_wins() -> None:
    old = ("old.md", ACT.replace("silver", "brass"))
    found = result("“The fees are paid in brass” (Article 3 of the Harbour Act).", old, ("new.md", ACT))
    assert codes(found) == ""
    assert [one.passages[0].siglum for one in found.claims if isinstance(one, Attestation)] == ["old", "new"]
