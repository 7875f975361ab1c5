"""The words that a draft and its report are shown to share."""

import pytest

from sicut.collate.index import Index
from sicut.locate.drafts import LEAST_PROSE, drafts
from sicut.model.result import Draft
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.located import report, witness

ANEW = (
    "This paragraph was written anew for the printed report and stands nowhere else, neither in the minutes nor in any "
    "earlier version of them, and it goes on for longer than each of the other paragraphs, so that it is by far "
    "the longest one of them. "
)
MORNING = "The millers of the upper valley met in the morning to hear how much flour the storm had left them. "
NOON = "At noon two carpenters drew the new wheel on the wall of the barn, with chalk, as large as it will be. "
EVENING = (
    "In the evening they ate bread and plums, and nobody talked about the price of oak before the lamps went out. "
)
SAID = "“The wheel will turn again before the first frost,” she said. "


def found(text: str, *sources: str) -> list[Draft]:
    at = [index for index in range(len(text)) if text.startswith(SAID, index)]
    quoted = [Span(start, start + SAID.index("”") + 1) for start in at]
    return list(
        drafts(Reading(report(text)), quoted, Index([witness(f"s{n}", source) for n, source in enumerate(sources)]))
    )


PARTED = SAID.join([ANEW, MORNING, NOON, EVENING, MORNING.replace("upper", "lower")])
SHARED = [
    # the report, the source, the words of the report that are shown, those of the source
    (MORNING + NOON + EVENING, MORNING + NOON + EVENING, MORNING + NOON + EVENING[:-2], MORNING + NOON + EVENING[:-2]),
    (MORNING + NOON + EVENING, "So: " + MORNING + NOON + EVENING, None, MORNING + NOON + EVENING[:-2]),
    (PARTED, MORNING + NOON + EVENING, "she said. " + EVENING, EVENING),
    (ANEW + MORNING + NOON + EVENING, MORNING + NOON + EVENING, MORNING + NOON + EVENING, None),
    (MORNING + NOON + EVENING + ANEW, MORNING + NOON + EVENING, MORNING + NOON + EVENING, None),
    ("Héllo! " + MORNING + NOON + EVENING, MORNING + NOON + EVENING, MORNING + NOON + EVENING, None),
]


@pytest.mark.parametrize(("text", "source", "own", "theirs"), SHARED)
def test_the_longest_stretch_that_has_shared_words_is_shown(
    text: str, source: str, own: str | None, theirs: str | None
) -> None:
    (draft,) = found(text, "the orchard was sold to a baker", source)
    assert (draft.siglum, draft.report) == ("s1", "report")
    mine, other = text[slice(*draft.report_span)], source[slice(*draft.draft_span)]
    assert mine.strip(" .") in (own or text)
    assert other.strip(" .") in (theirs or source)
    assert mine.casefold().strip(" .") == other.casefold().strip(" .")
    assert len(mine) > 80


def test_all_of_the_shared_words_are_shown() -> None:
    text, source = MORNING + NOON + EVENING, "Now then. " + MORNING + NOON + "Nothing else was written down."
    (draft,) = found(text, source)
    shared = "millers of the upper valley met in the morning"
    assert shared in text[slice(*draft.report_span)]
    assert text[slice(*draft.report_span)].endswith("as large as it will be")
    assert source[slice(*draft.draft_span)].startswith("The millers")
    assert source[slice(*draft.draft_span)].endswith("as large as it will be")


@pytest.mark.parametrize(("share", "least", "most"), [(1.0, 0.95, 1.0), (0.66, 0.55, 0.75)])
def test_the_share_is_that_of_the_prose(share: float, least: float, most: float) -> None:
    text = MORNING + NOON + EVENING
    (draft,) = found(text, text if share == 1.0 else MORNING + NOON)
    assert least <= draft.shared <= most
    assert draft.shared == round(draft.shared, 2)


def test_a_long_source_is_no_draft_and_a_short_one_may_be() -> None:
    text = MORNING + NOON + EVENING
    unlike = "Bees are kept in hives of straw by those who have the patience for it and a long veil against stings. "
    assert [len(found(text, text + unlike * times)) for times in (0, 2, 5, 8, 20)] == [1, 1, 1, 0, 0]


def test_little_prose_tells_nothing() -> None:
    letters = "abcdefghij " * 40
    for size, most in ((LEAST_PROSE - 30, 0), (LEAST_PROSE + 60, 1)):
        assert len(found(letters[:size] + SAID, letters[:size])) == most
