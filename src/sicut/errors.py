"""Every exception of sicut, one tree; a finding is never an exception.

::

    SicutError                 its text is one line for the user: what, where, what to do
    ├── UsageError             the call itself is wrong: an unknown rule, a missing file
    │   └── ConfigError        a settings file is wrong
    ├── UnreadableError        a document that cannot be read
    ├── ArchiveError           a sicut.lock that cannot be read or written
    └── StoredIndexError       an index on disk that cannot be used
        ├── DamagedIndexError  its bytes are not those that were written
        ├── StaleIndexError    it was written by another version, or with other parameters
        └── LockedIndexError   another process is writing it
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


class ArchiveError(SicutError):
    """A ``sicut.lock``, or what is kept beside it, cannot be read or written."""


class StoredIndexError(SicutError):
    """An index on disk cannot be used or written."""


class UnusableIndexError(StoredIndexError):
    """An index on disk is not to be believed. ``what`` is wrong stands before the advice to make it anew."""

    def __init__(self, what: str) -> None:
        """Keep what is wrong."""
        super().__init__(f"{what}; run sicut index to make it anew")
        self.what = what


class DamagedIndexError(UnusableIndexError):
    """A file of an index does not hold what was written: it was cut off, changed, or is another file."""


class StaleIndexError(UnusableIndexError):
    """An index was written by another version of sicut, of Unicode, or with other parameters."""


class LockedIndexError(StoredIndexError):
    """Another process is writing the index."""
