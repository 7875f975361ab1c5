import pytest

from sicut.claims.references.treaties import find
from sicut.model.reference import Reach, System

UN = "Charter of the United Nations"
ECHR = "European Convention on Human Rights"
ICCPR = "International Covenant on Civil and Political Rights"
VCLT = "Vienna Convention on the Law of Treaties"
UDHR = "Universal Declaration of Human Rights"


@pytest.mark.parametrize(
    ("text", "written", "work", "ref"),
    [
        ("Under Article 51 of the Charter it may act.", "Article 51 of the Charter", UN, "Article 51"),
        ("see Art. 2(4) UN Charter", "Art. 2(4) UN Charter", UN, "Art. 2(4)"),
        ("(Article 1 of the United Nations Charter)", "Article 1 of the United Nations Charter", UN, "Article 1"),
        ("the UN Charter, Article 99, says", "UN Charter, Article 99", UN, "Article 99"),
        ("Articles 41 and 42 of the UN Charter", "Articles 41 and 42 of the UN Charter", UN, "Articles 41, 42"),
        ("Articles 39-42 of the Charter", "Articles 39-42 of the Charter", UN, "Articles 39-42"),
        ("Articles 39 to 42 of the Charter", "Articles 39 to 42 of the Charter", UN, "Articles 39-42"),
        ("Article 2, paragraph 4, of the Charter", "Article 2, paragraph 4, of the Charter", UN, "Art. 2(4)"),
        (
            "Artikel 51 der Charta der Vereinten Nationen",
            "Artikel 51 der Charta der Vereinten Nationen",
            UN,
            "Article 51",
        ),
        ("nach Art. 2 Abs. 4 der UN-Charta gilt", "Art. 2 Abs. 4 der UN-Charta", UN, "Art. 2(4)"),
        ("gemäß Artikel 51 der Charta", "Artikel 51 der Charta", UN, "Article 51"),
        ("l'article 51 de la Charte des Nations Unies", "article 51 de la Charte des Nations Unies", UN, "Article 51"),
        ("l’article 51 de la Charte", "article 51 de la Charte", UN, "Article 51"),
        ("article 2, paragraphe 4, de la Charte", "article 2, paragraphe 4, de la Charte", UN, "Art. 2(4)"),
        ("el artículo 51 de la Carta", "artículo 51 de la Carta", UN, "Article 51"),
        (
            "artículo 2 de la Carta de las Naciones Unidas",
            "artículo 2 de la Carta de las Naciones Unidas",
            UN,
            "Article 2",
        ),
        (
            "l'articolo 11 della Carta delle Nazioni Unite",
            "articolo 11 della Carta delle Nazioni Unite",
            UN,
            "Article 11",
        ),
        ("بموجب المادة 51 من ميثاق الأمم المتحدة", "المادة 51 من ميثاق الأمم المتحدة", UN, "Article 51"),
        ("المادة ٥١ من ميثاق الأمم المتحدة", "المادة ٥١ من ميثاق الأمم المتحدة", UN, "Article 51"),
        ("согласно статье 51 Устава ООН", "статье 51 Устава ООН", UN, "Article 51"),
        ("根据联合国宪章第五十一条", "联合国宪章第五十一条", UN, "Article 51"),
        ("根据联合国宪章第一百零二条", "联合国宪章第一百零二条", UN, "Article 102"),
        ("the Preamble to the UN Charter", "Preamble to the UN Charter", UN, "preamble"),
        ("die Präambel der UN-Charta", "Präambel der UN-Charta", UN, "preamble"),
        (
            "Article 38 of the ICJ Statute",
            "Article 38 of the ICJ Statute",
            "Statute of the International Court of Justice",
            "Article 38",
        ),
        (
            "Article 5 of the North Atlantic Treaty",
            "Article 5 of the North Atlantic Treaty",
            "North Atlantic Treaty",
            "Article 5",
        ),
        (
            "the North Atlantic Treaty (Article 5)",
            "North Atlantic Treaty (Article 5)",
            "North Atlantic Treaty",
            "Article 5",
        ),
        (
            "Artikel 5 des Nordatlantikvertrags",
            "Artikel 5 des Nordatlantikvertrags",
            "North Atlantic Treaty",
            "Article 5",
        ),
        (
            "l'article 5 du Traité de l'Atlantique Nord",
            "article 5 du Traité de l'Atlantique Nord",
            "North Atlantic Treaty",
            "Article 5",
        ),
        ("Art. 8 ECHR protects", "Art. 8 ECHR", ECHR, "Article 8"),
        ("Art. 8 Abs. 2 EMRK", "Art. 8 Abs. 2 EMRK", ECHR, "Art. 8(2)"),
        ("ECHR, Art. 8(2)", "ECHR, Art. 8(2)", ECHR, "Art. 8(2)"),
        ("l'article 8 de la CEDH", "article 8 de la CEDH", ECHR, "Article 8"),
        ("Articles 8 and 10 ECHR", "Articles 8 and 10 ECHR", ECHR, "Articles 8, 10"),
        (
            "Article 10 of the European Convention on\nHuman Rights",
            "Article 10 of the European Convention on\nHuman Rights",
            ECHR,
            "Article 10",
        ),
        (
            "Article 1 of Protocol No. 1 to the ECHR",
            "Article 1 of Protocol No. 1 to the ECHR",
            f"Protocol No. 1 to the {ECHR}",
            "Article 1",
        ),
        ("Article 19(3) ICCPR", "Article 19(3) ICCPR", ICCPR, "Art. 19(3)"),
        ("Article 14(3)(d) of the ICCPR", "Article 14(3)(d) of the ICCPR", ICCPR, "Art. 14(3)(d)"),
        ("Article 14, paragraph 3 (d), ICCPR", "Article 14, paragraph 3 (d), ICCPR", ICCPR, "Art. 14(3)(d)"),
        (
            "Article 15 ICESCR",
            "Article 15 ICESCR",
            "International Covenant on Economic, Social and Cultural Rights",
            "Article 15",
        ),
        ("Articles 31 and 32 VCLT", "Articles 31 and 32 VCLT", VCLT, "Articles 31, 32"),
        (
            "Article 31(1) of the Vienna Convention on the Law of Treaties",
            "Article 31(1) of the Vienna Convention on the Law of Treaties",
            VCLT,
            "Art. 31(1)",
        ),
        ("Art. 31 WVK", "Art. 31 WVK", VCLT, "Article 31"),
        (
            "Article 3 of the Universal Declaration of Human Rights",
            "Article 3 of the Universal Declaration of Human Rights",
            UDHR,
            "Article 3",
        ),
        (
            "article 3 de la Déclaration universelle des droits de l’homme",
            "article 3 de la Déclaration universelle des droits de l’homme",
            UDHR,
            "Article 3",
        ),
        (
            "artículo 3 de la Declaración Universal de Derechos Humanos",
            "artículo 3 de la Declaración Universal de Derechos Humanos",
            UDHR,
            "Article 3",
        ),
        (
            "Article VI of the NPT",
            "Article VI of the NPT",
            "Treaty on the Non-Proliferation of Nuclear Weapons",
            "Article VI",
        ),
        (
            "Article 8 bis of the Rome Statute",
            "Article 8 bis of the Rome Statute",
            "Rome Statute of the International Criminal Court",
            "Article 8 bis",
        ),
        (
            "Article 56(1)(b) UNCLOS",
            "Article 56(1)(b) UNCLOS",
            "United Nations Convention on the Law of the Sea",
            "Art. 56(1)(b)",
        ),
        ("Article 4 of the Paris Agreement", "Article 4 of the Paris Agreement", "Paris Agreement", "Article 4"),
        (
            "common Article 3 of the Geneva Conventions",
            "Article 3 of the Geneva Conventions",
            "Geneva Conventions",
            "Article 3",
        ),
        (
            "Article 49 of the Fourth Geneva Convention",
            "Article 49 of the Fourth Geneva Convention",
            "Fourth Geneva Convention",
            "Article 49",
        ),
        (
            "Article 51 of Additional Protocol I",
            "Article 51 of Additional Protocol I",
            "Additional Protocol I to the Geneva Conventions",
            "Article 51",
        ),
        ("Art. 33 GFK", "Art. 33 GFK", "Convention relating to the Status of Refugees", "Article 33"),
        ("Article 3 CRC", "Article 3 CRC", "Convention on the Rights of the Child", "Article 3"),
        (
            "Article 9 of the Constitution of Japan",
            "Article 9 of the Constitution of Japan",
            "Constitution of Japan",
            "Article 9",
        ),
        (
            "Article 9 of the Japanese Constitution",
            "Article 9 of the Japanese Constitution",
            "Constitution of Japan",
            "Article 9",
        ),
        (
            "el artículo 155 de la Constitución Española",
            "artículo 155 de la Constitución Española",
            "Constitution of Spain",
            "Article 155",
        ),
    ],
)
def test_an_article_of_a_work_in_the_table(text: str, written: str, work: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)
    assert found.known
    assert found.fault is None
    assert found.system is System.LAW


