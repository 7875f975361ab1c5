"""Honest, altered, foreign and damaged quotations, made from real texts, each judged by sicut.

Every case is one short Markdown report with one quotation after a cue, checked against all texts of its language
that belong to the half in use. Honest ones have one honest device each, altered ones one alteration each; the
generator knows which rule should speak, and where the difference stands on both sides. Foreign ones come from another
kind of text than all sources (verses that an edition at hand has are told as such), invented ones are chains of its
pairs of words; neither shares a run of five words with the sources. Damaged ones have up to a third of their words
changed.

The data has English, German and Arabic; French, Spanish, Russian, Chinese, Persian, Hindi and the texts with emoji are
written from templates, beside those of ``--texts DIR`` (``DIR/LANGUAGE/NAME.txt``).

``-n`` cases a class, ``--half dev|held-out|all``, ``--seed``, ``-v CLASS`` prints each miss of a class (or of all).
Nothing may be tuned on the half `held-out`.
"""

import time
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple

from judgement_altered import ALTERATIONS, SAME_WORDS
from judgement_books import INVENTED, Shelf, runs_of, shelves
from judgement_cuts import LENGTHS, Device, Made, Maker, flat
from judgement_honest import DEVICES, JOINED
from sicut.api import OpenIndex, Text, open_index
from sicut.model.collation import Attestation, Outcome, Status
from sicut.model.document import Role
from sicut.model.finding import Severity
from sicut.model.result import Result
from sicut.model.span import Span

LANGUAGES = ("en", "de", "fr", "es", "ru", "zh", "ar")
MANY = 4
TRIES = 200
THIRD = 3
JUDGED = {Severity.ERROR, Severity.WARNING}


class Case(NamedTuple):
    """A quotation as made, and what sicut says."""

    name: str
    language: str
    made: Made
    start: int
    result: Result

    @property
    def outcome(self) -> Outcome | None:
        """The outcome for it; ``None`` if it was not taken for a quotation."""
        spans = [Span(self.start, self.start + len(self.made.quote))]
        return next((one for one in self.result.claims if one.claim.outer.overlaps(spans[0])), None)

    @property
    def status(self) -> str:
        """What became of it."""
        outcome = self.outcome
        if outcome is None:
            return "no claim"
        editions = {one.siglum for one in self.result.documents if one.role is Role.EDITION}
        if isinstance(outcome, Attestation) and {one.siglum for one in outcome.passages} & editions:
            return "in an edition"
        return str(outcome.status) if isinstance(outcome, Attestation) else f"unchecked: {outcome.reason.code}"

    def codes(self, *, judged: bool = True) -> frozenset[str]:
        """The rules that speak, of the weight of errors and warnings or of all."""
        return frozenset(
            one.code for one in self.result.findings if not judged or (one.severity in JUDGED and one.allowed is None)
        )

    @property
    def is_right(self) -> bool:
        """Whether a rule speaks that should."""
        return bool(self.codes(judged=False) & self.made.rules)

    @property
    def is_exact(self) -> bool:
        """Whether a variant stands where the generator changed something, on both sides."""
        here, there, outcome = self.made.here, self.made.there, self.outcome
        if here is None or there is None or not isinstance(outcome, Attestation):
            return False
        here = here.shifted(self.start)
        return any(
            here.holds(variant.report) and there.holds(variant.witness)
            for passage in outcome.passages
            for variant in passage.apparatus
        )


Ok = Callable[[Case], bool]


class Tally(NamedTuple):
    """The cases of one class, and those that are not as they should be."""

    cases: list[Case]
    missed: list[Case]


