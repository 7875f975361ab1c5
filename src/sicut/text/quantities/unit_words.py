"""Names of units that the CLDR lacks, by language, as they are spelt: other forms, spellings and units.

``key: form; form``. Forms that a case or number makes of a Russian or German name are made by rule
(:mod:`sicut.text.quantities.unit_names`).
"""

UNIT_WORDS = {
    "en": """
kilometre: kms; klicks
micrometre: micron; microns
kilogram: kilogramme; kilogrammes; kilo; kilos
gram: gramme; grammes
tonne: tonne; tonnes; metric tonne; metric tonnes
kilotonne: kiloton; kilotons; kilotonnes; kilotonne
megatonne: megaton; megatons; megatonnes; megatonne
long ton: long ton; long tons
ton: short ton; short tons
stone: stone
hundredweight: hundredweight; cwt
carat: carat; carats
league: league of distance; leagues of distance
percent: per cent; percent; per-cent; p.c.
percentage point: percentage point; percentage points; percent point; percent points; per cent points;
  percentage-point
basis point: basis point; basis points; basis-point
permille: per mille; per mil
part per million: parts per million; part per million
fortnight: fortnight; fortnights
quarter year: quarter-year; quarter-years
minute: mins; mn
second: secs
degree: degree; degrees; deg
degree Celsius: Celsius; centigrade; degree Celsius; degrees Celsius; degrees centigrade; degrees C; deg C
degree Fahrenheit: Fahrenheit; degree Fahrenheit; degrees Fahrenheit; degrees F; deg F
gallon imperial: imperial gallon; imperial gallons
kilometre per hour: kilometre an hour; kilometres an hour; kilometres per hour; kilometers an hour
mile per hour: miles an hour; mile an hour
square kilometre: sq km; sq. km; square km; kilometre squared; kilometres squared
square metre: sq m; sq. m; square m; sq metres; sq meters
square mile: sq miles; sq. miles; sq. mi
square foot: sq. ft; sq. ft.; sq ft.; sq feet; square ft
square inch: sq in; sq. in.
square yard: sq yd; sq yds; sq. yd
cubic metre: cu m; cu. m
cubic foot: cu ft; cu. ft; cubic ft
fluid ounce: fl oz; fl. oz; fl. oz.
nautical mile: sea mile; sea miles
bit per second: bit per second; bits per second
decibel: decibel; decibels
revolution per minute: revolutions per minute; revs per minute
sievert: sievert; sieverts
becquerel: becquerel; becquerels
kibibyte: kibibyte; kibibytes
mebibyte: mebibyte; mebibytes
gibibyte: gibibyte; gibibytes
watt hour: watt hour; watt-hour; watt hours; watt-hours
megawatt hour: megawatt hour; megawatt-hour; megawatt hours; megawatt-hours
gigawatt hour: gigawatt hour; gigawatt-hour; gigawatt hours; gigawatt-hours
terawatt hour: terawatt hour; terawatt-hour; terawatt hours; terawatt-hours
kilocalorie: kilocalories; kcal
terawatt: terawatt; terawatts
kilovolt: kilovolt; kilovolts
millivolt: millivolt; millivolts
kilonewton: kilonewton; kilonewtons
kiloohm: kiloohm; kiloohms
megajoule: megajoule; megajoules
gigajoule: gigajoule; gigajoules
kiloyear: kiloyear; kiloyears
megayear: megayear; megayears
gigayear: gigayear; gigayears
milliohm: milliohm; milliohms
microlitre: microlitre; microlitres; microliter; microliters
""",
    "de": """
metre: lfm
kilogram: Kilo; Kilos
pound mass: Pfund
hundredweight: Zentner
second: Sek; Sek.
hour: Std; Std.; Stdn
minute: Min; Min.
month: Mon.; Monate; Monaten
year: J.; Lebensjahre; Jahre; Jahren
decade: Jahrzehnt; Jahrzehnte; Jahrzehnten; Dekade; Dekaden
quarter year: Quartal; Quartale; Quartalen
percent: Prozent; v. H.; vH
percentage point: Prozentpunkt; Prozentpunkte; Prozentpunkten
basis point: Basispunkt; Basispunkte; Basispunkten
permille: Promille
degree: Grad
degree Celsius: Grad Celsius; Grad C
degree Fahrenheit: Grad Fahrenheit
kilometre per hour: Stundenkilometer; Stundenkilometern; Kilometer pro Stunde; Kilometern pro Stunde;
  Kilometer je Stunde
square metre: Quadratmeter; Quadratmetern; qm
square kilometre: Quadratkilometer; Quadratkilometern; qkm
cubic metre: Kubikmeter; Kubikmetern
watt hour: Wattstunde; Wattstunden
kilowatt hour: Kilowattstunde; Kilowattstunden
megawatt hour: Megawattstunde; Megawattstunden
gigawatt hour: Gigawattstunde; Gigawattstunden
terawatt hour: Terawattstunde; Terawattstunden
nautical mile: Seemeile; Seemeilen
inch: Zoll
foot: Fuß
day: Tag; Tage; Tagen
tablespoon: Esslöffel; EL
teaspoon: Teelöffel; TL
decibel: Dezibel
""",
    "fr": """
kilogram: kilo; kilos; kilogramme; kilogrammes
hour: heure; heures
year: année; années; an; ans
century: siècle; siècles
decade: décennie; décennies
fortnight: quinzaine de jours
percent: pour cent; pour-cent
percentage point: point de pourcentage; points de pourcentage; point de pour cent
basis point: point de base; points de base
permille: pour mille
degree: degré; degrés
degree Celsius: degré Celsius; degrés Celsius
degree Fahrenheit: degré Fahrenheit; degrés Fahrenheit
kilometre per hour: kilomètre-heure; kilomètres-heure; kilomètres heure; kilomètres à l'heure; kilomètres par heure
square metre: mètre carré; mètres carrés
square kilometre: kilomètre carré; kilomètres carrés
cubic metre: mètre cube; mètres cubes
watt hour: wattheure; wattheures
megawatt hour: mégawattheure; mégawattheures
gigawatt hour: gigawattheure; gigawattheures
terawatt hour: térawattheure; térawattheures
foot: pied; pieds
inch: pouce; pouces
pound mass: livre de poids
nautical mile: mille marin; milles marins; mille nautique; milles nautiques
mile: mile; miles
decibel: décibel; décibels
hundredweight: quintal américain
""",
    "es": """
kilogram: kilo; kilos
year: año; años
decade: década; décadas; decenio; decenios
century: siglo; siglos
percent: por ciento; por cien
percentage point: punto porcentual; puntos porcentuales
basis point: punto básico; puntos básicos; punto base; puntos base
permille: por mil
degree: grado; grados
degree Celsius: grado Celsius; grados Celsius; grado centígrado; grados centígrados
degree Fahrenheit: grado Fahrenheit; grados Fahrenheit
kilometre per hour: kilómetro por hora; kilómetros por hora
square metre: metro cuadrado; metros cuadrados
square kilometre: kilómetro cuadrado; kilómetros cuadrados
cubic metre: metro cúbico; metros cúbicos
watt hour: vatio hora; vatios hora
kilowatt hour: kilovatio hora; kilovatios hora; kilovatios-hora; kilovatio-hora
megawatt hour: megavatio hora; megavatios hora; megavatios-hora
gigawatt hour: gigavatio hora; gigavatios hora; gigavatios-hora
fortnight: quincena; quincenas
pound mass: libra de peso; libras de peso
nautical mile: milla náutica; millas náuticas
mile: milla; millas
decibel: decibelio; decibelios
""",
    "ar": """
kilogram: كيلوغرام; كيلوغرامات; كيلوغراما; كيلوجرام; كيلوجراما; كيلو; كجم; كلغ
kilometre: كيلومترا; كلم
metre: مترا; الأمتار
centimetre: سنتيمترا; سنتمتر
tonne: طن متري; طن; طنا; أطنان
hour: ساعات; ساعة; الساعات; الساعة
day: يوما; أيام; يوم; اليوم
year: سنة; سنوات; سنين; عام; عاما; عامًا; أعوام; السنة; العام
month: شهرا; أشهر; شهور; شهر; الشهر
week: أسبوعا; أسابيع; أسبوع; الأسبوع
minute: دقيقة; دقائق
second: ثانية; ثوان; ثواني; ثوانٍ
percent: في المئة; في المائة; بالمئة; بالمائة; بالمية
percentage point: نقطة مئوية; نقاط مئوية; نقطة مئويه
basis point: نقطة أساس; نقاط أساس
degree: درجة; درجات
degree Celsius: درجة مئوية; درجات مئوية; درجة سلزيوس
degree Fahrenheit: درجة فهرنهايت; درجات فهرنهايت
kilometre per hour: كيلومترا في الساعة; كيلومتر في الساعة; كم/س; كلم/س
square metre: متر مربع; مترا مربعا; أمتار مربعة
square kilometre: كيلومتر مربع; كيلومترا مربعا; كيلومترات مربعة
cubic metre: متر مكعب; مترا مكعبا; أمتار مكعبة
litre: لتر; لترا; لترات; ليتر
hectare: هكتار; هكتارا; هكتارات
acre: فدان; فدانا; أفدنة
barrel: برميل; برميلا; براميل
foot: قدم *m; قدما *m; أقدام *m
mile: ميل; ميلا; أميال
nautical mile: ميل بحري; ميلا بحريا; أميال بحرية
kilowatt: كيلوواط; كيلووات
megawatt: ميغاواط; ميغاوات; ميجاوات; ميجاواط
gigawatt: غيغاواط; غيغاوات; جيجاوات
kilowatt hour: كيلوواط ساعة; كيلووات ساعة
megawatt hour: ميغاواط ساعة; ميغاوات ساعة
decade: عقدا; عقود; عقد من الزمن
century: قرون; قرنا
gigabyte: غيغابايت; جيجابايت
megabyte: ميغابايت; ميجابايت
""",
    "ru": """
metre: метр *m
kilometre: километр *m
centimetre: сантиметр *m
millimetre: миллиметр *m
mile: мил *soft
nautical mile: морская миля; морские мили; морских миль; морскими милями; морских милях
foot: фут *m
inch: дюйм *m
yard: ярд *m
verst: верст *f; вёрст *f
kilogram: килограмм *m; кило
gram: грамм *m; гр.; гр
tonne: тонн *f
pood: пуд *m
pound mass: фунт веса
ounce: унци *soft
litre: литр *m
millilitre: миллилитр *m
gallon: галлон *m
barrel: баррел *e; баррель
hectare: гектар *m; га
acre: акр *m
percent: процент *m
percentage point: процентный пункт; процентных пункта; процентных пунктов; процентными пунктами;
  процентного пункта; процентным пунктам; п. п.
basis point: базисный пункт; базисных пункта; базисных пунктов; базисными пунктами
permille: промилле
degree: градус *m
degree Celsius: градус Цельсия; градуса Цельсия; градусов Цельсия; градусами Цельсия
degree Fahrenheit: градус Фаренгейта; градуса Фаренгейта; градусов Фаренгейта
second: секунд *f; сек; сек.
minute: минут *f; мин; мин.
hour: час *m
day: день; дня; дней; дню; днём; днем; дням; днями; днях; сутки; суток; сутками; суткам; сутках
week: недел *e; неделя; неделю
month: месяц *m; месяцев; мес; мес.
year: год *m; лет; годов; летам
decade: десятилети *n
century: век *m; века; веков; столети *n
quarter year: квартал *m
watt: ватт *m
kilowatt: киловатт *m
megawatt: мегаватт *m
gigawatt: гигаватт *m
kilowatt hour: киловатт-час *m; киловатт-часов
megawatt hour: мегаватт-час *m
volt: вольт *m
byte: байт *m
kilobyte: килобайт *m
megabyte: мегабайт *m
gigabyte: гигабайт *m
terabyte: терабайт *m
kilometre per hour: километр в час; километра в час; километров в час; км в час; километрах в час
square metre: квадратный метр; квадратных метра; квадратных метров; квадратными метрами; кв. м; кв м; кв.м; м²
square kilometre: квадратных километра; квадратных километров; кв. км; кв км; кв.км; км²
cubic metre: кубических метра; кубических метров; куб. м; кубометр *m; м³
decibel: децибел *m
""",
    "zh": """
metre: 米; 公尺
kilometre: 公里; 千米
centimetre: 厘米; 公分
millimetre: 毫米; 公釐
kilogram: 公斤; 千克
gram: 克
milligram: 毫克
tonne: 吨; 噸; 公吨; 公噸
litre: 升; 公升
millilitre: 毫升
hectare: 公顷; 公頃
square kilometre: 平方公里; 平方千米
square metre: 平方米; 平米; 平方公尺
cubic metre: 立方米; 立方公尺; 立方
percent: %; 个百分比
percentage point: 个百分点; 個百分點; 百分点; 百分點
basis point: 个基点; 個基點; 基点
permille: ‰
degree: 度
degree Celsius: 摄氏度; 攝氏度
degree Fahrenheit: 华氏度; 華氏度
second: 秒; 秒钟; 秒鐘
minute: 分钟; 分鐘
hour: 小时; 小時; 个小时; 個小時; 钟头; 个钟头; 個鐘頭
day: 天
week: 周; 週; 个星期; 個星期; 星期; 个礼拜
month: 个月; 個月
year: 年; 周年; 週年; 岁; 歲
quarter year: 个季度; 個季度
century: 个世纪; 個世紀; 世纪
kilometre per hour: 公里/小时; 公里每小时; 千米/小时
mile: 英里; 哩
nautical mile: 海里; 浬
foot: 英尺; 呎
inch: 英寸; 吋
yard: 码
pound mass: 磅
ounce: 盎司
acre: 英亩; 英畝
gallon: 加仑; 加侖
watt: 瓦; 瓦特
kilowatt: 千瓦
megawatt: 兆瓦
kilowatt hour: 千瓦时; 千瓦時; 度电
byte: 字节
""",
}

PER = {
    "en": "per a an each every",
    "de": "pro je im",
    "fr": "par",
    "es": "por al",
    "ar": "في لكل",
    "ru": "в за на",
    "zh": "每",
}
"""Words between a unit and the one it is divided by ("dollars per hour"); ``/`` is in all languages."""

DUALS = """
year: سنتان سنتين عامان عامين; month: شهران شهرين; week: أسبوعان أسبوعين; day: يومان يومين; hour: ساعتان ساعتين;
minute: دقيقتان دقيقتين; decade: عقدان عقدين; kilometre: كيلومتران كيلومترين; metre: متران مترين; tonne: طنان طنين;
dollar: دولاران دولارين
"""
"""Arabic words that say "two" by their ending."""
