"""Names of books in all languages; all examples are written for these tests."""

import string
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.editions.bible.books import BOOKS, is_book
from sicut.editions.bible.names.table import Names
from sicut.editions.bible.naming import book_at, book_names
from sicut.editions.bible.tables import LANGUAGES, spellings
from sicut.text.fold import letters

IDS = ["en", "de", "fr", "es", "la", "el", "he", "ar"]


def found(text: str) -> list[tuple[str, str]]:
    return [(text[name.start : name.end], name.books[0]) for name in book_names(text)]


def strong(text: str) -> list[str]:
    return [text[name.start : name.end] for name in book_names(text) if not name.weak]


ENGLISH = [
    ("Genesis", "Gen"),
    ("Deut.", "Deut"),
    ("1 Corinthians", "1Cor"),
    ("1st Cor", "1Cor"),
    ("First Corinthians", "1Cor"),
    ("I. Corinthians", "1Cor"),
    ("II Cor", "2Cor"),
    ("2. Sam.", "2Sam"),
    ("1Cor", "1Cor"),
    ("Third John", "3John"),
    ("the First Epistle of St. Paul to the Corinthians", "1Cor"),
    ("The Gospel according to St. Matthew", "Matt"),
    ("the Book of Job", "Job"),
    ("Gospel of Mark", "Mark"),
    ("Song of Solomon", "Song"),
    ("Canticle of Canticles", "Song"),
    ("Acts of the Apostles", "Acts"),
    ("Revelation", "Rev"),
    ("Bel and the Dragon", "Bel"),
    ("4 Maccabees", "4Macc"),
    ("Third Kingdoms", "1Kgs"),
    ("4 Kings", "2Kgs"),
    ("Samuel II", "2Sam"),
    ("Song of the 3 Young Men", "SgThree"),
    ("1 Esdras", "1Esd"),
    ("Ecclesiasticus", "Sir"),
]
GERMAN = [
    ("1. Mose", "Gen"),
    ("5 Mose", "Deut"),
    ("ERSTES BUCH MOSE", "Gen"),
    ("Das zweite Buch der Könige", "2Kgs"),
    ("2 Koenige", "2Kgs"),
    ("Erster Korinther", "1Cor"),
    ("1.Kor.", "1Cor"),
    ("Zweiter Brief des Paulus an die Korinther", "2Cor"),
    ("Sprüche Salomos", "Prov"),
    ("Apostelgeschichte", "Acts"),
    ("Hoheslied", "Song"),
    ("Das Evangelium nach Lukas", "Luke"),
    ("Offb", "Rev"),
    ("Jes", "Isa"),
    ("Zusätze zu Ester", "GkEsth"),
]
FRENCH = [
    ("Genèse", "Gen"),
    ("Ésaïe", "Isa"),
    ("ESAIE", "Isa"),
    ("1er Samuel", "1Sam"),
    ("2ème Samuel", "2Sam"),
    ("Première épître de Paul aux Corinthiens", "1Cor"),
    ("L’Ecclésiaste", "Eccl"),
    ("Actes des Apôtres", "Acts"),
    ("Évangile selon Jean", "John"),
    ("Prière d'Azarias", "PrAzar"),
    ("Deuxième livre des Rois", "2Kgs"),
]
SPANISH = [
    ("Éxodo", "Exod"),
    ("2º Macabeos", "2Macc"),
    ("1.º Samuel", "1Sam"),
    ("1a Corintios", "1Cor"),
    ("Primera carta de Pablo a los Corintios", "1Cor"),
    ("Evangelio según San Juan", "John"),
    ("Hechos de los Apóstoles", "Acts"),
    ("Cantar de los Cantares", "Song"),
    ("Apocalipsis", "Rev"),
]
LATIN = [
    ("Liber Psalmorum", "Ps"),
    ("Ad Romanos", "Rom"),
    ("Epistula ad Philippenses", "Phil"),
    ("Epistula I ad Corinthios", "1Cor"),
    ("Canticum Canticorum", "Song"),
    ("Evangelium secundum Lucam", "Luke"),
    ("Liber II Samuelis", "2Sam"),
    ("Actus Apostolorum", "Acts"),
]
GREEK = [
    ("Γένεσις", "Gen"),
    ("ΓΈΝΕΣΗ", "Gen"),
    ("Αʹ Κορινθίους", "1Cor"),
    ("Α' Κορ", "1Cor"),
    ("Προς Κορινθίους Β΄", "2Cor"),
    ("Βασιλειῶν Γʹ", "1Kgs"),
    ("κατὰ Ἰωάννην", "John"),
    ("Ψαλμοί", "Ps"),
    ("Ἆσμα Ἀσμάτων", "Song"),
    ("Πράξεις των Αποστόλων", "Acts"),
]
HEBREW = [
    ("בְּרֵאשִׁית", "Gen"),
    ("מלכים א'", "1Kgs"),
    ("מלכים ב׳", "2Kgs"),
    ("שמואל ב", "2Sam"),
    ("דברי הימים א", "1Chr"),
    ("שיר השירים", "Song"),
    ("תהילים", "Ps"),
    ("ספר ישעיהו", "Isa"),
    ("האיגרת אל הרומיים", "Rom"),
    ('מל"א', "1Kgs"),
    ("ובתהלים", "Ps"),
]
ARABIC = [
    ("سفر التكوين", "Gen"),
    ("ﺍﻟﺘﻜﻮﻳﻦ", "Gen"),
    ("المَزَامِير", "Ps"),
    ("الرسالة الأولى إلى أهل كورنثوس", "1Cor"),
    ("١ كورنثوس", "1Cor"),
    ("صموئيل الثاني", "2Sam"),
    ("إنجيل يوحنا", "John"),
    ("نشيد الأنشاد", "Song"),
    ("وسفر الخروج", "Exod"),
    ("أعمـــال الرسل", "Acts"),
]


