import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.text.fold import letters
from sicut.text.segment import words
from sicut.text.unicode import is_word_character
from tests.text.scripts_of_the_world import any_text

CUT = [
    ("", []),
    ("  \n…—!", []),
    ("The harbour is shut.", ["The", "harbour", "is", "shut"]),
    ("don't won’t", ["don't", "won’t"]),
    ("'tis the dogs' quay", ["tis", "the", "dogs", "quay"]),
    ("l’arbre qu'il", ["l’arbre", "qu'il"]),
    ("rock 'n' roll", ["rock", "n", "roll"]),
    ("‘Never,’ he said", ["Never", "he", "said"]),
    ("well-known half—open", ["well", "known", "half", "open"]),
    ("3.5 and 1,250 and 1.250,75", ["3.5", "and", "1,250", "and", "1.250,75"]),
    ("in 1931. Then", ["in", "1931", "Then"]),
    ("at 3.Then", ["at", "3", "Then"]),
    ("e.g. U.S.A.", ["e", "g", "U", "S", "A"]),
    ("٣٫٥ متر", ["٣٫٥", "متر"]),
    ("caf\u00e9 cafe\u0301", ["caf\u00e9", "cafe\u0301"]),
    ("co\xadoperate a\u200bb", ["co\xadoperate", "a\u200bb"]),
    ("كِتَابٌ قديم", ["كِتَابٌ", "قديم"]),
    ("שָׁלוֹם רב", ["שָׁלוֹם", "רב"]),
    ("हिन्दी में", ["हिन्दी", "में"]),
    ("漢字 is", ["漢", "字", "is"]),
    ("旧码头。", ["旧", "码", "头"]),
    ("カ\u3099", ["カ\u3099"]),
    ("ที่นี่", ["ที่", "นี่"]),
    ("한국어 말", ["한국어", "말"]),
    ("a_b x2 2x", ["a", "b", "x2", "2x"]),
    ("x\u00b2", ["x"]),
    ("[T]he", ["T", "he"]),
    ("\u0301 a", ["a"]),
]


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert [text[slice(*word.span)] for word in words(text)] == expected


@given(any_text)
def test_words_stand_in_order_and_fold_to_their_keys(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.span.start < word.span.end <= len(text)
        assert word.key
        assert word.key == letters(text[slice(*word.span)])
        assert " " not in word.key
        end = word.span.end


@given(any_text)
def test_no_letter_or_digit_stands_outside_of_words(text: str) -> None:
    inside = {at for word in words(text) for at in range(*word.span)}
    assert [at for at, c in enumerate(text) if is_word_character(c) and letters(c) and at not in inside] == []


STRAY = ["\u093fa", "a \u093f b", "\u0e31", "a' \u093f"]


@pytest.mark.parametrize("text", STRAY)
def test_a_vowel_sign_without_a_letter_is_in_no_word_and_no_stream(text: str) -> None:
    assert "".join(word.key for word in words(text)) == letters(text)


@settings(max_examples=500)
@given(any_text)
def test_words_have_all_letters_of_a_text(text: str) -> None:
    assert "".join(word.key for word in words(text)) == letters(text)


@settings(max_examples=500)
@given(st.one_of(any_text, st.text("aBzé1 2ß'’`.,-“”", max_size=12)))
def test_what_other_scripts_stand_behind_a_text_changes_no_word_of_it(text: str) -> None:
    assert words(f"{text} 漢")[:-1] == words(text)


@given(any_text, any_text)
def test_words_of_two_lines_are_those_of_each(one: str, other: str) -> None:
    apart = [word.key for word in (*words(one), *words(other))]
    assert [word.key for word in words(f"{one}\n{other}")] == apart