def main() -> None:
    """Measure, and print the tables."""
    options = _options()
    began = time.perf_counter()
    held = shelves(options.half, options.texts)
    print(f"half: {options.half}; seed: {options.seed}")
    print(f"written from templates: {', '.join(INVENTED)}; more texts: {options.texts or 'none'}\n")
    bench = Bench(held, options)
    honest = bench.honest()
    altered = bench.altered()
    options.n *= MANY
    foreign = bench.table("foreign and damaged", STRANGE, LANGUAGES, lambda case: case.status not in FOUND)
    damaged = bench.table("", {"damaged": _damaged}, LANGUAGES, lambda case: case.status in FOUND)
    print("\ntotals")
    total("honest with an error or a warning", honest, lambda case: bool(case.codes()), "goal: at most 0.2 %")
    total("altered without a finding", altered, lambda case: not case.codes(judged=False), "goal: at most 0.3 %")
    grave = [case for case in altered if case.name.startswith(("negation", "number", "invisible", "confusable"))]
    total("  negation, number, invisible, confusable", grave, lambda case: not case.codes(judged=False), "goal: 0")
    total("altered, but called verified", altered, lambda case: case.status == Status.VERIFIED, "")
    total("right rule", altered, lambda case: case.is_right, "goal: 97 %")
    placed = [case for case in altered if case.made.here is not None]
    total("exact span on both sides", placed, lambda case: case.is_exact, "goal: 97 %")
    total("foreign, called verified or altered", foreign, lambda case: case.status in FOUND, "goal: at most 0.5 %")
    total("damaged, found", damaged, lambda case: case.status in FOUND, "goal: 98 %")
    print(f"\n{time.perf_counter() - began:.0f} s")


FOUND = {str(Status.VERIFIED), str(Status.ALTERED)}


