"""The words of dates in seven languages, by what they do in a date.

Each line is a code of :mod:`sicut.text.dates.tokens`, its value, and the words or runs of words that have it. CLDR has
the names of months and weekdays; here are the forms that it leaves out.
"""

EVERYWHERE = """
f0 of, de, du, del, des, von, vom, d
h0 the, le, la, el, los, les, las, l, der, den, dem, das
e0 and, und, et, y, и, و
b0 between, zwischen, entre, между, بين
o0 st, nd, rd, th, er, re, ère, eme, ème, º, ª, го, я, е, ого, ом, му, м, ième
S0 s, er, х, ых, е
G0 AD, CE, A. D., C. E., n. Chr., apr. J.-C., d. C., н. э., م
V0 BC, BCE, B. C., B. C. E., v. Chr., av. J.-C., a. C., до н. э., ق. م, ق م
v1 EOM, end of month
v2 BOM
v3 EOY, end of year
v4 BOY
"""

ENGLISH = """
a9 sept
W0 mondays
W1 tuesdays, tues
W2 wednesdays, weds
W3 thursdays, thurs, thur
W4 fridays
W5 saturdays
W6 sundays
i1 in, within
p0 on, by, since, during, before, after, around, about
p0 circa, ca, early in, late in, as of, at, throughout, dated, years
p0 year of
f0 from, effective
g0 to, until, till, through, thru, up to
N1 a, an, one, single
N2 two, a couple of, a couple
N3 three
N4 four
N5 five
N6 six
N7 seven
N8 eight
N9 nine
N10 ten
N11 eleven
N12 twelve
N13 thirteen
N14 fourteen
N15 fifteen
N16 sixteen
N17 seventeen
N18 eighteen
N19 nineteen
N20 twenty
N30 thirty
O1 first
O2 second
O3 third
O4 fourth
O5 fifth
O6 sixth
O7 seventh
O8 eighth
O9 ninth
O10 tenth
O11 eleventh
O12 twelfth
O13 thirteenth
O14 fourteenth
O15 fifteenth
O16 sixteenth
O17 seventeenth
O18 eighteenth
O19 nineteenth
O20 twentieth
O21 twenty-first, twenty first
O22 twenty-second, twenty second
O23 twenty-third, twenty third
O24 twenty-fourth, twenty fourth
O25 twenty-fifth, twenty fifth
O26 twenty-sixth, twenty sixth
O27 twenty-seventh, twenty seventh
O28 twenty-eighth, twenty eighth
O29 twenty-ninth, twenty ninth
O30 thirtieth
O31 thirty-first, thirty first
U1 day, days
U2 week, weeks, wk, wks
U3 month, months
U14 fortnight, fortnights
J0 year, years, yr, yrs
Q0 quarter, quarters, qtr, qtrs, q
H0 half
K0 decade, decades
C0 century, centuries, cent
E0 weekend, week-end, weekends
s1 spring
s2 summer
s3 autumn, fall
s4 winter
Z0 season, seasons
R-1 last, past
R0 this, current, the present
R1 next, coming
r-1 previous, preceding, prior
r1 following
c1 upcoming
A-1 ago
A1 from now, hence, from today
T0 today, tonight, todays
T-1 yesterday, yesterdays, last night
T1 tomorrow, tomorrows
T-2 the day before yesterday, day before yesterday
T2 the day after tomorrow, day after tomorrow
P1 beginning, start, early
P2 middle, mid
P3 end, late
F0 rest
"""

