import sys

import pytest

from sicut.claims.references import find_references, us_law
from sicut.claims.references.us_law import codes, find, plain
from sicut.claims.references.us_law.pins import placed
from sicut.model.reference import Reach, System
from sicut.model.span import Span

CONSTITUTION = "Constitution of the United States"
CIVIL = "Federal Rules of Civil Procedure"


@pytest.mark.parametrize(
    ("text", "written", "work", "ref"),
    [
        ("42 U.S.C. § 1983", "42 U.S.C. § 1983", "42 U.S.C.", "§ 1983"),
        ("42 USC 1983", "42 USC 1983", "42 U.S.C.", "§ 1983"),
        ("42 U. S. C. §1983", "42 U. S. C. §1983", "42 U.S.C.", "§ 1983"),
        ("5 U.S.C. § 552(b)(7)(A)", "5 U.S.C. § 552(b)(7)(A)", "5 U.S.C.", "§ 552(b)(7)(A)"),
        ("42 U.S.C. §§ 1983, 1985", "42 U.S.C. §§ 1983, 1985", "42 U.S.C.", "§§ 1983, 1985"),
        ("42 U.S.C. § 300aa-1", "42 U.S.C. § 300aa-1", "42 U.S.C.", "§ 300aa-1"),
        ("8 U.S. Code § 1182", "8 U.S. Code § 1182", "8 U.S.C.", "§ 1182"),
        (
            "Section 1983 of Title 42, United States Code",
            "Section 1983 of Title 42, United States Code",
            "42 U.S.C.",
            "§ 1983",
        ),
        ("28 U.S.C. § 1331(a) (2018)", "28 U.S.C. § 1331(a)", "28 U.S.C.", "§ 1331(a)"),
        ("15 U.S.C. §§ 1-7", "15 U.S.C. §§ 1-7", "15 U.S.C.", "§§ 1-7"),
        ("42 U.S.C. § 2000e-2(a)(1)", "42 U.S.C. § 2000e-2(a)(1)", "42 U.S.C.", "§ 2000e-2(a)(1)"),
        ("U. S. Const., Amdt. 14, § 1", "U. S. Const., Amdt. 14, § 1", CONSTITUTION, "amend. XIV § 1"),
        ("Federal Rule of Evidence 403", "Federal Rule of Evidence 403", "Federal Rules of Evidence", "Rule 403"),
        ("FRCP 26(b)(1)", "FRCP 26(b)(1)", CIVIL, "Rule 26(b)(1)"),
        ("Pub. L. No. 111-148, § 1501", "Pub. L. No. 111-148, § 1501", "Pub. L. 111-148", "§ 1501"),
        ("title 42, section 1983 of the U.S. Code", "title 42, section 1983 of the U.S. Code", "42 U.S.C.", "§ 1983"),
        ("U.S. Const. amends. V, XIV", "U.S. Const. amends. V, XIV", CONSTITUTION, "amends. V, XIV"),
        ("U.S. Const. pmbl.", "U.S. Const. pmbl.", CONSTITUTION, "preamble"),
        ("U.S. Constitution (Amendment IV)", "U.S. Constitution (Amendment IV)", CONSTITUTION, "amend. IV"),
        ("Amendment XIV, Section 1", "Amendment XIV, Section 1", CONSTITUTION, "amend. XIV § 1"),
        ("First Amendment to the Constitution", "First Amendment to the Constitution", CONSTITUTION, "amend. I"),
        ("14th Amendment, § 1", "14th Amendment, § 1", CONSTITUTION, "amend. XIV § 1"),
        ("Cal. Const. art. I, § 1", "Cal. Const. art. I, § 1", "Cal. Const.", "art. I § 1"),
        ("29 C.F.R. § 1910.132(d)", "29 C.F.R. § 1910.132(d)", "29 C.F.R.", "§ 1910.132(d)"),
        ("45 CFR 46.116", "45 CFR 46.116", "45 C.F.R.", "§ 46.116"),
        ("40 CFR Part 60", "40 CFR Part 60", "40 C.F.R.", "Part 60"),
        ("40 C.F.R. pts. 1500-1508", "40 C.F.R. pts. 1500-1508", "40 C.F.R.", "Parts 1500-1508"),
        ("U.S. Const. amend. XIV, § 1", "U.S. Const. amend. XIV, § 1", CONSTITUTION, "amend. XIV § 1"),
        ("U.S. Const. art. I, § 8, cl. 3", "U.S. Const. art. I, § 8, cl. 3", CONSTITUTION, "art. I § 8 cl. 3"),
        (
            "Article I, Section 8 of the U.S. Constitution",
            "Article I, Section 8 of the U.S. Constitution",
            CONSTITUTION,
            "art. I § 8",
        ),
        (
            "Article II of the Constitution of the United States",
            "Article II of the Constitution of the United States",
            CONSTITUTION,
            "art. II",
        ),
        (
            "Section 1 of the Fourteenth Amendment",
            "Section 1 of the Fourteenth Amendment",
            CONSTITUTION,
            "amend. XIV § 1",
        ),
        ("Twenty-fifth Amendment, Section 4", "Twenty-fifth Amendment, Section 4", CONSTITUTION, "amend. XXV § 4"),
        ("Fed. R. Civ. P. 12(b)(6)", "Fed. R. Civ. P. 12(b)(6)", CIVIL, "Rule 12(b)(6)"),
        ("Fed. R. Evid. 403", "Fed. R. Evid. 403", "Federal Rules of Evidence", "Rule 403"),
        (
            "Rule 56(a) of the Federal Rules of Civil Procedure",
            "Rule 56(a) of the Federal Rules of Civil Procedure",
            CIVIL,
            "Rule 56(a)",
        ),
    ],
)
def test_federal_law(text: str, written: str, work: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)
    assert found.system is System.LAW
    assert found.fault is None


