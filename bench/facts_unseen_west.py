"""Facts in English, German, French and Spanish reports that nobody tunes on."""

from facts_own_case import Table

ENGLISH = Table(
    "en",
    {
        "minutes": """
# Minutes of the Pellworth lighthouse trust

Meeting of Wednesday, 11 June 2031

Present: Martha Quillon (chair), Abel Thorne, Cyril Vance, Edith Moor, Nasreen Malik and Oscar Peel. Apologies came from
two trustees.

The keeper reported 21,840 visitors between 1 April 2030 and 31 March 2031, against 20,800 in the year before. Takings
from tickets were 98,280 crowns and from the tea room 41,200 crowns. The lantern was relit on 19 August 1997 after
fourteen years of darkness. The tower is 38 metres high and has 174 steps. Three of the twelve windows leak. The roofer,
Samuel Abernathy of Abernathy & Daughters, asks 15,600 crowns for the repair, half of it in advance. The trust has
eighty members and owes the bank 240,000 crowns at four percent. The next meeting is on 10 September 2031. Volunteers
painted the gallery last Saturday in five hours. The Pellworth Island Development Board (PIDB) offered a grant of 9,000
crowns on condition that dogs are let in.
""",
    },
    r"""
counts | a | minutes | The minutes list ⟦six|=⟧ trustees as present. The room seats far more.
counts | A | minutes | Martha Quillon and ⟦five|=+⟧ others were present. Two trustees sent apologies.
counts | a | minutes | According to the minutes, ⟦eight|C101/C102⟧ trustees were present on 11 June. Nobody kept a tape.
numbers | A | minutes | The tower is 38 metres high and has ⟦147|C102⟧ steps. Three windows leak.
numbers | a | minutes | The keeper's report, say the minutes, gives ⟦21,840|=⟧ visitors and tickets worth ⟦98,280 crowns|=⟧. My own count at the gate came to 19 on a wet Monday.
derived | A | minutes | A ⟦quarter|=+⟧ of the windows leak, and the roofer wants ⟦7,800 crowns|=+⟧ in advance. Visitors rose by ⟦five percent|=+⟧.
numbers | A | minutes | The trust owes the bank ⟦240,000 dollars|C104⟧ at four percent. It has eighty members.
derived | a | minutes | Tickets and tea, the minutes say, brought in ⟦nearly 160,000 crowns|C102/C103/C105⟧ together. The chair was pleased.
derived | A | minutes | The ticket office and the tea room took ⟦139,480 crowns|=+⟧ together. The tower is about ⟦125 feet|=+⟧ high.
arithmetic | a | minutes | A rival museum had 400 visitors in May and 500 in June, up ⟦40 percent|C105⟧. The trust's minutes do not go into that.
dates | a | minutes | The minutes say that the gallery was painted on ⟦7 June 2031|=⟧ and that the trust meets again in ⟦September|=⟧. The lantern has burned since ⟦1997|=⟧, they add.
dates | A | minutes | The next meeting is on ⟦Thursday, 10 September 2031|D103⟧. Volunteers painted the gallery.
dates | a | minutes | As the minutes have it, the lantern was relit on ⟦9 August 1997|D101⟧. It had been dark for fourteen years.
names | A | minutes | The chair, Ms Quillon, thanked Samuel Abernathy. The PIDB offered a grant.
names | a | minutes | The roofer, the minutes say, is ⟦Samuel Abernethy|N101⟧. He asks 15,600 crowns.
absence | a | minutes | The minutes make no mention of the ⟦foghorn|=⟧. They were written by hand.
absence | a | minutes | The minutes are ⟦silent on any grants|A101⟧. ⟦Not a word is said about dogs|A101⟧ either.
attribution | a | minutes | It rained on ⟦30|0⟧ of the last ⟦40|0⟧ days here, and Winifred Stott has sold ⟦12|0⟧ umbrellas. The minutes speak of 174 steps.
""",
)

