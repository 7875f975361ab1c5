"""Decisions of the courts of Germany, Austria and Switzerland."""

import pytest

from sicut.claims.references.german_law import find
from tests.claims.references.cases import rows

# A text, and below it each reference: its span = work: ref
_CASES = r"""
vgl. BGH, Urt. v. 3.5.1999 - I ZR 12/97, GRUR 2000, 11, 13 = WRP 1999, 7 - Hafenbote
    BGH, Urt. v. 3.5.1999 - I ZR 12/97 = BGH I ZR 12/97
    GRUR 2000, 11, 13 = GRUR 2000, 11: page 13
    WRP 1999, 7 = WRP 1999, 7
BGH, Beschluss vom 1.2.2005, VIII ZB 35/04
    BGH, Beschluss vom 1.2.2005, VIII ZB 35/04 = BGH VIII ZB 35/04
BGH, Beschluss vom 1. Februar 2005 – VIII ZB 35/04 –, juris Rn. 7
    BGH, Beschluss vom 1. Februar 2005 – VIII ZB 35/04 –, juris Rn. 7 = BGH VIII ZB 35/04: Rn. 7
BGH, 1972-02-23, X ZB 6/71
    BGH, 1972-02-23, X ZB 6/71 = BGH X ZB 6/71
BGH v. 4.4.2004, 1 StR 12/04
    BGH v. 4.4.2004, 1 StR 12/04 = BGH 1 StR 12/04
BGH NJW 2010, 123 Rn. 5
    BGH NJW 2010, 123 Rn. 5 = NJW 2010, 123: Rn. 5
BGH, NJW-RR 2010, 123, 124 f.
    BGH, NJW-RR 2010, 123, 124 f. = NJW-RR 2010, 123: page 124
BGHZ 55, 369
    BGHZ 55, 369 = BGHZ 55, 369
BGHZ 55, 369, 371 ff.; 60, 12
    BGHZ 55, 369, 371 ff. = BGHZ 55, 369: page 371
    60, 12 = BGHZ 60, 12
BGH NJW 1999, 12; 2000, 13; OLG Hamm NJW 2001, 14
    BGH NJW 1999, 12 = NJW 1999, 12
    2000, 13 = NJW 2000, 13
    OLG Hamm NJW 2001, 14 = NJW 2001, 14
EuGH, Urt. v. 1.2.1998 - Rs. C-42/96 -, Slg. 1998, I-70 Rn. 5
    Slg. 1998, I-70 Rn. 5 = Slg. 1998, I-70: Rn. 5
Az.: 4 Sa 12/05
    4 Sa 12/05 = 4 Sa 12/05
unter dem Aktenzeichen 3 O 123/05
    3 O 123/05 = 3 O 123/05
BVerfG, 1 BvR 12/05 vom 3.5.2005, Rn. 7
    BVerfG, 1 BvR 12/05 vom 3.5.2005, Rn. 7 = BVerfG 1 BvR 12/05: Rn. 7
MDR 99, 12
    MDR 99, 12 = MDR 99, 12
BGE 123 III 110 S. 115
    BGE 123 III 110 S. 115 = BGE 123 III 110: page 115
die BFH-Urteile vom 5. Mai 1999 I R 3/98, BFHE 190, 11
    BFH-Urteile vom 5. Mai 1999 I R 3/98 = BFH I R 3/98
    BFHE 190, 11 = BFHE 190, 11
BGHSt 5, 10 (12)
    BGHSt 5, 10 (12) = BGHSt 5, 10: page 12
BVerfGE 7, 198 (208 f.)
    BVerfGE 7, 198 (208 f.) = BVerfGE 7, 198: page 208
BVerfGE 7, 198 [208]
    BVerfGE 7, 198 [208] = BVerfGE 7, 198: page 208
BVerwGE 77, 317 <320>
    BVerwGE 77, 317 <320> = BVerwGE 77, 317: page 320
BVerwGE 77, 317/320
    BVerwGE 77, 317/320 = BVerwGE 77, 317: page 320
BVerwG 4 NB 43.93
    BVerwG 4 NB 43.93 = BVerwG 4 NB 43.93
BVerwG, Urteil vom 5. Mai 1999 - BVerwG 4 C 19.98 -
    BVerwG 4 C 19.98 = BVerwG 4 C 19.98
BVerfG, 1 BvR 123/45
    BVerfG, 1 BvR 123/45 = BVerfG 1 BvR 123/45
BVerfG, Beschluss der 2. Kammer des Ersten Senats vom 3. März 2003 - 1 BvR 310/03 -
    BVerfG, Beschluss der 2. Kammer des Ersten Senats vom 3. März 2003 - 1 BvR 310/03 = BVerfG 1 BvR 310/03
BAG, Urteil vom 5.5.2005 - 5 AZR 123/04 -
    BAG, Urteil vom 5.5.2005 - 5 AZR 123/04 = BAG 5 AZR 123/04
BAG 5. Mai 2005 - 5 AZR 123/04 - AP Nr. 5 zu § 611 BGB
    BAG 5. Mai 2005 - 5 AZR 123/04 = BAG 5 AZR 123/04
    AP Nr. 5 zu § 611 BGB = AP Nr. 5 zu § 611 BGB
EzA § 1 KSchG Nr. 3
    EzA § 1 KSchG Nr. 3 = EzA § 1 KSchG Nr. 3
BSG, Urteil vom 3. Mai 2004 - B 1 KR 12/03 R -
    BSG, Urteil vom 3. Mai 2004 - B 1 KR 12/03 R = BSG B 1 KR 12/03 R
BSG SozR 3-4100 § 117 Nr. 12
    BSG SozR 3-4100 § 117 Nr. 12 = SozR 3-4100 § 117 Nr. 12
BSGE 44, 82, 84 = SozR 2200 § 182 Nr 5
    BSGE 44, 82, 84 = BSGE 44, 82: page 84
    SozR 2200 § 182 Nr 5 = SozR 2200 § 182 Nr 5
BFH, Urteil vom 5.5.1999 VIII R 12/99, BStBl II 1999, 123
    BFH, Urteil vom 5.5.1999 VIII R 12/99 = BFH VIII R 12/99
    BStBl II 1999, 123 = BStBl II 1999, 123
BFH/NV 2003, 123
    BFH/NV 2003, 123 = BFH/NV 2003, 123
BFH-Urteil vom 5. Mai 1999 I R 3/98 (BFHE 190, 11, BStBl II 2000, 22)
    BFH-Urteil vom 5. Mai 1999 I R 3/98 = BFH I R 3/98
    BFHE 190, 11 = BFHE 190, 11
    BStBl II 2000, 22 = BStBl II 2000, 22
OLG Hamburg, Urteil vom 3. Mai 2004 – 5 U 12/03 –
    OLG Hamburg, Urteil vom 3. Mai 2004 – 5 U 12/03 = OLG Hamburg 5 U 12/03
OLG Hamm RNotZ 2001, 242; NJW-RR 2001, 379
    OLG Hamm RNotZ 2001, 242 = RNotZ 2001, 242
    NJW-RR 2001, 379 = NJW-RR 2001, 379
OLG Frankfurt a.M., Beschl. v. 2.3.2004 – 6 W 12/04
    OLG Frankfurt a.M., Beschl. v. 2.3.2004 – 6 W 12/04 = OLG Frankfurt a.M. 6 W 12/04
OLG Frankfurt am Main, Urteil vom 2.3.2004, Az. 6 U 12/04
    OLG Frankfurt am Main, Urteil vom 2.3.2004, Az. 6 U 12/04 = OLG Frankfurt am Main 6 U 12/04
KG, Urteil vom 1.2.2003 – 5 U 12/02
    KG, Urteil vom 1.2.2003 – 5 U 12/02 = KG 5 U 12/02
LG Berlin, Urteil vom 1.2.2003 - 16 O 12/02
    LG Berlin, Urteil vom 1.2.2003 - 16 O 12/02 = LG Berlin 16 O 12/02
Das Landgericht Berlin (Az. 16 O 12/03) entschied
    Landgericht Berlin (Az. 16 O 12/03) = Landgericht Berlin 16 O 12/03
AG Köln, 123 C 45/05
    AG Köln, 123 C 45/05 = AG Köln 123 C 45/05
VG Köln, Urteil vom 3.4.2007 - 7 K 123/05
    VG Köln, Urteil vom 3.4.2007 - 7 K 123/05 = VG Köln 7 K 123/05
OVG NRW, Urteil vom 3.4.2007 - 7 A 123/05 -
    OVG NRW, Urteil vom 3.4.2007 - 7 A 123/05 = OVG NRW 7 A 123/05
VGH Baden-Württemberg, Beschluss vom 3.4.2007 - 5 S 123/06 -
    VGH Baden-Württemberg, Beschluss vom 3.4.2007 - 5 S 123/06 = VGH Baden-Württemberg 5 S 123/06
BayVGH, Urteil vom 3.4.2007 - 2 B 06.123
    BayVGH, Urteil vom 3.4.2007 - 2 B 06.123 = BayVGH 2 B 06.123
LAG Hamm, Urteil vom 3.4.2007 - 3 Sa 123/06
    LAG Hamm, Urteil vom 3.4.2007 - 3 Sa 123/06 = LAG Hamm 3 Sa 123/06
LSG Nordrhein-Westfalen, L 5 KR 12/03
    LSG Nordrhein-Westfalen, L 5 KR 12/03 = LSG Nordrhein-Westfalen L 5 KR 12/03
FG Münster, Urteil vom 3.4.2007, 4 K 123/05 E
    FG Münster, Urteil vom 3.4.2007, 4 K 123/05 E = FG Münster 4 K 123/05 E
BayObLG, Beschluss vom 3.4.1998 - 3Z BR 12/98
    BayObLG, Beschluss vom 3.4.1998 - 3Z BR 12/98 = BayObLG 3Z BR 12/98
BayObLGZ 1992, 171/172 f.
    BayObLGZ 1992, 171/172 f. = BayObLGZ 1992, 171: page 172
RGZ 100, 12
    RGZ 100, 12 = RGZ 100, 12
BVerwG vom 1.2.1994 NVwZ 1995, 12
    BVerwG vom 1.2.1994 NVwZ 1995, 12 = NVwZ 1995, 12
Buchholz 310 § 132 VwGO Nrn. 5 und 7.
    Buchholz 310 § 132 VwGO Nrn. 5 und 7 = Buchholz 310 § 132 VwGO Nrn. 5 und 7
Buchholz 310 § 132 VwGO\nNr. 5
    Buchholz 310 § 132 VwGO\nNr. 5 = Buchholz 310 § 132 VwGO Nr. 5
BVerwG, Buchholz 310 § 132 VwGO Nr. 5
    BVerwG, Buchholz 310 § 132 VwGO Nr. 5 = Buchholz 310 § 132 VwGO Nr. 5
BauR 1999, 1128; BRS 50 Nr. 12
    BauR 1999, 1128 = BauR 1999, 1128
    BRS 50 Nr. 12 = BRS 50 Nr. 12
BeckRS 2010, 12345
    BeckRS 2010, 12345 = BeckRS 2010, 12345
GRUR Int. 2001, 12
    GRUR Int. 2001, 12 = GRUR Int. 2001, 12
OGH 4 Ob 12/19x
    OGH 4 Ob 12/19x = OGH 4 Ob 12/19x
OGH 5.5.2019, 4 Ob 12/19x
    OGH 5.5.2019, 4 Ob 12/19x = OGH 4 Ob 12/19x
RIS-Justiz RS0012345
    RIS-Justiz RS0012345 = RIS-Justiz RS0012345
VwGH 5.5.2019, Ra 2018/08/0012
    VwGH 5.5.2019, Ra 2018/08/0012 = VwGH Ra 2018/08/0012
VfSlg 12.345/1990
    VfSlg 12.345/1990 = VfSlg 12.345/1990
BGE 143 III 297 E. 6.7
    BGE 143 III 297 E. 6.7 = BGE 143 III 297: E. 6.7
BGer 4A_123/2010 E. 3
    BGer 4A_123/2010 E. 3 = BGer 4A_123/2010: E. 3
Urteil des Bundesgerichts 6B_12/2011 vom 3. Mai 2011 E. 2.1
    Bundesgerichts 6B_12/2011 vom 3. Mai 2011 E. 2.1 = Bundesgericht 6B_12/2011: E. 2.1
EuGH WM 1998, 2193/2198; ZIP 1999, 1681/1683
    EuGH WM 1998, 2193/2198 = WM 1998, 2193: page 2198
    ZIP 1999, 1681/1683 = ZIP 1999, 1681: page 1683
ECLI:DE:BGH:2019:010219UIZR12.17.0
    ECLI:DE:BGH:2019:010219UIZR12.17.0 = ECLI:DE:BGH:2019:010219UIZR12.17.0
Urt. v. 3.5.1999 - I ZR 12/97
    I ZR 12/97 = I ZR 12/97
unter dem Aktenzeichen 1 BvR 12/97
    1 BvR 12/97 = 1 BvR 12/97
NStZ 1999, 12 m. Anm. Müller
    NStZ 1999, 12 = NStZ 1999, 12
NJW 1999 S. 12
    NJW 1999 S. 12 = NJW 1999, 12
NJW 1999, S. 12, 14
    NJW 1999, S. 12, 14 = NJW 1999, 12: page 14
"""

