r"""The macros of a LaTeX text that stand for words: ``\newcommand{\port}{the old harbour}``."""

import re
from collections.abc import Mapping

from sicut.text.pattern import pattern

_DEFINED = pattern(
    r"""%[^\n\r]*
      | \\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?[ ]?\{?[ ]?\\([A-Za-z@]{1,60})[ ]?\}?[ ]?
        \{([^\\{}\#$%&~^_]{1,2000})\}
      | \\def[ ]?\\([A-Za-z@]{1,60})\{([^\\{}\#$%&~^_]{1,2000})\}""",
    re.VERBOSE,
)
_MOST = 1_000


def macros_of(text: str) -> Mapping[str, str]:
    """What each macro without arguments reads as, if that is nothing but words; the first definition counts."""
    found: dict[str, str] = {}
    for one in _DEFINED().finditer(text):
        name, reading = (one[1], one[2]) if one[1] else (one[3], one[4])
        if name and len(found) < _MOST:
            found.setdefault(name, " ".join(f".{reading}.".split())[1:-1])
    return found
