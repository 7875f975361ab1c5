"""Words for kinds of documents, in English, German, French and Spanish."""

from collections.abc import Mapping
from functools import cache

from sicut.text.fold import letters

# The words of one line name one kind.
_KINDS = """letter Brief Schreiben lettre carta courrier
speech address remarks Rede Ansprache discours discurso
statement declaration Erklärung Stellungnahme déclaration declaración
report Bericht rapport informe
minutes Protokoll procès-verbal acta
memo memorandum Vermerk
release communique communiqué comunicado Mitteilung Pressemitteilung
email e-mail message mensaje
resolution motion Antrag resolución
decree order arrêté décret decreto Verordnung
ruling judgment judgement opinion decision Urteil Bescheid Beschluss Entscheidung arrêt décision sentencia
testimony Aussage testimonio
transcript
interview Interview entretien entrevista
article post Artikel artículo
paper
notice bulletin circular announcement proclamation Bekanntmachung
brief briefing note nota
sermon
plan
newsletter"""


@cache
def _by_word() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(_KINDS.splitlines()):
        for word in line.split():
            found.setdefault(letters(word), number)
    return found


def kind_of(key: str) -> int | None:
    """The number of the kind of document that the folded word *key* names; ``None`` if it names none."""
    return _by_word().get(key)
