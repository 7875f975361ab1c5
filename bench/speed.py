"""100 quotations against a text of 5 MB: sicut and krokai, whole processes, by turns.

The text is made of the novel and the Bible of the evaluation data. Of the quotations (8 to 60 words),
40 are verbatim, 20 have a word substituted, 20 words left out, 10 an ellipsis, and 10 stand nowhere in
the text. krokai (pip, 0.15) is taken from the environment variable KROKAI, the path of its command; else
it is installed into a virtual environment of its own in a temporary folder. It is told to look at short
quotations too, and keeps its cache between runs.
"""

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory, gettempdir
from typing import NamedTuple

from measure import Cost, rows, run, sicut, stop

PAIRS = 3
TEXT_BYTES = 5_000_000
PLAN = {"verbatim": 40, "substituted": 20, "omitted": 20, "elided": 10, "absent": 10}
KROKAI = "krokai==0.15.0"


class Case(NamedTuple):
    """A quotation of the report, and what was done to it."""

    kind: str
    words: str


def main() -> None:
    """Measure, and print a table."""
    text = corpus()
    cases = tuple(quotations(text))
    krokai = krokai_command()
    with TemporaryDirectory() as name:
        folder = Path(name)
        draft = write_case(folder, text, cases, krokai)
        ours = (*sicut(), "check", "--isolated", "--exit-zero", str(draft), "--sources", str(folder / "law"))
        checked = outcomes(run((*ours, "--output-format", "json")), cases)
        theirs = (krokai, "check", "--dir", str(folder), "--out", str(folder / "out"))
        their_output = run(theirs).output
        pairs = [(run(ours), run(theirs)) for _ in range(PAIRS)]
    print(f"{len(text.encode()) / 1e6:.1f} MB, {len(cases)} quotations, {PAIRS} pairs, medians of whole processes")
    print("               wall       CPU")
    for name, costs in (("sicut", [a for a, _ in pairs]), ("krokai", [b for _, b in pairs])):
        print(f"{name:10} {median(c.wall for c in costs):6.2f} s  {median(c.cpu for c in costs):6.2f} s")
    print(f"krokai / sicut: {median(b.wall / a.wall for a, b in pairs):.2f} × (wall), ", end="")
    print(f"{median(b.cpu / a.cpu for a, b in pairs):.2f} × (CPU)")
    print("\nsicut:", checked, sep="\n")
    print("\nkrokai:", krokai_summary(their_output), sep="\n")


def corpus() -> str:
    """The text, in lines."""
    novel = "".join(row["text"] for row in rows("middlemarch_source.jsonl"))
    verses = "\n".join(row["text"] for row in rows("kjv.jsonl"))
    text = f"{novel}\n{verses}\n".encode()
    if len(text) < TEXT_BYTES:
        stop(f"the texts have {len(text)} bytes, {TEXT_BYTES} are needed")
    return text[:TEXT_BYTES].decode(errors="ignore")


def quotations(text: str) -> Iterator[Case]:
    """The quotations, the same in each run."""
    random = Random(5)
    stock = text.split()
    elsewhere = " ".join(row["text"] for row in rows("litbank_quotes.jsonl") if "middlemarch" not in row["id"]).split()
    for kind, number in PLAN.items():
        for _ in range(number):
            passage = unmarked(random, elsewhere if kind == "absent" else stock)
            yield Case(kind, " ".join(change(random, kind, passage, stock)))


def unmarked(random: Random, stock: list[str]) -> list[str]:
    """A passage without quotation marks, brackets or dots of its own."""
    while True:
        start = random.randrange(len(stock) - 60)
        passage = stock[start : start + random.randint(8, 60)]
        if not re.search(r"[\"“”‘’'`()\[\]*_<>&]|\.\.|--", " ".join(passage)):
            return passage


def change(random: Random, kind: str, passage: list[str], stock: list[str]) -> list[str]:
    """*passage* as a report of that kind would print it."""
    place = random.randrange(2, len(passage) - 3)
    if kind == "substituted":
        other = next(word for word in random.choices(stock, k=50) if word.isalpha() and word != passage[place])
        return [*passage[:place], other, *passage[place + 1 :]]
    if kind == "omitted":
        return passage[:place] + passage[place + min(random.randint(1, 5), len(passage) - place - 2) :]
    if kind == "elided":
        return [*passage[: len(passage) // 2 - 1], "…", *passage[len(passage) // 2 + 1 :]]
    return passage


def write_case(folder: Path, text: str, cases: tuple[Case, ...], krokai: str) -> Path:
    """Lay out a folder as krokai wants it, and write text and report into it; returns the report."""
    if run((krokai, "init", str(folder))).code != 0:
        stop("krokai init failed")
    settings = folder / "casefile.json"
    casefile = json.loads(settings.read_text(encoding="utf-8"))
    casefile |= {"min_quote_length": 15, "cache_dir": str(folder / "cache")}
    settings.write_text(json.dumps(casefile), encoding="utf-8")
    (folder / "law" / "INDEX.md").unlink(missing_ok=True)
    (folder / "law" / "text.txt").write_text(text, encoding="utf-8")
    draft = folder / "case" / "draft.md"
    draft.write_text("\n\n".join(f"Number {n} says: “{case.words}”" for n, case in enumerate(cases)), encoding="utf-8")
    return draft


def outcomes(cost: Cost, cases: tuple[Case, ...]) -> str:
    """How many quotations of each kind have which status."""
    claims = json.loads(cost.output)["claims"]
    shown = {" ".join(claim["shown"].split()): claim["status"] for claim in claims}
    table: dict[str, Counter[str]] = {kind: Counter() for kind in PLAN}
    for case in cases:
        core = case.words.strip(" .,;:!?…")
        status = next((status for text, status in shown.items() if core.startswith(text) or text.startswith(core)), "?")
        table[case.kind][status] += 1
    return "\n".join(f"  {kind:12} {dict(sorted(counts.items()))}" for kind, counts in table.items())


def krokai_command() -> str:
    """The krokai command, installed if need be."""
    named = os.environ.get("KROKAI")
    if named is not None:
        return named
    folder = Path(gettempdir()) / f"sicut-bench-{KROKAI}"
    command = folder / "bin" / "krokai"
    if not command.exists():
        print(f"installing {KROKAI} into {folder}", file=sys.stderr)
        run((sys.executable, "-m", "venv", str(folder)))
        run((str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", KROKAI))
    if not command.exists():
        stop("krokai could not be installed; name its command in KROKAI")
    return str(command)


def krokai_summary(output: str) -> str:
    """What krokai says it checked, and its table of verdicts."""
    lines = output.splitlines()
    targets = [line for line in lines if line.startswith("targets:")]
    table = re.search(r"^verdict.*?(?=^$)", output, flags=re.MULTILINE | re.DOTALL)
    return "\n".join("  " + line for line in (*targets, *(table[0].splitlines() if table else lines)))


if __name__ == "__main__":
    main()
