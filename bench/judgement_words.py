"""What the generator of `judgement.py` knows of each language: cues, and the words that it swaps.

No word list of sicut is used.
"""

from collections.abc import Mapping
from typing import NamedTuple

Pairs = Mapping[str, str]


class Language(NamedTuple):
    """Words of one language. A pair is put one for the other, in both directions.

    ``context`` are words that must not stand just outside of an honest quotation, nor be hidden by its ellipsis.
    ``neutral`` stands for words in a bracket. ``report`` has ``{}`` where the quotation goes, marks included.
    """

    report: str
    marks: str
    negations: tuple[str, ...]
    modals: Pairs
    quantifiers: Pairs
    numbers: tuple[str, ...]
    units: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    names: tuple[str, ...]
    context: tuple[str, ...]
    neutral: str
    endings: Pairs
    lookalikes: Pairs


def _pairs(text: str) -> dict[str, str]:
    return {one: other for one, _, other in (pair.partition(":") for pair in text.split())}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


TO_CYRILLIC = _pairs("a:а e:е o:о p:р c:с x:х i:і y:у s:ѕ j:ј A:А B:В E:Е H:Н K:К M:М O:О P:Р T:Т X:Х o:ο v:ν")
TO_LATIN = {other: one for one, other in TO_CYRILLIC.items() if "Ѐ" <= other <= "ӿ"}

