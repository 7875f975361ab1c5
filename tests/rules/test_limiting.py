"""Which words limit, negate or reverse, and where sentences and clauses part."""

import pytest

from sicut.model.document import Block, BlockKind
from sicut.model.span import Span
from sicut.rules.limiting import Limit, denying, joining, leading, limiters
from sicut.rules.sentences import Parting, opening, rest, stretch
from sicut.text.segment import words
from tests.rules.made import document

CONDITION, EXCEPTION, CONTRAST, NEGATION, DOUBT = Limit


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("will not close", [("not", NEGATION)]),
        ("doesn't close", [("doesn't", NEGATION)]),
        ("il n'est plus là", [("n'est", NEGATION)]),
        ("the boats, but only if it rains", [("but", CONTRAST), ("only if", CONDITION)]),
        ("not only the boats but also the carts", []),
        ("no doubt, even if it rains", []),
        ("sagte er nicht", [("nicht", NEGATION)]),
        ("nicht nur die Boote", []),
        ("он не закроет", [("не", NEGATION)]),
        ("لن نغلق الميناء", [("لن", NEGATION)]),
        ("我们不会关闭", [("不", NEGATION)]),
        ("不但如此", []),
        ("dijo que sí, casi siempre", [("casi", DOUBT)]),
        ("si llueve", [("si", CONDITION)]),
        ("nothing", [("nothing", NEGATION)]),
        ("", []),
    ],
)
def test_limiters(text: str, found: list[tuple[str, Limit]]) -> None:
    own = words(text)
    limits = [(text[own[one.first].span.start : own[one.end - 1].span.end], one.limit) for one in limiters(own, text)]
    assert limits == found


@pytest.mark.parametrize(
    ("text", "parted", "limit"),
    [
        ("unless it rains", False, CONDITION),
        ("provided that it rains", False, CONDITION),
        ("provided it rains", True, CONDITION),
        ("provided by the mill", False, None),
        ("wenn es regnet", True, CONDITION),
        ("wenn es regnet", False, None),
        ("à moins que la pluie", False, CONDITION),
        ("если пойдёт дождь", True, CONDITION),
        ("إلا إذا هطل المطر", False, CONDITION),
        ("ما عدا الجمعة", False, EXCEPTION),
        ("除非下雨", True, CONDITION),
        ("not this year", True, NEGATION),
        ("not this year", False, None),
        ("but also this year", True, None),
        ("even if it rains", True, None),
        ("sí que llueve", False, None),
    ],
)
def test_joining(text: str, parted: bool, limit: Limit | None) -> None:  # noqa: FBT001
    found = joining(words(text), text, 0, parted=parted)
    assert (found and found.limit) == limit


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("It is not true that", NEGATION),
        ("I do not believe that", NEGATION),
        ("He denied that", DOUBT),
        ("I do not doubt that", None),
        ("He did not deny that", None),
        ("I do not regret that", None),
        ("He said that", None),
        ("Es stimmt nicht, dass", NEGATION),
        ("Il n'est pas vrai que", NEGATION),
        ("No es cierto que", NEGATION),
        ("Неправда, что", DOUBT),
        ("لا أعتقد أن", NEGATION),
        ("", None),
    ],
)
def test_denying(text: str, limit: Limit | None) -> None:
    found = denying(words(text), text)
    assert (found and found.limit) == limit


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("Then if", CONDITION),
        ("Then even if", None),
        ("allegedly", DOUBT),
        ("they will not", NEGATION),
        ("they don't", NEGATION),
        ("they may but", None),
        ("они не", NEGATION),
        ("the boats", None),
        ("", None),
    ],
)
def test_leading(text: str, limit: Limit | None) -> None:
    found = leading(words(text), text)
    assert (found and found.limit) == limit


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("one two", "  "),
        ("one, two.", " ,."),
        ("one. Two", " ."),
        ("one.” Two", " ."),
        ("one!", " ."),
        ("one - two-three", " , "),
        ("one\n\ntwo", " ."),
        ("4.7 times", "  "),
        ("一。二", " ."),
        ("一，二", " ,"),
        ("...", "."),
    ],
)
def test_gaps_between_words(text: str, gaps: str) -> None:
    marks = {Parting.NONE: " ", Parting.CLAUSE: ",", Parting.SENTENCE: "."}
    found = stretch(document("speech", text), Span(0, len(text))).gaps
    assert "".join(marks[gap] for gap in found).rstrip(" ") == gaps.rstrip(" ")


def test_the_sentence_around_a_place_ends_with_its_block() -> None:
    text = "One two. Three four five six. Seven"
    plain = document("speech", text)
    here = text.index("four")
    assert [word.key for word in opening(plain, here).words] == ["three"]
    assert [word.key for word in rest(plain, here).words] == ["four", "five", "six"]
    blocks = (Block(BlockKind.PARAGRAPH, Span(here, here + 9)), Block(BlockKind.PARAGRAPH, Span(here + 10, len(text))))
    parted = document("speech", text, blocks=blocks)
    assert [word.key for word in opening(parted, here).words] == []
    assert [word.key for word in rest(parted, here).words] == ["four", "five"]
    assert rest(parted, 2).words == ()


def test_of_a_long_sentence_only_the_nearest_is_read() -> None:
    text = "if " + "very " * 400 + "here " + "very " * 400
    plain, here = document("speech", text), text.index("here")
    assert not opening(plain, here).whole
    assert not rest(plain, here).whole
    assert len(rest(plain, here).text) == len(opening(plain, here).text) == 600
