import pytest

from sicut.editions.classics import LONGEST, Scheme, Strength, authors, last_words, names
from sicut.text.fold import letters


def test_every_name_can_be_looked_up_by_its_last_word() -> None:
    assert all(any(name.endswith(word) for word in last_words()) for name in names())
    assert not any(word.isdecimal() for word in last_words())


def test_no_work_is_without_extent() -> None:
    for called in names().values():
        for name in called:
            assert 1 <= name.classic.first <= name.classic.last
            assert name.authors <= authors()


@pytest.mark.parametrize(
    ("name", "work", "scheme", "last"),
    [
        ("Iliad", "Iliad", Scheme.DOTTED, 24),
        ("Odissea", "Odyssey", Scheme.DOTTED, 24),
        ("République", "Republic", Scheme.STEPHANUS, 621),
        ("Nikomachische Ethik", "Nicomachean Ethics", Scheme.BEKKER, 1181),
        ("Énéide", "Aeneid", Scheme.DOTTED, 12),
        ("Sommernachtstraum", None, None, None),
        ("Ein Sommernachtstraum", "A Midsummer Night's Dream", Scheme.SCENE, 5),
    ],
)
def test_names_in_languages(name: str, work: str | None, scheme: Scheme | None, last: int | None) -> None:
    called = names().get(letters(name), ())
    assert [(one.classic.name, one.classic.scheme, one.classic.last) for one in called] == (
        [(work, scheme, last)] if work else []
    )


@pytest.mark.parametrize(
    ("name", "author", "work"),
    [
        ("Cat.", "Cic.", "Catilinarians"),
        ("Cat.", "Sall.", "Conspiracy of Catiline"),
        ("Cat.", "Arist.", "Categories"),
        ("Met.", "Ov.", "Metamorphoses (Ovid)"),
        ("Met.", "Apul.", "Golden Ass"),
        ("Rep.", "Pl.", "Republic"),
        ("Rep.", "Cic.", "De re publica"),
    ],
)
def test_the_author_tells_works_of_one_name_apart(name: str, author: str, work: str) -> None:
    called = [one.classic.name for one in names()[letters(name)] if letters(author) in one.authors]
    assert called == [work]


def test_abbreviations_that_are_words_need_their_author() -> None:
    for name in ("Ann.", "Hist.", "Off.", "Ep.", "Med.", "Ag."):
        assert {one.strength for one in names()[letters(name)]} == {Strength.WITH_AUTHOR}


def test_no_name_is_longer_than_what_is_looked_at() -> None:
    assert len("The Two Gentlemen of Verona".split()) <= LONGEST
