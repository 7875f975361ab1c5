r"""Facts in small reports: how the tables write them, and the cases that come of it.

A row is ``family | scope | sources | report``; the scope is ``a`` (attributed) or ``A`` (all), sources are keys of the
table's, with ``*`` for a page that was saved only up to its pay wall; ``\n`` is the end of a line. In the report,
``⟦words|mark⟧`` says what must come of these words:

- ``C102``, ``C102/C103``: a finding of that rule, or of one of them; with ``~`` at its end, one of all such marks does;
- ``=``: a claim that is verified; ``=+``: with a derivation;
- ``?partial-source``: a claim that is unchecked for that reason;
- ``0``: no claim of a value;
- ``i``: a finding here is allowed if it is of no weight (another transliteration).
"""

from collections.abc import Iterator, Mapping
from html import escape
from typing import NamedTuple

from sicut.text.pattern import pattern

FAMILIES = ("counts", "numbers", "derived", "arithmetic", "dates", "names", "absence", "attribution")
LANGUAGES = ("en", "de", "fr", "es", "ar", "ru", "zh")
SCOPES = {"a": "attributed", "A": "all"}
_MARKED = pattern(r"⟦([^⟦⟧|]+)\|([^⟦⟧|]+)⟧")
_WALL = "Subscribe to continue reading"


class Table(NamedTuple):
    """Cases in one language over a few sources."""

    language: str
    sources: Mapping[str, str]
    rows: str


class Wanted(NamedTuple):
    """A finding that must come: of a rule among ``codes``, at ``words``; with ``any``, one of those with it does."""

    start: int
    end: int
    words: str
    codes: frozenset[str]
    any: bool


class Checked(NamedTuple):
    """Words of which a claim must be verified (``reason`` ``None``), with or without a derivation, or be unchecked."""

    start: int
    end: int
    words: str
    derived: bool = False
    reason: str | None = None


class Case(NamedTuple):
    """A report, its sources, and what must come of it. ``seen``: developers may look at its errors.

    ``own``: spans that state the author's own values; ``light``: spans where a finding may come if it has no weight.
    """

    family: str
    language: str
    scope: str
    text: str
    sources: tuple[tuple[str, str], ...]
    findings: tuple[Wanted, ...]
    checked: tuple[Checked, ...]
    own: tuple[tuple[int, int], ...]
    light: tuple[tuple[int, int], ...]
    seen: bool

    @property
    def honest(self) -> bool:
        """No finding of these families may come, but for light ones."""
        return not self.findings


def cases(table: Table) -> Iterator[Case]:
    """The cases of *table*; the one at an even place (from 0) is seen.

    Raises:
        ValueError: a row or a mark that cannot be read.
    """
    rows = [row for row in table.rows.strip().splitlines() if row.strip()]
    for place, row in enumerate(rows):
        parts = [part.strip() for part in row.split(" | ", 3)]
        if len(parts) != len(("family", "scope", "sources", "report")) or parts[0] not in FAMILIES:
            raise ValueError(f"no row of a table: {row}")
        family, scope, names, marked = parts
        sources = tuple(_source(table.sources, name) for name in names.split(","))
        yield _read(Case(family, table.language, SCOPES[scope], marked, sources, (), (), (), (), seen=place % 2 == 0))


def _source(sources: Mapping[str, str], named: str) -> tuple[str, str]:
    """The name and text of a source; a page with a pay wall at its end for ``name*``."""
    name = named.rstrip("*")
    text = sources[name].strip() + "\n"
    if named == name:
        return f"{name}.md", text
    body = "".join(f"<p>{escape(part)}</p>\n" for part in text.split("\n\n"))
    return f"{name}.html", f"<html><head><title>{name}</title></head><body>\n{body}<p>{_WALL}</p>\n</body></html>\n"


def _read(case: Case) -> Case:
    """*case* with its marks taken out of the text."""
    marked = case.text.replace("\\n", "\n")
    text, at = "", 0
    findings: list[Wanted] = []
    checked: list[Checked] = []
    own: list[tuple[int, int]] = []
    light: list[tuple[int, int]] = []
    for mark in _MARKED().finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        words, tag = mark[1], mark[2]
        start, end = len(text), len(text) + len(words)
        text += words
        if tag == "0":
            own.append((start, end))
        elif tag == "i":
            light.append((start, end))
        elif tag in {"=", "=+"}:
            checked.append(Checked(start, end, words, derived=tag == "=+"))
        elif tag.startswith("?"):
            checked.append(Checked(start, end, words, reason=tag[1:]))
        else:
            findings.append(Wanted(start, end, words, frozenset(tag.rstrip("~").split("/")), tag.endswith("~")))
    text += marked[at:] + "\n"
    if "⟦" in text or "⟧" in text:
        raise ValueError(f"a mark that cannot be read: {text}")
    return case._replace(
        text=text, findings=tuple(findings), checked=tuple(checked), own=tuple(own), light=tuple(light)
    )
