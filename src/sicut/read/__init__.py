"""Bytes to documents: a module for each format (:mod:`sicut.read.formats`), one door (:mod:`sicut.read.reader`)."""

from sicut.read.bibliography import merged, read_bibliography, read_named_bibliography
from sicut.read.folder import Listing, RealPaths, assign_sigla, list_sources, real_path
from sicut.read.includes import Included, included_by, included_files
from sicut.read.named_bibliographies import Named, named_bibliographies
from sicut.read.own import is_own_output
from sicut.read.reader import read_bytes, read_file, read_source
from sicut.read.sandbox import Given, read_documents

__all__ = [
    "Given",
    "Included",
    "Listing",
    "Named",
    "RealPaths",
    "assign_sigla",
    "included_by",
    "included_files",
    "is_own_output",
    "list_sources",
    "merged",
    "named_bibliographies",
    "read_bibliography",
    "read_bytes",
    "read_documents",
    "read_file",
    "read_named_bibliography",
    "read_source",
    "real_path",
]
