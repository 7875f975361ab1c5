"""Results made by hand, as the stages before would give them, and random ones."""

from hashlib import sha256

from hypothesis import strategies as st

from sicut.model.claim import Citation, Form, Mark, MarkKind, Part, PartKind, Quotation
from sicut.model.collation import (
    Attestation,
    Category,
    Collation,
    Licence,
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
from sicut.model.document import Block, BlockKind, Document, Extraction, Inside, Role
from sicut.model.finding import Allowed, Evidence, Finding, Fix, Objection, Severity
from sicut.model.policy import Policy, Profile, Scope
from sicut.model.result import FindResult, Result
from sicut.model.span import Span

POLICY = Policy(Profile.PRESS, frozenset(Licence), Scope.ATTRIBUTED, 0.001, "18.0.0")

REPORT = """# The quay

The mayor of Elmsted said: "The quay will now close this winter, and the ferry stays."

According to the mayor, "nobody
asked for
a payment" in the end.

"The lamps come from the moon," she added. "Vi har tid," said the pilot. A "smart" bench was opened.
"""

SPEECH = """The quay will not close this winter, and the ferry stays.
We thank all who helped.

Nobody asked for a payment, and nobody went home early.
The lamps come from the mill.
"""


def document(siglum: str, path: str, text: str, role: Role = Role.WITNESS) -> Document:
    """A document of one block; a witness has it on page 4, printed as iv."""
    page, label = (4, "iv") if role is Role.WITNESS else (None, None)
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)), page=page, page_label=label)
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(siglum, role, path, digest, "text/markdown", "en", text, blocks=(block,))


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def quotation(text: str, words: str, siglum: str = "report") -> Quotation:
    span = span_of(text, words)
    outer = Span(max(0, span.start - 1), min(len(text), span.end + 1))
    return Quotation(siglum, span, outer, (Part(PartKind.VERBATIM, span),), Form.INLINE, "en")


def collation(words: str, text: str = SPEECH, *variants: Variant) -> Collation:
    span = span_of(text, words)
    operations = (Operation("=", max(1, len(words.split()))),)
    return Collation("speech", span, (Segment(0, "speech", span),), operations, 0.90909, 1.23456e-9, variants)


SEARCHED = Searched(("speech",), ())


def _variant(kind: VariantKind, category: Category, report: str, speech: str) -> Variant:
    return Variant(kind, category, None, span_of(REPORT, report), "speech", span_of(SPEECH, speech))


def _finding(code: str, name: str, severity: Severity, claim: str | None, objection: Objection) -> Finding:
    return Finding(code, name, severity, claim, objection, None, sha256(name.encode()).hexdigest())


