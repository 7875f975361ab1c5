"""Planted sentences in plain text, Markdown, LaTeX, subtitles, JSON and CSV."""

import json
from collections.abc import Callable, Iterable

from reading_writers import DEPTHS, ELEVEN_MB, FILLER, Case, Make, filled, same, templates

_ENCODINGS = (
    ("latin", "utf-8 utf-8-sig utf-16 utf-32 utf-16-le utf-16-be cp037 utf-7"),
    ("accented", "utf-8 cp1252 iso-8859-1 iso-8859-15 mac-roman cp850"),
    ("cyrillic", "koi8-r cp1251 iso-8859-5 cp866 mac-cyrillic utf-16 utf-16-le"),
    ("greek", "iso-8859-7 cp1253"),
    ("hebrew", "iso-8859-8 cp1255"),
    ("arabic", "cp1256 iso-8859-6"),
    ("thai", "tis-620 utf-8"),
    ("han", "gb18030 gbk gb2312 utf-16-le hz"),
    ("han-traditional", "big5"),
    ("japanese", "shift_jis euc-jp iso-2022-jp"),
    ("hangul", "euc-kr cp949 iso-2022-kr"),
)
SUBTITLE = "00:00:%02d,000 --> 00:00:%02d,000"


def cases() -> Iterable[Case]:
    """All of them."""
    yield from templates("txt", "x.txt", TXT, _from_latin, same)
    yield from _encoded()
    yield from templates("md", "x.md", MD, str.encode, same)
    yield from templates("tex", "x.tex", TEX, _latex, same)
    yield from templates("srt", "x.srt", SRT, str.encode, same)
    yield from templates("vtt", "x.vtt", VTT, str.encode, same)
    yield from _tables()
    yield from _json()


def _from_latin(text: str) -> bytes:
    return text.encode("latin-1", "replace")


def _encoded() -> Iterable[Case]:
    """The sentence four times, as charsets are guessed; once for the first of a script."""

    def made(encoding: str) -> Make:
        return lambda text: "\n".join([text] * 4).encode(encoding)

    for script, encodings in _ENCODINGS:
        for encoding in encodings.split():
            yield Case("txt", f"encoding/{encoding}-{script}", "x.txt", made(encoding), script)


TXT = (
    ("position/first", "§S\n" + FILLER),
    ("position/last", FILLER + "\n§S"),
    ("position/after-nul", f"{FILLER}\n\0\n§S\n"),
    ("position/after-form-feed", f"{FILLER}\f§S\n"),
    ("position/after-cr", f"{FILLER}\r§S\r{FILLER}"),
    ("position/after-bad-byte", f"{FILLER * 30}\n\x81\x8d\n§S\n{FILLER}"),
    ("position/after-escape", f"{FILLER}\x1b[8m§S\x1b[0m\n"),
    ("size/after-11-mb-of-one-line", f"{ELEVEN_MB}§S"),
    ("size/after-11-mb-of-lines", f"{ELEVEN_MB.replace('. ', '.' + chr(10))}§S"),
    ("size/paragraph-2000", f"{FILLER}\n\n" * 1999 + "§S"),
    ("lines/wrapped", f"{FILLER}\n§A\n§B {FILLER}\n"),
    ("lines/indented", f"    {FILLER}\n      §A\n      §B\n"),
    ("lines/quoted", "> §A\n> §B\n"),
    ("lines/hyphenated", f"{FILLER}\n§L-\n§R {FILLER}\n"),
    ("lines/soft-hyphen", "§L\xad\n§R\n"),
    ("lines/crlf", "§A\r\n§B\r\n"),
)

