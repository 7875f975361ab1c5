"""What a pair of quotation marks is: surely a quotation, a doubtful one, or marks that quote nobody.

Decided by what stands around and between the marks, never by length alone. A doubtful pair is settled later: it is a
quotation if a source has its words.
"""

from itertools import pairwise
from typing import NamedTuple

from sicut.claims.cues import Cues
from sicut.claims.layout import trimmed
from sicut.claims.prose import first_visible, last_visible
from sicut.model.claim import MarkKind
from sicut.model.span import Span
from sicut.text.pattern import pattern
from sicut.text.quotes import MARKS
from sicut.text.segment import Columns, Word, columns
from sicut.text.unicode import is_digit, is_space, is_unspaced, is_upper, is_word_character

_LONG = 6
_NEAR = 4
_CONTEXT = 200
_AFTER = 120
_SOON = 80
_ENOUGH = 400
_ENDS = ".!?。！？"
_BEFORE = (". ", "! ", "? ", "; ", *'”“«»"。！？\n')
_AFTER_IT = pattern(r"[.!?;] |[“”«»\"„]")
_OF_SCRIPTURE = frozenset("\ufd3e\ufd3f")
_SMALL = 3
_SHORT_IN_TITLES = 4
_IN_TITLES = frozenset(("du",))
_STOP_INSIDE = pattern(r"(?<![0-9])[.!?;] ")
_BEGINS = frozenset({"", ".", "!", "?", ":", ",", "…", "—", "–", "-", ";", ")", "]"})
_GOES_ON = frozenset(",，،—–-")
_COLONS = frozenset(":：")
_LEADS = _COLONS | frozenset(",،，")
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

    __slots__ = ("_after", "before", "cues", "inside", "scene")

    def __init__(self, scene: Scene, cues: Cues, inside: Columns) -> None:
        self.scene, self.cues, self.inside = scene, cues, inside
        self.before = _sentence_before(scene)
        self._after: Columns | None = None

    @property
    def after(self) -> Columns:
        if self._after is None:
            self._after = _sentence_after(self.scene, _AFTER if self.cues.reported else _SOON)
        return self._after

    @property
    def count(self) -> int:
        """How many words stand inside the marks, as far as they are looked at."""
        return len(self.inside.keys)

    def is_upper(self) -> bool:
        """Whether the words inside begin with a capital."""
        return is_upper(self.scene.text[self.inside.starts[0]])


def _sentence_before(scene: Scene) -> Columns:
    start = max(scene.block.start, scene.outer.start - _CONTEXT)
    text = scene.text[start : scene.outer.start]
    cut = max(map(text.rfind, _BEFORE)) + 1
    return columns(text[cut:], start + cut)


def _sentence_after(scene: Scene, reach: int) -> Columns:
    end = min(scene.block.end, scene.outer.end + reach)
    text = scene.text[scene.outer.end : end]
    stop = _AFTER_IT().search(text)
    return columns(text[: stop.start()] if stop is not None else text, scene.outer.end)


def _capitals(view: _View) -> bool:
    """Whether the words in the marks are written as those of a title: every longer one with a capital."""
    scene, text = view.scene, view.scene.text
    found = view.inside.keys
    if not (view.is_upper() or is_digit(found[0][0])):
        return False
    upper = [is_upper(text[start]) for start in view.inside.starts]
    if sum(upper) <= 1 or not all(up for up, key in zip(upper, found, strict=True) if len(key) > _SHORT_IN_TITLES):
        return False
    inner = text[scene.inner.start : scene.inner.end]
    if _STOP_INSIDE().search(inner) or (inner.endswith((".", ",")) and not _woven_in(view)):
        return False
    spoken = (view.cues.person | view.cues.finite) - _IN_TITLES
    if any(key in spoken for up, key in zip(upper, found, strict=True) if not up):
        return False
    before = last_visible(text, scene.block.start, scene.outer.start)
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
    return bool(view.before.keys) and view.before.keys[-1] not in view.cues.speech and _adjoins(view)


def _speech_cue(view: _View) -> Span | None:
    """The cue that stands right beside the marks, if there is one."""
    scene = view.scene
    before = last_visible(scene.text, scene.block.start, scene.outer.start)
    wide = len(view.before.keys) if before in _LEADS else _NEAR
    known = view.cues.speech | view.cues.source if before in _COLONS else view.cues.speech
    left_out = _NAMING if view.count <= _SMALL else frozenset[str]()
    cue = _cue(view.before, slice(-wide, None), known - left_out if left_out else known, last=True)
    if cue is not None:
        return cue
    ends = last_visible(scene.text, *scene.inner)
    after = first_visible(scene.text, scene.outer.end, scene.block.end)
    if ends in {",", "!", "?", "…", "—", "–"} or after in _GOES_ON or (after and is_word_character(after)):
        limit = _LONG if ends == "," or after in _GOES_ON else _NEAR
        return _cue(view.after, slice(limit), view.cues.speech, last=False)
    return None


def _cue(beside: Columns, near: slice, known: frozenset[str], *, last: bool) -> Span | None:
    """The first or *last* word of *known* among those *near*; two characters may make one up."""
    numbers = range(len(beside.keys))[near]
    if any(is_unspaced(key[0]) for key in beside.keys[near] if not key.isascii()):
        near_words = tuple(Word(beside.place(number), beside.keys[number]) for number in numbers)
        found = [word.span for word in _compounded(near_words, known) if word.key in known]
        return found[-1 if last else 0] if found else None
    hits = [number for number in numbers if beside.keys[number] in known]
    return beside.place(hits[-1 if last else 0]) if hits else None


