from pathlib import Path

import pytest

from sicut.config import Settings, load
from sicut.config.reading import values
from sicut.errors import ConfigError
from sicut.model.reading import MIB, Budget, ReadingOptions, TrackedChanges


def loaded(tmp_path: Path, lines: str) -> Settings:
    (tmp_path / "sicut.toml").write_text(lines, encoding="utf-8")
    return load(tmp_path)


def test_every_key(tmp_path: Path) -> None:
    lines = """[reading]
tracked-changes = "rejected"
fields = ["body", "title"]
ocr = true
ocr-languages = "eng+deu"
workers = 3
cpu-seconds = 2.5
wall-seconds = 60
memory-mib = 512
text-mb = 5
"""
    expected = ReadingOptions(
        TrackedChanges.REJECTED,
        ("body", "title"),
        ocr=True,
        ocr_languages="eng+deu",
        budget=Budget(2.5, 60.0, 512 * MIB, 5_000_000),
        workers=3,
    )
    assert loaded(tmp_path, lines).reading == expected
    assert set(values(expected)) == {line.split(" = ")[0] for line in lines.splitlines()[1:]}


def test_what_is_not_named_stays(tmp_path: Path) -> None:
    assert loaded(tmp_path, "[reading]\nocr = true\n").reading == ReadingOptions(ocr=True)
    assert loaded(tmp_path, "").reading == ReadingOptions()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("ocrr = true", 'reading has the unknown key "ocrr"; the nearest is "ocr"'),
        ("ocr = 1", "reading has the key ocr, which must be true or false, not a number"),
        ("workers = 1.5", "workers, which must be a whole number"),
        ("workers = -1", "workers, which must be a number from 0 to 256"),
        ("cpu-seconds = 0", "cpu-seconds, which must be a number from 0.1 to 86400"),
        ("memory-mib = true", "memory-mib, which must be a number from 64"),
        (
            'tracked-changes = "acepted"',
            'reading has tracked-changes = "acepted" is none of accepted, rejected; the nearest is "accepted"',
        ),
        ('ocr-languages = "eng; rm"', "names of languages as tesseract has them"),
        ("fields = 3", "fields, which must be a list of strings"),
    ],
)
def test_what_cannot_be(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        loaded(tmp_path, f"[reading]\n{line}\n")


def test_only_what_decides_a_text_is_told_to_an_index() -> None:
    assert ReadingOptions(workers=7, budget=Budget(cpu=1)).decisive == ""
    told = {
        ReadingOptions(ocr=True).decisive,
        ReadingOptions(fields=("body",)).decisive,
        ReadingOptions(ocr_languages="deu").decisive,
    }
    assert len(told | {""}) == 4
