"""References to German law, measured on seven judgments whose citations are marked (`legal_de`).

The marks are those of a database's links. They leave out what the database does not link to, and are cut by its rules:
a section whose statute is named by the next one ends at its number ("§ 4" of "§ 4 Nr. 9, § 5 UWG"), the ends of a range
are two, a page after a slash or in brackets stays outside ("BayObLGZ 1992, 171" of "171/172"), a margin number is a
citation of its own, a section whose statute was named sentences ago is none, and nor is what collections number
("SozR 3-4100 § 117 Nr. 12"). So two figures are given: the spans as sicut gives them, and the same cut by those rules.
One judgment was never looked at. Fields are compared over the spans that agree, each field that the marks give; many
come from outside the text (the chamber of a court, date and file number of what is cited by its reporter): the second
figure of fields leaves out those whose value does not stand in the judgment. ``-v`` prints what differs in the others.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from measure import rows
from sicut.claims.references import eu_law, german_law
from sicut.claims.references.german_law.citation import Decision, Provision
from sicut.editions.law import german
from sicut.model.span import Span
from sicut.text.days import days

_UNSEEN = frozenset({3})
_CHAMBER = re.compile(r" [0-9]+\. .*$")
_FIELDS = ("book", "number", "court", "file_number", "date", "reporter", "reporter_volume", "reporter_page")
_NEVER_MARKED = frozenset({"SozR", "Buchholz", "AP", "EzA", "LM"})
_RANGE = re.compile(r" ?(?:-|–|bis) ?")


class Cited(NamedTuple):
    """A span with the fields that the marks have."""

    span: Span
    fields: dict[str, str]


def cited(text: str) -> list[Cited]:
    """What sicut finds, with its fields."""
    found, named = german_law.law_in(text)
    both = [_decided(one) for one in found]
    both.extend(_provided(one) for one, _ in named)
    shown = {one.span for one in (*german_law.find(text), *eu_law.find(text))}
    both.extend(Cited(span, {}) for span in sorted(shown - {one.span for one in both}))
    return sorted(both, key=lambda one: one.span)


def cut(text: str) -> list[Cited]:
    """The same by the rules of the marks."""
    found, named = german_law.law_in(text)
    both: list[Cited] = []
    for one in found:
        both.extend(_cut_decision(text, one))
    for provision, _ in named:
        both.extend(_cut_provision(text, provision))
    taken = {one.span for one in cited(text) if not one.fields}
    both.extend(Cited(span, {}) for span in taken)
    return sorted(both, key=lambda one: one.span)


def _cut_provision(text: str, one: Provision) -> Iterator[Cited]:
    if one.naming == "earlier":
        return
    fields = _provided(one).fields
    end = one.head_end if one.naming == "chain" else one.span.end
    joint = _RANGE.search(text, one.span.start, one.head_end)
    if joint is None:
        yield Cited(Span(one.span.start, end), fields)
        return
    yield Cited(Span(one.span.start, joint.start()), fields)
    last = one.reaches[-1].last[0].partition(" ")[2]
    yield Cited(Span(joint.end(), end), fields | {"number": last})


def _provided(one: Provision) -> Cited:
    return Cited(one.span, {"book": one.work.name.lower(), "number": one.number})


def _decided(one: Decision) -> Cited:
    fields = {"court": german_law.short_court(one.court), "file_number": one.file_number or ""}
    day = next(days(one.date), None) if one.date else None
    if day is not None:
        fields["date"] = f"{day.year:04}-{day.month:02}-{day.day:02}"
    if one.reporter is not None:
        fields |= {
            "reporter": one.reporter.name,
            "reporter_volume": one.reporter.volume,
            "reporter_page": one.reporter.page,
        }
    return Cited(one.span, fields)


def _cut_decision(text: str, one: Decision) -> Iterator[Cited]:
    fields = _decided(one).fields
    comma = text[one.head_end : one.head_end + 1] == ","
    end = one.pages_end if comma and one.pages else one.head_end
    if one.reporter is not None and one.reporter.name in _NEVER_MARKED:
        return
    yield Cited(Span(one.span.start, end), fields)
    if one.margins:
        rest = text[one.pages_end : one.span.end]
        start = one.pages_end + len(rest) - len(rest.lstrip(" ,(\n\xa0"))
        yield Cited(Span(start, one.span.end), fields)


class Counts(NamedTuple):
    """Spans given, spans marked, and how many agree."""

    given: int
    marked: int
    exact: int
    overlapping_given: int
    overlapping_marked: int

    def f1(self) -> tuple[float, float]:
        """Exact, and by overlap."""
        precision, recall = self.overlapping_given / max(1, self.given), self.overlapping_marked / max(1, self.marked)
        overlap = 2 * precision * recall / max(1e-9, precision + recall)
        return 2 * self.exact / max(1, self.given + self.marked), overlap


def _count(given: Sequence[Cited], marks: Sequence[dict[str, Any]]) -> Counts:
    spans = {one.span for one in given}
    marked = {Span(one["start"], one["end"]) for one in marks}
    return Counts(
        len(spans),
        len(marked),
        len(spans & marked),
        sum(any(one.overlaps(other) for other in marked) for one in spans),
        sum(any(one.overlaps(other) for other in spans) for one in marked),
    )


def _fields(text: str, given: Sequence[Cited], marks: Sequence[dict[str, Any]]) -> Iterator[tuple[str, str, str, bool]]:
    """Each field marked: its name, the mark, what is given, and whether the text has it."""
    by_span = {one.span: one.fields for one in given}
    for mark in marks:
        fields = by_span.get(Span(mark["start"], mark["end"]))
        if fields is not None:
            for name in _FIELDS:
                if mark[name] is not None:
                    yield name, str(mark[name]), fields.get(name, ""), _is_in(text, name, str(mark[name]))


def _is_in(text: str, name: str, value: str) -> bool:
    if name == "date":
        return any(f"{day.year}-{day.month:02}-{day.day:02}" == value for day in days(text))
    if name == "court":
        return german_law.short_court(_CHAMBER.sub("", value)) in text
    if name == "file_number":
        return value in text or value.replace("/", ".") in text
    return name in {"book", "number"} or value in text


def _agree(name: str, mark: str, given: str, *, is_lenient: bool) -> bool:
    if name == "court" and is_lenient:
        mark = german_law.short_court(_CHAMBER.sub("", mark))
    if name == "file_number" and is_lenient:
        mark, given = mark.replace(".", "/"), given.replace(".", "/")
    if name == "book":
        mark = _abbreviated(mark)
    return mark.lower().replace(" ", "") == given.lower().replace(" ", "")


def _abbreviated(book: str) -> str:
    """The statute's abbreviation: the marks have some by their names, and a book of the SGB by its number alone."""
    if book.isdigit() and (code := german.by_abbreviation(f"SGB {book}")) is not None:
        return code.work
    named = german.by_name(german.stemmed(book))
    return book if named is None else named[0].work


