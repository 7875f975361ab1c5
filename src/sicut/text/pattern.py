"""Regular expressions for what few reports have: compiling all of them takes longer than a small report."""

import re
from collections.abc import Callable
from functools import cache
from typing import AnyStr


def pattern(text: AnyStr, flags: int = 0) -> Callable[[], re.Pattern[AnyStr]]:
    """What gives the regular expression *text*, compiled when it is first called; ``re.error`` comes only then."""
    return cache(lambda: re.compile(text, flags))
