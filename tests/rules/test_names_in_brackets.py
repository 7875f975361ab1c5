"""When a name in brackets and the words it stands for name another: only where both are plainly names."""

import pytest

from sicut.rules.naming import is_other_name

# the bracket, the words replaced, what stands before them in their sentence, whether they name another
NAMES = [
    ("Anna Keller", "Ruth Brandt", "Then", True),
    ("Anna", "Ruth", "then", True),
    ("Keller", "Brandt", "then Anna", True),
    ("Анна", "Вера", "потом", True),
    # no name on one side
    ("her sister", "Ruth Brandt", "then", False),
    ("Anna Keller", "she", "then", False),
    ("Anna Keller", "the smith", "then", False),
    ("", "Ruth Brandt", "then", False),
    ("Anna Keller", "", "then", False),
    # capitals of articles, pronouns and titles are no names
    ("Anna", "They", "then", False),
    ("The", "Ruth", "then", False),
    ("Mayor", "Ruth", "then", False),
    ("Herr", "Ruth", "dann", False),
    ("She", "Ruth", "then", False),
    ("Señora", "Ruth", "entonces", False),
    ("Él", "Ruth", "entonces", False),
    ("Bürgermeisterin", "Ruth", "dann", False),
    ("Алькальд Келлер", "Мэр Брандт", "потом", True),
    ("Мэр", "Вера", "потом", False),
    ("Mayor Keller", "Mayor Brandt", "then", True),
    # with an article, on any side or before, capitals name a thing or an office
    ("the Keller", "Ruth Brandt", "then", False),
    ("Anna Keller", "the Brandt", "then", False),
    ("Anna Keller", "Brandt of the Mill", "then", False),
    ("Anna Keller", "Ruth Brandt", "then the", False),
    ("Anna Keller", "Ruth Brandt", "the smith", True),
    # one may be a form of the other
    ("Anna Keller", "Keller", "then", False),
    ("Keller", "Anna Keller", "then", False),
    ("Keller Anna", "Anna Keller", "then", False),
    ("Robert Keller", "Bob", "then", False),
    ("Bob", "Robert Keller", "then", False),
    ("Bob Keller", "Robert Keller", "then", False),
    ("Anna Keller", "Anna Brandt", "then", True),
    ("Anna Keller", "Ann Keller", "then", False),
    ("Anna Keller", "A. Keller", "then", False),
    ("Elmsted", "Elm", "then", False),
    ("Margaretha", "Greta", "then", True),
    ("Gretel", "Margretha", "then", False),
    ("Al", "Sally", "then", True),
    ("EHC", "Elmsted Harbour Council", "then", False),
    ("Elmsted Harbour Council", "EHC", "then", False),
    ("EHB", "Elmsted Harbour Council", "then", True),
]


@pytest.mark.parametrize(("bracket", "replaced", "before", "other"), NAMES)
def test_names_that_have_nothing_in_common(bracket: str, replaced: str, before: str, *, other: bool) -> None:
    source = f"{before} {replaced} came in."
    assert is_other_name(bracket, replaced, before=before, source=source) is other


# what the source says elsewhere of the word that begins its sentence, whether its capital makes it a name
STARTS = [
    ("", False),
    ("We met Ruth at noon.", True),
    ("We met ruth at noon.", False),
    ("We met Ruth, and there was no ruth in it.", False),
    ("We met. Ruth was there.", False),
    ("“Ruth” was the word.", False),
    ("We met Ruthless people.", False),
    ("We met McRuth at noon.", False),
    ("We met Ruthless people, then Ruth.", True),
    ("Ruthless people met Ruth.", True),
    ("Ruth met Ruth", True),
]


@pytest.mark.parametrize(("elsewhere", "other"), STARTS)
def test_a_capital_that_begins_a_sentence_tells_by_the_rest_of_the_source(elsewhere: str, *, other: bool) -> None:
    for source in (f"Ruth came in. {elsewhere}", f"{elsewhere} Ruth came in."):
        assert is_other_name("Anna", "Ruth", before="", source=source) is other


def test_further_names_of_a_sentences_start_tell_by_themselves() -> None:
    assert is_other_name("Anna", "Then Ruth", before="", source="Then Ruth came in.")
    assert is_other_name("Anna", "Ruth Brandt", before="", source="Ruth Brandt came in.")
    assert not is_other_name("Brandt", "Ruth Brandt", before="", source="Ruth Brandt came in.")
