"""Values of a report held against those of its sources."""

from sicut.locate.facts.holding import Facts
from sicut.locate.facts.witnesses import Witnesses

__all__ = ["Facts", "Witnesses"]
