"""README.md says what is so: its runs, its Python, its commands."""

import doctest
import re
import tomllib
from pathlib import Path

import pytest

from scripts.readme_output import README, ROOT, RUN, sicut_output
from sicut.config.reading import values
from sicut.model.reading import ReadingOptions

TEXT = README.read_text(encoding="utf-8")


@pytest.mark.parametrize("match", tuple(RUN.finditer(TEXT)), ids=lambda match: str(match["arguments"]))
def test_run_prints_what_is_shown(match: re.Match[str]) -> None:
    assert match["output"] == sicut_output(match["folder"], match["arguments"])


def test_first_screen_shows_a_run() -> None:
    match = RUN.search(TEXT)
    assert match is not None
    assert TEXT.count("\n", 0, match.start()) < 15


def test_python_of_the_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / "src/sicut/cli/example")
    blocks = "\n".join(re.findall(r"^```python\n(.*?)^```$", TEXT, flags=re.MULTILINE | re.DOTALL))
    test = doctest.DocTestParser().get_doctest(blocks, {}, "README.md", str(README), 0)
    runner = doctest.DocTestRunner()
    runner.run(test)
    assert runner.tries > 0
    assert runner.failures == 0


def test_settings_of_reading_are_all_named_with_their_defaults() -> None:
    block = re.search(r"^```toml\n(\[reading\]\n.*?)^```$", TEXT, flags=re.MULTILINE | re.DOTALL)
    assert block is not None
    named = tomllib.loads(block[1])["reading"]
    assert {key: tuple(value) if isinstance(value, list) else value for key, value in named.items()} == values(
        ReadingOptions()
    )


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z]+)", TEXT))))
def test_make_knows_each_target_named(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE)


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\((?!https?:)([^)#]+)", TEXT))))
def test_links_lead_somewhere(link: str) -> None:
    assert (Path(ROOT) / link).exists()
