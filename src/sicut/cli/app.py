"""The commands, each imported when it is used, and the one place where every error becomes a line."""

import os
import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import click

from sicut.errors import SicutError, UsageError

USAGE: Final = 2
INTERRUPTED: Final = 130
COMMANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "check": "check the quotations of reports against sources",
        "find": "show where words stand in the sources",
        "text": "print a file exactly as sicut reads it",
        "sources": "tell what can be read, and how fully",
        "add": "record sources in sicut.lock",
        "lock": "record them anew, as they are now",
        "verify": "tell which of them changed, and which quotations break by it",
        "index": "build or update the index of folders of sources",
        "accept": "decide on findings, so that the next check allows them",
        "serve": "open the review page in a browser, on this machine alone",
        "rule": "list the rules, or explain one",
        "config": "show the settings in force",
        "demo": "check the example that comes with sicut",
    }
)


class _Commands(click.Group):
    """Commands by name; the module ``sicut.cli.NAME`` has each as ``command``."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:  # noqa: ARG002 - click's signature
        from importlib import import_module

        if cmd_name not in COMMANDS:
            from sicut.config.nearest import nearest

            near = nearest(cmd_name, COMMANDS)
            raise UsageError(f'no such command "{cmd_name}"; the nearest is "{near}", and sicut --help lists all')
        command = import_module(f"sicut.cli.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _print_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    if value:
        from sicut.cli import main

        ctx.exit(main(["--version"]))


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Print the version."
)
@click.option("--verbose", is_flag=True, help="With --version: tell also how readers are confined here.")
@click.pass_context
def sicut(ctx: click.Context, verbose: bool) -> None:  # noqa: FBT001 - click's signature
    """Check the quotations of a text against its sources."""
    if verbose:
        raise UsageError("--verbose goes with --version alone: sicut --version --verbose")
    if ctx.invoked_subcommand is None:
        raise UsageError("no command given: sicut --help lists them")


def run(arguments: Sequence[str]) -> int:
    """Run sicut with *arguments* and return its exit code.

    Every error ends in one line on standard error; ``SICUT_TRACEBACK=1`` shows where an internal one
    came from.
    """
    try:
        with sicut.make_context("sicut", list(arguments)) as ctx:
            code = sicut.invoke(ctx)
            return code if isinstance(code, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        return _complain(error.format_message(), USAGE)
    except SicutError as error:
        return _complain(str(error), USAGE)
    except (KeyboardInterrupt, click.Abort):
        return _complain("interrupted", INTERRUPTED)
    except Exception as error:
        if os.environ.get("SICUT_TRACEBACK") == "1":
            raise
        return _complain(f"internal error: {type(error).__name__}: {error}; please report it", USAGE)


def _complain(message: str, code: int) -> int:
    from sicut.render.escape import terminal

    sys.stderr.write(f"sicut: {terminal(message)}\n")
    return code
