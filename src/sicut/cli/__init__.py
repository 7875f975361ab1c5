"""The command line; ``main`` runs it."""

import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run sicut with *arguments* (default: those of the process) and return its exit code.

    Asked for the version alone, it imports nothing else, not even the parser of arguments.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        return _version()
    from sicut.cli.app import run

    return run(given)


def _version() -> int:
    from sicut.engine import engine
    from sicut.errors import UsageError
    from sicut.version import UNICODE, __version__

    try:
        sys.stdout.write(f"sicut {__version__} (engine: {engine()}, Unicode {UNICODE})\n")
    except UsageError as error:
        sys.stderr.write(f"sicut: {error}\n")
        return 2
    return 0
