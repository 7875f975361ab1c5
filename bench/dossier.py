"""How fast does the dossier of a long report open, and how large is it?

The report has 300 pages (of 300 words) and 2,000 quotations from 20 sources: four in five verbatim, the others with a
word changed or from nowhere. It is made of invented words and the same in each run. It is checked, its dossier written
and opened by Chromium seven times. *Opened* runs from the beginning of the navigation to the end of the load event;
*answers* to the frame after the first key ``j`` has moved to a card. *Longest* is the longest time between two frames
while the panes and the page are scrolled from end to end in 200 steps each. *Size* is the file against the texts it
shows, in UTF-8: the report, and each passage with two sentences before and after as the dossier shows it.
"""

import os
import shutil
import sys
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any

from measure import stop
from sicut import Text, api
from sicut.config import Settings
from sicut.model.result import Result
from sicut.render.formats import Look, renderer
from startup import words

if TYPE_CHECKING:
    from playwright.sync_api import Browser

RUNS = 7
PAGES = 300
WORDS = 300
CLAIMS = 2_000
SOURCES = 20
SENTENCE = (8, 24)
GOAL_SECONDS = 1.0
GOAL_SIZE = 3.0
ROOT_ARGUMENTS = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
TEXTS = """() => [...document.querySelectorAll("#report article, #claims blockquote")]
  .reduce((sum, one) => sum + new TextEncoder().encode(one.textContent).length, 0)"""
SCROLL = """async () => {
  const panes = [document.scrollingElement, ...document.querySelectorAll("#report, #claims")]
    .filter(pane => pane.scrollHeight > pane.clientHeight + 10);
  const frames = [];
  const frame = () => new Promise(requestAnimationFrame);
  for (const pane of panes) {
    const last = pane.scrollHeight - pane.clientHeight;
    let before = await frame();
    for (let step = 1; step <= 200; step += 1) {
      pane.scrollTo(0, last * step / 200);
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
  }
  frames.sort((one, other) => one - other);
  return [frames[Math.floor(frames.length / 2)] ?? 0, frames.at(-1) ?? 0];
}"""
ANSWER = """() => new Promise(done => {
  const begun = performance.now();
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, cancelable: true }));
  requestAnimationFrame(() => setTimeout(() =>
    done([performance.now() - begun, document.activeElement.closest("article.card") !== null])));
})"""


def main() -> None:
    """Measure, and print a table."""
    result, seconds = checked()
    began = perf_counter()
    text = renderer("html")(result, Look())
    wrote = perf_counter() - began
    content = text.encode() if isinstance(text, str) else text
    with TemporaryDirectory() as folder:
        path = Path(folder) / "dossier.html"
        path.write_bytes(content)
        if len(sys.argv) > 1:
            shutil.copy(path, sys.argv[1])
        figures = opened(path)
    shown = figures[0]["texts"]
    print(f"claims {len(result.claims)}, findings {len(result.findings)}; check {seconds:.1f} s, write {wrote:.1f} s")
    print(f"size         {len(content) / 1e6:6.2f} MB  {len(content) / shown:5.2f} × the texts   (goal: {GOAL_SIZE} ×)")
    for name in ("interactive", "opened", "answers"):
        times = [one[name] / 1000 for one in figures]
        print(f"{name:12} {median(times):6.2f} s   (worst {max(times):.2f}; median of {RUNS}; goal: {GOAL_SECONDS} s)")
    frames = [one["frames"] for one in figures]
    print(f"a frame      {median(one[0] for one in frames):6.0f} ms  (median while scrolling)")
    print(f"longest      {median(one[1] for one in frames):6.0f} ms  (worst {max(one[1] for one in frames):.0f})")


def checked() -> tuple[Result, float]:
    """The result of the check, and the seconds that it took."""
    random = Random(9)
    vocabulary = words(8_000)
    weights = list(accumulate(1 / rank for rank in range(1, len(vocabulary) + 1)))
    sources = [sentences(random, vocabulary, weights, PAGES * WORDS // 8) for _ in range(SOURCES)]
    report = sentences(random, vocabulary, weights, PAGES * WORDS)
    every = max(1, len(report) // CLAIMS)
    lines = []
    for number, sentence in enumerate(report):
        if number % every == 0 and number // every < CLAIMS:
            lines.append(quoting(random, vocabulary, sources, number // every))
        lines.append(sentence + ("\n\n" if number % 6 == 5 else ""))  # noqa: PLR2004 - a paragraph's sentences
    texts = [Text(f"source{number:02}.txt", " ".join(source)) for number, source in enumerate(sources)]
    began = perf_counter()
    result = api.check([Text("report.md", " ".join(lines))], texts, Settings())
    return result, perf_counter() - began


def sentences(random: Random, vocabulary: list[str], weights: list[float], size: int) -> list[str]:
    """Sentences of *size* words in all."""
    made = []
    while size > 0:
        length = random.randint(*SENTENCE)
        made.append(" ".join(random.choices(vocabulary, cum_weights=weights, k=length)).capitalize() + ".")
        size -= length
    return made


def quoting(random: Random, vocabulary: list[str], sources: list[list[str]], number: int) -> str:
    """A sentence of the report that quotes one of *sources*."""
    quoted = random.choice(random.choice(sources)).split()
    if number % 5 == 1:
        quoted[len(quoted) // 2] = random.choice(vocabulary)
    if number % 20 == 7:  # noqa: PLR2004 - one in twenty is from nowhere
        quoted = random.choices(vocabulary, k=len(quoted))
    return f'The clerk said: "{" ".join(quoted)}"'


def opened(path: Path) -> list[dict[str, Any]]:
    """What each opening in Chromium gave, in milliseconds."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        stop("playwright is missing: make outside")
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        stop("chromium is missing")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ROOT_ARGUMENTS)
        figures = [once(browser, path) for _ in range(RUNS)]
        browser.close()
    return figures


def once(browser: "Browser", path: Path) -> dict[str, Any]:
    """One opening."""
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(path.as_uri())
    interactive, loaded = page.evaluate(
        "(() => { const one = performance.getEntriesByType('navigation')[0];"
        " return [one.domInteractive, one.loadEventEnd]; })()"
    )
    answer, moved = page.evaluate(ANSWER)
    if not moved:
        stop("the key j moved to no card")
    figures = {
        "interactive": interactive,
        "opened": loaded,
        "answers": loaded + answer,
        "frames": page.evaluate(SCROLL),
        "texts": page.evaluate(TEXTS),
    }
    page.close()
    return figures


if __name__ == "__main__":
    main()
