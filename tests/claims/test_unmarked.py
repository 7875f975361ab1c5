"""Speech without any mark, and honest prose in which nobody speaks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.claims import find_quotations
from tests.claims.marked import document, marked, plain

SPOKEN = [
    # Twice and more somebody is said to speak to somebody; what has the voice of speech beside it is speech too.
    (
        "de",
        (
            "⟦Was hast du im Korb, Marta?⟧ rief der Lotse hinunter. ⟦Die Äpfel sind ja noch grün! Ich "
            "habe keine anderen⟧, "
            "erwiderte sie. ⟦Du kannst sie morgen holen.⟧ Dann trug sie den Korb ins Haus und schloß das Tor."
        ),
    ),
    (
        "de",
        (
            "⟦Hier ist Euer Schlüssel⟧, sagte der Wärter. ⟨other|Dort ist das Boot.⟩ Der Lotse nickte. "
            "⟦Ich danke Euch⟧, sagte er."
        ),
    ),
    ("de", "⟦Ich weiß es⦅, sagte Jan,⦆ du hast den Kahn verkauft.⟧ Er schwieg. ⟦Weißt du es nicht?⟧ fragte sie."),
    (
        "en",
        (
            "⟦Where are you going?⟧ asked the pilot. The cook put down the lamp. ⟦I am going to the quay⟧, she said. "
            "⟦You can come with me.⟧ She took the key and went out."
        ),
    ),
    # What a verb of saying and a colon lead to.
    ("de", "Der Lotse stand auf und sagte: ⟦Ich gehe jetzt zum Kai, und ihr wartet hier!⟧ Der Wärter ging hinaus."),
    ("de", "Die Köchin antwortete: ⟦Du kommst zu spät.⟧ Der Lotse setzte sich."),
    # One sentence in which nobody is asked or spoken to is too little.
    ("de", "Die Fähre ist gesperrt, sagte die Bürgermeisterin. Der Rat tagte am Montag."),
    ("en", "The ferry is closed, the mayor said. It will open in May. The council met on Monday."),
    ("en", "We met on Monday, and I asked the mayor for the plan. She said nothing. I wrote it down."),
    # A clause that depends on what follows is no speech.
    ("de", "Als ich zum Kai kam, sagte er nichts. Wenn wir fragten, antwortete sie nicht."),
    ("en", "When I came to the quay, she said nothing. If you asked her, she answered with a nod."),
    ("de", "In unserem Garten, sagte man, lag ein Boot. Nach meiner Ankunft, hieß es, blieb es dort."),
    # A text with marks uses them: what stands without is the story.
    (
        "de",
        (
            "⟦„Wir warten“⟧, sagte der Lotse. Ich komme, sagte sie. ⟦„Nein“⟧, rief er. Du bleibst, sagte sie. "
            "⟦„Gut“⟧, sagte er."
        ),
    ),
    # Other languages print such speech with dashes.
    ("fr", "Où vas-tu ? demanda le pilote. Je vais au quai, dit-elle. Tu peux venir."),
]
INTERRUPTED = [
    ("de", "⟦„Wir wußten es, ⦅sagte die Köchin⦆, und haben gewartet.“⟧"),
    ("de", "⟦» Treibt eure Possen anderswo – ⦅erwiderte der Alte⦆ – meine Tür ist zu ! «⟧ Er ging ."),
    ("de", "⟦„Als er kam, sagte sie nichts.“⟧ So schrieb er."),
    ("en", "⟦“Sir, ⦅said he⦆, the ferry is late.”⟧ He sat down."),
]
DASHED = [
    # A line says who speaks without a second dash; who goes on speaking is told by the voice of the sentence.
    (
        "en",
        (
            "⟦— The ferry is late,⟧ said the pilot. ⟦You can wait here.⟧ He sat down.\n\n⟦— I know,⟧ "
            "she said. The door shut."
        ),
    ),
    (
        "en",
        (
            "He came up and cried: ⟦— Will you come?⟧ Then he began to row. ⟦— Not today,⟧ he said "
            "quietly. ⟦I have no boat.⟧ "
            "⟦— Take mine,⟧ the cook answered. She laughed and went in."
        ),
    ),
]
WRONGLY_LABELLED = [
    # The script tells the verbs of saying, whatever language a text is said to be in.
    ("en", "作者写道：⟦“春天”⟧。然后继续。"),
    ("ja", "作者表示：⟦“春天”⟧。然后继续。"),
    ("en", "وكتب: ⟦«الربيع»⟧."),
]
CUT = [
    # A mark closes what none opened: it begins with the sentences that have the voice of speech.
    (
        "de",
        (
            "⟦„Die Fähre kommt.“⟧ Der Lotse stand auf und nahm den Hut. ⟦Ich kann nicht länger warten, Marta. Bist du "
            "bereit?“⟧ Sie nickte. ⟦„Ja“⟧, sagte sie."
        ),
    ),
    ("de", "⟦Wißt Ihr, was das ist? Die Boote lagen am Kai. «⟧ Er ging . ⟦» Ja «⟧ , sagte sie ."),
    # Verse whose stanzas open again and never close.
    (
        "de",
        (
            "Da sang der Lotse: ⟦„Am Kai da liegt ein altes Boot, das hat der Wind gebracht, es wartet schon.⟧ "
            "⟦„Am Kai da steht ein altes Haus, das hat der Rat gebaut, da schaut der Wärter oben raus.⟧ "
            "⟦„Am Kai da wächst ein Apfelbaum, den hat der Wirt gepflanzt, da haben alle drum getanzt.⟧"
        ),
    ),
]


@pytest.mark.parametrize(("language", "case"), SPOKEN + INTERRUPTED + DASHED + WRONGLY_LABELLED + CUT)
def test_speech_without_marks(language: str, case: str) -> None:
    assert marked(plain(case), language) == case


@given(
    st.lists(
        st.sampled_from(
            [
                "Ich komme",
                "du",
                ", sagte er",
                ", said he",
                "? fragte sie",
                ". ",
                "! ",
                ": ",
                "Er ging",
                " – ",
                "„",
                "“",
                "\n\n",
            ]
        ),
        max_size=40,
    ),
    st.sampled_from(["de", "en"]),
)
def test_speech_lies_in_the_text_in_order_and_apart(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    found = find_quotations(document(text, language=language))
    spans = sorted([one.claim.outer for one in found.candidates] + [mark.span for mark in found.marks])
    assert all(left.end <= right.start for left, right in pairwise(spans))
    for one in found.candidates:
        assert one.claim.outer.covers(one.claim.span)
        assert all(one.claim.outer.covers(part.span) for part in one.claim.parts)
