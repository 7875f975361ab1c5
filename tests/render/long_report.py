"""A long report made up by a seed: most of its claims are found, some are altered, unfound or unchecked."""

from hashlib import sha256
from random import Random

from sicut.model.claim import Form, Part, PartKind, Quotation
from sicut.model.collation import (
    Attestation,
    Category,
    Collation,
    Operation,
    Outcome,
    Reason,
    ReasonCode,
    Searched,
    Segment,
    Status,
    Unchecked,
    Variant,
    VariantKind,
)
from sicut.model.document import Block, BlockKind, Document, Role
from sicut.model.finding import Evidence, Finding, Fix, Objection, Severity
from sicut.model.result import Result
from sicut.model.span import Span
from tests.render.results import POLICY

WORDS = (
    "harbour quay ferry council winter lamp mill repair berth fee guild choir letter mayor pilot bench school trade "
    "boat's weather the of and in to a was they had it on at for with year office"
).split()
SEARCHED = Searched(("minutes",), ())


class _Text:
    """A text that grows."""

    def __init__(self, random: Random) -> None:
        self.text, self.blocks, self._random = "", list[Block](), random

    def sentence(self, words: int) -> str:
        return " ".join(self._random.choice(WORDS) for _ in range(words)).capitalize() + "."

    def add(self, words: str) -> Span:
        self.text += words
        return Span(len(self.text) - len(words), len(self.text))

    def close(self, start: int, page: int | None) -> None:
        self.blocks.append(Block(BlockKind.PARAGRAPH, Span(start, len(self.text)), page=page))
        self.text += "\n\n"


def long_report(claims: int) -> Result:
    """A report with as many *claims*, about seven on a page, and a source of the same length."""
    random = Random(9)  # noqa: S311 - a made-up text
    report, source = _Text(random), _Text(random)
    outcomes: list[Outcome] = []
    findings: list[Finding] = []
    for number in range(1, claims + 1):
        words = source.sentence(16)
        start = len(source.text)
        source.add(f"{source.sentence(14)} {source.sentence(14)} ")
        there = source.add(words)
        source.add(f" {source.sentence(14)} {source.sentence(14)}")
        source.close(start, number // 7 + 1)
        said = words.replace(" ", " never ", 1) if number % 4 == 0 else words
        start = len(report.text)
        report.add(f"{report.sentence(20)} The mayor said: “")
        here = report.add(said)
        report.add(f"” {report.sentence(40)}")
        report.close(start, None)
        outcomes.append(_outcome(number, here, there, said, words))
        findings += _findings(number, outcomes[-1], here)
    documents = (
        _document("report", Role.REPORT, "report.md", "text/markdown", report),
        _document("minutes", Role.WITNESS, "sources/minutes.pdf", "application/pdf", source),
    )
    return Result(POLICY, documents, tuple(outcomes), (), tuple(findings), 0)


def _outcome(number: int, here: Span, there: Span, said: str, words: str) -> Outcome:
    claim = Quotation(
        "report", here, Span(here.start - 1, here.end + 1), (Part(PartKind.VERBATIM, here),), Form.INLINE, "en"
    )
    if number % 20 == 1:
        return Unchecked(claim, Reason(ReasonCode.OTHER_LANGUAGE, "no source is in Swedish", ("minutes",)), SEARCHED)
    apparatus: tuple[Variant, ...] = ()
    if said != words:
        added = Span(here.start + words.index(" ") + 1, here.start + words.index(" ") + 7)
        at = there.start + words.index(" ") + 1
        apparatus = (Variant(VariantKind.ADDITION, Category.NEGATION, None, added, "minutes", Span(at, at)),)
    operations = (Operation("=", 16),)
    found = Collation("minutes", there, (Segment(0, "minutes", there),), operations, 0.98, 1e-9, apparatus)
    if number % 10 == 5:
        return Attestation(claim, Status.NOT_FOUND, SEARCHED, (), found)
    return Attestation(claim, Status.ALTERED if apparatus else Status.VERIFIED, SEARCHED, (found,))


def _findings(number: int, outcome: Outcome, here: Span) -> list[Finding]:
    mark = sha256(str(number).encode()).hexdigest()
    if isinstance(outcome, Unchecked) or outcome.status is Status.VERIFIED:
        return []
    if outcome.status is Status.NOT_FOUND:
        objection = Objection("report", here, "“Harbour quay ferry council” stands in none of the sources")
        return [Finding("Q101", "unfound-quotation", Severity.ERROR, f"c{number}", objection, None, mark)]
    variant = outcome.passages[0].apparatus[0]
    objection = Objection(
        "report",
        variant.report,
        "“never” is added to the words of [minutes]",
        (Evidence("minutes", variant.witness, ""),),
        Fix(safe=False, span=variant.report, text=""),
    )
    return [Finding("Q103", "altered-meaning", Severity.ERROR, f"c{number}", objection, None, mark)]


def _document(siglum: str, role: Role, path: str, media_type: str, made: _Text) -> Document:
    digest = sha256(made.text.encode()).hexdigest()
    return Document(siglum, role, path, digest, media_type, "en", made.text, blocks=tuple(made.blocks))
