"""Number words of seven languages, beyond those of :mod:`sicut.text.lexicon`, and the words around numbers.

The rules are those of the reference grammars; the names of powers are those of CLDR (numbers, compact decimals).
"""

from collections.abc import Mapping
from typing import NamedTuple


class NumberWords(NamedTuple):
    """The words of one language, as they are spelt; phrases are apart by commas.

    In ``cardinals``, ``powers``, ``ordinals`` and ``parts`` semicolons part groups that begin with their value;
    powers
    multiply what stands before them, parts divide it. ``tallies`` are powers that are not exact ("une vingtaine"),
    and
    ``hosts`` stand alone for many ("hundreds"), so do ``tens`` before a power ("tens of thousands"). ``of`` links
    these. ``fixed`` are shares with their value. ``ones`` are articles too. ``shares`` are shares alone ("half",
    "Hälfte"), ``halves`` add a half ("and a
    half"); ``mixed`` are whole words for one and a half and the like. The others stand before or after a number.
    """

    cardinals: str = ""
    powers: str = ""
    tallies: str = ""
    hosts: str = ""
    tens: str = ""
    of: str = ""
    ordinals: str = ""
    parts: str = ""
    shares: str = ""
    fixed: str = ""
    halves: str = ""
    mixed: str = ""
    ones: str = ""
    joiners: str = ""
    points: str = ""
    minus: str = ""
    about: str = ""
    over: str = ""
    under: str = ""
    least: str = ""
    most: str = ""
    about_after: str = ""
    over_after: str = ""
    least_after: str = ""
    most_after: str = ""
    openers: str = ""
    between: str = ""
    to: str = ""
    ends: str = ""
    either: str = ""
    changes: str = ""
    labels: str = ""
    articles: str = ""
    not_before: str = ""
    not_after: str = ""