@pytest.mark.parametrize(
    ("name", "book"), ENGLISH + GERMAN + FRENCH + SPANISH + LATIN + GREEK + HEBREW + ARABIC, ids=str
)
def test_names_of_all_languages_are_read_whole(name: str, book: str) -> None:
    text = f"{name} 3:2"
    named = book_at(text, 0)
    assert named is not None
    assert (named.books[0], text[: named.end].rstrip(".")) == (book, name.rstrip("."))


@pytest.mark.parametrize(("name", "book"), ENGLISH, ids=str)
def test_names_are_found_in_a_sentence(name: str, book: str) -> None:
    assert (name.rstrip("."), book) in found(f"The harbour council, see {name} 3:2, met again.")


@pytest.mark.parametrize("language", LANGUAGES, ids=IDS)
def test_every_language_names_every_protocanonical_book(language: Names) -> None:
    named = {osis for line in language.books.strip().splitlines() for osis in line.partition(":")[0].split()}
    assert {book.osis for book in BOOKS[:66]} <= named
    assert all(map(is_book, named))


@pytest.mark.parametrize(
    ("written", "book"),
    [
        ("Matthhew", "Matt"),
        ("Corinthains", "1Cor"),
        ("2 Corinthains", "2Cor"),
        ("Philippains", "Phil"),
        ("Ecclesiates", "Eccl"),
        ("Deutronomy", "Deut"),
        ("Levitcus", "Lev"),
        ("Galations", "Gal"),
        ("Phillipians", "Phil"),
        ("Revalation", "Rev"),
        ("1 Thesalonians", "1Thess"),
        ("2 Macccabees", "2Macc"),
        ("Isiah", "Isa"),
        ("Habbakuk", "Hab"),
        ("2 Timthy", "2Tim"),
        ("1 Jonh", "1John"),
    ],
)
def test_frequent_misspellings_of_long_names_are_read(written: str, book: str) -> None:
    named = book_at(f"{written} 3:2", 0)
    assert named is not None
    assert (named.books[0], named.end) == (book, len(written))


@pytest.mark.parametrize(
    "word",
    """Philippines Philippine Philippinen Revolution Revolutions Regulation Relations Apocalyptic Ecclesiastical
    Chronicler Deuteronomic Levitical Galicians Thessalonica Thessaloniki Maccabean Matthias Mathews Samuels
    Danielle Palms Sprache Spruce Genossen Collisions Nummer Colossal Lamentable Hezekiah Number Offen Klage
    Apostel Ephesus Romania Jerome Denial Genetic Exit Timber Corinna Titanic Jobs Judgment Actor Lucky Rome
    Roma""".split(),
)
def test_no_ordinary_word_is_a_misspelt_or_shortened_book(word: str) -> None:
    assert not strong(f"{word} 3:2")


@pytest.mark.parametrize(
    "word", "Philippines Regulation Sprache Number Offen Klage Nummer Chronicler Levitical".split()
)
def test_words_that_headings_have_are_no_names_at_all(word: str) -> None:
    assert not found(f"{word} 3:2")


@pytest.mark.parametrize("name", "Is Am So Job Mark Acts Gen Num Song Numbers Judges Kings Col Dan Wisdom Rom".split())
def test_names_that_are_common_words_are_weak(name: str) -> None:
    [named] = book_names(f"{name} 3:2")
    assert named.weak


