"""Names of units and currencies, German, from the Unicode CLDR by scripts/cldr_units.py; do not edit."""

UNITS = """
metre per square second: Meter pro Quadratsekunde
acre: Acre; Acres
hectare: Hektar
square centimetre: Quadratzentimeter
square foot: Quadratfuß
square inch: Quadratzoll
square kilometre: Quadratkilometer
square metre: Quadratmeter
square mile: Quadratmeile; Quadratmeilen
square yard: Quadratyard; Quadratyards
percent: Prozent
permille: Promille
part per million: Millionstel
mile per gallon: Meile pro Gallone; Meilen pro Gallone
bit: Bit
byte: Byte
gigabit: Gigabit
gigabyte: Gigabyte
kilobit: Kilobit
kilobyte: Kilobyte
megabit: Megabit
megabyte: Megabyte
petabyte: Petabyte
terabit: Terabit
terabyte: Terabyte
century: Jahrhundert; Jahrhunderte
day: Tag; Tage
decade: Jahrzehnt; Jahrzehnte
hour: Stunde; Stunden
microsecond: Mikrosekunde; Mikrosekunden
millisecond: Millisekunde; Millisekunden
minute: Minute; Minuten
month: Monat; Monate
nanosecond: Nanosekunde; Nanosekunden
second: Sekunde; Sekunden
week: Woche; Wochen
year: Jahr; Jahre
ampere: Ampere
milliampere: Milliampere
ohm: Ohm
volt: Volt
british thermal unit: British thermal unit; British thermal units
calorie: Kalorie; Kalorien
electronvolt: Elektronenvolt
joule: Joule
kilocalorie: Kilokalorie; Kilokalorien
kilojoule: Kilojoule
kilowatt hour: Kilowattstunde; Kilowattstunden
newton: Newton
gigahertz: Gigahertz
hertz: Hertz
kilohertz: Kilohertz
megahertz: Megahertz
astronomical unit: Astronomische Einheit; Astronomische Einheiten
centimetre: Zentimeter
decimetre: Dezimeter
fathom: Faden
foot: Fuß
inch: Zoll
kilometre: Kilometer
light year: Lichtjahr; Lichtjahre
metre: Meter
micrometre: Mikrometer
mile: Meile; Meilen
millimetre: Millimeter
nanometre: Nanometer
nautical mile: Seemeile; Seemeilen
parsec: Parsec
picometre: Pikometer
yard: Yard; Yards
lumen: Lumen
gram: Gramm
kilogram: Kilogramm
microgram: Mikrogramm
milligram: Milligramm
ounce: Unze; Unzen
ounce troy: Feinunze; Feinunzen
pound mass: Pfund
ton: Short Ton; Short Tons
tonne: Tonne; Tonnen
gigawatt: Gigawatt
horsepower: Pferdestärke; Pferdestärken
kilowatt: Kilowatt
megawatt: Megawatt
milliwatt: Milliwatt
watt: Watt
hectopascal: Hektopascal
inch of mercury: Zoll Quecksilbersäule
kilopascal: Kilopascal
megapascal: Megapascal
millibar: Millibar
millimetre of mercury: Millimeter Quecksilbersäule
pascal: Pascal
pound per square inch: Pfund pro Quadratzoll
kilometre per hour: Kilometer pro Stunde
knot: Knoten
metre per second: Meter pro Sekunde
mile per hour: Meile pro Stunde; Meilen pro Stunde
degree Celsius: Grad Celsius
degree Fahrenheit: Grad Fahrenheit
kelvin: Kelvin
barrel: Barrel
bushel: Bushel
centilitre: Zentiliter
cubic centimetre: Kubikzentimeter
cubic foot: Kubikfuß
cubic inch: Kubikzoll
cubic kilometre: Kubikkilometer
cubic metre: Kubikmeter
cubic mile: Kubikmeile; Kubikmeilen
cubic yard: Kubikyard; Kubikyards
cup: Tasse; Tassen
decilitre: Deziliter
fluid ounce: Flüssigunze; Flüssigunzen
fluid ounce imperial: Imp. Flüssigunze; Imp. Flüssigunzen
gallon: Gallone; Gallonen
gallon imperial: Imp. Gallone; Imp. Gallonen
hectolitre: Hektoliter
litre: Liter
megalitre: Megaliter
millilitre: Milliliter
pint: Pint; Pints
quart: Quart
quart imperial: Imp. Quart
tablespoon: Esslöffel
teaspoon: Teelöffel
"""

