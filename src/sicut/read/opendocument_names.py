"""The names of OpenDocument (ODF 1.3) that bear on its text."""

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
PREFIXES = {
    **{
        f"{_OASIS}{name}:1.0": prefix
        for name, prefix in (
            ("office", "office"),
            ("style", "style"),
            ("text", "text"),
            ("table", "table"),
            ("drawing", "draw"),
            ("xsl-fo-compatible", "fo"),
            ("svg-compatible", "svg"),
            ("meta", "meta"),
            ("presentation", "presentation"),
            ("form", "form"),
            ("config", "config"),
            ("datastyle", "number"),
            ("script", "script"),
        )
    },
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1998/Math/MathML": "math",
}
SILENT = frozenset(
    "office:binary-data office:settings office:scripts office:font-face-decls number:text text:index-title-template "
    "meta:date-string meta:creator-initials math:annotation script:event-listener style:map "
    "text:table-of-content-source text:illustration-index-source text:table-index-source text:object-index-source "
    "text:user-index-source text:alphabetical-index-source text:bibliography-source text:linenumbering-separator "
    "text:notes-configuration text:sequence-decls text:variable-decls table:calculation-settings".split()
)
LISTS = frozenset(("text:list", "text:list-item", "text:list-header"))
MARGINS = frozenset(
    f"style:{name}{suffix}" for name in ("header", "footer") for suffix in ("", "-left", "-first", "-right")
)
DESCRIPTIONS = frozenset(
    "svg:title svg:desc table:title table:desc text:ruby-text presentation:footer presentation:header "
    "presentation:date-time-decl presentation:footer-decl presentation:header-decl".split()
)
