"""The set-up: make, continuous integration, packaging, and what a start of the tool may import."""

import os
import shutil
import subprocess
import sys
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

import sicut.version

ROOT = Path(__file__).resolve().parent.parent
HEAVY = "brotli charset_normalizer jsonschema olefile pypdf pypdfium2 pyromark rich selectolax".split()


def project() -> dict[str, dict]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    command = ["make", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize(
    ("target", "wanted"),
    [
        ("setup", "--editable ."),
        ("demo", "sicut demo"),
        ("test", "pytest"),
        ("check", "ruff format --check"),
        ("check", "ruff check"),
        ("check", "mypy"),
        ("check", "lint-imports"),
        ("check", "rule_pages.py --check"),
        ("check", "readme_output.py --check"),
        ("bench", "bench/startup.py"),
    ],
)
def test_target_stands_alone(clone: Path, target: str, wanted: str) -> None:
    done = make(clone, "--dry-run", target)
    assert done.returncode == 0
    assert "-m venv .venv" in done.stdout
    assert wanted in done.stdout


def test_old_python_is_named(clone: Path) -> None:
    old = clone / "python3.9"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.1"\n[ "$1" = --version ]\n', encoding="utf-8")
    old.chmod(0o755)
    done = make(clone, "setup", f"PYTHON={old}")
    assert done.returncode != 0
    assert "sicut needs Python 3.11 or newer" in done.stderr
    assert "Python 3.9.1" in done.stderr
    assert not (clone / ".venv").exists()


def test_missing_python_is_named(clone: Path) -> None:
    done = make(clone, "setup", "PYTHON=no-such-python")
    assert done.returncode != 0
    assert "no-such-python was not found" in done.stderr


def test_continuous_integration_runs_test_and_check() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").splitlines()[-2:] == ["make test", "make check"]


def test_package_has_licence_types_and_example() -> None:
    assert project()["project"]["license"] == "Apache-2.0"
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    package = files("sicut")
    assert package.joinpath("py.typed").is_file()
    example = package.joinpath("cli", "example")
    assert example.joinpath("report.md").is_file()
    assert sorted(file.name for file in example.joinpath("sources").iterdir()) == [
        "council.md",
        "ferries.html",
        "statement.txt",
    ]


def test_changelog_knows_the_version() -> None:
    assert (ROOT / "src/sicut/version.py").read_text(encoding="utf-8").count("__version__") == 1
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text or f"## [{sicut.version.__version__}]" in text


def test_version_imports_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from sicut.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--version"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    version, imported = done.stdout.splitlines()
    assert sicut.version.__version__ in version
    assert imported == "[]"
