"""Pages that stand in the place of a text: consent, log-in, pay wall, access check, error, redirection.

Told by what they say, and by how little else they say. A text that speaks of such pages has sentences of its own; a
pay wall is looked for only where the text ends.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.model.document import Block, BlockKind
from sicut.read import wall_phrases
from sicut.read.wall_phrases import Wall
from sicut.text.pattern import pattern

IN_A_FRAME = "its content is in a frame that was not saved"
_SHORT = 1_500
_LITTLE = 250
_SENTENCE = 60
_LONGEST_PHRASE_BLOCK = 600
_LONGEST_BUTTON = 40
_AT_THE_END = 40
_TRUNCATED_FROM = 3_000
_OPENING = 30
_MOST_BLOCKS = 400
_SIGNS = " .:!|-\u2013\u2014"
_QUOTES = frozenset("\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u300c\u300e\uff02")
_WIDE = "\u2e80"
_PROSE = frozenset(
    (BlockKind.PARAGRAPH, BlockKind.BLOCK_QUOTATION, BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.NOTE)
)
_TOLD_BY_TEXT = (
    wall_phrases.CHECK,
    wall_phrases.ERROR,
    wall_phrases.MOVED,
    wall_phrases.CONSENT,
    wall_phrases.LOGIN,
    wall_phrases.SCRIPTS,
)
_WHOLE = pattern(r"(?:[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4:;]|\.\.\.)[\"'\u201d\u2019\u00bb)\]]*\Z")
_CUT = pattern(r"(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\])[\"'\u201d\u2019\u00bb)\]]*\Z")


class Facts(NamedTuple):
    """What the elements of a page tell: that it sends its reader elsewhere, has frames, asks for a password."""

    sends_on: bool = False
    frames: int = 0
    password: bool = False


class _Said(NamedTuple):
    kind: BlockKind
    text: str

    @property
    def weight(self) -> int:
        """How much it says: a character of Chinese counts as three letters."""
        return len(self.text) + 2 * sum(c >= _WIDE for c in self.text)


def wall(text: str, blocks: Sequence[Block], facts: Facts) -> str | None:
    """What is missing of a page because something else stands in its place; ``None``: it is a text."""
    running = sum(block.span.end - block.span.start for block in blocks if not block.kind.is_apart)
    shown = [block for block in blocks if block.kind is not BlockKind.HIDDEN]
    if running < _SHORT:
        said = [_said(text, block) for block in shown[:_MOST_BLOCKS]]
        if facts.sends_on and _content(said, ()) < _LITTLE:
            return wall_phrases.MOVED.reason
        found = next((one for one in _TOLD_BY_TEXT if _is(one, said)), None)
        if found is not None:
            return found.reason
        if facts.password and _content(said, wall_phrases.LOGIN.topics) < _LITTLE:
            return wall_phrases.LOGIN.reason
        if facts.frames and _content(said, ()) < _SENTENCE:
            return IN_A_FRAME
    ends = [_said(text, block) for block in shown if not block.kind.is_apart][-_AT_THE_END:]
    return wall_phrases.PAY.reason if _breaks_off(ends, running) else None


def _said(text: str, block: Block) -> _Said:
    written = text[block.span.start : block.span.end]
    plain = " ".join(written.split()).lower().replace("\u2019", "'")
    return _Said(block.kind, plain)


def _content(said: Sequence[_Said], topics: Sequence[str]) -> int:
    """How much the sentences say that are not on one of *topics*."""
    return sum(
        one.weight
        for one in said
        if one.kind in _PROSE and one.weight >= _SENTENCE and not any(topic in one.text for topic in topics)
    )


def _is(kind: Wall, said: Sequence[_Said]) -> bool:
    telling = [one for one in said if _tells(kind, one)]
    if not telling:
        return False
    others = [one for one in said if one not in telling]
    if kind.buttons and not any(_is_button(kind, one) for one in others):
        return False
    return _content(others, kind.topics) < _LITTLE and _content(telling, ()) <= 2 * _LONGEST_PHRASE_BLOCK


def _tells(kind: Wall, one: _Said) -> bool:
    if (one.kind is BlockKind.FURNITURE and not kind.anywhere) or len(one.text) > _LONGEST_PHRASE_BLOCK:
        return False
    if one.text.strip(_SIGNS) in kind.exact or one.text in kind.exact:
        return True
    reach = _OPENING if kind is wall_phrases.ERROR else _LONGEST_PHRASE_BLOCK
    return any(_says(one.text, phrase, reach) for phrase in kind.phrases)


def _says(text: str, phrase: str, reach: int) -> bool:
    """Whether *phrase* begins at a word among the first *reach* characters, and is nobody's quoted words."""
    at = text.find(phrase, 0, reach + len(phrase))
    if at < 0:
        return False
    before = text[:at].rstrip()[-1:]
    return before not in _QUOTES and not (text[at - 1 : at].isalnum() and phrase < _WIDE and text[at - 1] < _WIDE)


def _is_button(kind: Wall, one: _Said) -> bool:
    if len(one.text) > _LONGEST_BUTTON or one.kind is BlockKind.HEADING:
        return False
    padded = f" {one.text}"
    return any((button if button >= _WIDE else f" {button}") in padded for button in kind.buttons)


def _breaks_off(ends: Sequence[_Said], running: int) -> bool:
    """Whether a pay wall ends a text: nothing but titles after it, and of a long text a sentence cut off before it."""
    for index in range(len(ends) - 1, -1, -1):
        one = ends[index]
        if len(one.text) <= _LONGEST_PHRASE_BLOCK and any(phrase in one.text for phrase in wall_phrases.PAY.phrases):
            before = next((other.text for other in reversed(ends[:index]) if other.weight >= _SENTENCE), "")
            return running < _TRUNCATED_FROM or bool(_CUT().search(before)) or not _WHOLE().search(before)
        if one.kind in _PROSE and one.weight >= 2 * _SENTENCE:
            return False
    return False
