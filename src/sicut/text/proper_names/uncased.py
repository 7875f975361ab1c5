"""Names in scripts without capitals: only those of persons beside a title, or that a given name begins.

In Chinese a surname with one or two more characters also behind a trade, or between “的” or “由” and a verb that only
persons do.
"""

import re
from collections.abc import Iterator
from functools import cache

from sicut.model.span import Span
from sicut.model.value import NameKind, ProperName
from sicut.text.lexicon import naming
from sicut.text.pattern import pattern

_HAN = r"\u4e00-\u9fff"
_ARABIC_WORD = r"[\u0620-\u065f\u0670-\u06d3]+"
_TITLES_TOO = "الرئيس الرئيسة الوزير الوزيرة العمدة الجنرال العقيد السفير السفيرة القاضي النائب المهندس"
_TRADES = """工程师 工程師 馆员 館員 馆长 館長 船长 船長 市长 市長 镇长 鎮長 记者 記者 教师 教師 护士 護士 作家
    画家 画師 建筑师
    律师 律師 医生 醫生 教授 博士 主任 主席 校长 校長 局长 局長 部长 部長 秘书 秘書 议员 議員 会长 會長 经理
    發言人 发言人 同事 居民
    部长 研究员 研究員 摄影师 设计师 厨师 渔民 漁民 司机 潜水员 园丁 教练 队长 管理员 顾问 专家 负责人 创始人
    诗人 歌手 演员 导演 主管 店主"""
_DEEDS = "撰写 撰寫 起草 主持 拍摄 拍攝 担任 擔任 率领 領導 领导 绘制 设计 設計 负责 負責 编写 主笔 签署"
_NO_SECOND = (
    "说說称稱表指认認将將宣介绍撰写寫在是和与與等于於为為的了也就都向对對已曾从從拍主"
    "起担擔率负負绘设設编签任带帶告提来來去到有"
)
_GIVEN = """محمد أحمد محمود مصطفى حسين إبراهيم إسماعيل يوسف يعقوب عثمان خالد سلمى ليلى مريم فاطمة خديجة عائشة
    زينب سعاد
    نجوى رانيا ريم دانا لينا سمير سامي طارق زياد رضوان مروان سلمان عدنان غسان فيصل وليد ياسر ياسين يونس داود سليمان
    هشام هيثم وائل رامي ماجد ناصر أنس أيمن أكرم أشرف باسل بلال حمزة خليل زكريا سارة سميرة سناء شيرين عباس علاء غادة
    فادي قاسم لبنى لمياء مازن نادية نسرين نورا نوال هاني سوسن شادي عصام مهند إلياس أسعد بشير جورج ميشال رشا رنا سهى
    عفاف نهى نجلاء ميساء رؤوف رفيق سليم شكري صلاح طلال عبير عزيزة فؤاد كمال لؤي منير نزار نعيم وسيم يحيى تيسير
    ثريا جميلة جهاد
    حاتم حامد حليمة حنين خليفة دلال نبيل كريم ماهر هدى هند دينا لميس عماد زاهر روان تامر شاكر حازم مارون أنطوان
    رباب رجاء ربيع رحاب رغد رولا زهير زهرة سامر سالم سلوى سليمة سهام سهيل شهد شوقي
    صبري صلاح عادل عاصم عامر عايدة عبدالله عدي عزام عصمت فايز فاروق فدوى فريدة فهد فوزي فيروز قيس كاظم كريمة
    لطفي ماجدة
    مالك مجدي محسن مها منذر منصور مؤيد ميسون ناهد نبيلة نجيب نزيه نضال نعيمة هادي هيفاء ياسمين يارا يسرى هاشم
    شريف قصي جواد
    حيدر عمار راشد رامز معاذ معتز مهدي نوح وسام لمى مأمون خلدون همام زكي عزت صفية"""
_HAS_HAN, _HAS_ARABIC = pattern(r"[\u4e00-\u9fff]"), pattern(r"[\u0620-\u064a]")


def names(text: str) -> Iterator[ProperName]:
    """The names of persons in Chinese and Arabic, in text order, without overlaps."""
    patterns = [(_HAS_HAN(), (_chinese, _chinese_behind)), (_HAS_ARABIC(), (_arabic, _arabic_given))]
    ways = [way() for script, of_script in patterns if script.search(text) for way in of_script]
    found = [(Span(*match.span("name")), Span(*match.span("title"))) for way in ways for match in way.finditer(text)]
    last = 0
    for name, title in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        if name.start >= last:
            last = name.end
            yield ProperName(name, NameKind.PERSON, title if title.width else None)


@cache
def _chinese() -> re.Pattern[str]:
    """A surname with one or two more characters before a title, behind a sign or a word that stands before names."""
    surnames = _surnames()
    titles = "|".join(naming.CHINESE_TITLES.split())
    before = "".join(naming.CHINESE_BEFORE.split())
    none = "".join(naming.CHINESE_FUNCTION.split())
    return re.compile(
        rf"(?:(?<![{_HAN}])|(?<=[{before}]))(?P<name>(?:{surnames})(?:(?!{titles})[{_HAN}])(?:(?!{titles})[{_HAN}])?)"
        rf"(?P<title>{titles})".replace(f"[{_HAN}])", f"(?![{none}])[{_HAN}])", 2)
    )


@cache
def _surnames() -> str:
    surnames = naming.CHINESE_SURNAMES.split() + naming.CHINESE_SURNAMES_TOO.split()
    return "|".join(sorted(surnames, key=len, reverse=True))


@cache
def _chinese_behind() -> re.Pattern[str]:
    """A surname with one or two more characters behind a trade, or between “的” or “由” and what only persons do."""
    none = "".join({*"".join(naming.CHINESE_FUNCTION.split()), *_NO_SECOND})
    given = rf"(?![{none}])[{_HAN}]"
    name = rf"(?:{_surnames()}){given}(?:{given})?"
    trades, deeds = "|".join(dict.fromkeys(_TRADES.split())), "|".join(_DEEDS.split())
    return re.compile(rf"(?:(?P<title>{trades})|(?<=[的由])(?={name}(?:{deeds})))(?P<name>{name})")


@cache
def _arabic_given() -> re.Pattern[str]:
    """A given name and one to three more words: with the article, given names too, or behind a word of kinship."""
    given, kin = "|".join(_GIVEN.split()), "|".join(naming.ARABIC_KIN.split())
    more = rf"(?:(?:{kin}|عبد) {_ARABIC_WORD}|(?:{given})(?!{_ARABIC_WORD})|ال{_ARABIC_WORD}[يةن])"
    return re.compile(
        rf"(?<![\u0620-\u065f])[وفبل]?(?P<name>(?:{given})(?: {more}){{1,3}})(?![\u0620-\u065f])(?P<title>)"
    )


@cache
def _arabic() -> re.Pattern[str]:
    """One word or more after a title: those behind it follow a word of kinship, one begins with the article."""
    titles = "|".join((naming.ARABIC_TITLES + " " + _TITLES_TOO).split())
    kin = "|".join(naming.ARABIC_KIN.split())
    no_article = rf"(?!ال)(?!{kin})"
    return re.compile(
        rf"(?<![\u0620-\u065f])[وبل]?(?P<title>{titles}) (?P<name>{no_article}{_ARABIC_WORD}"
        rf"(?: (?:{kin}) {_ARABIC_WORD}){{0,2}}(?: ال(?!ذي|تي|ل[ذت]){_ARABIC_WORD}(?<!ات))?"
        rf"(?: (?:{kin}) {_ARABIC_WORD})?)"
    )
