"""Names of units and currencies, French, from the Unicode CLDR by scripts/cldr_units.py; do not edit."""

UNITS = """
metre per square second: mètre par seconde carrée; mètres par seconde carrée
acre: acre anglo-saxonne; acres anglo-saxonnes
hectare: hectare; hectares
square centimetre: centimètre carré; centimètres carrés
square foot: pied carré; pieds carrés
square inch: pouce carré; pouces carrés
square kilometre: kilomètre carré; kilomètres carrés
square metre: mètre carré; mètres carrés
square mile: mille carré; milles carrés
square yard: yard carré; yards carrés
percent: pour cent
permille: pour mille
part per million: part par million; parts par million
mile per gallon: mile par gallon; miles par gallon
bit: bit; bits
byte: octet; octets
gigabit: gigabit; gigabits
gigabyte: gigaoctet; gigaoctets
kilobit: kilobit; kilobits
kilobyte: kilooctet; kilooctets
megabit: mégabit; mégabits
megabyte: mégaoctet; mégaoctets
petabyte: pétaoctet; pétaoctets
terabit: térabit; térabits
terabyte: téraoctet; téraoctets
century: siècle; siècles
day: jour; jours
decade: décennie; décennies
hour: heure; heures
microsecond: microseconde; microsecondes
millisecond: milliseconde; millisecondes
minute: minute; minutes
month: mois
nanosecond: nanoseconde; nanosecondes
second: seconde; secondes
week: semaine; semaines
year: an; ans
ampere: ampère; ampères
milliampere: milliampère; milliampères
ohm: ohm; ohms
volt: volt; volts
british thermal unit: British Thermal Unit; British Thermal Units
calorie: calorie; calories
electronvolt: électronvolt; électronvolts
joule: joule; joules
kilocalorie: kilocalorie; kilocalories
kilojoule: kilojoule; kilojoules
kilowatt hour: kilowatt-heure; kilowatt-heures
newton: newton; newtons
gigahertz: gigahertz
hertz: hertz
kilohertz: kilohertz
megahertz: mégahertz
astronomical unit: unité astronomique; unités astronomiques
centimetre: centimètre; centimètres
decimetre: décimètre; décimètres
fathom: brasse; brasses
foot: pied; pieds
inch: pouce; pouces
kilometre: kilomètre; kilomètres
light year: année-lumière; années-lumière
metre: mètre; mètres
micrometre: micromètre; micromètres
mile: mile; miles
millimetre: millimètre; millimètres
nanometre: nanomètre; nanomètres
nautical mile: mille marin; milles marins
parsec: parsec; parsecs
picometre: picomètre; picomètres
yard: yard; yards
lumen: lumen; lumens
gram: gramme; grammes
kilogram: kilogramme; kilogrammes
microgram: microgramme; microgrammes
milligram: milligramme; milligrammes
ounce: once; onces
ounce troy: once troy; onces troy
pound mass: livre; livres
ton: tonne courte; tonnes courtes
tonne: tonne; tonnes
gigawatt: gigawatt; gigawatts
horsepower: cheval-vapeur; chevaux-vapeur
kilowatt: kilowatt; kilowatts
megawatt: mégawatt; mégawatts
milliwatt: milliwatt; milliwatts
watt: watt; watts
hectopascal: hectopascal; hectopascals
inch of mercury: pouce de mercure; pouces de mercure
kilopascal: kilopascal; kilopascals
megapascal: mégapascal; mégapascals
millibar: millibar; millibars
millimetre of mercury: millimètre de mercure; millimètres de mercure
pascal: pascal; pascals
pound per square inch: livre-force par pouce carré; livres-force par pouce carré
kilometre per hour: kilomètre par heure; kilomètres par heure
knot: nœud; nœuds
metre per second: mètre par seconde; mètres par seconde
mile per hour: mile par heure; miles par heure
degree Celsius: degré Celsius; degrés Celsius
degree Fahrenheit: degré Fahrenheit; degrés Fahrenheit
kelvin: kelvin; kelvins
barrel: baril; barils
bushel: boisseau; boisseaux
centilitre: centilitre; centilitres
cubic centimetre: centimètre cube; centimètres cubes
cubic foot: pied cube; pieds cubes
cubic inch: pouce cube; pouces cubes
cubic kilometre: kilomètre cube; kilomètres cubes
cubic metre: mètre cube; mètres cubes
cubic mile: mille cube; milles cubes
cubic yard: yard cube; yards cubes
decilitre: décilitre; décilitres
fluid ounce: once liquide; onces liquides
fluid ounce imperial: once liquide impériale; onces liquides impériales
gallon: gallon; gallons
gallon imperial: gallon impérial; gallons impériaux
hectolitre: hectolitre; hectolitres
litre: litre; litres
megalitre: mégalitre; mégalitres
millilitre: millilitre; millilitres
pint: pinte; pintes
quart: quart; quarts
quart imperial: quart impérial; quarts impériaux
tablespoon: cuillère à soupe; cuillères à soupe
teaspoon: cuillère à café; cuillères à café
"""

