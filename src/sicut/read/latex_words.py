"""What commands of LaTeX read as: data."""

from sicut.model.document import InlineKind

# Commands that stand for characters (LaTeX base, textcomp, babel, csquotes).
SIGNS = {
    "ss": "ß", "SS": "ẞ", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
    "S": "§", "P": "¶", "dots": "…", "ldots": "…", "textellipsis": "…", "cdots": "…",
    "textendash": "–", "textemdash": "—", "textquotedblleft": "“", "textquotedblright": "”", "textquoteleft": "‘",
    "textquoteright": "’", "textquotedbl": '"', "textquotesingle": "'", "dq": '"', "lq": "‘", "rq": "’",
    "glqq": "„", "grqq": "“", "glq": "‚", "grq": "‘", "flqq": "«", "frqq": "»", "flq": "‹", "frq": "›",
    "guillemotleft": "«", "guillemotright": "»", "guillemetleft": "«", "guillemetright": "»", "guilsinglleft": "‹",
    "guilsinglright": "›", "quotedblbase": "„", "quotesinglbase": "‚", "og": "«\u202f", "fg": "\u202f»",
    "euro": "€", "texteuro": "€", "EUR": "€", "pounds": "£", "textsterling": "£", "textyen": "¥", "textdollar": "$",
    "copyright": "©", "textcopyright": "©", "textregistered": "®", "texttrademark": "™", "textbullet": "•",
    "textdegree": "°", "degree": "°", "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\",
    "textbar": "|", "textless": "<", "textgreater": ">", "textunderscore": "_", "slash": "/", "textperiodcentered": "·",
    "textquestiondown": "¿", "textexclamdown": "¡", "dag": "†", "ddag": "‡", "times": "×", "pm": "±", "cdot": "·",
    "quad": " ", "qquad": " ", "enspace": " ", "space": " ", "newline": " ", "linebreak": " ", "nobreakspace": " ",
    "thinspace": " ", "LaTeX": "LaTeX", "TeX": "TeX", "ldquo": "“", "rdquo": "”",
}  # fmt: skip
ESCAPED = {
    "%": "%", "&": "&", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", "\n": " ", "\t": " ", ",": " ",
    ";": " ", ":": " ", "!": "", "-": "", "/": "", "@": "", "\\": " ", "(": "", ")": "", "[": "", "]": "", "|": "",
    "*": "", "+": "",
}  # fmt: skip

# Accents over the letter that follows, as combining characters.
ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
    "b": "\u0331",
}  # fmt: skip

# Characters of the keyboard that TeX sets otherwise, the longest first.
LIGATURES = {
    "---": "—", "--": "–", "``": "“", "''": "”", "`": "‘", "'": "’", ",,": "„", "<<": "«", ">>": "»", "!`": "¡",
    "?`": "¿", "~": " ",
}  # fmt: skip

# What babel and polyglossia make of " in German.
GERMAN = {
    '"`': "„", "\"'": "“", '"<': "«", '">': "»", '"=': "-", '"~': "-", '"-': "", '""': "", '"|': "", '"/': "/",
    '"a': "ä", '"o': "ö", '"u': "ü", '"A': "Ä", '"O': "Ö", '"U': "Ü", '"s': "ß", '"z': "ß", '"e': "ë",
}  # fmt: skip

INLINE = {
    "emph": InlineKind.EMPHASIS, "textit": InlineKind.EMPHASIS, "textsl": InlineKind.EMPHASIS,
    "textbf": InlineKind.STRONG, "texttt": InlineKind.CODE,
}  # fmt: skip

HEADINGS = {
    "title": 1, "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5,
    "subparagraph": 6,
}  # fmt: skip

# How many arguments in braces of a command are no text; all optional ones are none.
SILENT = {
    name: count
    for count, names in (
        (1, """label ref eqref pageref autoref cref Cref vref nameref hyperref input include includeonly subfile
             bibliography
             bibliographystyle addbibresource printbibliography usepackage documentclass RequirePackage includegraphics
             vspace hspace pagestyle thispagestyle pagenumbering index glossary gls hypersetup selectlanguage
             color pagecolor nocite hyphenation fontsize ExecuteBibliographyOptions setdefaultlanguage
             setmainlanguage setotherlanguage setotherlanguages setmainfont graphicspath geometry captionsetup input
             usetikzlibrary tikzset lstset cline cmidrule hypertarget phantom hphantom vphantom setstretch
             newcounter stepcounter refstepcounter newif date author thanks MakeOuterQuote bigskip medskip
             parbox raisebox rotatebox scalebox colorbox rowcolor cellcolor columncolor
             foreignlanguage textcolor href selectfont sisetup theoremstyle setquotestyle RequireBiber"""),
        (2, """setlength addtolength setcounter addtocounter markboth newtheorem newenvironment renewenvironment rule
             newcommand renewcommand providecommand DeclareMathOperator definecolor MakeAutoQuote titleformat
             multicolumn multirow resizebox fcolorbox
             newacronym SetBlockThreshold addcontentsline DeclareRobustCommand fontfamily"""),
    )
    for name in names.split()
}  # fmt: skip
SILENT |= {"addcontentsline": 3, "newenvironment": 3, "renewenvironment": 3, "definecolor": 3, "bigskip": 0,
           "medskip": 0, "selectfont": 0, "printbibliography": 0, "hyperref": 0}  # fmt: skip

QUOTED = frozenset("enquote textquote blockquote textcquote blockcquote".split())
QUOTED_IN = frozenset("foreignquote foreigntextquote foreignblockquote hyphenquote hyphentextquote hyphenblockquote "
                      "foreigntextcquote foreignblockcquote hyphentextcquote hyphenblockcquote".split())  # fmt: skip
QUOTATIONS = frozenset("quote quotation displayquote displaycquote verse quoting blockquote".split())
LISTS = frozenset("itemize enumerate description compactitem compactenum".split())
TABLES = frozenset("tabular tabular* tabularx longtable array tabulary".split())
VERBATIM = frozenset("verbatim verbatim* lstlisting minted Verbatim alltt".split())
UNSEEN = frozenset(("comment", "filecontents", "filecontents*"))
NOTES = frozenset("footnote endnote footnotetext marginpar marginnote sidenote todo".split())
DEFINING = frozenset("def edef gdef xdef newcommand renewcommand providecommand DeclareRobustCommand".split())
PHANTOMS = frozenset(("phantom", "hphantom", "vphantom"))
FURNITURE = frozenset(("author", "date"))