GERMAN = """
m1 Jaenner
m3 Maerz
i1 in, im
B-1 vor
p0 am, an, seit, ab, nach, während, um, gegen, ca, circa
p0 im Jahr, im Jahre, des Jahres, vom Jahr, datiert, anno, vor dem, Anfang, Mitte, Ende, zum
f0 aus
g0 bis, bis zum, bis zu
N1 ein, eine, einem, einer, einen
N2 zwei
N3 drei
N4 vier
N5 fünf
N6 sechs
N7 sieben
N8 acht
N9 neun
N10 zehn
N11 elf
N12 zwölf
d1 erster, erste, ersten, erstes
d2 zweiter, zweite, zweiten, zweites
d3 dritter, dritte, dritten, drittes
d4 vierter, vierte, vierten, viertes
d5 fünfter, fünfte, fünften
d6 sechster, sechste, sechsten
d7 siebter, siebte, siebten, siebenten
d8 achter, achte, achten
d9 neunter, neunte, neunten
d10 zehnter, zehnte, zehnten
d11 elfte, elften
d12 zwölfte, zwölften
d14 vierzehnte, vierzehnten
d15 fünfzehnte, fünfzehnten
d20 zwanzigste, zwanzigsten
W5 Sonnabend, Sonnabends
U1 Tag, Tage, Tagen
U2 Woche, Wochen
U3 Monat, Monats, Monate, Monaten
J0 Jahr, Jahre, Jahres, Jahren
Q0 Quartal, Quartals, Vierteljahr, q
H0 Halbjahr, Halbjahrs, Hälfte
K0 Jahrzehnt, Jahrzehnts
C0 Jahrhundert, Jahrhunderts, Jh, Jhd
E0 Wochenende
s1 Frühling, Frühjahr, Frühjahrs, Frühlings
s2 Sommer, Sommers
s3 Herbst, Herbstes
s4 Winter, Winters
R-1 letzte, letzten, letzter, letztes, letztem, vergangene
R-1 vergangenen, vergangener, vergangenes, vorige, vorigen, voriges
R0 diese, dieser, dieses, diesen, diesem, laufenden
R1 nächste, nächsten, nächster, nächstes, kommende, kommenden, kommender, kommendes
T0 heute
T-1 gestern
T1 morgen
T-2 vorgestern
T2 übermorgen
P1 Anfang
P2 Mitte
P3 Ende
"""

FRENCH = """
a1 janv.
a2 févr., fév.
a7 juil., juill.
a9 sept.
a12 déc.
i0 en, dans le, au
B-1 il y a, voici, voilà
B1 dans
p0 depuis, vers, dès, avant, après, pendant, durant, courant, daté, le, l'année, en l'an, environ
f0 d
g0 à, au, jusqu'au, jusqu'en, jusqu'à
N1 un, une
N2 deux
N3 trois
N4 quatre
N5 cinq
N6 six
N7 sept
N8 huit
N9 neuf
N10 dix
N11 onze
N12 douze
N15 quinze
d1 premier, première
d2 deuxième, second, seconde
d3 troisième
d4 quatrième
U1 jour, jours
U2 semaine, semaines
U3 mois
J0 an, ans, année, l'année
Q0 trimestre, t
H0 semestre, moitié
K0 décennie, années
C0 siècle, siècles, s.
E0 week-end, weekend
s1 printemps
s2 été
s3 automne, l'automne
s4 hiver, l'hiver
R0 ce, cette, cet
D-1 dernier, dernière, passé, passée, derniers
D1 prochain, prochaine
T0 aujourd'hui
T-1 hier
T1 demain
T-2 avant-hier
T2 après-demain
P1 début
P2 mi, milieu
P3 fin
"""

SPANISH = """
a1 ene.
a9 setiembre, set
i0 en, en el
B-1 hace
B1 dentro de, en
p0 desde, hacia, antes de, después de, durante, fechado, sobre, para, a partir de
f0 de, del, desde el
g0 a, al, hasta, hasta el
N1 un, una, uno
N2 dos
N3 tres
N4 cuatro
N5 cinco
N6 seis
N7 siete
N8 ocho
N9 nueve
N10 diez
N11 once
N12 doce
N15 quince
d1 primero, primer, primera
d2 segundo, segunda
d3 tercer, tercero, tercera
d4 cuarto, cuarta
U1 día, días
U2 semana, semanas
U3 mes, meses
J0 año, años
Q0 trimestre, t
H0 semestre, mitad
K0 década, los años
C0 siglo, siglos, s.
E0 fin de semana
s1 primavera
s2 verano
s3 otoño
s4 invierno
R0 este, esta
D-1 pasado, pasada, último, última
D1 próximo, próxima, que viene
T0 hoy
T-1 ayer
T1 mañana
T-2 anteayer, antier, antes de ayer
T2 pasado mañana
P1 principios, comienzos, inicios
P2 mediados
P3 finales, fines
"""

