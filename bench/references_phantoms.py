"""References found in novels and in the news, where there are none but those listed here.

The sets are `litbank_quotes` (85 pieces of novels) and `german_quotes_dev` (150 articles of news). Times, scores,
prices and shares of these texts are no verses and no articles.
"""

from collections.abc import Iterator
from typing import NamedTuple

from measure import rows
from references_finding import finder
from sicut.claims.references.found import Found

SETS = ("litbank_quotes", "german_quotes_dev")
CONTEXT = 40


class Real(NamedTuple):
    """A reference that really stands in a text of the set ``name``, and why it is one."""

    name: str
    shown: str
    reason: str


REAL = (
    Real("german_quotes_dev", "S 73 KR 1635/10", "the file number of a decision of the social court of Berlin"),
    Real("german_quotes_dev", "Sicherheitsratsresolution 1701", "a resolution of the Security Council"),
)


def figures() -> Iterator[str]:
    """The lines to print: each phantom, then the counts."""
    find = finder()
    if find is None:
        yield "sicut.claims.references.find_references is not there: nothing to measure"
        return
    for name in SETS:
        texts = phantoms = true = 0
        for row in rows(f"{name}.jsonl"):
            texts += 1
            for one in find(row["text"]):
                if _is_real(name, row["text"], one):
                    true += 1
                    continue
                phantoms += 1
                yield f"  {row['id'][:40]}: {one.work} {one.ref} in {_context(row['text'], one)!r}"
        yield f"{name:20} {texts} texts, phantoms {phantoms} (goal: 0), true references {true}"


def _is_real(name: str, text: str, found: Found) -> bool:
    start, end = found.span
    return any(one.name == name and one.shown in text[max(0, start - CONTEXT) : end + CONTEXT] for one in REAL)


def _context(text: str, found: Found) -> str:
    start, end = found.span
    return f"{text[max(0, start - CONTEXT) : start]}[{text[start:end]}]{text[end : end + CONTEXT]}"


if __name__ == "__main__":
    print(*figures(), sep="\n")
