"""Which rule speaks of which variant: one variant, one rule."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sicut.model.collation import Attestation, Category, Variant, VariantKind

BY_CATEGORY: Mapping[Category, str] = MappingProxyType(
    {
        Category.NEGATION: "altered-meaning",
        Category.MODALITY: "altered-meaning",
        Category.QUANTIFIER: "altered-meaning",
        Category.NUMBER: "altered-meaning",
        Category.UNIT: "altered-meaning",
        Category.DATE: "altered-meaning",
        Category.NAME: "altered-meaning",
        Category.WORDING: "altered-wording",
        Category.SPELLING: "altered-spelling",
        Category.INFLECTION: "altered-spelling",
        Category.CASE: "altered-typography",
        Category.PUNCTUATION: "altered-typography",
        Category.TYPOGRAPHY: "altered-typography",
        Category.WHITESPACE: "altered-typography",
        Category.MARKS: "altered-typography",
        Category.INVISIBLE: "invisible-alteration",
        Category.CONFUSABLE: "invisible-alteration",
        Category.EMPHASIS: "added-emphasis",
    }
)


_OF_REFERENCES = frozenset(
    "altered-meaning altered-wording altered-spelling transposed-wording unmarked-omission".split()
)


def rule_for(variant: Variant) -> str:
    """The name of the rule that speaks of *variant*; a transposition is one whatever it moves."""
    if variant.kind is VariantKind.TRANSPOSITION:
        return "transposed-wording"
    if variant.kind is VariantKind.OMISSION and variant.category is Category.WORDING:
        return "unmarked-omission"
    return BY_CATEGORY[variant.category]


def assigned(attestation: Attestation, name: str) -> Iterator[Variant]:
    """The variants without a licence that the rule *name* speaks of.

    Places that fit equally well have equally many variants: those of the first are taken. Of words held against the
    place that a reference names, one rule speaks.
    """
    for passage in attestation.passages[:1]:
        for variant in passage.apparatus:
            told = rule_for(variant)
            if attestation.placing is not None and told in _OF_REFERENCES:
                told = "reference-wording-differs"
            if variant.licence is None and told == name:
                yield variant
