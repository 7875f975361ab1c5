"""Statements of absence, end to end: which source is meant, and what settings do."""

import pytest

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.collation import Attestation, Unchecked
from sicut.model.policy import Scope

LETTER = Text("letter.txt", "The harbour fees rise in May. The quay is old.\n")
SPEECH = Text("speech.txt", "The library reopens in June, and the choir sings.\n")


def state(report: str, *, scope: Scope = Scope.ATTRIBUTED, synonyms: tuple[tuple[str, ...], ...] = ()) -> str:
    result = check([Text("report.md", report)], [LETTER, SPEECH], Settings(scope=scope, synonyms=synonyms))
    (outcome,) = result.claims
    return str(outcome.reason.code if isinstance(outcome, Unchecked) else outcome.status)


@pytest.mark.parametrize(
    ("report", "told"),
    [
        ("The fees are not mentioned [@letter].\n", "altered"),
        ("The fees are not mentioned [@speech].\n", "verified"),
        ("There is no mention of the library [@letter].\n", "verified"),
        ("The letter does not mention the library.\n", "verified"),
        ("The letter came in May. It does not mention the fees.\n", "altered"),
        ("The speech was short. It does not mention the fees.\n", "verified"),
        ("Nowhere are the fees mentioned.\n", "altered"),
        ("The sermon does not mention the fees.\n", "missing-source"),
    ],
)
def test_which_source_is_silent(report: str, told: str) -> None:
    assert state(report) == told


@pytest.mark.parametrize("scope", Scope)
def test_a_citation_binds_under_every_scope(scope: Scope) -> None:
    assert state("The fees are not mentioned [@letter].\n", scope=scope) == "altered"


def test_what_names_no_source_is_out_of_scope_under_cited() -> None:
    assert state("Nowhere are the fees mentioned.\n", scope=Scope.CITED) == "out-of-scope"


def test_synonyms_of_the_settings() -> None:
    statement = "The letter does not mention the mole.\n"
    assert state(statement) == "verified"
    assert state(statement, synonyms=(("mole", "quay"),)) == "altered"


def test_the_evidence_is_where_it_stands() -> None:
    result = check([Text("report.md", "The fees are not mentioned [@letter].\n")], [LETTER, SPEECH])
    (finding,) = result.findings
    (evidence,) = finding.objection.evidence
    assert LETTER.text[slice(*evidence.span)] == "fees"
    assert "[letter] does not mention “fees”" in finding.objection.message
    assert isinstance(result.claims[0], Attestation)


@pytest.mark.parametrize(
    ("report", "told"),
    [
        ("The fees are not mentioned [@annals].\n", "1 claim could not be checked"),
        ("“The fees rise in May, as they must” [@annals].\n", "1 quotation could not be checked"),
        (
            "The fees are not mentioned [@annals]. The choir is not mentioned [@annals].\n",
            "2 claims could not be checked",
        ),
    ],
)
def test_what_a_missing_source_leaves_open(report: str, told: str) -> None:
    result = check([Text("report.md", report)], [LETTER, SPEECH])
    assert [told in one.objection.message for one in result.findings if one.code == "S104"] == [True]
