"""Who speaks in interviews, minutes, plays and subtitles: each text with its turns as speaker and first words."""

import pytest

from sicut.claims import find_quotations, turns
from sicut.model.document import Inline, InlineKind
from sicut.model.span import Span
from tests.claims.marked import document

INTERVIEWS: tuple[tuple[str, str, str, list[tuple[str, str]]], ...] = (
    (
        "a heading names who answers",
        "en",
        "# Interview with Mary Reed\n\nQ: Is the quay safe?\n\nA: It is.\n\nQ: Since when?\n\nA: Since May.",
        [("Q", "Is"), ("Mary Reed", "It"), ("Q", "Since"), ("Mary Reed", "Since")],
    ),
    (
        "and who asks",
        "en",
        "# Talk with Mary Reed\n\nInterview by Carl Oster\n\nQ: Safe?\n\nA: It is.\n\nQ: Why?\n\nA: Steel.",
        [("Carl Oster", "Safe"), ("Mary Reed", "It"), ("Carl Oster", "Why"), ("Mary Reed", "Steel")],
    ),
    (
        "an introduction names one person",
        "en",
        "The mayor, Mary Reed, opened the quay in May.\n\nQ: Is it safe?\n\nA: It is.\n\nQ: Why?\n\nA: Steel.",
        [("Q", "Is"), ("Mary Reed", "It"), ("Q", "Why"), ("Mary Reed", "Steel")],
    ),
    (
        "two persons in it leave it open",
        "en",
        "Mary Reed met Daniel Okafor in May.\n\nQ: Is it safe?\n\nA: It is.\n\nQ: Why?\n\nA: Steel.",
        [("Q", "Is"), ("A", "It"), ("Q", "Why"), ("A", "Steel")],
    ),
    (
        "words for question and answer",
        "en",
        "# Q&A with Mary Reed\n\nQuestion: Is it safe?\n\nAnswer: It is.\n\nQuestion: Why?\n\nAnswer: Steel.",
        [("Question", "Is"), ("Mary Reed", "It"), ("Question", "Why"), ("Mary Reed", "Steel")],
    ),
    (
        "German",
        "de",
        "# Anna Holt im Gespräch: Die Mole\n\nFrage: Ist sie alt?\n\nAntwort: Ja.\n\nFrage: Wie alt?\n\nAntwort: Sehr.",
        [("Frage", "Ist"), ("Anna Holt", "Ja"), ("Frage", "Wie"), ("Anna Holt", "Sehr")],
    ),
    (
        "German, with whom",
        "de",
        "# Interview mit Anna Holt\n\nDas Gespräch führte Karl Oster.\n\nF: Ist sie?\n\nA: Ja.\n\nF: Wie?\n\nA: Sehr.",
        [("Karl Oster", "Ist"), ("Anna Holt", "Ja"), ("Karl Oster", "Wie"), ("Anna Holt", "Sehr")],
    ),
    (
        "French",
        "fr",
        "# Entretien avec Jeanne Morel\n\nQ : Le quai est sûr ?\n\nR : Oui.\n\nQ : Depuis quand ?\n\nR : Depuis mai.",
        [("Q", "Le"), ("Jeanne Morel", "Oui"), ("Q", "Depuis"), ("Jeanne Morel", "Depuis")],
    ),
    (
        "Spanish",
        "es",
        "# Entrevista a María Robles\n\nP: ¿Es seguro el muelle?\n\nR: Sí.\n\nP: ¿Desde cuándo?\n\nR: Desde mayo.",
        [("P", "Es"), ("María Robles", "Sí"), ("P", "Desde"), ("María Robles", "Desde")],
    ),
    (
        "a role as the one who asks",
        "en",
        "# Interview with Mary Reed\n\nInterviewer: Is it safe?\n\nReed: It is.\n\nInterviewer: Why?\n\nReed: Steel.",
        [("Interviewer", "Is"), ("Reed", "It"), ("Interviewer", "Why"), ("Reed", "Steel")],
    ),
)

