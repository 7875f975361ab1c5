"""Texts that begin or end within a quotation, as excerpts do, and the marks that tell so."""

import pytest

from tests.claims.marked import marked, plain

CASES = [
    ("en", "She said ⟦“we waited for you”⟧ at noon.\n\nThen she went on, ⟦“The ferry never came.⟧"),
    ("en", "⟦The ferry never came to the quay.”⟧ She sat down. ⟦“Then we left,”⟧ she said. ⟦“That is all.”⟧"),
    ("de", "⟦Die Fähre kam nicht an den Kai.“⟧ Sie setzte sich. ⟦„Dann gingen wir“⟧, sagte sie."),
    ("de", "⟦Die Fähre kam nicht an den Kai . «⟧ Sie setzte sich . ⟦» Dann gingen wir . «⟧ Er nickte ."),
    (
        "en",
        "⟨other|He said that the gate was shut.”⟩ She sat down. ⟦“Then we left,”⟧ she said. ⟦“That is all.”⟧",
    ),
    # Marks within the quotation do not hide that it is cut.
    ("de", "⟦Wir warteten › sehr lange ‹ am Kai . «⟧ Sie setzte sich . ⟦» Dann gingen wir . «⟧ Er nickte ."),
    ("de", "⟦» Wir warteten am Kai . «⟧ Er nickte . ⟦» Dann gingen wir › ganz allein ‹ nach Hause .⟧"),
    # A mark that opens every pair of the text opens here too.
    ("de", "⟦„ Wir warteten am Kai . “⟧ Er nickte . ⟦„ Dann gingen wir alle nach Hause .⟧"),
    # Single guillemets with spaces on both sides are no apostrophes.
    (
        "de",
        "⟦› Gut ‹ ⦅, dachte er ,⦆ › nun sind wir da ‹⟧ , und wartete . ⟦› Still ‹⟧ , dachte sie . "
        + "⟦» Wir gingen . «⟧ Er kam . " * 3,
    ),
    # A lone mark elsewhere is a slip, and so is one in a text without a pair.
    ("en", "The ferry never came.” She sat down."),
    ("en", "The ferry came.\n\nNobody waited for it.” She said ⟦“we left at noon”⟧."),
]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_cut_text(language: str, case: str) -> None:
    assert marked(plain(case), language) == case


NAMES = [
    ("en", "The boats were called ⟨term|“hand-me-downs,”⟩ and nobody laughed."),
    ("en", "They took up a tale entitled ⟨title|“Some Boats I Have Seen.”⟩"),
    ("en", "The mayor called the plan ⟦“our best gift to the town”⟧."),
    ("de", "Unter dem Motto: ⟨title|„Das Boot bleibt hier“⟩ wurde gefeiert."),
    ("de", "⟦„Von mir kein Wort“⟧, befahl er."),
    ("de", "Die Lage sei ⟦„kritisch“⟧ gewesen, hieß es."),
    ("de", "Er lobte die ⟨scare|„kritische“⟩ Lage."),
]


@pytest.mark.parametrize(("language", "case"), NAMES)
def test_names_and_reported_speech(language: str, case: str) -> None:
    assert marked(plain(case), language) == case
