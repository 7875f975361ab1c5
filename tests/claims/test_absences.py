"""What a report says that sources do not mention."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.absences import find_absences
from sicut.model.claim import Absence
from sicut.model.document import Block, BlockKind, Document, Shown
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.claims.absence_statements import arabic, chinese, english, french, german, russian, spanish
from tests.claims.marked import document

TABLES = {"en": english, "de": german, "fr": french, "es": spanish, "ru": russian, "ar": arabic, "zh": chinese}
FOUND = [(language, *row) for language, table in TABLES.items() for row in table.FOUND]
NONE = [(language, text) for language, table in TABLES.items() for text in table.NONE]


def found(text: str, language: str | None = "en", quoted: tuple[Span, ...] = ()) -> tuple[Absence, ...]:
    report = document(text, language=language)
    return find_absences(report, Reading(report), quoted)


def terms(text: str, one: Absence) -> str:
    return "|".join(text[slice(*span)] for span in one.terms)


@pytest.mark.parametrize(("language", "text", "missing", "within"), FOUND)
def test_what_is_missing_and_where(language: str, text: str, missing: str, within: str | None) -> None:
    (one,) = found(text, language)
    assert terms(text, one) == missing
    assert (None if one.within is None else text[slice(*one.within)]) == within
    assert one.language == language
    assert one.outer == Span(0, len(text))


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_no_statement_of_absence(language: str, text: str) -> None:
    assert found(text, language) == ()


@pytest.mark.parametrize("language", TABLES)
def test_enough_of_each_language(language: str) -> None:
    assert len(TABLES[language].FOUND) >= 20
    assert len(TABLES[language].NONE) >= 10


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor did not mention the fees.", "The mayor"),
        ("They never mentioned the ferry.", "They"),
        ("The mayor thanked the bakers but did not mention the fishermen.", "The mayor"),
        ("Mary Reed spoke of the quay without mentioning the fees.", "Mary Reed"),
        ("The letter does not mention the fees.", None),
        ("It makes no mention of the fees.", None),
    ],
)
def test_who_is_silent(text: str, speaker: str | None) -> None:
    (one,) = found(text)
    assert (None if one.speaker is None else text[slice(*one.speaker)]) == speaker


def test_what_others_are_quoted_with_is_not_the_reports_own() -> None:
    text = "The mayor said: “The letter does not mention the fees.” It makes no mention of the ferry."
    quoted = Span(text.index("“") + 1, text.index("”"))
    assert [terms(text, one) for one in found(text, quoted=(quoted,))] == ["ferry"]


def test_words_in_marks_may_be_what_is_missing() -> None:
    text = "The letter does not mention “harbour fees”."
    (one,) = found(text)
    assert terms(text, one) == "harbour fees"


def test_code_and_block_quotations_are_passed_over() -> None:
    text = "The letter does not mention the fees."
    for kind, quotation in ((BlockKind.CODE, None), (BlockKind.PARAGRAPH, 0)):
        report = document(text, language="en", blocks=(Block(kind, Span(0, len(text)), quotation=quotation),))
        assert find_absences(report, Reading(report)) == ()


def test_spans_are_those_of_the_text_as_written() -> None:
    text = "The letter does not mention the &amp; fees."
    report = document(text, language="en", shown=(Shown(Span(text.index("&"), text.index("&") + 5), "&"),))
    (one,) = find_absences(report, Reading(report))
    assert terms(text, one) == "fees"
    assert one.about.sentence == Span(0, len(Reading(report).text))


def test_several_in_the_order_of_the_text() -> None:
    text = "The letter does not mention the fees. It is silent on the ferry.\n\nThe delay goes unmentioned."
    assert [terms(text, one) for one in found(text)] == ["fees", "ferry", "delay"]


def test_a_language_without_tables_has_none() -> None:
    assert found("La lettera non menziona le tasse.", "it") == ()
    assert [terms("Письмо не упоминает сборы.", one) for one in found("Письмо не упоминает сборы.", None)] == ["сборы"]


PIECES = [
    "The letter", "does not mention", "nothing", "without", "the fees", ", ", ". ", "or", "?", "\n\n", "nicht",
    "erwähnt", "ne", "mentionne pas", "no menciona", "не упоминает", "لم تذكر", "没有提到", "，", "费用", "(", "“",
    "who", "nowhere", "said", "’s",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from([*TABLES, None]))
def test_any_run_of_pieces(pieces: list[str], language: str | None) -> None:
    check(" ".join(pieces), language)


@given(st.text(max_size=200), st.sampled_from([*TABLES, None, "xx"]))
def test_any_text(text: str, language: str | None) -> None:
    check(text, language)
    check(f"The letter does not mention {text}", "en")


def check(text: str, language: str | None) -> None:
    """Spans lie inside each other and the text, and claims stand in order."""
    report: Document = document(text, language=language, blocks=())
    claims = find_absences(report, Reading(report))
    assert [one.span for one in claims] == sorted(one.span for one in claims)
    for one in claims:
        assert one.terms
        assert 0 <= one.outer.start <= one.span.start < one.span.end <= one.outer.end <= len(text)
        assert all(one.span.covers(term) and term.width for term in one.terms)
        for other in (one.within, one.speaker, one.cue):
            assert other is None or (one.outer.covers(other) and other.width)


@pytest.mark.parametrize(
    "piece", ["not ", "does not mention ", "no mention of ", "fees or ", "fees, ", "nowhere is ", "不"]
)
def test_twice_the_text_is_twice_the_work(piece: str) -> None:
    """What is looked at around an anchor has an end, however long the sentence is."""
    text = piece * 400
    report = document(text, language="zh" if piece == "不" else "en", blocks=())
    assert all(one.outer.width <= 1200 for one in find_absences(report, Reading(report)))


@pytest.mark.parametrize(
    ("text", "language", "within", "speaker"),
    [
        ("The letter lists nine names. It does not mention the fees.", "en", "The letter", None),
        ("The letter lists nine names. They are long. It does not mention the fees.", "en", "The letter", None),
        ("The council wrote a letter in May. It does not mention the fees.", "en", "a letter", None),
        ("The mayor spoke for an hour. She did not mention the fees.", "en", None, "The mayor"),
        ("The letter is long. She did not mention the fees.", "en", None, "She"),
        ("The letter is long.\n\nIt does not mention the fees.", "en", None, None),
        ("The bakers met. The letter came. It does not mention the fees.", "en", "The letter", None),
        ("Der Brief ist kurz. Er erwähnt den Hafen nicht.", "de", "Der Brief", None),
        ("La carta tiene nueve firmas. No menciona las tasas.", "es", "La carta", None),
        ("La lettre est courte. Elle ne mentionne pas le phare.", "fr", "La lettre", None),
        ("Письмо короткое. Оно не упоминает сборы.", "ru", "Письмо", None),
    ],
)
def test_whom_a_pronoun_means(text: str, language: str, within: str | None, speaker: str | None) -> None:
    (one,) = found(text, language)
    assert (None if one.within is None else text[slice(*one.within)]) == within
    assert (None if one.speaker is None else text[slice(*one.speaker)]) == speaker
