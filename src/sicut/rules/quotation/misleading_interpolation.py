"""Words in brackets replace a number, a name or a negation of the source by another one.

## What it does

Compares each bracket in a quotation with the words of the source that it stands for. Flags another
number, month, weekday or name, and a negation that only one of the two has. A name, a role or a
number for a pronoun is what brackets are for; `[sic]` and remarks of the editor are fine too.

## Why it matters

Brackets promise that only the form was changed, so that the sentence can be read by itself. A
changed fact inside them is an alteration that looks allowed.

## What to do

Put the source's words back, or take the correction out of the quotation and say it beside.
"""

from collections.abc import Iterator
from enum import StrEnum

from sicut.model.claim import Claim, Part, PartKind
from sicut.model.collation import Attestation, Collation, Licence, Variant, VariantKind
from sicut.model.finding import Objection, Severity
from sicut.model.span import Span
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.limiting import is_negated, keys, negations
from sicut.rules.naming import is_other_name
from sicut.rules.phrasing import quoted
from sicut.rules.registry import rule
from sicut.rules.sentences import Parting, opening, rest
from sicut.rules.values import has_unit, months, numbers, weekdays
from sicut.text.segment import words
from sicut.text.shown import shown

REMARKS = keys(
    "sic;emphasis;italics;added;original;omitted;translation;translated;translator;note;ed;eds;editor;inaudible;"
    "laughter;applause;pause;crosstalk;herv;hervorhebung;anm;übers;d;verf;souligne;trad;ndlr;énfasis;nota;"
    "прим;пер;ред;курсив;المترجم;المحرر;原文;译注;编者"
)
AUXILIARIES = keys(
    "do;does;did;is;are;was;were;has;have;had;will;would;can;could;shall;should;may;must;to;be;"
    "hat;haben;ist;sind;wird;werden;a;ont;est;sont;ha;han;es;son"
)
DENYING = keys(
    "refuse;refuses;refused;fail;fails;failed;deny;denied;decline;declined;lack;lacks;lacked;unable;absent;reject;"
    "rejected;oppose;opposed;weigert;weigerte;lehnte;refusé;refuse;rechazó;niega;отказался;отказалась;отказались;رفض;"
    "拒绝"
)
PREFIXES = ("[un]", "[Un]", "[in]", "[In]", "[im]", "[non]", "[non-]", "[dis]", "[не]", "[un-]")
_MINUTES = (
    (
        "minutes.txt",
        "Eleven families gave money for the benches. Then Anna Keller thanked them, and they did answer.\n",
    ),
)


class _Swap(StrEnum):
    """What a bracket changes."""

    NEGATION = "a negation"
    NUMBER = "a number"
    DATE = "a date"
    NAME = "a name"


