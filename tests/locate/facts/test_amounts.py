"""Numbers of a report against those of its source: the same, derived, other, in another unit, absent."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.api import Text, check
from sicut.config import Settings
from sicut.locate.facts.amounts import compare_amount
from sicut.locate.facts.witnesses import Witness
from sicut.model.claim import Count, Quantity
from sicut.model.collation import Agreement, Attestation, Outcome
from sicut.model.policy import Scope
from sicut.model.result import Result
from sicut.text.shown import Reading

SAME, DERIVED, OTHER, UNIT, ABSENT = (
    Agreement.SAME, Agreement.DERIVED, Agreement.OTHER, Agreement.UNIT, Agreement.ABSENT,
)  # fmt: skip
SOURCES = {
    "en": """The renewal of the slipway costs 5.2 million crowns, of which the county pays 1.9 million crowns. The
slipway is 318 metres long. The grant is 840,000 crowns a year. In 2030 the mill ground 68,400 sacks of flour, of which
21,300 sacks were rye. The inspector found rot in 36 of the 144 beams. Thirteen barges and 29 rowing boats have to leave
the basin. The museum lent 94,500 prints; in 2029 it lent 90,000 prints. In March the ferry lay still for 17 days. The
oldest bell is 75 years old. A day ticket costs 12.50 crowns. They ordered twenty - five lamps for the quay.

| Costs, crowns | 2029 | 2030 |
|---|---|---|
| Timber | 50,000 | 56,000 |
| Wages | 410,000 | 402,000 |
""",
    "de": """Die Erneuerung der Mole kostet 5,2 Millionen Kronen, davon zahlt der Kreis 1,9 Millionen Kronen. Die Mole
ist 318 Meter lang. Der Zuschuss beträgt 840.000 Kronen im Jahr. Im Jahr 2030 kamen 68.400 Gäste, davon 21.300 Schüler.
Der Prüfer fand Fäulnis an 36 der 144 Balken. Dreizehn Lastkähne und 29 Ruderboote müssen das Becken verlassen. Das
Museum verlieh 94.500 Drucke; im Jahr 2029 verlieh es 90.000 Drucke. Im März lag die Fähre für 17 Tage still. Die
Tageskarte kostet 14 Euro.

| Kosten in Kronen | 2029 | 2030 |
|---|---|---|
| Holz | 50.000 | 56.000 |
| Löhne | 410.000 | 402.000 |
""",
    "fr": """La réfection de la cale coûte 5,2 millions d’euros, dont 1,9 million d’euros à la charge du canton. La cale
mesure 318 mètres. La subvention est de 840 000 euros par an. En 2030, le musée a reçu 68 400 visiteurs, dont 21 300
écoliers. L’inspecteur a trouvé de la pourriture sur 36 des 144 poutres. Treize péniches et 29 barques doivent quitter
le bassin. Le musée a prêté 94 500 estampes ; en 2029, il avait prêté 90 000 estampes. En mars, le bac est resté arrêté
17 jours. Le billet coûte 14 euros.

| Dépenses en euros | 2029 | 2030 |
|---|---|---|
| Bois | 50 000 | 56 000 |
| Salaires | 410 000 | 402 000 |
""",
    "es": """La reforma del muelle cuesta 5,2 millones de euros, de los que la comarca paga 1,9 millones de euros. El
muelle mide 318 metros. La ayuda es de 840.000 euros al año. En 2030 el museo recibió 68.400 visitantes, de ellos 21.300
escolares. El inspector halló carcoma en 36 de las 144 vigas. Trece barcazas y 29 botes tienen que dejar la dársena. El
museo prestó 94.500 grabados; en 2029 prestó 90.000 grabados. En marzo la barca estuvo parada 17 días. La entrada cuesta
14 euros.

| Gastos en euros | 2029 | 2030 |
|---|---|---|
| Madera | 50.000 | 56.000 |
| Salarios | 410.000 | 402.000 |
""",
    "ar": """تبلغ كلفة ترميم الجسر 5.2 مليون دينار، تدفع البلدية منها 1.9 مليون دينار. ويبلغ طول الجسر 318 مترا. وتبلغ
