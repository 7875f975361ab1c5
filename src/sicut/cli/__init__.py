"""The command line; ``main`` runs it."""

import gc
import sys
from collections.abc import Sequence

__all__ = ["main"]

_YOUNG = 100_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run sicut with *arguments* (default: those of the process, which is then sicut's own) and return its exit code.

    Asked for the version alone, it imports nothing else, not even the parser of arguments; ``--verbose`` with it tells
    also how readers are confined here.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if "--version" in given and {*given} <= {"--version", "--verbose"}:
        return _version(verbose="--verbose" in given)
    from sicut.cli.app import run

    if arguments is not None:
        return run(given)
    # What a run makes stays until its end, or goes without the collector: to look through it often, and once more
    # at the end, takes longer than a small check.
    gc.set_threshold(_YOUNG)
    code = run(given)
    gc.freeze()
    return code


def _version(*, verbose: bool) -> int:
    from sicut.engine import engine
    from sicut.errors import UsageError
    from sicut.version import UNICODE, __version__

    try:
        sys.stdout.write(f"sicut {__version__} (engine: {engine()}, Unicode {UNICODE})\n")
    except UsageError as error:
        sys.stderr.write(f"sicut: {error}\n")
        return 2
    if verbose:
        from sicut.read.sandbox.described import described

        sys.stdout.write(f"readers: {described()}\n")
    return 0
