"""Facts in German reports."""

from facts_own_case import Table

BRIEF = """
# Brief des Stadtrats von Grauhafen an die Fährgesellschaft

Grauhafen, Freitag, 14. März 2031

Sehr geehrte Damen und Herren,

der Stadtrat hat am Montag, dem 10. März 2031, über die alte Drehbrücke beraten. Von 35 Mitgliedern waren 28 anwesend.
Die Erneuerung der Brücke kostet 3,6 Millionen Euro; das Land übernimmt davon 1,2 Millionen Euro. Die Arbeiten beginnen
am 8. April 2031 und sollen bis zum 30. September 2031 dauern. Die Brücke ist 96 Meter lang und stammt aus dem Jahr
1894. Fünfzehn Kutter und 45 Segelboote müssen in das Westbecken umziehen. Die Liegegebühr bleibt bei 38,50 Euro im
Monat.

Im Jahr 2030 wurde die Brücke 4.380-mal geöffnet, im Jahr 2029 waren es 4.000 Öffnungen. Das Gutachten stammt von der
Ingenieurin Dr. Henrike Vosskamp von der Firma Nordlot. Sie fand Rost an 48 der 192 Träger. Am vergangenen Dienstag
haben Taucher die Pfeiler sechs Stunden lang untersucht. Wir bitten den Verband der Hafenarbeiter (VdH), zwei Vertreter
zu benennen. Der stellvertretende Bürgermeister Ole Tammsen leitet die Gespräche. Eine Besichtigung ist für den 3. Juni
2031 geplant. Rund 2.300 Haushalte werden den Lärm hören; die Ärzte des Krankenhauses sind unterrichtet.

Wiebke Harmsen, Bürgermeisterin
"""

AUFRUF = """
# Offener Brief zum Hallenbad Steinmoor

2. Mai 2031

Wir bitten den Landkreis, das Hallenbad Steinmoor offen zu halten. Im Jahr 2030 kamen 84.600 Besucher, davon 31.200
Kinder. Im Januar 2030 war das Bad 19 Tage lang geschlossen. Das Becken ist 25 Meter lang, das Wasser hat 28 Grad. Der
Zuschuss beträgt 900.000 Euro im Jahr. Am 7. April 2031 teilte der Landkreis mit, er werde den Zuschuss halbieren. Das
Bad wurde am 12. Oktober 1968 eröffnet. Die Schwimmlehrerin Jutta Perlmann arbeitet dort seit 26 Jahren. Der nächste
Ort mit einem Bad ist 34 Kilometer entfernt.

Unterzeichnet haben:

- Schwimmverein Steinmoor
- Elternkreis Nordheide
- Freiwillige Feuerwehr Steinmoor
- Kirchenchor St. Anna
- Seniorenbund Nordheide
- Handwerkskammer Heidetal
- Landfrauen Steinmoor
- Sportjugend Heidetal
- Grundschule am Moor
"""

BIBLIOTHEK = """
# Mitteilung der Stadtbücherei Ahrenfurt

Ahrenfurt, 20. November 2031

Die Bücherei hat vier Zweigstellen und 27 Beschäftigte. Im Jahr 2030 wurden 132.500 Medien an 8.740 Leser verliehen, im
Jahr 2029 waren es 125.000 Medien. Geöffnet ist an 44 Stunden in der Woche. Der Leiter, Konrad Albers-Noll, kam am
1. September 2027. Der Lesesaal bleibt vom 5. Januar bis zum 16. Februar 2032 geschlossen. Die Jahreskarte kostet
16 Euro, für Schüler 5 Euro. Ein Drittel der Leser ist jünger als 20 Jahre.

| Ausgaben in Euro | 2029 | 2030 |
|---|---|---|
| Bücher | 40.000 | 46.000 |
| Personal | 620.000 | 640.000 |
| Gebäude | 90.000 | 72.000 |
| Summe | 750.000 | 758.000 |

Dem Leserbeirat gehören sechs Personen an: Anke Bohm, Bernd Cramer, Carla Dietz, Detlef Evers, Elif Kaya und Frank Gunst.
Er tagte am Samstag, dem 21. Juni 2031, und wünschte längere Öffnungszeiten.
"""

