"""How the seven languages tell the hours of the day: an order of parts for each language.

In an order, ``{hour}`` is an hour in digits or words, ``{minute}`` two digits, ``{half}`` words for parts of an hour,
``{part}`` words for parts of the day; ``{before}`` are words before an hour that make it one. The rest are regular
expressions. Words for parts of an hour are listed by their minutes, those of the day by the first hour that they allow.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Tongue(NamedTuple):
    """The words of one language, and the orders that make a time of them."""

    hours: str
    orders: tuple[str, ...]
    parts: Mapping[int, str]
    pieces: Mapping[int, str] = {}
    fixed: Mapping[int, str] = {}
    before: str = ""


_AM, _PM, _NIGHT = 0, 12, 24
"""Parts of the day: the hours before noon, those after, and the night, whose hours from six on are of the evening."""

TONGUES: Mapping[str, Tongue] = {
    "en": Tongue(
        "one two three four five six seven eight nine ten eleven twelve",
        (
            r"{hour}(?:[:.]{minute})?[ ]?{part}",
            r"{hour}[ ]?o['’]clock(?:,?[ ]{part})?",
            r"{half}[ ]{hour}(?:[ ]{part})?",
            r"(?<={before}[ ]){hour}:{minute}(?:[ ]?{part})?(?:[ ]?hours)?",
            r"(?<!\w)(?P<four>[01][0-9][0-5][0-9]|2[0-3][0-5][0-9])(?=[ ]?(?:GMT|UTC|BST|CET|hrs|hours)\b)",
            r"(?<={before}[ ]){fixed}",
        ),
        {
            _AM: r"a\.?m\b\.?|in the (?:early )?morning",
            _PM: r"p\.?m\b\.?|in the afternoon|in the evening",
            _NIGHT: "at night",
        },
        {
            30: "half past",
            15: "(?:a )?quarter (?:past|after)",
            -15: "(?:a )?quarter to",
            10: "ten past",
            -10: "ten to",
            20: "twenty past",
            -20: "twenty to",
            5: "five past",
            -5: "five to",
        },
        {12: "noon|midday", 0: "midnight"},
        "at by until till before after around about from since to past between and @",
    ),
    "de": Tongue(
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        (
            r"{hour}(?:[.:]{minute})?[ ]?Uhr(?:[ ]{minute2})?(?:[ ]{part})?",
            r"(?<={before}[ ]){half}[ ]{hour}(?:[ ]{part})?",
            r"(?<={before}[ ]){hour}:{minute}(?:[ ]?h)?",
            r"(?<={before}[ ]){hour}[ ]{part}",
            r"(?<={before}[ ]){fixed}",
        ),
        {
            _AM: "morgens|vormittags|früh|am (?:Morgen|Vormittag)|in der Früh",
            _PM: "nachmittags|abends|mittags|am (?:Nachmittag|Abend)",
            _NIGHT: "nachts|in der Nacht",
        },
        {-30: "halb", 15: "viertel nach", -15: "viertel vor", -10: "zehn vor", 10: "zehn nach"},
        {0: "Mitternacht", 12: "zwölf Uhr mittags"},
        "um gegen ab bis seit vor nach von kurz",
    ),
    "fr": Tongue(
        "une deux trois quatre cinq six sept huit neuf dix onze douze",
        (
            r"{hour}[ ]?h[ ]?{minute}",
            r"(?<={before}[ ]){hour}(?:[ ]?h\b|[ ]heures?\b)(?:[ ]{half}|[ ]{minute})?(?:[ ]{part}|(?![ ]d[e'’]))",
            r"{hour}(?:[ ]?h\b|[ ]heures?\b)(?:[ ]{half})?[ ]{part}",
            r"(?<={before}[ ]){hour}:{minute}",
            r"(?<={before}[ ]){fixed}(?![ ]pile[ ])(?:[ ]{half})?",
        ),
        {_AM: "du matin", _PM: "du soir|de l['’]après-midi", _NIGHT: "de la nuit"},
        {30: "et demie?", 15: "et quart", -15: "moins le quart"},
        {12: "midi", 0: "minuit"},
        "à vers dès avant jusqu'à jusqu’à de entre depuis et",
    ),
    "es": Tongue(
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
        (
            r"(?<={before}[ ]){hour}(?:[:.]{minute}|[ ]{half})(?:[ ]{part})?",
            r"(?<={before}[ ]){hour}[ ]{part}",
            r"(?<={before}[ ]){hour}(?:[ ]?h(?:oras)?\b)?(?=[.,;:)]|$|[ ](?:del?|en|y|para|con|por|hasta|a|el)\b)",
            r"(?<={at}[ ]){fixed}",
        ),
        {_AM: "de la (?:mañana|madrugada)|a\\.? ?m\\b\\.?", _PM: "de la tarde|p\\.? ?m\\b\\.?", _NIGHT: "de la noche"},
        {30: "y media", 15: "y cuarto", -15: "menos cuarto"},
        {12: "mediodía", 0: "medianoche"},
        "a·las a·la desde·las hasta·las sobre·las de·las hacia·las entre·las",
    ),
    "ru": Tongue(
        "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
        (
            r"(?<={before}[ ]){hour}[:.]{minute}(?![0-9])(?:[ ]{part})?",
            r"(?<={before}[ ]){hour}(?:[ ]час(?:ов|ам|а|у)?\b)?[ ]{part}",
            r"(?<={at}[ ]){hour}[ ]час(?:ов|ам|а|у)?\b(?:[ ]{minute}[ ]мин(?:ут[аы]?)?)?",
            r"(?<={before}[ ]){fixed}",
        ),
        {_AM: "утра", _PM: "дня|вечера", _NIGHT: "ночи"},
        {},
        {12: "полдень|полудня", 0: "полночь|полуночи"},
        "в к около до с после во",
    ),
    "ar": Tongue(
        "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية·عشرة الثانية·عشرة",
        (
            r"(?<=الساعة[ ]){hour}(?:[:.]{minute})?(?:[ ]{half})?(?:[ ]{part})?",
            r"(?<={before}[ ]){fixed}",
        ),
        {
            _AM: "صباح(?:ا|اً|ًا)|فجر(?:ا|اً|ًا)|قبل الظهر",
            _PM: "مساء|مساءً|ظهر(?:ا|اً|ًا)|بعد الظهر|عصر(?:ا|اً|ًا)",
            _NIGHT: "ليل(?:ا|اً|ًا)",
        },
        {30: "والنصف", 15: "والربع", -15: "إلا (?:ربعا|ربعًا|الربع)"},
        {0: "منتصف الليل"},
        "في عند حتى بعد قبل منذ",
    ),
    "zh": Tongue(
        "一 二 三 四 五 六 七 八 九 十 十一 十二",
        (
            r"{part}{hour}(?:[:：]{minute}|[点點时時](?:{half}|{tens}分?)?)",
            r"{hour}[点點](?:{half}|{minute}分|{tens}分|钟|鐘|整|(?=左右|许))",
            r"{hour}[时時]{minute}分",
            r"(?<=[于於在至到从從日]){hour}(?:[:：]{minute}|[点點时時](?:{half}|{tens}分)?(?![一-龥]{{0,2}}(?:建议|意见|要求)))",
            r"{fixed}",
        ),
        {
            _AM: "上午|早上|早晨|清晨|凌晨|早",
            _PM: "中午|下午|傍晚|午后",
            _NIGHT: "晚上|夜里|夜间|深夜|今晚|当晚|晚",
        },
        {30: "半", 15: "一刻", 45: "三刻"},
        {12: "正午", 0: "午夜"},
    ),
}
ABOUT = {
    "en": "about around shortly just almost nearly roughly approximately before after",
    "de": "gegen kurz etwa rund ungefähr fast vor nach",
    "fr": "vers environ peu presque avant après",
    "es": "sobre hacia casi cerca unas",
    "ru": "около примерно почти к",
    "ar": "حوالي نحو قرابة بعد قبل",
    "zh": "约 大约 近 将近",
}
"""Words near before a time that make it about then."""
SIGNS = {
    "en": "o['’][Cc]lock|[Qq]uarter (?:to|af)|past |en to |ve to |[Nn]oon|[Mm]id(?:day|night)|[0-9] (?:in the|at n|h)",
    "de": "Uhr|[Vv]iertel |[Hh]alb |Mitternacht|[0-9] (?:morg|abends|nacht|früh|nachm|vorm|am |in der )",
    "fr": "heure|midi|minuit",
    "es": "a las? |las |mediod|mediano|de la (?:ma|ta|no)",
    "ru": "час|утра|вечера|ночи|дня|полдень|полночь|полудня|полуночи",
    "ar": "الساعة|منتصف",
    "zh": "[点點时時：:]|正午|午夜",
}
"""What a time must have near it, as a regular expression that is quick to look for."""