ARABIC = """
M4 ابريل, إبريل, نيسان, افريل
m5 ايار, ماي
M1 كانون الثاني, يناير
M10 تشرين الأول
M11 تشرين الثاني
M12 كانون الأول
m3 مارس, آذار
m8 آب
i0 في, خلال
p0 منذ, بعد, قبل, عام, سنة, لعام, لسنة, حوالي, نحو, مؤرخ, المؤرخ, بتاريخ, يوم, بحلول, شهر, أثناء
B-1 قبل
B1 خلال
f0 من
g0 إلى, حتى, الى
N1 واحد, واحدة
N3 ثلاثة, ثلاث
N4 أربعة, أربع
N5 خمسة, خمس
N6 ستة, ست
N7 سبعة, سبع
N8 ثمانية, ثماني
N9 تسعة, تسع
N10 عشرة, عشر
O1 الأول, الأولى
O2 الثاني, الثانية
O3 الثالث, الثالثة
O4 الرابع, الرابعة
O5 الخامس, الخامسة
O6 السادس, السادسة
O7 السابع, السابعة
O8 الثامن, الثامنة
O9 التاسع, التاسعة
O10 العاشر
O11 الحادي عشر
O12 الثاني عشر
O13 الثالث عشر
O14 الرابع عشر
O15 الخامس عشر
O16 السادس عشر
O17 السابع عشر
O18 الثامن عشر
O19 التاسع عشر
O20 العشرين, العشرون
O21 الحادي والعشرين, الحادي والعشرون
W0 يوم الاثنين, يوم الإثنين, الإثنين
W1 يوم الثلاثاء
W2 يوم الأربعاء
W3 يوم الخميس
W4 يوم الجمعة
W5 يوم السبت
W6 يوم الأحد
U1 يوم, أيام, يوما
U2 أسبوع, الأسبوع, أسابيع
U3 شهر, الشهر, أشهر, شهور
J0 عام, العام, سنة, السنة, سنوات, أعوام
Q0 الربع
H0 النصف
C0 القرن
s1 ربيع, الربيع
s2 صيف, الصيف
s3 خريف, الخريف
s4 شتاء, الشتاء
R0 هذا, هذه
D-1 الماضي, الماضية, المنصرم
D0 الحالي, الجاري, الحالية
D1 القادم, القادمة, المقبل, المقبلة
T0 اليوم
T-1 أمس
T1 غدا, غدًا
T-2 أول أمس, أول من أمس
T2 بعد غد
P1 أوائل, بداية, مطلع
P2 منتصف
P3 أواخر, نهاية
"""

RUSSIAN = """
M1 январе, январём, январю
M2 феврале, февралём, февралю
M3 март, марте, мартом, марту
M4 апреле, апрелем, апрелю
M5 май, мае, маем, маю
M6 июне, июнем, июню
M7 июле, июлем, июлю
M8 августе, августом, августу
M9 сентябре, сентябрём, сентябрю
M10 октябре, октябрём, октябрю
M11 ноябре, ноябрём, ноябрю
M12 декабре, декабрём, декабрю
a9 сен, сент.
a1 янв.
a2 фев, фев., февр.
a8 авг.
a10 окт.
a12 дек.
W0 понедельника, понедельнику, понедельником
W1 вторника, вторнику
W2 среду, среды, среде
W3 четверга, четвергу
W4 пятницу, пятницы, пятнице
W5 субботу, субботы, субботе
W6 воскресенья, воскресенью
i0 в, во
B1 через
p0 на, к, ко, около, после, перед, за, весной, примерно, в течение, до конца, начала, конца
f0 с, со, от, из
g0 по, до
N1 один, одну
N2 два, две
N3 три
N4 четыре
N5 пять
N6 шесть
N7 семь
N8 восемь
N9 девять
N10 десять
d1 первое, первого, первый, первом, первая, первой, первую
d2 второе, второго, второй, втором
d3 третье, третьего, третий, третьем
d4 четвёртое, четвёртого, четвёртый, четвёртом
d5 пятое, пятого
d6 шестое, шестого
d7 седьмое, седьмого
d8 восьмое, восьмого
d9 девятое, девятого
d10 десятое, десятого
d12 двенадцатое, двенадцатого
d15 пятнадцатое, пятнадцатого
d20 двадцатое, двадцатого
U1 день, дня, дней, дни
U2 неделя, неделю, недели, недель, неделе
U3 месяц, месяца, месяцев, месяце
J0 год, года, году, лет, годы, годов, годах, годом, годами, годам, г., г, гг., гг
Q0 квартал, квартала, квартале
H0 полугодие, полугодия, полугодии, половина, половине, половины
K0 десятилетие, десятилетия
C0 век, века, веке, столетие, столетия, столетии, в.
E0 выходные, выходных
s1 весна, весны, весной
s2 лето, лета, летом
s3 осень, осени, осенью
s4 зима, зимы, зимой
R-1 прошлый, прошлая, прошлую, прошлой, прошлого, прошлом, прошлое, минувший, минувшую, минувшей, минувшего
R0 этот, эта, эту, этой, этого, этом, текущего, нынешнего
R1 следующий, следующую, следующей, следующего, следующем, следующее, будущий, будущего, будущем
A-1 назад, тому назад
T0 сегодня
T-1 вчера
T1 завтра
T-2 позавчера
T2 послезавтра
P1 начало, начале, начала
P2 середина, середине, середины
P3 конец, конце, конца
"""