MD = (
    *((f"depth/quotes-{depth}", ">" * depth + " §S\n") for depth in DEPTHS),
    *(
        (f"depth/list-{depth}", "".join("  " * n + "- x\n" for n in range(depth)) + "  " * depth + "- §S")
        for depth in (10, 300)
    ),
    ("size/after-11-mb", f"{ELEVEN_MB}\n\n§S\n"),
    ("size/paragraph-2000", f"{FILLER}\n\n" * 1999 + "§S"),
    ("position/after-open-fence", f"{FILLER}\n\n```\ncode\n\n§S\n"),
    ("position/after-open-comment", f"{FILLER}\n\n<!-- open\n\n§S\n"),
    ("position/front-matter", f"---\ntitle: §S\n---\n\n{FILLER}\n"),
    ("position/html-block", f"{FILLER}\n\n<div>\n<p>§S</p>\n</div>\n"),
    ("hidden/comment", f"{FILLER}\n\n<!-- §S -->\n\n{FILLER}\n"),
    ("hidden/html", f'{FILLER}\n\n<div style="display:none">§S</div>\n'),
    ("hidden/details", f"{FILLER}\n\n<details><summary>§S</summary>x</details>\n"),
    ("notes/footnote", f"{FILLER}[^1]\n\n[^1]: §S\n"),
    ("notes/unused-footnote", f"{FILLER}\n\n[^9]: §S\n"),
    ("notes/inline-footnote", f"{FILLER}^[§S]\n"),
    ("alternative/image", f"{FILLER} ![§S](x.png)\n"),
    ("alternative/link-title", f'{FILLER} [here](x.html "§S")\n'),
    ("alternative/reference-title", f'{FILLER} [here][1]\n\n[1]: x.html "§S"\n'),
    ("tables/cell", "| a | b |\n|---|---|\n| x | §S |\n"),
    ("tables/emphasised-cell", "| a | b |\n|---|---|\n| x | §A **§B** |\n"),
    ("spans/emphasis", f"{FILLER} §A *§B*\n"),
    ("spans/inside-a-word", "§L**§R**\n"),
    ("spans/link", "§A [§B](x.html)\n"),
    ("spans/code", "`§S`\n"),
    ("spans/strike", "~~§S~~\n"),
    ("spans/hard-break", "§A  \n§B\n"),
    ("spans/backslash-break", "§A\\\n§B\n"),
    ("spans/lazy-quote", "> §A\n§B\n"),
    ("spans/html", "§A <span class=x>§B</span>\n"),
    ("spans/entity", "§A&nbsp;§B\n"),
    ("blocks/setext", "§A\n§B\n======\n"),
    ("blocks/fence", "```text\n§S\n```\n"),
    ("blocks/indented", "x\n\n    §S\n"),
    ("blocks/definition", "Term\n: §S\n"),
    ("blocks/task", "- [x] §S\n"),
)

TEX = (
    *((f"depth/groups-{depth}", "{" * depth + "§S" + "}" * depth) for depth in DEPTHS),
    *((f"depth/environments-{depth}", r"\begin{quote}" * depth + "§S" + r"\end{quote}" * depth) for depth in (10, 300)),
    ("size/after-11-mb", f"{ELEVEN_MB}\n\n§S"),
    ("size/paragraph-2000", f"{FILLER}\n\n" * 1999 + "§S"),
    ("position/title", r"\title{§S}\maketitle x"),
    ("position/abstract", r"\begin{abstract}§S\end{abstract}x"),
    ("position/heading", r"\section{§S} x"),
    ("position/caption", r"\begin{figure}\caption{§S}\end{figure}"),
    ("position/after-open-brace", f"{{\\bf {FILLER}\n\n§S"),
    ("position/after-open-math", f"${FILLER}\n\n§S"),
    ("position/after-end", f"{FILLER}\\end{{document}}\n§S"),
    ("position/unknown-command", r"x \harbournote{§S} y"),
    ("position/unknown-environment", r"\begin{harbour}§S\end{harbour}"),
    ("hidden/comment", f"{FILLER}\n% §S\n{FILLER}"),
    ("hidden/iffalse", r"x \iffalse §S \fi y"),
    ("hidden/comment-environment", "\\begin{comment}\n§S\n\\end{comment}\nx"),
    ("hidden/phantom", r"x \phantom{§S} y"),
    ("notes/footnote", r"x\footnote{§S} y"),
    ("notes/margin", r"x\marginpar{§S} y"),
    ("notes/todo", r"x\todo{§S} y"),
    ("notes/endnote", r"x\endnote{§S} y"),
    ("tables/cell", r"\begin{tabular}{ll} x & §S \\ y & z \end{tabular}"),
    ("tables/multicolumn", r"\begin{tabular}{ll} \multicolumn{2}{l}{§S} \\ y & z \end{tabular}"),
    ("spans/bold", r"§A \textbf{§B}"),
    ("spans/old-style", r"§A {\em §B}"),
    ("spans/colour", r"§A \textcolor{red}{§B}"),
    ("spans/tie", r"§A~§B"),
    ("spans/hyphenation", r"§L\-§R"),
    ("spans/comment-line-end", "§L%\n§R"),
    ("spans/box", r"§A \mbox{§B}"),
    ("spans/macro", r"\newcommand{\port}{§A}\port{} §B"),
    ("spans/math-text", r"$x = \text{§S}$"),
    ("spans/link", r"§A \href{http://example.org}{§B}"),
    ("blocks/verbatim", "\\begin{verbatim}\n§S\n\\end{verbatim}"),
    ("blocks/item", r"\begin{itemize}\item[x] §S\end{itemize}"),
    ("blocks/minipage", r"\begin{minipage}[t]{3cm}§S\end{minipage}"),
    ("blocks/frame", r"\begin{frame}\frametitle{§S}x\end{frame}"),
)


