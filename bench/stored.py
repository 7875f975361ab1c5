"""The index on disk: how large it is, how fast it is written and opened, and what a check gains by it.

The texts are those of ``engines.py``, written to a temporary folder. Sizes are parts of the bytes of the texts; what is
kept of the texts themselves (``texts``, ``streams``, ``shapes``) is told apart. The two checks are whole processes that
run by turns; figures are medians of the pairs. Results that differ end the run.
"""

import shutil
import time
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from engines import alphabets, written
from measure import run, sicut, stop
from sicut.api import update_index
from sicut.collate.store.folder import StoredIndex
from sicut.collate.store.layout import BLOCKS
from sicut.collate.store.segment import Segment

PAIRS = 5
KEPT = {"texts", "streams", "shapes"}
WORDS = 12


def main() -> None:
    """Measure, and print a table."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "sources").mkdir()
        random = Random(5)
        for number, alphabet in enumerate(alphabets()):
            (folder / "sources" / f"s{number}.txt").write_text(written(random, alphabet), encoding="utf-8")
        size = sum(path.stat().st_size for path in (folder / "sources").iterdir())
        print(f"{size / 1e6:.1f} MB in {len(alphabets())} texts; medians of {PAIRS} pairs")
        build(folder / "sources", size)
        blocks(folder / "sources" / ".sicut" / "index", size)
        checks(folder)


def build(sources: Path, size: int) -> None:
    """Prints how fast the index is made, against decoding the same files."""
    pairs = []
    for _ in range(PAIRS):
        shutil.rmtree(sources / ".sicut", ignore_errors=True)
        began = time.perf_counter()
        update_index(str(sources))
        made = time.perf_counter()
        for path in sources.glob("*.txt"):
            path.read_bytes().decode()
        pairs.append((made - began, time.perf_counter() - made))
    seconds = median(pair[0] for pair in pairs)
    print(f"read and written: {size / 1e6 / seconds:.1f} MB/s; {median(b / a for a, b in pairs):.4f} × bytes.decode")


def blocks(index: Path, size: int) -> None:
    """Prints the size of the index by its blocks, and how long it takes to open."""
    segments = [Segment(str(path)) for path in sorted(index.glob("*.segment"))]
    shares = {name: sum(one.blocks.length(name) for one in segments) / size for name in BLOCKS}
    print(", ".join(f"{name} {share:.3f}" for name, share in shares.items()))
    print(f"index ÷ text: {sum(share for name, share in shares.items() if name not in KEPT):.3f}")
    times = []
    for _ in range(PAIRS * 5):
        began = time.perf_counter()
        StoredIndex(str(index))
        times.append(time.perf_counter() - began)
    print(f"opened in {median(times) * 1e6:.0f} µs")


def checks(folder: Path) -> None:
    """Prints what a check of three quotations, one of them nowhere, takes with the index and without."""
    text = (folder / "sources" / "s0.txt").read_text(encoding="utf-8").split()
    quoted = [" ".join(text[at : at + WORDS]) for at in (1_000, 50_000)]
    quoted.append(" ".join(word[::-1] for word in text[2_000 : 2_000 + WORDS]))
    report = "".join(f"The clerk wrote: “{''.join(c for c in one if c != '”')}”.\n\n" for one in quoted)
    (folder / "report.md").write_text(report, encoding="utf-8")
    command = (*sicut(), "check", "report.md", "--sources", "sources", "--output-format", "json")
    index, aside = folder / "sources" / ".sicut", folder / "aside"
    pairs = []
    for _ in range(PAIRS):
        kept = run(command, folder)
        index.rename(aside)
        fresh = run(command, folder)
        aside.rename(index)
        if kept.output != fresh.output:
            stop("the results differ")
        if kept.code != 1:
            stop(f"one quotation stands nowhere, yet the exit code is {kept.code}:\n{kept.output[-2000:]}")
        pairs.append((kept.cpu, fresh.cpu))
    print(
        f"check: {median(a for a, _ in pairs):.2f} s CPU with the index, {median(b for _, b in pairs):.2f} s without; "
        f"{median(b / a for a, b in pairs):.1f} ×"
    )


if __name__ == "__main__":
    main()
