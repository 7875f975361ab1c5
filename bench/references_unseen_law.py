r"""References to law that nobody tunes on: one text a line, ``\\n`` for its line breaks."""

TABLE = (
    (
        "German statutes",
        "BGB",
        r"""
Der Käufer kann nach ⟦§ 437 Nr. 2 BGB|437 Nr 2⟧ zurücktreten.
Die Klägerin stützt sich auf ⟦§§ 280 Abs. 1, 241 Abs. 2 BGB|280 1,241 2⟧.
Ein Anspruch aus ⟦§ 812 Abs. 1 Satz 1 BGB|812 1 Satz 1⟧ scheidet aus.
Der Bürgermeister berief sich auf ⟦Art. 28 Abs. 2 GG|GG|Art 28 2⟧.
Wegen Betrugs (⟦§ 263 Abs. 1 StGB|StGB|263 1⟧) wurde er verurteilt; ⟦§ 264 StGB|StGB|264⟧ greife nicht.
Die Revision rügt eine Verletzung des ⟦§ 261 StPO|StPO|261⟧.
Gem. ⟦§ 35 Satz 1 VwVfG|VwVfG|35 Satz 1⟧ ist das ein Verwaltungsakt.
Nach ⟦Artikel 103 Absatz 1 des Grundgesetzes|GG|Art 103 1⟧ hat jeder Anspruch auf rechtliches Gehör.
Vgl. ⟦§ 43 Abs. 1 GmbHG|GmbHG|43 1⟧ und ⟦§ 93 Abs. 1 Satz 2 AktG|AktG|93 1 Satz 2⟧.
Die Fristen der ⟦§§ 187 bis 193 BGB|187-193⟧ gelten auch hier.
⟦§ 42 Abs. 2 VwGO|VwGO|42 2⟧ verlangt eine Klagebefugnis.
Das Gericht wandte ⟦§ 307 BGB|307⟧ an, der Hafenbetreiber ⟦§ 305c Abs. 2 BGB|305c 2⟧.
Die Kündigung ist nach ⟦§ 1 Abs. 2 KSchG|KSchG|1 2⟧ sozial gerechtfertigt.
Kosten: ⟦§ 91 Abs. 1 ZPO|ZPO|91 1⟧; Vollstreckbarkeit: ⟦§ 709 ZPO|ZPO|709⟧.
Fußnote 12: ⟦§ 2 Abs. 1 Nr. 1 UrhG|UrhG|2 1 Nr 1⟧ schützt auch Reden.
Menschenwürde (⟦Art. 1 I GG|GG|Art 1 1⟧) und Gleichheit (⟦Art. 3 III 1 GG|GG|Art 3 3 Satz 1⟧).
""",
    ),
    (
        "Austrian and Swiss law",
        "OR",
        r"""
Nach ⟦Art. 41 Abs. 1 OR|Art 41 1⟧ haftet der Schädiger.
Die Beschwerde rügt eine Verletzung von ⟦Art. 29 Abs. 2 BV|BV|Art 29 2⟧.
Gemäss ⟦Art. 2 ZGB|ZGB|Art 2⟧ ist nach Treu und Glauben zu handeln.
Der OGH verneint einen Anspruch nach ⟦§ 1295 Abs. 1 ABGB|ABGB|1295 1⟧.
Vgl. ⟦§ 879 ABGB|ABGB|879⟧ zur Sittenwidrigkeit.
Das Bundesgericht (⟦BGE 129 III 320 E. 7.1|BGE 129 III 320|E. 7.1⟧) sieht es anders.
Siehe auch ⟦BGE 137 I 31|BGE 137 I 31|⟧.
""",
    ),
    (
        "German decisions",
        "BGH",
        r"""
So schon ⟦BVerfGE 7, 198|BVerfGE 7, 198|⟧ zur Meinungsfreiheit.
Das Volkszählungsurteil (⟦BVerfGE 65, 1, 43|BVerfGE 65, 1|S. 43⟧) hat das klargestellt.
⟦BGH, Urteil vom 12. März 2014 – VIII ZR 203/13|BGH VIII ZR 203/13|⟧ betrifft den Rücktritt.
Ständige Rechtsprechung seit ⟦BGHZ 40, 91|BGHZ 40, 91|⟧.
⟦BVerwGE 64, 274|BVerwGE 64, 274|⟧ ist überholt.
Anders ⟦BAG, Urteil vom 5. Mai 2010 – 7 AZR 728/08|BAG 7 AZR 728/08|⟧.
⟦BGH, Beschluss vom 7. Juni 2017 – I ZB 61/16|BGH I ZB 61/16|⟧ bestätigt dies.
Vgl. ⟦‹BGH, ›NJW 2006, 2116|NJW 2006, 2116|⟧.
""",
    ),
    (
        "EU",
        "GDPR",
        r"""
Consent must be freely given (⟦Article 7(4) GDPR|Art 7(4)⟧).
The right to erasure in ⟦Art. 17 GDPR|Art 17⟧ is not absolute; see ⟦Art. 17(3)|Art 17(3)⟧.
Rechtsgrundlage ist ⟦Art. 6 Abs. 1 Buchst. f DSGVO|Art 6(1)(f)⟧.
Base juridique : ⟦article 6, paragraphe 1, du RGPD|Art 6(1)⟧.
Fines under ⟦Article 83(5)(a) of Regulation (EU) 2016/679|Art 83(5)(a)⟧ may be large.
The free movement of goods (⟦Article 34 TFEU|TFEU|Art 34⟧) and its exceptions (⟦Article 36 TFEU|TFEU|Art 36⟧).
⟦Articles 101 and 102 TFEU|TFEU|Art 101,Art 102⟧ bind the port authority.
Under ⟦Article 50(2) TEU|TEU|Art 50(2)⟧ the State shall notify its intention.
Withdrawal within 14 days follows from ⟦Article 9(1) of Directive 2011/83/EU|Consumer Rights Directive|Art 9(1)⟧.
⟦Article 4(2) of Regulation (EC) No 261/2004|Regulation (EC) No 261/2004|Art 4(2)⟧ was not applied to ferries.
The Court in ⟦Case C-311/18|C-311/18|⟧ struck the decision down.
⟦Case C-362/14, paragraph 94|C-362/14|para 94⟧ concerns the essence of the right.
Nach ⟦Art. 267 AEUV|TFEU|Art 267⟧ legt das Gericht vor.
Everyone has the right to good administration (⟦Article 41 of the Charter of Fundamental Rights|Charter of Fundamental Rights of the European Union|Art 41⟧).
Decided as ⟦ECLI:EU:C:2020:559|ECLI:EU:C:2020:559|⟧.
⟦Recital 42 of the GDPR|Recital 42⟧ explains the burden of proof.
""",
    ),
    (
        "US cases",
        "US",
        r"""
Separate is not equal. ⟦‹Brown v. Board of Education, ›347 U.S. 483, 495‹ (1954)›|347 U.S. 483|page 495⟧.
The brief leans on ⟦‹Miranda v. Arizona, ›384 U.S. 436‹ (1966)›|384 U.S. 436|⟧ throughout.
See ⟦‹Terry v. Ohio, ›392 U.S. 1, 27‹ (1968)›|392 U.S. 1|page 27⟧. ⟦Id. at 30|392 U.S. 1|page 30⟧.
⟦‹United States v. Nixon, ›418 U.S. 683, 705-06‹ (1974)›|418 U.S. 683|page 705-706⟧, is to the contrary.
The rule goes back to ⟦‹Hadley v. Harbor Co., ›22 F.3d 101, 104‹ (9th Cir. 1994)›|22 F.3d 101|page 104⟧.
Compare ⟦‹Katz v. United States, ›389 U.S. 347‹ (1967)›|389 U.S. 347|⟧, with ⟦‹Olmstead v. United States, ›277 U.S. 438‹ (1928)›|277 U.S. 438|⟧.
Actual malice is required. ⟦‹New York Times Co. v. Sullivan, ›376 U.S. 254, 279-80‹ (1964)›|376 U.S. 254|page 279-280⟧.
The district court agreed, ⟦415 F. Supp. 2d 617, 620‹ (W.D. Wash. 2006)›|415 F. Supp. 2d 617|page 620⟧.
It was reversed in ⟦‹Loper Bright Enterprises v. Raimondo, ›144 S. Ct. 2244‹ (2024)›|144 S. Ct. 2244|⟧.
""",
    ),
    (
        "US codes and constitution",
        "U.S. Const.",
        r"""
The claim arises under ⟦42 U.S.C. § 1983|42 U.S.C.|§ 1983⟧.
⟦17 U.S.C. § 107|17 U.S.C.|§ 107⟧ codifies fair use.
Access without authorization, ⟦18 U.S.C. § 1030(a)(2)(C)|18 U.S.C.|§ 1030(a)(2)(C)⟧, is a crime.
Lights on vessels are governed by ⟦33 C.F.R. § 83.23|33 C.F.R.|§ 83.23⟧.
Jurisdiction is proper under ⟦28 U.S.C. §§ 1331, 1343|28 U.S.C.|§§ 1331,1343⟧.
The ⟦Fourth Amendment|Amend 4⟧ protects people, not places.
No State shall pass such a law, ⟦U.S. Const. art. I, § 10|Art 1, § 10⟧.
Due process is owed to all (⟦U.S. Const. amend. XIV, § 1|Amend 14, § 1⟧).
⟦Article II, Section 3 of the U.S. Constitution|Art 2, § 3⟧ demands that he take care.
""",
    ),
    (
        "UN",
        "UN",
        r"""
The Council, by ⟦resolution 1325 (2000)|S/RES/1325 (2000)|⟧, urged Member States to act.
Peace talks follow ⟦S/RES/2254 (2015), para. 4|S/RES/2254 (2015)|para 4⟧.
The Assembly adopted ⟦A/RES/61/295|A/RES/61/295|⟧ on the rights of indigenous peoples.
As ⟦General Assembly resolution 64/292|A/RES/64/292|⟧ recognizes, water is a right.
⟦Security Council resolution 2231 (2015)|S/RES/2231 (2015)|⟧ endorsed the plan.
La ⟦résolution 1701 (2006) du Conseil de sécurité|S/RES/1701 (2006)|⟧ reste en vigueur.
أشار الممثل إلى ⟦قرار مجلس الأمن 2254|S/RES/2254|⟧ مرتين.
Goal 14 of ⟦A/RES/70/1|A/RES/70/1|⟧ speaks of the oceans.
The report was issued as ⟦A/75/982|A/75/982|⟧.
⟦Resolution 377 (V)|A/RES/377 (V)|⟧ is known as “Uniting for Peace”.
Recalling ⟦resolution 242 (1967)|S/RES/242 (1967)|⟧, the envoy left.
""",
    ),
    (
        "treaties and constitutions",
        "Charter of the United Nations",
        r"""
Self-defence is preserved by ⟦Article 51 of the UN Charter|Art 51⟧.
The prohibition in ⟦Article 2(4) of the Charter of the United Nations|Art 2(4)⟧ is peremptory.
Everyone has the right to leave (⟦Article 13(2) of the Universal Declaration of Human Rights|UDHR|Art 13(2)⟧).
Torture is forbidden by ⟦Article 3 ECHR|ECHR|Art 3⟧ without exception.
Le requérant invoque l'⟦article 8 de la Convention européenne des droits de l'homme|ECHR|Art 8⟧.
⟦Art. 10 Abs. 2 EMRK|ECHR|Art 10 2⟧ lässt Schranken zu.
Treaties are read in good faith (⟦Article 31(1) VCLT|VCLT|Art 31(1)⟧).
⟦Articles 17 to 19 of UNCLOS|UNCLOS|Art 17-19⟧ deal with innocent passage.
The child's best interests come first (⟦Article 3(1) CRC|CRC|Art 3(1)⟧).
No one shall be returned, ⟦Article 33 of the Refugee Convention|Refugee Convention|Art 33⟧.
The Alliance invoked ⟦Article 5 of the North Atlantic Treaty|North Atlantic Treaty|Art 5⟧ once.
Movement is free under ⟦Article 12 ICCPR|ICCPR|Art 12⟧.
The crime is defined in ⟦Article II of the Genocide Convention|Genocide Convention|Art II⟧.
⟦Article 38(1) of the Statute of the International Court of Justice|ICJ Statute|Art 38(1)⟧ lists the sources.
War crimes: ⟦Article 8(2)(b) of the Rome Statute|Rome Statute|Art 8(2)(b)⟧.
""",
    ),
    (
        "standards",
        "RFC 9110",
        r"""
A server MUST NOT do this (⟦RFC 9110, Section 9.3.1|section 9.3.1⟧).
Cookies are described in ⟦RFC 6265|RFC 6265|⟧; see ⟦RFC 6265, section 4.1.2|RFC 6265|section 4.1.2⟧.
The words MUST and SHOULD are used as in ⟦RFC 2119|RFC 2119|⟧.
Dates follow ⟦Section 5.6 of RFC 3339|RFC 3339|section 5.6⟧.
The certificate was issued under ⟦ISO 9001:2015, clause 8.5.1|ISO 9001:2015|clause 8.5.1⟧.
See ⟦ISO/IEC 27001:2022|ISO/IEC 27001:2022|⟧.
TLS alerts are in ⟦RFC 8446 §6|RFC 8446|section 6⟧.
Die Prüfung erfolgt nach ⟦DIN EN ISO 12944-5|DIN EN ISO 12944-5|⟧.
⟦RFC 5321, Appendix D|RFC 5321|annex D⟧ gives scenarios.
""",
    ),
    (
        "law, no such place",
        "GG",
        r"""
Er berief sich auf ⟦Art. 150 GG|Art 150|!⟧.
Strafbar nach ⟦§ 412 StGB|StGB|412|!⟧.
Nach ⟦§ 2400 BGB|BGB|2400|!⟧ ist das verboten.
⟦Article 112 of the UN Charter|Charter of the United Nations|Art 112|!⟧ was invoked.
⟦Article 31 of the Universal Declaration of Human Rights|UDHR|Art 31|!⟧ is an invention.
The fine rests on ⟦Article 100 GDPR|GDPR|Art 100|!⟧.
Nach ⟦Art. 101 DSGVO|GDPR|Art 101|!⟧ gilt anderes.
⟦Article 360 TFEU|TFEU|Art 360|!⟧ does not help them.
⟦Article 56 TEU|TEU|Art 56|!⟧ is cited by the blog.
⟦Article 15 of the North Atlantic Treaty|North Atlantic Treaty|Art 15|!⟧ was mentioned twice.
The ⟦U.S. Const. amend. XXIX|U.S. Const.|Amend 29|!⟧ is a hoax.
⟦U.S. Const. art. IX|U.S. Const.|Art 9|!⟧ was cited in the petition.
⟦Article 55 of the Charter of Fundamental Rights of the European Union|Charter of Fundamental Rights of the European Union|Art 55|!⟧ was the ground.
⟦Article 130 of the Rome Statute|Rome Statute|Art 130|!⟧ was read aloud.
""",
    ),
)
