"""Small reports of new scenes in four languages: what is honest is not flagged, what is wrong is, under both scopes."""

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.policy import Scope

MUSEUM = """\
Report of the Whitcombe Railway Museum, 2 May 2029

The museum opened on 6 June 1987 with three steam engines. Today it owns 24 engines, of which 9 still run. In 2028 it
had
61,480 visitors, 12 percent more than in 2027, when 54,900 people came. A ticket costs £14 for adults and £6 for
children.

The restoration of the engine Falcon took from January 2026 to October 2027 and cost £318,500. The boiler alone cost
£96,200. The workshop employs
17 mechanics and 5 painters. Eighty-eight volunteers gave 10,560 hours in 2028. The line to Marl Bridge is 12.5 miles
long and has five stations.

Director Hannah Prewett leads the museum. Her predecessor, Tobias Lindqvist, died in 2021 at the age of 79. He left
two sons and a daughter. The following firms supported the work:

- Dunmore Steel
- Alder and Pike
- the Vale Bank
- Corbin Paints
- Marl Brewery
- Osgood Timber
"""
FERRIES = """\
The council of Port Ansley voted on Tuesday, 11 September 2035, on the new ferry terminal. Fourteen members voted in
favour, six against and two abstained.

The terminal will cost 42.6 million dollars, nearly twice the 21.8 million dollars planned in 2031. The state pays 60
percent of the cost. Work starts in March 2036 and should end in November 2038. Each ferry carries 240 passengers and
35 cars. The ferries crossed 8,400 times in 2034 and carried 1.2 million passengers.

"We waited for this for years," said Mayor Celia Brandvold. The
harbour master, Idris Malik, warned that the channel is only 7 metres
deep. Residents filed 312 objections; the court rejected all but 9. The company Norrøna Lines bid first.
"""
ZOO = """\
Jahresbericht des Tierparks Lindenau, 4. April 2033

Der Tierpark Lindenau wurde am 12. Mai 1961 eröffnet. Er hält 1.340 Tiere aus 186 Arten auf 22 Hektar. Im Jahr 2032
kamen 412.000 Besucher, 2031 waren es 396.500.
Der Eintritt kostet 18 Euro für Erwachsene und 9 Euro für Kinder.

Das neue Elefantenhaus kostete 14,7 Millionen Euro. Der Bau begann im März 2030 und endete im September 2032. Die
Stadt zahlte 9,8 Millionen Euro, der Förderverein 4,9 Millionen Euro. Im Park arbeiten 64 Tierpfleger, fünf Tierärzte
und 31 Gärtner.

Direktorin ist Friederike Saalbach. Der Tierarzt Konrad Meißner pflegte drei junge Luchse. Den Förderverein tragen
folgende Firmen: die Brauerei Hohlfeld, die Druckerei Sommer, die Sparkasse und das Autohaus Krahl.
"""
THEATRE = """\
Lettre du théâtre de Valmorin, 8 octobre 2034

Le théâtre de Valmorin compte 640 places. La saison dernière, il a donné 152 représentations devant 78 400
spectateurs. Le toit a été réparé entre février 2033 et juin 2034 pour 2,4 millions d'euros. La région a versé 1,5
million d'euros et la ville 900 000 euros.

La troupe réunit dix-huit comédiens, sept musiciens et quatre techniciens. La directrice, Solène Aubertin, est arrivée
le 3 septembre 2029. Le billet coûte 22 euros, soit deux euros de plus qu'en 2032. Le décorateur Bastien Crozier a
dessiné une scène de 14 mètres de large.

Ont signé la lettre : l'orchestre, le chœur, la chambre de commerce, le lycée et la librairie Delmas.
"""
WINERY = """\
Informe de la bodega Valdehierro, 20 de enero de 2032

La bodega Valdehierro produjo 385.000 botellas en 2031, un 10 % más que en 2030, cuando produjo 350.000. Las viñas
ocupan 128 hectáreas, de las cuales 32 son ecológicas. La vendimia empezó el 2 de septiembre de 2031 y terminó el 14
de octubre de 2031. Trabajaron 45 mujeres y 38 hombres.

La nueva nave costó 3,6 millones de euros y mide 80 metros de largo. La dirige la enóloga Remedios Zaldívar. Su
abuelo, Anselmo Zaldívar, fundó la bodega en 1924 con dos hermanos. La botella cuesta 12 euros.

Firmaron el acuerdo las siguientes entidades: el ayuntamiento, la cooperativa, el banco Arlanza y la escuela agraria.
"""
SOURCES = {
    "museum": Text("report.txt", MUSEUM),
    "ferries": Text("article.txt", FERRIES),
    "zoo": Text("bericht.txt", ZOO),
    "theatre": Text("lettre.txt", THEATRE),
    "winery": Text("informe.txt", WINERY),
}
LEADS = {
    "museum": "The report says that {}.",
    "ferries": "The report says that {}.",
    "zoo": "In dem Bericht steht: {}.",
    "theatre": "Selon la lettre, {}.",
    "winery": "Según el informe, {}.",
}
HONEST = (
    ("museum", "the museum opened in June 1987"),
    ("museum", "the museum owns two dozen engines"),
    ("museum", "15 of its engines no longer run"),
    ("museum", "the museum had more than 61,000 visitors in 2028"),
    ("museum", "the museum had nearly 62,000 visitors in 2028"),
    ("museum", "visitors rose by 12 percent to 61,480"),
    ("museum", "6,580 more people came in 2028 than the year before"),
    ("museum", "the restoration of Falcon took 21 months"),
    ("museum", "the restoration of Falcon took about two years"),
    ("museum", "the boiler accounted for 30 percent of the cost"),
    ("museum", "the boiler cost £96,200, which leaves £222,300 for the rest"),
    ("museum", "the workshop employs 22 people"),
    ("museum", "each volunteer gave 120 hours on average"),
    ("museum", "volunteers gave 880 hours a month in 2028"),
    ("museum", "the line is 20 km long"),
    ("museum", "six firms supported the work"),
    ("museum", "Dunmore Steel and five other firms supported the work"),
    ("museum", "Lindqvist left three children"),
    ("museum", "Lindqvist died at 79"),
    ("museum", "Prewett succeeded Lindqvist"),
    ("museum", "an adult ticket costs £14, more than twice the £6 for children"),
    ("museum", "the museum is 41 years old"),
    ("museum", "well over half of its 24 engines, 15, no longer run"),
    ("ferries", "the council voted 14 to 6"),
    ("ferries", "22 members took part in the vote"),
    ("ferries", "the council voted on 11 September 2035"),
    ("ferries", "the terminal will cost almost 43 million dollars"),
    ("ferries", "the terminal will cost 20.8 million dollars more than planned"),
    ("ferries", "the cost has risen by 95 percent since 2031"),
    ("ferries", "the cost has doubled to 42.6 million dollars"),
    ("ferries", "the state pays roughly 25.6 million dollars"),
    ("ferries", "the remaining 40 percent is paid by the town"),
    ("ferries", "work will last 32 months"),
    ("ferries", "the ferries made 700 crossings a month in 2034"),
    ("ferries", "they carried 100,000 passengers a month"),
    ("ferries", "the channel is 23 feet deep"),
    ("ferries", "the court upheld nine of the 312 objections"),
    ("ferries", "the court rejected 303 of the objections"),
    ("zoo", "der Tierpark wurde 1961 eröffnet"),
    ("zoo", "im Park leben rund 1.300 Tiere"),
    ("zoo", "der Park ist 0,22 Quadratkilometer groß"),
    ("zoo", "die Zahl der Besucher stieg um 15.500"),
    ("zoo", "die Besucherzahl stieg um knapp 4 Prozent"),
    ("zoo", "im Jahr 2032 kamen mehr als 400.000 Besucher"),
    ("zoo", "die Stadt zahlte zwei Drittel der Kosten"),
    ("zoo", "der Bau dauerte zweieinhalb Jahre"),
    ("zoo", "der Bau dauerte 30 Monate"),
    ("zoo", "im Park arbeiten 100 Menschen"),
    ("zoo", "vier Firmen tragen den Förderverein"),
    ("zoo", "die Brauerei Hohlfeld und drei weitere Firmen tragen den Förderverein"),
    ("zoo", "Konrad Meissner pflegte die Luchse"),
    ("zoo", "Kinder zahlen die Hälfte, 9 Euro"),
    ("theatre", "le théâtre compte 640 places"),
    ("theatre", "chaque représentation a réuni en moyenne 516 spectateurs"),
    ("theatre", "les travaux du toit ont duré seize mois"),
    ("theatre", "la région a payé 62,5 % du toit"),
    ("theatre", "la ville a versé 0,9 million d'euros"),
    ("theatre", "la troupe compte vingt-neuf personnes"),
    ("theatre", "la directrice est arrivée en septembre 2029"),
    ("theatre", "Bastien Crozier a dessiné la scène"),
    ("theatre", "cinq organismes ont signé la lettre"),
    ("theatre", "l'orchestre et quatre autres groupes ont signé la lettre"),
    ("theatre", "le billet coûtait 20 euros en 2032"),
    ("theatre", "la scène fait près de 46 pieds de large"),
    ("theatre", "plus de 78 000 spectateurs sont venus"),
    ("winery", "la bodega produjo 385.000 botellas en 2031"),
    ("winery", "la bodega produjo 35.000 botellas más que el año anterior"),
    ("winery", "la bodega produjo casi 400.000 botellas en 2031"),
    ("winery", "una cuarta parte de las viñas es ecológica"),
    ("winery", "96 hectáreas no son ecológicas"),
    ("winery", "la vendimia duró seis semanas"),
    ("winery", "trabajaron 83 personas en la vendimia"),
    ("winery", "la nave costó unos 3,5 millones de euros"),
    ("winery", "la bodega tiene más de un siglo"),
    ("winery", "Anselmo Zaldívar fundó la bodega en 1924"),
    ("winery", "cuatro entidades firmaron el acuerdo"),
    ("winery", "el ayuntamiento y otras tres entidades firmaron el acuerdo"),
)
WRONG = (
    ("museum", "the museum had almost 60,000 visitors in 2028", "C102", "60,000"),
    ("museum", "the restoration of Falcon took four years", "C103", "four years"),
    ("museum", "the restoration of the Falcon cost £381,500", "C102", "£381,500"),
    ("museum", "the restoration of the Falcon cost €318,500", "C104", "€318,500"),
    ("museum", "the workshop employs 19 mechanics", "C102", "19"),
    ("museum", "the line is 12.5 km long", "C104", "12.5 km"),
    ("museum", "the line has six stations", "C102", "six"),
    ("museum", "eight firms supported the work", "C101", "eight"),
    ("museum", "Dunmore Steel and seven other firms supported the work", "C101", "seven"),
    ("museum", "Lindqvist left three sons and a daughter", "C102", "three"),
    ("museum", "Lindqvist died in 2019", "D101", "2019"),
    ("museum", "Hanna Prewett leads the museum", "N101", "Hanna Prewett"),
    ("museum", "Gerald Foxley leads the museum", "N102", "Gerald Foxley"),
    ("museum", "a ticket costs £16 for adults", "C102", "£16"),
    ("ferries", "sixteen members voted in favour", "C102", "sixteen"),
    ("ferries", "the terminal will cost 42.6 billion dollars", "C104", "42.6 billion dollars"),
    ("ferries", "the state pays 70 percent of the cost", "C102", "70 percent"),
    ("ferries", "work will start in May 2036", "D101", "May 2036"),
    ("ferries", "the channel is only 9 metres deep", "C102", "9 metres"),
    ("ferries", "residents filed 213 objections", "C102", "213"),
    ("ferries", "Mayor Celia Brandvald welcomed the vote", "N101", "Celia Brandvald"),
    ("ferries", "Solveig Tran bid first", "N102", "Solveig Tran"),
    ("zoo", "der Tierpark wurde am 12. Mai 1963 eröffnet", "D101", "12. Mai 1963"),
    ("zoo", "im Park leben 1.430 Tiere", "C103", "1.430"),
    ("zoo", "die Besucherzahl stieg um 9 Prozent", "C103", "9 Prozent"),
    ("zoo", "das Elefantenhaus kostete 14,7 Milliarden Euro", "C104", "14,7 Milliarden Euro"),
    ("zoo", "das Elefantenhaus kostete 17,4 Millionen Euro", "C102", "17,4 Millionen Euro"),
    ("zoo", "im Park arbeiten sieben Tierärzte", "C102", "sieben"),
    ("zoo", "sechs Firmen tragen den Förderverein", "C101", "sechs"),
    ("zoo", "Direktorin Friederike Salbach leitet den Tierpark", "N101", "Friederike Salbach"),
    ("zoo", "Ludwig Brenneke pflegte die Luchse", "N102", "Ludwig Brenneke"),
    ("zoo", "der Eintritt kostet 18 Dollar für Erwachsene", "C104", "18 Dollar"),
    ("theatre", "le théâtre compte 460 places", "C102", "460"),
    ("theatre", "le toit a coûté 2,4 milliards d'euros", "C104", "2,4 milliards d'euros"),
    ("theatre", "la ville a versé 700 000 euros", "C102", "700 000 euros"),
    ("theatre", "la troupe réunit seize comédiens", "C102", "seize"),
    ("theatre", "la directrice est arrivée le 13 septembre 2029", "D101", "13 septembre 2029"),
    ("theatre", "Solène Aubertain dirige le théâtre", "N101", "Solène Aubertain"),
    ("theatre", "Maxence Rouvier a dessiné la scène", "N102", "Maxence Rouvier"),
    ("theatre", "sept organismes ont signé la lettre", "C101", "sept"),
    ("theatre", "plus de 80 000 spectateurs sont venus", "C102", "80 000"),
    ("winery", "la bodega produjo 358.000 botellas en 2031", "C102", "358.000"),
    ("winery", "la vendimia duró nueve semanas", "C103", "nueve semanas"),
    ("winery", "la nave costó 3,6 millones de dólares", "C104", "3,6 millones de dólares"),
    ("winery", "la nave costó 6,3 millones de euros", "C102", "6,3 millones de euros"),
    ("winery", "Anselmo Zaldívar fundó la bodega en 1934", "D101", "1934"),
    ("winery", "Remedios Saldívar dirige la bodega", "N101", "Remedios Saldívar"),
    ("winery", "Leocadio Mirabal dirige la bodega", "N102", "Leocadio Mirabal"),
    ("winery", "seis entidades firmaron el acuerdo", "C101", "seis"),
    ("winery", "la vendimia terminó el 24 de octubre de 2031", "D101", "24 de octubre de 2031"),
)
WHOLE: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    (
        "museum",
        (
            "According to the report, the museum owns 24 engines. They include the Falcon, which cost "
            "£318,500. It also says that nine still run."
        ),
        [],
    ),
    ("museum", "The report does not mention a café.", []),
    ("museum", "The report does not mention the painters.", [("A101", "painters")]),
    ("museum", "In the report, no word is said of the brewery.", [("A101", "brewery")]),
    ("museum", "Of Osgood Timber the report makes no mention.", [("A101", "Osgood Timber")]),
    ("museum", "We visited on 3 August 2029 and counted 14 tourists. The café has 30 chairs.", []),
    (
        "ferries",
        (
            "The council voted on 11 September 2035. They began with the ferry terminal. It will cost "
            "42.6 million dollars."
        ),
        [],
    ),
    ("ferries", "The report says the terminal will cost 42.6 million dollars. It will carry 500 trains.", []),
    ("ferries", "The article does not say how the town will pay.", []),
    ("zoo", "Der Bericht erwähnt die Gärtner nicht.", [("A101", "Gärtner")]),
    ("zoo", "Die Luchse erwähnt der Bericht nicht.", [("A101", "Luchse")]),
    ("zoo", "Von den Pinguinen ist im Bericht keine Rede.", []),
    ("zoo", "Zur Sparkasse sagt der Bericht nichts.", [("A101", "Sparkasse")]),
    ("zoo", "Dem Bericht zufolge kamen 412.000 Besucher. Sie zahlten 18 Euro.", []),
    ("theatre", "La lettre ne mentionne pas les techniciens.", [("A101", "techniciens")]),
    ("theatre", "Du chœur, la lettre ne dit rien.", [("A101", "chœur")]),
    ("theatre", "La lettre ne parle pas du chauffage.", []),
    ("winery", "El informe no menciona la cooperativa.", [("A101", "cooperativa")]),
    ("winery", "De la sequía no dice nada el informe.", []),
    ("winery", "Sobre el banco Arlanza el informe guarda silencio.", [("A101", "banco Arlanza")]),
    (
        "zoo",
        (
            "According to the report, the zoo has 1,340 animals and 64 keepers. The elephant house "
            "cost 14.7 million euros."
        ),
        [],
    ),
    ("zoo", "The report says that construction ran from March 2030 to September 2032.", []),
    ("theatre", "According to the letter, the theatre has 640 seats; the region paid 1.5 million euros.", []),
    ("winery", "According to the report, the winery made 385,000 bottles in 2031, on 128 hectares.", []),
    ("museum", "Dem Bericht zufolge hatte das Museum 61.480 Besucher. Ein Ticket kostet 14 Pfund für Erwachsene.", []),
    (
        "ferries",
        "Selon l'article, le terminal coûtera 42,6 millions de dollars et chaque ferry transporte 240 passagers.",
        [],
    ),
    ("museum", "Según el informe, el museo tiene 24 locomotoras y 88 voluntarios.", []),
)


