"""A score that a report tells against those of its sources."""

from collections.abc import Sequence

from sicut.locate.facts.found import Found, Place, doubtful
from sicut.locate.facts.near import Numeric
from sicut.locate.facts.witnesses import Witness
from sicut.model.collation import Agreement, ReasonCode
from sicut.model.value import Amount

_GOALS = 2


def compare_score(claim: Numeric, witnesses: Sequence[Witness]) -> Found:
    """The best that *witnesses* say of the score of *claim*: the same, in either order, or both numbers in a sentence.

    It is denied only where scores are told, and none a goal or two before it: a text may tell the goals, and no score.
    """
    ours = claim.value
    scores = [(witness, one) for witness in witnesses for one in witness.values.scores]
    same = [Place(witness, (one.span,)) for witness, one in scores if _numbers(one) == _numbers(ours)]
    apart = same or [place for witness in witnesses for place in _apart(ours, witness)]
    if apart:
        return Found(Agreement.SAME, tuple(apart))
    if scores and not any(_goes_on(one, ours) for _, one in scores):
        return Found(Agreement.ABSENT)
    return doubtful(ReasonCode.PARAPHRASE, "a source may tell the goals and not the score")


def _goes_on(before: Amount, score: Amount) -> bool:
    """Whether a goal or two more make *score*, whichever side has them."""
    told = sorted((before.low, before.high)), sorted((score.low, score.high))
    more = [after - earlier for earlier, after in zip(*told, strict=True)]
    return min(more) >= 0 and sum(more) <= _GOALS


def _numbers(score: Amount) -> tuple[object, object]:
    return score.low, score.high


def _apart(ours: Amount, witness: Witness) -> list[Place]:
    """The two numbers of a score that stand in one sentence, in any way."""
    wanted = {ours.low, ours.high}
    found: dict[object, dict[object, Amount]] = {}
    for one in witness.values.numerals:
        if one.low == one.high and one.low in wanted:
            found.setdefault(witness.values.sentences.at(one.span.start), {}).setdefault(one.low, one)
    whole = [list(told.values()) for told in found.values() if len(told) == len(wanted)]
    return [Place(witness, tuple(one.span for one in told)) for told in whole]