NUMBER_WORDS: Mapping[str, NumberWords] = {
    "en": NumberWords(
        cardinals="0 nil; 1 single; 2 couple pair",
        powers="""100 hundreds; 1000 thousands k; 1000000 millions mn mln; 1000000000 billions bn bln; 1000000000000
            trillions tn trn; 100000 lakh lakhs lac lacs; 10000000
            crore crores cr krore krores koti; 12 dozen dozens""",
        hosts="100 hundreds; 1000 thousands; 1000000 millions; 1000000000 billions; 1000000000000 "
        "trillions; 12 dozens; "
        "100000 lakhs; 10000000 crores",
        tens="10 tens; 12 dozens",
        of="of",
        parts="""2 half halves; 3 third thirds; 4 quarter quarters fourth fourths; 5 fifth fifths; 6 sixth sixths; 7
            seventh sevenths; 8 eighth eighths; 9 ninth ninths; 10 tenth tenths; 12 twelfth twelfths; 20 twentieth
            twentieths; 100 hundredth hundredths; 1000 thousandth thousandths""",
        shares="half",
        joiners="and",
        ones="a an",
        points="point",
        minus="minus negative",
        about="""about, around, roughly, some, nearly, almost, approximately, approx, circa, ca, c, an estimated,
            estimated, close to, or so, just about, in the region of, in the order of, somewhere around, as many as""",
        over="""more than, over, above, upwards of, in excess of, greater than, exceeding, exceeds, exceeded, just
            over,
            well over, just above, larger than, longer than, older than, higher than""",
        under="""less than, under, below, fewer than, just under, just below, well under, smaller than, shorter than,
            lower than, younger than, short of""",
        least="at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, minimum of",
        most="""at most, up to, no more than, not more than, at the most, a maximum of, maximum, maximum of, as much
            as""",
        about_after="or so, or thereabouts, approximately, ish",
        over_after="odd",
        least_after="or more, or above, or over, plus, and above, and over, or older, at least",
        most_after="or less, or fewer, or below, or under, at most, and under, or younger",
        openers="from, between",
        between="between",
        to="to, through, up to, and up to",
        ends="and",
        either="or",
        changes="""rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase
            increases increased increasing decrease decreases decreased decreasing drop drops dropped dropping go goes
            went gone cut cuts raise raises raised reduce reduces reduced climb climbs climbed decline declined
            declines
            jump jumped jumps change changed changes moved moves shrank shrunk expanded up down doubled tripled
            halved slashed lowered widened narrowed extended soared surged slid dipped""",
        labels="""room rooms page pages p pp no nos nr number numbers article articles art chapter chapters section
            sections sec clause clauses paragraph paragraphs para figure figures fig table tables item items line
            lines verse gate platform track bus tram route road highway flight channel volume vol issue part phase
            stage step level type model version grade class unit apartment apt suite floor building block lot bay
            berth pier terminal boeing airbus formula group zone district ward precinct psalm canto sonnet op opus
            isbn code box pin id tel telephone phone fax call dial case docket bill proposition resolution directive
            regulation appendix annex exhibit form schedule note notes question answer hall desk counter act scene""",
        not_before="no this that any every some each which the another good only",
        not_after="can could should must may might would another has",
    ),
    "de": NumberWords(
        cardinals="2 beide beiden",
        powers="""100 hunderte hunderten; 1000 tausende tausenden tsd; 1000000 mio; 1000000000 mrd; 1000000000000 bio;
            12 dutzend dutzende dutzenden; 1000000000000000 billiarde billiarden""",
        hosts="""100 hunderte hunderten hunderter; 1000 tausende tausenden tausender; 1000000 millionen; 1000000000
            milliarden; 1000000000000 billionen; 12 dutzende dutzenden dutzender; 10000 zehntausende zehntausenden
            zehntausender; 100000 hunderttausende hunderttausenden hunderttausender""",
        of="von",
        parts="""2 halbe; 3 drittel dritteln; 4 viertel vierteln; 5 fünftel; 6 sechstel; 7 siebtel; 8 achtel; 9
            neuntel;
            10 zehntel; 20 zwanzigstel; 100 hundertstel; 1000 tausendstel""",
        shares="hälfte halbe halben halber halbes halb",
        mixed="1.5 anderthalb eineinhalb einundeinhalb; 2.5 zweieinhalb; 3.5 dreieinhalb; 4.5 viereinhalb; 5.5 "
        "fünfeinhalb; 6.5 sechseinhalb; 7.5 siebeneinhalb; 8.5 achteinhalb; 9.5 neuneinhalb; 10.5 zehneinhalb; "
        "0.75 dreiviertel; 1.5 anderthalbe anderthalben",
        joiners="und",
        ones="ein eine einen einem einer eines",
        points="komma",
        minus="minus",
        about="""ungefähr, rund, etwa, circa, ca, zirka, fast, beinahe, nahezu, knapp, an die, gegen, um die, rd,
            annähernd, schätzungsweise""",
        over="mehr als, über, gut, oberhalb von, größer als, länger als, älter als",
        under="weniger als, unter, kleiner als, kürzer als, jünger als",
        least="mindestens, wenigstens, zumindest, nicht weniger als, ab, minimal",
        most="höchstens, bis zu, maximal, nicht mehr als, allenfalls",
        least_after="oder mehr, und mehr",
        most_after="oder weniger",
        openers="von, zwischen",
        between="zwischen",
        to="bis, auf, bis zu",
        ends="und",
        either="oder, bis",
        changes="""steigt stieg gestiegen sinkt sank gesunken fiel gefallen wuchs gewachsen erhöht erhöhte erhöhten
            senkte gesenkt verringert verringerte zugenommen abgenommen ging kletterte geklettert auf reduziert""",
        labels="""zimmer raum seite seiten s nr nummer artikel art kapitel abschnitt absatz abs paragraf paragraph
            ziffer
            abbildung abb tabelle tab band bd heft teil gleis linie bus tram straße platz klasse typ modell version
            stufe phase gruppe zone bezirk satz punkt anlage anhang tel telefon fax isbn boeing airbus formel halle""",
        articles="der die das den dem des zum zur am im vom beim jeder jede jedes jeden ihr ihre ihren sein seine",
    ),
    "fr": NumberWords(
        cardinals="2 deuce",
        powers="""12 douzaine douzaines; 1000 millier milliers; 1000000 mio; 1000000000 mrd mds md; 1000000000000
            billion
            billions""",
        tallies="""10 dizaine; 15 quinzaine; 20 vingtaine; 30 trentaine; 40 quarantaine; 50 cinquantaine; 60
            soixantaine; 100 centaine; 1000 millier; 8 huitaine""",
        hosts="100 centaines; 1000 milliers; 1000000 millions; 1000000000 milliards; 12 douzaines; 10 dizaines",
        tens="10 dizaines; 100 centaines",
        of="de d",
        ordinals="""13 treizième; 14 quatorzième; 15 quinzième; 16 seizième; 30 trentième; 40 quarantième; 50
            cinquantième; 60 soixantième; 1000 millième; 2 deuxièmes; 3 troisièmes; 1 unième""",
        parts="""2 demi demie demis; 3 tiers; 4 quart quarts; 5 cinquième cinquièmes; 6 sixième sixièmes; 7 septième
            septièmes; 8 huitième huitièmes; 9 neuvième neuvièmes; 10 dixième dixièmes; 20 vingtième vingtièmes; 100
            centième centièmes; 1000 millième millièmes""",
        shares="moitié demi demie",
        halves="demi demie",
        joiners="et",
        ones="un une",
        points="virgule",
        minus="moins",
        about="""environ, près de, presque, à peu près, autour de, quelque, quelques, aux alentours de, aux
            environs de,
            approximativement, une estimation de""",
        over="plus de, plus d, au dessus de, supérieur à, au delà de",
        under="moins de, moins d, en dessous de, au dessous de, inférieur à, sous les",
        least="au moins, pas moins de, au minimum, un minimum de, à partir de",
        most="au plus, jusqu à, jusqu'à, au maximum, un maximum de, pas plus de, tout au plus",
        about_after="environ",
        least_after="ou plus, et plus, au moins, au minimum",
        most_after="ou moins, au plus, au maximum",
        openers="de, entre",
        between="entre",
        to="à",
        ends="et",
        either="ou, à",
        changes="""passe passé passée passés passer passant monte monté montée augmente augmenté baisse baissé chute
            chuté tombé grimpé grimpe réduit""",
        labels="""salle chambre page pages p pp no nos numéro numéros n article articles art chapitre chapitres
            section
            alinéa paragraphe figure fig tableau ligne lignes tome volume vol quai voie porte bus tram étage
            bâtiment phase étape niveau type modèle version classe groupe zone partie annexe tél téléphone fax isbn
            boeing airbus formule acte scène""",
    ),
    "es": NumberWords(
        cardinals="0 nulo",
        powers="""12 docena docenas; 1000 millar millares; 1000000 mill mio; 1000000000 millardo millardos""",
        tallies="10 decena; 20 veintena; 30 treintena; 15 quincena; 40 cuarentena; 50 cincuentena; 100 "
        "centenar centena; 1000 millar",
        hosts="100 cientos centenares centenas; 1000 miles millares; 1000000 millones; 12 docenas; 10 decenas; "
        "1000000000000 billones",
        tens="10 decenas; 100 centenares cientos centenas",
        of="de",
        ordinals="""2 segundas; 3 terceros terceras; 13 decimotercero decimotercera; 14 decimocuarto decimocuarta; 15
            decimoquinto decimoquinta; 16 decimosexto decimosexta; 17 decimoséptimo decimoséptima; 18 decimoctavo
            decimoctava; 19 decimonoveno decimonovena; 20 vigésimo vigésima; 30 trigésimo trigésima; 40 cuadragésimo
            cuadragésima; 50 quincuagésimo quincuagésima; 100 centésimo centésima""",
        parts="""2 medio media medios; 3 tercio tercios; 4 cuarto cuartos; 5 quinto quintos; 6 sexto sextos; 8 octavo
            octavos; 10 décimo décimos""",
        shares="mitad medio media",
        halves="medio media",
        joiners="y",
        ones="un una",
        points="coma punto",
        minus="menos",
        about="""unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, más o menos, aprox, cosa de""",
        over="más de, por encima de, superior a, mayor de, mayor que",
        under="menos de, por debajo de, inferior a, menor de, menor que",
        least="al menos, por lo menos, como mínimo, no menos de, un mínimo de, a partir de",
        most="como máximo, hasta, no más de, un máximo de, a lo sumo",
        about_after="aproximadamente, más o menos",
        least_after="o más, como mínimo, por lo menos",
        most_after="o menos, como máximo",
        openers="de, entre, desde",
        between="entre",
        to="a, hasta",
        ends="y",
        either="o, u, a",
        changes="""pasa pasó pasado pasar pasaron sube subió subido aumentó aumentado bajó bajado cayó caído creció
            crecido redujo reducido""",
        labels="""sala habitación página páginas p pág págs no nº núm número números n artículo artículos art capítulo
            capítulos sección párrafo apartado figura fig tabla cuadro línea tomo volumen vol andén vía puerta autobús
            piso planta edificio fase etapa nivel tipo modelo versión clase grupo zona parte anexo tel teléfono fax
            isbn boeing airbus fórmula acto escena""",
    ),
    "ar": NumberWords(
        cardinals="""2 اثنا اثني; 2 إثنان إثنين; 11 إحدىعشرة; 2000000 مليونان مليونين; 2000000000 ملياران مليارين;
            300 ثلاثمائه;
            3 ثلاثا; 4 أربعا; 5 خمسا; 6 ستا; 7 سبعا; 8 ثمانيا; 9 تسعا; 10 عشرا; 8 ثمانيه;
            800 ثمانيمئة ثمانيمائة; 100 مئه; 200 مئتي مائتي مئتا مائتا; 2000 ألفي; 2000000 مليوني; 2000000000 ملياري""",
        powers="1000 ألفا ألفاً آلف; 1000000 مليونا مليوناً; 1000000000 مليارا بليون بلايين; 1000000000000 تريليون "
        "تريليونات تريليونا",
        hosts="100 مئات; 1000 آلاف ألوف; 1000000 ملايين; 1000000000 مليارات; 10 عشرات",
        tens="10 عشرات; 100 مئات",
        of="من",
        parts="3 أثلاث; 4 أرباع; 5 أخماس; 2 نصف",
        fixed="1/3 ثلث; 1/4 ربع; 2/3 ثلثا ثلثي ثلثين ثلثان",
        shares="نصف",
        halves="نصف",
        ones="أحد إحدى",
        joiners="و",
        points="فاصلة",
        minus="ناقص سالب",
        about="حوالي, نحو, تقريبا, زهاء, قرابة, ما يقارب, ما يقرب من, حوالى, بحدود, في حدود, قريبا من, "
        "بنحو, بحوالي, لنحو, إلى نحو, إلى حوالي",
        over="أكثر من, بأكثر من, لأكثر من, فوق, ما يزيد على, ما يزيد عن, يزيد على, تزيد على, "
        "أزيد من, تجاوز, يتجاوز, يفوق, ما يفوق",
        under="أقل من, دون, تحت, ما يقل عن, ما دون",
        least="على الأقل, ما لا يقل عن, لا يقل عن, لا تقل عن, بما لا يقل عن",
        most="على الأكثر, ما لا يزيد عن, لا يزيد عن, حتى, لا يتجاوز, كحد أقصى, لا تتجاوز",
        about_after="تقريبا",
        least_after="أو أكثر, على الأقل, فأكثر, فما فوق",
        most_after="أو أقل, على الأكثر, فأقل, كحد أقصى",
        openers="من, بين, ما بين",
        between="بين",
        to="إلى, حتى",
        ends="و",
        either="أو, إلى",
        changes="ارتفع ارتفعت انخفض انخفضت زاد زادت تراجع تراجعت",
        labels="غرفة صفحة ص رقم مادة المادة الفصل فصل الباب القسم البند بند الشكل شكل جدول الجدول رصيف خط بوينغ ايرباص "
        "هاتف الصفحة الغرفة القاعة قاعة",
    ),
    "ru": NumberWords(
        cardinals="""1 одними; 2 двоим двоими; 3 троим троими; 4 четверых четверым; 5 пятеро пятерых; 6 шестеро
            шестерых;
            7 семеро семерых; 11 одиннадцати одиннадцатью; 12 двенадцати двенадцатью; 13 тринадцати тринадцатью; 14
            четырнадцати четырнадцатью; 15 пятнадцати пятнадцатью; 16 шестнадцати шестнадцатью; 17 семнадцати
            семнадцатью; 18 восемнадцати восемнадцатью; 19 девятнадцати девятнадцатью; 20 двадцати двадцатью; 30
            тридцати тридцатью; 40 сорока; 50 пятидесяти пятьюдесятью; 60 шестидесяти шестьюдесятью; 70 семидесяти
            семьюдесятью; 80 восьмидесяти восемьюдесятью восьмьюдесятью; 90 девяноста; 200 двумстам двумястами
            двухстах;
            300 тремстам тремястами трёхстах; 400 четырёмстам четырьмястами четырёхстах; 500 пятистам пятьюстами
            пятистах; 600 шестистам шестьюстами шестистах; 700 семистам семьюстами семистах; 800 восьмистам
            восемьюстами восьмистах; 900 девятистам девятьюстами девятистах; 0 нулю нулём; 8 восьмью""",
        powers="""100 сто ста; 1000 тыс тысячей тысячью тысячами тысячах; 12 дюжина дюжины дюжиной; 1000000 млн
            миллиону миллионом миллионе миллионы
            миллионам миллионами миллионах; 1000000000 млрд миллиарду миллиардом миллиарды миллиардам миллиардами
            миллиардах; 1000000000000 трлн триллион триллиона триллионов триллионы; 12 дюжин дюжину""",
        hosts="""100 сотни сотен сотням сотнями сотнях; 1000 тысячи тысяч тысячам тысячами тысячах; 1000000 миллионы
            миллионов миллионам миллионами; 1000000000 миллиарды миллиардов; 10 десятки десятков десяткам десятками
            десятках""",
        tallies="10 десяток десятка; 100 сотня сотню",
        tens="10 десятки десятков десяткам десятками десятках; 100 сотни сотен сотням сотнями сотнях",
        ordinals="""6 шестые шестых шестую шестой шестому; 7 седьмую седьмой седьмых; 8 восьмую восьмых; 9 девятую; 10
            десятую десятых; 13 тринадцатый тринадцатая тринадцатого; 14 четырнадцатый четырнадцатого; 15 пятнадцатый
            пятнадцатая пятнадцатого; 16 шестнадцатый шестнадцатого; 17 семнадцатый семнадцатого; 18 восемнадцатый
            восемнадцатого; 19 девятнадцатый девятнадцатая девятнадцатого; 20 двадцатый двадцатая двадцатого двадцатой
            двадцатом; 30 тридцатый тридцатая тридцатого; 40 сороковой сороковая сорокового; 50 пятидесятый
            пятидесятая
            пятидесятого; 100 сотый сотая сотого; 4 четвёртую четвёртом четвёртому; 5 пятую пятом пятой""",
        parts="""3 треть трети; 4 четверть четверти четвертей; 5 пятых; 10 десятых; 100 сотых""",
        shares="половина половины половину половине половиной треть трети четверть четверти",
        halves="половиной",
        mixed="1.5 полтора полторы полутора",
        joiners="с",
        points="запятая",
        minus="минус",
        about="около, примерно, приблизительно, порядка, почти, где то, ориентировочно, чуть ли не, почти в, почти на, "
        "примерно в, примерно на, приблизительно в, приблизительно на",
        over="более, больше, свыше, более чем, больше чем, более чем в, более чем на, выше, старше, не менее чем",
        under="менее, меньше, менее чем, меньше чем, ниже, младше",
        least="не менее, не меньше, как минимум, по меньшей мере, по крайней мере, минимум, хотя бы",
        most="не более, не больше, до, максимум, самое большее, не свыше",
        least_after="и более, или более, и больше, или больше, и выше",
        most_after="и менее, или менее, или меньше, и меньше",
        openers="от, с, между",
        between="между",
        to="до",
        ends="и",
        either="или",
        changes="вырос выросла выросло выросли снизился снизилась снизилось снизились упал упала упало упали "
        "увеличился увеличилась увеличилось сократился сократилась сократилось сократились "
        "повысился повысилась поднялся",
        labels="""комната комнате страница странице стр с номер номера но статья статьи статье ст глава главе гл
            раздел
            пункт пункте п параграф рисунок рис таблица табл том часть этап уровень тип модель версия класс группа
            зона
            кабинет путь платформа автобус трамвай дом квартира тел телефон боинг аэробус приложение""",
    ),
    "zh": NumberWords(
        minus="负 負",
        about="约, 大约, 大概, 近, 将近, 接近, 几乎, 差不多, 约为, 約, 大約, 將近, 約為, 逾约",
        over="超过, 多于, 逾, 超過, 多於, 大于, 高于, 超, 不止",
        under="少于, 不到, 不足, 低于, 小于, 少於, 低於, 未满, 未滿",
        least="至少, 最少, 不少于, 不少於, 不低于, 起码",
        most="至多, 最多, 不超过, 不超過, 不多于, 高达, 達",
        about_after="左右, 上下",
        over_after="多, 余, 餘",
        least_after="以上, 或以上, 及以上, 或更多",
        most_after="以下, 以内, 或以下, 以內",
        openers="从, 從, 由",
        to="到, 至",
        either="或",
        changes="增, 升, 降, 跌, 减, 增加, 上升, 下降, 减少",
        labels="号 室 页",
    ),
}