TRANSCRIPTS: tuple[tuple[str, str, str, list[tuple[str, str]]], ...] = (
    (
        "roles",
        "en",
        "THE CHAIR: Order.\n\nMR REED: I ask about the quay.\n\nTHE CHAIR: Go on.",
        [("THE CHAIR", "Order"), ("MR REED", "I"), ("THE CHAIR", "Go")],
    ),
    (
        "names with a role in brackets",
        "en",
        "MARY REED (mayor): It is safe.\n\nDANIEL OKAFOR (engineer): It is not.\n\nMARY REED (mayor): It is.",
        [("MARY REED (mayor)", "It"), ("DANIEL OKAFOR (engineer)", "It"), ("MARY REED (mayor)", "It")],
    ),
    (
        "abbreviated offices",
        "de",
        "Präs.: Ich eröffne die Sitzung.\n\nAbg. Oster: Zur Mole.\n\nPräs.: Bitte.",
        [("Präs.", "Ich"), ("Abg. Oster", "Zur"), ("Präs.", "Bitte")],
    ),
    (
        "offices",
        "de",
        "Präsidentin: Ich eröffne die Sitzung.\n\nOster: Zur Mole.\n\nPräsidentin: Bitte.",
        [("Präsidentin", "Ich"), ("Oster", "Zur"), ("Präsidentin", "Bitte")],
    ),
    (
        "names with their party",
        "de",
        "Karl Oster (FDW): Zur Mole.\n\nAnna Holt (VGE): Zum Garten.\n\nKarl Oster (FDW): Ja.",
        [("Karl Oster (FDW)", "Zur"), ("Anna Holt (VGE)", "Zum"), ("Karl Oster (FDW)", "Ja")],
    ),
    (
        "names before a dash",
        "en",
        "MARY REED — It is safe.\n\nCARL OSTER — It is not.\n\nMARY REED — It is.",
        [("MARY REED", "It"), ("CARL OSTER", "It"), ("MARY REED", "It")],
    ),
    (
        "French names before a dash",
        "fr",
        "JEANNE MOREL. – Le quai est sûr.\n\nPAUL VIDAL. – Non.\n\nJEANNE MOREL. – Si.",
        [("JEANNE MOREL", "Le"), ("PAUL VIDAL", "Non"), ("JEANNE MOREL", "Si")],
    ),
    (
        "a play",
        "en",
        "REED\nIs the gate shut?\n\nOSTER\nIt is. I shut it.\n\nREED\nThen wait.",
        [("REED", "Is"), ("OSTER", "It"), ("REED", "Then")],
    ),
    (
        "a play whose names are paragraphs",
        "en",
        "REED\n\nIs the gate shut?\n\nOSTER (aside)\n\nIt is.\n\nREED\n\nThen wait.",
        [("REED", "Is"), ("OSTER", "It"), ("REED", "Then")],
    ),
    (
        "voices with a class",
        "en",
        "<v.loud Mary Reed>Shut the gate.</v>\n<v Carl Oster>It is shut.</v>\n<v.loud Mary Reed>Good.</v>",
        [("Mary Reed", "Shut"), ("Carl Oster", "It"), ("Mary Reed", "Good")],
    ),
    (
        "dashes and times before a name",
        "en",
        "- REED: Shut it.\n- OSTER: It is shut.\n00:14 - REED: Good.",
        [("REED", "Shut"), ("OSTER", "It"), ("REED", "Good")],
    ),
    ("capitals that are no names", "en", "CHAPTER ONE\n\nThe quay was built.\n\nCHAPTER TWO\n\nIt was mended.", []),
    ("a cry among prose", "en", "STOP\n\nThe sign said so.\n\nSTOP\n\nIt said it again.", []),
    (
        "French spaces before a colon",
        "fr",
        "Morel : Le quai est sûr.\n\nVidal : Non.\n\nMorel : Si.",
        [("Morel", "Le"), ("Vidal", "Non"), ("Morel", "Si")],
    ),
)


def found(text: str, language: str, inline: tuple[Inline, ...] = ()) -> list[tuple[str, str]]:
    read = document(text, language=language, inline=inline)
    return [
        (text[slice(*turn.speaker)], text[slice(*turn.span)].lstrip("¿").split()[0].rstrip(".,?"))
        for turn in turns(read)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [pytest.param(*rest, id=name) for name, *rest in (*INTERVIEWS, *TRANSCRIPTS)]
)
def test_turns(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


BOLD = (
    ("en", "# Interview with Mary Reed", "Is the quay safe?", "It is.", "Since when?", "Since May."),
    ("de", "# Im Gespräch mit Anna Holt", "Ist die Mole alt?", "Ja.", "Seit wann?", "Seit Mai."),
    ("fr", "# Entretien avec Jeanne Morel", "Le quai est-il sûr ?", "Oui.", "Depuis quand ?", "Depuis mai."),
    ("es", "# Entrevista a María Robles", "¿Es seguro el muelle?", "Sí.", "¿Desde cuándo?", "Desde mayo."),
)


@pytest.mark.parametrize(("language", *"habcd"), BOLD)
def test_answers_behind_questions_in_bold(language: str, h: str, a: str, b: str, c: str, d: str) -> None:
    text = f"{h}\n\n{a}\n\n{b}\n\n{c}\n\n{d}"
    bold = tuple(Inline(InlineKind.STRONG, Span(text.index(one), text.index(one) + len(one))) for one in (a, c))
    name = " ".join(h.split()[-2:])
    read = document(text, language=language, inline=bold)
    assert [(text[slice(*turn.speaker)], text[slice(*turn.span)]) for turn in turns(read)] == [(name, b), (name, d)]


def test_questions_alone_are_no_interview() -> None:
    text = "# What we ask\n\nIs the quay safe?\n\nIt is.\n\nSince when?\n\nSince May."
    assert found(text, "en") == []


def test_quotations_of_a_report_that_is_an_interview() -> None:
    text = "# Interview with Mary Reed\n\nQ: Is it safe?\n\nA: “It is entirely safe.”\n\nQ: Why?\n\nA: Steel."
    (candidate,) = find_quotations(document(text, language="en")).candidates
    assert candidate.claim.speaker is not None
    assert text[slice(*candidate.claim.speaker)] == "Mary Reed"
