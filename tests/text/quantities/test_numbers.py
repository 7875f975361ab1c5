"""Numbers are found with their value, kind, bound and place."""

from fractions import Fraction
from re import sub

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.model.span import Span
from sicut.model.value import Amount, NumberKind
from sicut.text.quantities.numbers import find_numbers

from .spelling import SPELL

CASES = {
    "en": """4.7 million crowns=4.7 million:4700000 | minus three=minus three:-3 | two and a half=two and a half:2.5
        | 1,500,000 crowns=1,500,000:1500000 | .5 of it=.5:0.5 | -504 crowns=-504:-504 | 4e14=4e14:4e14
        | 4×10^14=4×10^14:4e14 | 2 1/2 miles=2 1/2:2.5 | 3/4 of it=3/4:0.75:share | ½=½:0.5:share
        | 12,34,567=12,34,567:1234567 | 12 lakh=12 lakh:1200000 | 3 crore=3 crore:3e7 | 10k boats=10k:10000
        | a hundred and two boats=a hundred and two:102 | a dozen crates=a dozen:12 | two dozen=two dozen:24
        | a couple of ferries=couple:2:about | half a million=half a million:500000
        | one and a half million=one and a half million:1500000 | two thirds of them=two thirds:2/3:share
        | three quarters=three quarters:3/4:share | half the council=half:1/2:share
        | the third man=third:3:ordinal | the 21st=21st:21:ordinal | twenty-first=twenty-first:21:ordinal
        | 3 to 5 boats=3 to 5:3..5 | 3–5 boats=3–5:3..5 | between 3 and 5=3 and 5:3..5 | 3 to 5 million=3 to 5
        million:3e6..5e6
        | 4-2=4:4,2:2 | 2016-2017=2016:2016,2017:2017 | it rose from 3 to 5=3:3,5:5 | two or three=two or
        three:2..3:about
        | about 40=40:40:about | more than 300=300:300:over | fewer than 12=12:12:under | at least 12=12:12:least
        | up to 500=500:500:most | 30 or more=30:30:least | 100+ boats=100:100:least | nearly
        half=half:1/2:share:about
        | tens of thousands=tens of thousands:20000..100000:about | dozens=dozens:24..120:about
        | Room 12=12:12:label | page 4=4:4:label | No. 7=7:7:label | in the hall 25 sat=25:25 | A320=320:320:label
        | at 12:30=
        | 1.2.3= | 192.168.0.1= | see www.port.example/12= | a12@port.example= | 9/11= | no one= | one can see=
        | one of them=one:1 | 1 point 1=1 point 1:1.1 | nineteen ninety-eight= | a single boat=single:1""",
    "de": """zweihundertfünfzig=zweihundertfünfzig:250 | einundzwanzig=einundzwanzig:21 | 1.500.000=1.500.000:1500000
        | 1.234,5=1.234,5:1234.5 | 4,7 Mio. Kronen=4,7 Mio.:4700000 | 3 Mrd. Euro=3 Mrd.:3e9 |
        anderthalb=anderthalb:1.5
        | zweieinhalb Jahre=zweieinhalb:2.5 | eine halbe Million=eine halbe Million:500000 | eine Million=eine
        Million:1e6
        | Hunderte=Hunderte:200..1000:about | Zehntausende=Zehntausende:20000..100000:about
        | Dutzende Boote=Dutzende:24..120:about | ein Dutzend=ein Dutzend:12 | ein Mann= | einer= | von 3 bis 5=3
        bis 5:3..5
        | zwischen drei und fünf=drei und fünf:3..5 | mindestens zwölf=zwölf:12:least | höchstens 40=40:40:most
        | rund 300=300:300:about | mehr als 20=20:20:over | weniger als zehn=zehn:10:under | bis zu 9=9:9:most
        | der 3. Platz=3.:3:ordinal | die dritte Sitzung=dritte:3:ordinal | zwei Drittel=zwei Drittel:2/3:share
        | die Hälfte=Hälfte:1/2:share | Zimmer 12=12:12:label | Seite 4=4:4:label | minus drei=minus drei:-3
        | dreihunderttausendzwölf=dreihunderttausendzwölf:300012 | ein Viertel=ein Viertel:1/4:share""",
    "fr": """quatre-vingt-dix=quatre-vingt-dix:90 | soixante et onze=soixante et onze:71 | vingt et un=vingt et un:21
        | deux cents=deux cents:200 | 1 234,5=1 234,5:1234.5 | 1\u202f500\u202f000=1\u202f500\u202f000:1500000
        | une vingtaine=une vingtaine:20:about | une douzaine=une douzaine:12 | des
        milliers=milliers:2000..100000:about
        | des dizaines de milliers=dizaines de milliers:20000..100000:about | un million=un million:1e6 | un homme=
        | une=
        | près de 40=40:40:about | environ cent=cent:100:about | plus de 30=30:30:over | moins de dix=dix:10:under
        | au moins cinq=cinq:5:least | au plus 9=9:9:most | jusqu'à 500=500:500:most | 1er=1er:1:ordinal
        | troisième=troisième:3:ordinal | la moitié=moitié:1/2:share | deux tiers=deux tiers:2/3:share
        | trois quarts=trois quarts:3/4:share | de 3 à 5=3 à 5:3..5 | entre trois et cinq=trois et cinq:3..5
        | deux millions et demi=deux millions et demi:2.5e6 | 4,7 milliards=4,7 milliards:4.7e9 | page 4=4:4:label
        | cent soixante-dix-sept=cent soixante-dix-sept:177 | moins trois=moins trois:-3""",
    "es": """veintiuno=veintiuno:21 | doscientos treinta y cinco=doscientos treinta y cinco:235 | dos mil=dos mil:2000
        | un millón=un millón:1e6 | una casa= | 1.500.000=1.500.000:1500000 | 4,7 millones=4,7 millones:4.7e6
        | decenas de miles=decenas de miles:20000..100000:about | cientos de barcos=cientos:200..1000:about
        | una docena=una docena:12 | entre 3 y 5=3 y 5:3..5 | de 3 a 5=3 a 5:3..5 | al menos cinco=cinco:5:least
        | más de 300=300:300:over | menos de diez=diez:10:under | cerca de 40=40:40:about | unos 20=20:20:about
        | hasta 500=500:500:most | dos tercios=dos tercios:2/3:share | la mitad=mitad:1/2:share | 2º=2º:2:ordinal
        | tercero=tercero:3:ordinal | dos millones y medio=dos millones y medio:2.5e6 | mil quinientos=mil
        quinientos:1500
        | menos tres=menos tres:-3 | página 4=4:4:label | uno de ellos=uno:1 | ciento dos=ciento dos:102
        | tres cuartos=tres cuartos:3/4:share | quince o más=quince:15:least""",
    "ru": """пяти лодок=пяти:5 | двумя=двумя:2 | две тысячи триста сорок пять=две тысячи триста сорок пять:2345
        | полтора миллиона=полтора миллиона:1.5e6 | десятки тысяч=десятки тысяч:20000..100000:about
        | сотни=сотни:200..1000:about | около 40=40:40:about | более ста=ста:100:over | менее десяти=десяти:10:under
        | не менее двадцати=двадцати:20:least | не более 12=12:12:most | от 3 до 5=3 до 5:3..5
        | между тремя и пятью=тремя и пятью:3..5 | двадцать первый=двадцать первый:21:ordinal | 3-й=3-й:3:ordinal
        | третья=третья:3:ordinal | две трети=две трети:2/3:share | половина=половина:1/2:share
        | 4,7 млн крон=4,7 млн:4.7e6 | 3 млрд=3 млрд:3e9 | 5 тыс. лодок=5 тыс.:5000 | 1 500 000=1 500 000:1500000
        | два с половиной миллиона=два с половиной миллиона:2.5e6 | минус три=минус три:-3 | страница 4=4:4:label
        | пятьюдесятью=пятьюдесятью:50 | трое=трое:3 | тысяча=тысяча:1000""",
    "ar": """ثلاثة وعشرون=ثلاثة وعشرون:23 | خمسة عشر=خمسة عشر:15 | أحد عشر=أحد عشر:11 | مئة وثلاثة وعشرون=مئة
    وثلاثة وعشرون:123
        | ألفان وثلاثمئة=ألفان وثلاثمئة:2300 | ثلاثة آلاف=ثلاثة آلاف:3000 | عشرات الآلاف=عشرات
        الآلاف:20000..100000:about
        | مئات=مئات:200..1000:about | حوالي ٤٠=٤٠:40:about | أكثر من خمسين=خمسين:50:over | أقل من عشرة=عشرة:10:under
        | بين ٣ و ٥=٣ و ٥:3..5 | بين ثلاثة وخمسة=ثلاثة وخمسة:3..5 | ١٫٥ مليون=١٫٥ مليون:1.5e6 | نصف مليون=نصف
        مليون:500000
        | ثلثي الأعضاء=ثلثي:2/3:share | مليونان ونصف=مليونان ونصف:2.5e6 | ١٬٥٠٠=١٬٥٠٠:1500 | 4.7 مليار=4.7 مليار:4.7e9
        | ألفين=ألفين:2000 | مئتان=مئتان:200 | صفحة 4=4:4:label | الثالث=الثالث:3:ordinal | نصف=نصف:1/2:share
        | على الأقل خمسة=خمسة:5:least | ثمانية=ثمانية:8 | سبعون=سبعون:70""",
    "zh": """一百二十三艘船=一百二十三:123 | 两千三百=两千三百:2300 | 三百多人=三百:300:over | 大约四十=四十:40:about
        | 至少12人=12:12:least | 超过五十=五十:50:over | 4.7亿=4.7亿:4.7e8 | 3万5千=3万5千:35000 | 第三=第三:3:ordinal
        | 三分之二=三分之二:2/3:share | 一半=一半:1/2:share | 数百人=数百:200..1000:about | 百分之二十=二十:20
        | 十几个=十几:11..19:about | 三到五=三到五:3..5 | 3至5人=3至5:3..5 | 二〇一九年=二〇一九:2019
        | 三点五万=三点五万:35000 | 两三天=两三:2..3:about | 三百左右=三百:300:about | 万一= | 四周= | 一起= | 一个人=
        | 廿三=廿三:23 | 贰佰=贰佰:200 | 五人以上=五:5 | 一万零五=一万零五:10005 | 十二=十二:12""",
}
ROWS = [
    (language, *(side.strip() for side in case.split("=", 1)))
    for language, cases in CASES.items()
    for case in sub("\n +", " ", cases).split("|")
]


