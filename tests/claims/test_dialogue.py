"""Dialogue in dashes, beyond what the tables of print hold: what is no dialogue, and speech run on in a paragraph."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims import find_quotations
from tests.claims.marked import document, marked, plain

CASES = [
    # A line that nobody is said to say counts beside one that somebody is.
    ("fr", "⟦— Le bac est en retard,⟧ dit le pilote.\n\n⟦— Nous attendons.⟧\n\n⟨other|— Adieu.⟩\n\nIl partit."),
    ("fr", "⟨other|— Le bac est en retard.⟩"),
    ("es", "⟦—No lo sé⟧ —dijo el piloto—. "),
    # Lists, ranges, rules and asides are no dialogue.
    ("fr", "— le pont\n— le port"),
    ("ru", "— мост;\n\n— порт."),
    ("en", "— A note on the tides for the summer months of the year"),
    ("en", "The bridge — long shut — is open."),
    ("fr", "Le pont — fermé depuis mai — ouvre. — Fin."),
    ("de", "– Sie fragten nach dem Preis"),
    ("fr", "———"),
    ("fr", "— "),
    # Marks inside a line belong to its words.
    ("fr", "⟦— Il a crié «\xa0attendez\xa0» et il est parti,⟧ dit la cuisinière."),
    # English and German lines need somebody who says them.
    ("en", "⟦— We knew it all along,⟧ said the pilot."),
    ("en", "⟦— We knew,⟧ he said. The door fell shut."),
    # Speech that runs on within a paragraph, without any mark.
    (
        "en",
        "He said: ⟦— Who is there?⟧ The cook laughed. ⟦— It is me,⟧ she said. ⟦— Come in,⟧ said the pilot. They ate.",
    ),
]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_dialogue(language: str, case: str) -> None:
    assert marked(plain(case), language) == case


@given(
    st.text(alphabet="— –aA.,!?\n«»dit il", max_size=80),
    st.sampled_from(["fr", "es", "ru", "en", None]),
)
def test_lines_lie_in_the_text_in_order_and_apart(text: str, language: str | None) -> None:
    found = find_quotations(document(text, language=language))
    spans = sorted([one.claim.outer for one in found.candidates] + [mark.span for mark in found.marks])
    assert all(left.end <= right.start for left, right in pairwise(spans))
    for one in found.candidates:
        assert one.claim.outer.covers(one.claim.span)
        assert 0 <= one.claim.outer.start < one.claim.outer.end <= len(text)
