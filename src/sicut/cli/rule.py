"""``sicut rule``: the rules, by name."""

import click

from sicut.cli.options import require_rule
from sicut.cli.stdout import is_terminal, print_text


@click.command("rule")
@click.argument("name", required=False)
def command(name: str | None) -> int:
    """List the rules, or explain the one called NAME (a name, or a code such as Q103)."""
    from sicut.rules.explain import explain
    from sicut.rules.registry import all_rules

    rules = all_rules()
    exact = [rule for rule in rules if name in {rule.name, rule.code}]
    if exact:
        text = "".join(explain(rule) for rule in exact)
    else:
        if name is not None:
            require_rule(name)
        listed = [rule for rule in rules if name is None or rule.matches(name)]
        longest = max((len(rule.name) for rule in listed), default=0)
        text = "".join(f"{rule.code}  {rule.name:{longest}}  {rule.severity}\n" for rule in listed)
    if is_terminal():
        from sicut.render.escape import lines_for_terminal

        text = lines_for_terminal(text)
    print_text(text)
    return 0
