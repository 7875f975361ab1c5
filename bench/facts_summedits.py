"""Claims of summaries with one edit, against their document, every sentence held against it.

A numeric edit is caught by a finding on a number or date (C, D), an edited name by one on a name (N, of any weight),
both kinds by either. "strict": at words that differ from the original claim. Many claims with the mark ``numeric`` or
``name`` change neither a number or date nor a word with a capital, so those that do are counted apart. False is an
error or a warning on a consistent claim. ``-v`` prints what is missed and what is false in the even rows; the odd ones
are for figures alone.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import Any, NamedTuple

from facts_edited import Edit, edit
from measure import rows
from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.finding import Finding, Severity
from sicut.model.policy import Scope

GRAVE = {Severity.ERROR, Severity.WARNING}
FAMILIES = "CDNA"
NUMERIC = "CD"
EVERY = Settings(scope=Scope.ALL)


class Checked(NamedTuple):
    """A row, what its edit is, and the findings of these families on it."""

    place: int
    row: dict[str, Any]
    edit: Edit
    findings: tuple[Finding, ...]

    @property
    def consistent(self) -> bool:
        """The document bears the claim out."""
        return bool(self.row["consistent"])

    @property
    def false(self) -> tuple[Finding, ...]:
        """The errors and warnings on a consistent claim."""
        return tuple(one for one in self.findings if one.severity in GRAVE) if self.consistent else ()

    def caught(self, families: str, *, strict: bool = False) -> bool:
        """Whether a finding is of one of *families*, and if *strict*, at the words that were edited."""
        return any(
            one.code[0] in families and (not strict or self.edit.touches(*one.objection.span)) for one in self.findings
        )


def figures(*, verbose: bool = False) -> Iterator[str]:
    """The lines to print."""
    began = perf_counter()
    done = tuple(_checked(place, row) for place, row in enumerate(rows("summedits.jsonl")))
    seconds = perf_counter() - began
    if verbose:
        yield from _wrong(one for one in done if one.place % 2 == 0)
    halves = (("seen", lambda one: one.place % 2 == 0), ("unseen", lambda one: one.place % 2 == 1))
    for name, of in (*halves, ("all", lambda _: True)):
        yield from _half(name, [one for one in done if of(one)])
    yield from _rules(done)
    yield f"{len(done)} checks in {seconds:.1f} s; goal: 85 % caught, at most 5 % false, .9 precision of each rule"


def _checked(place: int, row: dict[str, Any]) -> Checked:
    result = check([Text("claim.txt", row["claim"])], [Text("document.txt", row["doc"])], EVERY)
    return Checked(
        place,
        row,
        edit(row["original"], row["claim"]),
        tuple(one for one in result.findings if one.code[0] in FAMILIES),
    )


def _half(name: str, done: list[Checked]) -> Iterator[str]:
    wrong = [one for one in done if not one.consistent]
    groups: tuple[tuple[str, str, Callable[[Checked], bool]], ...] = (
        ("numeric", NUMERIC, lambda one: one.row["numeric"] and not one.row["name"]),
        ("name", "N", lambda one: one.row["name"] and not one.row["numeric"]),
        ("numeric and name", NUMERIC + "N", lambda one: one.row["name"] and one.row["numeric"]),
    )
    for what, families, of in groups:
        yield _caught(name, f"marked {what}", families, [one for one in wrong if of(one)])
    marked = [one for one in wrong if one.row["numeric"] or one.row["name"]]
    neither = sum(not _by_change(one) for one in marked)
    other = sum(bool(one.row["numeric"]) and not one.edit.number for one in marked)
    names = sum(bool(one.row["name"]) and not one.edit.name for one in marked)
    yield _both(name, "marked, all", marked, _by_mark)
    yield (
        f"{name:6} of {len(marked)} marked {neither} change neither a number or date nor a word with a capital; "
        f"{other} marked numeric change no number or date, {names} marked name no such word"
    )
    yield _caught(name, "number or date changed", NUMERIC, [one for one in wrong if one.edit.number])
    yield _caught(name, "capital word changed", "N", [one for one in wrong if one.edit.name])
    yield _both(name, "either changed", [one for one in wrong if one.edit.number or one.edit.name], _by_change)
    same = [one for one in done if one.consistent]
    for what, chosen in (
        ("consistent", same),
        ("consistent, with mark", [one for one in same if one.row["numeric"] or one.row["name"]]),
    ):
        false = sum(bool(one.false) for one in chosen)
        yield f"{name:6} {what:28} {len(chosen):4}: false {false:3} ({_share(false, len(chosen))})"


def _by_mark(one: Checked) -> str:
    return NUMERIC * bool(one.row["numeric"]) + "N" * bool(one.row["name"])


def _by_change(one: Checked) -> str:
    return NUMERIC * one.edit.number + "N" * one.edit.name


def _caught(name: str, what: str, families: str, chosen: list[Checked]) -> str:
    return _both(name, what, chosen, lambda _: families)


def _both(name: str, what: str, chosen: list[Checked], families: Callable[[Checked], str]) -> str:
    caught = sum(one.caught(families(one)) for one in chosen)
    strict = sum(one.caught(families(one), strict=True) for one in chosen)
    of = len(chosen)
    return (
        f"{name:6} {what:28} {of:4}: caught {caught:3} ({_share(caught, of)}), strict {strict:3} ({_share(strict, of)})"
    )


def _rules(done: Iterable[Checked]) -> Iterator[str]:
    """Of each rule, its findings on consistent claims, at edits, and elsewhere on inconsistent ones."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for one in done:
        for finding in one.findings:
            at = one.edit.touches(*finding.objection.span)
            where = "consistent" if one.consistent else "edit" if at else "elsewhere"
            counts[finding.code, finding.severity.value, where] += 1
    for code, severity in sorted({key[:2] for key in counts}):
        same, edited, other = (counts[code, severity, where] for where in ("consistent", "edit", "elsewhere"))
        total = same + edited + other
        yield (
            f"{code} {severity:7} {total:4} findings: {same} on consistent claims, {edited} at edits, {other} "
            f"elsewhere on edited claims; precision {_share(total - same, total)}"
        )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _wrong(done: Iterable[Checked]) -> Iterator[str]:
    for one in done:
        row, families = one.row, _by_change(one)
        if one.false:
            yield f"false, row {one.place} ({row['id']}): {row['claim']!r}"
            yield from (_told(one, finding) for finding in one.false)
        elif not one.consistent and families and not one.caught(families, strict=True):
            words = [row["claim"][low:high] for low, high in one.edit.spans]
            yield f"missed {families}, row {one.place} ({row['id']}): {words} in {row['claim']!r}"
            yield from (_told(one, finding) for finding in one.findings)


def _told(one: Checked, finding: Finding) -> str:
    words = one.row["claim"][slice(*finding.objection.span)]
    return f"    {finding.code} {finding.severity} at {words!r}: {finding.objection.message}"


if __name__ == "__main__":
    print(*figures(verbose="-v" in sys.argv), sep="\n")
