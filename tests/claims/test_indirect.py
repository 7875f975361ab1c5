"""Words that are reported without marks."""

import pytest

from sicut import Settings, Text, check
from sicut.claims.indirect import find_indirect
from sicut.model.claim import Form
from sicut.model.collation import ReasonCode, Unchecked
from sicut.model.policy import Scope
from tests.claims.marked import document

REPORTED = [
    ("en", "The mayor said that the bridge was unsafe. It is that simple.", [("The mayor", "the bridge was unsafe")]),
    ("en", "She added on Monday that the ferry would run.", [("She", "the ferry would run")]),
    ("en", "The book that she wrote about the old harbour is long.", []),
    ("en", "The gate that the miller said was shut is open.", []),
    ("en", "The mayor said that is fine.", []),
    ("de", "Die Wärterin sagte, dass die Brücke unsicher sei.", [("Die Wärterin", "die Brücke unsicher sei")]),
    ("de", "Das ist die Brücke, die wir lieben und die dort steht.", []),
    ("fr", "La maire a dit que le pont était fermé.", [("La maire", "le pont était fermé")]),
    ("fr", "Le garde a ajouté qu’il rouvrirait lundi matin.", [("Le garde", "il rouvrirait lundi matin")]),
    ("es", "La alcaldesa dijo que el puente estaba cerrado.", [("La alcaldesa", "el puente estaba cerrado")]),
    ("es", "El agua es más fría que el aire de la noche.", []),
    ("sv", "Borgmästaren sade att bron var osäker.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), REPORTED)
def test_reported_words(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    read = document(text, language=language)
    claims = [candidate.claim for candidate in find_indirect(read, ())]
    found = [(read.slice(one.speaker) if one.speaker else "", read.slice(one.span)) for one in claims]
    assert found == expected
    assert all(one.form is Form.INDIRECT for one in claims)


REPORT = Text("report.md", "The mayor said that the bridge was unsafe. She said: “The ferry will run on Monday”.\n")
SOURCE = Text("speech.txt", "The ferry will run on Monday, and the bridge will be mended.")


def test_they_are_no_claims_unless_all_is_asked_for() -> None:
    assert [outcome.claim.form for outcome in check([REPORT], [SOURCE]).claims] == [Form.INLINE]


def test_they_are_kept_unchecked_where_all_is_asked_for() -> None:
    reported, quoted = check([REPORT], [SOURCE], Settings(scope=Scope.ALL)).claims
    assert isinstance(reported, Unchecked)
    assert reported.reason.code is ReasonCode.PARAPHRASE
    assert quoted.claim.form is Form.INLINE


def test_a_clause_with_a_quotation_in_it_is_left_to_the_quotation() -> None:
    text = "The mayor said that “the bridge is unsafe” and that nobody may cross."
    claims = check([Text("report.md", text)], [SOURCE], Settings(scope=Scope.ALL)).claims
    assert [outcome.claim.form for outcome in claims] == [Form.INLINE]
