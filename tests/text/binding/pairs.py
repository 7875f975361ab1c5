"""Pairs of texts with a value in brackets each: of the same thing ("="), or of another ("/")."""

from typing import NamedTuple

from sicut.model.span import Span


class Pair(NamedTuple):
    """Two texts, each with the place of a value, and whether both values are of one thing."""

    language: str
    one: str
    first: Span
    other: str
    second: Span
    same: bool


def pairs() -> list[Pair]:
    """All pairs, in order."""
    return [
        Pair(language, *_value(one), *_value(other), sign.strip() == "=")
        for language, table in TABLES.items()
        for line in table.strip().splitlines()
        for sign, one, other in [line.strip().split(" | ")]
    ]


def _value(text: str) -> tuple[str, Span]:
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), Span(start, end)


TABLES = {
    "en": """
        = | The repairs cost [4.7 million crowns]. | Repairs came to [5.2 million crowns].
        / | The repairs cost [4.7 million crowns]. | The town has [4.7 million] people.
        = | The cost of the repairs was [4.7 million crowns]. | The repairs of the pier will cost [3 million crowns], the council said.
        / | The repairs of the pier cost [4.7 million crowns]. | The repairs of the library cost [2.1 million crowns].
        = | The chamber and [nine] other bodies signed the letter. | The letter was signed by the chamber and [eight] other groups.
        / | The chamber and [nine] other bodies signed the letter. | The chamber has [40] members.
        = | [Three] fishing boats sank off Harbourton. | Off Harbourton [four] fishing vessels sank.
        / | [Three] fishing boats sank off Harbourton. | [Three] fishing boats were repaired in Millby.
        / | [Three] fishing boats sank off Harbourton. | [Two] rescue boats came to Harbourton.
        = | [Two] people were killed in the fire. | The fire killed [three] people.
        / | [Two] people were killed in the fire. | [Five] people were injured in the fire.
        = | Revenue rose to [$130.4 million]. | The company said revenue increased to [$140 million].
        / | Revenue rose to [$130.4 million] in 2021. | Revenue rose to [$120.1 million] in 2020.
        / | Revenue rose to [$130.4 million]. | Profit rose to [$12.4 million].
        = | The company reported earnings of [$1.04] per share. | Earnings were [$1.10] per share.
        / | The company reported earnings of [$1.04] per share. | The company paid a dividend of [$0.30] per share.
        = | Population: [12,000] | The town has a population of [13,000].
        / | The population of Millby is [12,000]. | The population of Harbourton is [13,000].
        = | The council has [12] members. | There are [14] members in the council.
        / | The council has [12] members. | The chamber has [14] members.
        = | The ferry carries [300] passengers. | Up to [350] passengers can travel on the ferry.
        / | The ferry carries [300] passengers. | The ferry carries [40] cars.
        = | The bridge is [300 metres] long. | The length of the bridge is [320 metres].
        / | The bridge is [300 metres] long. | The bridge is [12 metres] wide.
        / | The bridge is [300 metres] long. | The tunnel is [300 metres] long.
        = | The library lent [5,400] books in March. | In March, readers borrowed [5,900] books from the library.
        / | The library lent [5,400] books in March. | The library lent [4,100] books in April.
        = | The museum welcomed [80,000] visitors last year. | Some [85,000] people visited the museum last year.
        / | The museum welcomed [80,000] visitors last year. | The museum has [80] paintings.
        = | Ticket prices will rise by [5 percent]. | The price of tickets will increase by [6 percent].
        / | Ticket prices will rise by [5 percent]. | Wages will rise by [3 percent].
        = | The harbour board hired [25] workers. | [30] employees were hired by the harbour board.
        / | The harbour board hired [25] workers. | The harbour board dismissed [25] workers.
        = | The firm employs [1,200] people. | The company has [1,300] employees.
        / | The firm employs [1,200] people in Millby. | The firm employs [300] people in Harbourton.
        = | The storm damaged [60] houses. | [65] homes were damaged by the storm.
        / | The storm damaged [60] houses. | The storm damaged [14] boats.
        = | The vote was postponed for [six] weeks. | The council delayed the vote by [two] weeks.
        / | The vote was postponed for [six] weeks. | The strike lasted [six] weeks.
        = | The mayor won [54 percent] of the vote. | Mayor Reed received [52 percent] of the votes.
        / | Mayor Reed won [54 percent] of the vote. | Paul Lind won [41 percent] of the vote.
        = | The new pier will open on [3 March 2022]. | The new pier opens on [5 March 2022], the board said.
        / | The new pier will open on [3 March 2022]. | The old library closed on [5 May 2019].
        = | Ms. Reed, [54], has been mayor since 2015. | Reed is [55] years old.
        / | The school has [400] pupils. | The school has [31] teachers.
        = | The school has [400] pupils. | [420] students attend the school.
        = | Police arrested [11] protesters on Monday. | [12] protesters were detained by police on Monday.
        / | Police arrested [11] protesters on Monday. | Police arrested [4] protesters on Friday.
        = | Some [4,000] people marched through the town. | About [5,000] people took part in the march through the town.
        / | Some [4,000] people marched through the town. | Some [4,000] people live in the town.
        = | The grant is worth [2 million crowns]. | The council received a grant of [3 million crowns].
        / | The grant is worth [2 million crowns]. | The council has debts of [2 million crowns].
        = | The team scored [three] goals in the first half. | It scored [two] goals in the first half.
        / | The team scored [three] goals in the first half. | The team scored [two] goals in the second half.
        = | The factory makes [600] bicycles a day. | [650] bicycles are made at the factory every day.
        / | The factory makes [600] bicycles a day. | The factory sold [600] lamps.
        = | Exports fell [4 percent] in June. | In June, exports dropped by [6 percent].
        / | Exports fell [4 percent] in June. | Imports fell [4 percent] in June.
        = | The hospital treated [17] injured sailors. | [18] wounded sailors were treated at the hospital.
        / | The hospital treated [17] injured sailors. | The hospital has [170] beds.
        = | The lake is [40 metres] deep. | The depth of the lake is [45 metres].
        / | The lake is [40 metres] deep. | The lake lies [40 metres] above the sea.
        = | The committee met [four] times in May. | In May there were [five] meetings of the committee.
        / | Unemployment stood at [7.1 percent] in May. | Inflation stood at [2.1 percent] in May.
        = | Unemployment stood at [7.1 percent] in May. | The unemployment rate was [7.4 percent] in May.
        / | The council approved a budget of [9 million crowns]. | The chamber approved a budget of [4 million crowns].
        = | The council approved a budget of [9 million crowns]. | The budget of the council is [8 million crowns].
        / | [Forty] men and 30 women applied. | Forty men and [30] women applied.
        / | The ferry left with [60] passengers and 12 crew. | The ferry left with 60 passengers and [12] crew.
    """,  # noqa: E501
    "de": """
        = | Die Reparaturen kosteten [4,7 Millionen Kronen]. | Die Kosten der Reparaturen betrugen [5 Millionen Kronen].
        / | Die Reparaturen kosteten [4,7 Millionen Kronen]. | Die Stadt hat [4,7 Millionen] Einwohner.
        = | Drei Häfen meldeten [12] gesunkene Fischerboote. | [14] Fischerboote sind in den Häfen gesunken.
        / | [Drei] Fischerboote sanken vor Seestadt. | [Drei] Rettungsboote kamen nach Seestadt.
        = | Der Rat hat [12] Mitglieder. | Dem Rat gehören [14] Mitglieder an.
        / | Der Rat hat [12] Mitglieder. | Die Kammer hat [40] Mitglieder.
        = | Bei dem Brand starben [zwei] Menschen. | [Drei] Menschen starben bei dem Brand.
        / | Bei dem Brand starben [zwei] Menschen. | Bei dem Brand wurden [fünf] Menschen verletzt.
        = | Der Umsatz stieg auf [130 Millionen Euro]. | Der Umsatz erhöhte sich auf [140 Millionen Euro].
        / | Der Umsatz stieg auf [130 Millionen Euro]. | Der Gewinn stieg auf [13 Millionen Euro].
        / | Der Umsatz stieg 2021 auf [130 Millionen Euro]. | Der Umsatz stieg 2020 auf [120 Millionen Euro].
        = | Die Brücke ist [300 Meter] lang. | Die Länge der Brücke beträgt [320 Meter].
        / | Die Brücke ist [300 Meter] lang. | Der Tunnel ist [300 Meter] lang.
        = | Die Fähre fasst [300] Fahrgäste. | Auf der Fähre haben [350] Fahrgäste Platz.
        / | Die Fähre fasst [300] Fahrgäste. | Die Fähre fasst [40] Autos.
        = | Die Bücherei verlieh im März [5400] Bücher. | Im März wurden in der Bücherei [5900] Bücher verliehen.
        / | Die Bücherei verlieh im März [5400] Bücher. | Die Bücherei verlieh im April [4100] Bücher.
        = | Das Unternehmen beschäftigt [1200] Mitarbeiter. | Die Firma hat [1300] Beschäftigte.
        / | Das Unternehmen beschäftigt [1200] Mitarbeiter. | Das Unternehmen hat [1200] Kunden.
    """,
    "fr": """
        = | Les réparations ont coûté [4,7 millions de couronnes]. | Le coût des réparations s'élève à [5 millions de couronnes].
        / | Les réparations ont coûté [4,7 millions de couronnes]. | La ville compte [4,7 millions] d'habitants.
        = | [Trois] bateaux de pêche ont coulé devant Portville. | Devant Portville, [quatre] bateaux de pêche ont coulé.
        / | [Trois] bateaux de pêche ont coulé devant Portville. | [Deux] bateaux de secours sont arrivés à Portville.
        = | Le conseil compte [12] membres. | Les membres du conseil sont [14] membres élus.
        / | Le conseil compte [12] membres. | La chambre compte [14] membres.
        = | L'incendie a fait [deux] morts. | [Trois] personnes sont mortes dans l'incendie.
        / | L'incendie a fait [deux] morts. | L'incendie a fait [cinq] blessés.
        = | Le chiffre d'affaires a augmenté de [5 %]. | Une augmentation du chiffre d'affaires de [6 %] est annoncée.
        / | Les ventes ont augmenté de [5 %] en 2021. | Les ventes ont augmenté de [3 %] en 2020.
        = | Le pont mesure [300 mètres]. | Le pont a une longueur de [320 mètres].
        / | Le pont mesure [300 mètres]. | Le tunnel mesure [300 mètres].
        = | La bibliothèque a prêté [5 400] livres en mars. | En mars, [5 900] livres ont été prêtés par la bibliothèque.
        / | La bibliothèque a prêté [5 400] livres en mars. | La bibliothèque a acheté [120] livres en mars.
        = | L'école accueille [400] élèves. | [420] élèves fréquentent l'école.
        / | L'école accueille [400] élèves. | L'école emploie [31] professeurs.
        = | L'entreprise emploie [1 200] salariés. | La société compte [1 300] employés.
        / | L'entreprise emploie [1 200] salariés. | L'entreprise possède [12] camions.
    """,  # noqa: E501
    "es": """
        = | Las reparaciones costaron [4,7 millones de coronas]. | El coste de las reparaciones fue de [5 millones de coronas].
        / | Las reparaciones costaron [4,7 millones de coronas]. | La ciudad tiene [4,7 millones] de habitantes.
        = | [Tres] barcos pesqueros se hundieron frente a Villamar. | Frente a Villamar se hundieron [cuatro] barcos pesqueros.
        / | [Tres] barcos pesqueros se hundieron frente a Villamar. | [Dos] barcos de rescate llegaron a Villamar.
        = | El consejo tiene [12] miembros. | Son [14] los miembros del consejo.
        / | El consejo tiene [12] miembros. | La cámara tiene [14] miembros.
        = | En el incendio murieron [dos] personas. | [Tres] personas murieron en el incendio.
        / | En el incendio murieron [dos] personas. | En el incendio resultaron heridas [cinco] personas.
        = | Las ventas aumentaron un [5 %]. | Las ventas subieron un [6 %].
        / | Las ventas aumentaron un [5 %]. | Los salarios aumentaron un [3 %].
        / | Las ventas aumentaron un [5 %] en 2021. | Las ventas aumentaron un [4 %] en 2020.
        = | El puente mide [300 metros]. | El puente tiene [320 metros] de longitud.
        / | El puente mide [300 metros]. | El túnel mide [300 metros].
        = | La biblioteca prestó [5400] libros en marzo. | En marzo la biblioteca prestó [5900] libros.
        / | La biblioteca prestó [5400] libros en marzo. | La biblioteca prestó [4100] libros en abril.
        = | La empresa emplea a [1200] trabajadores. | La compañía tiene [1300] empleados.
        / | La empresa emplea a [1200] trabajadores. | La empresa vendió [1200] coches.
        = | La escuela tiene [400] alumnos. | A la escuela asisten [420] alumnos.
    """,  # noqa: E501
    "ru": """
        = | Ремонт обошёлся в [4,7 миллиона крон]. | Стоимость ремонта составила [5 миллионов крон].
        / | Ремонт обошёлся в [4,7 миллиона крон]. | Население города составляет [4,7 миллиона] человек.
        = | [Три] рыболовных судна затонули у порта. | У порта затонули [четыре] рыболовных судна.
        / | [Три] рыболовных судна затонули у порта. | [Три] спасательных судна вышли из порта.
        = | В совете [12] членов. | Совет насчитывает [14] членов.
        / | В совете [12] членов. | В палате [14] членов.
        = | При пожаре погибли [два] человека. | В пожаре погибли [три] человека.
        / | При пожаре погибли [два] человека. | При пожаре пострадали [пять] человек.
        = | Выручка выросла до [130 миллионов рублей]. | Выручка увеличилась до [140 миллионов рублей].
        / | Выручка выросла до [130 миллионов рублей]. | Прибыль выросла до [13 миллионов рублей].
        / | Выручка в 2021 году выросла до [130 миллионов рублей]. | Выручка в 2020 году выросла до [120 миллионов рублей].
        = | Длина моста составляет [300 метров]. | Длина моста равна [320 метрам].
        / | Длина моста составляет [300 метров]. | Длина тоннеля составляет [300 метров].
        = | Библиотека выдала [5400] книг. | В библиотеке выдали [5900] книг.
        / | Библиотека выдала [5400] книг. | Библиотека купила [5400] журналов.
        = | В школе учатся [400] учеников. | Школу посещают [420] учеников.
        / | В школе учатся [400] учеников. | В школе работают [30] учителей.
    """,  # noqa: E501
    "ar": """
        = | بلغت تكلفة الإصلاحات [4.7 مليون كرونة]. | كلفت الإصلاحات [5 ملايين كرونة].
        / | بلغت تكلفة الإصلاحات [4.7 مليون كرونة]. | يبلغ عدد سكان المدينة [4.7 مليون] نسمة.
        = | غرقت [3] قوارب صيد قرب الميناء. | قرب الميناء غرقت [4] قوارب صيد.
        / | غرقت [3] قوارب صيد قرب الميناء. | وصلت [3] قوارب إنقاذ إلى الميناء.
        = | يضم المجلس [12] عضوا. | في المجلس [14] عضوا.
        / | يضم المجلس [12] عضوا. | تضم الغرفة [14] عضوا.
        = | قتل [5] أشخاص في الحريق. | في الحريق قتل [6] أشخاص.
        / | قتل [5] أشخاص في الحريق. | أصيب [9] أشخاص في الحريق.
        = | يبلغ طول الجسر [300 متر]. | طول الجسر [320 متر].
        / | يبلغ طول الجسر [300 متر]. | يبلغ طول النفق [300 متر].
        = | أعارت المكتبة [5400] كتاب. | المكتبة أعارت [5900] كتاب.
        / | أعارت المكتبة [5400] كتاب. | اشترت المكتبة [120] مجلة.
        = | في المدرسة [400] طالب. | تضم المدرسة [420] طالبا.
        / | في المدرسة [400] طالب. | في المدرسة [30] معلما.
    """,
    "zh": """
        = | 修理费用为[470万克朗]。 | 修理费用达到[500万克朗]。
        / | 修理费用为[470万克朗]。 | 该市人口为[470万]人。
        = | [三]艘渔船在海港附近沉没。 | 在海港附近沉没的有[四]艘渔船。
        / | [三]艘渔船在海港附近沉没。 | [三]艘救援船抵达海港。
        = | 委员会有[12]名成员。 | 该委员会共有[14]名成员。
        / | 委员会有[12]名成员。 | 商会有[14]名成员。
        = | 火灾造成[两]人死亡。 | 火灾造成[三]人死亡。
        / | 火灾造成[两]人死亡。 | 火灾造成[五]人受伤。
        = | 大桥全长[300米]。 | 大桥长[320米]。
        / | 大桥全长[300米]。 | 隧道全长[300米]。
        = | 图书馆三月借出[5400]本书。 | 三月图书馆共借出[5900]本书。
        / | 图书馆借出[5400]本书。 | 图书馆购买了[120]本杂志。
        = | 学校有[400]名学生。 | 这所学校有[420]名学生。
        / | 学校有[400]名学生。 | 学校有[30]名教师。
        = | 公司收入增长至[130亿元]。 | 公司收入增至[140亿元]。
        / | 公司收入增长至[130亿元]。 | 公司利润增长至[13亿元]。
    """,
}
