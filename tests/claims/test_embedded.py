"""Texts inside a text, and lines that only look as if they introduced one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.api.inputs import Text, read_text
from sicut.claims import Split, find_embedded, find_quotations
from sicut.claims.introductions import ends_text, introduction
from sicut.model.claim import Form
from sicut.model.document import Anchor, Block, BlockKind, Document, Inline, InlineKind, Inside, Role, Shown
from sicut.model.span import Span
from sicut.text.lines import Lines
from sicut.text.shown import shown
from tests.claims.marked import document, marked

STORY = "The harbour was shut on Monday, the council wrote."
LETTER = (
    "Dear neighbours, the harbour will be shut on Monday while we mend the gate. We said “it is only a day” and we "
    "mean it. Please moor your boats at the north pier and take the steps."
)
LETTER_2 = "We thank you for waiting. The gate has been in the town for a hundred years and will be there for more."

INTRODUCES = [
    "Following is a translation of the statement:",
    "Following is the full text of the letter:",
    "Here is the full text of the statement:",
    "Below is the full letter:",
    "The full statement follows.",
    "The full statement follows:",
    "Full text:",
    "Full text",
    "FULL TEXT",
    "Transcript",
    "Transcript:",
    "Full transcript of the meeting",
    "Text of the letter:",
    "Text of the letter",
    "The statement in full:",
    "The statement reads:",
    "The statement reads in full:",
    "The letter reads as follows:",
    "The council answered on Friday. The full text of its letter follows:",
    "The full text of the statement is below.",
    "Below is the full text of the letter.",
    "Translation of the statement:",
    "Nachfolgend der Wortlaut der Erklärung:",
    "Die Erklärung im Wortlaut:",
    "Der Brief im Wortlaut",
    "Der vollständige Text der Mitteilung lautet:",
    "Volltext",
    "Texte intégral",
    "Voici le texte intégral du communiqué\xa0:",
    "Le communiqué complet\xa0:",
    "Texto completo",
    "Este es el texto completo del comunicado:",
    "A continuación, el texto íntegro de la carta:",
]
NO_INTRODUCTION = [
    "She asked for the full text of the letter.",
    "The full text of the letter was never read aloud in the hall.",
    "Nobody has seen the transcript.",
    "The statement was short.",
    "The mayor said in a statement:",
    "In her letter the mayor wrote:",
    "The transcript shows that she left early.",
    "The text is hard to read.",
    "He described the letter this way:",
    "These are the rules of the harbour:",
    "The council has three demands:",
    "Full steam ahead",
    "Statement",
    "Letters",
    "Text messages are free:",
    "The following boats came:",
    "He followed the speech from below.",
    "Read the full statement on the notice board of the town hall.",
    "Die Erklärung war kurz.",
    "Le texte est court.",
    "El texto es corto.",
    "The translation was paid for by the library.",
]


def split(*pieces: str) -> Split:
    return find_embedded(document("\n\n".join(pieces)))


@pytest.mark.parametrize("line", INTRODUCES)
def test_introduces_a_text(line: str) -> None:
    found = split(STORY, line, LETTER, LETTER_2)
    assert [one.text for one in found.embedded] == [f"{LETTER}\n\n{LETTER_2}"]


@pytest.mark.parametrize("line", NO_INTRODUCTION)
def test_introduces_nothing(line: str) -> None:
    found = split(STORY, line, LETTER, LETTER_2)
    assert found.embedded == ()
    assert len(found.report.blocks) == 4


@pytest.mark.parametrize("line", ["Full text", "Transcript", "Full text of the letter", "Volltext", "Transcripción"])
def test_a_heading_takes_its_section(line: str) -> None:
    found = split("# Story", STORY, f"## {line}", LETTER, "### First", LETTER_2, "## After", "The end.")
    (embedded,) = found.embedded
    assert embedded.text == f"{LETTER}\n\n### First\n\n{LETTER_2}"
    assert [found.report.slice(block.span) for block in found.report.blocks] == [
        "Story",
        STORY,
        line,
        "After",
        "The end.",
    ]


@pytest.mark.parametrize(
    "end",
    ["End of statement", "[ends]", "ENDS", "ENDS.", "Notes to editors", "###", "* * *", "(End of transcript)", "Ende"],
)
def test_a_line_ends_a_text(end: str) -> None:
    found = split(STORY, "Full text:", LETTER, end, "The mayor is sixty.")
    assert [one.text for one in found.embedded] == [LETTER]
    assert ends_text(end)


@pytest.mark.parametrize("rule", ["---", "***", "* * *", "_____"])
def test_a_thematic_break_ends_a_text(rule: str) -> None:
    text = f"{STORY}\n\nFull text:\n\n{LETTER}\n\n{rule}\n\nThe end."
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, Span(text.index(piece), text.index(piece) + len(piece)))
        for piece in (STORY, "Full text:", LETTER, "The end.")
    )
    assert [one.text for one in find_embedded(document(text, blocks=blocks)).embedded] == [LETTER]


def test_a_heading_of_the_same_rank_ends_a_text() -> None:
    found = split("## Story", STORY, "Full text:", LETTER, "### Within", LETTER_2, "## After", "The end.")
    assert [one.text for one in found.embedded] == [f"{LETTER}\n\n### Within\n\n{LETTER_2}"]


def test_a_short_text_is_none() -> None:
    assert split(STORY, "Full text:", "We wait.").embedded == ()
    assert split(STORY, "Full text:").embedded == ()


def test_a_short_quotation_in_marks_is_a_quotation() -> None:
    found = split(
        STORY,
        "The statement reads:",
        "“We waited all night for the ferry and then we went home again, all of us.”",
        STORY,
    )
    assert found.embedded == ()
    assert len(find_quotations(found.report).candidates) == 1


def test_a_short_block_quotation_is_a_quotation() -> None:
    found = split(STORY, "The full statement reads:", "> We waited all night.", STORY)
    assert found.embedded == ()
    assert len(find_quotations(found.report).candidates) == 1


def test_a_block_quotation_that_is_the_whole_text() -> None:
    found = split(STORY, "The statement reads in full:", f"> {LETTER}", f"> {LETTER_2}", "The end.")
    (embedded,) = found.embedded
    assert embedded.text == f"{LETTER}\n\n> {LETTER_2}"
    assert {block.quotation for block in embedded.blocks} == {None}
    assert [found.report.slice(block.span) for block in found.report.blocks][-1] == "The end."


def test_a_block_quotation_after_a_line_that_does_not_say_full_is_a_quotation() -> None:
    assert split(STORY, "The statement reads:", f"> {LETTER}", f"> {LETTER_2}", "The end.").embedded == ()


def test_a_text_in_marks_that_open_again_is_embedded_and_its_marks_are_nobodys() -> None:
    inner = LETTER.replace("“", "‘").replace("”", "’")
    found = split(
        STORY, "The full statement reads:", f"“{inner}", f"“{LETTER_2}”", "The end is “near for us all, they say”."
    )
    (embedded,) = found.embedded
    assert embedded.text == f"“{inner}\n\n“{LETTER_2}”"
    assert marked(embedded) == embedded.text.replace("‘it is only a day’", "⟦‘it is only a day’⟧")
    assert len(find_quotations(found.report).candidates) == 1


def test_several_texts_are_several_documents() -> None:
    found = split(STORY, "Text of the letter:", LETTER, "Text of the answer:", LETTER_2, "ENDS", "Transcript", LETTER)
    assert [one.text for one in found.embedded] == [LETTER, LETTER_2, LETTER]
    assert [one.siglum for one in found.embedded] == ["report-2", "report-3", "report-4"]


def test_what_an_embedded_text_is() -> None:
    parent = document(f"{STORY}\n\nFull text:\n\n{LETTER}")
    (embedded,) = find_embedded(parent).embedded
    assert embedded.role is Role.WITNESS
    assert (embedded.path, embedded.sha256, embedded.media_type) == (parent.path, parent.sha256, parent.media_type)
    assert embedded.inside == Inside("report", Span(parent.text.index("Dear"), len(parent.text)))
    assert embedded.blocks == (Block(BlockKind.PARAGRAPH, Span(0, len(LETTER))),)
    assert embedded.language == "en"


def test_the_report_keeps_its_text_and_loses_the_blocks() -> None:
    found = split(STORY, "Full text:", LETTER)
    assert found.report.text == f"{STORY}\n\nFull text:\n\n{LETTER}"
    assert [found.report.slice(block.span) for block in found.report.blocks] == [STORY, "Full text:"]
    assert find_quotations(found.report).candidates == ()


def test_markup_moves_along() -> None:
    text = f"{STORY}\n\nFull text:\n\n{LETTER}"
    at = text.index("harbour will")
    word = Span(at, at + 7)
    parent = document(
        text,
        inline=(Inline(InlineKind.EMPHASIS, Span(4, 11)), Inline(InlineKind.EMPHASIS, word)),
        shown=(Shown(Span(0, 1), ""), Shown(Span(at, at + 1), "H")),
    )
    found = find_embedded(parent)
    (embedded,) = found.embedded
    (inline,), (shown,) = embedded.inline, embedded.shown
    assert embedded.slice(inline.span) == "harbour"
    assert shown == Shown(Span(inline.span.start, inline.span.start + 1), "H")
    assert found.report.inline == parent.inline[:1]


@pytest.mark.parametrize("anchors", [(), (Anchor(0, 10, 5), Anchor(80, 40, 2), Anchor(150, 50, 1))])
def test_lines_and_columns_are_those_of_the_file(anchors: tuple[Anchor, ...]) -> None:
    plain = document(f"{STORY}\n\nFull text:\n\n{LETTER}\n\n{LETTER_2}")
    parent = Document(**{name: getattr(plain, name) for name in Document.__slots__} | {"anchors": anchors})
    (embedded,) = find_embedded(parent).embedded
    assert embedded.inside is not None
    ours, theirs = Lines(embedded), Lines(parent)
    for at in range(len(embedded.text)):
        assert ours.position(at) == theirs.position(at + embedded.inside.span.start)


def test_a_document_without_an_embedded_text_is_itself() -> None:
    parent = document(STORY)
    assert find_embedded(parent) == Split(parent, ())


@pytest.mark.parametrize("line", INTRODUCES)
def test_an_introduction_in_a_block_quotation_is_none(line: str) -> None:
    assert split(STORY, f"> {line}", LETTER).embedded == ()


@given(
    st.lists(
        st.sampled_from([STORY, "Full text:", LETTER, "ENDS", "## H", f"> {LETTER}", "“We waited.", "# Transcript"])
    )
)
def test_every_block_is_in_the_report_or_in_one_text(pieces: list[str]) -> None:
    parent = document("\n\n".join(pieces))
    found = find_embedded(parent)
    spans = [block.span for block in found.report.blocks]
    for one in found.embedded:
        assert one.inside is not None
        assert parent.slice(one.inside.span) == one.text
        spans += [block.span.shifted(one.inside.span.start) for block in one.blocks]
    assert sorted(spans) == [block.span for block in parent.blocks]


@given(st.text(max_size=40), st.booleans())
def test_any_line_can_be_asked(line: str, heading: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    introduction(line, heading=heading)
    ends_text(line)


MAIL = """Ann is right that “the ferry leaves at noon”.

