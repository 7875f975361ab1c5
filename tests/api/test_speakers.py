"""From a report and its sources to what is said of speakers, through the whole of sicut."""

import pytest

from sicut.api import Text, check
from sicut.model.collation import Attestation, Status
from sicut.model.finding import Finding

MINUTES = (
    "The council of Elmsted met on 14 March 2031. Mayor Mary Reed opened the meeting. “The harbour will stay open all"
    " winter,” said Reed.\n\nThe engineer, Daniel Okafor, disagreed. “The quay cannot carry another winter of ice,”"
    " Okafor said. He asked for new lamps.\n"
)
TRANSCRIPT = (
    "MARY REED: The harbour will stay open all winter.\n\nDANIEL OKAFOR: The quay cannot carry another winter of"
    " ice. I have seen the piles.\n\nMARY REED: We shall see about that in the spring.\n"
)
STATEMENT = (
    "# Statement by Mayor Mary Reed\n\nThe harbour will stay open all winter. The quay cannot carry another winter of"
    " ice, some say, and they are wrong.\n"
)


def found(code: str, report: str, *sources: str, suffix: str = "md") -> list[Finding]:
    texts = [Text(f"source{number}.{suffix}", source) for number, source in enumerate(sources)]
    result = check([Text("report.md", report)], texts)
    return [one for one in result.findings if one.code == code]


@pytest.mark.parametrize(
    ("report", "source"),
    [
        ("“The quay cannot carry another winter of ice,” said Mary Reed.\n", MINUTES),
        ("“The quay cannot carry another winter of ice,” said Mayor Reed.\n", MINUTES),
        ("Reed said: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("Mary Reed came in. “The quay cannot carry another winter of ice,” said Reed.\n", MINUTES),
        ("According to Mary Reed, “the quay cannot carry another winter of ice”.\n", TRANSCRIPT),
        ("“The harbour will stay open all winter,” said Daniel Okafor.\n", STATEMENT),
        ("> The quay cannot carry another winter of ice. I have seen the piles.\n>\n> — Mary Reed\n", TRANSCRIPT),
    ],
)
def test_another_persons_words(report: str, source: str) -> None:
    (finding,) = found("Q302", report, source)
    assert finding.severity == "error"
    assert len(finding.objection.evidence) > 1
    (outcome,) = check([Text("report.md", report)], [Text("source.md", source)]).claims
    assert isinstance(outcome, Attestation)
    assert outcome.status is Status.MISATTRIBUTED


@pytest.mark.parametrize(
    ("report", "source"),
    [
        ("“The quay cannot carry another winter of ice,” said Daniel Okafor.\n", MINUTES),
        ("“The quay cannot carry another winter of ice,” said Mr Okafor.\n", TRANSCRIPT),
        ("“The quay cannot carry another winter of ice,” the engineer said.\n", MINUTES),
        ("“The quay cannot carry another winter of ice,” he said.\n", MINUTES),
        ("Mary Reed listened, and then he said: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("When Mary Reed came she said: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("Mary Reed was late. When Reed came she said: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("The minutes say: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("The Elmsted Gazette reported: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("Netwatch reported: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("Residents said: “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("It was said that “the quay cannot carry another winter of ice”.\n", MINUTES),
        ("Mary Reed met the press. “The quay cannot carry another winter of ice.”\n", MINUTES),
        ("“He asked for new lamps,” wrote Mary Reed.\n", MINUTES),
    ],
)
def test_perhaps_the_same_person(report: str, source: str) -> None:
    assert not found("Q302", report, source)


def test_two_places_and_one_of_them_is_hers() -> None:
    other = "“The quay cannot carry another winter of ice,” Mary Reed wrote to the harbour master.\n"
    report = "“The quay cannot carry another winter of ice,” said Mary Reed.\n"
    assert not found("Q302", report, MINUTES, other)
    assert found("Q302", report, MINUTES)


SILENT = (
    "Mary Reed had good news. “The harbour will stay open all winter.”\n",
    "The news of the day: “The harbour will stay open all winter.”\n",
    "It is done [@minutes2031]. “The harbour will stay open all winter.”\n",
    "It is done. “The harbour will stay open all winter” (Reed 2031).\n",
    "It is done. “The harbour will stay open all winter” [1].\n",
    "It is done. “[The harbour will stay open all winter](minutes.md).”\n",
    "What is known so far:\n\n> The harbour will stay open all winter.\n",
    "> The harbour will stay open all winter.\n>\n> — Mary Reed\n\nIt is a promise.\n",
    "“The harbour will stay open all winter.”\n",
    "Гавань Эльмстеда. “The harbour will stay open all winter.” Гавань открыта всю зиму, и это хорошо для всех.\n",
)


@pytest.mark.parametrize("report", SILENT)
def test_something_attributes_it(report: str) -> None:
    assert not found("Q306", report, MINUTES)


def test_nothing_attributes_it() -> None:
    report = "It was a long evening in Elmsted. “The harbour will stay open all winter.” Everybody went home.\n"
    (finding,) = found("Q306", report, MINUTES)
    assert finding.severity == "info"


def test_speaker_and_cue_reach_the_result() -> None:
    report = "“The harbour will stay open all winter,” said Mary Reed.\n"
    (outcome,) = check([Text("report.md", report)], [Text("minutes.txt", MINUTES)]).claims
    claim = outcome.claim
    assert claim.speaker is not None
    assert claim.cue is not None
    assert report[slice(*claim.speaker)] == "Mary Reed"
    assert report[slice(*claim.cue)] == "said"
