"""Quotations asked of sicut and of its peers by turns, and how many of them were found.

Time is that of the processor, all threads together, so that a busy machine tells little.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import NamedTuple, TypeVar

from engines import BOUND, lemma
from peers import MISSING, SCANS, Fts5, Peer, Retrieval, Tantivy, on_tantivy, passages
from quotations import Place, Quotation, by_kind, is_right
from sicut.api import OpenIndex
from sicut.collate.mapper import Search, find
from sicut.locate.library import open_library
from sicut.model.collation import Attestation, Outcome

SCANNED, ASKED_OF_SQLITE = 5, 50

Index = TypeVar("Index", Tantivy, Fts5)
Asker = Callable[[Sequence[Quotation]], list[list[Place]]]


class Contest(NamedTuple):
    """By contestant: seconds for 1,000 quotations, the median of the ratios to sicut, and what it said of which.

    ``builds`` and ``sizes`` are seconds and bytes of the peers' indexes.
    """

    seconds: dict[str, float]
    ratios: dict[str, float]
    asked: dict[str, Sequence[Quotation]]
    places: dict[str, list[list[Place]]]
    builds: dict[str, float]
    sizes: dict[str, int]


def sicut_asker(index: OpenIndex, threads: int = 1) -> Asker:
    """Asks sicut, through its public door; several threads need the one for many quotations."""
    names = {document.siglum: Path(document.path).name for document in index.documents}

    def ask(those: Sequence[Quotation]) -> list[list[Place]]:
        return [_places(outcome, names) for outcome in _outcomes(index, [one.text for one in those], threads)]

    return ask


def _outcomes(index: OpenIndex, texts: Sequence[str], threads: int) -> Sequence[Outcome]:
    find_all = getattr(index, "find_all", None)
    return [index.find(text) for text in texts] if find_all is None else list(find_all(texts, threads=threads))


def _places(outcome: Outcome, names: dict[str, str]) -> list[Place]:
    if not isinstance(outcome, Attestation):
        return []
    return [Place(names[passage.siglum], passage.span.start, passage.span.end) for passage in outcome.passages]


def traceback_seconds(index: OpenIndex, those: Sequence[Quotation]) -> float:
    """Seconds for 1,000 quotations of the collation alone: places with alignments, without categories."""
    library = open_library(index.documents)
    search = Search(library.index, frozenset(range(len(index.documents))), BOUND)
    lemmas = [lemma(part) for quotation in those for part in quotation.parts]
    began = process_time()
    for one in lemmas:
        find(one, search)
    return (process_time() - began) * 1_000 / len(those)


def contest(
    texts: dict[str, str], those: Sequence[Quotation], others: Sequence[Quotation], ours: Asker, rounds: int
) -> Contest:
    """Let sicut and all peers that are there answer by turns; *others* are asked off the clock.

    Without *texts* for them there are no peers.
    """
    made = Contest({}, {}, {"sicut": those}, {}, {}, {})
    with TemporaryDirectory() as place:
        askers: dict[str, Asker] = {"sicut": ours}
        for name, peer in _peers(texts, Path(place), made).items() if texts else ():
            askers[name] = _asker(peer)
            made.asked[name] = those
            if peer.is_scan or name.startswith("SQLite"):
                made.asked[name] = those[:: len(those) // (SCANNED if peer.is_scan else ASKED_OF_SQLITE)]
        times = [_round(askers, made) for _ in range(rounds)]
        for name, ask in askers.items():
            made.seconds[name] = median(one[name] for one in times)
            made.ratios[name] = median(one[name] / one["sicut"] for one in times)
            if made.asked[name] is those:
                made.asked[name] = [*those, *others]
                made.places[name] += ask(others)
    return made


def _round(askers: dict[str, Asker], made: Contest) -> dict[str, float]:
    """Seconds of the processor for each and 1,000 quotations; a scan answers once in a run."""
    seconds = {}
    for name, ask in askers.items():
        those = made.asked[name]
        if name in SCANS and name in made.seconds:
            seconds[name] = made.seconds[name]
            continue
        began = process_time()
        made.places[name] = ask(those)
        seconds[name] = made.seconds[name] = (process_time() - began) * 1_000 / len(those)
    return seconds


def _asker(peer: Peer) -> Asker:
    return lambda those: [peer.ask(quotation) for quotation in those]


def _peers(texts: dict[str, str], place: Path, made: Contest) -> dict[str, Peer]:
    """The peers that can be imported, with their indexes made in *place*; the passages are cut off the clock."""
    found: dict[str, Peer] = {}
    if "edlib" not in MISSING:
        cut = list(passages(texts))
        if "tantivy" not in MISSING:
            found |= on_tantivy(cut, _built("tantivy", place, made, lambda folder: Tantivy(cut, folder)))
        base = _built("SQLite FTS5", place, made, lambda folder: Fts5(cut, folder))
        found["SQLite FTS5 3-grams + edlib"] = Retrieval(cut, base.any_gram)
    return found | {name: scan(texts) for name, scan in SCANS.items() if name.split()[0] not in MISSING}


def _built(name: str, place: Path, made: Contest, build: Callable[[Path], Index]) -> Index:
    folder = place / name
    folder.mkdir()
    began = process_time()
    built = build(folder)
    made.builds[name] = process_time() - began
    made.sizes[name] = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return built


def recall(texts: dict[str, str], those: Sequence[Quotation], given: Sequence[list[Place]]) -> dict[str, float]:
    """The share of the quotations of each kind that were found where they stand."""
    right = [is_right(quotation, places, texts) for quotation, places in zip(those, given, strict=True)]
    return {kind: sum(right[at] for at in numbers) / len(numbers) for kind, numbers in by_kind(those)}
