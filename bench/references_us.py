"""Citations of the United States: those of eyecite's own tests, read through sicut's finder.

``-v`` prints each disagreement. A row that has markup is read as markup; the other cleaning that a row asks for is done
by eyecite's own cleaners. A field that a row does not give is not compared, but for parties, pin cites and
parentheticals, which it then must not have (the page of a short form is also its pin cite, if it has no other). What a
row says is matched and is not in its text is the default of a test's factory, and not compared.
"""

import sys
from collections.abc import Iterator, Mapping
from typing import Any

from measure import rows
from sicut.claims.references.us_law import missing_extra
from sicut.claims.references.us_law.reading import Citation, read

ABSENT = ("plaintiff", "defendant", "pin_cite", "parenthetical", "antecedent_guess", "extra")


def figures() -> Iterator[str]:
    """The lines of the report."""
    if missing_extra():
        yield f"US citations: {missing_extra()}"
        return
    for name, wrong_in in (("eyecite_find", wrong_finds), ("eyecite_resolve", wrong_resolutions)):
        found = [list(wrong_in(row)) for row in rows(f"{name}.jsonl")]
        wrong = [why for why in found if why]
        yield f"{name}: exact agreement {1 - len(wrong) / len(found):.3f} of {len(found)}"
        if "-v" in sys.argv:
            yield from (f"  {line}" for why in wrong for line in why)


def wrong_finds(row: Mapping[str, Any]) -> Iterator[str]:
    """What disagrees in a row of citations."""
    citations = list(read_row(row))
    if len(citations) != len(row["expected"]):
        yield f"{row['id']}: {len(citations)} citations for {len(row['expected'])}: {row['text'][:80]!r}"
        return
    for citation, expected in zip(citations, row["expected"], strict=True):
        for name, value in expected.items():
            if name != "raw" and value is not None and not agrees(row, citation, name, value):
                yield f"{row['id']}: {name} is {getattr(citation, name)!r} for {value!r}"
        for name in ABSENT:
            if getattr(citation, name) not in {None, citation.page} and not expected.get(name):
                yield f"{row['id']}: {name} is {getattr(citation, name)!r} for none"


def read_row(row: Mapping[str, Any]) -> Iterator[Citation]:
    """The citations of a row; a test of disambiguation drops what stays ambiguous."""
    steps = row["options"].get("clean_steps", [])
    if "html" in steps:
        citations = read("", markup=row["text"], clean_steps=steps)
    else:
        from eyecite import clean_text

        citations = read(clean_text(row["text"], steps))
    drops = row["test"] == "test_disambiguate_citations"
    return (one for one in citations if not (drops and one.is_ambiguous))


def agrees(row: Mapping[str, Any], citation: Citation, name: str, value: Any) -> bool:
    """Whether a field is as the row has it."""
    if name == "groups":
        return set(value.items()) <= set(citation.groups)
    if name == "matched_text" and value not in row["text"]:
        return True
    if name == "reporter":
        return value in {citation.reporter, citation.reporter_found}
    found = getattr(citation, name)
    return str(found)[:4] == str(value) if name == "year" else bool(found == value)


def wrong_resolutions(row: Mapping[str, Any]) -> Iterator[str]:
    """What disagrees in a row of parts, each of which stands for a resource."""
    starts, text = [], ""
    for part in row["parts"]:
        starts.append(len(text))
        text += part["text"] + "\n\n"
    citations = read(text)
    resources: dict[int, int] = {}
    for part, start, end in zip(row["parts"], starts, [*starts[1:], len(text)], strict=True):
        inside = [one for one in citations if start <= one.span.start < end]
        antecedent = inside[0].antecedent if inside else None
        found = None if antecedent is None else resources.setdefault(antecedent, len(resources))
        if found != part["resource"]:
            yield f"{row['id']}: {part['text']!r} stands for {found}, not {part['resource']}"


if __name__ == "__main__":
    for line in figures():
        print(line)
