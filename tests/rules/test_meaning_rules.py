"""The rules on what stands around a quotation, on what its ellipses hide and its brackets replace."""

import pytest

from sicut.model.claim import Part, PartKind, Quotation
from sicut.model.collation import Attestation, Category, Hidden, Licence, Segment, VariantKind
from sicut.model.span import Span
from sicut.rules import Context
from tests.rules.made import (
    all_objections,
    at,
    attestation,
    context,
    document,
    objections,
    passage,
    quotation,
    report,
    texts,
    variant,
)


def quoting(words: str, source: str, *, before: str = "She said: ", after: str = "") -> tuple[Attestation, Context]:
    text = f"{before}“{words}”{after}"
    where = context(report(text), document("speech", source))
    return attestation(quotation(text), passage(at(source, words))), where


# words quoted, source, the evidence
AROUND = [
    ("We will open the gate in May", "We will open the gate in May, unless it rains.", "unless it rains"),
    ("We will open the gate in May", "We will open the gate in May unless it rains.", "unless it rains"),
    ("We will open the gate in May", "We will open the gate in May, but only at noon.", "but only at noon"),
    ("We will open the gate in May", "We will open the gate in May, not in April.", "not in April"),
    ("We will open the gate in May", "We will open the gate in May, and only if it is dry.", "and only if it is dry"),
    ("We will open the gate in May", "We will open the gate in May. But it may rain.", None),
    ("We will open the gate in May", "We will open the gate in May and bring the carts.", None),
    ("We will open the gate in May", "We will open the gate in May, even if it rains.", None),
    ("the gate in May", "We will open the gate in May, unless it rains.", None),
    ("the gate of the mill house in May", "We will open the gate of the mill house in May, but not now.", None),
    ("will open the gate in May", "The mayor will open the gate in May if the frost is over.", "if the frost is over"),
    ("There was nothing in the shed", "There was nothing in the shed except two carts.", "except two carts"),
    ("They repaired not only the old quay", "They repaired not only the old quay, but the pier.", None),
    ("The gate was not painted red", "The gate was not painted red, but blue.", None),
    ("The gate was not painted red", "The gate was not painted red, but we like it.", "but we like it"),
    ("We will open the gate in May", "It is not true that We will open the gate in May.", "not true that"),
    ("we will open the gate in May", "I do not believe that we will open the gate in May.", "not believe that"),
    ("we will open the gate in May", "I do not doubt that we will open the gate in May.", None),
    ("we will open the gate in May", "He denied that we will open the gate in May.", "denied that"),
    ("we will open the gate in May", "If it is dry, we will open the gate in May.", "If it is dry"),
    ("we will open the gate in May", "Even if it is wet, we will open the gate in May.", None),
    ("we will open the gate in May", "If it is dry we will open the gate in May.", None),
    ("we will open the gate in May", "Allegedly, we will open the gate in May.", "Allegedly"),
    ("the frost will be over in May", "Let us see if the frost will be over in May.", "if"),
    ("open the gate of the orchard", "We shall not open the gate of the orchard.", "not"),
    ("open the gate of the orchard", "We shall not open the gate of the orchard today.", None),
    ("Wir öffnen das Wehr im Mai", "Wir öffnen das Wehr im Mai, sofern es regnet.", "sofern es regnet"),
    ("wir öffnen das Wehr im Mai", "Es stimmt nicht, dass wir öffnen das Wehr im Mai.", "nicht, dass"),
    ("Nous ouvrirons la halle en mai", "Nous ouvrirons la halle en mai, à moins qu’il pleuve.", None),
    ("Nous ouvrirons la halle en mai", "Nous ouvrirons la halle en mai, sauf si l’eau monte.", "sauf si l’eau monte"),
    ("Abriremos la puerta en el mes de mayo", "Abriremos la puerta en el mes de mayo, pero no hoy.", "pero no hoy"),
    ("Мы откроем ворота сада в мае", "Мы откроем ворота сада в мае, если будет сухо.", "если будет сухо"),
    ("سوف نفتح باب البستان في مايو", "سوف نفتح باب البستان في مايو إلا إذا هطل المطر.", "إلا إذا هطل المطر"),
    ("我们五月打开果园的门", "我们五月打开果园的门，除非下雨。", "除非下雨"),
]


