"""What a difference is, by the language around it, and where it stands on both sides."""

from dataclasses import replace

import pytest

from sicut.collate.apparatus import apparatus
from sicut.collate.difference import strays
from sicut.model.alignment import Lemma, Tokens
from sicut.model.collation import Category, Licence
from sicut.model.span import Span
from sicut.text.segment import words
from tests.collate.collating import aligned, rows

SUB, OMIT, ADD, MOVE = "substitution", "omission", "addition", "transposition"
SPANISH = (
    " El consejo se reunió al mediodía y el molinero habló del viejo puente, que nadie había reparado desde la "
    "inundación de ese año."
)
GERMAN = (
    " Der Rat traf sich am Mittag und der Müller sprach von der alten Brücke, die niemand seit der Flut in jenem Jahr "
    "geflickt hat."
)
ENGLISH = (
    " The council met at noon and the miller spoke of the old bridge, which nobody had mended since the flood of that "
    "year."
)
# the same words in texts of two languages: what they differ in
IN_CONTEXT = [
    ("cerraron la puerta sin llave", "cerraron la puerta con llave", SPANISH, (SUB, "negation", "-")),
    ("cerraron la puerta sin llave", "cerraron la puerta con llave", ENGLISH, (SUB, "wording", "-")),
    ("cerraron la puerta sin llave", "cerraron la puerta llave", SPANISH, (ADD, "negation", "-")),
    ("cerraron la puerta sin llave", "cerraron la puerta llave", ENGLISH, (ADD, "wording", "-")),
    ("cerraron la puerta llave", "cerraron la puerta sin llave", SPANISH, (OMIT, "negation", "-")),
    ("cerraron la puerta llave", "cerraron la puerta sin llave", ENGLISH, (OMIT, "wording", "-")),
    ("vimos once barcos allí", "vimos 11 barcos allí", SPANISH, (SUB, "number", "number-form")),
    ("am Ufer waren elf Boote", "am Ufer waren 11 Boote", GERMAN, (SUB, "number", "number-form")),
]


@pytest.mark.parametrize(("quote", "text", "around", "expected"), IN_CONTEXT)
def test_the_language_around_the_words_tells_what_they_are(
    quote: str, text: str, around: str, expected: tuple[str, str, str]
) -> None:
    lemma, alignment = aligned(quote, text)
    reading = alignment.reading
    behind = replace(alignment, reading=Tokens(reading.text + around, reading.keys, reading.spans))
    assert [row[:3] for row in rows(lemma, behind)] == [expected]
    shift = len(around) + 1
    spans = tuple(span.shifted(shift) for span in reading.spans)
    before = replace(alignment, reading=Tokens(f"{around} {reading.text}", reading.keys, spans))
    assert [row[:3] for row in rows(lemma, before)] == [expected]