@pytest.mark.parametrize(
    ("text", "written", "work", "ref"),
    [
        ("Article 5 of the Harbour Charter says", "Article 5 of the Harbour Charter", "Harbour Charter", "Article 5"),
        ("Section 4 of the By-laws", "Section 4 of the By-laws", "By-laws", "section 4"),
        ("Section 4.2 of our By-laws", "Section 4.2 of our By-laws", "By-laws", "section 4.2"),
        ("clause 7.2 of the Agreement", "clause 7.2 of the Agreement", "Agreement", "clause 7.2"),
        ("clauses 7.2 to 7.4 of the Lease", "clauses 7.2 to 7.4 of the Lease", "Lease", "clause 7.2-7.4"),
        ("Article 12 of the Constitution", "Article 12 of the Constitution", "Constitution", "Article 12"),
        ("Annex II to the Harbour Agreement", "Annex II to the Harbour Agreement", "Harbour Agreement", "annex II"),
        (
            "Section 3(2)(a) of the Harbours Act 1964",
            "Section 3(2)(a) of the Harbours Act 1964",
            "Harbours Act 1964",
            "section 3(2)(a)",
        ),
        (
            "Article 3 of the Convention on Quiet Libraries",
            "Article 3 of the Convention on Quiet Libraries",
            "Convention on Quiet Libraries",
            "Article 3",
        ),
        ("Artikel 5 der Hafencharta", "Artikel 5 der Hafencharta", "Hafencharta", "Article 5"),
        ("article 5 de la Charte du port", "article 5 de la Charte du port", "Charte du port", "Article 5"),
        (
            "artículo 5 del Reglamento del puerto",
            "artículo 5 del Reglamento del puerto",
            "Reglamento del puerto",
            "Article 5",
        ),
        ("the Preamble to the Harbour Charter", "Preamble to the Harbour Charter", "Harbour Charter", "preamble"),
        (
            "Article 4 of the Statutes of the Harbour Council",
            "Article 4 of the Statutes of the Harbour Council",
            "Statutes of the Harbour Council",
            "Article 4",
        ),
        ("section 2 of the contract", "section 2 of the contract", "contract", "section 2"),
    ],
)
def test_an_article_of_a_work_in_no_table(text: str, written: str, work: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)
    assert not found.known


