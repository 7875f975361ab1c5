"""Words for kinds of documents, in English, German, French and Spanish; in text also in Arabic, Russian and Chinese."""

from collections.abc import Mapping
from functools import cache

from sicut.text.fold import letters
from sicut.text.segment import words

# The words of one line name one kind.
_KINDS = """letter Brief Schreiben lettre carta courrier
speech address remarks Rede Ansprache discours discurso
statement declaration Erklärung Stellungnahme déclaration declaración
report Bericht rapport informe
minutes Protokoll procès-verbal acta
memo memorandum Vermerk
release communique communiqué comunicado Mitteilung Pressemitteilung
email e-mail message mensaje
resolution motion Antrag resolución
decree order arrêté décret decreto Verordnung
ruling judgment judgement opinion decision Urteil Bescheid Beschluss Entscheidung arrêt décision sentencia
testimony Aussage testimonio
transcript
interview Interview entretien entrevista
article post Artikel artículo
paper
notice bulletin circular announcement proclamation Bekanntmachung
brief briefing note nota
sermon
plan
newsletter"""


@cache
def _by_word() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(_KINDS.splitlines()):
        for word in line.split():
            found.setdefault(letters(word), number)
    return found


def kind_of(key: str) -> int | None:
    """The number of the kind of document that the folded word *key* names; ``None`` if it names none."""
    return _by_word().get(key)


# What words for the kind of the line with that number begin with in Russian and are, without article, in Arabic; what
# Chinese ones consist of.
_BEGINNINGS = {
    0: "письм", 1: "речь речи речью выступлени обращени", 2: "заявлени", 3: "доклад отчет", 4: "протокол",
    5: "записк", 6: "коммюнике сообщени", 8: "резолюци", 9: "указ", 10: "решени постановлени", 13: "интервью",
    14: "стать", 16: "объявлени", 17: "справк", 18: "проповед", 19: "план",
}  # fmt: skip
_ARABIC = {
    0: "رسالة رسائل", 1: "خطاب خطبة كلمة", 2: "بيان تصريح تصريحات", 3: "تقرير", 4: "محضر", 5: "مذكرة", 6: "بلاغ",
    8: "قرار", 9: "مرسوم أمر", 10: "حكم", 11: "شهادة", 13: "مقابلة حوار", 14: "مقال مقالة", 16: "إعلان نشرة", 19: "خطة",
}  # fmt: skip
_CHINESE = {
    0: "信函 信件 信 致函", 1: "讲话 講話 演讲 演講 致辞", 2: "声明 聲明", 3: "报告 報告", 4: "纪要 紀要 记录",
    5: "备忘录", 6: "新闻稿 公报 公報", 8: "决议 決議", 10: "判决 裁决", 13: "采访 採訪 访谈", 14: "文章",
    16: "公告 通知 通告", 19: "计划",
}  # fmt: skip
_ENDINGS = tuple(map(letters, "schreiben brief mitteilung erklärung bericht protokoll stellungnahme".split()))
_BEFORE = tuple(map(letters, "وال بال فال كال لل ال و ب ل ف".split()))


@cache
def _spelt(table: str) -> tuple[tuple[str, int], ...]:
    tables = {"beginnings": _BEGINNINGS, "arabic": _ARABIC, "chinese": _CHINESE}
    return tuple((letters(word), kind) for kind, told in tables[table].items() for word in told.split())


@cache
def any_kind_of(key: str) -> int | None:
    """The number of the kind of document that the folded word *key* names, in any form of any of the languages."""
    found = kind_of(key)
    if found is not None or not key:
        return found
    if key[0] > "\u0600":
        bare = {key, *(key.removeprefix(before) for before in _BEFORE)}
        bare |= {one.removesuffix(end) for one in bare for end in map(letters, ("ها", "ه", "هم", "نا"))}
        bare |= {one[:-1] + letters("ة") for one in bare if one.endswith("ت")}
        return next((kind for word, kind in _spelt("arabic") if word in bare), None)
    if key[0] >= "\u0400":
        return next((kind for word, kind in _spelt("beginnings") if key.startswith(word)), None)
    for ending in _ENDINGS:
        if key.endswith(ending) or key.removesuffix("s").endswith(ending) or key.removesuffix("es").endswith(ending):
            return kind_of(ending)
    for plural in ("s", "e", "en"):
        bare_key = key.removesuffix(plural)
        if bare_key != key and kind_of(bare_key) is not None:
            return kind_of(bare_key)
    return None


def kinds_in(text: str) -> frozenset[int]:
    """The numbers of the kinds of documents that *text*, a few words, names in any of the languages."""
    found = {any_kind_of(word.key) for word in words(text)}
    found |= {kind for word, kind in _spelt("chinese") if word in text}
    return frozenset(kind for kind in found if kind is not None)


def chinese_kinds() -> tuple[str, ...]:
    """The Chinese words for documents, as they are spelt."""
    return tuple(dict.fromkeys(word for told in _CHINESE.values() for word in told.split()))
