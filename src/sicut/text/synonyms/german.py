"""German."""

GERMAN = """
gebühr abgabe entgelt; kosten ausgaben aufwendungen; verspätung verzögerung verzug; aufschub vertagung; opfer
geschädigte; tote todesopfer todesfall; verletzte verwundete; boot schiff; fähre fährschiff; stadtrat gemeinderat;
gemeinde kommune; bürgermeister bürgermeisterin stadtoberhaupt; haushalt budget etat; geld gelder finanzmittel;
reparatur instandsetzung ausbesserung sanierung; schließung sperrung; gebäude bauwerk haus; straße weg; auto wagen
fahrzeug pkw; lastwagen lkw laster; zug bahn eisenbahn; kai pier mole anlegestelle; deich damm; sturm unwetter orkan;
hochwasser überschwemmung flut; brand feuer; erdbeben beben; dürre trockenheit; regen niederschlag; arbeiter
arbeitnehmer beschäftigte mitarbeiter angestellte; streik arbeitsniederlegung ausstand; lohn gehalt verdienst;
entlassung kündigung; einwohner bewohner anwohner; bürger staatsbürger; lehrer lehrkraft lehrerin; schüler schülerin;
arzt ärztin mediziner; krankenhaus klinik spital; krankheit erkrankung; impfung impfstoff; soldat truppen; armee
militär streitkräfte; waffe waffen; häftling gefangene; gefängnis haftanstalt; festnahme verhaftung; anwalt
rechtsanwalt anwältin; richter richterin; vertrag abkommen vereinbarung; wahl abstimmung; regierung kabinett; minister
ministerin; protest demonstration kundgebung; demonstrant demonstranten; flüchtling geflüchtete; spende zuwendung;
zuschuss subvention förderung; darlehen kredit; schulden verbindlichkeiten; einnahmen erlöse erträge; gewinn
überschuss; verlust defizit fehlbetrag; firma unternehmen betrieb; bauer landwirt; wald forst; küste ufer; abfall
müll; verschmutzung verunreinigung; strom elektrizität; gas erdgas; öl erdöl; universität hochschule; bibliothek
bücherei; kirche kapelle; theater schauspielhaus; fest festival; sitzung versammlung treffen; brief schreiben; fehler
irrtum versehen; überfall attacke; mord tötung; diebstahl einbruch raub; unfall unglück zusammenstoß; untersuchung
ermittlung prüfung; beweis nachweis; zeuge zeugin; frist termin; fahrkarte ticket fahrschein; fahrgast passagier
reisende; tourist besucher; wohnung unterkunft; rente pension; anstieg erhöhung zunahme steigerung; rückgang senkung
abnahme; verbot untersagung; genehmigung erlaubnis zulassung; zusage versprechen; waffenruhe waffenstillstand; krieg
konflikt; hunger hungersnot; nahrung lebensmittel; abwasser kanalisation
"""
