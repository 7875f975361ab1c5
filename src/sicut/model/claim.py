"""What a report says that can be held against a source."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, NamedTuple

from sicut.model.reference import Reach, System
from sicut.model.span import Span
from sicut.model.value import About, Amount, Fault, ProperName, When


class ClaimKind(StrEnum):
    """The kinds of claim."""

    QUOTATION = "quotation"
    REFERENCE = "reference"
    COUNT = "count"
    QUANTITY = "quantity"
    DATE = "date"
    NAME = "name"
    ABSENCE = "absence"


class Form(StrEnum):
    """How a quotation stands in its text."""

    INLINE = "inline"
    BLOCK = "block"
    INDIRECT = "indirect"


class PartKind(StrEnum):
    """What a stretch of a quotation is: the source's words, or what the report owns up to."""

    VERBATIM = "verbatim"
    ELLIPSIS = "ellipsis"
    INTERPOLATION = "interpolation"
    INTERRUPTION = "interruption"


class Part(NamedTuple):
    """A stretch of a quotation; the parts of one follow each other without overlap."""

    kind: PartKind
    span: Span


class CitationKind(StrEnum):
    """How a report names a source; what ``Citation.target`` then holds.

    ``KEY``: a citation key, without ``@``. ``LINK``: a URL or path, as written. ``AUTHOR_YEAR``: names and a year,
    apart by spaces ("Reed Okafor 2031"). ``TITLE``: the words that name a document ("the letter of 14 March").
    ``NOTE``: all words of a note that may name one, or may be a remark. ``REFERENCE``: the work of a reference to a
    place ("Qur'an"); the reference itself is a claim, at the same span, or within it if brackets hold several.
    """

    KEY = "key"
    LINK = "link"
    AUTHOR_YEAR = "author-year"
    TITLE = "title"
    NOTE = "note"
    REFERENCE = "reference"


class Citation(NamedTuple):
    """A source named in the report, as written; ``witness`` is the siglum that ``locate`` bound it to.

    ``locator`` is the place in the source as written ("p. 4"). A citation that points back ("ibid.") has the
    kind and target of the one it repeats.
    """

    span: Span
    witness: str | None
    locator: str | None
    kind: CitationKind = CitationKind.KEY
    target: str = ""


class Turn(NamedTuple):
    """Words of a document that its own structure gives to one speaker: a transcript's turn, a quotation, an interview.

    ``speaker`` is where the name or title stands, ``span`` where the words do, in the same document.
    """

    span: Span
    speaker: Span


class MarkKind(StrEnum):
    """What quotation marks are that quote nobody."""

    SCARE = "scare"
    TITLE = "title"
    TERM = "term"
    NICKNAME = "nickname"
    MEASURE = "measure"
    CODE = "code"
    OTHER = "other"


class Mark(NamedTuple):
    """Quotation marks that quote nobody; ``span`` includes the marks."""

    document: str
    span: Span
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that the document ``document`` (a siglum) gives as somebody's own.

    ``span`` runs from the first to the last word inside the marks, ``outer`` includes the marks.
    ``parts`` lie within ``span`` (an ellipsis before the first or after the last word lies outside
    ``span`` and within ``outer``). ``language`` is a BCP 47 tag where it is known. ``mended``: a mark was
    missing, or the two were no pair.
    """

    kind: ClassVar[ClaimKind] = ClaimKind.QUOTATION
    document: str
    span: Span
    outer: Span
    parts: tuple[Part, ...]
    form: Form
    language: str | None = None
    speaker: Span | None = None
    cue: Span | None = None
    cited: Citation | None = None
    mended: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a work that the document ``document`` (a siglum) names.

    ``outer`` is ``span`` with the brackets around it, if they hold nothing else. ``work`` is the work's name in the
    tables of :mod:`sicut.editions`, or as written when it is in none of them (not ``known``). ``ref`` spells the places
    in the one form of the work ("30:4-6", "Matt.5.3"), ``reaches`` has them to look up. ``edition``: the translation or
    edition named with it, as written. ``fault``: why the work has no such place, in a clause. ``lacking``: what must be
    installed to read such references in full, and how. ``counted``: the numbering of the work is known to have it.
    """

    kind: ClassVar[ClaimKind] = ClaimKind.REFERENCE
    parts: ClassVar[tuple[Part, ...]] = ()
    form: ClassVar[Form | None] = None
    language: ClassVar[str | None] = None
    speaker: ClassVar[Span | None] = None
    cue: ClassVar[Span | None] = None
    cited: ClassVar[Citation | None] = None
    mended: ClassVar[bool] = False
    document: str
    span: Span
    outer: Span
    system: System
    work: str
    ref: str
    reaches: tuple[Reach, ...] = ()
    edition: str | None = None
    fault: str | None = None
    known: bool = True
    lacking: str | None = None
    counted: bool = False


@dataclass(frozen=True, slots=True)
class _Value:
    """What all claims in the report's own words have in common.

    ``about`` says what the value is of, in offsets of the text as shown. ``fault``: why it cannot be right by the
    report's own text. ``attributed``: the report gives it as what a source says; else it is a claim only because of its
    fault, or because every sentence is held against the sources.
    ``doubtful``: it may go on with what the sentence before reports; it is a claim if a source has it.
    """

    parts: ClassVar[tuple[Part, ...]] = ()
    form: ClassVar[Form | None] = None
    mended: ClassVar[bool] = False
    document: str
    span: Span
    outer: Span
    about: About
    language: str | None = None
    speaker: Span | None = None
    cue: Span | None = None
    cited: Citation | None = None
    fault: Fault | None = None
    attributed: bool = True
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Count(_Value):
    """A number of things that can be told one by one: "twelve groups"."""

    kind: ClassVar[ClaimKind] = ClaimKind.COUNT
    value: Amount = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Quantity(_Value):
    """A number that measures, ranks, or gives a share."""

    kind: ClassVar[ClaimKind] = ClaimKind.QUANTITY
    value: Amount = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Date(_Value):
    """A date, or an interval between two."""

    kind: ClassVar[ClaimKind] = ClaimKind.DATE
    value: When = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Name(_Value):
    """The name of a person, a body or a place; ``words`` as the report writes it, on one line."""

    kind: ClassVar[ClaimKind] = ClaimKind.NAME
    value: ProperName = field(kw_only=True)
    words: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Absence(_Value):
    """The statement that a source does not mention something.

    ``terms`` are the things not mentioned, as the report writes them, each where it stands. ``within``: what the report
    says has no such mention, as written ("the letter"), ``None`` where it leaves that open ("nowhere").
    """

    kind: ClassVar[ClaimKind] = ClaimKind.ABSENCE
    terms: tuple[Span, ...] = field(kw_only=True)
    within: Span | None = field(kw_only=True)


Fact = Count | Quantity | Date | Name
"""A value that a report states."""
Stated = Fact | Absence
Claim = Quotation | Reference | Stated


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quotation as it was found.

    ``doubt`` names what its marks are if no source has the words; ``None`` is no doubt: the words are given as a
    quotation, whether or not a source has them. ``work``: the work of scripture that the report gives them out as from.
    """

    claim: Quotation
    doubt: MarkKind | None = None
    work: str | None = None
