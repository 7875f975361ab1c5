"""The apparatus in words: kind, category, licence (``-`` for none), the report's words, the witness's words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.collate.apparatus import apparatus
from sicut.model.alignment import Lemma, Step, Tokens
from sicut.model.collation import VariantKind
from sicut.model.span import Span
from sicut.text.segment import words
from sicut.text.unicode import is_ignorable, is_mark, is_word_character
from tests.collate.collating import aligned, rows

SUB, OMIT, ADD, MOVE = "substitution", "omission", "addition", "transposition"
SAME: list[tuple[str, str, str, str, str]] = []
WORDS = [
    ("the old quay was shut", "the old quay was shut", SAME),
    ("the old quay was shut", "so the old quay was shut!", SAME),
    ("the new quay was shut", "the old quay was shut", [(SUB, "wording", "-", "new", "old")]),
    ("we do not close the quay", "we do close the quay", [(ADD, "negation", "-", "not", "")]),
    ("we do close the quay", "we do not close the quay", [(OMIT, "negation", "-", "", "not")]),
    ("we will close the quay now", "we will close the quay not", [(SUB, "negation", "-", "now", "not")]),
    ("the quay was never shut again", "the quay was ever shut again", [(SUB, "negation", "-", "never", "ever")]),
    ("the quay isn't shut today", "the quay is shut today", [(SUB, "negation", "-", "isn't", "is")]),
    ("the quay isn’t shut today", "the quay is not shut today", [(SUB, "spelling", "-", "isn’t", "is not")]),
    ("it cannot close the quay", "it can not close the quay", [(SUB, "spelling", "-", "cannot", "can not")]),
    ("it can close the quay", "it cannot close the quay", [(SUB, "negation", "-", "can", "cannot")]),
    ("we saw twelve boats there", "we saw eleven boats there", [(SUB, "number", "-", "twelve", "eleven")]),
    ("we saw 12 boats there", "we saw twelve boats there", [(SUB, "number", "number-form", "12", "twelve")]),
    ("we saw twelve boats there", "we saw 12 boats there", [(SUB, "number", "number-form", "twelve", "12")]),
    ("we saw 13 boats there", "we saw twelve boats there", [(SUB, "number", "-", "13", "twelve")]),
    ("we saw 1,250 boats there", "we saw 1250 boats there", [(SUB, "number", "number-form", "1,250", "1250")]),
    ("we saw 1.250 boats there", "we saw 1250 boats there", [(SUB, "number", "-", "1.250", "1250")]),
    ("we saw 3.5 boats there", "we saw 35 boats there", [(SUB, "number", "-", "3.5", "35")]),
    ("we saw ٣ boats there", "we saw 3 boats there", [(SUB, "number", "number-form", "٣", "3")]),
    ("we saw ten boats there", "we saw the boats there", [(SUB, "number", "-", "ten", "the")]),
    ("we saw boats there", "we saw two boats there", [(OMIT, "number", "-", "", "two")]),
    ("the harbor was shut today", "the harbour was shut today", [(SUB, "spelling", "-", "harbor", "harbour")]),
    ("the gates were shut today", "the gate were shut today", [(SUB, "inflection", "-", "gates", "gate")]),
    ("they closed the old quay", "they close the old quay", [(SUB, "inflection", "-", "closed", "close")]),
    ("the old stone quay was shut", "the old quay was shut", [(ADD, "wording", "-", "stone", "")]),
    ("the old quay was shut", "the old stone quay was shut", [(OMIT, "wording", "-", "", "stone")]),
    (
        "the old quay was shut",
        "the old, long forgotten, stone quay was shut",
        [(OMIT, "wording", "-", "", "long forgotten, stone")],
    ),
    ("the quay old was shut", "the old quay was shut", [(MOVE, "wording", "-", "quay old", "old quay")]),
    (
        "today the quay was shut by them",
        "the quay was shut by them today",
        [(MOVE, "wording", "-", "today the quay was shut by them", "the quay was shut by them today")],
    ),
    (
        "배는 매일 아침 떠난다고 말했다",
        "배는 매일 아침 떠\n난다고 말했다",
        [(SUB, "whitespace", "whitespace", "떠난다고", "떠\n난다고")],
    ),
    (
        "그때 아버지가 방에 있었다",
        "그때 아버지 가방에 있었다",
        [(SUB, "spelling", "-", "아버지가 방에", "아버지 가방에")],
    ),
    ("旧码头关闭", "旧船头关闭", [(SUB, "wording", "-", "码", "船")]),
    ("the quаy was shut", "the quay was shut", [(SUB, "confusable", "-", "quаy", "quay")]),
]
NUMBERED = [(SUB, "whitespace", "whitespace", " ", "\n\n"), (ADD, "number", "note", "(١٤)", "")]
FORMS = [
    ("The old quay was shut", "the old quay was shut", [(SUB, "case", "case", "The", "the")]),
    ("the old Quay was shut", "the old quay was shut", [(SUB, "case", "-", "Quay", "quay")]),
    ("THE old quay was shut", "the old quay was shut", [(SUB, "case", "-", "THE", "the")]),
    ("the naive plan", "the naïve plan", [(SUB, "spelling", "-", "naive", "naïve")]),
    ("the café here", "the cafe\u0301 here", [(SUB, "typography", "typography", "café", "cafe\u0301")]),
    ("don’t close it", "don't close it", [(SUB, "typography", "typography", "don’t", "don't")]),
    ("dont close it", "don't close it", [(SUB, "punctuation", "-", "dont", "don't")]),
    ("the ﬁnal vote", "the final vote", [(SUB, "typography", "typography", "ﬁnal", "final")]),
    ("Ａ quay was shut", "A quay was shut", [(SUB, "typography", "typography", "Ａ", "A")]),
    ("die Straße hier", "die Strasse hier", [(SUB, "spelling", "orthography", "Straße", "Strasse")]),
    ("كِتَابٌ قديم هنا", "كتاب قديم هنا", [(SUB, "marks", "marks", "كِتَابٌ", "كتاب")]),
    ("كتاب قديم هنا", "كِتَابٌ قديم هنا", [(SUB, "marks", "marks", "كتاب", "كِتَابٌ")]),
    ("كِتَابٌ قديم هنا", "كُتَابٌ قديم هنا", [(SUB, "marks", "-", "كِتَابٌ", "كُتَابٌ")]),
    ("كـتاب قديم هنا", "كتاب قديم هنا", [(SUB, "spelling", "orthography", "كـتاب", "كتاب")]),
    ("ٱلأرض كلها هنا", "الأرض كلها هنا", [(SUB, "spelling", "orthography", "ٱلأرض", "الأرض")]),
    ("ٱلأرضُ كلها هنا", "الأرضِ كلها هنا", [(SUB, "marks", "-", "ٱلأرضُ", "الأرضِ")]),
    ("قرأ شئون البيت هنا", "قرأ شؤون البيت هنا", [(SUB, "spelling", "orthography", "شئون", "شؤون")]),
    ("قال يابني افتح الباب", "قال يا بني افتح الباب", [(SUB, "spelling", "orthography", "يابني", "يا بني")]),
    ("قال يَـٰقوم افتحوا", "قال يا قوم افتحوا", [(SUB, "spelling", "orthography", "يَـٰقوم", "يا قوم")]),
    ("يا أيها الناس قفوا", "يَـٰٓأيها الناس قفوا", [(SUB, "spelling", "orthography", "يا أيها", "يَـٰٓأيها")]),
    ("كي لا يغلق الباب", "كيلا يغلق الباب", [(SUB, "spelling", "orthography", "كي لا", "كيلا")]),
    ("زار عبدالله البيت", "زار عبد الله البيت", [(SUB, "spelling", "-", "عبدالله", "عبد الله")]),
    ("فتح البيت (١٤) ثم مضى", "فَتَحَ البيت\n\nثم مضى", [(SUB, "marks", "marks", "فتح", "فَتَحَ"), *NUMBERED]),
    ("فتح البيت (١٤) ثم مضى", "فتح البيت ثم مضى", [(ADD, "number", "-", "١٤", "")]),
    ("فتح البيت ١٤ ثم مضى", "فتح البيت\n\nثم مضى", [(ADD, "number", "-", "١٤", "")]),
    ("فتح البيت ثم مضى", "فتح البيت ﴿١٤﴾ ثم مضى", [(OMIT, "number", "note", "", "﴿١٤﴾")]),
    ("فتح البيت ثم مضى", "فتح البيت ۝١٤ ثم مضى", [(OMIT, "number", "note", "", "۝١٤")]),
    ("فتح المادة ثم مضى", "فتح المادة (١٤) ثم مضى", [(OMIT, "number", "-", "", "١٤")]),
    ("we shut it (14) then left", "we shut it\n\nthen left", [(ADD, "number", "-", "14", "")]),
    ("שָׁלוֹם רב לך", "שלום רב לך", [(SUB, "marks", "marks", "שָׁלוֹם", "שלום")]),
    ("we meet to day at noon", "we meet today at noon", [(SUB, "spelling", "-", "to day", "today")]),
    ("never the less it rained", "nevertheless it rained", [(SUB, "spelling", "-", "never the less", "nevertheless")]),
    ("the co-operative met us", "the cooperative met us", [(SUB, "punctuation", "-", "co-operative", "cooperative")]),
    (
        "the harbour-\nmaster met us",
        "the harbourmaster met us",
        [(SUB, "whitespace", "hyphenation", "harbour-\nmaster", "harbourmaster")],
    ),
    (
        "the harbourmaster met us",
        "the harbour-\nmaster met us",
        [(SUB, "whitespace", "hyphenation", "harbourmaster", "harbour-\nmaster")],
    ),
    (
        "the U.S. council met us",
        "the US council met us",
        [(SUB, "punctuation", "punctuation", "U.S", "US"), (ADD, "punctuation", "punctuation", ".", "")],
    ),
    ("we saw 3-5 boats there", "we saw 3.5 boats there", [(SUB, "number", "-", "3-5", "3.5")]),
    ("we saw 3 5 boats there", "we saw 3.5 boats there", [(SUB, "number", "-", "3 5", "3.5")]),
    ("we saw 10-12 boats there", "we saw 1012 boats there", [(SUB, "number", "-", "10-12", "1012")]),
]
INVISIBLE = [
    ("the qu\u200bay was shut", "the quay was shut", [(ADD, "invisible", "-", "\u200b", "")]),
    ("the quay was shut", "the qu\u200bay was shut", [(OMIT, "invisible", "typography", "", "\u200b")]),
    ("the qu\xaday was shut", "the quay was shut", [(ADD, "invisible", "hyphenation", "\xad", "")]),
    ("the quay\u202e was shut", "the quay was shut", [(ADD, "invisible", "-", "\u202e", "")]),
    ("the quay \u200bwas shut", "the quay was shut", [(ADD, "invisible", "-", "\u200b", "")]),
    ("the quay was shut", "the quay \u200bwas shut", [(OMIT, "invisible", "typography", "", "\u200b")]),
    ("the qu\u200day was shut", "the qu\u200bay was shut", [(SUB, "invisible", "-", "\u200d", "\u200b")]),
    (
        "the qu\u200bay was shut",
        "the Quay was shut",
        [(SUB, "invisible", "-", "qu\u200bay", "Quay"), (SUB, "case", "-", "qu\u200bay", "Quay")],
    ),
]
GAPS = [
    ("the “old” quay", 'the "old" quay', [(SUB, "typography", "typography", *pair) for pair in ('“"', '”"')]),
    ("the old quay, was shut", "the old quay was shut", [(ADD, "punctuation", "-", ",", "")]),
    ("the old quay was shut", "the old quay, was shut", [(OMIT, "punctuation", "-", "", ",")]),
    ("the old quay. was shut", "the old quay, was shut", [(SUB, "punctuation", "-", ".", ",")]),
    ("the old quay - was shut", "the old quay — was shut", [(SUB, "punctuation", "punctuation", "-", "—")]),
    ("the old quay—was shut", "the old quay was shut", [(SUB, "punctuation", "-", "—", " ")]),
    ("the harbour-master met", "the harbour master met", [(SUB, "punctuation", "-", "-", " ")]),
    ("the harbour-master met", "the harbour-\nmaster met", [(OMIT, "whitespace", "whitespace", "", "\n")]),
    ("the old  quay was shut", "the old quay was shut", [(ADD, "whitespace", "whitespace", " ", "")]),
    ("the old\nquay was shut", "the old quay was shut", [(SUB, "whitespace", "whitespace", "\n", " ")]),
    ("the old\xa0quay was shut", "the old quay was shut", [(SUB, "whitespace", "whitespace", "\xa0", " ")]),
    ("wait... they said", "wait… they said", [(SUB, "typography", "typography", "...", "…")]),
    ("旧码头，关闭", "旧码头,关闭", [(SUB, "typography", "typography", "，", ",")]),
    ("when Mr. Reed came", "when Mr Reed came", [(ADD, "punctuation", "punctuation", ".", "")]),
    ("the old quay was shut", "the old quay³ was shut", [(OMIT, "punctuation", "note", "", "³")]),
    ("the old quay was shut", "the old quay† was shut", [(OMIT, "punctuation", "note", "", "†")]),
    ("we saw 10² boats there", "we saw 10 boats there", [(ADD, "number", "-", "²", "")]),
]
SYMBOLS = [
    ("it costs $5 more", "it costs €5 more", [(SUB, "unit", "-", "$", "€")]),
    ("it rose by 5% then", "it rose by 5 then", [(ADD, "unit", "-", "%", "")]),
    ("it rose by 5%", "it rose by 5‰", [(SUB, "unit", "-", "%", "‰")]),
    ("£5 was paid", "€5 was paid", [(SUB, "unit", "-", "£", "€")]),
    ("it fell to -5 degrees", "it fell to 5 degrees", [(ADD, "number", "-", "-", "")]),
    ("-5 degrees today", "5 degrees today", [(ADD, "number", "-", "-", "")]),
    ("it rose by 5 %", "it rose by 5%", []),
]
SOURCES_OWN = [
    ("the old quay was shut", "the old quay [3] was shut", [(OMIT, "number", "note", "", "[3]")]),
    ("the old quay was shut", "the old quay [of stone] was shut", [(OMIT, "wording", "gloss", "", "[of stone]")]),
    ("the quay was shut", "the quay was [not] shut", [(OMIT, "negation", "-", "", "[not]")]),
    ("the old quay was shut", "the old quay 3 was shut", [(OMIT, "number", "-", "", "3")]),
    ("the old quay was shut", "the old quay (of stone) was shut", [(OMIT, "wording", "-", "", "of stone")]),
]
BRACKETS = [
    (
        "they closed [it] before the winter",
        "they closed the old quay before the winter",
        [(SUB, "wording", "interpolation", "[it]", "the old quay")],
    ),
    ("they closed [gladly] the quay", "they closed the quay", [(ADD, "wording", "interpolation", "[gladly]", "")]),
    (
        "they [is] closed the old quay",
        "they are closed the old quay",
        [(SUB, "wording", "interpolation", "[is]", "are")],
    ),
    ("they closed the quay [at last]", "they closed the quay", [(ADD, "wording", "interpolation", "[at last]", "")]),
    ("[now] they closed the quay", "they closed the quay", [(ADD, "wording", "interpolation", "[now]", "")]),
]
ALL = [*WORDS, *FORMS, *INVISIBLE, *GAPS, *SYMBOLS, *SOURCES_OWN, *BRACKETS]


@pytest.mark.parametrize(("quote", "text", "expected"), ALL)
def test_the_apparatus_in_words(quote: str, text: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    assert rows(*aligned(quote, text)) == expected


BESIDE = [
    ("the quay \u200bwas shut", "the quay [3] was shut", "invisible"),
    ("the quay\u200b was shut", "the quay [3] was shut", "invisible"),
    ("the quay! was shut", "the quay [3] was shut", "punctuation"),
    ("the quay! was shut", "the quay [of stone] was shut", "punctuation"),
    ("they \u200b[gladly] closed the quay", "they closed the quay", "invisible"),
    ("they [gladly] \u200bclosed the quay", "they closed the quay", "invisible"),
    ("they \u200b[it] closed the quay", "they all closed the quay", "invisible"),
]


@pytest.mark.parametrize(("quote", "text", "category"), BESIDE)
def test_what_stands_beside_an_allowed_difference_is_compared(quote: str, text: str, category: str) -> None:
    assert (category, "-") in [row[1:3] for row in rows(*aligned(quote, text))]


def test_letters_in_brackets_are_the_reports_own() -> None:
    text = "[T]he quay do[es] not open"
    spans = (Span(0, 5), Span(6, 10), Span(11, 17), Span(18, 21), Span(22, 26))
    lemma = Lemma(Tokens(text, ("the", "quay", "does", "not", "open"), spans), (), frozenset({0, 2}))
    _, alignment = aligned("the quay do not open", "the quay do not open")
    steps = tuple(alignment.steps)
    assert [step.lemma for step in steps] == [0, 1, 2, 3, 4]
    assert rows(lemma, alignment) == [
        (SUB, "case", "interpolation", "[T]he", "the"),
        (SUB, "inflection", "interpolation", "do[es]", "do"),
    ]


def test_nothing_is_compared_at_a_seam() -> None:
    text = "the quay,” she said, “was shut"
    parts = words(text)
    kept = [parts[i] for i in (0, 1, 4, 5)]
    tokens = Tokens(text, tuple(word.key for word in kept), tuple(word.span for word in kept))
    _, alignment = aligned("the quay was shut", "the quay was shut")
    assert rows(Lemma(tokens, seams=frozenset({2})), alignment) == []
    assert rows(Lemma(tokens), alignment) != []


class _Counted(tuple[Step, ...]):
    """Steps that count how often one of them is looked at in turn."""

    __slots__ = ()
    looks = 0

    def __iter__(self) -> Iterator[Step]:
        for step in super().__iter__():
            _Counted.looks += 1
            yield step


@pytest.mark.parametrize("more", ["lemma", "reading"])
def test_the_work_grows_with_the_number_of_words_alone(more: str) -> None:
    plain = " ".join(f"word{at}" for at in range(1000))
    filled = " ".join(f"word{at} extra" if at % 5 == 4 else f"word{at}" for at in range(1000))
    lemma, alignment = aligned(*((filled, plain) if more == "lemma" else (plain, filled)))
    _Counted.looks = 0
    found = apparatus(lemma, replace(alignment, steps=_Counted(alignment.steps)))
    assert len(found) >= 199
    assert _Counted.looks <= 20 * len(alignment.steps)


# --- properties

vocabulary = st.sampled_from(
    "the The old quay Quay harbour harbor to day not don't don’t café cafe\u0301 qu\u200bay 12 twelve 3.5 35 码 ﬁnal"
    .split(),
)  # fmt: skip
gaps = st.sampled_from([" ", " ", " ", ", ", ". ", "  ", "\n", " \u200b", " “", "” ", "-", " — ", "… "])


@st.composite
def prose(draw: st.DrawFn) -> str:
    made = draw(vocabulary)
    for word in draw(st.lists(vocabulary, max_size=7)):
        made += draw(gaps) + word
    return made


@st.composite
def noted(draw: st.DrawFn) -> str:
    """Prose with a note or a gloss of the source's own."""
    return draw(prose()) + draw(st.sampled_from([" [3] ", " [of stone] ", " ", "³ "])) + draw(prose())