@pytest.mark.parametrize(
    "name", ["Book of Job", "Gospel of Mark", "the Book of Numbers", "1 Kings", "Acts of the Apostles"]
)
def test_what_stands_before_a_common_word_makes_it_a_name(name: str) -> None:
    [named] = book_names(f"{name} 3:2")
    assert not named.weak


@pytest.mark.parametrize(
    "text",
    [
        "it is 3:1",
        "the score so 3:1",
        "am 12. 3.",
        "la 4, 5",
        "he 5:2",
        "in 1:3",
        "no. 3:1",
        "Am 9. März",
        "Am 9.3.2020",
    ],
)
def test_small_words_are_no_names(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("name", "books"),
    [
        ("Ph", {"Phil", "Phlm"}),
        ("Jo", {"John", "Job"}),
        ("Samuel", {"1Sam", "2Sam"}),
        ("Corinthians", {"1Cor", "2Cor"}),
    ],
)
def test_ambiguous_names_have_all_their_books(name: str, books: set[str]) -> None:
    named = book_at(f"{name} 3:2", 0)
    assert named is not None
    assert books <= set(named.books)


@pytest.mark.parametrize(
    "text", ["12Kgs 4", "2Job 7", "3:1 Paul", "Samsung 3:1", "Marketing 3:1", "Geneva 1:1", "Exact 2:1"]
)
def test_parts_of_words_and_numbers_are_no_names(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ps150.6", ["Ps"]),
        ("Matt 3:1 John 4:2", ["Matt", "John"]),
        ("Matt 3:1, 1 John 4:2", ["Matt", "1 John"]),
        ("Ezra-Nehemiah", ["Ezra", "Nehemiah"]),
        ("Genesis 1-Exodus 3", ["Genesis", "Exodus"]),
        ("Num 4,5Proverbs 6", ["Num", "Proverbs"]),
        ("Song of\nSongs 2", ["Song of\nSongs"]),
        ("1\n\nJohn 2", ["John"]),
        ("Jn3:16;1Jn4:8", ["Jn", "1Jn"]),
        ("John iii. 16", ["John"]),
        ("Peter II 30", ["Peter"]),
        ("John II 3:4", ["John II"]),
        ("1 Cor. xiii", ["1 Cor"]),
        ("St. Paul 3:1", []),
    ],
)
def test_names_end_and_begin_where_they_should(text: str, names: list[str]) -> None:
    assert [name for name, _ in found(text)] == names


def names_of(language: Names) -> Iterator[tuple[set[str], str]]:
    for line in language.books.strip().splitlines():
        ids, _, aliases = line.partition(":")
        for alias in aliases.split(";"):
            for written in spellings(alias.strip().removesuffix("?")):
                yield set(ids.split()), written


@pytest.mark.parametrize("language", LANGUAGES, ids=IDS)
def test_the_names_of_the_tables_are_read_as_written(language: Names) -> None:
    missed = []
    for books, written in names_of(language):
        number = "1 " if len(books) > 1 else ""
        named = book_at(f"{number}{written} 3:2", 0)
        if named is None or not books & set(named.books):
            missed.append(written)
    assert not missed


PIECES = (
    *"1 I First Book of the Cor John Song der Mose 1st 3:2 מל א ק سفر يوحنا Α ΄".split(),
    *('"', ".", " ", "\n", "(", ")", "\u0301", "\u0640"),
)
ANY = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


@given(ANY)
def test_any_text_has_names_in_order_that_do_not_overlap(text: str) -> None:
    end = 0
    for name in book_names(text):
        assert end <= name.start < name.end <= len(text)
        assert name.books
        assert all(map(is_book, name.books))
        assert book_at(text, name.start) == name
        end = name.end


@given(ANY, st.integers(0, 60))
def test_a_name_is_read_at_the_place_asked_for_or_not_at_all(text: str, start: int) -> None:
    named = book_at(text, start)
    assert named is None or named.start == start


@given(st.sampled_from([name for name, _ in ENGLISH]), st.text(string.punctuation + " \n", max_size=4))
def test_what_stands_around_a_name_does_not_change_it(name: str, around: str) -> None:
    names = [letters(text) for text, _ in found(f"\n\n{around} {name} 3:2")]
    assert letters(name) in names


def test_a_long_run_of_words_before_names_is_read_in_linear_time() -> None:
    text = "the book of " * 5_000 + "1 " * 5_000 + "I " * 5_000 + "Song of " * 5_000
    assert sum(1 for _ in book_names(text)) < len(text)
