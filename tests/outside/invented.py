"""Results of invented texts: with hostile words in every field, or written from right to left."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from itertools import chain

from sicut import Text, api
from sicut.config import Settings
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
from sicut.model.document import Block, BlockKind, Document, Inline, InlineKind, Metadata, Role
from sicut.model.finding import Allowed, Evidence, Finding, Fix, Objection, Severity
from sicut.model.result import Result
from sicut.model.span import Span
from tests.render.results import POLICY

STATUSES = (Status.ALTERED, Status.VERIFIED, Status.MISATTRIBUTED, Status.NOT_FOUND, Status.UNCHECKED)


def carrying(payloads: Iterable[str]) -> Result:
    """A report and a source for each of *payloads*, which stands in every field that a user's files can fill."""
    pieces = [_piece(payload, number) for number, payload in enumerate(payloads)]
    reports, witnesses, outcomes, marks, findings = zip(*pieces, strict=True)
    return Result(POLICY, (*reports, *witnesses), outcomes, marks, tuple(chain.from_iterable(findings)), 1)


def _piece(payload: str, number: int) -> tuple[Document, Document, Outcome, Mark, tuple[Finding, ...]]:
    lemma, reading = f"lamps {payload} now burn", f"lamps {payload} not burn"
    heading = f"Heading {payload}\n\n"
    before = f"{heading}The clerk {payload} said: "
    report_text = f'{before}"{lemma}" [@{payload}, p. 4]. A "{payload}" bench.\n'
    witness_text = f"Before. One {payload} more.\n{reading}. After this. Then {payload} too.\n"
    report = _document(f"r{number} {payload}", Role.REPORT, report_text, payload, len(heading))
    witness = _document(f"w{number} {payload}", Role.WITNESS, witness_text, payload, 0)
    span = Span(len(before) + 1, len(before) + 1 + len(lemma))
    cited = Citation(Span(span.end + 2, report_text.index(". A ")), witness.siglum, f"p. {payload}", target=payload)
    claim = Quotation(
        report.siglum,
        span,
        Span(span.start - 1, span.end + 1),
        (Part(PartKind.VERBATIM, span),),
        Form.INLINE,
        payload if number % 2 else "en",
        Span(len(heading), len(before) - len(" said: ")),
        None,
        cited,
    )
    place = Span(witness_text.index(reading), witness_text.index(reading) + len(reading))
    word = Span(span.start + len(f"lamps {payload} "), span.end - len(" burn"))
    theirs = Span(place.start + len(f"lamps {payload} "), place.end - len(" burn"))
    outcome = _outcome(claim, witness, place, (word, theirs), STATUSES[number % len(STATUSES)], payload)
    objection = Objection(
        report.siglum,
        word,
        f"“{payload}” stands where [{witness.siglum}] has “not”",
        (Evidence(witness.siglum, theirs, "not"), Evidence(witness.siglum, place, reading)),
        Fix(safe=False, span=word, text=payload),
    )
    found = Finding(
        "Q103", "altered-meaning", Severity.ERROR, f"c{number + 1}", objection, None, _digest(f"f{number} {payload}")
    )
    allowed = replace(
        found, allowed=Allowed("comment", payload), fingerprint=_digest(f"a{number} {payload}"), severity=Severity.INFO
    )
    source = Finding(
        "S101",
        "unreadable-source",
        Severity.WARNING,
        None,
        Objection(witness.siglum, Span(0, 0), f"could not be read: {payload}"),
        None,
        _digest(f"s{number} {payload}"),
    )
    start = report_text.rindex(f'"{payload}" bench')
    mark = Mark(report.siglum, Span(start, start + len(payload) + 2), MarkKind.SCARE)
    return report, witness, outcome, mark, (found, allowed, source)


def _outcome(
    claim: Quotation, witness: Document, place: Span, words: tuple[Span, Span], status: Status, payload: str
) -> Outcome:
    searched = Searched((witness.siglum,), ())
    if status is Status.UNCHECKED:
        reason = Reason(ReasonCode.OTHER_LANGUAGE, f"no source is in {payload}", (witness.siglum,))
        return Unchecked(claim, reason, Searched((), (witness.siglum,)))
    licence = Licence.CASE if status is Status.VERIFIED else None
    variant = Variant(VariantKind.SUBSTITUTION, Category.NEGATION, licence, words[0], witness.siglum, words[1])
    passage = Collation(
        witness.siglum, place, (Segment(0, witness.siglum, place),), (Operation("=", 4),), 0.75, 1e-9, (variant,)
    )
    if status is Status.NOT_FOUND:
        return Attestation(claim, status, searched, (), passage)
    return Attestation(claim, status, searched, (passage,))


def _document(siglum: str, role: Role, text: str, payload: str, heading: int) -> Document:
    witness = role is Role.WITNESS
    blocks = (
        *((Block(BlockKind.HEADING, Span(0, heading), level=1),) if heading else ()),
        Block(
            BlockKind.PARAGRAPH,
            Span(heading, len(text)),
            cite=payload,
            section=payload,
            page=4 if witness else None,
            page_label=payload if witness else None,
            time=payload if witness else None,
        ),
    )
    link = text.index(payload) if payload else 0
    return Document(
        siglum,
        role,
        f"{role}/{payload}",
        _digest(text),
        "text/markdown",
        payload if not witness else "en",
        text,
        inline=(
            Inline(InlineKind.LINK, Span(link, link + len(payload)), payload),
            Inline(InlineKind.COMMENT, Span(len(text), len(text)), payload),
        ),
        blocks=blocks,
        reason=payload,
        address=payload,
        metadata=Metadata(payload, payload, payload),
        remarks=(payload,),
        aliases=(payload,),
    )


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


ARABIC_REPORT = """# تقرير المكتبة

قال المدير: «لم نرفض قارئا واحدا ولن نغلق المكتبة في الصيف».

وقال أيضا: «فتحنا قاعة Reading Room 4 للأطفال في الربيع».

وقال الحارس: «جاء القمر إلى الحديقة في عربة من زجاج».
"""
ARABIC_SOURCE = """كلمة المدير

شكرا لكم جميعا. لم نرفض قارئا واحدا ولن نغلق المكتبة في الشتاء. هذا وعد.

فتحنا قاعة Reading Room 4 للأطفال في الربيع. ثم زرعنا الحديقة.
"""
HEBREW_REPORT = """# דוח הנמל

מנהל הנמל אמר: "לא נסגור את הרציף בחורף, והמעבורת תישאר בנמל".

הוא אמר גם: "קנינו שלוש סירות מסוג Seabird 12 בקיץ האחרון".
"""
HEBREW_SOURCE = """דברי המנהל

תודה לכולם. לא נסגור את הרציף בקיץ, והמעבורת תישאר בנמל. זה ברור.

קנינו שלוש סירות מסוג Seabird 12 בקיץ האחרון. אחר כך הלכנו הביתה.
"""
"""Each has an altered quotation and a verified one with Latin words inside; the Arabic one has one from nowhere too."""


def right_to_left(report: str, source: str) -> Result:
    """The check of a report that is written from right to left."""
    return api.check([Text("report.md", report)], [Text("speech.md", source)], Settings())
