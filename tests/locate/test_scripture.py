"""Scripture in running text, without marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.locate.quotations import locate
from sicut.locate.scripture import Passage, candidate, passages
from sicut.model.claim import Form
from sicut.model.collation import Attestation, Status
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.arabic_prose import PARAGRAPHS
from tests.locate.located import POLICY, report
from tests.locate.scriptures import HARBOUR, IN_ITS_OWN_SCRIPT, QURAN, edition, scope

EDITIONS = {"harbour": edition(HARBOUR), "quran": edition(QURAN), "own": edition(IN_ITS_OWN_SCRIPT)}
SCOPES = {name: scope([one]) for name, one in EDITIONS.items()}


def found(text: str, name: str, *announced: int) -> list[Passage]:
    reading = Reading(report(text))
    return list(passages(reading, SCOPES[name].search, [Span(0, len(reading.text))], announced))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("harbour", "He sighed; [nothing that the tide has lent will the tide forget to ask for], and he left."),
        ("harbour", "We all know [the elders of the quay divided the salt among the widows of the drowned] that year."),
        ("harbour", "They say [whoever mends his neighbour's net by night shall find his own net whole by morning]!"),
        ("harbour", "It rained, and [a harbour without a bell is a mouth without a tongue. Ring it in fog] again."),
        ("quran", "وكان يردد [يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرين] كل صباح."),
        ("quran", "ثم تذكروا أن [الذين آمنوا وتطمئن قلوبهم بذكر الله] لا يحزنون."),
        ("own", "وكان يردد [يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرين] كل صباح."),
        ("own", "وقلت له إنه [بذكر الله تطمئن القلوب، الذين آمنوا وتطمئن قلوبهم بذكر الله] يا صديقي."),
    ],
)
def test_words_of_an_edition(name: str, text: str) -> None:
    plain, start, end = text.replace("[", "").replace("]", ""), text.index("["), text.index("]") - 1
    spans = [passage.span for passage in found(plain, name)]
    assert spans
    assert all(Span(start, end).covers(span) for span in spans)
    assert spans[0].start == start or name == "own"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("harbour", "The elders of the quay met the widows of the drowned in the hall and spoke of salt."),
        ("harbour", "A bell without a harbour; a ring, a feast, the gold and the fog."),
        ("quran", "بسم الله الرحمن الرحيم، الحمد لله رب العالمين، وبعد فقد وصلت السفينة."),
        ("quran", "توفي القبطان أمس، إنا لله وإنا إليه راجعون."),
        ("quran", "يا أيها الذين حضروا الاجتماع، اجلسوا من فضلكم."),
        ("harbour", ""),
        ("quran", " \n\n "),
    ],
)
def test_words_that_quote_nothing(name: str, text: str) -> None:
    assert found(text, name) == []


def test_an_announced_verse_may_be_short() -> None:
    text = "قال تعالى: فإن مع العسر يسرا، فلا تيأس."
    assert found(text, "quran") == []
    [passage] = found(text, "quran", text.index(":") + 1)
    assert text[slice(*passage.span)] == "فإن مع العسر يسرا"


def test_prose_has_no_scripture() -> None:
    assert found("\n\n".join(PARAGRAPHS), "quran") == []
    assert len(PARAGRAPHS) >= 20


def test_where_it_stands_and_how_it_is_judged() -> None:
    text = "The clerk wrote that nothing that the tide has lent will the sea forget to ask for, and signed."
    reading = Reading(report(text))
    [passage] = passages(reading, SCOPES["harbour"].search, [Span(0, len(text))])
    book = EDITIONS["harbour"]
    assert [*book.places_in(passage.place)] == [("1", "4")]
    claim = candidate(passage, reading).claim
    assert claim.span == claim.outer == passage.span
    assert claim.form is Form.INLINE
    outcome = locate(candidate(passage, reading), reading, SCOPES["harbour"], POLICY)
    assert isinstance(outcome, Attestation)
    assert outcome.status is Status.ALTERED
    assert [text[slice(*one.report)] for one in outcome.passages[0].apparatus if one.licence is None] == ["sea"]


def test_only_where_it_is_asked_to_look() -> None:
    verse = HARBOUR["2", "1"]
    text = f"{verse} And so on. {verse}"
    reading = Reading(report(text))
    [passage] = passages(reading, SCOPES["harbour"].search, [Span(len(verse), len(text))])
    assert passage.span.start > len(verse)


def test_no_passage_crosses_an_empty_line() -> None:
    words = HARBOUR["1", "2"].split()
    text = " ".join(words[:7]) + "\n\n" + " ".join(words[7:])
    ends = [text[slice(*one.span)] for one in found(text, "harbour")]
    assert ends
    assert not any("\n\n" in one for one in ends)


PIECES = [*HARBOUR.values(), *QURAN.values(), *PARAGRAPHS[:3], "\n\n", ":", "“", "1:4", "قال تعالى:"]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=6), st.sampled_from([*SCOPES]))
def test_any_text(pieces: list[str], name: str) -> None:
    text = " ".join(pieces)
    spans = [one.span for one in found(text, name, *(at for at, c in enumerate(text) if c == ":"))]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
