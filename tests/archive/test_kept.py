"""Texts that are kept, and texts that are alike."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.archive.alike import Likenesses, marks, resemblance
from sicut.archive.kept import Kept, forget_others, keep, kept_marks, kept_path, read_kept, text_sha256


@given(st.text(st.characters(), min_size=1), st.binary(max_size=50), st.lists(st.integers(0, 2**48), max_size=5))
def test_what_is_kept_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, shape: bytes, found: list[int]
) -> None:
    folder = str(tmp_path_factory.getbasetemp())
    kept = Kept(text, shape, tuple(found))
    Path(kept_path(folder, text_sha256(text))).unlink(missing_ok=True)
    keep(folder, kept)
    assert read_kept(folder, text_sha256(text)) == kept
    assert kept_marks(folder, text_sha256(text)) == kept.marks


def test_what_was_damaged_is_not_kept_and_is_kept_anew(tmp_path: Path) -> None:
    folder, text = str(tmp_path), "The boats came in at noon, all of them, and nobody asked why."
    digest = text_sha256(text)
    keep(folder, Kept(text, b"shape", (1, 2)))
    path = Path(kept_path(folder, digest))
    whole = path.read_bytes()
    damaged = [whole[:cut] for cut in range(len(whole))] + [b"[]\n", b"\xff", whole + b"x", b"[" * 70_000]
    for data in (*damaged, whole.replace(b'"version":1', b'"version":2')):
        path.write_bytes(data)
        assert read_kept(folder, digest) is None
        keep(folder, Kept(text, b"shape", (1, 2)))
        assert path.read_bytes() == whole


def test_texts_that_no_entry_names_are_forgotten(tmp_path: Path) -> None:
    for text in ("one", "two", "three"):
        keep(str(tmp_path), Kept(text))
    assert forget_others(str(tmp_path), {text_sha256("two")}) == 2
    assert read_kept(str(tmp_path), text_sha256("two")) == Kept("two")
    assert read_kept(str(tmp_path), text_sha256("one")) is None


def _prose(number: int, seed: int) -> list[str]:
    random = Random(seed)  # noqa: S311 - the same words in each run
    return [f"w{random.randrange(500)}" for _ in range(number)]


@pytest.mark.parametrize(("changed", "near"), [(0, True), (5, True), (20, True), (250, False), (400, False)])
def test_texts_are_alike_by_their_wording(changed: int, near: bool) -> None:  # noqa: FBT001
    words = _prose(400, 1)
    other = [*_prose(changed, 2), *words[changed:]]
    known = Likenesses()
    known.add("one", marks(" ".join(words)))
    known.add("other", marks(" ".join(other).upper()))
    known.add("foreign", marks(" ".join(_prose(400, 3))))
    found = known.nearest("one")
    assert (found is not None and found[0] == "other") is near
    assert known.nearest("foreign") is None


def test_short_texts_are_never_alike() -> None:
    assert resemblance(marks("the boats came in at noon"), marks("the boats came in at noon")) == 0
