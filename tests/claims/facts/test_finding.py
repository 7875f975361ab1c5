"""Which values of a report are claims, whose they are, and what is cited for them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims import find_quotations
from sicut.claims.facts import find_stated
from sicut.model.claim import Form, Name, Stated
from sicut.model.document import Document, Role
from sicut.read import read_bytes
from tests.locate.located import report

LETTER = "According to the letter, the ferry carried 300 people."


def _stated(text: str, *, every: bool = False) -> tuple[Document, tuple[Stated, ...]]:
    document = report(text)
    return document, find_stated(document, *find_quotations(document), every=every)


def claims(text: str, *, every: bool = False, doubtful: bool = True) -> list[str]:
    """The words of the claims of *text*; without the doubtful ones, if so."""
    document, stated = _stated(text, every=every)
    return [document.slice(one.span) for one in stated if doubtful or not getattr(one, "doubtful", False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LETTER, ["300"]),
        ("The ferry carried 300 people.", []),
        ("The ferry carried 300 people [@letter].", ["300"]),
        (f"The café has 17 tables. {LETTER}", ["300"]),
        ("We asked the harbour master; he had 14 other worries.", []),
        ("The letter says that 12 boats must move; we counted 14.", ["12"]),
        ("The letter says that “12 boats” must move and 14 stay.", ["14"]),
        ("The letter says that Ada Okafor drew the plans. The letter says Ada Okafor left.", ["Ada Okafor"]),
        ("The letter does not mention Ada Okafor. The letter names 12 boats.", ["does not mention Ada Okafor", "12"]),
        ("Laut der Mitteilung tagte der Rat am 21. Juni 2031.", ["21. Juni 2031"]),
        ("Der Rat tagte laut der Mitteilung am 21. Juni 2031.", ["21. Juni 2031"]),
        ("The letter of 14 March 2031 says that 12 boats must move.", ["12"]),
        ("Según la nota, el consejo tiene cinco miembros.", ["cinco"]),
        ("По сообщению библиотеки, в совет входят шесть человек.", ["шесть"]),
        ("根据市议会的信，工程师沈若兰数到12艘船。", ["沈若兰", "12"]),
    ],
)
def test_what_is_a_claim(text: str, expected: list[str]) -> None:
    assert claims(text, doubtful=False) == expected


def test_every_value_is_one_where_all_are_asked_for() -> None:
    assert claims("The ferry carried 300 people. We counted 14 boats.", every=True) == ["300", "14"]


def test_what_runs_on_is_doubtful_up_to_the_author_s_own() -> None:
    text = f"{LETTER} It sailed on 40 days. We saw it on 12 days. It has 3 masts.\n\nThe café has 17 tables."
    document, stated = _stated(text)
    assert [(document.slice(one.span), getattr(one, "doubtful", None)) for one in stated] == [
        ("300", False),
        ("40 days", True),
    ]


def test_who_speaks_is_no_claim() -> None:
    document, stated = _stated("The engineer Ada Okafor said that Mira Solberg drew the plans.")
    assert [document.slice(one.span) for one in stated if isinstance(one, Name)] == ["Mira Solberg"]


def test_the_day_of_saying_and_the_places_of_sources_are_no_claims() -> None:
    text = (
        "The mayor told reporters on Monday that the works begin on 3 May 2031. “The gate is shut” (Okafor, *A History "
        "of Gates*, 2029, p. 7). In [the recording](tape.txt), at 2:05, she says “the gate is open” (at 12:30)."
    )
    document = read_bytes(text.encode(), "report.md", siglum="report", role=Role.REPORT)
    stated = find_stated(document, *find_quotations(document), every=False)
    assert [document.slice(one.span) for one in stated] == ["3 May 2031"]


def test_a_wrong_value_is_a_claim_in_any_case_and_not_attributed() -> None:
    document, stated = _stated("The council met on 31 June 2031. The ferry carried 300 people.")
    assert [(document.slice(one.span), one.attributed) for one in stated if not hasattr(one, "terms")] == [
        ("31 June 2031", False)
    ]


def test_the_speaker_and_the_cue_are_told() -> None:
    document, stated = _stated("The council’s letter says that 12 boats must move.")
    (claim,) = stated
    assert claim.speaker is not None
    assert claim.cue is not None
    assert (document.slice(claim.speaker), document.slice(claim.cue)) == ("The council’s letter", "says")


_PIECES = st.sampled_from(
    [*"0123456789", *' \n.,;:!?“”"«»()[]@-–', "the letter says ", "12 boats ", "Ada Okafor ", "14 March 2031 ", "[@a] ",
     "laut ", "信中说", "сказал ", "قال ", "\n\n", "`1`", "# ", "- "]
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=40).map("".join)), st.booleans())
def test_any_text(text: str, every: bool) -> None:  # noqa: FBT001 - hypothesis gives it so
    document = report(text)
    quotations, references, marks = find_quotations(document)
    stated = find_stated(document, quotations, references, marks, every=every)
    quoted = [one.claim.outer for one in quotations if one.claim.form is not Form.INDIRECT]
    for claim in stated:
        assert 0 <= claim.span.start < claim.span.end <= len(document.text)
        if isinstance(claim, Name):
            assert claim.words
        if not hasattr(claim, "terms"):
            assert not any(claim.span.overlaps(span) for span in quoted)
    spans = [one.span for one in stated if not hasattr(one, "terms")]
    assert spans == sorted(spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
