"""German names: Luther, Elberfelder, Zürcher Bibel, Einheitsübersetzung and Menge.

The abbreviations are those of these Bibles and of the Loccumer Richtlinien.
"""

from sicut.editions.bible.names.table import Names

GERMAN = Names(
    books="""
Gen Exod Lev Num Deut: Mose?; Moses?; Mos; Mo; M
Gen: Genesis; Gen; Gn
Exod: Exodus; Exod; Ex
Lev: Levitikus; Leviticus; Lev; Lv
Num: Numeri; Num; Nm
Deut: Deuteronomium; Deut; Dtn; Dt
Josh: Josua; Jos
Judg: Richter?; Ri; Rich; Richt
Ruth: Rut; Ruth; Rt
1Sam 2Sam: Samuel; Samuelis; Sam; Sm; Sa
1Kgs 2Kgs: Könige?; Königen?; König?; Kön; Kg; Kö; Koe; Kge; Kng; Koen
1Sam 2Sam 1Kgs 2Kgs: Königtümer; Königreiche?; Kgt
1Sam 2Sam 1Kgs 2Kgs: Könige?; Kön
1Chr 2Chr: Chronik?; Chronika; Chroniken?; Chronica; Chron; Chr; Paralipomenon
Ezra: Esra; Esr
Neh: Nehemia; Neh
Esth: Ester; Esther; Est; Esth
Job: Hiob; Ijob; Job; Hi; Ib; Ijb
Ps: Psalmen; Psalm; Psalter?; Psal; Pss; Ps
Prov: Sprüche?; Sprüche Salomos; Sprichwörter?; Sprüche Salomonis; Sprichw; Spruch?; Spr; Sprü; Prv; Sp; Proverbien
Eccl: Prediger?; Prediger Salomo; Prediger Salomos; Kohelet; Ekklesiastes; Koh; Pred; Prd; Qohelet; Qoh
Song: Hohelied; Hoheslied; Hohes Lied; Hohe Lied; Hohenlied; Hohen Lied; Hoheslied Salomos; Hohelied Salomos; Hl
Song: Hld
Song: Hhld; Hoh; Lied der Lieder; Das Hohelied Salomonis; Hohelied Salomonis
Isa: Jesaja; Jesaia; Isaias; Jes; Isa
Jer: Jeremia; Jeremias; Jer
Lam: Klagelieder?; Klagelieder Jeremias; Klagelieder Jeremia; Klagl; Klgl; Kla; Klag; Threni; Kl
Ezek: Hesekiel; Ezechiel; Hes; Ez; Ezech
Dan: Daniel; Dan; Dn
Hos: Hosea; Osee; Hos
Joel: Joel; Joël; Joe; Jl
Amos: Amos; Am
Obad: Obadja; Abdias; Obd; Ob; Obad
Jonah: Jona; Jonas?; Jon
Mic: Micha; Michäas; Mi; Mich
Nah: Nahum; Nah
Hab: Habakuk; Hab
Zeph: Zefanja; Zephanja; Zephania; Sophonias; Zef; Zeph; Zph; Zefania
Hag: Haggai; Aggäus; Hag
Zech: Sacharja; Zacharias?; Sacharia; Sach; Sac; Zach
Mal: Maleachi; Malachias; Mal
Matt: Matthäus; Matthaeus; Matth; Mattäus; Mat; Mt; Mtth; Matthäusevangelium; Matthäus-Evangelium
Mark: Markus; Mark; Mar; Mk; Mrk; Markusevangelium; Markus-Evangelium; Marcus
Luke: Lukas; Luk; Lk; Lukasevangelium; Lukas-Evangelium; Lucas
John: Johannes; Johannis; Joh; Jh; Jo; Johannesevangelium; Johannes-Evangelium; Jhn
Acts: Apostelgeschichte; Apostelg; Apg; Act; Acta; Taten der Apostel; Geschichte der Apostel
Rom: Römer?; Römerbrief; Röm; Rm; Rö
1Cor 2Cor: Korinther; Korintherbrief; Korinthern; Kor; Ko; Cor; Kr; Corinther; Korinth
Gal: Galater; Galaterbrief; Galatern; Gal
Eph: Epheser; Epheserbrief; Ephesern; Eph
Phil: Philipper; Philipperbrief; Philippern; Phil; Php
Col: Kolosser; Kolosserbrief; Kolossern; Kol
1Thess 2Thess: Thessalonicher; Thessalonicherbrief; Thessalonichern; Thess; Thes; Th; Thss; Ths
1Tim 2Tim: Timotheus; Timotheusbrief; Tim; Ti; Tm
Titus: Titus; Titusbrief; Tit
Phlm: Philemon; Philemonbrief; Phlm; Phm; Philem
Heb: Hebräer; Hebräerbrief; Hebräern; Hebr; Heb; Hbr
Jas: Jakobus; Jakobusbrief; Jakobi; Jak; Jk; Jac; Jakob?
1Pet 2Pet: Petrus; Petri; Petrusbrief; Petr; Pet; Ptr; Pt; Pe
1John 2John 3John: Johannes; Johannis; Johannesbrief; Joh; Jh; Jo; Jhn
Jude: Judas; Judä?; Judasbrief; Jud; Jd
Rev: Offenbarung; Offenbarung des Johannes; Johannesoffenbarung; Offenbarung Johannis; Offb; Off; Offenb; Apk; Apok
Rev: Johannes-Offenbarung; Apokalypse; Apokalypse des Johannes; Geheime Offenbarung; Offenbarung Jesu Christi
Tob: Tobit; Tobias?; Tob
Jdt: Judit; Judith; Jdt; Jdth
GkEsth: Zusätze zu Ester; Zusätze zu Esther; Stücke zu Ester; Ester griechisch; Griechisches Ester
GkEsth: Ester (griechisch)
GkEsth: Zusätze zum Buch Ester; Griechische Ester; Stücke zum Buch Ester; Stücke zu Esther; Stücke in Ester
GkEsth: ZusEst; StEst
GkEsth: Zus Est; Ester griech; EstG; Est gr; Estgr; Ester gr
Wis: Weisheit?; Weisheit Salomos; Weisheit Salomonis; Weish; Sapientia; Sap
Sir: Jesus Sirach; Sirach; Ekklesiastikus; Ecclesiasticus; Ben Sira; Sir; Weisheit Jesus Sirachs
Bar: Baruch; Bar
EpJer: Brief des Jeremia; Brief Jeremias; Brief Jeremia; Brief des Jeremias; BrJer; EpJer; Br Jer
AddDan: Zusätze zu Daniel; Stücke zu Daniel; Stücke zum Buch Daniel; ZusDan; StDan
PrAzar: Gebet des Asarja; Gebet Asarjas; Gebet des Azarja; Gebet Asarja; Gebet des Asarias; GebAsarja; GebAsar
SgThree: Gesang der drei Männer im Feuerofen; Lobgesang der drei Männer; Gesang der drei jungen Männer
SgThree: Lobgesang der drei jungen Männer
SgThree: Gesang der drei Männer; Gesang der Drei Männer im feurigen Ofen; Lobgesang der drei Männer im Feuerofen
SgThree: Gesang der Drei
SgThree: Gesang der drei Jünglinge; Lobgesang der drei Jünglinge; Lied der drei Männer; L3J
SgThree: Gesang der drei jungen Männer im Feuerofen
Sus: Susanna; Susanna und Daniel; Susanna im Bade; Geschichte von Susanna; Geschichte von Susanna und Daniel; Sus
Bel: Bel und der Drache; Bel und Drache; Bel und vom Drachen; Vom Bel zu Babel; Bel zu Babel; Bel und der Drachen
Bel: Bel
Bel: Bel und vom Drachen zu Babel; Vom Drachen zu Babel
1Macc 2Macc 3Macc 4Macc: Makkabäer; Makkabäerbuch; Makkabäern; Makkabäerbücher; Makk; Mak; Mkk; Macc; Makabäer; Ma
PrMan: Gebet des Manasse; Gebet Manasses; Gebet Manasse; Gebet Manasses des Königs in Juda; GebMan; OrMan; Geb Man
1Esd 2Esd 1Esd 2Esd: Esdras; Esdra; Esra; Esdr; Esr; Esd
Ps151: Zusätzlicher Psalm; Überzähliger Psalm
""",
    ordinals=(
        "erste erster erstes ersten erstem",
        "zweite zweiter zweites zweiten zweitem zwote",
        "dritte dritter drittes dritten drittem",
        "vierte vierter viertes vierten viertem",
        "fünfte fünfter fünftes fünften fünftem fuenfte fuenfter fuenftes fuenften",
    ),
    heads="buch bücher buches buche evangelium evangeliums evangelien brief briefes epistel prophet propheten",
    prepositions="sankt st",
    links="""nach des der von vom zu sankt st hl heiligen an die den das dem paulus pauli apostel apostels heilige Mose
        aus königs""",
    articles="das der die dem des den",
)
