"""The main language of a LaTeX text, and the marks that its quotations are set in."""

import re

_BABEL = re.compile(
    r"\\usepackage\s*\[([^\]]{0,300})\]\s*\{babel\}|\\set(?:default|main)language(?:\[[^\]]{0,80}\])?\{(\w{1,30})\}"
)
_CLASS = re.compile(r"\\documentclass\s*\[([^\]]{0,500})\]")
_LANGUAGES = {
    "german": "de", "ngerman": "de", "austrian": "de", "naustrian": "de", "nswissgerman": "de", "french": "fr",
    "francais": "fr", "spanish": "es", "english": "en", "british": "en", "american": "en", "ukenglish": "en",
    "usenglish": "en",
}  # fmt: skip
_MARKS = {"de": ("„“", "‚‘"), "fr": ("«»", "“”"), "es": ("«»", "“”")}
_ENGLISH_MARKS = ("“”", "‘’")


def language_of(text: str) -> str | None:
    """The main language that the preamble names."""
    found = _BABEL.search(text)
    options = "" if found is None else found[1] or found[2] or ""
    if found is not None and not options.strip():
        named = _CLASS.search(text)
        options = named[1] if named is not None else ""
    if found is None and (named := _CLASS.search(text)) is not None and "{babel}" in text:
        options = named[1]
    known = [_LANGUAGES[one.strip().removeprefix("main=")] for one in options.split(",")
             if one.strip().removeprefix("main=") in _LANGUAGES]  # fmt: skip
    return known[-1] if known else None


def marks_of(language: str | None) -> tuple[str, str]:
    """The marks around a quotation, and around one within it, each as its opening and closing sign."""
    return _MARKS.get(language or "", _ENGLISH_MARKS)
