import pytest

from sicut.editions.law.treaties import abbreviations, elsewhere, names, treaties
from sicut.text.fold import letters


def test_each_name_stands_for_one_work() -> None:
    every = [(letters(name), treaty.name) for treaty in treaties() for name in treaty.names]
    assert {work for _, work in every} == {treaty.name for treaty in treaties()}
    assert all(names()[name].name == work for name, work in every)
    short = [(name, treaty.name) for treaty in treaties() for name in treaty.abbreviations]
    assert all(abbreviations()[name].name == work for name, work in short)


def test_no_name_belongs_to_another_table() -> None:
    assert not elsewhere() & names().keys()


@pytest.mark.parametrize(
    ("name", "articles"),
    [
        ("Charter of the United Nations", 111),
        ("Charte des Nations Unies", 111),
        ("Declaración Universal de Derechos Humanos", 30),
        ("Europäische Menschenrechtskonvention", 59),
        ("Vienna Convention on the Law of Treaties", 85),
        ("Protocol No. 1 to the ECHR", 6),
        ("Constitution of Japan", 103),
        ("Geneva Conventions", None),
    ],
)
def test_how_many_articles(name: str, articles: int | None) -> None:
    assert names()[letters(name)].articles == articles
