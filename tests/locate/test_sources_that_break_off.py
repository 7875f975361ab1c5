"""A source that breaks its quotation off to say who speaks, where the report's runs on."""

import pytest

from sicut import Text, find
from sicut.model.collation import Attestation, Status
from sicut.model.policy import Profile
from tests.promises.checked import checked


def told(source: str, report: str) -> tuple[list[str], list[str], list[str | None]]:
    found = checked(report, f"Elmsted, in March.\n\n{source} The harbour was quiet that night.\n")
    licences = [one["licence"] for one in found.variants if one["kind"] == "omission"]
    return found.statuses, [code for code in found.codes if code in {"Q201", "Q102", "Q103", "Q202"}], licences


WHOLE = "She said: “We knew of the flood, and we chose to wait for the morning.”\n"


@pytest.mark.parametrize(
    ("source", "report"),
    [
        ("“We knew of the flood,” she said, “and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood,” said Mayor Mary Reed, “and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood”, she said, “and we chose to wait for the morning.”", WHOLE),
        ('"We knew of the flood," she said, "and we chose to wait for the morning."', WHOLE),
        ("‘We knew of the flood,’ she said quietly, ‘and we chose to wait for the morning.’", WHOLE),
        ("“We knew of the flood,” Reed told the council, “and we chose to wait for the morning.”", WHOLE),
        (
            "„Wir wussten von der Flut“, sagte sie, „und wir haben bis zum Morgen gewartet.“",
            "Sie sagte: „Wir wussten von der Flut, und wir haben bis zum Morgen gewartet.“\n",
        ),
        (
            "« Nous le savions bien, dit-elle, et nous avons attendu le matin entier. »",
            "Elle dit : « Nous le savions bien, dit-elle, et nous avons attendu le matin entier. »\n",
        ),
        (
            "“We knew of the flood,” she said, “and we chose to wait for the morning.”",
            "She said they “knew of the flood, and we chose to wait for the morning.”\n",
        ),
    ],
)
def test_the_words_between_are_no_omission(source: str, report: str) -> None:
    statuses, codes, licences = told(source, report)
    assert (statuses, codes) == (["verified"], [])
    assert set(licences) <= {"gloss"}


@pytest.mark.parametrize(
    ("source", "report"),
    [
        ("“We knew of the flood, she said, and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood,” she did not say, “and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood,” she never said, “and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood,” said Reed, and Okafor added, “and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood,” she said. “And we chose to wait for the morning.”", WHOLE.replace(", and", ". And")),
        ("We knew of the flood, she said, and we chose to wait for the morning.", WHOLE),
        ("“We knew of the flood,” in the old harbour book, “and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood (and the storm), and we chose to wait for the morning.”", WHOLE),
        ("“We knew of the flood,” she said, “and of the storm, and we chose to wait for the morning.”", WHOLE),
    ],
)
def test_other_words_are(source: str, report: str) -> None:
    statuses, codes, licences = told(source, report)
    assert statuses == ["altered"]
    assert codes
    assert None in licences


def test_french_breaks_off_within_its_marks() -> None:
    source = "Le port était calme hier. « Nous le savions bien, dit-elle, et nous avons attendu le matin entier. »\n"
    report = "Elle dit : « Nous le savions bien, et nous avons attendu le matin entier. »\n"
    assert checked(report, source).statuses == ["verified"]


def test_a_search_knows_it_too() -> None:
    source = "“We knew of the flood,” she said, “and we chose to wait for the morning.”\n"
    found = find("We knew of the flood, and we chose to wait for the morning", [Text("speech.txt", source)])
    assert isinstance(found.outcome, Attestation)
    assert found.outcome.status is Status.VERIFIED


def test_a_stricter_profile_wants_them_marked() -> None:
    source = "“We knew of the flood,” she said, “and we chose to wait for the morning.”\n"
    assert checked(WHOLE, source).statuses == ["verified"]
    assert checked(WHOLE, source, profile=Profile.STRICT).statuses == ["altered"]
