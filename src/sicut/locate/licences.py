"""Which differences are allowed: the one place that decides it."""

from collections.abc import Iterable

from sicut.model.collation import Variant
from sicut.model.policy import Policy


def grant(variants: Iterable[Variant], policy: Policy) -> tuple[Variant, ...]:
    """*variants*, each with its licence if the policy grants it, else with none."""
    return tuple(
        variant
        if variant.licence is None or variant.licence in policy.licences
        else Variant(variant.kind, variant.category, None, variant.report, variant.siglum, variant.witness)
        for variant in variants
    )
