"""Values of reports held against their sources, end to end."""

import json

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.claim import ClaimKind
from sicut.model.collation import Attestation, Outcome, Status, Unchecked
from sicut.model.policy import Scope
from sicut.model.result import Result
from sicut.render.as_json import render_json

LETTER = """\
Elmsted, 14 March 2031

The repairs of the old quay cost 4.7 million crowns. They began on 3 February 2031 and ended on 10 March 2031.

The town has 181,674 people. The harbour has 40 boats, and 25 of them are fishing boats. The new lighthouse stands 16 km
from the north pier.

Eleven men and two women work in the harbour office. We thank the engineer Ada Okafor, who drew the plans.

The following groups sign this letter: the chamber of trade, the choir, the school and the guild of fishers.
"""
FAMILIES = ("C", "D", "N", "A")


def run(report: str, *, scope: Scope = Scope.ATTRIBUTED, letter: str = LETTER, others: tuple[Text, ...] = ()) -> Result:
    return check([Text("report.md", report)], [Text("letter.txt", letter), *others], Settings(scope=scope))


def found(result: Result) -> list[tuple[str, str]]:
    text = result.documents[0]
    return [(one.code, text.slice(one.objection.span)) for one in result.findings if one.code.startswith(FAMILIES)]


def outcome(result: Result, words: str) -> Outcome:
    return next(one for one in result.claims if result.documents[0].slice(one.claim.span) == words)


@pytest.mark.parametrize(
    ("statement", "words", "derivation"),
    [
        ("the repairs of the quay cost 4.7 million crowns", "4.7 million crowns", None),
        ("the repairs of the quay cost 4,700,000 crowns", "4,700,000 crowns", None),
        ("the town has about 180,000 people", "180,000", "rounded"),
        ("the lighthouse stands ten miles from the pier", "ten miles", "converted"),
        ("thirteen people work in the harbour office", "thirteen", "11 + 2"),
        ("four groups signed it", "four", "list"),
        ("the repairs took five weeks", "five weeks", "3 February 2031"),
        ("the repairs began in February 2031", "February 2031", "within"),
        ("the repairs began on 3 February 2031", "3 February 2031", None),
        ("Ada Okafor drew the plans", "Ada Okafor", None),
        ("Okafor drew the plans", "Okafor", None),
    ],
)
def test_what_the_source_has_or_implies_is_verified(statement: str, words: str, derivation: str | None) -> None:
    result = run(f"According to the letter, {statement}.\n")
    assert found(result) == []
    told = outcome(result, words)
    assert isinstance(told, Attestation), told
    assert told.status is Status.VERIFIED
    how = None if told.comparison is None else told.comparison.derivation
    assert how == derivation if derivation is None else derivation in str(how)


@pytest.mark.parametrize(
    ("statement", "code", "words"),
    [
        ("the repairs of the quay cost 5.2 million crowns", "C102", "5.2 million crowns"),
        ("the repairs of the quay cost 4.7 billion crowns", "C104", "4.7 billion crowns"),
        ("317 lamps were bought", "C103", "317"),
        ("five groups signed it", "C101", "five"),
        ("the repairs began on 5 February 2031", "D101", "5 February 2031"),
        ("the choir sang on 9 August 2030", "D102", "9 August 2030"),
        ("Ada Okaffor drew the plans", "N101", "Ada Okaffor"),
        ("the engineer Mira Solberg drew the plans", "N102", "Mira Solberg"),
    ],
)
def test_what_the_source_has_otherwise_or_not_is_told(statement: str, code: str, words: str) -> None:
    assert found(run(f"According to the letter, {statement}.\n")) == [(code, words)]


def test_the_author_s_own_values_are_no_claims() -> None:
    result = run("The harbour festival of 2019 drew 3,500 guests. Mira Solberg opened it.\n")
    assert found(result) == []
    assert [one for one in result.claims if one.claim.kind is not ClaimKind.QUOTATION] == []


def test_every_sentence_is_held_against_the_sources_when_told_so() -> None:
    result = run("The harbour festival of 2019 drew 3,500 guests.\n", scope=Scope.ALL)
    assert found(result) == [("D102", "2019"), ("C103", "3,500")]


def test_what_is_wrong_by_itself_needs_no_source() -> None:
    result = run("The council met on Monday, 3 May 2022. It has twelve members: seven women and four men.\n")
    assert found(result) == [("D103", "Monday, 3 May 2022"), ("C105", "twelve")]
    assert all(isinstance(one, Unchecked) and one.reason.code == "out-of-scope" for one in result.claims)


def test_a_value_of_another_source_than_the_one_cited_is_told() -> None:
    other = Text("minutes.txt", "The council bought 317 lamps for the pier.\n")
    result = run("The council bought 317 lamps [@letter].\n", others=(other,))
    assert found(result) == [("C103", "317")]
    assert isinstance(told := outcome(result, "317"), Attestation)
    assert told.status is Status.MISATTRIBUTED
    assert run("The council bought 317 lamps [@minutes].\n", others=(other,)).findings == ()


def test_the_day_that_names_a_letter_is_no_claim() -> None:
    result = run("The letter of 14 March says that the harbour has 40 boats.\n")
    assert [one.claim.kind for one in result.claims] == [ClaimKind.COUNT]


@pytest.mark.parametrize(
    ("verb", "percent", "codes"), [("rose", 25, []), ("rose", 20, ["C103"]), ("fell", 25, ["C103"])]
)
def test_a_change_goes_the_way_that_the_sentence_says(verb: str, percent: int, codes: list[str]) -> None:
    letter = "The fee for a berth rose from 40 to 50 crowns last year.\n"
    result = run(f"According to the letter, the fee for a berth {verb} by {percent} per cent.\n", letter=letter)
    assert [code for code, _ in found(result)] == codes


def test_a_change_follows_from_numbers_of_which_one_leaves_out_its_noun() -> None:
    letter = "The board heard that the library lent 48,200 books in 2030, against 44,000 in 2029.\n"
    result = run("According to the letter, it lent almost ten per cent more books in 2030.\n", letter=letter)
    assert found(result) == []
    assert isinstance(told := outcome(result, "ten per cent"), Attestation)
    assert told.comparison is not None
    assert told.comparison.derivation == "from 44,000 to 48,200 is 9.5 %"


def test_a_day_beside_a_letter_that_is_called_by_another_day_is_a_claim() -> None:
    result = run("The letter of 14 March gives 12 March 2031 as the end of the repairs.\n")
    assert [result.documents[0].slice(one.claim.span) for one in result.claims] == ["12 March 2031"]


def test_without_a_source_nothing_is_denied() -> None:
    result = check([Text("report.md", "According to the letter, the harbour has 41 boats.\n")], [])
    assert found(result) == []
    assert isinstance(told := outcome(result, "41"), Unchecked)
    assert told.reason.code == "no-source"


def test_values_and_derivations_stand_in_the_json() -> None:
    result = run("According to the letter, thirteen people work in the office since 3 February 2031.\n")
    claims = json.loads(render_json(result))["claims"]
    assert [(one["kind"], one["value"], one["derivation"]) for one in claims] == [
        ("count", {"number": 13.0, "unit": None}, "11 + 2"),
        ("date", {"date": "2031-02-03", "precision": "day"}, None),
    ]