@pytest.mark.parametrize(("words", "source", "evidence"), AROUND)
def test_truncated_context(words: str, source: str, evidence: str | None) -> None:
    outcome, where = quoting(words, source)
    found = objections("truncated-context", outcome, where)
    assert [one.evidence[0].text for one in found] == ([evidence] if evidence else [])
    assert texts(where, found) == [words] * len(found)


def test_truncated_context_says_what_the_source_goes_on_with() -> None:
    outcome, where = quoting("We will open the gate in May", "We will open the gate in May, unless it rains.")
    ((code, found),) = all_objections(outcome, where)
    assert code == "Q207"
    assert found.message == (
        "the sentence of [speech] goes on with “unless it rains”, which sets a condition to the words quoted"
    )


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Unless it rains, she said, ", "", True),
        ("She said ", " if it is dry", True),
        ("She said ", ", provided that the frost is over", True),
        ("She said: ", ". Unless it rains, that is", True),
        ("She said ", ", but she smiled", False),
        ("If I heard her. She said: ", ". We heard her. And unless it snows, that will be so", False),
    ],
)
def test_a_report_that_tells_the_limit_itself_is_left_in_peace(before: str, after: str, told: bool) -> None:  # noqa: FBT001
    source = "We will open the gate in May unless it rains."
    outcome, where = quoting("We will open the gate in May", source, before=before, after=after)
    assert (objections("truncated-context", outcome, where) == ()) is told


def test_a_limit_counts_only_where_every_place_has_it() -> None:
    text, source = (
        "“The gate will open in May”",
        "The gate will open in May. The gate will open in May, unless it rains.",
    )
    where = context(report(text), document("speech", source))
    places = passage(Span(0, 25)), passage(Span(27, 52))
    assert objections("truncated-context", attestation(quotation(text), *places), where) == ()
    assert len(objections("truncated-context", attestation(quotation(text), places[1]), where)) == 1


def test_an_ellipsis_or_a_bracket_on_that_side_owns_up_to_the_cut() -> None:
    text, source = "“The gate will open in May …”", "The gate will open in May, unless it rains."
    claim = quotation(text)
    words, dots = at(text, "The gate will open in May"), at(text, "…")
    for kind in (PartKind.ELLIPSIS, PartKind.INTERPOLATION):
        parts = (Part(PartKind.VERBATIM, words), Part(kind, dots))
        own = Quotation(claim.document, words, claim.outer, parts, claim.form)
        where = context(report(text), document("speech", source))
        assert objections("truncated-context", attestation(own, passage(Span(0, 25))), where) == ()


