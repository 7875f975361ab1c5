"""The tables of German statutes and of acts of the Union."""

import pytest

from sicut.editions.law import eu, german


@pytest.mark.parametrize(
    ("name", "work", "words"),
    [
        ("Bürgerliches Gesetzbuch", "BGB", 2),
        ("Bürgerlichen Gesetzbuchs", "BGB", 2),
        ("Bürgerlichen Gesetzbuches", "BGB", 2),
        ("Grundgesetzes", "GG", 1),
        ("Grundgesetz für alle", "GG", 1),
        ("Fünftes Buch Sozialgesetzbuch", "SGB V", 3),
        ("Fünften Buches Sozialgesetzbuch", "SGB V", 3),
        ("Sozialgesetzbuch Zwölftes Buch", "SGB XII", 3),
        ("Zwölften Buchs des Sozialgesetzbuchs", "SGB XII", 4),
        ("Gesetzes gegen den unlauteren Wettbewerb", "UWG", 5),
        ("Strafprozessordnung", "StPO", 1),
        ("Straßenverkehrs-Ordnung", "StVO", 1),
    ],
)
def test_a_statute_is_known_by_its_name_however_declined(name: str, work: str, words: int) -> None:
    found = german.by_name(german.stemmed(name))
    assert found is not None
    assert (found[0].work, found[1]) == (work, words)


@pytest.mark.parametrize("name", ["Gesetz", "Ordnung", "Buch", "Hafengesetz", ""])
def test_a_plain_word_is_no_name(name: str) -> None:
    assert german.by_name(german.stemmed(name)) is None


@pytest.mark.parametrize(
    ("written", "work"),
    [
        ("BGB", "BGB"),
        ("SGB V", "SGB V"),
        ("SGB 5", "SGB V"),
        ("EMRK", "European Convention on Human Rights"),
        ("LBauO", "LBO"),
    ],
)
def test_a_statute_is_known_by_its_abbreviations(written: str, work: str) -> None:
    code = german.by_abbreviation(written)
    assert code is not None
    assert code.work == work


@pytest.mark.parametrize("written", ["bgb", "XYZ", "", "SGB 13"])
def test_what_is_no_abbreviation_is_none(written: str) -> None:
    assert german.by_abbreviation(written) is None


@pytest.mark.parametrize(
    ("work", "unit", "number", "is_there"),
    [
        ("GG", "article", "146", True),
        ("GG", "article", "147", False),
        ("GG", "article", "0", False),
        ("GG", "section", "999", True),
        ("GG", "article", "143h", True),
        ("BGB", "section", "2385", True),
        ("BGB", "section", "2386", False),
        ("SGB V", "section", "9999", True),
    ],
)
def test_a_number_beyond_the_last_is_a_fault(work: str, unit: str, number: str, *, is_there: bool) -> None:
    code = german.by_abbreviation(work)
    assert code is not None
    assert (code.fault(unit, number) is None) is is_there


def test_each_name_of_an_act_means_one_work() -> None:
    names = [(name.lower(), act.code.work) for act in eu.acts() for name in (*act.names, *act.abbreviations)]
    assert len({name for name, _ in names}) == len(set(names))


def test_each_number_of_an_act_means_one_work() -> None:
    assert len(eu.numbers()) == sum(bool(act.number) for act in eu.acts())


@pytest.mark.parametrize(("number", "work"), [("Regulation 2016/679", "GDPR"), ("Regulation 44/2001", "Brussels I")])
def test_acts_are_known_by_their_numbers(number: str, work: str) -> None:
    assert eu.numbers()[number].work == work
