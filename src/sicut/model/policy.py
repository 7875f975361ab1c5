"""What a run allows, and how sure it wants to be: the same policy and texts give the same result."""

from dataclasses import dataclass
from enum import StrEnum

from sicut.model.collation import Licence


class Profile(StrEnum):
    """Named sets of licences."""

    PRESS = "press"
    SCHOLARLY = "scholarly"
    STRICT = "strict"


class Scope(StrEnum):
    """Which statements of a report are claims."""

    ATTRIBUTED = "attributed"
    ALL = "all"
    CITED = "cited"


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings that decide a verdict.

    ``bound``: a passage is found only when chance would give fewer places this good than this.
    ``unicode``: the version of the pinned Unicode tables. ``synonyms``: groups of words that mean the same, beside
    those shipped.
    """

    profile: Profile
    licences: frozenset[Licence]
    scope: Scope
    bound: float
    unicode: str
    synonyms: tuple[tuple[str, ...], ...] = ()
