"""``sicut demo``: the example that comes with sicut, checked."""

from importlib.resources import files

import click

from sicut.cli.check import rendered
from sicut.cli.exit import exit_code
from sicut.cli.stdout import print_text
from sicut.config import Output, OutputFormat, Settings


@click.command("demo")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
def command(*, exit_zero: bool) -> int:
    """Check the example that comes with sicut, and print what is found."""
    from sicut import api

    example = files("sicut.cli").joinpath("example")
    report = api.Bytes("report.md", example.joinpath("report.md").read_bytes())
    folder = sorted(example.joinpath("sources").iterdir(), key=lambda file: file.name)
    sources = [api.Bytes(f"sources/{file.name}", file.read_bytes()) for file in folder if file.is_file()]
    settings = Settings()
    result = api.check([report], sources, settings)
    print_text("$ sicut check report.md --sources sources/\n")
    print_text(rendered(result, Output(OutputFormat.FULL), settings))
    return exit_code(result, settings, exit_zero=exit_zero)