GERMAN = Table(
    "de",
    {
        "protokoll": """
# Protokoll der Jahresversammlung des Chors Nordlicht

Versammlung vom Mittwoch, dem 11. Juni 2031

Der Chor hat 64 Mitglieder, davon 16 Männer. Anwesend waren 48. Die Leiterin Friederike Achterberg berichtete von
22 Auftritten vor 5.460 Zuhörern; im Jahr davor waren es 5.200 gewesen. Der Mitgliedsbeitrag steigt am 1. Oktober 2031 von
60 auf 72 Euro. In der Kasse sind 18.340 Euro, auf dem Sparbuch weitere 6.160 Euro. Die Reise nach Lunden dauert vom
4. bis zum 18. August 2031. Gegründet wurde der Chor am 19. Februar 1949. In den Vorstand gewählt wurden Ingo Paulsen,
Renate Schwarzkopf, Mehmet Yildirim und Sören Thomsen. Das Klavier wiegt 260 Kilogramm und ist 1,5 Meter breit. Am
vergangenen Sonntag sang der Chor drei Stunden lang im Altenheim. Der Bund der Küstenchöre (BdK) lädt für den
10. September 2031 ein. Die Noten kosteten 1.250 Euro.
""",
    },
    r"""
counts | a | protokoll | Laut Protokoll wurden ⟦vier|=⟧ Personen in den Vorstand gewählt. Der Saal war kalt.
counts | A | protokoll | Ingo Paulsen und ⟦drei|=+⟧ weitere wurden in den Vorstand gewählt. Anwesend waren 48 Mitglieder.
counts | a | protokoll | Nach dem Protokoll wurden ⟦fünf|C101/C102⟧ Personen in den Vorstand gewählt. Es gab Kuchen.
numbers | A | protokoll | Der Chor hat ⟦46|C102⟧ Mitglieder, davon 16 Männer. Das Klavier wiegt 260 Kilogramm.
numbers | a | protokoll | Im Protokoll steht, der Chor sei ⟦22|=⟧ Mal vor ⟦5460|=⟧ Zuhörern aufgetreten. Ich selbst war 3 Mal dabei.
derived | A | protokoll | ⟦Ein Viertel|=+⟧ der Mitglieder sind Männer. Die Zahl der Zuhörer stieg um ⟦5 Prozent|=+⟧.
numbers | A | protokoll | Das Klavier wiegt ⟦260 Gramm|C104⟧ und ist 1,5 Meter breit. Die Noten kosteten 1.250 Euro.
derived | a | protokoll | Der Beitrag steigt nach dem Protokoll um ⟦ein Drittel|C102/C103/C105⟧. Das gefiel nicht allen.
derived | A | protokoll | In der Kasse und auf dem Sparbuch sind zusammen ⟦24.500 Euro|=+⟧. Der Beitrag steigt um ⟦zwölf Euro|=+⟧, also um ⟦ein Fünftel|=+⟧.
arithmetic | a | protokoll | Ein anderer Chor hatte im Mai 400 und im Juni 500 Zuhörer, ein Plus von ⟦40 Prozent|C105⟧. Im Protokoll steht davon nichts.
dates | a | protokoll | Nach dem Protokoll sang der Chor am ⟦8. Juni 2031|=⟧ im Altenheim. Gegründet wurde er ⟦1949|=⟧, die Reise ist im ⟦August|=⟧, heißt es dort.
dates | A | protokoll | Der Bund der Küstenchöre lädt für ⟦Freitag, den 10. September 2031|D103⟧, ein. Die Reise geht nach Lunden.
dates | a | protokoll | Im Protokoll heißt es, der Chor sei am ⟦9. Februar 1949|D101⟧ gegründet worden. Damals sang er im Bahnhof.
names | A | protokoll | Frau Achterberg leitet den Chor. Der BdK lädt für den 10. September ein.
names | a | protokoll | In den Vorstand gewählt wurde laut Protokoll auch ⟦Mehmet Yildirin|N101⟧. Er ist Tenor.
absence | a | protokoll | Das Protokoll erwähnt keine ⟦Orgel|=⟧. Es hat zwei Seiten.
absence | a | protokoll | Das Protokoll ⟦schweigt über die Mitgliedsbeiträge|A101⟧. ⟦Von einer Kasse ist keine Rede|A101⟧.
attribution | a | protokoll | An ⟦30|0⟧ der letzten ⟦40|0⟧ Tage hat es geregnet, Waltraud Stöver verkaufte ⟦12|0⟧ Schirme. Das Protokoll nennt 64 Mitglieder.
""",
)

