"""What a report's own text shows to be wrong: impossible dates, wrong weekdays, sums, counts, spellings."""

from collections.abc import Iterator

from sicut.model.span import Span
from sicut.model.value import Fault, FaultKind
from sicut.text.dates import weekday_fault
from sicut.text.listings import counted
from sicut.text.proper_names import inconsistent
from sicut.text.values import Values

Faulty = tuple[Span, Fault]
"""The span of a value in the text as shown, and what is wrong with it; the evidence is of the document's text."""


def own_faults(values: Values) -> Iterator[Faulty]:
    """Every value of the text that cannot be right by the text itself, once."""
    found: dict[Span, Fault] = {}
    for faults in (_of_dates(values), _of_counts(values), _of_sums(values), _of_names(values)):
        for span, fault in faults:
            found.setdefault(span, fault)
    yield from sorted(found.items())


def _of_dates(values: Values) -> Iterator[Faulty]:
    for when in values.dates:
        for one in when.ends or (when,):
            if one.fault is not None:
                yield when.span, Fault(FaultKind.CALENDAR, one.fault)
            elif (wrong := weekday_fault(one)) is not None:
                yield when.span, Fault(FaultKind.WEEKDAY, wrong)


def _of_counts(values: Values) -> Iterator[Faulty]:
    for one in counted(values.reading, values.amounts, values.listings) if values.amounts else ():
        if not one.agrees:
            evidence = tuple(map(values.reading.source_span, one.listing.items))
            yield one.amount.span, Fault(FaultKind.COUNT, one.phrase, evidence)


def _of_sums(values: Values) -> Iterator[Faulty]:
    if not values.amounts and not values.dates:
        return
    from sicut.claims.facts import arithmetic

    for value, fault in arithmetic.own_faults(values.reading, values.amounts, values.dates):
        evidence = tuple(map(values.reading.source_span, fault.evidence))
        yield value.span, fault._replace(evidence=evidence)


def _of_names(values: Values) -> Iterator[Faulty]:
    written = [(values.text[slice(*one.span)], one.span) for one in values.names]
    for one in inconsistent(written):
        evidence = (values.reading.source_span(one.others[0]),)
        for place in one.places:
            yield place, Fault(FaultKind.SPELLING, f"elsewhere it is “{one.usual}”", evidence)
