"""What each key of a settings file may hold."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from sicut.config.kinds import WrongValueError, choice, kind_of, one_or_more, strings, switch, table
from sicut.config.reading import reading
from sicut.config.settings import Output, OutputFormat, Settings, Show
from sicut.model.collation import Licence
from sicut.model.finding import Severity
from sicut.model.policy import Profile, Scope

_PAIR = 2
Setter = Callable[[Settings, object, str], Settings]


def output(value: str) -> Output:
    """One output, written ``FORMAT`` or ``FORMAT:FILE``."""
    name, colon, path = value.partition(":")
    if colon and not path:
        raise WrongValueError(f'"{value}" names no file after the colon')
    return Output(choice(OutputFormat, name), path or None)


def _bound(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongValueError(f"must be a number above 0 and at most 1, not {kind_of(value)}")
    if not 0 < value <= 1:
        raise WrongValueError(f"must be a number above 0 and at most 1, not {value}")
    return float(value)


def _licences(value: object) -> tuple[tuple[Licence, bool], ...]:
    return tuple((choice(Licence, name), switch(granted)) for name, granted in sorted(table(value).items()))


def _file_ignores(value: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((pattern, one_or_more(rules)) for pattern, rules in table(value).items())


def _groups(value: object) -> tuple[tuple[str, ...], ...]:
    reason = "must be a list of lists of two words and more"
    if not isinstance(value, list):
        raise WrongValueError(reason)
    groups = tuple(strings(group) for group in value if isinstance(group, list))
    one_word = all(word.strip() and len(word.split()) == 1 for group in groups for word in group)
    if len(groups) < len(value) or not one_word or any(len(group) < _PAIR for group in groups):
        raise WrongValueError(reason)
    return groups


def _paths(value: object, folder: str) -> tuple[str, ...]:
    return tuple(os.path.normpath(Path(folder, path)).replace(os.sep, "/") for path in one_or_more(value))


SETTERS: Final[Mapping[str, Setter]] = {
    "profile": lambda settings, value, _: settings._replace(profile=choice(Profile, value)),
    "licences": lambda settings, value, _: settings._replace(licences=_licences(value)),
    "scope": lambda settings, value, _: settings._replace(scope=choice(Scope, value)),
    "bound": lambda settings, value, _: settings._replace(bound=_bound(value)),
    "sources": lambda settings, value, folder: settings._replace(sources=_paths(value, folder)),
    "reading": lambda settings, value, _: settings._replace(reading=reading(settings.reading, value)),
    "bibliography": lambda settings, value, folder: settings._replace(bibliography=_paths(value, folder)),
    "editions": lambda settings, value, folder: settings._replace(editions=_paths(value, folder)),
    "synonyms": lambda settings, value, _: settings._replace(synonyms=_groups(value)),
    "select": lambda settings, value, _: settings._replace(select=strings(value)),
    "extend-select": lambda settings, value, _: settings._replace(extend_select=strings(value)),
    "ignore": lambda settings, value, _: settings._replace(ignore=strings(value)),
    "per-file-ignores": lambda settings, value, _: settings._replace(per_file_ignores=_file_ignores(value)),
    "fail-on": lambda settings, value, _: settings._replace(fail_on=choice(Severity, value)),
    "allow-unchecked": lambda settings, value, _: settings._replace(allow_unchecked=switch(value)),
    "allow-drafts": lambda settings, value, _: settings._replace(allow_drafts=switch(value)),
    "show": lambda settings, value, _: settings._replace(show=tuple(choice(Show, name) for name in one_or_more(value))),
    "output-format": lambda settings, value, _: settings._replace(
        output_format=tuple(output(name) for name in one_or_more(value))
    ),
}
"""For each key, in the order in which they are printed: settings, value, the file's folder → settings."""
