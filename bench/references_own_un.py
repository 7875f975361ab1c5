"""Documents of the United Nations, treaties and constitutions.

Counts of articles: Charter 111, Statute of the Court 70, Universal Declaration 30, Covenants 53 and 31, Convention on
the Rights of the Child 54, European Convention 59, Genocide Convention 19, Vienna Convention on Treaties 85, Rome
Statute 128, French constitution 89, Washington Treaty 14.
"""

from references_own_case import Group

DOCUMENTS = Group(
    "UN documents",
    "",
    (
        "The council recalled ⟦S/RES/242|S/RES/242|⟧.",
        "The text of ⟦S/RES/242 (1967)|S/RES/242|⟧ has two languages.",
        "Members referred to ⟦Security Council resolution 1325 (2000)|S/RES/1325|⟧.",
        "The assembly adopted ⟦A/RES/217 A (III)|A/RES/217(III)|⟧ in Paris.",
        "See ⟦A/RES/60/1, para. 138|A/RES/60/1|para. 138⟧.",
        "The goals stand in ⟦A/RES/70/1|A/RES/70/1|⟧.",
        "The letter bears the symbol ⟦S/2015/312|S/2015/312|⟧.",
        "He read ⟦paragraph 1 of resolution 1325 (2000)|S/RES/1325|para. 1⟧.",
        "⟦General Assembly resolution 60/1|A/RES/60/1|⟧ followed.",
        "Recalling its ⟦resolution 70/1|A/RES/70/1|⟧ of 25 September 2015, the Assembly went on.",
        "The record is ⟦S/PV.4072|S/PV.4072|⟧.",
        "The council cited ⟦S/RES/1973 (2011), paragraph 4|S/RES/1973|para. 4⟧.",
        "The report, ⟦A/HRC/17/27|A/HRC/17/27|⟧, has two annexes.",
        "⟦‹operative ›paragraph 2 of S/RES/1325|S/RES/1325|para. 2⟧ is short.",
        "Citing ⟦E/CN.4/1998/53|E/CN.4/1998/53|⟧, the speaker sat down.",
        "The delegates named ⟦S/RES/1325|S/RES/1325|⟧ and ⟦S/RES/1820|S/RES/1820|⟧.",
    ),
)
TREATIES = Group(
    "Treaties",
    "Charter of the United Nations",
    (
        "The speaker invoked ⟦Article 51 of the Charter of the United Nations|Art. 51⟧.",
        "In the Security Council he invoked ⟦Article 51 of the Charter|Art. 51⟧ and sat down.",
        "The purposes are in ⟦Article 1(1) of the UN Charter|Art. 1(1)⟧.",
        "They rely on ⟦Art. 2(4) of the Charter of the United Nations|Art. 2(4)⟧.",
        "The measure rests on ⟦Articles 39 to 42 of the UN Charter|Art. 39-Art. 42⟧.",
        "See ⟦UN Charter, art. 99|Art. 99⟧.",
        "Read ⟦Article 2, paragraph 4, of the Charter of the United Nations|Art. 2(4)⟧.",
        "Der Rat stützte sich auf ⟦Art. 51 der UN-Charta|Art. 51⟧.",
        "L’orateur invoqua l’⟦article 51 de la Charte des Nations Unies|Art. 51⟧.",
        "Everyone has the right to rest (⟦Article 24 of the Universal Declaration of Human Rights|UDHR|Art. 24⟧).",
        "The wall shows ⟦UDHR art. 19|UDHR|Art. 19⟧.",
        "“Everyone has the right to education” (⟦UDHR, Article 26(1)|UDHR|Art. 26(1)⟧).",
        "The applicant relied on ⟦Article 10 ECHR|ECHR|Art. 10⟧.",
        "There was no breach of ⟦Article 6 § 1 of the European Convention on Human Rights|ECHR|Art. 6(1)⟧.",
        "The newspaper cited ⟦Article 10(2) of the European Convention on Human Rights|ECHR|Art. 10(2)⟧.",
        "Es gilt ⟦Art. 8 Abs. 1 EMRK|ECHR|Art. 8(1)⟧.",
        "The covenant is quoted at ⟦Article 19(3) ICCPR|ICCPR|Art. 19(3)⟧.",
        "See ⟦ICESCR, art. 13(2)(a)|ICESCR|Art. 13(2)(a)⟧.",
        "Children are heard under ⟦Article 12 of the Convention on the Rights of the Child|CRC|Art. 12⟧.",
        "A treaty is read in good faith (⟦Article 31(1) of the Vienna Convention on the Law of Treaties|VCLT|Art. 31(1)⟧).",
        "The court’s sources are in ⟦Article 38(1) of the Statute of the International Court of Justice|ICJ Statute|Art. 38(1)⟧.",
        "The prosecutor cited ⟦Article 8(2)(b) of the Rome Statute|Rome Statute|Art. 8(2)(b)⟧.",
        "Allies are named in ⟦Article 5 of the North Atlantic Treaty|North Atlantic Treaty|Art. 5⟧.",
        "The strait is treated in ⟦Article 38 UNCLOS|UNCLOS|Art. 38⟧.",
        "The plan refers to ⟦Article 2(1)(a) of the Paris Agreement|Paris Agreement|Art. 2(1)(a)⟧.",
        "Prisoners of war are protected by ⟦Article 13 of the Third Geneva Convention|Third Geneva Convention|Art. 13⟧.",
        "Le texte cite l’⟦article 16 de la Constitution de 1958|French constitution|Art. 16⟧.",
        "Refugees are covered by ⟦Article 33(1) of the 1951 Refugee Convention|Refugee Convention|Art. 33(1)⟧.",
        "The definition is in ⟦Article II of the Genocide Convention|Genocide Convention|Art. II⟧.",
        "استند المندوب إلى ⟦المادة 51 من ميثاق الأمم المتحدة|Art. 51⟧.",
        "نصت ⟦المادة 19 من الإعلان العالمي لحقوق الإنسان|UDHR|Art. 19⟧ على ذلك.",
        "El delegado citó el ⟦artículo 51 de la Carta de las Naciones Unidas|Art. 51⟧.",
    ),
)
FAULTS = Group(
    "Treaties, no such place",
    "Charter of the United Nations",
    (
        "The motion cites ⟦Art. 112 of the UN Charter|Art. 112|!⟧.",
        "They named ⟦Article 120 of the Charter of the United Nations|Art. 120|!⟧.",
        "The wall shows ⟦Article 31 of the Universal Declaration of Human Rights|UDHR|Art. 31|!⟧.",
        "The lawyer invoked ⟦Article 60 ECHR|ECHR|Art. 60|!⟧.",
        "He read out ⟦Article 54 ICCPR|ICCPR|Art. 54|!⟧.",
        "The card names ⟦Article 32 ICESCR|ICESCR|Art. 32|!⟧.",
        "See ⟦Article 15 of the North Atlantic Treaty|North Atlantic Treaty|Art. 15|!⟧.",
        "The speech cited ⟦Article 71 of the Statute of the International Court of Justice|ICJ Statute|Art. 71|!⟧.",
        "The essay has ⟦Article 55 of the Convention on the Rights of the Child|CRC|Art. 55|!⟧.",
        "Der Aushang nennt ⟦Art. 113 der UN-Charta|Art. 113|!⟧.",
        "استند المندوب إلى ⟦المادة 115 من ميثاق الأمم المتحدة|Art. 115|!⟧.",
        "L’affiche cite l’⟦article 118 de la Charte des Nations Unies|Art. 118|!⟧.",
    ),
)
