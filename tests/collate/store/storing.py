"""Documents stored in an index on disk, for tests."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from hypothesis import strategies as st

from sicut.collate.index import Index
from sicut.collate.store.building import Building
from sicut.collate.store.documents import StoredDocument, stored_document
from sicut.collate.store.folder import SHARE, StoredIndex, writing
from sicut.collate.store.record import Stamp
from sicut.collate.store.searching import index_of
from sicut.model.document import Document, Role

WORDS = "the quay of harbour harbors to day today a ab aba дом 码头 سَلام don't it's 3.5 ﬁsh Straße \ud800".split()
texts = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
folders = st.dictionaries(st.sampled_from("abcdef"), texts, max_size=5)


def document(name: str, text: str) -> Document:
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(name, Role.WITNESS, f"{name}.txt", digest, "text/plain", "en", text)


def stamp(one: Document) -> Stamp:
    return Stamp(len(one.text), int(one.sha256[:8], 16), 7)


def write(path: Path, documents: Iterable[Document]) -> Path:
    """A segment of *documents*."""
    building = Building()
    for one in documents:
        building.add(one, one.path, stamp(one))
    building.write(str(path))
    return path


def update(folder: Path, wanted: Mapping[str, str], most: int = 200) -> None:
    """Make the index in *folder* one of the texts *wanted*."""
    with writing(str(folder), SHARE * most) as writer:
        before = writer.before.entries if writer.before is not None else {}
        made = [document(name, text) for name, text in sorted(wanted.items())]
        for one in made:
            if one.path not in before or before[one.path].sha256 != one.sha256:
                writer.add(one, one.path, stamp(one))
        writer.commit(set(before) - {one.path for one in made}, {})


def stored(folder: Path) -> list[StoredDocument]:
    """The documents of the index in *folder*, in the order of their paths."""
    entries = sorted(StoredIndex(str(folder)).entries.items())
    return [
        stored_document(one.segment, one.number, one.named, path.removesuffix(".txt"), path) for path, one in entries
    ]


def assert_same(found: Index, expected: Index) -> None:
    """Both answer every question alike."""
    assert [one.text for one in found.sketches] == [one.text for one in expected.sketches]
    assert [one.stream for one in found.sketches] == [one.stream for one in expected.sketches]
    assert [one.document for one in found.readings] == [one.document for one in expected.readings]
    assert found.total == expected.total
    asked = b"".join(one.stream for one in expected.sketches) + b"nowhere at all"
    for most in (1, 3, 10**6):
        assert list(found.common(asked, most)) == list(expected.common(asked, most))
    for at in range(len(asked) - 11):
        assert found.count(asked[at : at + 12]) == expected.count(asked[at : at + 12])
        assert list(found.sampled(asked[at : at + 12], 2)) == list(expected.sampled(asked[at : at + 12], 2))
    for word in (*_folded(expected), "nowhere"):
        assert found.frequencies[word] == expected.frequencies[word]
        for most in (1, 3, 10**6):
            assert list(found.places(word, most)) == list(expected.places(word, most))
    for one, other in zip(found.sketches, expected.sketches, strict=True):
        assert [one.byte_at(at) for at in range(len(one.text))] == [other.byte_at(at) for at in range(len(one.text))]
        assert [one.offset_of(at) for at in range(len(one.stream) + 1)] == [
            other.offset_of(at) for at in range(len(one.stream) + 1)
        ]


def _folded(index: Index) -> set[str]:
    from sicut.collate.sketch import folded_words

    return {word for one in index.sketches for word in folded_words(one.text)}


__all__ = ["assert_same", "document", "folders", "index_of", "stored", "texts", "update", "write"]
