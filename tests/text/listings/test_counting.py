"""Counts held against the lists that they announce, and texts in which nothing may be held against a list."""

import pytest

from sicut.model.document import Role
from sicut.read.reader import read_bytes
from sicut.text.listings import counted, find_listings
from sicut.text.shown import Reading
from tests.text.listings.plain_amounts import plain_amounts

GROUPS = "- the Chamber\n- the Alva Union\n- the Berit Council\n"


def _counts(written: str, name: str = "a.md") -> list[tuple[int, bool, str]]:
    reading = Reading(read_bytes(written.encode(), name, siglum="report", role=Role.REPORT))
    found = counted(reading, plain_amounts(reading.text), find_listings(reading))
    return [(int(one.amount.low), one.agrees, one.phrase) for one in found]


WRONG = [
    ("Four groups signed:\n\n" + GROUPS, 4),
    ("The following 12 bodies:\n\n" + GROUPS, 12),
    ("The following nine bodies signed the appeal at the meeting in May:\n\n" + GROUPS, 9),
    ("These four organisations:\n\n" + GROUPS, 4),
    ("The letter was signed by four groups:\n\n" + GROUPS, 4),
    ("# Signatories (4)\n\n" + GROUPS, 4),
    ("# Four signatories\n\n" + GROUPS, 4),
    ("There were four reasons for this:\n\n1. fees\n2. noise\n3. dust\n", 4),
    ("The plan consists of two parts:\n\n1. fees\n2. noise\n3. dust\n", 2),
    ("The letter makes two main points:\n\n* fees\n* noise\n  - at night\n* dust\n", 2),
    ("Signed:\n\n" + GROUPS + "\nFour groups in all.\n", 4),
    ("Three groups came:\n\n- the choir\n- the school\n", 3),
    ("The letter has seven parts:\n\n- Thanks, briefly\n- Fees\n- Noise\n", 7),
    ("The following two groups: the Chamber, the Alva Union and the Berit Council.", 2),
    ("Four groups signed: the Chamber, the Alva Union and the Berit Council.", 4),
    ("The four boats (Alva, Berit and Cora) sank.", 4),
    ("The two boats Alva, Berit and Cora sank.", 2),
    ("The two boats – Alva, Berit and Cora – sank.", 2),
    ("The report names four boats, namely Alva, Berit and Cora.", 4),
    ("The Chamber and nine other bodies signed:\n\n" + GROUPS, 9),
    ("Signatories (2):\nAnn Reed\nBo Lund\nKim Vale\n", 2),
    (
        "The following two boats:\n\n| Name | Built |\n|---|---|\n| Alva | 1990 |\n| Berit | 1992 |\n| Cora | 1994 |\n",
        2,
    ),
    (
        "The following four:\n\n| Name | Crew |\n|---|---|\n| Alva | 3 |\n| Berit | 2 |\n| Cora | 4 |\n| Total | 9 |\n",
        4,
    ),
    ("Vier Gruppen haben unterschrieben:\n\n" + GROUPS, 4),
    ("Die folgenden neun Vereine:\n\n" + GROUPS, 9),
    ("Die vier Gruppen: der Rat, die Werft und der Verein.", 4),
    ("Es gibt zwei Gründe:\n\n- der Lärm\n- der Staub\n- die Kosten\n", 2),
    ("Quatre groupes ont signé :\n\n" + GROUPS, 4),
    ("Les neuf organismes suivants :\n\n" + GROUPS, 9),
    ("Les deux navires (Alva, Berit et Cora) ont coulé.", 2),
    ("Los nueve organismos siguientes:\n\n" + GROUPS, 9),
    ("Los siguientes cuatro grupos: la Cámara, la Unión y el Consejo.", 4),
    ("Firmaron la carta cuatro grupos:\n\n" + GROUPS, 4),
    ("وقعت تسع هيئات:\n\n- الغرفة\n- الاتحاد\n- المجلس\n", 9),
    ("الهيئات التسع التالية:\n\n- الغرفة\n- الاتحاد\n- المجلس\n", 9),
    ("Подписали четыре организации:\n\n- Совет\n- Союз\n- Палата\n", 4),
    ("Следующие девять организаций: Совет, Союз и Палата.", 9),
    ("以下九个团体:\n\n- 甲会\n- 乙会\n- 丙会\n", 9),
    ("四个团体签署：甲会、乙会和丙会。", 4),
]


