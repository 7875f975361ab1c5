"""The pipeline, and the way into it from Python."""

from sicut.api.inputs import Bytes, Input, Text, read_text
from sicut.api.pipeline import OpenIndex, check, find, open_index
from sicut.api.sources import Listed, list_documents
from sicut.api.stored import update_index, verify_index
from sicut.model.reading import Budget, ReadingOptions, TrackedChanges

__all__ = [
    "Budget",
    "Bytes",
    "Input",
    "Listed",
    "OpenIndex",
    "ReadingOptions",
    "Text",
    "TrackedChanges",
    "check",
    "find",
    "list_documents",
    "open_index",
    "read_text",
    "update_index",
    "verify_index",
]