FRENCH = Table(
    "fr",
    {
        "proces-verbal": """
# Procès-verbal de l’assemblée des amis du moulin de Corvigny

Séance du mercredi 11 juin 2031

L’association compte 120 adhérents, dont 30 jeunes ; 75 étaient présents. Le président Anselme Ducrocq a fait état de
9 450 visiteurs en 2030, contre 9 000 en 2029. La cotisation passera de 20 à 25 euros le 1er janvier 2032. La caisse
contient 7 320 euros et le livret 12 680 euros. Le moulin a moulu 4,5 tonnes de farine. La roue a un diamètre de 6 mètres
et pèse 3 200 kilogrammes. Elle a été remise en marche le 19 août 1993. Ont été élus au bureau Nadia Belkacem, Yves
Kerguelin, Paulette Orsini, Marc Tavernier et Zoé Wattiez. Les bénévoles ont curé le canal dimanche dernier pendant quatre
heures. La Fédération des moulins de l’Ouest (FMO) offre 3 000 euros. La fête aura lieu du 12 au 26 juillet 2031. Prochaine
séance : le 10 septembre 2031.
""",
    },
    r"""
counts | a | proces-verbal | Selon le procès-verbal, ⟦cinq|=⟧ personnes ont été élues au bureau. La salle était froide.
counts | A | proces-verbal | Nadia Belkacem et ⟦quatre|=+⟧ autres ont été élus au bureau. Soixante-quinze adhérents étaient présents.
counts | a | proces-verbal | D’après le procès-verbal, ⟦sept|C101/C102⟧ personnes ont été élues au bureau. Il y avait du gâteau.
numbers | A | proces-verbal | L’association compte ⟦102|C102⟧ adhérents. La roue a un diamètre de 6 mètres.
numbers | a | proces-verbal | Le procès-verbal indique que ⟦75|=⟧ adhérents étaient présents et que la caisse contient ⟦7 320 euros|=⟧. J’y suis allé 3 fois cette année.
derived | A | proces-verbal | ⟦Un quart|=+⟧ des adhérents sont des jeunes. Le nombre de visiteurs a augmenté de ⟦5 %|=+⟧.
numbers | A | proces-verbal | La roue pèse ⟦3 200 tonnes|C104⟧. Le moulin a moulu 4,5 tonnes de farine.
derived | a | proces-verbal | La cotisation augmentera, selon le procès-verbal, ⟦de moitié|C102/C103/C105⟧. Cela n’a pas plu à tous.
derived | A | proces-verbal | La caisse et le livret contiennent ensemble ⟦20 000 euros|=+⟧. Le moulin a moulu ⟦4 500 kilogrammes|=+⟧ de farine.
arithmetic | a | proces-verbal | Un autre moulin a eu 400 visiteurs en mai et 500 en juin, soit une hausse de ⟦40 %|C105⟧. Le procès-verbal n’en parle pas.
dates | a | proces-verbal | Le procès-verbal dit que le canal a été curé le ⟦8 juin 2031|=⟧. La roue tourne depuis ⟦1993|=⟧, y lit-on, et la fête sera en ⟦juillet|=⟧.
dates | A | proces-verbal | La prochaine séance aura lieu le ⟦vendredi 10 septembre 2031|D103⟧. La fête durera deux semaines.
dates | a | proces-verbal | D’après le procès-verbal, la roue a été remise en marche le ⟦9 août 1993|D101⟧. Elle pèse 3 200 kilogrammes.
names | A | proces-verbal | M. Ducrocq est le président. La FMO offre 3 000 euros.
names | a | proces-verbal | Selon le procès-verbal, ⟦Yves Kergelin|N101⟧ a été élu au bureau. Il est menuisier.
absence | a | proces-verbal | Le procès-verbal ne fait aucune mention d’un ⟦ascenseur|=⟧. Il a deux pages.
absence | a | proces-verbal | Le procès-verbal ⟦passe sous silence les cotisations|A101⟧. Il ⟦n’évoque pas la fête|A101⟧ non plus.
attribution | a | proces-verbal | Il a plu ⟦30|0⟧ des ⟦40|0⟧ derniers jours, et Odette Stavel a vendu ⟦12|0⟧ parapluies. Le procès-verbal parle de 120 adhérents.
""",
)

