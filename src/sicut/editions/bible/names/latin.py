"""Latin names: the Clementine Vulgate, the Stuttgart edition and the Nova Vulgata, with their abbreviations."""

from sicut.editions.bible.names.table import Names

LATIN = Names(
    books="""
Gen: Genesis; Geneseos; Genesim; Gen; Gn; Bresith
Exod: Exodus; Exodi; Exodum; Exod; Ex; Hellesmoth
Lev: Leviticus; Levitici; Leviticum; Lev; Lv; Vaiecra
Num: Numeri?; Numerorum; Numeros; Num; Nm; Vaiedabber
Deut: Deuteronomium; Deuteronomii; Deut; Dt; Addabarim
Josh: Iosue; Josue; Iosuae; Iesu Nave; Ios; Jos
Judg: Iudicum; Judicum; Iudices; Judices; Iudic; Iudc; Iud; Idc; Iudicium; Iudicum Sophtim
Ruth: Ruth; Rt
1Sam 2Sam: Samuelis; Samuel; Samuhelis; Samuhel; Sam; Sm
1Kgs 2Kgs: Regum; Malachim; Reg; Rg; Re
1Sam 2Sam 1Kgs 2Kgs: Regnorum; Regum; Reg; Regnum?; Rg
1Chr 2Chr: Paralipomenon; Paralipomenorum; Chronicorum; Chronica?; Verba dierum; Verborum dierum; Par; Paral; Par
1Chr 2Chr: Chr
1Chr 2Chr: Dabreiamin; Chronicon
Ezra: Esdrae; Esdra; Ezrae; Hesdrae; Esdras; Esd; Esr; Ezra
Neh: Nehemiae; Nehemias; Neemiae; Neh
Esth: Esther; Hester?; Est; Esth; Estheris
Job: Iob; Job; Hiob; Ib
Ps: Psalmi; Psalmi Davidis; Psalmi David; Psalmorum; Psalmus; Psalmos; Psalterium; Psalmo; Psal; Pss; Ps
Prov: Proverbia; Proverbiorum; Proverbiorum Salomonis; Proverbia Salomonis; Prov; Prv; Pr; Parabolae Salomonis
Prov: Parabolae Salomonis
Eccl: Ecclesiastes; Ecclesiastae; Ecclesiasten; Eccles; Eccl; Ecl; Eccle; Coheleth; Qoheleth; Liber Ecclesiastes
Song: Canticum Canticorum; Canticorum; Cant Cantic; Canticum Canticorum Salomonis; Cantica Canticorum
Song: Canticum Salomonis
Song: Cantica; Cant; Ct; Can
Isa: Isaias; Isaiae; Isaia; Esaias; Esaiae; Iesaias; Iesaiae; Is; Isa
Jer: Ieremias; Ieremiae; Jeremias; Jeremiae; Hieremias; Hieremiae; Ier; Jer; Hier
Lam: Lamentationes; Lamentationes Ieremiae; Lamentationum; Threni; Threnorum; Thren; Lam; Lamentationes Jeremiae
Lam: Threni Ieremiae; Lamentationes Ieremiae Prophetae
Ezek: Ezechiel; Ezechielis; Hiezechiel; Hiezechielis; Ezech; Ez; Ezec
Dan: Daniel; Danielis; Danihel; Danihelis; Dan; Dn
Hos: Osee; Osea; Oseae; Hosea; Os
Joel: Ioel; Joel; Ioelis; Iohel; Iohelis; Il; Jl; Ioe
Amos: Amos; Am
Obad: Abdias; Abdiae; Abd; Ab
Jonah: Ionas; Ionae; Jonas?; Jonae; Iona; Ion; Jon
Mic: Michaeas; Michaeae; Micha; Michea; Micheas; Micheae; Mich; Mi; Mic
Nah: Nahum; Naum; Nah; Na
Hab: Habacuc; Abacuc; Habakuk; Hab; Ha
Zeph: Sophonias; Sophoniae; Sofonias; Sofoniae; Soph; So; Sofonia
Hag: Aggaeus; Aggaei; Aggeus; Aggei; Agg; Ag; Aggaeum
Zech: Zacharias?; Zachariae; Zaccharias; Zacch; Zach; Za; Zacharia
Mal: Malachias; Malachiae; Malachi; Mal; Ml; Malachia
Matt: Matthaeus; Matthaeum; Matthaei; Mattheus; Mattheum; Matthei; Matth; Matt; Mt; Matheum; Mathaeum
Mark: Marcus; Marcum; Marci; Marc; Mc; Mr
Luke: Lucas; Lucam; Lucae; Lucanus; Luc; Lc
John: Iohannes; Iohannem; Iohannis; Ioannes; Ioannem; Ioannisnesnemnis; Johannes; Johannem
John: Johannis
John: Io; Ioan; Ioh
Acts: Actus Apostolorum; Actuum Apostolorum; Acta Apostolorum; Actus; Act Apost; Actuum; Acta?; Act; Ac
Rom: Romanos?; Ad Romanos; Rom; Rm; Romani?
1Cor 2Cor: Corinthios; Ad Corinthios; Cor; Co; Corinth; Corintios
Gal: Galatas; Ad Galatas; Gal; Ga; Galatae
Eph: Ephesios; Ad Ephesios; Eph; Ep; Efesios
Phil: Philippenses; Ad Philippenses; Phil; Phlp; Philippensibus; Filippenses
Col: Colossenses; Ad Colossenses; Coloss; Col; Colosenses
1Thess 2Thess: Thessalonicenses; Ad Thessalonicenses; Thess; Thes; Th; Th; Thesalonicenses; Tessalonicenses
1Tim 2Tim: Timotheum; Ad Timotheum; Timotheus; Tim; Tm; Ti; Timothaeum
Titus: Titum; Ad Titum; Titus; Tit; Tt
Phlm: Philemonem; Ad Philemonem; Philemona; Philem; Phlm; Phm; Filemonem; Philemon
Heb: Hebraeos; Ad Hebraeos; Hebreos; Ad Hebreos; Hebr; Heb; Hbr
Jas: Iacobi; Iacobus; Jacobi; Jacobus; Iac; Jac; Iacob; Jacob?
1Pet 2Pet: Petri; Petrus; Petr; Pet; Pt; Pe
1John 2John 3John: Iohannis; Ioannisnis; Johannis; Ioannes; Iohannes; Johannes; Io; Ioan; Ioh; Jo; In?
Jude: Iudae; Iudas; Judae; Judas; Iud; Jud; Ids; Iude
Rev: Apocalypsis; Apocalypsis Ioannis; Apocalypsis Iohannis; Apocalypsis Joannis; Apocalypsis Johannis
Rev: Apocalypsin; Apoc
Rev: Apoc; Apc; Ap; Revelatio Ioannis; Apocalypsis Beati Ioannis Apostoli; Apocalypsis Sancti Ioannis
Tob: Tobias; Tobiae; Thobis; Tobis; Tobit; Tob; Tb; Tobi
Jdt: Iudith; Judith; Iudit; Idt; Iudt; Jdt; Judit
GkEsth: Esther graeca; Additiones Esther; Graeca Esther; Esther Graece; Additamenta Esther; Additiones ad Esther
Wis: Sapientia?; Sapientiae; Sapientia Salomonis; Sapientiae Salomonis; Sap; Sapient
Sir: Ecclesiasticus; Ecclesiastici; Sirach; Siracides; Iesu filii Sirach; Jesu filii Sirach; Iesus Sirach; Eccli
Sir: Sir; Si
Sir: Oratio Iesu filii Sirach; Sapientia Sirach; Iesu Sirach; Siracidae; Sirac; Sapientia Iesu filii Sirach
Bar: Baruch; Bar; Ba
EpJer: Epistula Ieremiae; Epistola Ieremiae; Epistula Jeremiae; Epistola Jeremiae; Oratio Ieremiae
EpJer: Oratio Jeremiae; EpIer
EpJer: Ep Ier; Epistula Hieremiae; Lamentatio Ieremiae; Oratio Hieremiae
PrAzar: Oratio Azariae; Canticum Azariae; Or Azar; Precatio Azariae
SgThree: Canticum trium puerorum; Hymnus trium puerorum; Hymnus trium iuvenum; Trium puerorum
SgThree: Canticum trium iuvenum
SgThree: Benedictio trium puerorum
Sus: Susanna; Susannae; Historia Susannae; Hist Susannae; De Susanna; Sus
Bel: Bel et Draco; Bel et Draconis; Historia Beli et Draconis; Hist Beli et Draconis; Bel; Bel et Draconem
Bel: Beli et Draconis
Bel: De Bel et Dracone
1Macc 2Macc 3Macc 4Macc: Machabaeorum; Maccabaeorum; Machabeorum; Maccabeorum; Macchabaeorum; Macabaeorum; Mach
1Macc 2Macc 3Macc 4Macc: Mac; Macc; Mcc
PrMan: Oratio Manasse; Oratio Manassae; Oratio Manassis; Oratio Manasses; Oratio regis Manassae
PrMan: Oratio regis Manasse; Or Man
PrMan: Oratio Manassae Regis; Oratio Manasse Regis; Manassae
1Esd 2Esd 1Esd 2Esd: Esdrae; Esdra; Esdr; Ezrae; Esdras
Ezra Neh 1Esd 2Esd: Esdrae; Esdra; Ezrae; Hesdrae; Esdr; Esd
2Esd: Ezra quartus
Ps151: Psalmus additus
""",
    ordinals=(
        "primus prima primum primi primae",
        "secundus secunda secundi secundae alter altera",
        "tertius tertia tertium tertii tertiae",
        "quartus quarta quartum quarti quartae",
        "quintus quinta quintum quinti",
    ),
    heads="""lib ev evang liber libri librum evangelium evangelii epistula epistola epistulae epistolae prophetia
        propheta prophetae""",
    prepositions="ad secundum sec sancti sancte sanctum beati",
    links="b s pauli apostoli prophetae prophetia catholica filii regis i",
    articles="",
    trails=(
        "i primus prima primum",
        "ii secundus secunda secundum",
        "iii tertius tertium tertia",
        "iv iiii quartus quartum",
    ),
)
