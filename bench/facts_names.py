"""Names: which pairs are one (nomenklatura's checks), and what is found in claims (SummEdits).

``-v`` prints each disagreement of the even rows. Rows are even or odd by their place in the file: the odd ones are for
the last measurement.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from measure import rows
from sicut.model.value import NameKind
from sicut.text.fold import fold
from sicut.text.proper_names import NameFit, Wordings, compare, find_names, fitted

KINDS = {"Person": NameKind.PERSON, "Company": NameKind.ORGANISATION, "Organization": NameKind.ORGANISATION}


def figures() -> Iterator[str]:
    """The lines of the report."""
    pairs = list(rows("names_nomenklatura.jsonl"))
    if "-v" in sys.argv:
        yield from disagreements(pairs[::2])
    for label, half in (("all", pairs), ("even", pairs[::2]), ("odd", pairs[1::2])):
        if label != "even" and "--all" not in sys.argv:
            continue
        yield f"names_nomenklatura, {label}: {pairing(half)}"
    found = list(rows("summedits.jsonl"))
    yield from claims(found[1::2] if "--all" in sys.argv else found[::2])


def claims(found: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Claims with a name that the document has not: of those with another name put in, and of the right ones."""
    for label, chosen in (
        ("another name", [row for row in found if row["name"] and not row["consistent"]]),
        ("right", [row for row in found if row["consistent"]]),
    ):
        told = [(row, unmatched(row)) for row in chosen]
        yield f"summedits, {label}: {sum(bool(names) for _, names in told)} of {len(chosen)} have a name of their own"
        if "-v" in sys.argv:
            yield from (f"  {names} in {row['claim'][:150]!r}" for row, names in told if names or label != "right")


def unmatched(row: dict[str, Any]) -> list[str]:
    """The names of a claim that fit no name of the document, or only a part that lacks words it has nowhere."""
    document, claim = row["doc"], row["claim"]
    there = {document[slice(*name.span)] for name in find_names(document, "en")}
    folded = f" {' '.join(fold(document).split())} "
    words = (claim[slice(*name.span)] for name in find_names(claim, "en"))
    small = Wordings(document)
    return [name for name in words if not (is_there(name, there, folded) or is_worded(name, small))]


def is_worded(name: str, small: Wordings) -> bool:
    """Whether a document has the words of a name, spelt somehow, without capitals."""
    found = small.like(name)
    return found is not None and found[1].fit is not NameFit.PART


def is_there(name: str, there: Iterable[str], folded: str) -> bool:
    """Whether a document has a name: in its words, or as a name that fits."""
    if f" {' '.join(fold(name).split())} " in folded:
        return True
    fits = [fit for other in there if (fit := fitted(name, other)).fit is not NameFit.OTHER]
    return any(fit.fit is not NameFit.PART or all(fold(word) in folded for word in fit.left) for fit in fits)


def fit_of(row: dict[str, Any]) -> NameFit:
    """How the names of a row fit."""
    return compare(row["name1"], row["name2"], KINDS.get(row["schema"], NameKind.UNKNOWN))


def disagreements(pairs: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The rows judged otherwise."""
    for row in pairs:
        fit = fit_of(row)
        if (fit is not NameFit.OTHER) != row["is_match"]:
            yield f"  {'one' if row['is_match'] else 'two'}, not {fit}: {row['name1']} | {row['name2']}"


def pairing(pairs: Sequence[dict[str, Any]]) -> str:
    """Precision, recall and F1 of "the same", and how many are of each kind."""
    fits = Counter((fit_of(row), row["is_match"]) for row in pairs)
    right = sum(n for (fit, match), n in fits.items() if match and fit is not NameFit.OTHER)
    told = sum(n for (fit, _), n in fits.items() if fit is not NameFit.OTHER)
    wanted = sum(n for (_, match), n in fits.items() if match)
    kinds = ", ".join(
        f"{fit} {fits[fit, True]} right {fits[fit, False]} wrong" for fit in NameFit if fit != NameFit.OTHER
    )
    precision, recall = right / told, right / wanted
    f1 = 2 * precision * recall / (precision + recall)
    return f"F1 {f1:.3f} (precision {precision:.3f}, recall {recall:.3f}) of {len(pairs)}; {kinds}"


if __name__ == "__main__":
    for line in figures():
        print(line)
