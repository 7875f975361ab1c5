import pytest

from sicut.config import Settings
from sicut.locate.licences import grant
from sicut.model.collation import Category, Licence, Variant, VariantKind
from sicut.model.policy import Profile
from sicut.model.span import Span
from sicut.text.unicode import VERSION
from tests.locate.located import ALTERED, VERIFIED, checked


def variant(licence: Licence | None) -> Variant:
    return Variant(VariantKind.SUBSTITUTION, Category.WORDING, licence, Span(1, 2), "a", Span(3, 4))


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("licence", [*Licence, None])
def test_a_variant_keeps_a_licence_that_is_granted_and_loses_any_other(
    profile: Profile, licence: Licence | None
) -> None:
    policy = Settings(profile=profile).policy(VERSION)
    expected = licence if licence in policy.licences else None
    assert grant([variant(licence)], policy) == (variant(expected),)


def test_variants_stay_in_order() -> None:
    policy = Settings(profile=Profile.STRICT).policy(VERSION)
    given = [variant(Licence.CASE), variant(None), variant(Licence.WHITESPACE)]
    assert [one.licence for one in grant(given, policy)] == [None, None, Licence.WHITESPACE]
    assert grant([], policy) == ()


SOURCE = "Then, at noon, the council met: it saw twelve boats [3] by the harbour wall."
CHANGED = [
    ("Met: it saw twelve boats", Licence.CASE),
    ("saw 12 boats [3] by the harbour", Licence.NUMBER_FORM),
    ("saw twelve boats by the harbour", Licence.NOTE),
    ("by the\nharbour wall", Licence.WHITESPACE),
]


@pytest.mark.parametrize(("quote", "licence"), CHANGED)
def test_the_policy_decides(quote: str, licence: Licence) -> None:
    granted, refused = (Settings(licences=((licence, on),)).policy(VERSION) for on in (True, False))
    assert checked(quote, SOURCE, policy=granted).status is VERIFIED
    assert checked(quote, SOURCE, policy=refused).status is ALTERED
    alone = Settings(profile=Profile.STRICT, licences=((licence, True),)).policy(VERSION)
    assert checked(quote.replace("[3] ", ""), SOURCE.replace("[3] ", ""), policy=alone).status is VERIFIED
