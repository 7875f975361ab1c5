"""Builds the native core into the wheel where cargo is at hand; without it the package is pure Python, and as right.

``SICUT_NO_CORE=1`` leaves it out.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from packaging.tags import platform_tags

BUILT = {"darwin": "libsicut_core.dylib", "win32": "sicut_core.dll"}
PACKED = {"darwin": "libsicut_core.dylib", "win32": "libsicut_core.dll"}
SHARED = "libsicut_core.so"
INSIDE = "sicut/collate/_core"


class CoreHook(BuildHookInterface[Any]):
    """Runs cargo; one wheel per platform serves every Python."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the library to a wheel, or put it beside the sources for an editable install."""
        library = self._built()
        name = PACKED.get(sys.platform, SHARED)
        beside = Path(self.root, "src", INSIDE)
        if version == "editable":
            shutil.rmtree(beside, ignore_errors=True)
            if library is not None:
                beside.mkdir(parents=True)
                shutil.copy2(library, beside / name)
        elif library is not None:
            build_data["force_include"][str(library)] = f"{INSIDE}/{name}"
        if library is not None:
            build_data["pure_python"] = False
            build_data["tag"] = f"py3-none-{_platform()}"

    def _built(self) -> Path | None:
        """The library that cargo made; none where it was not wanted, not found or failed."""
        if os.environ.get("SICUT_NO_CORE") == "1":
            self._tell("SICUT_NO_CORE=1")
            return None
        cargo = shutil.which("cargo")
        if cargo is None:
            self._tell("cargo was not found")
            return None
        crate = Path(self.root, "core")
        options = ["--release", "--offline", "--locked", "--manifest-path", str(crate / "Cargo.toml")]
        command = [cargo, "build", *options, "--target-dir", str(crate / "target")]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603 - our own arguments
        library = crate / "target" / "release" / BUILT.get(sys.platform, SHARED)
        if done.returncode != 0 or not library.is_file():
            said = done.stderr.strip().splitlines() or ["no message"]
            self._tell(f"cargo failed: {said[-1]}")
            return None
        return library

    def _tell(self, reason: str) -> None:
        self.app.display_warning(f"sicut is built without its native core, as pure Python: {reason}")


def _platform() -> str:
    """The tag of this platform, as plain as it can be."""
    tags = (tag for tag in platform_tags() if "manylinux" not in tag and "musllinux" not in tag)
    return next(tags)