def harbour() -> Result:
    """One report with every outcome, and sources of which one cannot be read."""
    now = _variant(VariantKind.SUBSTITUTION, Category.NEGATION, "now", "not")
    cased = Variant(
        VariantKind.SUBSTITUTION,
        Category.CASE,
        Licence.CASE,
        span_of(REPORT, "nobody"),
        "speech",
        span_of(SPEECH, "Nobody"),
    )
    altered = quotation(REPORT, "The quay will now close this winter, and the ferry stays.")
    payment = quotation(REPORT, "nobody\nasked for\na payment")
    moon = quotation(REPORT, "The lamps come from the moon")
    foreign = quotation(REPORT, "Vi har tid")
    claims: tuple[Outcome, ...] = (
        Attestation(
            altered,
            Status.ALTERED,
            SEARCHED,
            (collation("The quay will not close this winter, and the ferry stays.", SPEECH, now),),
        ),
        Attestation(payment, Status.VERIFIED, SEARCHED, (collation("Nobody asked for a payment", SPEECH, cased),)),
        Attestation(moon, Status.NOT_FOUND, SEARCHED, (), collation("The lamps come from the mill")),
        Unchecked(
            foreign,
            Reason(ReasonCode.OTHER_LANGUAGE, "no source is in Swedish", ("speech",)),
            Searched((), ("speech",)),
        ),
    )
    evidence = (Evidence("speech", now.witness, "not"),)
    fix = Fix(safe=False, span=now.report, text="not")
    findings = (
        _finding(
            "Q103",
            "altered-meaning",
            Severity.ERROR,
            "c1",
            Objection("report", now.report, "“now” stands where speech has “not”", evidence, fix),
        ),
        _finding(
            "Q101",
            "unfound-quotation",
            Severity.ERROR,
            "c3",
            Objection("report", moon.span, "“The lamps come from the moon” stands in none of the sources"),
        ),
        _finding(
            "Q306",
            "unattributed-quotation",
            Severity.INFO,
            "c2",
            Objection("report", payment.span, "nothing attributes these words"),
        ),
        _finding(
            "S101",
            "unreadable-source",
            Severity.WARNING,
            None,
            Objection("scan", Span(0, 0), "this source could not be read: not a text"),
        ),
        Finding(
            "Q105",
            "altered-typography",
            Severity.WARNING,
            "c2",
            Objection("report", payment.span, "other marks"),
            Allowed("comment", "house style"),
            "0" * 64,
        ),
    )
    scan = Document(
        "scan",
        Role.WITNESS,
        "sources/scan.txt",
        "0" * 64,
        "text/plain",
        None,
        "",
        extraction=Extraction.UNREADABLE,
        reason="not a text",
    )
    documents = (
        document("report", "report.md", REPORT, Role.REPORT),
        document("speech", "sources/speech.txt", SPEECH),
        scan,
    )
    marks = (Mark("report", span_of(REPORT, '"smart"'), MarkKind.SCARE),)
    return Result(POLICY, documents, claims, marks, findings, 3)


def one_finding(report: str, words: str, speech: str, reading: str) -> Result:
    """A report in which *words* are objected to, with *reading* as evidence."""
    claim = quotation(report, report)
    spans = span_of(report, words), span_of(speech, reading)
    variant = Variant(VariantKind.SUBSTITUTION, Category.WORDING, None, spans[0], "speech", spans[1])
    passage = collation(speech, speech, variant)
    objection = Objection("report", spans[0], "other words", (Evidence("speech", spans[1], reading),))
    return Result(
        POLICY,
        (document("report", "report.md", report, Role.REPORT), document("speech", "speech.txt", speech)),
        (Attestation(claim, Status.ALTERED, SEARCHED, (passage,)),),
        (),
        (_finding("Q102", "altered-wording", Severity.ERROR, "c1", objection),),
        0,
    )


def found() -> FindResult:
    """What ``find`` gives for the altered quotation of :func:`harbour`."""
    result = harbour()
    return FindResult(POLICY, result.documents[0], result.documents[1:], result.claims[0])


