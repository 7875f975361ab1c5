import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.editions.quran import names_english, names_french, names_german, names_spanish
from sicut.editions.quran.numbering import VERSES
from sicut.editions.quran.spelling import is_romanised, sura
from sicut.editions.quran.suras import suras

NAMES = {
    "Ar-Room, Al-Rum, ar-Rūm, er-Rum, Rum, Surat al-Room, Sura Rum, arrum, الروم, سورة الروم, The Romans": 30,
    "Al-Imran, Aal-e-Imran, Âl-i İmrân Suresi, Āl ʿImrān, آل عمران, Familie Imran, La Famille d’Imran": 3,
    "Suratul Baqarah, Sûretü'l-Bakara, al-Baqara, Bakara, Baghareh, البقره, سوره بقره, Die Kuh": 2,
    "Asy-Syams, Ash-Shams, aš-Šams, Şems, Esch-Schams, ach-Chams, الشمس, Le Soleil": 91,
    "Ya-Sin, Yaseen, Yâsîn, Surah-e-Yaseen, يس, سورۃ یٰس, ياسين": 36,
    "Adh-Dhāriyāt, aḏ-Ḏāriyāt, Az-Zariyat, Zâriyât, الذاريات": 51,
    "At-Tawbah, Tevbe, at-Tauba, Baraah, Bara'a, التوبة, براءة, Le Repentir, Die Reue": 9,
    "Al-Isra, İsrâ, Bani Isra'il, Bani Israel, الإسراء, بني إسرائيل, The Night Journey": 17,
    "Al-Muddaththir, Müddessir, al-Mudathir, Al-Muddatsir, المدثر": 74,
    "Fussilat, Ha-Mim as-Sajda, فصلت, حم السجدة": 41,
    "Al-Jathiyah, Câsiye, al-Ǧāṯiya, Al-Jatsiyah, al-Djathiya, الجاثية": 45,
    "Al-Insan, Ad-Dahr, الإنسان, الانسان, الدهر": 76,
    "Al-Masad, Al-Lahab, Tabbat, Tebbet, المسد, اللهب, تبت": 111,
    "Ash-Sharh, Al-Inshirah, الشرح, الانشراح": 94,
    "Al-Mulk, Tabarak, الملك, تبارك": 67,
    "An-Naba, النبأ, النبإ, عم": 78,
    "As-Saffat, Ash-Shaffat, الصافات": 37,
    "As-Saff, As-Shaf, الصف": 61,
    "Ash-Shura, aš-Šūrā, الشورى, الشوري": 42,
    "Ash-Shu'ara, Asy-Syu'ara, الشعراء, الشعرا": 26,
}  # fmt: skip
FOREIGN = (
    "Sura, Surah, سورة, Anas, Room, Feel, Nor, read, come, hey, noon, father, coma, red, fill, gases, and",
    "smoke, night, cow, zeit, morgen, help, Al-Hayy, Al-Bukhari, Genesis, Matthew, البخاري, الفصل, كتاب, المدينة, من",
    "am, an, der, et, un, le, 30, '', -, Al-, The",
)


@pytest.mark.parametrize(("name", "number"), [(name, n) for names, n in NAMES.items() for name in names.split(", ")])
def test_a_name_in_any_usual_spelling_is_its_sura(name: str, number: int) -> None:
    assert sura(name) == number


@pytest.mark.parametrize("name", [name for names in FOREIGN for name in names.split(", ")])
def test_other_words_are_no_sura(name: str) -> None:
    assert sura(name) is None


def test_each_name_of_the_tables_is_its_own_sura() -> None:
    for one in suras():
        assert sura(one.usual) == one.number
        for name in one.arabic:
            assert sura(name) == one.number
            assert sura(f"سورة {name}") == one.number


def test_each_table_has_a_line_for_each_sura() -> None:
    assert len(suras()) == len(VERSES)
    for table in (names_english, names_french, names_german, names_spanish):
        assert len(table.NAMES.splitlines()) == len(VERSES)


@pytest.mark.parametrize(
    ("article", "names"),
    [
        ("The ", names_english.NAMES),
        ("Die ", names_german.NAMES),
        ("Les ", names_french.NAMES),
        ("Los ", names_spanish.NAMES),
    ],
)
def test_a_translated_name_is_its_sura_or_none(article: str, names: str) -> None:
    right = 0
    for number, line in enumerate(names.splitlines(), 1):
        for name in filter(None, line.split("|")):
            assert sura(article + name) in {number, None}
            right += sura(article + name) == number
    assert right > len(VERSES)


def test_a_name_that_two_suras_share_is_none() -> None:
    assert sura("Die Gruppen") is None


def test_the_article_says_which_language_a_name_is_in() -> None:
    assert sura("Die Sonne") == sura("Le Soleil") == 91
    assert sura("La Sonne") is None


def test_a_name_romanised_is_told_from_one_translated() -> None:
    assert is_romanised("Ar-Rum")
    assert is_romanised("الروم")
    assert not is_romanised("The Romans")


@given(st.text(max_size=80))
def test_any_text_is_a_sura_or_none(text: str) -> None:
    assert sura(text) in {None, *range(1, 115)}


@given(st.sampled_from([one.usual for one in suras()]), st.sampled_from(["", "Surat ", "Sura ", "sourate ", "Surah "]))
def test_marks_and_case_do_not_matter(name: str, before: str) -> None:
    number = sura(name)
    assert sura(before + name) == number
    assert sura(before + re.sub("['’]", "ʿ", name)) == number
    assert sura(before + name.upper().replace("'", "")) == number
    assert sura(unicodedata.normalize("NFD", before + name)) == number
