"""Which words before and after a quotation limit it in its source, and when the report tells them itself."""

import pytest

from sicut.model.collation import Attestation
from sicut.rules import Context
from tests.rules.made import at, attestation, context, document, objections, passage, quotation, report


def quoting(words: str, source: str, *, before: str = "She said: ", after: str = "") -> tuple[Attestation, Context]:
    text = f"{before}“{words}”{after}"
    where = context(report(text), document("speech", source))
    return attestation(quotation(text), passage(at(source, words))), where


def evidence(words: str, source: str, *, before: str = "She said: ", after: str = "") -> str | None:
    """What the source has beside *words* that limits them."""
    found = objections("truncated-context", *quoting(words, source, before=before, after=after))
    assert len(found) <= 1
    return found[0].evidence[0].text if found else None


MAY = "We will open the gate in May"
# what the source goes on with, what of it limits the quotation
GOES_ON = [
    (", however, and stay there.", None),
    (", however it may rain.", "however it may rain"),
    ("; however, it may rain.", "however, it may rain"),
    (": yet, it may rain.", "yet, it may rain"),
    (" — nevertheless, it may rain.", "nevertheless, it may rain"),
    (", but, it may rain.", "but, it may rain"),
    (" however it may rain.", None),
    (", and only if it is dry.", "and only if it is dry"),
    (" and only if it is dry.", "and only if it is dry"),
    (", and if it is dry.", None),
    (", and then only if it is dry.", None),
    (", und nur wenn es regnet.", "und nur wenn es regnet"),
    (" und nur wenn es regnet.", None),
    (", unless it rains again and again all day.", "unless it rains again and"),
    (", unless.", "unless"),
    (".” Unless it rains.", None),
    ("", None),
]


@pytest.mark.parametrize(("goes_on", "limits"), GOES_ON)
def test_what_the_sentence_goes_on_with(goes_on: str, limits: str | None) -> None:
    assert evidence(MAY, MAY + goes_on) == limits


# words quoted, the source's sentences around them, what limits them
BEGINS = [
    # the quotation begins where a clause may begin
    ("we open the gate today", "He said that we open the gate today, unless it rains.", "unless it rains"),
    ("we open the gate today", "He came and we open the gate today, unless it rains.", "unless it rains"),
    ("we open the gate today", "Once it is so, we open the gate today, but not now.", "but not now"),
    ("we open the gate today", "He left because we open the gate today, but not now.", "but not now"),
    ("wir öffnen das Tor heute", "Er sagt, dass wir öffnen das Tor heute, sofern es regnet.", "sofern es regnet"),
    ("will open the gate today", "They will open the gate today, unless it rains.", "unless it rains"),
    # or in the middle of a phrase
    ("will open the gate today", "They will open the gate today, but not now.", None),
    ("the gate of the mill", "We painted the gate of the mill, unless it rained.", None),
    ("the gate of the mill", "That and this we painted the gate of the mill, unless it rained.", None),
    # a sentence begins inside it
    ("the mill. We open the gate today", "We saw the mill. We open the gate today, but not now.", "but not now"),
    ("mill. We open the gate today", "We saw the mill. We open the gate today, but not now.", "but not now"),
    # the last sentence of it is too short to tell
    ("It rained much here. We open the gate", "It rained much here. We open the gate, but not now.", None),
    ("We open the gate", "We open the gate, unless it rains.", None),
    # it ends in the middle of a phrase
    ("we open the gate as", "He said that we open the gate as if it were ours.", None),
    ("They open no sooner the gate than", "They open no sooner the gate than if it were ours.", None),
    # it says what is not so, and the source then what is
    ("They repaired only the old quay", "They repaired only the old quay, but the pier stands.", None),
    ("Only then, they repaired the old quay", "Only then, they repaired the old quay, but badly.", "but badly"),
    ("Not then, they repaired the old quay", "Not then, they repaired the old quay, but badly.", "but badly"),
    ("They never painted the gate", "They never painted the gate, but blue walls.", None),
    ("They never painted the gate", "They never painted the gate, but they like it.", "but they like it"),
    ("They never painted the gate", "They never painted the gate, unless blue.", "unless blue"),
]


@pytest.mark.parametrize(("words", "source", "limits"), BEGINS)
def test_which_quotations_a_later_clause_can_limit(words: str, source: str, limits: str | None) -> None:
    assert evidence(words, source) == limits


LEADS_UP = [
    ("If it is dry, ", "If it is dry"),
    ("And if it is dry, ", "if it is dry"),
    ("If, as the miller says, it stays dry in May, ", "If, as the miller says, it"),
    ("Wenn es trocken ist, ", "Wenn es trocken ist"),
    ("Если будет сухо, ", "Если будет сухо"),
    ("Although it rains, ", None),
    ("Then it is dry if it blows, ", None),
    ("It rained. If it is dry, ", "If it is dry"),
    ("If it is dry. ", None),
    ("Allegedly, ", "Allegedly"),
    ("They said, allegedly, ", "allegedly"),
    ("They said allegedly, ", None),
    ("They allegedly, ", None),
    ("They said, not, ", None),
    ("They said, unless, ", None),
    ("He denied that ", "denied that"),
    ("He denied us in so many words that ", "denied us in so many words that"),
    ("He denied to us in so many words that ", None),
    ("It is not true, he says, that ", "not true, he says, that"),
    ("It is not true that ", "not true that"),
    ("They will not ", "not"),
    ("They will see ", None),
    ("They will, not ", "not"),
]


