"""Law of the European Union, in four languages."""

import pytest

from sicut.claims.references import german_law
from sicut.claims.references.eu_law import find
from tests.claims.references.cases import rows

# A text, and below it each reference: its span = work: ref
_CASES = r"""
Art. 6(1)(a) of Regulation (EU) 2016/679
    Art. 6(1)(a) of Regulation (EU) 2016/679 = GDPR: Art. 6(1)(a)
Regulation (EU) 2016/679, Art. 6(1)(a)
    Regulation (EU) 2016/679, Art. 6(1)(a) = GDPR: Art. 6(1)(a)
Article 5(1)(c) GDPR
    Article 5(1)(c) GDPR = GDPR: Art. 5(1)(c)
Article 5(1)(c) of the GDPR applies
    Article 5(1)(c) of the GDPR = GDPR: Art. 5(1)(c)
Under Article 6, paragraph 1, point (f), of the GDPR
    Article 6, paragraph 1, point (f), of the GDPR = GDPR: Art. 6(1)(f)
Article 6(1), first subparagraph, point (f), of Regulation 2016/679
    Article 6(1), first subparagraph, point (f), of Regulation 2016/679 = GDPR: Art. 6(1) subparagraph 1(f)
Articles 6(1)(a), 9 and 10 GDPR
    Articles 6(1)(a) = GDPR: Art. 6(1)(a)
    9 = GDPR: Art. 9
    10 GDPR = GDPR: Art. 10
Articles 12 to 14 GDPR
    Articles 12 to 14 GDPR = GDPR: Art. 12-14
Article 17 and Article 18 of Directive 95/46/EC
    Article 17 = Data Protection Directive: Art. 17
    Article 18 of Directive 95/46/EC = Data Protection Directive: Art. 18
Article 5 of Directive 2031/12/EU
    Article 5 of Directive 2031/12/EU = Directive 2031/12/EU: Art. 5
GDPR, Article 5(1)(c)
    GDPR, Article 5(1)(c) = GDPR: Art. 5(1)(c)
Art. 6 Abs. 1 Buchst. f DSGVO
    Art. 6 Abs. 1 Buchst. f DSGVO = GDPR: Art. 6(1)(f)
Art. 6 Abs. 1 UAbs. 1 lit. f) DS-GVO
    Art. 6 Abs. 1 UAbs. 1 lit. f) DS-GVO = GDPR: Art. 6(1) subparagraph 1(f)
Art. 6 Abs. 1 der Datenschutz-Grundverordnung
    Art. 6 Abs. 1 der Datenschutz-Grundverordnung = GDPR: Art. 6(1)
Art. 6 Abs. 1 der Verordnung (EU) 2016/679
    Art. 6 Abs. 1 der Verordnung (EU) 2016/679 = GDPR: Art. 6(1)
Art. 5 Abs. 3 RL 2002/58/EG
    Art. 5 Abs. 3 RL 2002/58/EG = ePrivacy Directive: Art. 5(3)
Art. 267 Abs. 3 AEUV
    Art. 267 Abs. 3 AEUV = TFEU: Art. 267(3)
Art. 7 und 8 der Charta der Grundrechte der Europäischen Union
    Art. 7 = Charter of Fundamental Rights: Art. 7
    8 der Charta der Grundrechte der Europäischen Union = Charter of Fundamental Rights: Art. 8
Art. 7 GRCh
    Art. 7 GRCh = Charter of Fundamental Rights: Art. 7
Art. 234 EGV
    Art. 234 EGV = EC Treaty: Art. 234
Directive 95/46/EC
    Directive 95/46/EC = Data Protection Directive
Council Directive 69/335/EEC
    Council Directive 69/335/EEC = Directive 69/335/EEC
Richtlinie 69/335/EWG
    Richtlinie 69/335/EWG = Directive 69/335/EEC
Richtlinie des Rates (69/335/EWG)
    69/335/EWG = Directive 69/335/EEC
Verordnung (EG) Nr. 44/2001
    Verordnung (EG) Nr. 44/2001 = Brussels I
Regulation (EC) No 44/2001
    Regulation (EC) No 44/2001 = Brussels I
Regulation (EU) 2031/77
    Regulation (EU) 2031/77 = Regulation (EU) 2031/77
Council Framework Decision 2002/584/JHA
    Council Framework Decision 2002/584/JHA = Framework Decision 2002/584/JHA
règlement (UE) 2016/679
    règlement (UE) 2016/679 = GDPR
règlement (UE) n° 910/2014
    règlement (UE) n° 910/2014 = eIDAS
directive 95/46/CE
    directive 95/46/CE = Data Protection Directive
Reglamento (UE) 2016/679
    Reglamento (UE) 2016/679 = GDPR
Directiva 95/46/CE
    Directiva 95/46/CE = Data Protection Directive
l'article 6, paragraphe 1, point f), du RGPD
    article 6, paragraphe 1, point f), du RGPD = GDPR: Art. 6(1)(f)
l’article 6, paragraphe 1, sous f), du règlement (UE) 2016/679
    article 6, paragraphe 1, sous f), du règlement (UE) 2016/679 = GDPR: Art. 6(1)(f)
l'article 267 TFUE
    article 267 TFUE = TFEU: Art. 267
les articles 7 et 8 de la Charte des droits fondamentaux
    articles 7 = Charter of Fundamental Rights: Art. 7
    8 de la Charte des droits fondamentaux = Charter of Fundamental Rights: Art. 8
el artículo 6, apartado 1, letra f), del Reglamento (UE) 2016/679
    artículo 6, apartado 1, letra f), del Reglamento (UE) 2016/679 = GDPR: Art. 6(1)(f)
el artículo 6, apartado 1, letra f), del RGPD
    artículo 6, apartado 1, letra f), del RGPD = GDPR: Art. 6(1)(f)
los artículos 7 y 8 de la Carta de los Derechos Fundamentales
    artículos 7 = Charter of Fundamental Rights: Art. 7
    8 de la Carta de los Derechos Fundamentales = Charter of Fundamental Rights: Art. 8
recital 47 of the GDPR
    recital 47 of the GDPR = GDPR: recital 47
recitals 47 and 48 of Regulation (EU) 2016/679
    recitals 47 = GDPR: recital 47
    48 of Regulation (EU) 2016/679 = GDPR: recital 48
Recital 47 GDPR
    Recital 47 GDPR = GDPR: recital 47
Erwägungsgrund 47 der DSGVO
    Erwägungsgrund 47 der DSGVO = GDPR: recital 47
considérant 47 du RGPD
    considérant 47 du RGPD = GDPR: recital 47
considerando 47 del RGPD
    considerando 47 del RGPD = GDPR: recital 47
OJ L 119, 4.5.2016, p. 1
    OJ L 119, 4.5.2016, p. 1 = OJ L 119, 4.5.2016: p. 1
ABl. L 119 vom 4.5.2016, S. 1
    ABl. L 119 vom 4.5.2016, S. 1 = OJ L 119, 4.5.2016: p. 1
CELEX 32016R0679
    CELEX 32016R0679 = GDPR
CELEX: 62012CJ0131
    CELEX: 62012CJ0131 = CELEX 62012CJ0131
ECLI:EU:C:2014:317.
    ECLI:EU:C:2014:317 = ECLI:EU:C:2014:317
It follows from Case 26/62 that the provision stands
    Case 26/62 = 26/62
la Cour, affaire 26/62, point 5
    affaire 26/62, point 5 = 26/62: para. 5
verbundene Rechtssachen C-293/12 und C-594/12, Rn. 5
    verbundene Rechtssachen C-293/12 und C-594/12, Rn. 5 = C-293/12 and C-594/12: para. 5
point (a) of Article 6(1) of the GDPR
    point (a) of Article 6(1) of the GDPR = GDPR: Art. 6(1)(a)
second subparagraph of Article 5(2) of Directive 2001/29/EC
    second subparagraph of Article 5(2) of Directive 2001/29/EC = InfoSoc Directive: Art. 5(2) subparagraph 2
Article 5 of Regulation 1/2003
    Article 5 of Regulation 1/2003 = Regulation (EC) No 1/2003: Art. 5
47. Erwägungsgrund der DSGVO
    47. Erwägungsgrund der DSGVO = GDPR: recital 47
Case C-131/12, paragraph 88
    Case C-131/12, paragraph 88 = C-131/12: para. 88
Case C‑131/12
    Case C‑131/12 = C-131/12
Joined Cases C-92/09 and C-93/09
    Joined Cases C-92/09 and C-93/09 = C-92/09 and C-93/09
affaire C-131/12, point 88
    affaire C-131/12, point 88 = C-131/12: para. 88
asunto C-131/12, apartado 88
    asunto C-131/12, apartado 88 = C-131/12: para. 88
EuGH, C-131/12, Rn. 88
    EuGH, C-131/12, Rn. 88 = C-131/12: Rn. 88
EuGH, Urteil vom 13. Mai 2014, Rs. C-131/12
    EuGH, Urteil vom 13. Mai 2014, Rs. C-131/12 = C-131/12
(Rechtssache C-131/12)
    Rechtssache C-131/12 = C-131/12
Case T-201/04 Hafen v Commission
    Case T-201/04 = T-201/04
judgment of 13 May 2014, Google Spain, C-131/12, EU:C:2014:317, paragraph 88
    C-131/12 = C-131/12
    EU:C:2014:317, paragraph 88 = ECLI:EU:C:2014:317: para. 88
ECLI:EU:C:2014:317, paragraphs 88 to 90
    ECLI:EU:C:2014:317, paragraphs 88 to 90 = ECLI:EU:C:2014:317: para. 88-90
C-311/18, Schrems II, para 12
    C-311/18, Schrems II, para 12 = C-311/18: para. 12
Article 6.1.f GDPR
    Article 6.1.f GDPR = GDPR: Art. 6(1)(f)
art. 6.1.f) RGPD
    art. 6.1.f) RGPD = GDPR: Art. 6(1)(f)
art. 6, § 1, f) du RGPD
    art. 6, § 1, f) du RGPD = GDPR: Art. 6(1)(f)
Article 22 of the EU's General Data Protection Regulation
    Article 22 of the EU's General Data Protection Regulation = GDPR: Art. 22
Article 7 of the EU Treaty
    Article 7 of the EU Treaty = TEU: Art. 7
Artikel 7 des EU-Vertrags
    Artikel 7 des EU-Vertrags = TEU: Art. 7
Art. 6 para. 1 lit. a GDPR
    Art. 6 para. 1 lit. a GDPR = GDPR: Art. 6(1)(a)
Article 101 TFEU and Article 102 TFEU
    Article 101 TFEU = TFEU: Art. 101
    Article 102 TFEU = TFEU: Art. 102
Article 5 of the DSA, and Article 6 of that Regulation
    Article 5 of the DSA = DSA: Art. 5
    Article 6 of that Regulation = DSA: Art. 6
Article 6(1)(a)\nof the GDPR
    Article 6(1)(a)\nof the GDPR = GDPR: Art. 6(1)(a)
"""

