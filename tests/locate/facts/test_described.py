"""Values are held against the one source that their sentence describes."""

import pytest

from sicut.api import Text, check
from sicut.model.claim import Absence
from sicut.model.collation import Attestation, Status
from sicut.model.result import Result

LETTER = Text(
    "letter.md",
    "The town council of Elmsted\n\nOpen letter of 14 March 2031\n\nThe quay is 340 m long. 23 members were present.",
)
LIBRARY = Text(
    "library.md",
    "Elmsted library\n\nStatement\n\nThe library has 32 employees. The quay is 341 m long. It lends 5,120 records.",
)
OTHER_LETTER = Text("choir.md", "The choir of Elmsted\n\nLetter\n\nThe choir has 61 singers.")


def bound(result: Result) -> list[tuple[str, str | None, Status | None]]:
    text = result.documents[0]
    return [
        (
            text.slice(one.claim.span),
            None if one.claim.cited is None else one.claim.cited.witness,
            one.status if isinstance(one, Attestation) else None,
        )
        for one in result.claims
        if not isinstance(one.claim, Absence)
    ]


@pytest.mark.parametrize(
    ("text", "words", "witness", "status"),
    [
        ("The letter says the quay is 340 metres long.", "340 metres", "letter", Status.VERIFIED),
        ("The council says in its letter the quay is 340 metres long.", "340 metres", "letter", Status.VERIFIED),
        ("The letter says it lends 5,120 records.", "5,120", "letter", Status.MISATTRIBUTED),
        ("The library says in its statement that it lends 5,120 records.", "5,120", "library", Status.VERIFIED),
        ("The library says in its statement that 5,340 metres were sold.", "5,340 metres", "library", Status.NOT_FOUND),
        ("23 members were present, says the letter of the council.", "23", "letter", Status.VERIFIED),
        (
            "The council says in its letter it has 23 members, and in its statement the library names 5,340 boats.",
            "5,340",
            None,
            Status.NOT_FOUND,
        ),
        ("The library says that it lends 5,120 records.", "5,120", None, Status.VERIFIED),
        ("The mayor said that it lends 5,120 records.", "5,120", None, Status.VERIFIED),
    ],
)
def test_the_source_described(text: str, words: str, witness: str | None, status: Status) -> None:
    told = bound(check([Text("report.md", text)], [LETTER, LIBRARY]))
    assert (words, witness, status) in told


def test_of_several_of_a_kind_the_one_with_the_owner_s_name() -> None:
    report = "The letter of the choir says it has 61 singers. The letter says that 23 members came."
    told = bound(check([Text("report.md", report)], [LETTER, LIBRARY, OTHER_LETTER]))
    assert told == [("61", "choir", Status.VERIFIED), ("23", "letter", Status.VERIFIED)]


def test_a_sentence_that_goes_on_means_the_same_source() -> None:
    report = "The council’s letter lists 23 members. It also names 5,120 records."
    told = bound(check([Text("report.md", report)], [LETTER, LIBRARY]))
    assert told == [("23", "letter", Status.VERIFIED), ("5,120", "letter", Status.MISATTRIBUTED)]


@pytest.mark.parametrize(
    ("report", "letter", "library"),
    [
        ("根据图书馆的声明，馆里有33人。", "市议会公开信\n\n码头长33米。", "图书馆声明\n\n图书馆有员工32人。"),
        (
            "По сообщению библиотеки, в ней 33 сотрудника.",
            "Городской совет\n\nОткрытое письмо\n\nВ совете 33 человека.",
            "Библиотека\n\nСообщение\n\nВ библиотеке 32 сотрудника.",
        ),
        (
            "تقول المكتبة في بيانها إن فيها 33 موظفا.",
            "المجلس البلدي\n\nرسالة مفتوحة\n\nحضر 33 عضوا.",
            "المكتبة\n\nبيان\n\nفي المكتبة 32 موظفا.",
        ),
        (
            "Die Bücherei sagt in ihrer Mitteilung, sie habe 33 Beschäftigte.",
            "Der Stadtrat\n\nOffener Brief\n\nIm Rat waren 33 Leute.",
            "Die Bücherei\n\nMitteilung\n\nDie Bücherei hat 32 Beschäftigte.",
        ),
    ],
)
def test_in_other_languages(report: str, letter: str, library: str) -> None:
    told = bound(check([Text("report.md", report)], [Text("a.md", letter), Text("b.md", library)]))
    assert [witness for _, witness, _ in told] == ["b"]
    assert told[0][2] is not Status.VERIFIED
