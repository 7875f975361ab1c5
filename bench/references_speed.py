"""How long references take to find in reports of 1 MB, and how long a whole check of such a report takes.

Seconds of the processor, in this process; the first run of the finders is given apart, since it reads tables and
compiles expressions. Goal: a report of 1 MB in at most 1 s more than without references, finding alone at most 0.1 s a
MB of ordinary prose.
"""

from collections.abc import Iterable, Iterator
from itertools import cycle
from random import Random
from time import process_time

from references_finding import finder
from references_judged import SOURCES
from references_own import all_cases
from sicut.api import Text, check

MEGABYTE = 1_000_000
REFERENCES = 2_000
PLAIN = """\
The council of the town met on 14 March at 10:15 and heard the report of the harbour master. It has eleven pages.
Twelve berths of the inner basin stand empty, three more than in 2030, and the fee rose from 40.50 to 42.00 crowns.
The library lends 9,300 books a year; its roof leaks in two places, and Mark from the workshop has no ladder.
John asked whether the lamps on the pier are to be green; nobody knew, and the score of the match was 3:1 by then.
In section 4 of the building a pump failed. The second article of the series, on page 12, deals with ropes and paint.
The ferry acts as a bridge in winter. Its number is 192, its crew five, and its engine older than the boat itself.
""".splitlines()
ARABIC = """\
اجتمع مجلس البلدة في 14 مارس عند الساعة 10:15 واستمع إلى تقرير مدير الميناء، وهو في إحدى عشرة صفحة.
اثنا عشر مرسى في الحوض الداخلي خالية، وارتفع الرسم من 40 إلى 42، ولم يعترض أحد من أعضاء المجلس.
تعير المكتبة 9300 كتاب في السنة، وسقفها يحتاج إلى إصلاح في موضعين كما ورد في الصفحة 12 من التقرير.
سأل يوسف عن لون المصابيح على الرصيف فلم يعرف أحد، وكانت نتيجة المباراة 3:1 عندئذ.
قالت أمينة المكتبة إن القراء يأتون من القرى المجاورة، وإن نوح وإبراهيم ينقلان الكتب كل أسبوع.
""".splitlines()


def figures() -> Iterator[str]:
    """The lines to print."""
    find = finder()
    if find is None:
        yield "sicut.claims.references.find_references is not there: only whole checks are measured"
    yield f"{'1 MB of':32} {'find, first':>12} {'again':>7} {'found':>6} {'check':>7}"
    for name, text in reports():
        times, found = [], 0
        for _ in range(2 if find is not None else 0):
            began = process_time()
            found = len(tuple(find(text))) if find is not None else 0
            times.append(process_time() - began)
        began = process_time()
        check([Text("report.md", text)], SOURCES)
        whole = process_time() - began
        first, again = times or (float("nan"), float("nan"))
        yield f"{name:32} {first:12.3f} {again:7.3f} {found:6} {whole:7.2f}"


def reports() -> Iterator[tuple[str, str]]:
    """Names and texts; the same in each run."""
    cases = [case for case in all_cases() if case.wanted]
    arabic = [case.text for case in cases if case.system.endswith("Arabic")]
    yield "prose without references", _prose(PLAIN, ())
    yield f"prose with {REFERENCES} references", _prose(PLAIN, _up_to([case.text for case in cases]))
    yield "Arabic without references", _prose(ARABIC, ())
    yield f"Arabic with {REFERENCES} references", _prose(ARABIC, _up_to(arabic))


def _up_to(texts: list[str]) -> list[str]:
    """Texts with some two thousand references, by turns."""
    return [text for text, _ in zip(cycle(texts), range(REFERENCES), strict=False)]


def _prose(sentences: list[str], inserted: Iterable[str]) -> str:
    """Paragraphs of *sentences*, 1 MB of UTF-8 in all, with the texts *inserted* at even distances."""
    rnd, pieces = Random(1), []
    wanted, more = list(inserted), 0
    every = MEGABYTE / (len(wanted) + 1)
    size = 0
    while size < MEGABYTE:
        paragraph = " ".join(rnd.choices(sentences, k=rnd.randrange(1, 6)))
        while more < len(wanted) and size > every * (more + 1):
            paragraph += "\n\n" + wanted[more]
            more += 1
        pieces.append(paragraph)
        size += len(paragraph.encode()) + 2
    return "\n\n".join(pieces)


if __name__ == "__main__":
    print(*figures(), sep="\n")
