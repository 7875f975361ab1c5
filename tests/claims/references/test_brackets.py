"""References and the brackets around them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.references.brackets import bracketed
from sicut.claims.references.found import Found
from sicut.model.reference import System
from sicut.model.span import Span


def marked(text: str) -> tuple[Found, ...]:
    """A reference wherever the text has ``§`` and a figure."""
    found = re.finditer("§[0-9]", text)
    return tuple(Found(Span(*one.span()), System.LAW, "Act", one[0]) for one in found)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("so it is (§1) here", ["(§1)"]),
        ("so it is [from §1] here", ["[from §1]"]),
        ("so it is (§1; §2) here", ["(§1; §2)"]),
        ("§1 and §2", ["§1", "§2"]),
        ("§1 (and §2)", ["§1", "(and §2)"]),
        ("(first) §1 (last)", ["§1"]),
        ("(see [§1], and so on)", ["[§1]"]),
        ("(open §1 here", ["§1"]),
        ("(open §1\n\nclosed) §2", ["§1", "§2"]),
        ("（§1）", ["（§1）"]),
        (f"(§1 is what the council of the harbour town has {'long ' * 9}called good)", ["§1"]),
    ],
)
def test_groups(text: str, groups: list[str]) -> None:
    assert [text[slice(*group.outer)] for group in bracketed(text, marked(text))] == groups


@given(st.text(alphabet="§12()[]{}\n a"))
def test_every_reference_is_in_one_group_in_order(text: str) -> None:
    found = marked(text)
    groups = list(bracketed(text, found))
    assert tuple(one for group in groups for one in group.found) == found
    assert all(group.outer.covers(one.span) for group in groups for one in group.found)
