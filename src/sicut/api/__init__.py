"""The pipeline, and the way into it from Python."""

from sicut.api.inputs import Bytes, Input, Text, list_documents, read_text
from sicut.api.pipeline import OpenIndex, check, find, open_index
from sicut.api.stored import update_index, verify_index

__all__ = [
    "Bytes",
    "Input",
    "OpenIndex",
    "Text",
    "check",
    "find",
    "list_documents",
    "open_index",
    "read_text",
    "update_index",
    "verify_index",
]
