"""Cases and statutes of the United States, as briefs and newspapers cite them.

The cases are well known ones; those of the Federal Reporter are invented.
"""

from references_own_case import Group

CASES = Group(
    "US cases",
    "",
    (
        "Judicial review goes back to ⟦‹Marbury v. Madison, ›5 U.S. 137‹ (1803)›|5 U.S. 137|⟧.",
        "The rule was stated in ⟦‹Gideon v. Wainwright, ›372 U.S. 335, 344‹ (1963)›|372 U.S. 335|page 344⟧.",
        "See ⟦‹Brown v. Board of Education, ›347 U.S. 483, 495‹ (1954)›|347 U.S. 483|page 495⟧. ⟦Id. at 494|347 U.S. 483|page 494⟧.",
        "The clerk cited ⟦‹International Shoe Co. v. Washington, ›326 U.S. 310‹ (1945)›|326 U.S. 310|⟧ from memory.",
        "A pleading must be plausible. ⟦‹Bell Atlantic Corp. v. Twombly, ›550 U.S. 544, 570‹ (2007)›|550 U.S. 544|page 570⟧.",
        "The note reads: ⟦‹Ashcroft v. Iqbal, ›556 U.S. 662, 678‹ (2009)›|556 U.S. 662|page 678⟧.",
        "The warnings come from ⟦‹Miranda v. Arizona, ›384 U.S. 436‹ (1966)›|384 U.S. 436|⟧; see also ⟦‹Mapp v. Ohio, ›367 U.S. 643‹ (1961)›|367 U.S. 643|⟧.",
        "For the steel case see ⟦‹Youngstown Sheet & Tube Co. v. Sawyer, ›343 U.S. 579, 635-38‹ (1952)› ‹(Jackson, J., concurring)›|343 U.S. 579|page 635-638⟧.",
        "Deference was due under ⟦‹Chevron U.S.A. Inc. v. NRDC, ›467 U.S. 837, 842–43‹ (1984)›|467 U.S. 837|page 842-843⟧.",
        "The port relied on ⟦‹Gibbons v. Ogden, ›22 U.S. (9 Wheat.) 1‹ (1824)›|22 U.S. 1|⟧.",
        "Compare ⟦‹McCulloch v. Maryland, ›17 U.S. 316, 421‹ (1819)›|17 U.S. 316|page 421⟧.",
        "The standard is that of ⟦‹New York Times Co. v. Sullivan, ›376 U.S. 254, 279-80‹ (1964)›|376 U.S. 254|page 279-280⟧.",
        "The appeal was heard at ⟦‹Harbor Board v. Pier Co., ›512 F.3d 210‹ (9th Cir. 2008)›|512 F.3d 210|⟧.",
        "The district court agreed. ⟦‹Library Trust v. Quay Bd., ›88 F. Supp. 2d 301, 305‹ (S.D.N.Y. 2000)›|88 F. Supp. 2d 301|page 305⟧.",
        "On evidence see ⟦‹Daubert v. Merrell Dow Pharmaceuticals, Inc., ›509 U.S. 579‹ (1993)›|509 U.S. 579|⟧.",
        "The duty was narrowed in ⟦‹Palsgraf v. Long Island R.R. Co., ›248 N.Y. 339|248 N.Y. 339|⟧, ⟦162 N.E. 99‹ (1928)›|162 N.E. 99|⟧.",
        "Privacy is treated in ⟦‹Katz v. United States, ›389 U.S. 347, 361‹ (1967)› ‹(Harlan, J., concurring)›|389 U.S. 347|page 361⟧.",
        "It was long law that ⟦‹Erie R. Co. v. Tompkins, ›304 U.S. 64‹ (1938)›|304 U.S. 64|⟧ governs.",
        "See ⟦‹Loving v. Virginia, ›388 U.S. 1, 12‹ (1967)›|388 U.S. 1|page 12⟧; ⟦‹Griswold v. Connecticut, ›381 U.S. 479‹ (1965)›|381 U.S. 479|⟧.",
        "The court quoted ⟦‹Bush v. Gore, ›531 U.S. 98, 104‹ (2000)› ‹(per curiam)›|531 U.S. 98|page 104⟧.",
        "That holding, ⟦410 U.S. 113|410 U.S. 113|⟧, is no longer law.",
        "The brief names ⟦‹Lochner v. New York, ›198 U.S. 45‹ (1905)›|198 U.S. 45|⟧ only to reject it.",
        "In ⟦‹Citizens United v. FEC, ›558 U.S. 310, 339‹ (2010)›|558 U.S. 310|page 339⟧, speech was broadly read. Later: ⟦558 U.S. at 340|558 U.S. 310|page 340⟧.",
        "⟦‹Wickard v. Filburn, ›317 U.S. 111, 125‹ (1942)›|317 U.S. 111|page 125⟧ was about wheat.",
        "The dock case is ⟦‹Tide Co. v. Basin Corp., ›45 S.W.3d 12‹ (Tex. 2001)›|45 S.W.3d 12|⟧.",
        "A footnote adds ⟦‹Shore v. Jetty, ›120 Cal. App. 4th 90, 97‹ (2004)›|120 Cal. App. 4th 90|page 97⟧.",
        "The report is ⟦‹Obergefell v. Hodges, ›576 U.S. 644‹ (2015)›|576 U.S. 644|⟧.",
        "The line in ⟦‹Tinker v. Des Moines, ›393 U.S. 503, 506‹ (1969)›|393 U.S. 503|page 506⟧ is often quoted.",
        "Printed in two places: ⟦347 U.S. 483|347 U.S. 483|⟧, ⟦74 S. Ct. 686|74 S. Ct. 686|⟧.",
        "“Separate” is the word (⟦163 U.S. 537, 552|163 U.S. 537|page 552⟧).",
    ),
)
STATUTES = Group(
    "US statutes and constitution",
    "",
    (
        "The claim rests on ⟦42 U.S.C. § 1983|42 U.S.C.|§ 1983⟧.",
        "The exemption is in ⟦5 U.S.C. § 552(b)(6)|5 U.S.C.|§ 552(b)(6)⟧.",
        "They invoked ⟦28 U.S.C. § 1331|28 U.S.C.|§ 1331⟧ and ⟦28 U.S.C. § 1332(a)(1)|28 U.S.C.|§ 1332(a)(1)⟧.",
        "Fair use is defined at ⟦17 U.S.C. § 107|17 U.S.C.|§ 107⟧.",
        "The rule is ⟦40 C.F.R. § 60.1|40 C.F.R.|§ 60.1⟧.",
        "Under ⟦15 USC 78j(b)|15 U.S.C.|§ 78j(b)⟧ the statement matters.",
        "The rule, ⟦17 CFR 240.10b-5|17 C.F.R.|§ 240.10b-5⟧, was read aloud.",
        "The library asked under ⟦U.S. Const. amend. I|U.S. Const.|amend. I⟧.",
        "Commerce is at ⟦U.S. Const. art. I, § 8, cl. 3|U.S. Const.|Art. I § 8 cl. 3⟧.",
        "Equal protection: ⟦U.S. Const. amend. XIV, § 1|U.S. Const.|amend. XIV § 1⟧.",
        "See ⟦18 U.S.C. §§ 2510-2522|18 U.S.C.|§ 2510-2522⟧.",
        "The port is exempt, ⟦33 U.S.C. § 1251|33 U.S.C.|§ 1251⟧.",
        "The notice is in ⟦85 Fed. Reg. 1024|85 Fed. Reg. 1024|⟧.",
        "In ⟦Article II, Section 2 of the Constitution of the United States|U.S. Const.|Art. II § 2⟧ the treaty power stands.",
    ),
)
FAULTS = Group(
    "US, no such place",
    "U.S. Const.",
    (
        "The pamphlet quotes ⟦U.S. Const. amend. XXVIII|amend. XXVIII|!⟧.",
        "He relied on ⟦U.S. Const. art. VIII|Art. VIII|!⟧.",
        "The sign named ⟦U.S. Const. amend. XXX, § 1|amend. XXX § 1|!⟧.",
        "It cites ⟦Article IX of the Constitution of the United States|Art. IX|!⟧.",
    ),
)
