"""Facts in French reports."""

from facts_own_case import Table

LETTRE = """
# Lettre du conseil municipal de Grisport à la société du bac

Grisport, le vendredi 14 mars 2031

Mesdames, Messieurs,

Le conseil s’est réuni le lundi 10 mars 2031 au sujet du vieux phare. Sur ses 33 membres, 26 étaient présents. La
restauration du phare coûtera 2,8 millions d’euros, dont 700 000 euros à la charge du département. Les travaux commencent
le 8 avril 2031 et doivent durer jusqu’au 30 septembre 2031. Le phare mesure 54 mètres de haut et date de 1872. Dix-huit
chalutiers et 42 voiliers devront passer dans le bassin nord. La redevance d’amarrage reste fixée à 36,50 euros par mois.

En 2030, le phare a reçu 46 200 visiteurs, contre 42 000 en 2029. L’expertise est due à l’ingénieure Mathilde Kervoran,
du cabinet Atlanor. Elle a trouvé des fissures dans 36 des 144 marches. Mardi dernier, des plongeurs ont examiné les
fondations pendant sept heures. Nous prions le Syndicat des ouvriers du port (SOP) de désigner deux délégués. L’adjoint
au maire Loïc Tardivel conduira les discussions. Une visite est prévue le 3 juin 2031. Quelque 1 700 foyers entendront
le bruit ; les médecins de la clinique sont prévenus.

Solène Ardouin, maire
"""

APPEL = """
# Lettre ouverte sur le conservatoire de Vallombre

2 mai 2031

Nous demandons à la région de garder ouvert le conservatoire de Vallombre. En 2030, il comptait 640 élèves, dont
410 enfants, et 32 professeurs. En janvier 2030, il est resté fermé 19 jours. La salle a 280 places. La subvention
s’élève à 600 000 euros par an. Le 7 avril 2031, la région a annoncé qu’elle la réduirait de moitié. Le conservatoire a
été inauguré le 12 octobre 1958. Son directeur, Gaspard Lemoigne, y travaille depuis 23 ans. La ville voisine qui a une
école de musique est à 47 kilomètres.

Ont signé :

- Chorale de Vallombre
- Amis de l’orgue
- Harmonie municipale
- Cercle des parents d’élèves
- Société des luthiers
- Chambre de commerce de Vallombre
- Union des bateliers
- Club de lecture
- Foyer rural de Montclair
- Atelier de théâtre
"""

BIBLIOTHEQUE = """
# Communiqué de la bibliothèque de Sauvelac

Sauvelac, le 20 novembre 2031

La bibliothèque a cinq annexes et 29 employés. En 2030, elle a prêté 115 500 documents à 7 860 lecteurs ; en 2029, elle
en avait prêté 110 000. Elle ouvre 43 heures par semaine. Sa directrice, Élodie Brunet-Vial, est arrivée le
1er septembre 2027. La salle de lecture sera fermée du 5 janvier au 16 février 2032. La carte annuelle coûte 14 euros,
4 euros pour les élèves. Un quart des lecteurs ont moins de 20 ans.

| Dépenses en euros | 2029 | 2030 |
|---|---|---|
| Livres | 50 000 | 56 000 |
| Personnel | 700 000 | 721 000 |
| Bâtiment | 80 000 | 60 000 |
| Total | 830 000 | 837 000 |

Le conseil des lecteurs a six membres : Aline Borel, Bruno Castan, Chloé Duval, Denis Étienne, Fanny Garel et Hugo Isnard.
Il s’est réuni le samedi 21 juin 2031 et a demandé des horaires plus longs.
"""

INVITES = """
# Programme de la fête des cordiers à Tarval

6 juin 2031

La journée commence à neuf heures par un exposé de Mohammed al-Qasimi, qui noue des filets depuis 33 ans. Alexeï Tchaïkine,
du musée de la corde, montre une corderie de 240 mètres. Youssef Haddad et ses deux fils épissent une aussière. Il y a
18 stands et une tente à thé. L’entrée coûte 3 euros. En 2030, 1 150 visiteurs sont venus. Le soir, la chorale chante.
"""

