"""What the JSON outputs have in common."""

import json
from collections.abc import Mapping, Sequence

from sicut.model.document import Document, Inside
from sicut.model.span import Span
from sicut.render.escape import json_text
from sicut.render.places import Places, relative_path
from sicut.text.printed import page_at, page_labels

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Object = Mapping[str, Json]

VERSION = 1


def written(value: Object) -> str:
    """*value* as text, with a line feed at the end."""
    return json_text(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2)) + "\n"


def span_object(span: Span) -> Mapping[str, int]:
    """Where something begins and ends."""
    return {"start": span.start, "end": span.end}


def document_object(document: Document) -> Object:
    """All but the text and its make-up."""
    return {
        "siglum": document.siglum,
        "role": document.role,
        "path": relative_path(document.path),
        "sha256": document.sha256,
        "media_type": document.media_type,
        "language": document.language,
        "characters": len(document.text),
        "extraction": document.extraction,
        "reason": document.reason,
        "inside": _inside(document.inside),
    }


def _inside(inside: Inside | None) -> Object | None:
    return None if inside is None else {"document": inside.siglum, **span_object(inside.span)}


def location(places: Places, siglum: str, offset: int) -> Object:
    """Where the character at *offset* stands, for people."""
    block, document = places.block(siglum, offset), places.document(siglum)
    return {
        "line": places.position(siglum, offset).line,
        "page": None if block is None else page_at(document, block, offset),
        "page_label": next(iter(page_labels(document, Span(offset, offset + 1))), None),
        "time": block.time if block else None,
        "section": block.section if block else None,
    }
