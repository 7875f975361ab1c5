"""What a number counts or measures in Chinese, which parts no words: by classifiers, and verbs that equal."""

from itertools import pairwise

from sicut.model.span import Span
from sicut.text.pattern import pattern

_COUNTED = pattern(
    r"[余多来餘來]?的?(?:个|個|名|位|艘|条|條|只|隻|辆|輛|座|家|所|间|間|栋|棟|项|項|份|本|张|張|台|臺|架|件|支|部|层|層|户|戶|头|頭|匹|棵|场|場|起|次|种|種)?"
    r"([\u3400-\u9fff]{1,6})"
)
_MEASURED = pattern(
    r"([\u3400-\u9fff]{1,12}?)(?:总额|總額|总数|總數)?(?:已|将|將|也|就|仅|僅|均|共)*"
    r"(?:为|為|是|达到|達到|达|達|约为|约|約|共计|共|合计|超过|超過|增至|增长至|升至|降至|增长|上升|下降|花费|花費|耗资|耗資|有|至|到|近|[:：])+\s*\Z"
)
_OUT_OF = pattern(
    r"[0-9零〇一二三四五六七八九十百千万亿两][余多]?[^\W0-9]?([\u3400-\u9fff]{2})[当當]?中[，,]?(?:已|仅|僅|共|只)?有?\Z"
)
"""A number and its noun, of which so many are told: "80个泊位中有20个"."""
_DEEDS = pattern(
    "[开開]放|[关關][闭閉]|[参參]加|[参參][与與]|工作|[出缺]席|投票|[赞贊]成|反[对對]|[访訪][问問]|[参參][观觀]|完工|完成|取消|[报報]名|[运運]行|中[有，是]|下降|上升|增[加长長至]|[减減][少至]|[升降]至|[到至]"
)
"""What is done by or to what is counted, and ends its noun."""
_ENDS = frozenset("的在和与與或及了将將被已从從对對把是为為有参死受以签簽加等出进進")
_LONGEST = 4


def noun_after(text: str, value: Span, end: int) -> Span | None:
    """The noun behind a number, without its classifier; that of the whole if the number tells a part of it."""
    whole = _OUT_OF().search(text, max(0, value.start - 16), value.start)
    if whole is not None:
        return Span(*whole.span(1))
    found = _COUNTED().match(text, value.end, end)
    if found is None:
        return None
    start, stop = found.span(1)
    deed = _DEEDS().search(text, start + 1, min(end, stop + 1))
    stop = stop if deed is None else min(stop, deed.start())
    for at in range(start, stop):
        if text[at] in _ENDS:
            stop = at
            break
    return Span(start, min(stop, start + _LONGEST)) if stop > start else None


def noun_before(text: str, value: Span, start: int) -> Span | None:
    """The noun before a verb that equals it to an amount: "修理费用为470万克朗"."""
    found = _MEASURED().search(text, max(start, value.start - 24), value.start)
    if found is None:
        return None
    begin, stop = found.span(1)
    begin = max((at + 1 for at in range(begin, stop) if text[at] in "的，在"), default=begin)
    return Span(max(begin, stop - _LONGEST), stop) if stop > begin else None


def bigrams(text: str) -> frozenset[str]:
    """Pairs of Chinese characters that stand beside each other in *text*, without those of grammar."""
    return frozenset(a + b for a, b in pairwise(text) if _tells(a) and _tells(b))


def _tells(c: str) -> bool:
    return "\u3400" <= c <= "\u9fff" and c not in _GRAMMAR


_GRAMMAR = frozenset("的了在是和与與约約共达達为為有至到超过過该該这這所被将將已名个個位艘于於以及也就都而其之")
