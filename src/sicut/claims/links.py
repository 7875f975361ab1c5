"""What stands between a quotation and the one before it, as far as it tells whether the same person speaks on."""

from collections.abc import Sequence

from sicut.claims.exchange import Link
from sicut.claims.prose import Prose
from sicut.claims.surroundings import Surroundings
from sicut.claims.tags import Said

_ENDS = frozenset(".!?")
_DASHES = frozenset("—–―-")


def links(around: Surroundings, tags: Sequence[Said | None]) -> list[Link]:
    """The link of each quotation to the one before; ``tags`` are what the text says beside each."""
    loose = around.is_loose()
    return [_link(around, tags, at, loose=loose) for at in range(len(tags))]


def reports(prose: Prose, start: int, end: int) -> bool:
    """Whether the words *start* to *end* go on with what somebody said, by the mood of their verb."""
    return any(prose.key(at) in prose.grammar.subjunctive for at in range(start, end))


def _link(around: Surroundings, tags: Sequence[Said | None], at: int, *, loose: bool) -> Link:
    if at == 0:
        return Link.FREE
    gap, own, before = around.gaps[at], tags[at], tags[at - 1]
    if not len(gap):
        return Link.NOTHING
    if _holds(gap, own):
        return Link.FREE
    spoken = around.text[around.places[at].outer.start] in _DASHES
    parted = spoken or around.places[at - 1].last != around.places[at].first
    if _holds(gap, before) and gap.is_one_sentence():
        return Link.NOTHING if parted else _behind_tag(around, at, loose=loose)
    if parted:
        return Link.APART
    if _is_reported(around, before, at) or (not loose and _shares_sentence(around, at)):
        return Link.CLAUSE
    return Link.STORY if loose else Link.PARAGRAPH


def _holds(prose: Prose, tag: Said | None) -> bool:
    """Whether the word of saying of a *tag* stands in *prose*."""
    return tag is not None and tag.cue is not None and prose.span.covers(tag.cue)


def _behind_tag(around: Surroundings, at: int, *, loose: bool) -> Link:
    """The link of a quotation that only the tag of the one before parts from that."""
    if not around.gaps[at].begins(len(around.gaps[at])):
        return Link.CLAUSE
    answers = around.stop(at - 1) == "?" and around.stop(at) != "?"
    return Link.ANSWER if loose and answers else Link.TAG


def _shares_sentence(around: Surroundings, at: int) -> bool:
    """Whether a quotation stands in the sentence of the one before: called it “late” and “too dear”."""
    gap = around.gaps[at]
    return gap.is_one_sentence() and not gap.begins(len(gap)) and around.stop(at - 1) not in _ENDS


def _is_reported(around: Surroundings, tag: Said | None, at: int) -> bool:
    """Whether only sentences in the mood of reported speech part a quotation from the one before, with its *tag*."""
    before = around.before(at)
    sentences = before.sentences()[1:] if _holds(before, tag) else before.sentences()
    return bool(sentences) and all(reports(before, *one) for one in sentences)
