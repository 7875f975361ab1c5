"""All figures on canonical references, or those of the parts named.

Usage: ``references.py [PART …]``, of the parts named in :data:`PARTS`; without any, all of them.

The first seven measure single finders, tables and editions, most on sets that other people made, `own` all finders on
references in invented contexts, `judged` whole checks, `unseen` both on texts that nobody tunes on, `phantoms` novels
and news without references, `speed` reports of 1 MB. What is not there, a module or its data, is said in a line, and
the others go on.
"""

import sys
from collections.abc import Iterable
from importlib import import_module

from measure import stop

PARTS = (
    "bible",
    "biblenames",
    "quran",
    "us",
    "german",
    "verses",
    "editions",
    "own",
    "judged",
    "unseen",
    "phantoms",
    "speed",
)


def main() -> None:
    """Measure, and print the figures."""
    chosen = sys.argv[1:] or list(PARTS)
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        stop(f"no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    for name in chosen:
        print(f"== {name}", flush=True)
        try:
            for line in lines(name):
                print(line, flush=True)
        except SystemExit as left:  # a part whose data is not there says so, and the others go on
            print(left)
        print()


def lines(part: str) -> Iterable[str]:
    """The figures of *part*, line by line."""
    name = f"references_{part}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as missing:
        return (f"{missing.name} is not there: nothing to measure",)
    found: Iterable[str] = module.figures()
    return found


if __name__ == "__main__":
    main()
