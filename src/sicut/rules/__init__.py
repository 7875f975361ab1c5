"""Judging: an attestation goes in, objections come out; one rule is one file."""

from sicut.rules.context import Context
from sicut.rules.example import Example
from sicut.rules.explain import explain
from sicut.rules.registry import ClaimRule, ReportRule, Rule, Verdict, all_rules, by_selector, run_rules

__all__ = [
    "ClaimRule",
    "Context",
    "Example",
    "ReportRule",
    "Rule",
    "Verdict",
    "all_rules",
    "by_selector",
    "explain",
    "run_rules",
]
