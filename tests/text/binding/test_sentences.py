"""Sentences: where they end, and where a full stop ends none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.span import Span
from sicut.text.binding import sentences


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Reed came.|He met Dr. J. Lind in the U.S. Senate.|It cost 4.7 million crowns."),
        ("en", "Is it so?|Yes!|“It is.”|He left."),
        ("en", "It lies in the U.S.|The council met on Jan. 5 at 6 p.m. in room No. 12."),
        ("en", "See e.g. the report, i.e. page 4, etc. for more.|Then go."),
        ("en", "It is wrapped\nover two lines.|Next."),
        ("en", "It was so.[12]|Then not."),
        ("de", "Die 3. Sitzung am 3. März war z. B. lang.|Sie endete um 12 Uhr.|Nr. 5 fehlte."),
        ("fr", "M. Martin est venu.|Il a vu Mme Petit, p. ex. le 3 mars.|Fin."),
        ("es", "¿Vino el Sr. Ruiz?|Sí, vino.|La Sra. Paz no."),
        ("ru", "Это г. Тверь и ул. Мира.|Конец."),
        ("ar", "هل وصل القارب؟|نعم. وصل القارب."),
        ("zh", "他来了。|真的吗？|“是的。”|好！"),
    ],
)
def test_text_falls_into_sentences(language: str, text: str) -> None:
    joined = text.replace("|", "" if language == "zh" else " ")
    found = [joined[slice(*span)] for span in sentences(joined, language)]
    if language == "ar":
        assert found[0] == text.split("|", maxsplit=1)[0]
    else:
        assert found == text.split("|")


@pytest.mark.parametrize(
    "lines",
    [
        ["The list:", "- boats", "- nets"],
        ["1. Boats are old", "2. Nets are new"],
        ["Anna: When do we meet?", "Ben: At 7"],
        ["Heading", "The text begins here and runs on for a while until its end"],
        ["First block\n", "second block"],
    ],
)
def test_lines_that_are_items_are_sentences(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert [text[slice(*span)] for span in sentences(text, "en")] == [line.strip() for line in lines]


@given(st.text(alphabet="Ab1 .?!。\n:\"')؟-é", max_size=80), st.sampled_from(["en", "de", "zh", "ar", None, "xx"]))
def test_sentences_are_in_order_and_leave_nothing_out(text: str, language: str | None) -> None:
    found = sentences(text, language)
    last = 0
    for span in found:
        assert last <= span.start < span.end <= len(text)
        assert not text[last : span.start].strip()
        last = span.end
    assert not text[last:].strip()


@given(st.text(alphabet="Ab .。\n", min_size=1, max_size=60), st.integers(0, 59))
def test_the_sentence_at_a_place_holds_it(text: str, offset: int) -> None:
    found = sentences(text, "en")
    at = found.at(offset)
    holders = [span for span in found if span.start <= offset < span.end]
    assert not holders or at == holders[0]


def test_a_part_of_a_text_in_a_language_that_is_not_known() -> None:
    text = "Aus. Der Bau begann am 5. Juni. Er endete am 3. August."
    found = sentences(text, None, Span(5, len(text) - 1))
    assert [text[slice(*span)] for span in found] == ["Der Bau begann am 5. Juni.", "Er endete am 3. August"]
