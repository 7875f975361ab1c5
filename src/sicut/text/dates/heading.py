"""The date of a document: of its dateline, of the line that names its kind, of its metadata."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from sicut.model.document import Document
from sicut.model.span import Span
from sicut.model.value import Precision, When
from sicut.text.dates.finding import find_dates
from sicut.text.document_kinds import any_kind_of
from sicut.text.fold import letters
from sicut.text.pattern import pattern
from sicut.text.shown import shown

_HEAD = 1200
_LINES = 10
_FEW, _SOME = 4, 12
_OPENING = pattern(r"[^\S\n]*(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)?[^\S\n]*(?:[-‐‑–—−]{1,2}|电|電|讯|訊)(?!\d)")
_WORD = pattern(r"[^\W\d_]+")
_ENDING = tuple(".!?。！？؟…")
_LABEL = pattern(
    r"(?:date|dated|published|posted|datum|veröffentlicht|publié le|fecha|publicado|дата|опубликовано|التاريخ|日期)"
    r"[ \t]*[:：][ \t]*$",
    re.IGNORECASE,
)
_LABELS = ("日期", "时间", "发布", "发表", "發佈", "时", "于", "於")


def document_date(document: Document) -> date | None:
    """The day that *document* gives as its own.

    In this order: the day of a dateline, a short line of a place, a weekday and a day in full ("Osterhaven, Friday, 14
    March 2031"), or such an opening of a paragraph before a dash; that of a short line that names a kind of document
    ("Minutes of 14 March 2031"); that of its metadata; that of a dateline at the very end. A line with two days is
    none.
    """
    text, language = document.text, document.language
    head = shown(document, Span(0, min(len(text), 4 * _HEAD)))[:_HEAD]
    lines = [line.strip() for line in head.splitlines() if line.strip()][:_LINES]
    told = next(_datelines(lines, language), None) or _of_kind(lines, language)
    if told is not None:
        return told
    of_itself = _only_day("\n\n".join(str(one) for one in document.metadata if one), language)
    if of_itself is not None or len(text) <= _HEAD:
        return of_itself or next(_datelines(lines[-2:], language), None)
    tail = shown(document, Span(len(text) - _HEAD // 2, len(text)))
    return next(_datelines([line.strip() for line in tail.splitlines() if line.strip()][-3:], language), None)


def _datelines(lines: list[str], language: str | None) -> Iterator[date]:
    """The days of those of *lines* that are a dateline or open with one."""
    for line in lines:
        days = _days(line[: _HEAD // 4], language)
        if days and days[0].first is not None and (_opens(line, days[0].span) or _is_dateline(line, days)):
            yield days[0].first


def _opens(line: str, day: Span) -> bool:
    """Whether *day* stands behind a label, or before a dash behind a place."""
    before = line[: day.start]
    labelled = _LABEL().search(before) is not None
    return labelled or (_OPENING().match(line, day.end) is not None and len(_words(before)) <= _FEW)


def _is_dateline(line: str, days: list[When]) -> bool:
    """Whether a line has one day, and beside it a place at most."""
    rest = line[: days[0].span.start] + " " + line[days[-1].span.end :]
    alone = len({when.first for when in days}) == 1 and not line.endswith(_ENDING[1:])
    return alone and _is_place(rest) and not _is_sentence(line)


def _is_place(rest: str) -> bool:
    """Whether a line says nothing but a place or a label beside its date: words with a capital, or few of any."""
    words = [word for word in _WORD().findall(rest) if letters(word) not in _small()]
    if any("\u4e00" <= letter <= "\u9fff" for letter in rest):
        for label in _LABELS:
            rest = rest.replace(label, "")
        return sum(map(str.isalpha, rest)) <= _FEW + 2
    if any(any_kind_of(letters(word)) is not None for word in words):
        return False
    return len(words) <= _FEW and not any(word[0].islower() for word in words)


@cache
def _small() -> frozenset[str]:
    """Words that may stand in a dateline without a capital."""
    listed = """the den der le la el a date dated datum published updated posted on at issued am im zu daté fait publié
        mis fecha fechado publicado en de дата г города года опубликовано от
        تاريخ التاريخ بتاريخ في نشر حرر يوم مدينة"""
    return frozenset(map(letters, listed.split()))


def _is_sentence(line: str) -> bool:
    return line.endswith(".") and len(_words(line)) > _FEW + 2


def _words(text: str) -> list[str]:
    return _WORD().findall(text)


def _of_kind(lines: list[str], language: str | None) -> date | None:
    """The one day of a short line that names a kind of document and is no sentence."""
    for line in lines:
        words = _words(line[: _HEAD // 4])
        if len(line) > _HEAD // 8 or len(words) > _SOME or line.endswith(_ENDING):
            continue
        named = any(any_kind_of(letters(word)) is not None for word in words) or any(
            kind in line for kind in ("纪要", "紀要", "来信", "声明", "公告", "通知", "新闻稿", "会议记录")
        )
        found = _only_day(line, language)
        if named and found is not None:
            return found
    return None


def _days(text: str, language: str | None) -> list[When]:
    """The days that *text* names in full."""
    return [
        when
        for when in find_dates(text, language)
        if when.precision is Precision.DAY and when.first is not None and when.first == when.last and not when.relative
    ]


def _only_day(text: str, language: str | None) -> date | None:
    days = {when.first for when in _days(text, language)}
    return next(iter(days)) if len(days) == 1 else None
