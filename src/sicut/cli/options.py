"""The options that change settings, and the settings they make."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypedDict, TypeVar

import click

from sicut.config import ConfigFile, OutputFormat, Settings, find_file, nearest, read_file
from sicut.config.kinds import WrongValueError
from sicut.config.values import SETTERS
from sicut.errors import ConfigError, UsageError
from sicut.model.reading import TrackedChanges

FORMATS: Final = f"{', '.join(OutputFormat)}."
F = TypeVar("F", bound=Callable[..., Any])


class SettingOptions(TypedDict, total=False):
    """What the options of a command hold, by the names that click gives them."""

    config: str | None
    isolated: bool
    profile: str | None
    ocr: bool
    tracked_changes: str | None
    scope: str | None
    bibliography: tuple[str, ...]
    editions: tuple[str, ...]
    fail_on: str | None
    allow_unchecked: bool
    allow_drafts: bool
    show: tuple[str, ...]
    select: tuple[str, ...]
    extend_select: tuple[str, ...]
    ignore: tuple[str, ...]
    per_file_ignores: tuple[str, ...]
    output_format: tuple[str, ...]


_SETTINGS: Final = (
    click.option("--config", metavar="FILE", help="Read the settings from this file."),
    click.option("--isolated", is_flag=True, help="Read no settings file."),
)
_FILE: Final = (
    *_SETTINGS,
    click.option("--profile", metavar="NAME", help="press, scholarly or strict."),
)
_READING: Final = (
    click.option("--ocr", is_flag=True, help="Read pages without a text layer by tesseract, if it is installed."),
    click.option("--tracked-changes", type=click.Choice(tuple(map(str, TrackedChanges))), help="Default: accepted."),
)
_RUN: Final = (
    *_FILE,
    *_READING,
    click.option("--bibliography", multiple=True, metavar="FILE", help="BibTeX, BibLaTeX or CSL-JSON: what keys cite."),
    click.option("--editions", multiple=True, metavar="PATH", help="Texts of works cited by place: Bibles, statutes …"),
    click.option("--scope", metavar="NAME", help="attributed, all or cited."),
    click.option("--show", multiple=True, metavar="WHAT,…", help="List error, warning, info, unchecked, verified."),
    click.option("--fail-on", metavar="SEVERITY", help="Exit with 1 from this severity on."),
    click.option("--allow-unchecked", is_flag=True, help="Exit with 0 though claims could not be checked."),
    click.option("--allow-drafts", is_flag=True, help="Keep near-duplicates of the report among the sources."),
    click.option("--select", multiple=True, metavar="RULE,…", help="Use these rules alone."),
    click.option("--extend-select", multiple=True, metavar="RULE,…", help="Use these rules too."),
    click.option("--ignore", multiple=True, metavar="RULE,…", help="Leave these rules out."),
    click.option("--per-file-ignores", multiple=True, metavar="GLOB:RULE,…", help="Leave rules out for some reports."),
)
_OUTPUT: Final = (
    click.option("--output-format", multiple=True, metavar="FORMAT[:FILE],…", help=FORMATS),
    click.option("--output-file", metavar="FILE", help="Write to this file."),
)


def settings_options(function: F) -> F:
    """The options that say where the settings stand."""
    return _decorated(function, _SETTINGS)


def file_options(function: F) -> F:
    """The options that say which settings are read."""
    return _decorated(function, _FILE)


def reading_options(function: F) -> F:
    """The options that say how documents are read."""
    return _decorated(function, _READING)


def run_options(function: F) -> F:
    """The options of a run."""
    return _decorated(function, _RUN)


def output_options(function: F) -> F:
    """The options that say what is written where."""
    return _decorated(function, _OUTPUT)


def _decorated(function: F, options: Sequence[Callable[[F], F]]) -> F:
    for option in reversed(options):
        function = option(function)
    return function


def settings_of(options: SettingOptions, start: Path) -> Settings:
    """The settings in force in the folder *start*, with *options* on top of them.

    ``--ignore``, ``--extend-select`` and ``--per-file-ignores`` add to what a file says; the others
    replace it. Raises UsageError.
    """
    found = settings_file(options, start)
    settings = Settings() if found is None else found.settings
    for key, value in _values(options, settings).items():
        try:
            settings = SETTERS[key](settings, value, "")
        except WrongValueError as wrong:
            raise UsageError(f"--{key}: {wrong}") from None
    check_selectors(settings)
    return settings


def settings_file(options: SettingOptions, start: Path) -> ConfigFile | None:
    """The settings file that *options* name, else the one nearest to the folder *start*; raises ConfigError."""
    named = options.get("config")
    if named is None:
        return None if options.get("isolated") else find_file(start)
    found = read_file(Path(named))
    if found is None:
        raise ConfigError(f"{named}: there is no [tool.sicut] in it")
    return found


def _values(options: SettingOptions, settings: Settings) -> Mapping[str, object]:
    given = (
        ("profile", options.get("profile")),
        ("scope", options.get("scope")),
        ("reading", _reading(options)),
        ("bibliography", list(options.get("bibliography", ())) or None),
        ("editions", list(options.get("editions", ())) or None),
        ("fail-on", options.get("fail_on")),
        ("allow-unchecked", options.get("allow_unchecked") or None),
        ("allow-drafts", options.get("allow_drafts") or None),
        ("show", _split(options.get("show", ()))),
        ("select", _split(options.get("select", ()))),
        ("extend-select", _split(options.get("extend_select", ()), settings.extend_select)),
        ("ignore", _split(options.get("ignore", ()), settings.ignore)),
        ("per-file-ignores", _ignores(options.get("per_file_ignores", ()), settings)),
        ("output-format", _split(options.get("output_format", ()))),
    )
    return {key: value for key, value in given if value is not None}


def _reading(options: SettingOptions) -> dict[str, object] | None:
    given = (("ocr", options.get("ocr") or None), ("tracked-changes", options.get("tracked_changes")))
    return {key: value for key, value in given if value is not None} or None


def _split(given: Sequence[str], before: Sequence[str] = ()) -> list[str] | None:
    words = [word.strip() for one in given for word in one.split(",")]
    return [*before, *filter(None, words)] if given else None


def _ignores(given: Sequence[str], settings: Settings) -> dict[str, object] | None:
    ignores: dict[str, object] = {pattern: list(rules) for pattern, rules in settings.per_file_ignores}
    for one in given:
        pattern, colon, rules = one.rpartition(":")
        if not colon:
            raise UsageError(f'--per-file-ignores: "{one}" is not GLOB:RULE,RULE')
        ignores[pattern] = [*ignores.get(pattern, ()), *(_split((rules,)) or ())]  # type: ignore[misc]
    return ignores if given else None


def check_selectors(settings: Settings) -> None:
    """Raises UsageError, with the nearest name, for a selector that means no rule."""
    selectors = (*settings.select, *settings.extend_select, *settings.ignore)
    for selector in (*selectors, *(name for _, names in settings.per_file_ignores for name in names)):
        if selector != "ALL":
            require_rule(selector)


def require_rule(selector: str) -> None:
    """Raises UsageError, with the nearest name, when *selector* means no rule."""
    from sicut.rules.registry import all_rules

    rules = all_rules()
    if not any(rule.matches(selector) for rule in rules):
        near = nearest(selector, (name for rule in rules for name in (rule.code, rule.name)))
        raise UsageError(f'no rule is called "{selector}"; the nearest is {near}, and sicut rule lists all')


def folder_of(paths: Sequence[str]) -> Path:
    """The folder that holds all *paths*, in which settings are looked for; the current one if there is none."""
    folders = [os.path.abspath(Path(path).parent) for path in paths]  # noqa: PTH100 - a link's own folder counts
    try:
        return Path(os.path.commonpath(folders)) if folders else Path()
    except ValueError:
        return Path()