_NONE = (
    "Bei der WM 2006, 32 Teams nahmen teil.",
    "Der BGH verhandelt am 3.5.1999 um 9.30 Uhr.",
    "Die Quote lag bei 3/4, also 0,75.",
    "Am 12.05.2003, 14.30 Uhr, kamen 12 K 5 Züge.",
    "Saison 2003/04, 5. Spieltag",
    "Der AG 1999, 12 Mitarbeiter gehörten ihr an.",
    "Von 1998/99 bis 2001/02 spielte er 1 Jahr.",
    "Boeing 747/400, Airbus A 320/21",
    "Das OLG Hamm tagte am 3.4.2007.",
    "Telefon 030 12/34 56",
    "Die Version 4.12 vom 3.4.2007",
    "In DB 12, 34 Wagen",
    "Der Preis: EUR 2010, 12 Stück",
)


@pytest.mark.parametrize(("text", "wanted"), rows(_CASES))
def test_each_decision_has_its_span_and_its_name(text: str, wanted: tuple[tuple[str, str, str], ...]) -> None:
    found = [(text[one.span.start : one.span.end], one.work, one.ref) for one in find(text)]
    assert found == list(wanted)


@pytest.mark.parametrize("text", _NONE)
def test_what_is_no_decision_is_none(text: str) -> None:
    assert list(find(text)) == []
