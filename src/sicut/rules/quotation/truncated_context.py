"""The quotation stops or starts where the source's sentence goes on with what limits it.

## What it does

Looks at the sentence of the source around a quoted clause. Flags it if the sentence goes on with
but, unless, except, if, not and the like, or if it begins with `if`, `allegedly`, `it is not true
that`, `he denied that` and the like. It is silent about mere phrases, where the quotation has an
ellipsis or a bracket on that side, and where the report's own sentence says it too.

## Why it matters

Every word is the source's, and the source did not say it: a promise with a condition became a
promise, something denied became something said.

## What to do

Quote the rest of the sentence, or say it in the report's own words.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sicut.model.claim import Claim, PartKind
from sicut.model.collation import Attestation, Collation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.limiting import AND, LONGEST, THAT, Limit, Limiter, denying, joining, keys, leading, limiters
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule
from sicut.rules.sentences import Parting, Stretch, following, opening, rest, stretch
from sicut.text.segment import words

LEAST_WORDS = 5
MOST_PLACES = 20
NEIGHBOURS = 4

STRONG = (Limit.CONDITION, Limit.EXCEPTION)
SUBORDINATING = (
    "because;since;as;so;then;weil;denn;damit;dann;car;parce que;donc;alors;porque;pues;entonces;потому;так;то;لأن;فإن"
)
FINITE = (
    "will;would;shall;should;can;could;may;must;is;are;was;were;has;have;had;do;does;did;"
    "wird;werden;ist;sind;war;waren;hat;haben;kann;können;darf;dürfen;soll;sollen;"
    "sera;seront;est;sont;peut;peuvent;doit;doivent;será;serán;es;son;puede;pueden;debe;deben;"
    "будет;будут;может;могут;должен;должны;سوف"
)
# Contrast of the whole sentence with what came before it, when it stands between commas.
BETWEEN_COMMAS = (
    "however;nevertheless;nonetheless;yet;jedoch;allerdings;cependant;toutefois;pourtant;sin embargo;no obstante;"
    "однако;впрочем"
)
# After "not A, but" these begin a statement of its own; anything else only puts right what is denied.
STATING = (
    "i;we;you;he;she;it;they;there;the;this;that;only;if;unless;when;ich;wir;er;sie;es;der;die;das;nur;wenn;"
    "je;nous;vous;il;elle;ils;elles;on;le;la;les;si;yo;nosotros;él;ella;ellos;el;los;las;sólo;я;мы;он;она;они;это;только;"
    "если;我;我们;他;她;他们"
)
ONLY = "only;just;merely;nur;bloß;seulement;sólo;solo;только;лишь"
# After these the quotation ends in the middle of a phrase: "as | if", "no sooner | but".
UNFINISHED = "as;even;and;or;than;the;a;an;of;to;in;what;not;no;und;oder;als;et;comme;même;y;como;aun;и;как;даже"


class _Cut(NamedTuple):
    """The limiting words of the source's sentence, from the index ``first`` up to ``end`` of ``stretch``."""

    stretch: Stretch
    limiter: Limiter
    first: int
    end: int
    follows: bool


