"""The things that a sentence says are not mentioned: phrases, parted where they are listed, or a clause."""

from collections.abc import Iterator

from sicut.claims.absences.listed import Grammar
from sicut.claims.absences.tokens import COMMA, MARKS, Sentence
from sicut.model.span import Span
from sicut.text.document_kinds import any_kind_of, chinese_kinds

MOST_WORDS, MOST_CHARACTERS = 6, 12
LONGEST_CLAUSE = 30
_NEAR = 5
_ENGLISH_GENITIVE = ("'s", "’s")
_ARABIC_ARTICLES = ("لل", "بال", "كال", "وال", "ال")
_NO_LETTERS = ("信息", "信任", "信心", "信用", "信仰", "相信", "确信", "自信", "诚信", "通信", "信号", "信访", "短信")
_CHINESE_HEADS = tuple("任何有关 任何 有关 關於 关于 对于 这些 那些 所有 其他 其它 该 其 过 過 了 对 在".split())
_CHINESE_TAILS = tuple("的问题 的問題 的事情 的内容 的情况 这一点 一事 问题 問題 等 的事 的 以".split())
_CHINESE_WORDS = ("和平", "和谐", "和解", "参与", "參與", "或许", "及时", "普及", "涉及", "与会", "以及其他")


def is_document(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether the token *at* names a kind of document, or where no spaces part words, begins to."""
    key, start = sentence.keys[at], sentence.tokens[at].span.start
    if start and sentence.text.startswith("@", start - 1):
        return False
    if grammar.spaced:
        return key in grammar.documents or key in grammar.own or any_kind_of(key) is not None
    around = sentence.text[max(0, start - 1) : start + 2]
    if any(word in around for word in _NO_LETTERS):
        return False
    return any(sentence.text.startswith(one, start) for one in chinese_kinds())


def clause_ahead(sentence: Sentence, at: int, grammar: Grammar) -> int | None:
    """The token behind the token *at* with which a clause begins, some words later; ``None`` if none does."""
    for number in range(at, min(len(sentence.keys), at + (_NEAR if grammar.spaced else LONGEST_CLAUSE))):
        if sentence.keys[number] in MARKS:
            return None
        if grammar.opens(sentence.keys, number):
            return number
    return None


def clause_behind(sentence: Sentence, at: int, grammar: Grammar) -> Span | None:
    """The clause that begins with the token *at*, if one does: “whether the bridge will reopen”.

    In Chinese what asks stands within it.
    """
    if sentence.keys[at : at + 1] == (COMMA,):
        at += 1
    if not grammar.opens(sentence.keys, at) and (grammar.spaced or clause_ahead(sentence, at, grammar) is None):
        return None
    end = at + 1
    while end < len(sentence.keys) and end - at < LONGEST_CLAUSE and not _ends_clause(sentence, end, grammar):
        end += 1
    return sentence.span_of(at, end) if end - at > 1 else None


def _ends_clause(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    key = sentence.keys[at]
    return key in MARKS or (grammar.spaced and key in grammar.contrasts and key not in grammar.openers)


class Phrases:
    """The phrases in a stretch of a sentence."""

    def __init__(self, sentence: Sentence, grammar: Grammar) -> None:
        self.sentence, self.grammar = sentence, grammar

    def behind(self, at: int, *, until: int | None = None) -> tuple[Span, ...]:
        """The phrases from the token *at* on, up to where they end, or to the token *until*."""
        end = len(self.sentence.keys) if until is None else until
        pieces: list[tuple[int, int]] = []
        first = at
        for number in range(at, end + 1):
            if number < end and not self._ends(number, first, end) and not self._parts(number, first, end):
                continue
            pieces.append((first, number))
            first = number + 1
            if number >= end or self._ends(number, number, end):
                break
        return self._spans(pieces)

    def before(self, end: int, start: int) -> tuple[Span, ...]:
        """The phrases that end before the token *end*, of those from *start* on: the subject of a passive."""
        return self.behind(self._first(start, end), until=end)

    def _first(self, start: int, end: int) -> int:
        """Where the subject begins: behind a leading "in the letter"."""
        keys = self.sentence.keys
        if start < end and keys[start] in self.grammar.inside:
            for at in range(start + 1, min(end, start + _NEAR)):
                if is_document(self.sentence, at, self.grammar) and at + 1 < end:
                    return at + (2 if keys[at + 1] == COMMA else 1)
        return start

    def _ends(self, at: int, first: int, end: int) -> bool:
        """Whether the things not mentioned end before the token *at*."""
        keys, grammar = self.sentence.keys, self.grammar
        key = keys[at]
        if key in MARKS:
            return key != COMMA or not self._goes_on(at + 1, end)
        if key in grammar.inside and self._leads_to_document(at, end):
            return True
        return key in grammar.stops and (key not in grammar.determiners or at > first)

    def _leads_to_document(self, at: int, end: int) -> bool:
        """Whether “in …” at the token *at* leads to a document: it is no part of the thing, but of where it is not."""
        keys = self.sentence.keys
        for number in range(at + 1, min(end, at + 1 + _NEAR)):
            key = keys[number]
            if key in MARKS or key in self.grammar.links or key in self.grammar.joins:
                return False
            if is_document(self.sentence, number, self.grammar):
                return True
        return keys[at + 1] in self.grammar.things if at + 1 < len(keys) else False

    def _goes_on(self, at: int, end: int) -> bool:
        """Whether a list goes on behind a comma: another comma, “or” or “and” follows before any stop."""
        keys, grammar = self.sentence.keys, self.grammar
        if at < end and keys[at] in grammar.joins:
            at += 1
            return at < end and keys[at] not in grammar.stops and not self._is_clause(at, end)
        for number in range(at, min(end, at + MOST_WORDS + 2)):
            if keys[number] in grammar.joins:
                return number > at and not self._is_clause(number + 1, end)
            if keys[number] in grammar.stops or (keys[number] in MARKS and keys[number] != COMMA):
                return False
        return False

    def _is_clause(self, at: int, end: int) -> bool:
        """Whether the words at the token *at* begin a clause of their own, as far as a pronoun or a verb shows."""
        keys, grammar = self.sentence.keys, self.grammar
        if at >= end:
            return True
        heads = grammar.things | grammar.persons | grammar.selves | grammar.sayings
        return keys[at] in heads or any(key in grammar.sayings for key in keys[at : min(end, at + 3)])

    def _parts(self, at: int, first: int, end: int) -> bool:
        """Whether the token *at* parts two of the things: a comma, or “or” before what stands by itself."""
        keys, grammar = self.sentence.keys, self.grammar
        if keys[at] == COMMA:
            return True
        if keys[at] not in grammar.joins or at == first:
            return keys[at] in grammar.joins
        if not grammar.spaced:
            around = "".join(keys[at - 1 : at + 2])
            return not any(word in around for word in _CHINESE_WORDS)
        after = [key for key in keys[at + 1 : end] if key not in MARKS]
        if not after or self._is_clause(at + 1, end):
            return True
        if after[0] in grammar.determiners or keys[first] not in grammar.determiners:
            return True
        size = next((n for n, _ in enumerate(after) if self._closes(at + 1 + n, at + 1, end)), len(after))
        return size <= 1 or self.sentence.is_capital(at + 1)

    def _closes(self, at: int, first: int, end: int) -> bool:
        keys = self.sentence.keys
        return keys[at] in self.grammar.joins or keys[at] in self.grammar.links or self._ends(at, first, end)

    def _spans(self, pieces: list[tuple[int, int]]) -> tuple[Span, ...]:
        return tuple(span for first, last in pieces for span in self._trimmed(first, last))

    def _trimmed(self, first: int, last: int) -> Iterator[Span]:
        """The phrase without determiners around it; none if it says too little to be looked for."""
        if not self.grammar.spaced:
            yield from self._bare(first, last)
            return
        keys, grammar = self.sentence.keys, self.grammar
        small = grammar.determiners | grammar.adverbs | grammar.links | grammar.joins | {COMMA}
        while first < last and keys[first] in small:
            first += 1
        last = min(last, first + MOST_WORDS)
        while first < last and keys[last - 1] in small:
            last -= 1
        if first < last and not (last - first == 1 and keys[first] in grammar.generic):
            span = self.sentence.span_of(first, last)
            written = self.sentence.text[slice(*span)]
            end = span.end - len("'s") if written.endswith(_ENGLISH_GENITIVE) else span.end
            article = next((one for one in _ARABIC_ARTICLES if written.startswith(one)), "")
            yield Span(span.start + len(article), end) if len(written) - len(article) > 1 else span

    def _bare(self, first: int, last: int) -> Iterator[Span]:
        """The same in a script without spaces."""
        if first >= last:
            return
        span = self.sentence.span_of(first, last)
        start, end = span
        written = self.sentence.text[start:end]
        for _ in range(2):
            head = next((one for one in _CHINESE_HEADS if written.startswith(one)), "")
            tail = next((one for one in _CHINESE_TAILS if written.endswith(one)), "")
            if len(head) + len(tail) < len(written):
                start, end = start + len(head), end - len(tail)
                written = self.sentence.text[start:end]
        if 1 < len(written) <= MOST_CHARACTERS and written not in self.grammar.generic:
            yield Span(start, end)