@rule(
    code="Q208",
    name="misleading-interpolation",
    severity=Severity.ERROR,
    examples=(
        Example("The minutes say: “⟦[Twelve]⟧ families gave money for the benches.”\n", _MINUTES),
        Example("The minutes say: “Then ⟦[Ruth Brandt]⟧ thanked them, and they did answer.”\n", _MINUTES),
        Example("The minutes say: “Then Anna Keller thanked them, and they did ⟦[not]⟧ answer.”\n", _MINUTES),
        Example("The minutes say: “Then [the mayor] thanked them, and [the families] did answer.”\n", _MINUTES),
        Example("The minutes say: “Eleven families [of the village] gave money for the benches [sic].”\n", _MINUTES),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to a bracket that contradicts the words it stands for."""
    for passage in attestation.passages[:1]:
        for variant in passage.apparatus:
            if variant.licence is Licence.INTERPOLATION:
                place = _replaced(variant, attestation.claim, passage, context)
                swap = _swapped(variant, place, context)
                if swap is not None:
                    yield _objection(variant, place, swap, context)


def _replaced(variant: Variant, claim: Claim, passage: Collation, context: Context) -> Span:
    """What the bracket stands for: at an end of the quotation, as many words of the source beyond that end."""
    parts, document = claim.parts, context.document(passage.siglum)
    size = len(words(context.shown(claim.document, variant.report)))
    if variant.kind is not VariantKind.ADDITION or variant.siglum != passage.siglum or size == 0:
        return variant.witness
    if parts[0] == Part(PartKind.INTERPOLATION, variant.report):
        before = opening(document, passage.span.start)
        if before.words and before.gaps[-1] is Parting.NONE:
            return before.span(max(0, len(before.words) - size), len(before.words))
    elif parts[-1] == Part(PartKind.INTERPOLATION, variant.report):
        after = rest(document, passage.span.end)
        if after.words and after.gaps[0] is Parting.NONE:
            return after.span(0, min(size, len(after.words)))
    return variant.witness


def _swapped(variant: Variant, place: Span, context: Context) -> _Swap | None:
    bracket = context.shown(context.report.siglum, variant.report)
    plain = "".join(c for c in bracket if c not in "[]［］")
    there = context.shown(variant.siglum, place)
    if any(word.key in REMARKS for word in words(plain)):
        return None
    if _negates(variant, bracket, plain, there):
        return _Swap.NEGATION
    if _differ(frozenset(numbers(plain)), frozenset(numbers(there))) and not _converts(plain, there):
        return _Swap.NUMBER
    if _differ(months(plain), months(there)) or _differ(weekdays(plain), weekdays(there)):
        return _Swap.DATE
    return _Swap.NAME if _renames(plain, variant.siglum, place, context) else None


def _negates(variant: Variant, bracket: str, plain: str, there: str) -> bool:
    """Whether only one of the two denies; words that a bracket adds must be a negation and no more."""
    if variant.kind is VariantKind.ADDITION:
        return bracket in PREFIXES or (_only_negates(plain) and not _negations(there))
    return _adds_prefix(bracket, there) or _negations(plain) != _negations(there)


def _differ(mine: frozenset[float] | frozenset[int], theirs: frozenset[float] | frozenset[int]) -> bool:
    """Whether each has a value that the other has not."""
    return bool(mine - theirs) and bool(theirs - mine)


def _converts(plain: str, there: str) -> bool:
    """Whether the two have units, and other ones: the bracket then tells the same in another measure."""
    mine, theirs = has_unit(plain), has_unit(there)
    return bool(mine) and bool(theirs) and mine != theirs


def _renames(plain: str, siglum: str, place: Span, context: Context) -> bool:
    document = context.document(siglum)
    before = opening(document, place.start).text
    return is_other_name(plain, shown(document, place), before=before, source=document.text)


def _negations(text: str) -> bool:
    denied = negations()
    return any(word.key in denied or word.key in DENYING or is_negated(word, text) for word in words(text))


def _only_negates(text: str) -> bool:
    """Whether *text* is a negation and nothing else, but for auxiliary verbs."""
    denied, found = negations(), words(text)
    negated = [word for word in found if word.key in denied or is_negated(word, text)]
    return bool(negated) and all(word in negated or word.key in AUXILIARIES for word in found)


def _adds_prefix(bracket: str, there: str) -> bool:
    """Whether the bracket turns a word round, as in ``[un]safe`` for ``safe``."""
    for prefix in PREFIXES:
        if bracket.startswith(prefix):
            rest = words(bracket[len(prefix) :])
            return [word.key for word in rest] == [word.key for word in words(there)]
    return False


def _objection(variant: Variant, place: Span, swap: _Swap, context: Context) -> Objection:
    here = quoted(context.shown(context.report.siglum, variant.report))
    there = context.shown(variant.siglum, place)
    if there:
        message = f"{here} stands for {quoted(there)} of [{variant.siglum}] and changes {swap}"
    else:
        message = f"{here} adds {swap} that [{variant.siglum}] does not have"
    return Objection(context.report.siglum, variant.report, message, (context.evidence(variant.siglum, place),))
