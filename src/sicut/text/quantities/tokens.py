"""The words and digits of a text that numbers are made of, in order."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from sicut.text.fold import letters
from sicut.text.quantities.german_compounds import compound, compound_ordinal
from sicut.text.quantities.vocabulary import Role, Term, Vocabulary
from sicut.text.quantities.written import Written, written
from sicut.text.segment import Columns
from sicut.text.unicode import is_word_character

_GAPS = frozenset({" ", "-", "\u00a0", "\u202f", "\u2009", "\n", "\u2011", "\u2010"})
_POINTED = frozenset("mio mrd tsd bio тыс млн млрд трлн cr bn mn mln bln".split())
_LONGEST_ENDING = 6
_MILLION = Term(Role.POWER, Fraction(10**6))


class Token(NamedTuple):
    """A word or digits; ``word`` is its number among the words of the text."""

    start: int
    end: int
    word: int
    term: Term
    written: Written | None = None
    key: str = ""

    @property
    def value(self) -> Fraction:
        """The value of digits."""
        return self.term.value


def tokens(text: str, columns: Columns, known: Vocabulary) -> list[Token]:
    """All of *text*, digits with what is written together with them first. Linear."""
    digits = list(_digits(text, columns, known))
    within = {token.word for token in digits}
    words = [token for token in _words(columns, known) if token.word not in within]
    made = sorted((*digits, *words), key=lambda token: token.start)
    return [token for at, token in enumerate(made) if not at or token.start >= made[at - 1].end]


def _words(columns: Columns, known: Vocabulary) -> Iterator[Token]:
    terms, german = known.terms, known.language == "de"
    for word, key in enumerate(columns.keys):
        if key in terms:
            if len(key) > 1 or key > "z" or terms[key].role in {Role.ONE, Role.JOINER}:
                yield Token(columns.starts[word], columns.ends[word], word, terms[key], None, key)
        elif german and len(key) > 9 and ("hundert" in key or "tausend" in key):  # noqa: PLR2004
            term = _compound(key)
            if term is not None:
                yield Token(columns.starts[word], columns.ends[word], word, term, None, key)


def _compound(key: str) -> Term | None:
    value, ordinal = compound(key), compound_ordinal(key)
    if value is not None:
        return Term(Role.VALUE, Fraction(value))
    return None if ordinal is None else Term(Role.ORDINAL, ordinal=ordinal)


def _digits(text: str, columns: Columns, known: Vocabulary) -> Iterator[Token]:
    for one in written(text, known.language):
        word = max(bisect_left(columns.starts, one.span.end) - 1, 0)
        if one.value is None:
            yield Token(*one.span, word, Term(), one)
            continue
        start, end = one.span
        ending = _ending(text, end)
        key = letters(ending)
        term = Term(Role.VALUE, one.value)
        if key and one.is_bare and key in known.ordinal_endings:
            yield Token(start, end + len(ending), word, Term(Role.ORDINAL, ordinal=int(one.value)), one)
            continue
        if _is_pointed(text, start, end, one, known):
            yield Token(start, end + 1, word, Term(Role.ORDINAL, ordinal=int(one.value)), one)
            continue
        yield Token(start, end, word, term, one)
        power = _MILLION if ending == "M" and known.language == "en" else known.terms.get(key, Term())
        if power.role is Role.POWER:
            yield Token(end, end + len(ending), word, power, None, key)


def _is_pointed(text: str, start: int, end: int, one: Written, known: Vocabulary) -> bool:
    """Whether digits with a point are a German ordinal ("der 3. Platz")."""
    if known.language != "de" or not one.is_bare or end - start > 3 or text[end : end + 2] != ". ":  # noqa: PLR2004
        return False
    before = text[max(0, start - 8) : start].split(" ")
    return len(before) > 1 and not before[-1] and letters(before[-2]) in known.articles


def _ending(text: str, end: int) -> str:
    """The letters written together with digits, also after a hyphen ("3-й"), or signs ("2º")."""
    at = end + (text[end : end + 1] == "-")
    stop = at
    while stop < len(text) and stop - end <= _LONGEST_ENDING and (is_word_character(text[stop]) or text[stop] in "ºª°"):
        stop += 1
    return text[end:stop] if 0 < stop - at < _LONGEST_ENDING else ""


def follows(text: str, one: Token, other: Token) -> bool:
    """Whether *other* stands right after *one*, nothing but a space or a hyphen between, also a spaced one."""
    gap = text[one.end : other.start]
    in_words = one.written is None is other.written
    return (
        gap in _GAPS
        or (gap == " - " and in_words)
        or (not gap and other.written is None)
        or (gap == ". " and one.key in _POINTED and one.end < other.start)
    )


def end_of(text: str, run: Sequence[Token]) -> int:
    """Where the last of *run* ends, with the point of an abbreviation."""
    last = run[-1]
    return last.end + (last.key in _POINTED and text[last.end : last.end + 1] == ".")