def _latex(body: str) -> bytes:
    return f"\\documentclass{{article}}\n\\begin{{document}}\n{body}\n\\end{{document}}\n".encode()


def _cue(number: int, text: str) -> str:
    return f"{number}\n{SUBTITLE % (2 * number % 60, (2 * number + 1) % 60)}\n{text}\n\n"


_THREE = _cue(1, "One.") + "%s" + _cue(9, "Nine.")
SRT = (
    ("position/first", _cue(1, "§S") + _cue(2, "x")),
    ("position/last", _cue(1, "x") + _cue(2, "§S").rstrip()),
    ("position/before-cues", "§S\n\n" + _cue(1, "x")),
    ("position/after-bad-time", _cue(1, "x") + "2\n00:xx:01 -> 3\n§S\n\n" + _cue(3, "y")),
    ("position/after-text-without-time", _cue(1, "x") + "2\n§S\n\n" + _cue(3, "y")),
    ("position/no-numbers", f"{SUBTITLE % (1, 2)}\n§S\n\n{SUBTITLE % (3, 4)}\nx\n"),
    ("position/no-blank-line", _cue(1, "x").rstrip() + "\n" + _cue(2, "§S")),
    ("position/blank-line-inside", f"1\n{SUBTITLE % (1, 2)}\nx\n\n§S\n\n" + _cue(2, "y")),
    ("size/cue-5000", "".join(_cue(n, "Another line.") for n in range(1, 5000)) + _cue(5000, "§S")),
    ("spans/two-lines", _THREE % _cue(2, "§A\n§B")),
    ("spans/two-cues", _THREE % (_cue(2, "§A") + _cue(3, "§B"))),
    ("spans/italic", _THREE % _cue(2, "§A <i>§B</i>")),
    ("spans/ass-tags", _THREE % _cue(2, r"{\an8}§A {\i1}§B{\i0}")),
    ("spans/open-tag", _THREE % _cue(2, "<font color=x §A\n§B").replace("x §A", '"x">§A')),
    ("spans/less-than", _THREE % _cue(2, "3 < 4 §S")),
    ("spans/entities", _THREE % _cue(2, "§A&nbsp;§B")),
    ("encodings/crlf", (_THREE % _cue(2, "§S")).replace("\n", "\r\n")),
    ("encodings/bom", "\ufeff" + _THREE % _cue(2, "§S")),
)
_HEAD = "WEBVTT\n\n"
_TIMES = "00:%02d.000 --> 00:%02d.000"
VTT = (
    ("position/cue", f"{_HEAD}{_TIMES % (1, 2)}\n§S\n"),
    ("position/cue-name", f"{_HEAD}§S\n{_TIMES % (1, 2)}\nx\n"),
    ("position/header", f"WEBVTT §S\n\n{_TIMES % (1, 2)}\nx\n"),
    ("hidden/note", f"{_HEAD}NOTE §S\n\n{_TIMES % (1, 2)}\nx\n"),
    ("hidden/note-of-lines", f"{_HEAD}NOTE\n§S\n\n{_TIMES % (1, 2)}\nx\n"),
    ("spans/voice", f"{_HEAD}{_TIMES % (1, 2)} align:start\n<v Ada>§A <c.loud>§B</c></v>\n"),
    ("spans/two-cues", f"{_HEAD}{_TIMES % (1, 2)}\n§A\n\n{_TIMES % (2, 3)}\n§B\n"),
    ("spans/rolling-captions", f"{_HEAD}{_TIMES % (1, 2)}\n§A\n\n{_TIMES % (2, 3)}\n§A\n§B\n"),
    ("spans/times-inside", f"{_HEAD}{_TIMES % (1, 9)}\n§A <00:05.000>§B\n"),
    ("spans/ruby", f"{_HEAD}{_TIMES % (1, 2)}\n<ruby>§S<rt>x</rt></ruby>\n"),
    ("spans/entities", f"{_HEAD}{_TIMES % (1, 2)}\n§A&nbsp;&lrm;§B\n"),
    ("position/after-style", f"{_HEAD}STYLE\n::cue {{ color: red }}\n\n{_TIMES % (1, 2)}\n§S\n"),
    ("position/after-bad-time", f"{_HEAD}00:01 > 2\nx\n\n{_TIMES % (1, 2)}\n§S\n"),
    ("position/no-header", f"{_TIMES % (1, 2)}\n§S\n"),
)