المنحة 840 ألف دينار في السنة. وفي عام 2030 استقبل المتحف 68,400 زائر، منهم 21,300 تلميذ. ووجد المفتش تشققات في 36 عارضة
من أصل 144 عارضة. وتوقفت العبارة في مارس مدة 17 يوما. وثمن التذكرة 14 دينارا. ويستغرق الطريق خمسا وأربعين دقيقة.

| النفقات بالدينار | 2029 | 2030 |
|---|---|---|
| الخشب | 50,000 | 56,000 |
| الأجور | 410,000 | 402,000 |
""",
    "ru": """Ремонт пирса стоит 5,2 миллиона рублей, из них 1,9 миллиона рублей платит район. Длина пирса 318 метров.
Субсидия составляет 840 000 рублей в год. В 2030 году музей принял 68 400 посетителей, из них 21 300 школьников.
Инспектор нашёл гниль в 36 из 144 балок. Тринадцать барж и 29 лодок должны уйти из гавани. Музей выдал 94 500 гравюр; в
2029 году он выдал 90 000 гравюр. В марте паром стоял 17 дней. Билет стоит 140 рублей.

| Расходы, рублей | 2029 | 2030 |
|---|---|---|
| Дерево | 50 000 | 56 000 |
| Зарплата | 410 000 | 402 000 |
""",
    "zh": """栈桥的修缮费用为5200万元，其中县里承担1900万元。栈桥长318米。补贴为每年840万元。2030年博物馆接待了
