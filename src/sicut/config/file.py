"""Settings files: ``sicut.toml``, or the table ``tool.sicut`` of ``pyproject.toml``.

The nearest folder upwards that has one decides; in one folder ``sicut.toml`` goes before
``pyproject.toml``, and a ``pyproject.toml`` without that table is passed over.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sicut.config.kinds import WrongValueError
from sicut.config.nearest import nearest
from sicut.config.settings import Settings
from sicut.config.values import SETTERS
from sicut.errors import ConfigError


class ConfigFile(NamedTuple):
    """A settings file, the keys that it sets, and the settings with them."""

    path: str
    keys: tuple[str, ...]
    settings: Settings


def load(start: Path | None = None, *, isolated: bool = False) -> Settings:
    """The settings in force in the folder *start* (default: the current one); *isolated* reads no file.

    Raises ConfigError, with file and key, when a settings file holds what cannot be.
    """
    found = None if isolated else find_file(start)
    return Settings() if found is None else found.settings


def find_file(start: Path | None = None) -> ConfigFile | None:
    """The settings file nearest to the folder *start*, upwards; raises ConfigError."""
    folder = (start or Path()).absolute()
    for above in (folder, *folder.parents):
        for name in ("sicut.toml", "pyproject.toml"):
            path = above / name
            found = read_file(path) if path.is_file() else None
            if found is not None:
                return found
    return None


def read_file(path: Path) -> ConfigFile | None:
    """The settings in *path*; ``None`` for a ``pyproject.toml`` without ``tool.sicut``. Raises ConfigError."""
    shown = _relative(path)
    table: object = _parse(path, shown)
    if path.name == "pyproject.toml":
        for key in ("tool", "sicut"):
            table = table.get(key) if isinstance(table, dict) else None
        if table is None:
            return None
    if not isinstance(table, dict):
        raise ConfigError(f"{shown}: tool.sicut must be a table")
    settings = Settings()
    folder = Path(shown).parent.as_posix()
    for key, value in table.items():
        settings = _apply(settings, key, value, folder, shown)
    return ConfigFile(shown, tuple(table), settings)


def _apply(settings: Settings, key: str, value: object, folder: str, shown: str) -> Settings:
    setter = SETTERS.get(key)
    if setter is None:
        raise ConfigError(f'{shown}: unknown key "{key}"; the nearest is "{nearest(key, SETTERS)}"')
    try:
        return setter(settings, value, folder)
    except WrongValueError as wrong:
        raise ConfigError(f"{shown}: {key} {_joined(str(wrong))}") from None


def _joined(reason: str) -> str:
    return reason if reason.startswith(("must", "has")) else f"= {reason}"


def _parse(path: Path, shown: str) -> Mapping[str, object]:
    import tomllib

    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{shown}: not valid TOML: {error}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{shown}: not valid TOML: the file is not UTF-8") from None
    except RecursionError:
        raise ConfigError(f"{shown}: not valid TOML: nested too deeply") from None
    except OSError as error:
        raise ConfigError(f"{shown}: cannot be read: {error.strerror or 'unknown cause'}") from None


def _relative(path: Path) -> str:
    """*path* seen from the current folder, with ``/``; as it is where there is no way (another drive)."""
    try:
        return os.path.relpath(path).replace(os.sep, "/")
    except ValueError:
        return path.as_posix()
