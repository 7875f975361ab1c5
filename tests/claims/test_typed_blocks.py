"""Block quotations of plain text: Org, reStructuredText, AsciiDoc, indenting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims import find_quotations
from sicut.read.plain import parse
from tests.claims.marked import document

CASES = [
    (
        "#+begin_quote\nWe waited all night for the ferry.\n#+end_quote\n\nThat is all.",
        ["We waited all night for the ferry"],
    ),
    ("#+BEGIN_QUOTE\nWe waited.\n\nNobody came to the quay.\n#+END_QUOTE", ["We waited.\n\nNobody came to the quay"]),
    ("#+begin_quote\nWe waited all night for the ferry.", []),
    ("[quote, Ada Moor]\n____\nWe waited all night for the ferry.\n____", ["We waited all night for the ferry"]),
    (".. epigraph::\n\n   We waited all night for the ferry.\n\nThat is all.", ["We waited all night for the ferry"]),
    (
        ".. pull-quote::\n\n   We waited all night\n   for the ferry.\n\n   Nobody came.\n\nThat is all.",
        ["We waited all night\n   for the ferry.\n\n   Nobody came"],
    ),
    (
        "The mayor wrote:\n\n    We waited all night for the ferry.\n\nThat is all.",
        ["We waited all night for the ferry"],
    ),
    ("The mayor wrote:\n\n    We waited.\n\n    Nobody came.\n\nThat is all.", ["We waited.\n\n    Nobody came"]),
    ("    The mayor wrote:\n\n    We waited all night for the ferry.\n\n    That is all.", []),
    ("The mayor left.\n\n    We waited all night for the ferry.\n\nThat is all.", []),
]


def claims(text: str) -> list[str]:
    parsed = parse(text)
    found = find_quotations(document(text, blocks=parsed.blocks, shown=parsed.shown))
    return [text[one.claim.span.start : one.claim.span.end] for one in found.candidates]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_typed_block_is_a_claim(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@given(st.lists(st.sampled_from(["#+begin_quote", "#+end_quote", "____", ".. epigraph::", "    a b.", "a b:", ""])))
def test_any_lines_give_claims_with_words(lines: list[str]) -> None:
    assert all(claims("\n".join(lines))) is True