_NONE = (
    "Article 5 of the list",
    "The article 12 people read",
    "recital 47",
    "In 1995/46 he moved.",
    "The C-17 landed at 12/05.",
    "T-34 tanks and C-4 explosives",
    "Flight C-131 left on 12/12.",
    "Decision 3/4 was near",
    "Art. 5 GG",
    "Regulation 12/05 of the harbour",
    "the directive of 2016",
    "ISO 9001/2015",
)


@pytest.mark.parametrize(("text", "wanted"), rows(_CASES))
def test_each_reference_has_its_span_its_act_and_its_parts(text: str, wanted: tuple[tuple[str, str, str], ...]) -> None:
    found = [(text[one.span.start : one.span.end], one.work, one.ref) for one in find(text)]
    assert found == list(wanted)


@pytest.mark.parametrize("text", _NONE)
def test_what_is_no_law_of_the_union_is_none(text: str) -> None:
    assert list(find(text)) == []


@pytest.mark.parametrize(("text", "wanted"), rows(_CASES))
def test_the_finder_of_german_law_leaves_them_to_this_one(text: str, wanted: tuple[tuple[str, str, str], ...]) -> None:
    spans = [one.span for one in find(text)]
    assert not [one for one in german_law.find(text) if any(one.span.overlaps(span) for span in spans)], wanted


def test_an_article_that_an_act_has_not_is_a_fault() -> None:
    (found,) = find("Article 120 GDPR")
    assert found.fault == "the GDPR has 99 articles"


@pytest.mark.parametrize("text", ["Article 99 GDPR", "Article 99 of Directive 2031/12/EU", "Art. 54 GRCh"])
def test_an_article_that_it_has_or_may_have_is_none(text: str) -> None:
    assert [one.fault for one in find(text)] == [None]


def test_an_act_in_the_tables_is_known() -> None:
    assert [one.known for one in find("Directive 95/46/EC; Directive 2031/12/EU")] == [True, False]