@pytest.mark.parametrize(
    ("text", "reaches"),
    [
        ("42 U.S.C. § 1983", [(("section 1983",), ("section 1983",))]),
        ("5 U.S.C. § 552(b)(7)", [(("section 552", "letter b", "paragraph 7"),) * 2]),
        ("18 U.S.C. §§ 1001, 1003–1005", [(("section 1001",),) * 2, (("section 1003",), ("section 1005",))]),
        ("18 U.S.C. 1001-1003", [(("section 1001",), ("section 1003",))]),
        ("40 CFR Part 60", [(("part 60",),) * 2]),
        ("U.S. Const. art. I, § 8, cl. 3", [(("article 1", "section 8", "clause 3"),) * 2]),
        ("U.S. Const. amend. XIV", [(("amendment 14",),) * 2]),
        ("Fed. R. Civ. P. 12(b)(6)", [(("rule 12", "letter b", "paragraph 6"),) * 2]),
    ],
)
def test_places_are_labelled(text: str, reaches: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    (found,) = find(text)
    assert found.reaches == tuple(Reach(*one) for one in reaches)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("U.S. Const. art. IX", f"the {CONSTITUTION} has 7 articles"),
        ("U.S. Const. amend. XXXI", f"the {CONSTITUTION} has 27 amendments"),
        ("U.S. Const. art. VIII", f"the {CONSTITUTION} has 7 articles"),
        ("U.S. Const. amend. XXVIII", f"the {CONSTITUTION} has 27 amendments"),
        ("U.S. Const. amend. I, § 2", f"amendment 1 of the {CONSTITUTION} has no sections"),
        ("Section 7 of the Fourteenth Amendment", f"amendment 14 of the {CONSTITUTION} has 5 sections"),
    ],
)
def test_a_place_of_the_constitution_that_is_not_there(text: str, fault: str) -> None:
    (found,) = find(text)
    assert found.fault == fault


PLAIN = [
    ("410 U.S. 113", "410 U.S. 113", "410 U.S. 113", ""),
    ("410 U. S. 113, 120", "410 U. S. 113, 120", "410 U.S. 113", "page 120"),
    ("347 U.S. 483, 490-92 (1954)", "347 U.S. 483, 490-92", "347 U.S. 483", "pages 490-492"),
    ("74 S. Ct. 686", "74 S. Ct. 686", "74 S. Ct. 686", ""),
    ("98 L. Ed. 2d 873", "98 L. Ed. 2d 873", "98 L. Ed. 2d 873", ""),
    ("12 F.3d 44, 45", "12 F.3d 44, 45", "12 F.3d 44", "page 45"),
    ("12 F. 3d 44", "12 F. 3d 44", "12 F.3d 44", ""),
    ("92 F. Supp. 2d 11", "92 F. Supp. 2d 11", "92 F. Supp. 2d 11", ""),
    ("5 F.4th 12", "5 F.4th 12", "5 F.4th 12", ""),
    ("22 A.2d 332", "22 A.2d 332", "22 A.2d 332", ""),
    ("156 S.W.3d 38", "156 S.W.3d 38", "156 S.W.3d 38", ""),
    ("18 So. 3d 5", "18 So. 3d 5", "18 So. 3d 5", ""),
    ("41 Cal.2d 756", "41 Cal.2d 756", "41 Cal. 2d 756", ""),
]


@pytest.mark.parametrize(("text", "written", "work", "ref"), PLAIN)
def test_a_full_citation_without_eyecite(text: str, written: str, work: str, ref: str) -> None:
    (found,) = plain.find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)
    assert found.system is System.CASE