def told(text: str, amount: Amount) -> str:
    """An amount as the cases write it."""
    low, high = str(amount.low), str(amount.high)
    parts = [text[slice(*amount.span)], low if low == high else f"{low}..{high}"]
    return ":".join(
        (*parts, *(word for word in (amount.kind.value, amount.bound.value) if word not in {"cardinal", "exact"}))
    )


def meant(case: str) -> str:
    """A case with its values written out."""
    parts = case.split(":")
    if len(parts) > 1:
        parts[1] = "..".join(str(Fraction(value)) for value in parts[1].split(".."))
    return ":".join(parts)


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_numbers_of_a_text(language: str, text: str, expected: str) -> None:
    told_all = [told(text, amount) for amount in find_numbers(text, language)]
    wanted = [expected] if expected and text.count(",") else [one for one in expected.split(",") if one]
    assert told_all == [meant(one) for one in wanted]


@pytest.mark.parametrize("language", SPELL)
@given(number=st.integers(0, 10**6))
@settings(max_examples=60, deadline=None)
def test_a_number_in_words_is_read_back(language: str, number: int) -> None:
    text = SPELL[language](number)
    if text not in {"un", "一"}:
        (amount,) = find_numbers(text, language)
        assert (amount.low, amount.high) == (Fraction(number), Fraction(number))
        assert amount.span == Span(0, len(text))
        assert amount.in_words