LANGUAGES = {
    "en": Language(
        report="The author writes: {}. And then it goes on.",
        marks="“”",
        negations=_words("not never no nothing nobody none neither nor without"),
        modals=_pairs("must:may shall:might should:could will:would can:must"),
        quantifiers=_pairs("all:some every:any many:few more:less most:least always:sometimes both:either"),
        numbers=_words("two three four five six seven eight nine ten twelve twenty thirty forty hundred thousand"),
        units=_words("miles pounds shillings hours days weeks months years feet cubits minutes yards shekels"),
        months=_words("January February April June July August September October November December"),
        weekdays=_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        names=_words("Harriet Ezekias Gwendolen Philpott Marmaduke Osbaldiston Tabitha Wrexham"),
        context=_words(
            "but unless except if although though not never no nor neither without only however hardly scarcely barely "
            "while whereas until till save lest yet nothing none nobody false allegedly perhaps supposed denied"
        ),
        neutral="the matter",
        endings=_pairs("ed:ing ing:ed ght:ghts"),
        lookalikes=TO_CYRILLIC,
    ),
    "de": Language(
        report="Der Verfasser schreibt: {}. Und dann geht es weiter.",
        marks="„“",
        negations=_words("nicht nie niemals kein keine keinen keiner nichts niemand ohne"),
        modals=_pairs("muß:darf muss:darf kann:soll können:sollen müssen:dürfen wird:würde mußte:durfte sollte:könnte"),
        quantifiers=_pairs("alle:einige viele:wenige mehr:weniger immer:manchmal viel:wenig meisten:wenigsten"),
        numbers=_words("zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig hundert tausend"),
        units=_words(
            "Meter Kilometer Stunden Tage Wochen Monate Jahre Minuten Euro Mark Thaler Taler Pfund Grad Meilen"
        ),
        months=_words("Januar Februar April Juni Juli August September Oktober November Dezember"),
        weekdays=_words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend"),
        names=_words(
            "Karl Wilhelm Friedrich Anna Marie Peter Heinrich Berlin Wien Paris Hamburg London Merkel Elisabeth Georg"
        ),
        context=_words(
            "aber sondern außer wenn obwohl obgleich nicht nie niemals kein keine keinen keiner keinem nichts ohne nur "
            "jedoch doch falls während bis kaum niemand weder noch angeblich soll sollte zwar allein hingegen dagegen"
        ),
        neutral="die Sache",
        endings=_pairs("te:ten ten:te lich:liche isch:ische"),
        lookalikes=TO_CYRILLIC,
    ),
    "fr": Language(
        report="L’auteur écrit : {}. Puis le texte continue.",
        marks="«»",
        negations=_words("pas jamais rien aucun"),
        modals=_pairs("doit:peut doivent:peuvent devra:pourra"),
        quantifiers=_pairs("tous:certains plus:moins toujours:parfois beaucoup:peu"),
        numbers=_words("deux trois quatre cinq six sept huit neuf dix douze vingt trente"),
        units=_words("mètres kilomètres heures jours semaines kilos litres"),
        months=_words("janvier février avril juin juillet septembre octobre novembre décembre"),
        weekdays=_words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        names=_words("Gérard Lucienne Valmont Mirecourt Barnabé Odile"),
        context=_words("mais sauf si bien ne pas jamais rien sans aucun ni quoique excepté n seulement"),
        neutral="la chose",
        endings=_pairs("ait:aient aient:ait é:ée"),
        lookalikes=TO_CYRILLIC,
    ),
    "es": Language(
        report="El autor escribe: {}. Y así sigue el texto.",
        marks="«»",
        negations=_words("no nunca nada nadie"),
        modals=_pairs("debe:puede deben:pueden deberá:podrá"),
        quantifiers=_pairs("todos:algunos más:menos siempre:quizás muchos:pocos"),
        numbers=_words("dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta"),
        units=_words("metros kilómetros horas días semanas kilos litros"),
        months=_words("enero febrero abril junio julio septiembre octubre noviembre diciembre"),
        weekdays=_words("lunes martes miércoles jueves viernes sábado domingo"),
        names=_words("Gerardo Luciana Valmonte Mirasol Bernabé Otilia"),
        context=_words("pero salvo si sino no nunca nada nadie sin ni aunque excepto solo"),
        neutral="el asunto",
        endings=_pairs("aba:aban aban:aba ado:ada"),
        lookalikes=TO_CYRILLIC,
    ),
    "ru": Language(
        report="Автор пишет: {}. Потом текст идёт дальше.",
        marks="«»",
        negations=_words("не никогда нет никто ничего"),
        modals=_pairs("должен:может должны:могут"),
        quantifiers=_pairs("все:некоторые больше:меньше всегда:иногда много:мало"),
        numbers=_words("два три четыре пять шесть семь восемь девять десять двенадцать двадцать тридцать"),
        units=_words("метров километров часов дней недель килограммов литров"),
        months=_words("января февраля апреля июня июля сентября октября ноября декабря"),
        weekdays=_words("понедельник вторник среду четверг пятницу субботу воскресенье"),
        names=_words("Герасим Лукерья Вельский Миронов Варнава Устинья"),
        context=_words("но кроме если хотя не никогда нет без ни никто ничего только лишь а"),
        neutral="это дело",
        endings=_pairs("ла:ли ли:ла ый:ого"),
        lookalikes=TO_LATIN,
    ),
    "zh": Language(
        report="作者写道：{}。然后继续。",
        marks="“”",
        negations=_words("没有 不"),
        modals=_pairs("必须:可以 应该:可能"),
        quantifiers=_pairs("所有:一些 更多:更少 总是:有时"),
        numbers=_words("二 三 四 五 六 七 八 九"),
        units=_words("公里 小时 公斤 星期"),
        months=(),
        weekdays=_words("星期一 星期二 星期三 星期四 星期五 星期六"),
        names=_words("李明 王芳 张伟 刘洋 陈静 赵磊"),
        context=_words("但 除非 如果 虽然 不 没 只 却 仅 几乎 若 无 未 非"),
        neutral="此事",
        endings={},
        lookalikes={},
    ),
    "ar": Language(
        report="يقول الكاتب: {}. ثم يمضي الكلام.",
        marks="«»",
        negations=_words("لَا لَمْ لَن لَيْسَ"),
        modals={},
        quantifiers=_pairs("كُلَّ:بَعْضَ كُلُّ:بَعْضُ كُلِّ:بَعْضِ أَكْثَرَ:أَقَلَّ"),
        numbers=_words("ثَلَاثَةَ سَبْعَ أَرْبَعَةَ سِتَّةِ أَلْفَ مِائَةَ عَشَرَةَ"),
        units=_words("أَيَّامٍ سَنَةٍ أَشْهُرٍ لَيَالٍ"),
        months=(),
        weekdays=(),
        names=_words("مُوسَىٰ عِيسَى إِبْرَاهِيمَ نُوحٍ فِرْعَوْنَ دَاوُودَ مَرْيَمَ لُوطٍ يُوسُفَ هَارُونَ سُلَيْمَانَ"),
        context=_words(
            "لا لم لن ليس ما إلا لكن ولكن إن غير فلا ولا وما إن لئن ولئن أن ألا فإن وإن لو لولا إذا فقط حتى بل"
        ),
        neutral="الأمر",
        endings={},
        lookalikes={},
    ),
}
EXTRA = {
    "fa": LANGUAGES["ar"]._replace(report="نویسنده می‌نویسد: {}. سپس ادامه می‌دهد.", context=()),
    "hi": LANGUAGES["en"]._replace(report="लेखक लिखते हैं: {}। फिर बात आगे बढ़ती है।", context=()),
    "emoji": LANGUAGES["en"],
}

