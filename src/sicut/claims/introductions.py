"""Lines that introduce a whole text: “Following is a translation of the statement:”, “Full text”, “Transcript”.

A false alarm is dear, as all that follows would be taken for a source: what is read here is the shape of a whole line
or sentence, not a word in it.
"""

import re
from enum import Enum

from sicut.text.fold import listed
from sicut.text.segment import words
from sicut.text.unicode import is_digit

_LINE = 24
_REPLIES = 8
_HEADING = 16


class Introduction(Enum):
    """How plainly a line introduces a whole text.

    ``FULL``: as a full text, a transcript, a translation. ``READS``: a document is said to read as follows. ``REPLY``:
    a mail answers another one, which it repeats.
    """

    FULL = "full"
    READS = "reads"
    REPLY = "reply"


_TEXTS = """text transcript translation transcription wording volltext wortlaut abschrift übersetzung transkript
    texte traduction transcription retranscription texto traducción transcripción"""
_PAPERS = """statement letter speech remarks message declaration communique communiqué address release
    announcement testimony interview resolution document notice petition sermon memo memorandum order
    ruling appeal report email mail erklärung mitteilung pressemitteilung brief rede ansprache
    stellungnahme botschaft schreiben aufruf beschluss interview lettre discours déclaration allocution
    message appel réponse comunicado carta discurso declaración mensaje nota"""
_FULL = """full complete entire unabridged verbatim whole vollständige vollständiger vollständigen
    vollständigem ganze ganzen gesamte gesamten ungekürzte ungekürzter ungekürzt voller volle intégral
    intégrale complet complète entier entière completo completa íntegro íntegra"""
_HERE = """following below here folgend folgende folgenden nachfolgend nachstehend hier unten voici suivant
    suivante ci siguiente continuación aquí sigue abajo"""
_ENDS = """follows below folgt unten nachstehend lautet continuación dessous après suit sigue abajo"""
_READS = """reads lautet lit dice lee"""
_SMALL = """the a an is are was of in its his her their this that s der die das des den dem ein eine im ist le
    la les l un une est du de el los las es al del en as"""


def _has(keys: tuple[str, ...], wanted: str) -> bool:
    return any(key in listed(wanted) for key in keys)


def _bare(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in listed(_SMALL))


def is_title(keys: tuple[str, ...]) -> bool:
    """Whether the folded words *keys*, standing alone, name a whole text: “Full text of the letter”, “Transcript”."""
    bare = _bare(keys)
    if not bare or len(keys) > _HEADING:
        return False
    texts, papers, full = listed(_TEXTS), listed(_PAPERS), listed(_FULL)
    if len(bare) == 1:
        return bare[0] in texts - listed("text texte texto translation übersetzung traduction traducción wording")
    paper = bare[0] in papers and (bare[-1] in full or bare[-1] == "wortlaut")
    if bare[0] in full or bare[-1] in full:
        return bare[0 if bare[-1] in full else 1] in texts | papers or (bare[0] in texts and bare[1] in full)
    of = keys[1:2] if keys[0] in texts else keys[2:3] if keys[1:2] and keys[1] in texts else ()
    return paper or (bool(of) and of[0] in listed("of der des du de del von vom"))


def _announces(keys: tuple[str, ...]) -> Introduction | None:
    """What a sentence announces that ends with a colon."""
    if not _has(keys, f"{_TEXTS} {_PAPERS}"):
        return None
    if is_title(keys):
        return Introduction.FULL
    full = _has(keys, _FULL) or _has(keys, _TEXTS) or "wortlaut" in keys
    if full and (keys[0] in listed(_HERE) or _has(keys[-3:], f"{_ENDS} {_READS}") or _has(keys[-3:], _FULL)):
        return Introduction.FULL
    if keys[0] in listed(_HERE) and _has(keys[:6], f"{_TEXTS} {_PAPERS}"):
        return Introduction.FULL
    reads = _has(keys[-4:], _READS) or keys[-2:] == ("as", "follows") or keys[-1] == "folgt"
    return Introduction.READS if reads and _has(keys[:6], f"{_TEXTS} {_PAPERS}") else None


def _line_announces(keys: tuple[str, ...]) -> bool:
    """Whether a sentence that is a paragraph of its own, without a colon, announces a text."""
    if len(keys) > _LINE or not _has(keys, f"{_TEXTS} {_PAPERS}"):
        return False
    if keys[0] in listed(_HERE) and len(keys) > 1:
        return keys[1] in listed("is are s follows ist sind folgt die der das la le el es est") and (
            _has(keys, _TEXTS) or _has(keys, _FULL)
        )
    return keys[-1] in listed(_ENDS) and (_has(keys[:4], _FULL) or _has(keys[:4], _TEXTS))


def answers(line: str) -> bool:
    """Whether a line has the shape of what a mail program puts before the mail that is answered: when, and who wrote.

    A story's own sentence may have that shape too: only beside other mails does it say enough.
    """
    keys = tuple(word.key for word in words(line[-400:]))
    said = bool({*keys[-_REPLIES:]} & listed("wrote schrieb écrit escribió")) and keys[0] in listed("on am le el den")
    return said and len(keys) <= _LINE and line.rstrip().endswith(":") and any(map(is_digit, line))


def _is_of_a_mail(line: str) -> bool:
    return answers(line) and ("@" in line or re.search("[0-9]{1,2}[:h.][0-9]{2}", line) is not None)


def introduction(line: str, *, heading: bool) -> Introduction | None:
    """What the last sentence of *line* introduces, if it is an introduction.

    *line* is a paragraph or a heading, as shown. Looks at no more than its last 400 characters.
    """
    tail = line[-400:].rstrip(" \t\r\n\xa0*_")
    colon = tail.endswith((":", "："))
    cut = max(tail.rfind(end, 0, len(tail) - 1) for end in (". ", "! ", "? ", ".\n", "\n\n")) + 1
    keys = tuple(word.key for word in words(tail[cut:]))
    if keys[:2] == ("a", "continuacion"):
        keys = keys[1:]
    if not keys or (not heading and len(keys) > _LINE):
        return None
    if heading:
        return Introduction.FULL if is_title(keys) or (colon and _announces(keys)) else None
    if colon:
        return Introduction.REPLY if _is_of_a_mail(tail) else _announces(keys)
    alone = cut == 0 and len(line) == len(line[-400:])
    if not alone:
        return Introduction.FULL if keys[-1] in {"follows", "below"} and _line_announces(keys) else None
    if not tail.endswith((".", "!", "?")) and is_title(keys):
        return Introduction.FULL
    return Introduction.FULL if _line_announces(keys) else None


_CLOSING = (
    ("end",),
    ("ends",),
    ("ende",),
    ("fin",),
    ("the", "end"),
    ("30",),
)


def ends_text(line: str) -> bool:
    """Whether *line* says that a text ends there: “End of statement”, “[ends]”, “Notes to editors”, “###”."""
    keys = tuple(word.key for word in words(line[:80]))
    if not keys:
        return True
    if keys in _CLOSING or keys[:3] in {("notes", "to", "editors"), ("note", "to", "editors")}:
        return True
    ends = keys[0] in {"end", "ende", "fin", "final"} and len(keys) <= 5  # noqa: PLR2004
    return ends and _has(keys[1:], f"{_TEXTS} {_PAPERS}")
