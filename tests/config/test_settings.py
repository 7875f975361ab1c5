"""Settings as a policy."""

import pytest

from sicut.config import Settings, nearest
from sicut.model.collation import Licence
from sicut.model.policy import Policy, Profile, Scope


@pytest.mark.parametrize(
    ("profile", "missing"),
    [
        (Profile.PRESS, set()),
        (Profile.SCHOLARLY, {Licence.CASE, Licence.DISFLUENCY}),
        (Profile.STRICT, set(Licence) - {Licence.WHITESPACE}),
    ],
)
def test_profiles(profile: Profile, missing: set[Licence]) -> None:
    policy = Settings(profile=profile).policy("18.0.0")
    assert policy == Policy(profile, frozenset(Licence) - missing, Scope.ATTRIBUTED, 0.001, "18.0.0")


def test_each_licence_can_be_switched() -> None:
    for licence in Licence:
        assert Settings(licences=((licence, False),)).policy("").licences == frozenset(Licence) - {licence}
        switched = Settings(profile=Profile.STRICT, licences=((licence, True),)).policy("").licences
        assert switched == {licence, Licence.WHITESPACE}


@pytest.mark.parametrize(
    ("name", "known", "expected"),
    [("sorces", ("scope", "sources"), "sources"), ("zzz", ("scope",), "scope"), ("x", (), None), ("", ("a",), "a")],
)
def test_nearest(name: str, known: tuple[str, ...], expected: str | None) -> None:
    assert nearest(name, known) == expected
