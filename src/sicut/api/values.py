"""Values and absences held against sources; what does it is imported when there is one."""

from functools import cached_property
from typing import TYPE_CHECKING

from sicut.locate.citing import Binder
from sicut.locate.library import Library, Range
from sicut.locate.speakers import Speakers
from sicut.model.claim import Absence, Fact
from sicut.model.collation import Outcome
from sicut.model.policy import Policy
from sicut.text.shown import Reading

if TYPE_CHECKING:
    from sicut.locate.facts import Facts, Witnesses


class Values:
    """The values of one run, whose sources are those of *library*."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def witnesses(self) -> "Witnesses":
        """The values of the sources."""
        from sicut.locate.facts import Witnesses

        return Witnesses(self._library)

    def of(self, report: Reading, scope: Range, binder: Binder, policy: Policy) -> "Held":
        """Those of one report."""
        return Held(self, report, scope, binder, policy)


class Held:
    """What one report states, and what it is held against."""

    def __init__(self, values: Values, report: Reading, scope: Range, binder: Binder, policy: Policy) -> None:
        self._values, self._report, self._scope, self._binder, self._policy = values, report, scope, binder, policy

    @cached_property
    def _facts(self) -> "Facts":
        from sicut.locate.facts import Facts

        return Facts(self._report, self._scope, self._binder, self._values.witnesses, self._policy)

    def fact(self, claim: Fact) -> Outcome:
        """What the sources say of a value."""
        return self._facts.outcome(claim)

    def absence(self, claim: Absence, speakers: Speakers) -> Outcome:
        """Whether the sources are as silent as *claim* says."""
        from sicut.locate.absences import locate_absence

        return locate_absence(claim, self._report, self._scope, self._policy, self._binder, speakers)
