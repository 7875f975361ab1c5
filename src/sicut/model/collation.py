"""A claim held against its witnesses: where it stands, and every difference."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

from sicut.model.claim import Claim
from sicut.model.span import Span


class VariantKind(StrEnum):
    """What happened to the words, seen from the report."""

    SUBSTITUTION = "substitution"
    OMISSION = "omission"
    ADDITION = "addition"
    TRANSPOSITION = "transposition"


class Category(StrEnum):
    """What a difference is a difference of."""

    NEGATION = "negation"
    MODALITY = "modality"
    QUANTIFIER = "quantifier"
    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    WORDING = "wording"
    SPELLING = "spelling"
    INFLECTION = "inflection"
    CASE = "case"
    PUNCTUATION = "punctuation"
    TYPOGRAPHY = "typography"
    WHITESPACE = "whitespace"
    MARKS = "marks"
    INVISIBLE = "invisible"
    CONFUSABLE = "confusable"
    EMPHASIS = "emphasis"


class Licence(StrEnum):
    """Why a difference is allowed."""

    ELLIPSIS = "ellipsis"
    INTERPOLATION = "interpolation"
    DECLARED = "declared"
    CASE = "case"
    PUNCTUATION = "punctuation"
    TYPOGRAPHY = "typography"
    WHITESPACE = "whitespace"
    HYPHENATION = "hyphenation"
    MARKS = "marks"
    ORTHOGRAPHY = "orthography"
    NUMBER_FORM = "number-form"
    GLOSS = "gloss"
    NOTE = "note"
    OCR = "ocr"
    FURNITURE = "furniture"
    DISFLUENCY = "disfluency"
    DERIVATION = "derivation"


class Status(StrEnum):
    """The outcome for one claim."""

    VERIFIED = "verified"
    ALTERED = "altered"
    MISATTRIBUTED = "misattributed"
    NOT_FOUND = "not-found"
    UNCHECKED = "unchecked"


class ReasonCode(StrEnum):
    """Why a claim could not be checked."""

    NO_SOURCE = "no-source"
    PARTIAL_SOURCE = "partial-source"
    UNREADABLE_SOURCE = "unreadable-source"
    MISSING_SOURCE = "missing-source"
    MISSING_EXTRA = "missing-extra"
    MISSING_EDITION = "missing-edition"
    OTHER_LANGUAGE = "other-language"
    OUT_OF_SCOPE = "out-of-scope"
    PARAPHRASE = "paraphrase"
    TOO_SHORT = "too-short"


class Reason(NamedTuple):
    """Why a claim could not be checked; ``documents`` are the sigla concerned."""

    code: ReasonCode
    text: str
    documents: tuple[str, ...] = ()


class Operation(NamedTuple):
    """One CIGAR operation over words: ``=`` same, ``X`` other, ``I`` only in the lemma, ``D`` only in the reading."""

    op: Literal["=", "X", "I", "D"]
    length: int


class Segment(NamedTuple):
    """Where the verbatim part with the index ``part`` (among all parts) stands in a witness."""

    part: int
    siglum: str
    span: Span


class Hidden(NamedTuple):
    """What the ellipsis with the index ``part`` leaves out; an empty ``span`` is nothing at all."""

    part: int
    siglum: str
    span: Span


@dataclass(frozen=True, slots=True)
class Variant:
    """One difference between lemma (``report``) and reading (``witness``, in the document ``siglum``).

    An omission's ``report`` span is empty, at the gap; an addition's ``witness`` span is.
    """

    kind: VariantKind
    category: Category
    licence: Licence | None
    report: Span
    siglum: str
    witness: Span


@dataclass(frozen=True, slots=True)
class Collation:
    """A place in a witness, aligned.

    ``identity`` is the share (0 to 1) of lemma words that the reading has unchanged when folded;
    ``expected`` the number of places this good that chance would give. Applying ``cigar`` to the
    words of the lemma gives the words of the reading. ``reordered``: the parts around an ellipsis
    stand in another order. ``spliced``: places far apart are joined as if they ran on. ``speaker``: where
    the witness names the person to whom it gives the words, if the report gives them to another one.
    """

    siglum: str
    span: Span
    segments: tuple[Segment, ...]
    cigar: tuple[Operation, ...]
    identity: float
    expected: float
    apparatus: tuple[Variant, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    reordered: bool = False
    spliced: bool = False
    speaker: Span | None = None


class Fit(StrEnum):
    """How the place of the words lies to the place that a reference names.

    ``AT``: it is that. ``PART``: it begins or ends within a verse of it. ``SHORT``: the place named holds whole verses
    without any of the words. ``PAST``: the words run past it. ``ELSEWHERE``: they stand at another place of the work.
    ``ABSENT``: they stand at none.
    """

    AT = "at"
    PART = "part"
    SHORT = "short"
    PAST = "past"
    ELSEWHERE = "elsewhere"
    ABSENT = "absent"


class Placing(NamedTuple):
    """Where a quotation's words stand in an edition, seen from the reference beside it.

    ``cited`` is the span of the place that it names in the edition ``siglum``, ``None`` if there is none. ``actual``
    names the place of the words ("30:4-6"). ``numbering``: another numbering of the work, by which that is the place
    named. ``beyond`` names what the words have and the reference lacks, or the other way round.
    """

    fit: Fit
    siglum: str
    cited: Span | None
    actual: str = ""
    numbering: str | None = None
    beyond: str = ""


class Agreement(StrEnum):
    """How what a source says lies to a value of the report.

    ``SAME``: it has the value. ``DERIVED``: the value follows from it. ``VARIANT``: a name in another transliteration
    or form. ``SPELLING``: a name spelt otherwise. ``UNIT``: the same number in another unit, currency or magnitude.
    ``OTHER``: another value of the same thing. ``COUNTED``: a list of them has another number. ``ABSENT``: no
    counterpart. ``MENTIONED``: what is said to be missing stands there. ``SILENT``: it does not.
    """

    SAME = "same"
    DERIVED = "derived"
    VARIANT = "variant"
    SPELLING = "spelling"
    UNIT = "unit"
    OTHER = "other"
    COUNTED = "counted"
    ABSENT = "absent"
    MENTIONED = "mentioned"
    SILENT = "silent"


class Comparison(NamedTuple):
    """A value of the report against a source's.

    ``derivation``: how the value follows ("rounded", "11 + 2"). ``theirs``: the source's value in words, for a message.
    """

    agreement: Agreement
    derivation: str | None = None
    theirs: str = ""


class Searched(NamedTuple):
    """The sigla that a claim was held against, by how fully they were read."""

    complete: tuple[str, ...]
    incomplete: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attestation:
    """A claim that was checked. ``passages`` fit equally well, in the order of sigla and offsets.

    No passages: the words were not found in a scope that was read in full; ``nearest`` is then the closest wording, as
    a hint. ``placing``: of a quotation that was held against an edition. ``comparison``: of a value, or of an absence.
    """

    claim: Claim
    status: Status
    searched: Searched
    passages: tuple[Collation, ...]
    nearest: Collation | None = None
    placing: Placing | None = None
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A claim that could not be checked, and why."""

    claim: Claim
    reason: Reason
    searched: Searched


Outcome = Attestation | Unchecked
