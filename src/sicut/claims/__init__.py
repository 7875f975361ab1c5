"""Finds what a report claims: its quotations and values, the texts it prints, and what its comments allow."""

from sicut.claims.allowances import find_allowances
from sicut.claims.embedded import Split, find_embedded
from sicut.claims.facts import find_stated
from sicut.claims.parts import quotation_from_text
from sicut.claims.quotations import Found, find_quotations, find_unattributed
from sicut.claims.references.given_out import find_announcements
from sicut.claims.turns import quoted_turns, turns

__all__ = [
    "Found",
    "Split",
    "find_allowances",
    "find_announcements",
    "find_embedded",
    "find_quotations",
    "find_stated",
    "find_unattributed",
    "quotation_from_text",
    "quoted_turns",
    "turns",
]