# source with what the ellipsis hides in ⟦⟧, the evidence
HIDDEN = [
    ("The gate will ⟦not⟧ open.", ["not"]),
    ("The gate will⟦, as I said, not ⟧open.", ["as I said, not"]),
    ("The gate opens in May⟦, unless it rains⟧. Bring a cup.", ["unless it rains"]),
    ("The gate opens in May⟦, unless the old river rises again. We know. ⟧Bring a cup.", ["unless the old river"]),
    ("The gate opens in May⟦. Nobody came. ⟧Bring a cup.", []),
    (
        "The gate opens in May⟦. Nobody came and it did not rain. It is not true that ⟧the well is dry.",
        ["It is not true that"],
    ),
    ("The gate opens in May⟦. If it rains, ⟧the well is full.", ["If it rains"]),
    ("The gate⟦, which nobody has painted for years, ⟧opens in May.", []),
    ("The gate⟦ which nobody has painted⟧ opens in May.", []),
    ("The gate opens⟦ and nobody objects, ⟧as it should.", []),
    ("The gate opens in May⟦, and only if it is dry⟧.", ["and only if it is dry"]),
    ("The gate opens in May⟦, but the well is dry, ⟧and we like it.", []),
    ("The gate opens in May⟦, but not for carts, ⟧and we like it.", ["but not for carts"]),
    ("The gate opens in May⟦, but the well is dry. ⟧We like it.", ["but the well is"]),
    ("We painted the gate ⟦not only ⟧red.", []),
    ("We ⟦allegedly ⟧painted the gate.", ["allegedly"]),
    ("We ⟦hardly ever ⟧painted the gate.", ["hardly ever"]),
    ("Das Tor wird ⟦im Mai nicht ⟧geöffnet.", ["im Mai nicht"]),
    ("Das Tor wird geöffnet⟦, aber nur bei Sonne⟧.", ["aber nur bei Sonne"]),
    ("La porte⟦ n’est pas⟧ ouverte.", ["n’est pas", "n’est pas"]),
    ("La puerta ⟦nunca ⟧está abierta.", ["nunca"]),
    ("Ворота ⟦никогда не ⟧открыты.", ["никогда не", "никогда не"]),
    ("الباب ⟦ليس ⟧مفتوحا.", ["ليس"]),
    ("门⟦没有⟧开。", ["没有"]),
    ("The gate opens⟦ in the month of⟧ May.", []),
    ("The gate opens⟦⟧ in May.", []),
]


@pytest.mark.parametrize(("source", "evidence"), HIDDEN)
def test_ellipsis_hides_meaning(source: str, evidence: list[str]) -> None:
    text, plain = "“One … two”", source.replace("⟦", "").replace("⟧", "")
    where = context(report(text), document("speech", plain))
    span = Span(source.index("⟦"), source.index("⟧") - 1)
    outcome = attestation(quotation(text), passage(Span(0, len(plain)), hidden=(Hidden(1, "speech", span),)))
    found = objections("ellipsis-hides-meaning", outcome, where)
    assert [one.text for objection in found for one in objection.evidence] == evidence
    assert texts(where, found) == ["…"] * bool(evidence)


def test_ellipsis_hides_meaning_quotes_the_hidden_words() -> None:
    text, source = "“One … two”", "The gate opens in May, unless it rains. Bring a cup."
    where = context(report(text), document("speech", source))
    hidden = Hidden(1, "speech", at(source, ", unless it rains"))
    ((code, found),) = all_objections(attestation(quotation(text), passage(Span(0, 50), hidden=(hidden,))), where)
    assert code == "Q204"
    assert found.message == (
        "the ellipsis leaves out “unless it rains” of [speech], which sets a condition to what is kept"
    )


def test_of_a_long_ellipsis_only_the_ends_are_read() -> None:
    text, source = "“One … two”", "Here" + " never" * 3 + " four" * 800 + " never four" + " four" * 800 + " not there"
    where = context(report(text), document("speech", source))
    hidden = Hidden(1, "speech", Span(4, len(source) - 5))
    (found,) = objections(
        "ellipsis-hides-meaning", attestation(quotation(text), passage(Span(0, 9), hidden=(hidden,))), where
    )
    assert [one.span.start for one in found.evidence] == [5, 5, 5]


