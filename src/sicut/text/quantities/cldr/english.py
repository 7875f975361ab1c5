"""Names of units and currencies, English, from the Unicode CLDR by scripts/cldr_units.py; do not edit."""

UNITS = """
metre per square second: meter per second squared; meters per second squared
acre: acre; acres
hectare: hectare; hectares
square centimetre: square centimeter; square centimeters
square foot: square feet; square foot
square inch: square inch; square inches
square kilometre: square kilometer; square kilometers
square metre: square meter; square meters
square mile: square mile; square miles
square yard: square yard; square yards
percent: percent
permille: permille
part per million: part per million; parts per million
mile per gallon: mile per gallon; miles per gallon
bit: bit; bits
byte: byte; bytes
gigabit: gigabit; gigabits
gigabyte: gigabyte; gigabytes
kilobit: kilobit; kilobits
kilobyte: kilobyte; kilobytes
megabit: megabit; megabits
megabyte: megabyte; megabytes
petabyte: petabyte; petabytes
terabit: terabit; terabits
terabyte: terabyte; terabytes
century: centuries; century
day: day; days
decade: decade; decades
hour: hour; hours
microsecond: microsecond; microseconds
millisecond: millisecond; milliseconds
minute: minute; minutes
month: month; months
nanosecond: nanosecond; nanoseconds
second: second; seconds
week: week; weeks
year: year; years
ampere: ampere; amperes
milliampere: milliampere; milliamperes
ohm: ohm; ohms
volt: volt; volts
british thermal unit: British thermal unit; British thermal units
calorie: calorie; calories
electronvolt: electronvolt; electronvolts
joule: joule; joules
kilocalorie: kilocalorie; kilocalories
kilojoule: kilojoule; kilojoules
kilowatt hour: kilowatt hour; kilowatt-hours
newton: newton; newtons
gigahertz: gigahertz
hertz: hertz
kilohertz: kilohertz
megahertz: megahertz
astronomical unit: astronomical unit; astronomical units
centimetre: centimeter; centimeters
decimetre: decimeter; decimeters
fathom: fathom; fathoms
foot: feet; foot
inch: inch; inches
kilometre: kilometer; kilometers
light year: light year; light years
metre: meter; meters
micrometre: micrometer; micrometers
mile: mile; miles
millimetre: millimeter; millimeters
nanometre: nanometer; nanometers
nautical mile: nautical mile; nautical miles
parsec: parsec; parsecs
picometre: picometer; picometers
yard: yard; yards
lumen: lumen
gram: gram; grams
kilogram: kilogram; kilograms
microgram: microgram; micrograms
milligram: milligram; milligrams
ounce: ounce; ounces
ounce troy: troy ounce; troy ounces
pound mass: pound; pounds
ton: ton; tons
tonne: metric ton; metric tons
gigawatt: gigawatt; gigawatts
horsepower: horsepower
kilowatt: kilowatt; kilowatts
megawatt: megawatt; megawatts
milliwatt: milliwatt; milliwatts
watt: watt; watts
hectopascal: hectopascal; hectopascals
inch of mercury: inch of mercury; inches of mercury
kilopascal: kilopascal; kilopascals
megapascal: megapascal; megapascals
millibar: millibar; millibars
millimetre of mercury: millimeter of mercury; millimeters of mercury
pascal: pascal; pascals
pound per square inch: pound-force per square inch; pounds-force per square inch
kilometre per hour: kilometer per hour; kilometers per hour
knot: knot; knots
metre per second: meter per second; meters per second
mile per hour: mile per hour; miles per hour
degree Celsius: degree Celsius; degrees Celsius
degree Fahrenheit: degree Fahrenheit; degrees Fahrenheit
kelvin: kelvin; kelvins
barrel: barrel; barrels
bushel: bushel; bushels
centilitre: centiliter; centiliters
cubic centimetre: cubic centimeter; cubic centimeters
cubic foot: cubic feet; cubic foot
cubic inch: cubic inch; cubic inches
cubic kilometre: cubic kilometer; cubic kilometers
cubic metre: cubic meter; cubic meters
cubic mile: cubic mile; cubic miles
cubic yard: cubic yard; cubic yards
cup: cup; cups
decilitre: deciliter; deciliters
fluid ounce: fluid ounce; fluid ounces
fluid ounce imperial: Imp. fluid ounce; Imp. fluid ounces
gallon: gallon; gallons
gallon imperial: Imp. gallon; Imp. gallons
hectolitre: hectoliter; hectoliters
litre: liter; liters
megalitre: megaliter; megaliters
millilitre: milliliter; milliliters
pint: pint; pints
quart: quart; quarts
quart imperial: Imp. quart; Imp. quarts
tablespoon: tablespoon; tablespoons
teaspoon: teaspoon; teaspoons
"""

