"""Counts of a report against lists of its source that have no number of their own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.claim import Count, Quantity
from sicut.model.collation import Agreement, Attestation
from sicut.model.policy import Scope

LETTERS = {
    "en": """# Petition for the Elmsted tram

We ask the town to keep the tram to the quay. It has run since 1931 and carries 2,300 people a day.

Signed by:

- Elmsted Chamber of Trade
- Quay Rowers
- Guild of Fishers
- Parents of Elmsted School
- Tram Museum
- Friends of the Quay
- Bell Ringers
""",
    "de": """# Bittschrift zur Straßenbahn

Wir bitten die Stadt, die Bahn zum Kai zu erhalten. Sie fährt seit 1931 und hat 2300 Fahrgäste am Tag.

Unterzeichnet haben:

- Handelskammer Ulmstedt
- Ruderverein am Kai
- Fischerzunft
- Elternrat der Kaischule
- Bahnmuseum
- Freunde des Kais
- Glockenspieler
""",
    "fr": """# Pétition pour le tramway

Nous demandons à la ville de garder le tramway du quai. Il roule depuis 1931 et porte 2 300 voyageurs par jour.

Signataires :

- Chambre de commerce d'Ormeville
- Rameurs du quai
- Guilde des pêcheurs
- Parents de l'école
- Musée du tramway
- Amis du quai
- Carillonneurs
""",
    "es": """# Petición por el tranvía

Pedimos a la ciudad que mantenga el tranvía del muelle. Funciona desde 1931 y lleva 2300 viajeros al día.

Firman:

- Cámara de Comercio de Olmedal
- Remeros del Muelle
- Gremio de Pescadores
- Padres de la Escuela
- Museo del Tranvía
- Amigos del Muelle
- Campaneros
""",
    "ru": """# Обращение о трамвае

Просим город сохранить трамвай до набережной. Он ходит с 1931 года и перевозит 2300 человек в день.

Подписали:

- Торговая палата Вязова
- Гребцы набережной
- Гильдия рыбаков
- Родители школы
- Музей трамвая
- Друзья набережной
- Звонари
""",
    "ar": """# عريضة بشأن الترام

نطلب من المدينة الإبقاء على ترام الرصيف. وهو يسير منذ عام 1931 وينقل 2300 راكب في اليوم.

الموقعون:

- غرفة تجارة الدردار
- مجدفو الرصيف
- نقابة الصيادين
- أولياء الأمور
- متحف الترام
- أصدقاء الرصيف
- قارعو الأجراس
""",
    "zh": """# 关于电车的请愿书

我们请求市政府保留开往码头的电车。电车自1931年起运行，每天运送2300人。

签署单位：

