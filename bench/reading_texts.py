"""Invented sentences in ten scripts, the same in each run, and documents' words as they are compared.

Words are made of syllables, so that a sentence stands in no other document; those of the Latin script are held
together by common words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from random import Random
from zlib import crc32

from sicut.model.document import Document, InlineKind
from sicut.text.shown import Reading

SYLLABLES = {
    "latin": "bre mon val cor tel ran vil mar lou sau gue pon ber nor dac fil",
    "accented": "bré mön vâl côr tèl rañ vïl mår løu säu güe pön bér nôr daç fîl",
    "cyrillic": "бре мон вал кор тел ран вил мар лу сол га пон бер нор да фил",
    "greek": "βρε μον βαλ κορ τελ ραν βιλ μαρ λου σολ γα πον βερ νορ δα φιλ",
    "arabic": "بر مان تور سام رود گل نار دار كوه سر مهر زار",
    "hebrew": "בר מון ול קור טל רן ויל מר לו סול גא פון",
    "devanagari": "बर मन तर सम रद गल नर दर कह सर महर जर मा ली की",
    "thai": "กา มาน ตาร ซาม รอด กล นาร ดา คอ สาร มะ ซาร",
    "han": "山 河 村 石 镇 谷 岛 湾 岸 桥 林 井 塔 田 港 船 灯 雨 风 钟 门 书 园 丁",
    "han-traditional": "山 河 村 石 鎮 谷 島 灣 岸 橋 林 井 塔 田 港 船 燈 雨 風 鐘 門 書 園 丁",
    "japanese": "山 川 村 の は を に 港 船 さくら みなと と で 橋 町 いし カメラ トンネル が まど",
    "hangul": "바 마 타 산 강 촌 석 교 림 정 탑 전 항 선 등 우 풍 종",
}
SYLLABLES["arabic"] = SYLLABLES["arabic"].replace("گ", "ق")
SCRIPTS = ("latin", "cyrillic", "greek", "arabic", "hebrew", "devanagari", "thai", "han", "japanese", "hangul")
UNSPACED = frozenset(("thai", "han", "han-traditional", "japanese"))
FULL_STOPS = {"han": "。", "han-traditional": "。", "japanese": "。", "devanagari": "।", "thai": ""}
_ENGLISH = (
    ("The keeper", "A ferryman", "The council", "Our librarian", "The miller", "Nobody", "The clerk"),
    ("carried", "counted", "described", "repaired", "remembered", "painted", "returned"),
    ("seventeen lanterns", "the eastern ledger", "forty wooden boats", "every blue window", "nine copper bells"),
    ("before", "beneath", "beside", "behind", "towards", "without"),
)
_PLAIN = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u094f\u0e31-\u0e4e]+[^\W_]*)*")
_DROPPED = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u2066\u2067\u2069")
)
_UNSPACED_RUN = re.compile(
    "(?<=[\u0e00-\u0e7f\u3005-\u30ff\u4e00-\u9fff]) (?=[\u0e00-\u0e7f\u3005-\u30ff\u4e00-\u9fff])"
)


def sentence(name: str, script: str = "latin") -> str:
    """The sentence for what is called *name*."""
    rnd = Random(crc32(f"{script} {name}".encode()))
    if script == "latin":
        who, did, what, where = map(rnd.choice, _ENGLISH)
        places = (_word(rnd, "latin").capitalize() for _ in range(3))
        return f"{who} of {next(places)} {did} {what} {where} the {next(places)} harbour of {next(places)}."
    words = [_word(rnd, script) for _ in range(9)]
    joined = ("" if script in UNSPACED else " ").join(words)
    return joined[:1].upper() + joined[1:] + FULL_STOPS.get(script, ".")


def _word(rnd: Random, script: str) -> str:
    return "".join(rnd.choices(SYLLABLES[script].split(), k=3))


def folded(text: str) -> str:
    """The words of *text*, with one space between, and none within scripts that are written without."""
    plain = unicodedata.normalize("NFKC", text.translate(_DROPPED)).lower()
    return _UNSPACED_RUN.sub("", f" {' '.join(_PLAIN.findall(plain))} ")


def words_shown(documents: Iterable[Document]) -> str:
    """The words of documents as shown, folded, and what stands beside the text: comments in markup, sections."""
    return " ¶ ".join(part for document in documents for part in (folded(Reading(document).text), *_beside(document)))


def _beside(document: Document) -> Iterator[str]:
    yield from (folded(one.target) for one in document.inline if one.kind is InlineKind.COMMENT and one.target)
    yield from sorted({folded(block.section) for block in document.blocks if block.section})


def holds(words: str, wanted: str, *, unspaced: bool = False) -> bool:
    """Whether *words* (folded) hold the text *wanted*; where nothing is between words, words may go on."""
    looked_for = folded(wanted)
    return (looked_for.strip() if unspaced else looked_for) in words