def pieces(text: str, bounds: Span, spans: Sequence[Span]) -> list[str]:
    """What is left of *text* outside *spans*, but for punctuation beside them."""
    kept, at = [], bounds.start
    for start, end in [*sorted(spans), Span(bounds.end, bounds.end)]:
        if start >= at:
            kept.append(text[at:start])
        at = max(at, end)
    return [piece for piece in map(_trimmed, kept) if piece]


def _trimmed(piece: str) -> str:
    kept = [at for at, c in enumerate(piece) if is_word_character(c) or is_mark(c) or is_ignorable(c)]
    return piece[kept[0] : kept[-1] + 1] if kept else ""


def whole(tokens: Tokens) -> Span:
    return Span(tokens.spans[0].start, tokens.spans[-1].end)


@settings(max_examples=300)
@given(prose(), st.one_of(prose(), noted()))
def test_outside_of_all_differences_both_texts_are_the_same(quote: str, text: str) -> None:
    lemma, alignment = aligned(quote, text)
    if not alignment.reading.keys:
        return
    found = apparatus(lemma, alignment)
    left = pieces(quote, whole(lemma.tokens), [one.report for one in found])
    right = pieces(text, whole(alignment.reading), [one.witness for one in found])
    assert left == right


@settings(max_examples=300)
@given(st.data(), prose(), prose())
def test_no_difference_is_the_same_text_between_first_and_last_word(data: st.DataObject, quote: str, text: str) -> None:
    text = data.draw(st.sampled_from([text, quote, f"{text} {quote} {text}", quote.replace(" ", "  "), quote.lower()]))
    lemma, alignment = aligned(quote, text)
    if not alignment.reading.keys:
        return
    same = quote[slice(*whole(lemma.tokens))] == text[slice(*whole(alignment.reading))]
    assert (not apparatus(lemma, alignment)) == same


@settings(max_examples=200)
@given(prose(), noted())
def test_differences_are_well_formed_and_in_order(quote: str, text: str) -> None:
    lemma, alignment = aligned(quote, text)
    found = apparatus(lemma, alignment)
    assert list(found) == sorted(found, key=lambda one: (one.report, one.witness))
    assert len(set(found)) == len(found)
    for one in found:
        assert 0 <= one.report.start <= one.report.end <= len(quote)
        assert 0 <= one.witness.start <= one.witness.end <= len(text)
        assert one.report.width or one.witness.width
        assert (one.kind is VariantKind.OMISSION) == (one.report.width == 0)
        assert (one.kind is VariantKind.ADDITION) == (one.witness.width == 0)
