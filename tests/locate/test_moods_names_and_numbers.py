"""Quotations whose words differ by a mark, by the value of a number, or by a name."""

import pytest

from sicut.model.collation import Category, Licence
from tests.locate.located import ALTERED, VERIFIED, checked, licensed, unlicensed

GERMAN = (
    "Die Bürgermeisterin sagte, der alte Hafen konnte im Winter nicht geöffnet werden. Am 3. Mai lagen dort 1.250"
    " Boote, und die meisten gehörten den Fischern von Elmstedt. Später kaufte Erna ein Boot aus Holz."
)
ENGLISH = (
    "The mayor said that the old harbour could not be opened in winter. By May some 1,250 boats were there, and most"
    " of them belonged to the fishermen. The wall is 3.5 metres high."
)


@pytest.mark.parametrize(
    ("quote", "source", "category"),
    [
        ("der alte Hafen könnte im Winter nicht geöffnet werden", GERMAN, Category.MODALITY),
        ("der alte Hafen wäre im Winter nicht geöffnet worden", GERMAN.replace("konnte", "war"), Category.MODALITY),
        ("Am 3. Mai lagen dort 1,250 Boote", GERMAN, Category.NUMBER),
        ("Am vierten Mai lagen dort 1.250 Boote", GERMAN, Category.NUMBER),
        ("die meisten gehörten den Fischern von Wiesenau", GERMAN, Category.NAME),
        ("die meisten gehörten den Fischern vom Dorf", GERMAN.replace("von Elmstedt", "vom Tal"), Category.WORDING),
        ("By May some 1.250 boats were there", ENGLISH, Category.NUMBER),
        ("The wall is 3,5 metres high", ENGLISH, Category.NUMBER),
    ],
)
def test_what_is_altered(quote: str, source: str, category: Category) -> None:
    outcome = checked(quote, source)
    assert outcome.status is ALTERED
    assert category in {variant.category for variant in unlicensed(outcome)}


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("Am dritten Mai lagen dort 1.250 Boote", GERMAN),
        ("Am 3. Mai lagen dort 1250 Boote", GERMAN),
        ("Am 3. Mai lagen dort 1 250 Boote", GERMAN),
        ("By May some 1250 boats were there", ENGLISH),
        ("By May some 1 250 boats were there", ENGLISH),
        ("The wall is 3.50 metres high", ENGLISH),
    ],
)
def test_another_form_of_a_number_is_allowed(quote: str, source: str) -> None:
    outcome = checked(quote, source)
    assert outcome.status is VERIFIED
    assert Licence.NUMBER_FORM in licensed(outcome)


def test_a_mark_in_brackets_is_the_reports_own() -> None:
    outcome = checked("der alte Hafen k[ö]nnte im Winter nicht geöffnet werden", GERMAN)
    assert outcome.status is VERIFIED
    ((category, licence),) = {(one.category, one.licence) for one in outcome.passages[0].apparatus}
    assert (category, licence) == (Category.MODALITY, Licence.INTERPOLATION)
