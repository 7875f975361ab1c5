"""Where a text names somebody: runs of capitals that are names, and descriptions such as “the old man”."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from sicut.claims.phrases import LIMIT, core_at, is_owner
from sicut.claims.prose import Prose, is_plain


def names(prose: Prose, known: frozenset[str], *, led: bool = False) -> list[tuple[int, int]]:
    """The names and descriptions of persons in *prose*, as ranges of words; the last word is included.

    A capitalised word that begins a sentence is a name if it is in *known*, or if another capital follows it;
    *led*: so is the first word of *prose*.
    """
    found: list[tuple[int, int]] = []
    grammar, free = prose.grammar, 0
    described = prose.leading(grammar.offices, grammar.determiners, grammar.stops, LIMIT)
    for at in sorted(described.union(_capitals(prose, known, led=led))):
        last = at
        if at < free:
            continue
        if at in described:
            last = _described(prose, at)
            if last > at:
                found.append((at, last))
        elif prose.key(at) not in grammar.determiners and not _leads(prose, at, known):
            last = _run(prose, at)
            if last >= at and _is_somebody(prose, at, last, known, led=led) and not _is_place(prose, at, last):
                found.append((at, last))
        free = max(last, at) + 1
    return found


def _capitals(prose: Prose, known: frozenset[str], *, led: bool) -> Iterable[int]:
    """The capitals that may be part of a name; where every noun has one, those beside a word that is a name."""
    grammar = prose.grammar
    if not grammar.capital_nouns:
        return prose.capitals()
    found: set[int] = set()
    own = frozenset({prose.key(0)} if led else ())
    for hit in (*prose.numbers(grammar.given), *prose.numbers(known), *prose.numbers(own)):
        for run in (range(hit, -1, -1), range(hit + 1, len(prose))):
            found.update(takewhile(lambda at: prose.upper(at) and at not in found, run))
    return found


def _leads(prose: Prose, at: int, known: frozenset[str]) -> bool:
    """Whether a capital is that of an adverb which begins a sentence: Presently Reed rose."""
    key, grammar = prose.key(at), prose.grammar
    led = grammar.language == "en" and key.endswith("ly") and prose.begins(at) and prose.upper(at + 1)
    return led and key not in known and key not in grammar.given_women


def _is_somebody(prose: Prose, first: int, last: int, known: frozenset[str], *, led: bool) -> bool:
    """Whether a run of capitals is a name."""
    grammar = prose.grammar
    if grammar.capital_nouns:
        given = any(prose.key(at) in grammar.given for at in range(first, last + 1))
        return given or prose.key(last) in known or (led and prose.key(last) == prose.key(0))
    if all(len(prose.key(at)) == 1 for at in range(first, last + 1)):
        return False
    known_first = prose.key(first) in known or (led and prose.key(first) == prose.key(0))
    return last > first or not prose.begins(first) or known_first


def _described(prose: Prose, at: int) -> int:
    """The last word of “the man”, “my father” from *at*; *at* or less if nobody is meant."""
    grammar = prose.grammar
    if prose.key(at) in grammar.subjects:
        return at
    core = core_at(prose, at)
    if core is None or core == at or is_owner(prose, core):
        return at - 1
    head = next((i for i in range(at + 1, core + 1) if prose.key(i) in grammar.links), core + 1) - 1
    return head if prose.key(head) in grammar.offices else at - 1


def _run(prose: Prose, at: int) -> int:
    """The last word of the run of capitals from *at*; one less than *at* if there is none."""
    last = at - 1
    while last + 1 < len(prose) and _is_name(prose, last + 1):
        if last >= at and (not is_plain(prose.gap(last + 1)) or prose.begins(last + 1) or is_owner(prose, last)):
            break
        last += 1
    return last


def _is_name(prose: Prose, at: int) -> bool:
    key = prose.key(at)
    return prose.upper(at) and key not in prose.grammar.stops and key not in prose.grammar.determiners


def _is_place(prose: Prose, first: int, last: int) -> bool:
    """Whether a name is that of a place: in Elmsted; the Vale of Elmsted."""
    if not first or not is_plain(prose.gap(first)):
        return False
    part = first == last and prose.key(first - 1) in prose.grammar.links and prose.upper(first - 2)
    return part or prose.key(first - 1) in prose.grammar.inside


def known_names(proses: Sequence[Prose], *, called: bool = False) -> frozenset[str]:
    """The folded words that stand with a capital inside a sentence; *called*: behind a comma too."""
    found: set[str] = set()
    for prose in proses:
        for at in prose.capitals():
            key = prose.key(at)
            if at and key not in found and _is_name(prose, at) and not prose.begins(at):
                gap = prose.gap(at)
                if is_plain(gap) or (called and gap.strip() == ","):
                    found.add(key)
    return frozenset(found)
