"""What the rules on single variants share: the objection to one."""

from sicut.model.collation import Variant
from sicut.model.finding import Objection
from sicut.rules.context import Context
from sicut.rules.fixes import fix_for


def object_to(variant: Variant, context: Context, message: str) -> Objection:
    """An objection at the variant's place in the report, with the source's words as evidence and a fix."""
    evidence = (context.evidence(variant.siglum, variant.witness),)
    return Objection(context.report.siglum, variant.report, message, evidence, fix_for(variant, context))