# report, source, for each difference: kind, category, licence, both places
PLACES = [
    ("we met form from there", "we met from form there", [(MOVE, "wording", "-", (7, 16), (7, 16))]),
    ("we saw old the quay there", "we saw the old quay there", [(MOVE, "wording", "-", (7, 14), (7, 14))]),
    ("they closed [gladly] the quay", "they closed the quay", [(ADD, "wording", "interpolation", (12, 20), (11, 11))]),
    ("[now] they closed it", "so they closed it", [(ADD, "wording", "interpolation", (0, 5), (3, 3))]),
    ("they closed [at last]", "so they closed it", [(ADD, "wording", "interpolation", (12, 21), (14, 14))]),
    ("5 boats", "-5 boats", [(OMIT, "number", "-", (0, 0), (0, 1))]),
    ("boats 5 %", "boats 5", [(ADD, "unit", "-", (8, 9), (7, 7))]),
    ("boats -5", "boats 5", [(ADD, "number", "-", (6, 7), (6, 6))]),
    ("$5 or $6", "€5 or €6", [(SUB, "unit", "-", (0, 1), (0, 1)), (SUB, "unit", "-", (6, 7), (6, 7))]),
    ("-boats here", "boats here", []),
    ("5 % of boats", "5 of boats", [(ADD, "unit", "-", (2, 4), (2, 2))]),
    ("boats 5 left", "boats 5 % left", [(OMIT, "unit", "-", (8, 8), (8, 10))]),
    (
        "to\u200b day we met",
        "today we met",
        [(SUB, "spelling", "-", (0, 7), (0, 5)), (SUB, "invisible", "-", (0, 7), (0, 5))],
    ),
    (
        "they [it\u200b] closed it",
        "they them closed it",
        [(SUB, "wording", "interpolation", (5, 10), (5, 9)), (ADD, "invisible", "-", (8, 9), (4, 4))],
    ),
    (
        "they [it\u200b] closed it",
        "they closed it",
        [(ADD, "wording", "interpolation", (5, 10), (4, 4)), (ADD, "invisible", "-", (8, 9), (4, 4))],
    ),
    (
        "the harb\u200bour master met",
        "the harbour- master met",
        [(ADD, "invisible", "-", (8, 9), (8, 8)), (OMIT, "punctuation", "-", (12, 12), (11, 12))],
    ),
]


@pytest.mark.parametrize(("quote", "text", "expected"), PLACES)
def test_places_on_both_sides(quote: str, text: str, expected: list[tuple[str, str, str, Span, Span]]) -> None:
    found = apparatus(*aligned(quote, text))
    assert [
        (one.kind.value, one.category.value, one.licence.value if one.licence else "-", one.report, one.witness)
        for one in found
    ] == expected


# a bracket for words of the source, or for none, with marks on its sides
BESIDE_BRACKETS = [
    ("they [a], closed it", "they soon closed it", [(ADD, "punctuation", "-", ",", "")]),
    ("they, [a] closed it", "they soon closed it", [(ADD, "punctuation", "-", ",", "")]),
    ("they [a] closed it", "they, soon closed it", [(OMIT, "punctuation", "-", "", ",")]),
    ("they [a] closed it", "they soon, closed it", [(OMIT, "punctuation", "-", "", ",")]),
    ("they [a]! closed it", "they soon, closed it", [(SUB, "punctuation", "-", "!", ",")]),
    ("they, [a], closed it", "they; soon; closed it", [(SUB, "punctuation", "-", ",", ";")] * 2),
    ("they, [a]. closed it", "they, soon; closed it", [(SUB, "punctuation", "-", ".", ";")]),
    ("they, [a] closed it", "they, closed it", []),
    ("they [a], closed it", "they, closed it", []),
    ("they [a] closed it", "they; closed it", [(OMIT, "punctuation", "-", "", ";")]),
]


