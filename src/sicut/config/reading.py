"""The table ``reading`` of a settings file: how documents are read, and what a reader may take."""

from collections.abc import Callable, Mapping
from typing import Final

from sicut.config.kinds import WrongValueError, choice, one_or_more, switch, table, within
from sicut.config.nearest import nearest
from sicut.model.reading import MIB, ReadingOptions, TrackedChanges

MEGABYTE: Final = 1_000_000
_MOST_SECONDS: Final = 86_400.0
_MOST_SIZE: Final = 1_000_000.0
_MOST_WORKERS: Final = 256
Value = str | float | bool | tuple[str, ...]


def reading(before: ReadingOptions, value: object) -> ReadingOptions:
    """*before* with what the table *value* sets.

    Raises:
        WrongValueError: a key is unknown, or its value cannot be.
    """
    made = before
    for key, held in table(value).items():
        setter = _SETTERS.get(key)
        if setter is None:
            raise WrongValueError(f'has the unknown key "{key}"; the nearest is "{nearest(key, _SETTERS)}"')
        try:
            made = setter(made, held)
        except WrongValueError as wrong:
            reason = str(wrong)
            must = reason.startswith("must")
            raise WrongValueError(f"has the key {key}, which {reason}" if must else f"has {key} = {reason}") from None
    return made


def values(made: ReadingOptions) -> dict[str, Value]:
    """What the table says for these, every key."""
    budget = made.budget
    return {
        "tracked-changes": made.tracked_changes.value,
        "fields": made.fields,
        "ocr": made.ocr,
        "ocr-languages": made.ocr_languages or "",
        "workers": made.workers,
        "cpu-seconds": budget.cpu,
        "wall-seconds": budget.wall,
        "memory-mib": budget.memory // MIB,
        "text-mb": budget.text // MEGABYTE,
    }


def _languages(value: object) -> str | None:
    if not isinstance(value, str) or not all(c.isascii() and (c.isalnum() or c in "+_-/") for c in value):
        raise WrongValueError('must be names of languages as tesseract has them, joined by "+": "eng+deu"')
    return value or None


def _seconds(value: object) -> float:
    return within(value, 0.1, _MOST_SECONDS)


def _whole(value: object, lowest: int, highest: float) -> int:
    number = within(value, lowest, highest)
    if number != int(number):
        raise WrongValueError(f"must be a whole number, not {value}")
    return int(number)


def _memory(made: ReadingOptions, value: object) -> ReadingOptions:
    return made._replace(budget=made.budget._replace(memory=_whole(value, 64, _MOST_SIZE) * MIB))


def _text(made: ReadingOptions, value: object) -> ReadingOptions:
    return made._replace(budget=made.budget._replace(text=_whole(value, 1, _MOST_SIZE) * MEGABYTE))


_SETTERS: Final[Mapping[str, Callable[[ReadingOptions, object], ReadingOptions]]] = {
    "tracked-changes": lambda made, value: made._replace(tracked_changes=choice(TrackedChanges, value)),
    "fields": lambda made, value: made._replace(fields=one_or_more(value)),
    "ocr": lambda made, value: made._replace(ocr=switch(value)),
    "ocr-languages": lambda made, value: made._replace(ocr_languages=_languages(value)),
    "workers": lambda made, value: made._replace(workers=_whole(value, 0, _MOST_WORKERS)),
    "cpu-seconds": lambda made, value: made._replace(budget=made.budget._replace(cpu=_seconds(value))),
    "wall-seconds": lambda made, value: made._replace(budget=made.budget._replace(wall=_seconds(value))),
    "memory-mib": _memory,
    "text-mb": _text,
}