@rule(
    code="Q207",
    name="truncated-context",
    severity=Severity.WARNING,
    examples=(
        Example(
            "The mayor said: “⟦We shall light fires between the rows⟧.”\n",
            (("speech.txt", "We shall light fires between the rows, but only if the wood is dry. Thank you.\n"),),
        ),
        Example(
            "The mayor wrote: “⟦The ferry will carry every cart for free⟧”.\n",
            (("letter.txt", "Nobody has said so. It is not true that the ferry will carry every cart for free.\n"),),
        ),
        Example(
            "Der Müller sagte: „⟦Wir öffnen das Wehr am ersten Mai⟧.“\n",
            (("rede.txt", "Wir öffnen das Wehr am ersten Mai, sofern der Bach genug Wasser führt. Danke.\n"),),
        ),
        Example(
            "The mayor said: “We shall light fires between the rows, but only if the wood is dry.”\n",
            (("speech.txt", "We shall light fires between the rows, but only if the wood is dry. Thank you.\n"),),
        ),
        Example(
            "If the wood is dry, the mayor said, “we shall light fires between the rows”.\n",
            (("speech.txt", "If the wood is dry, we shall light fires between the rows. Thank you.\n"),),
        ),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a clause that stands limited in each of its places."""
    claim, passages = attestation.claim, attestation.passages
    if not passages or len(passages) > MOST_PLACES or any(one.spliced or one.reordered for one in passages):
        return
    if len(words(context.shown(claim.document, claim.span))) < LEAST_WORDS:
        return
    for find in (_after, _before):
        cuts = [find(claim, passage, context) for passage in passages]
        if cuts[0] is not None and all(cut is not None for cut in cuts):
            yield _objection(claim, passages[0].siglum, cuts[0], context)


def _after(claim: Claim, passage: Collation, context: Context) -> _Cut | None:
    """What the source's sentence goes on with, if it limits the quotation."""
    witness = context.document(passage.siglum)
    after = rest(witness, passage.span.end)
    if claim.parts[-1].kind is not PartKind.VERBATIM or not after.words:
        return None
    limiter = _going_on(after)
    own = stretch(witness, passage.span)
    sentence = own.cut(_last(own, Parting.SENTENCE), len(own.words))
    if limiter is None or len(sentence.words) < LEAST_WORDS or own.words[-1].key in keys(UNFINISHED):
        return None
    finite = limiter.limit in STRONG and own.words[0].key in keys(FINITE)
    begins = finite or len(sentence.words) < len(own.words) or _begins_clause(opening(witness, passage.span.start))
    if not begins or _corrects(own, limiter, after) or _is_told(claim, limiter, after, context):
        return None
    return _Cut(after, limiter, 0, min(limiter.end + NEIGHBOURS, len(after.words)), follows=True)


def _going_on(after: Stretch) -> Limiter | None:
    """The limiting conjunction that *after* begins with; ``and only if`` is one, ``and if`` is not."""
    parted = after.gaps[0] is not Parting.NONE
    second = after.words[1].key if len(after.words) > 1 else ""
    found = joining(after.words, after.text, 0, parted=parted)
    if found is None and after.words[0].key in keys(AND) and second in keys(ONLY):
        return joining(after.words, after.text, 1, parted=parted)
    if found is None or after.words[0].key not in keys(BETWEEN_COMMAS):
        return found
    strong = any(c in ";:—" for c in after.text[: after.words[0].span.start])
    return found if strong or after.gaps[found.end] is Parting.NONE else None


def _corrects(own: Stretch, limiter: Limiter, after: Stretch) -> bool:
    """Whether the quotation says what is not so, and the source then what is: ``not (only) red, | but blue``."""
    if limiter.limit is not Limit.CONTRAST or limiter.end >= len(after.words):
        return False
    clause = own.words[_last(own, Parting.CLAUSE) :]
    denied = any(one.limit is Limit.NEGATION for one in limiters(clause, own.text))
    if denied:
        return after.words[limiter.end].key not in keys(STATING)
    return any(word.key in keys(ONLY) for word in clause)


def _last(own: Stretch, least: Parting) -> int:
    """The index of the word that the last clause, or the last sentence, of *own* begins with."""
    return max((at for at in range(1, len(own.words)) if own.gaps[at] >= least), default=0)


def _before(claim: Claim, passage: Collation, context: Context) -> _Cut | None:
    """What the source's sentence begins with, if it limits the quotation."""
    witness = context.document(passage.siglum)
    before, after = opening(witness, passage.span.start), rest(witness, passage.span.end)
    if claim.parts[0].kind is not PartKind.VERBATIM or not before.words:
        return None
    own = stretch(witness, passage.span)
    ends = not after.words or after.gaps[0] is not Parting.NONE
    several = _last(own, Parting.SENTENCE) > 0
    first = next((at for at in range(1, len(own.words)) if own.gaps[at] is Parting.SENTENCE), len(own.words))
    if first < LEAST_WORDS or not (ends or several):
        return None
    limiter = _leading_up(before, whole=ends and not several)
    if limiter is None or _is_told(claim, limiter, before, context):
        return None
    end = min(max(limiter.end, limiter.first + LONGEST), len(before.words))
    return _Cut(before, limiter, limiter.first, end, follows=False)


def _leading_up(before: Stretch, *, whole: bool) -> Limiter | None:
    """What *before* says of the next words; a single word counts only before a ``whole`` clause."""
    denied = denying(before.words, before.text)
    if before.gaps[-1] is Parting.NONE:
        return denied or (leading(before.words, before.text) if whole else None)
    return denied or _condition(before) or (_hedge(before) if whole else None)


def _condition(before: Stretch) -> Limiter | None:
    """The condition that the clauses before the quotation begin with: ``If it rains, |we stay``."""
    start = 1 if before.words[0].key in keys(AND) and len(before.words) > 1 else 0
    found = joining(before.words, before.text, start, parted=True) if before.whole else None
    return found if found is not None and found.limit is Limit.CONDITION else None


def _hedge(before: Stretch) -> Limiter | None:
    """A word such as ``allegedly`` between a comma, or the sentence's start, and the quotation."""
    if len(before.words) > 1 and before.gaps[-2] is Parting.NONE:
        return None
    found = leading(before.words, before.text)
    return found if found is not None and found.limit is Limit.DOUBT else None


def _begins_clause(before: Stretch) -> bool:
    """Whether a clause may begin where *before* ends."""
    if not before.words:
        return True
    starting = keys(AND) | keys(THAT) | keys(SUBORDINATING)
    return before.gaps[-1] is not Parting.NONE or before.words[-1].key in starting


def _is_told(claim: Claim, limiter: Limiter, around: Stretch, context: Context) -> bool:
    """Whether the report itself limits the quotation so, in the sentence around it or in the same words after it."""
    report = context.document(claim.document)
    after, before = rest(report, claim.outer.end), opening(report, claim.outer.start)
    own = [(one, near) for near in (after, before) for one in _all_limits(near)]
    if any(one.limit is limiter.limit for one, near in own if near is after or one.limit is not Limit.CONTRAST):
        return True
    if limiter.limit in (Limit.NEGATION, Limit.DOUBT):
        return any(one.limit in (Limit.NEGATION, Limit.DOUBT) for one, _ in own)
    said = [word.key for word in around.words[limiter.first : limiter.end + 2]]
    follows = [word.key for word in following(report, claim.outer.end).words]
    return any(follows[at : at + len(said)] == said for at in range(len(follows)))


def _all_limits(near: Stretch) -> Iterator[Limiter]:
    yield from limiters(near.words, near.text)
    for at in range(len(near.words)):
        one = joining(near.words, near.text, at, parted=near.gaps[at] is not Parting.NONE or at == 0)
        if one is not None:
            yield one
    denied = denying(near.words, near.text)
    if denied is not None:
        yield denied


def _objection(claim: Claim, siglum: str, cut: _Cut, context: Context) -> Objection:
    place = cut.stretch.span(cut.first, cut.end)
    said = quoted(context.shown(siglum, place))
    where = "goes on with" if cut.follows else "leads up to it with"
    message = f"the sentence of [{siglum}] {where} {said}, which {cut.limiter.limit} the words quoted"
    return Objection(claim.document, claim.span, message, (context.evidence(siglum, place),))
