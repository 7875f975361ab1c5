"""Which engine does the work: the native core where it was built, else the Python reference, with the same results.

``SICUT_ENGINE=reference`` or ``SICUT_ENGINE=core`` in the environment chooses one. This is the one place that decides.
To ask loads nothing: ``sicut --version`` tells it, and has a budget.
"""

import os
import sys

from sicut.errors import UsageError

CORE = "core"
REFERENCE = "reference"
VARIABLE = "SICUT_ENGINE"
_NAMES = {"darwin": "libsicut_core.dylib", "win32": "libsicut_core.dll"}

LIBRARY = os.path.join(  # noqa: PTH118 - pathlib takes longer to import than the version to print
    os.path.dirname(__file__),  # noqa: PTH120 - the same
    "collate",
    "_core",
    _NAMES.get(sys.platform, "libsicut_core.so"),
)
"""Where the package's build puts the native core, when a compiler is at hand."""

IS_BUILT = os.path.isfile(LIBRARY)  # noqa: PTH113 - the same
"""Whether this installation has a native core."""


def engine() -> str:
    """The engine in use: :data:`CORE` or :data:`REFERENCE`.

    Raises:
        UsageError: The environment asks for an engine that does not exist or was not built.
    """
    asked = os.environ.get(VARIABLE, "")
    if asked == REFERENCE or (not asked and not IS_BUILT):
        return REFERENCE
    if asked not in {"", CORE}:
        raise UsageError(f"{VARIABLE} is {asked!r}; it can be 'core' or 'reference'")
    if not IS_BUILT:
        raise UsageError(f"{VARIABLE} asks for the native core, which this installation lacks: install it with cargo")
    return CORE