SPANISH = Table(
    "es",
    {
        "acta": """
# Acta de la asamblea de regantes de Fuentelagua

Sesión del miércoles 11 de junio de 2031

La comunidad tiene 160 regantes, de ellos 40 nuevos; asistieron 96. El presidente Benigno Arrizabal dio cuenta de 6.300
horas de riego en 2030, frente a 6.000 en 2029. La cuota subirá de 50 a 60 euros el 1 de enero de 2032. En caja hay 8.750
euros y en el banco 21.250 euros. La acequia mide 7,5 kilómetros y tiene 24 compuertas, de las que 6 están rotas. Se abrió
el 19 de agosto de 1938. Para la junta fueron elegidos Amparo Llorente, Casimiro Bayona, Jacinta Solchaga y Marcos
Ulibarri. El domingo pasado los vecinos limpiaron la acequia en cinco horas. La Federación Comarcal de Riegos (FCR) presta
una bomba de 85 kilogramos. El corte de agua durará del 7 al 21 de julio de 2031. Próxima sesión: 10 de septiembre de
2031.
""",
    },
    r"""
counts | a | acta | Según el acta, fueron elegidas ⟦cuatro|=⟧ personas para la junta. La sala estaba fría.
counts | A | acta | Amparo Llorente y ⟦otros tres|=+⟧ fueron elegidos para la junta. Asistieron noventa y seis regantes.
counts | a | acta | Según el acta, fueron elegidas ⟦seis|C101/C102⟧ personas para la junta. Hubo rosquillas.
numbers | A | acta | La comunidad tiene ⟦610|C102⟧ regantes. La bomba pesa 85 kilogramos.
numbers | a | acta | El acta dice que asistieron ⟦96|=⟧ regantes y que en caja hay ⟦8.750 euros|=⟧. Yo he ido 3 veces este año.
derived | A | acta | ⟦Una cuarta parte|=+⟧ de las compuertas está rota. Las horas de riego aumentaron un ⟦5 %|=+⟧.
numbers | A | acta | La acequia mide ⟦7,5 metros|C104⟧ y tiene 24 compuertas. Se abrió en 1938.
derived | a | acta | La cuota subirá, según el acta, ⟦un tercio|C102/C103/C105⟧. No gustó a todos.
derived | A | acta | En caja y en el banco hay en total ⟦30.000 euros|=+⟧. La acequia mide ⟦7.500 metros|=+⟧.
arithmetic | a | acta | Otra comunidad regó 400 horas en mayo y 500 en junio, un ⟦40 %|C105⟧ más. El acta no entra en eso.
dates | a | acta | El acta dice que la acequia se limpió el ⟦8 de junio de 2031|=⟧. Se abrió en ⟦1938|=⟧, se lee en ella, y el corte será en ⟦julio|=⟧.
dates | A | acta | La próxima sesión será el ⟦viernes 10 de septiembre de 2031|D103⟧. El corte de agua durará dos semanas.
dates | a | acta | Según el acta, la acequia se abrió el ⟦9 de agosto de 1938|D101⟧. Mide 7,5 kilómetros.
names | A | acta | El señor Arrizabal es el presidente. La FCR presta una bomba.
names | a | acta | Según el acta, ⟦Casimiro Vayona|N101⟧ fue elegido para la junta. Es carpintero.
absence | a | acta | El acta no hace mención de ningún ⟦embalse|=⟧. Tiene dos páginas.
absence | a | acta | El acta ⟦calla sobre las cuotas|A101⟧. Tampoco ⟦menciona las bombas|A101⟧.
attribution | a | acta | Llovió ⟦30|0⟧ de los últimos ⟦40|0⟧ días, y Ofelia Estévez vendió ⟦12|0⟧ paraguas. El acta habla de 160 regantes.
""",
)
TABLES = (ENGLISH, GERMAN, FRENCH, SPANISH)
