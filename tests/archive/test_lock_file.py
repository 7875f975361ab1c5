"""The lock: read as it was written, merged by git, and every fault in it is one clear line."""

import shutil
import subprocess
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.archive.entry import Given, Lock, lock_of
from sicut.archive.lock_file import parsed, read_lock, rendered
from sicut.archive.toml_text import toml_string
from sicut.errors import ArchiveError
from tests.archive.made import entry

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


def test_every_code_point_is_read_back() -> None:
    points = [chr(code) for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF]
    for start in range(0, len(points), 4096):
        text = "".join(points[start : start + 4096])
        assert tomllib.loads(f"a = {toml_string(text)}") == {"a": text}


def test_half_of_a_pair_is_replaced_and_nothing_invisible_is_written() -> None:
    assert toml_string("a\ud800\u202eb\x07\u200b") == '"a\ufffd\\u202Eb\\u0007\\u200B"'


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS, st.lists(TEXTS, max_size=3)), max_size=4))
def test_a_lock_is_read_back_as_it_was_written(rows: list[tuple[str, str, str, list[str]]]) -> None:
    made = {
        f"sources/{path}": replace(
            entry(f"sources/{path}", siglum, given=Given(title=title, aliases=tuple(aliases))),
            reason=title,
            aliases=tuple(aliases),
        )
        for path, siglum, title, aliases in rows
    }
    lock = lock_of(made.values())
    assert parsed(rendered(lock), "sicut.lock") == lock
    assert rendered(parsed(rendered(lock), "sicut.lock")) == rendered(lock)


def test_its_bytes_do_not_depend_on_the_order_of_adding() -> None:
    one, other = entry("b.txt"), entry("a.txt")
    assert rendered(lock_of([one, other])) == rendered(lock_of([other, one]))
    assert rendered(lock_of([other, one])).decode() == (
        "# The sources of this folder, written by sicut: see sicut add, sicut lock and sicut verify.\n"
        "version = 1\n"
        + "".join(
            f'\n[[source]]\npath = "{name}.txt"\nsiglum = "{name}"\nsha256 = "{one.sha256}"\nsize = 26\n'
            'media-type = "text/plain"\nreader = "sicut 0 plain"\ncompleteness = "complete"\n'
            f'text-sha256 = "{one.sha256}"\ncharacters = 26\n'
            for name in "ab"
        )
    )


def test_one_siglum_in_two_branches_is_parted() -> None:
    merged = lock_of([entry("a/speech.txt"), entry("b/speech.txt"), entry("c/speech-2.txt"), entry("d/speech.txt")])
    assert [one.siglum for one in merged.entries] == ["speech", "speech-3", "speech-2", "speech-4"]


def _with(line: str) -> bytes:
    return rendered(Lock((entry("a.txt"),))).replace(b'siglum = "a"\n', f'siglum = "a"\n{line}\n'.encode())


WHOLE = rendered(Lock((entry("a.txt"),)))
HAND = "mend it by hand, or take it away and run sicut add again"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"version = 2\n", "L was written by a newer sicut (its version is 2): update sicut to read it"),
        (b"version = true\n", f"L has no version = 1, so it is no lock of sicut: {HAND}"),
        (b"", f"L has no version = 1, so it is no lock of sicut: {HAND}"),
        (b"version = 1\nsources = []\n", 'L: unknown key "sources"; the nearest is "source"'),
        (b"version = 1\nsource = 3\n", f"L: source must be written [[source]]: {HAND}"),
        (b"version = 1\nsource = [3]\n", f"L, source 1: it must be a table: {HAND}"),
        (b"version = 1\n\xff", f"L is not valid TOML (it is not UTF-8): {HAND}"),
        (
            b"<<<<<<< ours\nversion = 1\n=======\n>>>>>>> theirs\n",
            "L holds a merge conflict: keep the [[source]] tables of both sides, then sicut lock",
        ),
        (_with('titel = "x"'), 'L, a.txt: unknown key "titel"; the nearest is "title"'),
        (_with("title = 3"), f"L, a.txt: title must be a string: {HAND}"),
        (_with('aliases = "x"'), f"L, a.txt: aliases must be a list of strings: {HAND}"),
        (_with('container-sha256 = "x"'), f"L, a.txt: container-sha256 must be 64 hexadecimal digits: {HAND}"),
        (WHOLE.replace(b"size = 26", b"size = -1"), f"L, a.txt: size must be a number: {HAND}"),
        (WHOLE.replace(b'siglum = "a"\n', b""), f"L, a.txt: siglum is not there: {HAND}"),
        (WHOLE.replace(b'siglum = "a"\n', b'siglum = ""\n'), f"L, a.txt: the siglum is empty: {HAND}"),
        (
            WHOLE.replace(b'"a.txt"', b'"/etc/a.txt"'),
            f"L, /etc/a.txt: the path must be relative to the folder of the lock: {HAND}",
        ),
        (
            WHOLE.replace(b'"complete"', b'"whole"'),
            f"L, a.txt: completeness must be one of complete, partial, unreadable: {HAND}",
        ),
        (WHOLE + b"[source.given]\nalias = []\n", 'L, a.txt, given: unknown key "alias"; the nearest is "aliases"'),
        (
            WHOLE + WHOLE.partition(b"version = 1\n")[2].replace(b"size = 26", b"size = 27"),
            "L lists a.txt twice, and not alike: take one of them out, then sicut lock",
        ),
    ],
)
def test_what_is_wrong_is_one_line(data: bytes, error: str) -> None:
    with pytest.raises(ArchiveError) as raised:
        parsed(data, "L")
    assert str(raised.value) == error


@given(st.binary(max_size=200))
def test_any_bytes_are_a_lock_or_one_line(data: bytes) -> None:
    for text in (data, WHOLE[:90] + data, WHOLE + data):
        assert "\n" not in _fault(text)


def _fault(data: bytes) -> str:
    try:
        parsed(data, "L")
    except ArchiveError as error:
        return str(error)
    return ""


def test_a_source_that_both_branches_added_alike_counts_once() -> None:
    twice = WHOLE + WHOLE.partition(b"version = 1\n")[2]
    assert parsed(twice, "L").entries == (entry("a.txt"),)


def test_no_file_is_no_lock_and_a_folder_is_an_error(tmp_path: Path) -> None:
    assert read_lock(str(tmp_path / "sicut.lock")) is None
    with pytest.raises(ArchiveError, match="cannot read"):
        read_lock(str(tmp_path))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not there")
def test_git_merges_what_two_branches_add(tmp_path: Path) -> None:
    before = [entry(f"sources/{name}.txt") for name in ("b", "d", "f")]
    ours, theirs = entry("sources/a.txt"), entry("sources/e.txt", given=Given(aliases=("one", "two")))
    texts = {"base": before, "ours": [*before, ours], "theirs": [*before, theirs]}
    for name, entries in texts.items():
        (tmp_path / name).write_bytes(rendered(lock_of(entries)))
    done = subprocess.run(
        ["git", "merge-file", "-p", "ours", "base", "theirs"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0
    assert done.stdout == rendered(lock_of([*before, ours, theirs]))
