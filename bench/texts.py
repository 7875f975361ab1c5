"""The real texts that benches read: the evaluation data, and the documentation in packages of Debian.

A package is fetched with ``apt-get download`` into the folder of the corpora and kept there; nothing of it is part of
the repository. Markup is stripped, and a paragraph in another script than its source's (not translated) is dropped.
"""

import re
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from gzip import decompress
from html import unescape
from pathlib import Path
from struct import unpack_from
from typing import IO, NamedTuple
from urllib.parse import unquote

from measure import rows

LEAST_BYTES = 40
CATALOGUE = 0x950412DE
LETTERS = {
    "latin": "A-Za-zÀ-ɏḀ-ỿ",
    "cyrillic": "Ѐ-ӿ",
    "greek": "Ͱ-Ͽἀ-῿",
    "arabic": "؀-ۿ",
    "hebrew": "֐-׿",
    "devanagari": "ऀ-ॿ",
    "thai": "฀-๿",
    "tibetan": "ༀ-࿿",
    "khmer": "ក-៿",
    "han": "一-鿿",
    "kana": "぀-ヿ一-鿿",
    "hangul": "가-힣",
}
UNSPACED = {"thai", "tibetan", "khmer", "han", "kana"}
_LETTER = re.compile(r"[^\W\d_]")
_OF_SCRIPT = {script: re.compile(f"[{letters}]") for script, letters in LETTERS.items()}
_DROPPED = re.compile(
    r"<(head|script|style|header|aside|nav|footer|info|note|license|credit|teiHeader)\b.*?</\1\s*>|<!--.*?-->",
    re.DOTALL,
)
_BREAK = re.compile(r"</?(?:p|div|li|t[dhr]|h\d|d[dt]|pre|br|title|item|section|verse|table|page)\b[^>]*>")


class Source(NamedTuple):
    """Files of a package of Debian (or rows of the evaluation data), and how they are read."""

    script: str
    package: str
    files: str
    form: str = "html"
    is_absent: bool = False

    @property
    def name(self) -> str:
        """Part of the names of the files made of it."""
        if self.package == "evaluation":
            return f"{self.script}-{self.files}"
        language = re.search(r"/(?:help|locale)/([a-zA-Z_]+)/", self.files)
        return f"{self.script}-{self.package}" + (f"-{language[1].lower()}" if language else "")


def _help(script: str, *languages: str) -> list[Source]:
    return [Source(script, f"libreoffice-help-{one}", r"/text/.*\.html$") for one in languages]


def _messages(script: str, *languages: str, is_absent: bool = False) -> list[Source]:
    return [Source(script, f"libreoffice-l10n-{one}", r"\.mo$", "mo", is_absent) for one in languages]


def _gnome(script: str, language: str) -> Source:
    return Source(script, "gnome-user-docs", rf"/help/{language}/.*\.page$", is_absent=True)


def _wesnoth(script: str, language: str, *, is_absent: bool = False) -> Source:
    return Source(script, "wesnoth-1.16-data", rf"/locale/{language}/.*\.mo$", "mo", is_absent)


LATIN = "en-us de fr es it nl pl pt-br cs sk hu fi sv da tr vi id ca et eu gl sl om".split()
BOOK = "/usr/share/doc/debian-handbook/html"
SOURCES = (
    *(Source("latin", "evaluation", name, "rows") for name in ("kjv", "middlemarch_source", "rwg_main")),
    Source("latin", "evaluation", "litbank_quotes", "rows", is_absent=True),
    Source("latin", "anarchism", r"/html/sec.*\.html$"),
    Source("latin", "python3.11-doc", r"/_sources/.*\.txt$", "text"),
    Source("latin", "linux-doc-6.1", r"/_sources/.*\.txt(\.gz)?$", "text"),
    Source("latin", "dict-gcide", r"\.dict\.dz$", "text"),
    Source("latin", "debian-handbook", r"/html/en-US/.*\.html$"),
    *_help("latin", *LATIN),
    Source("arabic", "evaluation", "quran_uthmani", "rows"),
    Source("arabic", "gimp-help-fa", r"/help/fa/.*\.html$"),
    *_messages("arabic", "ar", "fa"),
    _gnome("arabic", "fa"),
    _wesnoth("arabic", "ar", is_absent=True),
    *_help("cyrillic", "ru"),
    *(_wesnoth("cyrillic", language) for language in ("ru", "uk", "bg")),
    Source("cyrillic", "debian-handbook", r"/html/ru-RU/.*\.html$"),
    Source("cyrillic", "fortunes-ru", r"/fortunes/.*[^t]$", "fortunes"),
    _gnome("cyrillic", "ru"),
    *_help("greek", "el"),
    Source("greek", "bibledit-data", r"/sblgnt/sblgnt\.xml$", "sblgnt"),
    _wesnoth("greek", "el"),
    _gnome("greek", "el"),
    Source("hebrew", "bibledit-data", r"/morphhb/[A-Z0-9].*\.xml$", "osis"),
    _wesnoth("hebrew", "he"),
    *_messages("hebrew", "he", is_absent=True),
    *_help("devanagari", "hi"),
    *_messages("devanagari", "hi", "mr", "ne"),
    _gnome("devanagari", "hi"),
    _gnome("devanagari", "mr"),
    *_messages("thai", "th"),
    *_help("tibetan", "dz"),
    *_help("khmer", "km"),
    *_help("han", "zh-cn", "zh-tw"),
    _wesnoth("han", "zh_CN"),
    Source("han", "debian-handbook", r"/html/zh-CN/.*\.html$"),
    _gnome("han", "zh_CN"),
    *_help("kana", "ja"),
    _wesnoth("kana", "ja"),
    Source("kana", "debian-handbook", r"/html/ja-JP/.*\.html$"),
    _gnome("kana", "ja"),
    *_help("hangul", "ko"),
    _wesnoth("hangul", "ko"),
    _gnome("hangul", "ko"),
)