HOSTILE = "\x00\x07\x1b\x7f\x85\x9b\u200b\u202e\u2066\u2028\ufeff\ufff9\ud800\U000e0041\t\r\n"
TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab wörd .,\u0301日本א" + HOSTILE),
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf"]),
    ),
    max_size=60,
)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    ends = sorted(draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    return Span(*ends)


def _optional(draw: st.DrawFn, strategy: st.SearchStrategy[str]) -> str | None:
    return draw(st.one_of(st.none(), strategy))


@st.composite
def documents(draw: st.DrawFn, siglum: str, role: Role) -> Document:
    text = draw(TEXTS)
    extraction = draw(st.sampled_from(Extraction))
    block = Block(
        draw(st.sampled_from(BlockKind)),
        draw(spans(text)),
        section=_optional(draw, TEXTS),
        page=draw(st.one_of(st.none(), st.integers(1, 9))),
        page_label=_optional(draw, TEXTS),
        time=_optional(draw, TEXTS),
    )
    inside = Inside("report", draw(spans(text))) if draw(st.booleans()) else None
    return Document(
        siglum,
        role,
        draw(TEXTS),
        "0" * 64,
        "text/plain",
        _optional(draw, TEXTS),
        text,
        blocks=draw(st.sampled_from([(), (block,)])),
        extraction=extraction,
        reason=_optional(draw, TEXTS),
        inside=inside,
    )


@st.composite
def variants(draw: st.DrawFn, report: Document, witness: Document) -> Variant:
    return Variant(
        draw(st.sampled_from(VariantKind)),
        draw(st.sampled_from(Category)),
        draw(st.one_of(st.none(), st.sampled_from(Licence))),
        draw(spans(report.text)),
        witness.siglum,
        draw(spans(witness.text)),
    )


@st.composite
def collations(draw: st.DrawFn, report: Document, witness: Document) -> Collation:
    span = draw(spans(witness.text))
    return Collation(
        witness.siglum,
        span,
        (Segment(0, witness.siglum, span),),
        (),
        draw(st.floats(0, 1)),
        draw(st.floats(0, 1)),
        tuple(draw(st.lists(variants(report, witness), max_size=3))),
    )


@st.composite
def outcomes(draw: st.DrawFn, report: Document, witness: Document) -> Outcome:
    part = st.builds(Part, st.sampled_from(PartKind), spans(report.text))
    claim = Quotation(
        report.siglum,
        draw(spans(report.text)),
        draw(spans(report.text)),
        tuple(draw(st.lists(part, max_size=2))),
        draw(st.sampled_from(Form)),
        _optional(draw, TEXTS),
        draw(st.one_of(st.none(), spans(report.text))),
        draw(st.one_of(st.none(), spans(report.text))),
        draw(st.one_of(st.none(), st.builds(Citation, spans(report.text), st.none() | TEXTS, st.none() | TEXTS))),
    )
    if draw(st.booleans()):
        reason = Reason(draw(st.sampled_from(ReasonCode)), draw(TEXTS), tuple(draw(st.lists(TEXTS, max_size=2))))
        return Unchecked(claim, reason, SEARCHED)
    passages = tuple(draw(st.lists(collations(report, witness), max_size=2)))
    nearest = draw(st.one_of(st.none(), collations(report, witness)))
    status = draw(st.sampled_from([status for status in Status if status is not Status.UNCHECKED]))
    return Attestation(claim, status, SEARCHED, passages, nearest)


@st.composite
def findings(draw: st.DrawFn, report: Document, witness: Document, claims: int) -> Finding:
    evidence = st.builds(Evidence, st.just(witness.siglum), spans(witness.text), TEXTS)
    objection = Objection(
        report.siglum,
        draw(spans(report.text)),
        draw(TEXTS),
        tuple(draw(st.lists(evidence, max_size=5))),
        draw(st.one_of(st.none(), st.builds(Fix, st.booleans(), spans(report.text), TEXTS))),
    )
    return Finding(
        draw(st.sampled_from(["Q101", "Q103", "S101"])),
        draw(st.sampled_from(["unfound-quotation", "altered-meaning"])),
        draw(st.sampled_from(Severity)),
        f"c{draw(st.integers(1, claims))}" if claims and draw(st.booleans()) else None,
        objection,
        draw(st.one_of(st.none(), st.just(Allowed("comment", None)))),
        "0" * 64,
    )


@st.composite
def results(draw: st.DrawFn) -> Result:
    """Any result that the types allow, with hostile words everywhere."""
    report = draw(documents("report", Role.REPORT))
    witness = draw(documents(draw(TEXTS.filter(lambda text: text != "report")), Role.WITNESS))
    claims = draw(st.lists(outcomes(report, witness), max_size=3))
    mark = st.builds(Mark, st.just("report"), spans(report.text), st.sampled_from(MarkKind))
    return Result(
        draw(
            st.builds(
                Policy,
                st.sampled_from(Profile),
                st.frozensets(st.sampled_from(Licence)),
                st.sampled_from(Scope),
                st.floats(0.000001, 1),
                st.just("18.0.0"),
            )
        ),
        (report, witness),
        tuple(claims),
        tuple(draw(st.lists(mark, max_size=2))),
        tuple(draw(st.lists(findings(report, witness, len(claims)), max_size=4))),
        draw(st.integers(0, 3)),
    )
