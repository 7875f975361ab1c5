"""What an ellipsis leaves out negates, limits or reverses what is kept.

## What it does

Reads what each ellipsis leaves out of the sentences that are quoted. Flags words such as not,
never, unless, except, but, only, if, although, allegedly, hardly, where they belong to the words
kept. Whole sentences between the two sides are not looked at, nor is a negation inside a clause
that is left out whole. The hidden words are the evidence.

## Why it matters

An ellipsis may leave words out, not turn them round. What stood there decides what the rest means,
and the reader cannot see it.

## What to do

Read the evidence. If the hidden words change what the quotation says, put them back.
"""

from collections.abc import Iterator

from sicut.model.collation import Attestation, Hidden
from sicut.model.finding import Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.limiting import AND, Limit, Limiter, joining, keys, limiters
from sicut.rules.parts import part_span
from sicut.rules.phrasing import listed, quoted
from sicut.rules.registry import rule
from sicut.rules.sentences import Parting, Stretch, stretch

LONGEST = 1000
NEIGHBOURS = 3
CLOSE = 4
MOST_SHOWN = 3
BINDING = keys("dass;daß;что")
NARROWING = keys("only;not;never;nur;nicht;nie;seulement;pas;jamais;sólo;no;nunca;только;не;فقط;ليس;只;仅;不")
RELATIVE = keys("which;who;whose;whom;where;because;when;while;qui;dont;quien;quienes;الذي;التي;الذين")


@rule(
    code="Q204",
    name="ellipsis-hides-meaning",
    severity=Severity.WARNING,
    examples=(
        Example("The mayor said: “The harbour of Elmsted will ⟦…⟧ close this winter.”\n"),
        Example(
            "The mayor said: “The bridge opens in May ⟦[…]⟧. Bring your own cup.”\n",
            (("speech.txt", "The bridge opens in May, unless the river rises again. Bring your own cup.\n"),),
        ),
        Example(
            "Le maire a dit : « Nous ⟦…⟧ fermerons la halle cet hiver. »\n",
            (("discours.txt", "Nous, je le répète, ne fermerons la halle cet hiver. Merci à tous.\n"),),
        ),
        Example("The mayor said: “The children will choose the trees … and the band will play there on Sundays.”\n"),
        Example("The mayor said: “We have repaired the old quay … and the ferry leaves at seven every morning.”\n"),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to an ellipsis that hides limiting words of the sentences on its two sides."""
    claim = attestation.claim
    for passage in attestation.passages[:1]:
        if passage.spliced or passage.reordered:
            continue
        for hidden in passage.hidden:
            found = tuple(_hidden_limits(hidden, context))[:MOST_SHOWN]
            if found:
                places = [place for _, place in found]
                words = listed([quoted(context.shown(hidden.siglum, place)) for place in places], len(found), "word")
                effect = found[0][0].limit
                message = f"the ellipsis leaves out {words} of [{hidden.siglum}], which {effect} what is kept"
                evidence = tuple(context.evidence(hidden.siglum, place) for place in places)
                yield Objection(claim.document, part_span(claim, hidden.part, context), message, evidence)


def _hidden_limits(hidden: Hidden, context: Context) -> Iterator[tuple[Limiter, Span]]:
    """The limiting words at the two ends of what is hidden, each with its place and a few neighbours."""
    document, (start, end) = context.document(hidden.siglum), hidden.span
    near = stretch(document, Span(start, min(end, start + LONGEST)))
    stops = [at for at, gap in enumerate(near.gaps) if gap is Parting.SENTENCE]
    if not stops and end <= start + LONGEST:
        yield from _limits(near, near.gaps[-1] is Parting.NONE)
        return
    yield from _limits(near.cut(0, stops[0] if stops else len(near.words)), joined=False)
    far = stretch(document, Span(max(start, end - LONGEST), end))
    last = [at for at, gap in enumerate(far.gaps) if gap is Parting.SENTENCE]
    if last:
        tail = far.cut(last[-1], len(far.words))
        for limiter, place in _limits(tail, tail.gaps[-1] is Parting.NONE):
            if limiter.limit is not Limit.CONTRAST:
                yield limiter, place


def _limits(near: Stretch, joined: bool) -> Iterator[tuple[Limiter, Span]]:  # noqa: FBT001
    """The limiting words of *near*; ``joined``: its last clause goes on in what is kept after it."""
    clauses = list(_clauses(near))
    for number, (first, end) in enumerate(clauses):
        goes_on = joined and number == len(clauses) - 1
        limits = _within(near, first, end, goes_on=goes_on)
        opening = _joining(near, first, end)
        if opening is not None and not limits and (number <= 1 or opening.limit is not Limit.CONTRAST):
            limits = [opening] if _reaches_back(near, first, end, opening) else []
        for limiter in limits:
            here = limiter._replace(first=limiter.first + first, end=limiter.end + first)
            place = near.span(max(0, here.first - NEIGHBOURS), min(here.end + NEIGHBOURS, len(near.words)))
            yield here, place


def _reaches_back(near: Stretch, first: int, end: int, opening: Limiter) -> bool:
    """Whether a clause that *opening* begins turns what is kept before it, not only what is left out with it.

    ``A, but B, C`` without its middle is mostly honest; ``A, but not B, C`` and ``A, but B.`` are not. Of clauses that
    begin with a negation the short ones count.
    """
    if near.gaps[-1] is Parting.SENTENCE or opening.limit not in (Limit.CONTRAST, Limit.NEGATION):
        return True
    if opening.limit is Limit.NEGATION:
        return end - first <= CLOSE
    after = first + opening.end
    return after < len(near.words) and near.words[after].key in NARROWING


def _within(near: Stretch, first: int, end: int, *, goes_on: bool) -> list[Limiter]:
    """The limiting words of a clause of which a part is kept, close to that part.

    ``goes_on``: the part kept comes after it.
    """
    begins = near.gaps[first] is Parting.NONE
    if not (begins or goes_on) or near.words[first].key in RELATIVE:
        return []
    limits = limiters(near.words[first:end], near.text)
    reach = 1 if near.words[first].key in keys(AND) else CLOSE
    begins = begins and reach == CLOSE
    return [one for one in limits if (begins and one.first < reach) or (goes_on and end - first - one.end <= reach)]


def _joining(near: Stretch, first: int, end: int) -> Limiter | None:
    """The limiting conjunction that a clause begins with, perhaps after an ``and``."""
    clause = near.words[first:end]
    skipped = 1 if len(clause) > 1 and clause[0].key in keys(AND) else 0
    for at in sorted({0, skipped}):
        found = joining(clause, near.text, at, parted=True)
        if found is not None:
            return found
    return None


def _clauses(near: Stretch) -> Iterator[tuple[int, int]]:
    """The clauses of *near*, as far as punctuation and relative pronouns tell them."""
    first = 0
    for at in range(1, len(near.words)):
        parts = near.gaps[at] is not Parting.NONE or near.words[at].key in RELATIVE
        if parts and near.words[at].key not in BINDING:
            yield first, at
            first = at
    if near.words:
        yield first, len(near.words)
