"""What translations into German call the suras: a line for each, without articles; some have no such name."""

NAMES = """\
Eröffnende|Eröffnung|Öffnende|Eröffnerin
Kuh
Haus Imran|Sippe Imrans|Familie Imran|Haus Imrans|Sippe Imran|Familie Imrans|Imrans Sippe
Frauen|Weiber
Tisch|gedeckte Tisch|Tafel|Speisetisch
Vieh|Herden|Herdentiere
Höhen|Anhöhen|Zwischenmauer|Bergkamm
Beute|Kriegsbeute
Reue|Buße|Umkehr|Lossprechung|Aufkündigung
Jonas|Jona

Joseph|Josef
Donner
Abraham
Steinige Land|Felsengebirge|Steinland
Biene|Bienen
Nachtreise|nächtliche Reise|Nachtfahrt|Kinder Israel|Kinder Israels|Kinder Israil
Höhle
Maria

Propheten
Pilgerfahrt|Wallfahrt
Gläubigen
Licht
Unterscheidung|Rettung|Maßstab|Kriterium|Entscheidung
Dichter
Ameise|Ameisen
Geschichte|Geschichten|Erzählung
Spinne
Römer|Byzantiner|Griechen|Oströmer
Lokman|Lukman
Niederwerfung|Anbetung|Anbetende Verneigung
Verbündeten|Gruppen|Parteien|Verbündete
Saba
Schöpfer|Erschaffer|Engel

Reihen|Sich-Reihenden|sich Reihenden|sich in Reihen Aufstellenden|in Reihen Stehenden|Reihenden|in Reihen Angetretenen

Scharen|Gruppen|Haufen|Scharenweise
Vergebende|Verzeihende|Vergeber|Gläubige
Ausführlich Dargelegt|auseinandergesetzt|klar dargelegt|erklärte
Beratung
Prunk|Goldener Prunk|Goldprunk|Goldschmuck|Gold|Schmuck
Rauch
Kniende|auf den Knien Liegende|kniend Sitzende|Hockende|Knieende|Kniefällige|Kniefall
Dünen|Sanddünen
Mohammed|Mohamed|Kampf
Sieg|Erfolg|Eroberung
Gemächer|Gemächern|inneren Zimmer|inneren Gemächer

Zerstreuenden|Windgeschwind Zerstreuenden|Aufwirbelnden|die zerstreuen
Berg
Stern
Mond
Erbarmer|Barmherzige|Allerbarmer|Allerbarmende|Allbarmherzige|Gnädige
Eintreffende|hereinbrechende Ereignis|Ereignis|Unvermeidliche|Unvermeidlichen|Hereinbrechende
Eisen
Streitende|Streit|Disput|Diskussion|Auseinandersetzung|Streiterin|Streitgespräch
Versammlung|Auswanderung|Vertreibung|Austreibung
Geprüfte|Prüfung|Prüfende
Reihe|Schlachtordnung|Reihe und Glied
Freitag|Versammlung am Freitag|Freitagsversammlung
Heuchler
gegenseitige Übervorteilung|Übervorteilung|gegenseitiger Betrug|Betrug|Täuschung|Gegenseitige Übervorteilen
Scheidung|Entlassung|Ehescheidung
Verbot|Untersagung
Herrschaft|Königsherrschaft|Reich|Königreich
Schreibrohr|Feder|Schreibfeder|Schreibstift
Unausweichliche|Wahrhaftig Eintreffende|fällig Werdende|Fällige|Wirklichkeit|Stunde der Wahrheit
Himmelsleitern|Aufstiegswege|Stufen|Himmelsstiegen|Himmelstreppen|Treppen
Noah|Noach
Dschinn|Geister|Dschinnen
Verhüllte|Eingehüllte|sich Einhüllende|Eingewickelte
Bedeckte|sich Zudeckende|Zugedeckte|Verhüllte mit dem Mantel|sich Bedeckende
Auferstehung
Mensch
Entsandten|Gesandten|Ausgesandten|Windsbraut|Windstöße
Ankündigung|Kunde|Verkündigung
Entreißenden|Ausreißenden|Fortreißenden|Ziehenden
Er Runzelte die Stirn|Stirnrunzelnde|Er blickte düster|die Stirn gerunzelt
Einrollen|Zusammenrollen|Umhüllen|Zusammengefaltete
Zerbrechen|Spaltung|Zerreißung|Spaltende|Zerspaltung
das Maß Verkürzenden|Betrüger|Betrügenden|Maß Kürzenden
Spalten|Zerbersten|Zerreißen|Bersten|sich Spalten
Türme|Burgen|Sternbilder|Sternzeichen|Turmhohen
Pochende|Klopfende|Nachtstern|Morgenstern|nächtlicher Besucher|nachts Klopfende
Höchste|Allerhöchste|Erhabene
Verhüllende|bedeckende|Überwältigende|Bedeckende Stunde|alles überwältigende
Morgendämmerung|Morgenröte|Tagesanbruch
Ortschaft|Stadt|Stätte|Ort|Land
Sonne
Nacht
Vormittag|helle Tag|Morgenhelle|lichte Tag|Morgenstunde|Morgen
Ausdehnung|Auftun|Weiten|Weitung|Aufschließung
Feige|Feigen|Feigenbaum
Anhängsel|Blutklumpen|geronnene Blut|sich Anklammernde|Embryo|Anhaftende
Bestimmung|Macht|Nacht der Bestimmung|Allmacht|Schicksal|herrliche Nacht
klare Beweis|deutliche Beweis|deutliche Zeichen|Beweis|klare Zeichen|deutlichen Zeichen
Erdbeben|Beben
Rennenden|Rennpferde|laufenden|Laufenden Rosse|Schnelleilenden|schnellen Renner
Pochen|Klopfende Stunde|Verhängnis|Katastrophe|Hereinbrechen|klopfende Schicksal
Vermehrung|Streben nach Mehr|Vermehrung des Besitzes|Wettstreit um Mehr|Streben nach Vermehrung|Sucht nach Mehr
Nachmittag|Zeitalter|Zeit|flüchtige Zeit|Spätnachmittag
Stichler|Verleumder|Lästerer|üble Nachredner|Spötter
Elefant
Kuraisch|Koreischiten|Quraisch
Hilfeleistung|Hilfe im Kleinen|Beistand|Kleine Hilfe|Zuflucht|Almosen
Überfluss|Überfluß|Fülle
Ungläubigen|Leugner
Hilfe
Palmfasern|Palmfaser|Flamme|Lohe
Aufrichtigkeit|aufrichtige Ergebenheit|Reinigung|Einheit Gottes|aufrichtige Glaube|reine Glaube|\
Aufrichtigkeit des Glaubens|Bekenntnis der Einheit
Frühlicht|Morgengrauen|Lichtanbruch
Menschen
"""
