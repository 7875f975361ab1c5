from datetime import date

import pytest

from sicut.text.dates import edtf, find_dates

TODAY = date(2031, 5, 14)  # a Wednesday

TOLD = {
    "en": """14 March 2031 = 2031-03-14; March 14th, 2031 = 2031-03-14; the 3rd of May 2031 = 2031-05-03
        Sept. 3, 2031 = 2031-09-03; 31-Oct-74 = 1974-10-31; 10-31-74 = 1974-10-31; 10.31.1974 = 1974-10-31
        2031-03-14 = 2031-03-14; 14april 2015 = 2015-04-14; the harbour closed on 4/3/2031 = 2031-04-03
        Monday, 3 May 2022 = 2022-05-03; in March 2031 = 2031-03; since 2019 = 2019; the ferry of 1998 = 1998
        in the 1990s = 199X; in the '90s = 199X; the 19th century = 18XX; Q2 2031 = 2031-34; '98 = 1998
        third quarter of 2030 = 2030-35; the first half of 2030 = 2030-40; summer 2031 = 2031-22
        from 2016 to 2019 = 2016/2019; between 2016 and 2019 = 2016/2019; 1708–1765 = 1708/1765
        2016-17 = 2016/2017; the 1998/99 season = 1998/1999; 14–18 March 2031 = 2031-03-14/2031-03-18
        14 March to 2 May 2031 = 2031-03-14/2031-05-02; March 14-18, 2031 = 2031-03-14/2031-03-18
        they met on 14 March = XXXX-03-14; March to May 2031 = 2031-03/2031-05; AD 79 = 0079
        until 30 December 2030 to 2 January 2031 = 2030-12-30/2031-01-02; the council (2031) voted = 2031
        30 December to 2 January 2031 = 2030-12-30/2031-01-02; from 14 to 18 March = XXXX-03-14/XXXX-03-18""",
    "de": """am 14. März 2031 = 2031-03-14; den 1. Jänner 2031 = 2031-01-01; am 1.4.2031 = 2031-04-01
        am 14. 3. 2031 = 2031-03-14; Montag, den 3. Mai 2031 = 2031-05-03; im März 2031 = 2031-03; seit 2019 = 2019
        im Jahr 2031 = 2031; in den 1990er Jahren = 199X; im 19. Jahrhundert = 18XX; im zweiten Quartal 2031 = 2031-34
        von 2016 bis 2019 = 2016/2019; vom 14. bis 18. März 2031 = 2031-03-14/2031-03-18; im Mai = XXXX-05
        vom 14. März bis 2. Mai 2031 = 2031-03-14/2031-05-02; zwischen 2016 und 2019 = 2016/2019
        Sommer 2031 = 2031-22; 3. Okt. 2031 = 2031-10-03; gestern = 2031-05-13; vorgestern = 2031-05-12
        morgen = 2031-05-15; letzte Woche = 2031-05-05/2031-05-11; nächsten Monat = 2031-06-01/2031-06-30
        letztes Jahr = 2030-01-01/2030-12-31; vor drei Tagen = 2031-05-11; letzten Dienstag = 2031-05-13
        der Rat tagte am 14. März = XXXX-03-14; ersten Mai 2031 = 2031-05-01; im ersten Halbjahr 2031 = 2031-40
        Ende 2031 = 2031; der Hafen von 1998 = 1998""",
    "fr": """le 1er mars 2031 = 2031-03-01; 14 mars 2031 = 2031-03-14; le mardi 14 août 2031 = 2031-08-14
        le 14/03/2031 = 2031-03-14; 3/4/2031 = 2031-04-03; en mars 2031 = 2031-03; depuis 2019 = 2019; en 2031 = 2031
        les années 1990 = 199X; le XIXe siècle = 18XX; au deuxième trimestre 2031 = 2031-34; de 2016 à 2019 = 2016/2019
        du 14 au 18 mars 2031 = 2031-03-14/2031-03-18; du 14 mars au 2 mai 2031 = 2031-03-14/2031-05-02
        entre 2016 et 2019 = 2016/2019; été 2031 = 2031-22; 3 sept. 2031 = 2031-09-03; 12 févr. 2031 = 2031-02-12
        hier = 2031-05-13; avant-hier = 2031-05-12; demain = 2031-05-15; aujourd'hui = 2031-05-14
        la semaine dernière = 2031-05-05/2031-05-11; le mois prochain = 2031-06-01/2031-06-30
        l'année dernière = 2030-01-01/2030-12-31; il y a trois jours = 2031-05-11; mardi dernier = 2031-05-13
        le conseil du 14 mars = XXXX-03-14; d'avril 2031 = 2031-04; 24 déc. 2030 = 2030-12-24""",
    "es": """14 de marzo de 2031 = 2031-03-14; el 1º de mayo de 2031 = 2031-05-01; 14 marzo 2031 = 2031-03-14
        martes, 14 de agosto de 2031 = 2031-08-14; 14/03/2031 = 2031-03-14; 3/4/2031 = 2031-04-03
        en marzo de 2031 = 2031-03; desde 2019 = 2019; en 2031 = 2031; el siglo XIX = 18XX; los años 1990 = 199X
        el segundo trimestre de 2031 = 2031-34; de 2016 a 2019 = 2016/2019; entre 2016 y 2019 = 2016/2019
        del 14 al 18 de marzo de 2031 = 2031-03-14/2031-03-18; verano de 2031 = 2031-22
        del 14 de marzo al 2 de mayo de 2031 = 2031-03-14/2031-05-02; 3 de setiembre de 2031 = 2031-09-03
        ayer = 2031-05-13; anteayer = 2031-05-12; hoy = 2031-05-14; la semana pasada = 2031-05-05/2031-05-11
        el próximo mes = 2031-06-01/2031-06-30; el año pasado = 2030-01-01/2030-12-31; hace tres días = 2031-05-11
        el martes pasado = 2031-05-13; el consejo del 14 de marzo = XXXX-03-14; 12 dic 2030 = 2030-12-12
        en enero = XXXX-01; el puerto de 1998 = 1998""",
    "ru": """14 марта 2031 года = 2031-03-14; 14 марта 2031 г. = 2031-03-14; 14.03.2031 = 2031-03-14
        во вторник, 14 августа 2031 = 2031-08-14; в марте 2031 года = 2031-03; с 2019 года = 2019; в 2031 году = 2031
        в 1990-е годы = 199X; XIX век = 18XX; во втором квартале 2031 года = 2031-34; с 2016 по 2019 год = 2016/2019
        между 2016 и 2019 годами = 2016/2019; с 14 по 18 марта 2031 года = 2031-03-14/2031-03-18
        с 14 марта по 2 мая 2031 года = 2031-03-14/2031-05-02; летом 2031 года = 2031-22; 3 сент. 2031 = 2031-09-03
        вчера = 2031-05-13; позавчера = 2031-05-12; завтра = 2031-05-15; сегодня = 2031-05-14
        на прошлой неделе = 2031-05-05/2031-05-11; в следующем месяце = 2031-06-01/2031-06-30
        в прошлом году = 2030-01-01/2030-12-31; три дня назад = 2031-05-11; в прошлый вторник = 2031-05-13
        совет от 14 марта = XXXX-03-14; первого мая 2031 года = 2031-05-01; в январе 2031 = 2031-01
        в первом полугодии 2031 года = 2031-40""",
    "ar": """١٤ مارس ٢٠٣١ = 2031-03-14; 14 مارس 2031 = 2031-03-14; ١٤ آذار ٢٠٣١ = 2031-03-14; 3 أيار 2031 = 2031-05-03
        5 كانون الثاني 2031 = 2031-01-05; 6 تشرين الأول 2031 = 2031-10-06; 7 جانفي 2031 = 2031-01-07
        8 غشت 2031 = 2031-08-08; 9 يوليوز 2031 = 2031-07-09; ١٤/٣/٢٠٣١ = 2031-03-14
        يوم الثلاثاء 14 أغسطس 2031 = 2031-08-14; في مارس 2031 = 2031-03; منذ 2019 = 2019; في عام 2031 = 2031
        القرن التاسع عشر = 18XX; الربع الثاني من عام 2031 = 2031-34; من 2016 إلى 2019 = 2016/2019
        بين 2016 و2019 = 2016/2019; من 14 إلى 18 مارس 2031 = 2031-03-14/2031-03-18
        من 14 مارس إلى 2 مايو 2031 = 2031-03-14/2031-05-02; صيف 2031 = 2031-22; أمس = 2031-05-13
        غدا = 2031-05-15; الأسبوع الماضي = 2031-05-05/2031-05-11; الشهر القادم = 2031-06-01/2031-06-30
        العام الماضي = 2030-01-01/2030-12-31; قبل ثلاثة أيام = 2031-05-11; مجلس 14 مارس = XXXX-03-14
        سنة 1998 = 1998; 3 ديسمبر 2031 م = 2031-12-03""",
    "zh": """2031年3月14日 = 2031-03-14; 二〇三一年三月十四日 = 2031-03-14; 2031年3月14日（星期五） = 2031-03-14
        2031年12月31号 = 2031-12-31; 2031年3月 = 2031-03; 二零三一年十一月 = 2031-11
        2031年 = 2031; 3月14日 = XXXX-03-14
        98年3月5日 = 1998-03-05; 五月 = XXXX-05; 19世纪 = 18XX; 二十世纪 = 19XX; 20世纪90年代 = 199X; 1990年代 = 199X
        2031年第二季度 = 2031-34; 2031年上半年 = 2031-40; 2016年至2019年 = 2016/2019; 2016—2019年 = 2016/2019
        2031年3月14日至5月2日 = 2031-03-14/2031-05-02; 2031年3月14日至18日 = 2031-03-14/2031-03-18
        昨天 = 2031-05-13; 前天 = 2031-05-12; 明天 = 2031-05-15; 去年 = 2030-01-01/2030-12-31; 三天前 = 2031-05-11
        上周 = 2031-05-05/2031-05-11; 上周三 = 2031-05-07; 下个月 = 2031-06-01/2031-06-30
        今年5月 = 2031-05-01/2031-05-31
        上个月5日 = 2031-04-05; 港口自2019年以来关闭 = 2019""",
}
CASES = [
    (language, *row.strip().split(" = "))
    for language, rows in TOLD.items()
    for line in rows.splitlines()
    for row in line.split("; ")
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_one_date(language: str, text: str, expected: str) -> None:
    for around in ("{}", "x {}", "{}, x."):
        found = find_dates(around.format(text), language, TODAY)
        assert [edtf(one) for one in found] == [expected]


NONE = {
    "en": """2013 people came; You may march on; Chapters 1 and 2 may be read; $2031; Room 1998; No. 2013; 1,998 boats
        May we go?; March of 300 men; the third floor; the 24th session; a 2,013-page book; 3.14.2; version 1.2.3.2031
        44 BC; about 2.5 km; 5 to 10 boats; tel. 555-2031; section 1983; they march; he sat down; 2031 km; 1/3
        it took three days; a year later; on Mondays; every Tuesday; seconds; 16.3% more; the last day of the trial
        from 16.3 to 17.2 points; the second boat; in 3000 houses; the sun rose; Resolution 1973""",
    "de": "2013 Menschen; Seite 1998; drei Tage; 3,5 km; der erste Zug; jeden Montag; Zimmer 2031; um 5; 1.500 Kronen",
    "fr": "2013 personnes; page 1998; trois jours; mars est une planète; il va; sept bateaux; article 2031; 3,5 km",
    "es": "2013 personas; página 1998; tres días; el mar; segundo barco; artículo 2031; sala 1998; 3,5 km; once barcos",
    "ru": "2013 человек; страница 1998; три дня; второй корабль; № 2031; 3,5 км; статья 2031; каждый вторник",
    "ar": "2013 شخصا; صفحة 1998; ثلاثة أيام; رقم 2031; 3.5 كم",
    "zh": "2013人; 一周三次; 三天; 10个月; 3年; 第三; 房间1998",
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, one.strip()) for language, rows in NONE.items() for one in rows.split(";")]
)
def test_no_date(language: str, text: str) -> None:
    text = " ".join(text.split())
    assert [text[slice(*one.span)] for one in find_dates(text, language, TODAY)] == []