# report's bracket, words of the source, whether it is flagged, and what it says
BRACKETS = [
    ("[twelve]", "eleven", "a number"),
    ("[12]", "twelve", None),
    ("[4,700]", "4700", None),
    ("[4.700]", "4,700", None),
    ("[twenty-one]", "21", None),
    ("[two hundred]", "200", None),
    ("[three thousand five hundred]", "3500", None),
    ("[300]", "two hundred", "a number"),
    ("[eleven families]", "they", None),
    ("[the families]", "eleven families", None),
    ("[eight kilometres]", "five miles", None),
    ("[12 May 2031]", "12 May", None),
    ("[12 June]", "12 May", "a date"),
    ("[Tuesday]", "Monday", "a date"),
    ("[mardi]", "lundi", "a date"),
    ("[zwölf]", "elf", "a number"),
    ("[двенадцать]", "одиннадцать", "a number"),
    ("[五]", "三", "a number"),
    ("[now]", "not", "a negation"),
    ("[لن]", "سوف", "a negation"),
    ("[refused to]", "did not", None),
    ("[un]safe", "safe", "a negation"),
    ("[c]lose", "Close", None),
    ("4[8]00", "4700", "a number"),
    ("[Anna Keller]", "she", None),
    ("[Anna Keller]", "Keller", None),
    ("[Anna Keller]", "Ruth Brandt", "a name"),
    ("[Anna Keller]", "Anna Brandt", "a name"),
    ("[Robert Keller]", "Bob", None),
    ("[the mayor]", "Anna Keller", None),
    ("[the Mayor]", "Anna Keller", None),
    ("[Mayor Keller]", "Anna Keller", None),
    ("[Mayor]", "Anna Keller", None),
    ("[EHC]", "Elmsted Harbour Council", None),
    ("[Эльмстед]", "Кирби", "a name"),
    ("[the emphasis is not in the original]", "Anna", None),
]


@pytest.mark.parametrize(("bracket", "words", "changes"), BRACKETS)
def test_misleading_interpolation(bracket: str, words: str, changes: str | None) -> None:
    text, source = f"“So {bracket} it was.”", f"So {words} it was."
    where = context(report(text), document("speech", source))
    change = variant(at(text, bracket), at(source, words), licence=Licence.INTERPOLATION)
    found = all_objections(attestation(quotation(text), passage(Span(0, len(source)), change)), where)
    assert [(code, one.message) for code, one in found] == (
        [("Q208", f"“{bracket}” stands for “{words}” of [speech] and changes {changes}")] if changes else []
    )


@pytest.mark.parametrize(
    ("bracket", "flagged"),
    [
        ("[not]", True),
        ("[did not]", True),
        ("[nicht]", True),
        ("[не]", True),
        ("[不]", True),
        ("[sic]", False),
        ("[not in the original]", False),
        ("[who did not attend]", False),
        ("[twelve]", False),
        ("[Anna Keller]", False),
    ],
)
def test_a_bracket_that_only_adds(bracket: str, flagged: bool) -> None:  # noqa: FBT001
    text, source = f"“So {bracket} it was.”", "So it was."
    where = context(report(text), document("speech", source))
    change = variant(at(text, bracket), Span(3, 3), VariantKind.ADDITION, licence=Licence.INTERPOLATION)
    found = objections("misleading-interpolation", attestation(quotation(text), passage(Span(0, 9), change)), where)
    messages = [f"“{bracket}” adds a negation that [speech] does not have"] if flagged else []
    assert [one.message for one in found] == messages


@pytest.mark.parametrize(
    ("source", "evidence"),
    [
        ("The smith Anna Keller was here.", "Anna Keller"),
        ("The smith Ruth Brandt was here.", None),
        ("She was here.", None),
        ("So said Anna Keller. was here.", None),
    ],
)
def test_a_bracket_at_the_start_stands_for_what_comes_before(source: str, evidence: str | None) -> None:
    text = "“[Ruth Brandt] was here”"
    bracket, kept = at(text, "[Ruth Brandt]"), at(text, "was here")
    claim = quotation(text)
    parts = (Part(PartKind.INTERPOLATION, bracket), Part(PartKind.VERBATIM, kept))
    own = Quotation(claim.document, claim.span, claim.outer, parts, claim.form)
    place = at(source, "was here")
    change = variant(bracket, Span(place.start, place.start), VariantKind.ADDITION, licence=Licence.INTERPOLATION)
    where = context(report(text), document("speech", source))
    found = objections("misleading-interpolation", attestation(own, passage(place, change)), where)
    assert [one.evidence[0].text for one in found] == ([evidence] if evidence else [])


