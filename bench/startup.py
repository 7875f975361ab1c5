"""How long does sicut take to start, and what does a small check cost?

Three figures. ``sicut --version`` as a multiple of ``python -c pass``: the two run by turns, and each
pair gives one ratio. The same of a ``sicut check`` of a ``.txt`` report of 5 kB, with 20 quotations, against
ten text sources of 50 kB that have an index. And the CPU seconds (user and system) of a check of a report of
20 kB, with 30 quotations, against the same sources without the index. The texts are made of invented words and
are the same in each run.
"""

import sys
from itertools import accumulate, islice, product
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from measure import run, sicut, stop

PAIRS = 31
CHECKS = 5
SOURCES = 10
SOURCE_BYTES = 50_000
REPORT_BYTES = 20_000
QUOTATIONS = 30
SMALL_BYTES = 5_000
SMALL_QUOTATIONS = 20
GOAL_RATIO = 8.0
GOAL_CPU = 0.6


def main() -> None:
    """Measure, and print a table."""
    with TemporaryDirectory() as folder:
        report, small, sources = write_texts(Path(folder))
        show("sicut --version / python -c pass", ratio("--version"))
        seconds, summary = check_seconds(report, sources)
        if run((*sicut(), "index", str(sources))).code != 0:
            stop("sicut index failed")
        show("sicut check, 20 quotations / pass", ratio("check", "--isolated", str(small), "--sources", str(sources)))
    print(
        f"sicut check, 20 kB against 500 kB  {seconds:5.2f} s CPU   (median of {CHECKS} runs; goal: at most {GOAL_CPU})"
    )
    print(summary)


def show(what: str, times: float) -> None:
    """Print a line of the table."""
    print(f"{what:33}  {times:5.2f} ×       (median of {PAIRS} pairs; goal: at most {GOAL_RATIO})")


def ratio(*arguments: str) -> float:
    """How much longer sicut takes with *arguments* than Python: the median of the pairs' ratios."""
    ratios = []
    for _ in range(PAIRS):
        bare = run((sys.executable, "-c", "pass"))
        whole = run((*sicut(), *arguments))
        if whole.code != 0:
            stop(f"sicut {arguments[0]} failed; install it first: make setup")
        ratios.append(whole.wall / bare.wall)
    return median(ratios)


def check_seconds(report: Path, sources: Path) -> tuple[float, str]:
    """The median CPU seconds of a check, and the last line that it printed."""
    command = (*sicut(), "check", "--isolated", str(report), "--sources", str(sources))
    costs = [run(command) for _ in range(CHECKS)]
    if any(cost.code != 0 for cost in costs):
        stop(f"all quotations are verbatim, yet the exit code is {costs[0].code}:\n{costs[0].output[-2000:]}")
    return median(cost.cpu for cost in costs), costs[0].output.strip().splitlines()[-1]


def write_texts(folder: Path) -> tuple[Path, Path, Path]:
    """Write the report, the small report, and their sources."""
    random = Random(1)
    vocabulary = words(6_000)
    weights = list(accumulate(1 / rank for rank in range(1, len(vocabulary) + 1)))
    sources = folder / "sources"
    sources.mkdir()
    texts = [prose(random, vocabulary, weights, SOURCE_BYTES) for _ in range(SOURCES)]
    for number, text in enumerate(texts):
        (sources / f"minutes{number}.txt").write_text(text, encoding="utf-8")
    report, small = folder / "report.md", folder / "small.txt"
    for path, size, quotations in ((report, REPORT_BYTES, QUOTATIONS), (small, SMALL_BYTES, SMALL_QUOTATIONS)):
        text = quoting(random, texts, prose(random, vocabulary, weights, size), size, quotations)
        path.write_text(text, encoding="utf-8")
    return report, small, sources


def words(number: int) -> list[str]:
    """Invented words of one to three syllables."""
    heads = ["b", "br", "d", "f", "gl", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w"]
    syllables = [head + tail for head, tail in product(heads, ["a", "ai", "e", "el", "in", "o", "or", "u"])]
    longer = ("".join(pair) for pair in product(syllables, syllables))
    return [*syllables, *islice(longer, number - len(syllables))]


def prose(random: Random, vocabulary: list[str], weights: list[float], size: int) -> str:
    """Paragraphs of sentences, *size* bytes or a little more; *weights* add up."""
    paragraphs: list[str] = []
    length = 0
    while length < size:
        sentences = []
        for _ in range(random.randint(3, 7)):
            sentence = " ".join(random.choices(vocabulary, cum_weights=weights, k=random.randint(6, 24)))
            sentences.append(sentence.capitalize() + ".")
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs) + "\n"


def quoting(random: Random, texts: list[str], text: str, size: int, quotations: int) -> str:
    """*text* with so many passages of *texts* quoted between its paragraphs, cut to *size* bytes."""
    passages = []
    for number in range(quotations):
        source = texts[number % len(texts)].split()
        start = random.randrange(len(source) - 30)
        passage = " ".join(source[start : start + random.randint(8, 25)])
        passages.append(f"The minutes say: “{passage}”.")
    room = size - sum(len(passage.encode()) + 2 for passage in passages)
    own = text[:room].split("\n\n")
    for number, passage in enumerate(passages):
        own.insert(1 + number * len(own) // quotations, passage)
    return "\n\n".join(own) + "\n"


if __name__ == "__main__":
    main()
