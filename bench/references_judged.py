"""Small reports with references in them, checked against editions and sources: does each get the finding it should?

The editions are files that the settings name: verses as ``ref<TAB>text``, suras as ``sura|aya|text``. Two statutes and
a resolution, all invented, are sources. A report is judged rightly when exactly the expected codes of the rules on
references come; where none should, nothing of the weight of errors and warnings may come either, and the words given
must stand in a passage that verifies the quotation. ``-v`` prints the errors of the half that developers may look at.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from references_judged_cases import SETS, Report
from references_judged_texts import HAFENGESETZ, HARBOUR_ACT, RESOLUTION, SURAS, VERSES
from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.collation import Attestation, Status
from sicut.model.finding import Severity
from sicut.model.result import Result

SOURCES = (
    Text("harbour-act.md", HARBOUR_ACT),
    Text("hafengesetz.md", HAFENGESETZ),
    Text("resolution.md", RESOLUTION),
)
EDITIONS = (("King James Version.tsv", VERSES), ("quran-simple.txt", SURAS))
GRAVE = {Severity.ERROR, Severity.WARNING}


def figures(*, verbose: bool = False) -> Iterator[str]:
    """The lines to print."""
    if "editions" not in Settings._fields:
        yield "the settings name no editions yet: nothing to measure"
        return
    with TemporaryDirectory() as folder:
        settings = with_editions(Path(folder))
        yield f"{'judged reports':16} {'half':6} {'right':>5} {'of':>4}"
        total: Counter[str] = Counter()
        for name, reports in SETS:
            counts: Counter[tuple[bool, bool]] = Counter()
            for report in reports:
                remark = judged(report, settings)
                seen = is_seen(report)
                counts[seen, not remark] += 1
                if verbose and seen and remark:
                    yield f"  {name}, {report.name}: {remark}\n    {report.text!r}"
            for seen in (True, False):
                right, wrong = counts[seen, True], counts[seen, False]
                half = "seen" if seen else "unseen"
                yield f"{name:16} {half:6} {right:5} {right + wrong:4}"
                total.update({f"{half} right": right, half: right + wrong, "right": right, "all": right + wrong})
        for half in ("seen", "unseen"):
            yield f"{'all':16} {half:6} {total[f'{half} right']:5} {total[half]:4}"
        yield f"all {total['all']} reports: {100 * total['right'] / total['all']:.1f} % as they should be"


def is_seen(report: Report) -> bool:
    """A fixed rule, by the text alone."""
    return sha256(report.text.encode()).digest()[0] % 2 == 0


def with_editions(folder: Path, editions: tuple[tuple[str, str], ...] = EDITIONS) -> Settings:
    """Settings that name *editions*, which are written into *folder*."""
    paths = []
    for name, text in editions:
        (folder / name).write_text(text, encoding="utf-8")
        paths.append(str(folder / name))
    make: Callable[..., Settings] = Settings
    return make(editions=tuple(paths))


def judged(report: Report, settings: Settings, sources: tuple[Text, ...] = SOURCES) -> str:
    """What is not as it should be; empty if nothing."""
    try:
        result = check([Text("report.md", report.text + "\n")], sources, settings)
    except Exception as error:  # noqa: BLE001 - whatever is let out is one wrong case, not the end
        return f"it raises {type(error).__name__}: {error}"
    codes = {one.code for one in result.findings if one.code.startswith("R1")}
    if codes not in [set(wanted.split()) for wanted in report.codes.split("|")]:
        return f"{' '.join(sorted(codes)) or 'nothing'}, not {report.codes or 'nothing'}"
    if "" not in report.codes.split("|"):
        return ""
    grave = [f"{one.code} {one.objection.message}" for one in result.findings if one.severity in GRAVE]
    if grave:
        return "; ".join(grave)
    return "" if _is_verified(result, report.words) else f"not verified by {report.words!r}"


def _is_verified(result: Result, words: str) -> bool:
    """Whether *words* stand in a passage that verifies a claim."""
    if not words:
        return True
    texts = {document.siglum: document.text for document in result.documents}
    return any(
        _folded(words) in _folded(texts[passage.siglum][slice(*passage.span)])
        for outcome in result.claims
        if isinstance(outcome, Attestation) and outcome.status is Status.VERIFIED
        for passage in outcome.passages
    )


def _folded(text: str) -> str:
    """The letters and digits alone: spaces, vowel marks and punctuation differ from edition to edition."""
    return "".join(filter(str.isalnum, text.casefold()))


if __name__ == "__main__":
    print(*figures(verbose="-v" in sys.argv), sep="\n")