MINUTES = "The mayor spoke. The smith wrote: “Leave the ‘old’ hinges as they are.” We did."
INSIDE = at(MINUTES, "Leave the ‘old’ hinges as they are.")


@pytest.mark.parametrize(
    ("words", "spans", "evidence"),
    [
        ("hinges as they are", (INSIDE,), "Leave the ‘old’ hinges as they are."),
        ("old", (INSIDE, at(MINUTES, "old")), "old"),
        ("The mayor spoke", (INSIDE,), None),
        ("wrote: “Leave the", (INSIDE,), None),
        ("The mayor spoke", (Span(0, len(MINUTES)),), None),
        ("The mayor spoke", (), None),
    ],
)
def test_second_hand_quotation(words: str, spans: tuple[Span, ...], evidence: str | None) -> None:
    text = "“These words”"
    documents = {"report": report(text), "speech": document("speech", MINUTES)}
    where = Context(documents["report"], documents, lambda siglum, _: spans if siglum == "speech" else ())
    place = at(MINUTES, words)
    outcome = attestation(quotation(text), passage(place, segments=(Segment(0, "speech", place),)))
    found = objections("second-hand-quotation", outcome, where)
    assert [one.evidence[0].text for one in found] == ([evidence] if evidence else [])
    assert [one.message for one in found] == (
        [f"[speech] has these words within quotation marks, as another's: “{evidence}”"] if evidence else []
    )


@pytest.mark.parametrize(("speaker", "silent"), [("The smith", True), ("The mayor", True), ("The baker", False)])
def test_a_speaker_whom_the_source_names_is_credited(speaker: str, silent: bool) -> None:  # noqa: FBT001
    text = f"{speaker} said: “hinges as they are”"
    documents = {"report": report(text), "speech": document("speech", MINUTES)}
    where = Context(documents["report"], documents, lambda *_: (INSIDE,))
    claim, place = quotation(text), at(MINUTES, "hinges as they are")
    own = Quotation(claim.document, claim.span, claim.outer, claim.parts, claim.form, speaker=Span(0, len(speaker)))
    found = objections("second-hand-quotation", attestation(own, passage(place)), where)
    assert (found == ()) is silent


def test_a_long_quotation_of_the_source_is_shown_from_the_passage_on() -> None:
    source = "He wrote: “" + "very " * 200 + "old hinges”"
    documents = {"report": report("“old hinges”"), "speech": document("speech", source)}
    where = Context(documents["report"], documents, lambda *_: (Span(11, len(source) - 1),))
    outcome = attestation(quotation("“old hinges”"), passage(at(source, "old hinges")))
    (found,) = objections("second-hand-quotation", outcome, where)
    assert [one.text for one in found.evidence] == ["old hinges"]


def test_a_context_knows_of_no_quotation_by_itself() -> None:
    assert context(report("“a”")).quoted("report", Span(0, 1)) == ()


def test_added_emphasis_is_one_finding_each_without_a_fix() -> None:
    text, source = "“The *old* gate is *red*.”", "The old gate is red."
    where = context(report(text), document("speech", source))
    changes = [
        variant(at(text, word), at(source, word), VariantKind.ADDITION, Category.EMPHASIS) for word in ("old", "red")
    ]
    outcome = attestation(quotation(text), passage(Span(0, 19), *changes))
    found = all_objections(outcome, where)
    assert [(code, one.message, one.fix) for code, one in found] == [
        ("Q108", f"“{word}” is emphasised, and [speech] has it plain; nothing says “emphasis added”", None)
        for word in ("old", "red")
    ]
    declared = variant(at(text, "old"), at(source, "old"), VariantKind.ADDITION, Category.EMPHASIS, Licence.DECLARED)
    assert all_objections(attestation(quotation(text), passage(Span(0, 19), declared)), where) == ()
