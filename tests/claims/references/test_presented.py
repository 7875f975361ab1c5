"""What a text gives out as scripture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims.references.presented import Kind, announced, presented
from sicut.claims.references.stretches import stretches
from sicut.model.span import Span


def told(text: str, references: str = "") -> list[tuple[str, str]]:
    spans = [Span(at, at + len(one)) for one in references.split("|") if one for at in [text.index(one)]]
    return [(text[slice(*one.span)], one.kind.value) for one in presented(text, (), spans)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('قال تعالى: "واركب البحر إذا سكن".', "واركب البحر إذا سكن"),
        ("وقال سبحانه: ﴿واركب البحر إذا سكن﴾ فتأمل.", "واركب البحر إذا سكن"),
        ("لقوله تعالى ﴾واركب البحر إذا سكن﴿", "واركب البحر إذا سكن"),
        ("قَالَ اللَّهُ عَزَّ وَجَلَّ: «واركب البحر إذا سكن»", "واركب البحر إذا سكن"),
        ('قال الله تعالى في سورة البحر، الآية 12: "واركب البحر إذا سكن".', "واركب البحر إذا سكن"),
        ('الآية 11 من سورة النور: "واركب البحر إذا سكن".', "واركب البحر إذا سكن"),
        ('كما جاء في القرآن "واركب البحر إذا سكن".', "واركب البحر إذا سكن"),
        ("- **الآية:**\n **{واركب البحر إذا سكن}**", "واركب البحر إذا سكن"),
        ('يقول الله تعالى:\n\n"واركب البحر إذا سكن"', "واركب البحر إذا سكن"),
        ("وقال جل من قائل: (واركب البحر)", "واركب البحر"),
        ('قال تعالى: "واركب البحر إذا', "واركب البحر إذا"),
        ("The Qur'an says: “Sail when the sea is calm.”", "Sail when the sea is calm"),
        ("As the Bible says, “Sail when the sea is calm.”", "Sail when the sea is calm"),
        ("Im Koran steht: „Fahre, wenn das Meer ruht.“", "Fahre, wenn das Meer ruht"),
    ],
)
def test_a_verse(text: str, words: str) -> None:
    assert told(text) == [(words, "verse")]


@pytest.mark.parametrize(
    ("text", "reference", "words"),
    [
        ('ثم ذكر "واركب البحر إذا سكن" [هود: 41].', "هود: 41", "واركب البحر إذا سكن"),
        ("ثم ذكر (واركب البحر إذا سكن) [هود: 41].", "هود: 41", "واركب البحر إذا سكن"),
        ("وقال تعالى: واركب البحر إذا سكن [هود: 41]. وفي الميناء سفن.", "هود: 41", "واركب البحر إذا سكن"),
        ("We read “sail when the sea is calm” (Ruth 1:16) aloud.", "Ruth 1:16", "sail when the sea is calm"),
    ],
)
def test_words_before_a_reference(text: str, reference: str, words: str) -> None:
    assert told(text, reference) == [(words, "verse")]


@pytest.mark.parametrize(
    "text",
    [
        'قال رسول الله صلى الله عليه وسلم: "اركبوا البحر إذا سكن".',
        'وفي الحديث: "اركبوا البحر إذا سكن" (رواه البخاري).',
        '"اركبوا البحر إذا سكن" رواه مسلم.',
        'عن النبي ﷺ أنه قال: "اركبوا البحر إذا سكن"',
        "The Prophet said: “Board when the sea is calm.”",
    ],
)
def test_a_saying_of_a_prophet(text: str) -> None:
    assert [kind for _, kind in told(text)] == ["hadith"]


@pytest.mark.parametrize(
    "text",
    [
        'قال رئيس الميناء: "اركبوا البحر إذا سكن".',
        'وهذه الآية تشير بوضوح تام عند أكثر أهل هذا العلم في هذه البلاد إلى "البحر".',
        "في القرآن (كما في غيره) ذكر للبحر.",
        'وذكر ابن البحار في تفسيره لهذه الآية: "هي في وصف السفن".',
        "The mayor said: “Sail when the sea is calm.”",
        "A verse of the song was “new”, he said.",
        "قال تعالى",
        "",
    ],
)
def test_what_is_neither(text: str) -> None:
    assert told(text) == []


def test_what_a_reference_stands_in_is_no_verse() -> None:
    assert told("قال تعالى في كتابه (هود: 41) ما نعلم", "هود: 41") == []


def test_a_verse_within_a_saying() -> None:
    text = 'قال رسول الله: "نزلت السفن، وقال الله: «واركب البحر إذا سكن»، ثم سكت" (رواه البخاري)'
    assert {kind for _, kind in told(text)} == {"verse", "hadith"}
    assert ("واركب البحر إذا سكن", "verse") in told(text)


def test_a_quotation_found_otherwise() -> None:
    text = "قال تعالى:\n\nواركب البحر إذا سكن"
    [one] = presented(text, [Span(text.index("و", 5), len(text))])
    assert one.kind is Kind.VERSE


def test_where_scripture_is_announced() -> None:
    text = "قال تعالى: واركب. قال البحار: اركبوا. وفي القرآن الكريم: واركب"
    assert [text[at:].split(maxsplit=1)[0] for at in announced(text)] == ["واركب.", "واركب"]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('say "one" and "two"', ["one", "two"]),
        ("say \"one 'a' (two)\" on", ["two", "one 'a' (two"]),
        ("﴿واحد﴾ و ﴾اثنان﴿", ["واحد", "اثنان"]),
        ("“one (two” three)", ["one (two"]),
        ("{one\n\ntwo}", ["one"]),
        ("(one\n\ntwo)", []),
        ('"واحد اثنان three', ["واحد اثنان"]),
    ],
)
def test_stretches(text: str, inner: list[str]) -> None:
    assert [text[slice(*one.inner)] for one in stretches(text)] == inner


ALPHABET = st.sampled_from([*'ab و:"“”«»﴿﴾{}()[]\n.*', "قال تعالى", "\n\n", "القرآن", "رواه مسلم", "الآية 3"])


@given(st.lists(ALPHABET, max_size=40).map("".join), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60))))
def test_any_text(text: str, pairs: list[tuple[int, int]]) -> None:
    spans = [Span(min(pair), max(pair)) for pair in pairs if max(pair) <= len(text)]
    found = list(presented(text, spans, spans))
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    assert all(0 <= one.outer.start <= one.span.start < one.span.end <= one.outer.end <= len(text) for one in found)
    assert all(0 < at <= len(text) for at in announced(text))
