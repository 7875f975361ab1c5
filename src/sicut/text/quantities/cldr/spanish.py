"""Names of units and currencies, Spanish, from the Unicode CLDR by scripts/cldr_units.py; do not edit."""

UNITS = """
metre per square second: metro por segundo al cuadrado; metros por segundo al cuadrado
acre: acre; acres
hectare: hectárea; hectáreas
square centimetre: centímetro cuadrado; centímetros cuadrados
square foot: pie cuadrado; pies cuadrados
square inch: pulgada cuadrada; pulgadas cuadradas
square kilometre: kilómetro cuadrado; kilómetros cuadrados
square metre: metro cuadrado; metros cuadrados
square mile: milla cuadrada; millas cuadradas
square yard: yarda cuadrada; yardas cuadradas
percent: por ciento
permille: por mil
part per million: parte por millón; partes por millón
mile per gallon: milla por galón; millas por galón
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
century: siglo; siglos
day: día; días
decade: década; décadas
hour: hora; horas
microsecond: microsegundo; microsegundos
millisecond: milisegundo; milisegundos
minute: minuto; minutos
month: mes; meses
nanosecond: nanosegundo; nanosegundos
second: segundo; segundos
week: semana; semanas
year: año; años
ampere: amperio; amperios
milliampere: miliamperio; miliamperios
ohm: ohmio; ohmios
volt: voltio; voltios
british thermal unit: unidad térmica británica; unidades térmicas británicas
calorie: caloría; calorías
electronvolt: electronvoltio; electronvoltios
joule: julio; julios
kilocalorie: kilocaloría; kilocalorías
kilojoule: kilojulio; kilojulios
kilowatt hour: kilovatio hora; kilovatios hora
newton: newton; newtons
gigahertz: gigahercio; gigahercios
hertz: hercio; hercios
kilohertz: kilohercio; kilohercios
megahertz: megahercio; megahercios
astronomical unit: unidad astronómica; unidades astronómicas
centimetre: centímetro; centímetros
decimetre: decímetro; decímetros
fathom: braza; brazas
foot: pie; pies
inch: pulgada; pulgadas
kilometre: kilómetro; kilómetros
light year: año luz; años luz
metre: metro; metros
micrometre: micrómetro; micrómetros
mile: milla; millas
millimetre: milímetro; milímetros
nanometre: nanómetro; nanómetros
nautical mile: milla náutica; millas náuticas
parsec: parsec; parsecs
picometre: picómetro; picómetros
yard: yarda; yardas
lumen: lumen; lúmenes
gram: gramo; gramos
kilogram: kilogramo; kilogramos
microgram: microgramo; microgramos
milligram: miligramo; miligramos
ounce: onza; onzas
ounce troy: onza troy; onzas troy
pound mass: libra; libras
ton: tonelada corta; toneladas cortas
tonne: tonelada; toneladas
gigawatt: gigavatio; gigavatios
horsepower: caballo de vapor; caballos de vapor
kilowatt: kilovatio; kilovatios
megawatt: megavatio; megavatios
milliwatt: milivatio; milivatios
watt: vatio; vatios
hectopascal: hectopascal; hectopascales
inch of mercury: pulgada de mercurio; pulgadas de mercurio
kilopascal: kilopascal; kilopascales
megapascal: megapascal; megapascales
millibar: milibar; milibares
millimetre of mercury: milímetro de mercurio; milímetros de mercurio
pascal: pascal; pascales
pound per square inch: libra por pulgada cuadrada; libras por pulgada cuadrada
kilometre per hour: kilómetro por hora; kilómetros por hora
knot: nudo; nudos
metre per second: metro por segundo; metros por segundo
mile per hour: milla por hora; millas por hora
degree Celsius: grado Celsius; grados Celsius
degree Fahrenheit: grado Fahrenheit; grados Fahrenheit
kelvin: kelvin
barrel: barril; barriles
bushel: bushel; bushels
centilitre: centilitro; centilitros
cubic centimetre: centímetro cúbico; centímetros cúbicos
cubic foot: pie cúbico; pies cúbicos
cubic inch: pulgada cúbica; pulgadas cúbicas
cubic kilometre: kilómetro cúbico; kilómetros cúbicos
cubic metre: metro cúbico; metros cúbicos
cubic mile: milla cúbica; millas cúbicas
cubic yard: yarda cúbica; yardas cúbicas
cup: taza; tazas
decilitre: decilitro; decilitros
fluid ounce: onza líquida; onzas líquidas
fluid ounce imperial: onza líquida imperial; onzas líquidas imperiales
gallon: galones; galón
gallon imperial: galones imperiales; galón imperial
hectolitre: hectolitro; hectolitros
litre: litro; litros
megalitre: megalitro; megalitros
millilitre: mililitro; mililitros
pint: pinta; pintas
quart: cuarto; cuartos
quart imperial: cuarto imperial; cuartos imperiales
tablespoon: cucharada; cucharadas
teaspoon: cucharadita; cucharaditas
"""