@pytest.mark.parametrize(
    ("text", "written", "ref"),
    [
        ("(Harbour Charter, Art. 5(2))", "Harbour Charter, Art. 5(2)", "Art. 5(2)"),
        ("the Convention on Quiet Harbours (Art. 4)", "Convention on Quiet Harbours (Art. 4)", "Article 4"),
        ("By-laws, Section 4", "By-laws, Section 4", "section 4"),
        ("the Harbours Act 1964, s 3", "Harbours Act 1964, s 3", "section 3"),
        ("ss 3 and 4 of the Harbours Act 1964", "ss 3 and 4 of the Harbours Act 1964", "section 3, 4"),
        ("Schedule 2 to the Harbours Act 1964", "Schedule 2 to the Harbours Act 1964", "schedule 2"),
        ("Chapter VII of the UN Charter", "Chapter VII of the UN Charter", "chapter VII"),
        ("Article II, Section 3 of the By-laws", "Article II, Section 3 of the By-laws", "Article II section 3"),
        ("Section 3 of Article II of the By-laws", "Section 3 of Article II of the By-laws", "Article II section 3"),
        ("paragraph 2 of Article 31 VCLT", "paragraph 2 of Article 31 VCLT", "Art. 31(2)"),
        ("Art. 6 Abs. 1 S. 2 EMRK", "Art. 6 Abs. 1 S. 2 EMRK", "Art. 6(1) sentence 2"),
        ("Arts 8 and 10 ECHR", "Arts 8 and 10 ECHR", "Articles 8, 10"),
        ("Rule 12 of the Standing Orders", "Rule 12 of the Standing Orders", "rule 12"),
        ("NATO's Article 5", "NATO's Article 5", "Article 5"),
        ("Article 2 of the Universal Declaration", "Article 2 of the Universal Declaration", "Article 2"),
        ("l'article 1er de la Constitution française", "article 1er de la Constitution française", "Article 1"),
        ("paragraph 3 of the Harbour Agreement", "paragraph 3 of the Harbour Agreement", "para. 3"),
    ],
)
def test_other_forms(text: str, written: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.ref) == (written, ref)


