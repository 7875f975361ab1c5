"""Articles of treaties, charters, constitutions, agreements and by-laws: "Article 2(4) of the UN Charter".

A work that is in no table is named as it is written ("Article 5 of the Harbour Charter"), so that a source of that name
can be found. "The Charter" alone is the last one named before, or else that of the United Nations.
"""

from collections.abc import Iterator

from sicut.claims.references.found import Found
from sicut.claims.references.treaties.articles import Places, leads, places
from sicut.claims.references.treaties.chinese import find_chinese
from sicut.claims.references.treaties.naming import Naming, Work
from sicut.claims.references.treaties.strasbourg import find_applications
from sicut.model.reference import System
from sicut.model.span import Span


def find(text: str) -> Iterator[Found]:
    """The articles, sections, clauses, annexes and preambles that *text* cites together with their work."""
    end = 0
    found = (*_in_alphabets(text), *find_chinese(text), *find_applications(text))
    for one in sorted(found, key=lambda one: one.span):
        if one.span.start >= end:
            yield one
            end = one.span.end


def _in_alphabets(text: str) -> Iterator[Found]:
    naming = Naming(text)
    end = 0
    for lead in leads(text):
        if lead.start() < end:
            continue
        found = _found(text, naming, places(text, lead))
        if found is not None and found.span.start >= end:
            yield found
            end = found.span.end


def _found(text: str, naming: Naming, cited: Places | None) -> Found | None:
    if cited is None:
        return None
    if text.startswith(",", cited.span.end):  # "UDHR art. 25, ECHR art. 3"
        work = naming.behind(cited.span.start, cited.unit) or naming.ahead(cited.span.end, cited.unit)
    else:
        work = naming.ahead(cited.span.end, cited.unit) or naming.behind(cited.span.start, cited.unit)
    if work is None:
        return None
    span = Span(min(cited.span.start, work.span.start), max(cited.span.end, work.span.end))
    written = text[span.start : span.end]
    if text[span.end : span.end + 1] == ")" and written.count("(") > written.count(")"):
        span = Span(span.start, span.end + 1)
    return Found(
        span, System.LAW, work.name, cited.ref, cited.reaches, fault=_fault(work, cited), known=work.treaty is not None
    )


def _fault(work: Work, cited: Places) -> str | None:
    treaty = work.treaty
    if treaty is None or treaty.articles is None or cited.unit != "article":
        return None
    if all(1 <= number <= treaty.articles for number in cited.numbers):
        return None
    return f"the {treaty.name} has {treaty.articles} articles"
