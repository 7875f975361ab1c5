"""Groups of words that mean the same, from the tables and from settings."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module

from sicut.text.fold import letters
from sicut.text.synonyms.forms import form

Groups = tuple[tuple[str, ...], ...]
"""Groups of words as a user writes them."""

_NAMES = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic", "zh": "chinese",
}  # fmt: skip


def synonyms(key: str, language: str | None) -> frozenset[str]:
    """The folded words that mean the same as the folded word *key* in any of its forms; none where none is known."""
    return _by_form(_base(language)).get(form(key, language), frozenset()) - {key}


def groups(language: str | None) -> Groups:
    """The groups shipped for *language*."""
    return _listed(_base(language))


def further(key: str, language: str | None, extra: Groups) -> frozenset[str]:
    """The same as :func:`synonyms` by the groups *extra*, in any language."""
    return _of_forms(extra, language).get(form(key, language), frozenset()) - {key}


def _base(language: str | None) -> str:
    return (language or "en").split("-")[0].lower()


@cache
def _by_form(language: str) -> Mapping[str, frozenset[str]]:
    return _indexed(groups(language), language)


@cache
def _of_forms(extra: Groups, language: str | None) -> Mapping[str, frozenset[str]]:
    return _indexed(extra, language)


def _indexed(given: Iterable[tuple[str, ...]], language: str | None) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in given:
        keys = frozenset(map(letters, group))
        for key in keys:
            one = form(key, language)
            found[one] = found.get(one, frozenset()) | keys
    return found


@cache
def _listed(language: str) -> Groups:
    return tuple(tuple(group.split()) for group in _table(language).split(";") if group.split())


def _table(language: str) -> str:
    name = _NAMES.get(language)
    if name is None:
        return ""
    module = import_module(f"sicut.text.synonyms.{name}")
    return str(vars(module)[name.upper()])