@pytest.mark.parametrize(("written", "number"), WRONG, ids=[row[0][:40] for row in WRONG])
def test_a_count_that_its_list_denies(written: str, number: int) -> None:
    assert (number, False) in [found[:2] for found in _counts(written)]


RIGHT = [
    "Three groups signed:\n\n" + GROUPS,
    "The following three bodies signed the appeal:\n\n" + GROUPS,
    "# Signatories (3)\n\n" + GROUPS,
    "The Chamber and two other bodies signed:\n\n" + GROUPS,
    "Die folgenden drei Gruppen: der Rat, die Werft und der Verein.",
    "Les trois organismes suivants :\n\n" + GROUPS,
    "Los siguientes tres grupos: la Cámara, la Unión y el Consejo.",
    "Следующие три организации: Совет, Союз и Палата.",
    "以下三个团体签署：甲会、乙会和丙会。",
    "الهيئات الثلاث التالية:\n\n- الغرفة\n- الاتحاد\n- المجلس\n",
    "Three boats (Alva, Berit and Cora) sank.",
    "Ten boats signed: Alva, Berit and eight others.",
    "The three groups signed:\n\n1. the Chamber\n\n   Its seat is in Alva.\n\n2. the Union\n3. the Council\n",
]


@pytest.mark.parametrize("written", RIGHT, ids=[row[:40] for row in RIGHT])
def test_a_count_that_its_list_has(written: str) -> None:
    assert [found[1] for found in _counts(written)] == [True]


