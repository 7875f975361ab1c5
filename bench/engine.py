"""The engine's figures: how fast quotations are found, how many, in which scripts, with what index and memory.

``python bench/engine.py s m`` measures on 10 MB and 100 MB (``l``: 1 GB) of the corpora of ``corpora.py``, in a copy,
and prints a row for each goal of the engine's design, with its number there. Peers (``peers.py``: tantivy, edlib,
rapidfuzz, SQLite) run by turns with sicut in one process and one thread, on the sizes named with ``--peers``; one that
cannot be imported is named and left out. Figures are medians of ``--rounds``; finding is measured in seconds of the
processor, building and whole processes on the clock. Searches through all text, and SQLite,
are asked a few quotations, and their time for 1,000 is reckoned from these. ``-v`` shows each wrong answer.
"""

import argparse
import shutil
from collections.abc import Sequence
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

import quotations as drawing
from asking import Asker, Contest, contest, recall, sicut_asker, traceback_seconds
from corpora import SIZES, folder
from costs import build, cold, index_bytes, memory
from measure import stop
from peers import MISSING
from quotations import DEVELOPMENT, HELD_BACK, Place, Quotation, by_kind, is_right
from sicut.api import open_index
from texts import UNSPACED

Places = list[list[Place]]
Answered = tuple[Sequence[Quotation], Places]


class Asked(NamedTuple):
    """All quotations of a run."""

    drawn: list[Quotation]
    by_script: list[Quotation]
    absent: list[Quotation]
    damaged: list[Quotation]
    short: list[Quotation]


class Corpus(NamedTuple):
    """A copy of a corpus, and its texts by file."""

    name: str
    sources: Path
    texts: dict[str, str]
    size: int


class Measured(NamedTuple):
    """What growth is reckoned from: bytes of text, seconds to build, seconds for 1,000 quotations."""

    size: int
    build: float
    find: float


def main() -> None:
    """Measure, and print the tables."""
    given = options()
    for size in given.sizes:
        if not (folder() / size).exists():
            stop(f"no corpus {size}: run corpora.py {size}")
    asked = quotations(given.each, held_back=given.held_back)
    if MISSING and given.peers != "-":
        print(f"peers that are not installed: {', '.join(MISSING)}")
    measured = []
    for size in given.sizes:
        with TemporaryDirectory() as place:
            measured.append(measure(copied(size, Path(place) / "sources"), asked, given))
    growth(measured)


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", default=["s"], help=f"of {', '.join(SIZES)}")
    parser.add_argument("--peers", default="sm", help="the sizes on which peers run, as in --peers sm; - for none")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--each", type=int, default=20, help="quotations of each kind for each script")
    parser.add_argument("--held-back", action="store_true", help="use the seed that is held back")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


def quotations(each: int, *, held_back: bool) -> Asked:
    """The quotations, all from the smallest corpus, which is part of the others."""
    seed = HELD_BACK if held_back else DEVELOPMENT
    files = drawing.parted(folder() / "s")
    return Asked(
        drawing.drawn(files, seed),
        drawing.drawn_by_script(files, seed, each),
        drawing.absent(drawing.parted(folder() / "absent"), seed),
        drawing.damaged(files, seed, 5 * each),
        drawing.short(files, seed, 2 * each),
    )


