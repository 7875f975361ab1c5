"""The one exit for untrusted text: what it needs so that it cannot act on the place it is shown in.

Paths, sigla, messages and the words of documents are untrusted. Nothing invisible passes: neither to a
terminal, where it could move the cursor or turn the line round, nor into a JSON file, which somebody
will print.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple
from unicodedata import bidirectional, category, east_asian_width

_DEFAULT_IGNORABLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_SEPARATORS: Final = "\u2028\u2029"
_OTHER_FORMATS: Final = "\ufff9-\ufffb\ufffe\uffff"
_SURROGATES: Final = "\ud800-\udfff"
UNSAFE: Final = re.compile(f"[\x00-\x1f\x7f-\x9f{_DEFAULT_IGNORABLE}{_SEPARATORS}{_OTHER_FORMATS}{_SURROGATES}]")
"""A character that must not reach an output as it is: control, bidirectional, invisible, or half of a pair."""

_UNSAFE_MARKUP: Final = re.compile(f"[&<>\"']|{UNSAFE.pattern}")

_LINE: Final = "\t\n\r"
_PICTURES: Final = 0x2400
_DELETE: Final = 0x7F
_MOST_MARKS: Final = 8
_JAMO: Final = range(0x1160, 0x1200)


_HARMLESS: Final = "\u00ad\u200c\u200d\u200e\u200f\u061c\u180e\ufe00\ufe0e\ufe0f"
_MARKUP: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA: Final = "[=+\\-@＝＋－＠﹦﹢﹣﹫|%]"
_BEGINS_FORMULA: Final = re.compile(rf"""(?:\A|;)[\s"']*+(?={_FORMULA})""")
_MARKDOWN: Final = re.compile(
    r"(?P<sign>[\\`*_{}\[\]()<>&#+\-.!|~@:$^=%])(?P<apart>(?<=[&#!|~@:$%/])(?=\S)|(?<=-)(?=[0-9]))?"
    r"|(?P<hash>[0-9a-fA-F]{6})(?=[0-9a-fA-F])"
    r"|(?P<web>[wW]{2})(?=[wW]\.)"
)
_APART: Final = "<!-- -->"


class Cell(NamedTuple):
    """What one character is shown as, and how many columns that takes."""

    shown: str
    width: int


_ASCII: Final = {chr(code): Cell(chr(code), 1) for code in range(ord(" "), 0x7F)}


def terminal(text: str) -> str:
    """*text* for one line of a terminal: each unsafe character as a visible sign, tabs and line ends as a space."""
    return UNSAFE.sub(lambda found: _visible(found[0]), text)


def lines_for_terminal(text: str) -> str:
    """*text* for a terminal, as :func:`terminal` gives it, but with its tabs, and each line end as a line feed."""
    ended = text.replace("\r\n", "\n").replace("\r", "\n")
    return UNSAFE.sub(lambda found: found[0] if found[0] in "\t\n" else _visible(found[0]), ended)


def json_text(text: str) -> str:
    r"""Finished JSON *text* with each unsafe character as ``\u`` escapes; line feeds between values stay."""
    return UNSAFE.sub(lambda found: found[0] if found[0] == "\n" else _escaped(found[0]), text)


def html(text: str) -> str:
    """*text* for HTML, within an element or a quoted attribute, white space kept.

    Joiners, soft hyphens and marks of direction, which writing needs, become references; whatever else is unsafe
    becomes a visible sign.
    """
    return _in_markup(text, lambda character: _reference(character) if character in _HARMLESS else _visible(character))


def html_visible(text: str) -> str:
    """The same with every unsafe character as a visible sign: for words whose very characters are in question."""
    return _in_markup(text, _visible)


def xml(text: str) -> str:
    """*text* for XML 1.0, within an element or a quoted attribute; what XML cannot hold becomes a visible sign.

    Source: Extensible Markup Language (XML) 1.0, 5th edition, production 2.
    """
    return _in_markup(
        text, lambda character: _visible(character) if _NO_XML.match(character) else _reference(character)
    )


def xml_value(text: str) -> str:
    """*text* for a library that writes XML itself: a string that XML can hold, with nothing unsafe in it."""
    return UNSAFE.sub(lambda found: found[0] if found[0] in "\t\n" else _visible(found[0]), text)


