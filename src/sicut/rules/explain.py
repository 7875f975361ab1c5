"""A rule in words: for ``sicut rule NAME`` on the terminal, and for the rule's page."""

from collections.abc import Iterator

from sicut.rules.example import CLOSE, OPEN, readable
from sicut.rules.phrasing import is_invisible
from sicut.rules.registry import Rule

HEADINGS = ("What it does", "Why it matters", "What to do")


def explain(rule: Rule) -> str:
    """All about *rule* in plain Markdown: what it does, why it matters, what to do, and its examples."""
    head = f"# {rule.code} {rule.name}\n\nSeverity: {rule.severity}.\n\n{rule.doc.strip()}\n"
    note = f"`{OPEN}{CLOSE}` stands around what is flagged. What cannot be seen is written as in Python."
    return "\n".join([head, "## Examples\n", f"{note}\n", *_examples(rule), *_sources(rule)])


def summary(rule: Rule) -> str:
    """The first line of the rule's docstring, without its full stop."""
    return rule.doc.strip().partition("\n")[0].removesuffix(".")


def _examples(rule: Rule) -> Iterator[str]:
    for example in sorted(rule.examples, key=lambda one: not one.is_marked):
        names = " and ".join(f"`{name}`" for name, _ in example.sources)
        verdict = "Flagged" if example.is_marked else "Not flagged"
        yield f"{verdict}, against {names}:\n\n{_fenced(_visible(example.report))}"


def _sources(rule: Rule) -> Iterator[str]:
    for name, content in dict.fromkeys(source for example in rule.examples for source in example.sources):
        yield f"`{name}`:\n\n{_fenced(_visible(readable(content)))}"


def _fenced(text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text.rstrip()}\n{fence}\n"


def _visible(text: str) -> str:
    r"""*text* with what cannot be seen written as in Python: ``\u200b``, ``\x00``."""
    return "".join(_escaped(c) if is_invisible(c) and c != "\n" else c for c in text)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
