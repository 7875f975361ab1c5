"""All figures on facts: counts, numbers, dates, names, absence; or those of the parts named.

Usage: ``facts.py [PART …] [-v]``, of the parts named in :data:`PARTS`; without any, or with ``all``, all of them.

`own` and `unseen` are the project's own cases, `summedits` and `faithbench` summaries that other people marked, the
next five measure single finders, mostly on sets that other people made, `speed` a report of 1 MB. ``-v`` prints what is
wrong, of the halves alone that developers may look at. ``own --selfcheck`` looks at the cases themselves. What is not
there, a module or its data, is said in a line, and the others go on.
"""

import sys
from collections.abc import Iterable
from importlib import import_module
from inspect import signature

from measure import stop

PARTS = (
    "own",
    "unseen",
    "summedits",
    "faithbench",
    "names",
    "numbers",
    "quantities",
    "dates",
    "binding",
    "speed",
)
_OPTIONS = frozenset({"-v", "--selfcheck"})


def main() -> None:
    """Measure, and print the figures."""
    options = _OPTIONS & set(sys.argv[1:])
    named = [name for name in sys.argv[1:] if name not in options]
    chosen = list(PARTS) if not named or "all" in named else named
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        stop(f"no part {', '.join(unknown)}; there are {', '.join((*PARTS, 'all'))}")
    for name in chosen:
        print(f"== {name}", flush=True)
        try:
            for line in lines(name, options):
                print(line, flush=True)
        except SystemExit as left:  # a part whose data is not there says so, and the others go on
            print(left)
        print()


def lines(part: str, options: Iterable[str] = ()) -> Iterable[str]:
    """The figures of *part*, line by line; *options* are those of the command line."""
    name = f"facts_{part}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as missing:
        return (f"{missing.name} is not there: nothing to measure",)
    if "--selfcheck" in options:
        checked: Iterable[str] = module.selfcheck() if hasattr(module, "selfcheck") else ("it has no self-check",)
        return checked
    verbose = "-v" in options and "verbose" in signature(module.figures).parameters
    found: Iterable[str] = module.figures(verbose=True) if verbose else module.figures()
    return found


if __name__ == "__main__":
    main()
