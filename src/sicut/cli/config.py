"""``sicut config``: the settings in force, as TOML."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Unpack

import click

from sicut.cli.options import SettingOptions, file_options, settings_file, settings_of
from sicut.cli.stdout import print_text
from sicut.config import Settings
from sicut.config.reading import values as reading_values
from sicut.config.values import SETTERS
from sicut.errors import UsageError
from sicut.render.escape import UNSAFE

Value = str | float | bool | tuple["Value", ...] | dict[str, "Value"]
_NONE: Final = {"sources": "the texts printed inside the report", "editions": "those in .sicut/editions"}


@click.command("config")
@click.argument("folder", required=False)
@file_options
def command(folder: str | None, **options: Unpack[SettingOptions]) -> int:
    """Print the settings in force in FOLDER (default: the current one), and where each comes from."""
    start = Path(folder or ".")
    if not start.exists():
        raise UsageError(f"{folder} does not exist")
    start = start if start.is_dir() else start.parent
    settings = settings_of(options, start)
    print_text("\n".join(_lines(settings, _origins(options, start))) + "\n")
    return 0


def _origins(options: SettingOptions, start: Path) -> dict[str, str]:
    found = settings_file(options, start)
    origins = {} if found is None else dict.fromkeys(found.keys, found.path)
    return origins | ({"profile": "command line"} if options.get("profile") else {})


def _lines(settings: Settings, origins: dict[str, str]) -> Iterator[str]:
    from sicut.render.as_json import policy_object
    from sicut.text.unicode import VERSION

    for key, value in _values(settings).items():
        origin = _plain(origins.get(key, "default"))
        if value is None:
            yield f"# {key} = []  # {origin}: {_NONE[key]}"
        else:
            yield f"{key} = {_toml(value)}  # {origin}"
    yield ""
    yield "# The policy that decides a verdict:"
    for key, field in policy_object(settings.policy(VERSION)).items():
        yield f"# {key} = {json.dumps(field)}"


def _values(settings: Settings) -> dict[str, Value | None]:
    outputs = tuple(
        output.format.value if output.path is None else f"{output.format}:{output.path}"
        for output in settings.output_format
    )
    values: dict[str, Value | None] = {
        "profile": settings.profile,
        "licences": {str(licence): granted for licence, granted in settings.licences},
        "scope": settings.scope,
        "bound": settings.bound,
        "sources": settings.sources,
        "reading": dict(reading_values(settings.reading)),
        "bibliography": settings.bibliography,
        "editions": settings.editions,
        "synonyms": settings.synonyms,
        "select": settings.select,
        "extend-select": settings.extend_select,
        "ignore": settings.ignore,
        "per-file-ignores": dict(settings.per_file_ignores),
        "fail-on": settings.fail_on,
        "allow-unchecked": settings.allow_unchecked,
        "allow-drafts": settings.allow_drafts,
        "show": settings.show,
        "output-format": outputs,
    }
    return {key: values[key] for key in SETTERS}


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _plain(json.dumps(value, ensure_ascii=False))
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_toml(key)} = {_toml(inner)}' for key, inner in value.items())}}}"
    return repr(value)


def _plain(text: str) -> str:
    return UNSAFE.sub(lambda found: f"\\U{ord(found[0]):08X}", text)