CURRENCIES = """
AED: dírham de los Emiratos Árabes Unidos; dírhams de los Emiratos Árabes Unidos
AFN: afgani afgano; afganis afganos
ALL: lek albanés; leks albaneses
AMD: dram armenio; drams armenios
AOA: kuanza angoleño; kuanzas angoleños
ARS: peso argentino; pesos argentinos
AUD: dólar australiano; dólares australianos
AWG: florines arubeños; florín arubeño
AZN: manat azerbaiyano; manats azerbaiyanos
BAM: marco convertible de Bosnia y Herzegovina; marcos convertibles de Bosnia y Herzegovina
BBD: dólar barbadense; dólares barbadenses
BDT: taka bangladesí; takas bangladesíes
BGN: leva búlgara; levas búlgaras
BHD: dinar bareiní; dinares bareiníes
BIF: franco burundés; francos burundeses
BMD: dólar bermudeño; dólares bermudeños
BND: dólar bruneano; dólares bruneanos
BOB: boliviano; bolivianos
BRL: real brasileño; reales brasileños
BSD: dólar bahameño; dólares bahameños
BTN: gultrum butanés; gultrums butaneses
BWP: pula botsuano; pulas botsuanos
BYN: rublo bielorruso; rublos bielorrusos
BZD: dólar beliceño; dólares beliceños
CAD: dólar canadiense; dólares canadienses
CDF: franco congoleño; francos congoleños
CHF: franco suizo; francos suizos
CLP: peso chileno; pesos chilenos
CNY: yuan renminbi; yuanes renminbi
COP: peso colombiano; pesos colombianos
CRC: colones costarricenses; colón costarricense
CUP: peso cubano; pesos cubanos
CVE: escudo de Cabo Verde; escudos de Cabo Verde
CZK: corona checa; coronas checas
DJF: franco yibutiano; francos yibutianos
DKK: corona danesa; coronas danesas
DOP: peso dominicano; pesos dominicanos
DZD: dinar argelino; dinares argelinos
EGP: libra egipcia; libras egipcias
ERN: nakfa eritreo; nakfas eritreos
ETB: bir etíope; bires etíopes
EUR: euro; euros
FJD: dólar fiyiano; dólares fiyianos
FKP: libra malvinense; libras malvinenses
GBP: libra esterlina; libras esterlinas
GEL: lari georgiano; laris georgianos
GHS: cedi ghanés; cedis ghaneses
GIP: libra gibraltareña; libras gibraltareñas
GMD: dalasi gambiano; dalasis gambianos
GNF: franco guineano; francos guineanos
GTQ: quetzal guatemalteco; quetzales guatemaltecos
GYD: dólar guyanés; dólares guyaneses
HKD: dólar hongkonés; dólares hongkoneses
HNL: lempira hondureño; lempiras hondureños
HTG: gurde haitiano; gurdes haitianos
HUF: forinto húngaro; forintos húngaros
IDR: rupia indonesia; rupias indonesias
ILS: nuevo séquel israelí; nuevos séqueles israelíes
INR: rupia india; rupias indias
IQD: dinar iraquí; dinares iraquíes
IRR: rial iraní; riales iraníes
ISK: corona islandesa; coronas islandesas
JMD: dólar jamaicano; dólares jamaicanos
JOD: dinar jordano; dinares jordanos
JPY: yen japonés; yenes japoneses
KES: chelines kenianos; chelín keniano
KGS: som kirguís; soms kirguises
KHR: riel camboyano; rieles camboyanos
KMF: franco comorense; francos comorenses
KPW: won norcoreano; wons norcoreanos
KRW: won surcoreano; wons surcoreanos
KWD: dinar kuwaití; dinares kuwaitíes
KYD: dólar de las Islas Caimán; dólares de las Islas Caimán
KZT: tengue kazajo; tengues kazajos
LAK: kip laosiano; kips laosianos
LBP: libra libanesa; libras libanesas
LKR: rupia esrilanquesa; rupias esrilanquesas
LRD: dólar liberiano; dólares liberianos
LSL: loti lesotense; lotis lesotenses
LYD: dinar libio; dinares libios
MAD: dírham marroquí; dírhams marroquíes
MDL: leu moldavo; leus moldavos
MGA: ariari malgache; ariaris malgaches
MKD: dinar macedonio; dinares macedonios
MMK: kiat de Myanmar; kiats de Myanmar
MNT: tugrik mongol; tugriks mongoles
MOP: pataca macaense; patacas macaenses
MRU: uguiya mauritano; uguiyas mauritanos
MUR: rupia mauriciana; rupias mauricianas
MVR: rufiya maldiva; rufiyas maldivas
MWK: kuacha malauí; kuachas malauíes
MXN: peso mexicano; pesos mexicanos
MYR: ringit malasio; ringits malasios
MZN: metical mozambiqueño; meticales mozambiqueños
NAD: dólar namibio; dólares namibios
NGN: naira nigeriano; nairas nigerianos
NIO: córdoba oro; córdobas oro
NOK: corona noruega; coronas noruegas
NPR: rupia nepalí; rupias nepalíes
NZD: dólar neozelandés; dólares neozelandeses
OMR: rial omaní; riales omaníes
PAB: balboa panameño; balboas panameños
PEN: sol peruano; soles peruanos
PGK: kina papú; kinas papúes
PHP: peso filipino; pesos filipinos
PKR: rupia pakistaní; rupias pakistaníes
PLN: esloti polaco; eslotis polacos
PYG: guaraní paraguayo; guaraníes paraguayos
QAR: rial catarí; riales cataríes
RON: leu rumano; leus rumanos
RSD: dinar serbio; dinares serbios
RUB: rublo ruso; rublos rusos
RWF: franco ruandés; francos ruandeses
SAR: rial saudí; riales saudíes
SBD: dólar salomonense; dólares salomonenses
SCR: rupia seychellense; rupias seychellenses
SDG: libra sudanesa; libras sudanesas
SEK: corona sueca; coronas suecas
SGD: dólar singapurense; dólares singapurenses
SHP: libra de Santa Elena; libras de Santa Elena
SLE: leona sierraleonesa; leonas sierraleonesas
SOS: chelines somalíes; chelín somalí
SRD: dólar surinamés; dólares surinameses
SSP: libra sursudanesa; libras sursudanesas
STN: dobra santotomense; dobras santotomenses
SYP: libra siria; libras sirias
SZL: lilangeni esuatiní; lilangenis esuatiníes
THB: bat tailandés; bats tailandeses
TJS: somoni tayiko; somonis tayikos
TMT: manat turcomano; manats turcomanos
TND: dinar tunecino; dinares tunecinos
TOP: paanga tongano; paangas tonganos
TRY: lira turca; liras turcas
TTD: dólar de Trinidad y Tobago; dólares de Trinidad y Tobago
TWD: nuevo dólar taiwanés; nuevos dólares taiwaneses
TZS: chelines tanzanos; chelín tanzano
UAH: grivna ucraniana; grivnas ucranianas
UGX: chelines ugandeses; chelín ugandés
USD: dólar estadounidense; dólares estadounidenses
UYU: peso uruguayo; pesos uruguayos
UZS: sum uzbeko; sums uzbekos
VES: bolívar venezolano; bolívares venezolanos
VND: dong vietnamita; dongs vietnamitas
VUV: vatu vanuatense; vatus vanuatenses
WST: tala samoano; talas samoanos
XAF: franco CFA de África Central; francos CFA de África Central
XCD: dólar del Caribe Oriental; dólares del Caribe Oriental
XCG: florines caribeños; florín caribeño
XOF: franco CFA de África Occidental; francos CFA de África Occidental
XPF: franco CFP; francos CFP
YER: rial yemení; riales yemeníes
ZAR: rand sudafricano; rands sudafricanos
ZMW: kuacha zambiano; kuachas zambianos
"""
