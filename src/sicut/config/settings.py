"""All that a user can set, with its default."""

from enum import StrEnum
from typing import Final, NamedTuple

from sicut.model.collation import Licence
from sicut.model.finding import Severity
from sicut.model.policy import Policy, Profile, Scope
from sicut.model.reading import ReadingOptions


class Show(StrEnum):
    """What a text output lists; the rest is counted."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    UNCHECKED = "unchecked"
    VERIFIED = "verified"


class OutputFormat(StrEnum):
    """The formats of output."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    ANNOTATIONS = "annotations"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    CSV = "csv"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    TEI = "tei"


class Output(NamedTuple):
    """One output; ``path`` is ``None`` for standard output (or the file named by ``--output-file``)."""

    format: OutputFormat
    path: str | None = None


GRANTED: Final = {
    Profile.PRESS: frozenset(Licence),
    Profile.SCHOLARLY: frozenset(Licence) - {Licence.CASE, Licence.DISFLUENCY},
    Profile.STRICT: frozenset({Licence.WHITESPACE}),
}


class Settings(NamedTuple):
    """The settings of one run.

    ``licences`` switches single licences on or off, whatever the profile says. ``bound`` is the
    number of places that chance may give before words no longer count as found. ``select``,
    ``ignore`` and ``extend_select`` hold selectors: a rule's name, its code, the beginning of a code,
    or ``ALL``. ``editions`` are files and folders with texts of works that are cited by place; ``None``: the folder
    ``.sicut/editions``, if there is one. ``synonyms`` are groups of words that mean the same, beside those shipped:
    they tell whether a source mentions what the report says that it does not. ``per_file_ignores`` pairs a pattern of
    paths with selectors. ``sources`` are paths from the current folder; ``None`` when no settings name any.
    """

    profile: Profile = Profile.PRESS
    licences: tuple[tuple[Licence, bool], ...] = ()
    scope: Scope = Scope.ATTRIBUTED
    bound: float = 0.001
    sources: tuple[str, ...] | None = None
    reading: ReadingOptions = ReadingOptions()
    bibliography: tuple[str, ...] = ()
    editions: tuple[str, ...] | None = None
    synonyms: tuple[tuple[str, ...], ...] = ()
    select: tuple[str, ...] = ("ALL",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    fail_on: Severity = Severity.ERROR
    allow_unchecked: bool = False
    allow_drafts: bool = False
    show: tuple[Show, ...] = (Show.ERROR, Show.WARNING, Show.UNCHECKED)
    output_format: tuple[Output, ...] = (Output(OutputFormat.FULL),)

    def policy(self, unicode_version: str) -> Policy:
        """What decides a verdict under these settings, with the version of the Unicode tables in use."""
        licences = set(GRANTED[self.profile])
        for licence, granted in self.licences:
            (licences.add if granted else licences.discard)(licence)
        return Policy(self.profile, frozenset(licences), self.scope, self.bound, unicode_version, self.synonyms)
