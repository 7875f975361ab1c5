"""The contracts of pyproject.toml catch what they are there to catch, each tried on a small stub of the package."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

MODULES = (
    "errors",
    "version",
    "engine",
    "model.span",
    "text.fold",
    "editions.edition",
    "collate.sketch",
    "collate.index",
    "collate.seed",
    "collate.chain",
    "collate.extend",
    "collate.mapper",
    "read.markdown",
    "claims.quotations",
    "locate.quotation",
    "rules.registry",
    "rules.quotation.altered_wording",
    "rules.quotation.unfound_quotation",
    "rules.source.partial_source",
    "render.full",
    "config",
    "api",
    "cli.check",
)

LAWFUL = (
    ("cli.check", "sicut.api"),
    ("api", "sicut.read.markdown"),
    ("api", "sicut.collate.mapper"),
    ("locate.quotation", "sicut.collate.mapper"),
    ("collate.mapper", "sicut.collate.sketch"),
    ("collate.sketch", "sicut.text.fold"),
    ("rules.quotation.altered_wording", "sicut.rules.registry"),
    ("read.markdown", "pyromark"),
    ("cli.check", "click"),
    ("text.fold", "sicut.model.span"),
)

LAYERS = "Layers"
PROTECTED = "Only locate"
INSIDE = "Inside collate"
INDEPENDENT = "Rules are independent"
FORBIDDEN = "model, text and collate"
ACYCLIC = "No cycles"

TRESPASSES = (
    ("model.span", "sicut.text.fold", LAYERS),
    ("text.fold", "sicut.collate.index", LAYERS),
    ("claims.quotations", "sicut.locate.quotation", LAYERS),
    ("read.markdown", "sicut.claims.quotations", LAYERS),
    ("render.full", "sicut.rules.registry", LAYERS),
    ("rules.registry", "sicut.api", LAYERS),
    ("errors", "sicut.version", LAYERS),
    ("helpers", "sicut.errors", LAYERS),
    ("cli.check", "sicut.collate.index", PROTECTED),
    ("rules.source.partial_source", "sicut.collate.index", PROTECTED),
    ("render.full", "sicut.collate.mapper", PROTECTED),
    ("collate.sketch", "sicut.collate.index", INSIDE),
    ("collate.chain", "sicut.collate.mapper", INSIDE),
    ("collate.extend", "sicut.collate.chain", INSIDE),
    ("rules.quotation.altered_wording", "sicut.rules.quotation.unfound_quotation", INDEPENDENT),
    ("rules.quotation.altered_wording", "sicut.rules.source.partial_source", INDEPENDENT),
    ("model.span", "click", FORBIDDEN),
    ("text.fold", "rich.text", FORBIDDEN),
    ("collate.index", "selectolax", FORBIDDEN),
    ("errors", "charset_normalizer", FORBIDDEN),
    ("rules.registry", "sicut.rules.quotation.altered_wording", ACYCLIC),
)


@pytest.fixture
def stub(tmp_path: Path) -> Path:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    for module in MODULES:
        add(tmp_path, module)
    for module, imported in LAWFUL:
        add(tmp_path, module, imported)
    return tmp_path


def add(folder: Path, module: str, imported: str | None = None) -> None:
    path = folder / "sicut" / f"{module.replace('.', '/')}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    for package in path.relative_to(folder).parents[:-1]:
        (folder / package / "__init__.py").touch()
    with path.open("a", encoding="utf-8") as file:
        file.write("" if imported is None else f"import {imported}\n")


def broken(folder: Path) -> list[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert "Contracts:" in done.stdout, done.stdout + done.stderr
    return re.findall(r"^(.+?) BROKEN", done.stdout, flags=re.MULTILINE)


def test_lawful_imports_pass(stub: Path) -> None:
    assert broken(stub) == []


@pytest.mark.parametrize(("module", "imported", "contract"), TRESPASSES)
def test_trespass_is_caught(stub: Path, module: str, imported: str, contract: str) -> None:
    add(stub, module, imported)
    assert any(name.startswith(contract) for name in broken(stub))


def test_every_contract_is_tried() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    tried = {row[2] for row in TRESPASSES}
    assert [row["name"] for row in contracts if not any(row["name"].startswith(name) for name in tried)] == []
