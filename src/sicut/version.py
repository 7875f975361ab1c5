"""The versions that every output may name."""

__version__ = "0.1.0"

UNICODE = "18.0.0"
"""The version of Unicode that all tables of this package are made from."""
