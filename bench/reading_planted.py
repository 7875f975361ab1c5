"""Planted sentences: a document is made, a sentence stands somewhere in it, and sicut has to find it or say why not.

A sentence is *found* when its words stand together in what the document shows, *named* when the document is partial or
unreadable and says why; all else is a fault: "not found" would be said of a document that was not read in full.
"""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from time import perf_counter

from reading_judged import Fate, Judged, judged
from reading_writers import Case

TABLES = ("plain", "markup", "office", "opened", "rtf", "pdf", "mail", "archives")


def cases() -> Iterator[Case]:
    """The cases that need nothing but Python's standard library to be made."""
    for table in TABLES:
        yield from import_module(f"reading_planted_{table}").cases()


def run(options: Namespace) -> None:
    """Judge all cases (of ``--only``) and print a table."""
    chosen = [one for one in _all() if one.form in options.only.split() or not options.only]
    results = []
    for case in chosen:
        began = perf_counter()
        results.append(judged(case))
        if options.verbose:
            one = results[-1]
            print(f"{case.form:6} {case.name:40} {one.fate:6} {perf_counter() - began:6.2f} s  {one.reason[:90]}")
    _print(results)


def _all() -> Iterator[Case]:
    yield from cases()
    from reading_planted_made import cases as made

    yield from made()


def _print(results: Iterable[Judged]) -> None:
    counts = Counter((one.case.form, one.fate) for one in results)
    verbatim = Counter((one.case.form, one.is_verbatim) for one in results if one.fate is Fate.FOUND)
    print(f"\n{'format':8}{'cases':>7}{'found':>7}{'named':>7}{'faults':>8}{'not verified by find':>22}")
    forms = list(dict.fromkeys(one.case.form for one in results))
    for form in forms:
        row = [counts[form, fate] for fate in Fate]
        print(f"{form:8}{sum(row):7}{row[0]:7}{row[1]:7}{row[2]:8}{verbatim[form, False]:22}")
    row = [sum(counts[form, fate] for form in forms) for fate in Fate]
    print(f"{'all':8}{sum(row):7}{row[0]:7}{row[1]:7}{row[2]:8}{sum(verbatim[form, False] for form in forms):22}")
    for one in results:
        if one.fate is Fate.LOST:
            print(f"FAULT {one.case.form}/{one.case.name}: {one.reason}")
    for one in results:
        if one.is_verbatim is False:
            print(f"shown, but not verified by find: {one.case.form}/{one.case.name}")