class Bench:
    """One run: the texts, the options, and a maker for each language."""

    def __init__(self, held: Mapping[str, Shelf], options: Namespace) -> None:
        """Nothing is opened yet."""
        self.held, self.options = held, options

    def honest(self) -> list[Case]:
        """Print the table of honest quotations; give those that count."""
        found = self.table("honest", DEVICES, LANGUAGES, _is_quiet)
        joined = self.table("", JOINED, ("fa", "hi", "emoji"), _is_quiet)
        return found + joined

    def altered(self) -> list[Case]:
        """Print the table of altered quotations; give them."""
        return self.table("altered", ALTERATIONS, LANGUAGES, lambda case: case.is_right and _is_placed(case))

    def table(self, title: str, devices: Mapping[str, Device], languages: tuple[str, ...], is_ok: Ok) -> list[Case]:
        """Make, check and print the cases of each class."""
        everything: list[Case] = []
        if title:
            print(f"{title:22} cases   judged    none   right   exact  status; codes")
        for name, device in devices.items():
            if self.options.only and self.options.only not in name:
                continue
            cases = [case for language in languages for case in self._cases(name, device, language, len(languages))]
            everything += cases
            _row(name, cases)
            if self.options.verbose in {name, "all"}:
                for case in cases:
                    if not is_ok(case):
                        describe(case)
        return everything

    def _cases(self, name: str, device: Device, language: str, languages: int) -> Iterator[Case]:
        shelf = self.held[language]
        maker = Maker(shelf, Random(f"{self.options.seed} {name} {language}"))
        wanted, done = max(1, self.options.n // languages), 0
        for _ in range(wanted * TRIES):
            if done == wanted:
                break
            made = device(maker)
            if made is None or not maker.is_one_place(made):
                continue
            if made.rules and name not in SAME_WORDS and maker.stands(made.quote):
                continue
            index = shelf.without(made.away)[0] if made.away is not None else shelf.index
            yield checked(name, maker, made, index)
            done += 1


def checked(name: str, maker: Maker, made: Made, index: OpenIndex) -> Case:
    """The case: the quotation in a report of its own, checked."""
    known = maker.known
    if made.rules:
        made = flat(made)
    elif name not in {"line break", "block quotation"}:
        made = made._replace(quote=made.quote.replace("\n", " "))
    marks = made.marks or known.marks
    frame = made.report or known.report.replace("{}", f"{marks[0]}{{}}{marks[1]}")
    report = frame.replace("{}", made.quote)
    if made.source is not None:
        index = open_index((Text("source.txt", made.source),))
    text = Text("report.md", f"# 1\n\n{report}\n")
    return Case(name, maker.language, made, text.text.index(made.quote), index.check(text))


def _foreign(maker: Maker) -> Made | None:
    cut = maker.cut()
    if cut is None or maker.shelf.without(cut.book.kind)[1] & {*runs_of(cut.text)}:
        return None
    return Made(cut.text, away=cut.book.kind)


def _invented(maker: Maker) -> Made | None:
    """A chain of words, each of which follows the one before it somewhere in one text."""
    book = maker.shelf.pick(maker.rnd)
    at, chosen = maker.rnd.randrange(len(book.words) - 1), []
    for _ in range(maker.rnd.choice(LENGTHS) * (2 if maker.language == "zh" else 1)):
        chosen.append(book.text[slice(*book.words[at])])
        at = maker.rnd.choice(book.after[chosen[-1]])
    text = ("" if maker.language == "zh" else " ").join(chosen)
    return None if maker.shelf.without(book.kind)[1] & {*runs_of(text)} else Made(text, away=book.kind)


STRANGE: dict[str, Device] = {"foreign": _foreign, "invented": _invented}


def _damaged(maker: Maker) -> Made | None:
    cut = maker.cut(LENGTHS[1])
    if cut is None:
        return None
    chosen = maker.rnd.sample(range(len(cut.words)), maker.rnd.randrange(1, len(cut.words) // THIRD + 1))
    quote = cut.text
    for at in sorted(chosen, reverse=True):
        span = cut.words[at]
        quote = quote[: span.start] + maker.rnd.choice(maker.shelf.vocabulary) + quote[span.end :]
    return Made(quote)


def _is_quiet(case: Case) -> bool:
    return not case.codes() and case.status == Status.VERIFIED


def _is_placed(case: Case) -> bool:
    return case.made.here is None or case.is_exact


def _row(name: str, cases: list[Case]) -> None:
    judged = sum(bool(case.codes()) for case in cases)
    none = sum(not case.codes(judged=False) for case in cases)
    right = sum(case.is_right for case in cases)
    placed = [case for case in cases if case.made.here is not None]
    has_rules = any(case.made.rules for case in cases)
    status = Counter(case.status for case in cases)
    codes = Counter(code for case in cases for code in case.codes() - case.made.rules)
    print(
        f"{name:22} {len(cases):5}  {_percent(judged, len(cases))} {_percent(none, len(cases))} "
        f"{_percent(right, len(cases) if has_rules else 0)} {_percent(sum(c.is_exact for c in placed), len(placed))}  "
        f"{_counts(status)}; {_counts(codes)}",
        flush=True,
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:7.1f}" if whole else "      –"


def _counts(counter: Counter[str]) -> str:
    return " ".join(f"{name} {count}" for name, count in sorted(counter.items())) or "–"


def total(title: str, cases: list[Case], is_so: Ok, goal: str) -> None:
    """Print how many cases are so."""
    part = sum(map(is_so, cases))
    share = f"{100 * part / len(cases):6.2f} %" if cases else "–"
    print(f"{title:42} {part:6} of {len(cases):6}  {share}   {goal}")


def describe(case: Case) -> None:
    """Print a case so that it can be read by hand."""
    wanted = ",".join(sorted(case.made.rules)) or "none"
    print(
        f"  - [{case.language}] {case.status}; {','.join(sorted(case.codes(judged=False))) or 'none'}; wanted {wanted}"
    )
    print(f"    report: {case.made.quote[:400]!r}")
    if case.made.here is not None:
        print(f"    change: {case.made.quote[slice(*case.made.here.inner)]!r} at {tuple(case.made.here.inner)}")
    for finding in case.result.findings:
        print(f"    {finding.code}: {finding.objection.message}")
    outcome = case.outcome
    if isinstance(outcome, Attestation):
        texts = {document.siglum: document.text for document in case.result.documents}
        report = texts[case.result.documents[0].siglum]
        for passage in (*outcome.passages[:2], *([outcome.nearest] if outcome.nearest else [])):
            print(f"    source: {texts[passage.siglum][slice(*passage.span)][:400]!r} in {passage.siglum}")
            for variant in passage.apparatus:
                ours, theirs = report[slice(*variant.report)], texts[variant.siglum][slice(*variant.witness)]
                print(f"      {variant.kind} {variant.category} ({variant.licence}): {ours!r} / {theirs!r}")


def parser_of(doc: str | None, cases: int) -> ArgumentParser:
    """A parser with the options of every bench that makes its cases from these texts."""
    parser = ArgumentParser(description=(doc or "").partition("\n")[0])
    parser.add_argument("-n", type=int, default=cases, help=f"cases a class, of all languages (default: {cases})")
    parser.add_argument("--half", choices=("dev", "held-out", "all"), default="dev")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--texts", type=Path, metavar="DIR", help="a folder of more texts, as LANGUAGE/NAME.txt")
    return parser


def _options() -> Namespace:
    parser = parser_of(__doc__, 70)
    parser.add_argument("--only", metavar="WORDS", default="", help="only classes with these words in their name")
    parser.add_argument(
        "-v", dest="verbose", metavar="CLASS", default="", help="print the misses of a class, or of all"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