CSV = (
    ("position/header", "name,§S\nx,y\n"),
    ("position/last", "name,text\nx,y\nz,§S"),
    ("position/row-2000", "name,text\n" + "a,b\n" * 1999 + "c,§S\n"),
    ("position/column-1000", ",".join(f"c{n}" for n in range(1000)) + "\n" + "x," * 999 + "§S\n"),
    ("position/after-open-quote", 'name,text\nx,"open\nz,§S\n'),
    ("position/ragged-row", "name,text\nx,y,z,§S\n"),
    ("position/after-comment", "# §S\nname,text\nx,y\n"),
    ("position/single-column", f"text\n{FILLER}\n§S\n"),
    ("spans/quoted-lines", 'name,text\nx,"§A\n§B"\n'),
    ("spans/doubled-quotes", 'name,text\nx,"""§S"""\n'),
    ("spans/semicolons", "name;text\nx;§S\ny;z\n"),
    ("spans/after-nul", "name,text\nx,\0\ny,§S\n"),
    ("size/after-11-mb", "name,text\n" + f"x,{FILLER}\n" * (11_000_000 // 72) + "y,§S\n"),
    ("size/cell-of-11-mb", f'name,text\nx,"{ELEVEN_MB} §S"\n'),
)


def _tables() -> Iterable[Case]:
    yield from templates("csv", "x.csv", CSV, str.encode, same)
    yield from templates("csv", "x.tsv", (("tabs/cell", "name\ttext\nx\t§S\n"),), str.encode, same)
    sixteen: Callable[[str], bytes] = lambda text: text.encode("utf-16")  # noqa: E731 - a codec
    yield from templates("csv", "x.csv", (("encodings/utf-16", "name,text\nx,§S\n"),), sixteen, same)


def _quoted(text: str) -> str:
    return json.dumps(text)[1:-1]


JSON = (
    *((f"depth/lists-{depth}", "[" * depth + '"§S"' + "]" * depth) for depth in (*DEPTHS, 100_000)),
    *((f"depth/objects-{depth}", '{"a":' * depth + '"§S"' + "}" * depth) for depth in (*DEPTHS, 100_000)),
    ("position/key", '{"§S": 1}'),
    ("position/after-number", '{"a": 1e999, "b": NaN, "text": "§S"}'),
    ("position/doubled-key", '{"text": "§S", "text": "other"}'),
    ("position/after-break", '{"a": "x", "b": ["§S", tru'),
    ("position/after-comma", '{"a": "x",, "text": "§S"}'),
    ("position/top", '"§S"'),
    ("spans/line-end", r'{"text": "§A\n§B"}'),
    ("spans/escapes", r'{"text": "\ud800 §A\u0020§B"}'),
    ("spans/raw-line-end", '{"text": "§A\n§B"}'),
    ("spans/html", '{"text": "<p>§A <b>§B</b></p>"}'),
    ("spans/bom", '\ufeff{"text": "§S"}'),
    ("size/after-11-mb", '{"a": "' + ELEVEN_MB + '", "text": "§S"}'),
    ("size/item-2000", "[" + '{"text": "x"},' * 1999 + '{"text": "§S"}]'),
)
JSON_LINES = (
    ("position/line-2000", '{"text": "x"}\n' * 1999 + '{"text": "§S"}'),
    ("position/after-broken-line", '{"text": "x"}\n{"text": \n{"text": "§S"}\n'),
    ("position/in-broken-line", '{"text": "x"}\n{"text": "§S"\n{"text": "y"}\n'),
    ("position/other-kinds", '"x"\n[1, "§S"]\nnull\n'),
    ("position/blank-lines", '{"text": "x"}\n\n\n{"text": "§S"}\n'),
)


def _json() -> Iterable[Case]:
    yield from templates("json", "x.json", JSON, str.encode, _quoted)
    yield from templates("jsonl", "x.jsonl", JSON_LINES, str.encode, _quoted)
    spelt: Make = lambda text: f'{{"text": "{"".join(f"{chr(92)}u{ord(one):04x}" for one in text)}"}}'.encode()  # noqa: E731
    yield Case("json", "spans/all-escaped", "x.json", spelt, "cyrillic")
    sixteen: Make = lambda text: filled('{"text": "§S"}', text, same).encode("utf-16")  # noqa: E731 - a codec
    yield Case("json", "encodings/utf-16", "x.json", sixteen, "greek")