TABLE = Table(
    "fr",
    {"lettre": LETTRE, "appel": APPEL, "bibliotheque": BIBLIOTHEQUE, "invites": INVITES},
    r"""
counts | A | appel | ⟦Dix|=⟧ associations ont signé la lettre ouverte sur le conservatoire. La Chorale de Vallombre et ⟦neuf|=+⟧ autres demandent à la région de le garder ouvert.
counts | a | bibliotheque | Selon le communiqué de la bibliothèque, le conseil des lecteurs a ⟦six|=⟧ membres. J’en connais deux.
counts | A | appel | La lettre ouverte s’adresse à la région. Elle porte la signature de ⟦douze|C101⟧ associations, dont le Club de lecture.
counts | a | appel | D’après la lettre ouverte, la Chorale de Vallombre et ⟦onze|C101⟧ autres associations veulent sauver le conservatoire. La région se tait.
counts | a | lettre | La lettre du conseil cite ⟦deux|=⟧ sortes de bateaux à déplacer : les chalutiers et les voiliers. On ignore qui les remorquera.
counts | A | bibliotheque | Trois postes figurent au tableau de la bibliothèque : les livres, le personnel et le bâtiment. Le total était de ⟦837 000 euros|=⟧ en 2030.
counts | A | bibliotheque | Les ⟦cinq|C101⟧ membres suivants du conseil des lecteurs ont parlé : Aline Borel, Bruno Castan, Chloé Duval et Hugo Isnard. Ils ont demandé des horaires plus longs.
counts | a | bibliotheque | Comme l’indique la bibliothèque dans son communiqué, son conseil des lecteurs compte ⟦huit|C101/C102⟧ membres. Ils se voient au sous-sol.
numbers | a | lettre | Le conseil écrit dans sa lettre que la restauration du phare coûtera ⟦2,8 millions d’euros|=⟧ et que ⟦18|=⟧ chalutiers devront partir. Le capitaine du port, lui, nous a montré ses 14 maquettes.
numbers | A | bibliotheque | La bibliothèque a prêté ⟦115 500|=⟧ documents à ⟦7 860|=⟧ lecteurs en 2030. Elle a ⟦vingt-neuf|=⟧ employés.
numbers | a | lettre | Le conseil écrit dans sa lettre que la restauration du phare coûtera ⟦8,2 millions d’euros|C102⟧. Le phare date de 1872, ajoute-t-il.
numbers | A | bibliotheque | La bibliothèque a cinq annexes et ⟦92|C102⟧ employés. Elle ouvre 43 heures par semaine.
numbers | a | lettre | Dans sa lettre [@lettre], le conseil estime la restauration du phare à ⟦2,8 milliards d’euros|C104⟧. Le phare mesure 54 mètres de haut, y lit-on.
numbers | A | lettre | Le phare, qui date de 1872, mesure ⟦54 kilomètres|C104⟧ de haut. Sa restauration coûtera 2,8 millions d’euros.
numbers | A | appel | L’école de musique la plus proche est à ⟦47 km|=⟧. La salle a ⟦deux cent quatre-vingts|=⟧ places.
numbers | a | bibliotheque | La carte annuelle coûte ⟦14 euros|=⟧ selon la bibliothèque, et ⟦quatre euros|=⟧ pour les élèves. Il me semble que c’était 11 autrefois.
numbers | a | bibliotheque | La carte annuelle coûte ⟦14 francs|C104⟧ selon le communiqué de la bibliothèque. Les élèves paient moins.
numbers | A | lettre | Le phare mesure 54 mètres de haut. ⟦Soixante-quinze|C103⟧ lampes seront remplacées.
derived | A | appel | Le conservatoire a ⟦plus de 600|=+⟧ élèves. La région lui verse ⟦50 000 euros|=+⟧ par mois.
derived | a | lettre | Selon la lettre, ⟦un quart|=+⟧ des marches sont fissurées, et ⟦soixante|=+⟧ bateaux devront partir. Elle est arrivée un vendredi.
derived | A | lettre | La ville devra trouver ⟦2,1 millions d’euros|=+⟧ pour le phare. Le département prend ⟦un quart|=+⟧ du coût à sa charge.
derived | A | bibliotheque | Les prêts ont augmenté de ⟦5 %|=+⟧ en 2030. La bibliothèque a dépensé ⟦25 %|=+⟧ de moins pour le bâtiment.
derived | A | bibliotheque | La bibliothèque a prêté ⟦plus de 120 000|C102⟧ documents en 2030. Elle a cinq annexes.
derived | a | lettre | D’après la lettre du conseil, ⟦la moitié|C102/C103⟧ des marches sont fissurées. Les plongeurs ont travaillé pendant sept heures.
derived | a | bibliotheque | La salle de lecture sera fermée ⟦six semaines|=+⟧, indique le communiqué de la bibliothèque. Les annexes restent ouvertes.
derived | A | appel | ⟦230|=+⟧ élèves ne sont pas des enfants. Il y a un professeur pour vingt élèves.
arithmetic | a | lettre | J’ai compté 50 personnes dans la salle : 30 ont voté pour, 15 contre et 5 se sont abstenues. La lettre du conseil dit que 26 membres étaient présents.
arithmetic | A | bibliotheque | Les dépenses de livres sont passées de 50 000 à 56 000 euros, soit une hausse de ⟦12 %|=+⟧. Le bâtiment a coûté 20 000 euros de moins qu’en 2029.
arithmetic | a | lettre | Ce fut serré : sur ⟦50|C105~⟧ personnes dans la salle, ⟦30|C105~⟧ ont voté pour, ⟦15|C105~⟧ contre et ⟦8|C105~⟧ se sont abstenues. La lettre du conseil est arrivée trop tard.
arithmetic | A | bibliotheque | Les dépenses de livres sont passées de 50 000 à 56 000 euros, soit une hausse de ⟦18 %|C102/C105⟧. Le personnel a coûté 721 000 euros.
arithmetic | a | appel | Le fondateur est né en 1950 et mort en 2020 à l’âge de 70 ans. La lettre ouverte parle de 640 élèves.
arithmetic | a | appel | La foire a duré sept semaines, du 14 mars au 2 mai 2031. La lettre ouverte parle d’un directeur.
arithmetic | a | appel | La foire a duré ⟦dix semaines|C105⟧, du 14 mars au 2 mai 2031. La lettre ouverte parle d’un directeur.
arithmetic | a | bibliotheque | La boulangère est née en 1961 et a eu ⟦80 ans|C105⟧ en 2031. Le communiqué de la bibliothèque cite 29 employés.
dates | a | lettre | Le conseil s’est réuni le ⟦10 mars|=⟧, dit sa lettre, et les travaux commencent le ⟦8/04/2031|=⟧ ; une visite suivra en ⟦juin|=⟧.
dates | A | appel | Le conservatoire a été inauguré le ⟦12 octobre 1958|=⟧. En ⟦avril 2031|=⟧, la région a annoncé qu’elle réduirait la subvention de moitié.
dates | a | lettre | Les travaux du phare commencent le ⟦18 avril 2031|D101⟧, selon la lettre du conseil. Ils doivent durer jusqu’au 30 septembre.
dates | A | appel | Le conservatoire a été inauguré le 12 octobre ⟦1985|D101⟧. Il a 640 élèves.
dates | a | lettre | Selon la lettre, des plongeurs ont examiné les fondations le ⟦11 mars 2031|=⟧ ; la visite est prévue le ⟦mardi 3 juin|=⟧.
dates | a | bibliotheque | Le conseil des lecteurs s’est réuni le ⟦21 juin 2031|=⟧, un samedi, dit le communiqué ; la directrice est arrivée en ⟦2027|=⟧.
dates | a | lettre | Selon la lettre, des plongeurs ont examiné les fondations le ⟦12 mars 2031|D101⟧. Il leur a fallu sept heures.
dates | a | appel | La réunion a eu lieu le ⟦jeudi 2 mai 2031|D103⟧. La lettre ouverte est partie le même jour.
dates | A | bibliotheque | Le conseil des lecteurs s’est réuni le ⟦31 juin 2031|D104⟧ et a demandé des horaires plus longs.
dates | a | lettre | La lettre du conseil précise que Mathilde Kervoran a commencé l’expertise le ⟦19 janvier 2029|D101/D102⟧. Elle a trouvé des fissures dans 36 marches.
names | a | lettre | L’expertise est due à ⟦Mathilde Kervoran|=⟧, du cabinet Atlanor, selon la lettre. M. Tardivel conduira les discussions. Les photos sont de notre collègue Agathe Quesnel.
names | A | bibliotheque | La directrice est Élodie Brunet-Vial. Mme Duval et M. Castan sont membres du conseil des lecteurs.
names | a | lettre | L’expertise est due à ⟦Mathilde Kerworan|N101⟧, du cabinet Atlanor, selon la lettre du conseil. Elle a trouvé des fissures dans 36 marches.
names | A | appel | Le directeur, ⟦Gaspar Lemoine|N101⟧, y travaille depuis 23 ans. La salle a 280 places.
names | a | lettre | Selon la lettre, le SOP doit désigner deux délégués. Le Syndicat des ouvriers du port n’a pas voulu nous répondre.
names | A | lettre | Solène Ardouin, la maire, a signé la lettre. Mme Kervoran a trouvé des fissures dans 36 marches.
names | a | bibliotheque | Le communiqué de la bibliothèque dit que ⟦Rodolphe Hallier|N102⟧ fermera la salle de lecture en janvier. Elle rouvrira en février.
names | a | lettre | Deux voisins se disputent. Agnès Kowaltchek veut un nouveau phare, Léo Dumontel n’en veut pas ; Agnès ⟦Kovaltchek|N103⟧ a écrit au journal. « Il restera », dit Agnès Kowaltchek. La lettre du conseil rappelle que le phare date de 1872.
absence | a | lettre | La lettre du conseil ne mentionne pas le ⟦pont|=⟧. Il n’y est question que du phare.
absence | A | bibliotheque | Le communiqué ne dit rien d’un ⟦café|=⟧. La bibliothèque a cinq annexes.
absence | a | lettre | La lettre du conseil ⟦ne mentionne pas les redevances|A101⟧. Il n’y est question que du phare.
absence | a | lettre | ⟦Pas un mot sur un médecin|A101⟧ dans la lettre du conseil. C’est la maire qui l’a signée.
absence | a | appel* | La lettre ouverte ne mentionne pas la ⟦piscine|?partial-source⟧. Elle date de mai.
absence | a | appel | Nulle part la lettre ouverte ne parle du ⟦gymnase|=⟧. Elle parle de 640 élèves.
absence | a | appel | Les signataires de la lettre ouverte ⟦ne disent rien des subventions|A101⟧. Ils parlent des élèves.
absence | A | appel | La lettre ouverte ⟦ne nomme pas le directeur|A101⟧. Dix associations l’ont signée.
attribution | a | lettre | Le café du port a ⟦17|0⟧ tables ; il a ouvert le ⟦4 juillet 2019|0⟧. La lettre du conseil rappelle que le phare date de 1872.
attribution | a | bibliotheque | *Sauvelac, ⟦25 novembre|0⟧* – Quelque ⟦300|0⟧ personnes attendaient sous la pluie, et Olga Trenet vendait du thé. Selon le communiqué, la bibliothèque a 29 employés.
attribution | a | lettre | Le café du port a ⟦17|0⟧ tables. Selon la lettre du conseil, le phare mesure ⟦45 mètres|C102⟧ de haut.
attribution | a | bibliotheque | Quelque ⟦300|0⟧ personnes attendaient sous la pluie. D’après son communiqué, la bibliothèque a ⟦quarante|C102⟧ employés.
names | a | invites | Selon le programme, ⟦Mohamed al-Kassimi|i⟧ fait un exposé. Personne ne m’a rien demandé.
names | A | invites | ⟦Alexei Chaikin|i⟧, du musée de la corde, montre une corderie de 240 mètres. ⟦Yusuf Haddad|i⟧ épisse une aussière.
counts | a | invites | Le programme annonce ⟦trois|C102⟧ fils de Youssef Haddad et une tente à thé. Dommage qu’il pleuve.
numbers | A | invites | L’entrée coûte ⟦3 euros|=⟧. En 2030, ⟦11 500|C102/C104⟧ visiteurs sont venus.
numbers | a | lettre,bibliotheque | Selon le communiqué de la bibliothèque, la carte annuelle coûte ⟦14 euros|=⟧. La lettre du conseil fixe la redevance d’amarrage à ⟦36,50 euros|=⟧ par mois.
numbers | a | lettre,appel | Le phare mesure ⟦54 mètres|=⟧ de haut.[^1] Le café d’à côté a ⟦17|0⟧ tables.\n\n[^1]: Voir [@lettre].
numbers | a | lettre,bibliotheque | La bibliothèque indique dans son communiqué qu’elle a ⟦33|C102⟧ employés. La lettre du conseil dit que 26 membres étaient présents.
counts | a | lettre | ⟦Cinq|C101⟧ villages participeront à la régate :\n\n- Hautval\n- Basval\n- Pierremont\n- Pelles\n\nLa lettre du conseil ne mentionne pas la régate.
arithmetic | a | lettre | Nos propres frais sont modestes :\n\n| Poste | Euros |\n|---|---|\n| Peinture | 120 |\n| Cordes | 80 |\n| Total | 200 |\n\nLa lettre du conseil dit que le phare mesure 54 mètres de haut.
counts | a | bibliotheque | Quatre villages participeront à la régate :\n\n1. Hautval\n2. Basval\n3. Pierremont\n4. Pelles\n\nD’après son communiqué, la bibliothèque a cinq annexes.
arithmetic | a | lettre | Nos propres frais sont modestes :\n\n| Poste | Euros |\n|---|---|\n| Peinture | 120 |\n| Cordes | 80 |\n| Total | ⟦230|C105⟧ |\n\nLa lettre du conseil dit que le phare mesure 54 mètres de haut.
dates | a | bibliotheque | Le communiqué de la bibliothèque dit que la salle de lecture sera fermée du 5 janvier au ⟦26 février 2032|D101⟧. Les annexes restent ouvertes.
""",
)
