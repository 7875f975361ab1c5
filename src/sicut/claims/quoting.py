"""What a pair of quotation marks is: surely a quotation, a doubtful one, or marks that quote nobody.

Decided by what stands around and between the marks, never by length alone. A doubtful pair is settled later: it is a
quotation if a source has its words.
"""

import re
from functools import cached_property
from typing import NamedTuple

from sicut.claims.cues import Cues
from sicut.claims.layout import trimmed
from sicut.model.claim import MarkKind
from sicut.model.span import Span
from sicut.text.quotes import MARKS
from sicut.text.segment import Word, words
from sicut.text.unicode import is_digit, is_space, is_unspaced, is_upper, is_word_character

_LONG = 6
_NEAR = 4
_CONTEXT = 200
_AFTER = 120
_ENOUGH = 400
_ENDS = ".!?。！？"
_BEFORE = re.compile(r"[.!?;](?= )|[”“«»\"。！？\n]")
_AFTER_IT = re.compile(r"[.!?;] |[“”«»\"„]")
_SMALL = 3
_SHORT_IN_TITLES = 4
_IN_TITLES = frozenset(("du",))
_STOP_INSIDE = re.compile(r"(?<![0-9])[.!?;] ")
_BEGINS = frozenset({"", ".", "!", "?", ":", ",", "…", "—", "–", "-", ";", ")", "]"})
_GOES_ON = frozenset(",，،—–-")
_NAMING = frozenset(("according", "laut", "selon", "segun"))


class Scene(NamedTuple):
    """A pair of marks in the text as shown: ``block`` around it, ``outer`` with and ``inner`` without the marks.

    ``code``, ``emphasis``: the words are marked up as such.
    """

    text: str
    block: Span
    outer: Span
    inner: Span
    code: bool
    emphasis: bool


class Verdict(NamedTuple):
    """``kind`` ``None``: surely a quotation; else what the marks are, ``sure`` or only if no source has the words.

    ``cue`` is the word that introduces the quotation, in shown offsets.
    """

    kind: MarkKind | None
    sure: bool = True
    cue: Span | None = None


class _View:
    """A scene with its words: inside the marks, and of the sentence before and after them."""

    def __init__(self, scene: Scene, cues: Cues, inside: tuple[Word, ...]) -> None:
        self.scene, self.cues, self.inside = scene, cues, inside

    @cached_property
    def before(self) -> tuple[Word, ...]:
        return _sentence_before(self.scene)

    @cached_property
    def after(self) -> tuple[Word, ...]:
        return _sentence_after(self.scene)


def _sentence_before(scene: Scene) -> tuple[Word, ...]:
    start = max(scene.block.start, scene.outer.start - _CONTEXT)
    text = scene.text[start : scene.outer.start]
    cut = max((match.end() for match in _BEFORE.finditer(text)), default=0)
    return words(text[cut:], start + cut)


def _sentence_after(scene: Scene) -> tuple[Word, ...]:
    end = min(scene.block.end, scene.outer.end + _AFTER)
    text = scene.text[scene.outer.end : end]
    stop = _AFTER_IT.search(text)
    return words(text[: stop.start()] if stop is not None else text, scene.outer.end)


def _last(text: str, start: int, end: int) -> str:
    """The last character of ``text[start:end]`` that is no space; empty if there is none."""
    while end > start and is_space(text[end - 1]):
        end -= 1
    return text[end - 1] if end > start else ""


def _first(text: str, start: int, end: int) -> str:
    while start < end and is_space(text[start]):
        start += 1
    return text[start] if start < end else ""


def _capitals(view: _View) -> bool:
    """Whether the words in the marks are written as those of a title: every longer one with a capital."""
    scene, text = view.scene, view.scene.text
    upper = [is_upper(text[word.span.start]) for word in view.inside]
    longer = [up for up, word in zip(upper, view.inside, strict=True) if len(word.key) > _SHORT_IN_TITLES]
    begins = upper[0] or is_digit(view.inside[0].key[0])
    if not (sum(upper) > 1 and begins and all(longer)):
        return False
    inner = text[scene.inner.start : scene.inner.end]
    if _STOP_INSIDE.search(inner) or (inner.endswith((".", ",")) and not _woven_in(view)):
        return False
    spoken = (view.cues.person | view.cues.finite) - _IN_TITLES
    if any(word.key in spoken for up, word in zip(upper, view.inside, strict=True) if not up):
        return False
    before = _last(text, scene.block.start, scene.outer.start)
    stands_alone = before in _BEGINS or before in MARKS
    return not stands_alone or not (inner.endswith(("!", "?")) or (before != "," and _goes_on(view)))


def _goes_on(view: _View) -> bool:
    """Whether the sentence goes on after the marks with a comma and a small letter: “…”, sagte sie."""
    scene = view.scene
    after = trimmed(scene.text, Span(scene.outer.end, min(scene.block.end, scene.outer.end + _AFTER)))
    tail = scene.text[after.start : after.end]
    return tail[:1] in {",", "，"} and not is_upper(tail[1:].lstrip()[:1] or ",")


def _woven_in(view: _View) -> bool:
    """Whether only space stands before the marks, so that their words go on with the sentence."""
    return bool(view.before) and _adjoins(view) and view.before[-1].key not in view.cues.speech


def _speech_cue(view: _View) -> Span | None:
    """The cue that stands right beside the marks, if there is one."""
    scene, speech = view.scene, view.cues.speech
    before = _last(scene.text, scene.block.start, scene.outer.start)
    near = view.before[-_NEAR:]
    wide = view.before if before in {":", "：", ","} and before else near
    for word in reversed(wide):
        if word.key in _NAMING and len(view.inside) <= _SMALL:
            continue
        if word.key in speech or (word.key in view.cues.source and before in {":", "："}):
            return word.span
    ends = _last(scene.text, *scene.inner)
    after = _first(scene.text, scene.outer.end, scene.block.end)
    if ends in {",", "!", "?", "…", "—", "–"} or after in _GOES_ON or (after and is_word_character(after)):
        limit = _LONG if ends == "," or after in _GOES_ON else _NEAR
        for word in view.after[:limit]:
            if word.key in speech:
                return word.span
    return None