SILENT = [
    "# 2 Boats of the harbour\n\n" + GROUPS,
    "Boats\n\n- [5df3d5ab] hull: a new one, an old one\n- [86f8477b] mast\n",
    "The hull of the type Alva 4s: wood, iron and tar.\n",
    "load(5): loads, hauls and stows.\n",
    "It loads two to 5(loads): hauls, stows and rows.\n",
    "The work falls into four areas: painting, before/after the launch, and repairs.\n",
    "Thirty new boats came:\n\n- 17 ferries\n- a yacht\n- 12 skiffs\n".replace("Thirty", "12"),
    "Goals for the Alva 3 hull were:\n\n- to be light\n- to be cheap\n- to float\n- to last\n",
    "We met four people: Ada Brook and her three sons.\n",
    "The table has three columns:\n\n| Name | Size | Price |\n|---|---|---|\n| Alva | 3 | 4 |\n| Berit | 5 | 6 |\n",
    "Six crews took part:\n\n- Men\n  - Alda\n  - Berg\n- Women\n  - Cove\n  - Dunn\n  - Elm\n  - Fenn\n",
    "Six crews took part:\n\n- Alda, Berg\n- Cove, Dunn\n- Elm and Fenn\n",
    "The nine members raised these issues:\n\n" + GROUPS,
    "The nine members raised the following points:\n\n" + GROUPS,
    "The nine members said:\n\n" + GROUPS,
    "The twelve members decided:\n\n" + GROUPS,
    "The two sides agreed:\n\n" + GROUPS,
    "After talks between the two parties:\n\n" + GROUPS,
    "After two hours the council agreed:\n\n" + GROUPS,
    "The chair spoke for two hours:\n\n" + GROUPS,
    "It was decided by nine votes to four:\n\n" + GROUPS,
    "Of the nine members, these signed:\n\n" + GROUPS,
    "Room 12:\n\n" + GROUPS,
    "Twelve groups signed an agreement that:\n\n" + GROUPS,
    "Nine groups signed the appeal last year. It says:\n\n" + GROUPS,
    "Nine groups including the Chamber, the Alva Union and the Berit Council signed.",
    "Nine groups signed, among them: the Chamber, the Alva Union and the Berit Council.",
    "Nine groups, such as the Chamber, the Alva Union and the Berit Council, signed.",
    "The nine boats (Alva, Berit, etc.) sank.",
    "Two of the four boats (Alva and Berit) sank.",
    "Leaders of the two groups (Ann Reed, Bo Lund and Kim Vale) met.",
    "The four members, Ann Reed, mayor, Bo Lund and Kim Vale, met.",
    "The council has twelve members. Ann Reed, Bo Lund and Kim Vale met.",
    "In 2031 the council met Ann Reed, Bo Lund and Kim Vale.",
    "The two ministers met Ann Reed, Bo Lund and Kim Vale.",
    "# Nine reasons to stay in the harbour\n\n" + GROUPS,
    "# Members (12)\n\n" + GROUPS + "\nObservers:\n\n- the Port\n- the Mill\n",
    "One committee: the Ports, Ferries and Fisheries Committee.",
    "It happened at 12:30: Ann Reed, Bo Lund and Kim Vale met.",
    "Die neun Mitglieder beschlossen:\n\n" + GROUPS,
    "Die neun Mitglieder nannten folgende Punkte:\n\n" + GROUPS,
    "Nach zwei Stunden wurde beschlossen:\n\n" + GROUPS,
    "Neun Gruppen, darunter der Rat, die Werft und der Verein, unterschrieben.",
    "Les neuf membres ont soulevé les points suivants :\n\n" + GROUPS,
    "Après deux heures, le conseil a décidé :\n\n" + GROUPS,
    "Neuf groupes, dont la Chambre, le Conseil et la Ligue, ont signé.",
    "Los nueve miembros plantearon los siguientes puntos:\n\n" + GROUPS,
    "Nueve grupos, entre ellos la Cámara, la Unión y el Consejo, firmaron.",
    "Девять членов решили:\n\n- Совет\n- Союз\n- Палата\n",
    "Девять организаций, в том числе Совет, Союз и Палата, подписали.",
    "قال الأعضاء التسع:\n\n- الغرفة\n- الاتحاد\n- المجلس\n",
    "九个团体表示：甲会、乙会和丙会。",
    "九个团体，包括甲会、乙会和丙会，签署。",
    "甲会、乙会和丙会等九个团体签署。",
    "Nine groups signed.\n\nSigned by:\nAnn Reed\nBo Lund\n",
    "He wrote to four groups: the Chamber, the Alva Union and the Berit Council.",
    "The nine asked for this:\n\n" + GROUPS,
    "No. 4 groups: Ann Reed, Bo Lund and Kim Vale.",
    "About two groups: see the Chamber, the Union and the Council.",
]


@pytest.mark.parametrize("written", SILENT, ids=[row[:40] for row in SILENT])
def test_nothing_is_held_against_a_list_that_it_may_not_announce(written: str) -> None:
    assert [found for found in _counts(written) if not found[1]] == []


def test_what_the_list_has_is_said() -> None:
    assert _counts("Four groups signed:\n\n" + GROUPS) == [(4, False, "the list has three")]
    many = "".join(f"- Boat {chr(65 + place)}\n" for place in range(15))
    assert _counts("Two boats:\n\n" + many) == [(2, False, "the list has 15")]
    assert _counts("Nine bodies: the Board of Ports and Ferries, the Union and the Council of Oil and Gas.") == [
        (9, False, "the list has three to five")
    ]


def test_one_named_beside_the_others_is_one_more_where_the_list_has_it() -> None:
    items = "".join(f"- Body {chr(65 + place)}\n" for place in range(8))
    with_it = "The Chamber and nine other bodies signed:\n\n- the Chamber\n" + items
    assert _counts(with_it) == [(9, False, "the list has nine")]
    without = "The Chamber and nine other bodies signed:\n\n- the Mill\n" + items
    assert _counts(without) == [(9, True, "the list has nine")]


def test_what_is_not_told_is_not_denied() -> None:
    html = "<p>Two reasons:</p><ul><li><p>It is loud.</p><p>Nobody sleeps.</p></li><li>It is dusty.</li></ul>"
    assert [found[1] for found in _counts(html, "a.html")] == [True]
    loose = "Four rules:\n\n- one\n- two\n\nA remark between them\n\n- three\n- four\n"
    assert [found[1] for found in _counts(loose)] == [True]
