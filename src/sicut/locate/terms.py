"""Things that a source may mention, as the words by which they are looked for."""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.fold import listed
from sicut.text.language import function_words
from sicut.text.segment import columns
from sicut.text.shown import shown
from sicut.text.unicode import is_unspaced

_LINKS = listed(
    """of for to in on with by von vom zu für mit über im der des de du d del al pour sur con para sobre من في على
    عن"""
)
_OPENERS = listed(
    """whether who whom when where why how which what that if ob wer wen wem wann wo warum wie was dass si qui quand où
    pourquoi comment combien que ce quién cuándo dónde qué cómo cuánto кто когда где почему как что сколько будет متى
    كيف أن ما إذا لماذا أين كم"""
)
_CLAUSES_ZH = ("是否", "谁", "誰", "何", "为什么", "怎么", "怎样", "如何", "哪", "多少")
_FEW = 2


class Term(NamedTuple):
    """A thing to be looked for: ``words`` are its folded content words, ``heads`` those that name the thing itself.

    ``literal``: it is to be found as it is written, in a script without spaces. ``clause``: it is a clause.
    """

    words: tuple[str, ...]
    heads: tuple[str, ...]
    written: str
    literal: bool = False
    clause: bool = False


def terms_of(document: Document, spans: Sequence[Span], language: str | None) -> tuple[Term, ...]:
    """The things at *spans* of *document*; in their order, and so that no number is left out."""
    terms = tuple(_term(shown(document, span), language) for span in spans)
    return terms if all(term.words for term in terms) else ()


def _term(written: str, language: str | None) -> Term:
    found = columns(written)
    small = function_words((language or "en").split("-")[0].lower()) | _LINKS
    if found.keys and is_unspaced(found.keys[0][0]):
        clause = any(word in written for word in _CLAUSES_ZH)
        return Term((written,), (written,), written, literal=True, clause=clause)
    clause = bool(found.keys) and found.keys[0] in _OPENERS and len(found.keys) > _FEW
    small |= _OPENERS if clause else frozenset()
    words = tuple(key for key in found.keys if key not in small) or tuple(found.keys)
    return Term(words, () if clause else _heads(found.keys, words, language), written, clause=clause)


def _heads(keys: Sequence[str], words: Sequence[str], language: str | None) -> tuple[str, ...]:
    """The head of each phrase that links part: "closure" and "bridge" of "closure of the bridge"."""
    leading = (language or "en").split("-")[0].lower() in {"fr", "es", "ar"}
    phrases: list[list[str]] = [[]]
    for key in keys:
        if key in _LINKS:
            phrases.append([])
        elif key in words:
            phrases[-1].append(key)
    return tuple(phrase[0 if leading else -1] for phrase in phrases if phrase)
