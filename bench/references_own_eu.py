"""Law of the European Union in English, German and French: regulations, directives, treaties, decisions."""

from references_own_case import Group

ENGLISH = Group(
    "EU law, English",
    "GDPR",
    (
        "The library relies on ⟦Article 6(1)(a) GDPR|Art. 6(1)(a)⟧.",
        "Processing is lawful under ⟦Art. 6(1)(f) of Regulation (EU) 2016/679|Art. 6(1)(f)⟧.",
        "The right of access is in ⟦Article 15 of the GDPR|Art. 15⟧, that to erasure in ⟦Article 17(1) GDPR|Art. 17(1)⟧.",
        "The notice quotes ⟦Regulation (EU) 2016/679, Article 13(2)(b)|Art. 13(2)(b)⟧.",
        "See ⟦Articles 12 to 14 GDPR|Art. 12-Art. 14⟧.",
        "The form quotes ⟦GDPR, Art. 7(3)|Art. 7(3)⟧ in small print.",
        "The reader has rights under ⟦Arts. 15 and 17 GDPR|Art. 15,Art. 17⟧.",
        "The consent is that of ⟦Art. 6 para. 1 lit. a GDPR|Art. 6(1)(a)⟧.",
        "A breach of ⟦Article 101(1) TFEU|TFEU|Art. 101(1)⟧ was alleged.",
        "The port cited ⟦Article 107(1) TFEU|TFEU|Art. 107(1)⟧ and ⟦Article 4(3) TEU|TEU|Art. 4(3)⟧.",
        "The values are named in ⟦Article 2 TEU|TEU|Art. 2⟧.",
        "Under ⟦Article 11 of the Charter of Fundamental Rights of the European Union|Charter of Fundamental Rights of the European Union|Art. 11⟧ everyone may speak.",
        "The directive, ⟦Directive 2001/29/EC, Art. 5(3)(d)|Directive 2001/29/EC|Art. 5(3)(d)⟧, permits quotation.",
        "Quotation is allowed by ⟦Article 5(3)(d) of Directive 2001/29/EC|Directive 2001/29/EC|Art. 5(3)(d)⟧.",
        "The definition is in ⟦Article 3(1) of Regulation (EC) No 1907/2006|Regulation (EC) No 1907/2006|Art. 3(1)⟧.",
        "The Court decided in ⟦‹Case ›C-131/12|C-131/12|⟧ on search engines.",
        "See ⟦‹Case ›C-131/12, paragraph 80|C-131/12|para. 80⟧.",
        "It follows from ⟦‹Case ›26/62|26/62|⟧ that the provision has direct effect.",
        "The judgment is ⟦ECLI:EU:C:2014:317|ECLI:EU:C:2014:317|⟧.",
        "The text has the number ⟦32016R0679|32016R0679|⟧.",
        "Annex: ⟦Regulation (EU) 2016/679|GDPR|⟧.",
        "The platform cites ⟦Article 14(1) of Regulation (EU) 2022/2065|Regulation (EU) 2022/2065|Art. 14(1)⟧.",
        "See ⟦recital 26 GDPR|recital 26⟧ for the test.",
        "The copyright rule is ⟦Article 17(7) of Directive (EU) 2019/790|Directive (EU) 2019/790|Art. 17(7)⟧.",
        "The joint ruling is ⟦‹Joined Cases ›C-293/12 and C-594/12|C-293/12|⟧.",
    ),
)
GERMAN = Group(
    "EU law, German",
    "GDPR",
    (
        "Die Bücherei stützt sich auf ⟦Art. 6 Abs. 1 lit. a DSGVO|Art. 6(1)(a)⟧.",
        "Auskunft ist nach ⟦Art. 15 DSGVO|Art. 15⟧ zu erteilen.",
        "Vgl. ⟦Art. 6 Abs. 1 Buchst. f DS-GVO|Art. 6(1)(f)⟧.",
        "Die Beihilfe verstößt gegen ⟦Art. 107 Abs. 1 AEUV|TFEU|Art. 107(1)⟧.",
        "Die Werte nennt ⟦Art. 2 EUV|TEU|Art. 2⟧.",
        "Maßgeblich ist ⟦Art. 5 Abs. 3 Buchst. d der Richtlinie 2001/29/EG|Directive 2001/29/EC|Art. 5(3)(d)⟧.",
        "Es gilt ⟦Artikel 13 Absatz 2 der Verordnung (EU) 2016/679|Art. 13(2)⟧.",
        "Der Gerichtshof entschied in der ⟦‹Rechtssache ›C-131/12|C-131/12|⟧.",
        "Siehe ⟦Art. 11 GRCh|Charter of Fundamental Rights of the European Union|Art. 11⟧.",
        "Ebenso ⟦‹EuGH, Urteil vom 13.5.2014 – ›C-131/12, Rn. 80|C-131/12|margin 80⟧.",
        "Die Vorlage beruht auf ⟦Art. 267 Abs. 3 AEUV|TFEU|Art. 267(3)⟧.",
        "Nach ⟦Art. 49 AEUV|TFEU|Art. 49⟧ darf der Verlag sich niederlassen.",
    ),
)
FRENCH = Group(
    "EU law, French",
    "GDPR",
    (
        "La bibliothèque invoque l’⟦article 6, paragraphe 1, point a), du RGPD|Art. 6(1)(a)⟧.",
        "L’accès est prévu à l’⟦article 15 du RGPD|Art. 15⟧.",
        "L’aide est contraire à l’⟦article 107, paragraphe 1, TFUE|TFEU|Art. 107(1)⟧.",
        "Les valeurs figurent à l’⟦article 2 TUE|TEU|Art. 2⟧.",
        "Voir l’⟦article 5, paragraphe 3, de la directive 2001/29/CE|Directive 2001/29/CE|Art. 5(3)⟧.",
        "La Cour a jugé dans l’⟦‹affaire ›C-131/12|C-131/12|⟧.",
        "Il s’agit de l’⟦article 13 du règlement (UE) 2016/679|Art. 13⟧.",
        "Voir ⟦art. 17 RGPD|Art. 17⟧.",
        "La citation est permise (⟦art. 17 de la directive (UE) 2019/790|Directive (UE) 2019/790|Art. 17⟧).",
    ),
)
FAULTS = Group(
    "EU law, no such place",
    "GDPR",
    (
        "The leaflet cites ⟦Article 100 GDPR|Art. 100|!⟧.",
        "According to ⟦Article 112(1) of Regulation (EU) 2016/679|Art. 112(1)|!⟧ a fee is due.",
        "Im Aushang steht ⟦Art. 101 DSGVO|Art. 101|!⟧.",
        "L’affiche cite l’⟦article 120 du RGPD|Art. 120|!⟧.",
        "He named ⟦Article 359 TFEU|TFEU|Art. 359|!⟧.",
        "The speech ends with ⟦Article 56 TEU|TEU|Art. 56|!⟧.",
        "The sign refers to ⟦Article 55 of the Charter of Fundamental Rights of the European Union|Charter of Fundamental Rights of the European Union|Art. 55|!⟧.",
    ),
)
