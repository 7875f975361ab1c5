"""The dossier: the report beside its sources, every claim with its place, in one file that needs nothing else."""

from sicut.model.result import Result
from sicut.render.formats import Look


def as_html(result: Result, look: Look) -> str:
    """*result* as one HTML page; it asks nothing of any network and can be read without JavaScript."""
    from sicut.render.html.page import page
    from sicut.render.html.view import view_of

    return page(view_of(result, look))