@pytest.mark.parametrize(("leads_up", "limits"), LEADS_UP)
def test_what_the_sentence_begins_with(leads_up: str, limits: str | None) -> None:
    assert evidence("we open the gate today", f"{leads_up}we open the gate today.") == limits


# words quoted, source, what limits them
WHOLE = [
    # a single word counts only before a whole clause
    ("open the gate of it", "We will not open the gate of it.", "not"),
    ("open the gate of it", "We will not open the gate of it now.", None),
    ("open the gate of it. We like it", "We will not open the gate of it. We like it.", None),
    ("we open the gate. We like it much", "Allegedly, we open the gate. We like it much.", None),
    ("we open the gate now. We like it", "Allegedly, we open the gate now. We like it.", None),
    # a denial or a condition counts also where a sentence ends inside the quotation
    ("we open the gate now. We like it", "It is not true that we open the gate now. We like it.", "not true that"),
    ("we open the gate now. We like it", "If it is dry, we open the gate now. We like it.", "If it is dry"),
    ("we open the gate now", "If it is dry, we open the gate now with them.", None),
    ("we open the gate. We like it", "It is not true that we open the gate. We like it.", None),
    ("now. We open the gate of it", "It is not true that now. We open the gate of it.", None),
]


@pytest.mark.parametrize(("words", "source", "limits"), WHOLE)
def test_which_quotations_an_earlier_clause_can_limit(words: str, source: str, limits: str | None) -> None:
    assert evidence(words, source) == limits


def test_a_condition_that_begins_too_far_away_to_be_read_is_not_guessed() -> None:
    assert evidence(MAY, f"If it is {'very ' * 20}dry, {MAY}.") == "If it is very very very"
    assert evidence(MAY, f"If it is {'very ' * 150}dry, {MAY}.") is None


UNLESS = f"{MAY} unless it rains."
DENIED = f"It is not true that {MAY}."
DOUBTED = f"He denied that {MAY}."
BUT = f"{MAY}, but only at noon."
WEHR = "Wir öffnen das Wehr im Mai"
TOLD = [
    # source, the report before and after the quotation, whether it tells the limit
    (UNLESS, "If it is dry, she said, ", "", True),
    (UNLESS, "She said ", " but only for carts", False),
    (UNLESS, "She said ", " except for carts", False),
    (BUT, "But she said: ", "", False),
    (BUT, "She said: ", ", although she smiled", True),
    (BUT, "She said: ", "; however, she smiled", True),
    (BUT, "She said: ", " however often", True),
    (BUT, "She said: ", " to us however often", False),
    (BUT, "She said: ", ". She went on: “but only at noon”", True),
    (BUT, "She said: ", ". She went on: “but only later”", False),
    (BUT, "She said: ", ". She went on: “but, only at noon”", True),
    (DENIED, "It is not so that ", "", True),
    (DENIED, "He denied that ", "", True),
    (DENIED, "She said: ", ". Nobody believed it", False),
    (DENIED, "She said: ", ", which is allegedly so", True),
    (DOUBTED, "He denied that ", "", True),
    (DOUBTED, "He never said that ", "", True),
    (DOUBTED, "He said that ", "", False),
    (DOUBTED, "He said that ", ", if he was heard", False),
    (f"{WEHR}, sofern es regnet.", "Wenn es regnet, sagte er: ", "", True),
    (f"{WEHR}, sofern es regnet.", "Er sagte: ", ", wenn es regnet", True),
    (f"{WEHR}, sofern es regnet.", "Er sagte: ", " wenn es regnet", True),
    (f"{WEHR}, sofern es regnet.", "Er sagte: ", " zu uns wenn es regnet", False),
    (f"{WEHR}, sofern es regnet.", "Er sagte, falls ich ihn hörte: ", "", True),
]


@pytest.mark.parametrize(("source", "before", "after", "told"), TOLD)
def test_a_report_may_tell_the_limit_itself(source: str, before: str, after: str, *, told: bool) -> None:
    words = WEHR if WEHR in source else MAY
    assert (evidence(words, source, before=before, after=after) is None) is told


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (DENIED, "the sentence of [speech] leads up to it with “not true that”, which negates the words quoted"),
        (DOUBTED, "the sentence of [speech] leads up to it with “denied that”, which casts doubt on the words quoted"),
        (BUT, "the sentence of [speech] goes on with “but only at noon”, which qualifies the words quoted"),
    ],
)
def test_the_message_says_on_which_side_and_to_what_effect(source: str, message: str) -> None:
    (found,) = objections("truncated-context", *quoting(MAY, source))
    assert found.message == message


@pytest.mark.parametrize(("times", "findings"), [(20, 1), (21, 0)])
def test_of_many_places_nothing_is_said(times: int, findings: int) -> None:
    text, sentence = f"“{MAY}”", f"{MAY}, unless it rains. "
    where = context(report(text), document("speech", sentence * times))
    places = (at(sentence, MAY).shifted(len(sentence) * number) for number in range(times))
    outcome = attestation(quotation(text), *(passage(place) for place in places))
    assert len(objections("truncated-context", outcome, where)) == findings


@pytest.mark.parametrize(("spliced", "reordered", "findings"), [(False, False, 1), (True, False, 0), (False, True, 0)])
def test_nothing_is_said_of_words_that_do_not_stand_so(*, spliced: bool, reordered: bool, findings: int) -> None:
    text = f"“{MAY}”"
    where = context(report(text), document("speech", UNLESS))
    place = passage(at(UNLESS, MAY), spliced=spliced, reordered=reordered)
    assert len(objections("truncated-context", attestation(quotation(text), place), where)) == findings
