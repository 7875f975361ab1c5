"""Archives among the sources: each document in one is a witness, by itself, from the files and from the index."""

import gc
import io
import os
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from sicut import api
from sicut.api import Bytes, Text, sources
from sicut.errors import UnreadableError
from sicut.model.document import Document, Extraction
from sicut.model.reading import ReadingOptions
from sicut.read import Given
from sicut.read.sandbox.here import read_here

QUAY = "The new quay will not open in May, the harbour master said."
MARKET = "The market hall stays where it is until the bridge is built."


def zipped(members: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)
    return held.getvalue()


LETTERS = zipped({"quay.txt": QUAY, "inner/market.md": MARKET, "empty.txt": b""})


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "letters.zip").write_bytes(LETTERS)
    (tmp_path / "sources" / "quay.txt").write_text("Another text by the same name.")
    return tmp_path


def told(documents: tuple[api.Listed, ...]) -> list[tuple[str, str, str]]:
    return [(one.siglum, one.path, one.extraction.value) for one in documents]


EXPECTED = [
    ("quay", "sources/letters.zip!quay.txt", "complete"),
    ("market", "sources/letters.zip!inner/market.md", "complete"),
    ("empty", "sources/letters.zip!empty.txt", "unreadable"),
    ("quay-2", "sources/quay.txt", "complete"),
]


def test_each_document_is_a_witness(folder: Path) -> None:
    listed, skipped = api.list_documents([folder.joinpath("sources").name])
    assert sorted(told(listed)) == sorted(EXPECTED)
    assert skipped == 0
    result = api.check([Text("report.md", f'She wrote: "{MARKET}"')], ["sources"])
    assert [type(one).__name__ for one in result.claims] == ["Attestation"]


def test_from_the_index_they_are_the_same(folder: Path) -> None:
    before = api.list_documents(["sources"])
    os.utime("sources/letters.zip", (1, 1))
    assert api.update_index("sources")[:3] == (4, 4, 0)
    assert api.list_documents(["sources"]) == before
    kinds = {one.path: type(one).__name__ for one in api.open_index(["sources"]).documents}
    assert kinds["sources/letters.zip!quay.txt"] == "StoredDocument"
    (folder / "sources" / "letters.zip").write_bytes(zipped({"quay.txt": QUAY}))
    assert len(api.list_documents(["sources"])[0]) == 2
    assert api.update_index("sources")[2] == 2


def test_an_index_made_with_other_settings_is_not_used(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    rejecting = api.ReadingOptions(tracked_changes=api.TrackedChanges.REJECTED)
    api.update_index(str(folder / "sources"), reading=rejecting)
    api.list_documents(["sources"])
    assert "other settings of reading" in caplog.text
    caplog.clear()
    api.list_documents(["sources"], rejecting)
    assert not caplog.text


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("sources/letters.zip", "name the one that is meant, such as sources/letters.zip!quay.txt"),
        ("sources/letters.zip!none.txt", "no such document"),
        ("sources/letters.zip!empty.txt", "the file is empty"),
        ("sources/none.zip!quay.txt", "no such file"),
    ],
)
def test_one_of_them_by_name(folder: Path, path: str, reason: str) -> None:
    assert folder.exists()
    assert api.read_text("sources/letters.zip!quay.txt").text == QUAY
    with pytest.raises(UnreadableError, match=reason):
        api.read_text(path)


def test_an_archive_in_memory() -> None:
    documents = api.open_index([Bytes("letters.zip", LETTERS)]).documents
    assert [one.path for one in documents] == [path.removeprefix("sources/") for _, path, _ in EXPECTED[:3]]
    assert documents[2].extraction is Extraction.UNREADABLE


def test_listing_holds_one_document_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"The quay of {number}.", encoding="utf-8")
    held: list[int] = []

    def watched(given: Iterable[Given], reading: ReadingOptions) -> Iterator[tuple[Document, ...]]:
        for one in given:
            held.append(sum(isinstance(each, Document) for each in gc.get_objects()))
            yield read_here(one, reading)

    monkeypatch.setattr(sources, "read_documents", watched)
    listed, _ = sources.list_documents([str(tmp_path)])
    assert len(listed) == 5
    assert set(held) == {held[0]}
