"""The command line; ``main`` runs it."""

from sicut.cli.app import main

__all__ = ["main"]