def _compounded(found: tuple[Word, ...], speech: frozenset[str]) -> tuple[Word, ...]:
    """*found*, with the verbs of saying that two characters make up where each character is a word."""
    both = (Word(Span(one.span.start, two.span.end), one.key + two.key) for one, two in pairwise(found))
    made = [word for word in both if word.key in speech and is_unspaced(word.key[0])]
    return tuple(sorted((*found, *made), key=lambda word: word.span)) if made else found


def _word_as_word(view: _View) -> bool:
    near = view.before.keys[-2:]
    if view.count == 1 and len(view.inside.keys[0]) == 1 and not _is_syllable(view.inside.keys[0]):
        return True
    if not near or view.count > _SMALL:
        return False
    if near[-1] == "called":
        return len(near) > 1 and near[0] == "so"
    return near[-1] in view.cues.term


def _is_syllable(c: str) -> bool:
    """Whether *c* may be a word by itself."""
    return is_unspaced(c) or "\uac00" <= c <= "\ud7a3"


def _title(view: _View) -> bool:
    """Whether a word for a work stands just before, or the words are set like a title's."""
    if view.count > _LONG * 2 or last_visible(view.scene.text, *view.scene.inner) in {".", ","}:
        return False
    named = bool(view.before.keys) and view.before.keys[-1] in view.cues.title and _adjoins(view)
    return (named and view.is_upper()) or (view.scene.emphasis and _capitals(view))


def _adjoins(view: _View) -> bool:
    """Whether only space stands between the marks and the word before them."""
    return all(is_space(c) for c in view.scene.text[view.before.ends[-1] : view.scene.outer.start])


def _nickname(view: _View) -> bool:
    """Whether the marks stand within a name: William “Bill” Hart."""
    text, scene = view.scene.text, view.scene
    if view.count > _SMALL or not view.is_upper():
        return False
    if not view.before.keys or not view.after.keys:
        return False
    before, surname = view.before, view.after.starts[0]
    joined = text[before.ends[-1] : scene.outer.start] + text[scene.outer.end : surname]
    named = is_upper(text[before.starts[-1]]) and is_upper(text[surname]) and len(before.keys[-1]) > 1
    return named and all(is_space(c) for c in joined) and last_visible(text, *scene.inner) not in set(".,!?")


def _sentence(view: _View) -> bool:
    """Whether the words in the marks are a sentence of somebody's."""
    scene = view.scene
    found = view.inside.keys
    if view.count > 1 and not view.cues.person.isdisjoint(found):
        return True
    if view.count >= _SMALL and not view.cues.finite.isdisjoint(found):
        return True
    before = last_visible(scene.text, scene.block.start, scene.outer.start)
    starts = view.is_upper() and (before in _BEGINS or before in MARKS)
    ends = last_visible(scene.text, *scene.inner), first_visible(scene.text, scene.outer.end, scene.block.end)
    return starts and (ends[0] in set(_ENDS + "…,") or ends[1] == ",")


def _doubtful(view: _View) -> Verdict:
    scene = view.scene
    if _capitals(view):
        return Verdict(MarkKind.TITLE, sure=False)
    calling = not view.cues.calling.isdisjoint(view.before.keys[-_SMALL:])
    if view.count == 1 and last_visible(scene.text, *scene.inner) in {"!", "?"}:
        return Verdict(MarkKind.OTHER, sure=False)
    return Verdict(MarkKind.TERM if calling else MarkKind.SCARE, sure=False)


def judge(scene: Scene, cues: Cues) -> Verdict:
    """What the marks of *scene* are. Looks at the first words inside, and a sentence before and after."""
    inner = scene.text[scene.inner.start : min(scene.inner.end, scene.inner.start + _ENOUGH)]
    inside = columns(inner, scene.inner.start)
    if not inside.keys:
        return Verdict(MarkKind.OTHER)
    if scene.code:
        return Verdict(MarkKind.CODE)
    if scene.text[scene.outer.start] in _OF_SCRIPTURE:
        return Verdict(None)
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
    before = view.before.keys
    if "als" in before[-_SMALL:] and not view.cues.speech.isdisjoint(before):
        return True
    if view.count == 1 and view.is_upper():
        return False
    reported = view.cues.reported
    return bool(reported) and not (reported.isdisjoint(before) and reported.isdisjoint(view.after.keys))


def _judged_by_speech(view: _View) -> Verdict:
    count, keys_before = view.count, view.before.keys
    before = last_visible(view.scene.text, view.scene.block.start, view.scene.outer.start)
    capitals = _capitals(view)
    if keys_before and keys_before[-1] in view.cues.naming and _adjoins(view):
        return _doubtful(view)
    if keys_before and keys_before[-1] in view.cues.title and before == ":" and count < _LONG:
        return Verdict(MarkKind.TITLE, sure=False)
    every = slice(None)
    if not capitals and _is_reported(view):
        return Verdict(None, cue=_cue(view.before, every, view.cues.speech, last=False))
    if count == 1 and before not in _LEADS and not _sentence(view):
        return _doubtful(view)
    cue = _speech_cue(view)
    if cue is not None and (not capitals or before in _LEADS):
        return Verdict(None, cue=cue)
    if capitals:
        return _doubtful(view)
    spoken = _cue(view.before, every, view.cues.speech, last=True)
    introduced = before in _COLONS and count > _SMALL
    if count >= _LONG or introduced or spoken is not None or _sentence(view):
        return Verdict(None, cue=spoken)
    return _doubtful(view)