- 榆城商会
- 码头划艇队
- 渔民公会
- 学校家长会
- 电车博物馆
- 码头之友社
- 敲钟人协会
""",
}
"""A petition with seven signatures in each language."""

RIGHT = [
    ("en", "Seven associations have signed the petition.", "Seven"),
    ("en", "The petition bears the signatures of seven bodies, among them the Tram Museum.", "seven"),
    ("en", "The Chamber of Trade and six others want to keep the tram.", "six"),
    ("en", "The Quay Rowers, the Bell Ringers and five other groups want to keep the tram.", "five"),
    ("de", "Sieben Vereine haben die Bittschrift zur Bahn unterzeichnet.", "Sieben"),
    ("de", "Der Ruderverein und sechs weitere Gruppen wollen die Bahn zum Kai erhalten.", "sechs"),
    ("fr", "Sept associations ont signé la pétition pour le tramway.", "Sept"),
    ("fr", "Les Rameurs du quai et six autres demandent à la ville de garder le tramway.", "six"),
    ("es", "Siete entidades firmaron la petición por el tranvía.", "Siete"),
    ("es", "La Cámara de Comercio y otras seis entidades quieren salvar el tranvía.", "seis"),
    ("ru", "Обращение о трамвае подписали семь организаций.", "семь"),
    ("ru", "Торговая палата и ещё шесть организаций хотят сохранить трамвай.", "шесть"),
    ("ar", "وقعت سبع جهات على العريضة بشأن الترام.", "سبع"),
    ("ar", "تطلب غرفة التجارة وست جهات أخرى الإبقاء على الترام.", "ست"),
    ("zh", "七家单位签署了关于电车的请愿书。", "七"),
    ("zh", "榆城商会和另外六家单位请求保留电车。", "六"),
]
WRONG = [
    ("en", "Eight associations have signed the petition.", "Eight"),
    ("en", "Six associations have signed the petition.", "Six"),
    ("en", "It bears the signatures of nine bodies, among them the Tram Museum.", "nine"),
    ("en", "The Chamber of Trade and seven others want to keep the tram.", "seven"),
    ("en", "The Quay Rowers, the Bell Ringers and six other groups want to keep the tram.", "six"),
    ("en", "The petition was signed by nine organisations.", "nine"),
    ("de", "Acht Vereine haben die Bittschrift zur Bahn unterzeichnet.", "Acht"),
    ("de", "Der Ruderverein und sieben weitere Gruppen wollen die Bahn zum Kai erhalten.", "sieben"),
    ("de", "Die Bittschrift trägt neun Unterschriften.", "neun"),
    ("fr", "Huit associations ont signé la pétition pour le tramway.", "Huit"),
    ("fr", "Elle porte la signature de neuf associations, dont le Musée du tramway.", "neuf"),
    ("es", "Ocho entidades firmaron la petición por el tranvía.", "Ocho"),
    ("es", "La Cámara de Comercio y otras siete entidades quieren salvar el tranvía.", "siete"),
    ("ru", "Обращение о трамвае подписали восемь организаций.", "восемь"),
    ("ru", "Торговая палата и ещё семь организаций хотят сохранить трамвай.", "семь"),
    ("ar", "وقعت ثماني جهات على العريضة بشأن الترام.", "ثماني"),
    ("ar", "تطلب غرفة التجارة وثماني جهات أخرى الإبقاء على الترام.", "ثماني"),
    ("zh", "八家单位签署了关于电车的请愿书。", "八"),
    ("zh", "榆城商会和另外七家单位请求保留电车。", "七"),
]
SILENT = [
    ("en", "Three choirs have signed the petition."),
    ("en", "Two of the signatories are clubs."),
    ("en", "Seven of the nine associations have signed the petition."),
    ("en", "Three associations refused to sign the petition."),
    ("en", "Four more associations have signed the petition since."),
    ("en", "Three island associations have signed the petition."),
    ("en", "The chamber, which has nine members, signed the petition."),
    ("en", "The petition, signed by the chamber, asks for four trams."),
    ("en", "The Chamber of Trade and two other chambers want to keep the tram."),
    ("en", "At least five associations have signed the petition."),
    ("en", "The mayor and nine others sat in the hall."),
    ("en", "The tram won 34 prizes, with two for the Bell Ringers."),
    ("de", "Drei Vereine haben die Bittschrift nicht unterzeichnet."),
    ("de", "Zwei der Unterzeichner sind Vereine."),
    ("fr", "Trois associations ont refusé de signer la pétition."),
    ("fr", "Deux des signataires sont des clubs."),
    ("es", "Tres entidades no firmaron la petición."),
    ("ru", "Три организации не подписали обращение."),
    ("ar", "لم توقع ثلاث جهات على العريضة."),
    ("zh", "三家单位没有签署请愿书。"),
]
LISTS = {
    "members": "# The harbour board\n\nThe board has the following members: Ada Brook, Ben Carrow and Cleo Dann.\n",
    "tries": "Elmsted won 34-23, with second-half tries from Jon Arden, Max Brook, Al Corran and Ed Dale.\n",
    "stops": "# The tram\n\n## Stops\n\n- Quay\n- Market\n- School\n\n## Fares\n\n- Adults\n- Pupils\n",
    "open": "# The fair\n\nMany groups came, among them: the choir, the school and the guild.\n",
    "crew": "# The Alva\n\nThe crew of the Alva has the following members: three women and two men.\n",
    "two": "# Elmsted\n\nThese groups sing: the choir, the school, the mill.\n\nThese groups row: the crew, the inn.\n",
}
OTHERS = [
    ("members", "The harbour board has three members.", Agreement.DERIVED),
    ("members", "The harbour board has five members.", Agreement.COUNTED),
    ("members", "Ada Brook has five members of staff.", None),
    ("members", "The harbour board has five honorary members.", None),
    ("tries", "Jon Arden scored two tries.", None),
    ("tries", "Elmsted won 34-26.", None),
    ("stops", "The tram has three stops.", Agreement.DERIVED),
    ("stops", "The tram has five stops.", Agreement.COUNTED),
    ("stops", "The tram has five lines.", None),
    ("open", "Five groups came to the fair.", None),
    ("two", "Four groups of Elmsted are named.", None),
    ("crew", "The crew of the Alva has five members.", None),
]


def _agreements(source: str, report: str) -> list[tuple[str, Agreement]]:
    """The words of the counts that a list verifies or denies."""
    result = check([Text("report.md", report)], [Text("letter.md", source)], Settings(scope=Scope.ALL))
    found = (
        (report[slice(*one.claim.span)], one.comparison)
        for one in result.claims
        if isinstance(one, Attestation) and isinstance(one.claim, Count | Quantity)
    )
    return [
        (words, told.agreement)
        for words, told in found
        if told is not None and (told.derivation or "").startswith("the list")
    ]


@pytest.mark.parametrize(("language", "report", "words"), RIGHT, ids=[row[1][:40] for row in RIGHT])
def test_a_list_verifies(language: str, report: str, words: str) -> None:
    assert _agreements(LETTERS[language], report + "\n") == [(words, Agreement.DERIVED)]


@pytest.mark.parametrize(("language", "report", "words"), WRONG, ids=[row[1][:40] for row in WRONG])
def test_a_list_denies(language: str, report: str, words: str) -> None:
    assert _agreements(LETTERS[language], report + "\n") == [(words, Agreement.COUNTED)]


@pytest.mark.parametrize(("language", "report"), SILENT, ids=[row[1][:40] for row in SILENT])
def test_a_list_of_all_denies_no_part_of_it(language: str, report: str) -> None:
    assert Agreement.COUNTED not in [agreement for _, agreement in _agreements(LETTERS[language], report + "\n")]


@pytest.mark.parametrize(("source", "report", "agreement"), OTHERS, ids=[row[1][:40] for row in OTHERS])
def test_a_list_that_something_leads_to(source: str, report: str, agreement: Agreement | None) -> None:
    found = [one for _, one in _agreements(LISTS[source], report + "\n")]
    assert found == ([] if agreement is None else [agreement])


def test_the_message_names_the_list() -> None:
    report = "Eight associations have signed the petition.\n"
    result = check([Text("report.md", report)], [Text("letter.md", LETTERS["en"])], Settings(scope=Scope.ALL))
    (finding,) = [one for one in result.findings if one.code == "C101"]
    assert finding.objection.message == "“Eight”: the list in [letter] has seven"
    assert finding.objection.evidence


PIECES = st.sampled_from(
    [
        "seven ",
        "11 ",
        "others ",
        "and ",
        "The Tram Museum ",
        "signed ",
        "associations ",
        "of ",
        "the ",
        ". ",
        ", ",
        "和",
        "另外",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=20).map("".join))
def test_any_report(report: str) -> None:
    if report.strip():
        for words, agreement in _agreements(LETTERS["en"], report):
            assert words
            assert agreement in {Agreement.DERIVED, Agreement.COUNTED}
