"""Both kinds of install: with the native core where cargo is at hand, else in pure Python; and no other difference."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

import pytest

from sicut.engine import CORE, LIBRARY, REFERENCE
from sicut.version import UNICODE, __version__

ROOT = Path(__file__).resolve().parents[2]
INSIDE = f"sicut/collate/_core/{Path(LIBRARY).name}"
BUILT = "sicut_core.dll" if sys.platform == "win32" else Path(LIBRARY).name
PLATFORM = sysconfig.get_platform().replace("-", "_").replace(".", "_")

pytestmark = [
    pytest.mark.skipif(find_spec("hatchling") is None, reason="hatchling is not installed: pip install hatchling"),
    pytest.mark.skipif(find_spec("pip") is None, reason="this Python has no pip"),
]
needs_cargo = pytest.mark.skipif(shutil.which("cargo") is None, reason="cargo is not installed")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The package's own files, without anything built."""
    folder = tmp_path / "project"
    folder.mkdir()
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(ROOT / name, folder)
    for name in ("src", "core"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("target", "_core", "__pycache__"))
    return folder


@pytest.fixture
def cargo(tmp_path: Path) -> Path:
    """A folder for programs, with a cargo that does what the test says; no compiler takes part."""
    folder = tmp_path / "programs"
    folder.mkdir()
    return folder


def says(folder: Path, script: str) -> dict[str, str]:
    """The environment in which cargo is this *script*."""
    program = folder / "cargo"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return {"PATH": f"{folder}{os.pathsep}{os.defpath}"}


MAKES = f'while [ "$1" != --target-dir ]; do shift; done; mkdir -p "$2/release"; echo made > "$2/release/{BUILT}"'


def build(project: Path, kind: str, changed: Mapping[str, str]) -> tuple[Path, str]:
    """The wheel that the build backend makes, and what it said."""
    into = project.parent / "wheels"
    into.mkdir(exist_ok=True)
    program = f"import hatchling.build; print(hatchling.build.build_{kind}({str(into)!r}))"
    environment = {name: value for name, value in os.environ.items() if name != "SICUT_NO_CORE"} | dict(changed)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return into / done.stdout.splitlines()[-1], done.stdout + done.stderr


def version_of(wheel: Path, into: Path) -> str:
    """What ``sicut --version`` prints once *wheel* is installed."""
    options = ["--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check", "--quiet"]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, "--target", str(into), str(wheel)], check=True)
    return subprocess.run(
        [sys.executable, "-S", "-c", "from sicut.cli import main; main(['--version'])"],
        env={"PYTHONPATH": str(into)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout


def line(engine: str) -> str:
    return f"sicut {__version__} (engine: {engine}, Unicode {UNICODE})\n"


@pytest.mark.parametrize(
    ("script", "environment", "said"),
    [
        ("exit 1", {"SICUT_NO_CORE": "1"}, "SICUT_NO_CORE=1"),
        ("echo working >&2; echo 'error: no linker' >&2; exit 101", {}, "cargo failed: error: no linker"),
        ("exit 0", {}, "cargo failed: no message"),
        (None, {}, "cargo was not found"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="the stand-in for cargo is a shell script")
def test_without_a_core_the_install_is_pure_python(
    project: Path, cargo: Path, tmp_path: Path, script: str | None, environment: dict[str, str], said: str
) -> None:
    changed = says(cargo, script) if script is not None else {"PATH": str(cargo)}
    wheel, output = build(project, "wheel", changed | environment)
    assert wheel.name == f"sicut-{__version__}-py3-none-any.whl"
    told = [line for line in output.splitlines() if "native core" in line]
    assert len(told) == 1
    assert told[0].endswith(f"sicut is built without its native core, as pure Python: {said}")
    assert not [name for name in ZipFile(wheel).namelist() if "_core/" in name]
    assert version_of(wheel, tmp_path / "installed") == line(REFERENCE)


@needs_cargo
def test_with_cargo_the_wheel_has_the_core_and_serves_every_python(project: Path, tmp_path: Path) -> None:
    shutil.rmtree(project / "core")
    (project / "core").symlink_to(ROOT / "core")  # what is compiled there already need not be compiled again
    wheel, output = build(project, "wheel", {})
    assert "without its native core" not in output
    assert wheel.name == f"sicut-{__version__}-py3-none-{PLATFORM}.whl"
    assert INSIDE in ZipFile(wheel).namelist()
    installed = tmp_path / "installed"
    assert version_of(wheel, installed) == line(CORE)
    program = "from sicut.collate.native import core; print(core().call('echo', b'quay'))"
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(installed)}, capture_output=True, text=True, check=True
    )
    assert done.stdout == "b'quay'\n"


@pytest.mark.skipif(os.name != "posix", reason="the stand-in for cargo is a shell script")
def test_an_editable_install_has_the_core_beside_its_sources(project: Path, cargo: Path) -> None:
    library = project / "src" / INSIDE
    build(project, "editable", says(cargo, MAKES))
    assert library.read_text(encoding="utf-8") == "made\n"
    build(project, "editable", says(cargo, MAKES) | {"SICUT_NO_CORE": "1"})
    assert not library.exists()


def test_the_core_comes_with_the_sources(project: Path) -> None:
    import tarfile

    sources, _ = build(project, "sdist", {})
    with tarfile.open(sources) as packed:
        names = {name.split("/", 1)[1] for name in packed.getnames()}
    assert {"hatch_build.py", "core/Cargo.toml", "core/Cargo.lock", "core/src/abi.rs", "core/src/tables.rs"} <= names
    assert not [name for name in names if "target/" in name or "_core/" in name]
