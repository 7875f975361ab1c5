"""What is said of a thing that is mentioned after all."""

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.finding import Finding

LETTER = "The harbour fees rise in May. Fees are due in June.\n\nNo fees are due in July. The fee of August is paid.\n"


def findings(report: str, *sources: tuple[str, str], settings: Settings | None = None) -> list[Finding]:
    result = check([Text("report.txt", report)], [Text(*source) for source in sources], settings)
    return [one for one in result.findings if one.code == "A101"]


def test_who_is_silent_and_what_stands_there() -> None:
    (found,) = findings("The letter does not mention the fees.\n", ("letter.txt", LETTER))
    assert found.objection.message == (
        "the report says that “The letter” does not mention “fees”; [letter] does: "
        "“The harbour fees rise in May. Fees are”, and in 3 further places"
    )
    assert [one.text for one in found.objection.evidence] == ["fees", "Fees", "fees"]


def test_nobody_is_named() -> None:
    (found,) = findings("There is no mention of the fees.\n", ("letter.txt", "The fees rise.\n"))
    assert found.objection.message == (
        "the report says that the source does not mention “fees”; [letter] does: “The fees rise.”"
    )


def test_each_thing_by_itself() -> None:
    report = "The letter does not mention the harbour, the orchard or the fees.\n"
    spans = [one.objection.span for one in findings(report, ("letter.txt", LETTER))]
    assert [report[slice(*span)] for span in spans] == ["harbour", "fees"]


def test_groups_of_the_settings() -> None:
    source = ("letter.txt", "The wharfage is due in June.\n")
    report = "The letter does not mention the fees.\n"
    assert findings(report, source) == []
    assert len(findings(report, source, settings=Settings(synonyms=(("fee", "wharfage"),)))) == 1
