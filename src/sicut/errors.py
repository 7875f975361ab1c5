"""Every exception of sicut, one tree; a finding is never an exception.

::

    SicutError                 its text is one line for the user: what, where, what to do
    ├── UsageError             the call itself is wrong: an unknown rule, a missing file
    │   └── ConfigError        a settings file is wrong
    └── UnreadableError        a document that cannot be read
"""


class SicutError(Exception):
    """An error whose text is one clear line: what went wrong, where, and what to do about it."""


class UsageError(SicutError):
    """The call asks for something that does not exist or cannot be."""


class ConfigError(UsageError):
    """A settings file holds something that cannot be."""


class UnreadableError(SicutError):
    """A document cannot be read; ``reason`` is the cause alone, without the path."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"cannot read {path}: {reason}")
        self.path = path
        self.reason = reason
