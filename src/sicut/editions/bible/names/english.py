"""English names: those of the Authorised Version, the Douay Bible, the Revised Version and its heirs.

The abbreviations are the usual ones (Chicago Manual of Style, 17th edition, 10.44 to 10.48; SBL Handbook of Style,
second edition, 8.3).
"""

from sicut.editions.bible.names.table import Names

ENGLISH = Names(
    books="""
Gen: Genesis; Gen?; Gn; Ge; Gene?
Exod: Exodus; Exod; Exo; Ex
Lev: Leviticus; Levit; Lev; Lv; Le
Num: Numbers?; Numb?; Num?; Nm; Nu; Nbr?
Deut: Deuteronomy; Deuter; Deut; Deu; Dt; De
Josh: Joshua; Josh?; Jos; Jsh; Josue
Judg: Judges?; Judg; Jdgs; Jdg; Jgs; Jud; Jg; Jdgs
Ruth: Ruth; Rut?; Rth; Rt; Ru
1Sam 2Sam: Samuel; Sam?; Saml; Sml; Sa; Sm; S; Samuels?
1Kgs 2Kgs: Kings?; King?; Kgs; K; Kns; Kng; Kngs; Kin?; Kin; Ki; Kg
1Sam 2Sam 1Kgs 2Kgs: Kingdoms?; Kingdom?; Kgdms; Reigns?
1Sam 2Sam 1Kgs 2Kgs: Kings?; Kgs; Ki
1Chr 2Chr: Chronicles?; Chronicle?; Chron; Chrn; Chr; Ch; Paralipomenon; Paralipomena; Par
Ezra: Ezra; Ezr; Esdras
Neh: Nehemiah; Nehemia; Nehem; Neh; Ne
Esth: Esther; Esth; Est; Es; Hester?
Job: Job?; Jb
Ps: Psalms; Psalm; Psalter?; Pslm; Psm; Pss; Psa; Psalmes; Ps
Prov: Proverbs; Proverb?; Prov; Prv; Pro; Pr
Eccl: Ecclesiastes; Ecclesiaste; Eccles; Eccle; Eccl; Ecc; Ec; Qoheleth; Qohelet; Qoh; Coheleth; Koheleth
Song: Song[s] of Song[s]; Song[s] of Solomon[s]; Song[s] of Salomon[s]; Song of Solomon; Canticle of Canticles
Song: Canticles?; Canticle?; Cant?
Song: Cant of Cant; Song of Sol; SongSol; Song?; Songs?; Sng; SoS?; So; Ca; Ss
Isa: Isaiah; Isaias; Isai; Isa; Is
Jer: Jeremiah; Jeremias; Jeremy?; Jerem; Jere; Jer; Je; Jr?
Lam: Lamentations of Jeremiah; Lamentations; Lamentation?; Lament?; Lam; La
Ezek: Ezekiel; Ezechiel; Ezek; Ezech; Eze; Ezk; Ez
Dan: Daniel; Dan?; Da; Dn
Hos: Hosea; Osee; Hos; Ho
Joel: Joel; Joe?; Jl
Amos: Amos; Amo; Am
Obad: Obadiah; Abdias; Obad; Oba; Obd; Ob
Jonah: Jonah; Jonas?; Jon?; Jnh
Mic: Micah; Micheas; Mic?; Mi; Mch
Nah: Nahum; Nah?; Nam; Na
Hab: Habakkuk; Habacuc; Habak; Hab; Hb
Zeph: Zephaniah; Sophonias; Zeph; Zep; Zp
Hag: Haggai; Aggeus; Hagg; Hag?; Hg
Zech: Zechariah; Zachariah; Zacharias?; Zechar; Zech; Zec; Zach?; Zc
Mal: Malachi; Malachias; Malac; Mal?; Ml
Matt: Matthew; Matt; Mathew?; Matth; Mat?; Mt; Ma
Mark: Mark?; Mrk; Mar; Mk; Mr?
Luke: Luke; Luk; Lk; Lu
John: John; Jhn; Joh; Jn; Jo
Job: Jo
Acts: Acts of the Apostles; Acts of Apostles; Acts?; Act?; Ac
Rom: Romans; Roman?; Rom; Rm; Ro
1Cor 2Cor: Corinthians; Corinthian?; Corinth?; Cor?; Corin; Corint; Co
Gal: Galatians; Galatian?; Galat; Gal?; Ga
Eph: Ephesians; Ephesian?; Ephes; Eph; Ep
Phil: Philippians; Philippian?; Philip?; Philipp?; Phil?; Php; Phi?; Pp; Ph
Col: Colossians; Colossian?; Coloss; Col?; Co
1Thess 2Thess: Thessalonians; Thessalonian?; Thess; Thes; Thessal; Ths; Th
1Tim 2Tim: Timothy; Timoth; Tim?; Ti; Tm
Titus: Titus; Tit?; Ti
Phlm: Philemon; Philem; Phlmn; Phlm; Phm; Pm?; Ph
Heb: Hebrews; Hebrew?; Hebr; Heb; He
Jas: James; Jas?; Jam?; Jms; Jm; Ja
1Pet 2Pet: Peter; Pet?; Ptr; Pt; Pe; P; Pete?
1John 2John 3John: John; Jhn; Joh; Jn; Jo; Jno
Jude: Jude; Jud; Jd
Rev: Revelation; Revelations; Revelation of Jesus Christ; Revelation of John; Apocalypse of John; Apocalypse?
Rev: Reve; Rev?; Rv?; Re; Apoc; Apc
Tob: Tobit; Tobias?; Tob; Tb
Jdt: Judith; Jdth; Jdt; Jth
GkEsth: Greek Esther; Esther Greek; Greek Esth; Esther Gk; Additions to Esther; Rest of Esther; Add Esth; GkEsth
GkEsth: AddEsth; Gk Esth
GkEsth: Esth Gr; EsthGr
Wis: Wisdom of Solomon; Wisdom?; Wisd; Wis; Ws; Wisd of Sol; Wis of Sol
Sir: Wisdom of Jesus Son of Sirach; Wisdom of Jesus Ben Sirach; Wisdom of Sirach; Sirach; Ecclesiasticus; Ecclus
Sir: Ben Sira; Jesus Ben Sirach; Sir?
Bar: Baruch; Bar?; Ba
EpJer: Letter of Jeremiah; Ep of Jer[emiah]; Let of Jer[emiah]; Ltr of Jer[emiah]; Epistle of Jeremiah
EpJer: Epistle of Jeremy; Letter of Jeremy; Let Jer; Ltr Jer; LJe; EpJer
EpJer: Ep Jer; Ep Jeremiah
PrAzar: Prayer[s] of Azaria[h]; Prayer of Azarias; Pr Azar; PrAzar; PrAz; Pr of Azar; Azariah
SgThree: Song of the Three Young Men; Song of the Three Holy Children; Song of the Three Children
SgThree: Song of the Three Jews; Song of the Three Youths; Song of Three Young Men; Song of Three Children
SgThree: Song of the Three; Song of Three; Song of Thr; Sg of Thr; SgThree; Sg of Three; Song Three; Song Thr; STh Y
Sus: Susanna; Susannah?; Sus?; Story of Susanna; History of Susanna
Bel: Bel and the Dragon; Bel and Dragon; Bel Dragon; Bel the Dragon; Bel and the Drag; Bel and Drag; Bel Drag; Bel?
1Macc 2Macc 3Macc 4Macc: Maccabees; Maccabee?; Machabees; Macc; Mac?; Mach; Mcc; Mc; Ma; M
PrMan: Prayer[s] of Manasse[h]; Prayer[s] of Manasses; Prayer of Man; Pr Manasseh; PrMan; Pr Man; Pr of Man
PrMan: Prayer Manasseh; Manasseh?
1Esd 2Esd 1Esd 2Esd: Esdras; Esdr; Esd; Es; Ezra
SgThree: S of Th Y; S of Three Y; S of Three Ch; St of Th; St of Th Y; St of Th Ch; S of Th Ch
Ps151: Additional Psalm; Add Psalm; Add Ps
""",
    ordinals=("first", "second iind", "third iiird", "fourth ivth", "fifth vth"),
    heads="ep epist book books gospel epistle epistles letter letters prophecy prophet",
    prepositions="saint st",
    links="of the to according saint st s general catholic paul apostle prophet evangelist pauls called holy",
    articles="the",
    trails=("i", "ii", "iii", "iv"),
)
