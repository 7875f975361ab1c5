"""French names: Segond, Bible de Jérusalem, Traduction œcuménique (TOB), Crampon, Darby, and their abbreviations."""

from sicut.editions.bible.names.table import Names

FRENCH = Names(
    books="""
Gen: Genèse; Gen; Gn; Ge; Gé; Gén
Exod: Exode; Exod; Exo; Ex
Lev: Lévitique; Lév; Lev; Lv; Lé
Num: Nombres?; Nom?; Nomb; Nb; Nbr
Deut: Deutéronome; Deut; Deutér; Dt; Deu; De
Josh: Josué; Jos; Js
Judg: Juges?; Juge?; Jug; Jg; Jges
Ruth: Ruth; Rut; Rt; Ru
1Sam 2Sam: Samuel; Sam; Sa; S; Sm
1Kgs 2Kgs: Rois?; Roi?; R; Ro
1Sam 2Sam 1Kgs 2Kgs: Règnes?; Règne?; Rgn
1Sam 2Sam 1Kgs 2Kgs: Rois?; R
1Chr 2Chr: Chroniques?; Chronique?; Chron; Chr; Ch; Paralipomènes
Ezra: Esdras; Esdr; Esd; Esdra
Neh: Néhémie; Néh; Né; Ne
Esth: Esther; Est; Esth
Job: Job; Jb
Ps: Psaumes; Psaume; Psautier; Psa; Psau; Pss; Ps
Prov: Proverbes?; Proverbe?; Prov; Pro; Prv; Pr
Eccl: Ecclésiaste; L'Ecclésiaste; Ecclés; Eccl; Ecc; Ec; Qohélet; Qohéleth; Qohéléth; Qoh; Qo
Song: Cantique des Cantiques; Cantiques?; Cantique?; Cantique de Salomon; Cant; Can; Ct; Ca; Cantique des Cantique
Isa: Isaïe; Ésaïe; Ésa; Esa; Es; És; Isa; Is
Jer: Jérémie; Jér; Jé; Jr; Je; Jerem
Lam: Lamentations?; Lamentations de Jérémie; Lamentation?; Lam; Lm; La
Ezek: Ézéchiel; Ézéch; Ézé; Ez; Éz
Dan: Daniel; Dan; Dn; Da
Hos: Osée; Os
Joel: Joël; Jl; Joe
Amos: Amos; Am; Amo
Obad: Abdias; Abd; Ab; Obadias
Jonah: Jonas?; Jon; Jonah
Mic: Michée; Mich; Mic; Mi
Nah: Nahum; Nahoum; Nah; Na
Hab: Habacuc; Habaquq; Habakuk; Habakouk; Hab; Ha
Zeph: Sophonie; Soph; Sop; So
Hag: Aggée; Agg; Ag
Zech: Zacharie; Zach; Zac; Za
Mal: Malachie; Mal; Malch; Ml
Matt: Matthieu; Mathieu?; Matth; Matt; Mat; Mt
Mark: Marc; Mar; Mc; Mr
Luke: Luc; Lc; Lu
John: Jean; Jn; Jea; Je
Acts: Actes des Apôtres; Actes?; Acte?; Act; Ac; Actes Apôtres
Rom: Romains?; Romain?; Rom; Rm; Ro
1Cor 2Cor: Corinthiens; Corinthien?; Cor; Co; Corinth; Corint
Gal: Galates; Galat; Gal; Ga
Eph: Éphésiens; Éphés; Éphe; Éph; Ep
Phil: Philippiens; Philipp?; Phil; Phl; Ph; Php
Col: Colossiens; Coloss; Col
1Thess 2Thess: Thessaloniciens; Thess; Thes; Th; Thessalon
1Tim 2Tim: Timothée; Tim; Tm; Ti
Titus: Tite?; Tit; Tt; Ti
Phlm: Philémon; Philém; Phlm; Phm
Heb: Hébreux; Hébreu?; Hébr; Héb; He; Hé
Jas: Jacques; Jac; Jacq; Jc; Ja; Jq; Jas
1Pet 2Pet: Pierre; Pier; Pi; P; Pie
1John 2John 3John: Jean; Jn; Jea; Je
Jude: Jude; Jud; Jd
Rev: Apocalypse; Apocalypse de Jean; Apocalypse de Saint Jean; Apoc; Apo; Apc; Ap; Révélation; Révélation de Jean
Rev: Rév
Tob: Tobie; Tobit; Tob; Tb; Tobi; Tobias
Jdt: Judith; Judit; Jdt; Jdth; Jt
GkEsth: Esther grec; Esther grecque; Additions à Esther; Suppléments à Esther; Est gr; Esther gr; Est grec
GkEsth: Esth gr; Grec d'Esther
Wis: Sagesse?; Sagesse de Salomon; Sag; Sg; Sages; La Sagesse de Salomon; Sagess
Sir: Siracide; Sirac; Sirach; Ecclésiastique; Sir; Si; Sagesse de Ben Sira; Ben Sira; Ben Sirac; Eccli
Sir: Sagesse de Sirach
Bar: Baruch; Baruc; Bar; Ba
EpJer: Lettre de Jérémie; Épître de Jérémie; Lt Jér; Lt Jr; Ép Jérémie; Ép Jér; Let Jer; LtJér; EpJér; Let Jérémie
PrAzar: Prière d'Azarias; Prière d'Azaria; Prière d'Azariah; Pr Azar; Pr d'Azar; Prière Azarias; Cantique d'Azarias
SgThree: Cantique des trois jeunes gens; Cantique des trois enfants; Cantique des Trois; Chant des trois jeunes gens
SgThree: Cantique des trois jeunes hommes; Cantique des trois jeunes Hébreux; Chant des trois jeunes Hébreux
SgThree: Chant des trois jeunes hommes; Chant des trois; Cant 3 jeunes; Cantique des trois jeunes
Sus: Suzanne; Susanne; Histoire de Suzanne; Suzanne et les deux vieillards; Suzanne et les vieillards
Sus: Susanne et les vieillards; Susanne et les deux vieillards; Suz; Sus
Bel: Bel et le Dragon; Bel et le serpent; Bel et Dragon; Bel et le Grand Serpent; Bel
1Macc 2Macc 3Macc 4Macc: Maccabées; Maccabée?; Macchabées; Machabées; Macabées; Macc; Mac; Mc; M; Ma; Mach
PrMan: Prière de Manassé; Prière de Manassès; Pr Man; Prière Manassé; Pr Manassé; Pr de Manassé; Or Manassé; Or Man
1Esd 2Esd 1Esd 2Esd: Esdras; Esdr; Esd; Es
Ps151: Psaume supplémentaire; Psaume additionnel
""",
    ordinals=(
        "premier première premiers premières prem",
        "deuxième second seconde deuxièmes secondes d",
        "troisième troisièmes",
        "quatrième quatrièmes",
        "cinquième",
    ),
    heads="livre livres évangile épître épitre lettre lettres prophète psaume cantique",
    prepositions="saint st ste",
    links="de du des d le la l les selon saint st ste s aux à paul apôtre prophète roi l'apôtre pierre",
    articles="le la l les",
)