def figures(*, is_verbose: bool = False) -> Iterator[str]:
    """The lines to print."""
    judgments = list(enumerate(rows("legal_de.jsonl")))
    for name, wanted in (("looked at", False), ("not looked at", True), ("all", None)):
        chosen = [row for number, row in judgments if wanted is None or (number in _UNSEEN) is wanted]
        for way, finder in (("as given", cited), ("cut as the marks are", cut)):
            results = [_count(finder(row["text"]), row["citations"]) for row in chosen]
            total = Counts(*map(sum, zip(*results, strict=True)))
            exact, overlap = total.f1()
            yield (
                f"legal_de, {name} ({len(chosen)}), {way}: span F1 {exact:.3f} exact, {overlap:.3f} overlapping;"
                f" {total.given} given, {total.marked} marked, {total.exact} the same"
            )
        compared = [one for row in chosen for one in _fields(row["text"], cut(row["text"]), row["citations"])]
        strict = [_agree(field, mark, given, is_lenient=False) for field, mark, given, _ in compared]
        inside = [_agree(field, mark, given, is_lenient=True) for field, mark, given, has in compared if has]
        yield (
            f"legal_de, {name}: fields {sum(strict) / max(1, len(strict)):.3f} of {len(strict)};"
            f" those that the judgment has {sum(inside) / max(1, len(inside)):.3f} of {len(inside)}"
        )
        if is_verbose and wanted is False:
            yield from _differences(chosen)


def _differences(chosen: Sequence[dict[str, Any]]) -> Iterator[str]:
    for row in chosen:
        text, marks = row["text"], {Span(one["start"], one["end"]) for one in row["citations"]}
        given = cut(text)
        for span in sorted(marks ^ {one.span for one in given}):
            before, cited_text = text[max(0, span.start - 20) : span.start], text[span.start : span.end]
            yield f"  {'missed' if span in marks else 'extra'} {before!r} {cited_text!r}"
        for name, mark, told, has in _fields(text, given, row["citations"]):
            if not _agree(name, mark, told, is_lenient=True):
                yield f"  {name}: {mark!r}, given {told!r}, in the text: {has}"


def main() -> None:
    """Print the figures."""
    for line in figures(is_verbose="-v" in sys.argv):
        print(line)


if __name__ == "__main__":
    main()
