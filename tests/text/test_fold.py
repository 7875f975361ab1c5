import pytest
from hypothesis import given

from sicut.text.fold import fold, fold_character, letters
from sicut.text.unicode import is_mark, is_word_character
from tests.text.scripts_of_the_world import any_text

FOLDED = [
    ("", ""),
    ("Harbour", "harbour"),
    ("ÉTÉ naïve Ångström", "ete naive angstrom"),
    ("e\u0301te\u0301", "ete"),
    ("Łódź đ ø", "łodz đ ø"),
    ("Straße STRASSE ẞ", "strasse strasse ss"),
    ("ﬁnal ﬄ", "final ffl"),
    ("Œuvre æ", "œuvre æ"),
    ("ſet", "set"),
    ("ÿ Ÿ", "y y"),
    ("İzmir", "izmir"),
    ("ΛΙΜΑΝΙΣ λιμάνις", "λιμανισ λιμανισ"),
    ("ΐ Ώ", "ι ω"),
    ("Ёлка йод", "елка иод"),
    ("كِتَابٌ", "كتاب"),
    ("كـــتاب", "كتاب"),
    ("شَجَرَةٌ", "شجرة"),
    ("ٱلَّذِى فى", "الذي في"),
    ("لَهُۥ بِهِۦ", "له به"),
    ("کتابی ﻰ", "كتابي ي"),
    ("שָׁלוֹם", "שלום"),
    ("हिन्दी", "हिन्दी"),
    ("कि", "कि"),
    ("ไทย", " ไ  ท  ย "),
    ("漢字", " 漢  字 "),
    ("ひらカナ", " ひ  ら  カ  ナ "),
    ("한국어", "한국어"),
    ("ＡＢＣ１２", "abc12"),
    ("١٢٣", "123"),
    ("۴۵", "45"),
    ("१२", "12"),
    ("①Ⅳ", "1iv"),
    ("Aª", "aa"),
    ("x²", "x "),
    ("don't", "dont"),
    ("don’t", "dont"),
    ("rock`n´roll", "rocknroll"),
    ("co\xadoperate", "cooperate"),
    ("a\u200bb\u200dc\ufeffd\u2060e", "abcde"),
    ("a\u202eb\U000e0041c\ufe0f", "abc"),
    ("a-b", "a b"),
    ("a—b", "a b"),
    ("a_b", "a b"),
    ("a\nb\tc\u2028d", "a b c d"),
    ("“No!”", " no  "),
    ("\U0001f642", " "),
    ("\U0001d400\U0001d401", "ab"),
    ("\U00010400", "\U00010428"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_folded(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert letters(text) == folded.replace(" ", "")


ALIKE = [
    ("é", "e\u0301"),
    ("ệ", "e\u0323\u0302"),
    ("ệ", "e\u0302\u0323"),
    ("й", "и\u0306"),
    ("ά", "α\u0301"),
    ("آ", "ا\u0653"),
    ("שׁ", "ש\u05c1"),
    ("क़", "क\u093c"),
    ("ガ", "カ\u3099"),
    ("ぱ", "は\u309a"),
    ("কো", "ক\u09c7\u09be"),
    ("கொ", "க\u0bc6\u0bbe"),
    ("\u212b", "\xc5"),
]


@pytest.mark.parametrize(("composed", "decomposed"), ALIKE, ids=[composed for composed, _ in ALIKE])
def test_canonically_equal_words_fold_alike(composed: str, decomposed: str) -> None:
    assert letters(composed) == letters(decomposed)


@given(any_text, any_text)
def test_each_code_point_folds_by_itself(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(any_text)
def test_letters_fold_to_themselves(text: str) -> None:
    assert letters(letters(text)) == letters(text)


def test_every_code_point_folds_to_letters_that_fold_to_themselves() -> None:
    wrong = []
    for point in range(0x110000):
        if 0xD800 <= point < 0xE000:
            continue
        folded = fold_character(chr(point))
        kept = folded.replace(" ", "")
        if any(fold_character(c).strip(" ") != c or not (is_word_character(c) or is_mark(c)) for c in kept):
            wrong.append(chr(point))
    assert wrong == []


def test_one_character_that_parts_words_is_one_space() -> None:
    others = [chr(p) for p in range(0x3000) if not fold_character(chr(p)).replace(" ", "")]
    assert {fold_character(c) for c in others} <= {"", " "}
