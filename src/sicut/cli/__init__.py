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
        from sicut.version import UNICODE, __version__

        sys.stdout.write(f"sicut {__version__} (engine: reference, Unicode {UNICODE})\n")
        return 0
    from sicut.cli.app import run

    return run(given)
