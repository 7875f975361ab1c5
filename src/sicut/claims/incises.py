"""Clauses that say who speaks within somebody's words, with no mark to close and open them again.

Print in French sets them off by commas (« Nous savions, dit-elle, et nous avons attendu. »), print in Spanish, Russian,
Polish and many other languages by dashes («Lo sabíamos —dijo ella— y esperamos»). They begin with a small letter and
the verb; a clause that is none, and stands in the source too, is forgiven where the two are compared.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sicut.claims.cues import Cues
from sicut.claims.layout import trimmed
from sicut.model.span import Span
from sicut.text.fold import letters, listed
from sicut.text.pattern import pattern
from sicut.text.segment import Word, words
from sicut.text.unicode import is_space, is_upper

_DASHES = "—–―"
_BREAK = pattern(rf"[,;:.!?…]{{0,4}}\s{{0,2}}[{_DASHES}]|[,;:.!?…]+(?=\s)|(?<=\s)-(?=\s)")
_STOPS = pattern(r"[.!?…](?=\s)")
DASHED = frozenset(
    """fr es pt it ca gl eu ro ru uk be bg sr mk bs hr sl pl cs sk hu sv fi da nb nn no el tr lt lv et sq hy ka
    kk az""".split()
)
"""Languages whose print sets off with dashes, or puts without marks, what people say."""
_MOST_WORDS = 16
_WIDEST = 160
_EARLY = 3
_BEFORE_THE_VERB = frozenset(
    "a t il elle ils elles on ont avait avaient aura se s sest est lui leur nous me ma mavait en y".split()
)
_NO_SUBJECTS = frozenset(("on", "que", "quil", "quelle"))
_NO_VERBS = frozenset(("selon", "segun", "secondo", "segundo", "note", "cite", "citant", "enligt", "mukaan", "so"))


_TIGHT = frozenset("es ca gl eu".split())
"""Languages that put the dash before such a clause right at its first word, and a space before the dash."""


class Clause(NamedTuple):
    """A clause that says who speaks, in shown offsets; ``last``: what follows it is not plainly spoken any more."""

    span: Span
    last: bool


def incises(text: str, span: Span, cues: Cues, language: str | None, *, spoken: bool = False) -> tuple[Clause, ...]:
    """The clauses within *span* (shown offsets) that say who speaks, in order, without their dashes and commas.

    *spoken*: *span* is a line that a dash begins, whose speech may end before it does. None in a *language* whose
    print sets such clauses off otherwise. Linear in the width of *span*.
    """
    name = (language or "").split("-")[0]
    if name in DASHED:
        return tuple(_Search(text, span, cues, name, spoken=spoken).found())
    return tuple(_verb_first(text, span, cues)) if name in _VERB_FIRST else ()


class _Search:
    """The search for clauses in one stretch of speech."""

    def __init__(self, text: str, span: Span, cues: Cues, name: str, *, spoken: bool) -> None:
        self.text, self.span, self.cues, self.spoken = text, span, cues, spoken
        self.by_commas, self.tight = name == "fr", spoken and name in _TIGHT
        self.breaks = [Span(*match.span()) for match in _BREAK().finditer(text, span.start, span.end)]

    def found(self) -> Iterator[Clause]:
        ends = [*self.breaks, Span(self.span.end, self.span.end)]
        dashes = [number for number, one in enumerate(self.breaks) if self._is_dash(one)]
        following = dict(pairwise(dashes))
        at = self.span.start
        for number, one in enumerate(self.breaks):
            if one.start < at:
                continue
            dashed = self._is_dash(one)
            end = ends[following.get(number, len(self.breaks))] if dashed else ends[number + 1]
            clause = trimmed(self.text, Span(one.end, end.start))
            if dashed and self._in_dashes(one, clause, last=end.start == self.span.end):
                yield Clause(clause, last=end.start == self.span.end)
                at = end.end
            elif not dashed and self.by_commas and self._in_commas(one, clause):
                yield Clause(clause, last=self.spoken and not self._goes_on(end))
                at = end.start

    def _is_dash(self, found: Span) -> bool:
        return self.text[found.end - 1] in _DASHES or self.text[found.start] == "-"

    def _clause(self, clause: Span) -> tuple[Word, ...]:
        """The words of *clause*; none if it cannot be a short clause within a sentence."""
        if not 0 < clause.width <= _WIDEST or is_upper(self.text[clause.start]):
            return ()
        found = words(self.text[clause.start : clause.end])
        return found if len(found) <= _MOST_WORDS else ()

    def _in_dashes(self, dash: Span, clause: Span, *, last: bool) -> bool:
        text = self.text
        if not clause.width:
            return False
        if self.tight and is_space(text[dash.end - 2]) and clause.start == dash.end:
            return True
        if not (last or self.spoken) and _STOPS().search(text, clause.start, clause.end):
            return False
        if self.spoken:
            found = () if is_upper(text[clause.start]) else words(text[clause.start : clause.start + _WIDEST])
        else:
            found = self._clause(clause)
        return any(word.key in self.cues.saying and word.key not in _NO_VERBS for word in found[:_EARLY])

    def _in_commas(self, comma: Span, clause: Span) -> bool:
        if self.text[comma.start : comma.end].endswith((".", ";", ":")):
            return False
        return _inverted(self._clause(clause), self.cues)

    def _goes_on(self, end: Span) -> bool:
        """Whether the speaker plainly goes on after the clause that ends at *end*."""
        if self.text[end.start : end.start + 1] in {",", ":", ";"}:
            return True
        tail = self.text[end.end : min(self.span.end, end.end + _WIDEST)]
        stop = _STOPS().search(tail.lstrip())
        sentence = words(tail[: stop.start() + 1] if stop is not None else tail)
        return any(word.key in self.cues.person for word in sentence)


_CLAUSE_END = pattern(r"[.,;:!?—–](?=\s|\Z)")
_WORD = 60
_VERB_FIRST = frozenset(("de", "en"))
_SET_OFF = pattern(r"[,;!?…–—][ \xa0]?[–—]?[ \xa0]?([^ \xa0\n,;.:!?…–—]+) ")
_SUBJECTS = listed("er sie es ich wir man der die das ein eine mein meine sein seine ihr ihre he she i they the we")
_NO_TAGS = listed(
    """so laut zufolge hinzu gegenüber according saying asking sagen heißt hieß lautet lautete reads zitiert zitierte
    charakterisiert charakterisierte charakterisierten bezeichnete bezeichnet bezeichneten kritisierte kritisiert lobte
    lobt wertete begründete wies wiesen stellte stellt forderte fordert aufforderte accused accuses described describes
    denied denies demanded demands quoted quotes cited cites urged urges assured interrupted informed recorded"""
)
"""What does not say something without an object, or is no verb."""
SUBORDINATE = listed(
    """als wenn weil da nachdem bevor während obwohl obgleich wie sobald ob daß dass seit seitdem indem ehe falls bis
    when if as after before while because since although though once until whenever whether that"""
)
"""Words that begin a clause which depends on another."""


def _verb_first(text: str, span: Span, cues: Cues) -> Iterator[Clause]:
    """The clauses of old print in German and English, verb first (“We knew, said she, and waited”)."""
    at = span.start
    for comma in _SET_OFF().finditer(text, *span):
        verb = letters(comma.group(1))
        if comma.start() < at or is_upper(comma.group(1)[0]) or not _says(verb, cues):
            continue
        start, begins = comma.span(1)[0], words(text[comma.end() : comma.end() + _WORD], comma.end())
        if not begins:
            continue
        named = begins[0].key in _SUBJECTS or is_upper(text[begins[0].span.start])
        end = _CLAUSE_END().search(text, start, min(span.end, start + _WIDEST))
        if not named or end is None or (comma.group()[0] in ",;" and _is_subordinate(text, span.start, comma.start())):
            continue
        clause = trimmed(text, Span(start, end.start()))
        if len(words(text[clause.start : clause.end])) <= _MOST_WORDS and end.end() < span.end:
            at = end.end()
            yield Clause(clause, last=False)


def _says(verb: str, cues: Cues) -> bool:
    """Whether a verb says something, and does not name (a man, called Reed, came)."""
    return verb in cues.speech and verb not in _NO_TAGS and verb not in cues.calling


def _is_subordinate(text: str, start: int, end: int) -> bool:
    """Whether the clause that ends before a comma at *end* depends on what follows (Als er kam, sagte sie …)."""
    begun = max(text.rfind(stop, max(start, end - _WIDEST), end) for stop in ".!?;:") + 1
    first = words(text[max(start, begun) : end])
    return not first or first[0].key in SUBORDINATE


_NARRATED = pattern(r"[,!?…—–]\s?(?=[^\s])")
_SHORT = 9


def narrated(text: str, span: Span, cues: Cues) -> tuple[Clause, ...]:
    """The first clause such as “he said.” within a line that a dash begins, where no dash parts it from the speech."""
    for comma in _NARRATED().finditer(text, span.start, span.end):
        end = _CLAUSE_END().search(text, comma.end(), min(span.end, comma.end() + _WIDEST))
        clause = trimmed(text, Span(comma.end(), end.start() if end is not None else span.end))
        found = words(text[clause.start : min(clause.end, clause.start + _WIDEST)])
        said = [at for at, word in enumerate(found) if word.key in cues.speech and word.key not in _NO_VERBS]
        if len(said) == 1 and said[0] < _EARLY and len(found) <= _SHORT and clause.width < _WIDEST:
            return (Clause(clause, last=end is None or text[end.start()] != ","),)
    return ()


def _inverted(found: Sequence[Word], cues: Cues) -> bool:
    """Whether *found* is a French clause with its verb before its subject: dit-elle, a déclaré le maire."""
    keys = [word.key for word in found]
    for at, key in enumerate(keys[: _EARLY + 1]):
        bare = key.removeprefix("s") if key.startswith(("sex", "sin", "set", "sec")) else key
        if bare in cues.speech and bare not in _NO_VERBS:
            after = keys[at + 1 : at + 2]
            return bool(after or at) and set(after).isdisjoint(_NO_SUBJECTS)
        if key not in _BEFORE_THE_VERB:
            return False
    return False