@pytest.mark.parametrize(
    ("text", "reaches"),
    [
        ("Article 51 of the UN Charter", [("article 51",)]),
        ("Article 2(4) of the UN Charter", [("article 2", "paragraph 4")]),
        ("Article 14(3)(d) ICCPR", [("article 14", "paragraph 3", "letter d")]),
        ("Articles 3, 5 and 8 ECHR", [("article 3",), ("article 5",), ("article 8",)]),
        ("Article 6 paragraphs 1 and 3 ECHR", [("article 6", "paragraph 1"), ("article 6", "paragraph 3")]),
        ("Article VI of the NPT", [("article 6",)]),
        ("clause 7.2 of the Agreement", [("clause 7.2",)]),
        ("Annex II to the Agreement", [("annex 2",)]),
        ("paragraph 2 of Article 31 VCLT", [("article 31", "paragraph 2")]),
        ("Art. 6 Abs. 1 S. 2 EMRK", [("article 6", "paragraph 1", "sentence 2")]),
        ("Section 3 of Article II of the By-laws", [("article 2", "section 3")]),
    ],
)
def test_places_are_labelled(text: str, reaches: list[tuple[str, ...]]) -> None:
    (found,) = find(text)
    assert found.reaches == tuple(Reach(place, place) for place in reaches)


def test_a_range_reaches_from_first_to_last() -> None:
    (found,) = find("Articles 39-42 of the UN Charter")
    assert found.reaches == (Reach(("article 39",), ("article 42",)),)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Article 120 of the UN Charter", "the Charter of the United Nations has 111 articles"),
        ("Article 31 UDHR", "the Universal Declaration of Human Rights has 30 articles"),
        ("Articles 10-20 of the North Atlantic Treaty", "the North Atlantic Treaty has 14 articles"),
        ("Art. 0 ECHR", "the European Convention on Human Rights has 59 articles"),
        ("《联合国宪章》第二百条", "the Charter of the United Nations has 111 articles"),
    ],
)
def test_an_article_that_is_not_there(text: str, fault: str) -> None:
    (found,) = find(text)
    assert found.fault == fault


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Article 5 of the Harbour Charter. Article 7 of the Charter.", ["Harbour Charter", "Harbour Charter"]),
        ("The Harbour Charter is old. See Article 7 of the Charter.", ["Harbour Charter"]),
        ("The U.S. Constitution is old. Article II of the Constitution.", []),
        ("The Constitution of the United States. Article II of the Constitution.", []),
        ("The UN Charter is old. See Article 7 of the Charter.", [UN]),
        (
            "The Rome Statute is long.\n\nArticle 7 of the Statute.",
            ["Rome Statute of the International Criminal Court"],
        ),
        ("The Vienna Convention on the Law of Treaties. Article 31 of the Convention.", [VCLT]),
        ("Article 31 of the Convention.", ["Convention"]),
    ],
)
def test_the_bare_noun_is_the_work_named_last(text: str, works: list[str]) -> None:
    assert [found.work for found in find(text)] == works


