"""Planted sentences in documents that LibreOffice and Chromium make, where they are installed."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from reading_texts import sentence
from reading_writers import FILLER, Case, filled

OFFICE = ("docx", "odt", "rtf", "doc", "epub", "pdf", "odp", "pptx", "ods", "xlsx")
_P = f"<p>{FILLER * 3}</p>"
_TABLE = "<table border=1><tr><td>x</td><td>§S</td></tr></table>"
BODIES = (
    ("paragraph", "<p>§S</p>"),
    ("heading", "<h2>§S</h2>"),
    ("list", "<ul><li>x<ul><li>§S</li></ul></li></ul>"),
    ("table", _TABLE),
    ("nested-table", f"<table border=1><tr><td>{_TABLE}</td></tr></table>"),
    ("emphasis", "<p>§A <b>§B</b></p>"),
    ("inside-a-word", "<p>§L<i>§R</i></p>"),
    ("page-break", '<p>x</p><p style="page-break-before:always">§S</p>'),
    (
        "footnote",
        '<p>x<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">1</a></p><div id="sdfootnote1"><p>§S</p></div>',
    ),
    ("soft-hyphens", f"<p>{FILLER}{FILLER} §L&shy;§R</p>"),
)
BROWSED = (
    *BODIES,
    ("two-columns", f'<div style="columns:2"><p>{FILLER * 6}</p><p>{FILLER}§S</p>{_P * 2}</div>'),
    ("three-columns", f'<div style="columns:3;font-size:9pt;text-align:justify">{_P}<p>{FILLER}§S</p>{_P * 2}</div>'),
    ("justified", f'<p style="text-align:justify;width:6cm;hyphens:auto" lang=en>{FILLER}§S {FILLER}</p>'),
    ("float", f'<div style="float:left;width:40%"><p>§S</p></div>{_P * 3}'),
    ("over-pages", f"{_P * 24}<p>§S {FILLER}</p>{_P * 8}"),
    ("white", '<p>x</p><p style="color:white">§S</p>'),
    ("turned", '<p style="transform:rotate(90deg);position:absolute;top:10cm">§S</p><p>x</p>'),
    ("letter-spaced", '<p style="letter-spacing:4px;font-size:8pt">§S</p>'),
    ("small-capitals", '<p style="font-variant:small-caps">§S</p>'),
    ("grid", f'<div style="display:grid;grid-template-columns:1fr 1fr">{_P}<p>§S</p></div>'),
)


def cases() -> Iterable[Case]:
    """Those for which the programs are installed; a line tells of those that are left out."""
    for program, made in (("soffice", _by_office), ("chromium", _by_browser)):
        if shutil.which(program) is None:
            print(f"{program} is not installed: its documents are left out")
        else:
            yield from made()


def pages(folder: Path, rows: Iterable[tuple[str, str]], form: str) -> list[Path]:
    """The pages of HTML of which documents are made, each with the sentence of its case."""
    made = []
    for name, body in rows:
        text = filled(body, sentence(f"{form}/made-{name}"))
        made.append(folder / f"{name}.html")
        made[-1].write_text(
            f"<!DOCTYPE html><html lang=en><meta charset=utf-8><body>{_P}{text}{_P}</body></html>", "utf-8"
        )
    return made


def office(files: Iterable[Path], form: str, folder: Path) -> None:
    """Let LibreOffice write *files* in another format."""
    kind = {"odp": "impress", "pptx": "impress", "ods": "calc", "xlsx": "calc"}.get(form, "writer")
    if kind == "writer":
        opened = ["--infilter=HTML (StarWriter)"]
    else:
        opened = ["--infilter=calc_HTML_WebQuery"] if kind == "calc" else []
    home = f"-env:UserInstallation=file://{folder}/home"
    command = [
        "soffice",
        home,
        "--headless",
        *opened,
        "--convert-to",
        form,
        "--outdir",
        str(folder / form),
        *map(str, files),
    ]
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)


def browse(file: Path, target: Path) -> None:
    """Let Chromium print a page."""
    command = [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        f"--print-to-pdf={target}",
        file.as_uri(),
    ]
    folder = {**os.environ, "HOME": str(target.parent)}
    subprocess.run(command, check=False, env=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def _by_office() -> Iterable[Case]:
    with TemporaryDirectory() as name:
        for form in OFFICE:
            folder = Path(name) / f"of-{form}"
            folder.mkdir()
            office(pages(folder, BODIES, form), form, folder)
            written = sorted((folder / form).glob("*")) if (folder / form).exists() else []
            if not written:
                print(f"soffice writes no {form} of HTML: left out")
            for file in written:
                yield _case(form, f"made-{file.stem}", file)


def _by_browser() -> Iterable[Case]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file in pages(folder, [(f"browser-{row}", body) for row, body in BROWSED], "pdf"):
            browse(file, file.with_suffix(".pdf"))
            if file.with_suffix(".pdf").exists():
                yield _case("pdf", f"made-{file.stem}", file.with_suffix(".pdf"))


def _case(form: str, name: str, file: Path) -> Case:
    data = file.read_bytes()
    return Case(form, name, f"x.{form}", lambda _: data)