CURRENCIES = """
AED: dirham des Émirats arabes unis; dirhams des Émirats arabes unis
AFN: afghani afghan; afghanis afghan
ALL: lek albanais; leks albanais
AMD: dram arménien; drams arméniens
AOA: kwanza angolais; kwanzas angolais
ARS: peso argentin; pesos argentins
AUD: dollar australien; dollars australiens
AWG: florin arubais; florins arubais
AZN: manat azéri; manats azéris
BAM: mark convertible bosniaque; marks convertibles bosniaques
BBD: dollar barbadien; dollars barbadiens
BDT: taka bangladeshi; takas bangladeshis
BGN: lev bulgare; levs bulgares
BHD: dinar bahreïni; dinars bahreïnis
BIF: franc burundais; francs burundais
BMD: dollar bermudien; dollars bermudiens
BND: dollar brunéien; dollars brunéiens
BOB: boliviano bolivien; bolivianos boliviens
BRL: réal brésilien; réals brésiliens
BSD: dollar bahaméen; dollars bahaméens
BTN: ngultrum bouthanais; ngultrums bouthanais
BWP: pula botswanais; pulas botswanais
BYN: rouble biélorusse; roubles biélorusses
BZD: dollar bélizéen; dollars bélizéens
CAD: dollar canadien; dollars canadiens
CDF: franc congolais; francs congolais
CHF: franc suisse; francs suisses
CLP: peso chilien; pesos chiliens
CNY: yuan renminbi chinois; yuans renminbi chinois
COP: peso colombien; pesos colombiens
CRC: colón costaricain; colóns costaricains
CUP: peso cubain; pesos cubains
CVE: escudo capverdien; escudos capverdiens
CZK: couronne tchèque; couronnes tchèques
DJF: franc djiboutien; francs djiboutiens
DKK: couronne danoise; couronnes danoises
DOP: peso dominicain; pesos dominicains
DZD: dinar algérien; dinars algériens
EGP: livre égyptienne; livres égyptiennes
ERN: nafka érythréen; nafkas érythréens
ETB: birr éthiopien; birrs éthiopiens
EUR: euro; euros
FJD: dollar fidjien; dollars fidjiens
FKP: livre des îles Malouines; livres des îles Malouines
GBP: livre sterling; livres sterling
GEL: lari géorgien; lari géorgiens
GHS: cédi ghanéen; cédis ghanéens
GIP: livre de Gibraltar; livres de Gibraltar
GMD: dalasi gambien; dalasis gambiens
GNF: franc guinéen; francs guinéens
GTQ: quetzal guatémaltèque; quetzals guatémaltèques
GYD: dollar du Guyana; dollars du Guyana
HKD: dollar de Hong Kong; dollars de Hong Kong
HNL: lempira hondurien; lempiras honduriens
HTG: gourde haïtienne; gourdes haïtiennes
HUF: forint hongrois; forints hongrois
IDR: roupie indonésienne; roupies indonésiennes
ILS: nouveau shekel israélien; nouveaux shekels israéliens
INR: roupie indienne; roupies indiennes
IQD: dinar irakien; dinars irakiens
IRR: riyal iranien; riyals iraniens
ISK: couronne islandaise; couronnes islandaises
JMD: dollar jamaïcain; dollars jamaïcains
JOD: dinar jordanien; dinars jordaniens
JPY: yen japonais; yens japonais
KES: shilling kényan; shillings kényans
KGS: som kirghize; soms kirghizes
KHR: riel cambodgien; riels cambodgiens
KMF: franc comorien; francs comoriens
KPW: won nord-coréen; wons nord-coréens
KRW: won sud-coréen; wons sud-coréens
KWD: dinar koweïtien; dinar koweïtiens
KYD: dollar des îles Caïmans; dollars des îles Caïmans
KZT: tenge kazakh; tenges kazakhs
LAK: kip laotien; kips laotiens
LBP: livre libanaise; livres libanaises
LKR: roupie srilankaise; roupies srilankaises
LRD: dollar libérien; dollars libériens
LSL: loti lesothan; maloti lesothans
LYD: dinar libyen; dinars libyens
MAD: dirham marocain; dirhams marocains
MDL: leu moldave; leus moldaves
MGA: ariary malgache; ariarys malgaches
MKD: denar macédonien; denars macédoniens
MMK: kyat myanmarais; kyats myanmarais
MNT: tugrik mongol; tugriks mongols
MOP: pataca macanaise; patacas macanaises
MRU: ouguiya mauritanien; ouguiyas mauritaniens
MUR: roupie mauricienne; roupies mauriciennes
MVR: rufiyaa maldivienne; rufiyaas maldiviennes
MWK: kwacha malawite; kwachas malawites
MXN: peso mexicain; pesos mexicains
MYR: ringgit malais; ringgits malais
MZN: meticais mozambicains; metical mozambicain
NAD: dollar namibien; dollars namibiens
NGN: naira nigérian; nairas nigérians
NIO: córdoba oro nicaraguayen; córdobas oro nicaraguayens
NOK: couronne norvégienne; couronnes norvégiennes
NPR: roupie népalaise; roupies népalaises
NZD: dollar néo-zélandais; dollars néo-zélandais
OMR: riyal omanais; riyals omanis
PAB: balboa panaméen; balboas panaméens
PEN: sol péruvien; sols péruviens
PGK: kina papouan-néo-guinéen; kinas papouan-néo-guinéens
PHP: peso philippin; pesos philippins
PKR: roupie pakistanaise; roupies pakistanaises
PLN: zloty polonais; zlotys polonais
PYG: guaraní paraguayen; guaranís paraguayens
QAR: riyal qatari; riyals qataris
RON: lei roumains; leu roumain
RSD: dinar serbe; dinars serbes
RUB: rouble russe; roubles russes
RWF: franc rwandais; francs rwandais
SAR: riyal saoudien; riyals saoudiens
SBD: dollar des îles Salomon; dollars des îles Salomon
SCR: roupie des Seychelles; roupies des Seychelles
SDG: livre soudanaise; livres soudanaises
SEK: couronne suédoise; couronnes suédoises
SGD: dollar de Singapour; dollars de Singapour
SHP: livre de Sainte-Hélène; livres de Sainte-Hélène
SLE: leone sierra-léonais; leones sierra-léonais
SOS: shilling somalien; shillings somaliens
SRD: dollar surinamais; dollars surinamais
SSP: livre sud-soudanaise; livres sud-soudanaises
STN: dobra santoméen; dobras santoméens
SYP: livre syrienne; livres syriennes
SZL: lilangeni swazi; lilangenis swazis
THB: baht thaïlandais; bahts thaïlandais
TJS: somoni tadjik; somonis tadjiks
TMT: nouveau manat turkmène; nouveaux manats turkmènes
TND: dinar tunisien; dinars tunisiens
TOP: pa’anga tongan; pa’angas tongans
TRY: livre turque; livres turques
TTD: dollar de Trinité-et-Tobago; dollars de Trinité-et-Tobago
TWD: nouveau dollar taïwanais; nouveaux dollars taïwanais
TZS: shilling tanzanien; shillings tanzaniens
UAH: hryvnia ukrainienne; hryvnias ukrainiennes
UGX: shilling ougandais; shillings ougandais
USD: dollar des États-Unis; dollars des États-Unis
UYU: peso uruguayen; pesos uruguayens
UZS: sum ouzbek; sums ouzbeks
VES: bolivar vénézuélien; bolivars vénézuéliens
VND: dông vietnamien; dôngs vietnamiens
VUV: vatu vanuatuan; vatus vanuatuans
WST: tala samoan; talas samoans
XAF: franc CFA (BEAC); francs CFA (BEAC)
XCD: dollar des Caraïbes orientales; dollars des Caraïbes orientales
XCG: florin caribéen; florins caribéens
XOF: franc CFA (BCEAO); francs CFA (BCEAO)
XPF: franc CFP; francs CFP
YER: riyal yéménite; riyals yéménites
ZAR: rand sud-africain; rands sud-africains
ZMW: kwacha zambien; kwachas zambiens
"""
