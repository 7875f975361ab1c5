"""Speed of reading: 1,000 small pages of HTML beside trafilatura, a PDF of 500 pages beside pdfminer.six, by turns.

Whole processes, medians of pairs. The peers are taken from the environment of Python that ``SICUT_READ_PEERS`` names
(``python -m venv DIR``, ``DIR/bin/pip install trafilatura lxml_html_clean pdfminer.six``). Then what a child process
costs a document.
"""

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measure import Cost
from measure import run as run_command
from reading_pdfs import lines, of_pages
from reading_texts import sentence
from reading_writers import docx, filled, para
from sicut.model.reading import ReadingOptions
from sicut.read.reader import read_all
from sicut.read.sandbox import Given, read_documents

PAGES_OF_HTML, PAGES_OF_PDF = 1_000, 500
EACH = 200
_OURS = """
import sys
from pathlib import Path
from sicut.model.reading import ReadingOptions
from sicut.read.sandbox import Given, read_documents
paths = sorted(path for path in Path(sys.argv[1]).iterdir())
given = (Given(str(path), path.read_bytes()) for path in paths)
print(sum(len(one.text) for some in read_documents(given, ReadingOptions(workers=int(sys.argv[2]))) for one in some))
"""
_OURS_INSIDE = """
import sys
from pathlib import Path
from sicut.read.reader import read_all
from sicut.read.sandbox import Given, read_documents
paths = sorted(path for path in Path(sys.argv[1]).iterdir())
print(sum(len(one.text) for path in paths for one in read_all(path.read_bytes(), str(path))))
"""
_TRAFILATURA = """
import sys
from pathlib import Path
from trafilatura import extract
print(sum(len(extract(path.read_text("utf-8")) or "") for path in sorted(Path(sys.argv[1]).iterdir())))
"""
_PDFMINER = """
import sys
from pathlib import Path
from pdfminer.high_level import extract_text
print(sum(len(extract_text(str(path))) for path in sorted(Path(sys.argv[1]).iterdir())))
"""


def run(options: Namespace) -> None:
    """Measure, and print the ratios."""
    peers = Path(os.environ.get("SICUT_READ_PEERS", ""), "bin/python")
    with TemporaryDirectory() as made:
        pages, pdf = Path(made) / "html", Path(made) / "pdf"
        pages.mkdir()
        pdf.mkdir()
        for number in range(PAGES_OF_HTML):
            (pages / f"{number:04}.html").write_text(_page(number), "utf-8")
        contents = [lines([sentence(f"pdf/{page}/{row}") for row in range(40)], size=8) for page in range(PAGES_OF_PDF)]
        (pdf / "x.pdf").write_bytes(of_pages(contents))
        for title, folder, script in (
            (f"{PAGES_OF_HTML} pages of HTML: trafilatura", pages, _TRAFILATURA),
            (f"a PDF of {PAGES_OF_PDF} pages: pdfminer.six", pdf, _PDFMINER),
        ):
            _compare(title, folder, script, peers, options.rounds)
    _isolation(options.rounds)


def _page(number: int) -> str:
    rows = "".join(f"<p>{sentence(f'html/{number}/{row}')} <a href=x>more</a></p>" for row in range(30))
    menu = "<nav><ul>" + "<li><a href=x>menu</a>" * 20 + "</ul></nav>"
    return (
        f"<!DOCTYPE html><html><head><title>Tides {number}</title></head><body>{menu}<main>{rows}</main></body></html>"
    )


def _compare(title: str, folder: Path, script: str, peers: Path, rounds: int) -> None:
    ours = (
        ("in processes of their own", _OURS, "0"),
        ("one at a time", _OURS, "1"),
        ("in the same process", _OURS_INSIDE, "1"),
    )
    commands: dict[str, tuple[str, ...]] = {
        name: (sys.executable, "-c", code, str(folder), workers) for name, code, workers in ours
    }
    if peers.exists():
        commands["peer"] = (str(peers), "-c", script, str(folder))
    else:
        print("SICUT_READ_PEERS names no environment: the peer is left out")
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            costs[name].append(run_command(command))
    print(f"\n{title}; medians of {rounds} runs by turns")
    for name, some in costs.items():
        pairs = list(zip(costs.get("peer", some), some, strict=True))
        wall, cpu = (
            median(ratios) for ratios in zip(*((p.wall / c.wall, p.cpu / c.cpu) for p, c in pairs), strict=True)
        )
        print(
            f"  {name:26} {median(c.wall for c in some):7.2f} s wall {median(c.cpu for c in some):7.2f} s CPU", end=""
        )
        print(f"  {some[0].output.strip()} characters  peer / this: {wall:.2f} (wall), {cpu:.2f} (CPU)", end="")
        print("  FAILED" if any(one.code for one in some) else "")


def _isolation(rounds: int) -> None:
    """What a child process costs a small document, once it is warm: medians of rounds by turns."""
    print(f"\na small document, milliseconds of the clock and of all processors; medians of {rounds} rounds by turns")
    for name, data in (
        ("x.docx", docx(filled(para() * 5, sentence("docx")))),
        ("x.pdf", of_pages([lines(["x"])])),
    ):
        given = Given(name, data)
        tuple(read_all(data, name))
        costs = [
            (_cost(_inside, given, EACH), _cost(_outside, given, 1), _cost(_outside, given, EACH + 1))
            for _ in range(rounds)
        ]
        for what, at in (("clock", 0), ("processors", 1)):
            inside = 1000 * median(one[0][at] for one in costs) / EACH
            first = 1000 * median(one[1][at] for one in costs)
            outside = 1000 * median(one[2][at] - one[1][at] for one in costs) / EACH
            print(f"  {name} {what:10} inside {inside:.2f}, in a child {outside:.2f}", end="")
            print(f"; cost {outside - inside:.2f} (goal: 5); the first child and its reader {first:.0f}")


def _inside(given: Given, times: int) -> None:
    for _ in range(times):
        tuple(read_all(given.data or b"", given.path))


def _outside(given: Given, times: int) -> None:
    for _ in read_documents([given] * times, ReadingOptions(workers=1)):
        pass


def _cost(work: Callable[[Given, int], None], given: Given, times: int) -> tuple[float, float]:
    """Seconds of the clock, and of the processors, children included."""
    began, spent = time.perf_counter(), _spent()
    work(given, times)
    return time.perf_counter() - began, _spent() - spent


def _spent() -> float:
    return sum(os.times()[:4])
