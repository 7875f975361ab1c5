"""Places in German, Austrian and Swiss statutes."""

import pytest

from sicut.claims.references.german_law import find
from tests.claims.references.cases import rows

# A text, and below it each reference: its span = work: ref
_CASES = r"""
Nach § 823 Abs. 1 BGB haftet er.
    § 823 Abs. 1 BGB = BGB: § 823 Abs. 1
gemäß § 823 Abs. 1, Abs. 2 BGB
    § 823 Abs. 1, Abs. 2 BGB = BGB: § 823 Abs. 1, Abs. 2
die §§ 433 ff. BGB gelten
    §§ 433 ff. BGB = BGB: § 433
die §§ 433 f. BGB gelten
    §§ 433 f. BGB = BGB: § 433-434
die §§ 433 bis 435 BGB gelten
    §§ 433 bis 435 BGB = BGB: § 433-435
die §§ 433-435 BGB gelten
    §§ 433-435 BGB = BGB: § 433-435
die §§ 433 – 435 BGB gelten
    §§ 433 – 435 BGB = BGB: § 433-435
nach §§ 1, 3 - 5 und 7 Abs. 2 UWG
    §§ 1 = UWG: § 1
    3 - 5 = UWG: § 3-5
    7 Abs. 2 UWG = UWG: § 7 Abs. 2
aus §§ 280 Abs. 1 und 3, 281 BGB folgt
    §§ 280 Abs. 1 und 3 = BGB: § 280 Abs. 1, Abs. 3
    281 BGB = BGB: § 281
aus §§ 677, 683 S. 1, 670 BGB
    §§ 677 = BGB: § 677
    683 S. 1 = BGB: § 683 S. 1
    670 BGB = BGB: § 670
aus §§ 3, 5 Abs. 1 und 2 Nr. 1 UWG
    §§ 3 = UWG: § 3
    5 Abs. 1 und 2 Nr. 1 UWG = UWG: § 5 Abs. 1, Abs. 2 Nr. 1
nach § 5 Abs. 1 Satz 2 Nr. 3 Buchst. a UWG ist
    § 5 Abs. 1 Satz 2 Nr. 3 Buchst. a UWG = UWG: § 5 Abs. 1 S. 2 Nr. 3 Buchst. a
nach § 5 I 2 UWG ist
    § 5 I 2 UWG = UWG: § 5 Abs. 1 S. 2
nach § 812 I 1 Alt. 2 BGB ist
    § 812 I 1 Alt. 2 BGB = BGB: § 812 Abs. 1 S. 1 Alt. 2
nach § 812 Abs. 1 Satz 1, 2. Alt. BGB
    § 812 Abs. 1 Satz 1, 2. Alt. BGB = BGB: § 812 Abs. 1 S. 1 Alt. 2
nach § 434 Abs. 1 S. 2 Hs. 2 BGB
    § 434 Abs. 1 S. 2 Hs. 2 BGB = BGB: § 434 Abs. 1 S. 2 Hs. 2
nach § 4 Nr. 9 und 10 UWG
    § 4 Nr. 9 und 10 UWG = UWG: § 4 Nr. 9, Nr. 10
nach § 4 Nrn. 9 bis 11 UWG
    § 4 Nrn. 9 bis 11 UWG = UWG: § 4 Nr. 9-11
nach § 3 Nr. 2 lit. b) und c) EStG
    § 3 Nr. 2 lit. b) und c) EStG = EStG: § 3 Nr. 2 Buchst. b, Buchst. c
nach § 651a BGB und § 651 k BGB
    § 651a BGB = BGB: § 651a
    § 651 k BGB = BGB: § 651k
Das folgt aus Art. 14 Abs. 3 GG.
    Art. 14 Abs. 3 GG = GG: Art. 14 Abs. 3
Das folgt aus Art. 14 Abs. 3 Satz 2 bis 4 GG.
    Art. 14 Abs. 3 Satz 2 bis 4 GG = GG: Art. 14 Abs. 3 S. 2-4
Artikel 5 des Grundgesetzes schützt sie.
    Artikel 5 des Grundgesetzes = GG: Art. 5
Artikel 5 Absatz 1 Satz 1 des Grundgesetzes
    Artikel 5 Absatz 1 Satz 1 des Grundgesetzes = GG: Art. 5 Abs. 1 S. 1
Art. 1 und 2 GG
    Art. 1 = GG: Art. 1
    2 GG = GG: Art. 2
Art. 2 Abs. 1 i.V.m. Art. 1 Abs. 1 GG
    Art. 2 Abs. 1 = GG: Art. 2 Abs. 1
    Art. 1 Abs. 1 GG = GG: Art. 1 Abs. 1
Art. 2 Abs. 1 in Verbindung mit Art. 20 Abs. 3 GG
    Art. 2 Abs. 1 = GG: Art. 2 Abs. 1
    Art. 20 Abs. 3 GG = GG: Art. 20 Abs. 3
den Forderungen des PatG § 32
    PatG § 32 = PatG: § 32
GG Art 5 Abs 1 gilt
    GG Art 5 Abs 1 = GG: Art. 5 Abs. 1
SGB V § 27 Abs. 1 gilt
    SGB V § 27 Abs. 1 = SGB V: § 27 Abs. 1
§ 13 Abs 1 Nr 1 und Abs 2 Bundesausbildungsförderungsgesetz
    § 13 Abs 1 Nr 1 und Abs 2 Bundesausbildungsförderungsgesetz = BAföG: § 13 Abs. 1 Nr. 1, Abs. 2
§ 823 des Bürgerlichen Gesetzbuches
    § 823 des Bürgerlichen Gesetzbuches = BGB: § 823
Paragraf 218 des Strafgesetzbuchs
    Paragraf 218 des Strafgesetzbuchs = StGB: § 218
Paragraph 218 StGB
    Paragraph 218 StGB = StGB: § 218
§ 27 Fünftes Buch Sozialgesetzbuch
    § 27 Fünftes Buch Sozialgesetzbuch = SGB V: § 27
§ 27 des Fünften Buches Sozialgesetzbuch
    § 27 des Fünften Buches Sozialgesetzbuch = SGB V: § 27
Das steht in § 240 SGB V.
    § 240 SGB V = SGB V: § 240
Das steht in § 240 SGB 5.
    § 240 SGB 5 = SGB V: § 240
§ 44 Abs. 1 SGB X und § 5 SGB 12
    § 44 Abs. 1 SGB X = SGB X: § 44 Abs. 1
    § 5 SGB 12 = SGB XII: § 5
§ 3 des Gesetzes gegen den unlauteren Wettbewerb
    § 3 des Gesetzes gegen den unlauteren Wettbewerb = UWG: § 3
§ 1 der Straßenverkehrs-Ordnung
    § 1 der Straßenverkehrs-Ordnung = StVO: § 1
§ 13 Hessisches Naturschutzgesetz
    § 13 Hessisches Naturschutzgesetz = Hessisches Naturschutzgesetz: § 13
§ 7 der Hessischen Hafenordnung
    § 7 der Hessischen Hafenordnung = Hessische Hafenordnung: § 7
§ 5 der Landesbauordnung
    § 5 der Landesbauordnung = LBO: § 5
§ 5 der Hafenbenutzungsverordnung
    § 5 der Hafenbenutzungsverordnung = Hafenbenutzungsverordnung: § 5
§ 5 der Hafenbenutzungsverordnung vom 3. Mai 1990
    § 5 der Hafenbenutzungsverordnung vom 3. Mai 1990 = Hafenbenutzungsverordnung: § 5
§ 10 Abs. 2 PolG NRW
    § 10 Abs. 2 PolG NRW = PolG NRW: § 10 Abs. 2
§ 3 UWG 2004 und § 3 UWG a.F.
    § 3 UWG 2004 = UWG: § 3
    § 3 UWG a.F. = UWG: § 3
§ 12 HafenG ist neu
    § 12 HafenG = HafenG: § 12
§ 3 BayKatFortGebG
    § 3 BayKatFortGebG = BayKatFortGebG: § 3
§ 47 Abs. 2 Satz 1 VwGO, § 91 Abs. 1 ZPO
    § 47 Abs. 2 Satz 1 VwGO = VwGO: § 47 Abs. 2 S. 1
    § 91 Abs. 1 ZPO = ZPO: § 91 Abs. 1
(§ 4 Nr. 9 und 10, § 5 UWG)
    § 4 Nr. 9 und 10 = UWG: § 4 Nr. 9, Nr. 10
    § 5 UWG = UWG: § 5
auf § 25, § 13 Abs. 1, § 14 Abs. 3 GKG.
    § 25 = GKG: § 25
    § 13 Abs. 1 = GKG: § 13 Abs. 1
    § 14 Abs. 3 GKG = GKG: § 14 Abs. 3
§ 823 BGB ist verletzt. Nach § 831 haftet sie.
    § 823 BGB = BGB: § 823
    § 831 = BGB: § 831
§ 1295 Abs 1 ABGB
    § 1295 Abs 1 ABGB = ABGB: § 1295 Abs. 1
§ 28 Abs 1 Z 3 UGB
    § 28 Abs 1 Z 3 UGB = UGB: § 28 Abs. 1 Nr. 3
Art. 97 Abs. 1 OR
    Art. 97 Abs. 1 OR = OR: Art. 97 Abs. 1
Art. 28 ZGB schützt
    Art. 28 ZGB = ZGB: Art. 28
Art. 10 Abs. 2 BV garantiert
    Art. 10 Abs. 2 BV = BV: Art. 10 Abs. 2
Art. 7 B-VG
    Art. 7 B-VG = B-VG: Art. 7
Art. 8 EMRK
    Art. 8 EMRK = European Convention on Human Rights: Art. 8
§ 5 der 1. BImSchV
    § 5 der 1. BImSchV = 1. BImSchV: § 5
Art. 229 § 5 EGBGB
    Art. 229 § 5 EGBGB = EGBGB: Art. 229 § 5
§ 1 Abs. 1 Satz 1 und Satz 2 KSchG
    § 1 Abs. 1 Satz 1 und Satz 2 KSchG = KSchG: § 1 Abs. 1 S. 1, S. 2
§ 19 Abs. 1 Satz 1, Abs. 2 Satz 1 KostO;
    § 19 Abs. 1 Satz 1, Abs. 2 Satz 1 KostO = KostO: § 19 Abs. 1 S. 1, Abs. 2 S. 1
§ 3 Nr. 1 Buchst. a Doppelbuchst. bb EStG
    § 3 Nr. 1 Buchst. a Doppelbuchst. bb EStG = EStG: § 3 Nr. 1 Buchst. a Buchst. bb
§ 14 Abs. 3 Satz 2\nKostO
    § 14 Abs. 3 Satz 2\nKostO = KostO: § 14 Abs. 3 S. 2
Art. 3 des Gesetzes über Häfen und das Lotsen, dort
    Art. 3 des Gesetzes über Häfen und das Lotsen = Gesetz über Häfen und das Lotsen: Art. 3
§ 2 des Gesetzes zum Schutz der Küste (KüSchG) regelt
    § 2 des Gesetzes zum Schutz der Küste = KüSchG: § 2
Die Klage nach §§ 1, 2 Abs. 1 KSchG und §§ 611, 612 BGB
    §§ 1 = KSchG: § 1
    2 Abs. 1 KSchG = KSchG: § 2 Abs. 1
    §§ 611 = BGB: § 611
    612 BGB = BGB: § 612
§ 263 StGB, nicht aber § 266 StGB
    § 263 StGB = StGB: § 263
    § 266 StGB = StGB: § 266
§ 10 VOB/B
    § 10 VOB/B = VOB/B: § 10
§ 7 FreizügG/EU
    § 7 FreizügG/EU = FreizügG/EU: § 7
§ 1 Abs. 3 AÜG
    § 1 Abs. 3 AÜG = AÜG: § 1 Abs. 3
§ 34a Abs. 1 Satz 1 GewO
    § 34a Abs. 1 Satz 1 GewO = GewO: § 34a Abs. 1 S. 1
§ 7 Abs. 2 Nr. 2, 1. Halbsatz UWG
    § 7 Abs. 2 Nr. 2, 1. Halbsatz UWG = UWG: § 7 Abs. 2 Nr. 2 Hs. 1
Das BGB regelt in § 823 die Haftung.
    § 823 = BGB: § 823
Das Grundgesetz garantiert in Art. 5 viel.
    Art. 5 = GG: Art. 5
§ 1 GWB ist weit. Nach § 3 Abs. 1 des Gesetzes gilt anderes.
    § 1 GWB = GWB: § 1
    § 3 Abs. 1 = GWB: § 3 Abs. 1
§ 13 des Hessischen Naturschutzgesetzes
    § 13 des Hessischen Naturschutzgesetzes = Hessisches Naturschutzgesetz: § 13
"""

