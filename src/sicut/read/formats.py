"""Which suffix is read how: the one table of formats."""

from typing import NamedTuple

MARKDOWN = "text/markdown"
HTML = "text/html"
XHTML = "application/xhtml+xml"
LATEX = "text/x-tex"
PLAIN = "text/plain"
UNKNOWN = "application/octet-stream"

READ = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".qmd": MARKDOWN,
    ".rmd": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": XHTML,
    ".tex": LATEX,
    ".ltx": LATEX,
}

# Formats that hold text for which there is no reader: never passed over in silence, never read as plain text.
NO_READER = frozenset(
    ".pdf .doc .docx .docm .dot .dotx .odt .ott .rtf .pages .epub .mobi .azw3 .fb2 .djvu .ps .eps .xps .ppt .pptx .odp "
    ".key .xls .xlsx .ods .numbers .eml .msg .mbox .pst .warc .arc .mht .mhtml .webarchive .maff .zip .tar .gz .tgz "
    ".bz2 .xz .7z .rar .zst .xml .tei .nxml .usx .usfm .sfm .osis .srt .vtt .ass .ssa .sbv .ttml .dfxp "
    ".sqlite .db .wpd .wps .hwp .hwpx .chm .textbundle".split()
)

# Inside a folder these are passed over and counted; named one by one, they are unreadable.
SKIPPED = frozenset(
    ".png .jpg .jpeg .jpe .gif .webp .avif .heic .heif .bmp .tif .tiff .ico .svg .psd .jp2 .raw "
    ".mp3 .wav .m4a .aac .ogg .oga .opus .flac .wma .aiff .mp4 .m4v .mov .avi .mkv .webm .wmv .mpg .mpeg .ogv "
    ".js .mjs .cjs .ts .css .scss .less .map .wasm .woff .woff2 .ttf .otf .eot "
    ".exe .dll .so .dylib .o .a .class .jar .pyc .pyo .bin .iso .dmg .lock .sig .asc .sha256 .md5 .bib .ris "
    ".sty .cls .bst .aux .toc .lof .lot .bbl .blg .bcf .fls .fdb_latexmk".split()
)


class Format(NamedTuple):
    """How a file is read: as ``media_type``; ``reader`` is ``False`` where its format has no reader yet."""

    suffix: str
    media_type: str
    reader: bool


def suffix_of(path: str) -> str:
    """The suffix of the file's name, lower-cased, with its point; a name that begins with a point has none by it."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    stem, point, suffix = name.rpartition(".")
    return f".{suffix.lower()}" if point and stem else ""


def format_of(path: str) -> Format:
    """The format that the suffix of *path* tells; an unknown one is tried as plain text."""
    suffix = suffix_of(path)
    if suffix in READ:
        return Format(suffix, READ[suffix], reader=True)
    if suffix in NO_READER or suffix in SKIPPED:
        return Format(suffix, UNKNOWN, reader=False)
    return Format(suffix, PLAIN, reader=True)