def found(source: str, report: str, scope: Scope) -> list[tuple[str, str]]:
    result = check([Text("summary.md", f"{report}\n")], [SOURCES[source]], Settings(scope=scope))
    told = [(one.code, result.documents[0].slice(one.objection.span)) for one in result.findings]
    return [(code, words.casefold()) for code, words in told if code.startswith(("C", "D", "N", "A"))]


def sentence(statement: str) -> str:
    return f"{statement[0].upper()}{statement[1:]}."


@pytest.mark.parametrize(("source", "statement"), HONEST)
def test_what_is_honest_is_not_flagged(source: str, statement: str) -> None:
    assert found(source, LEADS[source].format(statement), Scope.ATTRIBUTED) == []
    assert found(source, sentence(statement), Scope.ALL) == []


@pytest.mark.parametrize(("source", "statement", "code", "words"), WRONG)
def test_what_is_wrong_is_told(source: str, statement: str, code: str, words: str) -> None:
    expected = [(code, words.casefold())]
    assert found(source, LEADS[source].format(statement), Scope.ATTRIBUTED) == expected
    assert found(source, sentence(statement), Scope.ALL) == expected


@pytest.mark.parametrize(("source", "report", "expected"), WHOLE)
def test_whole_reports(source: str, report: str, expected: list[tuple[str, str]]) -> None:
    assert found(source, report, Scope.ATTRIBUTED) == [(code, words.casefold()) for code, words in expected]
