"""Bytes to documents: one file per format, and one door (:mod:`sicut.read.reader`)."""

from sicut.read.folder import Listing, assign_sigla, list_sources, real_path
from sicut.read.own import is_own_output
from sicut.read.reader import read_bytes, read_file, read_source

__all__ = [
    "Listing",
    "assign_sigla",
    "is_own_output",
    "list_sources",
    "read_bytes",
    "read_file",
    "read_source",
    "real_path",
]
