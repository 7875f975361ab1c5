"""Values that their own sentence or table denies, and honest texts that nothing is said of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.facts.arithmetic import own_faults
from sicut.model.document import Role
from sicut.read.reader import read_bytes
from sicut.text.dates import find_dates
from sicut.text.quantities import find_amounts
from sicut.text.shown import Reading


def _faults(written: str, language: str, name: str = "a.md") -> list[tuple[str, str]]:
    reading = Reading(read_bytes(written.encode(), name, siglum="report", role=Role.REPORT))
    amounts = find_amounts(reading.text, language)
    found = own_faults(reading, amounts, find_dates(reading.text, language, None))
    return [(reading.text[slice(*one.value.span)], one.fault.text) for one in found]


TABLE = "| Boat | Crew |\n|---|---|\n| Alva | 3 |\n| Berit | 4 |\n| Cora | 5 |\n| Total | {} |\n"
WRONG = [
    ("en", "The six weeks from 3 April to 25 May were dry.", "3 April to 25 May is 7.4 weeks"),
    ("zh", "疏浚从2034年6月5日开到7月31日，历时11周。", "5 June 2034 to 31 July is 8 weeks"),
    ("en", "The council has 12 members: 7 women and 4 men.", "7 + 4 is 11"),
    ("en", "The council (12 members: 7 women and 4 men) met.", "7 + 4 is 11"),
    ("en", "All 40 boats (25 ferries, 10 trawlers and 4 yachts) were sold.", "25 + 10 + 4 is 39"),
    ("en", "There were 7 women and 4 men, 12 in all.", "7 + 4 is 11"),
    ("en", "There were 7 women and 4 men, a total of 12.", "7 + 4 is 11"),
    ("en", "Of the 40 boats, 25 were repaired and the other 12 were sunk.", "25 + 12 is 37"),
    ("en", "In short, 7 + 4 = 12.", "7 + 4 is 11"),
    ("en", "Traffic rose from 40 to 50, up 20 per cent.", "from 40 to 50 is 25 per cent"),
    ("en", "Traffic rose from 40 ships to 50 ships, an increase of 20%.", "from 40 to 50 is 25 per cent"),
    ("en", "Traffic rose by 20%, from 40 to 50.", "from 40 to 50 is 25 per cent"),
    ("en", "The fee fell from 50 to 40 (down 25%).", "from 50 to 40 is 20 per cent"),
    ("en", "The fleet grew from 40 to 52, an increase of 10.", "from 40 to 52 is 12"),
    ("en", "Fees doubled from 40 to 60.", "double 40 is 80"),
    ("en", "The number of boats tripled from 10 to 20.", "three times of 10 is 30"),
    ("en", "Staff was halved from 40 to 30.", "half of 40 is 20"),
    ("en", "Only 10 of 40 boats, or 30 per cent, were insured.", "10 of 40 is 25 per cent"),
    ("en", "Only 30% (10 of 40) were insured.", "10 of 40 is 25 per cent"),
    ("en", "60 per cent are boats and the remaining 30 per cent ferries.", "60 + 30 is 90 per cent"),
    ("en", "60% voted for, 35% voted against and 25% abstained.", "60 + 35 + 25 is 120 per cent"),
    ("en", "The strike lasted six weeks, from 14 March to 2 May.", "14 March to 2 May is 7 weeks"),
    ("en", "It ran from 14 March 2031 to 2 May 2031, six weeks.", "14 March 2031 to 2 May 2031 is 7 weeks"),
    ("en", "It was closed between 1 May and 31 May (10 days).", "1 May to 31 May is 30 days"),
    ("en", "On 14 March the port closed; six weeks later, on 9 June, it opened.", "14 March to 9 June is 12.4 weeks"),
    ("en", "Reed, born on 3 May 1990, died on 2 June 2030 at the age of 45.", "3 May 1990 to 2 June 2030 is 40 years"),
    ("en", "It is 10 miles (12 km) away.", "10 miles is 16.1 kilometres"),
    ("en", TABLE.format(13), "the column adds up to 12"),
    ("en", "Of 90 rowers in the club 51 were for the new boat, 30 against, and 14 abstained.", "51 + 30 + 14 is 95"),
    (
        "en",
        "The dredging went on from 5 June to 31 July 2034, which makes eleven weeks.",
        "5 June 2034 to 31 July 2034 is 8 weeks",
    ),
    ("en", "The pilot was born in 1948 and turned 92 in 2034.", "1948 to 2034 is 86 years"),
    ("de", "Von 70 Lotsen waren 41 für das Boot, 22 dagegen, und 13 enthielten sich.", "41 + 22 + 13 is 76"),
    (
        "de",
        "Das Baggern dauerte 11 Wochen, vom 5. Juni bis zum 31. Juli 2034.",
        "5 June 2034 to 31 July 2034 is 8 weeks",
    ),
    ("fr", "Sur 70 pilotes, 41 ont voté pour, 22 contre et 13 se sont abstenus.", "41 + 22 + 13 is 76"),
    ("es", "De 70 prácticos, 41 votaron a favor, 22 en contra y 13 se abstuvieron.", "41 + 22 + 13 is 76"),
    ("ru", "Из 70 лоцманов 41 проголосовал за, 22 против, а 13 воздержались.", "41 + 22 + 13 is 76"),
    ("ar", "من أصل 70 مرشدا صوت 41 مؤيدا و22 معارضا وامتنع 13.", "41 + 22 + 13 is 76"),
    ("ar", "استمر التجريف 11 أسبوعا، من 5 يونيو إلى 31 يوليو 2034.", "5 June 2034 to 31 July 2034 is 8 weeks"),
    ("zh", "70人中，41人赞成，22人反对，13人弃权。", "41 + 22 + 13 is 76"),
    ("de", "Der Rat hat 12 Mitglieder: 7 Frauen und 4 Männer.", "7 + 4 is 11"),
    ("de", "Die Zahl stieg von 40 auf 50, ein Plus von 20 Prozent.", "from 40 to 50 is 25 per cent"),
    ("de", "Die Zahl stieg um 20 Prozent von 40 auf 50.", "from 40 to 50 is 25 per cent"),
    ("de", "Die Zahl hat sich von 40 auf 52 erhöht, eine Zunahme um 10.", "from 40 to 52 is 12"),
    ("fr", "Le conseil compte 12 membres : 7 femmes et 4 hommes.", "7 + 4 is 11"),
    ("fr", "Le nombre est passé de 40 à 50, soit une hausse de 20 %.", "from 40 to 50 is 25 per cent"),
    ("fr", "La grève a duré 6 semaines, du 14 mars au 2 mai.", "14 March to 2 May is 7 weeks"),
    ("es", "El consejo tiene 12 miembros: 7 mujeres y 4 hombres.", "7 + 4 is 11"),
    ("es", "El número subió de 40 a 50, un aumento del 20 %.", "from 40 to 50 is 25 per cent"),
    ("es", "De los 40 barcos, 25 fueron reparados y los otros 12 hundidos.", "25 + 12 is 37"),
    ("ru", "В совете 12 членов: 7 женщин и 4 мужчины.", "7 + 4 is 11"),
    ("ru", "Число выросло с 40 до 50, рост на 20 %.", "from 40 to 50 is 25 per cent"),
    ("ru", "Из 40 судов 25 отремонтированы, а остальные 12 затонули.", "25 + 12 is 37"),
    ("ar", "يضم المجلس 12 عضوا: 7 نساء و4 رجال.", "7 + 4 is 11"),
    ("ar", "ارتفع العدد من 40 إلى 50، بزيادة 20%.", "from 40 to 50 is 25 per cent"),
    ("zh", "委员会有12名成员：7名女性和4名男性。", "7 + 4 is 11"),
    ("zh", "船只从40艘增加到50艘，增长20%。", "from 40 to 50 is 25 per cent"),
    ("en", "The wharf's fourteen cranes (six old and seven new) stood still.", "6 + 7 is 13"),
    ("en", "Of the 60 pilots in the hall 31 voted yes, 24 no and 9 abstained.", "31 + 24 + 9 is 64"),
    ("en", "Fees went from 500 to 600 crowns, that is by 25 per cent.", "from 500 to 600 is 20 per cent"),
    ("de", "Von 60 Lotsen stimmten 31 mit Ja, 24 mit Nein, 9 enthielten sich.", "31 + 24 + 9 is 64"),
    ("de", "Die Gebühren stiegen von 500 auf 600 Kronen, also um 25 Prozent.", "from 500 to 600 is 20 per cent"),
    ("de", "Der Lotse wurde 1948 geboren und 2034 92 Jahre alt.", "1948 to 2034 is 86 years"),
    ("fr", "Le dragage a duré onze semaines, du 5 juin au 31 juillet 2034.", "5 June 2034 to 31 July 2034 is 8 weeks"),
    ("fr", "Les droits sont passés de 500 à 600 couronnes, soit 25 % de plus.", "from 500 to 600 is 20 per cent"),
    (
        "es",
        "El dragado duró once semanas, del 5 de junio al 31 de julio de 2034.",
        "5 June 2034 to 31 July 2034 is 8 weeks",
    ),
    ("es", "Las tasas subieron de 500 a 600 coronas, es decir, un 25 %.", "from 500 to 600 is 20 per cent"),
    ("es", "De las 60 personas, 31 votaron sí, 24 no y 9 se abstuvieron.", "31 + 24 + 9 is 64"),
    ("ru", "Сборы выросли с 500 до 600 крон, то есть на 25 %.", "from 500 to 600 is 20 per cent"),
    ("ar", "استمر التجريف أحد عشر أسبوعا من 5 يونيو إلى 31 يوليو 2034.", "5 June 2034 to 31 July 2034 is 8 weeks"),
    ("ar", "من 60 مرشدا صوت 31 بنعم و24 بلا وامتنع 9.", "31 + 24 + 9 is 64"),
    ("ar", "ارتفعت الرسوم من 500 إلى 600 دينار، أي بنسبة 25%.", "from 500 to 600 is 20 per cent"),
    ("zh", "价格从500元涨到600元，上涨25%。", "from 500 to 600 is 20 per cent"),
    ("en", "Of the 200 sailors, 50 came by tram, that is 40 per cent.", "50 of 200 is 25 per cent"),
    ("de", "Von den 200 Seglern kamen 50 mit der Bahn, das sind 40 Prozent.", "50 of 200 is 25 per cent"),
    ("en", "Mira Holm, born in 1980, was 35 when she took the helm in 2021.", "1980 to 2021 is 41 years"),
    (
        "en",
        "The costs grew by 10 per cent, from 200 to 230 million crowns.",
        "from 200,000,000 to 230,000,000 is 15 per cent",
    ),
]


@pytest.mark.parametrize(("language", "written", "text"), WRONG, ids=[row[1][:45] for row in WRONG])
def test_what_does_not_add_up(language: str, written: str, text: str) -> None:
    assert [found[1] for found in _faults(written, language)] == [text]


RIGHT = [
    ("en", "Of the 200 sailors, 50 came by tram, that is 25 per cent."),
    ("en", "Mira Holm, born in 1980, was 41 when she took the helm in 2021."),
    ("en", "The costs grew by 15 per cent, from 200 to 230 million crowns."),
    ("en", "The seven weeks from 14 March to 2 May were dry."),
    ("en", "The council has 12 members: 7 women and 5 men."),
    ("en", "The council has 12 members, 7 women among them, and 4 clerks."),
    ("en", "The council has 12 members: 7 came on Monday."),
    ("en", "The council met 3 times: 14 members on Monday and 12 on Friday."),
    ("en", "The roof cost 4.7 million crowns: 3.1 million for slates and 1.5 million for beams."),
    ("en", "Of the 40 boats, 25 were repaired and 12 sunk."),
    ("en", "Of the 40 boats, 25 were repaired and the other 15 were sunk."),
    ("en", "Of the 40 boats, 25 were repaired, 5 sold and the other 10 were sunk."),
    ("en", "It has 40 members (25 women, some 12 of whom joined last year)."),
    ("en", "Traffic rose from 40 to 50, up 25 per cent."),
    ("en", "Traffic rose from 4.3 million to 5.1 million, up 19 per cent."),
    ("en", "Traffic rose from 40 to 50, up 4 per cent a year on average."),
    ("en", "Traffic rose from 40 to 50, while fees went up 20 per cent."),
    ("en", "Support rose from 40 per cent to 50 per cent, up 10 points."),
    ("en", "Support rose from 40 per cent to 50 per cent, up 25 per cent."),
    ("en", "The fleet grew from 40 to 52, an increase of 12."),
    ("en", "Fees doubled from 40 to 79."),
    ("en", "Fees almost doubled from 40 to 72."),
    ("en", "Fees more than doubled from 40 to 95."),
    ("en", "The crew doubled its pay, and the fleet went from 10 to 15 boats."),
    ("en", "Only 10 of 40 boats, or 25 per cent, were insured."),
    ("en", "About 10 of 40 boats, or 26 per cent, were insured."),
    ("en", "7 of 18 boats, or 39%, were insured."),
    ("en", "10 of 40 boats, 30 per cent of them ferries, were insured."),
    ("en", "60 per cent are boats and the remaining 40 per cent ferries."),
    ("en", "33.3% are boats, 33.3% ferries and the remaining 33.3% yachts."),
    ("en", "60% voted for, 30% voted against and 10% abstained."),
    ("en", "60% own a boat, 50% own a car and 30% own both."),
    ("en", "The strike lasted seven weeks, from 14 March to 2 May."),
    ("en", "It was closed for ten days, from 1 May to 10 May."),
    ("en", "It was closed for nine days, from 1 May to 10 May."),
    ("en", "It lasted three months, from March to May."),
    ("en", "It lasted two months, from March to May."),
    ("en", "The eight years from 2023 to 2030 were good."),
    ("en", "On 14 March the port closed for 3 days. On 2 May, 7 weeks later, it opened."),
    ("en", "Reed, born on 3 May 1990, died on 2 June 2030 at the age of 40."),
    ("en", "Reed, born on 3 July 1990, died on 2 June 2030 at the age of 39."),
    ("en", "Reed, born in 1990, died in 2030 aged 39."),
    ("en", "Of 90 rowers in the club 51 were for the new boat, 30 against, and 4 abstained."),
    ("en", "Of 90 rowers 51 were for the boat, 30 against; the fee of 60 crowns stays."),
    ("en", "The dredging went on from 5 June to 31 July 2034, which makes eight weeks."),
    ("en", "The pilot was born in 1948 and turned 86 in 2034."),
    ("en", "The pilot was born in 1948 and came here in 1990, aged 12."),
    ("en", "It is 10 miles (16 km) away."),
    ("en", "It is about 100 miles (160 km) away."),
    ("en", "It is 6 feet (1.8 m) high and weighs 200 pounds (91 kg)."),
    ("en", "It is 10 miles (2 hours) away."),
    ("en", "It cost 10 pounds (12 dollars)."),
    ("en", TABLE.format(12)),
    ("en", "| Boat | Crew | Age |\n|---|---|---|\n| Alva | 3 | 20 |\n| Berit | 4 | 30 |\n| Total | 7 | 25 |\n"),
    ("en", "Pages 12 to 15 of 40, or chapter 3."),
    ("en", "They won 3-1 and 2-0, from 14 March to 2 May."),
    ("de", "Der Rat hat 12 Mitglieder: 7 Frauen und 5 Männer."),
    ("de", "Die Zahl stieg von 40 auf 50, ein Plus von 25 Prozent."),
    ("de", "Die Zahl stieg von 40 auf 50, im Schnitt 4 Prozent pro Jahr."),
    ("fr", "Le nombre est passé de 40 à 50, soit une hausse de 25 %."),
    ("fr", "Le musée est ouvert de 10 à 18 heures, avec 20 % de réduction."),
    ("es", "El número subió de 40 a 50, un aumento del 25 %."),
    ("es", "Abre de 10 a 18 horas, con un 20 % de descuento."),
    ("ru", "Число выросло с 40 до 50, рост на 25 %."),
    ("ru", "В совете 12 членов: 7 женщин и 5 мужчин."),
    ("ar", "يضم المجلس 12 عضوا: 7 نساء و5 رجال."),
    ("zh", "委员会有12名成员：7名女性和5名男性。"),
    ("zh", "船只从40艘增加到50艘，增长25%。"),
    ("en", "The choir has fourteen singers: six women, seven men and a boy."),
    ("en", "The choir has fourteen singers: six from Alda and seven from Berg came by train."),
    ("en", "Of 80 members, 45 voted for the budget, 60 for the fees and 12 abstained."),
    ("en", "He stayed for ten days, from 4 April to 20 May his sister did."),
    ("en", "She was born in 1955; in 2031 her son turned 40."),
    ("en", "Fees went from 500 to 600 crowns, 25 per cent of the toll."),
    ("en", "Three crews started: 4 rowers from Alda, 6 from Berg and 8 from Cove."),
    ("en", "The trip has three legs: 12 km to Alda, 20 km to Berg and 8 km home."),
    ("de", "Der Chor hat vierzehn Mitglieder: sechs Frauen, sieben Männer und ein Kind."),
    ("de", "Der Lotse wurde 1948 geboren, sein Boot war 2034 80 Jahre alt."),
    ("fr", "Le prix est passé de 500 à 600 couronnes, soit 25 % du salaire."),
    ("ru", "В хоре четырнадцать человек: шесть женщин, семь мужчин и мальчик."),
]


@pytest.mark.parametrize(("language", "written"), RIGHT, ids=[row[1][:45] for row in RIGHT])
def test_what_adds_up_or_may(language: str, written: str) -> None:
    assert _faults(written, language) == []


_ALPHABET = st.sampled_from(
    [
        "12", "40 ", "7 ", "4.7 million ", "25 per cent", "10 miles", "(16 km)", " from ", " to ", " of ", ": ",
        " and ",
        ", ", ". ", "\n\n", "14 March ", "2 May ", " or ", "six weeks ", "doubled ", "up ", "| ", " |\n", "|---|---|\n",
        "Total", "und ", "de ", "从", "到", "增长", "و", "с ", "born ", "died ", "aged ", "=", "+", "(", ")",
    ]
)  # fmt: skip


@given(st.lists(_ALPHABET, max_size=60).map("".join))
def test_any_text(text: str) -> None:
    if not text.strip():
        return
    reading = Reading(read_bytes(text.encode(), "a.md", siglum="report", role=Role.REPORT))
    amounts, dates = find_amounts(reading.text, None), find_dates(reading.text, None, None)
    for found in own_faults(reading, amounts, dates):
        assert found.fault.text
        for span in (found.value.span, *found.fault.evidence):
            assert 0 <= span.start < span.end <= len(reading.text)
