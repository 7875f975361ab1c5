r"""Classics, mixed texts, and look-alikes that nobody tunes on: one text a line, ``\\n`` for its line breaks."""

TABLE = (
    (
        "classics",
        "Iliad",
        r"""
The shield of Achilles (⟦Il. 18.478-608|18.478-608⟧) is a whole world.
Compare ⟦Od. 9.105-115|Odyssey|9.105-115⟧ on the land without ploughs.
⟦Homer, Iliad 6.146|6.146⟧ compares men with leaves.
Roman rule is a task: ⟦Aen. 6.851-853|Aeneid|6.851-853⟧.
Timeo Danaos (⟦Verg. Aen. 2.49|Aeneid|2.49⟧).
The ring of Gyges (⟦Plato, Republic 359d–360b|Republic|359d-360b⟧) is told by Glaucon.
⟦Pl. Ap. 38a|Apology|38a⟧: the unexamined life.
All men by nature desire to know (⟦Arist. Metaph. 980a|Metaphysics|980a⟧).
Friendship is treated in ⟦Nicomachean Ethics 1155a3|Nicomachean Ethics|1155a3⟧.
The plague of Athens: ⟦Thuc. 2.47-54|Thucydides, History|2.47-54⟧.
Pericles' speech (⟦Thucydides 2.35-46|Thucydides, History|2.35-46⟧) was carved on the quay.
Solon and Croesus (⟦Hdt. 1.30-33|Herodotus|1.30-33⟧) never met.
Gaul is divided (⟦Caes. BGall. 1.1|Gallic War|1.1⟧).
⟦Tac. Ann. 1.1|Annals (Tacitus)|1.1⟧ promises neither anger nor zeal.
⟦Hor. Carm. 3.30.1|Odes|3.30.1⟧ is on the foundation stone.
Daedalus falls silent (⟦Ov. Met. 8.183-235|Metamorphoses (Ovid)|8.183-235⟧).
Suave mari magno (⟦Lucr. 2.1-4|De rerum natura|2.1-4⟧) is the harbour's motto.
Abandon hope (⟦Dante, Inferno 3.9|Inferno|3.9⟧), the customs men joked.
⟦Marcus Aurelius, Meditations 5.20|Meditations|5.20⟧ turns the obstacle into the way.
Vergil (⟦Aeneis 1,462|Aeneid|1.462⟧) spricht von den Tränen der Dinge.
⟦‹Platon, ›Politeia 473c|Republic|473c⟧: die Philosophenkönige.
To be or not to be (⟦Hamlet 3.1.56|Hamlet|3.1.56⟧).
""",
    ),
    (
        "classics, no such place",
        "Iliad",
        r"""
He cites ⟦Il. 25.10|25.10|!⟧ for it.
See ⟦Aen. 13.4|Aeneid|13.4|!⟧.
(⟦Od. 26.1|Odyssey|26.1|!⟧)
As in ⟦Thuc. 9.4|Thucydides|9.4|!⟧.
""",
    ),
    (
        "mixed",
        "Bible",
        r"""
Dear Anna, you asked where it says that: ⟦Matt 18:20|Matt 18:20⟧. The Koran has it too (⟦Koran 58:7|Qur'an|58:7⟧), as far as I remember.
The sermon went from ⟦Exodus 14|Exod 14⟧ to ⟦‹Virgil's ›Aeneid 1.198|Aeneid|1.198⟧ and back.
Both scriptures forbid it: ⟦Lev 19:35-36|Lev 19:35-36⟧ and ⟦Al-Mutaffifin 83:1-3|Qur'an|83:1-3⟧.
Asylum is a duty of faith (⟦Lev 19:34|Lev 19:34⟧) and of law (⟦Article 14(1) UDHR|UDHR|Art 14(1)⟧; ⟦Art. 16a Abs. 1 GG|GG|Art 16a 1⟧).
1. ⟦Job 28:28|Job 28:28⟧\n2. ⟦Ps 90:12|Ps 90:12⟧\n3. ⟦Sure 31,12|Qur'an|31:12⟧
He opened at 10:15 with ⟦Num 6:24-26|Num 6:24-26⟧, and at 11:45 it was over.
The score was 3:2 and the text was ⟦1 Cor 9:24|1Cor 9:24⟧.
Note 4: ⟦Prov 22:28|Prov 22:28⟧; note 5: ⟦17 U.S.C. § 106|17 U.S.C.|§ 106⟧; note 6: ⟦RFC 1149|RFC 1149|⟧.
Swords into ploughshares (⟦Isa 2:4|Isa 2:4⟧; ⟦Mic 4:3|Mic 4:3⟧; but ⟦Joel 3:10|Joel 3:10⟧) stands before the UN.
On oaths he read ⟦Matt 5:33-37|Matt 5:33-37⟧; after lunch ⟦5:38-42|Matt 5:38-42⟧.
""",
    ),
    (
        "look-alikes",
        "none",
        r"""
The ferry left at 7:30 and came back at 18:45.
Harbour United won 3:1, having lost 0:2 in the autumn.
Mix cement and sand 1:3 and let it stand.
The map is drawn to a scale of 1:25,000.
Berth 3 and berth 4 were the only rowers left.
Luke, 12, and Ruth, 9, carried the flag.
He paid 4.50 for the rope and 12.80 for the lamp.
Version 2.14.1 of the program fixes the tide table.
The server answers at 192.168.2.1, port 8080.
On 5.3.2031 the council met; on 12.4. it met again.
See p. 23, fig. 4, and table 5.2.
Section 3 describes the pumps, and section 4 the pipes.
Chapter 5 of this report is on noise.
Mark 17:30 in your calendars!
Harbour 1, Town 0 was the result of the quarrel.
The Acts 2 and 3 of the play were cut.
Judges 5 and 6 gave the dancers nine points.
Numbers 12 to 20 are in the lower harbour; number 7 burned down.
Sailors 4, Rangers 2 after extra time.
Job 4 on the list is to paint the mole; job 5, the lamp.
Ruth 1st class, Amos 2nd class, Esther steerage.
Romans 300, Greeks 120: so the museum counted its coins.
The article 12 people signed was never printed.
Amendment 3 to the contract moves the date by a week.
Paragraph 4 of the lease was struck out.
Resolution 1920 x 1080 is enough for the camera on the pier.
Our new year's resolution 5 was to learn knots.
The committee passed resolution 7 by nine votes to two.
The model ran 410 U.S. tons of gravel in 113 trips.
Rev. 3 of the drawing shows the new crane.
Rev. Smith, 44, came down to the pier.
Isa 4 years old, Dan 6: the twins' cousins.
He lives at 24 Genesis Road, flat 3:2.
Hosea 14 knots, wind south-west.
The Sam 2 engine needs oil every 50 hours.
Titus 2 and Cato 1 are the names of tugs.
Der Zug fährt um 8:15 Uhr von Gleis 3,4 oder 5.
Die Preise stiegen um 3,5 bis 4,2 Prozent.
Der Verein siegte 4:2 (2:1).
Artikel 12 kostet im Laden 5 Euro.
Absatz 3 des Briefes war unleserlich.
Die Kinder Ruth 4, Jona 7 und Micha 9 kamen mit.
Am Markt 5, 3 ist die Bäckerei.
Das Römerlager hatte 4,12 Hektar.
Le train part à 8 h 15 et arrive à 12:40.
Jean 3 ans, Luc 5 ans et Marc 12 ans jouent au port.
La version 3.2 de la carte est en vente.
El partido terminó 2:1 y empezó a las 20:30.
Juan 3 y Marcos 5 llegaron tarde.
Il treno delle 7:45 parte dal binario 3.
انطلقت السفينة في الساعة 5:30 وعادت في 9:15.
فاز فريق الميناء 3:1 على ضيفه.
اشترى يوسف 12 صندوقا ومحمد 4 صناديق.
הרכבת יוצאת בשעה 8:15 וחוזרת ב-17:40.
Το πλοίο φεύγει στις 7:30 και γυρίζει στις 19:45.
Gemi saat 8:30'da kalkar, 2/3 oranında doludur.
Yusuf 12, Meryem 19 ve İbrahim 14 yaşında.
The Qur'an was printed in 1924 in Cairo, in 604 pages.
The Bible weighed 3.2 kg and cost 45 pounds.
Photo 2:3 crop, print 4:5, screen 16:9.
Blood pressure 120:80, pulse 64; temperature 37.2.
The odds were 7:2 on Odyssey, and 5.10 on Iliad at the tote.
Rule 5 of the swimming pool: no running.
Step 4.2 of the manual says to shut the valve.
Am 5. 3. und am 6. 4. ist die Brücke gesperrt.
ISBN 978-3-16-148410-0, 3rd ed., vol. 2, no. 4 (1998): 12-34.
J. Harb. Eng. 12 (2019) 3:145-160.
Psalm singing began at 6:30 in the harbour chapel.
""",
    ),
)
