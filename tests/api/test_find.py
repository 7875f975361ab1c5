"""``find`` and ``open_index``: many questions to sources that are read once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sicut import Settings, Text, UsageError, check, find, open_index
from sicut.model.collation import Attestation, Status, Unchecked
from sicut.model.span import Span
from tests.promises.checked import examined
from tests.promises.texts import SENTENCES, SPEECH, quoting

SOURCES = [Text("speech.txt", SPEECH), Text("again.txt", f"Once more: {SENTENCES[0]} {SENTENCES[8]}\n")]


def spans(quote: str) -> list[tuple[str, str]]:
    found = find(quote, SOURCES)
    texts = {document.siglum: document.text for document in found.documents}
    assert isinstance(found.outcome, Attestation)
    return [(one.siglum, texts[one.siglum][slice(*one.span)]) for one in found.outcome.passages]


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        (SENTENCES[1], [("speech", SENTENCES[1].rstrip("."))]),
        (SENTENCES[0], [("again", SENTENCES[0].rstrip(".")), ("speech", SENTENCES[0].rstrip("."))]),
        ("mended the old quay", [("speech", "mended the old quay")]),
        ("the market stays … play there on Sundays", [("speech", SENTENCES[7].rstrip("."))]),
        ("[T]he market stays on the square", [("speech", "The market stays on the square")]),
        ("“mended the old quay”", [("speech", "mended the old quay")]),
        ("MENDED THE OLD QUAY", [("speech", "mended the old quay")]),
        ("a bridge of glass across the entire bay", []),
    ],
)
def test_where_words_stand(quote: str, expected: list[tuple[str, str]]) -> None:
    assert spans(quote) == expected


@pytest.mark.parametrize("quote", ["", " ", "…", "[…]", "!?", "\u200b"])
def test_a_quote_without_a_word(quote: str) -> None:
    with pytest.raises(UsageError) as raised:
        find(quote, SOURCES)
    assert "\n" not in str(raised.value)


def test_without_sources_nothing_can_be_said() -> None:
    found = find("mended the old quay", [])
    assert isinstance(found.outcome, Unchecked)
    assert found.outcome.reason.code == "no-source"


def test_the_query_is_a_document_of_its_own() -> None:
    found = find("mended the old quay", SOURCES)
    assert found.query.text == "mended the old quay"
    assert found.outcome.claim.span == Span(0, 19)


def test_a_source_called_query_is_no_trouble() -> None:
    found = find("mended the old quay", [Text("query.txt", SPEECH)])
    assert isinstance(found.outcome, Attestation)
    assert len(found.outcome.passages) == 1
    assert found.query.siglum != found.documents[0].siglum


def test_a_missing_path() -> None:
    with pytest.raises(UsageError, match=r"none\.txt"):
        open_index(["none.txt"])
    with pytest.raises(UsageError, match=r"none\.txt"):
        find("words", ["none.txt"])


def test_an_open_index_checks_like_check() -> None:
    reports = [
        Text(
            "report.md",
            quoting(SENTENCES[1].replace("old", "new")) + quoting(SENTENCES[0]) + quoting("Sell it all now"),
        ),
        Text("other.txt", quoting(SENTENCES[4].replace("forty", "four"), ".txt")),
    ]
    index = open_index(SOURCES)
    for settings in (Settings(), Settings(select=("Q103",)), Settings(ignore=("Q3",))):
        index = open_index(SOURCES, settings)
        for given in ([reports[0]], [reports[1]], reports):
            assert examined(index.check(*given)).json == examined(check(given, SOURCES, settings)).json


def test_an_open_index_checks_like_check_when_the_report_is_among_its_sources(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text(quoting("A bridge of glass is going to span the entire bay."), encoding="utf-8")
    (tmp_path / "speech.txt").write_text(SPEECH, encoding="utf-8")
    found = examined(open_index([tmp_path]).check(path))
    assert found.statuses == ["not-found"]
    assert "Q101" in found.codes


def test_an_open_index_checks_like_check_when_a_report_has_the_siglum_of_a_source() -> None:
    sources = [Text("speech.txt", SPEECH)]
    found = examined(open_index(sources).check(Text("speech.md", quoting(SENTENCES[1]))))
    assert found.statuses == ["verified"]
    assert len(set(found.sigla)) == 2


def test_an_open_index_is_not_changed_by_its_use() -> None:
    index = open_index(SOURCES)
    first = index.find(SENTENCES[0])
    index.check(Text("report.md", quoting(SENTENCES[0])))
    assert index.find(SENTENCES[0]) == first
    assert [document.siglum for document in index.documents] == ["again", "speech"]
    assert isinstance(first, Attestation)
    assert first.status is Status.VERIFIED


def test_progress_is_told() -> None:
    told: list[str] = []
    open_index(SOURCES, progress=lambda stage, _done, _total: told.append(stage))
    assert set(told) == {"reading"}


def test_sources_may_come_one_by_one() -> None:
    index = open_index(Text(f"{number}.txt", text) for number, text in enumerate((SPEECH, "Something else.")))
    assert [document.siglum for document in index.documents] == ["0", "1"]
    result = check((Text("report.md", text) for text in ["She said: “mended the old quay”."]), iter(SOURCES))
    assert result.claims


QUOTES = ["mended the old quay", "the market stays … play there on Sundays", "no such words at all", SENTENCES[0]]


@pytest.mark.parametrize("threads", [None, 1, 3])
@pytest.mark.parametrize("times", [0, 1, 70])
def test_many_quotes_have_the_outcome_of_each(threads: int | None, times: int) -> None:
    index = open_index(SOURCES)
    each = [index.find(quote) for quote in QUOTES]
    assert list(index.find_all(QUOTES * times, threads=threads)) == each * times


def test_quotes_are_read_as_they_are_needed() -> None:
    read = []

    def quotes() -> Iterator[str]:
        for number in range(10_000):
            read.append(number)
            yield QUOTES[number % 4]

    found = open_index(SOURCES).find_all(quotes(), threads=1)
    assert isinstance(next(found), Attestation)
    assert len(read) < 1_000


def test_a_quote_without_a_word_ends_the_others_in_its_turn() -> None:
    index = open_index(SOURCES)
    found = index.find_all([*QUOTES, "…", QUOTES[0]])
    assert [next(found) for _ in QUOTES] == [index.find(quote) for quote in QUOTES]
    with pytest.raises(UsageError, match="there is no word to look for"):
        next(found)


def test_no_thread_is_too_few() -> None:
    with pytest.raises(UsageError, match="one thread at least"):
        open_index(SOURCES).find_all(QUOTES, threads=0)
