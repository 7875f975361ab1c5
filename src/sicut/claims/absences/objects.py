"""Where the thing not mentioned begins, behind a verb that its subject may follow: "Nirgends erwähnt der Brief …"."""

from sicut.claims.absences.listed import Construction, Grammar
from sicut.claims.absences.silent import Subjects
from sicut.claims.absences.terms import clause_ahead, is_document
from sicut.claims.absences.tokens import COMMA, MARKS, Sentence
from sicut.text.fold import letters, listed

_SUBJECT = 4
_ARTICLE, _FEMININE = letters("ال"), (letters("ة"), letters("أولى"))
_ON = listed("على في من إلى")
_OF_PAPERS = listed(
    """المفتوح المفتوحة الرسمي الرسمية المشترك المشتركة الأخير الأخيرة الأول الأولى الثاني الثانية الختامي الختامية
    الصحفي الصحفية الحكومي الحكومية السنوي السنوية المكتوب المكتوبة المنشور المنشورة المذكور المذكورة السابق السابقة
    الطويل الطويلة القصير القصيرة المفصل المفصلة"""
)
"""Arabic adjectives of papers."""


def object_start(
    sentence: Sentence, first: int, start: int, end: int, construction: Construction, grammar: Grammar
) -> int:
    """Where the object begins between the tokens *start* and *end*, if a subject may stand there too.

    *first* is the token that the statement begins with.
    """
    keys = sentence.keys
    if construction.impersonal or not grammar.verb_first:
        return start
    if grammar.name == "ar":
        return _behind_arabic_subject(sentence, start, construction, grammar)
    if first > 0 and keys[first - 1] not in MARKS and not _leads(sentence, first, grammar):
        return start
    marked = [at for at in range(start, end) if keys[at] in grammar.determiners]
    parted = [at for at in marked[1:] if keys[at - 1] not in grammar.determiners]
    own = [at for at in parted if not {COMMA, *grammar.joins} & set(keys[start:at])]
    return own[0] if own and marked[0] == start and keys[own[0] - 1] not in grammar.links else start


def _leads(sentence: Sentence, first: int, grammar: Grammar) -> bool:
    start = Subjects(sentence, grammar).clause_start(first)
    return sentence.keys[start] in grammar.inside | grammar.adverbs


def _behind_arabic_subject(sentence: Sentence, start: int, construction: Construction, grammar: Grammar) -> int:
    """Behind a preposition, or behind the first noun."""
    keys = sentence.keys
    if construction.clause:
        return clause_ahead(sentence, start, grammar) or start
    if Subjects(sentence, grammar).has_subject(start):
        return start
    for at in range(start, min(len(keys), start + _SUBJECT)):
        if keys[at] in MARKS or keys[at] in grammar.joins or keys[at] in grammar.stops:
            return start
        if keys[at] in grammar.determiners and at > start and keys[at] not in grammar.near:
            return at
        if keys[at].startswith(_ARTICLE):
            behind = _behind_noun(sentence, at, grammar)
            return behind if behind < len(keys) and not _closes(keys[behind], grammar) else start
    return start


def _behind_noun(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """Behind the noun at the token *at*, its adjective, and a paper that it is of: “the signatories of the letter”."""
    keys, behind = sentence.keys, _behind_adjective(sentence.keys, at)
    if keys[behind : behind + 1] and keys[behind] in _ON and behind + 2 < len(keys):
        noun = behind + 1
        if is_document(sentence, noun, grammar) and not _closes(keys[noun + 1], grammar):
            return _behind_adjective(keys, noun)
    return behind


def _behind_adjective(keys: tuple[str, ...], at: int) -> int:
    """Behind the noun at the token *at* and an adjective of papers that agrees with it."""
    if at + 1 < len(keys) and keys[at + 1] in _OF_PAPERS:
        alike = keys[at].endswith(_FEMININE) == keys[at + 1].endswith(_FEMININE)
        return at + 2 if alike else at + 1
    return at + 1


def _closes(key: str, grammar: Grammar) -> bool:
    return key in MARKS or key in grammar.joins or key in grammar.stops