PIECES = """three hundred and a half million twenty-first 12 4.7 1,500 - – to between 3/4 ½ e5 . \n zwei
    Mio. quatre-vingt три
    тысячи ثلاثة وعشرون 三百 万 % 第 分之 ٣ ² × 10^4 +49 (0)""".split(" ")


@pytest.mark.parametrize("language", [None, "it", "de-CH", *SPELL])
@given(
    text=st.one_of(
        st.text(max_size=60),
        st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join),
        st.lists(st.sampled_from(PIECES)).map("".join),
    )
)
@settings(max_examples=40, deadline=None)
def test_any_text_has_numbers_in_order(language: str | None, text: str) -> None:
    end = 0
    for amount in find_numbers(text, language):
        assert end <= amount.span.start < amount.span.end <= len(text)
        assert amount.low <= amount.high
        assert amount.step > 0
        end = amount.span.end


def test_step_is_the_unit_of_the_last_digit() -> None:
    steps = [amount.step for amount in find_numbers("12, 4.7, 4.7 million, four million, 3.25", "en")]
    assert steps == [1, Fraction(1, 10), 100_000, 1, Fraction(1, 100)]


def test_numbers_do_not_cross_blocks() -> None:
    assert [amount.low for amount in find_numbers("three\n\nhundred", "en")] == [3, 100]


def test_labels_and_words_are_told() -> None:
    room, boats = find_numbers("Room 12 has three boats", "en")
    assert room.kind is NumberKind.LABEL
    assert (room.in_words, boats.in_words) == (False, True)
