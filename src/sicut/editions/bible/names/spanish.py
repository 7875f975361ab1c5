"""Spanish names: Reina-Valera, Biblia de Jerusalén, Nácar-Colunga, Nueva Versión Internacional."""

from sicut.editions.bible.names.table import Names

SPANISH = Names(
    books="""
Gen: Génesis; Gén; Gen; Gn; Ge; Gé; Gene
Exod: Éxodo; Éxod; Éxo; Ex; Éx; Exd
Lev: Levítico; Levít; Lev; Lv; Le
Num: Números?; Núm; Num; Nm; Nú; Nu; Numer
Deut: Deuteronomio; Deuter; Deut; Deu; Dt; De; Deutr
Josh: Josué; Jos; Josu
Judg: Jueces?; Juec; Jue; Jc; Jcs; Juc
Ruth: Rut; Ruth; Rt; Ru
1Sam 2Sam: Samuel; Sam; Sm; Sa; S
1Kgs 2Kgs: Reyes?; Rey?; Re; R; Ry
1Sam 2Sam 1Kgs 2Kgs: Reinos?; Reinados?
1Sam 2Sam 1Kgs 2Kgs: Reyes?; R; Re
1Chr 2Chr: Crónicas?; Crónica?; Crón; Cron; Cr; Cro; Paralipómenos; Par
Ezra: Esdras; Esd; Esdr; Ezra
Neh: Nehemías; Neh; Ne; Nehem
Esth: Ester; Esther; Est; Et; Esth
Job: Job; Jb
Ps: Salmos; Salmo; Salterio; Sal; Slm; Sl; Salm; Ps; Sals
Prov: Proverbios?; Proverbio?; Prov; Pro; Prv; Pr; Pv
Eccl: Eclesiastés; Ecclesiastés; Ecles; Eclo; Ecl; Ec; Qohélet; Qo; Qoh; Eclesiast; Eccl
Song: Cantar de los Cantares; Cantares?; Cantar?; Cantar de Cantares; Cantar de Salomón; Cantares de Salomón; Cant
Song: Cnt; Can; Ct
Isa: Isaías; Isa; Is; Isai
Jer: Jeremías; Jer; Jr; Je; Jerem
Lam: Lamentaciones?; Lamentaciones de Jeremías; Lament; Lam; Lm; La; Lamen
Ezek: Ezequiel; Ezeq; Eze; Ez; Ezq
Dan: Daniel; Dan; Dn; Da
Hos: Oseas; Os; Ose; Oséas
Joel: Joel; Jl; Joe
Amos: Amós; Am; Amo; Ams
Obad: Abdías; Obadías; Abd; Ab; Abds; Ad
Jonah: Jonás; Jon; Jns; Jons
Mic: Miqueas; Miq; Mi; Mq; Miqu
Nah: Nahúm; Nahum; Nah; Na; Nahm
Hab: Habacuc; Hab; Ha; Habac
Zeph: Sofonías; Sof; So; Sofo
Hag: Ageo; Ag; Hageo; Hag
Zech: Zacarías; Zac; Za; Zacar
Mal: Malaquías; Mal; Mala; Ml; Malaq
Matt: Mateo; Mat; Mt
Mark: Marcos?; Marc; Mar; Mc; Mr; Mrc; Mcs
Luke: Lucas; Luc; Lc; Lu; Lcs
John: Juan; Jn; Jua; Ju
Acts: Hechos de los Apóstoles; Hechos?; Hecho?; Hech; Hch; Hec; He; Hch de los Ap
Rom: Romanos?; Rom; Rm; Ro; Rmns; Rmn
1Cor 2Cor: Corintios; Corint; Cor; Co; Corinti; Corinto
Gal: Gálatas; Gál; Gal; Ga; Gl; Gá
Eph: Efesios; Efes; Ef; Efe
Phil: Filipenses; Filip; Fil; Flp; Fp; Php
Col: Colosenses; Colos; Col
1Thess 2Thess: Tesalonicenses; Tesalon; Tes; Tesa; Ts; Te; Tess; Th; Tesaloni
1Tim 2Tim: Timoteo; Tim; Tm; Ti
Titus: Tito; Tit; Ti; Tt
Phlm: Filemónm; Flm; Flmn; Fm
Heb: Hebreos; Heb; Hb; He; Hebr
Jas: Santiago?; Sant; Sntg; Stg; Stgo; Jacobo
1Pet 2Pet: Pedro; Ped; Pe; P; Pd; Pdr
1John 2John 3John: Juan; Jn; Jua; Ju
Jude: Judas; Jds; Jud; Jd
Rev: Apocalipsis; Apocalipsis de Juan; Apocalipsis de San Juan; Apoc; Apo; Ap; Apc; Revelación; El Apocalipsis
Tob: Tobías; Tobit; Tob; Tb; Tobi; To
Jdt: Judit; Judith; Jdt; Jdit; Jdth
GkEsth: Ester griego; Ester griega; Adiciones a Ester; Adiciones de Ester; Añadiduras a Ester; Ester gr; Est gr
GkEsth: Ester Griego; EstGr
GkEsth: Suplementos de Ester; Suplementos a Ester
Wis: Sabiduría?; Sabiduría de Salomón; Sab; Sabid; Sb; La Sabiduría de Salomón
Sir: Sirácida; Sirácides; Siracida; Eclesiástico?; Ecclesiástico; Eclesiástica; Eclo; Sir; Si; Ben Sirac; Ben Sirá
Sir: Sirac; Sirácide
Bar: Baruc; Baruch; Bar; Ba
EpJer: Carta de Jeremías; Epístola de Jeremías; CtJer; Ct Jer; Carta Jeremías; Ep Jer; Car Jer; Carta Jer
PrAzar: Oración de Azarías; Or Azar; Oración Azarías; Cántico de Azarías; Or de Azarías; Plegaria de Azarías; Or Az
SgThree: Cántico de los tres jóvenes; Canción de los tres jóvenes; Himno de los tres jóvenes
SgThree: Canto de los tres jóvenes
SgThree: Cántico de los tres; Canción de los tres; El Himno de los Tres Jóvenes Judíos
SgThree: Himno de los tres jóvenes judíos
SgThree: Cántico de los tres jóvenes hebreos; Canción de los tres jóvenes judíos; Tres jóvenes; Himno de los tres
Sus: Susana; Historia de Susana; Sus
Bel: Bel y el Dragón; Bel y el Serpiente; Bel y la Serpiente; Bel y Dragón; Bel
1Macc 2Macc 3Macc 4Macc: Macabeos; Macabeo; Macab; Mac; Mc; Ma; M; Mcb
PrMan: Oración de Manasés; Oración Manasés; Or Man; Or de Manasés; Plegaria de Manasés; Or Manasés
PrMan: La Oración de Manasés
1Esd 2Esd 1Esd 2Esd: Esdras; Esdr; Esd
Ps151: Salmo adicional; Salmo suplementario
""",
    ordinals=(
        "primero primer primera 1ro",
        "segundo segunda",
        "tercero tercer tercera",
        "cuarto cuarta",
        "quinto quinta",
    ),
    heads="libro libros evangelio epístola epístolas carta cartas profeta profecía",
    prepositions="san santo",
    links="de del la las los el según san santo s a pablo apóstol profeta rey sto e",
    articles="el la los las",
)
