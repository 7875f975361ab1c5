"""An invented statute and an invented edition, for examples of rules on references."""

_ACT = """\
# Harbour Act

## Article 1 Scope

(1) This Act governs the harbour of Elmsted and its two piers.

(2) It does not govern the fishing grounds beyond the outer buoy.

## Article 2 Berths

(1) Every ferry has a berth at the north pier from sunrise to sunset.

(2) A vessel that carries grain may not lie beside a vessel that carries lamp oil.

## Article 3 Fees

(1) The harbour master collects the fees and publishes them before the first of March.
"""
_VERSES = """\
Gen 1:1\tIn the beginning there was the sea and the sky.
Gen 1:2\tThe earth was empty and dark, and a wind moved over the water.
Gen 1:3\tThen there was light upon the water.
"""

STATUTE = (("harbour-act.md", _ACT),)
VERSES = ("invented.tsv", _VERSES)
