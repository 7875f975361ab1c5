"""What the rules flag, in words."""

from collections.abc import Mapping

from sicut.model.result import Result
from sicut.rules import all_rules
from sicut.rules.explain import summary


def rules_in_words(result: Result) -> Mapping[str, str]:
    """For the code of each rule that has a finding in *result*, what it flags: a sentence without its full stop."""
    codes = {finding.code for finding in result.findings}
    return {rule.code: summary(rule) for rule in all_rules() if rule.code in codes}