def word_text(text: str) -> str:
    """The same with joiners, soft hyphens and marks of direction, which writing needs, kept as they are."""
    return UNSAFE.sub(lambda found: found[0] if found[0] in f"\t\n{_HARMLESS}" else _visible(found[0]), text)


def csv_cell(text: str) -> str:
    """*text* as one quoted cell on one line that no spreadsheet takes for a formula.

    An apostrophe stands before the sign that begins one, also after a semicolon: where that parts the cells of a line,
    as in much of Europe, a spreadsheet does not see the quotation marks around the cell.

    Source: OWASP, CSV Injection; RFC 4180, section 2.
    """
    guarded = _BEGINS_FORMULA.sub(lambda found: f"{found[0]}'", terminal(text))
    return '"' + guarded.replace('"', '""') + '"'


def workflow(text: str) -> str:
    """*text* as the message of a GitHub workflow command: on its one line, and no command of its own.

    Source: actions/toolkit, packages/core/src/command.ts.
    """
    return terminal(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def workflow_property(text: str) -> str:
    """*text* as a property of such a command."""
    return workflow(text).replace(":", "%3A").replace(",", "%2C")


def sarif_message(text: str) -> str:
    """*text* as a message of a SARIF log: no link and no placeholder of its own.

    A link (``[words](target)``) cannot be escaped outside another link, so that a space is put into it.

    Source: SARIF 2.1.0, sections 3.11.5 and 3.11.6; oasis-tcs/sarif-spec, issue 597.
    """
    return terminal(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def markdown(text: str) -> str:
    """*text* for one line or one table cell of Markdown (CommonMark and GitHub's), with no markup of its own.

    GitHub and GitLab look for mentions, references to issues and commits, emoji and addresses in the finished text,
    where escapes are gone: an empty comment, which shows as nothing, parts the signs of them from what follows.

    Source: GitHub Flavored Markdown, sections 2.4 and 6.9; GitHub Docs, Autolinked references and URLs.
    """
    return _MARKDOWN.sub(_in_markdown, terminal(text))


def _in_markdown(found: re.Match[str]) -> str:
    sign = found["sign"]
    if sign is None:
        return f"{found[0]}{_APART}"
    shown = f"&#{ord(sign)};" if sign in "<>&@#|" else f"\\{sign}"
    return shown if found["apart"] is None else f"{shown}{_APART}"


def cells(text: str) -> Iterator[Cell]:
    """Each character of *text* as :func:`terminal` shows it; a long pile of marks is taken apart."""
    marks = 0
    for character in text:
        if character in _ASCII:
            marks = 0
            yield _ASCII[character]
        elif UNSAFE.match(character):
            shown = _visible(character)
            marks = 0
            yield Cell(shown, len(shown))
        elif not _is_mark(character):
            marks = 0
            yield Cell(character, _columns(character))
        else:
            marks += 1
            shown = character if marks <= _MOST_MARKS else _named(character)
            yield Cell(shown, 0 if shown == character else len(shown))


def width(text: str) -> int:
    """The columns that *text* takes on a terminal once it is shown as :func:`cells` says."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(cell.width for cell in cells(text))


def runs_right_to_left(text: str) -> bool:
    """Whether *text* has a letter that is written from right to left."""
    return any(bidirectional(character) in {"R", "AL"} for character in text)


def _is_mark(character: str) -> bool:
    return category(character) in {"Mn", "Me"}


def _columns(character: str) -> int:
    if ord(character) in _JAMO:
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1


def _in_markup(text: str, unsafe: Callable[[str], str]) -> str:
    def escaped(found: re.Match[str]) -> str:
        character = found[0]
        if character in _MARKUP:
            return _MARKUP[character]
        return character if character in "\t\n" else unsafe(character)

    return _UNSAFE_MARKUP.sub(escaped, text)


def _reference(character: str) -> str:
    return f"&#x{ord(character):X};"


def _visible(character: str) -> str:
    code = ord(character)
    if character in _LINE:
        return " "
    if code <= ord(" "):
        return chr(_PICTURES + code)
    return "\u2421" if code == _DELETE else _named(character)


def _named(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"


def _escaped(character: str) -> str:
    code = ord(character)
    if code <= 0xFFFF:  # noqa: PLR2004 - the last code point of one UTF-16 unit
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
