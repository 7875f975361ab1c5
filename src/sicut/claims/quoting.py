"""What a pair of quotation marks is: surely a quotation, a doubtful one, or marks that quote nobody.

Decided by what stands around and between the marks, never by length alone. A doubtful pair is settled later: it is a
quotation if a source has its words.
"""

from typing import NamedTuple

from sicut.claims.cues import Cues
from sicut.model.claim import MarkKind
from sicut.model.span import Span
from sicut.text.quotes import MARKS
from sicut.text.segment import Word, words
from sicut.text.unicode import is_space, is_unspaced, is_upper, is_word_character

_LONG = 6
_NEAR = 4
_CONTEXT = 200
_AFTER = 120
_ENOUGH = 2000
_ENDS = ".!?。！？"
_SMALL = 3
_BEGINS = frozenset({"", ".", "!", "?", ":", ",", "…", "—", "–", "-", ";", ")", "]"})
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


class _View(NamedTuple):
    """A scene with its words: inside the marks, and of the sentence before and after them."""

    scene: Scene
    cues: Cues
    inside: tuple[Word, ...]
    before: tuple[Word, ...]
    after: tuple[Word, ...]


def _sentence_before(scene: Scene) -> tuple[Word, ...]:
    start = max(scene.block.start, scene.outer.start - _CONTEXT)
    text = scene.text[start : scene.outer.start]
    cut = max(text.rfind(end + " ") for end in ".!?;") + 1
    cut = max(cut, *(text.rfind(mark) + 1 for mark in '”“«»"。！？\n')) if len(text) > 1 else cut
    return _shifted(words(text[cut:]), start + cut)


def _sentence_after(scene: Scene) -> tuple[Word, ...]:
    end = min(scene.block.end, scene.outer.end + _AFTER)
    text = scene.text[scene.outer.end : end]
    stops = [
        at for at in (text.find(mark) for mark in (". ", "! ", "? ", "; ", "“", "”", "«", "»", '"', "„")) if at >= 0
    ]
    return _shifted(words(text[: min(stops, default=len(text))]), scene.outer.end)


def _shifted(found: tuple[Word, ...], by: int) -> tuple[Word, ...]:
    return tuple(Word(word.span.shifted(by), word.key) for word in found)


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
    text = view.scene.text
    upper = [is_upper(text[word.span.start]) for word in view.inside]
    longer = [up for up, word in zip(upper, view.inside, strict=True) if len(word.key) > _SMALL]
    inner = text[view.scene.inner.start : view.scene.inner.end]
    if inner.endswith((".", ",")) or any(stop in inner for stop in (". ", "! ", "? ", "; ")):
        return False
    if inner.endswith(("!", "?")):
        before = _last(text, view.scene.block.start, view.scene.outer.start)
        if before in _BEGINS or before in MARKS:
            return False
    return sum(upper) > 1 and upper[0] and all(longer)


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
    if ends in {",", "!", "?", "…", "—", "–"} or after in {",", "，"} or (after and is_word_character(after)):
        limit = _LONG if ends == "," or after == "," else _NEAR
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
    if not view.before or not view.after or len(view.inside) > _SMALL or not is_upper(text[view.inside[0].span.start]):
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
    inside = _shifted(words(inner), scene.inner.start)
    if not inside:
        return Verdict(MarkKind.OTHER)
    if scene.code:
        return Verdict(MarkKind.CODE)
    view = _View(scene, cues, inside, _sentence_before(scene), _sentence_after(scene))
    if _title(view):
        return Verdict(MarkKind.TITLE)
    if _word_as_word(view):
        return Verdict(MarkKind.TERM)
    if _nickname(view):
        return Verdict(MarkKind.NICKNAME)
    return _judged_by_speech(view)


def _judged_by_speech(view: _View) -> Verdict:
    count = len(view.inside)
    before = _last(view.scene.text, view.scene.block.start, view.scene.outer.start)
    capitals = _capitals(view)
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
