"""Words that a text reports without quoting them: “she said that the gate was open”.

Found where a verb of saying, and a few words on “that”, introduce a clause. Nothing is made of other shapes ("the gate
was open, she said"): they cannot be told from the text's own words without reading them.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sicut.claims.layout import Layout, Stretch
from sicut.claims.prose import Prose
from sicut.claims.sayings import Grammar, grammar_of
from sicut.claims.tags import sentence_says
from sicut.model.claim import Candidate, Form, Part, PartKind, Quotation
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.language import guess
from sicut.text.unicode import APOSTROPHES

_THAT = {"en": "that", "de": "dass", "fr": "que", "es": "que"}
_ELIDED = "qu"
_NEAR = 4
_LEAST = 3


def find_indirect(document: Document, direct: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The reported clauses of *document*, in text order, but those that touch a quotation of *direct*.

    English, German, French and Spanish; of other languages none. Linear in the length of the text.
    """
    layout = Layout(document)
    language = document.language or guess(layout.reading.text)
    grammar = grammar_of(language)
    if grammar is None:
        return ()
    taken = [layout.reading.shown_span(candidate.claim.outer) for candidate in direct]
    return tuple(
        Candidate(claim)
        for stretch in layout.stretches
        if stretch.block.quotation is None
        for claim in _reported(layout, stretch, grammar, taken)
    )


def _reported(layout: Layout, stretch: Stretch, grammar: Grammar, taken: Sequence[Span]) -> Iterator[Quotation]:
    prose = Prose(layout.reading.text, stretch.span, grammar)
    for start, end in prose.sentences():
        that = next((at for at in range(start + 1, end) if _introduces(prose, start, at)), None)
        if that is None or end - that <= _LEAST:
            continue
        clause = Span(_begin(prose, that), prose.word(end - 1).end)
        said = sentence_says(prose, start, that)
        if said is None or _touches(clause, taken):
            continue
        to_source = layout.reading.source_span
        span = to_source(clause)
        yield Quotation(
            layout.document.siglum,
            span,
            span,
            (Part(PartKind.VERBATIM, span),),
            Form.INDIRECT,
            layout.document.language,
            speaker=None if said.speaker is None else to_source(said.speaker),
            cue=None if said.cue is None else to_source(said.cue),
        )


def _touches(clause: Span, taken: Sequence[Span]) -> bool:
    """Whether *clause* holds a part of one of the spans, which are in order and apart."""
    at = bisect_left(taken, clause.end, key=lambda span: span.start)
    return at > 0 and taken[at - 1].overlaps(clause)


def _introduces(prose: Prose, start: int, at: int) -> bool:
    """Whether the word *at* is a “that” behind a verb of saying."""
    that, key = _THAT[prose.grammar.language], prose.key(at)
    if key != that and not (that == "que" and _is_elided(prose, at)):
        return False
    verbs = prose.grammar.verbs | prose.grammar.participles
    return any(prose.key(before) in verbs for before in range(max(start, at - _NEAR), at))


def _is_elided(prose: Prose, at: int) -> bool:
    word = prose.word(at)
    return prose.key(at).startswith(_ELIDED) and prose.text[word.start + 2 : word.start + 3] in APOSTROPHES


def _begin(prose: Prose, that: int) -> int:
    return prose.word(that).start + 3 if _is_elided(prose, that) else prose.word(that + 1).start
