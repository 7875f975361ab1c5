"""Round trip: invented texts in ten scripts, written as documents by LibreOffice and Chromium, and read back.

Each text has four pages (each begins with a forced page break) with headings, lists, a table, emphasis, and paragraphs
in two columns. Each of its quotations (ten: of paragraphs, over emphasis, of a list, of a table's cell) has to be
found, and in a PDF at the right page.
"""

import shutil
from argparse import Namespace
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from reading_judged import read
from reading_planted_made import browse, office
from reading_texts import SCRIPTS, UNSPACED, folded, holds, sentence
from sicut.api import OpenIndex, open_index
from sicut.model.collation import Attestation, Status
from sicut.model.document import Document
from sicut.text.printed import page_at
from sicut.text.shown import Reading

PAGES = 4
FORMS = ("html", "docx", "odt", "epub", "rtf", "pdf")
LEAST_WORDS, LEAST_LETTERS = 6, 12
_LANGUAGES = dict(
    zip(SCRIPTS, ("en", "ru", "el", "ar", "he", "hi", "th", "zh", "ja", "ko"), strict=True),
)
_RTL = frozenset(("arabic", "hebrew"))
_STYLE = "@page{size:A4;margin:2cm} .new{page-break-before:always;break-before:page} .two{columns:2}"


class Quotation(NamedTuple):
    """Words of a text, the page they stand on, and where: in a paragraph, over emphasis, in a list, in a cell."""

    words: str
    page: int
    where: str


class Written(NamedTuple):
    """A text: its script, its page of HTML, and what is quoted of it."""

    name: str
    script: str
    html: str
    quotations: tuple[Quotation, ...]


class Miss(NamedTuple):
    """A quotation that was not found (``page`` is ``None``) or at another page."""

    text: Written
    quotation: Quotation
    page: int | None


def run(options: Namespace) -> None:
    """Write, convert, read back, and print shares and misses."""
    chosen = [script for script in SCRIPTS if script in options.only.split() or not options.only]
    texts = [_text(chosen[number % len(chosen)], number) for number in range(options.texts)]
    with TemporaryDirectory() as made:
        folder = Path(options.folder or made)
        folder.mkdir(exist_ok=True, parents=True)
        for text in texts:
            (folder / f"{text.name}.html").write_text(text.html, "utf-8")
        for form, files in _converted(texts, folder, options.forms.split() or (*FORMS, "browser-pdf")):
            _judge(form, texts, files, verbose=options.verbose)


def _text(script: str, number: int) -> Written:
    """The text of a number: what stands on its pages, and ten quotations."""
    name = f"{number:03}-{script}"
    rnd = Random(name)
    quotations: list[Quotation] = []
    pages = [_page(name, script, page, quotations) for page in range(1, PAGES + 1)]
    rest = quotations[:]
    rnd.shuffle(rest)
    direction = "rtl" if script in _RTL else "ltr"
    head = f"<meta charset=utf-8><title>{number}</title><style>{_STYLE}</style>"
    root = f'<html lang="{_LANGUAGES[script]}" dir="{direction}">'
    html = f"<!DOCTYPE html>{root}<head>{head}</head><body>{''.join(pages)}</body></html>"
    return Written(name, script, html, tuple(sorted(rest[:10])))


def _page(name: str, script: str, page: int, quotations: list[Quotation]) -> str:
    def new(what: str) -> str:
        return sentence(f"{name}/{page}/{what}", script)

    space = "" if script in UNSPACED else " "
    paragraphs = [space.join(new(f"{n}/{m}") for m in range(4)) for n in range(4)]
    item, cell = new("item"), new("cell")
    quotations += [Quotation(_cut(text, script), page, "paragraph") for text in paragraphs[1:3]]
    quotations += [Quotation(_cut(paragraphs[0], script), page, "over emphasis")]
    quotations += [Quotation(item, page, "list"), Quotation(cell, page, "cell")]
    return (
        f"<h2{'' if page == 1 else ' class=new'}>{new('head')}</h2><p>{_emphasised(paragraphs[0], script)}</p>"
        f"<p>{paragraphs[1]}</p><ul><li>{item}</li><li>{new('other')}</li></ul>"
        f"<table border=1><tr><td>{cell}</td><td>{new('near')}</td></tr></table>"
        f"<div class=two><p>{paragraphs[2]}</p><p>{paragraphs[3]}</p></div>"
    )