68400名观众，其中21300名学生。检查员发现144根梁中有36根腐朽。十三艘驳船和29艘小艇须离开港池。渡轮在三月停航17天。门票为14元。
""",
}
CASES: tuple[tuple[str, str, str, Agreement], ...] = (
    ("en", "The renewal of the slipway costs 5.2 million crowns.", "5.2 million", SAME),
    ("en", "The renewal of the slipway costs 2.5 million crowns.", "2.5 million", OTHER),
    ("en", "The renewal of the slipway costs 5.2 billion crowns.", "5.2 billion", UNIT),
    ("en", "The renewal of the slipway costs 5.2 million euros.", "5.2 million", UNIT),
    ("en", "The renewal of the slipway costs about 5 million crowns.", "5 million", DERIVED),
    ("en", "The town has to find 3.3 million crowns for the slipway itself.", "3.3 million", DERIVED),
    ("en", "The town has to find 3.9 million crowns for the slipway itself.", "3.9 million", ABSENT),
    ("en", "The grant is 70,000 crowns a month.", "70,000", DERIVED),
    ("en", "The slipway is 318 miles long.", "318", UNIT),
    ("en", "The slipway, which was mended last year, is 381 metres long.", "381", OTHER),
    ("en", "The slipway is some 350 yards long.", "350", DERIVED),
    ("en", "A quarter of the beams are rotten.", "quarter", DERIVED),
    ("en", "One beam in four, 36 of the 144 beams, is rotten.", "36", SAME),
    ("en", "Half of the beams are rotten.", "Half", OTHER),
    ("en", "Forty-two boats have to leave the basin.", "Forty-two", DERIVED),
    ("en", "Lending of prints rose by 5 per cent.", "5 per cent", DERIVED),
    ("en", "Lending of prints rose by 9 per cent.", "9 per cent", ABSENT),
    ("en", "The museum lent more than 94,000 prints.", "94,000", DERIVED),
    ("en", "The museum lent more than 96,000 prints.", "96,000", OTHER),
    ("en", "47,100 sacks were not of rye.", "47,100", DERIVED),
    ("en", "The ferry lay still for more than two weeks in March.", "two weeks", DERIVED),
    ("en", "The ferry lay still for 71 days in March.", "71 days", OTHER),
    ("en", "They ordered 25 lamps for the quay.", "25", SAME),
    ("en", "They ordered 35 lamps for the quay.", "35", OTHER),
    ("en", "The oldest bell is a 75-year-old one.", "75", SAME),
    ("en", "In 2030 timber cost 56,000 crowns.", "56,000", SAME),
    ("en", "In 2030 timber cost 65,000 crowns.", "65,000", OTHER),
    ("en", "In 2030 wages cost 8,000 crowns less.", "8,000", DERIVED),
    ("de", "Die Erneuerung der Mole kostet 5,2 Millionen Kronen.", "5,2 Millionen", SAME),
    ("de", "Die Erneuerung der Mole kostet 2,5 Millionen Kronen.", "2,5 Millionen", OTHER),
    ("de", "Die Erneuerung der Mole kostet 5,2 Milliarden Kronen.", "5,2 Milliarden", UNIT),
    ("de", "Die Stadt muss für die Mole selbst 3,3 Millionen Kronen aufbringen.", "3,3 Millionen", DERIVED),
    ("de", "Der Zuschuss beträgt 70.000 Kronen im Monat.", "70.000", DERIVED),
    ("de", "Ein Viertel der Balken ist faul.", "Viertel", DERIVED),
    ("de", "Zweiundvierzig Boote müssen das Becken verlassen.", "Zweiundvierzig", DERIVED),
    ("de", "Die Zahl der verliehenen Drucke stieg um fünf Prozent.", "fünf Prozent", DERIVED),
    ("de", "47.100 Gäste waren keine Schüler.", "47.100", DERIVED),
    ("de", "Die Fähre lag im März mehr als zwei Wochen still.", "zwei Wochen", DERIVED),
    ("de", "Die Tageskarte kostet 14 Franken.", "14 Franken", UNIT),
    ("de", "Im Jahr 2030 kostete das Holz 56.000 Kronen.", "56.000", SAME),
    ("de", "Im Jahr 2030 kostete das Holz 65.000 Kronen.", "65.000", OTHER),
    ("fr", "La réfection de la cale coûte 5,2 millions d’euros.", "5,2 millions", SAME),
    ("fr", "La réfection de la cale coûte 2,5 millions d’euros.", "2,5 millions", OTHER),
    ("fr", "La réfection de la cale coûte 5,2 milliards d’euros.", "5,2 milliards", UNIT),
    ("fr", "La ville doit trouver 3,3 millions d’euros pour la cale.", "3,3 millions", DERIVED),
    ("fr", "La subvention est de 70 000 euros par mois.", "70 000", DERIVED),
    ("fr", "Un quart des poutres sont pourries.", "quart", DERIVED),
    ("fr", "Quarante-deux bateaux doivent quitter le bassin.", "Quarante-deux", DERIVED),
    ("fr", "47 100 visiteurs n’étaient pas des écoliers.", "47 100", DERIVED),
    ("fr", "Le bac est resté arrêté plus de deux semaines en mars.", "deux semaines", DERIVED),
    ("fr", "Le billet coûte 14 francs.", "14 francs", UNIT),
    ("fr", "En 2030, le bois a coûté 56 000 euros.", "56 000", SAME),
    ("es", "La reforma del muelle cuesta 5,2 millones de euros.", "5,2 millones", SAME),
    ("es", "La reforma del muelle cuesta 2,5 millones de euros.", "2,5 millones", OTHER),
    ("es", "La reforma del muelle cuesta 5,2 mil millones de euros.", "5,2 mil millones", UNIT),
    ("es", "La ciudad tiene que poner 3,3 millones de euros para el muelle.", "3,3 millones", DERIVED),
    ("es", "El museo recibe una ayuda de 70.000 euros al mes.", "70.000", DERIVED),
    ("es", "Una cuarta parte de las vigas tiene carcoma.", "cuarta", DERIVED),
    ("es", "Cuarenta y dos barcos tienen que dejar la dársena.", "Cuarenta y dos", DERIVED),
    ("es", "47.100 visitantes no eran escolares.", "47.100", DERIVED),
    ("es", "La barca estuvo parada más de dos semanas en marzo.", "dos semanas", DERIVED),
    ("es", "El muelle mide 318 kilómetros.", "318", UNIT),
    ("es", "En 2030 la madera costó 56.000 euros.", "56.000", SAME),
    ("ar", "تبلغ كلفة ترميم الجسر 5.2 مليون دينار.", "5.2 مليون", SAME),
    ("ar", "تبلغ كلفة ترميم الجسر 2.5 مليون دينار.", "2.5 مليون", OTHER),
    ("ar", "تبلغ كلفة ترميم الجسر 5.2 مليار دينار.", "5.2 مليار", UNIT),
    ("ar", "على المدينة أن تدفع 3.3 مليون دينار لترميم الجسر.", "3.3 مليون", DERIVED),
    ("ar", "تبلغ المنحة 70 ألف دينار في الشهر.", "70 ألف", DERIVED),
    ("ar", "في ربع عوارض الجسر وهي 144 عارضة تشققات.", "144", SAME),
    ("ar", "ويستغرق الطريق 45 دقيقة.", "45", SAME),
    ("ar", "توقفت العبارة أكثر من أسبوعين في مارس.", "أسبوعين", DERIVED),
    ("ar", "ثمن التذكرة 14 يورو.", "14", UNIT),
    ("ru", "Ремонт пирса стоит 5,2 миллиона рублей.", "5,2 миллиона", SAME),
    ("ru", "Ремонт пирса стоит 2,5 миллиона рублей.", "2,5 миллиона", OTHER),
    ("ru", "Ремонт пирса стоит 5,2 миллиарда рублей.", "5,2 миллиарда", UNIT),
    ("ru", "Город должен найти на пирс 3,3 миллиона рублей.", "3,3 миллиона", DERIVED),
    ("ru", "Субсидия составляет 70 000 рублей в месяц.", "70 000", DERIVED),
    ("ru", "Гниль нашли в четверти балок.", "четверти", DERIVED),
    ("ru", "Сорок две лодки должны уйти из гавани.", "Сорок две", DERIVED),
    ("ru", "47 100 посетителей не были школьниками.", "47 100", DERIVED),
    ("ru", "Паром стоял больше двух недель в марте.", "двух недель", DERIVED),
    ("ru", "В 2030 году дерево обошлось в 56 000 рублей.", "56 000", SAME),
    ("zh", "栈桥的修缮费用为5200万元。", "5200万", SAME),
    ("zh", "栈桥的修缮费用为2500万元。", "2500万", OTHER),
    ("zh", "栈桥的修缮费用为5200亿元。", "5200亿", UNIT),
    ("zh", "栈桥的修缮费用中，市里须承担3300万元。", "3300万", DERIVED),
    ("zh", "补贴为每月70万元。", "70万", DERIVED),
    ("zh", "栈桥长318公里。", "318", UNIT),
)


def told(report: str, source: str, scope: Scope = Scope.ALL) -> Result:
    return check([Text("report.txt", report)], [Text("letter.md", source)], Settings(scope=scope))


def at(result: Result, report: str, words: str) -> Outcome | None:
    """What is said of the number within *words*."""
    start = report.index(words)
    for outcome in result.claims:
        span = outcome.claim.span
        is_number = isinstance(outcome.claim, Count | Quantity)
        if is_number and span.start < start + len(words) and start < span.end:
            return outcome
    return None


@pytest.mark.parametrize(("language", "report", "words", "agreement"), CASES)
def test_numbers_agree_with_their_source_or_not(language: str, report: str, words: str, agreement: Agreement) -> None:
    outcome = at(told(report, SOURCES[language]), report, words)
    assert isinstance(outcome, Attestation)
    assert outcome.comparison is not None
    assert outcome.comparison.agreement is agreement
    assert (outcome.comparison.derivation is not None) == (agreement is DERIVED)


@pytest.mark.parametrize("language", SOURCES)
def test_a_text_agrees_with_itself(language: str) -> None:
    result = told(SOURCES[language], "Nothing.")
    own = Witness(Reading(result.documents[0]))
    claims = [one.claim for one in result.claims if isinstance(one.claim, Count | Quantity)]
    assert len(claims) > 10
    assert {compare_amount(claim, (own,), own.reading.text).agreement for claim in claims} == {SAME}


PIECES = st.lists(
    st.sampled_from(
        ["5.2 million crowns", "five", "36 of the 144", "1.9", "%", "| 3 |", "half", "a month", "the pier", ".", "\n\n",
         "2-0", "٧٤٫٨٠٠", "每月", "7元", "costs", "в четверти", "to", "-", "40,000"]
    ),
    max_size=14,
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(report=PIECES, source=PIECES)
def test_any_two_texts_can_be_held_together(report: list[str], source: list[str]) -> None:
    result = told(f"x {' '.join(report)}", f"y {' '.join(source)}")
    assert all(one.claim.span.start < one.claim.span.end for one in result.claims)
