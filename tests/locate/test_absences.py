"""Statements of absence held against sources."""

from dataclasses import replace

import pytest

from sicut.claims import turns
from sicut.claims.absences import find_absences
from sicut.locate.absences import locate_absence
from sicut.locate.citing import Binder
from sicut.locate.library import Range, open_library
from sicut.model.bibliography import Bibliography
from sicut.model.claim import Turn
from sicut.model.collation import Agreement, Attestation, Outcome, ReasonCode, Status, Unchecked
from sicut.model.document import Document, Extraction
from sicut.model.policy import Scope
from sicut.model.span import Span
from sicut.text.shown import Reading
from tests.locate.located import POLICY, report, witness


def held(text: str, *sources: Document, extra: tuple[tuple[str, ...], ...] = (), scope: Scope = Scope.ALL) -> Outcome:
    """The outcome for the one statement of *text*."""
    document = report(text)
    reading = Reading(document)
    (claim,) = find_absences(document, reading)
    within = Range(open_library(sources), (), POLICY.bound)
    known = {source.siglum: source for source in sources}

    def speakers(siglum: str, span: Span) -> tuple[Turn, ...]:
        del span
        return turns(known[siglum])

    binder = Binder(document, within, Bibliography())
    policy = replace(POLICY, scope=scope, synonyms=extra)
    return locate_absence(claim, reading, within, policy, binder, speakers)


def mentioned(outcome: Outcome, *sources: Document) -> list[tuple[int, str]]:
    assert isinstance(outcome, Attestation), outcome
    texts = {source.siglum: source.text for source in sources}
    assert outcome.comparison is not None
    return [(one.segments[0].part, texts[one.siglum][slice(*one.span)]) for one in outcome.passages]


LETTER = (
    "Dear neighbours, we raise the harbour fees in May. The ferry of Elmsted is late. The colour of the quay is grey."
)


@pytest.mark.parametrize(
    ("statement", "source", "found"),
    [
        ("The letter does not mention the fees.", LETTER, ["fees"]),
        ("The letter does not mention the fee.", LETTER, ["fees"]),
        ("The letter does not mention the harbor.", LETTER, ["harbour"]),
        ("The letter does not mention the charges.", LETTER, ["fees"]),
        ("The letter does not mention harbour fees.", LETTER, ["harbour fees"]),
        ("The letter does not mention the fees of the harbour.", LETTER, ["harbour fees"]),
        ("The letter does not mention the ferries.", LETTER, ["ferry"]),
        ("The letter does not mention the HBA.", "The Harbour Board of Arnwick wrote to us.",
         ["Harbour Board of Arnwick"]),
        ("The letter does not mention the Elmsted Harbour Board.", "Then the EHB wrote to all of us.", ["EHB"]),
        ("The letter does not mention the ferry boat.", "We wait for the ferryboat of the island.", ["ferryboat"]),
        ("The letter does not mention the lightship.", "We wait for the light ship of the island.", ["light ship"]),
        ("Der Brief erwähnt die Gebühren nicht.", "Die Gebühr für den Hafen steigt im Mai und das ist gut.",
         ["Gebühr"]),
        ("Der Brief erwähnt die Sperrung der Brücke nicht.", "Die Brücke bleibt bis zum Mai nach der Schließung leer.",
         ["Brücke bleibt bis zum Mai nach der Schließung"]),
        ("La lettre ne mentionne pas les bateaux.", "Le bateau part à sept heures et il est plein.", ["bateau"]),
        ("La carta no menciona las tasas.", "La tasa del puerto sube en mayo y no es poca.", ["tasa"]),
        ("Письмо не упоминает сборы.", "Мы говорим о сборах, и это не всё, что есть у нас.", ["сборах"]),
        ("Письмо не упоминает сборы.", "Мы говорим о пошлине, и это не всё, что есть у нас.", ["пошлине"]),
        ("الرسالة لم تذكر الرسوم.", "سوف ترتفع رسوم الميناء في هذا العام من أجل الإصلاح.", ["رسوم"]),
        ("信中没有提到费用。", "港口的费用将在五月上涨，我们很抱歉。", ["费用"]),
        ("The mayor did not say whether the bridge would reopen.", "Mary Reed: The bridge will reopen in May.",
         ["bridge will reopen"]),
        ("The letter does not mention the fees.", "We do not discuss fees here.", ["fees"]),
    ],
)  # fmt: skip
def test_mentioned_after_all(statement: str, source: str, found: list[str]) -> None:
    letter = witness("letter", source)
    outcome = held(statement, letter)
    assert isinstance(outcome, Attestation), outcome
    assert outcome.status is Status.ALTERED
    assert outcome.comparison is not None
    assert outcome.comparison.agreement is Agreement.MENTIONED
    assert [words for _, words in mentioned(outcome, letter)] == found


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("The letter does not mention the orchard.", LETTER),
        ("The letter does not mention the casualties or the storm.", LETTER),
        ("The letter does not mention the feed.", LETTER),
        ("Der Brief erwähnt die Bibliothek nicht.", "Die Gebühr für den Hafen steigt im Mai und das ist gut."),
        ("Письмо не упоминает библиотеку.", "Мы говорим о сборах, и это не всё, что есть у нас."),
        ("信中没有提到学校。", "港口的费用将在五月上涨，我们很抱歉。"),
    ],
)
def test_silent(statement: str, source: str) -> None:
    outcome = held(statement, witness("letter", source))
    assert isinstance(outcome, Attestation), outcome
    assert outcome.status is Status.VERIFIED
    assert outcome.passages == ()
    assert outcome.comparison is not None
    assert outcome.comparison.agreement is Agreement.SILENT


