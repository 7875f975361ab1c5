"""Sentences of a source that say themselves that something is not mentioned."""

from functools import cache

from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.lexicon import FULL
from sicut.text.segment import columns

AROUND = 300
_SENTENCE = frozenset(".!?…。！？؟\n")
_VERBS = tuple(map(letters, "mention erwähn mentionn évoqu menci упомин упомян ذكر يذكر تذكر".split()))
_DENIED_ZH = ("没有提", "未提", "没提", "未曾提", "沒有提", "不提")


def is_denied(text: str, span: Span) -> bool:
    """Whether the sentence around *span* itself says that something is not mentioned."""
    start = max((text.rfind(mark, max(0, span.start - AROUND), span.start) for mark in _SENTENCE), default=-1) + 1
    ends = [at for mark in _SENTENCE if (at := text.find(mark, span.end, span.end + AROUND)) >= 0]
    sentence = text[max(start, span.start - AROUND) : min(ends, default=span.end + AROUND)]
    if any(word in sentence for word in _DENIED_ZH):
        return True
    found = columns(sentence).keys
    return any(key.startswith(_VERBS) for key in found) and any(
        key in _negations() or key.endswith("nt") for key in found
    )


@cache
def _negations() -> frozenset[str]:
    return frozenset(letters(word) for table in FULL.values() for word in table.negations.split())
