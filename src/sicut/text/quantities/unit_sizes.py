"""The units: what each measures, and how much it is.

Sizes in SI units: The International System of Units (BIPM, 9th edition), tables 2, 4, 7 and 8; those of the United
States and the United Kingdom: NIST Special Publication 811, appendix B. A month and a year are those of the Gregorian
calendar in the mean. Gallons, pints, ounces and tons without more are those of the United States.
"""

SIZES = """
length: metre 1; inch 0.0254; foot 0.3048; yard 0.9144; mile 1609.344; nautical mile 1852; fathom 1.8288;
  light year 9460730472580800; astronomical unit 149597870700; parsec 30856775814913673; verst 1066.8; league 4828.032
mass: gram 0.001; tonne 1000; ton 907.18474; long ton 1016.0469088; pound mass 0.45359237; ounce 0.028349523125;
  ounce troy 0.0311034768; stone 6.35029318; hundredweight 45.359237; carat 0.0002; pood 16.3804964
time: second 1; minute 60; hour 3600; day 86400; week 604800; fortnight 1209600; month 2629746; quarter year 7889238;
  year 31556952; decade 315569520; century 3155695200
area: hectare 10000; acre 4046.8564224; are 100
volume: litre 0.001; gallon 0.003785411784; gallon imperial 0.00454609; quart 0.000946352946; pint 0.000473176473;
  cup 0.0002365882365; fluid ounce 0.0000295735295625; fluid ounce imperial 0.0000284130625;
  quart imperial 0.0011365225; tablespoon 0.00001478676478125; teaspoon 0.00000492892159375; barrel 0.158987294928;
  bushel 0.03523907016688
speed: knot 463/900; mile per gallon 1
energy: joule 1; calorie 4.184; watt hour 3600; electronvolt 0.0000000000000000001602176634;
  british thermal unit 1055.05585262
power: watt 1; horsepower 745.69987158227
frequency: hertz 1; revolution per minute 1/60
pressure: pascal 1; bar 100000; millimetre of mercury 133.322387415; inch of mercury 3386.388640341;
  pound per square inch 6894.757293168
force: newton 1
voltage: volt 1
current: ampere 1
resistance: ohm 1
data: bit 1; byte 8
data rate: bit per second 1
light: lumen 1
loudness: decibel 1
dose: sievert 1
radioactivity: becquerel 1
amount: mole 1
angle: degree 1
temperature: kelvin 1; degree Celsius 1 273.15; degree Fahrenheit 5/9 45967/180
share: percent 0.01; permille 0.001; part per million 0.000001
points: percentage point 1; basis point 0.01
hour of the day: o'clock 1
"""

PREFIXABLE = """
metre: kilo deci centi milli micro nano pico
gram: kilo milli micro nano
second: milli micro nano pico
year: kilo mega giga
tonne: kilo mega giga
litre: hecto deci centi milli micro mega
joule: kilo mega giga tera
calorie: kilo
watt hour: kilo mega giga tera
electronvolt: kilo mega giga tera
watt: milli kilo mega giga tera
hertz: kilo mega giga tera
pascal: hecto kilo mega giga
bar: milli
newton: kilo mega milli
volt: kilo milli mega
ampere: milli kilo micro
ohm: kilo mega milli
bit: kilo mega giga tera
byte: kilo mega giga tera peta exa kibi mebi gibi tebi
bit per second: kilo mega giga tera
sievert: milli micro
becquerel: kilo mega giga tera
mole: milli micro
"""

PREFIXES = """
kilo 1000 k; mega 1000000 M; giga 1000000000 G; tera 1000000000000 T; peta 1000000000000000 P;
exa 1000000000000000000 E; hecto 100 h; deci 0.1 d; centi 0.01 c; milli 0.001 m; micro 0.000001 µ;
nano 0.000000001 n; pico 0.000000000001 p; kibi 1024 Ki; mebi 1048576 Mi; gibi 1073741824 Gi; tebi 1099511627776 Ti
"""

SYMBOLS = """
metre: m м; foot: ft ft. ′; inch: in in. ″; yard: yd yds yd.; mile: mi mi. mls; nautical mile: nmi NM; light year: ly;
astronomical unit: AU; parsec: pc; gram: g gr. г; kilogram: kg kg. kgs Kg KG kilo; tonne: t т;
  pound mass: lb lbs lb. lbs.;
ounce: oz oz.; second: s sec sec. secs sek Sek.; minute: min min. mins Min. мин мин.;
  hour: h hr hr. hrs hrs. Std. Std ч ч.;
day: d; week: wk wks; month: mo mos; year: yr yr. yrs yrs. a; hectare: ha Ha; acre: ac; litre: l L ltr л;
  gallon: gal gal.;
quart: qt; tablespoon: tbsp tbsp. EL; teaspoon: tsp tsp. TL; barrel: bbl bbls; fluid ounce: fl.oz;
knot: kn kt kts; mile per gallon: mpg; joule: J; calorie: cal; watt hour: Wh; electronvolt: eV;
british thermal unit: Btu BTU; watt: W; horsepower: hp PS bhp; hertz: Hz; revolution per minute: rpm; pascal: Pa;
bar: bar; millimetre of mercury: mmHg; pound per square inch: psi; newton: N; volt: V; ampere: A; ohm: Ω Ω;
  bit: b bit;
byte: B; bit per second: bps bit/s; lumen: lm; decibel: dB; sievert: Sv; becquerel: Bq; mole: mol; degree: °;
kelvin: K; degree Celsius: °C ℃ C °С; degree Fahrenheit: °F ℉ F; percent: % ٪ ％ ﹪ pct; permille: ‰;
part per million: ppm; percentage point: pp p.p. %-Punkte %-Punkten п.п. ppt; basis point: bps bp ‱;
kilometre per hour: kmh km/h kph kmph; mile per hour: mph; square metre: qm sqm; square kilometre: qkm sqkm;
square foot: sqft; cubic metre: cbm; cubic centimetre: ccm cc
"""
"""Case matters. What :data:`PREFIXABLE` has, has its symbols with the prefixes' too."""