ORCHARD = "The letter does not mention the orchard."


@pytest.mark.parametrize(
    ("statement", "sources", "code"),
    [
        (ORCHARD, (), ReasonCode.NO_SOURCE),
        ("The letter does not mention the fees.", (witness("speech", LETTER),), ReasonCode.MISSING_SOURCE),
        (ORCHARD, (witness("letter", LETTER, Extraction.PARTIAL),), ReasonCode.PARTIAL_SOURCE),
        (ORCHARD, (witness("letter", "", Extraction.UNREADABLE),), ReasonCode.UNREADABLE_SOURCE),
        (ORCHARD, (witness("letter", "Die Gebühr für den Hafen steigt im Mai, und das ist nicht gut."),),
         ReasonCode.OTHER_LANGUAGE),
        ("The letter does not mention the rise in fees.", (witness("letter", LETTER),), ReasonCode.PARAPHRASE),
        ("The letter does not mention the closure of the road.", (witness("letter", "The road is closed. So be it."),),
         ReasonCode.PARAPHRASE),
        ("The letter does not say whether the ferry is for sale.", (witness("letter", LETTER),), ReasonCode.PARAPHRASE),
        ("It makes no mention of the fees.", (witness("a", LETTER), witness("b", "The quay is old and it is grey.")),
         ReasonCode.OUT_OF_SCOPE),
        ("The mayor did not mention the fees.", (witness("news", LETTER),), ReasonCode.OUT_OF_SCOPE),
        ("The letter does not mention the fees.", (witness("news", "The council's letter doesn't mention any fees."),),
         ReasonCode.PARAPHRASE),
        ("信中没有提到费用。", (witness("news", "记者说，信中没有提到费用，也没有道歉的话。"),), ReasonCode.PARAPHRASE),
    ],
)  # fmt: skip
def test_what_cannot_be_said(statement: str, sources: tuple[Document, ...], code: ReasonCode) -> None:
    outcome = held(statement, *sources)
    assert isinstance(outcome, Unchecked), outcome
    assert outcome.reason.code is code


def test_each_term_by_its_number() -> None:
    letter = witness("letter", LETTER)
    assert mentioned(held("The letter does not mention the orchard, the fees or the ferry.", letter), letter) == [
        (1, "fees"),
        (2, "ferry"),
    ]


def test_a_partial_source_that_mentions_it_is_enough() -> None:
    outcome = held("The letter does not mention the fees.", witness("letter", LETTER, Extraction.PARTIAL))
    assert isinstance(outcome, Attestation)
    assert outcome.status is Status.ALTERED


def test_the_one_letter_among_the_sources_is_meant() -> None:
    letter, news = witness("letter", "The quay is old and it is grey."), witness("news", LETTER)
    outcome = held("The letter does not mention the fees.", letter, news)
    assert isinstance(outcome, Attestation)
    assert outcome.status is Status.VERIFIED
    assert outcome.searched.complete == ("letter",)


