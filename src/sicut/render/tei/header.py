"""The header: what the document is, its witnesses, and what the marks in it mean."""

from sicut.model.collation import Licence
from sicut.model.document import Document
from sicut.model.result import Result
from sicut.render.closing import coverage
from sicut.render.escape import xml
from sicut.render.places import relative_path
from sicut.render.states import STATES
from sicut.render.tei.markup import element, empty, lines
from sicut.version import __version__


def header(result: Result, names: dict[str, str]) -> str:
    """The ``teiHeader`` of *result*; *names* has the identifier of each document."""
    return lines("teiHeader", {}, _file(result, names), _encoding(result))


def _file(result: Result, names: dict[str, str]) -> str:
    title = element("titleStmt", {}, element("title", {}, "The report and its sources: a critical apparatus"))
    publication = element("publicationStmt", {}, element("p", {}, "Written by sicut."))
    witnesses = [_witness(document, names[document.siglum]) for document in result.documents]
    source = lines("sourceDesc", {}, lines("listWit", {}, *witnesses))
    return lines("fileDesc", {}, title, publication, source)


def _witness(document: Document, name: str) -> str:
    identity = element("idno", {"type": "path"}, xml(relative_path(document.path)))
    digest = element("idno", {"type": "sha256"}, xml(document.sha256))
    return element("witness", {"xml:id": name, "n": document.siglum}, f"{identity} {digest}")


def _encoding(result: Result) -> str:
    application = element("application", {"ident": "sicut", "version": __version__}, element("label", {}, "sicut"))
    parts = (
        element("projectDesc", {}, element("p", {}, xml(coverage(result)))),
        element("appInfo", {}, application),
        empty("variantEncoding", {"method": "parallel-segmentation", "location": "internal"}),
        lines("classDecl", {}, _statuses(), _licences()),
    )
    return lines("encodingDesc", {}, *parts)


def _statuses() -> str:
    return _taxonomy("status", {state.status: f"{state.sign} {state.word}" for state in STATES.values()})


def _licences() -> str:
    allowed = {str(licence): f"allowed: {licence}" for licence in Licence}
    return _taxonomy("licence", {"none": "not allowed", **allowed})


def _taxonomy(name: str, categories: dict[str, str]) -> str:
    written = (
        element("category", {"xml:id": f"{name}.{key}"}, element("catDesc", {}, xml(told)))
        for key, told in categories.items()
    )
    return lines("taxonomy", {"xml:id": name}, *written)