def copied(size: str, sources: Path) -> Corpus:
    """A copy of a corpus without any index; copying reads it into the page cache."""
    shutil.copytree(folder() / size, sources, ignore=shutil.ignore_patterns(".sicut"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(sources.glob("*.txt"))}
    invented = sum(path.stat().st_size for path in sources.glob("invented-*"))
    total = sum((sources / name).stat().st_size for name in texts)
    print(f"\n{size}: {total / 1e6:.1f} MB in {len(texts)} files, {invented / 1e6:.1f} MB of it invented")
    return Corpus(size, sources, texts, total)


def row(number: str, what: str, goal: str, figure: str) -> None:
    """A row of the table."""
    print(f"{number:>3}  {what:60} {goal:>10}  {figure}", flush=True)


def measure(corpus: Corpus, asked: Asked, given: argparse.Namespace) -> Measured:
    """Measure all on one corpus, and print it."""
    made = build(corpus.sources, given.rounds)
    row("4", "build: speed of reading, folding and writing, in MB/s", "", f"{corpus.size / 1e6 / made.seconds:.1f}")
    row("4", "build: speed of bytes.decode on the same files × this", "≥ 1.0", f"{made.ratio:.4f} ×")
    row("9", "build: peak of memory, in MB", "bounded", f"{made.memory / 1e6:.0f}")
    whole, index = index_bytes(corpus.sources)
    row(
        "5",
        "index ÷ text (with the texts and streams kept)",
        "≤ .35",
        f"{index / corpus.size:.3f} ({whole / corpus.size:.2f})",
    )
    opened = open_index([str(corpus.sources)])
    ask = sicut_asker(opened)
    found = speed(corpus, asked, ask, made.seconds, given)
    seconds = found.seconds["sicut"]
    row(
        "",
        "finding with traceback alone (mapper.find), CPU seconds",
        "",
        f"{traceback_seconds(opened, asked.drawn):.3f}",
    )
    few = contest({}, asked.drawn[::4], (), ask, given.rounds).seconds["sicut"]
    row("", "growth: CPU for a quotation, of 1,000 ÷ of 250", "1.0", f"{seconds / few:.2f} ×")
    if hasattr(opened, "find_all"):
        one, two = (wall(sicut_asker(opened, threads), asked.drawn) for threads in (1, 2))
        row("", "two threads, times as fast as one", "", f"{one / two:.2f} ×")
    answered: dict[str, Answered] = {
        "drawn": (found.asked["sicut"], found.places["sicut"]),
        "by script": (asked.by_script, ask(asked.by_script)),
        "short": (asked.short, ask(asked.short)),
    }
    recalls(corpus, answered)
    if given.verbose:
        tell(corpus, answered)
    ratio, bare = cold(corpus.sources, asked.drawn)
    row("6", f"cold check of 20 quotations ÷ python -c pass ({bare * 1e3:.0f} ms)", "≤ 8 ×", f"{ratio:.1f} ×")
    used = memory(corpus.sources, asked.drawn)
    row(
        "9",
        "peak of memory while querying ÷ index on disk",
        "≤ 1.5 ×",
        f"{used.peak / whole:.2f} × ({used.peak / 1e6:.0f} MB; at the end {used.private / 1e6:.0f} private, "
        f"{used.mapped / 1e6:.0f} mapped)",
    )
    return Measured(corpus.size, made.seconds, seconds)


def wall(ask: Asker, those: Sequence[Quotation]) -> float:
    """Seconds on the clock to ask for *those*."""
    began = perf_counter()
    ask(those)
    return perf_counter() - began


def speed(corpus: Corpus, asked: Asked, ask: Asker, build_seconds: float, given: argparse.Namespace) -> Contest:
    """Rows 1 to 4: sicut and its peers by turns, printed."""
    texts = corpus.texts if corpus.name in given.peers else {}
    found = contest(texts, asked.drawn, [*asked.absent, *asked.damaged], ask, given.rounds)
    for name, seconds in found.builds.items():
        goal = "≥ 15 ×" if name == "tantivy" else ""
        what = f"build: {name} ({found.sizes[name] / corpus.size:.2f} of the text) ÷ sicut"
        row("4", what, goal, f"{seconds / build_seconds:.2f} ×")
    kinds = [kind for kind, _ in by_kind(found.asked["sicut"])]
    print(_headed(f"{'1,000 quotations':28}{'CPU s':>10}{'÷ sicut':>11}{'goal':>12}", kinds))
    for name, seconds in found.seconds.items():
        number, goal = GOALS.get(name, ("", ""))
        shares = recall(corpus.texts, found.asked[name], found.places[name])
        few = len(found.asked[name])
        note = f"  (reckoned from {few})" if few < len(asked.drawn) else ""
        print(
            f"{number:>3}  {name:28}{seconds:10.3f}{found.ratios[name]:9.1f} ×{goal:>12}{_figures(shares, kinds)}{note}"
        )
    return found


GOALS = {
    "tantivy 3-grams + edlib": ("1", "≥ 500 ×"),
    "tantivy phrase, slop 10": ("2", "≥ 3 ×"),
    "edlib scan": ("3", "≥ 20,000 ×"),
    "rapidfuzz scan": ("3", "≥ 20,000 ×"),
}


def _headed(head: str, kinds: Sequence[str]) -> str:
    return "     " + head + "".join(f"{kind:>12}" for kind in kinds)


def _figures(shares: dict[str, float], kinds: Sequence[str]) -> str:
    return "".join(f"{shares[kind]:12.3f}" if kind in shares else f"{'-':>12}" for kind in kinds)


def recalls(corpus: Corpus, answered: dict[str, Answered]) -> None:
    """Row 7: what was found, by kind and by script; what stands nowhere is right when nothing is found."""
    for name in ("drawn", "short"):
        for kind, share in recall(corpus.texts, *answered[name]).items():
            row("7", f"found: {kind}", RECALL.get(kind, ""), f"{share:.3f}")
    kinds = [*(kind for kind, _ in by_kind(answered["by script"][0])), "absent"]
    print(_headed(f"{'found, by script':28}", kinds))
    for script in dict.fromkeys(quotation.script for quotation in answered["by script"][0]):
        shares: dict[str, float] = {}
        for name, wanted in (("by script", kinds), ("drawn", ["absent"])):
            pairs = [(one, places) for one, places in zip(*answered[name], strict=True) if one.script == script]
            pairs = [(one, places) for one, places in pairs if one.kind in wanted]
            shares |= recall(corpus.texts, [one for one, _ in pairs], [places for _, places in pairs])
        unit = "  (two letters count as a word)" if script in UNSPACED and script != "tibetan" else ""
        print(f"  7  {script:28}{_figures(shares, kinds)}{unit}")
    sure = [
        is_right(one, places, corpus.texts)
        for name in ("drawn", "by script")
        for one, places in zip(*answered[name], strict=True)
        if one.sure
    ]
    row("7", f"missed though 19 bytes in a row are intact, of {len(sure)}", "0", f"{sure.count(False)}")


RECALL = dict.fromkeys(("substituted", "omitted", "elided", "absent"), "≥ .99") | {"verbatim": "1.0", "ocr": "≥ .97"}


def tell(corpus: Corpus, answered: dict[str, Answered]) -> None:
    """Each answer that is wrong."""
    for those, given in answered.values():
        for one, places in zip(those, given, strict=True):
            if not is_right(one, places, corpus.texts):
                readings = [corpus.texts[place.name][place.start : place.end] for place in places[:1]]
                print(f"{one.kind}, {one.script}, {one.name}: {one.text}\n  stands: {one.passage}\n  given: {readings}")


def growth(measured: Sequence[Measured]) -> None:
    """How time grows with the text, between the smallest and the largest corpus."""
    first, last = min(measured), max(measured)
    if first.size == last.size:
        return
    times = log(last.size / first.size)
    print()
    row(
        "",
        f"growth: finding, for {last.size / first.size:.0f} × the text",
        "≤ 2.5 ×",
        f"{last.find / first.find:.2f} ×",
    )
    row("", "growth: build, exponent", "1.0", f"{log(last.build / first.build) / times:.2f}")


if __name__ == "__main__":
    main()
