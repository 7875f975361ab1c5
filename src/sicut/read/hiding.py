"""What of a page its reader does not see, as far as the elements themselves say it: no style sheet is read."""

import re
from collections.abc import Mapping

from sicut.read.elements import TEMPLATE
from sicut.text.pattern import pattern

MARKS = (
    "<del",
    "hidden",
    "display:",
    "display :",
    "visibility",
    "opacity",
    "font-size",
    "text-indent",
    "clip",
    "left:",
    "top:",
)
"""A page in which none of these stands hides nothing inside a line."""
_LONGEST = 5_000
_STYLE = pattern(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0?(?:\.0+|(?<=0))(?=[;!]|$)"
    r"|font-size:0(?:\.0+)?(?:px|pt|em|rem|%)?(?=[;!]|$)|(?:text-indent|left|top):-[0-9]{4,9}(?:\.[0-9]{1,9})?(?:px|pt)"
    r"|(?:text-indent|left|top):-[0-9]{3,6}r?em|clip:rect\((?:0|1)(?:px)?[,)]|clip-path:inset\((?:50|100)%)"
)


def hides(name: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is not shown: templates, closed dialogues, deletions, ``hidden``, what its own style hides.

    The template of a shadow root (``shadowrootmode``) is shown: a browser puts it in the place of its element.
    """
    if name == "del":
        return True
    if name == TEMPLATE:
        return "shadowrootmode" not in attributes
    if name == "dialog" and "open" not in attributes:
        return True
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    style = attributes.get("style") or ""
    return _STYLE().search(re.sub(r"\s", "", style[:_LONGEST].lower())) is not None