def test_thereof_is_the_work_named_last_in_the_block() -> None:
    text = "The UN Charter is plain; Article 103 thereof binds the harbour."
    assert [(one.work, one.ref) for one in find(text)] == [("Charter of the United Nations", "Article 103")]
    assert not list(find("The UN Charter is plain.\n\nArticle 103 thereof binds the harbour."))
    assert not list(find("Article 103 thereof binds the harbour."))


@pytest.mark.parametrize(
    ("text", "written", "number", "ref"),
    [
        ("Application no. 5029/71 was", "Application no. 5029/71", "5029/71", ""),
        ("Klass and Others v. Germany, no. 5029/71, § 49", "no. 5029/71, § 49", "5029/71", "para. 49"),
        ("Klass v. Germany (no. 5029/71, §§ 49-50)", "no. 5029/71, §§ 49-50", "5029/71", "paras. 49-50"),
        ("requête n° 5029/71", "requête n° 5029/71", "5029/71", ""),
    ],
)
def test_an_application_to_the_court_of_human_rights(text: str, written: str, number: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work) == (written, f"Application no. {number}")
    assert found.ref == ref


def test_each_article_goes_with_the_work_before_it() -> None:
    text = "see UDHR art. 25(1), ECHR art. 3, and CEDAW arts. 2(a) and 5"
    assert [text[found.span.start : found.span.end] for found in find(text)] == [
        "UDHR art. 25(1)",
        "ECHR art. 3",
        "CEDAW arts. 2(a) and 5",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Article 5 in the newspaper was long.",
        "section 4 of the stadium was full",
        "Section 12 of the library holds maps.",
        "clause 3 of the sentence is subordinate",
        "the second clause of the sentence",
        "Article 7 of the series on harbours",
        "an article of faith in the Charter",
        "Article 51",
        "See section 3.",
        "section 3 of this chapter",
        "Chapter 5 of the charter tells",
        "Chapter 5 of the Harbour Book",
        "it's 3 of the Harbours Act 1964",
        "his 5 of the Act",
        "s 3 of the Act",
        "The council read the Charter. Article 5 is long.",
        "page 5 of the treaty",
        "The Charter has 19 articles.",
        "5 articles of the treaty",
        "art. 5",
        "in clause 5, as in clause 7,",
        "Article 5.\n\nThe Charter is old.",
        "Article 5 of\n\nthe UN Charter",
        "Article 6 of the Treaty on European Union",
        "Article 7 of the EU Charter",
        "paragraph 3 of the agreement",
        "Sec. 5 of the street",
        "the sect. 5 UN Charter party",
        "particle 5 of the Charter",
        "(no. 5029/71)",
        "Chapter VII of the Charter of the club",
        "Cal. Penal Code § 187(a)",
        "U.S. Const. art. I; Article III of the Constitution",
        "Artikel 5 der Zeitung",
        "l'article 5 du journal",
        "el artículo 5 del periódico",
        "Section 5 Charterhouse Street",
        "the preamble of his speech",
        "1 of the Charter",
        "Article one of the agreement is peace",
        "Article 5% of the Agreement",
    ],
)
def test_what_is_no_reference(text: str) -> None:
    assert not list(find(text))


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Article 5 of the Basic Law", ["GG"]),
        ("Article 5 of the Basic Law of the Federal Republic of Germany", ["GG"]),
        ("Article 23 of the Basic Law of Hong Kong", ["Basic Law of Hong Kong"]),
    ],
)
def test_the_basic_law_is_that_of_germany_unless_another_is_named(text: str, works: list[str]) -> None:
    assert [found.work for found in find(text)] == works
