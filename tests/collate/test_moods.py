"""Words that differ by their marks alone, and say another thing: what is, and what only might be."""

import pytest

from sicut.collate.category import of_forms
from sicut.model.collation import Category
from sicut.text.lexicon import lexicon
from sicut.text.lexicon.keys import accented
from tests.collate.collating import aligned, rows


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Könnte", "ko\u0308nnte"), ("ko\u0308nnte", "ko\u0308nnte"), ("KONNTE", "konnte"), ("müßte", "mu\u0308sste"),
        ("Straße", "strasse"), ("n’a", "na"), ("", ""), ("二", "二"),
    ],
)  # fmt: skip
def test_a_word_folded_but_for_its_marks(word: str, key: str) -> None:
    assert accented(word) == key


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Könnte", "ko\u0308nnte"), ("konnte", "konnte"), ("KÖNNTE", "ko\u0308nnte"), ("für", "fur"), ("fur", "fur"),
        ("Wurde", "wurde"), ("würde", "wu\u0308rde"), ("wûrde", "wurde"), ("Ware", "ware"), ("Wäre", "wa\u0308re"),
    ],
)  # fmt: skip
def test_only_marks_that_make_another_word_are_kept_in_a_key(word: str, key: str) -> None:
    assert lexicon("de").keys.key(word) == key


@pytest.mark.parametrize(
    ("one", "other", "language", "category"),
    [
        ("könnte", "konnte", "de", Category.MODALITY),
        ("Hätte", "hatte", "de", Category.MODALITY),
        ("mochte", "möchte", "de", Category.MODALITY),
        ("wu\u0308rde", "wurde", "de", Category.MODALITY),
        ("würde", "wu\u0308rde", "de", None),
        ("für", "fur", "de", None),
        ("Bruder", "Brüder", "de", None),
        ("né", "ne", "fr", Category.NEGATION),
        ("ou", "où", "fr", None),
        ("si", "sí", "es", None),
        ("könnte", "konnte", None, Category.MODALITY),
        ("könnte", "konnte", "en", None),
    ],
)
def test_two_forms_of_one_folded_word(one: str, other: str, language: str | None, category: Category | None) -> None:
    assert of_forms(one, other, lambda: language) is category
    assert of_forms(other, one, lambda: language) is category


def test_the_language_is_asked_only_where_marks_differ() -> None:
    def asked() -> str:
        raise AssertionError

    assert of_forms("Hafen", "hafen", asked) is None
    assert of_forms("cafe\u0301", "café", asked) is None


SOURCE = "Die Bürgermeisterin sagte, der alte Hafen konnte im Winter nicht geöffnet werden, denn das Eis war zu dick."


@pytest.mark.parametrize(
    ("old", "new", "row"),
    [
        ("konnte", "könnte", ("substitution", "modality", "-", "könnte", "konnte")),
        ("konnte", "Könnte", ("substitution", "modality", "-", "Könnte", "konnte")),
        ("war zu", "wäre zu", ("substitution", "modality", "-", "wäre", "war")),
        ("alte", "älte", ("substitution", "spelling", "-", "älte", "alte")),
        ("konnte", "wurde", ("substitution", "modality", "-", "wurde", "konnte")),
        ("konnte", "blieb", ("substitution", "modality", "-", "blieb", "konnte")),
        ("war zu", "wurde zu", ("substitution", "wording", "-", "wurde", "war")),
        ("war zu", "würde zu", ("substitution", "modality", "-", "würde", "war")),
    ],
)
def test_moods_in_the_apparatus(old: str, new: str, row: tuple[str, str, str, str, str]) -> None:
    assert rows(*aligned(SOURCE.replace(old, new), SOURCE)) == [row]


@pytest.mark.parametrize(
    ("word", "category"), [("würde ", "modality"), ("wurde ", "wording"), ("könnte ", "modality"), ("Ware ", "wording")]
)
def test_words_left_out_or_added_have_their_marks(word: str, category: str) -> None:
    longer = SOURCE.replace("der alte", f"{word}der alte")
    assert [row[:2] for row in rows(*aligned(longer, SOURCE))] == [("addition", category)]
    assert [row[:2] for row in rows(*aligned(SOURCE, longer))] == [("omission", category)]


def test_what_the_marks_hide_is_named_too() -> None:
    found = rows(*aligned(SOURCE.replace("konnte", "könn\u200bte"), SOURCE))
    assert [row[:2] for row in found] == [("substitution", "modality"), ("substitution", "invisible")]
