"""The project's own set of facts in reports: written before the finders and rules, by another hand than theirs.

Half of the cases are honest: no finding of the rules on numbers, dates, names and absence may come. Of the others, a
fault is missed when nothing at all is found at its words; the diagnosis is right when a finding of the right rule
touches its words, none touches others, and what must be verified, unchecked or no claim is so. ``-v`` prints the wrong
cases of the half that developers may look at; the other half is for figures alone.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import NamedTuple
from unicodedata import digit

import facts_own_ar as arabic
import facts_own_de as german
import facts_own_en as english
import facts_own_es as spanish
import facts_own_fr as french
import facts_own_ru as russian
import facts_own_zh as chinese
from facts_own_case import FAMILIES, LANGUAGES, Case, Checked, Table, Wanted, cases
from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.claim import Absence, Count, Date, Name, Quantity
from sicut.model.collation import Attestation, Outcome, Status, Unchecked
from sicut.model.finding import Finding, Severity
from sicut.model.policy import Scope
from sicut.model.result import Result
from sicut.text.pattern import pattern

CODES = frozenset("C101 C102 C103 C104 C105 D101 D102 D103 D104 N101 N102 N103 A101".split())
TABLES: tuple[Table, ...] = (
    english.TABLE,
    german.TABLE,
    french.TABLE,
    spanish.TABLE,
    arabic.TABLE,
    russian.TABLE,
    chinese.TABLE,
)
_NUMERAL = pattern(r"\d+(?:[.,٬ \u00a0\u202f]\d{3})*(?!\d)")
_WORD = pattern(r"\w+")
HEAD = f"{'facts':14} {'half':6} {'honest':>6} {'false':>5} {'faults':>6} {'missed':>6} {'diagnosed':>9} {'right':>7}"


class Tally(NamedTuple):
    """Cases: honest, with a false finding; with faults, missed, rightly diagnosed; right in all respects."""

    honest: int = 0
    false: int = 0
    faults: int = 0
    missed: int = 0
    diagnosed: int = 0
    right: int = 0

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(*map(sum, zip(self, other, strict=True)))

    @property
    def all(self) -> int:
        """How many cases."""
        return self.honest + self.faults


class Judged(NamedTuple):
    """A case with its tally (of one), and a remark for each thing that is wrong."""

    case: Case
    tally: Tally
    remarks: tuple[str, ...]


def all_cases() -> Iterator[Case]:
    """Those of all tables."""
    for table in TABLES:
        yield from cases(table)


def halves() -> tuple[tuple[Case, ...], tuple[Case, ...]]:
    """The cases that developers may look at, and the others."""
    every = tuple(all_cases())
    return tuple(case for case in every if case.seen), tuple(case for case in every if not case.seen)


def figures(*, verbose: bool = False) -> Iterator[str]:
    """The lines to print."""
    done = [judged(case) for case in all_cases()]
    if verbose:
        yield from _wrong(done)
    yield HEAD
    yield from _rows(done, FAMILIES, lambda case: case.family)
    yield from _rows(done, LANGUAGES, lambda case: case.language)
    yield from _rows(done, ("all",), lambda _: "all")
    every = total(done)
    yield f"all of {every.all}: {100 * every.right / every.all:.1f} % right, diagnosis too; goal: 97 %"


def judged(case: Case) -> Judged:
    """What a check makes of *case*."""
    try:
        result = check(
            [Text("report.md", case.text)],
            [Text(name, text) for name, text in case.sources],
            Settings(scope=Scope(case.scope)),
        )
    except Exception as error:  # noqa: BLE001 - whatever is let out is one wrong case, not the end
        tally = Tally(honest=1, false=1) if case.honest else Tally(faults=1, missed=1)
        return Judged(case, tally, (f"it raises {type(error).__name__}: {error}",))
    found = tuple(one for one in result.findings if one.code in CODES and one.objection.document == "report")
    missed = tuple(one for one in case.findings if not _is_touched(one, case, found))
    false = tuple(_false(case, found))
    remarks = (*(f"missed: {_told(one)}" for one in missed), *_misnamed(case, found, missed), *false)
    remarks += tuple(_unlike(case, result))
    right = int(not remarks)
    if case.honest:
        return Judged(case, Tally(honest=1, false=int(bool(false)), right=right), remarks)
    return Judged(case, Tally(faults=1, missed=int(bool(missed)), diagnosed=right, right=right), remarks)


def _touches(finding: Finding, start: int, end: int) -> bool:
    span = finding.objection.span
    return span.start < end and start < max(span.end, span.start + 1)


def _is_touched(wanted: Wanted, case: Case, found: Iterable[Finding]) -> bool:
    """Whether something is found at the words, or at others that do as well."""
    places = [one for one in case.findings if one.any and one.codes == wanted.codes] if wanted.any else [wanted]
    return any(_touches(finding, one.start, one.end) for finding in found for one in places)


def _misnamed(case: Case, found: Iterable[Finding], missed: Iterable[Wanted]) -> Iterator[str]:
    """Faults at whose words another rule alone has a finding."""
    for wanted in case.findings:
        at = [one for one in found if _touches(one, wanted.start, wanted.end)]
        if wanted in missed or not at:
            continue
        if not any(one.code in wanted.codes for one in at):
            yield f"misnamed: {_told(wanted)} is called {' '.join(sorted({one.code for one in at}))}"


def _false(case: Case, found: Iterable[Finding]) -> Iterator[str]:
    """Findings that touch no fault."""
    for one in found:
        if any(_touches(one, wanted.start, wanted.end) for wanted in case.findings):
            continue
        if one.severity is Severity.INFO and any(_touches(one, *span) for span in case.light):
            continue
        words = case.text[slice(*one.objection.span)]
        yield f"false: {one.code} ({one.severity}) at {words!r}: {one.objection.message}"


def _unlike(case: Case, result: Result) -> Iterator[str]:
    """Claims that are not verified, unchecked or absent as they should be."""
    claims = [one for one in result.claims if isinstance(one.claim, Count | Quantity | Date | Name | Absence)]
    for checked in case.checked:
        at = [one for one in claims if one.claim.span.start < checked.end and checked.start < one.claim.span.end]
        if not any(_is_as(one, checked) for one in at):
            given = ", ".join(map(_state, at)) or "no claim"
            yield f"{checked.words!r} should be {_should(checked)}, is {given}"
    for start, end in case.own:
        at = [one for one in claims if one.claim.span.start < end and start < one.claim.span.end]
        if at:
            yield f"{case.text[start:end]!r} should be no claim, is {', '.join(map(_state, at))}"


def _is_as(outcome: Outcome, checked: Checked) -> bool:
    if isinstance(outcome, Unchecked):
        return outcome.reason.code.value == checked.reason
    derived = outcome.comparison is not None and outcome.comparison.derivation is not None
    return checked.reason is None and outcome.status is Status.VERIFIED and (derived or not checked.derived)


def _should(checked: Checked) -> str:
    if checked.reason is not None:
        return f"unchecked ({checked.reason})"
    return "verified with a derivation" if checked.derived else "verified"


def _state(outcome: Outcome) -> str:
    if isinstance(outcome, Attestation):
        return f"{outcome.claim.kind} {outcome.status}"
    return f"{outcome.claim.kind} unchecked ({outcome.reason.code})"


def _told(wanted: Wanted) -> str:
    return f"{'/'.join(sorted(wanted.codes))} at {wanted.words!r}"


def _wrong(done: Iterable[Judged]) -> Iterator[str]:
    """The wrong cases of the seen half."""
    for one in done:
        if one.case.seen and one.remarks:
            names = ", ".join(name for name, _ in one.case.sources)
            yield f"{one.case.language} {one.case.family} ({one.case.scope}; {names}): {one.case.text.strip()!r}"
            yield from (f"    {remark}" for remark in one.remarks)


def _rows(done: Iterable[Judged], keys: Iterable[str], key: Callable[[Case], str]) -> Iterator[str]:
    ordered = sorted(done, key=lambda one: key(one.case))
    by_key = {name: tuple(group) for name, group in groupby(ordered, lambda one: key(one.case))}
    for name in keys:
        for seen in (True, False):
            tally = total(one for one in by_key.get(name, ()) if one.case.seen is seen)
            yield row(name, "seen" if seen else "unseen", tally)


def row(name: str, half: str, tally: Tally) -> str:
    """One line of the table of figures."""
    right = f"{100 * tally.right / tally.all:5.1f} %" if tally.all else "–"
    return (
        f"{name:14} {half:6} {tally.honest:6} {tally.false:5} {tally.faults:6} {tally.missed:6} "
        f"{tally.diagnosed:9} {right:>7}"
    )


def total(done: Iterable[Judged]) -> Tally:
    """Of all together."""
    summed = Tally()
    for one in done:
        summed = summed.plus(one.tally)
    return summed


def selfcheck() -> Iterator[str]:
    """How many cases there are, and whether numbers and words stand in the sources as the marks say."""
    every = tuple(all_cases())
    yield from checked_by_text(every)
    for names in ([case.language for case in every], [case.family for case in every]):
        honest = Counter(name for name, case in zip(names, every, strict=True) if case.honest)
        yield ", ".join(f"{name} {number} ({honest[name]} honest)" for name, number in Counter(names).items())
    for name, half in zip(("seen", "unseen"), halves(), strict=True):
        yield f"{name}: {len(half)} cases, {sum(case.honest for case in half)} honest"


def checked_by_text(every: Iterable[Case]) -> Iterator[str]:
    """A line for each mark that the texts do not bear out at first sight."""
    for case in every:
        sources = "\n".join(text for _, text in case.sources)
        codes = {code for one in case.findings for code in one.codes}
        if not codes <= CODES:
            yield f"no such rule: {codes - CODES}: {case.text!r}"
        known = set(_digits(sources))
        for one in case.checked:
            lacks = set(_digits(one.words)) - known
            if one.reason is None and not one.derived and lacks:
                yield f"{case.language} {case.family}: no digits {', '.join(lacks)} in the sources: {case.text!r}"
        for wanted in case.findings:
            stands = f" {_plain(wanted.words)} " in f" {_plain(sources)} "
            if wanted.codes <= {"C103", "D102", "N101", "N102"} and stands:
                yield f"{case.language} {case.family}: {wanted.words!r} is in the sources: {case.text!r}"


def _digits(text: str) -> Iterator[str]:
    """The numbers written in digits, their groups joined, a fraction left apart."""
    for written in _NUMERAL().findall(text):
        yield "".join(str(digit(c)) for c in written if c.isdigit())


def _plain(text: str) -> str:
    """Its words alone, folded."""
    return " ".join(_WORD().findall(text.casefold()))


if __name__ == "__main__":
    arguments = frozenset(sys.argv)
    print(*(selfcheck() if "--selfcheck" in arguments else figures(verbose="-v" in arguments)), sep="\n")