CURRENCIES = """
AED: UAE dirham; UAE dirhams; United Arab Emirates Dirham
AFN: Afghan Afghani; Afghan Afghanis
ALL: Albanian Lek; Albanian lek; Albanian lekë
AMD: Armenian Dram; Armenian dram; Armenian drams
AOA: Angolan Kwanza; Angolan kwanza; Angolan kwanzas
ARS: Argentine Peso; Argentine peso; Argentine pesos
AUD: Australian Dollar; Australian dollar; Australian dollars
AWG: Aruban Florin; Aruban florin
AZN: Azerbaijani Manat; Azerbaijani manat; Azerbaijani manats
BAM: Bosnia-Herzegovina Convertible Mark; Bosnia-Herzegovina convertible mark; Bosnia-Herzegovina convertible
  marks
BBD: Barbadian Dollar; Barbadian dollar; Barbadian dollars
BDT: Bangladeshi Taka; Bangladeshi taka; Bangladeshi takas
BGN: Bulgarian Lev; Bulgarian lev; Bulgarian leva
BHD: Bahraini Dinar; Bahraini dinar; Bahraini dinars
BIF: Burundian Franc; Burundian franc; Burundian francs
BMD: Bermudan Dollar; Bermudan dollar; Bermudan dollars
BND: Brunei Dollar; Brunei dollar; Brunei dollars
BOB: Bolivian Boliviano; Bolivian boliviano; Bolivian bolivianos
BRL: Brazilian Real; Brazilian real; Brazilian reals
BSD: Bahamian Dollar; Bahamian dollar; Bahamian dollars
BTN: Bhutanese Ngultrum; Bhutanese ngultrum; Bhutanese ngultrums
BWP: Botswanan Pula; Botswanan pula; Botswanan pulas
BYN: Belarusian Ruble; Belarusian ruble; Belarusian rubles
BZD: Belize Dollar; Belize dollar; Belize dollars
CAD: Canadian Dollar; Canadian dollar; Canadian dollars
CDF: Congolese Franc; Congolese franc; Congolese francs
CHF: Swiss Franc; Swiss franc; Swiss francs
CLP: Chilean Peso; Chilean peso; Chilean pesos
CNY: Chinese Yuan; Chinese yuan
COP: Colombian Peso; Colombian peso; Colombian pesos
CRC: Costa Rican Colón; Costa Rican colón; Costa Rican colóns
CUP: Cuban Peso; Cuban peso; Cuban pesos
CVE: Cape Verdean Escudo; Cape Verdean escudo; Cape Verdean escudos
CZK: Czech Koruna; Czech koruna; Czech korunas
DJF: Djiboutian Franc; Djiboutian franc; Djiboutian francs
DKK: Danish Krone; Danish krone; Danish kroner
DOP: Dominican Peso; Dominican peso; Dominican pesos
DZD: Algerian Dinar; Algerian dinar; Algerian dinars
EGP: Egyptian Pound; Egyptian pound; Egyptian pounds
ERN: Eritrean Nakfa; Eritrean nakfa; Eritrean nakfas
ETB: Ethiopian Birr; Ethiopian birr; Ethiopian birrs
EUR: Euro; euro; euros
FJD: Fijian Dollar; Fijian dollar; Fijian dollars
FKP: Falkland Islands Pound; Falkland Islands pound; Falkland Islands pounds
GBP: British Pound; British pound; British pounds
GEL: Georgian Lari; Georgian lari; Georgian laris
GHS: Ghanaian Cedi; Ghanaian cedi; Ghanaian cedis
GIP: Gibraltar Pound; Gibraltar pound; Gibraltar pounds
GMD: Gambian Dalasi; Gambian dalasi; Gambian dalasis
GNF: Guinean Franc; Guinean franc; Guinean francs
GTQ: Guatemalan Quetzal; Guatemalan quetzal; Guatemalan quetzals
GYD: Guyanaese Dollar; Guyanaese dollar; Guyanaese dollars
HKD: Hong Kong Dollar; Hong Kong dollar; Hong Kong dollars
HNL: Honduran Lempira; Honduran lempira; Honduran lempiras
HTG: Haitian Gourde; Haitian gourde; Haitian gourdes
HUF: Hungarian Forint; Hungarian forint; Hungarian forints
IDR: Indonesian Rupiah; Indonesian rupiah; Indonesian rupiahs
ILS: Israeli New Shekel; Israeli new shekel; Israeli new shekels
INR: Indian Rupee; Indian rupee; Indian rupees
IQD: Iraqi Dinar; Iraqi dinar; Iraqi dinars
IRR: Iranian Rial; Iranian rial; Iranian rials
ISK: Icelandic Króna; Icelandic króna; Icelandic krónur
JMD: Jamaican Dollar; Jamaican dollar; Jamaican dollars
JOD: Jordanian Dinar; Jordanian dinar; Jordanian dinars
JPY: Japanese Yen; Japanese yen
KES: Kenyan Shilling; Kenyan shilling; Kenyan shillings
KGS: Kyrgystani Som; Kyrgystani som; Kyrgystani soms
KHR: Cambodian Riel; Cambodian riel; Cambodian riels
KMF: Comorian Franc; Comorian franc; Comorian francs
KPW: North Korean Won; North Korean won
KRW: South Korean Won; South Korean won
KWD: Kuwaiti Dinar; Kuwaiti dinar; Kuwaiti dinars
KYD: Cayman Islands Dollar; Cayman Islands dollar; Cayman Islands dollars
KZT: Kazakhstani Tenge; Kazakhstani tenge; Kazakhstani tenges
LAK: Laotian Kip; Laotian kip; Laotian kips
LBP: Lebanese Pound; Lebanese pound; Lebanese pounds
LKR: Sri Lankan Rupee; Sri Lankan rupee; Sri Lankan rupees
LRD: Liberian Dollar; Liberian dollar; Liberian dollars
LSL: Lesotho Loti; Lesotho loti; Lesotho lotis
LYD: Libyan Dinar; Libyan dinar; Libyan dinars
MAD: Moroccan Dirham; Moroccan dirham; Moroccan dirhams
MDL: Moldovan Leu; Moldovan lei; Moldovan leu
MGA: Malagasy Ariary; Malagasy ariaries; Malagasy ariary
MKD: Macedonian Denar; Macedonian denar; Macedonian denari
MMK: Myanmar Kyat; Myanmar kyat; Myanmar kyats
MNT: Mongolian Tugrik; Mongolian tugrik; Mongolian tugriks
MOP: Macanese Pataca; Macanese pataca; Macanese patacas
MRU: Mauritanian Ouguiya; Mauritanian ouguiya; Mauritanian ouguiyas
MUR: Mauritian Rupee; Mauritian rupee; Mauritian rupees
MVR: Maldivian Rufiyaa; Maldivian rufiyaa; Maldivian rufiyaas
MWK: Malawian Kwacha; Malawian kwacha; Malawian kwachas
MXN: Mexican Peso; Mexican peso; Mexican pesos
MYR: Malaysian Ringgit; Malaysian ringgit; Malaysian ringgits
MZN: Mozambican Metical; Mozambican metical; Mozambican meticals
NAD: Namibian Dollar; Namibian dollar; Namibian dollars
NGN: Nigerian Naira; Nigerian naira; Nigerian nairas
NIO: Nicaraguan Córdoba; Nicaraguan córdoba; Nicaraguan córdobas
NOK: Norwegian Krone; Norwegian krone; Norwegian kroner
NPR: Nepalese Rupee; Nepalese rupee; Nepalese rupees
NZD: New Zealand Dollar; New Zealand dollar; New Zealand dollars
OMR: Omani Rial; Omani rial; Omani rials
PAB: Panamanian Balboa; Panamanian balboa; Panamanian balboas
PEN: Peruvian Sol; Peruvian sol; Peruvian soles
PGK: Papua New Guinean Kina; Papua New Guinean kina
PHP: Philippine Peso; Philippine peso; Philippine pesos
PKR: Pakistani Rupee; Pakistani rupee; Pakistani rupees
PLN: Polish Zloty; Polish zloty; Polish zlotys
PYG: Paraguayan Guarani; Paraguayan guarani; Paraguayan guaranis
QAR: Qatari Riyal; Qatari riyal; Qatari riyals
RON: Romanian Leu; Romanian lei; Romanian leu
RSD: Serbian Dinar; Serbian dinar; Serbian dinars
RUB: Russian Ruble; Russian ruble; Russian rubles
RWF: Rwandan Franc; Rwandan franc; Rwandan francs
SAR: Saudi Riyal; Saudi riyal; Saudi riyals
SBD: Solomon Islands Dollar; Solomon Islands dollar; Solomon Islands dollars
SCR: Seychellois Rupee; Seychellois rupee; Seychellois rupees
SDG: Sudanese Pound; Sudanese pound; Sudanese pounds
SEK: Swedish Krona; Swedish krona; Swedish kronor
SGD: Singapore Dollar; Singapore dollar; Singapore dollars
SHP: St. Helena Pound; St. Helena pound; St. Helena pounds
SLE: Sierra Leonean Leone; Sierra Leonean leone; Sierra Leonean leones
SOS: Somali Shilling; Somali shilling; Somali shillings
SRD: Surinamese Dollar; Surinamese dollar; Surinamese dollars
SSP: South Sudanese Pound; South Sudanese pound; South Sudanese pounds
STN: São Tomé & Príncipe Dobra; São Tomé & Príncipe dobra; São Tomé & Príncipe dobras
SYP: Syrian Pound; Syrian pound; Syrian pounds
SZL: Swazi Lilangeni; Swazi emalangeni; Swazi lilangeni
THB: Thai Baht; Thai baht
TJS: Tajikistani Somoni; Tajikistani somoni; Tajikistani somonis
TMT: Turkmenistani Manat; Turkmenistani manat
TND: Tunisian Dinar; Tunisian dinar; Tunisian dinars
TOP: Tongan Paʻanga; Tongan paʻanga
TRY: Turkish Lira; Turkish lira
TTD: Trinidad & Tobago Dollar; Trinidad & Tobago dollar; Trinidad & Tobago dollars
TWD: New Taiwan Dollar; New Taiwan dollar; New Taiwan dollars
TZS: Tanzanian Shilling; Tanzanian shilling; Tanzanian shillings
UAH: Ukrainian Hryvnia; Ukrainian hryvnia; Ukrainian hryvnias
UGX: Ugandan Shilling; Ugandan shilling; Ugandan shillings
USD: US Dollar; US dollar; US dollars
UYU: Uruguayan Peso; Uruguayan peso; Uruguayan pesos
UZS: Uzbekistani Som; Uzbekistani som
VES: Venezuelan Bolívar; Venezuelan bolívar; Venezuelan bolívars
VND: Vietnamese Dong; Vietnamese dong
VUV: Vanuatu Vatu; Vanuatu vatu; Vanuatu vatus
WST: Samoan Tala; Samoan tala
XAF: Central African CFA Franc; Central African CFA franc; Central African CFA francs
XCD: East Caribbean Dollar; East Caribbean dollar; East Caribbean dollars
XCG: Caribbean guilder; Caribbean guilders
XOF: West African CFA Franc; West African CFA franc; West African CFA francs
XPF: CFP Franc; CFP franc; CFP francs
YER: Yemeni Rial; Yemeni rial; Yemeni rials
ZAR: South African Rand; South African rand
ZMW: Zambian Kwacha; Zambian kwacha; Zambian kwachas
ZWG: Zimbabwean Gold; Zimbabwean gold
"""
