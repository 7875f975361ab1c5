"""Looking at what the user says of a source."""

import re
from typing import Final

from sicut.archive.entry import Given
from sicut.errors import UsageError

_DAY: Final = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}")
_ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}://[^\s<>\"]{1,2000}")
_SIGLUM: Final = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\[\]@,;]{1,200}")
_BREAKS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def require_sound(given: Given, siglum: str | None) -> None:
    """See that what the user says of a source can be so.

    Raises:
        UsageError: a date is no date, a language no tag, an address none, a name empty or of several lines.
    """
    for name, date in (("--date", given.date), ("--retrieved", given.retrieved)):
        if date is not None and not _DAY.fullmatch(date):
            raise UsageError(f'{name}: "{date}" is no date: write 2031, 2031-03 or 2031-03-14')
    if given.language is not None and not _LANGUAGE.fullmatch(given.language):
        raise UsageError(f'--language: "{given.language}" is no tag of a language: write en, de or pt-BR')
    if given.url is not None and not _ADDRESS.fullmatch(given.url):
        raise UsageError(f'--url: "{given.url}" is no address: write https://…')
    if siglum is not None and not _SIGLUM.fullmatch(siglum):
        raise UsageError(f'--siglum: "{siglum}" cannot be cited: leave out spaces, brackets, commas and @')
    names = [("--alias", alias) for alias in given.aliases]
    for option, text in (("--title", given.title), ("--author", given.author), *names):
        if text is not None and (not text.strip() or _BREAKS.search(text)):
            raise UsageError(f"{option}: it must be one line with a word in it")
