"""Names of months and weekdays, written by scripts/cldr_dates.py; do not edit.

Unicode CLDR, by way of babel 2.18.0, licence Unicode-3.0 (https://www.unicode.org/license.txt). Each row holds the
language, the kind and length of the names, and the forms of each month or weekday (from Monday), between semicolons.
"""

ROWS: tuple[tuple[str, str, str, str], ...] = (
    (
        "en",
        "months",
        "wide",
        "January; February; March; April; May; June; July; August; September; October; November; December",
    ),
    (
        "en",
        "months",
        "abbreviated",
        "Jan; Feb; Mar; Apr; May; Jun, June; Jul, July; Aug; Sep, Sept; Oct; Nov; Dec",
    ),
    (
        "en",
        "weekdays",
        "wide",
        "Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday",
    ),
    (
        "en",
        "weekdays",
        "abbreviated",
        "Mon; Tue; Wed; Thu; Fri; Sat; Sun",
    ),
    (
        "de",
        "months",
        "wide",
        "Januar, Jänner; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember",
    ),
    (
        "de",
        "months",
        "abbreviated",
        (
            "Jan., Jan, Jän., Jän; Feb., Feb; März, Mär; Apr., Apr; Mai; Juni, Jun; Juli, Jul; Aug., Aug; Sept., Sep, "
            "Sep.; Okt., Okt; Nov., Nov; Dez., Dez"
        ),
    ),
    (
        "de",
        "weekdays",
        "wide",
        "Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonntag",
    ),
    (
        "de",
        "weekdays",
        "abbreviated",
        "Mo., Mo; Di., Di; Mi., Mi; Do., Do; Fr., Fr; Sa., Sa; So., So",
    ),
    (
        "fr",
        "months",
        "wide",
        "janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre",
    ),
    (
        "fr",
        "months",
        "abbreviated",
        "janv.; févr.; mars; avr.; mai; juin; juil.; août; sept.; oct.; nov.; déc.",
    ),
    (
        "fr",
        "weekdays",
        "wide",
        "lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche",
    ),
    (
        "fr",
        "weekdays",
        "abbreviated",
        "lun.; mar.; mer.; jeu.; ven.; sam.; dim.",
    ),
    (
        "es",
        "months",
        "wide",
        "enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre",
    ),
    (
        "es",
        "months",
        "abbreviated",
        "ene; feb; mar; abr; may; jun; jul; ago; sept, sep; oct; nov; dic",
    ),
    (
        "es",
        "weekdays",
        "wide",
        "lunes; martes; miércoles; jueves; viernes; sábado; domingo",
    ),
    (
        "es",
        "weekdays",
        "abbreviated",
        "lun; mar; mié; jue; vie; sáb; dom",
    ),
    (
        "ar",
        "months",
        "wide",
        (
            "يناير, جانفي, كانون الثاني; فبراير, فيفري, شباط; مارس, آذار; أبريل, أفريل, نيسان, إبريل; مايو, ماي, "
            "أيار; يونيو, جوان, حزيران; يوليو, جويلية, تموز, يوليوز; أغسطس, أوت, آب, غشت, أغشت; سبتمبر, أيلول, شتنبر, "
            "شتمبر; أكتوبر, تشرين الأول; نوفمبر, تشرين الثاني, نونبر; ديسمبر, كانون الأول, دجنبر, دجمبر"
        ),
    ),
    (
        "ar",
        "months",
        "abbreviated",
        "يناير; فبراير; مارس; أبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر",
    ),
    (
        "ar",
        "weekdays",
        "wide",
        "الاثنين; الثلاثاء; الأربعاء; الخميس; الجمعة; السبت; الأحد",
    ),
    (
        "ar",
        "weekdays",
        "abbreviated",
        "الاثنين; الثلاثاء; الأربعاء; الخميس; الجمعة; السبت; الأحد",
    ),
    (
        "ru",
        "months",
        "wide",
        (
            "января, январь; февраля, февраль; марта, март; апреля, апрель; мая, май; июня, июнь; июля, июль; "
            "августа, август; сентября, сентябрь; октября, октябрь; ноября, ноябрь; декабря, декабрь"
        ),
    ),
    (
        "ru",
        "months",
        "abbreviated",
        "янв.; февр.; мар., март; апр.; мая, май; июн., июнь; июл., июль; авг.; сент.; окт.; нояб.; дек.",
    ),
    (
        "ru",
        "weekdays",
        "wide",
        "понедельник; вторник; среда; четверг; пятница; суббота; воскресенье",
    ),
    (
        "ru",
        "weekdays",
        "abbreviated",
        "пн; вт; ср; чт; пт; сб; вс",
    ),
)
