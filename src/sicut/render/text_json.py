"""A document as it was read, as JSON, version 1; ``docs/schema/text-1.schema.json`` describes it."""

from sicut.model.document import Block, Document
from sicut.render.json_values import VERSION, Object, document_object, location, span_object, written
from sicut.render.places import Places


def text_json(document: Document) -> str:
    """All of *document*: its text, blocks with their places, and what is missing. A line feed stands at the end."""
    places = Places([document])
    return written(
        {
            "version": VERSION,
            "document": document_object(document),
            "address": document.address,
            "title": document.metadata.title,
            "author": document.metadata.author,
            "date": document.metadata.date,
            "remarks": document.remarks,
            "text": document.text,
            "blocks": [_block(document, block, places) for block in document.blocks],
            "shown": [{**span_object(shown.span), "reading": shown.reading} for shown in document.shown],
            "inline": [
                {"kind": inline.kind, **span_object(inline.span), "target": inline.target} for inline in document.inline
            ],
        }
    )


def _block(document: Document, block: Block, places: Places) -> Object:
    return {
        "kind": block.kind,
        **span_object(block.span),
        "level": block.level,
        "quotation": block.quotation,
        "location": location(places, document.siglum, block.span.start),
    }