{}
> I looked it up in the timetable of the harbour office:
> the ferry leaves at noon and not at one.
>
> {}
>> Does anybody know when the ferry leaves?

See you there.
"""
MAILS = [
    ("On 3 May 2031 at 10:12, Ann Reed <ann@example.org> wrote:", "On 2 May 2031, Ben Cole wrote:"),
    ("On Sat, 3 May 2031 10:12 Ann Reed wrote:", "On Fri, 2 May 2031 9:01 Ben Cole wrote:"),
    ("Am 03.05.31 um 10:12 schrieb Ann Reed:", "Am 02.05.31 schrieb Ben Cole:"),
    ("Le 3 mai 2031 à 10h12, Ann Reed a écrit :", "Le 2 mai 2031, Ben Cole a écrit :"),
    ("El 3 de mayo de 2031 a las 10:12, Ann Reed <ann@example.org> escribió:", "El 2 de mayo, Ben Cole escribió:"),
]


@pytest.mark.parametrize("name", ["mail.txt", "mail.md"])
@pytest.mark.parametrize(("outer", "inner"), MAILS)
def test_a_mail_holds_those_that_it_answers(outer: str, inner: str, name: str) -> None:
    split = find_embedded(read_text(Text(name, MAIL.format(outer, inner))))
    starts = [shown(one, Span(0, len(one.text)))[:20] for one in split.embedded]
    assert starts == ["I looked it up in th", "Does anybody know wh"]
    assert [candidate.claim.form for candidate in find_quotations(split.report).candidates] == [Form.INLINE]


@pytest.mark.parametrize(
    "line", ["On 3 May 2031 the mayor wrote:", "Ann Reed wrote:", "At 10:12 the mayor wrote:", "On us"]
)
def test_a_story_that_quotes_a_letter_is_no_mail(line: str) -> None:
    text = f"The ferry is late.\n\n{line}\n\n> The ferry leaves at noon and not at one, and it was never otherwise.\n"
    assert not find_embedded(read_text(Text("story.md", text))).embedded