@pytest.mark.parametrize(("text", "written", "work", "ref"), PLAIN)
def test_a_full_citation_with_eyecite(text: str, written: str, work: str, ref: str) -> None:
    pytest.importorskip("eyecite")
    (found,) = find(f"Council v. Harbour, {text}.")
    start = len("Council v. Harbour, ")
    assert (found.span.start, found.span.width) == (start, len(written))
    assert "".join(found.work.split()) == "".join(work.split())
    assert found.ref == ref


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "Harbour v. Council, 12 F.3d 44, 45 (1993). Id. at 46. Later Harbour, 12 F.3d, at 47-48.",
            [("12 F.3d 44, 45", "page 45"), ("Id. at 46", "page 46"), ("12 F.3d, at 47-48", "pages 47-48")],
        ),
        (
            "Harbour v. Council, 12 F.3d 44.\n\nHarbour, supra, at 50.",
            [("12 F.3d 44", ""), ("supra, at 50", "page 50")],
        ),
        ("Harbour v. Council, 12 F.3d 44.\n\nSo it is. Ibid.", [("12 F.3d 44", ""), ("Ibid.", "")]),
    ],
)
def test_a_short_form_is_its_full_citation(text: str, cited: list[tuple[str, str]]) -> None:
    pytest.importorskip("eyecite")
    found = list(find(text))
    assert [(text[one.span.start : one.span.end], one.ref) for one in found] == cited
    assert {one.work for one in found} == {"12 F.3d 44"}


@pytest.mark.parametrize(
    ("pin", "ref"),
    [("45", "page 45"), ("45, 47", "pages 45, 47"), ("45-46 & n. 3", "pages 45-46"), ("¶ 12", "paragraph 12")],
)
def test_pin_cites(pin: str, ref: str) -> None:
    assert placed(Span(0, 1), System.CASE, "12 F.3d 44", pin).ref == ref


def test_a_short_form_of_nothing_gives_nothing() -> None:
    assert not list(find("Id. at 5. Ibid. Harbour, supra, at 3."))


@pytest.mark.parametrize(
    ("text", "written", "work", "ref"),
    [
        ("Cal. Penal Code § 187(a)", "Cal. Penal Code § 187(a)", "Cal. Penal Code", "§ 187(a)"),
        (
            "Ohio Rev. Code Ann. § 5739.02(B)(7)",
            "Ohio Rev. Code Ann. § 5739.02(B)(7)",
            "Ohio Rev. Code Ann.",
            "§ 5739.02(B)(7)",
        ),
        ("1 Minn. L. Rev. 1, 2-3 (2007)", "1 Minn. L. Rev. 1, 2-3", "1 Minn. L. Rev. 1", "pages 2-3"),
    ],
)
def test_codes_of_states_and_journals(text: str, written: str, work: str, ref: str) -> None:
    pytest.importorskip("eyecite")
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)


def test_the_bare_constitution_is_the_one_that_the_text_names() -> None:
    text = "The U.S. Constitution is old. Article I, Section 8 of the Constitution has it."
    assert [(found.work, found.ref) for found in find(text)] == [(CONSTITUTION, "art. I § 8")]
    assert not list(find("Article I, Section 8 of the Constitution has it."))


def test_what_to_install_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(us_law, "find_spec", lambda _: None)
    assert us_law.missing_extra() == "eyecite is not installed: pip install 'sicut[legal]'"
    assert [found.work for found in find("410 U.S. 113. Id. at 5.")] == ["410 U.S. 113"]


def test_all_other_law_is_found_without_eyecite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(us_law, "find_spec", lambda _: None)
    monkeypatch.setitem(sys.modules, "eyecite", None)
    text = (
        "Roe v. Wade, 410 U.S. 113, 120 (1973). Id. at 121. 42 U.S.C. § 1983. U.S. Const. amend. XIV, § 1. "
        "See § 823 BGB, Article 51 of the UN Charter, Article 17 GDPR, S/RES/242 (1967), RFC 9110, Section 15.5.5. "
        "Also Od. 9.14."
    )
    assert [(found.work, found.lacking is not None) for found in find_references(text)] == [
        ("410 U.S. 113", True),
        ("42 U.S.C.", False),
        (CONSTITUTION, False),
        ("BGB", False),
        ("Charter of the United Nations", False),
        ("GDPR", False),
        ("S/RES/242 (1967)", False),
        ("RFC 9110", False),
        ("Odyssey", False),
    ]


def test_nothing_is_to_be_installed_where_eyecite_is() -> None:
    pytest.importorskip("eyecite")
    assert us_law.missing_extra() is None


@pytest.mark.parametrize(
    "text",
    [
        "on 12 Dec. 1998",
        "3 St. James 5",
        "Amendment X, Section 1",
        "Amendment II, Section 3 of the Harbour Agreement",
        "the Eighth Amendment to the Constitution of Ireland",
        "1 Cor. 13",
        "1 Sam. 2",
        "§ 5 Abs. 3 BGB",
        "the First Amendment",
        "the First Amendment says",
        "Rule 12 of the club",
        "in 30 Days. 2 more",
        "750 Automobilen. 1 davon",
        "at 5 U.S. bases",
        "$5 U.S. 20 times",
        "In 3 Cal. 5 restaurants closed",
        "beat the 12 Minn. 3 times",
        "section 1983 of the book",
        "amendment 14 to the bill",
        "The score was 5 Minn. Vikings 3",
        "at 10 a.m. 12 men",
        "12 Vol. 3",
        "Section 1 of the Second Movement",
        "the U.S. Constitution",
        "5 U.S. 3.5",
        "the USC 42 team",
        "CFR Part",
    ],
)
def test_what_is_no_citation(text: str) -> None:
    assert not list(find(text))
    assert not list(plain.find(text))
    assert not list(codes.find(text))