def _word_as_word(view: _View) -> bool:
    near = view.before[-2:]
    if len(view.inside) == 1 and len(view.inside[0].key) == 1 and not is_unspaced(view.inside[0].key):
        return True
    if not near or len(view.inside) > _SMALL:
        return False
    if near[-1].key == "called":
        return len(near) > 1 and near[0].key == "so"
    return near[-1].key in view.cues.term


def _title(view: _View) -> bool:
    """Whether a word for a work stands just before, or the words are set like a title's."""
    if len(view.inside) > _LONG * 2 or _last(view.scene.text, *view.scene.inner) in {".", ","}:
        return False
    named = bool(view.before) and view.before[-1].key in view.cues.title and _adjoins(view)
    return (named and is_upper(view.scene.text[view.inside[0].span.start])) or (view.scene.emphasis and _capitals(view))


def _adjoins(view: _View) -> bool:
    """Whether only space stands between the marks and the word before them."""
    return all(is_space(c) for c in view.scene.text[view.before[-1].span.end : view.scene.outer.start])


def _nickname(view: _View) -> bool:
    """Whether the marks stand within a name: William “Bill” Hart."""
    text, scene = view.scene.text, view.scene
    if len(view.inside) > _SMALL or not is_upper(text[view.inside[0].span.start]):
        return False
    if not view.before or not view.after:
        return False
    name, surname = view.before[-1], view.after[0]
    joined = text[name.span.end : scene.outer.start] + text[scene.outer.end : surname.span.start]
    named = is_upper(text[name.span.start]) and is_upper(text[surname.span.start]) and len(name.key) > 1
    return named and all(is_space(c) for c in joined) and _last(text, *scene.inner) not in set(".,!?")


def _sentence(view: _View) -> bool:
    """Whether the words in the marks are a sentence of somebody's."""
    scene = view.scene
    keys = {word.key for word in view.inside}
    if len(view.inside) > 1 and keys & view.cues.person:
        return True
    if len(view.inside) >= _SMALL and keys & view.cues.finite:
        return True
    before = _last(scene.text, scene.block.start, scene.outer.start)
    starts = is_upper(scene.text[view.inside[0].span.start]) and (before in _BEGINS or before in MARKS)
    ends = _last(scene.text, *scene.inner), _first(scene.text, scene.outer.end, scene.block.end)
    return starts and (ends[0] in set(_ENDS + "…,") or ends[1] == ",")


def _doubtful(view: _View) -> Verdict:
    scene = view.scene
    if _capitals(view):
        return Verdict(MarkKind.TITLE, sure=False)
    calling = any(word.key in view.cues.calling for word in view.before[-_SMALL:])
    if len(view.inside) == 1 and _last(scene.text, *scene.inner) in {"!", "?"}:
        return Verdict(MarkKind.OTHER, sure=False)
    return Verdict(MarkKind.TERM if calling else MarkKind.SCARE, sure=False)


def judge(scene: Scene, cues: Cues) -> Verdict:
    """What the marks of *scene* are. Looks at the first words inside, and a sentence before and after."""
    inner = scene.text[scene.inner.start : min(scene.inner.end, scene.inner.start + _ENOUGH)]
    inside = words(inner, scene.inner.start)
    if not inside:
        return Verdict(MarkKind.OTHER)
    if scene.code:
        return Verdict(MarkKind.CODE)
    view = _View(scene, cues, inside)
    if _title(view):
        return Verdict(MarkKind.TITLE)
    if _word_as_word(view):
        return Verdict(MarkKind.TERM)
    if _nickname(view):
        return Verdict(MarkKind.NICKNAME)
    return _judged_by_speech(view)


def _is_reported(view: _View) -> bool:
    """Whether the sentence gives what somebody says, by the mood of its verb, or calls something *as* the words."""
    near = {word.key for word in view.before[-_SMALL:]}
    if "als" in near and any(word.key in view.cues.speech for word in view.before):
        return True
    if len(view.inside) == 1 and is_upper(view.scene.text[view.inside[0].span.start]):
        return False
    if not view.cues.reported:
        return False
    return any(word.key in view.cues.reported for word in (*view.before, *view.after))


def _judged_by_speech(view: _View) -> Verdict:
    count = len(view.inside)
    before = _last(view.scene.text, view.scene.block.start, view.scene.outer.start)
    capitals = _capitals(view)
    if view.before and view.before[-1].key in view.cues.naming and _adjoins(view):
        return _doubtful(view)
    if view.before and view.before[-1].key in view.cues.title and before == ":" and count < _LONG:
        return Verdict(MarkKind.TITLE, sure=False)
    if not capitals and _is_reported(view):
        return Verdict(None, cue=next((word.span for word in view.before if word.key in view.cues.speech), None))
    if count == 1 and before not in {":", "：", ","} and not _sentence(view):
        return _doubtful(view)
    cue = _speech_cue(view)
    if cue is not None and (not capitals or before in {":", ","}):
        return Verdict(None, cue=cue)
    if capitals:
        return _doubtful(view)
    spoken = next((word.span for word in reversed(view.before) if word.key in view.cues.speech), None)
    introduced = before in {":", "："} and count > _SMALL
    if count >= _LONG or introduced or spoken is not None or _sentence(view):
        return Verdict(None, cue=spoken)
    return _doubtful(view)
