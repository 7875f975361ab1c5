"""Dates and intervals that a text names, in seven languages, and how they compare."""

from sicut.text.dates.comparing import (
    conflicts,
    contains,
    edtf,
    interval_length,
    lasts,
    same_date,
    weekday_fault,
)
from sicut.text.dates.finding import find_dates
from sicut.text.dates.heading import document_date

__all__ = [
    "conflicts",
    "contains",
    "document_date",
    "edtf",
    "find_dates",
    "interval_length",
    "lasts",
    "same_date",
    "weekday_fault",
]