_NONE = (
    "Das Zeichen § allein ist keine Fundstelle.",
    "§ 5 Kündigung\n\nDer Mieter kann kündigen.",
    "Nach § 5, 20 Personen kamen",
    "Art. 5 der Liste: Zwiebeln",
    "Art. 7 of the treaty",
    "Artikel 12 kostet 5 Euro.",
    "Der Artikel 3 aus der Zeitung",
    "Köhler in Köhler/Bornkamm, UWG, 28. Aufl., § 3 UWG Rdn. 4",
    "Palandt/Sprau, BGB, 70. Aufl. 2011, § 823 Rn. 5",
    "in: Schmidt, § 823 BGB Rn. 12",
    "Nach Paragraf 3 des Vertrags",
    "42 U.S.C. § 1983 RICO",
    "Cal. Civ. Code § 1542 BGB",
    "15 U.S.C. § 1 FTCG",
    "BGB\n\n§ 5 Schluss",
    "§ 5 FTC Act",
    "§ 3 Vertragsschluss",
    "§ 3 VERTRAGSSCHLUSS",
    "§ 7 der Satzung",
    "Tor in Minute 5 GG Müller",
)


@pytest.mark.parametrize(("text", "wanted"), rows(_CASES))
def test_each_place_has_its_span_its_statute_and_its_parts(text: str, wanted: tuple[tuple[str, str, str], ...]) -> None:
    found = [(text[one.span.start : one.span.end], one.work, one.ref) for one in find(text)]
    assert found == list(wanted)


@pytest.mark.parametrize("text", _NONE)
def test_what_is_no_place_in_a_statute_is_none(text: str) -> None:
    assert list(find(text)) == []
