"""References to law without its text at hand: those whose numbers are known, and those to works in no table."""

import pytest

from sicut import check
from sicut.api import Text
from sicut.model.claim import ClaimKind
from sicut.model.collation import Attestation

COUNTED = "Article 51 of the UN Charter"


def told(report: str) -> tuple[list[str], list[str]]:
    """The status of each reference of *report*, and the codes of its findings on references."""
    result = check([Text("report.md", report)], [])
    references = [one for one in result.claims if one.claim.kind is ClaimKind.REFERENCE]
    statuses = [str(one.status) if isinstance(one, Attestation) else "unchecked" for one in references]
    return statuses, [one.code for one in result.findings if one.code.startswith("R")]


@pytest.mark.parametrize(
    "cited",
    [
        COUNTED,
        "Articles 51 and 103 of the UN Charter",
        "Art. 51 der UN-Charta",
        "l’article 51 de la Charte des Nations Unies",
        "§ 823 BGB",
        "Art. 20 GG",
        "Article 20 of the Basic Law",
        "Article 8 ECHR",
        "Art. 8 EMRK",
        "Article 17 GDPR",
        "l’article premier de la Déclaration universelle des droits de l’homme",
    ],
)
def test_a_place_that_the_work_is_known_to_have_is_verified_without_its_text(cited: str) -> None:
    assert told(f"The council relied on {cited} that day.\n") == (["verified"], [])


@pytest.mark.parametrize(
    "cited",
    [
        "Article 112 of the UN Charter",
        "Art. 112 der UN-Charta",
        "§ 9999 BGB",
        "Article 147 of the Basic Law",
        "Art. 60 EMRK",
        "Article 100 GDPR",
        "U.S. Const. amend. XXVIII",
        "U.S. Const. art. VIII",
        "U.S. Const. amend. I, § 2",
        "Il. 25.1",
    ],
)
def test_a_place_that_the_work_has_not_is_told(cited: str) -> None:
    statuses, codes = told(f"The council relied on {cited} that day.\n")
    assert len(statuses) == 1
    assert statuses != ["verified"]
    assert codes == ["R101"]


@pytest.mark.parametrize("cited", ["§ 3 HafG", "Article 5 of the Harbour Charter", "(Harbour Act, Art. 2(2)(b))"])
def test_a_work_in_no_table_is_unchecked_and_said_to_be_unknown(cited: str) -> None:
    assert told(f"The council relied on {cited} that day.\n") == (["unchecked"], ["R105"])
