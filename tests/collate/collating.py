"""Lemmas, witnesses and alignments for tests, and what they should be by definition."""

from collections.abc import Sequence

from hypothesis import strategies as st

from sicut.collate.apparatus import apparatus
from sicut.collate.extend import align
from sicut.collate.index import Index
from sicut.collate.mapper import Search, find
from sicut.model.alignment import Alignment, Bracket, Lemma, Step, Tokens
from sicut.model.collation import Operation
from sicut.model.document import Document, Role
from sicut.model.span import Span
from sicut.text.segment import words

BOUND = 0.001


def tokens(text: str) -> Tokens:
    found = words(text)
    return Tokens(text, tuple(word.key for word in found), tuple(word.span for word in found))


def lemma_of(text: str) -> Lemma:
    """The words of *text*, with whole words in brackets taken for what stands for words of the source."""
    plain, brackets = list[Span](), list[Bracket]()
    keys, at = list[str](), 0
    for word in words(text):
        if text[max(0, word.span.start - 1)] == "[":
            brackets.append(Bracket(len(keys), Span(word.span.start - 1, text.index("]", word.span.start) + 1)))
            at = brackets[-1].span.end
        elif word.span.start >= at:
            keys.append(word.key)
            plain.append(word.span)
    return Lemma(Tokens(text, tuple(keys), tuple(plain)), tuple(brackets))


def witness(text: str, siglum: str = "a") -> Document:
    return Document(siglum, Role.WITNESS, f"{siglum}.txt", "", "text/plain", None, text)


def index_of(*texts: str) -> Index:
    return Index([witness(text, f"w{number}") for number, text in enumerate(texts)])


def search_in(*texts: str, bound: float = BOUND) -> Search:
    return Search(index_of(*texts), frozenset(range(len(texts))), bound)


def places(found: Sequence[Alignment]) -> list[tuple[int, int, int]]:
    """Witness, start and end of each alignment, in shown offsets."""
    return [(one.witness, one.reading.spans[0].start, one.reading.spans[-1].end) for one in found]


def found_in(quote: str, *texts: str) -> list[str]:
    """The words of each place found, best first."""
    found = find(lemma_of(quote), search_in(*texts))
    return [one.reading.text[one.reading.spans[0].start : one.reading.spans[-1].end] for one in found]


def aligned(quote: str, text: str) -> tuple[Lemma, Alignment]:
    """*quote* aligned with all of *text*, as :func:`sicut.collate.mapper.find` would."""
    lemma, whole = lemma_of(quote), tokens(text)
    cost, steps = align(lemma, whole.keys)
    return lemma, alignment_of(lemma, whole, cost, steps)


def alignment_of(lemma: Lemma, whole: Tokens, cost: int, steps: Sequence[Step]) -> Alignment:
    there = [step.reading for step in steps if step.reading is not None]
    first, last = (there[0], there[-1] + 1) if there else (0, 0)
    kept = Tokens(whole.text, whole.keys[first:last], whole.spans[first:last])
    moved = tuple(s._replace(reading=s.reading - first) if s.reading is not None else s for s in steps)
    intact = "".join(kept.keys) == "".join(lemma.tokens.keys)
    return Alignment(0, kept, moved, cost, 1.0, 0.0, intact)


def rows(lemma: Lemma, alignment: Alignment) -> list[tuple[str, str, str, str, str]]:
    """The apparatus in words: kind, category, licence (``-`` for none), the words of report and witness."""
    return [
        (
            one.kind.value,
            one.category.value,
            one.licence.value if one.licence else "-",
            lemma.tokens.text[slice(*one.report)],
            alignment.reading.text[slice(*one.witness)],
        )
        for one in apparatus(lemma, alignment)
    ]


def apply(operations: Sequence[Operation], lemma: Sequence[str], reading: Sequence[str]) -> list[str]:
    """The words that *operations* make of *lemma*, with the words of *reading* where they differ."""
    made: list[str] = []
    i = 0
    for op, length in operations:
        for _ in range(length):
            if op == "=":
                assert lemma[i] == reading[len(made)]
                made.append(lemma[i])
            elif op == "X":
                assert lemma[i] != reading[len(made)]
                made.append(reading[len(made)])
            elif op == "D":
                made.append(reading[len(made)])
            i += op != "D"
    assert i == len(lemma)
    return made


def check_steps(steps: Sequence[Step], lemma: int, reading: int) -> None:
    """Every word of the lemma once and in order; those of the reading too, from the first to the last one used."""
    mine = [step.lemma for step in steps if step.lemma is not None]
    theirs = [step.reading for step in steps if step.reading is not None]
    assert mine == list(range(lemma))
    assert theirs == list(range(theirs[0], theirs[-1] + 1) if theirs else ())
    assert all(0 <= at < reading for at in theirs)
    assert all(step != (None, None) for step in steps)


FEW = "the not quay of harbour harbor shut to day today a ab aba".split()
word_lists = st.lists(st.sampled_from(FEW), min_size=1, max_size=9)
