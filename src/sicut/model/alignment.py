"""Words of a report aligned with words of a witness, before any difference is judged."""

from dataclasses import dataclass
from typing import NamedTuple

from sicut.model.span import Span


class Tokens(NamedTuple):
    """Words of a text as shown: ``text[spans[i]]`` is the word whose folded letters are ``keys[i]``.

    In an alignment's reading, a word that is the lemma's in another spelling has the lemma's key.
    """

    text: str
    keys: tuple[str, ...]
    spans: tuple[Span, ...]


class Step(NamedTuple):
    """The lemma's word ``lemma`` stands against the reading's word ``reading``; ``None``: against nothing."""

    lemma: int | None
    reading: int | None


class Bracket(NamedTuple):
    """Words in brackets before the lemma's word ``before``; they may stand for words of the source.

    ``before`` is the number of words for a bracket after the last one.
    """

    before: int
    span: Span


@dataclass(frozen=True, slots=True)
class Lemma:
    """Words that a source should have without a break.

    ``bracketed`` are the indices of words spelt partly in brackets, as ``[T]he``; ``seams`` those of words before
    which the report puts something of its own (an ``interruption``, the marks of a reopened quotation) that is not held
    against the source. Spans are offsets of the report's text as shown.
    """

    tokens: Tokens
    brackets: tuple[Bracket, ...] = ()
    bracketed: frozenset[int] = frozenset()
    seams: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Alignment:
    """A lemma aligned with a place in the witness ``witness`` (its position in the index).

    Spans in ``reading`` are offsets of the witness's text as shown. ``cost`` orders rival places: less
    is better, 0 is the same folded words. ``identity`` is the share (0 to 1) of lemma words that stand
    unchanged when folded. ``expected`` is the number of places this good that chance would give.
    ``intact``: lemma and reading have the same letters, however parted into words. The first and the
    last word of the reading stand in the first and last steps that have one.
    """

    witness: int
    reading: Tokens
    steps: tuple[Step, ...]
    cost: int
    identity: float
    expected: float
    intact: bool