def paragraphs(source: Source, home: Path) -> Iterator[str]:
    """The paragraphs of a source in its script, from the file kept of an earlier run if there is one."""
    kept = home / "texts" / f"{source.name}.txt"
    if kept.exists():
        return iter(kept.read_text(encoding="utf-8").split("\n"))
    kept.parent.mkdir(parents=True, exist_ok=True)
    joined = (" ".join(one.split()) for text in texts(source, home) for one in text.split("\n"))
    found = [one for one in joined if is_kept(one, source.script)]
    if found:
        kept.write_text("\n".join(found), encoding="utf-8")
    return iter(found)


def is_kept(paragraph: str, script: str) -> bool:
    """Whether a paragraph is no mere label, and most of its letters are of the script."""
    if len(paragraph.encode()) < LEAST_BYTES:
        return False
    return 2 * len(_OF_SCRIPT[script].findall(paragraph)) > len(_LETTER.findall(paragraph))


def texts(source: Source, home: Path) -> Iterator[str]:
    """The texts of a source, a paragraph in each line."""
    if source.package == "evaluation":
        yield "\n".join(
            " ".join(row["tokens"]) if "tokens" in row else row["text"] for row in rows(f"{source.files}.jsonl")
        )
        return
    wanted = re.compile(source.files)
    for name, content in members(fetched(source.package, home), wanted):
        read = decompress(content) if name.endswith((".gz", ".dz")) else content
        yield FORMS[source.form](read)


def fetched(package: str, home: Path) -> Path | None:
    """The package's file, downloaded if need be."""
    place = home / "packages"
    place.mkdir(parents=True, exist_ok=True)
    if not list(place.glob(f"{package}_*.deb")):
        subprocess.run(("apt-get", "download", "-qq", package), cwd=place, check=False)
    found = sorted(place.glob(f"{package}_*.deb"))
    if not found:
        print(f"not to be had: {package}", file=sys.stderr)
    return found[-1] if found else None


def version(package: str, home: Path) -> str:
    """The version of a package that was fetched."""
    found = sorted((home / "packages").glob(f"{package}_*.deb"))
    return unquote(found[-1].name.split("_")[1]) if found else ""


def members(package: Path | None, wanted: re.Pattern[str]) -> Iterator[tuple[str, bytes]]:
    """The files of a package whose paths are wanted, by path."""
    if package is None:
        return
    with subprocess.Popen(("dpkg-deb", "--fsys-tarfile", str(package)), stdout=subprocess.PIPE) as unpacking:
        stream: IO[bytes] | None = unpacking.stdout
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            inside = [
                (one.name, file.read())
                for one in archive
                if one.isfile() and wanted.search(f"/{one.name}") and (file := archive.extractfile(one)) is not None
            ]
    yield from sorted(inside)


def unmarked(content: bytes) -> str:
    """The text of HTML or XML, a block in each line."""
    text = _DROPPED.sub(" ", content.decode(errors="replace"))
    return unescape(re.sub(r"<[^>]*>", "", _BREAK.sub("\n", re.sub(r"\s+", " ", text))))


def translations(content: bytes) -> str:
    """The longer translated texts of a compiled catalogue of messages."""
    magic, _, number, _, table = unpack_from("<5I", content)
    if magic != CATALOGUE:
        return ""
    places = (unpack_from("<2I", content, table + 8 * n) for n in range(1, number))
    shown = (content[at : at + length].decode(errors="replace") for length, at in places)
    return "\n".join(re.sub(r"<[^>]*>|[~\\]", "", text.replace("\0", "\n")) for text in shown)


def plain(content: bytes) -> str:
    """Plain text, a paragraph in each line."""
    return "\n".join(one.replace("\n", " ") for one in content.decode(errors="replace").split("\n\n"))


FORMS: dict[str, Callable[[bytes], str]] = {
    "html": unmarked,
    "mo": translations,
    "text": plain,
    "osis": lambda content: unmarked(content).replace("/", ""),
    "sblgnt": lambda content: unmarked(re.sub(rb"(</\w+>)\s+(?=<\w)", rb"\1", content)),
    "fortunes": lambda content: plain(content.replace(b"\n%\n", b"\n\n")),
}
