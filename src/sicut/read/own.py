"""Telling sicut's own outputs from sources: a result is never a witness."""

import re

from sicut.model.word_copy import MARK
from sicut.text.pattern import pattern

# ``re.ASCII`` and bounded slices: what is looked at does not grow with the file.
_HEADS = (
    pattern(rb'\s*+\{\s*+"version"\s*+:\s*+[0-9]{1,9}\s*+,\s*+"tool"\s*+:\s*+\{\s*+"name"\s*+:\s*+"sicut"'),  # JSON
    pattern(  # SARIF
        rb'\s*+\{\s*+"\$schema"\s*+:\s*+"[^"\n]{1,200}+"\s*+,\s*+"version"\s*+:\s*+"2\.1\.0"\s*+,\s*+"runs"\s*+:\s*+\['
        rb'\s*+\{\s*+"tool"\s*+:\s*+\{\s*+"driver"\s*+:\s*+\{\s*+"name"\s*+:\s*+"sicut"'
    ),
    pattern(  # W3C Web Annotations
        rb'\s*+\{\s*+"@context"\s*+:\s*+"http://www\.w3\.org/ns/anno\.jsonld"\s*+,\s*+"type"\s*+:\s*+'
        rb'"AnnotationCollection"\s*+,\s*+"generator"\s*+:\s*+\{\s*+"type"\s*+:\s*+"Software"\s*+,\s*+'
        rb'"name"\s*+:\s*+"sicut"'
    ),
    pattern(rb'\s*+\[\s*+\{\s*+"engine_name"\s*+:\s*+"sicut"'),  # GitLab
    pattern(rb'<\?xml[^>\n]{0,80}\?>\s*+<testsuites name="sicut"'),  # JUnit
    pattern(rb"(?:<\?xml[^>\n]{0,80}\?>\s*+)?<!-- sicut [^\s>]{1,40} -->"),  # TEI, Markdown
    pattern(rb'"status","kind","code","name","severity","allowed",'),  # CSV
)
_HTML = pattern(rb'<meta\s++name="?generator"?\s++content="sicut', re.IGNORECASE)
_COVERAGE = rb"[0-9]+ quotations?(?:(?:,| and) [^\n]{1,200}?)? checked, [0-9]+ not checked, [0-9]+ marks? set aside"
_SUMMARY = pattern(rb"(?:::notice::)?" + _COVERAGE)
_DOCX = MARK.encode()
_HEAD = 4096
_TAIL = 1024


def is_own_output(data: bytes) -> bool:
    """Whether *data* is something that sicut wrote, in whatever format."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if any(one().match(head) for one in _HEADS) or _HTML().search(head) or data.endswith(_DOCX):
        return True
    lines = data[-_TAIL:].strip(b" \t\r\n").replace(b"\r", b"\n").split(b"\n")
    return _SUMMARY().match(lines[-1]) is not None