TEMPLATES = {
    "fr": (
        "{A} de {B} {C} {n} {D} avant le {d} {m}, et {S} {V} {T}{P}.",
        "{N} n’a pas {F} {A} de {B}; {S} {V} {T}{P}.",
        "Tous les {G} doivent {H} {I} avant {w}.",
        "{N} {C} plus de {k} {u} {I}, puis {S} {V} {T}{P}.",
        "Chaque {w}, {A} de {B} {C} {D} et {S} {V} {T}{P}.",
        "« {N} {C} {D} {I} », dit {A} de {B}.",
    ),
    "es": (
        "{A} de {B} {C} {n} {D} antes del {d} de {m}, y {S} {V} {T}{P}.",
        "{N} no {F} {A} de {B}; {S} {V} {T}{P}.",
        "Todos los {G} deben {H} {I} antes del {w}.",
        "{N} {C} más de {k} {u} {I}, y luego {S} {V} {T}{P}.",
        "Cada {w}, {A} de {B} {C} {D} y {S} {V} {T}{P}.",
        "«{N} {C} {D} {I}», dijo {A} de {B}.",
    ),
    "ru": (
        "{A} из {B} {C} {n} {D} до {d} {m}, и {S} {V} {T}{P}.",
        "{N} не {F} {A} из {B}; {S} {V} {T}{P}.",
        "Все {G} должны {H} {I} в {w}.",
        "{N} {C} больше {k} {u} {I}, потом {S} {V} {T}{P}.",
        "Каждую {w} {A} из {B} {C} {D}, и {S} {V} {T}{P}.",
        "«{N} {C} {D} {I}», сказал {A} из {B}.",
    ),
    "zh": (
        "{B}的{A}在{w}{C}{n}{D}，{T}{S}{V}{P}。",
        "{N}没有{F}{B}的{A}，{T}{S}{V}{P}。",
        "所有{G}必须在{w}{I}{H}。",
        "{N}{I}{C}更多{D}，走了{k}公里，{T}{S}{V}{P}。",
        "每逢{w}，{B}的{A}{C}{D}，{T}{S}{V}{P}。",
        "‘{N}{I}{C}{D}’，{B}的{A}说。",
    ),
    "fa": ("{A} در {B} {D} را می‌بیند و {E}.", "{N} هر {w} {D} را به {B} می‌برد و {E}."),
    "hi": ("{A} ने {B} में {D} को रखा और {E}।", "{N} हर {w} को {D} लेकर {B} आता है और {E}।"),
    "emoji": ("The {A} of {B} 🌿 brought {D} and {E} 👩‍🌾.", "{N} 🧑‍🍳 keeps {D} in {B} ❤️ and {E} 🏴‍☠️."),
}
FILLERS = {
    "fr": {
        "A": "le jardinier|la meunière|le libraire|la gardienne|le passeur|la fleuriste|l’horloger|le facteur",
        "B": "Brévanne|Montclar|la vallée haute|l’île aux Saules|Courtemer|la rive nord|Saint-Orme",
        "C": "portait|rangeait|cherchait|réparait|comptait|peignait|vendait|gardait",
        "D": "paniers de prunes|lanternes rouges|cordes de chanvre|livres reliés|barques légères|volets bleus",
        "S": "la pluie|le vent|la cloche|un chien|une charrette|la voisine|l’écho|un cheval gris|la fumée",
        "V": "passait sur les toits|tournait près du puits|venait du grenier|dormait devant la porte"
        "|montait vers la tour|longeait les vergers|traversait le gué|revenait des champs|suivait la rivière",
        "T": "au petit matin|par temps clair|à la tombée du jour|vers midi|après la foire|en hiver|le soir venu",
        "F": "trouvé|oublié|reconnu|attendu|salué|prévenu",
        "G": "voisins|apprentis|visiteurs|pêcheurs|élèves",
        "H": "balayer la cour|fermer la grille|arroser les pommiers|rendre les clés|compter les sacs",
        "I": "près du moulin|derrière la halle|au bord du canal|sous les tilleuls|dans la grange",
    },
    "es": {
        "A": "el jardinero|la molinera|el librero|la guardiana|el barquero|la florista|el relojero|el cartero",
        "B": "Bravena|Monteclaro|el valle alto|la isla verde|Cortemar|la orilla norte|San Olmo",
        "C": "llevaba|ordenaba|buscaba|reparaba|contaba|pintaba|vendía|guardaba",
        "D": "cestas de ciruelas|faroles rojos|cuerdas de cáñamo|libros viejos|barcas ligeras|postigos azules",
        "S": "la lluvia|el viento|la campana|un perro|una carreta|el molinero|la vecina|el eco|el humo|un caballo",
        "V": "pasaba sobre los tejados|giraba junto al pozo|venía del granero|dormía ante la puerta"
        "|subía hacia la torre|bordeaba los huertos|cruzaba el vado|volvía de los campos|seguía el río",
        "T": "de madrugada|con tiempo claro|hacia mediodía|después de la feria|en invierno|por la noche",
        "F": "encontró|olvidó|reconoció|esperó|saludó|avisó",
        "G": "vecinos|aprendices|visitantes|pescadores|alumnos",
        "H": "barrer el patio|cerrar la verja|regar los manzanos|devolver las llaves|contar los sacos",
        "I": "cerca del molino|detrás del mercado|al borde del canal|bajo los tilos|en el pajar",
    },
    "ru": {
        "A": "садовник|мельник|книготорговец|сторож|перевозчик|часовщик|почтальон|пекарь",
        "B": "Бревенска|Ясногорья|верхней долины|зелёной слободы|Заречья|северного берега|Вязова",
        "C": "носил|убирал|искал|чинил|считал|красил|продавал|хранил",
        "D": "корзин слив|красных фонарей|пеньковых верёвок|старых книг|лёгких лодок|синих ставней",
        "S": "дождь|ветер|пёс|мельник|сосед|туман|дым|серый конь|старый обоз|звон",
        "V": "шёл над крышами|кружил у колодца|спускался с чердака|дремал у двери|поднимался к башне"
        "|тянулся вдоль садов|пересекал брод|возвращался с полей|следовал за рекой|оставался во дворе",
        "T": "на рассвете|в ясную погоду|под вечер|около полудня|после ярмарки|зимой|поздней осенью|летними днями",
        "F": "нашёл|забыл|узнал|встретил|предупредил|проводил",
        "G": "соседи|ученики|гости|рыбаки|школьники",
        "H": "подметать двор|закрывать ворота|поливать яблони|возвращать ключи|считать мешки",
        "I": "возле мельницы|за рынком|на краю канала|под липами|в сарае",
    },
    "zh": {
        "A": "园丁|磨坊主|书商|守门人|船夫|卖花人|钟表匠|邮差",
        "B": "青河村|白石镇|上谷|柳岛|东湾|北岸|榆林桥",
        "C": "搬来了|整理了|寻找着|修好了|数清了|漆好了|卖掉了|保管着",
        "D": "篮李子|盏红灯笼|捆麻绳|册旧书|条小船|扇蓝窗",
        "S": "雨|风|钟声|一条狗|一辆马车|磨坊主|邻家的孩子|回声|灰马|炊烟",
        "V": "经过屋顶|绕着水井转|从阁楼下来|停在门前|升向塔楼|沿着果园走|穿过浅滩|从田里回来|顺着河走|留在院中",
        "T": "清晨|天晴时|黄昏|正午前后|集市过后|冬天里|夜深时|夏日里",
        "F": "找到|忘记|认出|等到|问候|通知",
        "G": "邻居|学徒|访客|渔民|学生",
        "H": "打扫院子|关上大门|浇灌苹果树|归还钥匙|清点口袋",
        "I": "在磨坊旁边|在市场后面|在运河边上|在椴树下面|在谷仓里面",
    },
    "fa": {
        "A": "باغبان|آسیابان|کتاب‌فروش|نگهبان|قایق‌ران|ساعت‌ساز",
        "B": "دره‌ی بالا|روستای سبزه‌زار|کرانه‌ی شمالی|کوچه‌ی کتاب‌خانه|آسیاب کهنه",
        "D": "سبدهای میوه|فانوس‌های سرخ|کتاب‌های کهنه|قایق‌های کوچک|پنجره‌های آبی",
        "E": "باران روی بام‌ها می‌بارد|بچه‌ها کنار چاه می‌خوانند|باد بادبان‌ها را می‌برد|سگی کنار در می‌خوابد",
    },
    "hi": {
        "A": "माली|किताबवाले|चौकीदार|नाविक|घड़ीसाज़",
        "B": "ऊपरी घाटी|उत्तरी तट|पुराने कक्‍ष|हरे बाग|छोटी हवेली",
        "D": "लाल लालटेन|पुरानी किताबें|रक्‍षा की चाबी|नीली खिड़की|बेर की टोकरी",
        "E": "छत पर वर्षा होती रही|बच्चे कुएँ के पास गाते रहे|शिक्‍षक सबको पढ़ाते रहे|हवा पाल को हिलाती रही",
    },
    "emoji": {
        "A": "gardener|miller|bookseller|keeper|ferryman|florist",
        "B": "Elmbury|the upper valley|Willow Island|the north bank|Saltmere",
        "D": "a basket of plums 🍑|two lanterns 🏮|old ropes|a blue boat ⛵|the bound books 📚",
        "E": "rain fell upon the roofs 🌧️|the children sang near the well 🎶|a dog slept at the door 🐕‍🦺"
        "|someone opened the windows of the loft",
    },
}
NAMES = {
    "fr": "Marceau|Hélène|Thibault|Suzanne|Basile",
    "es": "Marcelo|Elena|Teobaldo|Susana|Basilio",
    "ru": "Марк|Елена|Тихон|Степан|Василий",
    "zh": "李明|王芳|张伟|刘洋|陈静",
    "fa": "مهرداد|پروین|کاوه|شیرین|بهرام",
    "hi": "मोहन|सरिता|गोपाल|लीला|विनय",
    "emoji": "Martha|Ellery|Tobias|Susan|Basil",
}
WEEKDAYS = {"fa": "شنبه|یک‌شنبه|سه‌شنبه|پنج‌شنبه", "hi": "सोमवार|मंगलवार|बुधवार|शनिवार", "emoji": "Monday"}
AT = {"fr": " à ", "es": " en ", "ru": " у ", "zh": "", "fa": " در ", "hi": " में ", "emoji": " at "}
SYLLABLES = {
    "fr": "bré mon val cour tel ran vil mar lou sau gué pon ber nor dac fil",
    "es": "bra mon val cor tel ran vil mar lu sol ga pon ber nor da fil",
    "ru": "бре мон вал кор тел ран вил мар лу сол га пон бер нор да фил",
    "zh": "禾 岚 沐 棠 汐 砚 笙 萤 蕉 霖 鹭 澜 榕 蓟 岱 湄",
    "fa": "بر مان تور سام رود گل نار دار کوه سر مهر زار",
    "hi": "बर मन तर सम रद गल नर दर कह सर महर जर",
    "emoji": "bre mon val cor tel ran vil mar lou sol ga pon ber nor da fil",
}