@pytest.mark.parametrize(("quote", "text", "expected"), BESIDE_BRACKETS)
def test_marks_beside_a_bracket(quote: str, text: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    found = rows(*aligned(quote, text))
    assert [row for row in found if row[1] == "punctuation"] == expected
    assert [row[3] for row in found if row[2] == "interpolation"] == ["[a]"]


# the source, and what of it the quotation "the old quay was shut" may leave out
ADDED_BY_THE_SOURCE = [
    ("the old quay [3]. was shut", ("note", "[3]")),
    ("the old quay [ 3 ] was shut", ("note", "[ 3 ]")),
    ("the old quay [3\n] was shut", ("note", "[3\n]")),
    ("the old quay [of\nstone.] was shut", ("gloss", "[of\nstone.]")),
    ("the old quay [\nof stone] was shut", ("gloss", "[\nof stone]")),
    ("the old quay [of stone,] was shut", ("gloss", "[of stone,]")),
    ("the old quay [of stone was shut", ("-", "of stone")),
    ("the old quay of stone] was shut", ("-", "of stone")),
    ("the old quay [of stone; ] was shut", ("-", "of stone")),
    ("the old quay [no stone] was shut", ("-", "[no stone]")),
]


@pytest.mark.parametrize(("text", "expected"), ADDED_BY_THE_SOURCE)
def test_what_a_source_adds_in_brackets(text: str, expected: tuple[str, str]) -> None:
    found = rows(*aligned("the old quay was shut", text))
    assert [(row[2], row[4]) for row in found if row[0] == OMIT and row[1] != "punctuation"] == [expected]


# what is said, what is quoted, which words and pauses may be left out
SPOKEN = [
    ("we, uhm, met at noon", "we met at noon", ("-", "uhm")),
    ("we, uh, met at noon", "we met at noon", ("disfluency", ", uh,")),
    ("we uh, met at noon", "we met at noon", ("disfluency", " uh,")),
    ("we, uh met at noon", "we met at noon", ("disfluency", ", uh")),
    ("we uh met at noon", "we met at noon", ("disfluency", " uh")),
    ("so we, we met at noon", "so we met at noon", ("disfluency", " we,")),
    ("so we met we met at noon", "so we met at noon", ("disfluency", " we met")),
    ("so we go we met at noon", "so we met at noon", ("-", "we go")),
]


@pytest.mark.parametrize(("said", "quoted", "expected"), SPOKEN)
def test_what_a_speaker_says_and_a_quotation_leaves_out(said: str, quoted: str, expected: tuple[str, str]) -> None:
    ((_, _, licence, _, left_out),) = rows(*aligned(quoted, said))
    assert (licence, left_out.strip()) == (expected[0], expected[1].strip())


def test_words_with_letters_in_brackets_that_the_source_lacks_are_the_reports_own() -> None:
    text = "they do[es] close it"
    spans = (Span(0, 4), Span(5, 11), Span(12, 17), Span(18, 20))
    _, alignment = aligned("they does close it", "they close it")
    lemma = Lemma(Tokens(text, ("they", "does", "close", "it"), spans), (), frozenset({1}))
    assert rows(lemma, alignment) == [(ADD, "wording", "interpolation", "do[es]", "")]
    assert rows(replace(lemma, bracketed=frozenset()), alignment)[0][2] == "-"


def test_an_invisible_character_in_a_word_with_letters_in_brackets_is_no_interpolation() -> None:
    text = "they do[e\u200bs] close it"
    spans = (Span(0, 4), Span(5, 12), Span(13, 18), Span(19, 21))
    _, alignment = aligned("they do close it", "they do close it")
    lemma = Lemma(Tokens(text, ("they", "does", "close", "it"), spans), (), frozenset({1}))
    assert [row[1:3] for row in rows(lemma, alignment)] == [("inflection", "interpolation"), ("invisible", "-")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain", []),
        ("a\u200bb", [(1, None)]),
        ("\u200b\u202e", [(0, None), (1, None)]),
        ("a\xad\u200b", [(1, Licence.HYPHENATION), (2, None)]),
    ],
)
def test_characters_that_show_nothing_where_nothing_is_compared(
    text: str, found: list[tuple[int, Licence | None]]
) -> None:
    place = Span(7, 7)
    differences = list(strays(text, Span(0, len(text)), place))
    assert [(one.report, one.licence) for one in differences] == [((at, at + 1), licence) for at, licence in found]
    assert {(one.category, one.witness) for one in differences} <= {(Category.INVISIBLE, place)}
    assert list(strays(text, Span(0, 0), place)) == []


def test_words_around_a_seam_are_compared_and_the_seam_is_not() -> None:
    text = "the quay,” she said, “was shut"
    found = words(text)
    kept = [found[at] for at in (0, 1, 4, 5)]
    lemma = Lemma(Tokens(text, tuple(one.key for one in kept), tuple(one.span for one in kept)), seams=frozenset({2}))
    _, alignment = aligned("the quay was shut", "the quay; was, shut")
    assert rows(lemma, alignment) == [(OMIT, "punctuation", "-", "", ",")]