WORDS = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ar": ARABIC,
    "ru": RUSSIAN,
}
WEAK_MONTHS = frozenset("may march mai mars april june august avril abril marzo juin mayo май мая مارس".split())
"""Names of months that are other words too, or names of persons: alone they are no date without a preposition."""
LOWER_WORDS = frozenset("may march august mar dec".split())
"""Of these, written small, a day's number is no proof: "1 and 2 may be read"."""
WEAK_WEEKDAYS = frozenset("الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت".split())
COUNTED = frozenset(
    """people persons men women children pages words copies votes seats soldiers cases dollars euros pounds crowns
    miles metres meters kilometres kilometers km kg m tonnes tons hectares acres feet percent members students workers
    boats ships houses books users years days months weeks hours minutes times units items points residents inhabitants
    menschen personen euro stimmen einwohner einwohnern seiten meter kilometer tonnen kronen mitglieder tage jahre
    personnes habitants voix pages mètres kilomètres couronnes membres jours ans élèves
    personas habitantes votos páginas metros kilómetros euros coronas miembros días años alumnos
    человек людей рублей метров километров крон членов голосов страниц жителей дней лет
    человека рубля метра километра кроны м км кг га тонн тонны книг учеников детей лодок судов мест домов гостей
    участников квартир процентов гектаров литров часов минут раз пассажиров туристов посетителей рабочих кв куб тыс млн
    شخص شخصا أشخاص نسمة متر كيلومتر كرونة صوتا صفحة عضوا دولار دينار دينارا ليرة درهم ريال جنيه يورو مترا كيلومترا طن
    طنا كتاب كتابا زائر زائرا سفينة عامل عاملا طالب طالبا تلميذ تلميذا مقعد مقعدا مرة يوم يوما هكتار""".split()
)
"""What is counted or measured behind a number of four digits."""
LABELS = frozenset(
    """no nr number numbers page pages p pp room article articles art section sec paragraph para line flight bus route
    highway chapter docket case gate extension code postcode bill rule form vol volume resolution regulation order
    isbn iso din model version artikel seite seiten zimmer nummer absatz página páginas artículo número sala numéro
    salle страница статья номер комната رقم صفحة المادة غرفة usd eur gbp""".split()
)
"""Words before a number that make it a label."""
COMING = frozenset(
    """will shall ll plans plan planned scheduled due wird werden soll sollen sera seront ira iront será serán va van
    будет будут سوف expected set upcoming must tomorrow""".split()
)
PAST = frozenset(
    """was were had said did told met wrote began came went took made gave found held ran sent fell rose left won lost
    saw became voted opened closed war waren hatte hatten wurde wurden sagte a ont était étaient fut fue fueron era
    había dijo был была были было сказал сказала كان كانت قال قالت""".split()
)
"""Verbs by which a sentence tells of what is past or to come."""
