"""Which of the languages that a word processor keeps side by side a document is in.

Word processors keep one for Western, one for East Asian and one for complex scripts, each with a default.
"""

import re

_EAST_ASIAN = re.compile("[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
_COMPLEX = re.compile("[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff]")
_WESTERN = re.compile("[A-Za-z\xc0-\u058f\u10a0-\u10ff\u1e00-\u1fff]")
_SAMPLE = 100_000
_NONE = frozenset(("", "none", "zxx", "und"))


def spoken(text: str, western: str | None, asian: str | None, complex_: str | None) -> str | None:
    """The language of the kind of script of which *text* has most letters."""
    sample = text[:_SAMPLE]
    counts = [len(one.findall(sample)) for one in (_WESTERN, _EAST_ASIAN, _COMPLEX)]
    found = (western, asian, complex_)[counts.index(max(counts))]
    return None if found is None or found in _NONE else found
