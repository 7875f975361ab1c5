"""Sentences and clauses as the rules read them, and the words that limit."""

import pytest

from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from sicut.rules.limiting import Limit, denying, is_negated, leading, limiters
from sicut.rules.sentences import LOOKED_AT, Parting, Stretch, following, opening, rest, stretch
from sicut.text.segment import words
from tests.rules.made import document

CONDITION, EXCEPTION, CONTRAST, NEGATION, DOUBT = Limit
MARKS = {Parting.NONE: " ", Parting.CLAUSE: ",", Parting.SENTENCE: "."}


def told(found: Stretch) -> str:
    """Words and what parts them: `` `` nothing, ``,`` a clause, ``.`` a sentence."""
    pieces = [MARKS[found.gaps[0]]]
    for word, gap in zip(found.words, found.gaps[1:], strict=True):
        pieces += [word.key, MARKS[gap]]
    return "".join(pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One two", " one two "),
        ("One (two) three", " one,two,three "),
        ("one; two: three — four", " one,two,three,four "),
        ("one -two three- four", " one,two three,four "),
        ("one-two three–four", " one two three four "),
        ("one -", " one,"),
        ("one? two! three… four", " one.two.three.four "),
        ("one.) Two", " one.two "),
        ("one.” Two", " one.two "),
        ("one.x two", " one.x two "),
        ("one .two", " one.two "),
        ("one. - two", " one.two "),
        ("4.7 boats", " 47 boats "),
        ("one\ntwo\n\nthree", " one two.three "),
        ("一。二！三", " 一.二.三 "),
        ("ما؟ هذا، نعم", None),
        ("... one", ".one "),
        ("one . , two", " one.two "),
        ("one .,. two", " one.two "),
        ("one .,two", " one,two "),
    ],
)
def test_what_parts_words(text: str, expected: str | None) -> None:
    found = stretch(document("speech", text), Span(0, len(text)))
    if expected is None:
        assert [MARKS[gap] for gap in found.gaps] == [" ", ".", ",", " "]
    else:
        assert told(found) == expected


TEXT = "One two. Three four, five six. Seven eight"
AROUND = [
    ("One", "", "one two."),
    ("two", " one ", " two."),
    ("Three", ".", " three four,five six."),
    ("five", ".three four,", " five six."),
    ("six", ".three four,five ", " six."),
    ("Seven", ".", " seven eight "),
    ("eight", ".seven ", " eight "),
]


@pytest.mark.parametrize(("here", "before", "after"), AROUND)
def test_the_sentence_around_a_word(here: str, before: str, after: str) -> None:
    plain, at = document("speech", TEXT), TEXT.index(here)
    first, last = opening(plain, at), rest(plain, at)
    assert told(first).strip() == before.strip()
    assert told(last).strip() == after.strip()
    assert first.whole
    assert last.whole
    assert told(following(plain, at)).endswith("eight ")


def test_places_are_those_of_the_document() -> None:
    plain = document("speech", TEXT)
    last = rest(plain, TEXT.index("five"))
    assert TEXT[slice(*last.span(0, 1))] == "five"
    assert TEXT[slice(*last.span(0, 2))] == "five six"
    part = stretch(plain, Span(0, len(TEXT))).cut(2, 4)
    assert (told(part), TEXT[slice(*part.span(0, 2))]) == (".three four,", "Three four")


@pytest.mark.parametrize(("more", "whole"), [(-1, True), (0, True), (1, False)])
def test_no_more_is_read_than_600_characters(more: int, *, whole: bool) -> None:
    text = "x" * (LOOKED_AT + more)
    plain = document("speech", text)
    assert rest(plain, 0).whole is following(plain, 0).whole is opening(plain, len(text)).whole is whole
    assert len(rest(plain, 0).text) == len(opening(plain, len(text)).text) == min(len(text), LOOKED_AT)


def test_a_sentence_that_ends_within_them_is_whole() -> None:
    text = "Yes. " + "very " * 200 + "good. " + "very " * 200
    plain = document("speech", text)
    assert opening(plain, 20).whole
    assert rest(plain, text.index("good")).whole
    assert not following(plain, text.index("good")).whole
    assert not rest(plain, 5).whole


def test_a_sentence_ends_with_its_block() -> None:
    text = "One two three\nfour five\nsix"
    blocks = (Block(BlockKind.PARAGRAPH, Span(4, 13)), Block(BlockKind.PARAGRAPH, Span(14, 23)))
    parted = document("speech", text, blocks=blocks)
    for here, before, after in (
        (4, "", "two three"),
        (8, "two", "three"),
        (13, "two three", ""),
        (14, "", "four five"),
    ):
        assert told(opening(parted, here)).strip() == before
        assert told(rest(parted, here)).strip() == after
        assert opening(parted, here).whole
    for outside in (0, 2, 25):
        assert opening(parted, outside).words == rest(parted, outside).words == ()


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("doesn't", True),
        ("DOESN’T", True),
        ("n’est", True),
        ("N'est", True),
        ("n", False),
        ("n'", False),
        ("d'une", False),
        ("isn't", True),
        ("cannot", False),
        ("dont", False),
        ("we'd", False),
        ("don's", False),
    ],
)
def test_negations_written_together_with_a_word(text: str, *, negated: bool) -> None:
    found = words(text)
    assert [is_negated(word, text) for word in found[:1]] == [negated]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no, sí, si llueve", [NEGATION, CONDITION]),
        ("SÍ llueve", []),
        ("si\u0301 llueve", []),
        ("si llueve, sí", [CONDITION]),
        ("DOESN'T close", [NEGATION]),
        ("provided it rains", []),
        ("but also this, but this", [CONTRAST]),
        ("hardly ever, only then", [DOUBT, EXCEPTION]),
        ("on the condition", [CONDITION]),
        ("on the", []),
        ("но только если", []),
    ],
)
def test_limiting_words_anywhere_in_a_clause(text: str, found: list[Limit]) -> None:
    assert [one.limit for one in limiters(words(text), text)] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they will not", (NEGATION, 2, 3)),
        ("they don't", (NEGATION, 1, 2)),
        ("so, if", (CONDITION, 1, 2)),
        ("on the condition", (CONDITION, 0, 3)),
        ("all but", None),
        ("nothing but", None),
        ("sí", None),
        ("a b c d e f g if", (CONDITION, 7, 8)),
    ],
)
def test_limiting_words_that_end_a_clause(text: str, expected: tuple[Limit, int, int] | None) -> None:
    assert leading(words(text), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He denied that", (DOUBT, 1, 3)),
        ("It is not true that", (NEGATION, 2, 5)),
        ("I don't believe that", (NEGATION, 1, 4)),
        ("We have to say it is not true that", (NEGATION, 6, 9)),
        ("not one two three four true that", (NEGATION, 0, 7)),
        ("not one two three four five true that", None),
        ("They did not deny that", None),
        ("not that", None),
        ("that", None),
    ],
)
def test_denials_of_what_comes_next(text: str, expected: tuple[Limit, int, int] | None) -> None:
    assert denying(words(text), text) == expected
