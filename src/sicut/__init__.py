"""Check a text against the sources it quotes.

>>> from sicut import Text, check
>>> report = Text("report.txt", 'The harbour master said: "We will now dredge the inner basin this year."')
>>> speech = Text("speech.txt", "We will not dredge the inner basin this year.")
>>> result = check([report], [speech])
>>> result.claims[0].status.value
'altered'
>>> finding = result.findings[0]
>>> finding.code, finding.name, report.text[slice(*finding.objection.span)]
('Q103', 'altered-meaning', 'now')

An index that is opened once answers many questions:

>>> from sicut import open_index
>>> index = open_index([speech])
>>> place = index.find("dredge the inner basin").passages[0]
>>> place.siglum, place.span
('speech', Span(start=12, end=34))
"""

from sicut.version import __version__

TYPE_CHECKING = False  # as typing's, whose import alone is a tenth of the start-up budget
if TYPE_CHECKING:
    from sicut.api import Bytes, OpenIndex, Text, check, find, open_index
    from sicut.config import Settings
    from sicut.errors import ConfigError, SicutError, UnreadableError, UsageError
    from sicut.model.result import Result

__all__ = [
    "Bytes",
    "ConfigError",
    "OpenIndex",
    "Result",
    "Settings",
    "SicutError",
    "Text",
    "UnreadableError",
    "UsageError",
    "__version__",
    "check",
    "find",
    "open_index",
]

_HOMES = {
    "sicut.config": ("Settings",),
    "sicut.errors": ("ConfigError", "SicutError", "UnreadableError", "UsageError"),
    "sicut.model.result": ("Result",),
    "sicut.api": ("Bytes", "OpenIndex", "Text", "check", "find", "open_index"),
}


def __getattr__(name: str) -> object:
    """Import what is asked for on first use: the command line pays only for what it needs."""
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module 'sicut' has no attribute {name!r}")
