"""``--sources`` takes all words up to the next option: ``check report.md --sources a.txt b/ --show info``."""

from collections.abc import Iterator, Sequence
from typing import Final

import click

from sicut.errors import UsageError

OPTION: Final = "--sources"
STANDARD_INPUT: Final = "-"


class WithSources(click.Command):
    """A command whose ``--sources`` may be followed by several words."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse *args* with ``--sources`` spread over its words."""
        return super().parse_args(ctx, list(spread(args)))


def spread(arguments: Sequence[str]) -> Iterator[str]:
    """*arguments* with ``--sources`` before each of its words.

    ``-`` is never one of them, for it stands for a report on standard input; neither is anything
    after ``--``.
    """
    words = iter(arguments)
    taking = bare = False
    for word in words:
        if word == "--":
            _require(bare=bare)
            yield word
            yield from words
            return
        if word.startswith("-") and word != STANDARD_INPUT:
            _require(bare=bare)
            taking = bare = word == OPTION
            if not taking:
                yield word
        elif taking and word != STANDARD_INPUT:
            bare = False
            yield from (OPTION, word)
        else:
            yield word
    _require(bare=bare)


def _require(*, bare: bool) -> None:
    if bare:
        raise UsageError(f"{OPTION} needs at least one path after it")