CURRENCIES = """
AED: VAE-Dirham
AFN: Afghanische Afghani; Afghanischer Afghani
ALL: Albanische Lek; Albanischer Lek
AMD: Armenische Dram; Armenischer Dram
AOA: Angolanische Kwanza; Angolanischer Kwanza
ARS: Argentinische Pesos; Argentinischer Peso
AUD: Australische Dollar; Australischer Dollar
AWG: Aruba-Florin
AZN: Aserbaidschan-Manat
BAM: Konvertible Mark Bosnien und Herzegowina
BBD: Barbados-Dollar
BDT: Bangladesch-Taka
BGN: Bulgarische Lew; Bulgarischer Lew
BHD: Bahrain-Dinar
BIF: Burundi-Franc; Burundi-Francs
BMD: Bermuda-Dollar
BND: Brunei-Dollar
BOB: Bolivianische Bolivianos; Bolivianischer Boliviano
BRL: Brasilianische Real; Brasilianischer Real
BSD: Bahamas-Dollar
BTN: Bhutan-Ngultrum
BWP: Botswanische Pula; Botswanischer Pula
BYN: Weißrussische Rubel; Weißrussischer Rubel
BZD: Belize-Dollar
CAD: Kanadische Dollar; Kanadischer Dollar
CDF: Kongo-Franc; Kongo-Francs
CHF: Schweizer Franken
CLP: Chilenische Pesos; Chilenischer Peso
CNY: Chinesischer Yuan; Renminbi Yuan
COP: Kolumbianische Pesos; Kolumbianischer Peso
CRC: Costa-Rica-Colón
CUP: Kubanische Pesos; Kubanischer Peso
CVE: Cabo-Verde-Escudo; Cabo-Verde-Escudos
CZK: Tschechische Krone; Tschechische Kronen
DJF: Dschibuti-Franc
DKK: Dänische Krone; Dänische Kronen
DOP: Dominikanische Pesos; Dominikanischer Peso
DZD: Algerische Dinar; Algerischer Dinar
EGP: Ägyptische Pfund; Ägyptisches Pfund
ERN: Eritreische Nakfa; Eritreischer Nakfa
ETB: Äthiopische Birr; Äthiopischer Birr
EUR: Euro
FJD: Fidschi-Dollar
FKP: Falkland-Pfund
GBP: Britische Pfund; Britisches Pfund
GEL: Georgische Lari; Georgischer Lari
GHS: Ghanaische Cedi; Ghanaischer Cedi
GIP: Gibraltar-Pfund
GMD: Gambia-Dalasi
GNF: Guinea-Franc
GTQ: Guatemaltekische Quetzales; Guatemaltekischer Quetzal
GYD: Guyana-Dollar
HKD: Hongkong-Dollar
HNL: Honduras-Lempira
HTG: Haitianische Gourde; Haitianische Gourdes
HUF: Ungarische Forint; Ungarischer Forint
IDR: Indonesische Rupiah
ILS: Israelische Neue Schekel; Israelischer Neuer Schekel
INR: Indische Rupie; Indische Rupien
IQD: Irakische Dinar; Irakischer Dinar
IRR: Iranische Rial; Iranischer Rial
ISK: Isländische Krone; Isländische Kronen
JMD: Jamaika-Dollar
JOD: Jordanische Dinar; Jordanischer Dinar
JPY: Japanische Yen; Japanischer Yen
KES: Kenia-Schilling
KGS: Kirgisische Som; Kirgisischer Som
KHR: Kambodschanische Riel; Kambodschanischer Riel
KMF: Komoren-Franc; Komoren-Francs
KPW: Nordkoreanische Won; Nordkoreanischer Won
KRW: Südkoreanische Won; Südkoreanischer Won
KWD: Kuwait-Dinar
KYD: Kaiman-Dollar
KZT: Kasachische Tenge; Kasachischer Tenge
LAK: Laotische Kip; Laotischer Kip
LBP: Libanesische Pfund; Libanesisches Pfund
LKR: Sri-Lanka-Rupie; Sri-Lanka-Rupien
LRD: Liberianische Dollar; Liberianischer Dollar
LSL: Loti
LYD: Libysche Dinar; Libyscher Dinar
MAD: Marokkanische Dirham; Marokkanischer Dirham
MDL: Moldau-Leu
MGA: Madagaskar-Ariary
MKD: Mazedonische Denari; Mazedonischer Denar
MMK: Myanmarische Kyat; Myanmarischer Kyat
MNT: Mongolische Tögrög; Mongolischer Tögrög
MOP: Macao-Pataca
MRU: Mauretanische Ouguiya; Mauretanischer Ouguiya
MUR: Mauritius-Rupie; Mauritius-Rupien
MVR: Malediven-Rufiyaa; Malediven-Rupien
MWK: Malawi-Kwacha
MXN: Mexikanische Pesos; Mexikanischer Peso
MYR: Malaysische Ringgit; Malaysischer Ringgit
MZN: Mosambikanische Meticais; Mosambikanischer Metical
NAD: Namibia-Dollar
NGN: Nigerianische Naira; Nigerianischer Naira
NIO: Nicaragua-Córdoba; Nicaragua-Córdobas
NOK: Norwegische Krone; Norwegische Kronen
NPR: Nepalesische Rupie; Nepalesische Rupien
NZD: Neuseeland-Dollar
OMR: Omanische Rials; Omanischer Rial
PAB: Panamaische Balboas; Panamaischer Balboa
PEN: Peruanische Sol; Peruanischer Sol
PGK: Papua-neuguineischer Kina
PHP: Philippinische Pesos; Philippinischer Peso
PKR: Pakistanische Rupie; Pakistanische Rupien
PLN: Polnische Złoty; Polnischer Złoty
PYG: Paraguayische Guaraníes; Paraguayischer Guaraní
QAR: Katar-Riyal
RON: Rumänische Leu; Rumänischer Leu
RSD: Serbische Dinaren; Serbischer Dinar
RUB: Russische Rubel; Russischer Rubel
RWF: Ruanda-Franc; Ruanda-Francs
SAR: Saudi-Rial
SBD: Salomonen-Dollar
SCR: Seychellen-Rupie; Seychellen-Rupien
SDG: Sudanesische Pfund; Sudanesisches Pfund
SEK: Schwedische Krone; Schwedische Kronen
SGD: Singapur-Dollar
SHP: St.-Helena-Pfund
SLE: Sierra-leonische Leones; Sierra-leonischer Leone
SOS: Somalia-Schilling
SRD: Suriname-Dollar
SSP: Südsudanesische Pfund; Südsudanesisches Pfund
STN: São-toméische Dobras; São-toméischer Dobra
SYP: Syrische Pfund; Syrisches Pfund
SZL: Swasiländische Emalangeni; Swasiländischer Lilangeni
THB: Thailändische Baht; Thailändischer Baht
TJS: Tadschikistan-Somoni
TMT: Turkmenistan-Manat
TND: Tunesische Dinar; Tunesischer Dinar
TOP: Tongaische Paʻanga; Tongaischer Paʻanga
TRY: Türkische Lira
TTD: Trinidad-und-Tobago-Dollar
TWD: Neue Taiwan-Dollar; Neuer Taiwan-Dollar
TZS: Tansania-Schilling
UAH: Ukrainische Hrywen; Ukrainische Hrywnja
UGX: Uganda-Schilling
USD: US-Dollar
UYU: Uruguayische Pesos; Uruguayischer Peso
UZS: Usbekistan-Sum
VES: Venezolanische Bolívares; Venezolanischer Bolívar
VND: Vietnamesische Dong; Vietnamesischer Dong
VUV: Vanuatu-Vatu
WST: Samoanische Tala; Samoanischer Tala
XAF: CFA-Franc (BEAC)
XCD: Ostkaribische Dollar; Ostkaribischer Dollar
XOF: CFA-Franc (BCEAO); CFA-Francs (BCEAO)
XPF: CFP-Franc
YER: Jemen-Rial
ZAR: Südafrikanische Rand; Südafrikanischer Rand
ZMW: Kwacha
"""