def _cut(text: str, script: str) -> str:
    """A quotation of the middle of *text*."""
    if script in UNSPACED:
        return text[len(text) // 3 : len(text) // 3 + 2 * LEAST_LETTERS]
    words = text.split(" ")
    return " ".join(words[len(words) // 3 : len(words) // 3 + 2 * LEAST_WORDS])


def _emphasised(text: str, script: str) -> str:
    """*text* with emphasis where its quotation is taken, from one word to another."""
    quoted = _cut(text, script)
    space = "" if script in UNSPACED else " "
    words = quoted.split(" ") if space else [quoted[at : at + 4] for at in range(0, len(quoted), 4)]
    third = len(words) // 3
    first, second, last = (space.join(part) for part in (words[:third], words[third : 2 * third], words[2 * third :]))
    return text.replace(quoted, f"{first}{space}<b>{second}</b>{space}<i>{last}</i>")


def _converted(texts: Iterable[Written], folder: Path, forms: Collection[str]) -> Iterator[tuple[str, dict[str, Path]]]:
    """For each of *forms* its files by the texts' names; what cannot be made is left out with a line."""
    sources = [folder / f"{text.name}.html" for text in texts]
    for form in FORMS if shutil.which("soffice") else FORMS[:1]:
        if form in forms:
            place = folder if form == "html" else _office(sources, form, folder)
            yield form, {file.stem: file for file in place.glob(f"*.{form}")}
    if shutil.which("soffice") is None:
        print("soffice is not installed: its documents are left out")
    if shutil.which("chromium") is None:
        print("chromium is not installed: its documents are left out")
    elif "browser-pdf" in forms:
        yield "browser-pdf", {file.stem: file for file in _browsed(sources, folder / "browser").glob("*.pdf")}


def _browsed(sources: Sequence[Path], place: Path) -> Path:
    """Have Chromium write what is not there yet; where it is."""
    place.mkdir(exist_ok=True)
    for source in sources:
        if not (place / f"{source.stem}.pdf").exists():
            browse(source, place / f"{source.stem}.pdf")
    return place


def _office(sources: Sequence[Path], form: str, folder: Path) -> Path:
    """Have LibreOffice write what is not there yet; where it is."""
    for start in range(0, len(sources), 50):
        missing = [one for one in sources[start : start + 50] if not (folder / form / f"{one.stem}.{form}").exists()]
        if missing:
            office(missing, form, folder)
    return folder / form


def _judge(form: str, texts: Iterable[Written], files: dict[str, Path], *, verbose: bool) -> None:
    misses: list[Miss] = []
    of: Counter[str] = Counter()
    for text in texts:
        if text.name not in files:
            print(f"{form}: {text.name} was not made")
            continue
        of[text.script] += len(text.quotations)
        misses += _missed(text, _documents(files[text.name]), files[text.name], paged="pdf" in form)
    lost = [one for one in misses if one.page is None]
    print(f"\n{form}: {of.total() - len(lost)} of {of.total()} found, {len(misses) - len(lost)} at another page")
    for script in of:
        kinds = Counter(one.quotation.where for one in lost if one.text.script == script)
        elsewhere = sum(one.text.script == script for one in misses) - kinds.total()
        if kinds or elsewhere:
            print(f"  {script:11} {kinds.total():4} of {of[script]} lost {dict(kinds)}, {elsewhere} at another page")
    for one in misses if verbose else misses[:3]:
        print(
            f"    {one.text.name} {one.quotation.where}, page {one.quotation.page} ({one.page}): {one.quotation.words}"
        )


def _documents(file: Path) -> tuple[Document, ...]:
    try:
        return read(file.name, file.read_bytes())
    except Exception as error:  # noqa: BLE001 - whatever a reader lets out is a fault
        print(f"{file.name} raises {type(error).__name__}: {error}")
        return ()


def _verified(index: OpenIndex, words: str) -> int | None:
    """The page (0: none is known) on which ``find`` has *words*, with licensed differences alone; else nothing."""
    outcome = index.find(words)
    if not isinstance(outcome, Attestation) or outcome.status is not Status.VERIFIED:
        return None
    place = outcome.passages[0]
    document = next(one for one in index.documents if one.siglum == place.siglum)
    block = next(one for one in document.blocks if one.span.end > place.span.start)
    return page_at(document, block, place.span.start) or 0


def _missed(text: Written, documents: Iterable[Document], path: Path, *, paged: bool) -> Iterator[Miss]:
    unspaced = text.script in UNSPACED
    index = cache(lambda: open_index([str(path)]))
    pages: dict[int | None, str] = {}
    for document in documents:
        pages[None] = pages.get(None, "") + Reading(document).text
        for block in document.blocks:
            pages[block.page] = f"{pages.get(block.page, '')}\n{Reading(document, block.span).text}"
    shown = {page: folded(content) for page, content in pages.items()}
    for quotation in text.quotations:
        if not holds(shown.get(None, ""), quotation.words, unspaced=unspaced):
            page = _verified(index(), quotation.words)
            if page is None or (paged and page != quotation.page):
                yield Miss(text, quotation, page)
        elif paged and not holds(shown.get(quotation.page, ""), quotation.words, unspaced=unspaced):
            where = (page for page, words in shown.items() if page and holds(words, quotation.words, unspaced=unspaced))
            yield Miss(text, quotation, next(where, 0))
