"""German, Austrian and Swiss law in running text: places in statutes, and decisions of courts."""

import re
from collections.abc import Iterator
from functools import lru_cache

from sicut.claims.references.found import Found
from sicut.claims.references.german_law.citation import Decision, Provision
from sicut.claims.references.german_law.decisions import decisions
from sicut.claims.references.german_law.places import bracketed, spelled
from sicut.claims.references.german_law.statutes import provisions
from sicut.editions.law.code import Code
from sicut.model.reference import Reach, System

_COURTS = {
    "Bundesgerichtshof": "BGH",
    "Bundesverfassungsgericht": "BVerfG",
    "Bundesverwaltungsgericht": "BVerwG",
    "Bundesarbeitsgericht": "BAG",
    "Bundessozialgericht": "BSG",
    "Bundesfinanzhof": "BFH",
    "Bundespatentgericht": "BPatG",
    "Reichsgericht": "RG",
    "Kammergericht": "KG",
    "Europäischer Gerichtshof": "EuGH",
    "Europäischen Gerichtshof": "EuGH",
    "Bayerisches Oberstes Landesgericht": "BayObLG",
    "Bayerischen Obersten Landesgericht": "BayObLG",
}


def find(text: str) -> Iterator[Found]:
    """The references of *text* to statutes in German and to decisions of courts; acts of the union are not among them.

    A list gives one for each section in it ("§§ 3", "5 Abs. 1 UWG"), a decision one for each way it is cited.
    """
    cited, named = law_in(text)
    found = [of_provision(one, code) for one, code in named if not one.work.is_union]
    found.extend(of_decision(one) for one in cited if not is_of_the_union(one))
    yield from sorted(found, key=lambda one: one.span)


@lru_cache(maxsize=1)
def law_in(text: str) -> tuple[tuple[Decision, ...], tuple[tuple[Provision, Code | None], ...]]:
    """The decisions and provisions that *text* names, those of the union too; kept for the finder that comes next."""
    cited = tuple(decisions(text))
    return cited, tuple(provisions(text, [decision.span for decision in cited]))


def is_of_the_union(decision: Decision) -> bool:
    """Whether a court of the union decided it, by its file number."""
    return decision.reporter is None and (decision.file_number or "")[:2].replace("‑", "-").replace("–", "-") in {
        "C-",
        "T-",
        "F-",
    }


def of_provision(provision: Provision, code: Code | None) -> Found:
    """What is told of a place in a statute; one that may be another statute's has no fault."""
    work = provision.work
    row = code if provision.naming != "earlier" else None
    labels = sorted({place[0] for reach in provision.reaches for place in (reach.first, reach.last)})
    parts = [label.partition(" ") for label in labels]
    fault = next((said for unit, _, number in parts if row is not None and (said := row.fault(unit, number))), None)
    spell = bracketed if work.is_union else spelled
    return Found(
        provision.span,
        System.LAW,
        work.name,
        spell(provision.reaches),
        provision.reaches,
        fault=fault,
        known=work.is_known,
    )


def of_decision(decision: Decision) -> Found:
    """What is told of a decision: its work is the court with the file number, or the reporter with its first page."""
    pages = tuple(Reach((f"page {page}",), (f"page {page}",)) for page in decision.pages)
    words = [f"page {page}" for page in decision.pages] + [_margin(reach) for reach in decision.margins]
    return Found(
        decision.span, System.CASE, _work(decision), ", ".join(words), (*pages, *decision.margins), known=False
    )


def _work(decision: Decision) -> str:
    printed = decision.reporter
    if printed is not None:
        first = f"{printed.name} {printed.volume}".strip()
        joint = " " if not printed.volume or printed.name == "BGE" else ", "
        return f"{first}{joint}{printed.page}".strip()
    if is_of_the_union(decision):
        return re.sub("[‑–]", "-", decision.file_number or "")
    return f"{short_court(decision.court)} {decision.file_number}".strip()


def short_court(court: str | None) -> str:
    """The abbreviation of *court*, or its name as written."""
    if court is None:
        return ""
    nominative = re.sub(r"(?:(?<=hof)|(?<=gericht))e?s\b", "", " ".join(court.split()))
    return _COURTS.get(nominative, nominative)


def _margin(reach: Reach) -> str:
    kind, _, number = reach.first[0].partition(" ")
    last = f"-{reach.last[0].partition(' ')[2]}" if reach.last != reach.first else ""
    return f"{'E.' if kind == 'consideration' else 'Rn.'} {number}{last}"