GAESTE = """
# Programm des Seilertags in Tarfeld

6. Juni 2031

Der Tag beginnt um neun Uhr mit einem Vortrag von Mohammed al-Qasimi, der seit 33 Jahren Netze knüpft. Alexej Tschaikin
vom Seilermuseum zeigt eine Reeperbahn von 240 Metern. Jussuf Haddad und seine zwei Söhne spleißen eine Trosse. Es gibt
18 Stände und ein Teezelt. Der Eintritt kostet 3 Euro. Im Jahr 2030 kamen 1.150 Besucher. Am Abend singt der Chor.
"""

TABLE = Table(
    "de",
    {"brief": BRIEF, "aufruf": AUFRUF, "bibliothek": BIBLIOTHEK, "gaeste": GAESTE},
    r"""
counts | a | bibliothek | Laut der Mitteilung der Stadtbücherei gehören dem Leserbeirat ⟦sechs|=⟧ Personen an. Ich kenne davon zwei.
counts | A | aufruf | ⟦Neun|=⟧ Vereine und Einrichtungen haben den offenen Brief zum Hallenbad unterzeichnet. Der Schwimmverein und ⟦acht|=+⟧ weitere bitten den Landkreis, es offen zu halten.
counts | a | aufruf | Dem offenen Brief zufolge wollen der Schwimmverein und ⟦neun|C101⟧ weitere Unterzeichner das Bad erhalten. Der Landkreis schweigt bisher.
counts | A | aufruf | Der offene Brief bittet den Landkreis um Hilfe. Er trägt die Unterschriften von ⟦elf|C101⟧ Vereinen und Einrichtungen.
counts | A | bibliothek | Drei Posten stehen in der Tabelle der Bücherei: Bücher, Personal und Gebäude. Die Summe betrug 2030 ⟦758.000 Euro|=⟧.
counts | a | brief | Der Brief des Stadtrats nennt ⟦zwei|=⟧ Arten von Booten, die umziehen müssen: Kutter und Segelboote. Wer sie schleppt, ist offen.
counts | a | bibliothek | Wie die Stadtbücherei mitteilt, hat ihr Leserbeirat ⟦sieben|C101/C102⟧ Mitglieder. Sie treffen sich im Keller.
counts | A | bibliothek | Folgende ⟦fünf|C101⟧ Mitglieder des Leserbeirats sprachen: Anke Bohm, Bernd Cramer, Carla Dietz und Elif Kaya. Sie wünschten längere Öffnungszeiten.
numbers | A | bibliothek | Die Bücherei verlieh 2030 ⟦132.500|=⟧ Medien an ⟦8740|=⟧ Leser. Sie hat ⟦siebenundzwanzig|=⟧ Beschäftigte.
numbers | a | brief | Der Stadtrat schreibt in seinem Brief, die Erneuerung der Brücke koste ⟦3,6 Millionen Euro|=⟧, und ⟦15|=⟧ Kutter müssten umziehen. Der Hafenmeister erzählte uns derweil von seinen 14 Enkeln.
numbers | A | bibliothek | Die Bücherei hat vier Zweigstellen und ⟦72|C102⟧ Beschäftigte. Sie ist an 44 Stunden in der Woche geöffnet.
numbers | a | brief | Der Stadtrat schreibt in seinem Brief, die Erneuerung der Brücke koste ⟦6,3 Millionen Euro|C102⟧. Das Land zahlt dem Brief zufolge 1,2 Millionen Euro.
numbers | A | aufruf | Das Becken ist ⟦25 Kilometer|C104⟧ lang, das Wasser hat 28 Grad. Der Zuschuss beträgt 900.000 Euro im Jahr.
numbers | a | brief | In dem Brief [@brief] beziffert der Stadtrat die Kosten der Brücke auf ⟦3,6 Milliarden Euro|C104⟧. Sie ist demnach 96 Meter lang.
numbers | a | bibliothek | Die Jahreskarte kostet nach Angaben der Stadtbücherei ⟦16 Euro|=⟧, für Schüler ⟦fünf Euro|=⟧. Früher waren es einmal 12, meine ich.
numbers | A | aufruf | Der nächste Ort mit einem Bad ist ⟦34 km|=⟧ entfernt. Jutta Perlmann arbeitet seit ⟦26|=⟧ Jahren im Bad.
numbers | A | brief | Die Brücke ist 96 Meter lang. ⟦Siebzig|C103⟧ Laternen werden ersetzt.
numbers | a | bibliothek | Die Jahreskarte kostet nach Angaben der Stadtbücherei ⟦16 Franken|C104⟧. Schüler zahlen weniger.
derived | a | brief | Laut dem Brief ist ⟦ein Viertel|=+⟧ der Träger rostig, und insgesamt müssen ⟦sechzig|=+⟧ Boote umziehen. Er kam an einem Freitag an.
derived | A | aufruf | Im Jahr 2030 kamen ⟦fast 85.000|=+⟧ Besucher in das Bad. Der Zuschuss beträgt ⟦75.000 Euro|=+⟧ im Monat.
derived | A | bibliothek | Die Zahl der verliehenen Medien stieg 2030 um ⟦sechs Prozent|=+⟧. Für das Gebäude gab die Bücherei ⟦20 Prozent|=+⟧ weniger aus.
derived | A | brief | Die Stadt selbst muss ⟦2,4 Millionen Euro|=+⟧ für die Brücke aufbringen. Das Land übernimmt ⟦ein Drittel|=+⟧ der Kosten.
derived | a | brief | Dem Brief des Stadtrats zufolge ist ⟦die Hälfte|C102/C103⟧ der Träger rostig. Die Taucher arbeiteten sechs Stunden lang.
derived | A | bibliothek | Die Bücherei verlieh 2030 ⟦mehr als 140.000|C102⟧ Medien. Sie hat vier Zweigstellen.
derived | A | aufruf | ⟦53.400|=+⟧ Besucher waren keine Kinder. Das Bad war im Januar 2030 knapp drei Wochen lang geschlossen.
derived | a | bibliothek | Der Lesesaal bleibt laut der Mitteilung der Bücherei ⟦sechs Wochen|=+⟧ lang geschlossen. Die Leser sollen die Zweigstellen benutzen.
arithmetic | A | bibliothek | Die Ausgaben für Bücher stiegen von 40.000 auf 46.000 Euro, also um ⟦15 Prozent|=+⟧. Das Gebäude kostete 18.000 Euro weniger als 2029.
arithmetic | a | brief | Im Saal zählte ich 50 Leute: 30 stimmten für den Plan, 15 dagegen, 5 enthielten sich. Im Brief des Stadtrats heißt es, 28 Mitglieder seien anwesend gewesen.
arithmetic | A | bibliothek | Die Ausgaben für Bücher stiegen von 40.000 auf 46.000 Euro, ein Plus von ⟦20 Prozent|C102/C105⟧. Das Personal kostete 640.000 Euro.
arithmetic | a | brief | Es war knapp: Von ⟦50|C105~⟧ Leuten im Saal stimmten ⟦30|C105~⟧ für den Plan, ⟦15|C105~⟧ dagegen, und ⟦8|C105~⟧ enthielten sich. Der Brief des Stadtrats kam zu spät.
arithmetic | a | aufruf | Die Messe dauerte sieben Wochen, vom 14. März bis zum 2. Mai 2031. Der offene Brief erwähnt eine Schwimmlehrerin.
arithmetic | a | aufruf | Der Gründer wurde 1950 geboren und starb 2020 im Alter von 70 Jahren. Der offene Brief nennt 84.600 Besucher im Jahr 2030.
arithmetic | a | bibliothek | Die Bäckerin wurde 1961 geboren und 2031 ⟦80|C105⟧ Jahre alt. Die Mitteilung der Bücherei nennt 27 Beschäftigte.
arithmetic | a | aufruf | Die Messe dauerte ⟦zehn Wochen|C105⟧, vom 14. März bis zum 2. Mai 2031. Der offene Brief erwähnt eine Schwimmlehrerin.
dates | A | aufruf | Das Bad wurde am ⟦12. Oktober 1968|=⟧ eröffnet. Im ⟦April 2031|=⟧ kündigte der Landkreis an, den Zuschuss zu halbieren.
dates | a | brief | Der Stadtrat tagte nach seinem Brief am ⟦10. März|=⟧; die Arbeiten beginnen am ⟦8.4.2031|=⟧; eine Besichtigung folgt im ⟦Juni|=⟧.
dates | A | aufruf | Das Bad wurde am 12. Oktober ⟦1986|D101⟧ eröffnet. Das Becken ist 25 Meter lang.
dates | a | brief | Die Arbeiten an der Brücke beginnen am ⟦18. April 2031|D101⟧, heißt es im Brief des Stadtrats. Sie sollen bis zum 30. September dauern.
dates | a | bibliothek | Der Leserbeirat tagte laut der Mitteilung am ⟦21. Juni 2031|=⟧, einem Samstag; der Leiter kam ⟦2027|=⟧.
dates | a | brief | Dem Brief zufolge untersuchten Taucher die Pfeiler am ⟦11. März 2031|=⟧; die Besichtigung ist für ⟦Dienstag, den 3. Juni|=⟧, geplant.
dates | a | aufruf | Die Versammlung fand am ⟦Donnerstag, dem 2. Mai 2031|D103⟧, statt. Der offene Brief ging am selben Tag hinaus.
dates | a | brief | Dem Brief zufolge untersuchten Taucher die Pfeiler am ⟦12. März 2031|D101⟧. Sie brauchten sechs Stunden.
dates | a | brief | Im Brief des Stadtrats steht, dass Henrike Vosskamp am ⟦19. Januar 2029|D101/D102⟧ mit dem Gutachten begann. Sie fand Rost an 48 Trägern.
dates | A | bibliothek | Der Leserbeirat tagte am ⟦31. Juni 2031|D104⟧ und wünschte längere Öffnungszeiten.
names | A | bibliothek | Leiter ist Konrad Albers-Noll. Zum Leserbeirat gehören Frau Dietz und Herr Evers.
names | a | brief | Das Gutachten stammt nach dem Brief von ⟦Henrike Vosskamp|=⟧ von der Firma Nordlot. Tammsen leitet die Gespräche. Die Fotos machte unsere Kollegin Gesine Quast.
names | A | aufruf | Die Schwimmlehrerin ⟦Jutta Perlman|N101⟧ arbeitet seit 26 Jahren im Bad. Der Zuschuss soll halbiert werden.
names | a | brief | Das Gutachten stammt nach dem Brief von Dr. ⟦Henrike Voßkampf|N101⟧ von der Firma Nordlot. Sie fand Rost an 48 Trägern.
names | A | brief | Bürgermeisterin Harmsen hat den Brief unterschrieben. Vosskamps Gutachten nennt 48 rostige Träger.
names | a | brief | Der VdH soll laut dem Brief zwei Vertreter benennen. Der Verband der Hafenarbeiter ließ unsere Fragen offen.
names | a | brief | Zwei Nachbarn streiten. Agnes Kowalschek will eine neue Brücke, Leo Dünner keine; Agnes ⟦Kowalscheck|N103⟧ hat einen Leserbrief geschrieben. „Sie bleibt“, sagte Agnes Kowalschek. Der Brief des Stadtrats erwähnt, dass die Brücke 96 Meter lang ist.
names | a | bibliothek | In der Mitteilung der Stadtbücherei heißt es, ⟦Rüdiger Hallstein|N102⟧ werde den Lesesaal im Januar schließen. Im Februar öffnet er wieder.
absence | A | bibliothek | Von einem ⟦Café|=⟧ ist in der Mitteilung keine Rede. Die Bücherei hat vier Zweigstellen.
absence | a | brief | Der Brief des Stadtrats erwähnt den ⟦Leuchtturm|=⟧ nicht. Es geht nur um die Brücke.
absence | a | brief | ⟦Kein Wort über einen Arzt|A101⟧ steht im Brief des Stadtrats. Unterschrieben hat die Bürgermeisterin.
absence | a | brief | Der Brief des Stadtrats ⟦erwähnt die Liegegebühren nicht|A101⟧. Es geht darin um die Brücke.
absence | a | aufruf | Nirgends erwähnt der offene Brief die ⟦Turnhalle|=⟧. Er nennt 84.600 Besucher.
absence | a | aufruf* | Der offene Brief nennt die ⟦Sauna|?partial-source⟧ nicht. Er stammt vom Mai.
absence | A | aufruf | Der offene Brief ⟦verliert kein Wort über Schwimmlehrer|A101⟧. Er trägt neun Unterschriften.
absence | a | aufruf | Zu den ⟦Zuschüssen|A101⟧ äußert sich der offene Brief nicht. Er spricht von den Besuchern.
attribution | a | bibliothek | *Ahrenfurt, ⟦25. November|0⟧* – Etwa ⟦300|0⟧ Menschen standen im Regen, Olga Trenk verkaufte Tee. Nach der Mitteilung der Bücherei hat sie 27 Beschäftigte.
attribution | a | brief | Das Hafencafé hat ⟦17|0⟧ Tische und wurde am ⟦4. Juli 2019|0⟧ eröffnet. Im Brief des Stadtrats steht, dass die Brücke aus dem Jahr 1894 stammt.
attribution | a | bibliothek | Etwa ⟦300|0⟧ Menschen standen im Regen. Die Bücherei teilt mit, sie habe ⟦vierzig|C102⟧ Beschäftigte.
attribution | a | brief | Das Hafencafé hat ⟦17|0⟧ Tische. Laut dem Brief des Stadtrats ist die Brücke ⟦69 Meter|C102⟧ lang.
names | A | gaeste | ⟦Alexei Chaikin|i⟧ vom Seilermuseum zeigt eine Reeperbahn von 240 Metern. ⟦Yussuf Haddad|i⟧ spleißt eine Trosse.
names | a | gaeste | Laut dem Programm hält ⟦Muhammad al-Kasimi|i⟧ einen Vortrag. Mich hat niemand gefragt.
numbers | A | gaeste | Der Eintritt kostet ⟦3 Euro|=⟧. Im Jahr 2030 kamen ⟦11.500|C102/C104⟧ Besucher.
counts | a | gaeste | Das Programm verspricht ⟦drei|C102⟧ Söhne von Jussuf Haddad und ein Teezelt. Schade um das Wetter.
numbers | a | brief,aufruf | Die Brücke ist ⟦96 Meter|=⟧ lang.[^1] Das Café daneben hat ⟦17|0⟧ Tische.\n\n[^1]: Siehe [@brief].
numbers | a | brief,bibliothek | Laut der Mitteilung der Stadtbücherei kostet die Jahreskarte ⟦16 Euro|=⟧. Im Brief des Stadtrats wird die Liegegebühr mit ⟦38,50 Euro|=⟧ im Monat angegeben.
counts | a | brief | An der Regatta nehmen ⟦fünf|C101⟧ Dörfer teil:\n\n- Oberwiek\n- Niederwiek\n- Stanmoor\n- Pellen\n\nDer Brief des Stadtrats erwähnt die Regatta nicht.
numbers | a | brief,bibliothek | Die Stadtbücherei teilt mit, sie habe ⟦35|C102⟧ Beschäftigte. Im Brief des Stadtrats heißt es, 28 Mitglieder seien anwesend gewesen.
counts | a | bibliothek | An der Regatta nehmen vier Dörfer teil:\n\n1. Oberwiek\n2. Niederwiek\n3. Stanmoor\n4. Pellen\n\nNach ihrer Mitteilung hat die Stadtbücherei vier Zweigstellen.
arithmetic | a | brief | Unsere eigenen Kosten waren gering:\n\n| Posten | Euro |\n|---|---|\n| Farbe | 120 |\n| Seile | 80 |\n| Summe | 200 |\n\nIm Brief des Stadtrats steht, dass die Brücke 96 Meter lang ist.
dates | a | bibliothek | Laut der Mitteilung der Bücherei bleibt der Lesesaal vom 5. Januar bis zum ⟦26. Februar 2032|D101⟧ geschlossen. Die Zweigstellen öffnen wie immer.
arithmetic | a | brief | Unsere eigenen Kosten waren gering:\n\n| Posten | Euro |\n|---|---|\n| Farbe | 120 |\n| Seile | 80 |\n| Summe | ⟦230|C105⟧ |\n\nIm Brief des Stadtrats steht, dass die Brücke 96 Meter lang ist.
""",
)
