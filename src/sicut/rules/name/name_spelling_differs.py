"""The sources spell the name otherwise.

## What it does

Flags a name that the source cited, or the sources, spell in another way. Other transliterations of one name (Sergei,
Sergey) are told as info.

## Why it matters

A name in a new spelling is a new person to every index and every search.

## What to do

Spell the name as the source does.
"""

from collections.abc import Iterator

from sicut.model.claim import ClaimKind
from sicut.model.collation import Agreement, Attestation
from sicut.model.finding import Objection, Severity
from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.letter import LETTER
from sicut.rules.registry import rule
from sicut.rules.stated import comparison, objection, own, theirs


@rule(
    code="N101",
    name="name-spelling-differs",
    severity=Severity.WARNING,
    kinds=(ClaimKind.NAME,),
    examples=(
        Example("According to the letter, ⟦Ada Okaffor⟧ drew the plans.\n", LETTER),
        Example("According to the letter, Ada Okafor drew the plans.\n", LETTER),
    ),
)
def check(attestation: Attestation, context: Context) -> Iterator[Objection]:
    """Object to another spelling."""
    if comparison(attestation, Agreement.SPELLING) is not None:
        yield objection(attestation, context, f"{own(attestation, context)}: {theirs(attestation, context)}")
    elif comparison(attestation, Agreement.VARIANT) is not None:
        message = f"{own(attestation, context)}: {theirs(attestation, context)}, another form of the name"
        yield objection(attestation, context, message, Severity.INFO)