def test_nowhere_means_any_source() -> None:
    outcome = held("Nowhere are the fees mentioned.", witness("a", LETTER), witness("b", "The quay is old and grey."))
    assert isinstance(outcome, Attestation)
    assert outcome.status is Status.ALTERED


TRANSCRIPT = (
    "MARY REED: The harbour will stay open.\n\nDANIEL OKAFOR: The fees will rise in May.\n\nMARY REED: We shall see."
)


@pytest.mark.parametrize(
    ("statement", "status"),
    [
        ("Daniel Okafor did not mention the fees.", Status.ALTERED),
        ("Mary Reed did not mention the fees.", Status.VERIFIED),
    ],
)
def test_whose_words_they_are(statement: str, status: Status) -> None:
    outcome = held(statement, witness("transcript", TRANSCRIPT))
    assert isinstance(outcome, Attestation), outcome
    assert outcome.status is status


def test_groups_of_the_settings() -> None:
    letter = witness("letter", "The wharfage is raised in May, and we are sorry for that.")
    verified = held("The letter does not mention the fees.", letter)
    assert isinstance(verified, Attestation)
    assert verified.status is Status.VERIFIED
    outcome = held("The letter does not mention the fees.", letter, extra=(("fee", "wharfage"),))
    assert mentioned(outcome, letter) == [(0, "wharfage")]


def test_words_in_two_sentences_are_not_together() -> None:
    text = "We like the harbour. The fees will rise."
    outcome = held("The letter does not mention the harbour fees.", witness("letter", text))
    assert isinstance(outcome, Unchecked)
    assert outcome.reason.code is ReasonCode.PARAPHRASE


def test_long_sources_are_read_to_their_end() -> None:
    text = f"{'The quay is old.' + chr(10) * 2}" * 20_000 + "The harbour fees rise in May."
    letter = witness("letter", text)
    assert mentioned(held("The letter does not mention the harbour fees.", letter), letter) == [(0, "harbour fees")]
    unbroken = witness("letter", "The quay is old. " * 20_000 + "The harbour fees rise in May.")
    assert mentioned(held("The letter does not mention the fees.", unbroken), unbroken) == [(0, "fees")]


@pytest.mark.parametrize(
    ("thing", "source", "found"),
    [
        ("die Gebühren", "Die Liegegebühr bleibt im Mai.", ["Liegegebühr"]),
        ("die Brücke", "Wir haben über die alten Drehbrücken beraten.", ["Drehbrücken"]),
        ("den Schwimmlehrer", "Die Schwimmlehrerin bleibt im Mai.", ["Schwimmlehrerin"]),
        ("den Lehrer", "Zwei Schwimmlehrerinnen bleiben im Mai.", ["Schwimmlehrerinnen"]),
    ],
)
def test_german_compounds(thing: str, source: str, found: list[str]) -> None:
    brief = witness("brief", source)
    outcome = held(f"Der Brief erwähnt {thing} nicht.", brief)
    assert [words for _, words in mentioned(outcome, brief)] == found


def test_what_a_compound_of_the_report_ends_with_may_mention_it() -> None:
    brief = witness("brief", "Die Gebühren am Hafen bleiben im Mai.")
    outcome = held("Der Brief erwähnt die Hafengebühren nicht.", brief)
    assert isinstance(outcome, Unchecked)
    assert outcome.reason.code is ReasonCode.PARAPHRASE


@pytest.mark.parametrize(
    ("thing", "source"),
    [("den Stand", "Der Vorstand und die Vorstände bleiben."), ("das Wetter", "Das Unwetter kam im Mai.")],
)
def test_what_is_no_german_compound(thing: str, source: str) -> None:
    outcome = held(f"Der Brief erwähnt {thing} nicht.", witness("brief", source))
    assert isinstance(outcome, Unchecked) or outcome.status is Status.VERIFIED


@pytest.mark.parametrize(
    ("statement", "state"),
    [
        ("The letter does not mention the lighthouse.", "verified"),
        ("The letter does not mention the fees.", "altered"),
        ("The mayor did not mention the fees.", "out-of-scope"),
        ("Nowhere are the fees mentioned.", "out-of-scope"),
    ],
)
def test_under_cited_only_what_names_a_source(statement: str, state: str) -> None:
    outcome = held(statement, witness("letter", LETTER), witness("speech", "The quay is old."), scope=Scope.CITED)
    assert (outcome.reason.code if isinstance(outcome, Unchecked) else outcome.status) == state
